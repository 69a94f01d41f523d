"""Words that tell people from institutions, and an office from a name."""

from asquoted.domain.grouping.lists import word_set

# Nouns that make a run of capitals an institution, not a person.
INSTITUTIONS = word_set("""
    academy administration agency airlines airport alliance army assembly association authority bank
    board bureau cabinet center centre church city club co college command commission committee
    company conference congress corp corporation council county court department directorate
    division embassy examiner executive express federation fc afc force forces foundation fund
    government group guard health herald hospital house inc institute journal kremlin league ltd
    military ministry mission movement museum navy
    network news office ombudsman organisation organization parliament
    party pentagon post police press registry reserve rovers school secretariat senate service
    society star states statement telegraph times treasury tribunal trust union united university
    wanderers world franchise charity airline retailer broadcaster publisher regulator watchdog
    consortium cooperative inquiry enquiry jury panel
    """)
# Offices and ranks: beside a name they say that it is a person's.
TITLES = word_set("""
    admiral adviser advisor ambassador analyst archbishop attorney bishop boss captain cardinal
    chair chairman chairperson chairwoman chancellor chief coach colonel commissioner congressman
    congresswoman counsel dame defender dentist deputy detective director doctor dr economist editor
    envoy executive expert foreman founder general goalkeeper governor head historian inspector
    judge justice king lady lawyer leader lieutenant lord major manager mayor midfielder minister
    miss mr mrs ms negotiator officer official owner partner pope premier president prince princess
    principal prof professor prosecutor queen rapporteur rep representative reverend scientist
    secretary sen senator sergeant sheriff sir skipper spokesman spokesperson spokeswoman sportsman
    striker superintendent teacher teammate winger ceo cfo coo cto vp mp mep msp maj col gen lt capt
    cmdr adm sgt brig hon rev gov
    """)
# Offices of which a story has one, and whose holder goes by no other: no "chief executive" is "the PM".
UNIQUE_OFFICES = word_set("""
    ambassador archbishop bishop chancellor governor king mayor pope premier president queen
    """)
SAYINGS = word_set("""
    address alert advisory announcement announcements article account briefing communique communiqué
    email e-mail interview letter memo memorandum message note notice
    post posting release remarks report ruling judgment judgement speech statement testimony text tweet
    verdict
    """)
# Last words of the names of firms and works: no surname, though a capital stands before it.
FIRMS = word_set("""
    airways analytics associates brands broadcasting capital consulting defence devices dynamics
    electric electronics energy engineering enterprises entertainment equities estates foods gas holdings
    homes hotels industries insurance interactive international investments labs laboratories logistics
    management materials media metals mines mining mobile mobility motors networks newspapers oil
    partners petroleum pharma pharmaceuticals pictures plastics ports power productions products
    properties publishing rail railways records recordings research resources restaurants retail
    robotics sciences securities semiconductors ships shipping software solutions steel stores studios
    supermarkets systems technologies telecom telecommunications textiles tours transport utilities
    ventures wines works
    """)
# What describes a speaker, and has its capital from the beginning of the sentence: "Health chiefs".
ATTRIBUTIVE = word_set("""
    abuse activist aid american anti-war animal business campaign cancer child city climate club coastal
    community company conservation consumer council county court crash crime defence defense democracy
    devastated district eastern education emergency energy environmental eyewitness farm federal fellow
    female financial fire fishing food football foreign former furious government grieving health
    heartbroken heritage hospital housing human immigration independent industry intelligence
    international investigative justice labor labour leading legal local male medical military
    music national northern nuclear nursing opposition outgoing parliamentary party peace police
    political press prison privacy public rail regional religious rescue retired rights road royal rural
    school science security senior service social southern state student sport sports tax tearful tech
    technology top tourism town trade traffic transport union university veteran victim village water
    weather welfare western wildlife women youth
    """)
# Family names that stand first ("Kim Jong Un" is Kim), from the commonest of China, Korea and Vietnam.
FAMILY_FIRST = word_set("""
    bae ban cao chen cho choe choi chung deng feng fu gao han hong hu huang hwang jang jeon jeong
    jiang jo jung kang kim kwon lai lam lee li liang lim lin liu luo ma mao moon nguyen oh pak park
    peng pham ri ryu seo shin sim sin son song sun tran wang wen wu xi xie xu yang ye yi yoon yu yun
    zhang zhao zheng zhou zhu
    """)
