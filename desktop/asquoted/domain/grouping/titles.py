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
    consortium cooperative
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
    striker superintendent teacher teammate winger maj col gen lt capt cmdr adm sgt brig hon rev gov
    """)
SAYINGS = word_set("""
    address announcement announcements article account briefing communique communiqué letter message
    post posting release remarks report ruling judgment judgement speech statement text tweet
    verdict
    """)
# Family names that stand first ("Kim Jong Un" is Kim), from the commonest of China, Korea and Vietnam.
FAMILY_FIRST = word_set("""
    bae ban cao chen cho choe choi chung deng feng fu gao han hong hu huang hwang jang jeon jeong
    jiang jo jung kang kim kwon lai lam lee li liang lim lin liu luo ma mao moon nguyen oh pak park
    peng pham ri ryu seo shin sim sin son song sun tran wang wen wu xi xie xu yang ye yi yoon yu yun
    zhang zhao zheng zhou zhu
    """)
