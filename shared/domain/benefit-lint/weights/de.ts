/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.62,
  verdict: `
bias	-35 37
b # #	-5 16
b # %	-1 12
b # ,	-18 29
b # -	-16 7
b # auf	36 -35
b # bar	-9 13
b # bis	-13 42
b # bogen	6 4
b # cent	33 -33
b # cm	12 3
b # d	9 -6
b # db	-14 32
b # euro	11 -5
b # farben	-20 33
b # g	-12 27
b # grad	-6 9
b # h	-5 9
b # hl	12 0
b # jahre	7 -27
b # jahren	6 -10
b # jobs	-10 11
b # k	-10 16
b # karten	26 -19
b # kg	-13 27
b # km	11 -17
b # kv	-17 35
b # kw	-9 19
b # l	28 -14
b # labore	-15 -4
b # landern	-18 -9
b # liter	10 -3
b # m	-18 25
b # maschinen	-15 -9
b # min	-3 18
b # minuten	-8 -3
b # mio	15 -9
b # mitarbeiter	-23 -19
b # mm	-11 17
b # monaten	25 -17
b # m²	-12 19
b # m³	-12 21
b # ppm	-7 -12
b # proben	-5 15
b # prozent	9 0
b # ps	-19 26
b # punkte	32 -14
b # s	-8 22
b # seiten	-11 24
b # sprachen	-4 22
b # statt	7 -7
b # std	9 -7
b # stuck	-14 25
b # stunden	-5 -4
b # tagen	-6 -6
b # teur	23 -14
b # u	-9 12
b # uhr	8 -29
b # v	-8 24
b # von	-12 -18
b # wochen	-6 14
b # x	-11 42
b # °c	-6 28
b # µm	-23 37
b # €	33 -19
b % ,	5 -13
b % der	-21 -4
b % mehr	31 -21
b % schneller	-5 13
b % unserer	-14 -13
b % zuruck	24 -20
b + #	34 -26
b , #	-18 41
b , alle	11 -2
b , auch	35 -25
b , bei	10 -1
b , bevor	5 -8
b , ca	7 -6
b , damit	23 -19
b , das	8 -22
b , dass	17 -6
b , der	27 -17
b , die	20 -16
b , gleiche	24 -17
b , gute	15 -6
b , ihr	28 -12
b , ihre	13 -5
b , kein	6 8
b , lauft	-4 13
b , man	36 -30
b , mit	-28 -6
b , montage	-9 -11
b , ohne	-17 19
b , schnell	-6 -4
b , sie	33 -25
b , so	19 -2
b , unser	-7 -5
b , versprochen	-10 -8
b , wenn	12 -10
b , wir	-5 -12
b - #	-13 9
b - anlage	-15 31
b - bearbeitungszentrum	-6 16
b - kamera	-5 20
b - leute	1 -14
b - mal	-6 -3
b - ort	-12 -4
b - schnittstelle	-9 19
b - schutz	-6 18
b - tank	-3 14
b - termin	-13 -4
b . #	-8 10
b : #	34 -27
b : wir	-6 -7
b ^ #	-6 11
b ^ akku	-13 22
b ^ alle	-17 -1
b ^ als	25 -4
b ^ anwohner	10 -5
b ^ auch	9 -11
b ^ aus	10 -41
b ^ bei	-12 -12
b ^ bewerber	33 -12
b ^ bis	-10 15
b ^ cloud	-13 29
b ^ co2	-5 18
b ^ damit	-7 11
b ^ dank	5 -11
b ^ das	12 12
b ^ der	17 4
b ^ die	29 5
b ^ durch	-4 -6
b ^ edelstahl	-16 27
b ^ eigene	-12 -22
b ^ ein	-1 -13
b ^ en	-11 -30
b ^ endlich	10 -5
b ^ erkennt	-9 28
b ^ ermoglicht	-8 13
b ^ ersatzteile	-5 -3
b ^ es	18 -12
b ^ fahrer	35 -15
b ^ fur	-13 24
b ^ grosster	-4 -8
b ^ halt	-22 26
b ^ hochste	-10 20
b ^ ich	-6 -5
b ^ ihr	16 -21
b ^ ihre	5 11
b ^ im	6 12
b ^ in	35 -15
b ^ inkl	-14 18
b ^ jede	35 -24
b ^ kamera	-10 12
b ^ kein	6 -7
b ^ keine	8 -9
b ^ keiner	14 -9
b ^ kunden	4 8
b ^ kundenzufriedenheit	-7 -7
b ^ lauft	-7 15
b ^ macht	26 -13
b ^ mehr	-10 -4
b ^ mit	16 -25
b ^ mitarbeiter	41 -15
b ^ nach	20 -22
b ^ nie	11 -6
b ^ niemand	9 -6
b ^ nummer	-16 -19
b ^ ohne	-17 19
b ^ qs	27 -14
b ^ reduziert	-8 21
b ^ reinigt	-17 27
b ^ schluss	15 -8
b ^ schon	28 -39
b ^ senkt	-13 22
b ^ skonto	16 -8
b ^ software	-11 -17
b ^ sorgt	-14 22
b ^ spart	-7 18
b ^ statt	8 -6
b ^ stoppt	-3 7
b ^ trockner	-6 9
b ^ uber	-20 -13
b ^ unser	15 -17
b ^ unsere	-9 4
b ^ unterstutzt	-5 14
b ^ uv	-14 25
b ^ verhindert	-5 11
b ^ vertrieb	-11 -10
b ^ von	-10 -22
b ^ vor	-12 -4
b ^ warmeruckgewinnung	-12 20
b ^ weil	9 0
b ^ weniger	15 -18
b ^ wenn	28 -15
b ^ wir	-9 -6
b ^ zwei	-13 28
b ab #	16 0
b ab ,	19 0
b ab und	0 -15
b alle #	-6 14
b alle gerate	-8 14
b alles aus	-9 -1
b als #	-18 -7
b als das	-9 2
b als die	-9 14
b als eine	17 -11
b alte meister	19 -4
b am abend	29 -16
b am samstag	17 -13
b am selben	6 -14
b am tag	7 -5
b am telefon	14 -9
b am wochenende	-7 -7
b an #	-20 -19
b an ,	-1 -11
b an dem	28 -23
b an den	28 -14
b an der	6 -18
b an die	25 -24
b an jedem	-11 23
b angst mehr	13 -8
b anlage mit	-7 23
b arger mit	17 -15
b auch als	-27 41
b auch bei	3 9
b auch im	29 -11
b auch sonntags	-6 -6
b auch wenn	8 -16
b auf #	27 -21
b auf ,	15 -1
b auf dem	3 11
b auf der	14 0
b auf die	10 6
b auf ihrem	1 -15
b auf jedem	9 9
b auf uns	-11 -13
b auf unsere	-39 -14
b aus #	-15 -21
b aus dem	-11 12
b aus der	7 -8
b aus einer	-9 -1
b baun ihnen	12 -5
b baustelle wird	11 -6
b begeistert von	22 -1
b bei #	-10 -1
b bei der	11 6
b bei ihnen	-11 -3
b bei jeder	21 -6
b bei uns	-12 -9
b beim kunden	9 -1
b bekommen die	15 -14
b bis #	-14 18
b bis zu	-8 9
b bis zur	-16 0
b bringt #	35 -24
b bussgelder wegen	16 -11
b ca .	7 -6
b co2 -	-5 19
b d -	11 3
b da ,	7 -8
b dafur ,	10 -8
b dank unserer	16 -1
b das bringt	33 -18
b das geld	17 -7
b das sind	16 0
b das team	20 -15
b dem handy	-10 19
b den verbrauch	-7 17
b der alte	38 -20
b der app	-21 36
b der arbeit	12 0
b der baustelle	12 -7
b der bediener	3 15
b der filter	-15 22
b der karte	-12 19
b der kasse	22 -13
b der neun	15 -6
b der vergangenheit	24 -6
b des jahres	-13 -17
b die anlage	15 3
b die arbeit	26 -16
b die der	10 -3
b die finger	12 -7
b die fruhschicht	9 0
b die halfte	22 -21
b die halle	10 -9
b die lehrlinge	13 -5
b die leute	10 -2
b die mannschaft	12 -2
b die maschine	24 -7
b die spatschicht	16 -9
b die uhr	-24 0
b die ware	-18 37
b doppelt so	-10 23
b durch den	21 1
b durch die	25 -24
b durch unsere	-5 -6
b ein ,	9 0
b ein ende	18 -10
b ein und	-12 -16
b eine halbe	28 -24
b eine maschine	12 -6
b einen #	-7 15
b einer hand	-9 -1
b empfang ,	13 0
b en #	-27 -6
b erledigt ,	10 0
b ernte ist	16 -22
b euro im	12 -11
b euro weniger	8 -6
b fahrt #	-11 18
b fertig ,	16 -10
b fur #	8 7
b fur den	-7 28
b fur die	12 -7
b fur ihre	-1 10
b fur sie	-6 -13
b g ,	-8 17
b gaste am	19 -4
b gehen um	14 -9
b geht ohne	33 -17
b gern bei	-15 -5
b gern in	13 -4
b gibt es	-16 25
b gleich mit	21 -14
b gmp -	-11 4
b gute laune	15 -6
b h ,	-6 12
b haben abends	18 -5
b haben alle	-7 13
b haben den	-6 11
b haben die	1 -33
b haben in	-1 -15
b haben sie	-19 14
b haben wieder	9 -1
b haben wir	-7 -14
b halt #	7 0
b halt die	-19 21
b halten ihre	30 -17
b handler in	-10 -15
b hat #	-18 -5
b hat bei	-6 -10
b hat den	26 -10
b hat ein	18 -10
b hat eine	-5 13
b hat wieder	33 -24
b haus und	11 -6
b holen die	11 -6
b ihnen ,	-7 -5
b ihnen bei	-8 32
b ihnen einen	-3 19
b ihnen keiner	15 -2
b ihr betrieb	16 -4
b ihr chef	16 -11
b ihr schweisser	-11 12
b ihr team	-5 13
b ihr werk	25 -10
b ihre anlage	-26 -9
b ihre bediener	-8 0
b ihre leute	5 4
b ihre mitarbeiter	-8 11
b ihre pumpen	4 -25
b ihrem haus	25 -8
b im eigenen	-7 -9
b im ersten	54 -17
b im feld	7 -16
b im haus	-9 -2
b im jahr	23 -21
b im lager	14 4
b im regal	16 -12
b im team	-13 -17
b im winter	20 -7
b in #	3 -24
b in den	16 -3
b in der	26 -12
b in echtzeit	-17 25
b in einem	-10 17
b in einer	-8 -4
b in europa	-6 -11
b in ihre	10 -4
b in ihrem	22 -9
b in jedem	-17 33
b in osterreich	-9 -9
b inkl .	-14 18
b innerhalb von	-11 -8
b ins haus	11 -6
b iso #	-24 9
b ist ,	13 -2
b ist bei	18 -6
b ist das	31 -20
b ist fur	13 -6
b ist geschichte	16 -10
b ist kein	16 -8
b ist so	25 -8
b ist vorbei	18 -11
b ist weg	10 -8
b ist wieder	24 -1
b jahr #	18 -5
b jahren praxis	-6 -6
b jede mail	-18 7
b jedem teil	-10 18
b jeden beleg	3 13
b jeden tag	18 -10
b kann wieder	15 -9
b kein arger	17 -15
b kein ol	20 -9
b keine angst	13 -8
b keine bussgelder	16 -11
b keine mehr	41 -27
b keinen zweiten	19 -11
b keiner mehr	10 -1
b kg ,	-14 32
b ki -	-6 21
b kommen mit	39 -21
b kommt mit	36 -27
b kommt nicht	7 -2
b konnen den	14 -10
b konnen sie	-9 -5
b kunden bestellen	-2 -17
b l ,	-10 22
b landen nicht	15 -10
b langer ,	32 -24
b lassen sie	-2 -10
b lasst sich	8 -5
b lauft auch	-6 11
b laune im	15 -6
b leute haben	15 -11
b leute kommen	14 -8
b losen das	-17 -29
b losen wir	-14 -8
b losung fur	-8 26
b m ,	-8 11
b m hoch	-5 10
b m s	-9 13
b machen aus	15 -7
b machen wir	-11 -13
b macht bei	12 -2
b macht den	8 -3
b mannschaft ist	12 -2
b max .	-30 36
b mehr #	12 -11
b mehr ,	25 -17
b mehr ab	12 -7
b mehr als	-10 -6
b mehr am	11 -7
b mehr an	21 -10
b mehr aus	26 -10
b mehr bei	28 -18
b mehr beim	32 -28
b mehr die	14 -9
b mehr im	10 -3
b mehr je	24 -18
b mehr mit	43 -17
b mehr nach	19 -12
b mehr pro	23 -13
b mehr stecken	22 -17
b mehr uber	12 -7
b mehr von	27 -21
b mehr vor	13 -7
b mehr zeit	8 -2
b mehr zum	15 0
b min .	12 -6
b minus #	29 -26
b minuten ,	-6 -6
b minuten erledigt	10 0
b mio .	15 -9
b mit #	-17 13
b mit dem	24 -13
b mit der	14 -16
b mit einem	44 -17
b mit ihrem	-11 12
b mit ki	-6 21
b mit uns	-24 -13
b mit unserem	22 -7
b mit unserer	12 -2
b mit zwei	5 7
b mm ,	-8 9
b mon .	10 -10
b muss bei	15 -2
b muss keine	40 -27
b muss nicht	8 -2
b m³ h	-5 8
b nach #	16 -10
b nach hause	14 -2
b nach iso	-19 18
b nicht ohne	10 -7
b nichts mehr	11 -6
b nie mehr	9 -4
b nie wieder	11 -8
b niemand mehr	15 -2
b noch alle	17 -16
b nur #	-16 21
b nur noch	14 -8
b ohne werkzeug	-10 17
b op -	8 0
b ort -	-12 -4
b planung ,	-9 -11
b pro stunde	-7 15
b pro tag	-3 16
b pro woche	16 -6
b ps ,	-19 26
b qs -	27 -14
b raus ,	17 -12
b rein ,	16 -13
b reinigt sich	-15 25
b rund um	-24 0
b s ,	-18 21
b schluss mit	15 -8
b schneller als	-9 13
b schon #	-7 -25
b schulen ihre	-7 -3
b seit #	-4 -17
b seit jahrzehnten	-12 -1
b selben tag	6 -14
b senkt den	-13 22
b sich den	8 -4
b sich in	29 -21
b sich mehr	18 -10
b sich mit	8 -5
b sich per	-9 13
b sich um	36 -22
b sich von	-4 14
b sie #	11 -5
b sie auf	2 -7
b sie bekommen	-3 14
b sie brauchen	17 -9
b sie da	-6 -5
b sie erhalten	-22 33
b sie gewinnen	25 -17
b sie haben	-18 8
b sie holen	11 -6
b sie jederzeit	-3 18
b sie keine	13 -1
b sie kommen	26 -10
b sie konnen	16 -6
b sie liefern	14 -13
b sie mit	1 -10
b sie sehen	-25 43
b sie sich	13 -2
b sie sind	21 -8
b sie sparen	21 -14
b sie stehen	10 -12
b sie verkaufen	25 -18
b sie verlieren	17 0
b sie wahlen	-18 31
b sie werden	2 -26
b sie zahlen	18 -25
b sind #	18 0
b sind in	6 -31
b sind mit	7 -1
b sind sie	-8 -25
b sind vom	25 -5
b sind wir	-8 -14
b sinken um	26 -16
b sinkt um	7 -6
b sinkt von	19 -16
b sitzt im	34 -19
b so ein	18 -1
b so lange	11 -4
b so viele	-5 -8
b sonntags ,	-6 -6
b sorgt fur	-14 22
b sparen #	32 -27
b sparen die	43 -43
b sparen sich	8 -4
b sparen sie	13 -2
b statt #	11 -10
b statt fur	8 -2
b statt zwei	19 -12
b t ,	-16 27
b t weniger	12 -4
b t €	8 -6
b tag ,	9 -7
b tag raus	10 -4
b tag und	-5 -3
b tage fruher	15 -13
b teile und	7 -7
b top -	-8 -19
b u min	-9 12
b uber #	-14 -13
b uber den	16 -7
b uber ein	-14 -8
b um #	27 -19
b um die	7 -18
b um ein	34 -25
b um vier	19 -15
b und die	21 -5
b und keiner	14 -7
b und sie	25 -9
b und verdienen	16 -9
b uns sind	-8 -10
b unser team	21 -20
b unsere leute	8 -9
b unsere monteure	10 -1
b unter #	3 -8
b unternehmen mit	-10 4
b uv -	-14 25
b verdienen daran	16 -9
b vergangenheit an	24 -6
b verlieren keinen	25 -1
b von #	25 -20
b von allein	-4 14
b von der	-11 -20
b von hand	20 -8
b von ihrem	18 -3
b von uns	-11 16
b vor -	-12 -4
b vor ort	-3 -23
b weg ,	24 -6
b weniger ,	9 -8
b weniger als	-2 -16
b weniger ausschuss	36 -24
b weniger im	45 -22
b wenn der	21 -8
b wenn es	2 -11
b wenn sie	27 -14
b wie ein	29 -14
b wieder laune	18 -11
b wieder spass	11 -5
b wir ,	-3 -11
b wir auch	-14 -10
b wir baun	10 -27
b wir haben	-11 1
b wir holen	-6 -4
b wir in	-5 -18
b wir lassen	-2 -10
b wir liefern	-5 12
b wir losen	-17 -29
b wir schulen	-7 -3
b wir sind	-4 -25
b wir sofort	-6 -6
b wir stellen	-3 -7
b wird #	21 -12
b wird uberflussig	24 -13
b wird wieder	21 -6
b wird zum	30 -11
b x #	-11 41
b zahlen keine	39 -24
b zeit fur	23 -11
b zertifiziert nach	-15 -18
b zieht #	-2 16
b zu #	-8 9
b zu arbeiten	29 -25
b zu hause	-8 -1
b zu ihnen	25 -9
b zwei ,	19 -12
b zwischen #	-10 16
b ± #	-11 13
b € im	10 -10
b € in	16 -5
b € mon	10 -10
b € pro	9 -6
b € weniger	22 -9
c again	30 -11
c anymore	19 -9
c authority	72 -51
c can	-24 46
c cause	-12 9
c chore	16 -27
c credential	-23 -57
c does	-32 60
c ease	7 29
c experience	-1 -53
c fall	39 -20
c family	24 -18
c freeTime	25 -13
c gone	83 -49
c goods	-2 19
c income	69 -33
c instead	45 -39
c joy	65 -45
c keeps	26 -29
c less	34 -11
c machine	-5 36
c money	9 5
c more	29 -22
c must	18 -4
c negation	11 7
c norm	8 12
c older	-20 31
c part	-23 77
c place	11 -15
c process	19 -23
c promise	-25 -33
c public	53 -57
c rise	45 -30
c risk	32 -32
c saving	20 9
c service	-13 -72
c slogan	-9 36
c sooner	21 1
c spec	-5 26
c staff	13 -17
c standing	54 -56
c strain	-19 13
c time	15 -8
c trait	-29 55
c unit	2 28
c vendorDoes	-29 -8
c vendorFirm	-9 -58
c vendorStaff	-2 -51
c we	-51 -42
c you	18 -23
e again	13 -13
e authority	20 -17
e can	5 11
e cause	-14 26
e credential	-13 -22
e ease	6 12
e experience	-12 -19
e fall	10 5
e freeTime	7 -6
e gone	30 -21
e goods	10 0
e income	22 -11
e instead	-5 -2
e joy	29 -18
e keeps	18 -10
e less	30 -8
e money	12 -3
e more	12 -8
e must	18 -17
e negation	-8 16
e norm	-13 3
e older	-13 14
e part	-14 33
e place	5 -8
e promise	0 -9
e public	19 -24
e rise	14 -9
e service	-14 -24
e slogan	10 1
e sooner	8 -5
e spec	-3 21
e staff	-25 -13
e standing	16 -26
e time	-8 8
e trait	-8 13
e unit	-6 20
e vendorDoes	-1 -13
e vendorFirm	-7 -17
e vendorStaff	-10 -10
e we	-22 -23
e you	-3 -16
l longer	13 -10
l middle	-14 13
l short	-43 51
n ^abe	7 -2
n ^aben	7 -2
n ^abend	7 -2
n ^abg	9 -5
n ^abga	9 -8
n ^absa	1 6
n ^absau	-3 10
n ^absc	-2 8
n ^absch	-2 8
n ^abst	-6 -3
n ^absta	-6 -7
n ^adm	7 -5
n ^admi	7 -5
n ^admin	7 -5
n ^alt	7 -1
n ^anb	7 -2
n ^anba	4 4
n ^anbau	4 4
n ^ang	-1 -6
n ^ange	-4 -7
n ^anha	-6 11
n ^anr	-4 8
n ^anru	-4 8
n ^anruf	-4 8
n ^ant	-3 -4
n ^antr	-3 -4
n ^antri	-4 -4
n ^anw	3 4
n ^anwe	-4 9
n ^anwen	-4 9
n ^anz	-5 9
n ^anze	-5 9
n ^anzei	-5 9
n ^arb	9 -7
n ^arbe	9 -7
n ^arbei	9 -7
n ^aud	8 -6
n ^audi	8 -6
n ^audit	8 -6
n ^ausbr	-2 7
n ^ausf	-3 7
n ^ausfa	-3 7
n ^ausg	-2 -8
n ^ausge	-2 -8
n ^ausl	-6 10
n ^ausr	-3 -7
n ^auss	11 -3
n ^aussc	9 -3
n ^ausz	7 -3
n ^auszu	8 -2
n ^aut	0 11
n ^auto	0 11
n ^bauh	12 -10
n ^bauho	12 -10
n ^bea	-10 1
n ^bean	-10 0
n ^beant	-7 -1
n ^bed	-5 9
n ^bedi	-5 9
n ^bedie	-5 9
n ^begl	-4 -5
n ^begle	-4 -5
n ^beho	8 -6
n ^behor	8 -6
n ^benei	8 -3
n ^besc	2 -9
n ^besch	2 -9
n ^bess	10 -6
n ^besse	10 -6
n ^betri	3 4
n ^beu	-5 10
n ^bewer	5 -7
n ^bie	-4 13
n ^biet	-6 15
n ^biete	-6 15
n ^bil	-10 2
n ^bila	-3 -7
n ^bilan	-3 -7
n ^bild	-10 10
n ^bilde	-9 6
n ^bla	10 -6
n ^blin	2 -8
n ^blind	2 -8
n ^brand	8 -4
n ^bre	-1 -8
n ^bren	-1 -8
n ^brenn	-1 -8
n ^buh	7 -1
n ^buhn	7 -1
n ^buhne	7 -1
n ^bur	-2 7
n ^burg	7 0
n ^burge	7 0
n ^burs	-4 9
n ^burst	-4 9
n ^che	-7 -1
n ^chem	-6 -3
n ^chemi	-8 8
n ^clo	-3 10
n ^clou	-3 10
n ^cloud	-3 10
n ^dam	-8 6
n ^damp	-7 4
n ^dampf	-7 4
n ^dat	-9 11
n ^date	-9 11
n ^daten	-6 7
n ^dau	-6 12
n ^daue	-8 13
n ^dauer	-8 13
n ^dek	-6 11
n ^des	-5 12
n ^desi	-5 13
n ^desig	-5 13
n ^dir	-5 7
n ^dire	-5 7
n ^direk	-5 7
n ^displ	-6 8
n ^dro	0 -7
n ^droh	0 -7
n ^dus	-3 8
n ^duse	-3 8
n ^dusen	-3 8
n ^ech	-7 4
n ^echt	-7 4
n ^echtz	-6 8
n ^ehe	-10 -1
n ^eig	0 -10
n ^eige	0 -10
n ^eigen	0 -10
n ^eind	9 -4
n ^eindr	9 -4
n ^einer	4 -8
n ^einf	-3 -5
n ^eing	10 -11
n ^einge	5 -8
n ^eins	-8 13
n ^einst	-1 9
n ^emp	5 -12
n ^empf	5 -12
n ^ene	1 8
n ^ener	1 8
n ^energ	1 8
n ^entfa	8 -4
n ^enth	-4 8
n ^entha	-4 8
n ^ents	6 -8
n ^erfo	-3 7
n ^erfu	8 -5
n ^erful	8 -5
n ^erh	-6 16
n ^erha	-6 16
n ^erhal	-6 16
n ^erl	9 -7
n ^ers	-1 -7
n ^erst	3 -8
n ^erste	3 -8
n ^ess	8 -2
n ^esse	8 -2
n ^essen	8 -2
n ^exc	-6 8
n ^exce	-6 8
n ^excel	-6 8
n ^expe	-4 -5
n ^exper	-4 -5
n ^fachb	-4 -5
n ^fachp	5 -8
n ^far	-2 9
n ^farb	-2 9
n ^feh	4 -8
n ^fehl	4 -8
n ^fehle	3 -8
n ^fei	1 6
n ^fern	7 -1
n ^fil	-10 3
n ^filt	-10 2
n ^filte	-10 2
n ^fis	-2 7
n ^fisc	-2 7
n ^fisch	-2 7
n ^fla	10 -8
n ^flas	7 -6
n ^flasc	7 -6
n ^fol	-5 -3
n ^form	1 -9
n ^frag	10 -1
n ^freun	6 -8
n ^fru	7 0
n ^fuh	8 -9
n ^fuhr	4 -7
n ^fuhrp	10 -6
n ^fuhrt	8 -5
n ^gas	9 3
n ^gaste	7 -2
n ^geb	-5 -4
n ^geba	-4 -4
n ^gebau	-4 -4
n ^gef	-5 8
n ^gefa	9 -6
n ^gefu	-4 8
n ^gek	-7 -3
n ^geku	-6 -6
n ^gele	-7 0
n ^geler	-6 -2
n ^ger	-8 14
n ^gera	-4 10
n ^gerat	-3 8
n ^gerau	-2 8
n ^geri	-7 14
n ^gerin	-8 16
n ^gest	-10 13
n ^geste	-11 7
n ^gesto	-6 15
n ^get	-4 7
n ^getr	-4 7
n ^goo	-2 -6
n ^goog	-2 -6
n ^googl	-2 -6
n ^gran	7 -4
n ^granu	7 -4
n ^gro	4 -8
n ^gros	4 -8
n ^gross	4 -8
n ^gru	0 -10
n ^grun	0 -10
n ^grund	-1 -10
n ^gut	9 -5
n ^hac	-2 -8
n ^hack	-2 -8
n ^halbi	7 -5
n ^hande	10 -9
n ^handw	-6 -7
n ^handy	-8 9
n ^hei	9 -2
n ^heiz	13 -5
n ^hil	-2 9
n ^hilf	-2 9
n ^hoc	-7 10
n ^hoch	-7 10
n ^hoh	9 0
n ^hohe	9 0
n ^hoher	3 5
n ^hot	0 -7
n ^hotl	-2 -6
n ^hotli	-2 -6
n ^ihren	8 -3
n ^inh	-6 -3
n ^inha	-6 -3
n ^inhab	-6 -3
n ^inn	-4 -3
n ^inne	-4 -3
n ^inner	-4 -3
n ^int	-3 10
n ^inte	-3 11
n ^iso	-3 10
n ^isol	-4 10
n ^jah	0 -7
n ^jahr	0 -7
n ^jet	13 -7
n ^jetz	13 -7
n ^jetzt	13 -7
n ^kam	-1 9
n ^ket	-9 14
n ^kett	-9 14
n ^kette	-9 14
n ^klap	-2 -6
n ^klapp	-2 -6
n ^klas	-3 7
n ^klass	-3 7
n ^klei	7 -4
n ^klein	7 -4
n ^klim	8 -1
n ^klima	8 -1
n ^kna	9 -1
n ^konf	-4 12
n ^konfo	-4 12
n ^kontr	-9 12
n ^konz	7 0
n ^konze	7 0
n ^kor	-6 12
n ^korr	-5 11
n ^korro	-5 11
n ^kos	6 -8
n ^kost	6 -8
n ^koste	6 -8
n ^kraf	-3 7
n ^kraft	-3 7
n ^kre	-6 11
n ^krei	-6 11
n ^kreis	-6 11
n ^kru	10 -5
n ^krus	10 -5
n ^krust	10 -5
n ^kuh	-10 17
n ^kuhl	-10 17
n ^kundi	11 -4
n ^lab	-4 -3
n ^lac	8 -2
n ^lach	8 -3
n ^land	7 -8
n ^lasse	-5 9
n ^laun	7 -5
n ^laune	7 -5
n ^lea	11 -2
n ^leg	-2 -7
n ^len	7 -5
n ^lenk	7 -5
n ^ler	-3 7
n ^lern	-3 7
n ^lernt	-3 7
n ^lic	-4 10
n ^lich	-4 10
n ^licht	-4 10
n ^lieb	10 -6
n ^liebe	9 -6
n ^lieg	4 -8
n ^liege	7 -3
n ^liegt	-1 -8
n ^lin	7 -4
n ^lini	8 -6
n ^linie	8 -6
n ^lob	10 -3
n ^los	7 -7
n ^losen	-3 -4
n ^losu	-2 7
n ^losun	-2 7
n ^mache	2 -7
n ^manns	8 -5
n ^mel	-8 8
n ^melde	-2 7
n ^men	-1 -7
n ^mil	8 -5
n ^milc	8 -5
n ^milch	8 -5
n ^mitt	7 -9
n ^mitta	8 -4
n ^mod	-3 8
n ^mode	-2 8
n ^model	-2 7
n ^mona	11 -7
n ^monat	11 -7
n ^monti	5 -11
n ^nachb	8 -2
n ^naht	9 -8
n ^nam	3 -7
n ^nen	0 9
n ^nenn	0 9
n ^neu	9 -5
n ^not	-8 9
n ^nul	-2 8
n ^null	-2 8
n ^num	-3 -6
n ^numm	-3 -6
n ^numme	-3 -6
n ^obe	-5 7
n ^ober	-5 7
n ^oberf	-5 7
n ^ofe	-4 -6
n ^ofen	-4 -6
n ^ofenb	-4 -6
n ^off	-13 21
n ^offe	-8 9
n ^offen	-8 9
n ^offn	-17 27
n ^packm	-8 -9
n ^pap	7 -3
n ^papi	7 -3
n ^papie	7 -3
n ^para	-4 10
n ^paral	-4 10
n ^partn	-3 -4
n ^perf	-8 9
n ^pho	-2 12
n ^pla	5 2
n ^plat	5 3
n ^prem	-5 10
n ^premi	-5 10
n ^pro	-6 -4
n ^prob	-10 0
n ^proj	-3 -4
n ^proje	-3 -4
n ^pruft	-2 8
n ^prufu	7 -2
n ^qua	9 -12
n ^qual	2 -8
n ^quali	1 -7
n ^rau	0 7
n ^raum	0 8
n ^reag	-4 -3
n ^red	7 -2
n ^regen	12 -6
n ^rekl	7 -8
n ^rekla	7 -8
n ^res	-5 23
n ^rest	-3 7
n ^robu	-1 8
n ^robus	-1 8
n ^ruc	3 4
n ^ruck	3 4
n ^ruckf	-4 9
n ^rucks	-7 12
n ^run	0 9
n ^rund	-8 18
n ^runt	8 -8
n ^runte	8 -8
n ^sach	-7 1
n ^sache	-2 11
n ^sachk	-4 -7
n ^san	7 -2
n ^schar	-9 18
n ^schni	-5 9
n ^scho	-4 12
n ^schon	-4 12
n ^schu	7 -5
n ^schul	9 -8
n ^seh	-3 7
n ^sehe	-3 7
n ^sehen	-3 7
n ^senkt	-6 8
n ^servi	-6 -2
n ^sieh	-6 7
n ^sieht	-6 7
n ^sit	11 -6
n ^sitz	11 -6
n ^sitzt	12 -7
n ^sma	-7 13
n ^smar	-7 13
n ^smart	-7 13
n ^sof	0 -8
n ^son	-6 -1
n ^spare	7 -6
n ^spars	-3 9
n ^spe	-6 -1
n ^spez	-4 -3
n ^spezi	-4 -3
n ^sprec	-6 -2
n ^sprit	-3 7
n ^stat	10 -9
n ^statt	11 -9
n ^steht	7 -4
n ^steif	0 9
n ^stein	9 -7
n ^ster	-8 -8
n ^stern	-8 -8
n ^storu	-4 -3
n ^stre	13 -8
n ^strei	14 -10
n ^stri	-3 -7
n ^tab	-5 8
n ^tabl	-5 8
n ^table	-5 8
n ^taf	8 -6
n ^tafe	8 -6
n ^tafel	8 -6
n ^tau	4 -7
n ^tauc	13 -11
n ^tauch	13 -11
n ^tei	-4 9
n ^teil	-2 7
n ^tel	5 3
n ^tele	2 5
n ^ter	4 -7
n ^term	4 -7
n ^termi	4 -7
n ^tes	-13 13
n ^them	13 -7
n ^thema	13 -7
n ^ther	-7 14
n ^therm	-7 14
n ^tie	-2 8
n ^tier	-2 8
n ^tis	7 -8
n ^tisc	9 -7
n ^tisch	9 -7
n ^tre	-6 14
n ^tro	9 -5
n ^troc	8 -4
n ^trock	8 -4
n ^tur	-8 15
n ^ube	9 -7
n ^uber	9 -7
n ^uberf	7 -4
n ^uberl	3 -8
n ^umg	8 -13
n ^umge	8 -13
n ^umgek	11 -8
n ^uml	-8 11
n ^ums	10 -3
n ^unb	-5 13
n ^unbe	-5 13
n ^upd	-4 10
n ^upda	-4 10
n ^updat	-4 10
n ^verb	-2 8
n ^verba	3 4
n ^verbr	-5 7
n ^verfu	-4 11
n ^verk	9 -7
n ^verka	7 -5
n ^verla	3 -7
n ^verp	8 -4
n ^verpa	8 -4
n ^versp	-7 -2
n ^verst	4 5
n ^vert	-3 -6
n ^vertr	-3 -6
n ^vid	5 2
n ^vide	5 2
n ^video	5 2
n ^vor	-7 0
n ^vorbi	-2 -8
n ^wah	-5 8
n ^wahl	-3 8
n ^wahle	-5 10
n ^warm	-2 9
n ^warme	-2 9
n ^wartu	2 5
n ^wec	-3 7
n ^wech	-3 7
n ^wechs	-3 7
n ^weg	7 -1
n ^wei	5 -11
n ^weit	6 1
n ^weite	6 1
n ^wel	-10 0
n ^welc	-6 7
n ^welch	-6 7
n ^welt	-6 -7
n ^weltw	-4 -5
n ^wen	7 -6
n ^weni	7 -5
n ^wenig	7 -5
n ^win	6 2
n ^wint	11 -6
n ^winte	11 -6
n ^wir	9 -1
n ^wirk	7 -1
n ^wol	8 -2
n ^woll	8 -2
n ^wolle	8 -2
n ^wor	-3 8
n ^work	-4 9
n ^works	-3 7
n ^zeig	-7 5
n ^zeige	-6 -1
n ^zel	-2 -5
n ^zell	-2 -5
n ^zelle	-5 -5
n ^zers	-2 8
n ^zert	1 -7
n ^zerti	1 -7
n ^zet	7 -5
n ^zett	7 -5
n ^zette	7 -5
n ^zie	6 2
n ^zieh	10 -3
n ^ziehe	10 -6
n ^zug	-2 -6
n ^zuge	2 -13
n ^zul	13 -7
n ^zula	7 -5
n ^zulas	7 -5
n ^zusc	7 -7
n ^zusch	7 -7
n ^zwe	7 -5
n ^zwei	7 -5
n ^zweit	7 -6
n aage	-3 9
n aage$	-3 9
n aber	-6 -3
n abga	9 -8
n able	-6 12
n ablet	-5 8
n ablet$	-4 9
n abor	-4 -7
n abor$	-3 -6
n abore	-5 -2
n abore$	-5 -2
n absa	1 6
n absau	-3 10
n absaug	-3 10
n abst	-7 8
n absta	-7 7
n abstan	-7 7
n achba	8 -2
n achbar	8 -2
n achbe	-6 -6
n achbet	-5 -5
n ache$	-1 9
n achfo	7 -3
n achfol	7 -3
n achi	-1 -6
n achig	-2 -6
n achige	-2 -6
n achk	1 -9
n achku	-4 -7
n achkun	-4 -7
n achp	5 -8
n achse	-1 -6
n achsen	-1 -6
n achz	10 -2
n acke	0 -11
n acker	-2 -7
n acker$	-4 -7
n ackm	-8 -9
n aden	8 -1
n aden$	8 0
n admi	7 -5
n admin	7 -5
n admin$	7 -5
n afel	8 -6
n afen	11 -5
n afen$	11 -5
n agenb	3 -7
n agenba	3 -7
n ager	-6 -1
n ager$	-2 -7
n ags$	6 -7
n agt$	11 -1
n ahig	4 4
n ahig$	-4 12
n ahlb	-2 -10
n ahle	-2 7
n ahlen	-2 7
n ahlen$	-2 7
n ahlt	8 -5
n ahlt$	8 -5
n ahme$	-4 -4
n ahren$	7 -5
n ahres	-5 -6
n ahres$	-5 -7
n akte	-7 9
n akti	1 8
n aktio	7 -7
n aktion	7 -7
n aktiv	-2 11
n akto	-3 10
n aktor	-3 10
n aktor$	-3 10
n alb$	-5 -3
n albi	7 -5
n albie	7 -5
n albier	7 -5
n alette	-4 8
n alis	-3 -5
n alist	-3 -5
n alist$	-3 -6
n allel	-4 10
n allel$	-4 10
n allen	1 -10
n allen$	10 -9
n alls	-2 8
n allt	11 -3
n allt$	11 -3
n altea	-1 -7
n ament	-3 9
n amer	-3 8
n amera	-3 8
n amera$	-3 8
n amme$	-2 8
n ampf	-8 5
n anba	4 4
n anbau	4 4
n anch	-3 -4
n anche	-3 -4
n ande	3 -11
n anden	9 -5
n anden$	9 -5
n ander	0 -9
n andere	-5 -2
n andern	-3 -4
n andst	-1 7
n andw	-6 -7
n andwe	-6 -7
n andwer	-6 -7
n andy	-8 9
n andy$	-5 10
n ane$	8 -3
n aneu	8 -1
n aneut	8 -1
n aneutr	8 -1
n anha	-6 11
n ank$	8 -7
n anke	-1 -7
n annsc	8 -5
n annsch	8 -5
n anrufe	-2 8
n ansp	-5 8
n anste	8 -4
n ant$	-5 -2
n anul	7 -4
n anula	7 -4
n anulat	7 -4
n anwe	-4 9
n anwen	-4 9
n anwend	-4 9
n anzei	-5 9
n anzeig	-5 9
n anzen	-5 -2
n anzen$	-5 -2
n apie	7 -3
n apier	7 -3
n appt	-1 -7
n appt$	-2 -6
n aral	-4 10
n arall	-4 10
n aralle	-4 10
n arat	2 -9
n aren$	7 -6
n arf$	-6 15
n arkt	-4 7
n arkt$	-3 11
n arni	7 -3
n arsa	-3 9
n arsam	-3 9
n arsam$	-3 9
n arte$	-6 7
n artn	-3 -4
n artne	-3 -4
n artner	-3 -4
n artu	2 5
n artun	2 5
n artung	2 5
n aschen	10 -7
n aschu	1 -9
n asse$	-4 13
n asser$	-3 10
n assi	-4 7
n assie	-4 7
n assier	-4 7
n assig$	-3 7
n assige	-2 7
n assis	-2 7
n assist	-2 7
n asst	7 -3
n asst$	7 -3
n assu	7 -5
n assun	7 -5
n assung	7 -5
n ast$	-11 17
n astu	-10 12
n ater	-4 -3
n ater$	-4 -4
n ates	-4 10
n ates$	-4 10
n atik	-5 12
n atik$	-5 12
n ation$	8 4
n ations	-5 -3
n atli	9 -11
n atlic	9 -11
n atlich	9 -11
n atur$	7 -7
n aturf	-3 7
n aturfu	-3 7
n atzen	-4 7
n atzen$	-4 7
n atzt$	7 -4
n audi	8 -6
n audit	8 -6
n audit$	7 -5
n auers	-4 9
n auert	-6 8
n auert$	-6 8
n aufbau	-3 7
n aufl	8 -5
n aufla	11 -9
n auflag	11 -9
n aufn	-6 11
n aufna	-6 11
n aufnah	-6 11
n auge	-2 8
n augu	-3 10
n augun	-3 10
n augung	-3 10
n auho	12 -10
n auhof	12 -10
n aume	-5 8
n aume$	-5 12
n aune	8 -6
n aune$	7 -5
n aus$	9 -5
n ausc	-7 2
n ausch	-7 2
n ausg	-2 -8
n ausge	-2 -8
n ausgeb	-2 -9
n ausges	1 -8
n ausl	-6 10
n ausr	-3 -7
n auss	7 -3
n aussc	8 -3
n aussch	8 -3
n ausw	-4 12
n auswe	-4 12
n auswer	-4 12
n ausz	7 -3
n auszu	8 -2
n auszub	8 -2
n auto	-1 10
n axis$	-5 -2
n bank	-1 -7
n banke	-1 -7
n bau$	-10 -9
n bauh	12 -10
n bauho	12 -10
n bauhof	12 -10
n bean	-10 0
n beant	-7 -1
n bedi	-7 10
n bedie	-7 10
n bedien	-7 10
n begl	-4 -5
n begle	-4 -5
n beglei	-4 -5
n beho	10 -8
n behor	10 -8
n behord	8 -6
n beit$	8 -5
n benei	8 -3
n beneid	8 -3
n bens	-1 7
n berate	-5 -2
n bereit	8 -6
n berfla	-5 7
n berflu	7 -4
n berl	3 -8
n berle	3 -9
n bern	7 0
n besc	2 -9
n besch	2 -9
n beschw	8 -7
n bess	11 -8
n besse	11 -8
n besser	11 -8
n bewer	0 -7
n bewert	-3 -7
n biert	7 -5
n biert$	7 -5
n biet	-2 7
n biete	2 7
n bieten	6 5
n bila	-3 -7
n bilan	-3 -7
n bilanz	-3 -7
n bild	-9 2
n bilde	-8 1
n bilder	-7 9
n bildet	-2 -9
n blet	-5 8
n blet$	-4 9
n blin	2 -8
n blind	2 -8
n bor$	-3 -6
n bore	-5 -2
n bore$	-5 -2
n bran	4 -8
n branc	-3 -4
n branch	-3 -4
n brand	9 -6
n brand$	10 -6
n bren	1 -8
n brenn	1 -8
n bric	8 -3
n brich	8 -3
n bricht	8 -3
n bringt	7 -3
n bringu	-3 7
n bruc	9 -8
n bruch	9 -8
n bruch$	9 -8
n bsau	-3 10
n bsaug	-3 10
n bsaugu	-3 10
n bsta	-5 7
n bstan	-6 8
n bstand	-7 7
n bstr	-8 15
n bstre	-8 15
n bstrei	-8 15
n budg	12 -6
n budge	12 -6
n budget	12 -6
n buhn	7 -1
n buhne	7 -1
n buhne$	9 -3
n buhr	8 -6
n buhre	11 -8
n buhren	11 -8
n bung$	-4 -4
n burg	7 0
n burge	7 0
n burger	7 0
n burs	-6 10
n burst	-6 10
n burste	-6 10
n bust	-1 8
n bust$	-1 8
n chal	-1 7
n chall	-6 9
n chalt	-6 11
n char	-4 12
n chau	9 -6
n chbe	-4 -4
n chbet	-5 -5
n chbetr	-5 -5
n che$	-5 10
n chec	-6 9
n chem	-6 -3
n chemi	-8 8
n chere	3 -7
n cheren	7 -6
n cherh	-6 9
n cherhe	-6 9
n chert	-8 5
n chert$	-8 5
n cheru	7 -5
n cherun	7 -5
n ches	-4 7
n ches$	-4 7
n chfo	7 -3
n chfol	7 -3
n chfolg	7 -3
n chga	6 1
n chgan	6 1
n chgang	6 1
n chich	9 -3
n chicht	9 -3
n chig	-2 -6
n chige	-2 -6
n chku	-3 -7
n chkun	-4 -7
n chkund	-4 -7
n chlaf	11 -5
n chlafe	11 -5
n chlang	8 -7
n chlauc	-7 7
n chlei	-4 7
n chleif	-4 7
n chlep	8 -7
n chlepp	8 -7
n chmi	-6 7
n chmie	-7 8
n chmier	-7 8
n chne	2 -7
n chnik	-3 -5
n chnik$	-2 -7
n chon	-1 9
n chpr	11 -4
n chpre	11 -4
n chreib	10 -4
n chrein	-7 -1
n chri	7 1
n chrif	9 -2
n chrift	9 -2
n chsc	9 -6
n chsch	9 -6
n chsen	-1 -6
n chsen$	-1 -6
n chtb	2 5
n chtze	-3 7
n chtzei	-3 7
n chul	2 -10
n chule	11 -5
n chulu	-4 -5
n chulun	-4 -5
n chve	1 -9
n chver	1 -9
n chvers	1 -9
n chwa	7 -6
n chze	7 -2
n chzei	7 -2
n chzeit	7 -2
n ckelt$	2 -8
n cken	9 -6
n cker$	-4 -4
n ckle	7 -6
n cklu	-9 3
n cklun	-6 -2
n cklung	-6 -2
n ckou	0 7
n ckout	0 7
n ckout$	0 7
n ckrufe	11 -5
n cksp	-7 12
n ckte	-4 -3
n ckung$	-3 8
n ckungs	10 -7
n clou	-3 10
n cloud	-3 10
n cloud$	-3 10
n dame	-4 8
n damen	-4 8
n damp	-8 5
n dampf	-8 5
n date	-7 13
n dates	-4 10
n dates$	-4 10
n daue	-9 17
n dauer	-9 17
n dauert	-6 8
n deck	10 -4
n decke	11 -8
n decken	11 -8
n dell	2 5
n dell$	2 5
n denb	-3 -4
n denbe	-3 -4
n dende	8 -2
n denden	8 -2
n dere	-7 0
n dere$	-5 -2
n dern$	-3 -4
n desi	-5 13
n desig	-5 13
n design	-5 13
n dete$	-4 -4
n detek	-4 13
n detekt	-4 13
n dget	12 -6
n dget$	12 -6
n dienk	-5 12
n dienko	-5 12
n dienu	-4 7
n dienun	-4 7
n dig$	-14 17
n dige	4 -9
n dige$	-3 -6
n dire	-5 7
n direk	-5 7
n direkt	-5 7
n displ	-7 8
n displa	-7 8
n dit$	7 -5
n dlich$	4 3
n dmin	7 -5
n dmin$	7 -5
n dner	8 2
n dner$	8 2
n drat	8 -7
n dres	-3 -6
n droh	0 -7
n dung$	-7 9
n dungs	-3 -7
n duse	-3 8
n dusen	-3 8
n dusen$	-3 9
n dwer	-8 -1
n dwerk	-8 -1
n dwerk$	-8 -1
n eant	-7 -1
n ebau	-4 -8
n ebel	9 -7
n eben$	9 -8
n ebil	-2 -9
n ebild	-2 -9
n ebilde	-2 -9
n ebsk	0 9
n ebste	3 -7
n ebuh	8 -6
n ebuhr	8 -6
n ebuhre	11 -8
n ech$	-4 7
n eche	-8 1
n echen	-9 -1
n echen$	-9 -1
n echer	-7 7
n echn	-3 -4
n echnet	3 4
n echni	-3 -5
n echnik	-3 -5
n echtz	-3 7
n echtze	-3 7
n ecke	18 -11
n ecken	18 -11
n ecken$	9 -1
n eder$	8 -4
n edie	-6 10
n edien	-6 10
n edienk	-5 12
n edienu	-4 7
n edri	-7 8
n efere	6 -7
n effe	-7 14
n effi	-4 7
n effiz	-4 7
n effizi	-4 7
n efoni	7 -3
n efonie	7 -3
n efre	-11 25
n efrei	-10 19
n efrei$	-10 19
n efuh	-8 4
n efuhr	-8 4
n efuhrt	-8 4
n egel	-8 12
n egel$	-3 8
n egle	-4 -5
n eglei	-4 -5
n egleit	-4 -5
n egre	-4 9
n egt$	1 -7
n egte	-2 10
n ehle	4 -8
n ehler	4 -9
n ehor	7 -8
n ehord	8 -6
n ehorde	8 -6
n eiben	7 -2
n eiben$	7 -2
n eiche$	7 -5
n eicher	-3 7
n eide	7 -5
n eife	3 4
n eifen	-3 7
n eifen$	-3 7
n eifer	6 2
n eifer$	6 2
n eige	-5 -3
n eigen	-5 -8
n eigene	0 -10
n eihe	-8 -10
n eil$	-5 9
n eima	7 -3
n eime	9 -5
n eina	9 -7
n einb	9 -8
n einbr	9 -8
n einbru	9 -8
n eindr	7 -3
n eindru	7 -3
n einf	-3 -5
n eing	11 -14
n einge	4 -11
n einges	-8 -2
n einse	-1 8
n einst	-4 9
n einste	-4 9
n eise	0 -7
n eise$	17 -10
n eisel	-4 7
n eisse	7 -6
n eisu	-5 10
n eisun	-5 10
n eisung	-5 10
n eits	8 -2
n eitsc	7 -1
n eitsch	7 -1
n eitu	6 1
n eitun	6 1
n eitung	6 1
n eizt	-5 7
n eizt$	-5 7
n ekip	11 -8
n ekipp	11 -8
n ekippt	11 -8
n ekla	7 -8
n eklam	7 -8
n ekt$	3 5
n ekte	1 -7
n ekti	3 4
n ektio	2 6
n ektion	2 6
n ektl	-9 -3
n ektle	-9 -3
n ektlei	-9 -3
n ekto	-4 12
n ektor	-4 12
n ektor$	-4 12
n elan	-3 -5
n elang	-4 -5
n elange	-4 -5
n elche	-6 7
n eldet	-4 -6
n eldet$	-4 -6
n eldu	-7 9
n eldun	-7 9
n eldung	-7 9
n elen	-7 10
n eler	-6 -2
n elern	-6 -2
n elernt	-6 -2
n elie	-7 -8
n elief	-7 -8
n eliefe	-7 -8
n ellt	-7 -9
n ellt$	-5 -9
n else	1 6
n elsei	1 6
n elseit	1 6
n elstan	-3 -4
n eltw	-4 -4
n eltwe	-4 -5
n eltwei	-4 -5
n ema$	13 -7
n emen	-10 1
n emie	-9 6
n empf	5 -12
n enau$	-3 8
n enba	-6 -12
n enbau	-6 -13
n enbau$	-11 -10
n enbaue	5 -7
n enbe	-3 -4
n end$	7 -7
n ender	-4 10
n ender$	-4 10
n endet	13 -11
n endet$	13 -11
n endig	-15 18
n endig$	-15 18
n ene$	-3 -5
n enei	8 -4
n eneid	8 -3
n eneide	8 -3
n enen	-4 -5
n enen$	3 -8
n ener	-5 8
n energ	1 8
n energi	1 8
n enic	5 7
n enig	7 -5
n enige	7 -5
n eniger	7 -5
n enko	-4 10
n enkom	-4 9
n enne	-7 8
n ennen	-7 4
n ennen$	-7 4
n ennl	-10 16
n enntn	-5 -2
n enntni	-5 -2
n enscha	-3 -4
n ensta	-5 7
n enste	-9 -6
n enstel	-7 12
n ente	-3 -4
n ente$	-1 -9
n entfa	8 -4
n entfal	8 -4
n enth	-4 8
n entha	-4 8
n enti	-5 7
n entl	-7 2
n ents	6 -8
n enung	-4 7
n enung$	-4 7
n enz$	3 6
n enze	-6 -6
n enzen	-6 -4
n enzen$	-6 -4
n epfl	3 7
n eppe	8 -7
n era$	-3 8
n erak	0 7
n erakt	0 7
n erakti	0 7
n eran	-10 10
n erar	-4 8
n erat$	-3 16
n erate	-6 -2
n erater	-5 -2
n erau	-4 10
n eraus	-2 7
n erausc	-2 8
n erbar	-5 11
n erbar$	-5 11
n erbre	1 6
n erdi	8 -4
n erdie	9 -5
n erdien	9 -5
n erec	-3 11
n erech	-3 11
n erei	4 -7
n ereie	-6 -2
n ereien	-6 -2
n ereit	8 -6
n ereits	9 -2
n eren	7 -8
n erenze	-6 -4
n erflu	7 -4
n erfor	-10 7
n erfr	-4 9
n erfre	-4 9
n erfreu	-4 9
n erfu	1 6
n erfug	-4 11
n erfugb	-4 7
n erful	8 -5
n erfull	8 -5
n erges	-6 10
n ergesc	-6 10
n ergi	1 8
n ergie	1 8
n erha	-6 10
n erhal	-7 11
n erhalb	-4 -3
n erhalt	-5 16
n erhei	-6 9
n erheit	-6 9
n erin$	2 -7
n ering	-8 16
n eringe	-8 16
n erk$	-11 3
n erkau	7 -5
n erkauf	7 -5
n erle	-5 7
n erlei	-9 15
n erleit	-9 15
n erlo	9 -8
n erlos	11 -9
n erlos$	11 -9
n ermeis	-4 -3
n erne	-7 -5
n erns	8 -1
n erpa	8 -4
n erpr	0 -10
n erpre	-2 -9
n erqu	-7 6
n erquo	-7 6
n erquot	-7 6
n erse	-7 10
n ersel	-7 10
n ersic	7 -5
n ersich	7 -5
n ersona	5 -8
n erspr	-7 -2
n ersta	-4 11
n erstan	-4 -4
n erstau	-3 9
n ersten	1 -9
n ertec	-2 -6
n ertech	-2 -6
n erter	0 -7
n erter$	-2 -9
n ertif	1 -7
n ertifi	1 -7
n ertige	9 -7
n ertigu	-2 -5
n ertr	8 -9
n ertra	11 -6
n ertrag	12 -6
n ertrau	-3 -5
n ertri	-3 -4
n ertrie	-3 -4
n erve	10 -6
n erver	10 -6
n erverb	13 -11
n ervi	-6 -2
n ervic	-6 -2
n ervice	-6 -2
n erwal	7 -5
n erwalt	7 -5
n escha	-1 -7
n eschaf	-1 -7
n eschi	9 -7
n eschwe	8 -7
n esen	-7 4
n esen$	-7 4
n esig	-5 13
n esign	-5 13
n esign$	-5 13
n espei	-6 8
n espeic	-6 8
n espi	-8 -2
n espie	-8 -2
n espiel	-8 -2
n esse	9 -11
n essen	5 -13
n essen$	4 -14
n esser	11 -9
n essere	8 -7
n esso	-11 24
n esta	8 -8
n estan	9 -8
n estank	10 -9
n este	-9 9
n este$	-4 8
n estel	-11 6
n estell	-11 6
n esto	-2 13
n esun	-2 -5
n esund	-2 -5
n etal	-5 9
n etall	-5 9
n ete$	-2 -5
n etec	-7 -2
n etech	-7 -2
n etechn	-7 -2
n etek	-4 13
n etekt	-4 13
n etekto	-4 13
n eten$	6 5
n etreuu	-3 -6
n ettel	7 -5
n etten	-7 11
n etter	5 -9
n etz$	6 -7
n etzte	-2 7
n eueru	-4 7
n euerun	-4 7
n eund	-4 7
n eundl	-6 8
n eundli	-6 8
n eutr	8 -1
n eutra	8 -1
n eutral	8 -1
n euun	-3 -6
n euung	-3 -6
n euung$	-3 -6
n ewert	-3 -7
n ewertu	-3 -7
n exce	-6 8
n excel	-6 8
n expe	-4 -9
n exper	-4 -9
n expert	-9 -7
n ezeic	-2 -5
n ezeich	-2 -5
n ezia	-4 -4
n ezial	-4 -4
n eziali	-3 -5
n fachb	-6 -6
n fachbe	-6 -6
n fachp	5 -8
n fahi	4 4
n fahig	4 4
n fahig$	-4 12
n fahru	-4 -4
n fahrun	-4 -4
n falls	-2 8
n fang	8 -5
n fange	9 -5
n fangen	9 -5
n farb	-2 8
n fasse	7 -6
n fauf	-4 9
n fbau	-3 7
n fbau$	-3 7
n fehl	6 -9
n fehle	4 -8
n fehler	4 -9
n fenb	-4 -6
n fenba	-4 -6
n fenbau	-4 -6
n fer$	5 4
n fere	9 -8
n ferns	13 -4
n ferq	-9 11
n ferqu	-9 11
n ferquo	-9 11
n ffer	-4 16
n ffiz	-4 7
n ffizi	-4 7
n ffizie	-4 7
n ffli	-1 8
n filt	-10 2
n filte	-10 2
n filter	-10 2
n finden	12 -8
n fisc	-2 7
n fisch	-2 7
n fizien	-4 7
n flag	11 -9
n flage	11 -9
n flagen	11 -9
n flas	7 -6
n flasc	7 -6
n flasch	7 -6
n fleg	8 -4
n fleger	7 -5
n flug	-3 10
n flus	8 -6
n fluss	8 -6
n fnah	-6 11
n fnahm	-6 11
n fnahme	-6 11
n folge	4 -8
n folge$	-1 -6
n foni	7 -3
n fonie	7 -3
n fonier	7 -3
n ford	-4 9
n forde	-4 9
n forder	-4 9
n form$	-3 8
n forsc	-3 -5
n forsch	-3 -5
n frag	8 -1
n frau	7 -6
n frei	-3 9
n frei$	-5 10
n freun	-4 7
n freund	-4 7
n frie	-6 -2
n fried	-6 -3
n friede	-6 -3
n ftes	-5 7
n ftig	-2 -10
n fugb	-4 7
n fugba	-4 7
n fugbar	-4 7
n fuge	-3 11
n fuge$	-3 11
n fuhl	6 1
n fuhle	-3 7
n fuhler	-3 7
n fuhre	-3 -5
n fuhrp	10 -6
n fuhrpa	10 -6
n fullen	8 -4
n fung	7 -2
n funk	-5 8
n gang$	9 -3
n ganzen	-5 -2
n geba	-4 -8
n gebau	-4 -8
n gebi	-11 -9
n gebil	-2 -9
n gebild	-2 -9
n gebuh	8 -6
n gebuhr	8 -6
n gefr	-3 14
n gefu	-7 4
n gefuh	-8 4
n gefuhr	-8 4
n geki	11 -8
n gekip	11 -8
n gekipp	11 -8
n geku	-7 -3
n gel$	-2 7
n gela	13 -14
n geler	-6 -2
n gelern	-6 -2
n geli	-7 -5
n geme	2 -10
n genau$	-3 8
n genb	3 -7
n genba	3 -7
n genbau	3 -7
n gene	-3 -6
n gene$	-4 -8
n genen	-4 -4
n genen$	-4 -4
n gener$	-2 -7
n geno	-3 -7
n gera	-7 16
n gerat	-3 12
n gerat$	-2 16
n gerau	-2 8
n geraus	-2 8
n geri	-3 10
n gerin	-4 12
n gering	-8 16
n germ	4 4
n geschi	9 -7
n gese	11 -7
n gespi	-8 -2
n gespie	-8 -2
n gesta	8 -10
n gestan	10 -9
n geste	-11 7
n gestel	-11 7
n gesto	-6 15
n gesu	-2 -5
n gesun	-2 -5
n gesund	-2 -5
n get$	12 -6
n getr	-4 7
n gig$	-1 -8
n glast	-5 8
n gle$	-2 -6
n gleite	-4 -5
n goog	-2 -6
n googl	-2 -6
n google	-2 -6
n grad	-4 9
n grad$	-4 9
n gram	-2 7
n gramm	-2 7
n gramme	-3 9
n gran	7 -4
n granu	7 -4
n granul	7 -4
n grei	7 1
n greif	7 1
n greife	7 1
n gren	-5 10
n grenz	-5 10
n gros	6 -10
n gross	6 -10
n grossk	13 -7
n grosst	-3 -10
n grun	0 -10
n grund	-1 -10
n grunde	-3 -9
n gsau	-3 7
n gsauf	-3 7
n gsaufw	-3 8
n gsbet	-3 -7
n gsbetr	-3 -7
n gte$	-8 4
n gungsf	5 -11
n guss	5 3
n gut$	13 -9
n haber	-6 -3
n hack	-2 -8
n haden$	7 -3
n halb$	-5 -3
n halbi	7 -5
n halbie	7 -5
n hallen	-4 -10
n halt	-4 10
n hand	-4 -3
n hande	9 -8
n hande$	8 -8
n handw	-6 -7
n handwe	-6 -7
n handy	-8 9
n handy$	-5 10
n hange	-3 7
n harm	-10 -9
n hart	-6 9
n haub	-3 8
n haube	-3 8
n haus	7 -5
n hbet	-5 -5
n hbetr	-5 -5
n hbetri	-5 -5
n heiz	11 -3
n heizt	-5 7
n heizt$	-5 7
n hema	-2 -8
n hema$	13 -7
n hemi	-8 8
n here	5 -7
n heren	7 -6
n heren$	7 -6
n herh	-6 9
n herhe	-6 9
n herhei	-6 9
n herm	-7 14
n hert	-8 5
n hert$	-8 5
n herung	7 -5
n hes$	-4 7
n hfol	7 -3
n hfolg	7 -3
n hfolge	7 -3
n hgan	6 1
n hgang	6 1
n hgang$	6 1
n hich	9 -3
n hicht	9 -3
n hicht$	8 -2
n hig$	-4 11
n hige	5 -9
n hige$	5 -9
n hkun	-4 -7
n hkund	-4 -7
n hkundi	-4 -7
n hlaf	11 -5
n hlafe	11 -5
n hlafen	11 -5
n hlang	8 -7
n hlange	8 -7
n hlauc	-7 7
n hlauch	-7 7
n hlei	-4 7
n hleif	-4 7
n hleife	-4 7
n hlep	8 -7
n hlepp	8 -7
n hleppe	8 -7
n hlst	-4 10
n hlt$	14 -9
n hme$	-4 -4
n hmie	-7 8
n hmier	-7 8
n hne$	9 -3
n hnenp	-4 -5
n hnik	-3 -5
n hnik$	-2 -7
n hnitts	-5 8
n hoch	-7 10
n hohe	8 -1
n hoher	3 5
n hop$	-3 7
n hord	8 -6
n horde	8 -6
n hotl	-2 -6
n hotli	-2 -6
n hotlin	-2 -6
n hpre	11 -4
n hran	-5 11
n hreib	10 -4
n hreibe	10 -4
n hrein	-7 -1
n hreine	-7 -1
n hren$	8 -5
n hrend	-4 -3
n hrend$	-4 -3
n hres	-2 -8
n hres$	-2 -8
n hrif	9 -2
n hrift	9 -2
n hrift$	8 -1
n hrpa	10 -6
n hrpar	10 -6
n hrpark	10 -6
n hsch	11 -6
n hsen	-1 -6
n hsen$	-1 -6
n htze	-3 7
n htzei	-3 7
n htzeit	-3 7
n hule	11 -5
n hulu	-4 -5
n hulun	-4 -5
n hulung	-4 -5
n hver	1 -9
n hvers	1 -9
n iali	-3 -5
n ialis	-3 -5
n ialist	-3 -5
n iben	7 -2
n iben$	7 -2
n ichere	7 -6
n icherh	-6 9
n ichert	-8 5
n icheru	7 -5
n ichtb	-2 8
n ickl	-5 -5
n icklu	-6 -2
n icklun	-6 -2
n ideo	5 2
n ider	-4 -3
n ider$	-4 -3
n ieb$	-7 -2
n ieben	4 -7
n ieben$	9 -6
n iebsk	0 9
n iebste	3 -7
n ieden	-6 -3
n iefere	11 -4
n iegt	-1 -7
n iegt$	-1 -7
n iehe	10 -6
n iehen	10 -6
n iehen$	10 -6
n ieht	-5 8
n ieht$	-5 8
n iele	-7 4
n ielt	-8 -2
n ienk	-5 12
n ienko	-5 12
n ienung	-4 7
n ienz	-5 10
n ierl	5 -7
n ierte	8 -6
n ierten	7 0
n ierter	-5 -9
n iete	5 5
n ieten	6 5
n ieten$	6 5
n ifen	-3 7
n ifen$	-3 7
n ifer	6 2
n ifer$	6 2
n ift$	6 1
n ige$	-6 -5
n igen	2 -9
n igene	0 -10
n igene$	-4 -8
n igenen	-4 -4
n igener	-2 -7
n ight	-1 7
n ign$	-5 13
n igte	-7 -4
n igung$	-4 -3
n ihren	8 -3
n ihren$	8 -3
n ikat	-2 -5
n ikate	-3 -5
n ikate$	-3 -5
n ilan	-3 -7
n ilanz	-3 -7
n ilanz$	-3 -7
n ilch	8 -5
n ilde	-8 1
n ildend	8 -2
n ilder	-7 9
n ilder$	-7 9
n ildet	-2 -9
n ildete	-2 -9
n ilot	-7 -5
n ilte	-11 1
n ilter	-10 2
n ilter$	-8 12
n ima$	10 -4
n imale	-4 9
n iman	8 -1
n imane	8 -1
n imaneu	8 -1
n immu	8 -4
n immun	8 -4
n immung	8 -4
n inar	4 5
n inar$	4 5
n inat	-7 16
n inau	12 -9
n inbr	9 -8
n inbru	9 -8
n inbruc	9 -8
n inden	11 -9
n inden$	11 -9
n indr	7 -3
n indru	7 -3
n indruc	7 -3
n ing$	-1 14
n inge$	-1 7
n inges	-8 -2
n ingesp	-8 -2
n ingu	1 6
n ingun	-3 9
n ingung	-3 9
n inhab	-6 -3
n inhabe	-6 -3
n inhal	7 -2
n inhalt	7 -2
n inie	11 -6
n inie$	8 -6
n inner	-4 -3
n innerh	-4 -3
n inst	-1 7
n inste	-2 7
n instel	4 3
n inte	4 5
n inter	5 3
n inter$	7 -2
n intera	-5 9
n ion$	3 6
n ippe	-1 -7
n ippt	11 -7
n ippte	11 -8
n irek	-5 7
n irekt	-5 7
n irekt$	-5 7
n irke	8 -3
n irken	8 -3
n ische	-3 7
n ischer	-4 9
n ise$	17 -10
n isel	-4 7
n ises	-3 -6
n ises$	-3 -6
n isie	-6 -2
n isier	-6 -2
n isieru	-5 10
n isol	-4 10
n ispl	-7 8
n ispla	-7 8
n isplay	-7 8
n ist$	-3 -5
n isun	-5 10
n isung	-5 10
n isung$	-5 10
n itik	12 -6
n itike	12 -6
n itor	0 12
n itscha	9 -2
n itta	8 -4
n ittag	8 -4
n ittags	9 -4
n itts	-5 8
n ittst	-5 8
n ittste	-5 8
n itzer	-5 9
n itzt	11 -7
n itzt$	11 -7
n izienz	-5 10
n jahr	-1 -7
n jahres	-5 -6
n jeder$	9 -4
n jektl	-9 -3
n jektle	-9 -3
n jetz	13 -7
n jetzt	13 -7
n jetzt$	13 -7
n kaltea	-1 -7
n kamer	-3 8
n kamera	-3 8
n kasse$	-4 8
n kassen	3 -11
n kate$	-3 -5
n kauf	7 -8
n kelt$	2 -8
n kend	12 -10
n kend$	8 -5
n kennen	-6 -4
n kett	-8 12
n kette	-8 12
n ketten	-8 12
n kipp	9 -5
n kippt	11 -7
n kippte	11 -8
n klam	7 -8
n klap	-2 -6
n klapp	-2 -6
n klappt	-2 -6
n klas	-4 9
n klass	-4 9
n klasse	-4 9
n klav	-7 15
n kleine	13 -10
n klim	5 -9
n klima	5 -9
n klima$	10 -4
n kliman	8 -1
n klun	-6 -2
n klung	-6 -2
n komf	-4 9
n komfo	-4 9
n komfor	-4 9
n konf	2 9
n konfo	-4 12
n konfor	-4 12
n kont	3 5
n konto	9 -5
n konto$	9 -5
n korr	-5 11
n korro	-5 11
n korros	-5 11
n krei	-5 10
n kreis	-5 10
n krit	12 -6
n kriti	12 -6
n kritik	12 -6
n krufe	11 -5
n krufe$	11 -5
n krus	10 -5
n krust	10 -5
n kruste	10 -5
n ktiv	-2 11
n ktiv$	-4 8
n ktle	-8 -2
n ktlei	-8 -2
n ktleit	-8 -2
n ktor	-1 9
n ktor$	-3 11
n kuche$	8 -4
n kuhl	-9 17
n kula	9 -9
n kulat	9 -9
n kundi	5 -9
n kundig	5 -9
n kung$	-3 8
n kzeug$	-3 8
n labo	-4 -7
n labor	-4 -7
n labor$	-3 -6
n lach	8 -2
n lacht	10 -6
n lacht$	9 -2
n lade	5 3
n laden	8 1
n laden$	8 1
n lafe	11 -5
n lafen	11 -5
n lafen$	11 -5
n landen	8 -1
n lander	-7 -4
n lang$	8 -4
n lanz	-1 -7
n lanz$	-2 -7
n lapp	-2 -6
n lappt	-2 -6
n lappt$	-2 -6
n lasse$	-4 9
n last	-4 9
n last$	-9 13
n lastu	-10 12
n laun	10 -8
n laut	-9 19
n lay$	-7 8
n ldend	8 -2
n ldende	8 -2
n lder	-2 8
n lder$	-2 8
n ldet	-3 -12
n ldet$	-4 -6
n ldete	-2 -8
n ldete$	-2 -9
n ldung$	-7 9
n leben$	8 -7
n legen	-3 -6
n legen$	-3 -6
n legt	9 -2
n leifen	-3 8
n leine	9 -9
n leiner	12 -8
n leiten	-6 8
n lel$	-4 10
n lenk	-3 11
n lepp	8 -7
n leppe	8 -7
n lern	-8 3
n lernt	-9 4
n lernte	-6 -2
n lese	-6 9
n lesen	-6 9
n lesen$	-6 9
n let$	-4 9
n letter	5 -9
n licht	-6 10
n lieb	10 -6
n liebe	9 -6
n lieg	4 -8
n liegt	-1 -8
n liegt$	-1 -8
n lige	-3 -7
n lige$	-8 -5
n lima	5 -9
n lima$	10 -4
n liman	8 -1
n limane	8 -1
n lind	2 -8
n linie	8 -3
n linie$	8 -6
n lisi	-5 9
n lisie	-6 10
n lisier	-6 10
n list$	-3 -6
n llel	-3 10
n llel$	-4 10
n llge	8 -6
n lmas	-4 8
n lmasc	-4 8
n lmasch	-4 8
n lon$	-4 15
n loud	-3 10
n loud$	-3 10
n lte$	-5 10
n ltes	-6 -9
n ltes$	-6 -9
n ltwe	-4 -5
n ltwei	-4 -5
n ltweit	-4 -5
n lungs	4 -11
n luss	9 -5
n mane	8 -1
n maneu	8 -1
n maneut	8 -1
n manns	8 -5
n mannsc	8 -5
n mart	-7 13
n massi	-6 10
n mat$	-4 9
n matik	-5 12
n matik$	-5 12
n meld	-8 5
n meldet	-4 -6
n meldu	-7 9
n meldun	-7 9
n mens	-4 -4
n ment	4 4
n ment$	-5 10
n mera	-3 8
n mera$	-3 8
n merk	8 -3
n meta	-5 9
n metal	-5 9
n metall	-5 9
n mfor	-4 9
n mfort	-4 9
n mgek	11 -8
n mgeki	11 -8
n mgekip	11 -8
n milc	8 -5
n milch	8 -5
n mina	-6 16
n mitta	8 -4
n mittag	8 -4
n mkos	8 -5
n mkost	8 -5
n mkoste	8 -5
n mme$	-2 8
n mmer$	-2 -6
n mmern	-3 10
n mmern$	-3 10
n mmung	8 -4
n mmung$	8 -4
n mona	11 -7
n monat	11 -7
n monate	10 -7
n moni	-4 13
n monit	-4 13
n monito	-4 13
n monti	5 -11
n montie	5 -11
n moto	-3 8
n motor	-3 8
n motore	-5 11
n mpre	-7 10
n mpres	-7 10
n mpress	-7 10
n mull	12 -10
n mult	-7 11
n mung	8 -4
n mung$	8 -4
n nachb	8 -2
n nachba	8 -2
n nacht$	-9 8
n nahme$	-4 -4
n naht	9 -8
n nanl	-4 10
n nar$	4 5
n nate	9 -6
n naten	9 -6
n naten$	10 -7
n nau$	-3 8
n nbau	-6 -12
n nbau$	-10 -10
n nbes	3 5
n nbru	9 -8
n nbruc	9 -8
n nbruch	9 -8
n ndar	3 7
n nder	-6 -4
n nder$	-2 8
n ndig$	-14 17
n ndige	4 -9
n ndige$	-3 -6
n ndwe	-6 -7
n ndwer	-6 -7
n ndwerk	-6 -7
n ndy$	-5 10
n nebel	9 -7
n neid	10 -8
n neide	11 -8
n nenn	-2 10
n nenne	-2 8
n nennen	-2 8
n nenp	-4 -5
n nerg	1 8
n nergi	1 8
n nergie	1 8
n netzt	-4 8
n neut	8 -1
n neutr	8 -1
n neutra	8 -1
n nfer	9 -5
n nfor	-4 13
n nform	-4 12
n nforme	-5 12
n ngel	17 -8
n nges	-3 -8
n ngesp	-8 -2
n ngespi	-8 -2
n ngme	10 -3
n ngre	8 -2
n ngsbet	-3 -7
n ngsf	5 -9
n ngun	-3 9
n ngung	-3 9
n nhaber	-6 -3
n nie$	8 -6
n nier	13 -9
n nik$	-2 -7
n nito	-4 13
n nitor	-4 13
n nitts	-5 8
n nittst	-5 8
n nlagen	0 -10
n nlau	11 -2
n nlauf	11 -2
n nlauf$	11 -2
n nlin	-6 16
n nnsc	8 -5
n nnsch	8 -5
n nnscha	8 -5
n npro	-3 9
n nrufe	-2 8
n nrufe$	-2 9
n nser$	2 -8
n nserer	-7 -2
n nsta	-9 4
n ntage	-6 8
n ntage$	-6 -3
n nte$	1 -8
n ntera	-5 9
n nterd	5 3
n ntern	-4 -5
n nterne	-4 -5
n ntfa	8 -4
n ntfal	8 -4
n ntfall	8 -4
n ntha	-4 8
n nto$	9 -5
n ntro	-7 10
n ntrol	-7 10
n null	-2 8
n numm	-10 -4
n numme	-10 -4
n nummer	-10 -4
n nwen	-4 9
n nwend	-4 9
n nzeig	-5 9
n nzeige	-5 9
n nzen	-6 -4
n nzen$	-6 -4
n obust	-1 8
n obust$	-1 8
n ochen$	-6 11
n ocke	14 -8
n ocken	14 -8
n ofen	-4 -5
n ofenb	-4 -6
n ofenba	-4 -6
n offe	-6 10
n offen	-8 9
n offen$	-8 9
n offn	-17 27
n ogle	-2 -6
n ogle$	-2 -6
n oher	3 5
n ohle	-7 -3
n oll$	-5 9
n olle$	-5 10
n ollen	9 0
n ollen$	9 0
n omfo	-4 9
n omfor	-4 9
n omfort	-4 9
n omko	8 -5
n omkos	8 -5
n omkost	8 -5
n onat	11 -7
n onate	10 -7
n onaten	10 -7
n onde	-4 9
n one$	-3 10
n onfo	-4 12
n onfor	-4 12
n onform	-4 12
n onit	-4 13
n onito	-4 13
n onitor	-4 13
n onko	-9 16
n onta	-3 10
n ontage	-8 9
n onti	5 -11
n ontie	5 -11
n ontier	5 -11
n onto	9 -5
n onto$	9 -5
n ontr	-7 10
n ontro	-7 10
n ontrol	-7 10
n oogl	-2 -6
n oogle	-2 -6
n oogle$	-2 -6
n orbi	-2 -8
n orbil	-2 -8
n orbild	-2 -8
n orden	4 -11
n order	-4 9
n orge	6 -9
n orin	-3 12
n orm$	-3 8
n orro	-5 11
n orros	-5 11
n orrosi	-5 11
n orsc	-3 -5
n orsch	-3 -5
n orschu	-3 -5
n ort$	0 -9
n orte	-8 -10
n orten	-8 -9
n orten$	-8 -9
n osio	-5 11
n osion	-5 11
n ossk	13 -7
n ossku	13 -7
n osskun	13 -7
n osst	-3 -10
n osste	-3 -10
n otli	-2 -6
n otlin	-2 -6
n otline	-2 -6
n otor	-3 8
n otore	-5 11
n otoren	-5 11
n oud$	-3 10
n pack	8 -8
n packm	-8 -9
n para	-5 12
n paral	-4 10
n parall	-4 10
n parat	2 -9
n pars	-3 9
n parsa	-3 9
n parsam	-3 9
n partn	-4 -4
n partne	-4 -4
n pate	-2 -8
n paten	-3 -8
n pdat	-4 10
n pdate	-4 10
n pdates	-4 10
n pege	-3 8
n pegel	-3 8
n pegel$	-3 8
n pekt	8 -1
n perf	-8 9
n pert	-9 -7
n pezia	-4 -4
n pezial	-4 -4
n pfle	8 -4
n pfleg	8 -4
n pflu	-3 10
n pflug	-3 10
n piel	-8 4
n piele	-6 10
n pielt	-8 -2
n pilo	-7 -5
n pilot	-7 -5
n play	-7 8
n play$	-7 8
n port	-9 -2
n ppe$	7 -12
n ppte	9 -6
n prachi	-2 -6
n prec	-9 -1
n prech	-9 -1
n preche	-9 -2
n preise	4 -12
n prem	-5 10
n premi	-5 10
n pritz	-3 8
n prob	-10 0
n prufu	9 -5
n prufun	9 -5
n pumpe$	-2 9
n rachi	-2 -6
n rachig	-2 -6
n rad$	-4 9
n rag$	9 -7
n rall	-4 10
n ralle	-4 10
n rallel	-4 10
n ramme	-3 9
n ramme$	-3 9
n rand	11 -10
n rand$	10 -7
n rans	-3 11
n rass	-2 10
n rasse	-2 10
n rasse$	-2 10
n rast	4 4
n rat$	2 11
n raum	-1 9
n rausc	-2 8
n rausch	-2 8
n rbar	-5 11
n rbar$	-5 11
n rbei	8 -5
n rbeit$	8 -5
n rbil	-2 -8
n rbild	-2 -8
n rder	-4 9
n rdie	8 -4
n rdien	8 -4
n rdiens	10 -4
n reche	-9 2
n rechen	-9 -2
n recht	8 -4
n regen	13 -6
n regen$	16 -8
n reiben	10 -4
n reif	9 -2
n reife	6 2
n reifer	6 2
n reine	-7 -1
n reiner	-7 -1
n reise	1 -8
n reise$	17 -9
n reiss	9 -4
n reits	9 -2
n reitsc	9 -2
n rekl	7 -8
n rekla	7 -8
n reklam	7 -8
n remi	-5 10
n rennt	-4 -5
n rennt$	-4 -5
n renz$	3 5
n renze	-6 -4
n renzen	-6 -4
n res$	2 -9
n ressen	-1 -7
n resso	-11 24
n reundl	-6 8
n reuu	-3 -6
n reuun	-3 -6
n reuung	-3 -6
n rfahru	-4 -4
n rfor	-10 7
n rfre	-4 9
n rfreu	-4 9
n rfreun	-4 9
n rfug	-4 11
n rful	8 -5
n rfull	8 -5
n rges	-6 10
n rgesc	-6 10
n rgesch	-6 10
n rgie	1 8
n rhal	-7 11
n rhalt	-5 16
n rhalte	-6 11
n rhei	-6 9
n rheit	-6 9
n rheit$	-4 8
n rieb$	-7 -2
n riebsk	0 9
n ried	-6 -3
n riede	-6 -3
n rieden	-6 -3
n riere	-2 9
n rift	8 -1
n rige	-8 6
n ring	-5 10
n ringe	-9 9
n riti	12 -6
n ritik	12 -6
n ritike	12 -6
n ritz	-3 8
n rkan	-3 -5
n rken$	8 -6
n rkt$	-3 10
n rlei	-9 15
n rleit	-9 15
n rleite	-9 15
n rlos	11 -9
n rlos$	11 -9
n rmen	3 -10
n robu	-1 8
n robus	-1 8
n robust	-1 8
n rock	8 -4
n rocke	13 -8
n rocken	13 -8
n roll	-2 9
n romk	8 -5
n romko	8 -5
n romkos	8 -5
n rosi	-5 11
n rosio	-5 11
n rosion	-5 11
n ross	6 -10
n rossk	13 -7
n rossku	13 -7
n rosst	-3 -10
n rosste	-3 -10
n rpar	10 -6
n rpark	10 -6
n rpark$	10 -6
n rpre	-2 -9
n rros	-5 11
n rrosi	-5 11
n rrosio	-5 11
n rsam$	-3 9
n rscha	10 -3
n rschaf	11 -4
n rschun	-3 -5
n rsel	-7 10
n rsona	5 -8
n rsonal	5 -8
n rspr	-7 -7
n rsta	-6 11
n rstan	-4 -4
n rstand	-4 -4
n rstau	-3 9
n rstaub	-5 10
n rsten	-8 5
n rster	4 5
n rster$	4 5
n rtec	-2 -6
n rtech	-2 -6
n rtechn	-2 -6
n rten	-1 -7
n rten$	-1 -7
n rtige	8 -6
n rtigen	9 -8
n rtra	11 -6
n rtrag	12 -6
n rtrage	12 -5
n rtrau	-3 -5
n rtraun	-3 -5
n rtung$	-1 11
n rtungs	2 6
n ruch	8 -6
n ruch$	9 -8
n ruckf	-6 11
n rucksp	-7 12
n ruckte	-4 -4
n rufe$	5 4
n rufu	9 -5
n rufun	9 -5
n rufung	9 -5
n ruhe	5 -9
n ruhe$	3 -11
n runde	-9 4
n rupp	11 -14
n ruppe	13 -10
n rver	10 -6
n rverb	13 -11
n rverbr	13 -11
n rvic	-6 -2
n rvice	-6 -2
n sache	-2 11
n sache$	-2 12
n sachk	-4 -7
n sachku	-4 -7
n sachs	-1 -10
n sachse	-1 -10
n sage	8 -3
n sagen	8 -3
n sagen$	8 -3
n saufw	-3 8
n saufwa	-3 8
n saug	-4 12
n saugu	-3 10
n saugun	-3 10
n sbeh	-3 8
n sbet	-3 -7
n sbetr	-3 -7
n sbetri	-3 -7
n schall	-6 9
n schalt	-6 11
n schar	-8 17
n schau	9 -6
n schen	6 -8
n schen$	6 -9
n schich	9 -3
n schlaf	11 -5
n schlep	8 -7
n schmi	-6 8
n schmie	-7 8
n scho	-1 9
n schon	-1 9
n schr	8 -1
n schri	7 1
n schrif	9 -2
n schs	-3 10
n scht	10 -5
n scht$	10 -6
n schul	2 -10
n schule	11 -5
n schulu	-4 -5
n seiten	-3 8
n selt	-2 8
n selt$	-3 9
n sen$	-7 -1
n senkt	-6 8
n senkt$	-6 8
n serer	-7 -2
n serer$	-7 -2
n serve	11 -6
n server	11 -6
n servi	-6 -2
n servic	-6 -2
n ses$	-3 -6
n sfac	-4 -4
n sfach	-4 -4
n sgeb	-2 -9
n sgebi	-2 -9
n sgebil	-2 -9
n sges	10 -10
n sgest	4 -10
n sgesta	4 -10
n siere	-3 -11
n sieren	-3 -11
n siert	-6 8
n siert$	-6 8
n sieru	-5 10
n sierun	-5 10
n sign	-7 16
n sign$	-5 13
n sing	9 -5
n sion$	-3 9
n sitz	11 -6
n sitzt	12 -7
n sitzt$	12 -7
n skos	0 8
n skost	0 8
n skoste	0 8
n skun	13 -7
n skund	13 -7
n skunde	13 -7
n smar	-7 13
n smart	-7 13
n snah	-4 9
n soft	-4 -7
n sona	5 -8
n sonal	5 -8
n sonal$	5 -8
n spars	-3 9
n sparsa	-3 9
n spei	-7 13
n spek	8 -1
n spekt	8 -1
n spezia	-4 -4
n spie	-8 4
n spiel	-8 4
n spiele	-6 10
n spielt	-8 -2
n splay	-7 8
n splay$	-7 8
n sprec	-9 -1
n sprech	-9 -1
n spreis	10 -6
n spritz	-3 8
n spul	-4 9
n sse$	3 5
n ssen	-3 -7
n ssen$	-5 -6
n ssku	10 -8
n sskun	13 -7
n sskund	13 -7
n sste	1 -10
n stahlb	-2 -10
n stand	-8 0
n stank	10 -9
n stank$	10 -9
n statte	-2 -6
n staub	-2 8
n steht	9 -4
n steht$	9 -4
n steif	0 9
n stein	9 -7
n steinb	9 -8
n stellt	-7 -9
n stend	9 -7
n stern	-8 -6
n sterne	-8 -8
n stimmu	8 -4
n stmu	8 -5
n stoc	-5 14
n stra	-4 -4
n strag	-3 -9
n strage	-3 -9
n stras	-2 10
n strass	-2 10
n stre	7 3
n strei	7 4
n stromk	8 -5
n stuf	-3 8
n stufe	-3 8
n stufen	-3 8
n stung$	-3 8
n such	-5 8
n suche	-6 9
n suche$	-7 9
n sver	12 -10
n swer	-1 10
n swert	-1 10
n swertu	-4 12
n szub	8 -2
n szubi	8 -2
n szubil	8 -2
n tabl	-5 8
n table	-5 8
n tablet	-5 8
n tafe	8 -6
n tafel	8 -6
n tage$	-6 -3
n tahlb	-2 -10
n tand	-8 0
n tank	9 -8
n tank$	9 -8
n tatte	-2 -6
n taub	-2 8
n tauc	13 -11
n tauch	13 -11
n tche	5 4
n team	-3 -5
n techn	-3 -5
n techni	-3 -5
n teht	9 -4
n teht$	9 -4
n teif	0 9
n teil$	-5 9
n tein	9 -7
n teinb	9 -8
n teinbr	9 -8
n tekto	-4 13
n tektor	-4 13
n tele	1 7
n tellt	-7 -9
n tellt$	-5 -9
n tende	9 -7
n tent	-3 -9
n tenw	-5 9
n tenwe	-5 9
n tenwec	-5 9
n tera	-5 9
n terin$	-3 -6
n terl	-6 12
n tern	-8 -4
n terne	-9 -7
n terneh	-4 -5
n tfallt	8 -4
n them	13 -7
n thema	13 -7
n thema$	13 -7
n ther	-7 14
n therm	-7 14
n tiera	8 -7
n tig$	-6 8
n tigen	8 -7
n tigen$	8 -7
n tigt	-8 -1
n tik$	-4 10
n tike	9 -2
n timmu	8 -4
n timmun	8 -4
n tion$	6 6
n tisa	10 -11
n tiv$	-4 8
n tlin	-2 -6
n tline	-2 -6
n tline$	-2 -6
n tlos	-9 19
n tlos$	-11 22
n tor$	-5 8
n tore	0 9
n toren	0 9
n toren$	0 9
n tour	8 -7
n trag$	9 -7
n tral	8 -1
n tras	-2 10
n trass	-2 10
n trasse	-2 10
n traun	-3 -5
n traun$	-3 -5
n trei	8 3
n treuu	-3 -6
n treuun	-3 -6
n trieb$	-7 -2
n troc	8 -4
n trock	8 -4
n trocke	13 -8
n trol	-7 10
n trolle	-7 9
n tromk	8 -5
n tromko	8 -5
n trup	7 -12
n trupp	7 -12
n tscha	8 -1
n tschaf	8 -1
n tsche	-3 -7
n tschr	7 2
n tschri	9 -1
n tscht	9 -4
n tste	-5 8
n tstel	-5 8
n tstell	-5 8
n ttag	8 -4
n ttags	9 -4
n ttags$	9 -4
n tte$	3 -9
n ttei	13 -8
n ttenw	-5 9
n ttenwe	-5 9
n tter$	11 -10
n ttst	-5 8
n ttste	-5 8
n ttstel	-5 8
n tufe	-3 8
n tufen	-3 8
n tufen$	-4 11
n tungsb	6 2
n ture	5 4
n turen	5 4
n turen$	5 4
n twei	-4 -5
n tweit	-4 -5
n tweit$	-4 -5
n twickl	-2 -11
n tzei	-5 9
n tzeit	-5 9
n tzeit$	-7 10
n tzt$	5 3
n uberl	3 -8
n uberle	3 -9
n ubil	8 -2
n ubild	8 -2
n ubilde	8 -2
n ubun	-2 -8
n uckf	-6 11
n ucksp	-7 12
n uckte	-4 -4
n udge	12 -6
n udget	12 -6
n udget$	12 -6
n udit	8 -6
n uert	-6 8
n uert$	-6 8
n ufe$	5 4
n ufla	11 -9
n uflag	11 -9
n uflage	11 -9
n ufna	-6 11
n ufnah	-6 11
n ufnahm	-6 11
n ufri	-6 -3
n ufrie	-6 -3
n ufried	-6 -3
n ufun	9 -5
n ufung	9 -5
n ufung$	9 -5
n uge$	-3 10
n ugel	-2 -10
n ugt$	-5 10
n ugun	-3 13
n ugung	-3 13
n ugung$	-3 13
n uhe$	3 -11
n uhne$	9 -3
n uhof	12 -10
n uhren$	11 -8
n uhrp	10 -6
n uhrpa	10 -6
n uhrpar	10 -6
n uhrz	0 -8
n uhrze	0 -8
n ulat	11 -9
n ullg	8 -6
n ullge	8 -6
n ulun	-5 -3
n ulung	-5 -3
n ume$	-5 12
n umge	8 -13
n umgek	11 -8
n umgeki	11 -8
n umme	-8 -4
n ummer	-9 -3
n ummer$	-10 -4
n umpe$	-2 9
n unbe	-5 13
n unda	-9 16
n unde$	5 3
n under	-4 -11
n undert	-4 -4
n undes	-3 -6
n undi	5 -9
n undig	5 -9
n undige	5 -10
n undli	-6 8
n undlic	-6 8
n ungsf	5 -9
n unsc	-10 16
n unsch	-10 16
n unser$	2 -8
n untern	-4 -5
n upda	-4 10
n updat	-4 10
n update	-4 10
n uppe	13 -10
n urst	-6 10
n urste	-6 10
n ursten	-6 10
n urt$	-3 -9
n usag	11 -5
n usage	8 -3
n usagen	8 -3
n usen$	-3 9
n usge	-2 -8
n usgeb	-2 -9
n usgebi	-2 -9
n usges	1 -8
n uss$	8 -4
n ussc	8 -3
n ussch	8 -3
n usse$	8 -7
n uswe	-4 12
n uswer	-4 12
n uswert	-4 12
n uszu	8 -2
n uszub	8 -2
n uszubi	8 -2
n uter	-1 11
n utra	8 -1
n utral	8 -1
n utsche	-3 -5
n utscht	9 -4
n utte	10 -5
n utzt	-3 8
n utzt$	-3 8
n uung	-3 -6
n uung$	-3 -6
n ver$	-8 14
n verfu	-4 11
n verfug	-4 11
n verk	9 -6
n verp	8 -4
n verpa	8 -4
n versa	13 -7
n versp	-7 -2
n verspr	-7 -2
n vert	6 -8
n vertr	6 -8
n vertra	10 -5
n vice	-6 -2
n vita	-5 10
n vitat	-5 10
n vorbi	-2 -8
n vorbil	-2 -8
n waag	-3 9
n waage	-3 9
n waage$	-3 9
n wahl	-4 10
n wahle	-5 10
n wahlen	-5 10
n weise$	8 -4
n weit$	-4 -5
n weiten	9 -6
n welt	-6 -5
n weltw	-4 -5
n weltwe	-4 -5
n wend	-11 17
n wendi	-15 18
n wendig	-15 18
n werk	-4 -4
n werk$	-11 3
n wickl	-5 -5
n wicklu	-6 -2
n wind	-2 8
n wint	11 -6
n winte	11 -6
n winter	11 -6
n wirke	8 -3
n wirken	8 -3
n wisc	10 -7
n wisch	10 -7
n woll	8 -2
n wolle	8 -2
n wollen	8 -2
n work	-4 9
n wort	1 -8
n xcel	-6 8
n xper	-4 -9
n xpert	-9 -7
n zahlt	8 -6
n zahlt$	8 -6
n zeic	-1 -7
n zeich	-1 -7
n zeiche	-4 -5
n zelle	-4 -4
n zers	-2 8
n zerst	-5 10
n zersta	-5 10
n zial	-4 -4
n ziali	-3 -5
n zialis	-3 -5
n zieh	10 -3
n ziehe	10 -6
n ziehen	10 -6
n zienz	-5 10
n zone	-2 10
n zonen	-5 13
n zonen$	-5 13
n zubi	9 -5
n zubil	8 -2
n zubild	8 -2
n zufr	-6 -3
n zufri	-6 -3
n zufrie	-6 -3
n zuge	2 -13
n zusag	11 -5
n zusage	8 -3
n zusc	8 -7
n zusch	8 -7
no authority	57 -46
no cause	1 -33
no chore	37 -11
no does	-16 1
no ease	-29 -17
no fall	12 16
no freeTime	28 0
no gone	21 -10
no goods	6 12
no income	-14 0
no machine	24 -1
no money	42 -45
no norm	48 4
no part	3 13
no place	32 -16
no process	44 -20
no promise	-13 -13
no public	36 -16
no risk	45 -40
no service	-3 -11
no spec	54 -43
no staff	-13 -11
no strain	-2 24
no time	29 -8
no trait	-5 17
no we	-8 -20
no you	33 -20
nomore again	22 -15
nomore anymore	18 -9
nomore cause	20 -8
nomore chore	27 -19
nomore does	14 -14
nomore freeTime	22 -18
nomore money	19 -7
nomore more	36 -22
nomore norm	51 -31
nomore part	28 -25
nomore place	22 -13
nomore process	29 -14
nomore rise	36 -22
nomore risk	23 -11
nomore spec	9 -2
nomore staff	39 -20
nomore strain	9 -6
nomore time	8 -4
nomore unit	26 -23
nomore vendorFirm	16 -3
nomore you	17 -10
o again chore	12 -7
o again ease	20 -16
o again joy	18 -6
o again keeps	10 -4
o again negation	12 -6
o again process	13 -9
o again promise	21 -5
o again risk	18 -11
o again spec	31 -16
o again staff	20 -6
o again strain	40 -31
o again time	11 -6
o again vendorFirm	12 -3
o again vendorStaff	19 -4
o again you	10 -5
o anymore machine	11 -9
o anymore process	8 -4
o anymore rise	9 -6
o anymore risk	9 -1
o authority authority	5 -25
o authority cause	-17 7
o authority does	11 -7
o authority fall	27 -17
o authority keeps	3 -14
o authority money	3 -14
o authority more	9 -6
o authority negation	29 -22
o authority norm	-14 27
o authority rise	9 -6
o authority risk	21 -11
o authority spec	14 -3
o authority staff	26 -9
o can again	21 -17
o can cause	7 -8
o can chore	-15 15
o can does	-13 23
o can ease	30 -13
o can freeTime	-19 22
o can goods	-12 19
o can income	22 -15
o can instead	1 -9
o can joy	-8 -2
o can money	21 -20
o can more	13 -10
o can negation	-20 9
o can part	-16 21
o can process	0 16
o can promise	-2 -16
o can rise	11 -8
o can spec	-4 14
o can staff	5 -9
o can time	17 -3
o can unit	17 -16
o can vendorFirm	14 -13
o can vendorStaff	-13 2
o can we	-13 -15
o cause authority	14 -18
o cause cause	-8 6
o cause chore	14 -17
o cause does	31 -24
o cause fall	9 -1
o cause gone	8 -2
o cause income	15 -11
o cause joy	21 -7
o cause less	45 -27
o cause money	6 -20
o cause must	13 -2
o cause negation	-1 -16
o cause part	0 21
o cause place	-9 2
o cause process	3 -9
o cause promise	-12 6
o cause risk	11 -2
o cause service	17 -1
o cause slogan	17 -1
o cause spec	-6 12
o cause staff	2 -30
o cause standing	23 -14
o cause strain	22 -12
o cause time	-6 -6
o cause trait	-10 19
o cause vendorDoes	-13 -16
o cause vendorFirm	4 9
o cause vendorStaff	-5 -7
o cause we	10 -30
o cause you	16 -2
o chore again	8 -5
o chore chore	15 -8
o chore does	25 -12
o chore fall	14 -9
o chore gone	38 -20
o chore less	11 -4
o chore more	17 -11
o chore negation	21 -14
o chore promise	14 -6
o chore rise	17 -11
o chore risk	21 -4
o chore service	-9 -11
o chore slogan	-12 -12
o chore spec	30 -9
o chore standing	19 -12
o chore unit	11 -5
o chore vendorDoes	-8 -13
o chore we	-12 -18
o chore you	18 -4
o credential credential	-14 -28
o credential experience	-4 -13
o credential norm	-11 -22
o credential service	-15 -9
o credential staff	3 -8
o credential vendorFirm	-7 -8
o credential vendorStaff	-9 -2
o credential we	18 0
o does again	3 5
o does chore	8 -5
o does does	-9 29
o does fall	-13 18
o does freeTime	17 -3
o does gone	26 -17
o does goods	-6 12
o does instead	23 -21
o does joy	23 -9
o does less	-2 11
o does money	38 -26
o does more	10 -8
o does negation	15 -4
o does part	14 0
o does place	-19 23
o does process	6 12
o does promise	7 -9
o does rise	10 -7
o does risk	25 -16
o does slogan	6 11
o does spec	-9 17
o does staff	-10 0
o does strain	2 7
o does time	6 23
o does trait	-11 21
o does vendorDoes	-7 -34
o does vendorFirm	10 -5
o does we	-3 -18
o does you	6 8
o ease chore	13 -9
o ease machine	-8 10
o ease part	-19 23
o experience again	12 0
o experience experience	-11 -4
o experience machine	-18 -3
o experience negation	-10 -4
o experience place	-6 -6
o experience process	-7 -7
o experience public	-11 -10
o experience spec	-27 -28
o experience time	-9 -1
o experience vendorFirm	-13 -4
o experience we	-4 -7
o fall again	11 -6
o fall authority	8 -8
o fall can	6 -19
o fall cause	-9 -1
o fall experience	-3 -17
o fall gone	20 -17
o fall joy	12 -5
o fall money	10 1
o fall more	10 -5
o fall process	-6 21
o fall rise	10 -5
o fall service	-16 25
o fall spec	-22 29
o fall staff	16 -9
o fall time	10 -7
o fall unit	21 -8
o fall vendorFirm	-2 -11
o fall you	30 -13
o family more	12 -7
o family rise	12 -7
o freeTime chore	8 1
o freeTime negation	15 -3
o freeTime time	13 -10
o gone cause	15 -8
o gone chore	22 -16
o gone money	9 -8
o gone more	17 -13
o gone negation	8 -4
o gone rise	17 -13
o gone staff	9 -2
o gone strain	9 -7
o goods chore	5 5
o goods does	8 14
o goods gone	14 -3
o goods goods	15 -8
o goods income	16 -9
o goods keeps	14 -13
o goods machine	-8 20
o goods money	8 -8
o goods more	20 -14
o goods negation	20 -11
o goods norm	7 9
o goods part	-6 11
o goods public	27 -12
o goods rise	20 -14
o goods sooner	-2 12
o goods spec	-8 8
o goods staff	-6 29
o goods trait	15 -9
o goods we	-5 -3
o goods you	23 -10
o income goods	15 -8
o income money	12 -4
o income public	12 -1
o income rise	8 -7
o income risk	9 0
o income spec	18 -6
o income strain	-14 19
o income time	32 -17
o income trait	11 -5
o income you	17 -5
o instead freeTime	9 -7
o instead goods	14 -13
o instead part	12 -8
o instead spec	20 -18
o instead staff	-5 -18
o instead time	12 -11
o instead unit	10 -6
o joy again	9 0
o joy cause	24 -17
o joy goods	4 -10
o joy machine	18 -4
o joy place	22 -11
o joy process	19 -3
o joy service	-22 -3
o joy staff	17 -1
o joy you	2 -10
o keeps again	29 -25
o keeps cause	10 -1
o keeps chore	36 -16
o keeps ease	3 5
o keeps machine	-1 15
o keeps negation	12 -6
o keeps part	-11 16
o keeps place	12 -6
o keeps process	-6 -6
o keeps promise	24 -11
o keeps rise	12 -2
o keeps risk	15 -9
o keeps spec	18 -7
o keeps unit	-7 20
o keeps vendorFirm	24 -8
o keeps you	13 -12
o less again	14 -8
o less does	2 -17
o less experience	32 -19
o less goods	-9 24
o less money	21 -16
o less more	8 -6
o less older	-16 17
o less part	-11 19
o less process	36 -20
o less risk	31 -25
o less spec	12 -9
o less staff	35 -20
o less time	17 -13
o less unit	-14 9
o machine again	11 -6
o machine authority	-11 -5
o machine can	27 -26
o machine cause	-14 46
o machine does	-12 27
o machine fall	20 -16
o machine gone	21 -15
o machine goods	-7 11
o machine instead	13 -8
o machine machine	-16 27
o machine negation	14 -7
o machine part	-6 43
o machine process	-10 -27
o machine promise	-21 16
o machine rise	10 -2
o machine service	-25 -2
o machine slogan	-12 6
o machine spec	-5 18
o machine staff	12 -12
o machine strain	-9 19
o machine time	-6 18
o machine trait	-6 11
o machine unit	-8 23
o machine vendorDoes	-6 -10
o machine vendorFirm	1 -19
o machine we	-11 -18
o machine you	-8 6
o money again	10 -5
o money anymore	8 -7
o money authority	16 -8
o money cause	-12 26
o money chore	16 -15
o money fall	25 -23
o money gone	12 -9
o money goods	9 -8
o money income	28 -17
o money joy	9 -5
o money less	27 -18
o money money	22 -6
o money negation	3 9
o money norm	-9 11
o money place	10 -9
o money process	47 -22
o money rise	20 -17
o money risk	-8 -7
o money slogan	-4 21
o money sooner	10 -5
o money spec	21 -12
o money time	26 -14
o money unit	26 -17
o money vendorFirm	-11 25
o money you	30 -9
o more cause	9 -4
o more experience	-10 -1
o more freeTime	8 -3
o more goods	30 -18
o more income	15 -11
o more money	15 -12
o more norm	19 -12
o more process	16 -8
o more public	-6 -7
o more rise	22 -17
o more risk	8 -3
o more spec	27 -20
o more staff	15 -9
o more time	12 -5
o more unit	11 -10
o more you	-7 -6
o must fall	-5 22
o must more	9 -3
o must negation	8 0
o must rise	9 -4
o must staff	9 -3
o must time	-6 -2
o must you	11 -2
o negation again	11 -8
o negation authority	29 -26
o negation can	39 -32
o negation cause	1 -10
o negation chore	18 -13
o negation ease	-16 -7
o negation fall	6 8
o negation goods	6 2
o negation income	-8 0
o negation keeps	16 -9
o negation machine	22 -9
o negation money	11 -5
o negation more	13 -8
o negation negation	-8 23
o negation norm	26 -1
o negation place	15 -8
o negation process	12 -3
o negation promise	-13 -3
o negation public	15 -4
o negation rise	13 -8
o negation risk	19 -11
o negation spec	26 -23
o negation staff	9 -6
o negation standing	23 -12
o negation time	13 -9
o negation trait	-3 9
o negation we	-5 -11
o negation you	14 -6
o norm credential	-22 -18
o norm experience	16 -10
o norm less	8 -6
o norm negation	26 -13
o norm norm	-33 21
o norm part	-24 29
o norm time	24 -11
o norm vendorFirm	8 -10
o part again	11 -10
o part anymore	33 -32
o part chore	21 -18
o part does	-5 11
o part fall	13 -11
o part freeTime	24 -14
o part gone	19 -14
o part goods	-12 20
o part instead	19 -17
o part keeps	-16 35
o part less	13 -5
o part machine	-14 18
o part money	17 -17
o part negation	-1 12
o part norm	11 -11
o part part	-10 43
o part public	16 -5
o part rise	18 -17
o part service	-5 -8
o part slogan	-11 22
o part spec	7 8
o part staff	10 -19
o part strain	-16 23
o part time	-4 -4
o part trait	-6 12
o part unit	-9 14
o part vendorFirm	-11 -14
o part you	24 -3
o place can	8 9
o place cause	-7 -7
o place does	12 -17
o place income	15 -4
o place joy	21 -5
o place more	27 -19
o place process	18 -21
o place public	9 -1
o place rise	27 -19
o place spec	5 -15
o place staff	-23 -2
o place standing	29 -11
o place strain	16 -6
o place unit	11 -1
o place vendorStaff	-16 0
o place we	-7 -6
o place you	12 -7
o process again	30 -10
o process authority	37 -7
o process cause	17 -8
o process chore	31 -21
o process does	20 -25
o process fall	40 -25
o process freeTime	10 -7
o process gone	12 -6
o process joy	13 -6
o process keeps	14 -8
o process less	0 -11
o process machine	9 -1
o process money	14 -10
o process negation	22 -18
o process part	-23 28
o process place	-18 0
o process process	-7 -4
o process promise	18 -3
o process public	18 -1
o process rise	15 -6
o process risk	7 -14
o process service	-13 -6
o process spec	10 -16
o process standing	19 -4
o process time	-8 -10
o process we	-21 -2
o process you	20 -4
o promise can	-6 13
o promise cause	-8 1
o promise chore	-11 6
o promise instead	-11 -2
o promise keeps	-20 -6
o promise machine	3 24
o promise negation	9 -8
o promise place	22 -4
o promise process	-8 -2
o promise promise	-7 -5
o promise service	-7 -5
o promise spec	-1 12
o promise staff	-5 10
o promise vendorStaff	-10 -14
o promise we	-5 -14
o promise you	-7 -6
o public again	-8 -5
o public can	-8 17
o public fall	-8 0
o public joy	28 -7
o public keeps	13 -6
o public negation	12 -5
o public place	16 -8
o public promise	19 -4
o public public	8 0
o public slogan	-1 -14
o public spec	20 -10
o public staff	17 -5
o public standing	14 -5
o public time	26 -7
o public vendorFirm	16 -6
o public you	26 -12
o rise cause	19 -4
o rise experience	-10 -1
o rise freeTime	8 -3
o rise goods	30 -20
o rise income	15 -11
o rise machine	-15 17
o rise money	19 -16
o rise negation	8 -6
o rise norm	19 -12
o rise process	16 -8
o rise public	-6 -7
o rise rise	22 -17
o rise risk	8 -3
o rise slogan	4 9
o rise spec	21 -10
o rise staff	17 -10
o rise time	12 -5
o rise unit	22 -21
o rise vendorFirm	-5 12
o rise you	-13 5
o risk again	16 -13
o risk authority	15 -12
o risk cause	13 -6
o risk does	12 -8
o risk fall	17 -11
o risk gone	16 -7
o risk goods	8 -1
o risk machine	5 -8
o risk money	13 -9
o risk negation	19 -9
o risk norm	11 -11
o risk part	-12 16
o risk place	22 -8
o risk process	15 -8
o risk promise	12 -6
o risk service	10 -6
o risk staff	-16 -13
o risk strain	13 -9
o risk unit	21 -14
o risk vendorFirm	11 -5
o risk we	-7 -6
o risk you	22 -10
o saving slogan	27 -10
o saving spec	-7 20
o saving staff	17 -13
o saving time	27 -18
o saving trait	-10 20
o saving you	27 -18
o service again	25 -8
o service anymore	14 -1
o service cause	-9 -14
o service does	17 -1
o service fall	26 -15
o service keeps	-3 -7
o service less	-16 -15
o service machine	1 -13
o service more	11 -7
o service must	17 -1
o service negation	17 -7
o service part	-12 -5
o service process	14 -26
o service promise	8 -5
o service rise	18 -5
o service risk	-5 -10
o service service	-17 -6
o service spec	-18 -13
o service staff	-3 -9
o service time	-23 -8
o service unit	-4 18
o service we	-6 -5
o slogan cause	3 6
o slogan does	-7 18
o slogan joy	8 3
o slogan keeps	-8 11
o slogan machine	-5 18
o slogan part	-4 13
o slogan place	-17 15
o slogan process	6 7
o slogan risk	-14 5
o slogan service	-18 -15
o slogan slogan	-14 30
o slogan spec	-17 33
o slogan trait	-15 30
o slogan vendorFirm	-8 16
o slogan we	-15 -13
o slogan you	-13 28
o sooner chore	16 -9
o sooner freeTime	11 -5
o sooner income	14 -13
o sooner service	-14 -9
o sooner vendorFirm	-1 11
o sooner you	9 -3
o spec again	-8 1
o spec can	-2 17
o spec cause	-1 -13
o spec does	4 4
o spec fall	13 -4
o spec freeTime	15 -14
o spec gone	10 -7
o spec goods	24 -21
o spec income	11 4
o spec instead	17 -10
o spec keeps	13 -15
o spec machine	-8 14
o spec must	21 -2
o spec negation	20 -16
o spec part	-13 17
o spec place	-1 13
o spec process	15 -17
o spec rise	10 -10
o spec saving	14 -4
o spec service	-9 -4
o spec slogan	13 -1
o spec spec	-18 24
o spec standing	17 -4
o spec time	-9 19
o spec we	-4 -6
o spec you	6 -9
o staff again	29 -10
o staff can	6 24
o staff cause	25 -11
o staff chore	10 -6
o staff does	16 -7
o staff ease	28 -13
o staff experience	-8 -5
o staff fall	13 -15
o staff freeTime	12 1
o staff gone	29 -12
o staff income	21 -12
o staff instead	30 -20
o staff joy	32 -15
o staff keeps	21 -9
o staff less	26 -15
o staff machine	-17 15
o staff money	3 5
o staff more	8 -4
o staff negation	14 -9
o staff norm	12 -2
o staff part	22 -19
o staff place	7 -17
o staff process	21 -8
o staff promise	1 -15
o staff rise	9 -4
o staff risk	14 -4
o staff saving	14 -9
o staff service	9 -11
o staff slogan	-9 11
o staff sooner	26 -10
o staff spec	-21 31
o staff standing	23 -4
o staff strain	23 -12
o staff trait	-14 19
o staff unit	21 -8
o staff vendorFirm	-6 -5
o staff vendorStaff	-17 -7
o staff we	-11 -2
o staff you	9 -20
o standing cause	16 -8
o standing gone	8 -4
o standing machine	9 -8
o standing negation	22 -16
o standing process	12 -8
o standing public	28 -7
o standing risk	26 -12
o standing staff	12 -4
o standing standing	25 -9
o strain again	23 -20
o strain anymore	8 -3
o strain chore	18 -9
o strain does	13 -13
o strain freeTime	29 -16
o strain part	-12 22
o strain place	25 -16
o strain staff	7 -22
o strain vendorFirm	-4 -9
o strain we	-10 -13
o time again	9 -12
o time can	27 -16
o time chore	15 -6
o time fall	15 -1
o time freeTime	9 0
o time gone	9 -6
o time income	29 -12
o time instead	22 -16
o time machine	9 -7
o time money	26 -5
o time negation	30 -10
o time part	9 -8
o time place	-1 -9
o time process	-3 -7
o time promise	-8 -11
o time rise	15 -6
o time service	-3 -5
o time sooner	12 -10
o time spec	4 10
o time staff	17 -14
o time time	11 -11
o time trait	13 -10
o time unit	1 8
o time vendorDoes	-6 -6
o time vendorFirm	-11 0
o time we	-6 -6
o trait cause	-8 14
o trait does	-11 29
o trait negation	-6 11
o trait norm	-16 39
o trait part	-6 12
o trait rise	-7 13
o trait slogan	-12 22
o trait staff	0 -11
o trait trait	-7 13
o trait you	-7 13
o unit again	16 -1
o unit cause	13 -12
o unit chore	20 -19
o unit does	11 -18
o unit fall	15 -5
o unit goods	21 -20
o unit less	31 -23
o unit machine	15 -6
o unit money	13 -6
o unit negation	-4 17
o unit norm	-2 12
o unit part	-27 30
o unit place	-5 -9
o unit rise	8 -5
o unit saving	28 -24
o unit staff	14 -1
o unit strain	-18 9
o unit time	9 -2
o unit trait	-17 24
o unit unit	15 -4
o unit you	29 -25
o vendorDoes experience	-6 -6
o vendorDoes machine	9 19
o vendorDoes money	24 -19
o vendorDoes negation	-14 -4
o vendorDoes part	-6 22
o vendorDoes place	-2 -33
o vendorDoes process	-9 -1
o vendorDoes promise	-11 -6
o vendorDoes risk	-8 -12
o vendorDoes service	-8 -3
o vendorDoes slogan	-12 -12
o vendorDoes sooner	-5 -6
o vendorDoes spec	-5 -5
o vendorDoes staff	-3 -22
o vendorDoes time	8 -10
o vendorDoes unit	13 -21
o vendorDoes we	-7 -14
o vendorDoes you	-7 -3
o vendorFirm again	12 -4
o vendorFirm cause	4 4
o vendorFirm experience	-12 -4
o vendorFirm income	3 7
o vendorFirm joy	14 -5
o vendorFirm keeps	-17 0
o vendorFirm machine	-32 -24
o vendorFirm negation	24 -3
o vendorFirm part	-17 -11
o vendorFirm place	-12 -6
o vendorFirm service	-6 -8
o vendorFirm spec	-4 -10
o vendorFirm staff	-30 -9
o vendorFirm standing	21 -6
o vendorFirm time	8 -5
o vendorFirm unit	-17 4
o vendorFirm vendorFirm	-9 -15
o vendorFirm you	-5 -5
o vendorStaff cause	-1 -7
o vendorStaff does	15 -12
o vendorStaff experience	-7 -7
o vendorStaff fall	-8 0
o vendorStaff joy	20 -2
o vendorStaff machine	-19 -8
o vendorStaff money	-3 -7
o vendorStaff must	-11 -3
o vendorStaff place	-8 -6
o vendorStaff process	-6 -6
o vendorStaff public	-16 -1
o vendorStaff service	-16 -8
o vendorStaff spec	5 -11
o vendorStaff staff	-13 -18
o vendorStaff unit	-9 -6
o vendorStaff vendorFirm	-9 -2
o vendorStaff vendorStaff	-14 -17
o vendorStaff we	-13 -1
o vendorStaff you	-21 -12
o we can	-6 -15
o we chore	3 -17
o we credential	-9 -11
o we does	8 6
o we experience	0 -14
o we fall	6 -9
o we gone	-8 -5
o we goods	-4 14
o we joy	-13 -4
o we less	-22 17
o we machine	-5 22
o we negation	-11 -5
o we norm	-13 -8
o we part	-12 50
o we place	-5 -18
o we process	-21 -7
o we promise	-15 -17
o we public	-17 -3
o we risk	-14 -11
o we service	-6 -8
o we slogan	-20 -7
o we sooner	-13 -7
o we spec	-7 -16
o we staff	3 -18
o we strain	-3 -25
o we time	-5 -16
o we trait	-11 2
o we unit	-5 17
o we vendorDoes	-8 9
o we vendorFirm	-6 -18
o we vendorStaff	7 -11
o we we	-11 -9
o we you	-14 -21
o you again	24 -21
o you authority	15 -9
o you can	-6 12
o you cause	-18 1
o you does	-34 31
o you ease	13 1
o you experience	-11 9
o you fall	9 -9
o you freeTime	5 3
o you gone	14 -7
o you goods	-16 20
o you income	36 -24
o you joy	9 -7
o you keeps	27 -14
o you less	15 -9
o you machine	-20 11
o you money	22 -5
o you more	8 -2
o you must	20 -11
o you negation	19 -16
o you norm	15 -16
o you part	2 -22
o you place	33 -5
o you process	30 -5
o you public	44 -18
o you rise	9 -2
o you risk	33 -15
o you saving	21 -14
o you service	-9 -18
o you slogan	5 -13
o you spec	-16 9
o you staff	7 26
o you standing	49 -27
o you strain	18 -7
o you time	34 -4
o you trait	-12 16
o you unit	27 -14
o you vendorDoes	28 -19
o you vendorFirm	19 -11
o you vendorStaff	3 -12
o you we	-15 -20
o you you	38 -13
p amount	61 -26
p change	53 -40
p colon	25 -50
p figure	-34 40
p figures	-13 24
p measure	-24 57
p noFigure	-31 30
p perTime	34 -17
p percent	-10 31
p question	20 -9
p signedPercent	54 -43
s0 again	9 -9
s0 anymore	16 -9
s0 authority	7 1
s0 can	-10 14
s0 cause	12 -18
s0 credential	-9 -22
s0 does	-27 58
s0 ease	5 5
s0 experience	-6 -31
s0 fall	-26 38
s0 family	4 -11
s0 freeTime	43 -22
s0 gone	18 -9
s0 goods	1 -24
s0 income	34 -14
s0 instead	10 -8
s0 keeps	-28 33
s0 less	6 4
s0 machine	-19 21
s0 money	11 -12
s0 more	-12 -5
s0 negation	3 8
s0 norm	-5 19
s0 part	-9 19
s0 place	-6 22
s0 process	29 -26
s0 promise	-17 -4
s0 public	29 -3
s0 rise	-8 -3
s0 risk	23 -20
s0 saving	5 11
s0 service	-10 -23
s0 slogan	-26 53
s0 spec	-11 24
s0 staff	17 -24
s0 strain	-12 23
s0 time	31 -5
s0 trait	-14 14
s0 vendorDoes	-12 9
s0 vendorFirm	-20 -32
s0 vendorStaff	-4 -20
s0 we	-10 -5
s0 you	11 5
s1 again	-1 8
s1 anymore	16 -9
s1 authority	26 -12
s1 can	-2 15
s1 cause	-21 21
s1 chore	28 -14
s1 credential	-11 -35
s1 does	-23 44
s1 ease	7 3
s1 experience	-1 -28
s1 fall	9 1
s1 family	17 -12
s1 freeTime	43 -22
s1 gone	31 -17
s1 goods	-11 17
s1 income	32 -12
s1 joy	16 3
s1 keeps	33 -29
s1 less	7 2
s1 machine	0 14
s1 money	-5 14
s1 more	-11 -5
s1 must	6 4
s1 negation	-6 24
s1 norm	17 0
s1 part	-3 14
s1 place	14 4
s1 process	20 -10
s1 promise	-22 -10
s1 public	22 -8
s1 rise	-2 -11
s1 risk	10 -15
s1 saving	-3 18
s1 service	4 -29
s1 slogan	-18 54
s1 spec	-7 25
s1 staff	11 0
s1 standing	15 -9
s1 strain	-8 6
s1 time	15 -24
s1 trait	-21 29
s1 unit	26 -18
s1 vendorFirm	-10 -40
s1 vendorStaff	-12 -28
s1 we	-8 -4
s1 you	4 15
sf again	17 -13
sf anymore	18 -11
sf authority	33 -17
sf can	-1 8
sf cause	-10 36
sf credential	-12 -37
sf does	-27 47
sf ease	4 5
sf experience	-1 -26
sf fall	-6 16
sf family	19 -16
sf freeTime	43 -22
sf gone	19 -10
sf goods	-17 17
sf income	31 -11
sf instead	10 -8
sf joy	25 -26
sf keeps	43 -24
sf less	10 1
sf more	16 -30
sf must	-3 24
sf negation	0 22
sf norm	-8 19
sf part	-7 22
sf place	-9 10
sf process	20 -4
sf promise	-23 -10
sf public	18 -23
sf rise	19 -28
sf risk	-2 -8
sf saving	1 22
sf service	-3 -9
sf slogan	-9 46
sf sooner	-13 17
sf spec	-18 42
sf staff	22 -23
sf standing	-1 -24
sf strain	-11 9
sf time	9 16
sf trait	-22 36
sf unit	23 2
sf vendorDoes	-12 7
sf vendorFirm	-30 -40
sf vendorStaff	-8 -26
sf we	-16 0
sf you	9 2
w #	-34 41
w %	-3 25
w 's	8 -20
w +	36 -2
w -	-40 54
w .	22 15
w :	25 -50
w ?	20 -9
w a	-9 16
w ab	-5 -25
w abend	48 -36
w abends	35 -17
w abnahme	50 -9
w absaugung	-31 54
w abstand	-55 -32
w acht	40 -37
w admin	37 -22
w akku	-31 48
w alarme	-6 14
w alle	-33 42
w allein	14 -8
w alleine	-18 -10
w aller	-9 21
w alles	-4 -13
w als	-25 25
w alte	64 -27
w alu	-5 16
w am	23 -26
w an	26 -9
w andere	-22 -10
w angebot	-17 -10
w angst	35 -22
w anlage	-9 4
w anruf	-3 -21
w ans	-14 46
w ansprechpartner	-42 -5
w anwohner	27 -13
w app	-31 54
w arbeit	49 -24
w arbeiten	33 -39
w architekten	18 -8
w arger	34 -29
w auch	12 16
w audit	43 -22
w auf	33 -13
w auftrage	15 10
w aus	-23 -1
w ausfuhrung	-20 28
w ausgebildete	-23 -33
w ausgeschlossen	63 -35
w aushilfen	24 -9
w ausschuss	65 -43
w aussendienst	5 -20
w auszubildenden	48 -11
w automatisch	-6 42
w automatischer	-25 47
w b	24 -6
w backen	9 -15
w band	13 -6
w bar	-26 37
w bauhof	15 -3
w baun	27 -50
w baustelle	21 -11
w bearbeitungszentrum	-16 43
w bediener	0 22
w beeindruckt	33 -10
w begeistert	0 -15
w begleiten	-6 -4
w bei	-21 -37
w beim	73 -53
w bekommen	14 5
w bekommt	-12 31
w beleg	7 24
w beneidet	43 -11
w beraten	-19 -18
w berater	-24 -23
w beratung	25 -30
w bereit	-7 -14
w bericht	-20 35
w berichte	-38 54
w besser	29 -14
w bestand	17 -6
w bestanden	5 -24
w bestellen	6 -43
w betreun	-7 -7
w betreuung	-22 -36
w betrieb	21 7
w bevor	27 -42
w bewerber	62 -31
w bewertungen	-13 -28
w bier	45 -26
w bilanz	-11 -31
w bilder	-16 50
w bis	-33 29
w bisher	43 -20
w bleiben	39 -10
w bleibt	34 -3
w bogen	14 9
w branche	32 -9
w brauchen	23 -18
w braucht	-9 33
w bringen	-10 -10
w bringt	49 -37
w bucken	22 -18
w buhne	53 -31
w bussgelder	28 -20
w ca	18 -17
w cent	71 -69
w chef	30 -19
w cloud	-26 52
w cm	26 12
w co2	-11 41
w coach	16 -16
w d	13 -9
w dafur	13 -17
w damit	-4 15
w danach	23 -13
w dank	10 10
w dann	27 -14
w daran	27 -15
w das	13 -9
w dass	34 -15
w dauert	-36 43
w dazu	-14 21
w db	-23 54
w deckungsbeitrag	13 -11
w dem	20 9
w den	10 11
w der	48 -32
w des	-14 -47
w design	-22 59
w die	45 13
w digital	-5 11
w direkt	-17 32
w display	-20 38
w disponent	33 -2
w disposition	-4 15
w dokumentation	24 -18
w doppelt	-3 32
w drauf	-6 -17
w drehen	8 -3
w drei	-19 8
w drin	24 14
w dritte	21 -10
w druck	-11 33
w druckluft	-19 18
w durch	-16 7
w durchlaufzeit	39 -33
w durchs	14 -14
w durchsatz	-11 20
w durfen	-3 -21
w dusen	-25 48
w e	-28 63
w echtzeit	-27 48
w edelstahl	-27 47
w effizienz	-35 48
w egal	26 -43
w eher	47 -23
w eigene	-49 -42
w eigenen	-19 -18
w eigener	-21 -38
w ein	34 -36
w eindruck	80 -27
w eine	18 7
w einen	20 -10
w einer	18 -36
w einfach	-2 -7
w einkauf	27 -18
w einrichter	23 -13
w eins	2 -20
w einweisung	19 -4
w einzeln	-10 22
w empfang	29 -8
w empfehlen	18 -8
w en	-53 -21
w ende	44 -20
w endlich	48 -27
w energie	0 18
w energieberater	14 -31
w energieverbrauch	-14 16
w entfallt	48 -25
w entfernt	-29 15
w entwickelt	-10 -21
w erfahrene	10 -6
w erfahrung	-24 -38
w erhalten	-41 58
w erkennt	-18 54
w erledigt	36 -10
w ermoglicht	-15 26
w ernte	23 -13
w erreichbar	11 -15
w erreichen	-15 11
w ersatz	-15 -12
w ersatzteile	-13 -10
w ersatzteilversorgung	2 -12
w erst	13 -15
w ersten	11 -49
w erzahlen	70 -18
w es	-30 -5
w essen	41 -3
w etiketten	44 -31
w euro	-1 17
w europa	-11 -19
w fach	-35 14
w fahren	40 -28
w fahrer	16 9
w fahrt	-13 27
w fahrzeug	6 -28
w falle	37 -38
w fallt	72 -38
w falsche	13 -5
w familienunternehmen	-39 -11
w farben	16 21
w faserlaser	-28 30
w fast	33 -30
w feierabend	23 -19
w feld	11 -26
w fertig	1 14
w fertigen	45 -40
w fertigung	-22 -20
w filter	-34 55
w finden	56 -30
w findet	5 24
w finger	26 -12
w firma	23 -10
w flaschen	47 -18
w forster	12 20
w fotografieren	30 -13
w fraser	29 -20
w frei	27 -1
w fremdvergabe	12 -5
w freude	33 -4
w freut	14 -9
w fruher	20 -16
w fruhschicht	15 0
w fuhrpark	67 -34
w fuhrt	42 -23
w funf	14 -33
w fur	-29 4
w furs	50 -20
w g	-29 62
w ganz	54 -22
w ganzen	-23 -8
w gaste	50 -13
w gebaut	-22 27
w geben	18 -42
w gehen	44 -34
w gehoren	6 -16
w geht	52 -49
w geld	-1 22
w gelernte	-24 -10
w gemeinde	53 -5
w gemeinsam	17 -27
w genau	-25 44
w generation	-29 28
w generationen	-7 -12
w geprufte	-10 -9
w gerat	-2 44
w gerate	-22 11
w geregelt	-7 12
w gern	-5 -14
w geschaft	-7 -1
w geschaftsfuhrer	16 0
w geschichte	28 -15
w geschult	-10 -29
w geschutzt	-3 -10
w gesellen	20 -12
w gespart	8 -7
w getriebe	-12 32
w gewinnen	55 -33
w gewinnt	37 -32
w gibt	-33 67
w giesserei	50 -34
w gleich	37 -23
w gleiche	51 -39
w gleitringdichtung	-38 49
w gmp	-20 8
w google	-7 -30
w grad	-11 20
w granulat	40 -15
w greifer	22 2
w grosse	-20 10
w grossen	-32 7
w grossten	-10 -19
w grosster	-12 -25
w gucken	53 -21
w gute	40 -13
w h	-42 85
w ha	10 -9
w haftung	22 -11
w halbe	71 -62
w halben	18 -11
w halbiert	68 -46
w halfte	50 -45
w halle	38 -18
w halt	2 23
w halten	-15 -6
w hand	26 -28
w hande	43 -36
w handler	-27 -41
w handwerk	-31 -28
w handy	-20 47
w hat	-1 -33
w haus	10 -17
w hause	12 -3
w heim	55 -29
w heizen	31 -18
w hin	-11 -10
w hinterher	77 -75
w hl	26 5
w hoch	-13 25
w hochste	-19 42
w holen	2 -19
w hotels	45 -22
w hotline	-17 -22
w hubtisch	-11 15
w hydraulik	-20 28
w ich	-10 -9
w ihn	44 -29
w ihnen	-28 22
w ihr	11 -13
w ihre	33 -11
w ihrem	15 -9
w ihren	52 -25
w im	26 -11
w immer	13 -19
w in	-9 -23
w inbetriebnahme	-9 -6
w ingenieure	27 -34
w ingenieuren	-28 -5
w inkl	-23 32
w inklusive	-4 -21
w innerhalb	-19 -14
w ins	58 -17
w iso	-25 13
w isoliert	-6 22
w ist	42 -23
w it	11 -7
w jahr	35 -31
w jahre	1 -10
w jahren	21 -20
w jahres	-23 -28
w jahrlich	57 -6
w jahrzehnten	-22 -3
w je	72 -47
w jede	-12 14
w jedem	7 33
w jeden	16 10
w jeder	42 -17
w jederzeit	-22 11
w jedes	13 -12
w jetzt	56 -32
w jobs	-22 26
w k	-18 30
w kabel	-24 42
w kabine	-6 24
w kamera	-3 27
w kann	-14 31
w kanten	79 -62
w karte	-19 33
w karten	56 -39
w kasse	-17 41
w kaufen	-8 -10
w kein	33 -7
w keine	31 -22
w keinen	52 -21
w keiner	10 -12
w kennen	-19 -25
w kennt	-39 -7
w kessel	12 -5
w ketten	-38 31
w kg	-20 47
w ki	-16 44
w kinder	21 -4
w klagen	9 -2
w klappt	-10 -27
w klasse	-26 38
w kleiner	59 -26
w klemmt	3 -13
w km	21 -34
w knien	14 -5
w koche	-28 43
w kochen	12 -17
w kollegen	30 -19
w kommen	28 -31
w konkurrenz	-11 -11
w konnen	4 14
w kopf	45 -13
w kostenlos	-17 -13
w kostet	24 -20
w krank	46 -34
w kriegen	5 -17
w kuche	62 -15
w kuh	2 11
w kunde	16 -3
w kundendienst	-25 -16
w kundenzufriedenheit	-12 -12
w kv	-37 75
w kw	-14 35
w l	40 -2
w labore	-26 -7
w lackierer	14 -7
w laden	24 -11
w landen	38 -13
w landern	-31 -15
w lange	53 -35
w langer	23 3
w larm	-28 29
w lassen	-29 46
w lasst	13 -5
w laufen	3 -40
w lauft	0 20
w laune	44 -27
w led	-46 71
w lehrlinge	21 -15
w leise	-14 17
w lieber	42 -13
w liefern	2 13
w liefertermine	34 -10
w liegen	31 -9
w liegt	-3 -38
w linie	41 -20
w liter	31 -10
w lkw	1 34
w los	21 -10
w losen	-41 -51
w losung	-20 53
w luckenlos	-11 20
w lust	42 -14
w m	-29 48
w machen	8 -35
w macht	70 -53
w mail	-33 15
w mal	-12 -13
w man	61 -31
w mann	-14 56
w mannschaft	58 -34
w markt	-27 36
w maschine	15 -39
w maschinen	-17 1
w max	-58 72
w mehr	34 -25
w meister	33 -6
w melden	-2 32
w meldung	-7 -11
w melkroboter	-18 -11
w mieter	44 -6
w mietpark	-21 -11
w min	-12 38
w minus	69 -61
w minuten	-14 -7
w mio	26 -15
w misst	-17 29
w mit	-16 20
w mitarbeiter	-9 -3
w mittags	46 -8
w mittelstand	-22 -12
w mm	-18 31
w modell	-8 30
w moglich	-30 57
w mon	28 -27
w monat	44 -25
w monaten	42 -30
w montage	-21 -41
w montags	28 -9
w monteur	8 -12
w monteure	-1 -23
w morgen	-15 -14
w morgens	44 -5
w motoren	-24 33
w mull	59 -54
w muss	27 -11
w mussen	40 -29
w m²	-6 20
w m³	-30 50
w nachfullen	-12 24
w nachmessen	64 -47
w nacht	-32 40
w nachts	-13 -34
w nehmen	20 -14
w netz	-46 59
w netzausfall	25 -16
w neu	-2 19
w neun	53 -58
w nicht	31 -20
w nichts	19 -9
w nie	-15 -53
w niedriger	-5 24
w niemand	27 -13
w noch	12 -20
w notdienst	0 -13
w notig	5 13
w nummer	-38 -51
w nur	-17 36
w oberflachen	-28 50
w ofen	-14 35
w offen	-42 44
w ohne	15 29
w ol	3 22
w olfrei	-10 20
w op	15 0
w ort	22 -43
w osterreich	-20 -16
w p	9 -4
w paket	-17 25
w palettieren	18 -14
w parallel	-20 45
w partner	-13 -19
w passt	-2 32
w patienten	26 -13
w per	-41 59
w personal	43 -24
w personlich	-11 -11
w planung	-12 -29
w platz	-2 22
w polier	34 -31
w ppm	-16 -18
w praxis	-22 -9
w preis	9 33
w preise	22 -2
w presse	57 -42
w pro	34 -11
w proben	-5 23
w profitieren	-11 -5
w programme	-38 42
w programmieren	-2 -22
w protokolle	36 -30
w prozent	19 3
w prufer	27 -13
w pruft	-13 47
w prufung	52 -8
w ps	-33 50
w pumpen	11 -49
w punkte	71 -29
w punktlich	12 -19
w putzen	3 -11
w qs	47 -25
w qualifizierung	-9 -16
w qualitat	17 -26
w rahmen	15 14
w raus	40 -30
w reaktor	49 -36
w rechnungen	-8 -17
w reduziert	-12 41
w referenzen	-34 -14
w regal	18 9
w regelt	-24 44
w region	-42 -8
w reihe	-7 21
w rein	31 -28
w reinigt	-32 52
w reklamationen	47 -33
w richten	0 -27
w richtig	32 -6
w roboter	30 -15
w robust	-18 54
w rucken	-3 26
w ruckenschonend	7 7
w ruckrufe	60 -28
w rufen	-8 -18
w ruhe	24 -11
w ruhig	22 3
w rum	30 -15
w rund	1 -26
w rundum	-28 34
w runter	71 -65
w rusten	-1 -19
w s	-12 29
w saal	88 -48
w sache	-4 46
w sachkundige	-16 -29
w saison	14 0
w samstag	45 -35
w sauber	7 10
w scanner	20 -8
w schafft	17 -26
w schicht	74 -55
w schlafen	78 -68
w schleifen	-14 36
w schleppen	46 -21
w schlosser	-2 -10
w schluss	37 -23
w schnell	-43 29
w schneller	-13 22
w schnittstelle	-56 89
w schon	6 -16
w schreiben	52 -24
w schulen	-19 -9
w schutz	-16 42
w schweisser	10 -8
w schwere	27 -2
w schweren	31 -16
w schwingungen	-14 26
w sehen	-13 31
w sein	33 -26
w seine	64 -43
w seit	2 -31
w seiten	-19 42
w selben	12 -28
w selbst	-5 16
w senken	18 -1
w senkt	-21 40
w serie	35 -4
w serienmassig	-15 29
w service	-41 -12
w sich	43 -26
w sicher	-22 29
w sicheren	30 -24
w sie	26 -30
w sieht	-19 38
w sind	-23 -15
w sinken	54 -36
w sinkt	43 -28
w sitzt	57 -34
w skonto	27 -15
w sofort	-4 -14
w software	-3 -15
w sommer	32 -26
w sonntags	-2 -20
w sorgt	-8 33
w spane	23 -16
w sparen	46 -31
w sparsam	-21 50
w spart	0 22
w spass	20 -10
w spatschicht	40 -23
w spezialist	-12 -27
w spezialisten	44 -5
w sprachen	-10 46
w sprechen	-17 -26
w spricht	29 -11
w stadt	29 -17
w stall	40 -22
w stand	54 -27
w stapler	1 23
w statt	73 -50
w std	23 -20
w stecken	49 -37
w stehen	25 -26
w steht	63 -46
w steigt	37 -13
w steinbruch	50 -31
w stelle	71 -56
w stellen	-5 -13
w steuern	-14 23
w steuerung	-24 54
w stimmung	69 -36
w stock	29 -18
w stoppt	-7 19
w storungen	-38 -20
w strom	29 -21
w stuck	-34 60
w stunde	8 12
w stunden	-16 -9
w sturze	36 -9
w suden	9 -7
w system	-22 49
w t	0 14
w tablet	-18 45
w tagen	-10 -11
w taglich	-37 6
w tank	-20 42
w tauschbar	-17 32
w team	-15 -24
w techniker	18 -6
w technikern	-9 19
w teil	-9 19
w teile	0 27
w telefon	28 -25
w termin	7 -14
w teur	45 -28
w thema	61 -33
w tisch	53 -19
w tonne	13 -13
w top	-14 -31
w trainer	17 -22
w trockner	-19 34
w trotzdem	19 -15
w tufteln	20 -10
w tuv	-14 -45
w u	-23 31
w uber	1 -14
w uberflussig	47 -26
w uberstunden	37 -27
w uhr	-33 -10
w um	55 -56
w umsatz	25 -25
w und	-7 18
w uni	49 -7
w uns	-50 -34
w unser	17 -53
w unsere	-30 0
w unserem	32 -11
w unserer	-26 -21
w unter	19 -10
w unternehmen	-24 -3
w unterstutzt	-9 24
w updates	-18 44
w urlaub	-14 17
w uv	-25 43
w v	-20 59
w ventile	-4 29
w verbaun	-11 26
w verbessert	2 10
w verbrauch	-9 30
w verdienen	26 -15
w verfugbarkeit	-21 43
w vergangenheit	28 -7
w verhindert	-9 20
w verkaufen	65 -49
w verkauft	25 -14
w verlass	-41 -11
w verlieren	45 -3
w verliert	25 -23
w vernetzt	-22 52
w versprochen	-17 -14
w vertraun	-33 -21
w vertrieb	-18 -17
w viele	-7 -15
w vier	32 -27
w viertel	-9 23
w vom	45 -57
w von	13 -12
w vor	17 -13
w vorbei	20 -18
w wahlen	-33 53
w ware	4 36
w waren	-3 -15
w warmeruckgewinnung	-30 52
w warten	-19 -22
w wartungsaufwand	-17 40
w wasche	37 -33
w wasser	-14 54
w weg	61 -19
w wegen	34 -17
w weil	18 -2
w weiter	39 -31
w weltweit	-16 -21
w weniger	48 -34
w wenn	30 -35
w werden	13 0
w werk	16 -24
w werkstatt	-21 -6
w werkzeug	-17 32
w wettbewerb	11 -4
w wie	-7 10
w wieder	42 -28
w winter	38 -16
w wir	-49 -26
w wird	53 -22
w woche	5 -12
w wochen	-10 23
w wochenende	-12 -13
w wollen	66 -24
w workshop	-17 30
w wort	23 -14
w x	-20 75
w zahlen	52 -46
w zahlt	29 -24
w zeigen	-20 -11
w zeigt	1 25
w zeit	3 19
w zerspaner	8 -8
w zertifiziert	-33 -30
w zertifizierten	30 -1
w zertifizierter	-50 -35
w ziehen	47 -26
w zieht	-3 28
w zoll	30 4
w zoo	9 -25
w zu	25 -28
w zufriedene	-10 -13
w zug	20 -19
w zugriff	-21 31
w zulassung	34 -19
w zum	11 -14
w zur	4 8
w zuruck	47 -14
w zusagen	28 -34
w zwei	38 15
w zweiten	51 -33
w zwischen	-21 33
w °c	-16 51
w ±	-22 29
w µm	-42 66
w €	61 -36
x again can	13 -10
x again cause	11 -5
x again ease	12 -11
x again experience	11 0
x again fall	8 -4
x again family	9 -6
x again joy	15 -2
x again keeps	11 -3
x again negation	9 -6
x again process	17 -5
x again promise	13 -3
x again public	-6 -2
x again risk	11 -8
x again service	15 -2
x again staff	16 -5
x again strain	17 -14
x again vendorFirm	11 -1
x again vendorStaff	12 -1
x again you	0 -9
x anymore spec	9 0
x anymore vendorFirm	11 -2
x anymore we	11 -1
x authority cause	-8 3
x authority credential	-2 -11
x authority fall	11 -9
x authority goods	11 -9
x authority machine	-5 -5
x authority money	-9 8
x authority negation	20 -17
x authority part	12 -1
x authority process	19 -5
x authority risk	8 -5
x authority spec	14 -4
x authority staff	22 -2
x authority unit	10 -3
x authority we	5 -12
x authority you	18 -4
x can chore	-5 8
x can ease	18 -8
x can fall	3 -11
x can freeTime	-10 16
x can goods	-9 12
x can income	12 -10
x can money	17 -12
x can negation	-12 5
x can place	7 5
x can promise	-10 5
x can public	-10 4
x can service	-5 -7
x can spec	-5 11
x can staff	4 7
x can standing	1 -8
x can strain	12 -10
x can time	10 -11
x can vendorFirm	11 -8
x can vendorStaff	8 -3
x can we	-8 -8
x can you	-8 15
x cause credential	4 -15
x cause does	8 -5
x cause ease	-15 1
x cause freeTime	17 -10
x cause gone	15 -9
x cause income	14 -9
x cause joy	24 -10
x cause less	25 -17
x cause norm	-7 8
x cause part	0 10
x cause process	11 -7
x cause promise	-10 4
x cause public	9 -2
x cause rise	8 -2
x cause risk	19 -9
x cause service	0 -9
x cause staff	8 -11
x cause standing	23 -9
x cause strain	7 1
x cause trait	-8 13
x cause we	-1 -10
x chore does	15 -10
x chore family	11 -6
x chore gone	20 -12
x chore machine	16 -16
x chore negation	11 -5
x chore part	12 -11
x chore risk	9 -3
x chore saving	12 -10
x chore slogan	-7 -8
x chore sooner	8 -4
x chore standing	9 -7
x chore strain	11 -4
x chore trait	10 -9
x chore unit	8 -6
x chore vendorDoes	-3 -13
x chore we	-6 -10
x credential experience	-2 -6
x credential norm	-15 -13
x credential service	-7 -5
x credential vendorFirm	-4 -7
x does freeTime	12 -7
x does gone	17 -12
x does goods	-4 13
x does instead	14 -13
x does joy	20 -5
x does machine	-5 9
x does money	7 2
x does process	11 -2
x does public	-2 8
x does rise	13 -9
x does risk	14 -13
x does slogan	2 12
x does standing	8 -5
x does time	10 7
x does trait	-8 12
x does vendorDoes	-3 -21
x does vendorStaff	10 -8
x does we	-4 -9
x does you	-11 18
x ease freeTime	13 -12
x ease negation	0 -12
x ease part	-11 15
x ease promise	-4 -5
x ease staff	19 -7
x ease time	11 -10
x ease vendorStaff	14 -4
x ease we	11 -7
x ease you	8 0
x experience fall	-2 -11
x experience income	14 -12
x experience less	15 -9
x experience machine	-16 -1
x experience money	21 -12
x experience norm	10 -6
x experience part	-8 -8
x experience place	-9 -4
x experience promise	8 0
x experience public	-7 -6
x experience spec	-15 -18
x experience vendorDoes	-4 -8
x experience vendorFirm	-2 -8
x experience we	0 -9
x experience you	-8 -1
x fall freeTime	8 -5
x fall gone	15 -14
x fall joy	11 -7
x fall keeps	9 -1
x fall machine	8 -9
x fall money	9 -6
x fall must	-4 14
x fall part	8 -4
x fall process	11 -4
x fall service	8 4
x fall unit	9 -3
x fall vendorFirm	-1 -7
x fall vendorStaff	-9 -6
x fall you	12 -4
x family place	9 -4
x family vendorFirm	-11 -2
x freeTime machine	13 -12
x freeTime negation	9 -2
x freeTime part	16 -13
x freeTime place	18 -8
x freeTime process	10 -8
x freeTime public	24 -8
x freeTime staff	8 0
x freeTime strain	16 -8
x freeTime unit	9 -8
x freeTime we	4 -9
x gone machine	17 -15
x gone negation	9 -6
x gone part	16 -14
x gone process	12 -6
x gone risk	14 -9
x gone spec	8 -4
x gone staff	16 -3
x gone strain	12 -6
x goods income	10 -6
x goods less	-1 9
x goods machine	-8 1
x goods more	12 -9
x goods public	15 -6
x goods rise	12 -9
x goods service	-9 -7
x goods spec	14 -13
x goods staff	0 10
x goods standing	9 -7
x goods trait	10 0
x goods unit	14 -14
x income machine	9 -9
x income money	21 -9
x income part	16 -11
x income process	2 7
x income public	9 -4
x income rise	14 -9
x income slogan	11 -6
x income spec	9 -5
x income strain	-8 11
x income time	20 -11
x income trait	11 -7
x income unit	3 6
x income you	16 -10
x instead machine	8 -6
x instead part	17 -14
x instead service	-12 -2
x instead staff	17 -18
x instead strain	8 -5
x instead time	3 -9
x joy machine	10 -6
x joy part	15 -13
x joy place	12 -6
x joy process	19 -4
x joy public	9 -3
x joy risk	11 -5
x joy spec	13 -8
x joy staff	20 -8
x joy time	15 -6
x joy vendorFirm	13 -3
x joy vendorStaff	13 -1
x joy we	-7 -1
x joy you	5 -9
x keeps money	5 -10
x keeps negation	8 -5
x keeps norm	3 -12
x keeps part	-13 23
x keeps promise	8 -4
x keeps saving	10 -3
x keeps slogan	9 -2
x keeps spec	15 -13
x keeps staff	11 -5
x keeps time	8 0
x keeps trait	-5 15
x keeps unit	2 6
x keeps vendorDoes	-4 -4
x keeps you	18 -13
x less money	10 -8
x less negation	-7 12
x less older	-10 11
x less part	-3 9
x less risk	10 -14
x less service	-4 -4
x less spec	8 -7
x less staff	14 -8
x less time	9 -8
x less unit	15 -14
x less we	-21 11
x machine negation	9 -5
x machine norm	-1 11
x machine part	-3 17
x machine place	10 -9
x machine public	7 -10
x machine saving	10 -3
x machine service	-9 -10
x machine staff	9 -3
x machine standing	0 -8
x machine time	13 -9
x machine unit	0 9
x machine vendorDoes	-2 14
x machine vendorFirm	8 -14
x machine vendorStaff	-12 -3
x machine we	-9 12
x money norm	-9 11
x money process	14 -8
x money slogan	10 -4
x money time	15 -6
x money vendorDoes	18 -15
x money vendorFirm	-10 3
x money we	13 -4
x money you	23 -8
x more slogan	8 -5
x more spec	11 -7
x more vendorDoes	10 -2
x more we	9 0
x must public	13 -12
x must service	9 -1
x must trait	14 -13
x must you	8 -4
x negation norm	21 -10
x negation place	8 -6
x negation risk	13 -5
x negation spec	9 -10
x negation standing	9 -7
x negation time	11 -4
x negation you	8 -7
x norm part	1 7
x norm process	-4 8
x norm staff	8 -2
x norm time	15 -6
x norm trait	-7 26
x norm unit	-2 8
x norm you	12 -8
x part promise	-3 17
x part service	-5 -4
x part slogan	-3 14
x part staff	8 -3
x part strain	-8 11
x part vendorFirm	-9 -12
x part vendorStaff	-4 -11
x part we	-2 19
x place process	5 -8
x place promise	10 -2
x place public	10 -4
x place risk	9 -3
x place service	9 -8
x place slogan	-11 10
x place staff	8 -7
x place standing	8 -3
x place strain	13 -6
x place unit	10 -9
x place vendorDoes	-1 -16
x place vendorFirm	-4 -6
x place vendorStaff	-10 -3
x place we	0 -10
x place you	14 -4
x process public	10 -2
x process risk	10 -7
x process saving	8 -2
x process spec	12 -12
x process staff	11 -8
x process standing	15 -3
x process strain	11 -8
x process time	-3 -6
x process vendorFirm	12 3
x process you	8 -2
x promise service	6 -13
x promise slogan	-9 -11
x promise time	-6 -4
x promise vendorDoes	-10 -6
x promise vendorStaff	-11 -11
x promise we	-13 -11
x promise you	-10 -4
x public slogan	3 -11
x public staff	14 -4
x public standing	13 -2
x public strain	8 -3
x public time	9 -1
x public unit	25 -8
x public you	14 -9
x rise service	8 -1
x rise slogan	0 10
x rise spec	9 -5
x rise trait	-4 8
x rise unit	8 -7
x rise vendorDoes	10 -2
x rise vendorFirm	-8 7
x rise we	10 0
x risk sooner	8 -9
x risk staff	0 -9
x risk standing	15 -8
x risk trait	-6 15
x risk vendorDoes	-3 -7
x risk we	-12 -6
x risk you	18 -7
x saving slogan	18 -7
x saving staff	10 -6
x saving time	18 -15
x saving trait	-5 16
x saving unit	20 -19
x saving you	16 -12
x service slogan	3 -15
x service sooner	-5 9
x service spec	-10 -5
x service time	-13 -3
x service vendorStaff	-11 -3
x service we	-4 -8
x service you	-5 -10
x slogan time	16 -12
x slogan trait	-7 18
x slogan vendorDoes	-6 -9
x slogan vendorFirm	-7 14
x slogan vendorStaff	-5 -5
x slogan we	-22 -12
x sooner staff	10 -4
x sooner we	-8 -5
x spec standing	18 -4
x spec time	0 8
x spec vendorDoes	4 -12
x spec vendorFirm	-2 -6
x spec we	-4 -13
x staff standing	13 -2
x staff strain	8 -7
x staff time	8 -5
x staff unit	11 -5
x staff vendorStaff	11 -14
x staff we	5 -8
x staff you	0 10
x standing strain	9 -3
x standing vendorDoes	-11 0
x standing vendorFirm	16 -3
x standing we	-12 0
x standing you	21 -12
x strain trait	-9 14
x strain unit	-12 8
x strain vendorDoes	-3 -6
x strain vendorStaff	-11 -6
x strain we	-7 -11
x time trait	6 5
x time we	-2 -8
x trait unit	-6 9
x trait vendorFirm	-4 8
x trait you	2 8
x unit vendorDoes	9 -6
x unit vendorFirm	-11 3
x unit vendorStaff	-6 -3
x unit you	19 -17
x vendorDoes we	-10 -1
x vendorFirm we	-1 -8
x vendorFirm you	12 -11
x vendorStaff we	9 -5
x vendorStaff you	-7 -10
x we you	-4 -12
`,
  motive: `
bias	2 4 -2 -6
b # %	26 -7 -8 -6
b # grad	-7 -3 14 -1
b # hl	30 -20 -4 -3
b # jahre	15 -6 -4 -3
b # karten	18 -10 -3 0
b # km	-11 -3 6 -4
b # l	34 -11 -15 -4
b # liter	21 -9 -6 -4
b # mio	13 -2 -5 -5
b # monaten	31 -9 -13 -5
b # prozent	0 15 -4 -3
b # punkte	34 -16 -8 -1
b # std	20 -7 -6 0
b # t	13 -9 -1 -4
b # tage	14 -6 -1 -1
b # teur	19 -6 -5 -4
b # wochen	17 -4 -7 -4
b # €	12 -2 -9 -1
b % mehr	34 -8 -20 -6
b % zuruck	16 -9 -2 -2
b + #	34 -16 -3 -5
b , #	25 -11 -16 -2
b , auch	-7 21 -1 -6
b , bei	-5 12 -5 0
b , damit	-7 -3 -2 18
b , dass	-10 5 -8 -2
b , der	13 -3 8 -10
b , die	-15 4 5 10
b , gleiche	30 -13 -3 -14
b , gute	-3 -6 -5 18
b , ihr	-7 -6 19 -8
b , ihre	5 -9 26 -4
b , keine	-4 22 -11 -2
b , man	-12 -7 26 -4
b , sie	24 -2 -14 0
b , weil	9 4 -13 1
b , wenn	-15 30 -22 16
b : #	29 -11 -11 -3
b ^ #	22 -6 2 -17
b ^ als	-3 -3 -2 -5
b ^ anwohner	-11 19 2 -3
b ^ auch	-4 33 -10 -4
b ^ bei	-2 17 -7 -8
b ^ bewerber	-3 -13 3 -9
b ^ das	-10 -22 23 1
b ^ der	-5 8 -14 2
b ^ die	-24 9 3 25
b ^ durch	13 -1 -5 0
b ^ ein	32 4 -14 -3
b ^ eine	32 -5 -16 -8
b ^ endlich	-2 -11 -4 23
b ^ es	-12 -15 32 -7
b ^ fahrer	-8 -13 13 19
b ^ ihr	-9 -25 -6 10
b ^ ihre	-25 13 9 1
b ^ im	4 -8 -10 24
b ^ in	-15 -23 6 11
b ^ jede	17 -10 -5 -1
b ^ keine	-9 13 5 -5
b ^ kunden	-4 -3 -3 -2
b ^ macht	-9 -4 -3 17
b ^ mehr	-2 -5 4 18
b ^ mitarbeiter	-6 -28 49 -7
b ^ nie	-4 -10 17 -3
b ^ niemand	-5 14 -6 -2
b ^ qs	-4 -5 -2 13
b ^ schluss	-7 -6 29 -6
b ^ sie	37 6 -18 -7
b ^ skonto	21 -11 -6 -2
b ^ spart	-5 -6 17 -4
b ^ statt	-9 -1 12 0
b ^ wenn	-7 28 -6 -7
b abends keine	-6 -5 15 -4
b abends nicht	-10 -3 13 -1
b als eine	10 5 -12 -3
b am abend	31 1 -11 -6
b am samstag	22 -13 2 -4
b am tag	2 -7 12 -2
b an dem	-3 -5 -4 17
b an den	27 5 -11 -7
b an der	-12 -4 10 10
b an die	-5 -3 -5 16
b angst mehr	-1 13 -12 0
b arbeiten wieder	-3 -4 -4 12
b auch bei	-1 21 1 -5
b auch im	-4 40 -16 -16
b auch wenn	-3 19 -1 -6
b auf ,	-5 19 -11 0
b auf dem	-10 23 6 -7
b auf der	-8 -7 -2 2
b auf die	-2 -4 -2 23
b auf ihre	-4 13 -4 6
b aus der	6 -18 -9 18
b band ,	-16 -7 12 14
b baustelle wird	-1 -9 -1 24
b begeistert von	-6 -3 -7 24
b bei ihnen	-11 13 -3 3
b bei jeder	-6 13 -9 -11
b beim kunden	-2 16 -4 -1
b bleiben aus	-3 29 -23 -2
b brauchen sie	28 -1 -24 -3
b bringt #	17 -10 -5 -1
b bussgelder wegen	-2 13 -7 -2
b das bringt	-2 -3 -2 -5
b das geld	17 -4 0 -1
b das team	-4 -3 -4 15
b der alte	-1 1 -12 19
b der arbeit	-9 -2 -3 17
b der baustelle	-16 6 -5 10
b der kasse	5 -13 14 -4
b die arbeit	17 -5 -13 4
b die der	-3 17 -11 -3
b die finger	-2 26 -15 -10
b die firma	-2 -7 3 13
b die fraun	0 -22 25 -4
b die halfte	13 -6 -6 0
b die halle	24 -5 -5 -9
b die lehrlinge	0 -6 -5 17
b die leiter	0 -10 13 -1
b die leute	-1 -12 2 13
b die mannschaft	-5 -6 -3 19
b die maschine	-13 -5 -5 28
b die spatschicht	-5 -7 7 14
b durch den	6 13 -8 -4
b durch die	-15 32 -9 1
b ein ,	-2 16 -11 -2
b ein ende	-2 -4 14 -4
b es ist	25 -17 -3 -6
b fertig ,	5 -6 15 -8
b freude an	-4 -3 -3 14
b fur die	13 -15 8 -3
b fur sie	36 -16 -5 -10
b gaste am	15 -7 -15 -20
b gehen um	19 -11 -4 -2
b geht ohne	13 -6 -3 0
b gern in	-3 -6 -9 23
b gesellen haben	-6 0 -5 14
b gleich mit	38 -5 -7 -10
b gute laune	-2 -5 -12 22
b haben abends	-6 -5 15 -4
b haben wieder	0 -2 -13 18
b hat ein	-2 -4 14 -4
b hat wieder	-2 -13 -4 22
b haus und	16 -5 0 -2
b holen die	16 -5 0 -2
b ihr chef	-6 16 -11 -11
b ihr werk	-2 16 -5 -3
b ihre leute	-4 -13 8 12
b ihrem haus	-7 -5 0 0
b im buro	-2 -13 5 13
b im ersten	23 24 -16 -12
b im jahr	19 -3 -2 -1
b im lager	-6 -8 -4 28
b im regal	-8 8 -6 -7
b im winter	-4 17 -6 -3
b in der	6 -12 17 -18
b in die	7 8 -15 5
b in ihre	-6 -3 -2 -2
b in ihrem	32 -16 -7 0
b ins haus	16 -5 0 -2
b ist ,	-5 19 -11 -5
b ist bei	-6 -5 -7 -4
b ist das	-2 -11 -3 -3
b ist fur	-6 -5 -3 25
b ist kein	14 34 -19 -9
b ist so	-2 -4 -3 -4
b ist weg	-14 -13 32 -2
b ist wieder	0 29 -6 -11
b jahr #	13 -6 -1 -4
b jede stunde	12 1 -3 -11
b jeden tag	-5 -2 -2 18
b jedes jahr	13 -6 -1 -4
b kann wieder	-7 -5 26 -8
b kein ol	-15 37 -12 2
b keine angst	-1 13 -12 0
b keine bussgelder	-2 13 -7 -2
b keine mehr	11 -11 12 -5
b keinen zweiten	18 -9 2 -3
b keiner mehr	-1 -22 25 0
b keiner muss	-3 -13 13 2
b km weniger	-2 -1 19 -6
b kommen mit	15 -4 13 -9
b kommt mit	7 -18 19 -5
b konnen den	24 -12 -5 -4
b landen nicht	9 13 -11 -5
b langer ,	16 -10 -4 -3
b laune im	-3 -6 -5 18
b leute haben	-1 -3 -8 13
b leute kommen	-6 3 -4 15
b machen aus	12 -5 -1 -1
b macht den	-12 -3 -2 22
b mannschaft ist	-5 -6 -3 19
b mehr #	-5 -15 29 -7
b mehr ,	13 8 -9 -9
b mehr an	-11 22 2 -11
b mehr auf	0 -13 18 -3
b mehr aus	8 8 -20 11
b mehr bei	-14 0 14 2
b mehr beim	-5 15 -3 -3
b mehr durch	7 -23 22 -4
b mehr fur	-10 14 15 -7
b mehr im	14 -13 28 -11
b mehr in	11 30 -28 -4
b mehr je	21 -8 -6 -4
b mehr mit	-15 -1 28 -4
b mehr nach	17 -16 15 -7
b mehr stecken	-5 -7 16 -1
b mehr uber	-3 -25 32 2
b mehr von	-4 -12 19 -1
b mehr vor	-2 13 -11 0
b mehr wegen	-9 29 -18 -1
b mehr zeit	-3 -2 20 -12
b min .	26 -1 -22 -2
b mio .	13 -2 -5 -5
b mit dem	6 2 2 -16
b mit der	9 -27 16 12
b mit einem	13 -14 9 5
b muss keine	-9 -3 23 -3
b muss nicht	-5 -4 15 -7
b muss sich	0 -15 16 0
b nach hause	-5 -8 27 -6
b nicht ohne	2 20 -8 -4
b nichts mehr	15 8 -17 -4
b nie mehr	-4 -9 18 -4
b nie wieder	-4 16 -1 -7
b niemand mehr	-1 -11 18 -2
b nur noch	6 -10 12 -17
b qs -	-4 -5 -2 13
b raus ,	13 -11 -8 -4
b rein ,	10 -4 -15 9
b runter ,	15 -5 0 -5
b schluss mit	-7 -6 29 -6
b sich den	13 -7 8 -7
b sich in	19 -4 -7 -5
b sich mehr	-1 31 -6 -25
b sich nicht	-1 -6 16 -5
b sich um	7 -2 -20 22
b sie brauchen	18 -3 -5 1
b sie gewinnen	31 -8 -2 -2
b sie holen	16 -5 0 -2
b sie keine	27 0 -17 -1
b sie kommen	24 0 -3 -14
b sie konnen	15 5 -10 -3
b sie nehmen	26 -8 0 -2
b sie sich	20 -14 -1 -1
b sie sind	-12 3 -6 5
b sie sparen	16 -2 -5 -3
b sie verkaufen	17 -11 -2 -1
b sie verlieren	13 -5 -6 -2
b sie zahlen	-8 22 -8 1
b sind vom	-6 27 -14 -8
b sinken um	-5 16 -5 -2
b sinkt um	13 -3 0 -3
b sinkt von	17 -10 -7 2
b sitzt im	-9 -7 32 -6
b so ein	-6 -1 -2 -5
b sparen #	21 -2 -3 -4
b sparen die	14 -4 -4 -3
b sparen sich	13 -7 8 -7
b sparen sie	20 -14 -1 -1
b statt fur	-3 -2 20 -12
b statt zwei	34 -6 -12 -11
b steht nicht	1 -5 30 -16
b stolz auf	-3 -3 -1 12
b tag ,	15 -1 -13 -1
b tag raus	12 -3 -5 -4
b tage fruher	14 -7 -2 -1
b uber den	-6 -12 -8 7
b um die	8 -2 -18 20
b um ein	40 -20 -9 -5
b um vier	-1 -3 25 -15
b und die	21 -6 -8 -3
b und haben	-2 -2 -13 17
b und keiner	-11 36 -5 -19
b und sie	23 -6 -5 -4
b und verdienen	19 -6 -2 -4
b unsere leute	-4 19 -8 -3
b verdienen daran	19 -6 -2 -4
b verlieren keinen	5 6 -12 0
b von #	25 -8 -6 -11
b von der	-6 -3 -7 24
b von hand	-12 -6 26 -5
b von ihrem	-3 -3 -16 -2
b weg ,	20 15 -7 -12
b weniger ,	-7 -2 12 -1
b weniger ausschuss	21 -6 -8 -6
b weniger im	37 -4 -14 -2
b wenn der	-7 30 -2 -11
b wie ein	-14 -19 -13 10
b wieder freude	-3 -3 -3 14
b wieder gern	-5 -7 -2 20
b wieder laune	-11 -10 -8 46
b wieder spass	-3 -3 -8 15
b wird #	52 -38 -1 -7
b wird uberflussig	-6 -7 21 -5
b wird wieder	-6 -8 -3 28
b wird zum	-8 20 -8 -5
b zahlen keine	-15 34 -11 1
b zeit fur	-4 -4 14 -2
b zu arbeiten	-4 -3 -4 15
b zu ihnen	-3 -13 3 -9
b zwei ,	34 -6 -12 -11
b € gespart	22 -8 -11 -1
b € weniger	13 1 -8 -5
c again	-13 3 2 20
c anymore	-10 -13 26 4
c authority	-2 70 -26 -25
c can	11 10 10 16
c cause	2 4 -12 -18
c chore	-35 -17 73 -16
c credential	-7 19 -10 0
c does	0 -11 29 3
c ease	-28 -3 48 -39
c experience	19 -14 13 -12
c fall	31 2 21 -37
c family	-29 -2 24 16
c freeTime	8 -14 64 -15
c gone	-3 13 50 -21
c goods	22 25 -22 -5
c income	58 -17 -17 -20
c instead	19 -12 27 -13
c joy	-14 -38 -53 120
c keeps	-31 54 13 -18
c less	32 -13 8 -6
c machine	-22 8 -12 34
c money	70 -21 -16 -17
c more	7 9 9 -11
c must	0 -39 41 1
c negation	-5 29 27 -25
c norm	16 7 4 -14
c part	6 -23 31 -25
c place	-15 -4 -3 -1
c process	21 24 -17 -8
c promise	-21 3 22 -20
c public	-19 -17 -17 -20
c rise	15 3 3 -2
c risk	-23 79 -45 6
c saving	37 -31 14 -12
c service	1 -19 2 25
c slogan	28 -8 -39 24
c sooner	30 -8 -14 -14
c spec	16 -8 0 1
c staff	-25 0 12 35
c standing	-42 -45 0 -16
c strain	-9 1 60 -34
c time	21 -11 12 -8
c trait	27 -17 23 -17
c vendorDoes	27 -10 -24 2
c vendorFirm	-26 -7 9 -13
c we	0 6 20 -12
c you	6 -6 -28 -25
e anymore	-2 18 -10 -3
e authority	8 24 -20 -3
e can	-7 -9 6 20
e ease	-6 -8 14 -10
e fall	26 -11 -8 -1
e freeTime	4 -6 17 -6
e gone	-1 -5 20 -7
e goods	15 -7 -2 -2
e income	29 -9 -10 -1
e joy	-4 -13 -15 39
e keeps	-4 17 11 1
e less	20 8 -12 -13
e machine	-4 2 -18 11
e must	-4 -3 -4 13
e negation	8 14 -7 -3
e process	20 8 -19 -7
e promise	5 7 12 -16
e public	-17 8 -1 0
e risk	-6 26 -8 5
e slogan	15 -19 -12 12
e spec	18 6 -8 -1
e staff	2 0 -17 10
e standing	-18 -18 -5 -3
e strain	-2 -3 20 -7
e time	13 1 -13 0
e trait	12 -6 5 -5
e unit	2 -12 0 -4
e vendorFirm	-9 -7 1 -13
e vendorStaff	-4 -11 -1 17
e you	6 3 -8 -19
l short	12 10 16 -25
n ^abn	-8 13 -3 0
n ^abt	-4 -7 12 0
n ^auss	12 -5 0 -1
n ^bauh	-1 -6 -1 12
n ^bauho	-1 -6 -1 12
n ^erfu	-5 13 -2 -1
n ^erful	-5 13 -2 -1
n ^fal	-8 14 -10 0
n ^fern	-5 1 -6 -2
n ^fin	0 14 -8 -3
n ^find	-1 12 -4 -4
n ^finde	-1 12 -4 -4
n ^fing	-1 13 -10 -1
n ^finge	-1 13 -10 -1
n ^gefa	-4 -5 -4 16
n ^geri	-1 13 -3 -2
n ^kal	-1 12 -10 -1
n ^klei	13 -8 -4 2
n ^klein	13 -8 -4 2
n ^kranf	-1 -5 12 -5
n ^las	-1 -16 17 -3
n ^lob	-2 -4 -4 -4
n ^mache	12 -2 -4 -6
n ^mil	14 -4 -3 -3
n ^milc	14 -4 -3 -3
n ^milch	14 -4 -3 -3
n ^pap	-7 -8 14 0
n ^papi	-7 -8 14 0
n ^papie	-7 -8 14 0
n ^platt	-2 -7 13 -1
n ^red	-4 -5 -3 -1
n ^ruckr	-7 13 -2 -5
n ^schm	4 -12 10 -2
n ^schmu	-1 -9 12 -2
n ^schul	-2 -6 -4 -2
n ^sit	-4 -5 14 -3
n ^sitz	-4 -5 14 -3
n ^sitzt	-3 -3 12 -3
n ^stein	10 -12 7 -3
n ^strah	-2 -5 0 12
n ^uberl	-3 13 -4 -3
n ^verp	-5 12 -2 -1
n ^verpa	-5 12 -2 -1
n ^zula	-3 12 -3 -2
n ^zulas	-3 12 -3 -2
n age$	13 -7 -1 -1
n apie	-7 -8 14 0
n apier	-7 -8 14 0
n arni	-4 15 -9 0
n assen	-3 12 -7 -1
n assu	-3 12 -3 -2
n assun	-3 12 -3 -2
n assung	-3 12 -3 -2
n atzt	-4 16 -12 -2
n atzt$	-1 15 -11 -5
n auho	-1 -6 -1 12
n auhof	-1 -6 -1 12
n bauh	-1 -6 -1 12
n bauho	-1 -6 -1 12
n bauhof	-1 -6 -1 12
n berl	-3 13 -4 -3
n bran	-4 12 -4 -2
n brand	-4 13 -4 -2
n brand$	-4 13 -3 -2
n chku	13 -5 -5 -1
n chle	-1 -10 12 -1
n chlu	-8 -2 12 -1
n chlus	-8 -2 12 -1
n chluss	-8 -2 12 -1
n chmu	-1 -9 12 -2
n chul	-2 -6 -4 -2
n cken	1 -8 13 -4
n ckru	-7 13 -2 -5
n ckruf	-7 13 -2 -5
n ckrufe	-7 13 -2 -5
n einb	12 -4 -2 -4
n einbr	12 -4 -2 -4
n einbru	12 -4 -2 -4
n endet	-5 -5 13 -2
n endet$	-5 -5 13 -2
n enz$	-4 -5 -2 -3
n erat	0 9 -12 4
n erfu	-5 13 -2 -1
n erful	-5 13 -2 -1
n erfull	-5 13 -2 -1
n erlau	-3 13 -6 -3
n erlauf	-3 13 -6 -3
n ermi	-3 13 -4 -4
n ermin	-3 13 -4 -4
n erns	-2 -9 2 -4
n ernte$	-1 12 -5 -3
n erpa	-5 12 -2 -1
n essere	13 -2 -4 -4
n etten	-1 -8 12 -2
n etten$	-1 -8 12 -2
n etter	-5 15 -6 -2
n ferns	-2 -9 2 -4
n find	-1 12 -4 -4
n finde	-1 12 -4 -4
n fing	-1 13 -10 -1
n finge	-1 13 -10 -1
n finger	-1 13 -10 -1
n fuhr	-2 -5 -2 -4
n gefah	-3 12 -5 -3
n gefahr	-3 12 -5 -3
n geni	-5 -5 13 -2
n hlus	-8 -2 12 -1
n hluss	-8 -2 12 -1
n hluss$	-8 -2 12 -1
n hrung$	-6 -4 0 -3
n iech	-5 -8 13 -1
n ige$	2 -12 13 -1
n ilch	14 -4 -3 -3
n inbr	12 -4 -2 -4
n inbru	12 -4 -2 -4
n inbruc	12 -4 -2 -4
n inger	-1 13 -10 -1
n inger$	-1 13 -10 -1
n itzt	-3 -4 12 -3
n itzt$	-3 -4 12 -3
n kend	10 -12 5 -2
n klei	13 -8 -4 2
n klein	13 -8 -4 2
n kranf	-1 -5 12 -5
n kruf	-7 13 -2 -5
n krufe	-7 13 -2 -5
n krufe$	-7 13 -2 -5
n lassu	-3 12 -3 -2
n lassun	-3 12 -3 -2
n letter	-5 15 -6 -2
n lige	14 -12 -1 1
n luss	-8 -2 12 -2
n mehl	-1 -8 12 -3
n merk	-2 -6 12 -1
n milc	14 -4 -3 -3
n milch	14 -4 -3 -3
n nbru	12 -4 -2 -4
n nbruc	12 -4 -2 -4
n nbruch	12 -4 -2 -4
n nfer	-4 -4 -3 -5
n ngel	-4 -12 3 6
n nlau	-5 13 -5 -1
n nlauf	-5 13 -5 -1
n nlauf$	-5 13 -5 -1
n nstel	12 -1 -5 -2
n nstell	12 -1 -5 -2
n nunge	-1 12 -9 -1
n nungen	-1 12 -9 -1
n ort$	-4 -5 12 -8
n papi	-7 -8 14 0
n papie	-7 -8 14 0
n papier	-7 -8 14 0
n pier	-6 -7 13 0
n ppe$	-2 -9 1 13
n rage$	13 -8 1 -1
n rahl	-2 -5 0 12
n ranf	-1 -5 12 -5
n rege	3 15 -10 -3
n regen	3 15 -10 -3
n regen$	-2 19 -10 -3
n renz$	-4 -5 -2 -3
n rest	12 -4 -7 0
n rful	-5 13 -2 -1
n rfull	-5 13 -2 -1
n riec	-5 -8 13 -1
n riech	-5 -8 13 -1
n rlauf	-3 13 -6 -3
n rmin	-3 13 -4 -4
n rnte$	-1 12 -5 -3
n ruckr	-7 13 -2 -5
n ruckru	-7 13 -2 -5
n rupp	-2 -6 -3 12
n ruppe	-2 -6 -3 12
n sagt	-1 12 -5 -3
n schle	-1 -10 12 -1
n schlu	-8 -2 12 -1
n schlus	-8 -2 12 -1
n schm	4 -13 11 -2
n schmu	-1 -9 12 -2
n scht	-2 15 -9 -1
n scht$	-1 13 -7 -1
n schul	-2 -6 -4 -2
n sehe	0 -6 -4 -2
n sehen	0 -6 -4 -2
n sehen$	0 -6 -4 -2
n sion$	-6 12 -3 -1
n sitz	-4 -5 14 -3
n sitzt	-3 -3 12 -3
n sitzt$	-3 -3 12 -3
n ssere	13 -2 -4 -4
n ssun	-3 12 -5 -1
n ssung	-3 12 -5 -1
n ssung$	-3 12 -5 -1
n stein	10 -12 7 -3
n steinb	12 -4 -2 -4
n strah	-2 -5 0 12
n strahl	-2 -5 0 12
n tein	10 -12 7 -3
n teinb	12 -4 -2 -4
n teinbr	12 -4 -2 -4
n tend	12 -11 4 -2
n tende	12 -11 4 -2
n term	-3 13 -4 -4
n termi	-3 13 -4 -4
n termin	-3 13 -4 -4
n tete	-3 12 -8 0
n teter	-3 12 -8 0
n teter$	-3 12 -8 0
n trag	12 -8 0 -1
n trage	12 -8 1 -1
n trage$	13 -8 1 -1
n trah	-2 -5 0 12
n trahl	-2 -5 0 12
n tten	0 -9 12 -2
n tter$	0 14 -11 -2
n uberl	-3 13 -4 -3
n uckr	-7 13 -2 -5
n uckru	-7 13 -2 -5
n uckruf	-7 13 -2 -5
n uhof	-1 -6 -1 12
n ulas	-3 12 -3 -2
n ulass	-3 12 -3 -2
n ulassu	-3 12 -3 -2
n uppe	-2 -6 -3 12
n verp	-5 12 -2 -1
n verpa	-5 12 -2 -1
n zula	-3 12 -3 -2
n zulas	-3 12 -3 -2
n zulass	-3 12 -3 -2
no authority	-31 96 -58 0
no cause	-2 42 -11 -3
no chore	-24 -6 55 -15
no does	-7 -1 -18 25
no fall	-6 25 -13 -2
no freeTime	10 -10 18 -8
no gone	14 10 -21 0
no goods	4 23 -10 -1
no machine	11 -9 36 -8
no money	33 9 -21 -7
no norm	-17 29 -21 24
no part	-19 4 32 -5
no place	-5 44 -22 -20
no process	-10 35 -8 -8
no public	2 28 -8 -10
no risk	-13 61 -29 -6
no spec	27 27 -27 -6
no staff	6 9 -18 18
no strain	-8 33 28 -12
no time	1 45 -12 -14
no you	-18 23 -5 15
nomore again	-11 9 -6 19
nomore anymore	-16 -11 29 4
nomore cause	-6 12 11 -8
nomore chore	-9 -30 40 2
nomore does	-9 14 -4 -1
nomore fall	-5 -20 18 8
nomore freeTime	-4 -7 25 -11
nomore goods	15 -10 -4 -1
nomore keeps	-15 -8 26 -5
nomore machine	-6 -17 25 5
nomore money	25 -14 -6 -9
nomore more	-17 21 18 -12
nomore must	-3 -37 49 -7
nomore norm	33 -22 30 -17
nomore part	-4 -18 31 -4
nomore place	-14 3 3 25
nomore process	-16 32 4 -11
nomore promise	-3 20 -11 -4
nomore public	27 -2 -8 8
nomore rise	-17 21 18 -12
nomore risk	14 8 -8 -5
nomore spec	-9 11 10 -12
nomore staff	-32 52 1 -22
nomore strain	-9 -7 23 -6
nomore time	-10 -2 22 -11
nomore unit	-5 -12 28 -13
nomore you	11 16 -4 -1
o again ease	-2 -15 26 -7
o again fall	19 -5 -8 -2
o again joy	-4 -3 -18 29
o again keeps	2 16 -2 -9
o again negation	-12 0 22 -4
o again place	-6 -3 -2 -1
o again process	-5 10 -10 21
o again promise	-1 12 8 -11
o again risk	-3 3 -7 28
o again spec	-4 -2 -11 20
o again strain	-5 -8 18 -4
o again vendorFirm	0 6 -1 9
o anymore cause	-5 14 -3 -4
o anymore machine	15 -3 -1 -13
o anymore part	-1 -4 12 -5
o anymore place	0 -19 4 19
o anymore process	-4 2 18 -8
o anymore rise	-8 -8 36 -17
o anymore staff	-2 -14 29 -4
o anymore time	-5 -8 14 -3
o anymore unit	-3 -21 36 -11
o authority anymore	-2 -18 22 -1
o authority does	-3 14 -7 -3
o authority fall	14 -4 -4 -1
o authority negation	-4 19 -1 -8
o authority risk	-5 20 -6 -4
o authority spec	-6 -2 -3 -3
o can again	-10 -6 24 2
o can ease	-11 7 18 -7
o can income	15 -7 -3 -2
o can money	34 -11 -8 -11
o can more	-21 26 -5 -3
o can negation	-12 33 -20 -4
o can rise	-20 25 -6 -2
o can spec	-3 -4 19 -10
o can staff	-10 6 13 -8
o can time	3 7 4 -12
o can unit	17 -8 -4 -2
o can you	-25 30 0 -5
o cause again	-5 18 -5 -3
o cause anymore	-6 22 -8 -5
o cause authority	1 14 -7 -4
o cause chore	-6 -24 23 12
o cause does	-7 23 -13 -9
o cause fall	-9 20 -11 3
o cause gone	-1 -6 -6 13
o cause income	-6 -5 -2 -2
o cause joy	12 -18 0 17
o cause keeps	18 6 2 -20
o cause less	29 -7 -8 -7
o cause machine	0 -6 -5 -1
o cause money	27 -11 -12 -1
o cause must	-3 0 13 -4
o cause part	13 -7 -6 -3
o cause place	9 -2 7 -13
o cause process	8 -7 -4 -17
o cause promise	6 12 1 -13
o cause risk	-12 12 3 3
o cause slogan	25 -11 -3 -2
o cause spec	17 -6 -2 -2
o cause staff	12 14 -6 -7
o cause standing	-2 -8 -7 -6
o cause you	-13 0 -6 -2
o chore anymore	-1 -8 15 -4
o chore chore	-2 -21 26 -3
o chore fall	-8 -3 28 0
o chore gone	-12 -23 34 4
o chore income	15 -9 -4 -2
o chore less	-3 -2 22 -2
o chore machine	0 -12 17 -3
o chore more	-21 -12 32 0
o chore negation	-12 3 12 -2
o chore promise	-3 -4 -4 -4
o chore rise	-13 -13 26 -1
o chore risk	-4 -2 -4 -4
o chore spec	-7 0 12 -2
o chore staff	-2 -11 17 -2
o chore standing	-6 -12 11 -3
o chore unit	-15 -3 23 -2
o chore you	26 -7 -11 0
o does again	-3 10 -13 12
o does chore	2 -7 13 -4
o does fall	-13 13 2 -1
o does freeTime	-3 -6 13 -2
o does gone	-3 -4 20 -8
o does goods	13 -12 0 0
o does instead	16 -5 2 -9
o does negation	-12 4 11 -2
o does part	14 -6 9 -7
o does process	-3 23 -3 -3
o does risk	-9 -10 -16 40
o does staff	17 -5 -19 13
o does strain	-2 13 -7 -4
o does time	-8 -7 15 -1
o does vendorFirm	0 18 0 -6
o does you	-6 -7 -5 3
o experience service	-2 -13 20 -3
o fall anymore	-14 22 -3 1
o fall authority	-3 26 -20 0
o fall fall	32 -6 -20 0
o fall gone	-9 -16 33 -3
o fall joy	14 -24 -2 12
o fall money	28 -4 -16 1
o fall negation	-14 22 -3 1
o fall staff	27 -15 0 -11
o fall unit	26 -4 -20 0
o fall you	23 -2 -15 -6
o family more	-7 13 -14 17
o family rise	-7 13 -14 17
o freeTime anymore	-6 -5 12 -1
o freeTime chore	-8 -4 18 -3
o freeTime more	-15 14 2 1
o freeTime negation	-12 2 11 -3
o freeTime rise	-15 14 2 1
o freeTime time	-6 -6 15 -4
o gone cause	-7 -6 29 -6
o gone chore	-5 -3 17 -5
o gone gone	-2 -8 13 -3
o gone money	29 -13 -7 -5
o gone more	23 -17 0 -5
o gone negation	-6 -4 14 -2
o gone rise	23 -17 0 -5
o gone staff	-11 0 17 -4
o gone strain	-10 -9 22 1
o goods anymore	12 4 -15 -2
o goods chore	-6 -5 -2 -5
o goods does	17 -9 -6 -2
o goods goods	17 -5 -1 -3
o goods income	15 -6 -1 -1
o goods more	19 -2 -15 -3
o goods negation	9 20 -14 2
o goods public	-7 25 -3 -3
o goods rise	19 -2 -15 -3
o goods risk	-6 20 -15 0
o goods staff	24 -7 -4 -12
o goods trait	13 -6 10 -9
o goods you	-19 17 9 -2
o income goods	14 -5 0 0
o income money	-14 -6 -2 9
o income more	1 6 4 -13
o income public	-13 0 -2 -1
o income rise	14 -1 -3 -12
o income spec	18 -5 -5 -6
o income time	20 -6 -5 -5
o income trait	13 -4 -3 -4
o income you	-8 1 -1 -8
o instead part	12 0 2 -13
o instead public	23 -6 1 -2
o instead spec	22 -1 -15 -6
o instead staff	32 -5 -21 -5
o instead time	20 -1 -16 -3
o instead unit	-1 -3 24 -13
o joy again	-1 -4 -2 12
o joy cause	-4 -9 -4 22
o joy goods	-4 -5 -8 21
o joy instead	-6 1 -11 18
o joy joy	-11 0 -9 21
o joy machine	-7 -5 -10 28
o joy place	-4 -8 -9 25
o joy process	-2 -6 -4 22
o joy staff	0 -5 -17 27
o joy you	-4 -7 -1 26
o keeps chore	-2 12 4 -8
o keeps freeTime	3 -11 23 -3
o keeps more	-9 -5 15 -2
o keeps negation	-1 20 -13 -2
o keeps place	-1 -3 12 -2
o keeps process	-10 45 -12 -18
o keeps rise	0 -13 13 -1
o keeps risk	-1 14 -4 -3
o keeps you	20 -4 -2 -4
o less again	6 -10 12 -17
o less experience	12 -2 -5 -4
o less fall	19 -5 -8 -2
o less money	26 -16 -5 -4
o less process	17 -7 -5 -4
o less risk	-14 14 -7 10
o less spec	13 -2 -6 -3
o less staff	1 -4 -5 12
o less you	-5 -6 -2 -1
o machine can	1 -5 -6 15
o machine gone	-4 -12 17 7
o machine instead	6 -7 24 -15
o machine joy	-3 -10 -10 23
o machine negation	-9 12 -2 -1
o machine you	12 -13 1 -9
o money again	16 10 -7 -8
o money anymore	13 11 -20 -3
o money authority	22 -15 -6 1
o money cause	19 -14 -5 0
o money fall	26 -13 -12 0
o money freeTime	-14 5 14 -4
o money gone	37 -5 -16 -11
o money income	20 -5 -5 -5
o money instead	16 -6 -3 -4
o money joy	5 -1 3 6
o money less	17 -1 -6 -9
o money money	22 -18 -3 1
o money more	7 9 -12 -1
o money place	15 -2 -4 -5
o money process	26 -11 -7 -7
o money rise	7 9 -12 -2
o money sooner	12 -7 -6 1
o money spec	18 -8 -3 -2
o money unit	14 -1 -8 -2
o money you	28 -10 -9 1
o more authority	-4 22 -14 -3
o more chore	2 13 -11 -2
o more freeTime	12 -13 9 -2
o more goods	32 -13 -9 -7
o more instead	-13 14 -4 1
o more joy	-17 -2 -3 21
o more money	20 -9 -10 -3
o more norm	17 -16 15 -7
o more place	-3 -13 4 18
o more process	17 -21 6 -1
o more promise	-11 15 9 -13
o more rise	-8 -19 40 -11
o more time	23 -1 -11 -2
o more unit	-3 -28 41 -8
o must anymore	-10 -4 18 -4
o must machine	16 -2 -2 0
o must more	-3 -24 28 -2
o must negation	1 -16 20 -4
o must part	-1 14 -6 -7
o must process	7 13 -10 -7
o must rise	-3 -24 28 -2
o must staff	11 -26 14 1
o must time	-6 -12 25 -6
o must you	20 -13 -7 0
o negation again	-4 16 -1 -7
o negation authority	-14 49 -32 0
o negation cause	-3 14 -7 0
o negation chore	-3 -18 24 -2
o negation goods	19 -12 -2 0
o negation keeps	-12 0 14 -2
o negation machine	4 -8 19 -6
o negation more	-7 15 1 -5
o negation must	-2 -21 22 -1
o negation negation	-1 6 14 -1
o negation norm	14 -12 4 3
o negation part	-4 -12 20 -2
o negation process	-7 21 -9 -2
o negation rise	-7 15 1 -5
o negation risk	-1 27 -19 -3
o negation spec	-1 13 -2 -3
o negation staff	-3 26 -21 3
o negation standing	-6 28 -6 -2
o negation strain	-3 -5 14 -2
o negation time	-7 13 4 -9
o negation unit	-2 -7 15 -7
o negation you	4 12 -11 4
o norm negation	-13 13 -4 14
o norm staff	-9 18 -11 1
o norm time	23 -10 -5 -4
o norm vendorFirm	-5 -8 27 -6
o part again	-9 -3 14 4
o part cause	12 -6 -3 8
o part chore	-3 -3 12 -3
o part gone	-7 1 15 -4
o part less	18 -13 -1 -2
o part money	14 -4 -11 1
o part spec	10 1 -16 5
o part staff	9 -4 5 -13
o part unit	14 -4 -11 1
o part you	-5 5 -14 3
o place can	28 -13 -2 -8
o place does	6 -13 6 1
o place gone	8 -13 12 -2
o place income	21 -12 -5 -3
o place joy	-4 -1 -4 13
o place money	22 -7 -11 -1
o place must	-4 -11 19 -4
o place negation	-6 -4 15 2
o place process	16 12 -9 -11
o place standing	-4 -12 -8 -11
o place strain	-4 6 15 -11
o place time	-3 -19 18 2
o place unit	12 -8 -4 -2
o place you	-1 -4 11 -12
o process again	-10 3 -11 21
o process authority	15 10 -18 -3
o process cause	1 -5 16 -6
o process chore	0 -15 26 -11
o process does	-14 5 16 -12
o process fall	-7 17 -9 -5
o process joy	-7 -6 -8 30
o process money	18 -9 -8 0
o process more	-3 16 -10 -1
o process negation	-7 10 13 -10
o process norm	-10 -7 7 -7
o process process	-2 -10 0 -7
o process promise	-3 0 9 7
o process public	-6 -2 -2 -5
o process rise	-6 -1 -15 23
o process risk	-9 13 7 -8
o process spec	17 0 -19 3
o process staff	-8 28 -9 -10
o process standing	-9 -12 2 -14
o process time	10 7 -17 3
o process you	18 -12 -1 -12
o promise cause	-7 -5 -6 23
o promise freeTime	3 -11 23 -3
o promise negation	-4 15 -4 -4
o promise place	-5 -12 10 13
o promise staff	-2 -4 18 -10
o public again	-5 -3 -2 -5
o public joy	6 0 1 -13
o public keeps	-3 -6 -3 -4
o public more	16 -7 7 1
o public negation	-14 6 9 -4
o public place	-3 -7 -3 -4
o public promise	-6 -2 -1 -5
o public public	-7 -9 -4 0
o public rise	15 -8 4 -2
o public spec	-10 14 -4 -3
o public staff	-1 -2 -10 -2
o public standing	-4 -6 -7 -4
o public time	37 -6 -8 -7
o public vendorFirm	-7 -5 0 0
o public you	-9 -5 -7 -4
o rise authority	-4 22 -14 -3
o rise chore	1 13 -11 -3
o rise freeTime	12 -13 9 -2
o rise goods	29 -13 -7 -5
o rise instead	-13 14 -4 1
o rise joy	-17 -2 -3 21
o rise money	12 -5 -5 -3
o rise norm	17 -16 15 -7
o rise place	-3 -13 4 18
o rise process	17 -21 6 -1
o rise promise	-11 15 9 -13
o rise rise	-8 -19 40 -11
o rise slogan	21 -4 -6 -6
o rise time	23 -1 -11 -2
o rise unit	13 -25 22 -9
o rise you	7 -16 25 -6
o risk again	2 17 -8 -4
o risk authority	0 12 -9 -2
o risk cause	-4 12 -9 1
o risk fall	-8 20 -8 -2
o risk freeTime	-11 -2 32 -5
o risk gone	-1 40 -17 -6
o risk keeps	-1 25 -23 -1
o risk machine	-10 23 -11 -1
o risk more	-1 16 -14 0
o risk negation	-28 15 7 3
o risk part	0 14 -11 0
o risk place	-2 13 5 -3
o risk promise	-2 13 -7 -3
o risk rise	-1 16 -14 0
o risk service	-5 19 -5 -6
o risk strain	-1 3 13 -14
o risk unit	-6 14 -4 -1
o risk vendorFirm	-4 20 0 -6
o risk you	-15 28 -4 -1
o saving money	13 -1 -5 -2
o saving staff	9 -7 15 -11
o saving time	6 -6 17 -7
o saving you	24 -18 -2 0
o service again	-6 -13 10 20
o service fall	12 6 -12 -4
o service negation	9 -22 16 -1
o slogan cause	-4 13 -4 -2
o slogan joy	-10 -3 -2 22
o slogan machine	-6 -5 -5 15
o sooner chore	13 8 -6 -10
o sooner income	12 -2 -5 -4
o spec gone	18 -8 -10 1
o spec instead	7 -1 9 -14
o spec keeps	-4 -3 28 -15
o spec machine	4 -5 -6 14
o spec money	21 -10 -6 -3
o spec more	-17 10 7 -1
o spec negation	11 -10 -10 14
o spec process	12 -11 -1 1
o spec public	12 -12 -7 -3
o spec spec	-11 0 12 -2
o spec staff	-7 -4 4 -6
o spec standing	-4 -5 -3 -3
o spec time	37 -9 -26 -1
o staff anymore	1 -13 8 4
o staff can	11 8 9 -19
o staff chore	-11 -10 25 -4
o staff does	-7 -1 13 1
o staff ease	-1 -5 32 -15
o staff fall	9 -19 25 -10
o staff freeTime	-13 -6 19 -1
o staff gone	-10 14 11 -5
o staff goods	-2 12 -8 -2
o staff income	22 -1 -3 -3
o staff instead	14 -5 17 -20
o staff joy	-3 -17 -19 47
o staff less	12 -15 29 -15
o staff machine	21 -11 -12 -6
o staff money	25 -3 -14 -6
o staff negation	-1 -18 26 -6
o staff part	-10 0 12 -13
o staff place	-2 -7 22 -20
o staff process	12 0 -5 -10
o staff rise	-5 -3 -4 14
o staff risk	-1 15 -10 -3
o staff saving	-6 -5 20 -4
o staff service	2 -14 9 2
o staff spec	-12 -12 10 15
o staff staff	2 5 -12 6
o staff standing	-4 -7 -2 -7
o staff strain	-4 9 13 -16
o staff unit	-15 -14 19 20
o staff vendorFirm	-3 -2 -2 15
o standing again	-3 -6 -4 -5
o standing cause	-1 -10 -3 -4
o standing gone	-13 -5 21 -1
o standing machine	-5 -9 1 -7
o standing negation	16 14 -10 -1
o standing place	-3 -11 -5 -4
o standing process	-4 -15 2 -9
o standing public	-5 -8 -8 -6
o standing risk	-6 10 -15 -4
o standing staff	-16 -8 8 -8
o standing standing	-8 -4 -2 -5
o standing you	0 -11 -1 -6
o strain again	-2 19 -19 0
o strain anymore	-1 -13 18 -4
o strain chore	1 -13 16 -3
o strain does	2 11 -12 -2
o strain freeTime	-6 -3 17 -5
o strain more	-4 -8 23 -11
o strain negation	-5 -5 16 -5
o strain place	-8 -6 26 -11
o strain rise	-4 -8 23 -11
o strain staff	0 -28 32 -3
o time anymore	13 -14 13 -6
o time can	1 -6 14 -6
o time fall	-5 19 -15 1
o time gone	-9 -5 15 -1
o time income	35 -14 -9 -3
o time less	-7 -3 13 -1
o time machine	13 -7 -7 5
o time negation	-15 -1 20 -4
o time place	10 13 -13 1
o time rise	14 -9 5 -5
o time risk	2 12 -15 0
o time spec	2 -13 16 -6
o time staff	-15 -5 30 -6
o time unit	6 -10 13 -2
o time you	14 -11 0 -1
o trait staff	-1 -2 13 -9
o unit again	19 -11 -4 -2
o unit chore	12 -8 9 -10
o unit does	-9 13 11 -6
o unit fall	16 -7 3 -5
o unit goods	21 -13 -2 -3
o unit machine	-8 -1 -14 26
o unit negation	13 -8 -4 -1
o unit norm	16 -7 -1 0
o unit saving	16 -2 -2 -3
o unit spec	17 -9 -4 -2
o unit unit	11 -6 14 -9
o vendorFirm cause	-3 25 -27 10
o vendorFirm income	16 -5 0 -2
o vendorFirm joy	-1 -4 -6 18
o vendorFirm negation	2 25 -24 -3
o vendorFirm standing	-2 -6 -4 -5
o vendorStaff does	1 -9 16 -4
o vendorStaff gone	-10 24 9 -9
o vendorStaff joy	-2 -13 -7 30
o vendorStaff time	13 -13 2 -1
o vendorStaff unit	22 -11 -12 0
o we chore	-5 12 -5 0
o we goods	-13 -3 18 -1
o we keeps	23 -11 0 -1
o we money	27 -9 -3 0
o we place	-7 -5 -2 1
o we service	-5 13 -8 3
o we staff	-7 -7 18 -4
o we unit	10 -1 15 -5
o we vendorStaff	22 -9 -23 15
o we you	8 -13 -12 6
o you again	16 1 -12 13
o you anymore	4 -13 12 -1
o you authority	-3 22 -2 -3
o you can	21 -6 0 3
o you cause	10 7 -11 8
o you chore	-18 4 4 -4
o you does	-5 0 13 -3
o you ease	-11 7 17 -7
o you experience	-7 22 1 -4
o you fall	16 -5 -15 -2
o you gone	8 20 -2 -7
o you income	36 -7 -13 0
o you instead	12 3 -5 -4
o you joy	-12 -17 -5 29
o you keeps	-17 20 -1 0
o you less	24 0 -12 -2
o you machine	11 -2 -13 -12
o you money	12 -6 -5 0
o you more	12 3 -7 0
o you must	13 -10 5 -4
o you negation	3 25 -14 -1
o you norm	19 4 -11 -2
o you part	16 -11 6 -3
o you place	-8 -3 -3 -9
o you process	17 10 -18 -4
o you promise	-10 -5 4 -2
o you public	3 -9 -3 -10
o you rise	14 0 -7 0
o you risk	22 -10 -12 -1
o you saving	14 -5 -1 -3
o you service	16 -9 -3 -4
o you spec	32 -19 0 1
o you staff	-9 -17 20 15
o you standing	-23 -19 -3 2
o you strain	-4 4 15 -10
o you time	-1 28 -15 4
o you unit	-11 -6 15 -14
o you vendorDoes	17 -1 -14 1
o you vendorFirm	-8 -8 -3 -4
o you vendorStaff	-8 -6 16 -3
p amount	34 -12 -14 -7
p change	51 -10 -41 0
p colon	39 10 -6 -23
p figure	38 -3 -8 -15
p figures	17 -1 -4 -11
p measure	-2 -9 12 -8
p noFigure	-17 3 5 3
p perTime	35 -29 0 7
p percent	38 -4 -22 -6
p question	-2 41 -10 -9
p signedPercent	16 1 -4 -5
s0 again	-6 5 -3 16
s0 anymore	-5 -11 21 -5
s0 authority	-2 12 -8 -11
s0 cause	9 2 -11 -21
s0 chore	-9 -17 40 -7
s0 ease	-6 -3 18 -4
s0 fall	20 4 -4 -7
s0 family	-1 -19 5 16
s0 freeTime	-8 -16 44 -9
s0 gone	-8 -8 36 -7
s0 goods	16 -10 -5 -3
s0 income	14 -10 -5 6
s0 instead	-10 -1 15 0
s0 machine	-8 11 19 -5
s0 money	46 -27 -12 -6
s0 more	-1 -7 6 23
s0 negation	-7 16 11 -12
s0 part	17 -19 11 -5
s0 place	22 -14 1 -6
s0 public	-5 -13 -6 -10
s0 rise	13 -7 -4 9
s0 risk	-30 61 -8 -20
s0 saving	3 -6 13 -6
s0 service	39 -14 -6 -15
s0 spec	23 -5 -14 -2
s0 standing	27 -12 20 -1
s0 strain	-10 -16 21 12
s0 time	-14 -9 48 -17
s0 vendorFirm	-4 31 -33 13
s0 vendorStaff	-6 16 -19 -9
s0 we	-5 0 20 -7
s0 you	6 -3 -14 -6
s1 again	-5 4 -1 15
s1 anymore	-5 -11 21 -5
s1 authority	-7 34 -23 -13
s1 can	4 24 -1 -9
s1 cause	17 -4 -12 -17
s1 chore	-7 -26 54 -9
s1 does	15 8 2 -19
s1 ease	-3 -18 35 -9
s1 experience	-12 10 20 -1
s1 fall	48 2 -22 -23
s1 freeTime	-8 -16 44 -9
s1 gone	30 -7 -2 -10
s1 goods	15 12 -9 -5
s1 income	34 -2 -6 -6
s1 joy	-23 -11 -12 56
s1 keeps	-16 32 -8 -8
s1 less	7 4 -14 8
s1 machine	9 -5 8 1
s1 money	40 -18 -11 -8
s1 more	-11 -11 18 17
s1 must	19 -14 2 -2
s1 negation	-7 19 9 -13
s1 norm	2 22 3 -11
s1 part	12 -28 29 -4
s1 place	18 -4 -13 -23
s1 process	3 -4 7 7
s1 public	2 -9 -21 -12
s1 rise	14 -18 8 6
s1 risk	-14 48 -17 1
s1 saving	18 -4 -3 -6
s1 service	0 -1 -11 21
s1 slogan	-3 16 -4 -2
s1 spec	21 -10 -9 -4
s1 staff	-7 -9 20 14
s1 standing	6 -17 -4 -9
s1 strain	1 -9 14 -2
s1 time	5 -20 35 -13
s1 unit	16 -6 -2 -2
s1 vendorDoes	17 -6 -16 2
s1 vendorFirm	-11 -15 9 -2
s1 vendorStaff	11 4 -18 -13
s1 we	0 -2 16 -7
s1 you	9 -3 -14 -7
sf again	7 -2 -3 10
sf anymore	-18 23 3 -5
sf authority	-11 29 2 -12
sf can	-16 21 -5 -3
sf cause	15 -7 -11 -15
sf chore	-5 -32 53 -4
sf does	-3 -9 -10 26
sf ease	-11 -3 30 -9
sf experience	-4 -17 25 3
sf fall	56 -12 -9 -25
sf freeTime	-8 -16 44 -9
sf gone	23 -10 8 -9
sf goods	18 6 -4 -6
sf income	22 -1 -6 -7
sf instead	-10 -1 15 0
sf joy	-8 -18 -23 61
sf keeps	-6 63 -20 -25
sf less	25 5 -18 7
sf machine	2 13 -1 -6
sf money	31 -13 -1 -11
sf more	24 -9 -9 0
sf must	-16 -11 36 -4
sf negation	-9 28 4 -14
sf part	-14 3 19 -5
sf process	-1 -12 6 12
sf public	-14 -11 -9 -13
sf rise	35 -9 -10 -4
sf risk	-29 68 -17 -21
sf saving	3 -6 13 -6
sf service	-4 -9 -5 27
sf slogan	-9 1 -12 35
sf spec	20 -1 -14 -6
sf standing	4 -11 -5 -10
sf strain	4 -17 16 0
sf time	22 -24 29 -14
sf unit	36 7 -19 -11
sf vendorFirm	-11 -13 5 2
sf vendorStaff	-12 16 -11 -17
sf we	-5 0 20 -7
sf you	1 -4 -16 -8
w #	41 -4 -9 -17
w %	55 -17 -20 -8
w +	77 -38 -5 -12
w ,	15 14 -32 11
w -	-22 13 25 -6
w .	15 19 -23 -5
w :	39 10 -6 -23
w ?	-2 41 -10 -9
w ab	-7 43 13 -16
w abend	43 -5 6 -16
w abends	-9 -10 27 -7
w acht	17 -43 36 -7
w admin	21 -27 22 -5
w alle	-29 20 3 -26
w allein	-6 -22 34 -3
w alles	-23 20 21 -5
w als	10 -14 -24 -15
w alte	8 1 -25 34
w am	28 -15 3 -13
w an	-6 -11 10 21
w angerufen	-1 -22 28 -5
w angst	-2 26 -22 0
w anlage	25 -12 -10 -17
w ans	-23 -5 36 -5
w anwohner	-18 34 3 -6
w arbeit	10 -10 -20 32
w arbeiten	-13 -4 -9 34
w architekten	-13 -2 -4 -21
w arger	0 15 -10 -5
w auch	0 87 -33 -26
w audit	-22 59 -26 1
w auf	-12 20 -19 18
w auftrage	34 -25 1 0
w aus	-9 19 4 5
w ausgeschlossen	-2 13 -3 -8
w aushilfen	14 -8 -28 27
w ausschuss	47 -23 -13 -7
w auszubildenden	-21 -21 -22 32
w band	-23 -10 35 7
w bauhof	21 -26 33 -30
w baun	12 -14 -19 -3
w baustelle	-25 10 -13 18
w beeindruckt	-8 -13 -5 -8
w begeistert	-16 -13 -11 59
w bei	-15 37 -6 -37
w beim	-13 45 -4 -7
w bekommen	37 15 -16 -15
w beneidet	-4 -5 -10 -17
w besser	-16 -10 -17 58
w bestand	40 -5 -2 -8
w betrieb	-7 0 -9 -26
w bevor	-8 55 1 -27
w bewerber	-9 -20 6 -18
w bier	28 18 -14 -6
w bis	16 -19 39 -19
w bisher	46 -17 0 -11
w bleiben	-1 -16 -6 -1
w bleibt	14 43 -44 22
w brauchen	53 -10 -25 1
w braucht	-25 -24 52 -6
w bringt	30 -22 -1 -6
w bucken	-15 -9 40 -5
w buhne	-13 -22 -4 35
w buro	-4 -22 9 24
w bussgelder	-4 27 -13 -5
w chef	-5 23 -17 -17
w da	-6 28 -9 -9
w damit	-20 -7 -4 47
w danach	47 -6 -19 -15
w dank	35 -1 -5 -11
w dann	30 13 -18 -12
w daran	35 -9 -7 -9
w das	-27 -5 -11 6
w dass	-18 10 -14 -4
w deckungsbeitrag	16 -10 1 -3
w dem	-33 26 -2 12
w den	10 -18 -12 37
w der	-8 -6 -12 2
w die	-27 22 22 9
w disponent	-3 -9 21 -5
w dokumentation	-8 -15 47 -12
w doppelt	12 -17 24 -13
w dritte	41 -19 -5 -10
w drucker	-9 -21 -17 47
w durch	20 -2 10 -11
w durchlaufzeit	32 -16 -2 -2
w durchs	-10 6 13 -3
w eher	17 -10 4 -6
w ein	5 27 25 -47
w eindruck	-14 -11 -6 -8
w eine	49 9 -29 -11
w einem	22 -24 16 9
w einen	3 33 -17 -19
w einer	24 22 -13 -22
w einkauf	52 -11 -25 -15
w einrichter	35 -2 -17 -5
w empfang	-3 -6 18 -22
w empfehlen	-2 -23 -8 -6
w ende	-8 7 20 -9
w endlich	-12 -12 -19 54
w entfallt	40 -27 23 -14
w erledigt	-27 0 30 -3
w ernte	-20 65 -19 -18
w ersten	27 62 -33 -31
w erzahlen	-11 -18 -16 38
w es	3 -2 28 -11
w essen	-6 -7 32 -12
w etiketten	-20 -1 37 -4
w euro	16 -7 -1 -1
w fahrer	-21 -14 5 49
w fallt	-47 35 1 -11
w falsche	-33 64 -9 -11
w feierabend	-8 -10 29 -16
w fertig	13 -13 21 -13
w finden	-25 35 -9 30
w findet	-8 48 -18 -18
w finger	-14 78 -35 -20
w flaschen	84 -49 -7 -11
w fotografieren	-14 -4 -7 -11
w fraser	20 19 -19 -17
w fraun	-7 -25 17 19
w frei	23 -12 10 -12
w freude	-6 -6 -6 23
w freut	13 -4 -7 18
w fruhschicht	22 -13 -13 10
w fuhrpark	41 -20 -30 -12
w fuhrt	-40 -1 -4 -26
w funf	27 -14 21 -16
w fur	7 -13 15 -14
w furs	8 -4 16 -17
w ganz	-15 -31 -16 37
w gar	11 -22 -11 36
w gaste	4 -18 -4 -13
w gehen	34 34 -52 -8
w gehoren	-5 26 -8 -6
w geht	53 5 -16 -11
w geld	45 -16 0 -7
w gemeinde	0 10 -19 -7
w gern	20 -23 -30 34
w geschaftsfuhrer	-2 19 -11 -4
w geschichte	-9 15 15 -10
w gesellen	-18 19 -17 24
w gespart	31 -9 -16 -2
w gewinnen	15 -18 -3 -4
w gewinnt	-18 0 -3 -3
w gleich	67 -13 -10 -19
w gleiche	54 -23 -5 -25
w grad	-8 -9 28 -4
w granulat	66 -18 -19 -12
w gucken	-13 -7 -6 -8
w gute	-7 -14 -18 43
w gutschriften	22 -20 0 0
w ha	22 -6 -5 -5
w haben	-5 -12 26 19
w haftet	-1 21 -10 -4
w haftung	-4 20 -13 0
w halbe	20 -25 16 -9
w halben	30 0 -25 -3
w halbiert	29 -13 -5 0
w halfte	49 -14 -15 -5
w halle	20 -20 -9 -6
w halt	-19 33 13 -12
w halten	-8 6 16 -10
w hand	-27 -13 59 -9
w hande	0 -23 49 -21
w hat	-33 -36 36 40
w haus	7 -15 -7 -8
w hause	-13 -17 40 15
w heim	-4 -18 48 -10
w heizen	59 -28 -13 -5
w hinterher	0 -15 33 -7
w hl	73 -51 -8 -5
w holen	25 -11 11 -8
w hotels	-5 -6 -6 -6
w ihn	-12 -7 -14 31
w ihnen	-6 23 -12 -11
w ihr	-28 -22 2 3
w ihre	-41 -1 17 -1
w ihrem	32 -6 -17 -19
w ihren	-15 26 -26 -8
w im	-20 -29 42 -17
w in	4 -8 -9 -6
w ins	-23 8 -31 17
w ist	-56 13 -1 25
w it	-6 -12 -5 27
w jahr	89 -21 -33 -4
w jahre	28 -14 -5 -4
w jahren	68 -32 -18 -5
w je	44 -21 -16 -3
w jede	24 6 -6 -15
w jedem	-23 1 1 -27
w jeden	0 14 9 8
w jeder	-16 23 -14 -17
w jedes	24 -12 -7 -5
w jetzt	62 -29 -21 3
w kabine	12 23 -21 -2
w kann	-1 25 42 -34
w kanten	33 -16 -17 18
w kapital	16 -13 -4 0
w karten	36 -22 1 -1
w kasse	19 -23 19 -8
w kaufen	44 -2 -6 0
w kein	-6 38 7 -18
w keine	-7 5 45 -28
w keinen	20 9 -12 -2
w keiner	-12 10 18 -14
w kessel	-1 -2 30 -21
w kg	1 -42 43 -2
w kinder	-5 -19 10 45
w klagen	-16 9 20 3
w kleiner	73 -33 -15 -22
w km	-17 -8 13 -10
w knien	0 -14 25 -13
w kochen	50 -6 -8 -16
w kollegen	-13 -3 -14 44
w kommen	10 -30 -10 28
w kommt	-7 13 14 -24
w konnen	9 28 4 -13
w kopf	-14 -5 26 -3
w kostet	18 3 -11 -2
w krank	-7 22 -8 -8
w kuche	-22 33 11 -8
w kuh	55 -19 -17 -13
w kunde	-8 -5 -5 -1
w kunden	10 -8 -6 -20
w l	65 -25 -28 -4
w lackierer	-8 17 3 -4
w laden	-19 18 -17 -20
w lager	-6 -23 -9 28
w landen	-9 19 -14 -8
w lange	15 -14 -18 35
w laufen	-13 22 28 -15
w lauft	-5 36 -12 0
w laune	-7 -10 -18 40
w lehrlinge	-1 -12 -11 32
w leiter	-1 -32 39 -5
w leute	-9 -26 14 35
w lieber	-6 -2 -7 23
w liefern	15 9 -18 -4
w liefertermine	-2 31 -2 -12
w liegen	-17 29 17 -22
w liegt	30 24 -14 -13
w linie	-4 33 -20 -8
w liter	47 -18 -12 -10
w los	14 10 -21 0
w lust	-63 -3 -2 67
w machen	66 -16 -29 -18
w macht	-23 -10 -10 30
w mal	-9 20 20 -17
w man	-28 -8 48 -3
w mann	43 -16 21 -35
w mannschaft	32 -28 -16 25
w maschine	30 -19 -21 23
w mehr	6 10 7 -8
w meister	-14 10 7 6
w mieter	30 16 -15 -8
w min	22 -1 -11 -7
w minus	12 -2 -5 -2
w minuten	-4 -15 16 1
w mio	23 -5 -8 -8
w mit	16 -55 25 7
w mitarbeiter	-28 37 9 10
w mittags	-2 -13 51 -22
w monat	34 -7 -14 -7
w monaten	62 -23 -28 -6
w montags	-8 1 2 33
w monteure	13 -15 15 -12
w morgens	-7 11 36 -2
w mull	-7 -6 25 -11
w muss	-17 -21 47 -9
w mussen	10 -13 15 -6
w nach	15 -20 14 -8
w nachbarn	-2 -8 -5 -7
w nachmessen	-6 -4 26 -8
w nachts	0 16 -5 -11
w nehmen	45 -15 -2 -6
w netzausfall	-26 41 1 -6
w neu	-6 -10 -8 32
w neun	-3 -26 -9 53
w nicht	-13 23 10 7
w nichts	29 17 -29 -10
w nie	-10 21 13 -13
w niemand	-14 29 -8 -2
w noch	3 -23 38 -37
w nur	14 -27 24 -30
w ohne	-3 37 16 -22
w ol	-23 71 -20 3
w op	-12 14 -12 17
w ort	8 -9 -14 -7
w palettieren	24 27 -45 -1
w patienten	-5 10 -25 -10
w personal	8 -20 -30 51
w polier	-32 34 29 -11
w preis	53 -16 -5 -5
w preise	4 -12 -5 -4
w presse	5 -12 -14 22
w pro	58 -20 -37 -4
w proben	15 3 -3 -14
w protokolle	2 -13 21 1
w prozent	4 30 -9 -4
w prufer	-24 42 3 -8
w prufung	-9 32 -6 -8
w pumpen	11 4 -15 2
w punkte	69 -31 -18 -2
w punktlich	-20 6 14 -12
w qs	-6 -7 -6 -4
w raus	19 28 -22 -26
w reaktor	-13 -7 5 30
w regal	-14 14 -10 -12
w rein	34 -14 -23 5
w reklamationen	8 23 -17 -5
w richtig	-2 -7 -4 16
w roboter	-17 -10 -12 19
w rucken	-31 -1 41 2
w ruckrufe	-29 64 0 -19
w ruhe	-4 -26 39 -10
w ruhig	-1 27 19 -18
w rum	25 -20 -4 -12
w rund	19 -11 1 -1
w runter	26 -9 0 -8
w rusten	26 -1 -11 15
w saal	11 -12 -8 15
w samstag	43 -29 8 -4
w samstags	-9 -3 15 -3
w schafft	20 -11 -10 0
w schicht	-13 15 27 -18
w schichten	19 -11 -3 -4
w schlafen	-1 27 19 -18
w schleifen	-22 -13 31 16
w schleppen	-2 -28 41 -6
w schluss	-29 -7 59 -10
w schreiben	-8 -17 10 -8
w schweisser	14 -1 -14 12
w schwere	0 47 -37 -1
w schweren	-9 -6 28 -5
w sehen	-4 -15 -5 -12
w sein	-25 24 33 -5
w seine	-3 15 9 -9
w selben	21 -6 -8 -6
w selbst	18 -16 20 -14
w senken	20 -1 0 0
w sich	10 -32 13 42
w sie	55 5 -57 -16
w sind	3 23 -26 5
w sinken	6 13 -9 -3
w sinkt	40 13 -21 -21
w sitzt	-16 -12 56 -9
w skonto	39 -15 -8 -7
w so	4 -12 -5 -22
w software	-7 -7 -3 24
w sommer	12 -12 22 -15
w sonntags	3 -18 25 -6
w spane	24 -14 14 -14
w sparen	38 -26 1 -4
w spart	-1 -10 30 -10
w spass	-20 -5 -16 45
w spatschicht	-6 -10 14 24
w spricht	-6 -7 5 -15
w stadt	-5 -5 -3 -5
w stall	-12 -9 17 -13
w stand	-14 -23 37 -5
w statt	16 -28 44 -12
w std	38 -10 -9 -2
w stecken	-12 -8 30 -3
w stehen	-11 -24 8 12
w steht	-37 36 0 -15
w steigt	10 18 -6 -5
w steinbruch	59 -13 -24 -11
w stelle	32 -7 -4 -12
w stimmung	-13 -20 -3 55
w stock	-2 -18 29 -6
w stolz	-8 -6 -3 23
w strom	22 -5 -7 -8
w stunden	9 -36 34 -4
w sturze	-10 55 -34 -1
w t	27 -21 -2 -6
w tag	16 -17 5 10
w tage	40 -18 -4 -3
w team	-14 -17 2 37
w techniker	1 -11 25 -6
w teil	28 -21 -1 -2
w teile	-7 9 12 1
w teur	49 -17 -12 -9
w thema	-22 36 -29 -12
w tisch	-11 50 4 -8
w tonne	48 -34 -25 8
w trotzdem	-4 40 -18 -15
w tufteln	-24 0 -16 42
w uber	-20 -52 36 -17
w uberflussig	-10 -13 38 -7
w uberstunden	-1 -12 -4 23
w um	5 -22 7 16
w umsatz	25 -14 -4 -5
w und	0 -20 -20 30
w uni	-11 -3 -13 -20
w uns	-7 19 -10 0
w unser	-18 22 13 -6
w unsere	20 -12 1 -4
w unserem	19 -15 -6 -8
w unserer	-18 10 3 5
w unter	5 1 15 -12
w verdienen	36 -12 -4 -7
w vergangenheit	-9 18 8 -8
w verkaufen	29 -16 -6 -2
w verkauft	75 -25 -10 -6
w verlieren	9 14 -21 -3
w verliert	-11 24 -9 -3
w verloren	35 -23 -10 -1
w verlust	15 -14 -2 0
w vier	0 -7 44 -25
w vom	-26 9 -7 -28
w von	14 1 28 -31
w vor	-17 39 -13 -7
w vorbei	11 -17 10 10
w ware	18 4 -9 -8
w wasche	44 -22 -17 -5
w wasser	-8 20 -8 -2
w weg	31 17 18 -25
w wegen	-11 45 -39 -6
w weil	15 23 -36 2
w weiter	-18 19 -6 -12
w weniger	36 -8 -1 2
w wenn	-27 84 -22 -6
w werden	-24 32 5 -24
w werk	-5 27 -9 -7
w wettbewerb	34 -22 -14 -13
w wie	-35 -35 -31 51
w wieder	-15 -17 3 35
w winter	-6 31 -9 -8
w wir	25 -13 -10 -6
w wird	23 -1 -22 21
w wissen	-12 41 2 -13
w woche	17 1 -4 -9
w wochen	47 -10 -20 -12
w wochenende	-10 20 -7 1
w wollen	-10 -33 -24 14
w wort	-8 -23 36 -2
w zahlen	8 4 -22 -7
w zahlt	21 30 -22 -11
w zeit	3 -4 16 -9
w zertifizierten	-7 19 -10 0
w ziehen	18 -17 22 -9
w zieht	35 -4 -17 -11
w zu	9 -17 -21 21
w zug	41 -26 31 -13
w zulassung	-17 69 -13 -16
w zum	5 0 20 -17
w zur	11 15 -20 22
w zuruck	38 -31 -4 -1
w zwei	73 -22 -17 -25
w zweiten	50 -13 10 -28
w €	33 -15 -17 -2
x again can	-4 -6 14 0
x again ease	-3 -4 16 -6
x again income	12 -2 -1 -5
x again joy	-2 -2 -11 18
x again keeps	0 16 0 -10
x again money	12 0 -6 -4
x again process	-5 3 -7 12
x again service	-4 -6 5 12
x anymore place	-1 -14 8 8
x anymore staff	1 -13 10 2
x anymore standing	-1 -6 13 -2
x anymore time	3 -12 9 0
x anymore unit	-2 -11 17 -3
x anymore vendorFirm	-1 22 -15 -4
x authority negation	-4 15 -5 -4
x authority norm	-8 16 -5 0
x authority part	-5 15 -8 0
x authority staff	-10 17 -7 -3
x authority you	-3 14 -8 -5
x can chore	-10 14 -1 -2
x can joy	-3 -5 -3 19
x can money	-7 21 -7 -2
x can more	-13 16 -4 0
x can negation	-16 13 5 -5
x can place	17 -9 5 -8
x can rise	-13 15 -4 0
x can risk	-9 15 -9 2
x can vendorFirm	-5 3 14 -7
x cause chore	-4 -9 12 4
x cause joy	2 -7 -4 14
x cause less	19 -8 -5 -4
x cause money	13 -14 -2 0
x cause promise	3 7 1 -12
x cause public	-4 -11 1 -7
x cause saving	14 -10 -1 -1
x cause standing	-14 -6 0 -2
x cause vendorFirm	-1 3 -7 -9
x chore fall	-8 2 15 1
x chore family	-4 -4 16 -4
x chore freeTime	-6 -4 12 -2
x chore gone	-6 -11 24 -6
x chore joy	0 -3 -11 16
x chore less	-3 0 13 0
x chore unit	-9 -3 14 -1
x does gone	-9 3 13 -5
x does strain	2 18 -12 -8
x ease freeTime	-6 -3 15 -2
x ease staff	0 -4 23 -12
x ease vendorStaff	-1 -2 15 -6
x experience risk	-6 16 0 -2
x fall gone	-4 -14 21 -1
x fall joy	16 -14 -1 0
x fall money	17 -11 -3 -1
x fall risk	-6 14 -4 -2
x fall we	-2 14 -13 2
x fall you	11 -1 -13 -1
x freeTime keeps	2 -7 15 -2
x freeTime part	-1 -11 13 -1
x freeTime place	2 -5 16 -6
x freeTime promise	2 -7 15 -2
x freeTime risk	-8 -2 20 -2
x freeTime vendorFirm	-2 -4 13 -3
x gone joy	-1 -6 -2 13
x gone money	21 -4 -8 -6
x gone risk	-1 25 -10 -4
x gone standing	-7 -3 13 -1
x gone strain	-3 -7 13 -2
x gone vendorStaff	-6 14 4 -5
x goods joy	-2 -3 -4 13
x goods public	-5 16 -2 -1
x income rise	18 -3 -5 -9
x income time	18 -4 -10 -2
x income unit	13 -5 -9 0
x income you	13 -3 -8 0
x instead machine	2 -6 14 -7
x instead public	13 -4 0 -1
x instead spec	13 0 -9 -4
x joy machine	-3 -8 -11 25
x joy more	-8 -2 -9 17
x joy negation	2 -8 -15 18
x joy place	-3 -3 -8 17
x joy process	-5 -6 -8 25
x joy rise	-8 -4 -10 23
x joy risk	-2 -6 -2 13
x joy staff	-2 -10 -19 33
x joy standing	-2 -4 -1 17
x joy time	-7 -3 -3 17
x joy vendorFirm	-1 -3 -2 15
x joy vendorStaff	-1 -6 -3 16
x joy we	1 -10 -2 14
x joy you	3 -18 1 28
x keeps risk	-6 14 -2 -5
x keeps spec	-11 14 9 -3
x keeps standing	-1 -4 -3 -5
x keeps time	-4 -1 16 -7
x keeps we	14 -11 2 3
x less negation	13 -9 -3 -3
x less service	14 -8 -2 -4
x machine part	-9 -7 20 -2
x machine process	3 7 -13 0
x machine risk	-9 19 -7 -1
x machine staff	-4 -1 -12 16
x machine standing	-4 -4 0 -7
x machine unit	-5 0 -9 15
x money more	13 -7 -8 0
x money slogan	14 -5 -5 -1
x money sooner	13 -6 -8 1
x money we	13 -6 0 0
x money you	13 -6 -1 -1
x more must	-3 -13 15 0
x more public	18 -2 -10 2
x more time	14 -11 -4 1
x more vendorFirm	-2 18 -11 -3
x more you	13 -3 -7 -1
x must negation	0 -11 13 -2
x must rise	-3 -13 15 0
x must risk	-1 14 -12 -1
x must time	-9 -3 13 -1
x negation risk	-4 18 -13 0
x negation strain	-1 -5 13 -6
x negation vendorFirm	-2 13 -3 -4
x norm vendorFirm	-2 -4 13 -3
x place public	-5 -2 -3 -3
x place staff	7 -15 -2 10
x place standing	-2 -9 -6 -7
x place strain	-2 -4 23 -9
x process public	3 -9 1 -8
x process rise	13 -17 -4 9
x process saving	13 -9 0 -1
x process spec	18 -14 -3 0
x process standing	-3 -5 1 -9
x process strain	-3 14 -9 -3
x promise spec	-7 13 4 -3
x public rise	17 -2 -11 1
x public service	-6 0 -3 -8
x public standing	-2 -4 -5 -7
x public time	12 -1 5 -2
x public unit	-5 -7 4 -5
x public vendorStaff	-2 -4 -4 -3
x public you	-6 -5 -3 -10
x rise slogan	20 -9 -1 -5
x rise time	16 -11 -5 0
x rise vendorFirm	-2 18 -11 -3
x risk vendorFirm	-1 19 -8 -3
x risk you	4 13 -10 -1
x saving slogan	13 -8 -2 -1
x service time	-8 15 -9 1
x spec standing	-3 -4 -4 -4
x spec time	22 -10 -12 0
x spec you	20 -7 -5 -2
x staff standing	-3 -7 -1 -9
x standing vendorStaff	-6 -3 1 -5
x standing you	-13 -15 -1 -1
x time vendorFirm	-5 -5 18 -6
x time we	-8 14 -5 0
x unit vendorStaff	17 -5 -13 0
`,
};
