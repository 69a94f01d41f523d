"""Countries by the words that news uses for their governments: capital, people, seat, agency."""

_ROWS = """
kp|democratic people's republic of korea|north korea|north korean|dprk|pyongyang|kcna
kp|korean central news agency
kr|south korea|south korean|seoul|yonhap
us|united states|american|washington|white house|pentagon|us|u.s.|state department|biden administration
gb|united kingdom|britain|british|london|downing street|uk|u.k.|whitehall
ru|russia|russian|moscow|kremlin|tass|ria
ua|ukraine|ukrainian|kyiv|kiev
cn|china|chinese|beijing|xinhua
jp|japan|japanese|tokyo|kyodo
de|germany|german|berlin
fr|france|french|paris|elysee|élysée
it|italy|italian|rome
es|spain|spanish|madrid
pt|portugal|portuguese|lisbon
ie|ireland|irish|dublin
nl|netherlands|dutch|the hague
be|belgium|belgian
pl|poland|polish|warsaw
cz|czech republic|czechia|czech|prague
at|austria|austrian|vienna
hu|hungary|hungarian|budapest
ro|romania|romanian|bucharest
bg|bulgaria|bulgarian|sofia
gr|greece|greek|athens
tr|turkey|türkiye|turkish|ankara|anadolu
rs|serbia|serbian|belgrade
se|sweden|swedish|stockholm
no|norway|norwegian|oslo
dk|denmark|danish|copenhagen
fi|finland|finnish|helsinki
ch|switzerland|swiss|bern
by|belarus|belarusian|minsk|belta
il|israel|israeli|jerusalem|tel aviv
ps|palestinian authority|palestinian|ramallah|wafa
ir|iran|iranian|tehran|irna
iq|iraq|iraqi|baghdad
sy|syria|syrian|damascus|sana
sa|saudi arabia|saudi|riyadh
ae|united arab emirates|uae|emirati|abu dhabi
qa|qatar|qatari|doha
eg|egypt|egyptian|cairo
ly|libya|libyan|tripoli
ma|morocco|moroccan|rabat
dz|algeria|algerian|algiers
ng|nigeria|nigerian|abuja
ke|kenya|kenyan|nairobi
et|ethiopia|ethiopian|addis ababa
za|south africa|south african|pretoria
sd|sudan|sudanese|khartoum
in|india|indian|new delhi|delhi
pk|pakistan|pakistani|islamabad
bd|bangladesh|bangladeshi|dhaka
af|afghanistan|afghan|kabul
mm|myanmar|burma|naypyidaw
th|thailand|thai|bangkok
vn|vietnam|vietnamese|hanoi
my|malaysia|malaysian|kuala lumpur
sg|singapore|singaporean
id|indonesia|indonesian|jakarta
ph|philippines|philippine|manila
tw|taiwan|taiwanese|taipei
au|australia|australian|canberra
nz|new zealand|wellington
ca|canada|canadian|ottawa
mx|mexico|mexican|mexico city
br|brazil|brazilian|brasília|brasilia
ar|argentina|argentine|buenos aires
cl|chile|chilean
co|colombia|colombian|bogotá|bogota
ve|venezuela|venezuelan|caracas
cu|cuba|cuban|havana
"""

COUNTRIES_OF: dict[str, str] = {
    name: row.split("|")[0] for row in _ROWS.split("\n") if row for name in row.split("|")[1:]
}
