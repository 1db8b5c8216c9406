/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.627,
  verdict: `
bias	-28 37
b # #	-9 20
b # %	-1 11
b # ,	-21 28
b # -	-16 13
b # auf	47 -46
b # bar	-8 11
b # bis	-5 24
b # bogen	6 3
b # cent	12 -8
b # cm	9 5
b # d	16 -10
b # db	-20 26
b # euro	10 -4
b # farben	-19 30
b # g	-9 26
b # grad	-7 12
b # h	-18 16
b # hl	6 0
b # jahre	1 -14
b # jahren	20 -15
b # k	-12 19
b # kg	-17 29
b # km	15 -21
b # kv	-14 28
b # kw	-14 24
b # kwh	-8 10
b # l	17 -4
b # labore	-21 -18
b # landern	-7 -17
b # liter	7 -1
b # m	-26 32
b # min	-4 17
b # minuten	-8 -1
b # mio	15 -7
b # mitarbeiter	-7 -7
b # mm	-9 14
b # monaten	23 -14
b # m²	-15 22
b # m³	-13 23
b # ppm	-9 -15
b # proben	-4 19
b # prozent	6 2
b # ps	-17 24
b # punkte	32 -11
b # s	3 12
b # seiten	-6 16
b # sprachen	-5 13
b # statt	8 -8
b # std	11 -6
b # stuck	-12 21
b # stunden	-10 -1
b # t	4 3
b # tage	6 8
b # tagen	-4 -8
b # teur	22 -15
b # u	-11 14
b # uhr	7 -20
b # v	-9 20
b # von	-13 -11
b # wochen	-6 15
b # x	-16 55
b # °c	-8 21
b # µm	-30 43
b # €	35 -29
b % ,	5 -24
b % mehr	37 -29
b % unserer	-12 -11
b % weniger	6 -1
b % zuruck	21 -14
b + #	24 -13
b , #	-27 46
b , alle	16 -3
b , auch	31 -23
b , ca	6 -6
b , damit	15 -10
b , das	13 -26
b , dass	17 -5
b , der	28 -18
b , die	21 -15
b , gleiche	23 -12
b , gute	29 -12
b , ihr	24 -6
b , ihre	26 -9
b , kein	-2 14
b , keine	-10 12
b , lauft	-13 21
b , man	29 -21
b , montage	-7 -7
b , ohne	-16 19
b , schnell	-5 -9
b , sie	33 -29
b , versprochen	-9 -7
b , weil	6 -2
b , wenn	-2 -20
b , wir	-15 -9
b - #	-14 18
b - anlage	-20 33
b - bearbeitungszentrum	-5 8
b - kamera	-6 20
b - leute	17 -21
b - mal	-6 -6
b - schnittstelle	-7 18
b - schutz	-6 18
b - stunden	-3 -3
b - tank	-6 12
b - und	-3 9
b . #	-11 12
b : #	38 -33
b : wir	-4 -7
b ^ akku	-20 28
b ^ als	16 -4
b ^ anwohner	14 -7
b ^ auch	7 -7
b ^ aus	15 -54
b ^ bei	-27 9
b ^ bewerber	32 -12
b ^ bis	-7 11
b ^ cloud	-4 21
b ^ co2	0 12
b ^ damit	-6 16
b ^ dank	11 -16
b ^ das	16 3
b ^ der	30 -9
b ^ die	30 -3
b ^ durch	-7 7
b ^ edelstahl	-18 35
b ^ eigene	-7 -16
b ^ ein	14 0
b ^ eine	-23 10
b ^ einrichter	9 -7
b ^ en	-11 -50
b ^ endlich	7 -3
b ^ erkennt	-10 34
b ^ ermoglicht	-9 13
b ^ ersatzteile	-7 -5
b ^ es	27 -18
b ^ fahrer	26 -11
b ^ fur	-15 34
b ^ halt	-11 12
b ^ hochste	-7 15
b ^ ihr	-8 -7
b ^ ihre	12 9
b ^ im	5 25
b ^ in	34 -16
b ^ inkl	-7 11
b ^ jede	19 -12
b ^ kein	14 -2
b ^ keine	8 -6
b ^ keiner	13 -9
b ^ kunden	7 6
b ^ macht	16 -10
b ^ mehr	1 -8
b ^ mit	11 -23
b ^ mitarbeiter	46 -20
b ^ nach	8 -13
b ^ nie	9 -5
b ^ niemand	10 -7
b ^ nummer	-15 -4
b ^ ohne	-16 19
b ^ qs	22 -10
b ^ reduziert	-6 12
b ^ reinigt	-16 27
b ^ schluss	28 -16
b ^ schon	19 -26
b ^ seit	9 0
b ^ senkt	-8 16
b ^ sie	13 -5
b ^ skonto	17 -8
b ^ software	5 -26
b ^ sorgt	-14 26
b ^ spart	-16 25
b ^ statt	10 -6
b ^ stoppt	-3 8
b ^ trockner	-5 9
b ^ uber	-16 -16
b ^ unser	10 -19
b ^ unsere	-13 11
b ^ unterstutzt	-2 19
b ^ uv	-14 28
b ^ verhindert	-6 11
b ^ vertrieb	-12 -13
b ^ von	-7 -24
b ^ warmeruckgewinnung	-12 20
b ^ weil	9 0
b ^ weniger	6 -10
b ^ wenn	19 -4
b ^ wir	-18 0
b ^ zwei	-8 25
b ab #	6 3
b ab ,	15 0
b ab und	8 -10
b alle #	-7 15
b alle gerate	-18 22
b alles aus	-11 -3
b als #	-17 -8
b als das	-7 11
b als eine	13 -7
b alte meister	16 -6
b am samstag	14 -9
b am selben	6 -3
b am tag	18 -14
b am telefon	10 -14
b am wochenende	-6 -13
b an #	-11 -15
b an dem	39 -36
b an den	19 -17
b an der	12 -18
b an die	13 -12
b an jedem	-18 32
b angst mehr	12 -7
b anlage mit	-9 24
b arger mit	18 -16
b auch als	-21 27
b auch bei	-5 18
b auch im	24 -12
b auch nach	-10 -3
b auch sonntags	-8 -3
b auch wenn	8 -10
b auf #	27 -19
b auf der	7 7
b auf die	2 10
b auf jedem	16 -2
b auf uns	-18 -22
b auf unsere	-25 -13
b aus #	-14 -13
b aus dem	-18 16
b aus der	2 -20
b aus einer	-11 -3
b baun ihnen	16 -17
b begleiten sie	-3 -3
b bei #	-14 -7
b bei der	11 10
b bei jeder	31 -8
b bei uns	-14 -7
b beim kunden	13 -2
b bekommen die	14 -11
b bis #	-24 25
b bis zu	-7 11
b bis zur	-7 -3
b bleiben aus	6 -4
b bringt #	19 -12
b bussgelder wegen	26 -15
b ca .	6 -6
b co2 -	-1 12
b d -	22 -10
b dafur ,	10 -7
b das bringt	16 -5
b das sind	15 0
b das team	14 -10
b den verbrauch	-22 24
b der alte	22 -12
b der app	-13 26
b der baustelle	21 -15
b der bediener	1 17
b der kasse	35 -26
b der neun	21 -12
b der vergangenheit	13 -6
b die alte	-7 10
b die anlage	8 4
b die arbeit	26 -15
b die behorde	10 -5
b die der	12 -8
b die finger	12 -9
b die firma	10 -4
b die fruhschicht	9 0
b die halfte	21 -21
b die halle	11 -7
b die lehrlinge	13 -7
b die leute	14 -2
b die mannschaft	12 -3
b die maschine	24 -8
b die spatschicht	8 -5
b die uhr	-8 -11
b die ware	-15 38
b doppelt so	-8 22
b durch den	3 11
b durch die	17 -13
b durch unsere	2 -10
b ein ,	11 0
b ein ende	30 -15
b ein und	-7 -16
b eine halbe	27 -24
b eine maschine	12 -2
b einen #	-15 21
b einer hand	-11 -3
b empfang ,	9 0
b en #	-26 -3
b erledigt ,	13 0
b ernte ist	14 -14
b euro im	13 -11
b fertig ,	17 -9
b freude an	9 -7
b fruher fertig	10 -4
b fur #	-6 13
b fur die	17 -7
b fur ihre	-4 14
b fur sie	-11 -20
b g ,	-8 17
b gaste am	30 -4
b gehen um	16 -11
b geht ohne	39 -26
b gern bei	-26 -2
b gern in	12 -6
b gesellen haben	10 -6
b gibt es	-13 25
b gleich mit	17 -7
b gmp -	-7 -5
b gute laune	24 -11
b h ,	-6 11
b haben abends	16 -5
b haben alle	-14 20
b haben den	-5 15
b haben in	-1 -20
b haben sie	-17 14
b haben wieder	9 -1
b haben wir	-13 -11
b halt #	8 -3
b halt die	-11 12
b handler in	-7 -7
b hat #	-6 -8
b hat ein	30 -15
b hat eine	9 2
b hat wieder	7 -7
b haus und	10 -7
b holen die	10 -7
b ihnen ,	-7 -4
b ihnen bei	-9 19
b ihnen einen	2 13
b ihr betrieb	30 -9
b ihr chef	29 -16
b ihr team	4 14
b ihr werk	22 -4
b ihre anlage	-11 -18
b ihre bediener	-7 10
b ihre leute	4 8
b ihre mitarbeiter	-8 14
b ihre neu	6 -5
b ihre pumpen	6 -32
b ihrem haus	16 -9
b ihrer anlage	9 -3
b im eigenen	-8 -7
b im ersten	26 -21
b im haus	-8 -6
b im jahr	12 -10
b im lager	19 3
b im regal	26 -24
b im team	-23 -25
b in #	1 -25
b in den	14 -5
b in der	22 -9
b in die	8 -4
b in echtzeit	-17 22
b in einem	-19 12
b in einer	-4 -4
b in europa	-12 -23
b in jedem	-8 16
b in osterreich	-6 -7
b inkl .	-7 11
b innerhalb von	-11 -13
b ins haus	10 -7
b iso #	-20 2
b ist ,	9 -1
b ist bei	23 -9
b ist fur	14 -7
b ist geschichte	31 -24
b ist in	-7 -1
b ist kein	49 -23
b ist so	20 -8
b ist vorbei	24 -8
b ist weg	14 -9
b ist wieder	10 -2
b jahren praxis	-27 -7
b jedem teil	-7 14
b jeden tag	24 -17
b jedes jahr	-15 -5
b kann wieder	30 -24
b kein arger	18 -16
b kein ol	13 -1
b keine angst	12 -7
b keine bussgelder	26 -15
b keine mehr	42 -23
b keinen zweiten	24 -14
b kg ,	-16 29
b ki -	-7 14
b kommt nicht	7 -2
b konnen den	16 -15
b konnen sie	-11 5
b kunden bestellen	3 -20
b l ,	-17 28
b landen nicht	15 -8
b langer ,	36 -23
b lassen sie	-8 -1
b lasst sich	17 -13
b lauft auch	-11 20
b laune im	29 -12
b leute haben	31 -10
b leute kommen	16 -11
b losen wir	-5 -7
b losung fur	-7 27
b m ,	-9 10
b m s	-14 20
b machen wir	-13 -11
b macht #	7 -7
b macht bei	13 -3
b macht den	7 -5
b mannschaft ist	12 -3
b max .	-24 27
b mehr #	11 -10
b mehr ,	25 -18
b mehr ab	9 -5
b mehr als	-11 -9
b mehr am	30 -22
b mehr an	19 -8
b mehr aus	11 0
b mehr bei	40 -27
b mehr beim	24 -20
b mehr die	19 -16
b mehr ein	7 -3
b mehr im	9 -6
b mehr je	33 -27
b mehr mit	29 -11
b mehr pro	15 -7
b mehr stecken	17 -11
b mehr uber	10 -6
b mehr umsatz	7 -6
b mehr von	19 -13
b mehr vor	12 -5
b mehr zeit	16 -8
b mehr zum	11 0
b min .	18 -16
b minus #	20 -18
b minuten ,	-7 -4
b minuten erledigt	13 0
b mio .	15 -7
b mit #	-11 17
b mit dem	10 -7
b mit der	15 -12
b mit einem	26 -21
b mit ihrem	-12 3
b mit ki	-7 14
b mit uns	-7 -11
b mit unserem	7 -1
b mit zwei	15 2
b mon .	8 -7
b muss keine	41 -23
b muss nicht	7 -2
b m³ h	-5 8
b nach #	15 -9
b nach hause	16 -3
b nach iso	-10 12
b nicht mehr	6 -3
b nicht ohne	12 -7
b nichts mehr	15 -6
b nie mehr	8 -5
b nie wieder	13 -8
b niemand mehr	17 -1
b nur #	-10 8
b nur noch	11 -6
b ohne werkzeug	-13 19
b op -	-3 12
b planung ,	-7 -7
b pro stunde	-20 29
b pro tag	-6 12
b pro woche	16 -7
b ps ,	-17 24
b qs -	22 -10
b raus ,	23 -19
b rund um	-8 -11
b runter ,	7 -5
b schluss mit	28 -16
b schneller als	-9 9
b schon #	-6 -38
b schulen ihre	-3 -7
b seit #	-10 -23
b selben tag	6 -3
b senkt den	-8 16
b sich in	27 -19
b sich mehr	35 -23
b sich mit	17 -13
b sich um	30 -18
b sich von	13 2
b sie #	11 -3
b sie auf	8 -9
b sie brauchen	17 -10
b sie da	-3 -5
b sie erhalten	-15 31
b sie gewinnen	14 -8
b sie haben	-10 -2
b sie holen	10 -7
b sie jederzeit	-14 20
b sie kommen	20 -14
b sie konnen	6 -6
b sie liefern	17 -15
b sie mit	-9 -12
b sie nehmen	7 -3
b sie sehen	-28 45
b sie sich	12 -4
b sie sind	35 -11
b sie sparen	30 -20
b sie stehen	6 -16
b sie verkaufen	12 -8
b sie wahlen	-9 17
b sie werden	-38 -2
b sie zahlen	19 -26
b sind #	20 -1
b sind in	10 -26
b sind mit	13 -2
b sind sie	-15 -24
b sind vom	33 -20
b sinken um	24 -18
b sinkt um	9 -9
b sinkt von	11 -9
b so ein	21 -3
b so lange	13 -8
b so viele	-3 -13
b sonntags ,	-8 -3
b sorgt fur	-14 26
b sparen #	28 -15
b sparen die	24 -23
b sparen sie	12 -4
b statt #	9 -8
b statt fur	16 -8
b statt zwei	17 -8
b steht nicht	9 -6
b stunde fruher	10 -5
b stunden -	-3 -3
b t €	7 -5
b tag ,	7 -4
b tag und	-5 -4
b tage fruher	23 -14
b teile und	9 -9
b top -	-11 -19
b u min	-11 14
b uber #	-10 -10
b uber den	29 -11
b uber ein	-17 -10
b um #	23 -12
b um die	15 -24
b um ein	26 -19
b um vier	20 -15
b und die	11 -7
b und sie	27 -14
b und verdienen	14 -6
b unser team	21 -17
b unsere leute	-4 -16
b unternehmen mit	-8 7
b uv -	-14 28
b verdienen daran	14 -6
b vergangenheit an	13 -6
b von #	20 -22
b von allein	13 2
b von der	-13 -21
b von hand	21 -6
b von ihrem	24 -3
b von uns	-10 12
b vor ort	-5 -19
b weg ,	10 -7
b weniger ,	9 -8
b weniger als	-6 -10
b weniger ausschuss	35 -17
b weniger im	49 -26
b wenn der	23 -15
b wenn es	-11 -12
b wie ein	27 -14
b wieder gern	9 -4
b wieder laune	27 -18
b wieder spass	14 -4
b wir ,	-3 -17
b wir auch	-17 -15
b wir baun	13 -23
b wir begleiten	-3 -3
b wir haben	-7 2
b wir holen	-7 -4
b wir in	-5 -10
b wir lassen	-8 -1
b wir liefern	-3 6
b wir machen	-4 -4
b wir nehmen	13 -6
b wir schulen	-3 -7
b wir sind	-4 -21
b wir sofort	-7 -15
b wir stellen	-5 -8
b wird #	27 -14
b wird uberflussig	21 -10
b wird zum	15 -6
b x #	-15 54
b zeit fur	23 -13
b zertifiziert nach	-12 -16
b zu #	-7 11
b zu arbeiten	19 -15
b zu ihnen	17 -10
b zwei ,	17 -8
b zwischen #	-6 13
b ± #	-10 14
b € gespart	6 -6
b € im	6 -5
b € mon	8 -7
b € weniger	23 -5
c again	49 -31
c anymore	17 -8
c authority	54 -42
c can	-6 18
c cause	-6 8
c chore	26 -22
c credential	-22 -59
c does	-38 61
c ease	2 9
c experience	-6 -54
c fall	41 -3
c family	29 -23
c freeTime	23 -9
c gone	64 -51
c goods	1 18
c income	76 -35
c instead	24 -41
c joy	61 -37
c keeps	32 -14
c less	49 -25
c machine	-16 38
c money	20 3
c more	34 -24
c must	32 -18
c negation	3 10
c norm	3 14
c older	-25 37
c part	-18 66
c place	27 -22
c process	22 -25
c promise	-37 -27
c public	40 -53
c rise	43 -28
c risk	43 -38
c saving	19 9
c service	-19 -38
c slogan	-18 33
c sooner	-14 6
c spec	-2 30
c staff	9 -7
c standing	52 -45
c strain	-13 7
c time	16 -9
c trait	-40 75
c unit	17 16
c vendorDoes	-16 -16
c vendorFirm	-13 -62
c vendorStaff	0 -57
c we	-60 -31
c you	30 -23
e again	15 -10
e authority	27 -21
e can	21 4
e cause	-13 25
e credential	-12 -20
e does	-7 6
e ease	-4 13
e experience	-14 -13
e fall	5 12
e freeTime	10 -4
e gone	24 -19
e goods	7 -4
e income	24 -10
e instead	-6 -2
e joy	28 -24
e keeps	14 -5
e less	24 -2
e machine	1 11
e money	13 0
e more	10 -6
e must	10 -10
e negation	-11 10
e norm	-8 4
e older	-16 19
e part	-17 31
e place	-2 -6
e process	8 -2
e promise	-19 0
e public	17 -23
e rise	17 -11
e risk	13 -7
e service	-15 -8
e slogan	3 9
e spec	-7 22
e staff	-15 -1
e standing	18 -19
e strain	-7 8
e time	1 7
e trait	-16 25
e unit	-6 21
e vendorDoes	4 -9
e vendorFirm	-15 -16
e vendorStaff	-15 -13
e we	-22 -20
e you	4 -12
l long	9 -4
l longer	19 -16
l middle	-16 12
l short	-46 59
n ^abg	11 -8
n ^abga	8 -7
n ^abge	3 3
n ^abges	6 -2
n ^abna	2 4
n ^abnah	2 4
n ^abr	7 -5
n ^abre	7 -5
n ^abrec	7 -5
n ^abs	-7 6
n ^absa	0 6
n ^absau	-2 8
n ^absc	-3 9
n ^absch	-3 9
n ^abst	-6 -2
n ^absta	-6 -4
n ^adm	6 -4
n ^admi	6 -4
n ^admin	6 -4
n ^alt	8 -1
n ^anb	6 -2
n ^and	-6 -2
n ^ande	-6 -2
n ^ander	-6 -2
n ^ang	0 -9
n ^ange	-2 -10
n ^anh	-2 7
n ^anha	-6 12
n ^anr	-5 9
n ^anru	-5 9
n ^anruf	-5 9
n ^ant	-2 -6
n ^antr	-2 -6
n ^anwe	-4 9
n ^anwen	-4 9
n ^anz	-5 8
n ^anze	-5 8
n ^anzei	-5 8
n ^app	1 -7
n ^arb	6 -5
n ^arbe	6 -5
n ^arbei	6 -5
n ^arc	-1 6
n ^arch	-1 6
n ^archi	-1 6
n ^aufl	-2 6
n ^ausb	-4 -2
n ^ausbr	-1 7
n ^ausf	-4 7
n ^ausfa	-5 10
n ^ausg	-1 -7
n ^ausge	-1 -7
n ^ausl	-6 10
n ^ausr	-3 -5
n ^auss	9 -3
n ^aussc	9 -3
n ^ausz	11 -7
n ^aut	0 12
n ^auto	0 12
n ^backe	6 -6
n ^bau	9 -3
n ^bauh	11 -8
n ^bauho	11 -8
n ^bea	-7 5
n ^bean	-6 3
n ^bed	-4 7
n ^bedi	-4 7
n ^bedie	-4 7
n ^bee	6 -3
n ^ben	-2 7
n ^bene	-2 7
n ^benei	6 -4
n ^ber	-5 -1
n ^bera	-5 -2
n ^berat	-5 -2
n ^beri	-4 6
n ^beric	-4 6
n ^besc	0 -7
n ^besch	0 -7
n ^bess	12 -9
n ^besse	12 -9
n ^betri	1 6
n ^beu	-3 9
n ^bev	6 -7
n ^bevo	6 -7
n ^bevor	6 -7
n ^bew	-1 -5
n ^bewa	-3 6
n ^bewah	-3 6
n ^bewe	1 -6
n ^bewer	1 -6
n ^bez	3 3
n ^beza	3 3
n ^bezah	3 3
n ^bie	-5 18
n ^biet	-3 16
n ^biete	-3 16
n ^bil	-6 -2
n ^bild	-10 8
n ^bilde	-10 8
n ^blo	-3 6
n ^bloc	-3 6
n ^block	-3 6
n ^bos	-1 -8
n ^branc	-2 -5
n ^bre	-1 -6
n ^bren	-1 -6
n ^brenn	-1 -6
n ^bri	7 -5
n ^brin	7 -5
n ^bring	7 -5
n ^burg	9 0
n ^burge	9 0
n ^che	-11 3
n ^chem	-9 -2
n ^chemi	-7 8
n ^clo	-2 7
n ^clou	-2 7
n ^cloud	-2 7
n ^damp	-8 5
n ^dampf	-8 5
n ^dar	7 -8
n ^dat	-8 10
n ^date	-8 10
n ^daten	-5 7
n ^dau	-3 7
n ^daue	-5 8
n ^dauer	-5 8
n ^dek	-7 15
n ^des	-6 13
n ^desi	-6 13
n ^desig	-6 13
n ^deu	-4 -4
n ^deut	-4 -4
n ^deuts	-4 -4
n ^dir	-5 7
n ^dire	-5 7
n ^direk	-5 7
n ^displ	-11 12
n ^dop	-3 6
n ^dopp	-3 6
n ^doppe	-3 6
n ^dos	-4 -2
n ^dosi	-4 -2
n ^dosie	-4 -2
n ^dri	6 -5
n ^drit	6 -5
n ^dritt	6 -5
n ^dus	-5 12
n ^duse	-5 12
n ^dusen	-5 12
n ^ech	-6 4
n ^echt	-6 4
n ^echtz	-7 8
n ^ehe	-12 5
n ^ehr	-6 -2
n ^ehrl	-6 -2
n ^ehrli	-6 -2
n ^eig	-3 -8
n ^eige	-3 -8
n ^eigen	-3 -8
n ^eim	6 -4
n ^eime	6 -4
n ^eimer	6 -4
n ^eind	8 -3
n ^eindr	8 -3
n ^eins	-3 10
n ^einst	2 5
n ^einz	-5 6
n ^end	7 -5
n ^ene	-2 8
n ^ener	-2 8
n ^energ	-2 8
n ^entfa	9 -5
n ^enth	-3 9
n ^entha	-3 9
n ^ents	-1 -6
n ^erfa	-2 -5
n ^erfah	-3 -5
n ^erfo	-2 8
n ^erfu	8 -4
n ^erful	8 -4
n ^ergo	-4 6
n ^ergon	-4 6
n ^erh	-7 16
n ^erha	-7 15
n ^erhal	-7 15
n ^erl	7 -6
n ^ers	4 -9
n ^ersa	-1 -5
n ^ersat	-1 -5
n ^erst	6 -7
n ^erste	6 -7
n ^exc	-5 7
n ^exce	-5 7
n ^excel	-5 7
n ^exp	-7 1
n ^expe	-5 -5
n ^exper	-5 -5
n ^fachb	-3 -3
n ^fachp	9 -10
n ^fahrt	-4 7
n ^fallt	7 -3
n ^far	-3 8
n ^farb	-3 8
n ^feh	6 -9
n ^fehl	6 -9
n ^fehle	4 -8
n ^fei	1 5
n ^fer	7 -8
n ^fern	13 -6
n ^fes	-6 3
n ^fest	-6 3
n ^fil	-9 8
n ^filt	-9 7
n ^filte	-9 7
n ^form	5 -11
n ^fot	7 -5
n ^foto	7 -5
n ^frem	6 -4
n ^fremd	6 -4
n ^fru	6 0
n ^fruh	6 0
n ^fuh	8 -10
n ^fuhr	8 -10
n ^fuhrp	7 -3
n ^fuhrt	7 -3
n ^ful	-3 7
n ^full	-3 7
n ^fun	-2 6
n ^ganze	-5 -3
n ^gar	-2 8
n ^gas	9 -6
n ^geb	-3 -5
n ^geba	-3 -3
n ^gebau	-3 -3
n ^gefr	6 -1
n ^gege	6 -4
n ^gek	-8 -5
n ^gekap	-2 7
n ^geku	-8 -5
n ^gela	11 -5
n ^gene	-4 -2
n ^ger	-5 10
n ^gera	-4 7
n ^gerau	-4 8
n ^geri	-5 10
n ^gerin	-5 11
n ^gest	-12 16
n ^geste	-10 8
n ^gesu	-2 -6
n ^gesun	-2 -6
n ^get	-6 8
n ^getr	-6 8
n ^getri	-6 8
n ^gla	5 1
n ^glan	6 -2
n ^glanz	6 -2
n ^gle	6 -3
n ^glei	6 -3
n ^gleic	7 -5
n ^gra	12 -4
n ^gro	2 -6
n ^gros	2 -6
n ^gross	2 -6
n ^gru	1 -10
n ^grun	1 -10
n ^grund	-3 -10
n ^hac	-1 -10
n ^hack	-1 -10
n ^hal	3 -6
n ^halb	8 -7
n ^halbe	7 -6
n ^halbi	7 -5
n ^hall	-2 -6
n ^halle	-2 -6
n ^han	-6 3
n ^hande	8 -5
n ^handy	-6 8
n ^haus	6 -5
n ^hei	12 -6
n ^heiz	12 -7
n ^heize	7 -2
n ^her	-3 -4
n ^hig	-2 8
n ^high	-2 8
n ^hil	-3 7
n ^hilf	-3 7
n ^hoc	-4 7
n ^hoch	-4 7
n ^hoh	8 -1
n ^hohe	8 -1
n ^hoher	5 4
n ^hol	-3 9
n ^hotl	-2 -4
n ^hotli	-2 -4
n ^inn	-1 -8
n ^inner	-5 -3
n ^int	-3 9
n ^inte	-4 10
n ^iso	-4 13
n ^isol	-4 15
n ^jah	0 -8
n ^jahr	0 -8
n ^jahre	0 -7
n ^jeden	-4 7
n ^jet	12 -7
n ^jetz	12 -7
n ^jetzt	12 -7
n ^kab	-6 7
n ^kabe	-6 7
n ^kabel	-6 7
n ^kam	-3 10
n ^kar	-6 -2
n ^ken	-6 6
n ^kenn	-6 6
n ^ket	-5 10
n ^kett	-5 10
n ^kette	-5 10
n ^kla	5 2
n ^klas	-4 9
n ^klass	-4 9
n ^klei	8 -2
n ^klein	8 -2
n ^kli	6 -2
n ^klim	7 -2
n ^klima	7 -2
n ^klo	10 -7
n ^klop	10 -7
n ^klopf	10 -7
n ^kolle	6 -4
n ^komp	-7 2
n ^kompe	-2 -4
n ^konf	-3 11
n ^konfo	-3 11
n ^kont	-7 10
n ^kontr	-7 10
n ^konz	5 3
n ^konze	5 3
n ^kor	-4 10
n ^korr	-3 9
n ^korro	-3 9
n ^kos	5 -7
n ^kost	5 -7
n ^koste	5 -7
n ^kraf	-4 7
n ^kraft	-4 7
n ^kre	-3 9
n ^krei	-3 9
n ^kreis	-3 9
n ^kru	10 -7
n ^krus	10 -7
n ^krust	10 -7
n ^kuh	-9 16
n ^kuhl	-9 16
n ^kundi	11 -3
n ^lab	-2 -7
n ^lach	7 -3
n ^lad	-2 11
n ^lade	-2 11
n ^laden	6 -3
n ^land	3 -8
n ^lande	0 -6
n ^lang	-6 6
n ^lasse	-6 6
n ^lasst	6 -5
n ^laun	6 -4
n ^laune	6 -4
n ^lea	8 4
n ^leg	-1 -9
n ^leis	-4 6
n ^leist	-4 6
n ^ler	-3 6
n ^lern	-3 6
n ^lernt	-3 6
n ^lic	-8 12
n ^lich	-8 12
n ^licht	-8 12
n ^lie	6 -4
n ^lieb	8 -5
n ^liebe	8 -5
n ^lieg	4 -9
n ^liege	8 -3
n ^liegt	0 -10
n ^lini	6 -3
n ^linie	6 -3
n ^lob	10 -5
n ^los	8 -9
n ^lose	5 -8
n ^losem	6 -4
n ^losen	-3 -5
n ^losu	-1 7
n ^losun	-1 7
n ^mac	5 -6
n ^mach	5 -6
n ^mache	4 -8
n ^manns	7 -4
n ^mel	-8 7
n ^meld	-5 8
n ^melde	-3 10
n ^mie	1 -8
n ^miet	1 -8
n ^mietg	-6 8
n ^mietp	-3 -6
n ^mit	-5 -1
n ^mitt	-2 -4
n ^mitta	8 -8
n ^mod	-5 11
n ^mode	-4 11
n ^moder	-4 11
n ^mon	8 -9
n ^mona	11 -8
n ^monat	11 -8
n ^mont	5 -8
n ^monti	5 -7
n ^nachw	12 -5
n ^naht	7 -7
n ^nam	4 -10
n ^neu	7 -1
n ^not	-4 8
n ^num	-5 -2
n ^numm	-5 -2
n ^numme	-5 -2
n ^ofe	-5 -4
n ^ofen	-5 -4
n ^ofenb	-5 -7
n ^off	-12 19
n ^offe	-7 6
n ^offen	-7 6
n ^offn	-15 23
n ^ord	-7 6
n ^packm	-6 -8
n ^pak	-6 7
n ^pake	-6 7
n ^paket	-6 7
n ^para	-2 8
n ^paral	-2 8
n ^pat	-3 -4
n ^perf	-6 7
n ^pho	-3 11
n ^platz	-5 7
n ^prem	-6 15
n ^premi	-6 15
n ^prob	-9 3
n ^proj	-4 -4
n ^proje	-4 -4
n ^qua	4 -8
n ^qual	2 -7
n ^quali	2 -8
n ^reag	-4 -3
n ^ref	1 -7
n ^refe	1 -7
n ^refer	1 -7
n ^rek	8 -10
n ^rekl	8 -10
n ^rekla	8 -10
n ^res	1 16
n ^ret	11 -8
n ^rol	8 -8
n ^roll	8 -8
n ^rolle	8 -8
n ^ruckf	-6 12
n ^rucks	-7 12
n ^run	3 4
n ^rund	-7 18
n ^runt	7 -7
n ^runte	7 -7
n ^sac	-7 -5
n ^sach	-8 -5
n ^sache	-1 13
n ^san	2 5
n ^scha	5 2
n ^schal	-5 7
n ^schar	-9 19
n ^schlu	7 -4
n ^schni	-6 10
n ^scho	-5 10
n ^schon	-5 10
n ^schu	7 1
n ^schul	16 -11
n ^schut	-2 8
n ^schwa	7 -5
n ^seh	-3 12
n ^sehe	-3 12
n ^sehen	-3 12
n ^sek	3 5
n ^servi	-4 -5
n ^sie	-3 9
n ^sieh	-7 10
n ^sieht	-7 10
n ^sof	-3 -6
n ^sorge	-5 -2
n ^spare	8 -7
n ^spe	-4 -3
n ^spez	-4 -3
n ^spezi	-4 -3
n ^spr	-6 7
n ^spre	-6 -3
n ^sprec	-6 -3
n ^statt	7 -6
n ^steif	2 6
n ^stein	9 -7
n ^steu	-5 8
n ^steue	-5 8
n ^storu	-5 -4
n ^stri	-2 -5
n ^suc	-3 8
n ^such	-3 8
n ^suche	-3 8
n ^tab	-5 11
n ^tabl	-5 11
n ^table	-5 11
n ^tak	-4 7
n ^takt	-4 7
n ^tau	7 -7
n ^tei	-4 7
n ^teig	-6 8
n ^teil	-3 7
n ^tel	3 4
n ^ter	9 -6
n ^term	9 -6
n ^termi	9 -6
n ^tes	-10 5
n ^the	6 4
n ^tie	-3 11
n ^tier	-3 11
n ^tis	7 -6
n ^tisc	8 -4
n ^tisch	8 -4
n ^tra	-6 8
n ^tre	-4 16
n ^tur	-8 16
n ^ube	7 -7
n ^uber	7 -7
n ^uberf	7 -4
n ^uberl	5 -8
n ^umg	7 -14
n ^umge	7 -14
n ^umgek	10 -6
n ^uml	-3 12
n ^ums	7 -5
n ^unb	-3 11
n ^unbe	-3 11
n ^upd	-6 11
n ^upda	-6 11
n ^updat	-6 11
n ^ven	-6 8
n ^vent	-6 8
n ^venti	-6 8
n ^vera	4 4
n ^verb	-1 9
n ^verba	4 3
n ^verf	-5 8
n ^verfu	-3 12
n ^verk	9 -7
n ^verka	9 -7
n ^verl	7 -6
n ^verst	7 2
n ^vert	-2 -5
n ^vertr	-2 -5
n ^vid	7 0
n ^vide	7 0
n ^video	7 0
n ^vie	-6 -2
n ^vier	-4 -3
n ^viert	-4 -3
n ^voll	-5 8
n ^volle	-7 10
n ^vorb	-4 -5
n ^vorbi	-1 -6
n ^vorg	-6 7
n ^vorga	-6 7
n ^wahl	-3 7
n ^wahle	-3 7
n ^warm	-4 10
n ^warme	-4 10
n ^warn	8 -3
n ^was	7 -1
n ^wel	-11 2
n ^welc	-7 4
n ^welch	-7 4
n ^welt	-7 -4
n ^wen	7 -6
n ^weni	8 -5
n ^wenig	8 -5
n ^wint	10 -5
n ^winte	10 -5
n ^wirk	7 0
n ^wor	-5 13
n ^work	-5 14
n ^zah	7 -7
n ^zahl	7 -7
n ^zahlt	8 -8
n ^zei	-7 2
n ^zeig	-9 3
n ^zeige	-8 -1
n ^zeigt	-1 7
n ^zeit	8 -3
n ^zelle	-3 -4
n ^zers	-2 8
n ^zie	8 -3
n ^zieh	9 -4
n ^ziehe	9 -5
n ^zieht	-3 7
n ^zuf	-6 -2
n ^zufr	-6 -2
n ^zufri	-6 -2
n ^zug	1 -8
n ^zuge	3 -14
n ^zul	14 -7
n ^zus	3 -7
n aage	-2 7
n aage$	-2 7
n abel	-9 8
n abga	8 -7
n abha	-2 -7
n abhan	-2 -7
n abhang	-2 -7
n able	-9 18
n ablet	-5 11
n ablet$	-5 10
n abor	-3 -4
n abor$	-4 -3
n abore	-5 -4
n abore$	-5 -4
n absau	-2 8
n absaug	-2 8
n abst	-7 5
n absta	-7 4
n abstan	-7 4
n ach$	8 -5
n achbe	-4 -5
n achbet	-3 -5
n ache	-3 7
n ache$	-2 11
n achk	-6 -9
n achp	9 -10
n acht$	7 -4
n achts$	-2 -5
n achw	8 -3
n achz	10 -2
n acke	5 -11
n acker	0 -10
n acker$	-2 -9
n ackm	-6 -8
n afen	11 -4
n afen$	11 -4
n afft	4 -7
n afft$	4 -7
n afte$	8 -3
n agen	2 -9
n agen$	4 -8
n ahig$	-4 11
n ahlq	-7 2
n ahlqu	-7 2
n ahlqul	-7 2
n ahlt	11 -5
n ahlt$	11 -5
n ahren$	9 -4
n ahres	-4 -5
n aket	-6 7
n aket$	-6 7
n akte	-9 10
n aktiv	-1 8
n akto	-2 8
n aktor	-2 8
n aktor$	-2 8
n alb$	-6 -2
n albe	7 -6
n albe$	9 -8
n albi	7 -5
n albie	7 -5
n albier	7 -5
n alette	-4 10
n alist	-3 -6
n alist$	-6 -3
n allel	-2 8
n allel$	-2 8
n allen	1 -10
n allen$	7 -7
n alls	-3 11
n allt	8 -4
n allt$	8 -4
n alten	1 6
n alten$	1 6
n amen	-2 7
n ament	-4 10
n amer	-4 8
n amera	-4 8
n amera$	-4 8
n amie	10 -5
n amme	-5 12
n amme$	-3 8
n ampe	-5 9
n ampe$	-5 9
n ampf	-8 7
n anch	-3 -5
n anche	-3 -5
n and$	3 -7
n anden	6 -7
n anden$	6 -7
n andere	-7 -3
n andern	-3 -6
n ands	6 3
n andst	-1 8
n andy	-6 8
n andy$	-2 10
n ang$	5 2
n angi	-2 -7
n angig	-2 -7
n angig$	-2 -7
n anha	-6 12
n ank$	7 -5
n anke	-1 -7
n anle	-3 11
n anlei	-3 11
n anns	7 -4
n annsc	7 -4
n annsch	7 -4
n anru	-3 7
n anruf	-3 7
n anrufe	-4 8
n ansp	-6 8
n anwe	-4 9
n anwen	-4 9
n anwend	-4 9
n anz$	-9 2
n anze	-7 5
n anzei	-5 8
n anzeig	-5 8
n anzen	-5 -3
n anzen$	-5 -3
n appt	8 -4
n aral	-2 8
n arall	-2 8
n aralle	-2 8
n arat	2 -9
n aren$	8 -7
n arf$	-8 18
n ark$	5 -8
n arkt	-6 7
n arkt$	-5 8
n arni	8 -4
n artn	-3 -5
n artne	-3 -5
n artner	-3 -5
n aschu	-6 -9
n asse	-3 8
n asse$	-3 13
n assen$	-5 -3
n asser	-1 8
n asser$	-2 11
n assie	-6 8
n assier	-6 8
n assige	-4 8
n assis	-2 8
n assist	-2 8
n ast$	-10 17
n astu	-12 15
n ater	-3 -4
n ater$	-4 -5
n ates	-6 11
n ates$	-6 11
n atik	-3 10
n atik$	-3 10
n aube	-2 11
n audit$	11 -8
n auers	-5 8
n auert	-5 9
n auert$	-5 9
n auf$	7 -2
n aufb	6 1
n aufba	6 1
n aufbau	-6 7
n aufl	7 -3
n aufla	11 -8
n auflag	11 -8
n aufn	-5 9
n aufna	-5 9
n aufnah	-5 9
n augu	-2 8
n augun	-2 8
n augung	-2 8
n auho	11 -8
n auhof	11 -8
n aume	-2 7
n aus$	8 -4
n ausg	-1 -7
n ausge	-1 -7
n ausl	-6 10
n ausr	-3 -5
n auss	7 -3
n aussc	9 -3
n aussch	9 -3
n ausw	-5 14
n auswe	-5 14
n auswer	-5 14
n ausz	11 -7
n aut$	0 -7
n auto	-1 10
n backer	9 -8
n band	9 -4
n band$	7 -4
n bands	8 -3
n bank	-2 -9
n banke	-2 -9
n bar$	-10 15
n bare	11 -4
n bau$	-8 -9
n bauh	11 -8
n bauho	11 -8
n bauhof	11 -8
n baut	1 -9
n baut$	-2 -7
n bedi	-4 7
n bedie	-4 7
n bedien	-4 7
n beit$	8 -5
n beitet	2 6
n bel$	-5 8
n bene	-2 7
n bens	-3 7
n bereic	-2 7
n berflu	7 -4
n berl	5 -8
n berle	6 -9
n besc	0 -7
n besch	0 -7
n beschw	8 -6
n bess	13 -11
n besse	13 -11
n besser	13 -11
n best	-7 5
n besteh	9 -4
n betr	-5 -3
n bevo	6 -7
n bevor	6 -7
n bevor$	6 -7
n bewert	-3 -6
n bhan	-2 -7
n bhang	-2 -7
n bhangi	-2 -7
n biet	2 7
n biete	5 8
n bieten	9 4
n bild	-2 -8
n bilden	10 -11
n bilder	-10 14
n blet	-5 11
n blet$	-5 10
n bor$	-4 -3
n bore	-5 -4
n bore$	-5 -4
n bran	3 -9
n branc	-3 -5
n branch	-3 -5
n brand	12 -10
n brand$	12 -9
n bringe	-6 -2
n bringt	9 -5
n bringu	-2 7
n bruc	8 -7
n bruch	8 -7
n bruch$	8 -7
n bsau	-2 8
n bsaug	-2 8
n bsaugu	-2 8
n bstan	-7 3
n bstand	-7 4
n bstr	-3 9
n bstre	-3 9
n bstrei	-3 9
n budg	11 -8
n budge	11 -8
n budget	11 -8
n buhr	9 -7
n buhre	8 -5
n buhren	8 -5
n burg	9 0
n burge	9 0
n burger	9 0
n burs	-4 7
n burst	-4 7
n burste	-4 7
n chaf	3 -8
n chafft	4 -7
n chal	-5 7
n chalt	-4 7
n char	-4 10
n chau	7 -4
n chbe	-4 -3
n chbet	-3 -5
n chbetr	-3 -5
n che$	-4 7
n chec	-3 8
n chem	-9 -2
n chemi	-7 8
n cher	-8 7
n cher$	-8 7
n chere	4 -7
n cheren	4 -7
n cherh	-5 9
n cherhe	-5 9
n cheru	8 -5
n cherun	8 -5
n chic	9 -4
n chich	9 -4
n chicht	9 -4
n chlaf	10 -3
n chlafe	11 -4
n chlang	12 -11
n chlauc	-6 7
n chleif	-4 7
n chma	-6 8
n chme	7 -3
n chmer	8 -1
n chmerz	8 -1
n chnee	3 5
n chnik	-3 -5
n chnik$	-3 -8
n chon	-3 9
n chpe	-7 6
n chpr	15 -7
n chpre	15 -7
n chru	-1 9
n chsc	7 -4
n chsch	7 -4
n chst	-7 6
n chta	-4 8
n chtb	4 4
n chten	3 -7
n chten$	3 -8
n chtze	-5 7
n chtzei	-5 7
n chul	6 -13
n chule	12 -9
n chult	-3 -5
n chulte	-3 -4
n chve	0 -7
n chver	0 -7
n chvers	0 -7
n chwar	7 -5
n chwarm	7 -5
n chze	10 -2
n chzei	10 -2
n chzeit	10 -2
n ckelt$	6 -13
n cken	8 -6
n ckens	9 -6
n ckensc	9 -6
n cker	-8 -1
n cker$	-10 1
n cklu	-10 0
n cklun	-6 -2
n cklung	-6 -2
n ckou	-2 9
n ckout	-2 9
n ckout$	-2 9
n ckrufe	7 -3
n cksp	-7 12
n ckte	-4 -4
n ckung$	-3 7
n ckungs	9 -7
n clou	-2 7
n cloud	-2 7
n cloud$	-2 7
n dame	-6 11
n damen	-6 11
n damp	-8 7
n dampf	-8 7
n date	-6 11
n dates	-6 11
n dates$	-6 11
n daue	-6 11
n dauer	-6 11
n dauert	-5 9
n dene	-6 -1
n dene$	-6 -2
n dere	-5 -2
n dere$	-7 -3
n derer	-3 8
n derer$	-3 8
n dern$	-3 -5
n ders	0 7
n ders$	1 8
n desi	-6 13
n desig	-6 13
n design	-6 13
n dete	-5 13
n detek	-4 11
n detekt	-4 11
n deut	-3 -5
n deuts	-3 -5
n deutsc	-3 -5
n dget	11 -8
n dget$	11 -8
n dienk	-6 13
n dienko	-6 13
n dig$	-6 9
n dige	4 -15
n dige$	-6 -9
n dire	-5 7
n direk	-5 7
n direkt	-5 7
n displ	-9 10
n displa	-9 10
n dit$	11 -8
n drat	7 -6
n dung	-7 0
n dung$	-6 8
n dungs	-4 -5
n duse	-5 12
n dusen	-5 12
n dusen$	-5 11
n dwer	-10 11
n dwerk	-10 11
n dwerk$	-10 11
n eam$	-1 -9
n ebau	-2 -9
n ebaut	-2 -7
n ebaut$	-2 -7
n eben$	10 -12
n ebsk	-4 8
n ebuh	9 -7
n ebuhr	9 -7
n ebuhre	8 -5
n ech$	-5 9
n eche	-7 -1
n echen	-7 -2
n echen$	-7 -2
n echn	-6 -3
n echne	6 1
n echnet	4 4
n echni	-3 -5
n echnik	-3 -5
n echtz	-5 7
n echtze	-5 7
n ecke	11 -9
n ecken	15 -13
n eden	-7 -2
n edene	-6 -2
n edene$	-6 -2
n eder$	8 -2
n edie	-2 7
n edien	-2 7
n edienk	-6 13
n efere	7 -11
n effe	-5 16
n effi	-3 7
n effiz	-3 7
n effizi	-3 7
n efoni	7 -3
n efonie	7 -3
n efre	-6 14
n efrei	-6 14
n efrei$	-6 14
n efuh	-8 5
n efuhr	-8 5
n efuhrt	-8 5
n egel	-4 8
n egel$	-6 9
n egre	-3 10
n egt$	0 -8
n ehen	7 -2
n ehen$	7 -2
n ehle	5 -7
n ehler	5 -8
n ehor	7 -3
n ehrlic	-6 -2
n eiche$	7 -5
n eichn	-3 -6
n eichne	-3 -6
n eide	9 -6
n eiden	6 -8
n eiden$	8 -6
n eifen	-3 7
n eifen$	-3 7
n eige	-3 -6
n eigen	-4 -8
n eigene	-3 -9
n eima	7 -3
n eina	9 -6
n einigt	-5 8
n eins	-7 12
n einsa	1 -7
n einse	-2 8
n einst	-5 12
n einste	-5 12
n eise	5 -12
n eise$	8 -5
n eisse	9 -8
n eisu	-6 12
n eisun	-6 12
n eisung	-6 12
n eitsc	11 -2
n eitsch	11 -2
n eize	7 -2
n eizen	7 -2
n eizen$	7 -2
n eizt	-6 8
n eizt$	-6 8
n eizu	-5 7
n eizun	-5 7
n eizung	-5 7
n ekap	-2 7
n ekip	10 -6
n ekipp	10 -6
n ekippt	10 -6
n ekla	8 -10
n eklam	8 -10
n ekte	-3 -7
n ekte$	-1 -6
n ekti	4 3
n ektio	3 5
n ektion	3 5
n ekto	-3 7
n ektor	-3 7
n ektor$	-3 7
n elan	-3 -5
n elche	-7 4
n eldet	-5 -5
n eldet$	-5 -5
n eldu	-7 8
n eldun	-7 8
n eldung	-7 8
n elen	-6 11
n elie	-4 -5
n elief	-4 -5
n eliefe	-4 -5
n ellt	-8 -7
n ellt$	-3 -8
n else	4 4
n elsei	4 4
n elseit	4 4
n elst	1 -7
n elstan	-3 -4
n elte	-1 8
n elten	9 -3
n elten$	9 -3
n eltw	-7 -2
n emen	-6 -7
n emie	-8 7
n emis	-2 7
n enau$	-3 7
n enba	-7 -11
n enbau	-7 -11
n enbau$	-8 -10
n end$	8 -12
n enden	12 -7
n enden$	12 -7
n ender	-3 10
n ender$	-3 10
n endig	-6 9
n endig$	-6 9
n ene$	-4 -7
n enen$	-1 -7
n ener	-5 8
n energ	-2 8
n energi	-2 8
n enic	3 4
n enig	8 -5
n enige	8 -5
n eniger	8 -5
n enko	-5 10
n enkom	-5 10
n ennl	-8 11
n enntn	-5 -3
n enntni	-5 -3
n ens$	8 -1
n ensc	10 -10
n ensch	10 -10
n enscha	-3 -4
n enste	-6 -6
n enstel	-4 7
n ente$	3 -9
n entfa	9 -5
n entfal	9 -5
n enth	-3 9
n entha	-3 9
n enti	-8 10
n entil	-6 8
n ents	-1 -6
n enz$	-1 8
n enze	-7 -5
n enzen	-6 -4
n enzen$	-6 -4
n epfl	2 6
n era$	-4 8
n eran	-11 24
n erar	-6 11
n erat$	-3 17
n erate	-5 -2
n erater	-4 -3
n erau	-3 10
n eraus	-3 7
n erausc	-4 8
n erba	-3 9
n erban	9 -4
n erband	9 -4
n erbar	-5 11
n erbar$	-5 11
n erdie	7 -4
n erdien	7 -4
n erec	2 5
n erech	2 5
n erei	4 -7
n ereic	-2 7
n ereich	-2 7
n ereie	-3 -4
n ereien	-3 -4
n ereif	8 -3
n eren	5 -9
n eren$	5 -9
n erenz	4 -7
n erenze	-6 -4
n erer	5 -7
n erer$	5 -7
n erflu	7 -4
n erfolg	7 -3
n erfor	-11 8
n erfr	-3 11
n erfre	-3 11
n erfreu	-3 11
n erfu	1 8
n erfug	-3 12
n erful	8 -4
n erfull	8 -4
n ergi	-2 8
n ergie	-2 8
n erha	-2 9
n erhal	-8 13
n erhalb	-5 -3
n erhalt	-6 14
n erhei	-5 9
n erheit	-5 9
n erher	2 -7
n ering	-5 11
n eringe	-5 11
n erk$	-10 11
n erka	8 -7
n erkau	9 -7
n erkauf	9 -7
n erken$	8 -4
n erkl	1 -7
n erkle	1 -7
n erku	-6 12
n erlag	-3 10
n erlage	-3 10
n erlei	-8 14
n erleit	-9 14
n erli	0 7
n erma	2 5
n erman	2 5
n ermeis	-4 -3
n ermi	8 -4
n ermin	8 -4
n ermo	-4 7
n ernb	-6 9
n erne	-4 -3
n erns	11 -2
n ernst	-1 7
n ernste	-1 7
n erpr	-4 -10
n erpre	-3 -8
n erpu	-4 -5
n erqu	-7 7
n erquo	-7 7
n erquot	-7 7
n ers$	1 8
n erschn	12 -10
n erse	-5 9
n ersel	-5 9
n ersic	8 -5
n ersich	8 -5
n ersta	-4 10
n erstau	-3 9
n erste	4 -8
n ersten	1 -9
n erte	-2 -8
n ertec	-4 -12
n ertech	-4 -12
n erter	-3 -5
n erter$	-4 -5
n erti	0 -7
n ertigu	-1 -8
n ertr	5 -10
n ertra	5 -7
n ertrag	13 -7
n ertri	-4 -5
n ertrie	-4 -5
n erverb	12 -10
n ervi	-4 -5
n ervic	-4 -5
n ervice	-4 -5
n erwal	7 -3
n erwalt	7 -3
n escha	2 -7
n eschaf	2 -7
n eschi	11 -8
n eschic	10 -8
n eschul	-4 -5
n eschwe	8 -6
n esic	-5 -2
n esich	-5 -2
n esig	-6 13
n esign	-6 13
n esign$	-6 13
n espe	4 3
n espei	-3 7
n espeic	-3 7
n esse	5 -9
n esse$	7 0
n essen	-5 -8
n essen$	-6 -8
n esser	13 -11
n esso	-11 24
n esta	7 -7
n estan	7 -8
n estank	11 -9
n este	-10 5
n este$	-4 8
n esteh	9 -4
n estel	-11 3
n estell	-11 3
n esto	-1 14
n esun	-2 -6
n esund	-2 -6
n etal	-3 7
n etall	-3 7
n etek	-4 11
n etekt	-4 11
n etekto	-4 11
n eten$	9 4
n etge	-6 8
n etger	-6 8
n etgera	-6 8
n etpa	-3 -6
n etpar	-3 -6
n etpark	-3 -6
n etter	9 -7
n etzte	-1 8
n euern	-7 9
n euern$	-7 9
n eueru	-3 7
n euerun	-3 7
n euren	-2 -6
n euren$	-2 -6
n euts	-3 -5
n eutsc	-3 -5
n eutsch	-3 -5
n evor	6 -7
n evor$	6 -7
n ewert	-3 -6
n ewertu	-3 -6
n exce	-5 7
n excel	-5 7
n expe	-5 -9
n exper	-5 -9
n expert	-8 -7
n ezeic	-2 -8
n ezeich	-2 -8
n ezeit	-6 8
n ezeit$	-6 8
n ezia	-4 -3
n ezial	-4 -3
n eziali	-3 -6
n fachb	-4 -5
n fachbe	-4 -5
n fachp	9 -10
n fahig$	-4 11
n fahru	-4 -4
n fahrun	-4 -4
n fall	9 -4
n fall$	9 -5
n falls	-3 11
n fallt	8 -4
n fallt$	8 -4
n fang	8 -2
n farb	-2 7
n fass	7 -3
n fasse	8 -7
n fauf	-4 7
n fbau	-6 7
n fbau$	-6 7
n fehl	6 -8
n fehle	5 -7
n fehler	5 -8
n fekte	-1 -6
n fekte$	-1 -6
n fenb	-5 -7
n fenba	-5 -7
n fenbau	-5 -7
n fer$	4 4
n fere	10 -12
n feren	4 -7
n ferenz	4 -7
n ferns	15 -8
n ferq	-6 14
n ferqu	-6 14
n ferquo	-6 14
n ffen	-7 6
n ffen$	-7 6
n ffer	-4 15
n ffiz	-3 7
n ffizi	-3 7
n ffizie	-3 7
n ffli	3 5
n fft$	4 -7
n filt	-9 7
n filte	-9 7
n filter	-9 7
n fizien	-3 7
n flache	-2 7
n flag	11 -8
n flage	11 -8
n flagen	11 -8
n flug	-2 8
n fnah	-5 9
n fnahm	-5 9
n fnahme	-5 9
n folg	7 -4
n folge	10 -7
n folge$	9 -6
n foli	-5 7
n folie	-5 7
n folien	-5 7
n foni	7 -3
n fonie	7 -3
n fonier	7 -3
n ford	-5 11
n forde	-5 11
n forder	-5 11
n form$	-6 12
n foto	7 -5
n frei	-7 12
n frei$	-7 15
n frie	-7 -4
n fried	-7 -4
n friede	-7 -4
n ftig	-3 -7
n fuge	-4 9
n fuge$	-4 9
n fuhrp	7 -3
n fuhrpa	7 -3
n fulle	7 -2
n fullen	9 -5
n fung	8 -2
n fung$	8 -1
n gang	-2 7
n gang$	-1 9
n gange	-2 7
n ganger	-6 7
n ganze	-5 -3
n ganzen	-5 -3
n geba	-2 -9
n gebau	-2 -9
n gebaut	-2 -7
n gebe	12 -8
n geben	-1 -6
n geben$	-1 -6
n gebu	8 -7
n gebuh	9 -7
n gebuhr	9 -7
n gefuh	-8 5
n gefuhr	-8 5
n gekap	-2 7
n geki	10 -6
n gekip	10 -6
n gekipp	10 -6
n geku	-9 -2
n gela	5 -16
n gelte	7 -2
n geme	-1 -10
n gen$	6 -7
n genau$	-3 7
n gene	-4 -9
n gene$	-4 -7
n genen	-5 -4
n genen$	-5 -4
n gener$	-2 -6
n geni	2 -7
n gens	8 -1
n gens$	8 -1
n gera	-8 13
n gerat	-4 9
n gerat$	-3 17
n gerau	-4 8
n geraus	-4 8
n geri	-5 9
n gerin	-5 11
n gering	-5 11
n germ	-1 7
n geschi	11 -8
n gese	11 -8
n gesi	-5 -2
n gesic	-5 -2
n gesich	-5 -2
n gesta	11 -9
n gestan	11 -9
n geste	-11 5
n gestel	-11 5
n gesu	-2 -6
n gesun	-2 -6
n gesund	-2 -6
n get$	11 -8
n getr	-6 8
n getri	-6 8
n getrie	-6 8
n ggre	-8 8
n gie$	-4 9
n gleic	7 -5
n gleich	7 -5
n glic	-4 7
n glich	-4 7
n glich$	-5 7
n grad	-5 11
n grad$	-5 11
n gram	-2 8
n gramm	-2 8
n gramme	-3 8
n gress	7 -6
n gros	5 -8
n gross	5 -8
n grossk	14 -8
n grosst	-4 -6
n grun	0 -10
n grund	-4 -10
n grunde	-9 -6
n gsau	-3 8
n gsauf	-3 8
n gsbe	2 -7
n gsbet	-5 -8
n gsbetr	-5 -8
n gte$	-4 -6
n gunge	4 3
n gungen	4 3
n guss	3 9
n gut$	8 -8
n hack	-1 -10
n hafft	4 -7
n hafft$	4 -7
n halb$	-6 -2
n halbe	7 -6
n halbe$	9 -8
n halbi	7 -5
n halbie	7 -5
n halle	-2 -5
n hallen	-9 -9
n halten	1 6
n handy	-6 8
n handy$	-2 10
n hange	-2 9
n hangi	-2 -7
n hangig	-2 -7
n hart	-3 7
n haub	-2 9
n haube	-2 9
n haus	10 -7
n hbet	-3 -5
n hbetr	-3 -5
n hbetri	-3 -5
n heiz	10 -6
n heize	7 -2
n heizen	7 -2
n heizt	-6 8
n heizt$	-6 8
n hema	-1 -11
n hemi	-7 8
n here	5 -7
n heren	4 -7
n heren$	4 -7
n herh	-5 9
n herhe	-5 9
n herhei	-5 9
n herung	8 -5
n hich	9 -4
n hicht	9 -4
n hicht$	10 -4
n hichte	7 -6
n hige	7 -6
n high	-2 8
n hlaf	10 -3
n hlafe	11 -4
n hlafen	11 -4
n hlang	12 -11
n hlange	12 -11
n hlauc	-6 7
n hlauch	-6 7
n hleif	-4 7
n hleife	-4 7
n hlqu	-7 2
n hlqul	-7 2
n hlqull	-7 2
n hlst	-4 8
n hlt$	10 -6
n hluss$	7 -4
n hmerz	8 -1
n hnee	3 5
n hnik	-3 -5
n hnik$	-3 -8
n hnitt$	7 -7
n hnitts	-4 7
n hoch	-4 7
n hohe	7 -1
n hoher	5 4
n hohere	6 1
n hper	-4 -3
n hpers	-4 -3
n hperso	-4 -3
n hpre	15 -7
n hren	7 -8
n hren$	11 -6
n hrend	-7 -3
n hrend$	-7 -3
n hres	-4 -5
n hrpa	7 -3
n hrpar	7 -3
n hrpark	7 -3
n hrt$	-7 10
n hrze	2 -8
n hsch	7 -4
n hten	3 -8
n hten$	4 -9
n htze	-5 7
n htzei	-5 7
n htzeit	-5 7
n hule	12 -9
n hult	-3 -5
n hulte	-3 -4
n hver	0 -7
n hvers	0 -7
n hwar	7 -5
n hwarm	7 -5
n hzei	8 -1
n hzeit	8 -1
n iali	-3 -6
n ialis	-3 -6
n ialist	-3 -6
n ichere	4 -7
n icherh	-5 9
n icheru	8 -5
n ichn	-3 -6
n ichne	-3 -6
n ichnet	-3 -6
n ichtb	-2 7
n ickelt	-4 7
n ickl	-5 -2
n icklu	-6 -2
n icklun	-6 -2
n iden	6 -8
n iden$	8 -6
n ideo	7 0
n ider	-4 -4
n ider$	-4 -4
n ieb$	-5 -2
n iebsk	-4 8
n ieden	-7 -4
n iedene	-6 -2
n iefere	10 -4
n iegt	0 -8
n iegt$	0 -8
n iehe	9 -5
n iehen	9 -5
n iehen$	9 -5
n ieht	-6 10
n ieht$	-6 10
n iele	-8 5
n iell	-2 -6
n iell$	-2 -6
n ienk	-6 13
n ienko	-6 13
n ienz	-3 7
n ieren	3 -7
n ieren$	3 -7
n ierte	-1 -8
n ierter	-5 -5
n iete	9 4
n ieten	9 4
n ieten$	9 4
n ietg	-6 8
n ietge	-6 8
n ietger	-6 8
n ietp	-3 -6
n ietpa	-3 -6
n ietpar	-3 -6
n ieuren	-2 -6
n ifen	-3 7
n ifen$	-3 7
n ige$	-9 -5
n igen	6 -12
n igen$	9 -7
n igene	-3 -9
n igene$	-4 -7
n igenen	-5 -4
n igener	-2 -6
n ight	-3 9
n ign$	-6 13
n igte	-7 -1
n igung$	-3 -7
n igunge	7 -2
n ikat	-2 -6
n ikate	-2 -7
n ikate$	-2 -7
n ilden	10 -11
n ilder	-11 14
n ilder$	-11 14
n ilen	-4 9
n ilte	-10 5
n ilter	-9 7
n ilter$	-7 9
n ima$	12 -5
n immu	8 -4
n immun	8 -4
n immung	8 -4
n inan	-2 -6
n inar	-1 8
n inar$	-1 8
n inat	-5 17
n inden	12 -9
n inden$	12 -9
n ing$	-1 14
n inge$	-3 7
n ingen	-3 -4
n ingen$	-6 -2
n inger	-3 7
n ingu	-5 12
n ingun	-5 12
n ingung	-5 12
n inie	9 -2
n inigt	-5 8
n inigt$	-5 8
n inner	-5 -3
n innerh	-5 -3
n insa	1 -7
n insp	-4 9
n inst	-3 8
n inste	-2 9
n instel	6 2
n intera	-4 10
n ippt	10 -7
n ippte	10 -6
n irek	-5 7
n irekt	-5 7
n irekt$	-5 7
n ischer	-5 11
n ise$	8 -5
n ises	-10 0
n ises$	-10 0
n isieru	-3 7
n isol	-4 15
n ispl	-9 10
n ispla	-9 10
n isplay	-9 10
n ist$	-5 -3
n istent	-2 8
n isun	-6 12
n isung	-6 12
n isung$	-6 12
n itie	-2 -5
n itier	-2 -5
n itor	4 6
n itsc	11 -2
n itsch	11 -2
n itts	-4 7
n ittst	-4 7
n ittste	-4 7
n itung$	8 -2
n itzer	-6 9
n ivie	7 -5
n ivier	7 -5
n iviert	7 -5
n izen	7 -2
n izen$	7 -2
n izien	-3 7
n izienz	-3 7
n izt$	-6 8
n izun	-5 7
n izung	-5 7
n izung$	-5 7
n jahr	-3 -10
n jahre	0 -7
n jahren	7 -3
n jahres	-4 -5
n jeden	-4 7
n jeden$	-4 7
n jeder$	9 -6
n jetz	12 -7
n jetzt	12 -7
n jetzt$	12 -7
n kabe	-6 7
n kabel	-6 7
n kade	-2 -6
n kamer	-4 8
n kamera	-4 8
n kassen	3 -10
n kate	0 -8
n kate$	-2 -7
n kauf	8 -8
n kaufs	10 -9
n kauft	4 -8
n kauft$	4 -8
n keinen	7 -4
n kelt$	6 -13
n ken$	7 -3
n kend	10 -7
n kenntn	-5 -3
n kens	8 -6
n kensc	9 -6
n kensch	9 -6
n ker$	-11 1
n ket$	-6 7
n kipp	9 -6
n kippt	10 -7
n kippte	10 -6
n klam	8 -10
n klas	-5 11
n klass	-5 11
n klasse	-5 11
n klein	8 -2
n kleine	13 -11
n kleins	-5 8
n klim	4 -12
n klima	4 -12
n klima$	12 -5
n klop	10 -7
n klopf	10 -7
n kluft$	-7 5
n klun	-6 -2
n klung	-6 -2
n koche$	-8 6
n koll$	-6 11
n kolle	7 -4
n komf	-6 12
n komfo	-6 12
n komfor	-6 12
n komp	-7 2
n konf	3 7
n konfo	-3 11
n konfor	-3 11
n kont	7 0
n konz	4 3
n konze	4 3
n korr	-3 9
n korro	-3 9
n korros	-3 9
n kosten	7 -3
n kout	-2 9
n kout$	-2 9
n krei	4 4
n kreis	4 4
n krufe	7 -3
n krufe$	7 -3
n krus	10 -7
n krust	10 -7
n kruste	10 -7
n kte$	0 -7
n ktiv	-2 10
n ktiv$	-4 9
n ktor	-3 9
n ktor$	-4 10
n kuhl	-9 15
n kula	7 -6
n kulat	7 -6
n kund	3 -9
n kunde$	7 -5
n kundi	5 -13
n kundig	5 -13
n kung$	-3 7
n kzeug$	-3 8
n labo	-3 -4
n labor	-3 -4
n labor$	-4 -3
n labore	-5 -4
n lach	7 -5
n lachen	1 6
n lacht	10 -11
n lacht$	8 -4
n lade	-2 11
n lafe	11 -4
n lafen	11 -4
n lafen$	11 -4
n lagen	3 -7
n lander	-3 -7
n lanz	2 -9
n lanz$	-1 -8
n lasse$	-5 11
n lassen	-6 -1
n last	-6 10
n last$	-10 14
n lastu	-12 15
n lauc	-6 7
n lauch	-6 7
n laut	-8 16
n lay$	-9 10
n lbe$	7 -7
n lbie	7 -5
n lbier	7 -5
n lche	-7 4
n lder	-6 9
n lder$	-6 9
n ldet	-4 -4
n ldet$	-5 -5
n ldun	-8 3
n ldung	-8 3
n ldung$	-7 8
n lebe	10 -8
n leben	10 -8
n leben$	12 -11
n lefoni	7 -3
n legen	1 -7
n legen$	1 -7
n legt	12 -3
n leif	-4 7
n leife	-4 7
n leifen	-3 8
n leine	4 -8
n leiner	12 -10
n leins	-5 8
n leit	-9 2
n leite	-8 2
n leiten	-5 9
n lekt	-4 7
n lel$	-2 8
n lenk	-2 7
n let$	-5 10
n letter	9 -7
n lfen	1 -7
n lfen$	1 -7
n lge$	9 -6
n licht	-3 8
n lieb	8 -5
n liebe	8 -5
n lieg	4 -9
n liege	7 -3
n liegen	7 -3
n liegt	0 -10
n liegt$	0 -10
n lien$	-7 9
n lige	-3 -5
n lige$	-2 -10
n lima	4 -12
n lima$	12 -5
n lisi	-3 7
n lisie	-3 7
n lisier	-3 7
n list	4 -9
n list$	-6 -3
n liste	7 -5
n listen	7 -4
n lleg	7 -3
n llel	-2 8
n llel$	-2 8
n llen	-2 -6
n llung$	4 3
n lopf	10 -7
n los$	-6 9
n lose	4 -7
n losen	-3 -5
n losen$	-3 -5
n losu	-2 8
n losun	-2 8
n losung	-2 8
n loud	-2 7
n loud$	-2 7
n lqul	-7 2
n lqull	-7 2
n lqulle	-7 2
n lsei	4 4
n lseit	4 4
n lte$	-3 9
n ltea	-4 -6
n ltes	-6 -5
n ltes$	-6 -5
n luft	-5 7
n luft$	-7 5
n lungs	-1 -7
n lunt	1 -7
n lunte	1 -7
n lunter	1 -7
n mache	5 -8
n machen	5 -8
n mail	-5 7
n male	-6 9
n manns	7 -4
n mannsc	7 -4
n masc	-2 -5
n masch	-2 -5
n mass	-6 7
n massi	-8 10
n mat$	-3 10
n matik	-3 9
n matik$	-3 9
n meld	-10 6
n meldet	-5 -5
n meldu	-7 8
n meldun	-7 8
n ment	0 7
n mera	-4 8
n mera$	-4 8
n merk	7 -3
n merz	8 -1
n messe	8 -6
n meta	-3 7
n metal	-3 7
n metall	-3 7
n mfor	-6 12
n mfort	-6 12
n mgek	10 -6
n mgeki	10 -6
n mgekip	10 -6
n miet	1 -8
n mietg	-6 8
n mietge	-6 8
n mietp	-3 -6
n mietpa	-3 -6
n mina	-3 13
n mine	-2 8
n mkos	7 -5
n mkost	7 -5
n mkoste	7 -5
n mme$	-3 8
n mmer	-6 -3
n mmern	-6 8
n mmern$	-6 8
n mmung	8 -4
n mmung$	8 -4
n mode	-3 8
n moder	-4 11
n modern	-4 11
n mogl	-2 8
n mogli	-2 8
n moglic	-2 8
n mona	11 -8
n monat	11 -8
n monate	9 -6
n moni	-4 14
n monit	-4 14
n monito	-4 14
n mont	5 -8
n monti	5 -7
n montie	5 -7
n mpe$	-4 11
n mpen$	-2 -9
n mpre	-6 9
n mpres	-6 9
n mpress	-6 9
n mult	-6 10
n mung	8 -4
n mung$	8 -4
n nabh	-2 -7
n nabha	-2 -7
n nabhan	-2 -7
n nachs	3 -9
n nachw	12 -5
n naht	7 -7
n nale	-4 -3
n nale$	-4 -3
n nanl	-2 7
n nar$	-1 8
n nate	8 -5
n naten	8 -5
n naten$	9 -6
n nau$	-3 7
n nbau	-7 -9
n nbau$	-7 -9
n nche	-3 -5
n ndar	3 7
n nde$	5 2
n nder	-8 1
n nder$	-3 8
n ndere	-7 -3
n ndere$	-7 -3
n ndern	-3 -6
n ndern$	-3 -6
n nders	1 8
n nders$	1 8
n ndes	-4 -5
n ndes$	-2 -6
n ndig$	-6 9
n ndige	4 -15
n ndige$	-6 -9
n nds$	10 -3
n ndy$	-2 10
n neid	10 -8
n neide	10 -8
n neiden	8 -6
n nende$	-7 3
n nerg	-2 8
n nergi	-2 8
n nergie	-2 8
n nerh	-5 -3
n nerha	-5 -3
n nerhal	-5 -3
n netzt	-7 10
n nfer	11 -5
n nfor	-5 13
n nform	-3 11
n nforme	-4 10
n nge$	-3 8
n nger	-6 8
n ngig	-2 -7
n ngig$	-2 -7
n ngsa	-5 -4
n ngsau	-3 8
n ngsauf	-3 8
n ngsb	8 -9
n ngsbe	2 -7
n ngsbet	-5 -8
n ngun	-5 12
n ngung	-5 12
n ngung$	-2 7
n nhan	-8 10
n nier	10 -7
n niere	7 -3
n nige	8 -5
n niger	8 -5
n niger$	8 -5
n nigt	-5 8
n nigt$	-5 8
n nik$	-2 -8
n ning	-1 8
n ning$	-1 8
n nito	-4 14
n nitor	-4 14
n nitt$	7 -7
n nitts	-4 7
n nittst	-4 7
n nlagen	-1 -7
n nlau	9 -3
n nlauf	9 -3
n nlauf$	9 -3
n nlei	-3 11
n nlin	-5 12
n nmes	-6 -1
n nmess	-6 -1
n nnerh	-5 -3
n nnerha	-5 -3
n nnsc	7 -4
n nnsch	7 -4
n nnscha	7 -4
n nntn	-5 -3
n nntni	-5 -3
n nntnis	-5 -3
n npro	-4 9
n nruf	-3 7
n nrufe	-4 8
n nrufe$	-4 9
n nsch	8 -7
n nsda	-2 8
n nseh	11 -8
n nsehe	11 -8
n nsehen	11 -8
n nser$	2 -9
n nsta	-7 5
n nstel	1 7
n nstell	1 7
n ntage	-6 -2
n ntage$	-6 -2
n nte$	3 -8
n ntera	-4 10
n nterd	7 2
n nterl	-3 10
n nterla	-3 10
n ntern	-5 -3
n nterne	-5 -3
n ntfa	9 -5
n ntfal	9 -5
n ntfall	9 -5
n ntha	-3 9
n ntil	-6 8
n ntni	-5 -3
n ntnis	-5 -3
n ntre	-4 -7
n ntro	-4 9
n ntrol	-4 9
n numm	-8 -2
n numme	-8 -2
n nummer	-8 -2
n nung	-8 3
n nutz	-5 9
n nwen	-4 9
n nwend	-4 9
n nzeig	-5 8
n nzeige	-5 8
n nzen	-5 -4
n nzen$	-5 -4
n nzie	-1 -6
n oche	-7 5
n ochen	-8 6
n ochen$	-7 7
n oder	-4 11
n odern	-4 11
n ofen	-5 -2
n ofenb	-5 -7
n ofenba	-5 -7
n offa	-8 13
n offe	-8 9
n offen	-7 6
n offen$	-7 6
n offn	-15 23
n ogli	-2 8
n oglic	-2 8
n oglich	-2 8
n ogram	-2 8
n ogramm	-2 8
n oher	5 4
n ohere	6 1
n okoll$	-6 11
n olge	8 -5
n olge$	9 -6
n olien	-5 7
n olien$	-7 9
n oll$	-7 12
n olle	-2 7
n olle$	-6 11
n ollen	-1 7
n ollen$	-1 8
n omfo	-6 12
n omfor	-6 12
n omfort	-6 12
n omko	7 -5
n omkos	7 -5
n omkost	7 -5
n onat	11 -8
n onate	9 -6
n onaten	9 -6
n onde	-3 11
n onfo	-3 11
n onfor	-3 11
n onform	-3 11
n oniere	7 -3
n onit	-4 14
n onito	-4 14
n onitor	-4 14
n onko	-6 16
n ontage	-6 -2
n ontags	9 -4
n onti	5 -7
n ontie	5 -7
n ontier	5 -7
n ontr	-4 9
n ontro	-4 9
n ontrol	-4 9
n onze	4 3
n opa$	-4 -5
n oran	12 -10
n orbi	-1 -6
n orbil	-1 -6
n orbild	-1 -6
n order	-5 11
n ordere	-3 8
n ordn	-6 12
n ordne	-6 12
n ore$	-5 -4
n orga	-6 7
n organ	-6 7
n organg	-6 7
n orgen$	-2 -6
n orgens	8 -1
n orin	-3 13
n orm$	-6 12
n orro	-3 9
n orros	-3 9
n orrosi	-3 9
n orsc	-2 -5
n orsch	-2 -5
n orschu	-2 -5
n ort$	-1 -8
n orte	-4 -6
n orun	-5 -4
n orung	-5 -4
n orunge	-4 -3
n ose$	-7 9
n osen	-2 -5
n osen$	-2 -5
n osio	-3 9
n osion	-3 9
n ossk	14 -8
n ossku	14 -8
n osskun	14 -8
n osst	-4 -6
n osste	-4 -6
n osten	7 -3
n osun	-2 8
n osung	-2 8
n osung$	-2 8
n oud$	-2 7
n out$	-2 9
n pack	7 -9
n packm	-6 -8
n pake	-6 7
n paket	-6 7
n paket$	-6 7
n para	-4 10
n paral	-2 8
n parall	-2 8
n parat	2 -9
n paren$	8 -7
n park	5 -9
n park$	5 -9
n partn	-3 -5
n partne	-3 -5
n pate	-4 -8
n pdat	-6 11
n pdate	-6 11
n pdates	-6 11
n pege	-6 9
n pegel	-6 9
n pegel$	-6 9
n perf	-6 7
n pert	-8 -7
n pezi	-4 -3
n pezia	-4 -3
n pezial	-4 -3
n pflu	-2 8
n pflug	-2 8
n piel	-6 9
n piele	-6 10
n pion	3 -10
n play	-9 10
n play$	-9 10
n port	-8 -3
n ppe$	8 -13
n ppte	10 -8
n prec	-8 -2
n prech	-8 -2
n preche	-8 -2
n prei	5 -8
n preis	5 -8
n preise	6 -11
n prem	-6 15
n premi	-6 15
n pritz	-3 7
n prob	-9 3
n proben	-1 7
n prog	-2 8
n progr	-2 8
n progra	-2 8
n prufte	-2 -5
n prufu	11 -4
n prufun	11 -4
n pumpe$	-2 10
n pumpen	-2 -5
n qull	-7 2
n qulle	-7 2
n qulle$	-2 7
n rad$	-5 11
n rag$	8 -7
n rahlq	-7 2
n rahlqu	-7 2
n rakt	4 3
n rakti	4 3
n raktiv	0 7
n rall	-2 8
n ralle	-2 8
n rallel	-2 8
n ramm	-2 8
n ramme	-3 8
n ramme$	-3 8
n ranc	-3 -5
n ranch	-3 -5
n ranche	-3 -5
n rand	15 -13
n rand$	11 -9
n rans	-4 10
n rast	7 0
n rat$	3 12
n raten	-6 7
n raten$	-6 7
n rater	-4 -3
n rater$	-4 -3
n ratz	7 -5
n raucht	-7 5
n raum	2 10
n raume	-6 9
n rausc	-4 8
n rausch	-4 8
n rban	9 -4
n rband	9 -4
n rbar	-5 11
n rbar$	-5 11
n rbe$	-4 9
n rbeit$	8 -5
n rbil	-1 -6
n rbild	-1 -6
n rder	-5 11
n rdere	-3 8
n rderer	-3 8
n rdie	7 -4
n rdien	7 -4
n rdne	-6 12
n reag	-4 -3
n rech	-5 -2
n reche	-8 0
n rechen	-8 -2
n rechne	6 1
n refe	1 -7
n refer	1 -7
n refere	1 -7
n regen	11 -5
n regen$	11 -5
n rei$	-7 13
n reis	6 -8
n reise	5 -10
n reise$	8 -6
n rekl	8 -10
n rekla	8 -10
n reklam	8 -10
n rekt	-5 7
n rekt$	-5 7
n remi	-6 15
n ren$	9 -7
n rend	-7 -3
n rend$	-7 -3
n rens	-2 -5
n rensi	-1 -6
n renze	-6 -4
n renzen	-6 -4
n rer$	8 -6
n res$	5 -10
n resse$	7 1
n ressen	-2 -7
n resso	-11 24
n rest	-5 10
n reu$	1 -8
n rfahru	-4 -4
n rflu	7 -4
n rfolg	7 -3
n rfor	-11 8
n rfre	-3 11
n rfreu	-3 11
n rfreun	-3 11
n rfug	-3 12
n rful	8 -4
n rfull	8 -4
n rgan	-2 7
n rgang	-2 7
n rgange	-2 7
n rgen$	-2 -6
n rgens	8 -1
n rgens$	8 -1
n rgie	-2 8
n rhal	-8 13
n rhalb	-5 -3
n rhalb$	-5 -3
n rhalt	-6 14
n rhalte	-6 12
n rhei	-5 9
n rheit	-5 9
n rheit$	-3 9
n rieb$	-5 -2
n riebsk	-4 8
n ried	-7 -4
n riede	-7 -4
n rieden	-7 -4
n riere	-1 9
n rige$	-7 3
n ring	-1 11
n ringe	-7 9
n ringen	-6 -2
n ringt	9 -5
n ringt$	9 -5
n ringu	-2 7
n ringun	-2 7
n rische	-5 12
n ritte$	8 -6
n ritz	-3 7
n rkau	9 -7
n rkauf	9 -7
n rken$	12 -8
n rkle	1 -7
n rlag	-3 10
n rlage	-3 10
n rlagen	-3 10
n rlei	-8 14
n rleit	-9 14
n rleite	-9 14
n rman	-4 9
n rmeis	-4 -3
n rmeist	-4 -3
n rmen	0 -12
n rmin	8 -4
n rnst	-1 7
n rnste	-1 7
n roben	-1 7
n roben$	-1 7
n rogr	-2 8
n rogra	-2 8
n rogram	-2 8
n roll	-3 9
n rolle	-3 9
n rollen	-2 9
n romk	7 -5
n romko	7 -5
n romkos	7 -5
n ropa$	-4 -5
n rosi	-3 9
n rosio	-3 9
n rosion	-3 9
n ross	5 -8
n rossk	14 -8
n rossku	14 -8
n rosst	-4 -6
n rosste	-4 -6
n rpar	7 -3
n rpark	7 -3
n rpark$	7 -3
n rpre	-3 -8
n rquo	-7 7
n rquot	-7 7
n rquote	-7 7
n rros	-3 9
n rrosi	-3 9
n rrosio	-3 9
n rschn	12 -10
n rschni	12 -10
n rsel	-5 9
n rsic	8 -5
n rsich	8 -5
n rsiche	8 -5
n rsta	-5 7
n rstau	-3 9
n rstaub	-3 9
n rtec	-4 -12
n rtech	-4 -12
n rtechn	-4 -12
n rten	-3 -6
n rten$	-3 -6
n rter	-3 -4
n rter$	-4 -4
n rtiere	-4 7
n rtigu	-1 -8
n rtigun	-1 -8
n rtne	-3 -5
n rtner	-3 -5
n rtner$	-3 -5
n rtra	5 -7
n rtrag	13 -7
n rtrage	16 -5
n rtri	-4 -5
n rtrie	-4 -5
n rtrieb	-4 -5
n rtun	-2 7
n rtung	-2 7
n rtung$	-2 9
n ruch$	8 -7
n rucke$	9 -5
n ruckf	-5 10
n rucksp	-7 12
n rufe	4 4
n rufe$	3 5
n rufte	-2 -5
n rufu	11 -4
n rufun	11 -4
n rufung	11 -4
n ruhe	2 -10
n rund	-9 6
n runde	-12 5
n rundet	-5 8
n rungs	4 -7
n rupp	7 -9
n ruppe	12 -8
n rverb	12 -10
n rverbr	12 -10
n rvic	-4 -5
n rvice	-4 -5
n rwal	7 -3
n rwalt	7 -3
n rwerks	-8 4
n rzt$	8 -2
n sach	-8 -7
n sache	-1 13
n sache$	-1 14
n sachs	-1 -6
n sachse	-1 -6
n saug	-5 10
n saugu	-2 8
n saugun	-2 8
n sban	7 -4
n sband	7 -4
n sband$	7 -4
n sbeh	-5 8
n sbet	-5 -8
n sbetr	-5 -8
n sbetri	-5 -8
n sbrin	-2 7
n sbring	-2 7
n schaf	3 -8
n schal	-5 7
n schalt	-4 7
n schar	-8 18
n schau	7 -4
n schein	7 -2
n schen$	-1 -6
n schic	9 -4
n schich	9 -4
n schlaf	10 -3
n schlau	-6 7
n schme	8 -1
n schmer	8 -1
n schnee	3 5
n scho	-3 9
n schon	-3 9
n schs	-5 12
n schu	3 -7
n schul	6 -13
n schule	12 -9
n schult	-3 -5
n schwar	7 -5
n selt	-3 7
n selt$	-4 9
n sen$	-6 -5
n serve	7 -3
n server	7 -3
n servi	-4 -5
n servic	-4 -5
n ses$	-9 -1
n sfac	-3 -5
n sfach	-3 -5
n sges	11 -11
n sieh	-7 10
n sieht	-7 10
n sieht$	-7 10
n sier	-7 4
n siere	-2 -9
n sieren	-2 -9
n siert	-7 10
n siert$	-7 10
n sieru	-3 7
n sierun	-3 7
n sige$	-4 8
n sign	-9 16
n sign$	-6 13
n sion	-3 7
n sion$	-3 8
n sist	-2 8
n siste	-2 8
n sisten	-2 8
n skos	-4 7
n skost	-4 7
n skoste	-4 7
n skun	14 -8
n skund	14 -8
n skunde	14 -8
n soft	-1 -6
n sorge	-5 -2
n spei	-6 13
n spez	-4 -3
n spezi	-4 -3
n spezia	-4 -3
n spie	-6 9
n spiel	-6 9
n spiele	-6 10
n spla	-8 9
n splay	-9 10
n splay$	-9 10
n sprec	-8 -2
n sprech	-8 -2
n spritz	-3 7
n spro	-6 -2
n ssch	7 -2
n ssen	-2 -7
n ssen$	-4 -6
n ssie	-6 8
n ssier	-6 8
n ssige$	-4 8
n ssis	-2 8
n ssist	-2 8
n ssiste	-2 8
n ssku	11 -10
n sskun	14 -8
n sskund	14 -8
n sste	-3 -6
n ssun	9 -9
n ssung	9 -9
n ssung$	14 -7
n stan	-1 -8
n stand	-10 -2
n stand$	-4 -6
n stande	-7 2
n stank	11 -9
n stank$	11 -9
n stark$	-2 7
n stati	-7 10
n stau	-2 7
n staub	-2 8
n steif	2 6
n stein	9 -7
n stellt	-8 -7
n stem	-3 7
n stem$	-3 7
n stend	8 -6
n stent	-2 8
n sterp	7 -4
n steu	-4 8
n steue	-4 8
n steuer	-4 8
n stimmu	8 -4
n stoc	-6 16
n stoffa	-8 13
n stor	3 -8
n storu	-5 -4
n storun	-5 -4
n stra	-6 -1
n strag	-8 -5
n strage	-8 -5
n stromk	7 -5
n stung	-4 9
n stung$	-5 12
n suche$	-4 8
n sund	-2 -6
n sung$	1 8
n sver	7 -6
n swer	-2 14
n swert	-2 14
n swertu	-5 14
n tabl	-5 11
n table	-5 11
n tablet	-5 11
n tage	-2 -7
n tage$	-6 -2
n takt	-4 7
n tand	-10 -2
n tand$	-4 -6
n tande	-7 2
n tank	9 -7
n tank$	9 -7
n tark$	-2 7
n taub	-2 8
n tbre	-3 9
n team	-2 -5
n team$	-1 -9
n techn	-3 -5
n techni	-3 -5
n teif	2 6
n tein	9 -7
n tekt	-2 8
n tekto	-4 11
n tektor	-4 11
n tellt	-8 -7
n tellt$	-3 -8
n tels	7 -4
n telst	3 -7
n telsta	-3 -4
n tem$	-3 7
n tende	9 -6
n tenf	1 6
n tent	-5 -6
n tenw	-6 10
n tenwe	-6 10
n tenwec	-6 10
n tera	-4 10
n terb	-5 9
n terhe	2 -7
n terher	2 -7
n terl	-5 15
n terla	-3 10
n terlag	-3 10
n term	8 -4
n termi	8 -4
n termin	8 -4
n tern	-3 -4
n terne	-3 -5
n terneh	-5 -3
n terp	7 -4
n terte	-6 -2
n terw	-8 5
n terwe	-4 -3
n tes$	-11 3
n teue	-4 8
n teuer	-4 8
n teuern	-7 9
n teueru	-3 7
n tfal	7 -5
n tfall	7 -5
n tfallt	9 -5
n tfuh	-4 -5
n tfuhr	-4 -5
n tfuhre	-4 -5
n tgera	-6 8
n tgerat	-6 8
n tigt	-5 -4
n tigu	-1 -8
n tigun	-1 -8
n tigung	-1 -8
n tik$	-3 9
n timmu	8 -4
n timmun	8 -4
n tisa	11 -12
n tiv$	-4 9
n tlos	-10 19
n tlos$	-10 20
n tner	-3 -5
n tner$	-3 -5
n tnis	-5 -2
n tnis$	-5 -3
n toffa	-8 13
n tor$	-4 9
n tore	6 2
n toren	6 2
n toren$	6 2
n toru	-5 -4
n torun	-5 -4
n torung	-5 -4
n tpar	-3 -6
n tpark	-3 -6
n tpark$	-3 -6
n trag	3 -9
n trag$	8 -7
n trahlq	-7 2
n tras	-4 14
n treu$	1 -8
n trieb$	-5 -2
n tris	-5 10
n trisc	-5 10
n trisch	-5 10
n trol	-4 9
n tromk	7 -5
n tromko	7 -5
n trup	4 -8
n trupp	4 -8
n tsch	5 -8
n tsche	-2 -12
n tsta	-3 -4
n tste	-4 7
n tstel	-4 7
n tstell	-4 7
n tte$	1 -8
n ttelst	-3 -4
n ttenw	-6 10
n ttenwe	-6 10
n ttst	-4 7
n ttste	-4 7
n ttstel	-4 7
n tufen$	-3 7
n tung	2 5
n tungsa	-3 8
n ture	5 4
n turen	5 4
n turen$	5 4
n twickl	-2 -7
n tzei	-6 9
n tzeit	-6 9
n tzeit$	-8 10
n uberf	7 -4
n uberfl	7 -4
n uberl	5 -8
n uberle	6 -9
n uchs	-2 -5
n ucke$	9 -5
n uckf	-5 10
n ucksp	-7 12
n udge	11 -8
n udget	11 -8
n udget$	11 -8
n udit$	11 -8
n uereif	8 -4
n uerst	-1 7
n uert	-5 9
n uert$	-5 9
n ueru	-3 7
n uerun	-3 7
n uerung	-3 7
n ufba	6 1
n ufbau	-6 7
n ufbau$	-6 7
n ufe$	3 5
n ufla	11 -8
n uflag	11 -8
n uflage	11 -8
n ufna	-5 9
n ufnah	-5 9
n ufnahm	-5 9
n ufri	-7 -4
n ufrie	-7 -4
n ufried	-7 -4
n ufun	11 -4
n ufung	11 -4
n ufung$	11 -4
n uge$	-2 8
n ugel	-2 -16
n ugt$	-4 9
n ugun	-3 10
n ugung	-3 10
n ugung$	-3 10
n uhof	11 -8
n uhre	2 -7
n uhren	0 -8
n uhren$	8 -5
n uhrp	7 -3
n uhrpa	7 -3
n uhrpar	7 -3
n uhrz	0 -10
n uhrze	0 -10
n ulat	16 -9
n ulle$	-3 7
n ullen	3 -10
n ullen$	3 -10
n ulte	-3 -4
n umge	7 -14
n umgek	10 -6
n umgeki	10 -6
n umme	-7 -5
n ummer	-10 -4
n ummer$	-8 -2
n umpe$	-2 10
n umpen	-2 -5
n umpen$	-2 -9
n unab	-2 -7
n unabh	-2 -7
n unabha	-2 -7
n unbe	-3 11
n unda	-8 15
n unde$	8 3
n under	-9 -9
n undert	-4 -6
n undes	-5 -5
n undet	-5 8
n undi	5 -13
n undig	5 -13
n undige	5 -14
n ungs	2 -7
n ungsa	-5 -4
n ungsau	-3 8
n ungsb	8 -9
n ungsbe	2 -7
n unsc	-9 16
n unsch	-9 16
n unser$	2 -9
n unterl	-3 10
n untern	-5 -3
n upda	-6 11
n updat	-6 11
n update	-6 11
n uppe	12 -8
n urge	9 0
n urger	9 0
n uropa$	-4 -5
n urst	-4 7
n urste	-4 7
n ursten	-4 7
n urt$	-3 -9
n usag	9 -5
n usbrin	-2 7
n usen	-4 11
n usen$	-5 11
n usge	-1 -7
n ussc	9 -3
n ussch	9 -3
n uswe	-5 14
n uswer	-5 14
n uswert	-5 14
n uten	-4 -3
n uten$	-4 -3
n uter	-1 8
n utsc	-1 -6
n utsch	-1 -6
n utsche	-2 -10
n utte	7 -5
n vent	-5 7
n venti	-6 8
n ventil	-6 8
n ver$	-5 9
n vera	4 4
n verb	5 2
n verba	4 3
n verban	9 -4
n verf	-3 7
n verfu	-3 12
n verfug	-3 12
n verk	9 -7
n verka	9 -7
n verkau	9 -7
n versa	13 -7
n versic	8 -5
n verst	5 2
n versta	-5 7
n vert	2 -7
n vertr	2 -7
n vertri	-4 -5
n verwa	7 -3
n verwal	7 -3
n vice	-4 -5
n vide	7 0
n video	7 0
n voll	-6 9
n volle	-7 10
n vor$	6 -7
n vorb	-2 -6
n vorbi	-1 -6
n vorbil	-1 -6
n vorg	-6 7
n vorga	-6 7
n vorgan	-6 7
n waag	-2 7
n waage	-2 7
n waage$	-2 7
n wach	-8 5
n wahl	-3 7
n wahle	-3 7
n wahlen	-3 7
n walt	8 -4
n wand	0 7
n wand$	0 7
n ware	-2 -8
n warn	8 -3
n wasc	7 3
n wasch	7 3
n wasche	8 -6
n wass	-2 9
n wasse	-2 9
n wasser	-2 9
n weise	1 -8
n weise$	13 -6
n weit$	-8 -6
n weiten	7 -4
n welc	-7 4
n welch	-7 4
n welche	-7 4
n wend	-8 12
n wendi	-6 9
n wendig	-6 9
n weni	8 -5
n wenig	8 -5
n wenige	8 -5
n werk$	-10 11
n wickl	-5 -2
n wicklu	-6 -2
n wint	10 -5
n winte	10 -5
n winter	10 -5
n work	-5 14
n wuch	10 -7
n xcel	-5 7
n xper	-5 -9
n xpert	-8 -7
n zahlt	9 -6
n zahlt$	9 -6
n zeic	-2 -8
n zeich	-2 -8
n zeiche	-2 -6
n zeichn	-3 -6
n zeig	-7 4
n zeige	-7 3
n zeigen	-11 4
n zeigt	-1 7
n zeigt$	-1 7
n zeiten	7 -4
n zept	1 6
n zers	-2 8
n zerst	-3 9
n zersta	-3 9
n zial	-4 -3
n ziali	-3 -6
n zialis	-3 -6
n zieh	9 -4
n ziehe	9 -5
n ziehen	9 -5
n zieht	-3 7
n zieht$	-3 7
n ziell	-2 -6
n ziell$	-2 -6
n zienz	-3 7
n zone	2 5
n zonen	-6 11
n zonen$	-6 11
n zubi	11 -7
n zufr	-7 -4
n zufri	-7 -4
n zufrie	-7 -4
n zuge	3 -14
n zunge	8 -4
n zungen	8 -4
n zusa	8 -6
n zusag	9 -5
no authority	51 -39
no cause	3 -27
no chore	52 -31
no does	-23 10
no ease	-25 -9
no fall	2 10
no freeTime	27 5
no gone	50 -20
no goods	7 1
no machine	9 7
no money	29 -29
no norm	50 -6
no part	-4 23
no place	29 -17
no process	55 -11
no promise	-27 -10
no public	37 -18
no risk	67 -48
no service	-25 -15
no spec	41 -20
no staff	-21 -13
no strain	6 13
no time	34 -9
no trait	-2 17
no we	-27 -15
no you	71 -47
nomore again	25 -15
nomore anymore	16 -8
nomore cause	15 -6
nomore chore	21 -15
nomore does	19 -18
nomore freeTime	24 -19
nomore money	17 -10
nomore more	35 -22
nomore part	29 -24
nomore place	24 -13
nomore process	27 -13
nomore rise	35 -22
nomore risk	20 -8
nomore spec	18 -9
nomore staff	31 -19
nomore strain	11 -5
nomore time	7 -3
nomore unit	23 -22
nomore vendorFirm	14 -2
nomore you	20 -13
o again chore	11 -8
o again ease	16 -11
o again fall	10 -5
o again joy	17 -6
o again keeps	16 -8
o again negation	12 -6
o again process	11 -7
o again promise	24 -6
o again risk	23 -12
o again spec	24 -12
o again staff	14 -5
o again strain	42 -35
o again vendorFirm	10 -4
o again vendorStaff	16 -6
o anymore cause	7 -1
o anymore machine	8 -7
o anymore money	9 -5
o anymore process	9 -5
o anymore risk	8 -2
o authority authority	5 -16
o authority cause	-4 8
o authority does	19 -17
o authority fall	25 -13
o authority keeps	1 -17
o authority money	1 -17
o authority negation	27 -16
o authority norm	-3 25
o authority risk	24 -10
o authority spec	14 -5
o authority staff	17 -7
o can again	23 -18
o can cause	8 -18
o can chore	-19 22
o can does	-22 33
o can ease	32 -14
o can freeTime	-18 22
o can goods	-25 32
o can income	24 -15
o can instead	-1 -13
o can joy	-23 -2
o can machine	17 -2
o can money	12 -8
o can more	11 -8
o can negation	-19 11
o can part	10 -1
o can process	-19 32
o can promise	-9 -7
o can rise	12 -9
o can spec	-7 20
o can staff	-9 0
o can unit	18 -17
o can vendorFirm	10 -19
o can we	-7 -19
o can you	8 -6
o cause anymore	9 -4
o cause authority	18 -16
o cause cause	-5 -6
o cause chore	10 -6
o cause does	18 -6
o cause experience	7 -11
o cause fall	9 -1
o cause gone	14 -5
o cause goods	-12 15
o cause income	7 -14
o cause joy	17 -8
o cause keeps	-7 13
o cause less	29 -22
o cause machine	2 -9
o cause money	12 -21
o cause negation	-9 -21
o cause part	-7 12
o cause process	10 -3
o cause promise	-16 -1
o cause risk	11 -2
o cause service	8 -2
o cause slogan	8 5
o cause spec	-11 13
o cause staff	-5 -21
o cause standing	24 -17
o cause strain	-6 8
o cause time	-10 -4
o cause trait	-24 33
o cause unit	7 0
o cause vendorDoes	-11 -10
o cause vendorFirm	-6 11
o cause vendorStaff	-7 -19
o cause we	1 -22
o chore again	9 -5
o chore can	-6 12
o chore chore	15 -9
o chore does	23 -12
o chore fall	16 -11
o chore freeTime	-8 -2
o chore gone	34 -16
o chore less	10 -5
o chore machine	8 -5
o chore more	13 -8
o chore negation	12 -7
o chore promise	23 -8
o chore rise	13 -8
o chore risk	23 -8
o chore service	4 -14
o chore spec	29 -7
o chore staff	-4 -6
o chore unit	10 -6
o chore we	-19 -13
o chore you	18 -4
o credential credential	-6 -20
o credential experience	-4 -6
o credential norm	-8 -17
o credential service	-8 -8
o credential staff	9 -9
o credential vendorFirm	-8 -16
o credential vendorStaff	-6 -2
o does again	10 -5
o does cause	-2 8
o does chore	10 -8
o does does	-7 25
o does fall	5 3
o does gone	37 -27
o does goods	-10 16
o does instead	27 -20
o does joy	26 -15
o does less	-5 15
o does machine	-5 9
o does money	22 -21
o does more	11 -10
o does negation	14 0
o does part	14 -7
o does process	13 4
o does promise	-8 4
o does rise	12 -11
o does risk	11 -6
o does service	-13 3
o does slogan	3 12
o does spec	-20 25
o does staff	1 -11
o does strain	-14 28
o does time	-3 14
o does trait	-21 36
o does vendorDoes	-5 -8
o does vendorFirm	8 -4
o does we	-7 -15
o does you	6 3
o ease chore	11 -7
o ease does	7 8
o ease machine	-7 10
o ease part	-7 15
o experience again	14 -1
o experience machine	-8 -4
o experience negation	-6 -8
o experience process	-19 -11
o experience service	14 -1
o experience spec	-14 -16
o experience time	-10 -2
o experience vendorFirm	-16 -1
o experience vendorStaff	9 0
o experience we	8 -1
o experience you	10 -4
o fall again	27 -17
o fall anymore	7 -1
o fall authority	8 -6
o fall can	4 -21
o fall cause	-5 -13
o fall experience	-10 -21
o fall gone	16 -9
o fall instead	10 -4
o fall joy	21 -11
o fall process	3 12
o fall service	-16 19
o fall spec	-8 14
o fall staff	7 -2
o fall time	9 -4
o fall unit	15 -9
o fall vendorFirm	2 -17
o fall you	21 -15
o family more	13 -9
o family rise	13 -9
o freeTime chore	12 -6
o freeTime negation	12 -2
o freeTime time	29 -27
o gone cause	28 -16
o gone chore	24 -18
o gone money	11 -7
o gone more	13 -9
o gone rise	13 -9
o gone staff	11 -2
o gone strain	13 -11
o goods anymore	9 -5
o goods cause	-3 10
o goods chore	-15 23
o goods does	9 11
o goods gone	20 -5
o goods goods	26 -19
o goods income	28 -23
o goods keeps	15 -15
o goods machine	-12 22
o goods more	17 -12
o goods negation	25 -12
o goods norm	3 18
o goods part	6 2
o goods public	25 -11
o goods rise	17 -12
o goods sooner	7 12
o goods spec	-17 18
o goods staff	-2 31
o goods time	7 -2
o goods trait	18 -13
o goods vendorDoes	0 -8
o goods we	-7 -5
o goods you	24 -11
o income goods	24 -19
o income money	11 -5
o income negation	8 0
o income risk	9 0
o income spec	14 -2
o income strain	-27 33
o income time	28 -14
o income trait	9 -3
o income unit	-14 16
o income you	20 -12
o instead goods	13 -13
o instead money	10 -4
o instead negation	-7 -5
o instead part	19 -15
o instead public	12 -2
o instead risk	9 -3
o instead staff	3 -14
o instead time	8 -8
o instead unit	12 -6
o joy again	9 0
o joy cause	17 -11
o joy goods	15 -6
o joy instead	13 -7
o joy joy	17 -11
o joy machine	22 -10
o joy place	25 -13
o joy process	18 -8
o joy service	-14 -12
o joy slogan	12 -5
o joy staff	9 -1
o joy you	-12 -2
o keeps again	25 -23
o keeps cause	11 -4
o keeps chore	30 -15
o keeps negation	12 -7
o keeps part	-8 13
o keeps process	5 -11
o keeps rise	12 -2
o keeps risk	13 -7
o keeps vendorFirm	16 -9
o keeps you	10 -16
o less again	11 -6
o less does	-1 -26
o less experience	36 -16
o less fall	10 -5
o less money	17 -11
o less more	10 -6
o less older	-9 9
o less part	-4 14
o less process	35 -21
o less risk	17 -12
o less spec	20 -18
o less staff	28 -15
o less time	26 -19
o less unit	-14 10
o machine again	33 -21
o machine can	19 -14
o machine cause	-16 57
o machine chore	10 -8
o machine does	-17 36
o machine fall	14 -9
o machine gone	20 -13
o machine goods	-14 16
o machine instead	32 -23
o machine joy	-7 -10
o machine machine	-18 37
o machine negation	4 4
o machine part	-1 38
o machine process	8 -8
o machine promise	-38 26
o machine rise	10 -3
o machine service	-17 -11
o machine slogan	-9 16
o machine spec	-7 18
o machine staff	13 -21
o machine strain	-7 13
o machine time	-6 17
o machine unit	-15 32
o machine vendorDoes	-7 -10
o machine vendorFirm	-9 -10
o machine we	-10 -14
o money again	8 -6
o money authority	31 -22
o money cause	-13 33
o money chore	14 -13
o money does	11 -1
o money fall	17 -15
o money freeTime	7 -7
o money gone	15 -13
o money goods	7 -4
o money income	37 -19
o money instead	18 -4
o money joy	7 -4
o money less	27 -19
o money money	13 -7
o money negation	-5 14
o money norm	-7 6
o money place	11 -7
o money process	36 -19
o money rise	12 -11
o money risk	-8 -5
o money slogan	-7 22
o money sooner	19 -6
o money spec	22 -13
o money time	20 -12
o money unit	22 -9
o money vendorFirm	-8 24
o money you	10 -7
o more cause	12 -7
o more experience	-9 -1
o more freeTime	13 -8
o more goods	28 -18
o more income	21 -16
o more instead	9 -9
o more money	14 -11
o more negation	12 -9
o more process	15 -7
o more promise	11 -3
o more public	-2 -9
o more rise	17 -14
o more spec	21 -13
o more staff	13 -8
o more time	8 -8
o more unit	11 -10
o more you	-11 -8
o must fall	-7 22
o must more	7 -3
o must negation	12 -5
o must rise	7 -3
o must staff	9 -5
o negation again	13 -8
o negation authority	29 -22
o negation can	35 -28
o negation cause	-1 -7
o negation chore	16 -12
o negation does	-6 -2
o negation ease	-16 -2
o negation fall	3 8
o negation keeps	15 -7
o negation machine	5 3
o negation money	21 -13
o negation more	14 -9
o negation negation	-14 13
o negation norm	26 -3
o negation place	12 -6
o negation process	20 -3
o negation promise	-8 -2
o negation public	8 -4
o negation rise	14 -9
o negation risk	23 -16
o negation slogan	7 -4
o negation spec	21 -15
o negation staff	9 -7
o negation time	13 -2
o negation trait	9 -6
o negation we	-14 -9
o negation you	11 -4
o norm credential	-14 -4
o norm experience	14 -7
o norm machine	7 -3
o norm negation	37 -17
o norm norm	-28 30
o norm part	-25 35
o norm staff	-6 -11
o norm time	22 -11
o norm vendorFirm	9 -7
o part again	9 -8
o part anymore	20 -19
o part cause	7 1
o part chore	20 -18
o part does	-10 18
o part fall	13 -7
o part freeTime	24 -12
o part gone	18 -13
o part goods	-7 14
o part instead	13 -10
o part keeps	-17 21
o part less	7 3
o part machine	-7 21
o part money	18 -18
o part more	-7 9
o part negation	4 4
o part norm	14 -14
o part part	-11 39
o part rise	19 -17
o part service	-4 -17
o part slogan	-6 20
o part spec	5 2
o part staff	9 -12
o part strain	-24 33
o part time	7 -2
o part trait	-12 14
o part unit	-7 14
o part vendorFirm	-13 3
o place cause	3 -8
o place does	9 -21
o place joy	15 -4
o place more	16 -9
o place negation	10 -1
o place public	14 0
o place rise	16 -9
o place spec	6 -12
o place staff	-7 -3
o place standing	23 -8
o place strain	38 -16
o place unit	9 0
o place you	2 -8
o process again	23 -7
o process authority	19 -15
o process chore	24 -17
o process does	14 -11
o process fall	39 -15
o process freeTime	9 -6
o process instead	9 -2
o process joy	10 -7
o process keeps	12 -8
o process less	-3 -11
o process machine	15 -2
o process money	14 -10
o process negation	39 -21
o process norm	9 -6
o process part	-14 19
o process place	-13 0
o process process	-8 -7
o process promise	10 -3
o process public	17 -3
o process rise	21 -11
o process risk	6 -7
o process service	-16 -10
o process sooner	10 -2
o process spec	3 -10
o process staff	0 -7
o process standing	35 -11
o process time	-5 -11
o process unit	-12 18
o process we	-14 -2
o process you	26 -5
o promise can	-9 18
o promise chore	-10 6
o promise family	4 -7
o promise freeTime	-6 -1
o promise instead	-6 -11
o promise keeps	-10 -10
o promise machine	1 18
o promise negation	6 -8
o promise promise	-14 -8
o promise service	-10 -6
o promise spec	-7 11
o promise staff	-9 10
o promise time	-13 -3
o promise vendorFirm	7 -5
o promise vendorStaff	-12 -14
o promise we	-13 -14
o promise you	-11 7
o public again	1 -10
o public can	4 7
o public joy	13 -2
o public keeps	14 -7
o public negation	18 -7
o public place	25 -13
o public promise	15 -3
o public public	14 0
o public slogan	5 -17
o public spec	25 -12
o public staff	28 -5
o public standing	24 -8
o public time	17 -5
o public vendorFirm	16 -9
o public you	23 -10
o rise cause	25 -13
o rise experience	-9 -1
o rise freeTime	13 -8
o rise goods	27 -20
o rise income	21 -16
o rise instead	9 -9
o rise machine	-14 16
o rise money	13 -10
o rise negation	11 -9
o rise process	15 -7
o rise promise	11 -3
o rise public	-2 -9
o rise rise	17 -14
o rise slogan	2 10
o rise spec	18 -8
o rise staff	14 -9
o rise time	8 -8
o rise unit	20 -18
o rise vendorFirm	-5 12
o rise you	-14 8
o risk again	11 -6
o risk authority	11 -7
o risk cause	11 -6
o risk chore	8 -5
o risk does	10 -4
o risk fall	14 -9
o risk gone	20 -10
o risk keeps	11 -5
o risk machine	5 -13
o risk money	11 -7
o risk negation	12 -5
o risk part	-8 11
o risk place	22 -4
o risk process	12 -4
o risk promise	13 -4
o risk service	6 -8
o risk staff	-6 -25
o risk strain	8 -4
o risk unit	18 -14
o risk vendorFirm	13 -5
o risk we	-8 -5
o risk you	12 -4
o saving money	11 2
o saving slogan	28 -8
o saving spec	-7 17
o saving staff	27 -24
o saving time	23 -17
o saving trait	-14 20
o saving you	19 -12
o service again	37 -19
o service cause	-3 -24
o service does	13 -2
o service fall	27 -19
o service keeps	-2 -12
o service less	-13 -21
o service machine	-5 -15
o service money	11 -6
o service more	9 -6
o service negation	18 -12
o service part	-6 -7
o service process	-8 -6
o service promise	11 -1
o service public	3 -7
o service rise	17 -5
o service risk	-4 -9
o service service	-9 -11
o service spec	-15 -19
o service staff	-10 -7
o service time	-13 -9
o service unit	-3 14
o service vendorDoes	-8 0
o service vendorStaff	-6 -7
o service we	-6 -11
o service you	4 -9
o slogan cause	8 4
o slogan does	-5 12
o slogan joy	13 1
o slogan keeps	-8 9
o slogan machine	-4 16
o slogan part	-8 23
o slogan place	-3 18
o slogan process	9 4
o slogan risk	-20 -3
o slogan service	-11 -7
o slogan slogan	-12 31
o slogan spec	-10 18
o slogan trait	-17 29
o slogan we	-10 -15
o slogan you	-6 21
o sooner chore	21 -12
o sooner freeTime	11 -1
o sooner income	13 -13
o sooner money	10 -4
o sooner service	-8 -5
o sooner you	8 -2
o spec again	-14 5
o spec can	-4 21
o spec cause	-3 -18
o spec chore	-5 16
o spec does	-4 10
o spec fall	13 -11
o spec freeTime	16 -13
o spec gone	7 -5
o spec goods	35 -31
o spec income	5 5
o spec instead	20 -16
o spec keeps	22 -15
o spec less	16 -14
o spec machine	-10 26
o spec money	16 -10
o spec must	22 0
o spec negation	14 -10
o spec part	-14 18
o spec process	7 -15
o spec rise	9 -8
o spec saving	12 -3
o spec service	-14 -9
o spec slogan	-5 11
o spec spec	-22 34
o spec standing	14 -5
o spec time	-11 16
o spec we	-6 -8
o spec you	14 -7
o staff again	21 -6
o staff authority	7 -1
o staff can	1 27
o staff chore	13 -10
o staff does	18 -3
o staff ease	26 -9
o staff experience	-15 -8
o staff fall	14 -15
o staff freeTime	9 2
o staff income	16 -9
o staff instead	18 -14
o staff joy	40 -19
o staff keeps	17 -11
o staff less	26 -13
o staff machine	-15 10
o staff money	-10 14
o staff more	7 -4
o staff negation	7 1
o staff norm	18 -4
o staff part	6 -14
o staff place	2 -15
o staff process	13 -8
o staff promise	6 -12
o staff rise	7 -4
o staff risk	20 -8
o staff saving	14 -8
o staff service	12 -12
o staff sooner	27 -10
o staff spec	-9 30
o staff staff	-8 -2
o staff standing	12 -6
o staff time	6 -8
o staff trait	-7 11
o staff unit	15 -7
o staff vendorFirm	-9 -11
o staff vendorStaff	-9 -12
o staff you	-1 -22
o standing again	17 -4
o standing cause	18 -9
o standing machine	15 -11
o standing process	25 -14
o standing public	32 -8
o standing staff	29 -6
o standing standing	27 -9
o standing you	-13 -5
o strain anymore	9 -3
o strain chore	12 -6
o strain does	17 -16
o strain freeTime	7 -4
o strain more	7 -3
o strain negation	7 -6
o strain part	-7 14
o strain rise	7 -3
o strain staff	6 -19
o strain vendorFirm	-6 -8
o strain we	-6 -9
o time again	6 -10
o time cause	8 -9
o time chore	9 -7
o time fall	9 -1
o time freeTime	13 0
o time gone	8 -3
o time income	35 -16
o time instead	21 -10
o time less	9 -7
o time machine	7 -5
o time negation	22 -13
o time part	9 -8
o time place	15 -10
o time process	15 -9
o time promise	-2 -14
o time rise	19 -7
o time service	-2 -10
o time sooner	12 -6
o time spec	-3 7
o time staff	12 -7
o time time	12 -11
o time unit	-8 14
o time vendorDoes	-4 -8
o time vendorFirm	-9 -1
o time we	-4 -16
o time you	-9 -8
o trait cause	-14 24
o trait does	-11 26
o trait norm	-11 22
o trait part	-4 12
o trait rise	-6 12
o trait slogan	-7 27
o trait staff	-2 -20
o trait trait	-10 16
o trait you	-7 14
o unit again	16 -9
o unit cause	5 3
o unit does	10 -9
o unit fall	13 -10
o unit goods	18 -16
o unit less	36 -28
o unit machine	16 -10
o unit money	14 -4
o unit negation	-12 17
o unit norm	-1 11
o unit part	-19 21
o unit rise	23 -19
o unit saving	21 -19
o unit staff	9 0
o unit strain	-19 13
o unit trait	-13 17
o unit unit	3 8
o unit you	27 -18
o vendorDoes experience	-7 -6
o vendorDoes machine	-7 15
o vendorDoes money	19 -8
o vendorDoes more	8 -8
o vendorDoes negation	-6 -7
o vendorDoes norm	-5 -3
o vendorDoes part	-6 20
o vendorDoes place	19 -27
o vendorDoes promise	-4 -5
o vendorDoes rise	8 -8
o vendorDoes risk	-20 -31
o vendorDoes service	-5 -7
o vendorDoes sooner	-5 -7
o vendorDoes spec	-7 -10
o vendorDoes staff	-5 -20
o vendorDoes time	5 -9
o vendorDoes unit	1 -10
o vendorDoes we	-6 -16
o vendorDoes you	-2 -6
o vendorFirm again	18 -3
o vendorFirm income	-2 17
o vendorFirm joy	13 -7
o vendorFirm keeps	-6 -1
o vendorFirm machine	-8 -10
o vendorFirm negation	19 -4
o vendorFirm part	-24 -8
o vendorFirm place	-14 -12
o vendorFirm service	-4 -16
o vendorFirm spec	1 -9
o vendorFirm staff	-8 -6
o vendorFirm standing	25 -6
o vendorFirm unit	-15 9
o vendorFirm vendorFirm	-8 -13
o vendorFirm we	9 -1
o vendorStaff cause	1 -9
o vendorStaff does	-1 -10
o vendorStaff experience	-8 -11
o vendorStaff fall	-2 -5
o vendorStaff joy	14 -6
o vendorStaff machine	-6 -10
o vendorStaff money	9 -8
o vendorStaff must	-7 -2
o vendorStaff negation	11 -8
o vendorStaff place	-10 -7
o vendorStaff process	-20 -4
o vendorStaff public	-4 -5
o vendorStaff service	-9 -9
o vendorStaff spec	11 -7
o vendorStaff staff	3 -16
o vendorStaff time	9 -4
o vendorStaff unit	2 -10
o vendorStaff vendorFirm	-8 -6
o vendorStaff vendorStaff	-23 -21
o vendorStaff we	-7 -5
o vendorStaff you	-6 -8
o we can	-4 -13
o we chore	-13 -22
o we does	-13 7
o we experience	-4 -19
o we fall	11 -6
o we gone	-6 -6
o we goods	0 13
o we joy	-23 -1
o we keeps	-6 -2
o we less	-12 9
o we machine	-20 21
o we money	-8 -2
o we negation	-9 -10
o we norm	-7 -11
o we part	-10 50
o we place	1 -12
o we process	-23 -6
o we promise	-12 -20
o we public	-10 -6
o we risk	-27 -13
o we service	-1 -13
o we slogan	-16 9
o we sooner	-5 -7
o we spec	-18 -3
o we staff	11 -23
o we strain	-12 -22
o we time	-14 -18
o we trait	-3 -12
o we unit	-19 14
o we vendorDoes	-5 -3
o we vendorFirm	-6 -13
o we vendorStaff	-8 -7
o we we	-13 -10
o we you	-7 -24
o you again	13 -12
o you authority	28 -21
o you can	-16 15
o you cause	-9 -4
o you does	-24 19
o you experience	-12 10
o you fall	21 -15
o you freeTime	12 1
o you gone	14 -8
o you goods	-4 9
o you income	32 -17
o you instead	-6 -5
o you joy	10 -17
o you keeps	29 -23
o you less	12 -6
o you machine	-24 20
o you money	31 -21
o you must	21 -12
o you negation	20 -22
o you norm	25 -19
o you part	12 -28
o you place	22 -1
o you process	15 3
o you promise	-22 0
o you public	26 -8
o you rise	7 -2
o you risk	35 -10
o you saving	30 -20
o you service	-11 -14
o you slogan	16 -20
o you spec	-14 2
o you staff	2 19
o you standing	38 -16
o you strain	20 -9
o you time	21 3
o you trait	-19 23
o you unit	12 1
o you vendorDoes	23 -10
o you vendorFirm	21 -13
o you vendorStaff	-4 -12
o you we	-26 -19
o you you	30 -10
p amount	51 -28
p change	56 -38
p colon	12 -35
p figure	-28 36
p figures	-3 16
p measure	-22 50
p noFigure	-22 27
p perTime	32 -25
p percent	-8 30
p question	30 -8
p signedPercent	55 -46
s0 again	9 -8
s0 anymore	13 -8
s0 can	-11 15
s0 cause	16 -24
s0 chore	18 -1
s0 credential	-14 -29
s0 does	-37 65
s0 ease	18 7
s0 experience	8 -23
s0 fall	-33 32
s0 family	11 -10
s0 freeTime	13 -14
s0 gone	34 -20
s0 goods	1 -36
s0 income	27 -9
s0 instead	13 -9
s0 keeps	-14 16
s0 less	8 -12
s0 machine	-14 11
s0 money	10 -10
s0 more	2 -11
s0 negation	10 1
s0 norm	-7 20
s0 part	-9 21
s0 place	15 -3
s0 process	40 -21
s0 promise	-19 -7
s0 public	25 -3
s0 risk	29 -23
s0 saving	-7 21
s0 service	1 -35
s0 slogan	-29 53
s0 spec	-10 23
s0 staff	10 -15
s0 standing	7 -1
s0 strain	-17 28
s0 time	39 -28
s0 trait	-16 33
s0 vendorDoes	-13 7
s0 vendorFirm	-8 -34
s0 vendorStaff	-3 -22
s0 we	-13 -1
s0 you	8 4
s1 anymore	13 -8
s1 authority	14 -16
s1 can	-9 18
s1 cause	-20 13
s1 chore	31 -19
s1 credential	-6 -43
s1 does	-26 48
s1 ease	31 -4
s1 experience	-9 -27
s1 fall	2 7
s1 family	18 -13
s1 freeTime	13 -14
s1 gone	35 -21
s1 goods	-19 13
s1 income	32 -12
s1 instead	-8 12
s1 joy	27 3
s1 keeps	34 -32
s1 less	11 -14
s1 machine	-8 23
s1 money	-7 17
s1 more	9 -10
s1 must	12 2
s1 negation	3 15
s1 part	5 9
s1 place	12 -14
s1 promise	-18 -12
s1 public	20 -11
s1 rise	9 -9
s1 risk	21 -24
s1 saving	-2 17
s1 service	-3 -20
s1 slogan	-14 45
s1 spec	-4 13
s1 staff	6 4
s1 standing	1 -8
s1 strain	-1 11
s1 time	4 -17
s1 trait	-19 38
s1 unit	5 3
s1 vendorDoes	-6 -1
s1 vendorFirm	-10 -37
s1 vendorStaff	-20 -32
s1 we	-10 2
s1 you	1 13
sf again	12 -10
sf anymore	17 -11
sf authority	21 -18
sf can	8 7
sf cause	-7 21
sf chore	18 -12
sf credential	-7 -43
sf does	-27 50
sf ease	6 13
sf experience	-2 -25
sf fall	-15 18
sf family	15 -11
sf freeTime	13 -14
sf gone	37 -21
sf goods	-21 14
sf income	25 -8
sf instead	13 -9
sf joy	15 -26
sf keeps	47 -30
sf less	13 -16
sf money	3 7
sf more	14 -23
sf must	8 15
sf negation	5 17
sf norm	-16 16
sf part	-2 21
sf place	25 -15
sf process	20 7
sf promise	-21 -5
sf public	23 -19
sf rise	9 -13
sf risk	10 -18
sf saving	-20 34
sf service	-1 -19
sf slogan	-11 30
sf spec	-21 44
sf staff	19 -13
sf standing	-4 -25
sf time	-8 20
sf trait	-16 38
sf unit	11 13
sf vendorDoes	-14 6
sf vendorFirm	-14 -40
sf vendorStaff	-8 -31
sf we	-24 6
sf you	4 4
w #	-28 35
w %	-3 25
w 's	47 -39
w +	29 3
w ,	2 13
w -	-54 69
w .	22 15
w :	12 -35
w ?	30 -8
w a	-20 24
w ab	4 -8
w abend	86 -64
w abends	31 -8
w abnahme	15 -24
w absaugung	-14 36
w acht	40 -34
w admin	59 -44
w akku	-47 68
w alarme	-1 12
w alle	-30 48
w allein	9 -5
w alleine	-12 -6
w aller	-10 20
w alles	2 -8
w als	-25 36
w alte	20 -1
w alu	-8 19
w am	4 -23
w an	38 -17
w andere	-36 -19
w angebot	-39 -28
w angst	34 -19
w anlage	-2 -5
w anruf	-11 -35
w ans	-13 40
w ansprechpartner	-35 -9
w anwohner	25 -11
w app	-35 63
w arbeit	45 -23
w arbeiten	28 -31
w architekten	20 -2
w arger	45 -41
w auch	29 -2
w audit	59 -36
w auf	42 -30
w auftrage	5 15
w aus	-46 6
w ausfuhrung	-12 18
w ausgeschlossen	58 -44
w aushilfen	22 -12
w ausschuss	66 -33
w aussendienst	6 -19
w automatisch	7 -2
w automatischer	-11 40
w b	33 -6
w backen	9 -7
w band	21 -13
w bar	-15 24
w bauhof	33 -7
w baun	22 -40
w baustelle	52 -31
w bearbeitungszentrum	-11 19
w bediener	-14 32
w beeindruckt	29 -13
w begeistert	-3 -25
w begleiten	-7 -10
w behorde	18 -9
w bei	-20 -46
w beim	46 -44
w bekommen	9 -1
w bekommt	14 11
w beneidet	28 -22
w beraten	-31 -19
w berater	-17 -27
w beratung	5 -13
w bereit	1 -19
w bericht	-11 30
w berichte	-37 59
w besser	49 -21
w bestanden	1 -29
w bestellen	14 -50
w betreun	-11 -6
w betreuung	-11 -12
w betrieb	10 15
w bett	-23 23
w bevor	42 -48
w bewerber	66 -26
w bewertungen	-15 -22
w bier	33 -23
w bilder	-49 72
w bis	-41 38
w bisher	42 -18
w bleiben	39 -11
w bleibt	18 10
w bogen	12 8
w brauchen	26 -18
w braucht	-13 35
w braumeister	7 -5
w bringen	-21 -28
w bringt	51 -22
w bucken	34 -28
w bussgelder	63 -36
w ca	13 -12
w cent	22 -13
w chef	55 -29
w cloud	-6 36
w cm	19 12
w co2	-2 24
w coach	13 -15
w d	33 -19
w da	24 -32
w dafur	16 -14
w damit	12 4
w danach	23 -11
w dank	22 -24
w dann	35 -2
w daran	26 -9
w das	22 -7
w dass	33 -15
w dauert	-23 38
w dazu	-14 20
w db	-36 45
w deckungsbeitrag	16 -13
w dem	22 -9
w den	27 23
w der	49 -34
w des	-13 -54
w design	-27 59
w die	42 11
w digital	-10 19
w direkt	-19 32
w display	-44 53
w disponent	27 -11
w disposition	-6 17
w dokumentation	30 -13
w doppelt	-3 33
w drehen	-11 13
w drei	-10 -1
w drin	5 26
w dritte	84 -56
w druck	-16 35
w drucker	-7 0
w druckluft	-28 19
w durch	-12 -10
w durchlaufzeit	24 -18
w durchs	14 -13
w durchsatz	-29 52
w dusen	-23 51
w e	-41 62
w echtzeit	-28 39
w edelstahl	-32 71
w effizienz	-8 24
w egal	43 -58
w eher	55 -31
w eigene	-23 -22
w eigenen	-23 -15
w eigener	-20 -32
w eigenes	27 -7
w ein	32 -21
w eindruck	99 -40
w eine	-1 13
w einen	-2 17
w einer	9 -24
w einfach	16 -5
w einkauf	23 -15
w einrichter	25 -18
w eins	-3 -22
w empfang	26 -21
w empfehlen	37 -14
w en	-47 -18
w ende	59 -27
w endlich	45 -23
w energieberater	-5 -22
w energieverbrauch	-23 26
w entfallt	52 -29
w entfernt	-26 16
w entwickelt	-34 -23
w erfahrene	4 -11
w erfahrung	-32 -22
w erhalten	-25 53
w erkennt	-19 67
w erledigt	37 -12
w ermoglicht	-14 25
w ernte	26 -28
w erreichbar	-5 -18
w erreichen	2 15
w ersatz	-9 -17
w ersatzteile	-14 -8
w ersatzteilversorgung	18 -21
w ersten	3 -49
w es	-35 -3
w etiketten	31 -19
w euro	0 17
w europa	-22 -47
w fach	-17 -1
w fahren	48 -50
w fahrer	25 0
w fahrt	-42 74
w fahrzeug	19 -26
w falle	30 -27
w fallt	36 -14
w falsche	8 -3
w familienunternehmen	-25 -7
w farben	20 24
w faserlaser	-19 20
w fast	22 -23
w feierabend	17 -12
w fertig	1 22
w fertigen	20 -26
w fertigung	-11 -39
w filter	-24 43
w findet	-18 40
w finger	55 -30
w firma	28 -13
w flaschen	40 -12
w fraser	17 -13
w frei	28 4
w freude	23 -14
w freut	12 -7
w fruher	22 -11
w fruhschicht	15 0
w fuhrpark	33 -12
w fuhrt	86 -44
w funf	37 -27
w fur	-28 11
w furs	63 -42
w g	-23 53
w ganz	64 -25
w ganzen	-22 -24
w gaste	71 -24
w gebaut	-16 15
w gehen	37 -29
w gehoren	27 -29
w geht	31 -34
w geld	-17 39
w gelernte	2 -45
w gemeinde	55 -15
w genau	-46 66
w generation	-17 2
w generationen	-8 -4
w gerat	11 48
w gerate	-29 7
w geregelt	-5 9
w gern	26 -15
w geschaftsfuhrer	16 0
w geschichte	57 -40
w geschult	-2 -19
w geschutzt	-1 -10
w gesellen	30 -19
w gespart	9 -9
w getriebe	-24 48
w gewinnen	24 -14
w gibt	-33 59
w gleich	29 -12
w gleiche	47 -19
w gleitringdichtung	-14 24
w gmp	-16 -6
w grad	-14 26
w greifer	26 4
w grosse	-18 20
w grossen	-30 -6
w grossten	-6 -15
w grosster	-28 -30
w gucken	54 -24
w gute	55 -24
w gutschriften	15 -15
w h	-57 83
w ha	9 -8
w haftung	22 -10
w halbe	48 -42
w halbiert	36 -20
w halfte	26 -20
w halle	23 -10
w halt	-3 16
w halten	2 -16
w hand	42 -21
w handler	-13 -13
w handy	-9 51
w hat	20 -29
w haus	2 -15
w heizen	35 -2
w hin	-8 -15
w hinterher	51 -49
w hl	10 2
w hochste	-13 30
w holen	11 -13
w hotline	-20 -13
w hubtisch	-9 14
w hydraulik	-16 22
w ich	1 -11
w ihn	81 -55
w ihnen	-3 8
w ihr	9 -25
w ihre	48 -15
w ihrem	-7 -13
w ihren	33 -9
w ihrer	5 -9
w im	8 -6
w immer	6 -7
w in	8 -30
w inbetriebnahme	-13 -10
w ingenieure	25 -14
w ingenieuren	-27 -22
w inkl	-11 20
w inklusive	-6 -26
w innerhalb	-17 -29
w ins	70 -23
w iso	-35 4
w isoliert	-7 14
w ist	56 -30
w it	11 -6
w jahr	43 -32
w jahre	-5 -8
w jahren	42 -12
w jahrlich	49 -7
w je	59 -41
w jede	-3 11
w jedem	9 24
w jeden	-16 33
w jeder	40 -30
w jederzeit	-36 20
w jedes	-20 -13
w jetzt	55 -26
w k	-21 38
w kabel	-9 23
w kabine	-9 19
w kamera	-9 32
w kann	4 7
w kanten	44 -24
w kapital	7 -6
w kasse	-1 43
w kaufen	7 -28
w kein	19 5
w keine	12 -10
w keinen	46 -25
w keiner	5 -11
w kessel	11 -6
w ketten	-20 37
w kg	-13 40
w ki	-12 24
w kinder	32 -10
w klagen	12 -7
w klasse	-30 51
w kleiner	57 -54
w klemmt	-7 -17
w km	31 -48
w koche	-22 43
w kochen	9 -27
w kollegen	36 -27
w kommen	26 -23
w kommt	5 -9
w konkurrenz	4 -13
w konnen	-7 16
w kopf	43 -18
w kostenlos	-36 -18
w kostet	18 -14
w krank	48 -41
w kriegen	-23 -8
w kuche	24 -13
w kuh	25 -9
w kunde	12 3
w kundendienst	-31 -11
w kv	-23 52
w kw	-29 49
w kwh	-17 24
w l	29 3
w labore	-40 -39
w lackierer	26 -15
w laden	47 -30
w landen	31 -10
w landern	-11 -30
w lange	33 -20
w langer	17 8
w larm	-20 21
w lassen	-28 27
w lasst	30 -22
w laufen	-1 -19
w lauft	17 -3
w laune	31 -19
w led	-35 52
w lehrlinge	21 -37
w leise	-8 10
w leute	-6 -12
w lieber	22 -11
w liefertermine	28 -19
w liegen	44 -42
w liegt	-4 -46
w linie	50 -40
w liter	21 -1
w lkw	-5 20
w los	50 -20
w losen	-23 -15
w losung	-14 51
w luckenlos	5 9
w lust	57 -35
w m	-43 60
w machen	29 -56
w macht	35 -25
w mail	-34 67
w mal	-19 -10
w man	70 -36
w mann	-4 46
w mannschaft	84 -48
w markt	-27 20
w maschine	22 -42
w maschinen	7 -10
w max	-39 49
w mehr	39 -28
w meister	26 -9
w meldung	-13 -7
w melkroboter	-14 -9
w mieter	38 -9
w mietpark	-32 -14
w min	-22 56
w minus	39 -33
w minuten	-12 -3
w mio	26 -11
w misst	-8 32
w mit	-26 36
w mitarbeiter	-16 1
w mittelstand	-36 0
w mm	-15 25
w modell	-8 49
w mon	14 -13
w monat	25 -23
w monaten	40 -24
w montage	-41 -9
w montags	41 -21
w monteur	14 -23
w monteure	-15 -25
w morgen	-8 -26
w morgens	43 -16
w motoren	-17 59
w mull	22 -18
w muss	21 -10
w mussen	31 -18
w m²	-5 19
w m³	-24 50
w nach	0 -13
w nachmessen	72 -55
w nacht	-35 50
w nachts	-15 -32
w nehmen	40 -19
w netz	-50 51
w netzausfall	21 -10
w neu	3 11
w neun	43 -57
w nicht	49 -32
w nichts	32 -11
w nie	10 -54
w niedriger	-5 16
w niemand	30 -14
w noch	20 -28
w notdienst	7 -30
w notig	29 -16
w nummer	-31 -8
w nur	-7 23
w ofen	20 16
w offen	-30 28
w ohne	29 39
w ol	27 3
w olfrei	-17 19
w op	-5 26
w ort	-2 -35
w osterreich	-15 -11
w p	8 -8
w paket	-26 33
w parallel	-8 34
w partner	-33 -10
w patienten	36 -19
w per	-43 71
w personal	17 -19
w personlich	-6 -10
w planung	-14 -12
w platz	-17 40
w polier	32 -25
w ppm	-21 -23
w praxis	-15 -19
w preis	15 11
w preise	19 -2
w presse	30 -13
w pro	36 -14
w proben	-5 31
w profitieren	-15 -3
w programme	-43 26
w programmieren	-5 -29
w prozent	14 7
w prufer	26 -18
w pruft	-24 58
w ps	-26 45
w pumpen	8 -54
w punkte	70 -27
w punktlich	30 -21
w putzen	-2 -21
w qs	26 -11
w qualifizierung	-16 -19
w qualitat	7 -37
w rahmen	3 17
w raus	62 -42
w reaktor	28 -17
w rechnungen	-12 -10
w reden	37 -13
w reduziert	-12 21
w referenzen	-28 -18
w regal	17 6
w regelt	-24 41
w region	-45 -12
w rein	40 -13
w reinigt	-30 50
w reklamationen	38 -12
w richten	9 -34
w richtig	31 -3
w roboter	42 -25
w robust	-8 44
w rucken	-15 42
w ruckenschonend	20 -1
w ruckrufe	36 -10
w ruhe	57 -39
w ruhig	28 -17
w rum	30 -16
w rund	-8 -23
w rundum	-9 15
w runter	46 -42
w rusten	7 -16
w s	-4 28
w saal	27 -13
w sache	-4 59
w saison	15 0
w samstag	28 -15
w sauber	-6 29
w scanner	30 -8
w schafft	-13 -24
w schicht	57 -47
w schlafen	28 -17
w schleifen	-13 38
w schleppen	22 -11
w schlosser	-15 -14
w schluss	43 -26
w schnell	-32 0
w schneller	-13 15
w schnittstelle	-35 57
w schon	10 -11
w schulen	-9 -19
w schutz	-10 39
w schweisser	29 -28
w schwere	18 -6
w schweren	37 -20
w sehen	-5 58
w sein	33 -22
w seine	57 -38
w seit	11 -29
w seiten	-9 31
w selben	14 -7
w selbst	-10 19
w senken	18 -1
w senkt	-11 29
w serie	13 10
w serienmassig	-12 25
w service	-19 -13
w sich	51 -32
w sicher	-13 17
w sicheren	19 -30
w sie	36 -32
w sieht	-28 43
w sind	-47 -10
w sinken	57 -43
w sinkt	44 -29
w skonto	29 -12
w so	7 5
w sofort	-3 -14
w software	2 -20
w sonntags	8 -20
w sorgt	-5 35
w sparen	51 -31
w sparsam	-9 24
w spart	3 19
w spass	32 -17
w spatschicht	16 -10
w spezialist	-26 -12
w spezialisten	24 -12
w sprachen	-8 23
w sprechen	-16 -29
w spricht	20 -14
w sprit	10 -10
w stadt	42 -30
w stall	48 -17
w stand	51 -22
w stapler	1 34
w statt	53 -38
w std	20 -11
w stecken	31 -19
w stehen	16 -16
w steht	27 -30
w steigt	30 -9
w stelle	59 -43
w stellen	-9 -12
w steuern	-47 71
w steuerung	-24 44
w stimmung	49 -24
w stock	31 -18
w stolz	7 -5
w stoppt	-7 21
w storungen	-21 -22
w strom	31 -22
w stuck	-20 42
w stunde	13 15
w stunden	-18 -2
w sturze	19 -8
w suden	5 -12
w system	-12 28
w t	9 8
w tablet	-32 54
w tag	9 1
w tage	14 13
w tagen	-8 -12
w taglich	-22 8
w tank	-15 25
w tauschbar	-25 39
w team	-12 -26
w techniker	6 -8
w technikern	-6 13
w teil	-11 22
w teile	-1 18
w telefon	20 -31
w termin	21 -12
w teur	44 -26
w tisch	48 -8
w top	-18 -31
w trainer	16 -36
w trockner	-13 27
w trotzdem	35 -25
w tufteln	36 -22
w tuv	-26 -15
w u	-30 37
w uber	-28 -4
w uberflussig	38 -18
w uberstunden	24 -18
w uhr	2 -42
w um	60 -50
w umsatz	17 -17
w und	-19 30
w uni	51 -6
w uns	-57 -17
w unser	15 -52
w unsere	-27 6
w unserer	2 -28
w unter	17 -9
w unternehmen	-24 -5
w unterstutzt	-6 37
w updates	-24 47
w urlaub	-20 24
w uv	-34 52
w v	-24 54
w ventile	-9 19
w verbaun	-23 32
w verbessert	11 0
w verbrauch	-41 43
w verdienen	29 -15
w verfugbarkeit	-23 40
w vergangenheit	23 -13
w verhindert	-10 20
w verkaufen	39 -23
w verkauft	26 -15
w verlass	-32 -20
w verlieren	28 -3
w vernetzt	-11 20
w versprochen	-12 -16
w vertraun	-9 -12
w vertrieb	-21 -22
w viele	0 -30
w vier	32 -26
w vom	25 -26
w von	13 -37
w vorbei	1 -14
w wahlen	-12 33
w war	16 -3
w ware	-3 49
w waren	21 -48
w warmeruckgewinnung	-25 44
w warten	-10 -17
w wartungsaufwand	-17 30
w wasche	43 -39
w wasser	-11 27
w weg	33 -22
w wegen	27 -13
w weil	26 -3
w weiter	21 -11
w weniger	50 -33
w wenn	21 -35
w werden	5 13
w werk	15 -23
w werkstatt	-7 -22
w werkzeug	-25 39
w wettbewerb	8 -3
w wie	-1 -10
w wieder	40 -22
w wir	-53 -17
w wird	56 -40
w woche	9 -23
w wochen	-10 25
w wochenende	-6 -33
w wollen	59 -22
w wort	30 -22
w x	-28 98
w zahlen	28 -31
w zahlt	40 -36
w zeigen	-31 -11
w zeigt	-6 40
w zeit	6 14
w zerspaner	14 -9
w zertifiziert	-26 -31
w zertifizierter	-6 -23
w ziehen	41 -21
w zieht	-29 48
w zoll	34 -4
w zu	6 -12
w zufriedene	-27 -20
w zug	18 -17
w zugriff	-32 68
w zum	-13 5
w zur	10 7
w zuruck	48 -30
w zwei	41 22
w zweiten	44 -28
w zwischen	-10 22
w °c	-22 39
w ±	-27 35
w µm	-66 97
w €	65 -55
x again can	8 -6
x again cause	12 -3
x again experience	9 0
x again fall	7 -4
x again joy	12 -3
x again keeps	8 -4
x again machine	10 -6
x again negation	7 -5
x again process	14 -4
x again promise	14 -2
x again risk	7 -4
x again service	20 -7
x again slogan	-4 -5
x again staff	13 -3
x again standing	7 -2
x again strain	13 -11
x again unit	7 -4
x again vendorDoes	-12 -2
x again vendorFirm	12 -1
x again vendorStaff	13 -3
x again you	4 -7
x anymore spec	7 0
x anymore vendorFirm	8 -2
x anymore we	7 0
x authority credential	-10 -6
x authority fall	11 -7
x authority goods	10 -9
x authority keeps	5 -9
x authority money	-8 7
x authority negation	21 -16
x authority part	9 -1
x authority process	16 -6
x authority risk	12 -7
x authority spec	9 -4
x authority staff	14 -4
x authority unit	12 -3
x authority we	-5 -26
x authority you	12 -7
x can chore	-14 18
x can fall	2 -10
x can freeTime	-11 14
x can goods	-17 19
x can income	14 -10
x can instead	0 -8
x can joy	-13 -1
x can machine	18 -6
x can money	13 -4
x can negation	-13 6
x can place	9 -4
x can promise	-10 2
x can public	-7 1
x can rise	7 -6
x can service	-1 -13
x can staff	-4 8
x can standing	7 -10
x can strain	7 -6
x can vendorFirm	10 -11
x can vendorStaff	8 1
x can we	1 -11
x can you	-7 9
x cause credential	5 -16
x cause does	15 -10
x cause ease	-11 -1
x cause experience	10 -4
x cause gone	11 -6
x cause income	9 -9
x cause joy	17 -6
x cause less	16 -11
x cause machine	1 10
x cause part	-1 8
x cause process	11 -3
x cause promise	-10 -1
x cause public	10 -3
x cause rise	11 -6
x cause risk	11 -8
x cause saving	-4 7
x cause service	2 -14
x cause spec	-8 4
x cause staff	2 -9
x cause standing	28 -13
x cause strain	-4 9
x cause trait	-15 25
x cause unit	2 8
x cause vendorDoes	-1 -9
x cause vendorStaff	-4 -7
x cause we	-2 -11
x cause you	10 -8
x chore does	10 -6
x chore fall	9 -6
x chore family	8 -5
x chore gone	22 -13
x chore goods	-4 7
x chore keeps	14 -6
x chore machine	10 -13
x chore negation	7 -4
x chore part	13 -13
x chore risk	8 -4
x chore saving	12 -10
x chore service	8 -7
x chore spec	-2 9
x chore standing	13 -10
x chore strain	9 -4
x chore trait	8 -7
x chore unit	7 -6
x chore vendorDoes	-1 -6
x chore vendorFirm	-6 -1
x chore we	-14 -11
x credential norm	-9 -3
x credential service	-5 -5
x credential vendorFirm	-5 -13
x does ease	-2 15
x does fall	7 0
x does freeTime	5 3
x does gone	16 -13
x does goods	2 8
x does instead	17 -13
x does joy	13 -6
x does machine	-11 13
x does money	10 -8
x does norm	10 -8
x does process	9 0
x does public	-4 15
x does rise	8 -6
x does risk	10 -9
x does saving	-12 14
x does slogan	-3 11
x does spec	-11 15
x does staff	12 -10
x does time	7 -2
x does trait	-18 24
x does vendorDoes	-1 -12
x does vendorStaff	-1 -6
x does we	-7 -7
x ease money	-3 8
x ease promise	-11 -1
x ease staff	21 -6
x ease time	7 -7
x ease vendorStaff	19 -9
x experience fall	-5 -12
x experience less	17 -8
x experience machine	-6 -1
x experience money	20 -11
x experience more	-6 -1
x experience norm	9 -4
x experience part	-1 -6
x experience promise	10 -1
x experience rise	-6 -1
x experience risk	7 -1
x experience spec	-9 -10
x experience standing	10 -1
x experience time	0 -9
x experience vendorDoes	-3 -11
x experience vendorFirm	-3 -4
x experience we	2 -10
x fall freeTime	21 -17
x fall gone	11 -7
x fall joy	7 -4
x fall keeps	8 -5
x fall less	7 -5
x fall money	8 -3
x fall must	-5 14
x fall process	13 -3
x fall service	13 3
x fall time	9 -2
x fall unit	11 -5
x fall vendorFirm	1 -9
x fall vendorStaff	-2 -8
x fall you	21 -10
x family more	8 -4
x family place	11 -4
x family rise	8 -4
x family vendorFirm	-7 -1
x freeTime machine	7 -7
x freeTime negation	8 0
x freeTime part	17 -12
x freeTime place	7 -3
x freeTime process	15 -12
x freeTime we	8 -9
x gone goods	9 -5
x gone joy	8 -3
x gone machine	12 -8
x gone money	7 -6
x gone norm	8 -4
x gone part	15 -11
x gone risk	13 -8
x gone sooner	7 -2
x gone spec	10 -3
x gone staff	8 -4
x gone strain	9 -4
x gone we	-4 -4
x gone you	7 -3
x goods income	14 -12
x goods joy	7 -3
x goods keeps	7 -7
x goods machine	-5 -2
x goods more	15 -13
x goods negation	8 -4
x goods norm	1 9
x goods public	15 -6
x goods rise	15 -13
x goods service	-9 -6
x goods sooner	5 7
x goods staff	1 9
x goods trait	10 4
x goods unit	10 -9
x income machine	13 -13
x income money	27 -13
x income part	8 -4
x income process	3 6
x income rise	13 -7
x income slogan	17 -11
x income spec	14 -11
x income strain	-13 16
x income time	19 -11
x income trait	13 -11
x income unit	-2 9
x income vendorFirm	-2 11
x income you	19 -14
x instead machine	18 -14
x instead part	13 -9
x instead promise	-3 -5
x instead service	-5 -4
x instead spec	2 -9
x instead staff	7 -14
x instead strain	7 -4
x instead time	4 -9
x instead you	2 -8
x joy machine	10 -7
x joy part	10 -6
x joy place	12 -5
x joy process	13 -6
x joy promise	7 -3
x joy rise	8 -4
x joy risk	10 -4
x joy slogan	8 0
x joy spec	12 -7
x joy staff	22 -7
x joy standing	-11 -1
x joy time	20 -14
x joy vendorFirm	15 -3
x joy vendorStaff	8 -2
x joy you	7 -5
x keeps machine	3 -7
x keeps money	5 -13
x keeps negation	10 -6
x keeps norm	0 -8
x keeps part	-14 16
x keeps public	8 -4
x keeps saving	8 -2
x keeps spec	20 -17
x keeps staff	13 -5
x keeps time	12 -4
x keeps trait	-4 10
x keeps vendorStaff	7 -3
x keeps we	-3 -4
x keeps you	16 -20
x less money	7 -7
x less negation	-8 15
x less part	0 8
x less process	-2 -6
x less service	-3 -5
x less spec	13 -11
x less staff	11 -8
x less time	9 -7
x less unit	21 -18
x less we	-11 4
x less you	11 -4
x machine money	7 -3
x machine must	7 -7
x machine norm	0 14
x machine part	6 10
x machine place	7 -5
x machine process	9 -4
x machine public	16 -11
x machine saving	10 -3
x machine service	-9 -7
x machine slogan	-3 9
x machine spec	-4 7
x machine standing	7 -9
x machine strain	-7 3
x machine trait	2 6
x machine unit	5 7
x machine vendorDoes	-4 8
x machine vendorFirm	-4 -9
x machine vendorStaff	-3 -4
x machine we	-10 11
x machine you	2 5
x money norm	-8 9
x money place	7 -4
x money saving	8 -6
x money slogan	11 -1
x money sooner	7 -2
x money spec	9 -6
x money time	7 -4
x money unit	7 -2
x money vendorDoes	14 -5
x money you	16 -9
x more norm	12 -8
x more process	8 -4
x more public	-5 -2
x more rise	7 -5
x more slogan	8 -5
x more spec	11 -7
x more vendorDoes	9 -2
x more we	7 0
x must public	8 -8
x must spec	7 -1
x must trait	7 -7
x must you	8 -5
x negation norm	26 -11
x negation part	8 -5
x negation process	8 -8
x negation promise	-10 -1
x negation public	8 -3
x negation risk	8 -5
x negation spec	10 -17
x negation time	7 -7
x negation vendorDoes	-7 -4
x negation we	4 -14
x negation you	3 -8
x norm process	-2 7
x norm rise	12 -8
x norm risk	7 -7
x norm time	13 -7
x norm trait	-6 21
x norm unit	-1 7
x norm you	16 -12
x older spec	-4 7
x part process	1 6
x part service	-4 -5
x part slogan	2 6
x part staff	5 -8
x part strain	-6 12
x part unit	-5 7
x part vendorDoes	-1 8
x part vendorFirm	-9 -10
x part vendorStaff	-6 -12
x part we	-3 28
x place public	12 -4
x place risk	8 -1
x place slogan	-2 11
x place standing	12 -2
x place strain	7 -3
x place unit	7 -9
x place vendorDoes	10 -14
x place vendorFirm	-6 -5
x place vendorStaff	-6 -1
x place we	0 -10
x process promise	9 -3
x process public	9 -3
x process rise	9 -4
x process saving	8 -3
x process spec	2 -9
x process staff	8 -6
x process standing	11 -3
x process strain	11 -7
x process time	6 -9
x process unit	5 2
x process vendorFirm	12 2
x process vendorStaff	-9 -2
x promise risk	-7 -4
x promise service	8 -13
x promise slogan	-10 -6
x promise staff	1 -7
x promise standing	-6 -2
x promise time	-3 -7
x promise vendorDoes	-6 -6
x promise vendorStaff	-5 -5
x promise we	-11 -12
x promise you	-16 -1
x public slogan	3 -7
x public spec	9 -4
x public staff	18 -3
x public standing	12 -3
x public strain	9 -3
x public time	8 -2
x public unit	11 -6
x public vendorFirm	10 -4
x public we	-12 -2
x public you	9 -5
x rise slogan	0 11
x rise spec	10 -4
x rise trait	-4 8
x rise unit	11 -10
x rise vendorDoes	9 -2
x rise vendorFirm	-7 3
x rise we	9 0
x risk slogan	-9 -4
x risk sooner	7 -8
x risk spec	7 -5
x risk staff	0 -7
x risk trait	-14 31
x risk unit	7 -5
x risk vendorDoes	-7 -13
x risk vendorFirm	7 -2
x risk we	-7 -10
x risk you	18 -5
x saving slogan	16 -6
x saving staff	9 -7
x saving time	13 -11
x saving trait	-9 14
x saving unit	24 -24
x saving we	15 -2
x saving you	16 -13
x service slogan	1 -8
x service sooner	-8 2
x service spec	-7 -12
x service staff	-4 -5
x service time	-6 -5
x service vendorDoes	-2 -5
x service vendorFirm	-2 -5
x service vendorStaff	-5 -4
x service we	-3 -8
x service you	-1 -6
x slogan spec	-4 12
x slogan time	14 -10
x slogan trait	-11 19
x slogan vendorDoes	-2 -20
x slogan vendorFirm	-8 17
x slogan vendorStaff	-4 -5
x slogan we	-16 -2
x slogan you	7 -8
x sooner spec	-4 7
x sooner staff	9 -3
x sooner vendorDoes	-3 -5
x sooner we	-3 -5
x spec staff	7 2
x spec standing	10 -4
x spec strain	6 3
x spec time	-1 7
x spec vendorDoes	7 -10
x spec we	-9 -8
x staff standing	9 -3
x staff strain	10 -11
x staff time	7 -7
x staff unit	16 -6
x staff vendorDoes	2 -7
x staff vendorFirm	7 -8
x staff vendorStaff	8 -8
x staff we	8 -13
x standing strain	7 -2
x standing vendorFirm	17 -7
x standing you	17 -8
x strain time	3 -7
x strain trait	-11 15
x strain unit	-11 9
x strain vendorDoes	-2 -14
x strain vendorFirm	-3 -5
x strain vendorStaff	-9 -5
x strain we	-3 -9
x time vendorFirm	-3 -4
x time we	-4 -12
x trait vendorFirm	0 7
x trait we	-1 -7
x trait you	-3 12
x unit vendorFirm	-9 6
x unit you	12 -4
x vendorDoes we	-7 -4
x vendorDoes you	8 -9
x vendorFirm you	22 -10
x vendorStaff we	-3 -4
x vendorStaff you	-2 -7
x we you	-5 -13
`,
  motive: `
bias	10 -2 -6 -4
b # %	27 -8 -14 -3
b # cent	12 -5 -5 -1
b # grad	-9 -6 15 1
b # hl	16 -9 -3 -2
b # jahre	25 -8 -10 -3
b # km	-11 -6 6 -1
b # l	43 -10 -18 -8
b # liter	24 -8 -6 -5
b # min	16 -1 -9 -4
b # mio	20 -9 -3 -5
b # monaten	19 -4 -6 -4
b # prozent	-6 24 -4 -5
b # punkte	11 -1 -4 -1
b # statt	14 0 -13 -1
b # std	29 -8 -13 -4
b # t	24 -14 -6 -1
b # tage	19 -7 -3 -1
b # teur	17 -3 -4 -3
b # €	16 1 -9 -3
b % mehr	35 -7 -23 -5
b % zuruck	35 -24 -1 -4
b + #	30 -11 -3 -8
b , #	27 -12 -12 -1
b , alle	-11 -3 19 -4
b , auch	-2 13 -2 -2
b , das	0 -6 -8 0
b , dass	-9 9 -5 -7
b , der	4 -3 11 -12
b , gleiche	23 -9 0 -12
b , gute	-2 -10 -12 29
b , ihr	-5 -15 28 -8
b , ihre	20 -2 -3 -2
b , keine	-1 14 -12 0
b , man	-1 -12 25 -11
b , sie	28 -8 -7 -1
b , weil	15 -3 -15 2
b , wenn	-8 33 -10 -9
b : #	30 -7 -13 -4
b ^ #	14 -4 11 -20
b ^ als	-2 -4 -4 -3
b ^ anwohner	-8 11 6 -5
b ^ auch	0 27 -12 -10
b ^ auf	-2 6 -8 -13
b ^ bei	-4 13 -5 -3
b ^ bewerber	-5 -2 5 -15
b ^ dank	-1 13 -6 0
b ^ das	-14 -9 7 5
b ^ der	-2 -4 -10 1
b ^ die	-18 24 -12 16
b ^ durch	19 -6 -3 -3
b ^ ein	32 -5 -7 -6
b ^ eine	29 -7 -12 -5
b ^ einrichter	-5 -3 -4 12
b ^ endlich	-4 -4 -5 14
b ^ es	0 -20 34 -9
b ^ fahrer	-4 -9 5 21
b ^ ihr	-10 2 -9 -8
b ^ ihre	-26 7 14 -5
b ^ in	-5 -16 14 -11
b ^ jede	28 -3 -17 -3
b ^ kein	-8 11 6 -4
b ^ keine	-7 12 4 -5
b ^ kunden	-4 -6 -3 1
b ^ mit	-10 -3 -1 -3
b ^ mitarbeiter	-10 -8 38 -9
b ^ nie	-3 -10 18 -3
b ^ niemand	-7 21 -5 -3
b ^ schluss	-7 -4 25 -7
b ^ sie	30 0 -16 -4
b ^ skonto	23 -14 -4 -2
b ^ spart	-8 -8 22 -4
b ^ unser	3 -13 11 -1
b ^ unsere	-1 14 -5 -3
b ^ wenn	-7 27 -8 -5
b ab ,	-11 1 1 -3
b abends nicht	-8 -1 11 -1
b alte meister	-4 17 -8 4
b am band	-8 -5 -2 20
b am samstag	15 -13 7 -3
b am selben	13 -6 -6 -1
b am tag	13 -16 6 1
b an dem	-6 -2 -3 17
b an den	14 22 -22 -9
b an der	-22 3 7 16
b an die	-4 -6 -5 19
b angst mehr	-1 17 -14 -1
b auch bei	0 14 -1 -3
b auch im	-2 24 -18 -1
b auch wenn	-4 15 -3 -5
b auf #	12 -2 -4 -2
b auf der	-10 -8 -10 -9
b auf ihre	-1 16 -5 -1
b aus der	10 -20 -20 11
b bei der	-4 11 -6 0
b bei ihnen	-8 11 -2 2
b bei jeder	-5 18 -13 -16
b beim kunden	3 11 -2 -2
b bekommen die	15 -5 -6 -1
b bleiben aus	-5 19 -15 1
b bringt #	28 -3 -17 -3
b bussgelder wegen	-2 12 -4 -3
b das bringt	-1 -5 -4 -4
b das team	-3 -4 -3 13
b der arbeit	-6 -6 -8 17
b der baustelle	-10 23 -7 -10
b der kasse	5 -13 17 -9
b der neun	-1 -4 -3 13
b der vergangenheit	-7 11 10 -9
b die arbeit	15 -8 -7 7
b die der	-6 22 -8 -6
b die finger	-7 15 3 -7
b die fraun	0 -23 28 -5
b die halfte	15 -4 -6 -3
b die halle	18 -3 -2 -7
b die lehrlinge	-1 -4 -6 20
b die leiter	0 -13 16 -1
b die mannschaft	-4 -2 -1 16
b die maschine	-11 0 5 16
b die spatschicht	-7 -13 3 21
b doppelt so	12 -5 -5 -2
b durch den	6 19 -15 -8
b durch die	-15 34 -5 -1
b ein ,	0 17 -11 -2
b ein ende	-4 -3 15 -4
b eine halbe	7 -9 12 -5
b empfang ,	-7 -4 -8 0
b erledigt ,	-12 -3 22 -3
b es ist	12 -6 -4 -3
b freude an	-5 -4 -4 13
b fruher fertig	31 -3 -22 -2
b fur #	15 12 -21 -7
b fur die	3 -14 16 -4
b fur sie	46 -8 -12 -10
b gaste am	21 -7 -9 -13
b gehen um	17 -5 -5 -3
b geht ohne	14 -3 -3 0
b gern in	-2 -4 -4 13
b gesellen haben	-6 -1 -7 17
b gleich mit	27 -3 -5 -8
b gute laune	0 -7 -5 18
b haben abends	-5 -4 18 -8
b haben wieder	-1 -1 -8 13
b haftet nicht	2 13 -5 -4
b hat ein	-4 -3 15 -4
b hat wieder	-3 -6 -16 26
b haus und	14 -3 -1 -3
b holen die	14 -3 -1 -3
b ihr chef	0 4 -18 -6
b ihr werk	-1 32 -11 -4
b ihre leute	-4 -16 5 19
b ihrem haus	-6 -11 0 0
b im buro	3 -22 5 13
b im ersten	20 24 -22 -14
b im jahr	19 -5 -3 -2
b im lager	-16 -11 -9 43
b im regal	-5 -1 -17 -2
b in #	20 -3 -10 -3
b in der	0 0 5 -11
b in die	11 6 -11 1
b ins haus	14 -3 -1 -3
b ist ,	-6 18 -9 -3
b ist bei	-5 -11 2 -10
b ist fur	-2 -4 -4 20
b ist geschichte	-3 11 12 -9
b ist kein	21 32 -29 -9
b ist so	-3 -4 -3 -8
b ist vorbei	8 -6 -9 14
b ist weg	-3 -13 19 -2
b ist wieder	0 13 -6 4
b jede stunde	23 -1 -11 -8
b jeden tag	1 -3 -6 23
b kann wieder	-14 1 30 -8
b kein ol	-17 42 -10 0
b keine angst	-1 17 -14 -1
b keine bussgelder	-2 12 -4 -3
b keine mehr	12 -6 17 -9
b keinen zweiten	17 -5 7 -10
b keiner mehr	-1 -12 15 -1
b keiner muss	-4 -4 14 -3
b km weniger	-3 -5 18 1
b konnen den	25 -12 -6 -4
b kostet sie	-2 14 -3 2
b landen nicht	27 14 -22 0
b langer ,	24 -14 -8 -1
b laune im	-2 -10 -12 29
b leute haben	-1 1 -13 16
b leute kommen	-11 3 -3 17
b macht den	-11 -2 -2 21
b mannschaft ist	-4 -2 -1 16
b mehr #	-3 -11 23 -7
b mehr ,	12 0 -5 -6
b mehr ab	-9 3 12 -4
b mehr am	23 -5 -10 -6
b mehr an	-3 21 -6 -12
b mehr auf	1 -5 12 -3
b mehr auftrage	11 -9 -1 0
b mehr aus	-2 6 -22 23
b mehr bei	-15 11 12 -2
b mehr beim	-5 14 -6 -1
b mehr die	-9 7 15 -8
b mehr durch	8 -18 20 -4
b mehr ein	11 -1 -9 -1
b mehr eine	-10 16 -2 -5
b mehr fur	-8 14 10 -6
b mehr im	9 -27 37 -9
b mehr in	16 8 -11 -6
b mehr je	23 -8 -6 -5
b mehr mit	-11 -11 38 -9
b mehr pro	14 -1 -7 -4
b mehr stecken	-7 1 11 -3
b mehr uber	1 -28 32 -1
b mehr von	-3 -8 16 -2
b mehr vor	-1 13 -10 -1
b mehr wegen	-4 31 -20 -5
b mehr zeit	-4 2 17 -15
b min .	17 -1 -10 -5
b minus #	12 -3 -3 -3
b minuten erledigt	-12 -3 22 -3
b mio .	20 -9 -3 -5
b mit dem	6 -12 14 -5
b mit der	13 -15 9 4
b mit einem	28 -12 -14 8
b muss keine	2 -21 31 -3
b muss nicht	-1 -8 24 -14
b muss sich	-4 -3 13 -3
b nach hause	-11 -3 16 0
b nicht ohne	-1 19 -5 1
b nichts mehr	-6 12 -4 -2
b nie mehr	-4 -8 18 -4
b nie wieder	-3 12 -2 -4
b noch #	13 -9 -4 0
b nur noch	7 -6 14 -11
b pro tag	15 0 -13 -1
b pro woche	20 -1 -10 -7
b raus ,	-5 2 -12 -3
b runter ,	18 -6 -4 -4
b schluss mit	-7 -4 25 -7
b selben tag	13 -6 -6 -1
b sich in	15 -4 -4 -3
b sich mehr	-6 28 -7 -10
b sich nicht	-3 -8 19 -5
b sich um	6 -1 -16 19
b sie brauchen	53 -13 -24 -2
b sie gewinnen	25 -1 1 0
b sie holen	14 -3 -1 -3
b sie keine	21 -2 -4 2
b sie kommen	25 -6 -4 -11
b sie konnen	9 17 -12 -4
b sie liefern	13 3 -10 -2
b sie nehmen	19 -6 -2 -2
b sie sich	13 -4 -5 -3
b sie sind	-9 5 -13 5
b sie sparen	37 -7 -10 -9
b sie verkaufen	17 -7 -3 -2
b sie zahlen	-5 25 -9 -1
b sind #	12 -5 -1 -1
b sind vom	-3 23 -9 -10
b sinken um	-5 14 -4 -1
b sinkt um	18 -3 -1 -4
b sinkt von	24 -9 -9 2
b so ein	-2 -1 6 -21
b sparen #	22 -9 -2 -3
b sparen die	26 -6 -1 -6
b sparen sie	13 -4 -5 -3
b statt fur	-4 2 17 -15
b statt zwei	25 -7 -5 -4
b steht nicht	-2 0 19 -13
b stolz auf	-3 -4 -3 17
b stunde fruher	-3 -4 12 -3
b t €	19 -13 -2 -1
b tag ,	13 -5 -9 2
b tag raus	14 -5 -5 -3
b tage fruher	18 -7 -5 -1
b teile mehr	14 -11 -2 -1
b uber den	-13 -10 0 6
b um die	8 -5 -14 23
b um ein	19 -3 -6 -4
b um vier	-9 -20 45 -3
b und die	11 -5 -6 6
b und sie	15 -5 -3 -3
b und verdienen	27 -6 -3 -6
b verdienen daran	27 -6 -3 -6
b vergangenheit an	-7 11 10 -9
b von #	29 -1 -10 -13
b von hand	-16 -4 25 -1
b von ihrem	-3 -4 -7 1
b weg ,	19 0 4 -7
b weniger ausschuss	37 -12 -13 -8
b weniger im	50 -6 -18 -8
b wenn der	-5 28 -7 -9
b wie ein	-14 -9 -15 11
b wieder gern	-2 -1 -6 11
b wieder laune	-11 -9 -12 51
b wieder spass	-3 -1 -12 18
b wird #	53 -38 -6 -4
b wird uberflussig	-5 -5 18 -4
b wird zum	-11 17 -13 -3
b zeit fur	-7 -1 12 2
b zu arbeiten	-10 -3 -12 29
b zu ihnen	-5 -2 5 -15
b zwei ,	25 -7 -5 -4
b € gespart	17 -4 -9 -1
b € strom	14 -6 -1 -4
b € weniger	19 -1 -12 -3
c again	-13 -6 14 24
c anymore	-5 -9 19 0
c authority	-15 68 -23 -17
c can	20 16 1 -5
c cause	13 -4 -20 -2
c chore	-41 -24 78 -7
c does	-25 31 26 -16
c ease	-19 2 59 -24
c experience	8 -9 23 -16
c fall	27 -4 19 -34
c family	-29 24 23 5
c freeTime	10 -20 46 -18
c gone	-3 10 44 -28
c goods	41 -4 -21 -9
c income	58 -23 -24 -7
c instead	28 -19 29 -20
c joy	-20 -48 -36 124
c keeps	-16 53 19 -31
c less	40 -17 16 -11
c machine	1 -5 -21 25
c money	77 -39 -19 -12
c more	-1 8 8 -1
c must	5 -27 43 -7
c negation	-17 32 21 -18
c norm	1 22 6 -1
c part	-23 -12 50 -13
c place	-33 11 1 4
c process	13 13 -7 3
c promise	-18 -29 31 14
c public	-9 -14 -22 -18
c rise	14 6 -1 2
c risk	-26 85 -38 -2
c saving	32 -8 4 -13
c service	4 -12 -3 18
c slogan	21 -25 -34 43
c sooner	5 -15 2 -8
c spec	17 -15 -7 -4
c staff	-21 3 10 23
c standing	-32 -49 -7 -18
c strain	-9 -21 61 -13
c time	18 -29 33 -9
c trait	23 -8 2 -7
c unit	-8 8 16 -7
c vendorDoes	32 -4 -4 -5
c vendorFirm	-27 0 0 -12
c you	-2 5 -13 -29
e authority	2 30 -17 -5
e can	-5 -9 5 14
e chore	-8 -6 18 -2
e ease	-6 -8 22 -6
e fall	25 -12 -5 -3
e freeTime	11 -14 13 -2
e gone	-5 -3 22 -8
e goods	11 -2 -3 -3
e income	24 -6 -5 -5
e joy	-4 -20 -12 36
e keeps	-9 11 19 -6
e machine	-10 0 -14 22
e must	-3 -5 -4 16
e negation	5 12 -6 -4
e norm	-5 -10 25 -7
e part	-9 5 13 -5
e place	-9 -8 1 16
e promise	-1 -15 13 2
e public	-18 8 -4 -2
e risk	-12 22 -8 2
e slogan	6 -16 -10 18
e staff	7 4 -12 1
e standing	-18 -14 -2 -2
e strain	-2 -1 16 -5
e time	11 -4 -3 -1
e trait	11 -3 -1 -3
e unit	8 -11 0 -3
e vendorFirm	-8 -12 -1 -3
e vendorStaff	-9 -20 -3 40
l middle	19 -14 1 -7
l short	-6 23 14 -16
n ^abk	-1 -10 11 1
n ^anb	13 -7 -1 -2
n ^arg	-1 -8 12 -2
n ^arge	-1 -8 12 -2
n ^arger	-1 -8 12 -2
n ^auft	12 -8 0 0
n ^auftr	12 -8 0 0
n ^bac	-9 13 1 -1
n ^back	-9 13 1 -1
n ^backe	-9 15 0 0
n ^best	-2 11 -2 -2
n ^dies	-8 -2 0 -1
n ^diese	-8 -2 0 -1
n ^erfu	-3 12 -4 0
n ^erful	-3 12 -4 0
n ^ern	-2 16 -6 -6
n ^ernt	-2 16 -6 -6
n ^ernte	-2 16 -6 -6
n ^fac	-3 -2 -2 -4
n ^fach	-3 -2 -2 -4
n ^fal	-7 11 -5 0
n ^fern	-3 2 -10 -4
n ^fot	-2 -5 -1 -3
n ^foto	-2 -5 -1 -3
n ^geri	-1 13 -4 -1
n ^gle	12 -1 -9 -2
n ^glei	12 -1 -9 -2
n ^gleic	12 -1 -9 -2
n ^hac	15 -4 -8 0
n ^haus	-3 -6 13 -2
n ^jet	13 -2 -4 -6
n ^jetz	13 -2 -4 -6
n ^jetzt	13 -2 -4 -6
n ^kalt	-2 11 -8 -1
n ^kalte	-2 11 -8 -1
n ^klei	15 -10 -4 2
n ^klein	15 -10 -4 2
n ^kranf	-1 -7 11 -2
n ^kundi	11 -5 0 0
n ^las	-2 -17 16 -3
n ^mache	14 -2 -5 -4
n ^qua	12 -5 0 -4
n ^reg	-1 14 -5 -5
n ^ruckr	-6 13 -4 -2
n ^schm	-1 -11 12 -1
n ^schmu	-1 -12 15 -3
n ^scho	15 -3 -10 1
n ^schon	15 -3 -10 1
n ^schu	-4 -1 -10 -1
n ^schul	-4 -8 -6 -1
n ^sta	-2 -3 11 -4
n ^stei	-5 -8 15 -2
n ^stein	3 -11 11 -1
n ^stra	-4 -4 -1 12
n ^ter	-1 13 -6 -3
n ^term	-1 13 -6 -3
n ^termi	-1 13 -6 -3
n ^the	-5 17 -6 -5
n ^uberl	-6 13 -2 -3
n ^verla	-4 15 -6 -2
n ^wir	-5 3 -4 -5
n acke	-5 15 0 -5
n acker	-8 15 3 -5
n acks	14 -10 1 -1
n age$	11 -9 1 -1
n agt$	-5 -1 -4 -2
n agte	-3 12 -5 -3
n arger	-1 -8 12 -2
n arni	-2 14 -9 -1
n atzt	-1 11 -8 -1
n auftr	13 -10 0 0
n auftra	13 -10 0 0
n back	-9 13 1 -1
n backe	-9 15 0 0
n backer	-8 17 3 -4
n berl	-6 13 -2 -3
n beschw	-2 -9 13 -1
n besteh	-3 11 -3 -2
n bild	-7 -4 -6 12
n bran	-4 11 -5 -5
n brand	-5 16 -4 -4
n brand$	-5 14 -2 -4
n chle	-1 -9 11 -1
n chme	-2 -7 12 -1
n chmu	-1 -12 15 -3
n chon	11 -4 -1 -2
n chul	-4 -8 -6 -1
n chun	-5 11 -6 1
n chung	-5 11 -6 1
n chwer	-3 -6 12 -1
n ckel	-1 13 -1 -4
n ckens	-1 -9 13 -2
n ckensc	-1 -9 13 -2
n ckru	-6 13 -4 -2
n ckruf	-6 13 -4 -2
n ckrufe	-6 13 -4 -2
n deck	12 -7 -1 -1
n dend	-5 -3 -4 16
n dies	-8 -2 0 -1
n diese	-8 -2 0 -1
n efert	-7 13 0 -3
n egen	-1 13 -8 -3
n egen$	-1 13 -8 -4
n eiten	-1 -4 -3 11
n eiten$	-1 -4 -3 11
n enden	-3 -2 -5 13
n enden$	-3 -2 -5 13
n ensc	-2 -9 13 -2
n ensch	-2 -9 13 -2
n enschl	-3 -7 12 -2
n enz$	-4 -2 -2 -5
n erfu	-3 12 -4 0
n erful	-3 12 -4 0
n erfull	-3 12 -4 0
n erie	12 -1 -1 -2
n erin	-4 -4 13 -6
n erin$	-5 -2 12 -7
n erla	-2 15 -6 -6
n erlau	-2 12 -2 -6
n erlauf	-2 12 -2 -6
n erlo	11 -9 -1 -1
n ermi	-2 13 -4 -4
n ermin	-2 13 -4 -4
n ern$	-1 10 -11 -1
n erns	-4 -9 -2 -2
n ernt	-2 16 -6 -6
n ernte	-2 16 -6 -6
n esag	-3 12 -5 -3
n esagt	-3 12 -5 -3
n esagte	-3 12 -5 -3
n eschwe	-2 -9 13 -1
n esen$	-6 -12 13 -2
n esteh	-3 11 -3 -2
n etten	-1 -10 14 -2
n etten$	-1 -10 14 -2
n etter	-3 13 -5 -3
n etzt	12 0 -4 -7
n etzt$	13 -2 -4 -6
n fang	-4 -4 13 -4
n fere	-4 -1 -3 -3
n ferns	-4 -9 -2 -2
n foto	-2 -5 -1 -3
n frag	-5 -5 -3 -2
n ftra	13 -10 0 0
n ftrag	13 -10 0 0
n ftrage	14 -11 0 0
n gefa	-2 13 -7 -3
n gefah	-2 13 -7 -3
n gefahr	-2 13 -7 -3
n geni	-6 -2 12 -3
n gesa	-3 12 -5 -3
n gesag	-3 12 -5 -3
n gesagt	-3 12 -5 -3
n glei	12 -1 -9 -1
n gleic	12 -1 -9 -1
n gleich	12 -1 -9 -1
n hler$	-4 -2 12 -4
n hung	-7 11 -6 1
n hung$	-5 12 -8 1
n hwer	-3 -6 12 -1
n iech	-3 -8 14 -4
n iefert	-7 13 0 -3
n iete	12 0 -7 -3
n ige$	1 -8 12 -1
n ima$	-6 -2 -2 15
n ing$	-2 11 -12 -4
n itat	13 -4 -4 -3
n itat$	13 -4 -4 -3
n iten	-1 -4 -3 11
n iten$	-1 -4 -3 11
n jetz	13 -2 -4 -6
n jetzt	13 -2 -4 -6
n jetzt$	13 -2 -4 -6
n kalt	-2 11 -8 -1
n kalte	-2 11 -8 -1
n kensc	-1 -9 13 -2
n kensch	-1 -9 13 -2
n klei	15 -10 -4 2
n klein	15 -10 -4 2
n klima$	-6 -2 -2 15
n kranf	-1 -7 11 -2
n kruf	-6 13 -4 -2
n krufe	-6 13 -4 -2
n krufe$	-6 13 -4 -2
n kunde$	-2 12 -3 -2
n kundi	11 -5 0 0
n kundig	11 -5 0 0
n lacht	-6 -3 -4 15
n lacht$	-6 -3 -4 15
n lass	-2 14 -4 -5
n lauf	-5 11 -3 -2
n lauf$	-6 12 -3 -1
n leic	12 -1 -9 -1
n leich	12 -1 -9 -1
n letter	-3 13 -5 -3
n lima$	-6 -2 -2 15
n mache	14 -5 -5 1
n machen	14 -5 -5 1
n mehl	0 -15 17 -3
n mess	-8 -1 11 -1
n nfer	-7 -2 -3 -5
n nlau	-5 13 -3 -2
n nlauf	-5 13 -3 -2
n nlauf$	-5 13 -3 -2
n nne$	13 -7 -7 3
n nschl	-3 -7 12 -2
n nte$	1 16 -3 -7
n ntie	-2 11 -3 -2
n ntier	-2 11 -3 -2
n ntiert	-3 11 -4 -3
n ollen	3 -11 3 2
n opft	-2 14 -6 -3
n pruf	-3 11 -3 -2
n prufer	-7 11 -1 -2
n prufu	-2 12 -3 -3
n prufun	-2 12 -3 -3
n rage	11 -8 1 0
n rage$	12 -7 0 -1
n rand	-6 11 -4 -2
n ranf	-1 -7 11 -2
n rast	-5 13 -14 -5
n rege	-3 20 -5 -6
n regen	-3 20 -5 -6
n regen$	-3 20 -5 -6
n renz$	-4 -2 -2 -5
n rful	-3 12 -4 0
n rfull	-3 12 -4 0
n riec	-3 -8 14 -4
n riech	-3 -8 14 -4
n rin$	-7 -2 13 -6
n rlau	-1 11 -2 -6
n rlauf	-2 12 -2 -6
n rmin	-2 13 -4 -4
n rnte	-2 16 -6 -6
n rtrage	11 -5 3 -3
n ruckr	-6 13 -4 -2
n ruckru	-6 13 -4 -2
n rufer	-7 11 -1 -2
n rufer$	-7 11 -1 -2
n rufu	-2 12 -3 -3
n rufun	-2 12 -3 -3
n rufung	-2 12 -3 -3
n sagt	-2 11 -4 -3
n sagte	-3 12 -5 -3
n schei	-1 11 -5 0
n schle	-1 -9 11 -1
n schm	-1 -11 12 -1
n schmu	-1 -12 15 -3
n scho	11 -4 -1 -2
n schon	11 -4 -1 -2
n schul	-4 -8 -6 -1
n schwer	-3 -6 12 -1
n sehe	-1 -8 -6 -1
n sehen	-1 -8 -6 -1
n sehen$	-1 -8 -6 -1
n serie	12 -1 -1 -2
n sier	-11 3 4 4
n sion$	-5 12 -3 -2
n ssun	-1 13 -3 -3
n ssung	-1 13 -3 -3
n ssung$	-1 13 -3 -3
n stan	-1 -7 11 -4
n staub$	-2 -7 11 -1
n ste$	4 -7 -7 -1
n stei	-5 -8 15 -1
n stein	3 -11 11 -1
n stern	-5 -5 -4 1
n stof	-2 -9 13 -3
n stoff	-2 -9 13 -3
n sung	-1 13 -3 -3
n sung$	-1 13 -3 -3
n tat$	13 -4 -4 -3
n taub$	-2 -7 11 -1
n tein	3 -11 11 -1
n term	-2 13 -4 -4
n termi	-2 13 -4 -4
n termin	-2 13 -4 -4
n terne	-4 -4 -4 -2
n tier	0 11 -4 -3
n tiert	-3 11 -4 -3
n tiert$	-3 11 -4 -3
n toff	-2 -9 13 -3
n trag	11 -7 -2 0
n trage	11 -8 1 -1
n trage$	12 -7 0 -1
n tsto	-3 -8 14 -4
n tstof	-3 -8 14 -4
n tstoff	-3 -8 14 -4
n tten	1 -10 13 -2
n tten$	2 -12 14 -2
n twer	0 11 -9 0
n twerk	0 11 -9 0
n uberl	-6 13 -2 -3
n uckr	-6 13 -4 -2
n uckru	-6 13 -4 -2
n uckruf	-6 13 -4 -2
n uftr	13 -10 0 0
n uftra	13 -10 0 0
n uftrag	13 -10 0 0
n ufun	-2 12 -3 -3
n ufung	-2 12 -3 -3
n ufung$	-2 12 -3 -3
n undig	11 -5 0 0
n uren	-3 11 -1 -3
n uren$	-3 11 -1 -3
n verl	4 6 -11 1
n verla	-4 15 -6 -2
n vert	13 -5 -2 -1
n vertra	11 -3 -1 -1
n zeite	-3 16 -4 -2
n zeiten	-3 16 -4 -2
n zubi	-1 -3 -3 11
no authority	-14 90 -53 -9
no cause	9 15 -7 -1
no chore	-12 -32 79 -16
no does	-2 6 -24 20
no fall	-6 53 -33 -4
no freeTime	13 -8 26 -13
no gone	22 11 -26 -2
no goods	-5 28 -5 -3
no machine	19 -24 41 -13
no money	18 15 -16 -5
no norm	-13 9 0 10
no part	-36 22 35 -3
no place	2 37 -33 -1
no process	-4 29 -13 2
no public	6 46 0 -4
no risk	-24 53 -14 -4
no spec	39 22 -38 -7
no staff	23 25 -33 -5
no strain	1 -4 18 -4
no time	4 47 -35 -3
no you	-19 54 -28 17
nomore again	-8 14 -14 16
nomore anymore	-13 -9 26 1
nomore cause	2 6 12 -10
nomore chore	-6 -4 20 -9
nomore fall	-4 11 -11 6
nomore freeTime	3 0 21 -16
nomore goods	12 -8 -3 -1
nomore keeps	-23 19 8 -5
nomore machine	1 -12 0 12
nomore money	36 -15 -14 -6
nomore more	-19 23 18 -11
nomore must	-5 -13 27 -5
nomore part	-8 -24 39 -4
nomore place	-10 10 -7 21
nomore process	-7 8 20 -17
nomore promise	0 33 -25 -9
nomore rise	-19 23 18 -11
nomore risk	16 23 -29 -5
nomore spec	-14 28 4 -18
nomore staff	-19 45 -4 -15
nomore strain	-7 -3 24 -10
nomore unit	-7 -48 70 -14
nomore vendorFirm	-8 14 6 -9
nomore you	10 23 -17 -5
o again chore	-1 -9 12 3
o again ease	-7 -5 22 -5
o again fall	21 -1 -13 -1
o again joy	-5 -4 -13 25
o again keeps	-4 26 -3 -11
o again negation	-12 -2 22 -4
o again process	-3 5 -9 12
o again risk	-4 19 -5 -2
o again spec	-2 0 -11 16
o again strain	-9 2 18 -9
o again time	11 -7 1 -3
o again vendorStaff	-4 17 -8 4
o anymore freeTime	-2 -8 11 -1
o anymore machine	18 -3 -2 -13
o anymore money	12 -6 -4 0
o anymore part	1 -10 12 -3
o anymore place	-2 -17 8 16
o anymore process	-4 3 13 -9
o anymore promise	1 19 -14 -6
o anymore rise	-6 -15 37 -12
o anymore staff	-3 -8 24 -5
o anymore time	-2 -8 12 -2
o anymore unit	-2 -27 40 -10
o authority anymore	-2 -14 19 -1
o authority cause	6 8 -5 2
o authority does	-1 27 -15 -6
o authority more	-5 11 -4 -2
o authority negation	-8 15 2 -5
o authority rise	-5 11 -4 -2
o authority risk	-10 20 -5 -3
o can again	-9 -11 17 11
o can cause	-2 -12 -1 -6
o can ease	-4 11 12 -11
o can income	20 -13 -2 -1
o can machine	-6 16 -7 -10
o can money	24 -10 -3 -7
o can more	-8 29 -12 -8
o can negation	-7 29 -13 -9
o can rise	-7 25 -12 -6
o can spec	0 -5 22 -9
o can time	7 2 8 -12
o can unit	17 -9 -3 -2
o can you	-23 31 -14 -2
o cause again	-3 14 -4 -3
o cause anymore	-2 15 -6 -5
o cause authority	0 13 -5 -4
o cause chore	-5 -21 26 4
o cause does	-4 10 1 -19
o cause fall	-14 21 -5 1
o cause gone	-3 9 -13 7
o cause income	-1 -2 -5 -4
o cause joy	7 -11 -3 16
o cause keeps	21 -4 -7 -13
o cause less	40 -16 -5 -13
o cause machine	-3 -5 -11 5
o cause money	27 -10 -4 -2
o cause negation	2 16 -11 -5
o cause part	20 -11 -1 -2
o cause promise	16 2 -9 -6
o cause slogan	27 -7 -6 4
o cause spec	14 -4 -4 -3
o cause staff	6 16 -5 -9
o cause standing	-4 -4 -4 -6
o cause strain	-10 24 -6 -9
o cause you	-3 -3 -5 -2
o chore anymore	-1 -5 12 -4
o chore chore	-3 -25 37 -5
o chore fall	-7 -10 28 -1
o chore gone	-16 -10 38 -2
o chore less	-2 -3 17 -2
o chore more	-28 -15 43 0
o chore negation	-20 10 12 -1
o chore promise	-1 5 -11 -6
o chore rise	-22 -17 40 -1
o chore risk	-1 5 -11 -6
o chore spec	-8 -3 15 -1
o chore unit	-13 -12 31 0
o chore you	31 -5 -18 -3
o does cause	2 -15 0 -5
o does chore	9 -13 10 -4
o does fall	-13 3 12 -3
o does gone	-3 -6 17 -4
o does instead	13 -10 8 -4
o does joy	-9 -5 -14 13
o does money	15 4 -15 -4
o does part	27 -14 3 -4
o does process	-12 31 -14 -3
o does risk	-5 14 -12 1
o does staff	13 -8 -7 11
o does time	-13 -7 20 -2
o does unit	18 -10 -1 -4
o does vendorFirm	-4 13 -2 -1
o does you	-1 4 -13 -5
o ease chore	-13 5 13 -4
o experience service	-2 -3 18 -11
o fall again	18 -6 -5 -2
o fall anymore	-4 15 -1 -3
o fall authority	-3 20 -15 0
o fall cause	9 10 -3 -14
o fall fall	20 -2 -15 0
o fall gone	-10 -3 22 -4
o fall instead	-5 -4 12 -3
o fall joy	16 -4 -10 -1
o fall money	28 -7 -5 -4
o fall negation	-4 15 -1 -3
o fall part	16 -3 -12 0
o fall staff	17 -5 -5 -7
o fall unit	15 -1 -6 -2
o fall you	7 13 -7 -2
o family more	-1 12 -21 16
o family rise	-1 12 -21 16
o freeTime chore	-9 -11 30 -11
o freeTime more	-15 15 2 -1
o freeTime negation	-14 2 14 -3
o freeTime rise	-15 15 2 -1
o freeTime time	-17 -11 33 -5
o gone cause	-7 -4 25 -7
o gone chore	-4 -6 23 -6
o gone money	19 -5 -6 -4
o gone more	22 -21 0 -3
o gone rise	22 -21 0 -3
o gone staff	12 -5 7 -7
o gone strain	-6 -21 30 -2
o goods anymore	13 2 -14 0
o goods chore	-8 -19 9 -6
o goods does	12 0 -9 -2
o goods gone	-5 2 -6 13
o goods goods	17 -2 -1 -3
o goods income	23 -3 -8 -3
o goods more	22 -5 -18 -1
o goods negation	5 25 -25 3
o goods public	-12 35 -1 -4
o goods rise	22 -5 -18 -1
o goods risk	-6 14 -9 0
o goods sooner	22 -10 -10 1
o goods staff	16 -7 0 -7
o goods you	-11 22 -1 -2
o income anymore	-6 11 6 -13
o income goods	14 -4 -3 -1
o income money	-18 -5 -4 11
o income more	3 4 2 -13
o income negation	-4 11 6 -12
o income rise	15 1 0 -15
o income risk	1 12 -6 -5
o income spec	34 -16 -6 -6
o income time	17 -4 -5 -3
o income trait	14 -4 -3 -3
o instead freeTime	12 0 -10 -1
o instead money	31 -3 -22 -2
o instead part	12 2 -4 -10
o instead public	26 -9 -1 -3
o instead risk	12 -2 -8 -1
o instead staff	21 -11 -1 -5
o instead time	14 0 -13 -1
o instead unit	5 -20 26 0
o joy again	-2 -5 -2 12
o joy cause	-3 -5 -13 24
o joy goods	-4 -3 -4 16
o joy instead	-11 1 -15 27
o joy joy	-5 -3 -5 13
o joy machine	-3 -8 -9 27
o joy place	-3 -8 -4 25
o joy process	-3 -2 -7 20
o joy slogan	-5 -2 -4 13
o joy staff	-2 -5 -8 17
o keeps chore	-3 7 14 -9
o keeps joy	0 -13 -6 20
o keeps more	-15 10 4 -1
o keeps promise	0 -13 -6 20
o keeps risk	-3 15 -5 -4
o less again	7 -6 14 -11
o less experience	14 -7 -4 -2
o less fall	21 -1 -13 -1
o less money	16 -9 -4 -2
o less process	14 -5 -7 -3
o less staff	17 -6 -12 1
o machine again	-7 13 -6 4
o machine can	10 -7 -8 14
o machine chore	-13 4 11 -4
o machine fall	-6 7 15 -8
o machine joy	-2 -6 -13 21
o machine negation	-7 14 -9 1
o money again	12 3 -5 -6
o money anymore	20 7 -23 -7
o money authority	17 -3 -17 3
o money cause	13 -8 -6 0
o money fall	20 -12 -3 -1
o money freeTime	-14 7 17 -8
o money gone	31 -4 -12 -11
o money income	20 -2 -3 -7
o money instead	19 -8 -6 -1
o money joy	4 -1 2 14
o money less	18 -9 -6 -2
o money money	16 -7 -3 0
o money more	14 3 -7 -4
o money negation	1 1 12 -7
o money norm	19 -10 -1 -1
o money place	17 -3 -3 -7
o money process	19 -3 -9 -6
o money rise	13 2 -7 -3
o money sooner	14 -5 -4 0
o money spec	20 -12 -2 0
o money unit	13 -2 -3 -3
o money you	15 -2 -5 0
o more authority	-1 21 -16 -3
o more freeTime	21 -16 6 -4
o more goods	23 -4 -7 -7
o more income	14 -6 -2 -3
o more instead	-14 17 2 -3
o more joy	-13 -3 -3 21
o more process	5 -14 12 -1
o more rise	-4 -10 23 -6
o more risk	1 16 -14 -2
o more spec	-1 -6 15 -8
o more time	21 -9 -2 -2
o more unit	-2 -27 38 -8
o must anymore	0 0 12 -12
o must chore	-4 -6 16 -5
o must machine	12 -5 0 -1
o must more	-1 -21 29 -8
o must negation	11 -8 13 -12
o must process	4 12 -7 -5
o must rise	-1 -20 29 -8
o must staff	5 -12 13 -2
o must time	-3 -8 12 -2
o must you	12 -6 -7 0
o negation again	-3 12 -2 -4
o negation authority	-6 41 -26 -4
o negation chore	-1 -5 13 -6
o negation freeTime	-16 2 12 0
o negation goods	12 -7 -2 -1
o negation keeps	-21 18 4 -1
o negation machine	7 -14 21 -6
o negation must	-3 -7 15 -3
o negation norm	-13 8 2 9
o negation part	-6 -18 28 -1
o negation place	-4 -9 2 16
o negation process	-12 27 -11 -6
o negation promise	1 19 -14 -6
o negation public	4 10 -3 2
o negation risk	-4 25 -18 -1
o negation spec	-6 22 -4 -8
o negation staff	1 28 -14 -11
o negation time	-11 21 5 -17
o negation unit	-4 -21 32 -6
o negation you	4 9 -12 4
o norm negation	-5 27 -15 9
o norm norm	-7 15 -8 -2
o norm time	27 -9 -9 -5
o norm vendorFirm	-11 -3 16 0
o part cause	13 -5 -1 3
o part chore	-1 -10 15 1
o part gone	-4 0 13 -5
o part less	17 -9 -4 -3
o part money	20 -5 -9 -3
o part risk	-1 25 -22 -1
o part spec	20 -1 -16 0
o part staff	9 -15 11 -1
o part time	25 -1 -20 -3
o part unit	20 -5 -9 -3
o part you	-1 3 -12 -1
o place joy	-6 -5 -6 36
o place more	-6 16 -2 -4
o place must	-5 -28 43 -6
o place rise	-6 16 -2 -4
o place standing	-4 -6 -4 -4
o place strain	-4 8 16 -12
o place you	-4 -7 19 -8
o process again	-6 20 -19 18
o process authority	5 17 -9 -8
o process chore	-4 -10 22 -7
o process does	-5 5 0 -16
o process instead	21 -9 -3 -2
o process joy	-2 -4 -4 14
o process less	15 -6 -6 -2
o process money	19 -14 -3 -1
o process negation	1 12 -1 -9
o process norm	-6 -5 3 -6
o process process	2 -13 -6 -4
o process promise	-5 -2 13 5
o process public	-2 -8 6 -21
o process rise	11 -3 -10 13
o process risk	-12 6 14 -5
o process spec	15 -1 -12 1
o process staff	-11 25 -11 -3
o process standing	-3 -19 -3 -7
o process time	0 13 -18 7
o process you	16 -10 -2 -12
o public joy	5 -3 4 -20
o public keeps	-5 -9 -4 0
o public more	17 -19 9 1
o public place	-5 -14 -7 -3
o public promise	-1 -1 6 -21
o public public	-4 -5 -6 1
o public rise	17 -19 7 -1
o public risk	13 -6 0 1
o public staff	-1 -1 -10 -3
o public standing	-11 -10 -3 -2
o public time	29 -3 -7 -5
o public vendorFirm	-6 -11 0 0
o public you	-10 -12 -6 -1
o rise authority	-1 21 -16 -3
o rise cause	27 -4 3 -14
o rise freeTime	21 -16 6 -4
o rise goods	21 -4 -5 -6
o rise income	14 -6 -2 -3
o rise instead	-14 17 2 -3
o rise joy	-13 -3 -3 21
o rise money	20 -9 -10 -1
o rise process	5 -14 12 -1
o rise rise	-4 -10 23 -6
o rise risk	1 16 -14 -2
o rise slogan	29 -11 -12 -3
o rise time	21 -9 -2 -2
o rise unit	16 -26 21 -7
o rise you	12 -11 15 -6
o risk chore	-13 6 14 -5
o risk fall	-9 23 -10 -1
o risk freeTime	-14 6 14 -6
o risk gone	-5 37 -16 -4
o risk goods	-9 13 -1 -3
o risk keeps	-4 18 -14 1
o risk machine	-12 23 -7 -2
o risk more	3 27 -27 -3
o risk negation	-13 25 -7 -4
o risk place	-1 32 -11 -4
o risk promise	1 20 -14 -8
o risk rise	3 27 -27 -3
o risk staff	-3 18 -12 2
o risk strain	0 -13 17 -4
o risk vendorFirm	-3 16 -2 -2
o risk you	-12 20 -5 1
o saving money	14 -1 -3 -3
o saving staff	16 -13 13 -11
o saving time	15 -11 15 -11
o saving you	13 -4 -5 -2
o service again	-13 -5 15 17
o service does	-3 -9 -10 5
o service fall	2 12 -4 -7
o service money	18 -8 -2 -1
o service negation	8 -14 0 1
o service rise	12 -5 -5 -3
o slogan machine	-10 -5 -4 23
o sooner chore	7 14 -10 -6
o sooner money	31 -3 -22 -2
o sooner you	14 -6 -5 0
o spec cause	-7 15 -9 0
o spec fall	13 -1 -8 -2
o spec freeTime	16 -4 -6 -2
o spec gone	17 -6 -9 0
o spec goods	16 1 -11 -3
o spec instead	2 1 12 -13
o spec keeps	-1 -10 30 -11
o spec machine	9 -6 -16 27
o spec money	18 -7 -5 -3
o spec negation	3 -8 -5 12
o spec process	15 -8 -6 1
o spec public	12 -7 -9 -4
o spec saving	12 -5 -6 -1
o spec slogan	12 -5 -5 -1
o spec staff	6 -14 5 -6
o spec standing	-3 -3 -7 -4
o spec time	20 -11 -6 -2
o spec unit	18 -7 -10 4
o spec you	3 -12 7 -1
o staff again	-11 -15 9 13
o staff anymore	-5 -10 18 -5
o staff can	2 -5 19 -10
o staff cause	-12 14 -14 18
o staff chore	-10 -7 13 3
o staff does	-1 -10 18 2
o staff ease	-11 -11 33 -5
o staff fall	2 -14 29 -10
o staff freeTime	-8 -14 22 -1
o staff income	17 -3 -2 -2
o staff instead	29 -12 -12 1
o staff joy	-8 -18 -15 49
o staff less	8 -14 25 -9
o staff machine	15 -9 -6 -5
o staff must	3 -14 17 -7
o staff negation	1 -21 33 -12
o staff norm	-8 -11 -3 7
o staff part	14 -11 -9 -11
o staff place	-2 1 10 -15
o staff promise	16 -1 -23 7
o staff risk	-3 17 -6 -7
o staff saving	2 -5 19 -7
o staff service	4 -12 4 3
o staff sooner	-11 12 6 -3
o staff spec	-2 -9 3 14
o staff staff	9 4 -15 3
o staff standing	-5 -15 9 -8
o staff strain	2 -14 27 -5
o staff time	-7 12 7 -7
o staff unit	-14 -20 33 15
o staff you	13 -10 -2 -6
o standing again	-1 -3 -15 -3
o standing cause	-2 -10 -6 -8
o standing machine	-5 -4 0 -12
o standing negation	22 -10 15 -3
o standing process	-1 -13 -4 -11
o standing public	-11 -11 -3 -2
o standing staff	-5 -3 -7 -6
o standing standing	-4 -4 -4 -8
o standing you	5 -18 -10 -4
o strain anymore	-1 -15 27 -9
o strain chore	-4 -11 22 -4
o strain does	7 7 -15 -1
o strain freeTime	0 -7 16 0
o strain more	-3 -11 22 -7
o strain negation	-2 -11 23 -7
o strain place	-7 -8 16 -1
o strain rise	-3 -11 22 -7
o strain staff	0 -16 18 -2
o time anymore	18 -23 11 -4
o time can	15 -5 -5 -4
o time fall	-5 16 -6 -2
o time income	42 -7 -22 -6
o time machine	7 -4 -12 12
o time negation	-12 -11 32 -6
o time process	16 -2 -5 -6
o time rise	12 -5 -4 -2
o time risk	-5 13 -15 3
o time spec	5 -17 18 -5
o time unit	-5 -5 12 0
o unit again	17 -4 -5 -3
o unit cause	-3 13 -14 1
o unit does	-14 10 3 1
o unit fall	16 -7 -3 -2
o unit goods	14 -5 -4 -3
o unit income	15 -13 -2 0
o unit machine	-6 -2 -6 25
o unit money	19 -11 -2 -2
o unit more	21 -15 0 -4
o unit norm	21 -11 -2 -1
o unit rise	19 -15 5 -5
o unit saving	17 -6 -2 -2
o unit spec	19 -14 -4 -1
o unit time	18 -9 -7 0
o unit unit	11 -14 21 -8
o vendorFirm again	0 4 -14 -8
o vendorFirm cause	-4 32 -24 3
o vendorFirm income	14 -3 -1 -3
o vendorFirm joy	-1 -4 -6 20
o vendorFirm negation	-3 17 -9 -4
o vendorFirm standing	0 -13 -14 -7
o vendorStaff does	-3 -4 20 -8
o vendorStaff joy	-11 -29 -5 56
o vendorStaff you	0 -5 -6 -5
o we machine	12 -5 -5 -2
o you authority	-9 35 -6 -6
o you can	5 11 -1 -3
o you cause	16 -5 -4 9
o you ease	-4 11 12 -11
o you experience	-6 18 -3 -2
o you fall	6 -6 -11 -1
o you freeTime	-12 18 -6 0
o you gone	28 16 -16 -8
o you income	29 -11 -1 1
o you joy	-17 -15 -17 40
o you keeps	-11 38 -20 -8
o you less	27 -2 -19 -2
o you machine	4 -1 -7 -9
o you more	9 11 -18 2
o you negation	1 19 -4 -1
o you norm	-1 31 -5 -9
o you part	16 -12 5 -2
o you place	-1 -1 -8 -3
o you process	-4 20 -7 -3
o you promise	0 -6 -14 -5
o you rise	21 -3 -15 2
o you risk	11 6 -16 1
o you saving	37 -7 -10 -9
o you spec	17 -7 -4 -1
o you standing	-13 -17 -7 -3
o you strain	1 -6 17 -9
o you time	2 21 -16 6
o you unit	-6 -6 9 -14
o you vendorDoes	27 0 -8 -2
o you vendorFirm	-7 -12 -14 -11
o you vendorStaff	-2 -6 15 -4
p amount	25 -5 -12 -3
p change	27 -1 -13 -3
p colon	45 -33 -5 -7
p figure	38 3 -15 -15
p figures	18 -3 -3 -6
p measure	-9 -2 15 -10
p perTime	73 -38 -13 -4
p percent	65 -9 -41 -9
p question	-6 34 -2 -10
p signedPercent	16 4 -6 -7
s0 again	-10 7 -4 15
s0 anymore	-4 -11 21 -4
s0 authority	-3 15 -5 -4
s0 cause	-3 10 -10 -11
s0 chore	-7 -23 53 -15
s0 does	-1 15 -7 0
s0 ease	-3 -2 23 -10
s0 fall	19 13 -8 -8
s0 family	-5 -12 5 25
s0 gone	-9 -5 31 -9
s0 goods	11 -19 5 2
s0 income	19 -10 -9 8
s0 less	9 12 -9 -9
s0 machine	-14 -5 24 3
s0 money	48 -26 -12 -8
s0 more	8 -5 1 8
s0 negation	-4 14 9 -12
s0 place	5 -10 -10 2
s0 process	22 -10 0 -7
s0 public	-12 -17 -2 -3
s0 rise	22 -13 4 3
s0 risk	-24 41 -7 -4
s0 saving	6 -9 14 -6
s0 service	55 -27 -5 -19
s0 spec	19 -4 -9 -3
s0 standing	27 -11 19 -4
s0 strain	-9 -25 33 7
s0 time	-14 -9 46 -15
s0 vendorFirm	-4 41 -32 4
s0 we	-4 -20 23 2
s0 you	1 1 -7 -9
s1 again	-10 5 -3 15
s1 anymore	-4 -11 21 -4
s1 authority	-5 29 -12 -11
s1 can	12 30 -14 -10
s1 cause	3 10 -2 -13
s1 chore	-13 -47 73 -7
s1 does	18 -2 -17 3
s1 ease	-4 -11 28 -4
s1 experience	-3 -1 20 -9
s1 fall	39 -1 -22 -9
s1 family	-15 17 5 5
s1 gone	18 -6 10 -12
s1 income	30 -2 -5 -8
s1 joy	-10 -12 -14 52
s1 keeps	-9 34 -20 0
s1 machine	19 -14 9 -8
s1 money	48 -22 -12 -9
s1 more	0 -9 20 2
s1 must	8 -21 25 -4
s1 negation	-8 21 12 -18
s1 norm	10 41 -15 -15
s1 part	7 -22 19 1
s1 place	0 4 -9 -13
s1 process	1 19 -5 9
s1 public	9 -21 -16 -8
s1 rise	13 -10 21 -3
s1 risk	-10 44 -14 -7
s1 saving	32 -7 0 -13
s1 service	-17 0 -3 22
s1 slogan	-1 10 2 6
s1 spec	16 -15 0 -4
s1 staff	-9 -13 15 17
s1 standing	-6 -18 -1 -9
s1 strain	0 -10 16 -1
s1 time	-7 -13 40 -12
s1 unit	34 -5 -18 -5
s1 vendorDoes	21 -1 -3 -3
s1 vendorFirm	-10 -19 6 -8
s1 vendorStaff	7 -17 -6 1
s1 you	3 1 -7 -10
sf again	1 2 -7 15
sf anymore	-8 8 19 -16
sf authority	-16 36 -10 -12
sf can	-29 30 -2 -6
sf cause	1 12 -9 -12
sf chore	-9 -23 51 -8
sf ease	-10 -2 26 -8
sf experience	-3 -4 21 -10
sf fall	52 -7 -20 -12
sf family	-11 -9 20 11
sf gone	13 -7 10 -10
sf income	26 3 -8 -15
sf joy	-9 -11 -9 47
sf keeps	10 41 -18 -13
sf less	38 17 -17 -9
sf machine	11 1 16 -15
sf money	46 -22 -8 -11
sf must	-4 -37 46 -2
sf negation	-7 28 9 -23
sf norm	14 1 -9 -5
sf part	-13 3 18 -6
sf place	-11 2 6 -12
sf public	-14 -17 -4 -8
sf rise	23 -11 3 2
sf risk	-22 46 -13 -4
sf saving	6 -9 14 -6
sf service	4 -20 -9 33
sf slogan	-8 10 -11 27
sf spec	18 -3 -8 -3
sf staff	-4 -14 3 17
sf standing	8 -17 -10 -10
sf strain	0 -12 17 0
sf time	15 -22 38 -17
sf unit	20 14 -16 -7
sf vendorFirm	-12 -10 14 -10
sf vendorStaff	-6 1 -8 -14
sf we	-4 -20 23 2
sf you	0 2 -9 -13
w #	38 3 -15 -15
w %	53 -19 -24 -6
w +	65 -22 -5 -19
w ,	7 15 -15 0
w -	-18 -5 39 -5
w .	49 9 -48 -6
w :	45 -33 -5 -7
w ?	-6 34 -2 -10
w ab	-34 37 33 -8
w abend	40 -3 -9 -16
w abends	-6 -9 31 -12
w acht	27 -48 33 -5
w admin	32 -5 13 -30
w alle	-9 29 -8 -11
w allein	-8 -7 27 -7
w alles	-4 16 8 -4
w als	-33 2 -7 -13
w alte	37 13 -19 -10
w am	4 15 -7 -10
w an	-14 7 18 29
w angerufen	0 -11 18 -4
w angst	-2 38 -31 -2
w anlage	23 -17 -8 -11
w anwohner	-13 22 13 -9
w arbeit	6 -13 -10 29
w arbeiten	-23 -9 -19 64
w architekten	-13 -3 -4 -15
w arger	-6 21 -4 -8
w auch	-26 103 -10 -35
w audit	-4 36 -17 -2
w auf	-31 -10 -10 21
w auftrage	67 -44 -1 1
w aus	9 4 -11 15
w ausgeschlossen	-3 16 -1 -11
w aushilfen	17 -5 -9 12
w ausschuss	74 -25 -23 -14
w band	-16 -11 14 28
w bauhof	14 -14 33 -31
w baustelle	2 37 -25 -21
w beeindruckt	-5 -7 -6 -6
w begeistert	-7 -5 -7 30
w bei	-26 39 -24 -16
w beim	-11 62 -18 -16
w bekommen	23 21 -17 -15
w beneidet	-4 -4 -14 -4
w besser	-41 -14 -2 46
w betrieb	-5 12 -12 -7
w bewerber	-8 1 12 -38
w bier	23 5 -8 -6
w bis	4 -20 56 -23
w bisher	36 -13 -4 -10
w bleiben	11 -10 -9 -5
w bleibt	11 51 -8 -24
w brauchen	53 2 -17 -9
w braucht	-4 -51 49 0
w bringt	29 -12 -24 -7
w bucken	-8 -12 29 -5
w buro	7 -36 -2 30
w bussgelder	-5 27 -7 -7
w cent	21 -8 -7 -3
w chef	-7 20 -19 -15
w da	-24 34 -17 3
w damit	-4 -6 0 19
w danach	38 -2 -12 -15
w dank	24 25 -30 -9
w dann	29 11 -24 -6
w daran	53 -11 -8 -15
w das	-49 1 16 3
w dass	-18 20 -12 -16
w deckungsbeitrag	15 -9 -1 -4
w dem	-25 24 -3 15
w den	-12 -32 2 44
w der	-18 11 -8 -1
w die	-29 21 0 22
w disponent	-1 -6 24 -16
w dokumentation	-1 -10 20 -4
w doppelt	22 -7 -4 -9
w drehen	-5 13 9 -9
w dritte	33 -6 -10 -9
w drucker	-6 -17 -21 42
w durch	38 -20 10 -12
w durchlaufzeit	26 -10 -1 2
w durchs	-12 17 2 -3
w eher	7 -9 23 -9
w ein	22 -16 3 6
w eindruck	-5 -6 -5 -11
w eine	8 39 -12 -24
w einem	47 -25 -17 13
w einen	29 29 -41 -13
w einer	13 27 -16 -10
w einkauf	30 -5 -8 -12
w einrichter	8 -6 -9 24
w empfang	-12 -13 35 -12
w empfehlen	-2 -7 -7 -7
w ende	-14 24 13 -11
w endlich	-13 -4 -7 33
w entfallt	30 -22 26 -11
w erledigt	-22 -7 42 -6
w ersten	19 48 -38 -16
w es	9 -21 37 -24
w etiketten	-22 -4 49 -9
w euro	26 -12 -5 -1
w fahrer	-18 -11 21 38
w fallt	-23 27 0 -14
w falsche	-11 59 -12 -21
w feierabend	-6 -6 26 -10
w fertig	-1 -15 39 -12
w findet	-5 57 -26 -14
w finger	-10 38 -7 -13
w firma	-3 -11 -4 6
w flaschen	52 -8 -12 -11
w fraser	21 31 -14 -27
w fraun	-4 -14 -2 23
w frei	43 -17 5 -20
w freude	-7 -7 -10 24
w freut	43 -13 -15 32
w fruher	0 -7 16 -4
w fruhschicht	18 -13 -13 15
w fuhrpark	32 -20 -21 -25
w fuhrt	-8 -5 -5 -11
w funf	27 -26 20 -10
w fur	-1 -2 8 -13
w furs	10 -1 31 -28
w ganz	-6 -12 -19 38
w gar	7 -10 -22 42
w gaste	20 -18 -26 -13
w gehen	28 28 -26 -15
w gehoren	-9 52 -30 -11
w geht	56 -25 -6 -17
w geld	36 -16 -14 -3
w gemeinde	-6 5 -12 -7
w gern	14 -41 -8 41
w geschaftsfuhrer	2 21 -8 -7
w geschichte	-9 23 26 -19
w gesellen	-3 22 -22 18
w gespart	24 -5 -11 -2
w gewinnen	14 -4 -6 -10
w gleich	52 -9 -10 -16
w gleiche	47 -16 -1 -23
w grad	-16 -12 30 1
w gucken	-9 -15 -10 -11
w gute	-6 -14 -7 45
w gutschriften	12 -11 0 0
w ha	24 -1 -5 -6
w haben	-11 -19 31 19
w haftet	3 25 -5 -4
w haftung	-3 62 -44 -2
w halbe	14 -14 23 -8
w halben	35 -3 -33 1
w halbiert	65 -26 -16 -2
w halfte	39 0 -27 -3
w halle	15 -16 -6 -10
w halt	-12 12 18 -5
w halten	11 -15 12 -5
w hand	-31 -7 54 -6
w hat	-26 -40 57 20
w haus	15 -15 -30 -12
w hause	-23 -3 30 -1
w heim	-2 -14 15 0
w heizen	31 -10 -7 -5
w hinterher	2 -10 29 -8
w hl	29 -15 -5 -3
w holen	17 -8 12 -5
w ihn	-8 -9 -42 71
w ihnen	6 18 -45 -2
w ihr	-19 -18 20 -27
w ihre	-25 6 7 -16
w ihrem	-11 -12 -7 -8
w ihren	-21 51 -15 -6
w im	-15 -29 65 -12
w in	2 6 -14 -11
w ins	-22 -24 -11 28
w ist	-43 21 -9 31
w it	-6 -6 -9 26
w jahr	76 -15 -20 -5
w jahre	51 -14 -19 -8
w jahren	36 -10 -9 -7
w jahrlich	14 -1 -5 -1
w je	41 -12 -15 -7
w jede	43 -3 -22 -11
w jedem	7 -10 -8 -14
w jeden	0 -24 15 35
w jeder	-10 30 -22 -27
w jedes	32 -18 -1 -8
w jetzt	60 -13 -14 -21
w kabine	8 19 -20 -1
w kann	0 -6 36 -12
w kanten	38 -8 -37 20
w kapital	22 -18 -4 0
w kasse	14 -19 27 -15
w kaufen	38 -6 -18 -4
w kein	5 37 7 -33
w keine	-8 17 23 -17
w keinen	-2 26 -3 4
w keiner	-7 3 19 -10
w kessel	-3 -2 32 -22
w kg	1 -27 27 -2
w kinder	0 -23 25 30
w klagen	-14 18 0 -2
w kleiner	41 -3 -1 -34
w km	-17 -9 11 -5
w kochen	30 -19 -7 7
w kollegen	-8 12 -5 18
w kommen	2 -5 -16 8
w kommt	-8 34 4 -45
w konnen	23 36 -24 -8
w kopf	-24 0 32 -7
w kostet	15 9 -8 0
w krank	-7 23 -6 -7
w kuche	-5 19 25 -19
w kuh	59 -24 -11 -13
w kunde	-9 3 -12 -5
w kunden	0 4 -7 -20
w l	84 -22 -31 -17
w laden	-7 17 -42 -11
w lager	15 -18 -34 28
w landen	38 17 -46 -10
w lange	22 -8 -9 9
w langer	3 16 -7 -4
w laufen	-14 25 15 -2
w lauft	-8 36 -11 -7
w laune	-7 -12 -3 40
w lehrlinge	-1 -10 -8 40
w leiter	-1 -31 41 -5
w leute	-5 -21 12 33
w lieber	-5 -1 -7 25
w liefern	29 9 -24 -5
w liefertermine	-4 55 -14 -21
w liegen	-15 27 23 -13
w liegt	15 23 -18 -3
w linie	-3 38 -18 -18
w liter	46 -16 -12 -10
w los	22 11 -26 -2
w lust	-15 -18 -18 68
w machen	75 -28 -11 -7
w macht	-27 2 -17 21
w mal	-15 25 16 -17
w man	-23 -25 37 4
w mann	32 -40 41 -23
w mannschaft	19 -18 -4 23
w maschine	19 -11 -2 11
w mehr	3 9 5 -1
w meister	-9 23 1 3
w mieter	31 22 -25 -11
w min	32 -3 -16 -11
w minus	21 -5 -6 -5
w minuten	3 -15 23 -4
w mio	43 -17 -7 -12
w mit	13 -26 16 20
w mitarbeiter	-31 41 20 -6
w monaten	32 -8 -10 -7
w montags	-23 3 -11 52
w morgens	-20 3 16 12
w mull	-34 -30 89 -12
w muss	-18 -3 44 -22
w mussen	24 -20 12 -6
w nach	38 -62 35 -7
w nachbarn	-12 -19 14 -3
w nachmessen	-10 -8 49 -18
w nachts	-26 20 16 -9
w nehmen	36 -12 -8 -5
w netzausfall	-13 17 0 -2
w neu	9 -12 -13 26
w neun	-8 -9 -13 49
w nicht	-12 29 -9 12
w nichts	-5 26 -14 -5
w nie	-20 9 29 -15
w niemand	-13 34 -5 -6
w noch	13 -12 23 -21
w nur	14 -9 25 -19
w ohne	-9 38 36 -23
w ol	-33 86 -19 2
w op	-11 22 -16 13
w palettieren	18 5 -23 2
w patienten	-3 12 -14 -16
w polier	-29 52 6 -11
w preis	67 -30 -14 -1
w preise	-6 -15 -9 -7
w presse	31 -14 -21 28
w pro	55 -41 -12 -2
w proben	11 12 -4 -17
w prozent	-3 48 -12 -15
w prufer	-22 34 16 -20
w punkte	30 -3 -10 -4
w punktlich	-16 -1 17 -15
w qs	-12 -18 0 8
w raus	-10 47 -12 -22
w reaktor	-6 -5 -4 21
w regal	-11 -2 -25 -6
w rein	22 -9 -11 7
w reklamationen	7 19 -18 -2
w richtig	2 -8 -6 19
w roboter	-11 -14 -3 12
w ruckrufe	-20 62 -28 -9
w ruhe	-1 -27 40 -12
w ruhig	-3 25 16 -19
w rum	11 -12 -18 -5
w rund	16 -13 13 -6
w runter	39 -9 -13 -8
w rusten	39 -7 -23 12
w saal	33 -9 -22 7
w saison	10 12 -8 -3
w samstag	34 -30 22 -9
w samstags	-4 -6 16 -6
w schafft	32 -6 -27 -1
w schicht	-7 13 32 -23
w schichten	16 -4 -9 -2
w schlafen	-3 25 16 -19
w schleifen	-20 -9 22 18
w schleppen	-6 -45 70 -8
w schluss	-3 -10 40 -9
w schweisser	21 4 -25 11
w schwere	-1 28 -15 -2
w schweren	-13 -12 60 -18
w sehen	-5 -14 -4 -11
w sein	-17 27 33 -19
w seine	-5 33 1 -14
w seit	-9 5 -11 24
w selben	25 -9 -10 -4
w selbst	23 -7 -1 -7
w senken	56 -22 -7 -2
w sich	13 -6 -1 -3
w sie	57 -8 -38 -22
w sind	-17 23 -27 8
w sinken	-7 24 -8 -2
w sinkt	50 8 -27 -21
w skonto	39 -23 -6 -5
w so	22 -20 -4 -26
w software	-14 -5 12 17
w sonntags	14 -20 22 -9
w sparen	37 -4 -6 -10
w spart	-2 -13 41 -12
w spass	-19 -2 -8 38
w spatschicht	-15 -24 10 36
w spricht	-5 -7 5 -16
w stadt	-12 1 -7 -7
w stall	-7 -10 25 -8
w stand	-12 -14 30 -8
w statt	30 -32 33 -13
w std	57 -15 -20 -11
w stecken	-15 9 25 -9
w stehen	-26 -26 13 7
w steht	-22 44 15 -24
w steigt	24 16 -12 -11
w stelle	52 -23 2 -23
w stimmung	-7 -8 -12 40
w stock	-5 -8 25 -7
w stolz	-7 -10 -7 47
w strom	30 -10 -8 -9
w stunde	-15 18 8 -10
w stunden	13 -23 18 -5
w sturze	-6 34 -22 0
w t	48 -29 -15 -2
w tag	18 -18 20 -3
w tage	41 -12 -9 -2
w team	-23 -15 12 45
w teil	21 -9 -8 -2
w teile	-4 15 12 -5
w teur	46 -8 -10 -9
w tisch	0 52 -15 -7
w trotzdem	-6 37 -13 -6
w tufteln	-8 -5 -8 23
w uber	-16 -45 40 -7
w uberflussig	-9 -7 31 -7
w uberstunden	-2 -21 9 24
w um	11 -15 7 -1
w umsatz	56 -29 -9 -10
w und	23 -26 -12 20
w uni	-6 -4 -3 -16
w unsere	20 -1 -8 -4
w unserer	-7 22 -6 5
w unter	22 -10 21 -20
w verdienen	32 -4 -3 -6
w vergangenheit	-13 22 19 -19
w verkaufen	60 -40 -9 -2
w verkauft	41 -3 -15 -7
w verlieren	-22 41 -7 -5
w verloren	33 -24 0 -4
w verlust	15 -14 -1 0
w vier	-14 -37 78 -3
w vom	-29 9 7 -31
w von	12 15 20 -36
w vor	-10 24 -5 -7
w vorbei	10 -9 4 10
w ware	49 -20 -41 -7
w wasche	37 -20 -11 -2
w wasser	-16 42 -10 -6
w weg	22 -7 19 -11
w wegen	-8 45 -38 -12
w weil	9 19 -34 3
w weiter	-6 19 -9 -18
w weniger	31 7 5 -4
w wenn	-17 79 -14 -20
w werden	-11 27 -5 -5
w werk	-3 50 -23 -11
w wettbewerb	32 -9 -23 -14
w wie	-26 -33 -22 54
w wieder	-11 -16 16 30
w wird	33 -11 -30 12
w wissen	-15 42 -6 -3
w woche	32 0 -16 -10
w wochenende	-12 17 0 -3
w wollen	-22 -24 -34 26
w wort	-3 -4 31 -19
w zahlen	25 4 -36 -7
w zahlt	17 18 -13 -12
w ziehen	11 -6 22 -12
w zu	21 -16 -38 16
w zug	38 -52 47 -14
w zum	15 7 16 -29
w zur	35 -7 -24 32
w zuruck	35 -11 -8 -6
w zwei	96 -26 -20 -23
w zweiten	33 -5 16 -30
w €	52 -18 -19 -7
x again cause	-3 12 -6 -3
x again ease	-5 -4 14 -3
x again fall	12 -5 4 -9
x again income	15 -5 -2 -4
x again joy	-2 -2 -12 17
x again keeps	-3 14 -4 -3
x again process	-6 6 -7 12
x again standing	0 -2 -9 -3
x anymore part	1 -9 14 -5
x anymore place	-1 -12 4 10
x anymore promise	-3 14 -10 -2
x anymore staff	-2 -11 14 -3
x anymore strain	-1 -10 14 -3
x anymore time	2 -12 11 -1
x anymore unit	-2 -10 16 -3
x anymore vendorFirm	-2 19 -9 -5
x authority does	-1 12 -7 -3
x authority keeps	-9 12 -4 0
x authority norm	-4 31 -19 -3
x authority part	-2 13 -8 -1
x authority staff	-8 12 -3 -2
x authority you	-5 15 -5 -3
x can chore	0 14 -8 -5
x can income	13 -10 -2 0
x can money	-3 18 -4 -4
x can more	-6 16 -8 -2
x can negation	-12 12 6 -6
x can rise	-6 15 -8 -2
x cause chore	-8 -9 17 2
x cause does	-4 14 -2 -10
x cause joy	4 -11 -7 15
x cause less	25 -14 -2 -7
x cause money	13 -13 -1 -1
x cause negation	-8 14 -5 0
x cause part	14 -11 -1 0
x cause public	-5 -6 2 -7
x cause slogan	17 -2 -3 3
x cause standing	-12 -4 -1 -3
x cause strain	-5 14 -6 -4
x chore family	-3 -5 16 -5
x chore freeTime	-9 0 13 -4
x chore gone	-5 -7 18 -3
x chore negation	-5 -6 12 0
x chore part	0 -21 20 1
x chore saving	-1 -4 15 -5
x chore service	-12 9 3 -1
x chore standing	-2 -4 -5 -2
x chore strain	-4 -7 15 -2
x chore unit	-8 -6 17 0
x does gone	-7 -2 13 -2
x does joy	-3 -7 -11 12
x does machine	0 -9 0 -3
x does process	-8 15 -5 -3
x does vendorStaff	-1 -3 12 -4
x ease staff	-5 -10 22 -4
x ease vendorStaff	-3 -6 18 -6
x experience time	14 -4 -6 -1
x fall gone	-6 -3 13 -1
x fall goods	12 -10 -1 0
x fall instead	-9 -2 12 -1
x fall money	13 -6 -2 -2
x fall risk	-7 16 -7 -1
x family negation	-1 7 -14 10
x family place	-2 -8 2 13
x freeTime negation	-2 -6 13 -1
x freeTime norm	-4 -4 12 0
x freeTime part	-2 -15 19 -1
x freeTime place	-4 -5 13 -3
x freeTime staff	2 -12 14 -1
x gone joy	-4 -3 -6 15
x gone money	19 -3 -6 -8
x gone risk	-2 19 -9 -2
x gone strain	-5 -5 13 -1
x gone you	14 6 -8 -4
x goods money	13 -8 -6 1
x goods more	14 -3 -13 0
x goods negation	3 14 -17 2
x goods public	-8 21 0 -2
x goods rise	14 -3 -13 0
x goods sooner	16 -9 -9 1
x income slogan	13 -1 0 -4
x income time	12 -3 -5 -2
x income you	12 -6 1 0
x instead joy	-7 0 -8 16
x instead process	15 -2 -7 -3
x instead public	14 -6 0 -1
x joy machine	-2 -4 -8 17
x joy more	-8 -1 -8 17
x joy negation	-1 -9 -6 15
x joy place	0 -5 -4 15
x joy process	-4 -10 -2 17
x joy promise	5 -15 -3 15
x joy rise	-8 -1 -7 19
x joy risk	-2 -6 -3 15
x joy staff	-6 -10 -13 31
x joy time	-7 -1 -6 18
x joy vendorStaff	-3 -9 -4 19
x joy we	2 -12 -7 15
x joy you	-14 -10 -8 29
x keeps negation	-16 16 -4 2
x keeps standing	0 -8 -6 -1
x keeps time	-3 -3 16 -6
x keeps vendorFirm	-7 -8 13 -4
x less machine	12 -6 -4 -1
x less money	12 -9 -2 -1
x less process	12 -8 -5 -1
x less you	14 -3 -5 -3
x machine part	-12 -8 24 -2
x machine risk	-8 18 -9 0
x machine staff	-8 -1 -7 15
x machine standing	-4 -8 0 -6
x money more	17 -9 -8 1
x money negation	12 -11 0 0
x money process	14 -8 -3 -1
x money public	13 -3 0 -3
x money rise	17 -9 -8 1
x money standing	-5 -5 -2 0
x money vendorDoes	13 -2 -2 -1
x money you	12 -5 -3 -1
x more must	-4 -11 17 -3
x more norm	-8 2 12 -4
x more part	-6 -6 13 -2
x more process	8 -12 4 -1
x more public	14 4 -6 0
x more risk	-1 13 -12 0
x more vendorFirm	-2 14 -6 -4
x must negation	1 -10 13 -4
x must place	-3 -13 21 -3
x must public	4 -3 -6 12
x must rise	-4 -10 17 -3
x must risk	0 12 -11 0
x must staff	1 -12 11 0
x must you	15 -11 -1 -1
x negation part	-1 -12 16 -2
x negation risk	-6 18 -12 0
x negation strain	-1 -11 15 -2
x negation time	-4 -6 18 -8
x negation unit	3 -13 11 -1
x negation you	-5 12 -2 -2
x norm rise	-8 2 12 -4
x norm staff	-1 -13 10 0
x part rise	-6 -6 13 -2
x part risk	4 21 -21 -2
x place standing	-2 -10 1 -4
x place strain	0 -4 15 -6
x process public	13 -14 1 -4
x process rise	11 -13 1 2
x process spec	14 -8 -7 1
x promise you	2 -5 -7 -4
x public rise	13 4 -7 -1
x public service	0 -1 0 -11
x public standing	-6 -6 -2 -2
x public time	18 -2 -5 -1
x public unit	-1 -3 -6 -2
x public vendorStaff	0 -1 -4 -7
x public you	-8 -2 -2 -1
x rise risk	-3 15 -11 0
x rise slogan	24 -6 -3 -8
x rise vendorFirm	-2 14 -6 -4
x risk staff	-2 15 -8 -2
x risk vendorFirm	-2 15 -6 -2
x slogan staff	-7 -1 -3 13
x spec staff	5 -17 10 2
x spec standing	-2 -7 -3 -3
x spec time	17 -17 -2 1
x spec vendorDoes	12 -2 1 -1
x staff standing	-2 -10 4 -6
x staff strain	1 -7 14 -2
x staff time	-5 1 12 -8
x staff unit	-12 -5 15 4
x standing vendorFirm	0 -8 -7 -1
x standing vendorStaff	-2 -1 -4 -7
x standing we	-5 -4 -3 -1
x standing you	-11 -10 -3 -2
x time vendorFirm	-3 -2 15 -5
`,
};
