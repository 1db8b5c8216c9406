/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.618,
  verdict: `
bias	-37 38
b # #	-8 24
b # %	-5 5
b # ,	-14 11
b # -	-21 21
b # auf	46 -39
b # bar	-7 11
b # bis	-17 23
b # bogen	13 1
b # cent	26 -25
b # cm	11 3
b # d	15 -7
b # db	-24 39
b # euro	8 -2
b # farben	-22 33
b # g	-6 21
b # grad	-5 7
b # h	-14 23
b # hl	11 -4
b # im	25 -21
b # jahre	16 -25
b # jahren	15 -14
b # jobs	-9 9
b # k	-16 27
b # karten	47 -31
b # kg	-16 32
b # km	14 -23
b # kv	-15 35
b # kw	-14 30
b # l	17 -10
b # labore	-15 -8
b # landern	-17 -14
b # liter	4 3
b # m	-21 28
b # maschinen	-16 -18
b # min	21 -8
b # minuten	-14 5
b # mio	13 -8
b # mitarbeiter	-7 -5
b # mm	-9 16
b # monaten	32 -24
b # m²	-9 17
b # m³	-8 19
b # ppm	-8 -21
b # pro	23 -18
b # proben	0 11
b # prozent	-11 -15
b # ps	-23 27
b # punkte	15 0
b # rezepte	-12 29
b # s	8 3
b # seiten	-13 28
b # sekunden	-9 28
b # sprachen	-4 27
b # statt	10 -10
b # std	6 -6
b # stuck	-10 17
b # stunden	-18 -3
b # t	2 3
b # tage	-6 23
b # tagen	-5 -16
b # teile	-4 6
b # teur	18 -11
b # u	-12 14
b # uhr	-6 -36
b # v	-5 17
b # von	-20 -23
b # wochen	-3 19
b # x	-17 56
b # °c	-5 27
b # µm	-26 40
b # €	30 -16
b % ,	1 -30
b % der	-24 -1
b % des	-15 8
b % mehr	34 -22
b % schneller	-2 27
b % unserer	-17 -2
b % weniger	5 1
b % zuruck	13 -8
b + #	31 -24
b , #	-21 48
b , alle	7 -1
b , auch	22 -11
b , bei	20 -2
b , bevor	15 -14
b , damit	28 -25
b , das	13 -22
b , dass	15 -7
b , der	5 -10
b , die	26 -17
b , gleiche	17 -10
b , gute	19 -9
b , ihr	38 -18
b , ihre	15 -10
b , kein	4 10
b , keine	-3 -3
b , lauft	4 10
b , macht	11 -7
b , man	23 -17
b , mit	-26 1
b , montage	-11 -6
b , nicht	-8 -1
b , ohne	-26 27
b , schnell	-9 -6
b , sie	41 -32
b , so	27 -6
b , und	20 -17
b , unser	-17 -5
b , versprochen	-5 -17
b , weil	6 -1
b , wenn	4 -21
b , wir	-13 -26
b , zwei	-4 -8
b - #	-13 18
b - anlage	-20 47
b - bearbeitungszentrum	-4 12
b - kamera	-5 17
b - leute	8 -22
b - mal	-8 -4
b - ort	-9 -2
b - schnittstelle	-11 26
b - schutz	-7 17
b - tank	-3 20
b - termin	-11 -8
b - und	-1 8
b . #	-11 12
b . a	11 -7
b : #	23 -20
b : wir	-26 -10
b ; das	11 -8
b ^ #	-10 8
b ^ akku	-10 12
b ^ alle	-20 9
b ^ als	28 -4
b ^ anwohner	19 -14
b ^ auch	4 -7
b ^ auf	3 8
b ^ aus	6 -46
b ^ bei	-24 2
b ^ bereits	-8 4
b ^ bewerber	42 -18
b ^ bis	-7 10
b ^ braucht	3 13
b ^ bringt	-7 11
b ^ cloud	-15 34
b ^ co2	-6 26
b ^ damit	-15 21
b ^ dank	6 -13
b ^ das	4 18
b ^ der	23 3
b ^ die	30 1
b ^ drei	-26 7
b ^ durch	3 2
b ^ edelstahl	-17 42
b ^ eigene	-9 -27
b ^ ein	1 -25
b ^ eine	-18 -1
b ^ einrichter	9 -4
b ^ en	-9 -14
b ^ erkennt	-12 27
b ^ ermoglicht	-7 13
b ^ ersatzteile	-13 -2
b ^ es	14 -11
b ^ fahrer	24 -15
b ^ fur	-19 16
b ^ grosster	-16 -17
b ^ halt	-8 13
b ^ hochste	-7 24
b ^ hotline	-4 -18
b ^ ich	10 -3
b ^ ihr	4 -9
b ^ ihre	15 7
b ^ im	-5 12
b ^ in	46 -19
b ^ inhabergefuhrt	-15 -7
b ^ inkl	-6 13
b ^ ist	-11 31
b ^ jede	34 -29
b ^ kein	15 10
b ^ keine	21 -10
b ^ keiner	13 -5
b ^ kunden	4 14
b ^ kundenzufriedenheit	-12 -21
b ^ lauft	-21 46
b ^ macht	35 -26
b ^ mehr	-8 -4
b ^ mehrere	-2 -9
b ^ mit	4 -12
b ^ mitarbeiter	30 -11
b ^ nach	23 -39
b ^ neun	-22 -7
b ^ nie	14 -6
b ^ niemand	9 -8
b ^ nummer	-14 -18
b ^ nur	-28 11
b ^ ohne	-26 27
b ^ planung	-12 -3
b ^ qs	23 -13
b ^ reduziert	-7 13
b ^ reinigt	-11 20
b ^ schluss	26 -14
b ^ schon	22 -12
b ^ schuldenfrei	-21 -6
b ^ sechzig	-9 2
b ^ seit	9 -1
b ^ senkt	-18 24
b ^ sie	4 1
b ^ skonto	21 -9
b ^ software	-7 -19
b ^ sorgt	-13 26
b ^ spart	-14 21
b ^ stoppt	-4 14
b ^ trockner	-5 11
b ^ uber	-14 -19
b ^ unser	7 -22
b ^ unsere	-9 3
b ^ unterstutzt	-5 14
b ^ uv	-17 40
b ^ verhindert	-5 12
b ^ vertrieb	-11 -17
b ^ von	-19 -29
b ^ vor	-9 -2
b ^ warmeruckgewinnung	-17 29
b ^ weil	18 0
b ^ weniger	13 -19
b ^ wenn	31 -23
b ^ wir	-9 -6
b ^ zwei	7 20
b a .	11 -7
b ab #	19 -11
b ab ,	19 0
b ab und	3 -14
b ab werk	-6 -5
b alle #	-6 20
b alle gerate	-6 17
b alle grossen	-28 -21
b alles aus	-8 -1
b als #	-24 -2
b als das	-5 5
b als die	-7 13
b als eine	40 -17
b alte meister	34 -6
b am abend	23 -16
b am band	12 -6
b am nachsten	-2 -14
b am samstag	9 -4
b am selben	2 -13
b am tag	6 -4
b am telefon	7 -6
b am wochenende	-14 -9
b an #	-9 -12
b an ,	1 -15
b an dem	31 -23
b an den	31 -17
b an der	14 -15
b an die	21 -18
b an jedem	-16 41
b angst mehr	9 -4
b anlage mit	-8 45
b arbeiten wieder	6 -1
b arger mit	12 -11
b auch als	-24 47
b auch bei	-1 20
b auch im	30 -14
b auch nach	-14 -7
b auch sonntags	-8 -5
b auch wenn	8 -9
b auf #	36 -23
b auf ,	24 -3
b auf dem	-5 26
b auf der	10 9
b auf die	11 -1
b auf ihrem	-2 -20
b auf jedem	15 6
b auf knopfdruck	-9 12
b auf uns	1 -40
b auf unsere	-18 -14
b aus #	-10 -11
b aus dem	-19 32
b aus der	-2 -15
b aus einer	-8 -1
b bar ,	-2 6
b baun ihnen	7 -15
b baustelle wird	12 -5
b begeistert von	12 -5
b begleiten sie	-4 -9
b bei #	-17 -13
b bei der	15 12
b bei ihnen	-6 -3
b bei jeder	35 -15
b bei uns	-16 -10
b beim ersten	-2 -19
b beim kunden	12 -3
b bekommen die	6 0
b bereits #	-8 4
b bestellen wieder	-15 -6
b betrieb genommen	-11 -5
b bis #	-22 31
b bis zu	-8 11
b bis zur	-11 -4
b brauchen sie	6 -5
b braucht #	8 3
b bringt #	3 4
b bringt ihnen	29 -24
b bussgelder wegen	17 -9
b co2 -	-5 22
b d -	17 -6
b da ,	-7 -3
b dafur ,	3 -6
b dank unserer	25 -1
b das bringt	46 -22
b das geld	34 -9
b das haben	-5 -16
b das team	20 -16
b dauert #	16 13
b dauert zwei	14 -25
b dem handy	-22 31
b dem tisch	35 -24
b den verbrauch	-12 24
b der alte	39 -20
b der app	-27 41
b der arbeit	12 -5
b der baustelle	17 -14
b der bediener	-14 32
b der ersten	-27 -19
b der filiale	17 0
b der filter	-9 13
b der karte	-17 22
b der kasse	17 -11
b der neun	25 -18
b der vergangenheit	17 -6
b des jahres	2 -22
b die alte	-7 9
b die anlage	13 7
b die arbeit	33 -22
b die behorde	10 -4
b die der	21 -12
b die finger	10 -7
b die fruhschicht	10 0
b die halfte	12 -15
b die halle	11 -11
b die lehrlinge	28 -15
b die leute	21 -4
b die mannschaft	10 -8
b die maschine	27 -7
b die spatschicht	17 -7
b die uhr	-16 6
b die ware	-20 36
b die woche	2 -6
b doppelt so	-6 16
b drei tagen	26 -20
b durch den	9 9
b durch die	18 -17
b durch unsere	5 -10
b ein ,	15 0
b ein drittel	-1 -9
b ein ende	25 -11
b ein und	-14 -25
b eine halbe	29 -25
b eine maschine	14 -1
b einen #	-12 21
b einen halben	5 -5
b einer hand	-8 -1
b einer stunde	14 -6
b einer woche	8 -8
b empfang ,	9 0
b en #	-20 3
b ernte ist	28 -17
b es ist	11 -5
b fahrt #	-15 30
b fast alle	-28 -21
b fertig ,	34 -18
b freude an	9 -4
b fruher fertig	13 -6
b fur #	7 12
b fur den	-8 36
b fur die	15 -28
b fur ihre	-5 15
b fur sie	-14 -14
b g ,	-6 13
b gaste am	30 -9
b gehen um	20 -13
b geht ,	21 -18
b geht ohne	26 -16
b gern bei	-10 0
b gern in	11 -2
b gesellen haben	7 -4
b gibt es	-12 19
b gleich mit	13 -7
b gmp -	-11 -9
b gute laune	18 -8
b h ,	-6 12
b haben abends	10 -2
b haben alle	-8 16
b haben den	-8 22
b haben die	20 -35
b haben in	0 -16
b haben keine	13 -5
b haben sie	-31 18
b haben wieder	10 -1
b haben wir	-8 -10
b halben tag	5 -5
b halt die	-7 12
b halten ihre	26 -10
b handler in	-8 -6
b hat #	-1 -18
b hat bei	-7 -9
b hat den	36 -22
b hat ein	25 -11
b hat eine	-2 25
b hat wieder	21 -18
b haus und	8 -1
b holen die	8 -1
b ihnen #	29 -24
b ihnen ,	1 -7
b ihnen bei	-16 29
b ihnen einen	-2 20
b ihnen im	-21 -13
b ihnen keiner	19 -1
b ihr betrieb	21 -2
b ihr chef	15 -8
b ihr schweisser	-9 9
b ihr team	0 9
b ihr werk	31 -6
b ihr wissen	6 0
b ihre anlage	-28 2
b ihre bediener	-10 8
b ihre kunden	19 -4
b ihre leute	-3 19
b ihre linie	33 -11
b ihre mitarbeiter	-16 21
b ihre pumpen	-6 -15
b ihre ware	27 -23
b ihrem haus	16 -3
b ihrer kunden	18 -5
b im eigenen	-9 -14
b im ersten	31 -11
b im feld	4 -10
b im haus	36 -23
b im jahr	36 -35
b im lager	14 8
b im monat	12 -10
b im regal	27 -24
b im speicher	-7 20
b im team	-24 -26
b im urlaub	12 -11
b im vorjahr	-19 -8
b im winter	19 -19
b in #	-8 -15
b in betrieb	-10 -5
b in den	10 -2
b in der	30 -23
b in drei	25 -19
b in echtzeit	-22 30
b in einem	-16 15
b in einer	10 -6
b in europa	-11 -13
b in ihre	6 -1
b in ihrem	25 -11
b in ihrer	24 -14
b in jedem	-32 9
b in osterreich	-9 -25
b in rente	7 -2
b in vier	-13 -1
b in zwei	12 -4
b inkl .	-6 13
b innerhalb von	-3 -22
b ins haus	8 -1
b iso #	-22 18
b ist ,	14 0
b ist bei	32 -12
b ist das	33 -23
b ist fur	27 -17
b ist geschichte	30 -24
b ist in	-27 10
b ist kein	17 -11
b ist so	13 -7
b ist vorbei	9 -7
b ist weg	12 -10
b ist wieder	6 -1
b jahr #	2 -13
b jahren praxis	-7 -1
b jede mail	-17 1
b jedem teil	-16 28
b jeden beleg	7 9
b jeden tag	30 -18
b jedes jahr	-1 -6
b kann wieder	16 -11
b kein arger	12 -11
b kein ol	22 -15
b keine angst	9 -4
b keine bussgelder	17 -9
b keine mehr	35 -26
b keinen zweiten	20 -6
b keiner mehr	11 -4
b kg ,	-12 26
b ki -	-8 17
b kommen gern	-9 -1
b kommen mit	20 -11
b kommen wieder	8 -1
b kommt mit	35 -22
b konnen den	5 -5
b konnen sie	-8 -4
b krank ist	5 0
b kunden bestellen	7 -7
b l ,	-11 18
b landen nicht	13 -7
b langer ,	16 -12
b lassen sich	-32 40
b lassen sie	-3 -17
b lasst sich	10 -10
b lauft auch	-11 32
b lauft ihre	20 -19
b laune im	19 -9
b leute haben	21 -13
b leute kommen	29 -25
b lieferant des	-20 -9
b losen das	-19 -25
b losen wir	-7 -5
b losung fur	-6 21
b m hoch	-9 13
b m s	-31 34
b machen aus	28 -20
b machen wir	-20 -24
b macht #	20 -13
b macht bei	15 -3
b mannschaft ist	10 -8
b max .	-27 32
b mehr #	12 -10
b mehr ,	29 -22
b mehr ab	15 -12
b mehr als	-19 -2
b mehr am	11 -7
b mehr an	21 -10
b mehr aus	18 -8
b mehr bei	29 -16
b mehr beim	54 -44
b mehr die	25 -22
b mehr im	6 -1
b mehr je	21 -16
b mehr mit	42 -15
b mehr nach	12 -8
b mehr pro	20 -8
b mehr stecken	24 -17
b mehr uber	14 -4
b mehr umsatz	11 -5
b mehr von	23 -19
b mehr vor	7 -3
b mehr zeit	13 -4
b mehr zum	14 0
b min .	31 -24
b minus #	26 -22
b minuten ,	4 -10
b minuten ;	16 -11
b minuten je	33 -27
b mio .	13 -8
b mit #	-20 40
b mit dem	13 -6
b mit der	-3 -5
b mit eigenem	-7 -3
b mit einem	28 -4
b mit ihrem	-14 11
b mit ki	-8 17
b mit uns	-36 -16
b mit unserem	23 -14
b mit unserer	22 -3
b mit zwei	-14 26
b mon .	6 -6
b monteure sind	-5 -7
b muss bei	19 -1
b muss keine	35 -26
b muss nicht	8 -1
b m³ h	-7 12
b nach #	23 -26
b nach en	-23 30
b nach funf	31 -18
b nach hause	6 -1
b nach iso	-19 24
b nicht mehr	6 -3
b nicht ohne	10 -4
b nichts mehr	8 -3
b nie mehr	14 -5
b nie wieder	11 -5
b noch alle	14 -13
b noch am	27 -15
b noch eine	5 -3
b nur #	-21 23
b nur noch	21 -5
b ohne werkzeug	-23 26
b op -	-6 11
b ort -	-9 -2
b p .	11 -7
b planung ,	-11 -6
b pro jahr	23 -18
b pro stunde	-16 32
b pro tag	-3 13
b pro woche	21 -10
b ps ,	-23 27
b qs -	23 -13
b raus ,	9 -6
b rein ,	23 -22
b reinigt sich	-17 26
b rund #	36 -35
b rund um	-16 6
b runter ,	9 -3
b s ,	6 1
b schluss mit	26 -14
b schneller als	-8 24
b schon #	-23 -21
b schuldenfrei und	-21 -6
b schulen ihre	-4 -2
b seit #	-13 -20
b seit der	26 -1
b seit jahrzehnten	-22 -1
b selben tag	-8 -12
b senkt den	-18 24
b sich den	7 -3
b sich in	22 -15
b sich mehr	37 -20
b sich mit	10 -10
b sich per	-16 24
b sich um	54 -35
b sich von	-6 16
b sie #	10 -3
b sie auf	15 -6
b sie bei	6 -3
b sie bekommen	3 15
b sie brauchen	26 -14
b sie da	-1 -6
b sie erhalten	-29 32
b sie gewinnen	21 -10
b sie haben	-20 3
b sie holen	8 -1
b sie jederzeit	-9 19
b sie keine	15 -1
b sie kommen	19 -9
b sie konnen	14 -12
b sie kriegen	5 -5
b sie liefern	13 -7
b sie mit	0 -17
b sie nehmen	11 -3
b sie sehen	-19 40
b sie sich	13 -1
b sie sind	23 -17
b sie sparen	26 -16
b sie stehen	0 -15
b sie verkaufen	22 -19
b sie verlieren	8 0
b sie wahlen	-22 29
b sie werden	8 -27
b sie zahlen	10 -19
b sind am	18 -2
b sind bei	-18 -24
b sind in	33 -15
b sind nach	6 -11
b sind sie	-19 -21
b sind vom	29 -22
b sind wir	-6 -10
b sinken um	29 -11
b sinkt von	15 -13
b sitzt im	43 -20
b so ein	18 -1
b so lange	11 -2
b so viele	2 -13
b sonntags ,	-8 -5
b sorgt fur	-13 26
b sparen #	34 -22
b sparen die	37 -37
b sparen sich	7 -3
b sparen sie	13 -1
b statt #	13 -10
b statt fur	13 -4
b statt zwei	26 -8
b stunde am	12 -6
b stunden bei	-20 -11
b t ,	-5 15
b t weniger	9 -8
b t €	7 -7
b tag raus	34 -15
b tage fruher	18 -16
b tagen im	14 -5
b teile und	9 -9
b teur p	11 -7
b top -	-17 -18
b u min	-12 14
b uber #	-9 -6
b uber alle	-19 12
b uber den	19 -16
b uber ein	-8 -21
b uber nacht	-15 22
b um #	27 -15
b um die	5 -6
b um ein	21 -4
b um vier	14 -6
b und die	15 -10
b und keiner	17 -5
b und sie	31 -15
b und verdienen	23 -14
b uns gekauft	-6 -11
b uns in	-4 -6
b uns sind	-25 -22
b unser team	20 -13
b unsere leute	-12 -16
b unsere monteure	7 -3
b unter #	-4 7
b unternehmen mit	-13 3
b uv -	-17 40
b verdienen daran	23 -14
b vergangenheit an	17 -6
b verlieren keinen	10 -2
b vier stunden	-20 -12
b von #	26 -9
b von allein	-6 16
b von der	0 -23
b von hand	34 -12
b von ihrem	28 -5
b von uns	-10 3
b vor -	-9 -2
b vor der	0 -11
b vor ort	-8 -22
b ware ist	34 -29
b weg ,	21 -2
b weniger ,	7 -7
b weniger als	-4 -13
b weniger ausschuss	46 -24
b weniger im	43 -18
b wenn der	23 -13
b wenn es	-3 -5
b wenn sie	-3 -17
b wie ein	31 -21
b wieder freude	6 0
b wieder laune	26 -20
b wieder spass	10 -2
b wir #	-5 -16
b wir ,	-7 -9
b wir auch	-5 -21
b wir baun	9 -21
b wir begleiten	-4 -9
b wir haben	-4 -6
b wir holen	-5 -6
b wir in	-6 -5
b wir lassen	-3 -17
b wir liefern	-4 12
b wir losen	-19 -25
b wir machen	-2 -6
b wir nehmen	21 -14
b wir schulen	-4 -2
b wir sind	-8 -39
b wir sofort	-7 -13
b wir stellen	-5 -9
b wird #	26 -17
b wird uberflussig	23 -14
b wird wieder	28 -20
b wird zum	30 -18
b wissen bleibt	6 0
b woche im	49 -8
b x #	-17 56
b zahlen keine	22 -19
b zeit fur	27 -11
b zertifiziert nach	-17 -26
b zieht #	0 19
b zu #	-8 11
b zu arbeiten	40 -35
b zu hause	4 -5
b zu ihnen	12 -16
b zufriedene kunden	-9 -3
b zwei ,	26 -8
b zwei tagen	12 -4
b zwei wochen	-5 -8
b zwischen #	-15 28
b ± #	-10 13
b € im	6 -5
b € in	14 -3
b € mon	6 -6
b € weniger	8 -5
c again	47 -24
c anymore	19 -8
c authority	70 -54
c can	-15 48
c cause	-12 12
c chore	24 -28
c clientele	-8 -49
c count	5 -9
c credential	-20 -59
c does	-25 62
c ease	5 6
c experience	6 -45
c fall	29 -25
c family	27 -22
c freeTime	37 -24
c gone	66 -52
c goods	12 15
c income	80 -37
c instead	22 -45
c joy	67 -38
c keeps	38 -11
c less	42 -25
c machine	-11 25
c money	17 -2
c more	28 -24
c must	13 -5
c negation	8 2
c norm	10 13
c older	-7 63
c part	-22 79
c pastWork	-27 -21
c place	25 -29
c process	13 -19
c promise	-27 -23
c public	46 -45
c rise	44 -21
c risk	50 -39
c saving	42 -11
c service	-13 -39
c slogan	3 18
c sooner	-6 22
c spec	-8 29
c staff	9 -19
c standing	59 -48
c strain	-1 -10
c time	12 -11
c trait	-32 58
c unit	10 19
c vendorDoes	-17 -17
c vendorFirm	5 -67
c vendorStaff	-12 -52
c verb	14 1
c we	-47 -32
c you	20 -7
e again	9 -10
e anymore	8 -3
e authority	29 -21
e can	13 2
e cause	-17 39
e chore	-6 -4
e clientele	-6 -26
e count	23 -33
e credential	-14 -18
e does	-17 13
e ease	0 19
e experience	-18 -12
e fall	9 -4
e freeTime	7 -7
e gone	25 -19
e goods	25 -8
e income	21 -6
e instead	-19 2
e joy	22 -17
e keeps	15 -13
e less	28 -1
e money	10 2
e more	12 -7
e must	15 -13
e negation	-5 24
e norm	-9 2
e older	-18 25
e part	-21 35
e pastWork	-26 -8
e place	8 -8
e process	-4 -1
e promise	-7 -1
e public	8 -26
e rise	16 -9
e risk	12 -5
e saving	-3 6
e service	-15 -4
e slogan	13 -3
e sooner	-1 8
e spec	-11 29
e staff	-21 -10
e standing	22 -21
e strain	-6 -12
e time	-4 11
e trait	-12 14
e unit	-2 16
e vendorDoes	2 -17
e vendorFirm	-2 -16
e vendorStaff	2 -18
e verb	11 -14
e we	-34 -16
e you	11 -15
l long	5 -3
l longer	22 -11
l middle	-17 12
l short	-48 54
n ^abg	5 -5
n ^abga	6 -6
n ^absa	1 4
n ^absau	0 5
n ^absc	-1 7
n ^absch	-1 7
n ^abst	-3 -2
n ^absta	-3 -4
n ^akt	-4 7
n ^anb	8 -6
n ^anf	-4 -3
n ^anw	0 5
n ^anwe	-3 8
n ^anwen	-3 8
n ^app	-2 -5
n ^ausbr	-2 7
n ^ausg	-1 -5
n ^ausge	-1 -5
n ^ausl	-4 7
n ^aussc	6 -2
n ^aut	0 5
n ^auto	0 5
n ^bean	-4 -1
n ^bed	-2 5
n ^bedi	-2 5
n ^bedie	-2 5
n ^beho	5 -4
n ^behor	5 -4
n ^bel	-1 -4
n ^beli	-4 -4
n ^belie	-4 -4
n ^ber	-3 -2
n ^bera	-3 -2
n ^berat	-3 -2
n ^bese	-3 -3
n ^beset	-3 -3
n ^bess	5 -4
n ^besse	5 -4
n ^beu	-3 8
n ^bie	-1 9
n ^biet	-4 11
n ^biete	-4 11
n ^bila	-2 -6
n ^bilan	-2 -6
n ^bild	-5 6
n ^bilde	-5 6
n ^braue	6 -5
n ^bre	0 -5
n ^bren	0 -5
n ^brenn	0 -5
n ^bro	5 0
n ^brot	7 -3
n ^bun	-4 -3
n ^bund	-4 -3
n ^bunde	-4 -3
n ^burg	5 0
n ^burge	5 0
n ^burs	-5 7
n ^burst	-5 7
n ^che	-5 2
n ^chem	-5 -1
n ^chemi	-4 5
n ^clo	-1 6
n ^clou	-1 6
n ^cloud	-1 6
n ^dat	-6 7
n ^date	-6 7
n ^daten	-5 7
n ^dek	-3 8
n ^des	-3 8
n ^desi	-3 9
n ^desig	-3 9
n ^dir	-5 5
n ^dire	-5 5
n ^direk	-5 5
n ^displ	-5 5
n ^dokt	3 -5
n ^dokto	3 -5
n ^dro	-1 -5
n ^droh	-1 -5
n ^echtz	-4 5
n ^ehe	-8 1
n ^eig	-1 -9
n ^eige	-1 -9
n ^eigen	-1 -9
n ^eil	6 -1
n ^eines	5 -2
n ^einf	-3 -2
n ^eing	2 -7
n ^einge	1 -7
n ^eins	-6 1
n ^einsa	-5 -3
n ^ene	-2 7
n ^ener	-2 7
n ^energ	-2 7
n ^enth	-4 6
n ^entha	-4 6
n ^entl	-3 7
n ^erfo	-4 8
n ^erfu	6 -5
n ^erful	6 -5
n ^erh	-2 6
n ^erha	-3 6
n ^erhal	-3 6
n ^erst	0 -5
n ^erste	0 -5
n ^ess	5 -2
n ^esse	5 -2
n ^essen	5 -2
n ^exp	-3 -8
n ^expe	-4 -2
n ^exper	-4 -2
n ^expo	-4 -6
n ^expor	-4 -6
n ^expr	6 -1
n ^expre	6 -1
n ^fachb	-3 -2
n ^fachp	5 -5
n ^feie	-4 -2
n ^feier	-4 -2
n ^filt	-5 2
n ^filte	-5 2
n ^fla	5 -4
n ^flas	5 -4
n ^flasc	5 -4
n ^folg	-3 -2
n ^folge	-3 -2
n ^fuh	6 -5
n ^fuhrp	6 -4
n ^fuhrt	5 -1
n ^gefu	-5 6
n ^gek	-6 1
n ^gekap	-1 5
n ^geku	-5 -2
n ^gele	-2 -3
n ^geler	-2 -5
n ^ger	-2 8
n ^gera	-1 7
n ^gerat	-1 6
n ^gerau	-3 6
n ^gerb	-5 -1
n ^geri	-2 7
n ^gerin	-6 9
n ^gesi	-4 7
n ^gesic	-4 7
n ^geste	-5 2
n ^gesto	-3 10
n ^gewa	-4 -8
n ^goo	-2 -3
n ^goog	-2 -3
n ^googl	-2 -3
n ^gro	2 -7
n ^gros	2 -7
n ^gross	2 -7
n ^gru	1 -7
n ^grun	1 -7
n ^grund	0 -7
n ^hac	-3 -5
n ^hack	-3 -5
n ^halbi	6 -4
n ^handw	-2 -4
n ^handy	-7 7
n ^hei	7 -2
n ^heiz	6 -3
n ^hig	-1 5
n ^high	-1 5
n ^hin	1 5
n ^hint	0 6
n ^hinte	0 6
n ^hoh	5 0
n ^hohe	5 0
n ^hoher	3 2
n ^hot	0 -6
n ^hotl	0 -7
n ^hotli	0 -7
n ^ihr	5 -2
n ^ihre	5 -2
n ^int	-2 8
n ^inte	-2 8
n ^iso	-2 6
n ^isol	-2 8
n ^jah	-1 -4
n ^jahr	-1 -4
n ^jet	8 -4
n ^jetz	8 -4
n ^jetzt	8 -4
n ^kamm	-2 6
n ^kamme	-2 6
n ^kart	-3 5
n ^karte	-3 6
n ^ket	-5 8
n ^kett	-5 8
n ^kette	-5 8
n ^kino	-1 -4
n ^kinos	-1 -4
n ^kle	6 -3
n ^klei	9 -4
n ^klein	9 -4
n ^konf	-2 6
n ^konfo	-2 6
n ^kontr	-5 6
n ^konz	3 2
n ^konze	3 2
n ^kor	-3 10
n ^korr	-3 9
n ^korro	-3 9
n ^krei	-3 6
n ^kreis	-3 6
n ^kru	7 -3
n ^krus	7 -3
n ^krust	7 -3
n ^kuh	-5 9
n ^kuhl	-5 9
n ^kundi	7 -2
n ^ladez	-4 6
n ^lasse	-4 6
n ^lea	6 -1
n ^leih	-4 -1
n ^lic	-4 8
n ^lich	-4 8
n ^licht	-4 8
n ^lieb	6 -3
n ^liebe	5 -3
n ^liege	5 -1
n ^liegt	-1 -4
n ^lob	7 -2
n ^mehr	0 -5
n ^melde	-2 5
n ^mie	1 -6
n ^miet	2 -6
n ^mil	5 -4
n ^milc	5 -4
n ^milch	5 -4
n ^mitt	3 -5
n ^mitta	6 -3
n ^mona	6 -4
n ^monat	6 -4
n ^mul	5 -4
n ^nachb	7 -2
n ^nen	0 6
n ^nenn	0 6
n ^net	-3 5
n ^netz	-3 5
n ^not	-5 6
n ^ofe	-2 -4
n ^ofen	-2 -4
n ^ofenb	-2 -4
n ^off	-9 14
n ^offe	-6 6
n ^offen	-6 6
n ^offn	-10 16
n ^packm	-4 -6
n ^passa	-3 -3
n ^pho	-1 7
n ^pla	4 1
n ^plat	3 3
n ^platz	3 2
n ^pol	-1 -6
n ^prem	-2 7
n ^premi	-2 7
n ^prob	-3 -2
n ^prog	-1 6
n ^progr	-1 6
n ^proj	-5 -1
n ^proje	-5 -1
n ^qua	4 -5
n ^reag	-3 -2
n ^regen	5 -2
n ^res	-4 15
n ^rest	-3 7
n ^rez	6 -2
n ^reze	6 -2
n ^rezep	6 -2
n ^ruckf	-2 8
n ^rucks	-4 8
n ^rund	-5 12
n ^sac	-2 -3
n ^sach	-3 -2
n ^sache	-1 9
n ^sachk	-4 -6
n ^sau	-3 5
n ^schar	-5 12
n ^schni	-3 6
n ^scho	-3 5
n ^schon	-3 6
n ^schr	5 -1
n ^schre	6 -3
n ^serve	3 2
n ^sit	8 -4
n ^sitz	8 -4
n ^sitzt	8 -4
n ^sma	-3 6
n ^smar	-3 6
n ^smart	-3 6
n ^sol	-2 -5
n ^soli	-2 -5
n ^sort	6 -5
n ^spez	-2 -3
n ^spezi	-2 -3
n ^stam	-3 -2
n ^stamm	-3 -2
n ^steig	0 6
n ^stein	2 -5
n ^stor	-2 -4
n ^storu	-3 -4
n ^stre	6 -4
n ^strei	6 -4
n ^suc	-6 7
n ^such	-6 7
n ^suche	-6 7
n ^taf	5 -4
n ^tafe	5 -4
n ^tafel	5 -4
n ^tages	5 -2
n ^tauc	6 -3
n ^tauch	6 -3
n ^tel	4 1
n ^tes	-5 6
n ^ther	-3 7
n ^therm	-3 7
n ^tie	1 4
n ^tre	-4 16
n ^tur	-6 11
n ^ube	3 -6
n ^uber	3 -6
n ^uberh	-4 -2
n ^umgek	7 -5
n ^uml	-5 8
n ^unb	-3 9
n ^unbe	-3 9
n ^upd	-4 8
n ^upda	-4 8
n ^updat	-4 8
n ^verfu	-2 6
n ^verp	6 -4
n ^verpa	6 -4
n ^vorbi	-2 -4
n ^vorf	-2 -4
n ^vorfu	-2 -4
n ^vorj	-4 -2
n ^vorja	-4 -2
n ^wahle	0 6
n ^warn	3 3
n ^wec	-4 6
n ^wech	-4 6
n ^wechs	-4 6
n ^wel	-7 1
n ^welt	-5 -3
n ^weltw	-4 -3
n ^werf	-4 -5
n ^werft	-4 -5
n ^wint	6 -5
n ^winte	6 -5
n ^wir	5 1
n ^work	-2 6
n ^zel	-1 -5
n ^zell	-1 -5
n ^zelle	-2 -5
n ^zet	6 -4
n ^zett	6 -4
n ^zette	6 -4
n ^ziehe	6 -4
n ^zugel	-1 -5
n ^zul	7 -4
n abga	6 -6
n abla	6 -5
n able	-3 8
n abor$	-3 -4
n achba	6 -2
n achbar	6 -2
n achbet	-3 -3
n ache$	0 6
n achig	-1 -5
n achige	-1 -5
n achk	-3 -6
n achku	-4 -6
n achkun	-4 -6
n achs	1 -6
n acker	-4 -3
n acker$	-5 -4
n ackm	-4 -6
n adez	-4 6
n adeze	-4 6
n adezei	-4 6
n afen	7 -3
n afen$	7 -3
n agenb	0 -6
n agenba	0 -6
n ahig	-1 7
n ahigk	-2 10
n ahigke	-2 10
n ahlb	-1 -6
n akti	1 5
n aktiv	-1 6
n akto	-2 6
n aktor	-2 6
n aktor$	-2 6
n albi	6 -4
n albie	6 -4
n albier	6 -4
n alisi	-4 7
n alisie	-4 7
n alist	-2 -4
n ament	-3 7
n amme	-1 7
n ammer	-2 6
n ammp	-7 6
n anden	3 -6
n anden$	3 -6
n andere	-4 -2
n andw	-2 -4
n andwe	-2 -4
n andwer	-2 -4
n andy	-7 7
n andy$	-6 8
n ane$	6 -3
n anie	2 -7
n anke	-2 -4
n anken	-3 -3
n ante	1 -6
n antei	-4 -8
n anteil	-4 -8
n anwe	-3 8
n anwen	-3 8
n anwend	-3 8
n apit	-1 -7
n apita	-1 -7
n apital	-1 -7
n aran	3 -6
n arat	-2 -7
n arf$	-3 8
n arin	-3 -3
n aschen	6 -4
n aschu	-4 -4
n assa	-3 -3
n assau	-3 -3
n assau$	-3 -3
n asse$	-1 6
n ast$	-5 8
n astu	-6 8
n ate$	-3 -3
n ates	-4 8
n ates$	-4 8
n atik	-3 9
n atik$	-3 9
n atun	-1 -5
n atung	-1 -5
n atung$	-1 -5
n atzt$	6 -1
n aufl	7 -5
n aufla	8 -7
n auflag	8 -7
n aufs	3 -6
n aume$	-5 7
n aus$	6 -4
n auser	-4 -4
n auser$	-4 -4
n ausg	-1 -5
n ausge	-1 -5
n ausgeb	-2 -6
n ausl	-4 7
n aussc	6 -2
n aussch	6 -2
n ausw	-3 9
n auswe	-3 9
n auswer	-3 9
n bau$	-3 -6
n baun	-1 6
n baun$	-1 6
n begr	-3 6
n beho	7 -5
n behor	7 -5
n beli	-4 -4
n belie	-4 -4
n belief	-4 -4
n beratu	-1 -5
n berh	-4 -2
n berle	5 -6
n berm	9 -4
n bese	-3 -3
n beset	-3 -3
n besetz	-3 -3
n bestu	-2 6
n biet	4 2
n biete	5 3
n bieten	6 2
n bila	-2 -6
n bilan	-2 -6
n bilanz	-2 -6
n bild	-4 -3
n bilder	-5 7
n bildet	-2 -6
n bor$	-3 -4
n brand	7 -5
n brand$	8 -4
n braue	6 -5
n brauer	6 -5
n bringu	-2 7
n brot	7 -3
n bruche	-4 -2
n bstr	-2 8
n bstre	-2 8
n bstrei	-2 8
n budg	7 -3
n budge	7 -3
n budget	7 -3
n buhre	6 -6
n buhren	6 -6
n bunde	-3 -3
n bundes	-4 -3
n chalt	-2 6
n char	-2 6
n charf	-6 14
n chbet	-3 -3
n chbetr	-3 -3
n chem	-5 -1
n chemie	-5 6
n chert	-5 7
n chert$	-5 7
n chig	-1 -5
n chige	-1 -5
n chku	-1 -7
n chkun	-4 -6
n chkund	-4 -6
n chlaf	6 -3
n chlafe	7 -3
n chnik$	-1 -5
n chon	-2 6
n chpr	9 -5
n chpre	9 -5
n chre	6 -3
n chrei	6 -3
n chtb	5 3
n cken	7 -5
n ckens	6 -5
n ckensc	6 -5
n cklun	-3 -4
n cklung	-3 -4
n cksp	-4 8
n ckung$	-2 6
n clou	-1 6
n cloud	-1 6
n cloud$	-1 6
n dame	-5 8
n damen	-5 8
n date	-5 9
n dates	-4 8
n dates$	-4 8
n decke	6 -3
n decken	9 -6
n denb	-3 -5
n denbe	-3 -5
n denh	-2 -4
n denhe	-2 -4
n denhei	-2 -4
n denz	-2 -4
n denzu	-2 -4
n denzuf	-2 -4
n dere$	-4 -2
n desi	-3 9
n desig	-3 9
n design	-3 9
n dete$	-2 -5
n dezei	-4 6
n dezeit	-4 6
n dget	7 -3
n dget$	7 -3
n dienk	-4 8
n dienko	-4 8
n dienu	-5 8
n dienun	-5 8
n dig$	-9 11
n dige	1 -7
n dige$	-3 -6
n disp	-5 6
n displ	-6 7
n displa	-6 7
n dres	-6 -4
n droh	-1 -5
n dung$	-2 6
n dungs	-3 -4
n dusen$	-1 6
n dwer	-6 1
n dwerk	-6 1
n dwerk$	-6 1
n eben$	6 -5
n ebil	-2 -6
n ebild	-2 -6
n ebilde	-2 -6
n ebsk	-2 8
n ebuhre	6 -6
n echni	-3 -3
n ecke	8 -6
n ecken	11 -9
n edenh	-2 -4
n edenhe	-2 -4
n edienk	-4 8
n edienu	-5 8
n effe	-4 13
n efre	-5 13
n efrei	-4 8
n efrei$	-4 8
n egel$	-4 6
n egre	-2 7
n ehor	7 -5
n eiden	5 -6
n eiden$	6 -5
n eiert	-4 -3
n eige	-3 -5
n eigen	-3 -7
n eigene	-2 -7
n eigf	-4 12
n eil$	-2 -8
n eill	-1 6
n eina	7 -7
n eing	4 -7
n einge	1 -7
n einges	-5 -2
n einsa	-2 -5
n einsat	-3 -4
n einst	-2 6
n einste	-2 6
n eise$	6 -5
n eisu	-3 6
n eisun	-3 6
n eisung	-3 6
n ekip	7 -5
n ekipp	7 -5
n ekippt	7 -5
n elas	-1 -5
n elass	-1 -5
n elasse	-1 -5
n eld$	-5 -4
n elen	-5 6
n eler	-2 -5
n elern	-2 -5
n elernt	-2 -5
n ellt	-3 -3
n ellt$	-5 -3
n eltw	-4 -2
n eltwe	-4 -3
n eltwei	-4 -3
n emen	-4 -4
n enba	-5 -4
n enbau	-3 -7
n enbau$	-4 -8
n enbe	-3 -5
n ender	-3 7
n ender$	-3 7
n endet	6 -4
n endet$	6 -4
n endig	-11 13
n endig$	-11 13
n enen$	3 -6
n energ	-2 7
n energi	-2 7
n enha	-4 -4
n enka	-2 -6
n enko	-3 7
n enkom	-3 7
n ennl	-6 10
n ensi	-4 -3
n enth	-4 6
n entha	-4 6
n enung	-5 8
n enung$	-5 8
n enze	-3 -4
n enzu	-2 -4
n enzuf	-2 -4
n enzufr	-2 -4
n epfl	4 2
n epte	-3 6
n epte$	-3 6
n erak	-2 6
n erakt	-2 6
n erakti	-2 6
n erat$	-1 8
n eratun	-1 -5
n erau	-2 6
n erausc	-3 6
n erbar	-3 6
n erbar$	-3 6
n erbaun	-1 6
n erdi	6 -3
n erdie	7 -4
n erdien	7 -4
n erfor	-7 6
n erfr	-2 6
n erfre	-2 6
n erfreu	-2 6
n erft	-4 -5
n erfug	-2 6
n erful	6 -5
n erfull	6 -5
n erges	-5 7
n ergesc	-5 7
n ergie	-2 7
n erha	-2 6
n erhal	-3 6
n erhalt	-3 7
n erhers	-1 -5
n ering	-6 9
n eringe	-6 9
n erleg	-4 8
n erlegt	-2 8
n erlei	-5 7
n erleit	-5 7
n ermeis	-5 -1
n erpa	6 -4
n erpr	-1 -8
n erpre	-3 -5
n erqu	-4 7
n erquo	-4 7
n erquot	-4 7
n ersta	-1 6
n erstau	-1 6
n erstel	-1 -5
n erta	-6 1
n ertec	-2 -6
n ertech	-2 -6
n ertigu	-2 -4
n ertra	6 -3
n ertrag	8 -3
n ertret	-4 -2
n erus	-2 -4
n erust	-2 -4
n eruste	-3 -4
n erverb	10 -7
n eschul	-2 -4
n eset	3 -6
n esetz	3 -6
n esetzt	-3 -3
n esig	-3 9
n esign	-3 9
n esign$	-3 9
n esla	-8 3
n espi	-5 -2
n espie	-5 -2
n espiel	-5 -2
n essen	3 -8
n essen$	2 -8
n esso	-6 15
n estank	7 -7
n esten	-5 -2
n esten$	-5 -2
n esto	-3 7
n etec	-5 -1
n etech	-5 -1
n etechn	-5 -1
n ettel	6 -4
n eundl	-4 6
n eundli	-4 6
n expe	-4 -3
n exper	-4 -3
n expert	-6 -3
n expo	-4 -6
n expor	-4 -6
n export	-4 -6
n expr	6 -1
n expre	6 -1
n expres	6 -1
n ezep	6 -2
n ezept	6 -2
n ezepte	-3 6
n eziali	-2 -4
n fachb	-4 -3
n fachbe	-4 -3
n fahi	-1 7
n fahig	-1 7
n fahigk	-2 10
n feie	-4 -2
n feier	-4 -2
n feiert	-4 -3
n feld	-5 -4
n fenb	-2 -4
n fenba	-2 -4
n fenbau	-2 -4
n ferns	6 -4
n ferq	-4 13
n ferqu	-4 13
n ferquo	-4 13
n ffel	-6 -3
n ffer	-3 13
n ffli	2 4
n flag	8 -7
n flage	8 -7
n flagen	8 -7
n forsc	-3 -3
n forsch	-3 -3
n fuhrp	6 -4
n fuhrpa	6 -4
n fund	-4 8
n gebi	-4 -6
n gebil	-2 -6
n gebild	-2 -6
n gefr	-1 8
n geki	7 -5
n gekip	7 -5
n gekipp	7 -5
n geku	-6 0
n gela	3 -6
n gelas	-1 -5
n gelass	-1 -5
n geler	-2 -5
n gelern	-2 -5
n genb	0 -6
n genba	0 -6
n genbau	0 -6
n gene	-2 -5
n gene$	-2 -5
n genen	-3 -4
n genen$	-3 -4
n gera	-2 9
n gerat	-2 7
n gerat$	-1 8
n gerau	-3 6
n geraus	-3 6
n gerin	-3 7
n gering	-6 9
n gerus	-2 -4
n gerust	-2 -4
n ges$	6 -1
n gespi	-5 -2
n gespie	-5 -2
n gesta	7 -6
n gestan	7 -7
n geste	-6 2
n gestel	-6 2
n gesto	-3 10
n get$	7 -3
n gewa	-4 -8
n gfah	0 7
n gfahi	-3 9
n gfahig	-3 9
n gig$	-1 -5
n gkei	-2 7
n gkeit	-2 7
n gkeit$	-2 7
n grad	-1 6
n grad$	-1 6
n gram	-1 6
n gramm	-1 6
n gramme	-1 7
n gren	-3 7
n grenz	-3 7
n gros	4 -7
n gross	4 -7
n grossk	10 -5
n grosst	-2 -7
n grun	0 -7
n grund	-1 -8
n grunde	-2 -7
n gsbet	-3 -4
n gsbetr	-3 -4
n gsbu	7 -5
n gut$	7 -6
n hack	-3 -5
n halbi	6 -4
n halbie	6 -4
n hallen	-5 -4
n handw	-2 -4
n handwe	-2 -4
n handy	-7 7
n handy$	-6 8
n harf	-6 14
n harm	-5 -4
n haus	4 -7
n hauser	-4 -4
n hbet	-3 -3
n hbetr	-3 -3
n hbetri	-3 -3
n hema	-2 -5
n hemie	-5 6
n here	6 -4
n herm	-3 7
n hers	-1 -5
n herst	-1 -5
n herste	-1 -5
n hert	-5 7
n hert$	-5 7
n hige	2 -6
n hige$	2 -7
n higk	-2 10
n higke	-2 10
n higkei	-2 10
n hint	0 6
n hinte	0 6
n hinter	0 6
n hkun	-4 -6
n hkund	-4 -6
n hkundi	-4 -6
n hlaf	6 -3
n hlafe	7 -3
n hlafen	7 -3
n hlt$	6 -3
n hluss$	6 -4
n hlusse	-6 6
n hnik$	-1 -5
n hotl	0 -7
n hotli	0 -7
n hotlin	0 -7
n hper	-3 -4
n hpers	-3 -4
n hperso	-3 -4
n hpre	9 -5
n hrei	6 -3
n hrend	-3 -3
n hrend$	-3 -3
n hrpa	6 -4
n hrpar	6 -4
n hrpark	6 -4
n hund	-2 -4
n hunde	-2 -4
n hunder	-2 -4
n iali	-2 -4
n ialis	-2 -4
n ialist	-2 -4
n ichert	-5 7
n ickl	-3 -5
n icklu	-3 -4
n icklun	-3 -4
n iden	5 -6
n iden$	6 -5
n iebsk	-2 8
n iedenh	-2 -4
n iefere	6 -3
n iehe	6 -4
n iehen	6 -4
n iehen$	6 -4
n iele	-6 5
n ielt	-5 -2
n ienk	-4 8
n ienko	-4 8
n ienung	-5 8
n iete	5 3
n ieten	6 2
n ieten$	6 2
n ige$	-4 -4
n igen	-1 -6
n igene	-2 -7
n igene$	-2 -5
n igenen	-3 -4
n ight	-1 6
n igke	-2 7
n igkei	-2 7
n igkeit	-2 7
n ign$	-3 9
n ilan	-2 -6
n ilanz	-2 -6
n ilanz$	-2 -6
n ilder	-5 8
n ilder$	-5 8
n ildet	-2 -6
n ildete	-2 -6
n illi	-1 6
n ilot	-3 -6
n inar	-1 7
n inar$	-1 7
n inat	-2 8
n inau	8 -7
n inden	6 -4
n inden$	6 -4
n ing$	-1 9
n inges	-5 -2
n ingesp	-5 -2
n ingun	-2 7
n ingung	-2 7
n insa	-2 -5
n insat	-3 -4
n insatz	-3 -4
n inte	2 6
n inter	3 5
n intera	-4 8
n interl	-2 8
n ippt	7 -5
n ippte	7 -5
n ise$	6 -5
n ises	-6 -2
n ises$	-6 -2
n isol	-2 8
n ispl	-6 7
n ispla	-6 7
n isplay	-6 7
n iste$	-4 7
n isun	-3 6
n isung	-3 6
n isung$	-3 6
n ital	-1 -5
n itik	6 -4
n itike	6 -4
n itor	0 9
n itta	6 -3
n ittag	6 -3
n ittags	6 -3
n itzt	8 -4
n itzt$	8 -4
n jahr	-2 -4
n jahr$	-4 -2
n jekte	-3 -3
n jetz	8 -4
n jetzt	8 -4
n jetzt$	8 -4
n kamm	-2 6
n kamme	-2 6
n kammer	-2 6
n kapi	-1 -7
n kapit	-1 -7
n kapita	-1 -7
n karte	-3 6
n kaufs	4 -7
n keit	-1 6
n keit$	-1 6
n kend	8 -7
n kend$	7 -6
n kens	6 -5
n kensc	6 -5
n kensch	6 -5
n kett	-4 6
n kette	-4 6
n ketten	-4 6
n kippt	7 -5
n kippte	7 -5
n klas	-2 6
n klass	-2 6
n klasse	-2 6
n klav	-3 10
n klei	7 -4
n klein	9 -4
n kleine	6 -3
n klim	3 -6
n klima	3 -6
n klun	-3 -4
n klung	-3 -4
n komf	-3 7
n komfo	-3 7
n komfor	-3 7
n konf	2 4
n konfo	-2 6
n konfor	-2 6
n konto	7 -3
n konto$	7 -3
n korr	-3 9
n korro	-3 9
n korros	-3 9
n krit	6 -4
n kriti	6 -4
n kritik	6 -4
n krus	7 -3
n krust	7 -3
n kruste	7 -3
n ktiv	-2 8
n ktiv$	-4 7
n ktor	-1 6
n ktor$	-2 7
n kuhl	-5 10
n kunde$	7 -3
n kundi	2 -7
n kundig	2 -7
n labor$	-3 -4
n ladez	-4 6
n ladeze	-4 6
n lafe	7 -3
n lafen	7 -3
n lafen$	7 -3
n lagenb	0 -6
n lander	-3 -3
n lanz	1 -6
n lanz$	0 -6
n lasse$	-2 6
n last$	-5 7
n lastu	-6 8
n laut	-7 12
n lay$	-6 7
n lbie	6 -4
n lbier	6 -4
n lder	-2 6
n lder$	-2 6
n ldet	-2 -6
n ldete	-2 -6
n ldete$	-2 -6
n lebe	6 -3
n leben	6 -3
n leben$	7 -5
n legt	2 5
n legt$	1 5
n lein	6 -3
n leiner	6 -3
n lernte	-2 -5
n lieb	6 -3
n lige	-4 -2
n lige$	-4 -5
n lima	3 -6
n line	-1 -5
n line$	-1 -5
n lisi	-3 6
n lisie	-4 7
n lisier	-4 7
n liste$	-4 6
n llge	6 -5
n llis	-1 6
n loud	-1 6
n loud$	-1 6
n lte$	1 5
n ltes	-3 -8
n ltes$	-3 -8
n ltwe	-4 -3
n ltwei	-4 -3
n ltweit	-4 -3
n lusse	-6 6
n lussel	-6 6
n lwer	3 3
n lwerk	3 3
n lwerkz	3 3
n mart	-3 6
n matik	-3 10
n matik$	-3 10
n ment$	-4 7
n mfor	-3 7
n mfort	-3 7
n mgek	7 -5
n mgeki	7 -5
n mgekip	7 -5
n miet	2 -6
n mina	-3 11
n mitta	6 -3
n mittag	6 -3
n mkos	6 -3
n mkost	6 -3
n mkoste	6 -3
n modu	-1 6
n mona	6 -4
n monat	6 -4
n moni	-3 11
n monit	-3 11
n monito	-3 11
n mpe$	-2 6
n mpre	-2 7
n mpres	-2 7
n mpress	-2 7
n mull	6 -5
n mult	-4 6
n nachb	7 -2
n nachba	6 -2
n nanl	-1 6
n nar$	-1 7
n nbau	-2 -6
n nbau$	-3 -8
n nbeg	-3 6
n nbegr	-3 6
n ndar	2 5
n ndenb	-2 -6
n ndenbe	-2 -6
n ndenz	-2 -4
n ndenzu	-2 -4
n ndere	-4 -2
n ndere$	-4 -2
n ndes	-3 -3
n ndig$	-9 11
n ndige	1 -7
n ndige$	-3 -6
n ndwe	-2 -4
n ndwer	-2 -4
n ndwerk	-2 -4
n ndy$	-6 8
n neide	6 -4
n neiden	6 -5
n nenn	-4 7
n nere	6 -2
n nerei	6 -2
n nerei$	6 -2
n nerg	-2 7
n nergi	-2 7
n nergie	-2 7
n netzt	-6 7
n nfer	7 -3
n nfor	-2 8
n nform	-2 6
n nforme	-2 6
n ngel	8 -5
n nges	-3 -4
n ngesp	-5 -2
n ngespi	-5 -2
n ngme	6 -2
n ngsbet	-3 -4
n ngun	-2 7
n ngung	-2 7
n ngung$	-2 7
n nik$	-1 -5
n nisi	-2 -5
n nisie	-2 -5
n nisier	-2 -5
n nito	-3 11
n nitor	-3 11
n nlagen	-1 -6
n nlin	-2 8
n nsat	-3 -4
n nsatz	-3 -4
n ntei	-3 -9
n nteil	-3 -9
n nteil$	-4 -8
n ntera	-4 8
n nterl	-2 9
n nterle	-2 8
n ntha	-4 6
n nto$	7 -3
n ntra	-3 -3
n ntro	-4 7
n ntrol	-4 7
n numm	-4 -4
n numme	-4 -4
n nummer	-4 -4
n nwen	-3 8
n nwend	-3 8
n nzuf	-2 -4
n nzufr	-2 -4
n nzufri	-2 -4
n ocke	8 -4
n ocken	8 -4
n ofenb	-2 -4
n ofenba	-2 -4
n offen	-6 6
n offen$	-6 6
n offn	-10 16
n ogram	-1 6
n ogramm	-1 6
n ohne	0 -6
n ojekte	-3 -3
n omfo	-3 7
n omfor	-3 7
n omfort	-3 7
n omko	6 -3
n omkos	6 -3
n omkost	6 -3
n onat	6 -4
n onder	-2 6
n onfo	-2 6
n onfor	-2 6
n onform	-2 6
n onit	-3 11
n onito	-3 11
n onitor	-3 11
n ontage	-4 6
n onto	7 -3
n onto$	7 -3
n ontr	-4 7
n ontro	-4 7
n ontrol	-4 7
n orber	6 -4
n orbere	6 -4
n orbi	-2 -4
n orbil	-2 -4
n orbild	-2 -4
n orfu	-2 -4
n orfuh	-2 -4
n orfuhr	-2 -4
n orgen$	5 -6
n orin	-2 11
n orja	-4 -2
n orjah	-4 -2
n orjahr	-4 -2
n orro	-3 9
n orros	-3 9
n orrosi	-3 9
n orta	-3 -9
n orte	1 -6
n orten	1 -6
n orun	-3 -4
n orung	-3 -4
n osio	-3 9
n osion	-3 9
n ossk	10 -5
n ossku	10 -5
n osskun	10 -5
n osst	-2 -7
n osste	-2 -7
n otli	0 -7
n otlin	0 -7
n otline	0 -7
n otte	-6 -6
n oud$	-1 6
n pack	5 -6
n packm	-4 -6
n parat	-2 -7
n passa	-3 -3
n passau	-3 -3
n pate	-1 -5
n paten	-1 -6
n pdat	-4 8
n pdate	-4 8
n pdates	-4 8
n pege	-4 6
n pegel	-4 6
n pegel$	-4 6
n peic	-2 6
n peich	-2 6
n peiche	-2 6
n pern	6 -4
n pert	-6 -3
n piel	-6 4
n piele	-6 9
n pielt	-5 -2
n pilo	-3 -6
n pilot	-3 -6
n pion	-1 -5
n pita	-1 -7
n pital	-1 -7
n play	-6 7
n play$	-6 7
n port	-5 -9
n prachi	-1 -5
n prei	4 -6
n preis	4 -6
n preise	3 -8
n prem	-2 7
n premi	-2 7
n prog	-1 6
n progr	-1 6
n progra	-1 6
n prufu	6 -3
n prufun	6 -3
n pte$	-3 6
n qulle$	-3 6
n rachi	-1 -5
n rachig	-1 -5
n rad$	-1 6
n raktiv	-1 6
n rale	-2 -4
n ramm	-1 6
n ramme	-1 7
n ran$	2 -7
n rand	7 -5
n rand$	7 -5
n rate$	-3 -3
n ratun	-1 -5
n ratung	-1 -5
n raue	6 -5
n rauer	6 -5
n raum	1 5
n rausc	-3 6
n rausch	-3 6
n rbar	-3 6
n rbar$	-3 6
n rbaun	-1 6
n rbaun$	-1 6
n rbe$	-2 6
n rbil	-2 -4
n rbild	-2 -4
n rdie	7 -3
n rdien	7 -3
n remi	-2 7
n rend	-3 -3
n rend$	-3 -3
n rennt	-2 -5
n rennt$	-2 -5
n rensi	-4 -6
n ressen	-1 -5
n resso	-6 15
n rest	-3 6
n reundl	-4 6
n reze	6 -2
n rezep	6 -2
n rezept	6 -2
n rfor	-7 6
n rfre	-2 6
n rfreu	-2 6
n rfreun	-2 6
n rfug	-2 6
n rfuhr	-2 -4
n rful	6 -5
n rfull	6 -5
n rgen$	5 -6
n rges	-5 7
n rgesc	-5 7
n rgesch	-5 7
n rgie	-2 7
n rhal	-3 6
n rhalt	-3 7
n rhalte	-4 6
n rhers	-1 -5
n rherst	-1 -5
n riebsk	-2 8
n ring	-2 7
n ringe	-5 6
n ringu	-2 7
n ringun	-2 7
n rische	-3 6
n riti	6 -4
n ritik	6 -4
n ritike	6 -4
n rjah	-4 -2
n rjahr	-4 -2
n rjahr$	-4 -2
n rleg	-4 8
n rlegt	-2 8
n rlegt$	-2 8
n rlei	-5 7
n rleit	-5 7
n rleite	-5 7
n rmeis	-5 -1
n rmeist	-5 -1
n rocke	8 -4
n rocken	8 -4
n rogr	-1 6
n rogra	-1 6
n rogram	-1 6
n rolle	-4 6
n rollen	-3 6
n romk	6 -3
n romko	6 -3
n romkos	6 -3
n rosi	-3 9
n rosio	-3 9
n rosion	-3 9
n ross	4 -7
n rossk	10 -5
n rossku	10 -5
n rosst	-2 -7
n rosste	-2 -7
n rpar	6 -4
n rpark	6 -4
n rpark$	6 -4
n rpre	-3 -5
n rquo	-4 7
n rquot	-4 7
n rquote	-4 7
n rrie	-2 6
n rros	-3 9
n rrosi	-3 9
n rrosio	-3 9
n rschun	-3 -3
n rspr	-2 -5
n rsta	-2 6
n rstau	-1 6
n rstaub	-2 6
n rstel	-1 -5
n rstell	-1 -5
n rtan	-2 -7
n rtec	-2 -6
n rtech	-2 -6
n rtechn	-2 -6
n rtigu	-2 -4
n rtigun	-2 -4
n rtra	6 -3
n rtrag	8 -3
n rtrage	7 -4
n rtret	-4 -2
n ruckf	-2 7
n rucksp	-4 8
n rufu	6 -3
n rufun	6 -3
n rufung	6 -3
n ruhe$	4 -7
n rustet	-3 -4
n rverb	10 -7
n rverbr	10 -7
n sache	-1 9
n sache$	-2 10
n sachk	-4 -6
n sachku	-4 -6
n satze	-3 -3
n sau$	-3 -3
n sbet	-3 -4
n sbetr	-3 -4
n sbetri	-3 -4
n sbrin	-2 7
n sbring	-2 7
n schalt	-2 6
n schar	-5 14
n scharf	-6 14
n schlaf	6 -3
n schon	-2 6
n schre	6 -3
n schrei	6 -3
n ses$	-6 0
n setzt	-3 -3
n setzt$	-3 -3
n sfac	-3 -3
n sfach	-3 -3
n sfachb	-2 -4
n sgeb	-2 -6
n sgebi	-2 -6
n sgebil	-2 -6
n sges	6 -7
n sign	-5 11
n sign$	-3 9
n sion$	-2 6
n sitz	8 -4
n sitzt	8 -4
n sitzt$	8 -4
n skun	10 -5
n skund	10 -5
n skunde	10 -5
n smar	-3 6
n smart	-3 6
n snah	-3 7
n sond	-2 6
n sonde	-2 6
n sonder	-2 6
n sort	6 -5
n spei	-3 8
n speic	-2 6
n speich	-2 6
n spie	-6 4
n spiel	-6 4
n spiele	-6 9
n spielt	-5 -2
n spla	-6 6
n splay	-6 7
n splay$	-6 7
n spul	-1 6
n ssau	-3 -3
n ssau$	-3 -3
n ssku	9 -5
n sskun	10 -5
n sskund	10 -5
n stahlb	-1 -6
n stande	-4 -3
n stank	7 -7
n stank$	7 -7
n stellt	-3 -3
n stem$	-3 7
n stend	7 -7
n stoc	-2 9
n storu	-3 -4
n storun	-3 -4
n strag	-5 -5
n strage	-5 -5
n stromk	6 -3
n stung$	-3 7
n suche	-5 6
n suche$	-7 7
n sver	6 -5
n swer	-1 9
n swert	-1 9
n swertu	-3 9
n tahlb	-1 -6
n tande	-4 -3
n tanden	-2 -5
n tant	-3 -7
n tante	-3 -6
n tauc	6 -3
n tauch	6 -3
n techn	-3 -3
n techni	-3 -3
n teigf	-4 12
n teil$	-2 -8
n teill	-1 6
n tellt	-3 -3
n tellt$	-5 -3
n tem$	-3 7
n tenb	-4 7
n tenba	-4 7
n tend	7 -6
n tende	8 -7
n tenf	1 5
n tera	-4 8
n terl	-2 11
n terle	-3 10
n terleg	-2 8
n terne	-2 -4
n terwe	-4 -2
n terwer	-4 -3
n ther	-3 7
n therm	-3 7
n tigu	-2 -4
n tigun	-2 -4
n tigung	-2 -4
n tik$	-2 8
n tiv$	-4 7
n tlin	0 -7
n tline	0 -7
n tline$	0 -7
n tlos	-6 13
n tlos$	-6 14
n tor$	-2 7
n toru	-3 -4
n torun	-3 -4
n torung	-3 -4
n trale	-2 -4
n tren	-2 7
n trenn	-3 8
n tret	-4 -2
n trocke	8 -4
n trol	-4 7
n tromk	6 -3
n tromko	6 -3
n tsche	-2 -6
n ttag	6 -3
n ttags	6 -3
n ttags$	6 -3
n ttei	7 -4
n tter$	7 -5
n ture	6 1
n turen	6 1
n turen$	6 1
n twei	-4 -3
n tweit	-4 -3
n tweit$	-4 -3
n twickl	-3 -7
n ualis	-4 7
n ualisi	-4 7
n uberh	-4 -2
n uberle	5 -6
n uberm	9 -4
n uckf	-2 7
n ucksp	-4 8
n uder	-2 -5
n udge	7 -3
n udget	7 -3
n udget$	7 -3
n uereif	6 -3
n uffe	-4 -2
n ufla	8 -7
n uflag	8 -7
n uflage	8 -7
n ufun	6 -3
n ufung	6 -3
n ufung$	6 -3
n ugela	-1 -5
n ugelas	-1 -5
n ugt$	-3 8
n ugun	-1 6
n ugung	-1 6
n ugung$	-1 6
n uhe$	4 -7
n uhren	2 -6
n uhren$	6 -6
n uhrp	6 -4
n uhrpa	6 -4
n uhrpar	6 -4
n ullg	6 -5
n ullge	6 -5
n ume$	-5 7
n umgek	7 -5
n umgeki	7 -5
n umme	-3 -3
n ummer	-3 -4
n ummer$	-4 -4
n unbe	-3 9
n unda	-6 11
n undenb	-2 -6
n undenz	-2 -4
n under	-4 -7
n undert	-2 -4
n undes	-3 -3
n undi	2 -7
n undig	2 -7
n undige	1 -8
n undl	-4 6
n undli	-4 6
n undlic	-4 6
n unsc	-3 6
n unsch	-3 6
n upda	-4 8
n updat	-4 8
n update	-4 8
n urt$	-4 -4
n usbrin	-2 7
n usen$	-1 6
n user	-4 -4
n user$	-4 -4
n usge	-1 -5
n usgeb	-2 -6
n usgebi	-2 -6
n ussc	6 -2
n ussch	6 -2
n ussel	-6 6
n ustet	-3 -4
n ustet$	-3 -4
n uswe	-3 9
n uswer	-3 9
n uswert	-3 9
n uter	-1 6
n utsche	-1 -5
n utzt	-4 6
n ver$	-7 10
n verbau	-1 6
n verfu	-2 6
n verfug	-2 6
n verp	6 -4
n verpa	6 -4
n versa	7 -2
n vertre	-4 -2
n vorber	6 -4
n vorbi	-2 -4
n vorbil	-2 -4
n vorfu	-2 -4
n vorfuh	-2 -4
n vorj	-4 -2
n vorja	-4 -2
n vorjah	-4 -2
n wachs	-4 -2
n wahle	0 6
n wahlen	0 6
n warn	3 3
n weit$	-4 -3
n welt	-4 -2
n weltw	-4 -3
n weltwe	-4 -3
n wend	-5 9
n wendi	-11 13
n wendig	-11 13
n werf	-4 -5
n werft	-4 -5
n wickl	-3 -5
n wicklu	-3 -4
n wint	6 -5
n winte	6 -5
n winter	6 -5
n work	-2 6
n xper	-4 -3
n xpert	-6 -3
n xpor	-4 -6
n xport	-4 -6
n xpre	6 -1
n xpres	6 -1
n xpress	6 -1
n zeiche	-1 -5
n zent	-2 -4
n zepte	-3 6
n zepte$	-3 6
n zerst	-2 6
n zersta	-2 6
n zett	6 -4
n zette	6 -4
n zettel	6 -4
n ziali	-2 -4
n zialis	-2 -4
n ziehe	6 -4
n ziehen	6 -4
n zone	-1 7
n zonen	-3 10
n zonen$	-3 10
n zteil$	-4 6
n zteill	-1 6
n zugel	-1 -5
n zugela	-1 -5
no authority	52 -40
no cause	-8 -51
no chore	37 11
no count	6 -14
no does	-18 20
no ease	-4 -23
no fall	7 16
no freeTime	13 0
no gone	27 -18
no goods	21 -6
no machine	33 1
no money	44 -33
no norm	27 -5
no part	12 7
no place	37 -16
no process	12 -29
no promise	-12 -16
no public	6 -20
no risk	63 -47
no service	6 -19
no slogan	-24 2
no spec	43 -31
no staff	-18 -12
no strain	-12 47
no time	76 -14
no trait	8 12
no vendorFirm	-7 -55
no verb	5 -18
no we	-19 -39
no you	49 -34
nomore again	20 -9
nomore anymore	18 -8
nomore cause	18 -7
nomore chore	21 -13
nomore does	17 -16
nomore freeTime	24 -9
nomore money	11 -4
nomore more	39 -22
nomore must	18 -7
nomore norm	28 -18
nomore part	20 -11
nomore place	27 -15
nomore process	28 -7
nomore rise	39 -22
nomore risk	18 -6
nomore spec	13 -5
nomore staff	29 -14
nomore strain	16 -5
nomore time	10 -4
nomore unit	20 -19
nomore vendorFirm	16 -1
nomore verb	15 -5
nomore you	12 -8
o again chore	10 -8
o again ease	20 -17
o again fall	6 -2
o again joy	19 -4
o again keeps	16 -13
o again negation	19 -13
o again process	16 -9
o again promise	37 -7
o again risk	18 -8
o again spec	18 -13
o again staff	16 -6
o again strain	41 -33
o again time	9 -7
o again vendorStaff	34 -6
o again verb	9 -7
o anymore cause	7 -1
o anymore chore	6 -1
o anymore count	13 -4
o anymore machine	13 -4
o anymore norm	14 -11
o anymore part	10 -4
o anymore process	15 -5
o anymore rise	7 -6
o anymore risk	10 -1
o anymore strain	9 -3
o anymore unit	6 -6
o anymore verb	10 -4
o authority authority	0 -14
o authority cause	-14 -1
o authority does	16 -16
o authority fall	26 -15
o authority keeps	-5 -11
o authority money	-5 -11
o authority negation	41 -32
o authority norm	-13 34
o authority risk	19 -7
o authority spec	18 -1
o authority staff	30 -5
o authority verb	44 -30
o can again	21 -18
o can cause	8 -12
o can chore	-18 11
o can count	-5 17
o can does	-9 15
o can ease	32 -19
o can freeTime	-18 20
o can goods	-24 30
o can income	21 -18
o can instead	0 -9
o can joy	-3 -5
o can money	15 -15
o can more	6 -6
o can negation	-24 24
o can process	1 18
o can promise	-6 -10
o can rise	9 -8
o can spec	-12 17
o can staff	2 -16
o can time	14 0
o can unit	6 -5
o can vendorFirm	15 -13
o can vendorStaff	-11 2
o can verb	-2 -5
o can we	-6 -35
o cause anymore	11 -4
o cause authority	10 -18
o cause cause	-12 4
o cause chore	2 5
o cause clientele	16 -7
o cause count	-13 19
o cause does	23 2
o cause experience	9 -13
o cause fall	11 -1
o cause gone	14 -3
o cause goods	9 -7
o cause income	4 -16
o cause instead	14 -8
o cause joy	16 -10
o cause keeps	-3 12
o cause less	38 -23
o cause machine	-5 9
o cause money	4 -16
o cause must	14 -1
o cause negation	10 -23
o cause norm	-12 36
o cause part	-3 7
o cause pastWork	-11 27
o cause place	1 11
o cause process	15 -16
o cause promise	-9 2
o cause public	-32 -10
o cause risk	9 -1
o cause service	9 10
o cause slogan	10 5
o cause spec	-7 23
o cause staff	4 -31
o cause standing	19 -18
o cause strain	19 -12
o cause time	-7 -2
o cause trait	-4 15
o cause unit	-3 7
o cause vendorDoes	-5 -19
o cause vendorFirm	6 3
o cause vendorStaff	-10 -21
o cause we	5 -24
o cause you	20 -9
o chore can	-7 13
o chore chore	4 -17
o chore count	-16 -11
o chore does	31 -9
o chore fall	23 -6
o chore gone	44 -21
o chore keeps	-12 -2
o chore machine	11 -6
o chore more	11 -8
o chore must	10 -4
o chore negation	26 -14
o chore promise	12 -4
o chore rise	11 -9
o chore risk	19 -3
o chore service	-2 -8
o chore slogan	-9 -10
o chore spec	4 14
o chore standing	9 -7
o chore time	-12 -11
o chore unit	9 -7
o chore vendorDoes	-22 -8
o chore verb	21 -9
o chore we	-19 -6
o chore you	9 -1
o clientele again	-18 -4
o clientele clientele	-9 -3
o clientele negation	17 -8
o clientele place	28 -5
o clientele promise	11 -1
o clientele public	-9 -3
o clientele slogan	7 -7
o clientele spec	5 -20
o clientele staff	27 -17
o clientele standing	9 -1
o clientele verb	-7 13
o clientele we	-17 0
o clientele you	34 -21
o count cause	12 -15
o count chore	10 -9
o count clientele	-3 -9
o count count	-22 -7
o count does	-8 6
o count experience	-8 4
o count fall	-9 -5
o count instead	27 -10
o count less	36 -8
o count machine	-19 10
o count money	17 -3
o count part	-6 23
o count pastWork	-10 2
o count place	0 -22
o count process	18 -2
o count public	-4 -14
o count service	-6 7
o count slogan	-23 -17
o count spec	-8 -4
o count staff	-4 -10
o count time	-9 -5
o count vendorDoes	7 -8
o count vendorFirm	-10 -3
o count verb	17 -10
o count we	-14 -5
o count you	-4 -8
o credential credential	-6 -15
o credential experience	-3 -5
o credential norm	-11 -17
o credential service	-20 -14
o credential vendorFirm	-22 -10
o credential vendorStaff	-12 -1
o credential we	10 -2
o does again	18 -8
o does cause	-5 14
o does chore	7 -6
o does count	9 -18
o does does	-5 27
o does fall	-16 21
o does freeTime	34 -22
o does gone	42 -23
o does goods	-7 18
o does instead	18 -13
o does joy	25 -14
o does less	-2 18
o does machine	-9 7
o does money	43 -28
o does more	16 -15
o does negation	9 -1
o does part	16 -7
o does place	-30 41
o does process	8 6
o does promise	-3 -3
o does rise	10 -9
o does risk	17 -14
o does service	-8 1
o does slogan	17 5
o does spec	-16 27
o does staff	-6 2
o does strain	-5 19
o does time	-4 27
o does trait	-28 40
o does vendorDoes	-9 -11
o does vendorFirm	7 -1
o does verb	13 6
o does we	-3 -27
o does you	0 8
o ease chore	13 -10
o ease does	7 10
o ease machine	-7 8
o ease part	-18 22
o ease verb	25 -14
o experience again	14 0
o experience experience	-15 -1
o experience instead	-6 -5
o experience keeps	6 0
o experience machine	-18 -1
o experience negation	-6 -11
o experience place	-13 -12
o experience process	-10 -10
o experience public	-18 -6
o experience spec	-15 -5
o experience time	-7 -4
o experience vendorFirm	-10 -1
o experience vendorStaff	10 -1
o experience verb	18 0
o experience we	1 -6
o experience you	13 -1
o fall again	14 -6
o fall can	5 -17
o fall cause	-6 -14
o fall count	-9 -4
o fall does	0 -10
o fall experience	-10 -19
o fall fall	9 -2
o fall gone	12 -10
o fall joy	15 -7
o fall more	12 -1
o fall negation	-12 -1
o fall part	-18 21
o fall place	-5 -4
o fall process	-21 20
o fall rise	12 -1
o fall service	-14 27
o fall spec	-3 14
o fall staff	11 -8
o fall time	9 -7
o fall unit	25 -13
o fall vendorFirm	-4 -10
o fall verb	-4 -12
o fall you	35 -25
o family more	9 -5
o family rise	9 -5
o family verb	22 -12
o freeTime does	-9 10
o freeTime negation	9 -1
o freeTime time	29 -28
o freeTime verb	16 -10
o gone cause	26 -14
o gone chore	17 -10
o gone money	6 -5
o gone more	8 -3
o gone rise	8 -3
o gone strain	19 -7
o goods cause	-15 19
o goods chore	-13 23
o goods clientele	25 -8
o goods count	12 -7
o goods does	7 16
o goods fall	11 -6
o goods gone	8 -5
o goods goods	24 -23
o goods income	28 -31
o goods keeps	17 -14
o goods machine	-12 26
o goods more	16 -12
o goods negation	18 -6
o goods norm	13 4
o goods part	-5 12
o goods pastWork	4 15
o goods public	26 -10
o goods rise	16 -12
o goods service	-15 -24
o goods sooner	-7 20
o goods spec	-8 9
o goods staff	-6 22
o goods time	10 -7
o goods trait	21 -16
o goods vendorDoes	-1 -9
o goods vendorFirm	42 -27
o goods verb	3 20
o goods we	-10 -4
o goods you	23 -8
o income goods	22 -22
o income negation	6 0
o income public	12 -3
o income risk	11 0
o income spec	-1 18
o income strain	-10 12
o income time	40 -21
o income trait	9 -4
o income unit	-14 17
o income verb	10 -5
o income you	21 -4
o instead count	26 -9
o instead goods	16 -15
o instead money	-12 -6
o instead negation	-8 -5
o instead part	13 -8
o instead public	13 -4
o instead risk	11 -5
o instead spec	16 -9
o instead staff	-6 -18
o instead time	14 -9
o instead unit	13 -3
o instead verb	17 -9
o joy again	10 0
o joy cause	33 -21
o joy count	10 -2
o joy goods	7 -6
o joy instead	10 -7
o joy joy	16 -7
o joy machine	21 -6
o joy place	19 -11
o joy process	17 -11
o joy service	-7 -14
o joy slogan	9 -2
o joy staff	20 -1
o joy verb	26 -20
o joy you	-5 -3
o keeps again	12 -8
o keeps cause	9 0
o keeps chore	44 -20
o keeps ease	-6 15
o keeps freeTime	10 0
o keeps joy	9 0
o keeps machine	-2 10
o keeps negation	15 -9
o keeps part	-10 12
o keeps place	10 0
o keeps process	-2 -12
o keeps promise	17 -11
o keeps rise	10 0
o keeps risk	16 -11
o keeps spec	19 -11
o keeps unit	-16 19
o keeps vendorFirm	9 -2
o keeps verb	8 -2
o keeps you	38 -15
o less again	21 -5
o less does	5 -13
o less experience	12 -6
o less fall	6 -2
o less goods	-13 28
o less money	31 -23
o less older	-15 29
o less part	-13 -4
o less process	46 -14
o less risk	27 -19
o less spec	27 -25
o less staff	10 -24
o less time	21 -17
o less unit	-8 0
o machine again	28 -22
o machine authority	-14 -13
o machine can	24 -23
o machine cause	-13 36
o machine chore	18 -11
o machine count	2 -16
o machine does	-27 36
o machine fall	22 -16
o machine gone	14 -11
o machine goods	-6 7
o machine instead	23 -7
o machine machine	-16 37
o machine more	10 -5
o machine must	9 -3
o machine negation	13 -3
o machine part	-5 28
o machine pastWork	-18 -11
o machine process	-5 -5
o machine promise	-13 9
o machine rise	12 -5
o machine service	-31 -10
o machine slogan	-9 2
o machine sooner	-19 20
o machine spec	-4 18
o machine staff	22 -36
o machine strain	-6 16
o machine time	-23 2
o machine trait	-5 13
o machine unit	-13 23
o machine vendorDoes	-5 -10
o machine vendorFirm	-13 -11
o machine verb	10 9
o machine we	-6 -27
o machine you	-5 -4
o money again	9 -4
o money authority	12 -6
o money cause	-12 33
o money does	-9 1
o money fall	25 -23
o money gone	17 -13
o money goods	11 -6
o money income	25 -14
o money instead	13 -6
o money less	33 -14
o money money	16 -8
o money negation	-7 16
o money norm	-19 13
o money place	10 -10
o money process	4 -19
o money rise	13 -11
o money risk	-8 -5
o money slogan	-3 28
o money spec	23 -12
o money staff	3 -17
o money time	26 -14
o money unit	26 -20
o money vendorFirm	-5 29
o money verb	21 -11
o money you	32 -7
o more cause	9 -4
o more chore	7 -2
o more experience	-9 -1
o more freeTime	9 -3
o more goods	43 -35
o more income	18 -13
o more instead	8 -7
o more money	15 -14
o more norm	12 -8
o more part	10 -4
o more process	19 -6
o more promise	9 -2
o more public	3 -6
o more rise	23 -21
o more risk	8 -2
o more spec	33 -21
o more staff	16 -10
o more strain	8 -2
o more unit	11 -10
o more vendorFirm	6 0
o more verb	10 -5
o more you	-8 -3
o must fall	-8 21
o must less	6 -5
o must more	7 -2
o must negation	7 -2
o must process	21 -17
o must rise	7 -3
o must spec	30 -25
o must staff	11 -5
o must time	-3 -7
o must you	10 -2
o negation again	11 -5
o negation authority	28 -22
o negation can	33 -26
o negation cause	2 -21
o negation chore	21 -8
o negation clientele	9 0
o negation ease	-6 -7
o negation fall	-3 13
o negation goods	11 -4
o negation keeps	20 -7
o negation machine	17 -4
o negation money	17 -6
o negation more	14 -8
o negation must	9 -3
o negation negation	0 17
o negation norm	25 -5
o negation part	13 -6
o negation place	12 -6
o negation promise	-8 -1
o negation rise	14 -8
o negation risk	23 -14
o negation slogan	-13 1
o negation spec	22 -18
o negation staff	3 -7
o negation standing	32 -26
o negation strain	5 2
o negation time	9 -2
o negation trait	19 -18
o negation vendorFirm	1 -12
o negation verb	12 -4
o negation we	-11 -21
o negation you	18 -4
o norm count	30 -17
o norm credential	-2 -16
o norm experience	17 -15
o norm machine	16 -1
o norm negation	23 -19
o norm norm	-33 29
o norm part	-31 34
o norm staff	11 -10
o norm time	33 -18
o norm vendorFirm	12 -3
o part again	12 -12
o part anymore	42 -29
o part cause	6 2
o part chore	8 -2
o part count	14 -9
o part does	-1 9
o part fall	17 -7
o part freeTime	33 -23
o part gone	16 -14
o part goods	-16 29
o part instead	21 -17
o part keeps	-13 17
o part less	2 6
o part machine	-12 31
o part money	13 -12
o part must	11 -5
o part negation	-11 18
o part norm	4 6
o part part	-9 31
o part place	-10 -1
o part public	17 -2
o part rise	22 -21
o part risk	-10 11
o part service	-17 13
o part slogan	-7 19
o part spec	14 -5
o part staff	17 -11
o part strain	-26 35
o part time	14 -13
o part trait	-6 10
o part unit	-10 18
o part vendorFirm	-10 -11
o part verb	3 11
o part you	12 -2
o pastWork verb	8 15
o place again	26 -13
o place can	11 9
o place cause	-4 -7
o place does	5 -25
o place income	19 -2
o place joy	17 -7
o place more	22 -15
o place negation	2 -7
o place pastWork	-12 -20
o place place	-6 -8
o place process	12 -20
o place public	18 -2
o place rise	22 -15
o place spec	4 -30
o place staff	-7 -10
o place standing	25 -10
o place strain	41 -10
o place unit	13 -2
o place vendorStaff	-7 -3
o place verb	22 -17
o place we	-7 -4
o process again	25 -7
o process authority	28 -5
o process cause	31 -18
o process chore	37 -29
o process clientele	-5 -17
o process count	-15 -9
o process does	13 -18
o process fall	40 -20
o process freeTime	23 -4
o process instead	9 -3
o process joy	18 -7
o process keeps	6 -7
o process less	-4 -6
o process machine	12 -1
o process money	6 -3
o process negation	48 -32
o process norm	19 -7
o process part	-28 30
o process pastWork	-5 -9
o process place	-9 -11
o process process	-16 -8
o process promise	11 -2
o process public	17 -1
o process rise	20 -9
o process risk	5 -11
o process service	-12 -7
o process sooner	6 -3
o process spec	1 -8
o process staff	-9 -13
o process standing	36 -6
o process time	7 -9
o process unit	-13 19
o process vendorFirm	-4 -3
o process verb	4 -24
o process we	-8 -1
o process you	13 -9
o promise can	-11 12
o promise cause	-1 7
o promise chore	-10 2
o promise family	7 -3
o promise instead	-5 -8
o promise keeps	-12 -6
o promise machine	9 4
o promise negation	5 -11
o promise place	11 -3
o promise process	-7 -4
o promise promise	-14 -7
o promise service	-11 -5
o promise time	-10 -3
o promise vendorStaff	-6 -8
o promise verb	-13 -9
o promise we	-11 -34
o promise you	-12 7
o public again	-17 -3
o public can	-10 16
o public fall	-17 -1
o public joy	11 -1
o public keeps	10 -3
o public money	-16 -1
o public negation	-2 15
o public norm	17 -5
o public place	27 -9
o public promise	12 -1
o public risk	13 -9
o public slogan	17 -13
o public spec	26 -10
o public staff	23 -4
o public standing	17 -6
o public time	13 -4
o public vendorFirm	9 -2
o public verb	14 3
o public you	30 -8
o rise cause	14 -2
o rise chore	7 -2
o rise count	6 -6
o rise experience	-9 -1
o rise freeTime	9 -3
o rise goods	42 -35
o rise income	18 -13
o rise instead	8 -7
o rise machine	-17 18
o rise money	25 -22
o rise norm	12 -8
o rise part	10 -4
o rise process	19 -6
o rise promise	9 -2
o rise public	3 -6
o rise rise	23 -21
o rise risk	8 -2
o rise slogan	11 1
o rise spec	19 -6
o rise staff	18 -11
o rise strain	8 -2
o rise unit	28 -25
o rise vendorFirm	1 11
o rise verb	9 -3
o rise you	-16 10
o risk again	10 -8
o risk authority	7 -6
o risk cause	26 -10
o risk chore	10 -4
o risk does	12 -8
o risk fall	16 -6
o risk freeTime	12 -1
o risk gone	25 -9
o risk machine	13 -6
o risk money	7 -6
o risk negation	24 -12
o risk norm	6 -6
o risk part	-17 20
o risk place	23 -5
o risk process	12 -4
o risk promise	16 -6
o risk service	6 -5
o risk staff	-19 -24
o risk strain	10 -7
o risk time	4 -16
o risk unit	23 -7
o risk vendorFirm	10 -1
o risk verb	22 -12
o risk we	-18 -2
o risk you	13 -4
o saving money	8 0
o saving slogan	11 3
o saving staff	36 -32
o saving time	28 -22
o saving trait	-11 27
o saving you	26 -17
o service again	32 -20
o service anymore	19 -1
o service cause	-6 -26
o service count	-11 -9
o service does	13 -1
o service experience	-2 -26
o service fall	37 -15
o service less	-14 -15
o service machine	2 -18
o service money	8 -5
o service must	23 -1
o service negation	21 -8
o service part	-7 -2
o service process	-3 -21
o service promise	8 -6
o service rise	12 -1
o service risk	-2 -11
o service service	-18 -8
o service spec	-6 -19
o service staff	-14 -7
o service time	-22 -10
o service unit	-1 14
o service vendorDoes	-12 0
o service vendorFirm	-10 -5
o service vendorStaff	-2 -4
o service verb	16 -18
o service we	-5 -3
o service you	-7 -14
o slogan again	-15 -6
o slogan cause	12 -1
o slogan does	-4 -9
o slogan joy	11 2
o slogan keeps	-4 7
o slogan machine	-7 25
o slogan norm	17 -4
o slogan part	-7 17
o slogan place	-25 6
o slogan process	5 10
o slogan public	-5 -23
o slogan risk	-30 4
o slogan service	-19 -7
o slogan slogan	-17 27
o slogan spec	-4 25
o slogan staff	-17 28
o slogan trait	-21 35
o slogan vendorFirm	-7 35
o slogan we	-5 -33
o slogan you	-30 17
o sooner chore	27 -14
o sooner income	16 -15
o sooner money	13 -6
o sooner service	-13 -18
o sooner vendorFirm	3 18
o sooner verb	1 -11
o spec again	-12 1
o spec can	9 9
o spec cause	0 -6
o spec chore	-13 20
o spec count	3 -8
o spec does	1 7
o spec fall	24 -11
o spec freeTime	6 0
o spec goods	30 -25
o spec income	6 8
o spec instead	25 -13
o spec keeps	-8 -9
o spec less	19 -17
o spec machine	-6 19
o spec money	10 -6
o spec must	17 -1
o spec negation	20 -17
o spec part	-12 22
o spec place	-6 -5
o spec process	21 -22
o spec public	-12 -2
o spec rise	6 -5
o spec saving	11 -1
o spec service	-9 -4
o spec slogan	9 0
o spec spec	-23 19
o spec staff	2 5
o spec standing	18 -1
o spec time	-18 15
o spec trait	-7 10
o spec unit	7 2
o spec verb	-8 -8
o spec you	20 -5
o staff again	24 -11
o staff anymore	6 -2
o staff authority	0 10
o staff can	-9 30
o staff cause	23 -13
o staff chore	15 -11
o staff clientele	-9 -3
o staff count	-3 -11
o staff does	15 -1
o staff ease	42 -22
o staff experience	-18 -1
o staff fall	6 -13
o staff gone	29 -15
o staff income	14 -7
o staff instead	34 -11
o staff joy	32 -15
o staff keeps	14 -8
o staff less	30 -13
o staff machine	-13 9
o staff money	-5 10
o staff more	12 -4
o staff negation	8 -6
o staff norm	11 -3
o staff part	25 -34
o staff pastWork	11 -7
o staff place	-3 -10
o staff process	22 -19
o staff promise	4 -11
o staff public	-9 -1
o staff rise	12 -4
o staff risk	16 -3
o staff saving	29 -24
o staff service	21 -8
o staff slogan	-8 21
o staff sooner	22 -11
o staff spec	-18 10
o staff staff	-27 -2
o staff standing	16 -5
o staff strain	17 -10
o staff trait	-6 15
o staff unit	16 -1
o staff vendorFirm	20 -5
o staff vendorStaff	-6 -7
o staff verb	11 2
o staff we	-8 -3
o staff you	-9 -15
o standing cause	18 -12
o standing machine	18 -7
o standing negation	20 -15
o standing place	9 -1
o standing process	15 -9
o standing public	34 -8
o standing risk	42 -27
o standing staff	22 -5
o standing standing	24 -13
o standing verb	15 -6
o strain again	16 -15
o strain anymore	10 -4
o strain chore	15 -9
o strain does	18 -16
o strain freeTime	17 -9
o strain more	9 -3
o strain negation	7 -6
o strain norm	-1 -37
o strain part	-14 24
o strain place	17 -9
o strain rise	9 -3
o strain staff	11 -8
o strain strain	-5 19
o strain vendorFirm	-4 -14
o strain verb	-5 8
o strain we	-6 -16
o time again	-3 -8
o time can	29 -16
o time cause	12 -5
o time chore	7 -11
o time clientele	18 -4
o time count	19 -7
o time fall	9 -1
o time freeTime	9 -1
o time income	23 -8
o time instead	23 -15
o time keeps	-17 36
o time money	21 -6
o time negation	34 -13
o time place	3 -8
o time process	4 -7
o time promise	-3 -16
o time public	18 -4
o time rise	15 -5
o time risk	6 0
o time service	-10 -24
o time sooner	13 -10
o time spec	-7 1
o time staff	19 -21
o time time	15 -12
o time trait	14 -8
o time unit	1 8
o time vendorDoes	-5 -14
o time vendorFirm	0 -6
o time verb	26 -14
o time we	-7 -10
o time you	13 -5
o trait cause	-18 29
o trait does	-10 39
o trait negation	9 -2
o trait norm	-7 14
o trait part	-4 14
o trait rise	6 4
o trait slogan	-12 23
o trait staff	8 -16
o trait trait	-5 22
o trait verb	-1 17
o trait you	-12 23
o unit again	17 -4
o unit cause	8 -6
o unit chore	8 -7
o unit count	40 -19
o unit does	5 -11
o unit fall	18 -10
o unit goods	22 -21
o unit less	28 -24
o unit machine	26 -16
o unit money	11 -8
o unit more	-7 10
o unit negation	-4 16
o unit norm	-2 19
o unit part	-13 15
o unit place	-5 -9
o unit saving	30 -24
o unit staff	3 11
o unit strain	-15 3
o unit time	-3 7
o unit trait	-16 22
o unit unit	3 7
o unit verb	19 -23
o unit you	33 -24
o vendorDoes count	1 8
o vendorDoes experience	-9 -12
o vendorDoes machine	2 32
o vendorDoes money	28 -20
o vendorDoes more	8 -8
o vendorDoes negation	-25 -18
o vendorDoes norm	-7 -4
o vendorDoes part	-5 17
o vendorDoes pastWork	-4 -8
o vendorDoes place	-3 -7
o vendorDoes process	-24 -1
o vendorDoes promise	-11 -8
o vendorDoes rise	8 -8
o vendorDoes risk	-21 -25
o vendorDoes service	-11 -10
o vendorDoes slogan	-23 -19
o vendorDoes sooner	-4 -14
o vendorDoes spec	-4 -5
o vendorDoes staff	-7 -14
o vendorDoes unit	7 -7
o vendorDoes verb	-7 -5
o vendorDoes we	-8 -18
o vendorDoes you	-1 -7
o vendorFirm again	7 0
o vendorFirm count	1 -8
o vendorFirm experience	-17 -1
o vendorFirm income	-5 11
o vendorFirm joy	14 -6
o vendorFirm keeps	-6 -1
o vendorFirm machine	-20 -12
o vendorFirm part	-13 -24
o vendorFirm place	-13 -3
o vendorFirm service	-4 -18
o vendorFirm spec	-1 -11
o vendorFirm staff	-12 -3
o vendorFirm standing	23 -2
o vendorFirm time	-6 -5
o vendorFirm unit	-19 5
o vendorFirm vendorFirm	-9 -16
o vendorFirm verb	5 -7
o vendorFirm you	7 -2
o vendorStaff cause	6 -10
o vendorStaff count	-18 -1
o vendorStaff does	11 -16
o vendorStaff experience	-5 -12
o vendorStaff fall	-7 -3
o vendorStaff gone	22 -10
o vendorStaff joy	16 -2
o vendorStaff machine	-7 -3
o vendorStaff money	-7 -6
o vendorStaff must	-16 -2
o vendorStaff negation	8 -9
o vendorStaff place	-9 -4
o vendorStaff process	-7 -1
o vendorStaff public	-29 -2
o vendorStaff service	-6 -5
o vendorStaff spec	-12 -7
o vendorStaff staff	-6 -16
o vendorStaff standing	-8 -3
o vendorStaff time	6 -1
o vendorStaff vendorFirm	-14 -1
o vendorStaff vendorStaff	-22 -18
o vendorStaff verb	3 -11
o vendorStaff we	-7 -1
o vendorStaff you	-24 -9
o verb again	20 -12
o verb authority	6 -9
o verb cause	10 -5
o verb chore	-6 7
o verb clientele	-8 -15
o verb count	2 10
o verb credential	-4 -12
o verb does	-11 17
o verb experience	-11 -10
o verb fall	-10 0
o verb freeTime	12 -4
o verb gone	39 -21
o verb goods	-17 22
o verb income	32 -21
o verb instead	-3 -5
o verb joy	20 -13
o verb keeps	-2 12
o verb less	13 -14
o verb machine	-14 15
o verb money	14 8
o verb more	11 -8
o verb norm	0 -7
o verb part	7 31
o verb pastWork	-12 14
o verb place	7 5
o verb process	19 -9
o verb promise	-16 -10
o verb public	35 -30
o verb rise	12 -8
o verb risk	7 -12
o verb service	-15 18
o verb slogan	12 -5
o verb sooner	0 7
o verb spec	-16 26
o verb standing	42 -25
o verb strain	14 -22
o verb time	15 -10
o verb trait	-8 10
o verb unit	2 6
o verb vendorFirm	26 -15
o verb vendorStaff	-18 -6
o verb verb	23 -28
o verb we	-26 -39
o verb you	3 -18
o we again	-12 -1
o we can	-4 -14
o we chore	11 -11
o we clientele	10 -2
o we count	-6 1
o we credential	-4 -12
o we does	-1 7
o we experience	2 -17
o we fall	3 -6
o we gone	-4 -13
o we goods	-19 16
o we joy	-13 0
o we keeps	-2 -5
o we less	-21 7
o we machine	-21 21
o we money	13 -8
o we must	-6 -4
o we negation	-5 -15
o we norm	-20 -14
o we part	-13 53
o we place	-5 -7
o we process	-28 -5
o we promise	-19 -19
o we risk	-16 -14
o we service	-16 -15
o we slogan	-16 11
o we sooner	-13 -18
o we spec	-9 -15
o we staff	0 -12
o we strain	-8 -27
o we time	4 -19
o we trait	-8 -10
o we unit	3 16
o we vendorDoes	-8 10
o we vendorFirm	-24 -8
o we vendorStaff	6 -7
o we verb	-25 -9
o we we	-8 -9
o we you	-8 -22
o you again	7 -11
o you anymore	6 0
o you authority	34 -25
o you can	-8 18
o you cause	-15 -5
o you chore	4 -7
o you clientele	22 -9
o you count	18 8
o you does	-30 25
o you ease	10 -17
o you experience	-8 15
o you fall	25 -20
o you freeTime	7 1
o you gone	23 -12
o you goods	10 -4
o you income	37 -20
o you joy	2 -6
o you keeps	34 -20
o you less	13 -8
o you machine	-15 6
o you money	18 -6
o you more	6 -2
o you must	28 -19
o you negation	7 -17
o you norm	33 -23
o you part	2 -20
o you pastWork	14 -12
o you place	30 -17
o you process	23 -6
o you promise	-7 -3
o you public	51 -20
o you rise	7 -2
o you risk	33 -13
o you saving	25 -16
o you service	-5 -26
o you slogan	27 -21
o you spec	-9 8
o you staff	9 22
o you standing	58 -29
o you strain	10 -3
o you time	28 3
o you trait	-17 19
o you unit	24 -15
o you vendorDoes	31 -19
o you vendorFirm	7 -14
o you vendorStaff	-4 -10
o you verb	5 3
o you we	-41 -18
o you you	40 -12
p amount	55 -26
p change	78 -52
p colon	39 -45
p figure	-36 36
p figures	7 8
p measure	-18 45
p noFigure	-27 32
p perTime	42 -43
p percent	-14 -4
p question	12 -4
p signedPercent	76 -47
p sinceYear	-3 -32
q again	-4 -3
q authority	-15 -6
q cause	2 -12
q chore	9 -17
q clientele	0 -13
q credential	-23 -29
q does	-22 10
q experience	4 -10
q fall	30 -13
q freeTime	18 -15
q goods	-7 40
q instead	13 -19
q less	38 -19
q machine	-16 -25
q money	36 -20
q more	39 -23
q negation	1 18
q norm	-4 -16
q part	-3 34
q pastWork	-13 -11
q place	-13 -21
q process	-10 -22
q promise	-20 9
q public	-2 -15
q rise	36 -20
q service	-7 15
q slogan	-37 12
q sooner	-8 35
q spec	10 10
q staff	-11 -31
q strain	-22 10
q time	-3 10
q trait	3 13
q unit	-6 25
q vendorDoes	-6 -14
q vendorFirm	-19 -14
q vendorStaff	-7 -21
q verb	28 -22
q we	-29 -6
q you	-6 -15
s0 again	12 -6
s0 anymore	19 -9
s0 authority	6 -6
s0 can	-8 15
s0 cause	5 -13
s0 chore	-13 -19
s0 clientele	-16 -13
s0 count	-22 18
s0 credential	-15 -32
s0 does	-30 61
s0 ease	13 5
s0 experience	-2 -26
s0 fall	-13 37
s0 family	0 -11
s0 freeTime	32 -15
s0 gone	31 -16
s0 goods	20 -27
s0 income	38 -5
s0 keeps	-10 15
s0 less	-3 -6
s0 machine	-16 28
s0 money	11 -19
s0 more	-12 -9
s0 must	5 17
s0 norm	-15 22
s0 part	-6 29
s0 pastWork	-10 5
s0 place	-17 17
s0 process	25 -14
s0 promise	-19 -9
s0 public	14 14
s0 rise	-6 7
s0 risk	16 -20
s0 saving	1 13
s0 service	-11 -14
s0 slogan	-43 63
s0 spec	-14 13
s0 staff	12 -23
s0 standing	-12 -11
s0 strain	-13 21
s0 time	39 -23
s0 trait	-15 14
s0 vendorDoes	-15 15
s0 vendorFirm	-8 -31
s0 vendorStaff	-12 -30
s0 verb	-51 62
s0 we	-6 -4
s0 you	14 -3
s1 again	6 6
s1 anymore	19 -9
s1 authority	17 -15
s1 can	-2 16
s1 cause	-15 19
s1 chore	32 -22
s1 clientele	8 -15
s1 count	-17 8
s1 credential	-14 -38
s1 does	-19 46
s1 ease	25 -5
s1 experience	3 -33
s1 fall	8 8
s1 family	18 -15
s1 freeTime	32 -15
s1 gone	41 -22
s1 goods	-2 6
s1 income	45 -7
s1 instead	-24 8
s1 joy	26 3
s1 keeps	38 -22
s1 less	3 -11
s1 machine	-7 20
s1 money	-9 18
s1 more	-12 -8
s1 must	10 -1
s1 negation	-1 12
s1 norm	5 3
s1 part	0 19
s1 pastWork	-11 6
s1 place	24 -15
s1 process	8 5
s1 promise	-15 -12
s1 public	25 -2
s1 risk	16 -18
s1 saving	0 12
s1 service	-8 -25
s1 slogan	-29 60
s1 spec	-11 22
s1 staff	12 0
s1 standing	-3 -13
s1 strain	0 10
s1 time	8 -38
s1 trait	-26 34
s1 unit	5 4
s1 vendorDoes	-6 5
s1 vendorFirm	-9 -51
s1 vendorStaff	-18 -30
s1 verb	14 14
s1 we	-5 -2
s1 you	-4 25
sf again	12 -6
sf anymore	24 -13
sf authority	29 -17
sf can	0 10
sf cause	-7 15
sf chore	-2 -23
sf clientele	-6 -27
sf count	-30 8
sf credential	-16 -43
sf does	-23 50
sf ease	12 5
sf experience	6 -40
sf fall	-14 24
sf family	18 -15
sf freeTime	32 -15
sf gone	43 -23
sf goods	-6 14
sf income	27 -15
sf instead	-15 -4
sf joy	27 -33
sf keeps	41 -19
sf less	9 -12
sf money	0 6
sf more	-2 -22
sf must	9 4
sf negation	1 9
sf norm	-4 19
sf part	-5 29
sf pastWork	-20 4
sf place	-6 3
sf process	21 -7
sf promise	-22 -7
sf public	6 -1
sf risk	1 -11
sf saving	3 23
sf service	-8 -17
sf slogan	-31 58
sf sooner	-30 44
sf spec	-21 37
sf staff	20 -22
sf standing	-10 -31
sf strain	-4 7
sf time	-3 9
sf trait	-25 36
sf unit	12 11
sf vendorDoes	-16 13
sf vendorFirm	-16 -40
sf vendorStaff	-12 -33
sf verb	16 -2
sf we	-17 6
sf you	23 -3
v again	12 -5
v anymore	7 -3
v authority	25 -16
v cause	-16 9
v chore	14 -20
v clientele	3 -32
v count	-9 -8
v credential	-9 -27
v ease	11 2
v experience	-6 -16
v fall	18 2
v freeTime	16 -12
v gone	13 -15
v goods	7 -14
v income	13 -7
v instead	1 -7
v joy	22 -11
v keeps	19 -24
v less	28 -5
v more	12 -8
v negation	9 3
v norm	1 6
v older	-7 15
v part	-8 22
v pastWork	-14 -27
v place	-11 -1
v promise	-3 -8
v public	12 -23
v rise	14 -1
v risk	13 -11
v saving	9 4
v service	-1 -24
v slogan	-14 23
v sooner	-15 14
v spec	2 8
v staff	2 -21
v standing	3 -13
v strain	-7 8
v trait	-17 28
v unit	-2 16
v vendorFirm	-11 -24
v vendorStaff	-4 -21
v we	-19 -15
v you	25 -17
w #	-33 35
w %	-11 12
w 's	3 -46
w +	50 -18
w ,	-6 18
w -	-38 70
w .	40 4
w :	39 -45
w ;	59 -53
w ?	12 -4
w a	2 10
w ab	-12 -25
w abend	54 -36
w abends	20 -8
w abnahme	43 -4
w abrechnung	37 -21
w absaugung	-17 57
w abstand	-50 -30
w acht	12 -1
w admin	34 -12
w akku	-19 24
w alarm	-9 22
w alarme	-9 19
w alle	-18 24
w allein	3 13
w alleine	-12 -8
w aller	-12 19
w alles	-27 -42
w als	-15 24
w alte	63 -27
w alten	19 -12
w alu	-11 27
w am	33 -51
w an	17 -14
w andere	-38 -40
w angebot	-107 -20
w angst	24 -10
w anlage	9 -12
w anruf	-17 -22
w ans	-17 45
w ansprechpartner	-53 -9
w anwohner	45 -35
w app	-53 86
w arbeit	52 -36
w arbeiten	51 -66
w architekten	16 -2
w arger	31 -29
w auch	5 1
w audit	58 -37
w auf	39 -7
w auftrag	30 -71
w auftrage	-19 10
w aus	-27 -9
w ausfuhrung	-20 29
w ausgebildete	-21 -44
w ausgerustet	-6 -23
w ausgeschlossen	61 -56
w ausgestattet	-19 4
w aushilfen	11 -8
w ausschuss	82 -42
w aussendienst	-4 -39
w auszubildenden	39 -39
w automatisch	3 22
w automatischer	-22 56
w b	13 -1
w backer	-11 -16
w band	21 -11
w bar	-18 31
w bauhof	54 -13
w baun	42 -37
w baustelle	5 -28
w bearbeitungszentrum	-12 34
w bediener	-21 33
w beeindruckt	45 -16
w begeistert	10 -13
w begleiten	-10 -25
w behorde	18 -8
w bei	-25 -53
w beim	45 -43
w bekommt	-1 39
w beleg	14 18
w beliefert	-41 -23
w beneidet	36 -13
w beraten	-36 -17
w berater	-7 -25
w beratung	17 -64
w bereit	8 -30
w bereits	-16 7
w bereitschaftsdienst	-6 -24
w bericht	-45 70
w berichte	-46 47
w besetzt	-23 -25
w besser	87 -52
w bestand	12 0
w bestanden	-9 -18
w bestellen	11 -13
w besuch	1 -24
w betreun	-31 -9
w betreuung	-15 -14
w betrieb	7 -3
w bett	-41 42
w bevor	43 -45
w bewerber	79 -34
w bewertungen	-24 -20
w bier	45 -28
w bilanz	-46 -30
w bilder	-35 57
w binnen	22 -31
w bis	-42 24
w bisher	34 -18
w bleiben	31 -6
w bleibt	37 -20
w bogen	23 3
w branche	33 -9
w brauchen	23 -30
w braucht	-2 19
w brauer	36 -35
w brauereien	-66 -6
w braumeister	16 -2
w bringen	-11 -10
w bringt	36 5
w bucken	49 -18
w buhne	52 -36
w bundesweit	-8 -37
w bussgelder	29 -16
w ca	10 -10
w cent	60 -56
w chef	28 -14
w cloud	-32 61
w cm	25 11
w co2	-13 46
w coach	14 -32
w d	28 -11
w da	-8 -7
w dafur	4 -12
w damit	9 13
w dampf	-14 -22
w danach	59 -30
w dank	28 -33
w dann	49 -33
w daran	39 -24
w das	8 7
w dass	28 -14
w dauert	26 19
w davon	0 -26
w dazu	-21 28
w db	-42 67
w deckungsbeitrag	17 -14
w dem	13 17
w den	29 12
w der	21 -25
w des	-17 -60
w design	-44 103
w die	30 22
w dieselbe	7 -26
w digital	-2 11
w direkt	-28 59
w display	-37 43
w disponent	63 -39
w disposition	-5 22
w dokumentation	31 -29
w doppelt	-8 27
w drauf	-11 -17
w drei	-43 -6
w drin	33 13
w dritte	49 -46
w drittel	-2 -15
w dritten	-13 -11
w druck	-18 35
w drucker	-17 4
w druckluft	-21 26
w durch	-17 0
w durchlaufzeit	29 -24
w durchs	14 -13
w durchsatz	-19 39
w durfen	-1 -16
w dusen	-40 86
w e	-48 93
w echtzeit	-34 54
w edelstahl	-28 77
w effizienz	-30 54
w egal	42 -97
w eher	53 -39
w eigene	-20 -48
w eigenem	-19 -7
w eigenen	-39 -27
w eigener	-13 -30
w eigenes	25 -49
w ein	26 -40
w eindruck	55 -28
w eine	9 3
w einem	-7 8
w einen	19 -36
w einer	13 -30
w eines	50 -32
w einfach	1 -28
w einkauf	67 -65
w einrichter	29 -13
w eins	-18 -10
w einweisung	-7 -11
w einzeln	-18 32
w elektriker	-17 -30
w empfang	22 -11
w en	-43 10
w ende	45 -20
w endlich	57 -30
w energie	-13 25
w energieberater	16 -30
w energieverbrauch	-30 34
w entfallt	59 -33
w entfernt	-22 30
w entwickelt	-6 -32
w erfahrene	11 -11
w erfahrung	-22 -18
w erhalten	-53 55
w erkennt	-23 49
w erledigt	-17 -14
w ermoglicht	-11 21
w ernte	62 -26
w erreichbar	-19 -35
w erreichen	-22 25
w errichter	-27 -7
w ersatz	-23 -48
w ersatzteile	-23 -6
w ersatzteilversorgung	26 -49
w erst	39 -25
w ersten	16 -63
w erster	-4 -36
w erzahlen	26 -11
w es	-14 -4
w essen	40 -19
w etiketten	57 -40
w euro	2 17
w europa	-24 -25
w fach	-16 -6
w fahren	10 -23
w fahrer	19 6
w fahrt	-8 32
w fahrzeug	24 -35
w falle	7 -20
w fallt	55 -35
w falsche	6 -3
w familienunternehmen	-56 -6
w farben	16 23
w faserlaser	-6 7
w fast	30 -51
w fehlteile	19 -8
w feierabend	22 -11
w feld	10 -25
w fertig	17 22
w fertigen	49 -44
w fertigung	-22 -39
w filiale	28 -1
w filter	-20 36
w finden	48 -15
w findet	-3 56
w finger	51 -29
w firma	27 -4
w flaschen	58 -37
w forster	18 10
w fotografieren	27 -14
w fragt	24 -10
w fraser	56 -18
w frei	14 0
w freude	26 -6
w freut	16 -2
w fruher	27 -20
w fruhschicht	17 0
w fuhrpark	50 -34
w fuhrt	42 -10
w funf	49 -40
w fur	-14 -11
w furs	45 -24
w g	-16 41
w ganz	38 -36
w ganzen	-42 -19
w gas	-6 -12
w gaste	70 -26
w gebaut	-37 -37
w geben	24 -21
w gehen	70 -41
w gehoren	35 -33
w geht	3 -24
w gekauft	-11 -20
w geld	11 22
w gelernte	-9 -43
w geliefert	-20 27
w gemeinde	38 -3
w gemeinsam	17 -31
w genau	-36 50
w generation	-69 28
w generationen	-7 -4
w genommen	-18 -9
w geprufte	-11 -10
w gerat	4 57
w gerate	-20 5
w gern	14 -9
w geschaftsfuhrer	31 0
w geschichte	54 -42
w geschult	-14 -29
w geschutzt	-10 -7
w gesellen	29 -18
w getriebe	-14 26
w gewinnen	39 -19
w gewinnt	40 -27
w gibt	-37 61
w giesserei	0 -13
w gleich	24 -13
w gleiche	31 -19
w gleitringdichtung	-39 51
w gmp	-18 -18
w google	-9 -57
w grad	-11 15
w granulat	70 -30
w greifer	8 12
w grosse	-55 45
w grossen	-61 15
w grossten	-8 -16
w grosster	-16 -34
w gucken	22 -10
w gute	56 -21
w gutschriften	10 -10
w h	-42 78
w haben	-14 2
w haftung	47 -18
w halbe	53 -47
w halben	35 -16
w halbiert	43 -32
w halfte	22 -26
w halle	33 -23
w halt	-6 22
w halten	-1 -7
w hand	37 -42
w hande	73 -57
w handler	-15 -20
w handwerk	-21 -27
w handy	-46 78
w hat	17 -40
w haus	69 -45
w hause	7 -9
w heim	29 -16
w heizen	52 -40
w hin	-14 -16
w hinterher	92 -90
w hinterlegt	-33 70
w hl	23 -3
w hoch	-20 29
w hochste	-13 45
w holen	-4 -10
w hotels	47 -31
w hotline	-20 -53
w hubtisch	-6 12
w hydraulik	-59 64
w ich	18 -8
w ihn	64 -58
w ihnen	-16 21
w ihr	6 -14
w ihre	49 -14
w ihrem	-8 -14
w ihren	50 -29
w ihrer	35 -9
w im	31 0
w immer	28 -21
w in	5 -22
w inbegriffen	-47 41
w inbetriebnahme	-8 -10
w ingenieure	19 -9
w ingenieuren	-30 -29
w inhabergefuhrt	-25 -21
w inkl	-11 22
w inklusive	-10 -13
w innerhalb	-1 -47
w ins	56 -5
w integriert	-3 14
w inventur	13 -12
w investoren	-20 -24
w iso	0 9
w isoliert	-7 22
w ist	52 -33
w it	10 -9
w jahr	42 -60
w jahre	5 7
w jahren	17 -37
w jahres	3 -38
w jahrlich	61 -45
w jahrzehnten	-40 -3
w je	47 -21
w jede	-31 30
w jedem	-24 14
w jeden	36 10
w jeder	28 -33
w jederzeit	-18 30
w jedes	-1 -11
w jetzt	63 -26
w jobs	-16 17
w k	-32 56
w kabel	-5 34
w kabine	-7 34
w kamera	-8 28
w kann	-17 41
w kanten	45 -24
w karte	-29 37
w karten	-3 43
w kasse	-3 46
w kaufen	3 -24
w kein	47 14
w keine	18 -9
w keinen	50 -28
w keiner	4 -8
w kennen	-10 -52
w kennt	-13 -1
w kessel	10 -16
w ketten	-38 75
w kg	-19 51
w ki	-19 33
w kinder	26 -7
w kinos	-16 -47
w klagen	6 -2
w klappt	1 -30
w klasse	-42 85
w kleiner	55 -32
w klemmt	-17 -20
w km	28 -44
w knopfdruck	-18 27
w koche	-20 33
w kochen	15 -20
w kollegen	73 -35
w kommen	19 -35
w kommt	-7 -2
w konkurrenz	4 -9
w konnen	15 11
w kopf	58 -10
w kostenlos	-56 -16
w kostet	24 -20
w krank	24 -18
w kriegen	-7 -9
w kuche	54 -34
w kuh	24 -7
w kunde	18 18
w kunden	-9 -4
w kundendienst	-27 -26
w kundenzufriedenheit	-22 -35
w kv	-32 71
w kw	-31 63
w kwh	-6 11
w l	27 -8
w labor	-14 -50
w labore	-40 -21
w lackierer	20 -11
w laden	24 -12
w ladezeit	-52 73
w landen	36 -16
w landern	-23 -35
w lang	-8 -57
w lange	26 -30
w langer	11 2
w larm	-45 46
w lassen	-53 63
w lasst	17 -16
w laufen	-8 -10
w lauft	27 1
w laune	46 -33
w led	-10 21
w lehrlinge	34 -27
w leiharbeiter	-5 -15
w leise	18 -8
w leute	-17 1
w lieber	33 -19
w lieferant	-40 -15
w lieferanten	15 -23
w liefern	1 16
w liefertermine	53 -26
w liegen	73 -28
w liegt	-15 -37
w linie	25 -31
w liter	17 1
w lkw	5 17
w los	27 -18
w losen	-19 -46
w losung	-12 38
w luckenlos	4 14
w lust	36 -26
w m	-38 55
w machen	42 -65
w macht	50 -33
w mail	-33 5
w mal	4 -33
w man	93 -41
w mann	-9 52
w mannschaft	72 -58
w markt	-51 53
w maschine	45 -35
w maschinen	-15 11
w max	-48 59
w mehr	34 -26
w mehrere	-5 -20
w meister	-11 -5
w melden	-12 45
w meldung	2 -10
w melkroboter	-15 8
w mieter	24 -5
w mietpark	-26 -17
w min	20 24
w minus	53 -44
w minuten	-25 9
w mio	23 -14
w misst	-11 20
w mit	-16 24
w mitarbeiter	-14 7
w mitbewerber	-10 -29
w mittags	54 -22
w mittelstand	-40 6
w mm	-26 45
w modell	-25 64
w moglich	-21 38
w mon	13 -12
w monat	45 -17
w monaten	57 -42
w montage	-45 -33
w montags	57 -50
w monteur	10 -21
w monteure	-8 -13
w morgen	-23 -14
w morgens	26 -15
w motoren	-21 57
w mull	64 -62
w muss	20 -7
w mussen	51 -40
w muster	-6 21
w m²	1 16
w m³	-12 35
w nach	15 2
w nachfullen	-21 38
w nachmessen	51 -35
w nachsten	-4 -23
w nacht	-33 51
w nachts	-13 -45
w nehmen	38 -17
w netz	-52 68
w netzausfall	39 -33
w neu	30 -4
w neun	35 -37
w nicht	37 -24
w nichts	16 -6
w nie	-28 -35
w niedriger	-15 31
w niemand	21 -14
w noch	25 -21
w notdienst	18 -46
w notig	-19 36
w nummer	-28 -42
w nur	-21 35
w oberflachen	-17 30
w ofen	-15 30
w offen	-62 60
w ohne	32 40
w ol	-1 18
w olfrei	-18 30
w op	-9 19
w ort	1 -49
w osterreich	-22 -57
w p	19 -12
w paket	-47 55
w palettieren	7 -5
w parallel	-15 44
w partner	-31 -23
w passau	-25 -33
w passt	-3 19
w patienten	26 -5
w per	-26 49
w personal	42 -33
w personlich	-59 -30
w planung	-20 -16
w platz	3 16
w polier	24 -21
w ppm	-21 -32
w praxis	-12 -6
w preis	23 19
w preise	10 -2
w presse	55 -34
w presskraft	-38 51
w pro	34 -2
w proben	4 17
w profitieren	-19 -14
w programme	-21 44
w programmieren	-16 -36
w projektleiter	-24 -10
w protokolle	60 -55
w prozent	-21 -25
w prufer	38 -11
w prufstand	-14 -15
w pruft	-22 65
w prufung	31 -13
w ps	-45 56
w pumpe	-21 27
w pumpen	2 -33
w punkte	33 4
w punktlich	27 -30
w putzen	9 -14
w qs	60 -25
w qualifizierung	-14 -28
w qualitat	33 -32
w rahmen	23 22
w raus	73 -36
w reaktor	39 -29
w rechnungen	-10 -6
w reden	30 -14
w reduziert	-12 23
w referenzen	-50 -11
w referenzliste	-44 -24
w regal	35 -9
w regelt	-28 43
w region	-16 -3
w reihe	-7 20
w rein	41 -42
w reinigt	-31 46
w reklamationen	79 -49
w reklamationsquote	-5 -23
w rente	18 -6
w rezepte	-20 49
w richten	-13 -49
w richtig	33 -4
w roboter	60 -33
w robust	-14 33
w rucken	-4 37
w ruckenschonend	15 8
w ruckrufe	62 -26
w rufen	-6 -27
w ruhe	48 -22
w ruhig	29 3
w rum	24 -18
w rund	-24 8
w rundum	-20 35
w runter	46 -31
w rusten	12 -20
w s	4 15
w saal	52 -24
w sache	-13 77
w sachkundige	-35 -45
w saison	16 -1
w samstag	22 -9
w sauber	-6 29
w scanner	11 0
w schafft	-11 -42
w schicht	50 -35
w schichten	19 -10
w schlachthofe	-12 -32
w schlafen	47 -27
w schleifen	-14 44
w schleppen	59 -27
w schlosser	-15 -12
w schluss	45 -23
w schnell	-20 0
w schneller	-13 42
w schnittstelle	-27 65
w schon	-19 -3
w schreiben	48 -31
w schuldenfrei	-38 -8
w schulen	-11 -6
w schutz	-19 46
w schweisser	8 -7
w schwere	34 -2
w schweren	57 -37
w schwingungen	-22 47
w sechs	-4 6
w sechzig	-15 3
w sehen	-16 23
w sein	44 -31
w seine	31 -20
w seit	8 -26
w seiten	-29 56
w sekunden	-13 50
w selben	4 -26
w selbst	-5 14
w senken	59 -1
w senkt	-29 43
w serie	30 4
w serienmassig	-8 29
w service	-33 -19
w sich	20 -33
w sicher	-12 21
w sicheren	38 -25
w sie	21 -32
w sieben	28 -22
w sieht	-30 38
w sind	-3 -9
w sinken	54 -23
w sinkt	34 -23
w sitzt	72 -34
w skonto	36 -15
w sms	-9 22
w so	7 0
w sofort	5 -24
w software	-15 -11
w sommer	43 -22
w sonntags	9 -20
w sorgt	-5 36
w spane	38 -15
w sparen	49 -28
w sparsam	-23 36
w spart	-1 18
w spass	34 -11
w spatschicht	42 -19
w speicher	-13 34
w spezialist	-11 -32
w spezialisten	2 -9
w sprachen	-6 48
w sprechen	-3 -37
w spricht	25 -18
w stadt	55 -11
w stall	38 -20
w stand	21 2
w stapler	1 30
w statt	54 -39
w std	18 -16
w stecken	55 -39
w stehen	11 -25
w steht	54 -52
w steigt	81 -40
w steinbruch	67 -36
w stelle	61 -46
w stellen	-8 -16
w steuern	-47 80
w steuerung	-15 60
w stimmung	44 -23
w stock	21 -14
w stoppt	-9 37
w storungen	-10 -11
w strom	29 -21
w stuck	-24 41
w stunde	17 9
w stunden	-53 -15
w sturze	49 -7
w suden	22 -15
w system	-43 84
w t	7 7
w tablet	-21 40
w tag	9 -5
w tage	-28 30
w tagen	19 -27
w taglich	-41 8
w tank	-10 35
w tauschbar	-43 51
w tausend	-9 19
w team	-12 -32
w techniker	18 -8
w technikern	-11 15
w teil	6 13
w teile	-32 63
w telefon	13 -11
w telefoniert	33 -7
w termin	10 -37
w teur	35 -18
w thema	67 -53
w tisch	61 -48
w tischler	49 -3
w tonne	8 -8
w top	-31 -29
w trainer	9 -31
w trockner	-16 31
w trotzdem	31 -29
w tufteln	20 -10
w tuv	-25 -25
w u	-26 31
w uber	-23 -14
w uberflussig	42 -26
w uberstunden	58 -35
w uhr	-14 -12
w um	48 -58
w umgebaut	-15 -10
w umsatz	20 -11
w und	-26 9
w uni	71 -27
w uns	-60 -22
w unser	19 -60
w unsere	-20 -17
w unserem	10 -23
w unserer	-43 -13
w unter	-1 10
w unternehmen	-24 -5
w unterstutzt	-12 26
w updates	-51 71
w urlaub	-15 16
w uv	-37 72
w v	-12 43
w ventile	-12 51
w verbaun	-24 64
w verbessert	1 19
w verbrauch	-21 41
w verdienen	38 -23
w verfugbarkeit	-29 54
w vergangenheit	29 -10
w verhindert	-10 21
w verkaufen	63 -48
w verkauft	25 -12
w verlass	-24 -12
w verlieren	18 -4
w verliert	14 -14
w vernetzt	-20 36
w versorgt	26 -17
w versprochen	-4 -37
w vertraun	-12 -30
w vertrieb	-18 -30
w viele	6 -27
w vier	-24 -27
w viertel	21 -4
w vierteljahrlich	-30 30
w vierzig	-16 35
w volle	20 19
w vollen	-6 -23
w vom	10 -34
w von	1 -16
w vor	0 -25
w vorbei	11 -19
w vorjahr	-32 -13
w vorratig	-11 -6
w wahlen	-5 55
w war	15 0
w ware	9 25
w waren	13 -40
w warmeruckgewinnung	-34 62
w warten	-35 -35
w wartung	-5 -9
w wartungsaufwand	-37 48
w wasche	50 -49
w wasser	-52 72
w weg	47 -11
w wegen	51 -22
w weil	24 -2
w weiter	18 -14
w weltweit	-31 -34
w weniger	67 -45
w wenn	30 -44
w werden	-13 6
w werk	-6 -14
w werkstatt	-20 -5
w werkzeug	-43 51
w werkzeugwechsel	67 -56
w werkzeugwechsler	-39 50
w wettbewerb	31 -9
w wie	3 33
w wieder	45 -25
w winter	33 -32
w wir	-36 -23
w wird	32 15
w woche	18 -51
w wochen	-10 13
w wochenende	-20 -22
w wollen	58 -26
w workshop	-32 47
w wort	14 -12
w x	-32 100
w zahlen	21 -30
w zahlt	30 -23
w zehn	18 -35
w zeigen	-26 -5
w zeigt	1 30
w zeit	5 11
w zerspaner	7 -3
w zertifiziert	-34 -50
w zertifizierten	19 -6
w zertifizierter	-35 -72
w ziehen	57 -26
w zieht	0 32
w zoll	43 -15
w zoo	11 -31
w zu	22 -34
w zufriedene	-9 -24
w zug	8 -8
w zugriff	-18 37
w zulassung	53 -35
w zum	-2 -9
w zuruck	23 -5
w zusagen	15 -36
w zwei	23 12
w zweite	-3 18
w zweiten	61 -25
w zwischen	-26 20
w zyklus	-25 47
w °c	-13 49
w ±	-27 36
w µm	-41 76
w €	63 -36
x again can	11 -10
x again cause	7 -1
x again clientele	-12 -2
x again does	9 -5
x again ease	12 -11
x again experience	18 0
x again fall	9 -3
x again family	9 -6
x again freeTime	9 -8
x again joy	15 -2
x again less	8 -2
x again machine	12 -9
x again money	6 -3
x again negation	11 -6
x again place	8 -3
x again process	15 -3
x again promise	21 -3
x again public	-11 -1
x again risk	9 -6
x again service	17 -6
x again staff	15 -3
x again strain	9 -7
x again unit	7 -3
x again vendorDoes	-5 -3
x again vendorFirm	11 0
x again vendorStaff	14 -1
x again verb	11 -5
x again we	-5 -1
x again you	-4 -3
x anymore count	6 -2
x anymore norm	6 -5
x anymore part	7 -4
x anymore process	6 -2
x anymore service	8 0
x anymore spec	9 0
x anymore vendorFirm	14 0
x anymore we	10 0
x authority credential	5 -12
x authority fall	13 -7
x authority goods	10 -7
x authority keeps	4 -9
x authority machine	-7 -10
x authority negation	19 -16
x authority part	6 -1
x authority process	15 -4
x authority risk	7 -4
x authority spec	12 -1
x authority staff	20 0
x authority unit	14 -9
x authority verb	20 -16
x authority we	7 -3
x authority you	24 -10
x can cause	6 -2
x can chore	-9 8
x can clientele	-10 8
x can count	-3 8
x can does	-5 6
x can ease	19 -12
x can fall	7 -7
x can freeTime	-5 8
x can goods	-15 18
x can income	18 -14
x can instead	0 -6
x can machine	8 -5
x can money	12 -8
x can negation	-15 13
x can place	14 1
x can process	-12 2
x can promise	-13 1
x can public	-11 10
x can service	5 -15
x can spec	-6 11
x can staff	-3 13
x can standing	1 -7
x can time	9 -6
x can vendorDoes	2 -8
x can vendorFirm	11 -7
x can vendorStaff	6 -6
x can verb	-1 11
x can we	-1 -17
x can you	-8 15
x cause chore	1 8
x cause clientele	11 -3
x cause count	-3 7
x cause credential	-5 -10
x cause does	14 -3
x cause ease	-10 2
x cause experience	10 -5
x cause freeTime	12 -6
x cause gone	22 -13
x cause income	6 -10
x cause instead	9 -5
x cause joy	14 -7
x cause less	23 -13
x cause machine	-5 13
x cause must	6 -1
x cause negation	-2 -10
x cause norm	-12 8
x cause pastWork	8 10
x cause process	17 -12
x cause public	9 -4
x cause rise	10 -5
x cause risk	12 -4
x cause saving	-4 7
x cause service	0 -8
x cause spec	-4 9
x cause staff	13 -15
x cause standing	23 -13
x cause strain	9 -2
x cause time	-7 -1
x cause trait	-5 13
x cause vendorDoes	-3 -10
x cause vendorFirm	10 -3
x cause vendorStaff	4 -10
x cause we	0 -11
x cause you	11 -8
x chore count	-1 -12
x chore does	8 -6
x chore ease	7 -4
x chore fall	10 -2
x chore family	6 -6
x chore gone	27 -12
x chore goods	-6 9
x chore machine	11 -15
x chore negation	16 -3
x chore part	7 -4
x chore process	8 -9
x chore risk	10 -3
x chore saving	19 -16
x chore service	8 -6
x chore slogan	-3 -3
x chore sooner	7 -4
x chore spec	-1 12
x chore strain	12 -4
x chore time	7 -9
x chore trait	11 -8
x chore unit	10 -9
x chore vendorDoes	-7 -3
x chore vendorFirm	-13 0
x chore verb	6 -2
x chore we	-7 -4
x clientele count	-2 -4
x clientele does	-1 10
x clientele experience	6 -10
x clientele goods	17 -3
x clientele income	0 -6
x clientele more	-8 -3
x clientele negation	12 -2
x clientele place	10 -1
x clientele process	-9 -4
x clientele public	-3 -3
x clientele rise	-6 0
x clientele risk	-6 0
x clientele service	12 0
x clientele spec	-7 -13
x clientele staff	7 -11
x clientele time	19 -1
x clientele verb	-6 6
x count freeTime	13 -9
x count goods	12 -9
x count instead	16 -5
x count joy	6 -1
x count keeps	16 -9
x count less	14 -3
x count money	10 -4
x count norm	18 -8
x count part	4 7
x count pastWork	-6 1
x count place	-1 -14
x count process	4 -6
x count public	-3 -7
x count service	-7 1
x count slogan	10 -13
x count spec	3 -6
x count staff	-2 -8
x count time	-5 -3
x count unit	24 -11
x count vendorFirm	-6 -4
x count vendorStaff	-5 -5
x count verb	10 1
x count we	-10 -1
x count you	12 3
x credential norm	0 -15
x credential service	-7 -4
x credential vendorFirm	-8 -8
x credential you	6 -1
x does ease	0 14
x does freeTime	11 -7
x does gone	18 -12
x does goods	-2 14
x does instead	10 -9
x does joy	17 -7
x does keeps	4 5
x does machine	-12 13
x does money	17 -14
x does more	6 -4
x does norm	9 -7
x does place	-7 0
x does public	-1 10
x does rise	11 -8
x does risk	7 -7
x does saving	-10 10
x does sooner	-8 12
x does spec	-6 10
x does staff	6 -5
x does standing	12 -12
x does strain	7 -4
x does time	7 6
x does trait	-22 28
x does vendorDoes	-1 -17
x does vendorFirm	-2 -4
x does vendorStaff	6 -8
x does verb	-5 9
x does we	-7 -11
x does you	-8 14
x ease freeTime	17 -17
x ease keeps	-5 9
x ease money	4 7
x ease negation	-1 -8
x ease part	-12 14
x ease promise	-4 -3
x ease staff	30 -14
x ease time	9 -9
x ease vendorStaff	20 -11
x ease we	13 -9
x ease you	6 -9
x experience fall	-6 -11
x experience goods	-6 -1
x experience income	11 -12
x experience instead	-4 -3
x experience less	8 -4
x experience machine	-12 0
x experience money	17 -9
x experience more	-6 0
x experience norm	10 -7
x experience part	-6 -14
x experience place	-12 -6
x experience promise	10 0
x experience public	-12 -4
x experience rise	-6 0
x experience risk	6 -1
x experience service	5 -6
x experience spec	-11 -3
x experience staff	-5 -1
x experience standing	9 0
x experience time	-2 -5
x experience vendorDoes	-6 -14
x experience vendorFirm	-4 -4
x experience verb	11 -5
x experience we	-2 -6
x experience you	4 4
x fall freeTime	16 -12
x fall gone	8 -6
x fall goods	8 -7
x fall keeps	6 -4
x fall less	8 -4
x fall machine	0 -8
x fall money	17 -12
x fall more	6 -1
x fall must	-7 12
x fall process	5 -6
x fall promise	7 -5
x fall rise	6 -1
x fall risk	6 1
x fall service	16 4
x fall spec	6 1
x fall unit	13 -9
x fall vendorDoes	-4 -5
x fall vendorFirm	-2 -5
x fall vendorStaff	-3 -8
x fall verb	3 -8
x fall you	16 -12
x family freeTime	-3 -4
x family more	6 -2
x family place	6 -3
x family rise	6 -2
x family vendorFirm	-12 -1
x family verb	11 -6
x freeTime machine	9 -6
x freeTime part	16 -13
x freeTime place	13 -8
x freeTime process	17 -8
x freeTime public	25 -10
x freeTime strain	10 -5
x freeTime unit	11 -9
x freeTime vendorFirm	-5 -1
x freeTime verb	7 -2
x freeTime we	5 -11
x gone goods	7 -6
x gone machine	12 -8
x gone money	8 -6
x gone norm	6 -5
x gone part	17 -14
x gone public	-8 -5
x gone risk	15 -8
x gone saving	6 -4
x gone spec	11 -2
x gone staff	18 -3
x gone strain	18 -6
x gone vendorStaff	13 -5
x gone verb	24 -11
x gone we	-5 -4
x gone you	6 -3
x goods income	13 -11
x goods instead	7 -5
x goods keeps	10 -8
x goods less	-9 16
x goods machine	-9 2
x goods more	12 -10
x goods negation	10 -4
x goods norm	8 2
x goods pastWork	1 10
x goods process	-6 2
x goods public	15 -4
x goods rise	12 -10
x goods service	-9 -9
x goods slogan	5 1
x goods sooner	-5 12
x goods spec	13 -11
x goods staff	-1 8
x goods standing	8 -4
x goods trait	9 4
x goods unit	15 -15
x goods vendorFirm	24 -13
x goods verb	0 10
x goods we	-9 4
x income instead	7 -7
x income machine	13 -9
x income money	25 -12
x income more	8 -5
x income part	10 -3
x income pastWork	9 -4
x income place	13 -1
x income process	2 7
x income public	9 -2
x income rise	14 -7
x income slogan	22 -12
x income sooner	7 -7
x income spec	8 -1
x income standing	6 0
x income strain	-6 7
x income time	29 -14
x income trait	10 -4
x income unit	1 10
x income vendorFirm	-3 7
x income verb	26 -14
x income you	24 -18
x instead machine	15 -5
x instead money	-9 -1
x instead negation	-4 -3
x instead norm	7 -4
x instead part	19 -17
x instead pastWork	12 -5
x instead place	10 -7
x instead promise	-3 -4
x instead public	6 -2
x instead risk	6 -2
x instead service	-11 -5
x instead spec	8 -7
x instead staff	0 -10
x instead strain	9 -5
x instead time	5 -13
x instead vendorStaff	14 -1
x instead verb	8 -9
x joy keeps	6 0
x joy machine	13 -5
x joy negation	9 -5
x joy part	16 -15
x joy place	12 -5
x joy process	18 -5
x joy rise	7 -5
x joy risk	11 -5
x joy service	6 -5
x joy slogan	7 1
x joy spec	13 -9
x joy staff	22 -7
x joy standing	-5 -2
x joy time	10 -7
x joy vendorFirm	13 -3
x joy vendorStaff	14 -1
x joy verb	12 -6
x keeps money	7 -11
x keeps negation	12 -3
x keeps norm	2 -6
x keeps part	-12 15
x keeps pastWork	1 16
x keeps risk	10 -8
x keeps saving	8 -1
x keeps service	6 -1
x keeps slogan	16 -5
x keeps spec	5 -9
x keeps staff	16 -12
x keeps time	-7 18
x keeps trait	-3 14
x keeps unit	-6 7
x keeps vendorDoes	-12 -7
x keeps vendorStaff	-7 -2
x keeps verb	7 2
x keeps you	27 -15
x less money	12 -7
x less negation	-2 12
x less older	-10 17
x less part	-6 -2
x less process	-4 -4
x less public	6 0
x less risk	3 -6
x less service	-4 -4
x less spec	20 -19
x less staff	13 -15
x less time	11 -10
x less unit	13 -13
x less vendorDoes	-6 -3
x less we	-12 3
x machine negation	8 -4
x machine norm	1 17
x machine older	-6 14
x machine part	8 8
x machine pastWork	-11 -8
x machine place	6 -12
x machine process	-1 -5
x machine public	17 -11
x machine risk	6 -1
x machine saving	12 -4
x machine service	-9 -20
x machine slogan	-4 6
x machine sooner	-9 10
x machine spec	-4 9
x machine standing	8 -11
x machine strain	-7 6
x machine time	8 -6
x machine trait	5 3
x machine unit	4 4
x machine vendorDoes	-2 18
x machine vendorFirm	-7 -11
x machine vendorStaff	-5 -1
x machine we	-13 9
x money norm	-12 8
x money part	-7 12
x money saving	6 -3
x money service	9 -6
x money slogan	7 2
x money spec	8 -5
x money time	15 -6
x money unit	11 -9
x money vendorDoes	21 -13
x money vendorFirm	-12 5
x money vendorStaff	13 -1
x money verb	6 1
x money we	11 -4
x money you	22 -8
x more negation	6 -4
x more pastWork	-8 -1
x more place	10 -4
x more rise	7 -4
x more spec	11 -6
x more standing	-7 -3
x more vendorDoes	11 -3
x more we	9 0
x must part	6 -2
x must process	7 -5
x must public	13 -12
x must service	10 0
x must spec	11 -5
x must strain	7 -3
x must trait	10 -8
x must vendorStaff	-10 -1
x must you	10 -8
x negation norm	19 -8
x negation part	7 -4
x negation process	18 -10
x negation rise	6 -4
x negation risk	11 -6
x negation slogan	-7 3
x negation spec	8 -10
x negation standing	6 -5
x negation time	15 -4
x negation vendorDoes	-2 -6
x negation vendorStaff	9 -3
x negation we	11 -4
x norm part	1 7
x norm process	-8 10
x norm public	11 -3
x norm risk	6 -6
x norm service	6 0
x norm slogan	11 -2
x norm staff	9 -2
x norm strain	-1 -7
x norm time	18 -7
x norm trait	-5 12
x norm unit	0 7
x norm vendorFirm	8 -9
x norm you	23 -12
x older part	-6 7
x part promise	-1 15
x part public	8 -1
x part rise	6 -4
x part service	-11 13
x part slogan	-10 11
x part staff	13 -13
x part strain	-1 7
x part time	11 -11
x part unit	-8 10
x part vendorFirm	-10 -15
x part vendorStaff	-10 -11
x part verb	-1 19
x part we	-5 29
x part you	3 4
x pastWork place	-4 -13
x pastWork process	-9 -4
x pastWork public	-12 -2
x pastWork rise	-8 -1
x pastWork slogan	-2 -14
x pastWork staff	7 -4
x pastWork time	-6 -14
x pastWork vendorDoes	-2 -16
x pastWork vendorFirm	-7 -3
x pastWork we	0 -14
x pastWork you	9 -6
x place process	6 -12
x place public	17 -2
x place rise	10 -4
x place risk	8 -2
x place service	5 -9
x place slogan	-20 3
x place spec	-4 -10
x place staff	7 -8
x place standing	23 -2
x place strain	11 -5
x place time	3 -6
x place unit	18 -8
x place vendorFirm	-12 -8
x place vendorStaff	-5 -1
x place verb	14 -5
x place we	-4 -3
x place you	16 -7
x process promise	8 -2
x process saving	7 -2
x process service	7 0
x process spec	0 -7
x process staff	7 -14
x process standing	23 -3
x process strain	6 -3
x process time	6 -6
x process unit	-7 11
x process vendorStaff	-7 -1
x process verb	2 -7
x process we	-10 -2
x promise risk	-5 -5
x promise service	11 -13
x promise slogan	-14 -2
x promise staff	-4 -4
x promise standing	-10 0
x promise time	-4 -6
x promise vendorDoes	-10 -8
x promise vendorStaff	-3 -11
x promise verb	-14 -7
x promise we	-12 -10
x promise you	-16 2
x public risk	-5 -2
x public slogan	12 -10
x public spec	7 -4
x public standing	17 -5
x public strain	7 -4
x public time	18 -1
x public unit	14 -5
x public verb	16 -1
x public you	12 -8
x rise service	6 0
x rise slogan	4 4
x rise spec	8 -3
x rise time	7 -2
x rise trait	4 2
x rise unit	7 -5
x rise vendorDoes	11 -3
x rise vendorFirm	-8 4
x rise we	10 0
x risk slogan	-10 -3
x risk sooner	11 -12
x risk staff	-4 -6
x risk standing	20 -13
x risk strain	7 -2
x risk trait	-10 19
x risk unit	8 -2
x risk vendorDoes	-7 -8
x risk verb	12 -7
x risk we	-6 -5
x risk you	9 -3
x saving slogan	9 1
x saving staff	16 -14
x saving time	12 -11
x saving trait	-14 20
x saving unit	20 -19
x saving verb	6 -1
x saving we	12 -5
x saving you	15 -10
x service slogan	-4 -13
x service spec	-9 -10
x service staff	5 -8
x service time	-11 -7
x service unit	-9 4
x service vendorDoes	-4 -3
x service vendorFirm	-5 -5
x service vendorStaff	-11 -2
x service verb	-8 4
x service we	-6 -11
x service you	-3 -14
x slogan sooner	-2 12
x slogan spec	3 5
x slogan staff	0 7
x slogan strain	-6 13
x slogan time	11 -3
x slogan trait	-15 27
x slogan vendorDoes	-4 -7
x slogan vendorFirm	-7 23
x slogan vendorStaff	7 -5
x slogan verb	10 -7
x slogan we	-14 -12
x slogan you	12 -7
x sooner staff	8 -4
x sooner time	1 -6
x sooner vendorDoes	-2 -6
x sooner vendorFirm	1 11
x sooner we	-7 -11
x spec standing	22 -4
x spec strain	15 -4
x spec trait	-5 6
x spec vendorDoes	7 -14
x spec vendorFirm	0 -6
x spec vendorStaff	3 -7
x spec verb	-7 4
x spec we	-5 -10
x staff standing	12 -3
x staff strain	8 -5
x staff unit	12 0
x staff vendorDoes	-3 -4
x staff vendorStaff	-4 -5
x staff verb	4 2
x staff you	3 5
x standing strain	7 -4
x standing time	8 -4
x standing vendorFirm	16 -1
x standing verb	20 -15
x standing you	28 -14
x strain time	-1 -12
x strain trait	2 6
x strain unit	-10 3
x strain vendorDoes	-2 -16
x strain vendorFirm	-2 -16
x strain vendorStaff	-7 -4
x strain verb	2 -6
x strain we	-3 -10
x strain you	-3 -5
x time trait	8 8
x time vendorDoes	-2 -4
x time vendorFirm	-7 -4
x time verb	12 -7
x time we	7 -11
x time you	14 0
x trait unit	-8 10
x trait vendorFirm	-4 8
x trait we	-6 -5
x trait you	-9 18
x unit vendorDoes	12 -2
x unit vendorFirm	-12 3
x unit verb	8 -8
x unit you	11 -17
x vendorDoes verb	-9 -8
x vendorDoes we	-8 -3
x vendorDoes you	1 -8
x vendorFirm verb	18 -11
x vendorFirm we	-8 -3
x vendorFirm you	14 -12
x vendorStaff verb	-7 -4
x vendorStaff we	12 -3
x verb we	-12 -9
x we you	-2 -12
`,
  motive: `
bias	-2 -3 0 4
b # %	30 -7 -16 -4
b # hl	13 -5 -3 -3
b # im	18 -3 -8 -5
b # jahre	21 -12 -5 -2
b # karten	23 -9 -11 0
b # l	39 -10 -13 -10
b # mio	19 -11 -3 -3
b # monaten	31 -7 -10 -7
b # pro	20 -5 -10 -4
b # prozent	-5 21 -3 -4
b # punkte	22 -8 -3 -2
b # std	32 -7 -9 -5
b # teur	18 -6 -3 -5
b # wochen	25 -7 -7 -6
b % mehr	27 -11 -10 -5
b % zuruck	22 -15 -1 -2
b + #	36 -18 -4 -8
b , #	14 -4 -8 -1
b , auch	-13 27 1 -4
b , dass	-7 6 -6 -9
b , der	-2 -4 18 -15
b , gleiche	13 -6 -2 -5
b , gute	-1 -10 -9 23
b , ihre	-12 -10 31 -1
b , keine	-16 24 -6 1
b , lauft	-4 15 -5 -10
b , man	-10 -15 25 -1
b , sie	22 -7 -9 1
b , und	-3 24 -8 -9
b , weil	16 -3 -14 1
b , wenn	-10 40 -18 1
b : #	33 -12 -12 -5
b ; das	18 -3 -9 -4
b ^ #	18 -1 4 -20
b ^ als	1 -10 -5 -5
b ^ anwohner	-8 16 6 -6
b ^ auch	2 33 -17 -12
b ^ bewerber	-6 -12 2 -13
b ^ das	-11 -15 15 1
b ^ die	-13 14 11 13
b ^ durch	15 5 -6 -2
b ^ ein	42 -12 -10 -4
b ^ eine	26 -9 -6 -6
b ^ endlich	-7 -13 -9 42
b ^ es	-12 -13 29 -9
b ^ fahrer	-19 -11 18 21
b ^ ihr	-30 -5 4 4
b ^ im	-4 -6 -21 33
b ^ in	-7 -24 14 -4
b ^ jede	28 -15 -6 -4
b ^ kein	-12 6 16 -4
b ^ keine	-10 24 -7 -3
b ^ mit	-7 -9 13 -2
b ^ mitarbeiter	-17 -25 45 2
b ^ nie	-3 -16 21 -2
b ^ niemand	-2 17 -17 3
b ^ qs	-1 -2 -9 15
b ^ schluss	-6 -2 18 -4
b ^ sie	30 -1 -21 -3
b ^ skonto	25 -23 -1 -1
b ^ wenn	-9 24 -4 -8
b ^ wir	10 -17 11 0
b ^ zwei	21 -2 -3 -4
b ab ,	-8 -10 3 2
b abends keine	-2 -14 20 -6
b alle #	17 -4 -6 -3
b alte meister	-13 17 -2 4
b am abend	23 -2 -9 -1
b am band	-6 17 -7 5
b am selben	17 -9 -9 0
b am tag	15 -13 0 0
b an dem	-10 -10 -17 46
b an den	6 16 -8 -12
b an die	-5 -2 -3 15
b angst mehr	0 19 -17 0
b arbeiten wieder	-1 -5 -7 14
b auch im	-3 19 -12 -3
b auch wenn	-1 21 -7 -12
b auf ,	-5 14 -5 0
b auf dem	4 4 8 -2
b auf der	-14 -16 -5 1
b auf ihre	0 14 -3 2
b aus der	8 -24 -7 18
b band ,	-14 -6 13 17
b baustelle wird	1 -9 -2 23
b begeistert von	-3 -3 -8 21
b bei der	-4 13 0 -2
b bei ihnen	-10 17 -4 2
b bei jeder	-6 12 -11 -11
b beim kunden	15 1 -8 -3
b bleiben aus	-16 18 -3 1
b bringt #	26 -10 -9 -3
b bringt ihnen	14 -1 0 -1
b bussgelder wegen	-2 13 -7 -2
b dank unserer	-23 14 10 4
b das geld	18 -8 -1 -5
b das team	-4 -4 -4 13
b dauert #	19 -3 -8 -5
b der alte	14 -6 -9 13
b der arbeit	-9 -3 -5 18
b der kasse	5 -12 17 -9
b die arbeit	25 -12 -17 11
b die der	3 16 -13 -4
b die finger	-4 18 3 -21
b die halle	14 -1 -4 -4
b die lehrlinge	-4 -4 -4 15
b die leiter	-1 -12 15 -1
b die mannschaft	-2 -2 -1 17
b die maschine	-12 0 5 13
b die spatschicht	-3 -5 -4 15
b die ware	-7 14 -4 -1
b doppelt so	17 -16 0 0
b drei tagen	-11 20 -5 -3
b durch den	14 10 -6 -10
b durch die	-3 21 -7 -1
b ein ende	-4 -3 15 -4
b einen halben	14 -1 -13 0
b einer stunde	-6 22 -5 -4
b einer woche	32 14 -9 -13
b empfang ,	-6 -1 -9 -1
b es ist	14 -6 -2 -7
b euro im	13 -8 -4 0
b fertig ,	7 -10 16 -8
b fruher fertig	16 -4 -7 -3
b fur #	3 11 -14 -2
b fur die	-8 -7 13 4
b fur ihre	-7 -7 3 -2
b fur sie	57 -19 -5 -21
b gaste am	18 -7 -10 -13
b gehen um	14 -4 -2 -4
b geht ,	-3 29 -9 -12
b gesellen haben	-3 -4 -18 29
b gleich mit	16 -1 -3 -4
b gute laune	1 -8 -14 25
b haben abends	-9 -12 26 -6
b haben keine	2 -12 13 -6
b haben wieder	1 -2 -18 20
b haftet nicht	-1 15 -8 -4
b halben tag	14 -1 -13 0
b halten ihre	3 13 0 -9
b hat den	2 -15 6 5
b hat ein	-4 -3 15 -4
b hat wieder	-8 -4 -11 25
b haus und	13 -4 1 -4
b holen die	13 -4 1 -4
b ihnen #	14 -1 0 -1
b ihnen keiner	-12 -6 21 2
b ihr chef	1 -1 -8 -10
b ihr werk	1 20 -6 -4
b ihr wissen	-2 13 0 0
b ihre kunden	-19 -12 -1 -2
b ihre leute	-2 -20 2 23
b ihre linie	-10 16 -3 -3
b ihre ware	29 -12 -18 -14
b ihrem haus	-6 -10 -2 -4
b ihrer kunden	13 -6 0 1
b im buro	0 -17 2 15
b im ersten	23 15 -14 -7
b im haus	12 37 -20 -12
b im lager	-16 -4 -16 39
b im regal	19 0 -4 -19
b im winter	-4 18 -7 -1
b in den	-8 -8 -3 13
b in der	10 -14 6 -18
b in die	5 5 -15 5
b in einer	16 25 -14 -11
b in ihre	-4 -4 -1 -4
b in ihrem	22 -11 -3 -1
b in rente	-3 23 -7 -5
b ins haus	13 -4 1 -4
b ist ,	-17 26 -3 -3
b ist bei	-3 -4 -5 -8
b ist das	-6 -4 -8 -3
b ist fur	-2 -9 1 22
b ist geschichte	-4 14 11 -8
b ist kein	9 34 -8 -2
b ist so	-4 -5 -10 -14
b ist weg	-10 -16 40 -8
b jeden tag	-1 -1 -4 18
b kann wieder	-1 -16 23 -4
b kein ol	-7 29 -6 -3
b keine angst	0 19 -17 0
b keine bussgelder	-2 13 -7 -2
b keine mehr	12 -23 23 -5
b keinen zweiten	13 -5 13 -4
b keiner mehr	-7 -12 21 0
b km weniger	-4 2 15 -3
b kommen mit	16 -4 7 -11
b kommen wieder	19 0 -7 0
b kommt mit	3 -15 19 -5
b konnen den	19 -13 -3 -2
b krank ist	-11 21 -4 -3
b kunden bestellen	16 0 0 -1
b landen nicht	13 9 -10 -7
b langer ,	21 -13 -5 -2
b lauft ihre	-4 14 -4 -3
b laune im	-1 -10 -9 23
b leute haben	-1 -1 -15 20
b leute kommen	-5 -3 -5 16
b macht #	17 -3 -7 -5
b macht den	-16 0 0 21
b mannschaft ist	-2 -2 -1 17
b mehr #	-5 -13 26 -7
b mehr ab	8 -4 15 -8
b mehr an	-6 24 -8 -8
b mehr aus	2 13 -17 16
b mehr bei	-6 1 13 -2
b mehr beim	-8 -14 32 -4
b mehr die	-4 9 10 -18
b mehr im	1 -17 26 -6
b mehr in	7 13 -13 -3
b mehr mit	-2 -3 15 -2
b mehr nach	8 -3 11 -3
b mehr stecken	-4 -15 21 -1
b mehr uber	-1 -21 24 3
b mehr von	-1 -16 22 -1
b mehr vor	0 13 -12 0
b mehr wegen	-4 27 -17 -3
b mehr zeit	-6 2 15 -7
b minuten ;	22 -4 -6 -9
b mio .	19 -11 -3 -3
b mit dem	9 -2 9 -21
b mit der	2 -25 25 5
b mit einem	13 -17 12 4
b mit unserem	17 -9 -2 -5
b muss bei	-12 -6 21 2
b muss keine	-29 -20 59 -4
b muss nicht	-5 -10 19 -6
b nach hause	-10 -5 15 1
b nicht ohne	0 43 -7 -9
b nichts mehr	22 6 -20 -1
b nie mehr	-3 -15 22 -2
b niemand mehr	-2 -6 13 -2
b noch alle	17 -4 -6 -3
b noch am	-10 20 -4 -3
b nur noch	0 -7 12 -13
b qs -	-1 -2 -9 15
b raus ,	-21 0 -10 5
b rein ,	18 -5 -12 2
b runter ,	15 -4 -3 -4
b schluss mit	-6 -2 18 -4
b sich den	14 -3 3 -7
b sich in	17 -4 -4 -7
b sich mehr	0 28 -5 -24
b sich nicht	-1 -11 19 -3
b sich um	2 -2 -11 17
b sie auf	-9 -7 -7 22
b sie brauchen	19 -5 -5 -2
b sie gewinnen	39 -6 -1 -5
b sie holen	13 -4 1 -4
b sie keine	29 -13 -11 1
b sie kommen	33 -8 -9 -11
b sie nehmen	17 -9 2 -4
b sie sich	19 -8 -4 -2
b sie sind	-9 -9 -7 9
b sie sparen	18 -3 -4 -5
b sie verkaufen	13 -10 0 -1
b sie zahlen	5 15 -12 0
b sind am	17 -8 -11 -1
b sind in	9 21 -11 -8
b sind nach	-13 20 -9 1
b sind vom	-11 39 -12 -9
b sinken um	-6 14 -1 -3
b sinkt um	16 -5 0 -6
b sinkt von	27 -13 -3 -1
b sitzt im	0 -11 32 -10
b sparen #	16 -2 -3 -4
b sparen die	25 -5 -1 -9
b sparen sich	14 -3 3 -7
b sparen sie	19 -8 -4 -2
b statt fur	-6 2 15 -7
b statt zwei	23 -10 -2 -6
b steht nicht	1 -4 17 -7
b stunde am	-5 19 -5 -4
b t weniger	24 -9 -4 -6
b tag raus	32 -21 0 -4
b teile mehr	17 -16 -2 0
b uber den	-6 -7 -11 5
b um die	11 -1 -14 12
b um ein	15 -6 -3 -4
b um vier	-6 -10 27 -8
b und die	5 -4 -11 14
b und haben	2 -2 -21 21
b und sie	13 -6 -6 -2
b und verdienen	16 -3 -2 -4
b verdienen daran	16 -3 -2 -4
b verlieren keinen	13 -3 -8 -2
b von #	22 3 -5 -15
b von der	-3 -3 -8 21
b von hand	-20 -10 39 -5
b von ihrem	-3 -3 -4 -3
b vor der	-2 14 -8 -1
b ware ist	40 -14 -12 -9
b weg ,	8 22 -20 -4
b weniger ausschuss	30 -10 -9 -9
b weniger im	41 -12 -13 -3
b wenn der	-6 34 -10 -15
b wie ein	-19 -17 -11 7
b wieder gern	-5 -4 -3 15
b wieder laune	-9 -6 -6 27
b wird #	32 -26 0 -3
b wird uberflussig	-7 -11 28 -7
b wird wieder	-13 -4 -15 37
b wird zum	-17 24 -4 -2
b wissen bleibt	-2 13 0 0
b woche im	32 14 -9 -13
b zahlen keine	-9 31 -9 -1
b zeit fur	-6 1 14 -4
b zu arbeiten	-3 -3 -9 17
b zu ihnen	-6 -12 2 -13
b zwei ,	23 -10 -2 -6
b € in	15 -2 -9 -1
b € weniger	24 -3 -14 -4
c again	-9 0 7 15
c anymore	-7 -2 15 0
c authority	-6 80 -30 -18
c can	18 28 4 -4
c chore	-31 -16 54 -13
c clientele	9 -14 -10 -11
c count	47 3 5 -20
c credential	-10 33 -11 -7
c does	-7 -4 30 -8
c ease	-12 -1 26 -39
c experience	10 10 17 -37
c fall	27 -18 13 -25
c family	4 -3 1 21
c freeTime	1 -12 61 -30
c gone	9 17 29 -27
c goods	36 30 -27 -6
c income	63 -20 -15 -14
c instead	1 -2 32 -13
c joy	-19 -37 -39 115
c keeps	-8 24 -4 -6
c less	26 -18 -3 -9
c machine	9 14 -13 9
c money	54 -16 -10 -6
c more	3 8 12 -10
c must	20 -37 24 -2
c negation	-11 32 14 -13
c norm	1 -5 16 -10
c part	-5 -18 16 -3
c pastWork	17 24 -2 -11
c place	0 -2 -8 -14
c process	0 17 -18 4
c promise	2 -21 -4 12
c public	-7 -24 -20 -18
c rise	6 6 3 0
c risk	-11 60 -43 -4
c saving	42 -29 10 -15
c service	14 -23 17 4
c slogan	18 -31 -19 33
c sooner	21 4 -7 -7
c spec	19 5 -19 -6
c staff	-21 -8 9 30
c standing	-52 -21 20 -21
c strain	-11 -6 59 -22
c time	20 -2 16 -12
c trait	24 -11 18 -16
c unit	16 -10 -5 4
c vendorDoes	24 -11 -7 -3
c vendorFirm	-27 11 -5 -5
c vendorStaff	3 -3 14 -15
c we	12 -5 25 -8
c you	2 -4 -26 -15
e authority	4 18 -11 -5
e can	-3 -9 5 21
e count	0 -2 -2 17
e ease	-2 -7 10 -13
e fall	26 -17 7 -3
e freeTime	13 -16 16 -10
e gone	-2 -8 20 -4
e income	31 -9 -6 -4
e joy	-6 -14 -13 34
e keeps	-1 8 10 3
e less	8 10 -17 1
e machine	-5 13 -9 7
e more	-5 22 -3 -10
e negation	-4 14 -5 -1
e process	8 13 -9 -7
e promise	8 -17 9 -1
e public	-19 -1 7 0
e rise	-6 19 -6 -4
e risk	-8 26 -14 2
e staff	23 -10 -13 3
e standing	-21 -3 4 -11
e strain	-5 -2 17 -4
e time	18 -7 -9 -1
e vendorFirm	-7 7 -1 -19
e vendorStaff	-10 -7 -7 30
e verb	1 8 1 13
e you	-2 -6 0 -8
l middle	14 -7 6 -6
l short	-3 22 20 -21
n ^abk	-6 -9 18 -1
n ^buh	-4 -13 16 2
n ^buhn	-4 -13 16 2
n ^buhne	-4 -13 16 2
n ^erf	-8 13 -2 2
n ^erfu	-6 14 -1 -1
n ^erful	-6 14 -1 -1
n ^fac	-7 -4 -1 -5
n ^fach	-7 -4 -1 -5
n ^gle	14 -4 -8 -2
n ^glei	14 -4 -8 -2
n ^gleic	14 -4 -8 -2
n ^haus	-2 -9 13 -1
n ^jet	13 -2 -3 -6
n ^jetz	13 -2 -3 -6
n ^jetzt	13 -2 -3 -6
n ^las	-2 -16 15 -2
n ^mil	14 -2 -4 -4
n ^milc	14 -2 -4 -4
n ^milch	14 -2 -4 -4
n ^prot	14 -11 1 -1
n ^proto	14 -11 1 -1
n ^red	-1 -6 -4 -2
n ^rez	-4 13 -3 -5
n ^reze	-4 13 -3 -5
n ^rezep	-4 13 -3 -5
n ^sac	-2 -16 17 2
n ^sack	-2 -15 20 -1
n ^schi	-3 -8 15 -5
n ^verla	-3 14 -4 -5
n ^zula	-3 13 -3 -3
n ^zulas	-3 13 -3 -3
n abla	0 -15 20 -2
n assu	-3 13 -3 -3
n assun	-3 13 -3 -3
n assung	-3 13 -3 -3
n atzt	-1 19 -17 -1
n atzt$	-1 16 -14 -2
n auftr	14 -6 -1 -1
n auftra	14 -6 -1 -1
n backer	-5 13 3 -3
n brand	-4 13 -4 -3
n buhn	-4 -13 16 2
n buhne	-4 -13 16 2
n erenz	-6 -1 -4 -4
n erfu	-6 14 -1 -1
n erful	-6 14 -1 -1
n erfull	-6 14 -1 -1
n erie	13 -1 -1 -5
n erkz	-11 14 -3 1
n erkze	-11 14 -3 1
n erkzeu	-11 14 -3 1
n etten	-1 -10 13 -2
n etten$	-1 -10 13 -2
n etzt$	13 -2 -3 -6
n ezep	-4 13 -3 -5
n ezept	-4 13 -3 -5
n fere	-4 -2 -4 -3
n feren	-6 0 -5 -4
n ferenz	-6 -1 -4 -4
n ftra	14 -6 -1 -1
n ftrag	14 -6 -1 -1
n gefah	-1 18 -11 -5
n gefahr	-1 18 -11 -5
n geni	-4 -6 15 -3
n ges$	-12 7 14 -4
n guss	-8 -7 17 -1
n iete	13 -1 -8 -3
n ilch	14 -2 -4 -4
n ione	-1 13 -11 0
n itik	-3 -4 -6 -2
n itike	-3 -4 -6 -2
n jetz	13 -2 -3 -6
n jetzt	13 -2 -3 -6
n jetzt$	13 -2 -3 -6
n krit	-3 -4 -6 -2
n kriti	-3 -4 -6 -2
n kritik	-3 -4 -6 -2
n kzeu	-11 14 -3 1
n kzeug	-11 14 -3 1
n lassu	-3 13 -3 -3
n lassun	-3 13 -3 -3
n merk	-7 -7 15 0
n milc	14 -2 -4 -4
n milch	14 -2 -4 -4
n nfer	-2 -2 -4 -6
n pen$	14 -19 5 0
n ppe$	-6 -5 2 13
n prot	14 -11 1 -1
n proto	14 -11 1 -1
n prufu	-2 14 -4 -3
n prufun	-2 14 -4 -3
n regen$	-3 14 -7 -2
n reze	-4 13 -3 -5
n rezep	-4 13 -3 -5
n rezept	-4 13 -3 -5
n rful	-6 14 -1 -1
n rfull	-6 14 -1 -1
n riti	-3 -4 -6 -2
n ritik	-3 -4 -6 -2
n ritike	-3 -4 -6 -2
n rkze	-11 14 -3 1
n rkzeu	-11 14 -3 1
n rkzeug	-11 14 -3 1
n roto	14 -11 1 -1
n rufu	-2 14 -4 -3
n rufun	-2 14 -4 -3
n rufung	-2 14 -4 -3
n rupp	-6 -3 -7 13
n ruppe	-6 -3 -7 13
n sack	-2 -15 20 -1
n schei	-1 13 -7 0
n sehe	-4 -7 -1 -2
n sehen	-4 -7 -1 -2
n sehen$	-4 -7 -1 -2
n serie	13 -1 -1 -5
n uftr	14 -6 -1 -1
n uftra	14 -6 -1 -1
n uftrag	14 -6 -1 -1
n ufun	-2 14 -4 -3
n ufung	-2 14 -4 -3
n ufung$	-2 14 -4 -3
n uge$	-16 20 -1 -2
n uhne	-4 -13 16 2
n ulas	-3 13 -3 -3
n ulass	-3 13 -3 -3
n ulassu	-3 13 -3 -3
n uppe	-6 -3 -7 13
n verla	-3 14 -4 -5
n werkz	-11 14 -3 1
n werkze	-11 14 -3 1
n zept	-4 13 -3 -5
n zeug	-6 13 -6 0
n zula	-3 13 -3 -3
n zulas	-3 13 -3 -3
n zulass	-3 13 -3 -3
no authority	-4 43 -25 -4
no cause	5 23 -4 -6
no chore	-9 -14 62 -25
no does	5 6 -22 6
no fall	-20 38 -20 1
no freeTime	20 -22 26 -10
no gone	16 4 -10 -3
no goods	5 34 -21 0
no machine	21 -17 15 -8
no money	39 5 -20 -12
no norm	-11 20 -4 8
no part	-8 21 11 -13
no place	2 48 -13 -20
no process	-27 53 -7 -6
no public	18 20 -11 -5
no risk	-12 67 -28 -6
no spec	21 16 -16 -4
no staff	21 27 -26 -10
no strain	2 -5 22 0
no time	-4 57 -9 -13
no verb	-19 37 -6 -8
no you	-16 31 -13 19
nomore again	-7 16 -7 7
nomore anymore	-12 -1 18 1
nomore cause	-9 21 -2 -5
nomore chore	-20 -7 28 2
nomore count	-8 -16 23 0
nomore does	-18 1 13 1
nomore fall	-13 -6 9 5
nomore freeTime	-13 -12 32 -12
nomore keeps	-14 -8 24 -7
nomore machine	0 -15 -5 20
nomore money	30 -28 -4 -5
nomore more	-10 18 17 -14
nomore must	-6 -44 58 -4
nomore norm	21 2 26 -14
nomore part	-5 -26 41 -5
nomore place	-18 12 5 17
nomore process	-18 48 -15 -9
nomore promise	-8 34 -14 -9
nomore rise	-10 18 17 -14
nomore risk	-9 41 -28 2
nomore spec	-22 13 20 -12
nomore staff	-13 11 18 -10
nomore strain	-5 -9 20 -6
nomore time	-17 -5 24 -5
nomore unit	-5 -29 44 -13
nomore vendorFirm	-3 16 -11 -3
nomore verb	6 7 9 -16
o again chore	-12 3 15 0
o again ease	-7 -17 30 0
o again fall	26 -2 -23 0
o again joy	-16 -4 -10 34
o again keeps	-9 38 -4 -13
o again negation	-5 0 14 -3
o again place	-4 -4 -2 -3
o again process	-12 21 -8 5
o again promise	-7 20 7 -13
o again risk	-10 6 -4 17
o again spec	-3 -2 -14 21
o again strain	-2 -13 18 -3
o again vendorFirm	-3 -2 -3 13
o again vendorStaff	-13 17 -2 4
o again you	-4 -4 -1 -4
o anymore cause	-4 15 -7 -2
o anymore norm	-14 12 19 -4
o anymore part	0 -5 13 -5
o anymore promise	-3 16 -8 -4
o anymore rise	-8 -8 31 -13
o anymore time	-4 -11 17 -3
o anymore unit	-4 -4 16 -9
o authority anymore	-3 -14 18 0
o authority cause	13 0 -2 -2
o authority does	-2 14 -10 -1
o authority negation	-22 29 -3 -2
o authority risk	-11 27 -6 -3
o authority spec	-4 4 -9 -5
o authority staff	-4 -1 -4 -5
o authority verb	-10 26 -8 -5
o can again	-3 -16 21 1
o can cause	-5 -7 0 -5
o can count	-5 -11 16 -3
o can ease	-13 6 13 -4
o can income	19 -16 0 -1
o can money	14 -4 -4 -4
o can more	-8 26 -18 -1
o can negation	-8 22 -10 -5
o can rise	-8 25 -18 -1
o can spec	-6 -10 16 -3
o can staff	-10 -1 18 -5
o can verb	-3 -13 16 -3
o can you	-15 29 -13 -5
o cause again	-2 16 -6 -3
o cause anymore	-3 21 -12 -3
o cause authority	-4 16 -4 -5
o cause chore	-2 -29 29 6
o cause fall	2 19 -19 1
o cause gone	-20 17 -6 13
o cause joy	17 -8 -10 8
o cause keeps	19 0 -10 -8
o cause less	32 -9 -10 -6
o cause machine	2 -11 -5 1
o cause money	24 0 -16 -2
o cause must	-7 1 16 -5
o cause negation	-3 17 -8 -1
o cause part	6 -14 16 -7
o cause process	4 -15 0 -11
o cause promise	13 9 -7 -11
o cause service	5 -1 -13 -2
o cause slogan	25 -9 -6 -3
o cause spec	23 -5 -1 -3
o cause staff	10 15 -10 -11
o cause standing	-4 -4 -4 -7
o cause strain	-4 17 -9 -5
o cause unit	13 -5 -1 -1
o cause verb	4 2 -13 4
o cause we	19 3 -20 0
o chore chore	0 -26 33 -5
o chore does	-5 0 13 -5
o chore fall	-14 -9 39 -2
o chore gone	-18 -17 38 3
o chore income	15 -13 -2 0
o chore more	-13 -19 31 1
o chore negation	-14 4 13 -2
o chore promise	-3 -3 -4 -3
o chore rise	-4 -20 23 0
o chore risk	-4 -3 -4 -2
o chore spec	-9 0 17 -2
o chore standing	-7 -14 12 -4
o chore time	-3 -4 14 -6
o chore unit	-11 -12 25 0
o chore verb	-8 -15 33 -7
o chore you	20 -4 -15 3
o clientele more	13 -8 0 1
o clientele negation	-9 21 -2 -3
o clientele place	-5 -4 -1 -3
o clientele rise	13 -8 0 1
o clientele slogan	16 0 0 -1
o clientele you	4 -8 -4 -7
o count chore	-5 -5 19 -6
o count instead	-9 14 11 -9
o count less	19 -2 -7 -6
o count more	7 -9 13 -8
o count rise	7 -9 13 -8
o count staff	28 -8 -8 -8
o count time	-2 14 1 -2
o count verb	4 -10 21 -11
o credential staff	-4 14 -4 -3
o credential we	-4 14 -4 -3
o does cause	-1 -8 -1 -4
o does chore	13 -19 15 -5
o does fall	-22 12 9 2
o does gone	-3 -5 19 -7
o does instead	18 -1 -10 -6
o does joy	-6 -3 -14 13
o does money	19 3 -10 -11
o does negation	-12 15 1 0
o does part	16 -9 2 -7
o does process	-2 21 -6 -7
o does risk	-12 6 -6 16
o does service	-23 14 10 4
o does staff	14 -8 -11 9
o does strain	-2 18 -15 -3
o does time	-15 -12 26 1
o does unit	14 -14 5 -4
o does vendorFirm	-1 26 -1 -4
o does verb	-11 -8 15 7
o does we	-23 14 10 4
o ease chore	-10 3 17 -8
o experience keeps	-2 13 0 0
o experience service	-5 -6 19 -4
o experience vendorFirm	-2 13 0 0
o fall again	17 -3 -5 -2
o fall anymore	-9 28 -2 -5
o fall cause	14 2 -4 -11
o fall fall	28 -2 -22 0
o fall gone	-10 -10 28 -5
o fall instead	-16 -2 20 -3
o fall joy	17 -6 -10 -3
o fall money	20 -5 -4 -4
o fall negation	-9 28 -2 -5
o fall part	15 -4 -9 -1
o fall spec	17 -1 -13 -2
o fall staff	18 -7 -1 -8
o fall verb	0 13 0 -5
o fall you	9 2 -18 -4
o family more	13 0 -15 15
o family rise	13 0 -15 15
o family verb	-3 -9 1 14
o freeTime chore	-14 -8 29 -10
o freeTime negation	-13 -7 19 0
o gone cause	-6 -2 18 -4
o gone chore	-7 -2 26 -10
o gone money	16 -10 -4 -2
o gone more	18 -14 1 -6
o gone negation	-4 -19 25 -1
o gone rise	18 -14 1 -6
o gone strain	-6 -16 24 0
o goods anymore	11 5 -14 -2
o goods cause	-12 13 0 -1
o goods chore	-33 -2 1 8
o goods clientele	-14 34 -10 -3
o goods count	-12 19 -5 -3
o goods gone	-6 -1 -6 13
o goods goods	15 0 -3 -3
o goods income	14 -2 -1 -2
o goods more	22 -10 -15 1
o goods negation	5 22 -13 -2
o goods norm	-17 21 -6 1
o goods public	-6 26 -9 -7
o goods rise	22 -10 -15 1
o goods risk	-6 28 -18 -3
o goods time	-11 23 -5 -2
o goods verb	14 15 -4 -1
o goods you	-17 21 12 -2
o income public	-12 -2 -5 3
o income rise	14 -10 5 -8
o income risk	-1 21 -14 -6
o income spec	21 -10 -4 -4
o income time	18 -4 -5 -5
o income trait	22 -6 -5 -6
o income you	-13 0 -3 -9
o instead money	16 -4 -7 -3
o instead public	17 -9 2 -4
o instead spec	21 -6 -10 -4
o instead staff	15 -3 -5 -4
o instead time	16 6 -23 0
o instead unit	-4 -9 22 -5
o instead verb	21 -6 -7 -6
o joy again	-1 -3 -7 13
o joy cause	-4 -4 -12 21
o joy goods	-10 -6 -7 24
o joy instead	-7 -1 -19 30
o joy joy	-6 0 -10 17
o joy machine	-9 -3 -3 16
o joy place	0 -8 -3 21
o joy process	-1 -4 -8 17
o joy slogan	-5 -1 -1 13
o joy staff	0 -7 -14 21
o joy you	-1 -9 -3 26
o keeps chore	-2 13 6 -12
o keeps freeTime	-2 -5 17 -6
o keeps more	-8 -5 14 -4
o keeps negation	-4 15 -6 0
o keeps process	-5 26 -11 -5
o keeps rise	1 -11 13 -5
o keeps risk	-1 18 -7 -3
o keeps verb	-5 -3 -4 -2
o less again	0 -7 12 -13
o less experience	13 -7 -2 -2
o less fall	26 -2 -23 0
o less money	22 -13 -6 -2
o less process	24 -14 -5 -4
o less risk	-2 22 -8 -8
o less staff	18 -8 -6 0
o less you	-4 -4 -1 -4
o machine again	-7 15 -4 -2
o machine anymore	-7 15 -5 -1
o machine can	6 -5 -9 15
o machine gone	12 -15 8 4
o machine instead	9 -12 16 -8
o machine joy	-3 -8 -11 21
o machine negation	-21 12 16 -4
o machine verb	-10 2 -12 24
o money again	30 5 -15 -11
o money anymore	8 17 -24 1
o money authority	22 -12 -8 0
o money cause	15 -9 -5 0
o money fall	18 -5 -5 -4
o money freeTime	-12 5 15 -8
o money gone	33 -6 -13 -5
o money income	13 -2 -3 -5
o money less	17 -3 -8 -3
o money money	23 -16 -2 -2
o money norm	2 21 -14 2
o money place	13 -2 -5 -5
o money process	27 -11 -6 -7
o money spec	19 -6 -4 -3
o money verb	19 -11 -4 -3
o money you	38 -9 -17 -2
o more count	-4 -22 31 -3
o more freeTime	9 -14 12 -2
o more goods	20 -11 -2 -4
o more joy	-15 -6 -11 28
o more norm	8 -3 11 -3
o more process	13 -14 4 0
o more rise	-5 -11 27 -10
o more staff	6 -13 8 -1
o more time	15 -4 -11 1
o more unit	-3 -11 21 -7
o must anymore	-3 -11 19 -4
o must machine	13 -4 -2 -4
o must more	-7 -17 25 -2
o must negation	11 -19 16 -7
o must part	1 19 -11 -9
o must rise	-6 -17 25 -2
o must spec	13 -4 -2 -4
o must staff	0 -18 27 -8
o must you	19 -15 -3 0
o negation authority	-4 23 -16 -1
o negation chore	-10 -5 17 -1
o negation fall	-17 18 -6 3
o negation freeTime	-14 -1 11 2
o negation must	-2 -13 17 -1
o negation process	-15 35 -17 -3
o negation promise	-3 16 -8 -4
o negation public	15 7 -3 -1
o negation risk	-14 39 -22 0
o negation staff	3 13 -10 -4
o negation strain	-1 -9 15 -2
o negation unit	-4 -13 20 -5
o negation verb	-8 24 -7 -11
o norm count	-10 19 -10 0
o norm negation	-9 12 -5 13
o norm vendorFirm	-10 -5 14 1
o part chore	-11 -11 21 3
o part count	13 -3 -3 -6
o part does	7 1 3 -13
o part gone	-12 10 18 -9
o part less	20 -12 0 -5
o part money	14 -7 -7 0
o part spec	13 -3 -13 4
o part staff	3 -20 23 -3
o part time	21 -2 -16 -4
o part unit	14 -7 -7 0
o part you	3 2 -13 1
o place again	-18 21 -5 -2
o place can	26 -8 -7 -3
o place does	-4 -20 23 3
o place gone	2 -11 13 -1
o place joy	-7 -5 -5 30
o place money	16 -2 -7 -1
o place more	17 9 -15 -4
o place must	-14 -21 41 -3
o place negation	-8 6 14 -1
o place process	7 14 -7 -5
o place public	-7 -2 -3 -2
o place rise	17 9 -15 -4
o place staff	17 -1 -2 3
o place standing	-6 -6 -5 -8
o place strain	0 6 16 -14
o place time	-5 -21 24 3
o place verb	1 8 5 -21
o place you	-1 -11 13 -11
o process again	-16 12 -6 7
o process authority	6 13 -12 -3
o process cause	-6 4 13 -7
o process chore	-9 0 25 -10
o process does	-10 -3 16 -9
o process freeTime	25 -8 -5 -16
o process instead	14 -5 1 -3
o process joy	-9 -2 -1 21
o process keeps	4 11 6 -15
o process less	11 -12 -11 -2
o process money	18 -7 -11 1
o process more	-1 15 -14 0
o process negation	-3 15 3 -17
o process norm	-6 -6 5 -11
o process process	0 -10 -2 -5
o process rise	-1 6 -14 15
o process risk	-2 14 5 -12
o process staff	-10 27 -7 -11
o process standing	-2 -15 -2 -8
o process time	17 -3 -18 4
o promise cause	-7 -1 -5 17
o promise freeTime	-2 -5 17 -6
o promise negation	-5 17 -3 -5
o promise place	-2 -10 4 16
o promise staff	-6 2 14 -7
o promise verb	14 6 -6 -9
o public again	-2 -4 -3 -4
o public anymore	-14 12 5 3
o public keeps	-3 -4 -4 -3
o public negation	-23 23 19 -4
o public norm	0 27 -11 7
o public place	-5 -2 -4 -2
o public promise	-5 -1 1 -8
o public public	-9 -2 -8 -2
o public risk	14 1 -2 -2
o public standing	-10 -8 -12 -4
o public time	22 3 -8 0
o public vendorFirm	-6 -10 -2 -4
o public verb	-6 -11 -11 3
o public you	-14 -15 -1 -5
o rise cause	10 10 -3 -13
o rise count	0 -17 21 -2
o rise freeTime	9 -14 12 -2
o rise goods	18 -10 -2 -3
o rise joy	-15 -6 -11 28
o rise money	13 -7 -5 -3
o rise negation	-5 -7 13 -1
o rise norm	8 -3 11 -3
o rise process	13 -14 4 0
o rise rise	-5 -11 27 -10
o rise slogan	28 -7 -8 -5
o rise time	15 -4 -11 1
o rise unit	15 -16 17 -11
o rise you	22 -10 8 -9
o risk again	1 20 -12 -5
o risk does	-1 21 -13 -4
o risk fall	-3 16 -6 -4
o risk freeTime	1 -14 31 -10
o risk gone	-4 26 -15 -3
o risk goods	-12 15 0 -3
o risk keeps	-11 15 -5 0
o risk machine	-6 23 -12 -2
o risk more	1 19 -19 1
o risk negation	-14 8 14 -6
o risk place	-1 8 6 0
o risk promise	-3 18 -8 -5
o risk rise	1 19 -19 1
o risk service	-7 20 -3 -7
o risk staff	-2 21 -12 -2
o risk unit	-7 13 0 -2
o risk verb	-10 41 -22 -6
o risk you	-19 31 -3 -1
o saving money	13 -2 -2 -5
o saving you	19 -9 -3 -2
o service again	-18 -12 14 22
o service anymore	-12 -4 19 1
o service does	-2 -11 -10 6
o service negation	7 -17 2 10
o service rise	13 -12 0 -1
o service verb	32 -20 -21 13
o slogan machine	-6 -12 -3 15
o slogan verb	2 -7 -3 15
o sooner money	16 -4 -7 -3
o spec can	17 -1 -13 -2
o spec cause	-9 14 -4 -1
o spec count	-3 -12 13 1
o spec keeps	-4 -13 24 -6
o spec machine	13 -4 -8 4
o spec money	21 -9 -5 -3
o spec negation	-3 -4 -4 13
o spec saving	13 -9 -4 0
o spec staff	6 -18 11 -6
o spec standing	-3 -12 -6 -3
o spec time	22 -3 -16 -2
o spec unit	15 -8 -8 3
o spec you	7 -19 7 0
o staff chore	-14 1 20 -7
o staff count	7 -12 21 -13
o staff ease	-2 -6 34 -17
o staff fall	7 -13 31 -16
o staff freeTime	-15 4 11 -1
o staff gone	-13 14 8 -2
o staff goods	-1 17 -15 -1
o staff income	26 -3 -5 -6
o staff instead	0 -2 13 -8
o staff joy	-4 -14 -14 38
o staff keeps	14 -11 4 0
o staff less	13 -17 28 -12
o staff machine	19 -11 -10 -6
o staff money	15 -3 -6 -4
o staff must	-6 -6 13 -2
o staff negation	-2 -15 22 -3
o staff norm	-9 -12 -6 6
o staff part	-11 -4 6 -10
o staff place	0 6 0 -13
o staff process	7 11 1 -20
o staff promise	15 -10 -11 3
o staff saving	-6 -3 19 -5
o staff service	0 -13 11 4
o staff spec	-15 -10 18 7
o staff standing	-19 -4 9 -9
o staff strain	0 -4 21 -19
o staff unit	-15 -19 21 20
o staff vendorFirm	16 -1 2 -2
o staff we	-4 14 -4 -3
o standing again	2 -14 -10 -12
o standing cause	-1 -6 -8 -11
o standing clientele	-3 -3 -4 -3
o standing gone	-5 -4 15 -3
o standing machine	-3 -4 -1 -5
o standing negation	15 3 2 -2
o standing process	-1 -6 -3 -6
o standing public	-8 -2 -6 -5
o standing risk	-2 2 -12 -3
o standing staff	-13 -4 8 -6
o standing standing	-3 -1 -10 -9
o standing verb	4 -14 14 7
o standing you	3 -12 -5 -6
o strain again	-2 19 -25 6
o strain anymore	-1 -21 27 -4
o strain chore	-5 -10 24 -3
o strain does	5 11 -15 -3
o strain freeTime	-1 -10 15 -3
o strain more	-2 -7 13 -3
o strain negation	-2 -11 17 -4
o strain place	-3 -8 15 -3
o strain rise	-2 -7 13 -3
o time anymore	11 -16 6 -2
o time can	-6 -11 22 -4
o time chore	8 -18 20 -4
o time clientele	18 -12 -2 -1
o time count	7 -2 10 -14
o time income	39 -16 -16 0
o time negation	-10 -3 23 -10
o time part	11 -15 4 2
o time public	18 -12 -2 -1
o time rise	17 -10 -3 -1
o time risk	18 -3 -17 1
o time spec	-2 -12 26 -12
o time staff	-1 -7 18 -10
o time vendorFirm	12 17 -16 -5
o time you	24 -22 -2 3
o unit again	14 -4 -2 -4
o unit count	9 -11 22 -12
o unit goods	13 -5 -3 -3
o unit less	-4 -4 15 -3
o unit machine	-18 0 -8 33
o unit negation	13 -5 -8 -1
o unit norm	13 -8 0 0
o unit saving	16 -2 -2 -3
o unit staff	-6 -1 -6 -1
o unit unit	9 -5 13 -10
o vendorFirm again	2 1 -12 -11
o vendorFirm income	13 -4 1 -4
o vendorFirm joy	-4 -3 -4 15
o vendorFirm negation	-2 17 -6 -3
o vendorFirm standing	2 -17 -12 -9
o vendorFirm verb	-2 -14 3 7
o vendorStaff does	0 -6 16 -5
o vendorStaff gone	-9 27 0 -7
o vendorStaff joy	-8 -7 -13 34
o vendorStaff unit	18 -6 -11 -2
o vendorStaff verb	-1 1 13 -11
o vendorStaff you	2 -6 -8 -4
o verb authority	-3 15 -4 0
o verb chore	-3 20 -1 -9
o verb count	9 8 11 -17
o verb does	6 15 -9 -6
o verb ease	-10 1 25 -14
o verb fall	16 -16 -1 -5
o verb freeTime	-8 -7 26 -8
o verb gone	-4 9 14 -12
o verb income	41 -15 -7 -4
o verb joy	-6 -16 -12 39
o verb keeps	-11 20 7 -5
o verb money	23 -2 -11 -5
o verb norm	-20 11 5 2
o verb part	-12 2 -9 3
o verb process	6 22 -8 -6
o verb public	3 -11 -10 -6
o verb risk	9 -9 3 11
o verb slogan	4 -17 -4 9
o verb standing	-28 -7 10 -13
o verb strain	-4 -4 35 -11
o verb time	3 3 19 -16
o verb trait	-7 -3 18 -5
o verb vendorFirm	-15 9 -1 3
o verb verb	-7 -3 -5 2
o verb you	-14 9 -12 1
o we fall	-4 13 -8 3
o we goods	-13 -3 21 -2
o we keeps	21 -11 -1 -5
o we machine	14 -11 -1 -1
o we money	22 -9 -2 -5
o we place	-6 1 -8 0
o we service	-2 14 -9 1
o we vendorStaff	22 -9 -16 5
o we you	-9 -5 -6 2
o you again	18 14 -7 -4
o you anymore	-14 8 16 -4
o you authority	-10 26 -1 -7
o you can	17 0 1 1
o you cause	10 -11 -5 14
o you chore	-26 5 6 -1
o you count	31 -7 -6 -8
o you experience	-6 16 0 -1
o you fall	16 -17 9 -4
o you freeTime	-12 18 0 0
o you gone	9 13 -4 -3
o you goods	18 -8 -8 1
o you income	28 -12 -8 -1
o you joy	-6 -18 -12 19
o you keeps	-18 14 0 -1
o you less	28 0 -18 1
o you machine	14 -3 -8 -10
o you more	11 8 -14 -1
o you must	14 -17 14 -6
o you negation	0 24 -9 -3
o you norm	25 -4 -5 -5
o you part	18 -15 5 -2
o you pastWork	45 -10 -8 -12
o you place	8 -17 -14 -3
o you process	13 6 -4 -7
o you promise	-14 -6 5 -1
o you public	-4 1 -8 -6
o you rise	13 6 -14 -1
o you risk	13 -2 -10 -2
o you saving	15 -4 1 -5
o you service	6 -10 13 -4
o you slogan	-7 -4 0 -6
o you spec	18 -10 -1 -3
o you staff	-16 -7 18 12
o you standing	-9 -20 -1 -5
o you strain	-4 5 13 -7
o you time	4 25 -34 6
o you unit	-7 -7 17 -14
o you vendorDoes	20 -2 -5 -2
o you vendorFirm	-9 -11 -4 -8
o you vendorStaff	-8 -12 23 -4
o you verb	10 -13 1 -5
p amount	28 -14 -8 -3
p change	40 8 -34 -6
p colon	30 2 -12 -5
p figure	35 2 -14 -15
p measure	2 -10 17 -11
p perTime	41 -25 7 -17
p percent	61 -5 -36 -9
p question	-6 13 8 -7
q again	1 -10 13 0
q cause	-7 15 -4 1
q clientele	21 -13 -1 -1
q experience	33 -20 -8 -2
q freeTime	20 -7 -6 -5
q goods	18 -10 -2 -4
q instead	18 7 -13 -9
q machine	3 -9 13 -6
q money	17 -9 -4 -2
q more	45 -24 -14 -2
q negation	4 14 -20 -1
q process	15 -1 -5 -3
q public	13 -12 10 -4
q rise	49 -22 -19 -3
q risk	3 4 -13 3
q saving	15 -3 -11 -1
q spec	28 -5 -15 -5
q staff	45 6 -13 -25
q time	31 -2 -21 0
q unit	1 -11 16 -6
q vendorFirm	-6 15 -3 -4
q verb	9 23 -5 -25
q you	22 -12 8 -1
s0 again	-6 11 -18 20
s0 anymore	-4 -18 25 -3
s0 authority	-3 17 -5 -13
s0 cause	4 -5 -8 -9
s0 chore	-10 -12 40 -11
s0 count	28 -2 -4 -5
s0 ease	-6 -3 19 -5
s0 fall	30 11 -10 -7
s0 family	-6 -17 2 23
s0 freeTime	-3 -8 39 -8
s0 gone	-7 -3 22 -5
s0 goods	4 20 -5 -10
s0 income	14 -13 -4 6
s0 machine	-16 -1 14 8
s0 money	48 -26 -18 -3
s0 negation	-21 16 19 -8
s0 part	10 -25 10 4
s0 place	1 -9 -1 -5
s0 public	-14 4 -9 -7
s0 rise	21 -9 5 4
s0 risk	-5 40 -18 -15
s0 service	18 -4 -4 -7
s0 spec	19 -4 -10 -3
s0 staff	-13 -2 23 -5
s0 standing	24 -9 16 -3
s0 strain	-3 -14 10 9
s0 time	-8 -13 47 -7
s0 vendorStaff	-9 20 -7 -21
s0 verb	-19 14 4 5
s0 we	0 -4 16 -7
s0 you	12 -6 -13 -4
s1 anymore	-4 -18 25 -3
s1 authority	-5 35 -20 -12
s1 can	5 26 -9 -15
s1 cause	-1 -12 14 -15
s1 chore	-7 -27 46 -8
s1 clientele	25 -8 -7 -8
s1 count	37 -17 -6 -2
s1 does	24 3 -16 -10
s1 ease	-4 -10 40 -19
s1 experience	-11 6 25 -14
s1 fall	32 -6 -14 -5
s1 family	-11 9 -7 15
s1 freeTime	-3 -8 39 -8
s1 gone	16 -7 9 -9
s1 goods	14 24 -7 -11
s1 income	24 -8 1 -3
s1 joy	-9 -9 -9 41
s1 keeps	-15 33 -3 -4
s1 machine	2 -20 17 3
s1 money	40 -18 -17 -3
s1 more	1 -16 20 -1
s1 must	18 -14 9 -10
s1 negation	-22 18 20 -10
s1 norm	17 21 -6 -15
s1 part	-2 -15 14 5
s1 place	19 1 -29 -23
s1 process	6 10 3 -2
s1 public	3 -5 -19 -12
s1 rise	13 -15 20 -3
s1 risk	-12 43 -16 -8
s1 saving	23 -6 -6 -7
s1 service	13 -1 -8 12
s1 slogan	-7 1 0 13
s1 staff	-17 -4 18 22
s1 standing	0 -18 -1 -8
s1 strain	-5 -9 15 2
s1 time	3 -20 37 -12
s1 unit	14 -2 -4 -3
s1 vendorFirm	-12 -1 10 -22
s1 verb	10 16 -22 4
s1 we	7 -4 16 -5
s1 you	11 1 -15 -6
sf again	-6 11 -18 20
sf anymore	-6 -24 35 -4
sf authority	-18 40 -12 -10
sf can	-10 16 -1 -10
sf cause	13 -7 -18 -13
sf chore	5 -23 45 -9
sf clientele	28 -5 -9 -7
sf count	28 -2 -4 -5
sf does	2 -5 -19 23
sf ease	-8 -2 20 -4
sf experience	-7 -5 28 -10
sf fall	36 -5 -15 -6
sf family	-4 -10 2 17
sf freeTime	-3 -8 39 -8
sf goods	5 23 -5 -8
sf income	15 -8 0 -2
sf joy	-16 -22 -6 53
sf keeps	-12 66 -12 -20
sf less	35 11 -15 -7
sf machine	5 -21 14 0
sf money	37 -20 -11 -5
sf more	20 -10 -7 -4
sf must	-6 -13 27 -5
sf negation	-21 22 15 -10
sf place	4 9 -11 -19
sf process	-7 -12 6 16
sf public	-11 -5 -22 -9
sf rise	31 -10 -5 -5
sf risk	-4 45 -20 -13
sf service	14 -19 -15 29
sf spec	16 -3 -9 -3
sf staff	0 -13 9 17
sf standing	10 -16 2 -9
sf strain	-1 -22 20 5
sf time	6 -17 41 -22
sf unit	33 8 -22 -8
sf vendorFirm	-11 2 14 -19
sf vendorStaff	-4 6 -2 -14
sf verb	10 10 -26 12
sf we	0 -4 16 -7
sf you	1 5 -16 -6
v again	9 -9 20 -12
v authority	-12 44 -23 -5
v chore	-11 -17 22 -3
v count	23 -10 3 -11
v ease	-2 -4 7 -13
v experience	2 0 10 -13
v fall	11 -10 21 -11
v freeTime	15 -16 15 -3
v income	23 -6 -5 -6
v instead	2 -2 14 -10
v joy	-12 -9 -10 40
v keeps	-19 18 -5 -5
v less	21 0 -3 -3
v money	17 -5 -5 -3
v negation	-11 12 15 -7
v part	2 -22 21 -2
v pastWork	17 -6 -2 -2
v place	-5 -3 -13 12
v promise	-13 -2 0 3
v public	-15 2 3 -9
v service	3 -7 15 -3
v standing	-10 -10 -10 -2
v strain	-2 -8 15 -3
v time	21 -9 -16 5
v vendorFirm	-9 3 -3 -6
v you	0 3 -11 -8
w #	34 1 -14 -15
w %	65 -16 -34 -8
w +	81 -40 -9 -17
w ,	-15 22 -11 13
w -	-15 -12 41 -1
w .	18 12 -21 -5
w :	30 2 -12 -5
w ;	36 -6 -14 -10
w ?	-6 13 8 -7
w ab	-20 9 24 -23
w abend	37 -20 0 -3
w abends	-6 -33 43 -4
w abrechnung	29 -11 -15 0
w acht	16 -46 37 -3
w admin	44 -26 32 -30
w alle	-24 -1 20 -16
w allein	-6 -17 38 1
w alles	-15 7 22 -2
w als	-9 -27 -12 -22
w alte	47 -16 -21 15
w alten	-16 22 -16 33
w am	47 -4 -16 6
w an	-11 15 6 22
w angerufen	0 -12 14 -1
w angst	-1 50 -45 -1
w anlage	27 -16 -13 -28
w ans	-23 -7 44 -6
w anwohner	-13 29 13 -14
w arbeit	8 -11 -18 42
w arbeiten	-2 -3 -24 32
w architekten	-10 -6 -3 -28
w arger	-4 15 -1 -8
w auch	13 94 -45 -38
w audit	-10 27 -7 -3
w auftrage	37 -11 -5 -9
w ausgeschlossen	-3 17 -10 -5
w ausschuss	57 -18 -16 -16
w auszubildenden	-24 -11 -22 22
w band	-22 14 25 -4
w bank	23 54 -14 -19
w bauhof	38 -29 14 -16
w baun	20 -12 -24 -13
w baustelle	-11 12 -19 17
w beeindruckt	-5 -20 -16 -13
w begeistert	-10 -6 -17 44
w bei	-11 38 -30 -24
w beim	-4 10 52 -25
w bekommen	26 11 -11 -8
w beneidet	-7 -5 -11 -9
w besser	-5 -14 -3 33
w bestand	37 -2 7 -26
w bestellen	37 -1 0 -2
w betrieb	-3 -11 -9 -27
w bevor	-28 52 -11 -5
w bewerber	-15 -20 8 -34
w bier	20 15 -12 -7
w bis	-1 -29 48 -16
w bisher	44 -31 3 -18
w bleiben	21 -22 -11 0
w bleibt	-3 52 -13 10
w brauchen	42 -7 -18 -3
w braucht	2 -19 25 -12
w brauer	-3 41 -17 -15
w bringt	24 -18 -2 -7
w bucken	-4 -9 27 -8
w buhne	-14 -19 -19 29
w buro	-1 -29 3 27
w bussgelder	-5 33 -18 -6
w chef	1 7 -15 -21
w da	-23 35 -12 0
w damit	-8 -6 -2 21
w danach	29 1 -12 -16
w dank	55 -5 -13 -13
w dann	15 5 -12 -5
w daran	28 -6 -6 -7
w das	-26 -13 23 -4
w dass	-15 15 -16 -24
w dauert	33 -6 -15 -7
w deckungsbeitrag	22 -16 0 -5
w dem	-21 5 30 -10
w den	-9 -20 10 17
w der	-9 -7 2 -12
w des	-43 -20 0 -13
w die	-20 1 0 28
w disponent	1 -14 16 -3
w dokumentation	-4 -20 45 -10
w doppelt	28 -39 27 -15
w drehen	0 22 -3 -17
w drei	-4 34 -20 -12
w dritte	37 -18 -2 -8
w drittel	54 -9 -11 -14
w drucker	-7 -14 -19 41
w durch	39 -15 1 -11
w durchlaufzeit	45 -16 -4 -1
w durchs	-11 18 -8 -1
w eher	-1 -17 20 0
w ein	29 6 12 -33
w eindruck	-6 -15 -8 -4
w eine	58 -2 -22 -20
w einem	23 -31 23 8
w einen	11 31 -17 -19
w einer	43 22 -33 -5
w eines	33 41 -30 -17
w einkauf	39 -20 -10 -10
w einrichter	23 -6 -9 1
w empfang	-4 -19 24 -20
w empfehlen	0 -9 -8 -12
w ende	-6 -3 26 -6
w endlich	0 -2 -27 37
w entfallt	27 -22 36 -25
w erledigt	-19 -7 31 -2
w ernte	4 53 -7 -24
w erst	-10 -9 36 -9
w ersten	34 47 -31 -22
w erzahlen	-17 -8 -20 40
w es	-5 -5 33 -20
w essen	-16 -13 46 -9
w etiketten	-6 -16 39 -5
w euro	23 -10 -6 -1
w fahrer	-19 -10 12 37
w fallt	-21 38 -3 -18
w falsche	-14 57 -3 -22
w feierabend	-2 -20 28 -6
w fertig	6 -22 29 -8
w finden	-37 60 -31 48
w findet	3 56 -27 -31
w finger	-6 50 -30 -9
w flaschen	35 -4 -5 -3
w fotografieren	-7 -10 -4 -10
w fragt	-17 28 -37 -11
w fraser	20 9 -20 -8
w fraun	4 -20 7 5
w frei	24 -29 20 -10
w freude	-7 -6 -6 24
w freut	31 -10 -12 22
w fruher	17 -6 -6 -5
w fruhschicht	21 -8 -14 15
w fuhrpark	35 -6 -33 -26
w fuhrt	-23 -2 -2 -12
w funf	-1 -18 22 -2
w fur	-10 -11 18 -2
w furs	14 0 28 -34
w ganz	-18 -33 -27 65
w gar	10 -46 -3 39
w gaste	18 -14 0 -25
w gehen	44 28 -36 -13
w gehoren	-3 42 -23 -5
w geht	54 -1 -3 -27
w geld	44 -21 -2 -11
w gemeinde	-5 23 -18 -5
w gern	25 -33 -17 22
w geschaftsfuhrer	-3 41 -24 -14
w geschichte	-11 28 23 -11
w gesellen	4 22 -22 19
w gespart	27 -2 -16 -1
w gewinnen	13 -12 -4 -9
w gewinnt	-11 2 -3 -3
w gleich	29 -5 -3 -6
w gleiche	23 -10 -4 -8
w grad	-9 -7 22 3
w granulat	35 -5 -5 -13
w gucken	-4 -5 -5 -21
w gute	-12 -22 -23 53
w gutschriften	13 -12 0 0
w ha	25 -2 -7 -9
w haben	-14 -16 33 16
w haftet	-3 30 -14 -10
w haftung	1 36 -32 -3
w halbe	20 -12 21 -17
w halben	38 -1 -32 -3
w halbiert	67 -18 -14 -5
w halfte	25 -8 15 -11
w halle	10 -8 -19 -12
w halten	-8 3 28 -4
w hand	-37 -5 67 -14
w hande	4 -17 28 -4
w hat	-23 -32 39 30
w haus	3 26 -26 -38
w hause	-20 -11 22 22
w heim	-4 -14 36 -3
w heizen	30 -7 -3 -1
w hinterher	-3 -18 48 -14
w hl	24 -8 -5 -6
w holen	23 -19 6 -4
w hotels	-5 -17 -6 -15
w ihn	-13 -12 -10 26
w ihnen	21 15 -45 -4
w ihr	-32 2 15 -8
w ihre	-29 -1 13 -13
w ihrem	8 -15 -12 -11
w ihren	-19 30 -26 -7
w ihrer	51 -16 -16 -8
w im	-10 14 49 -44
w in	10 -10 -26 14
w ins	-3 22 -29 1
w ist	-24 2 -20 32
w it	-11 -11 -12 40
w jahr	54 -18 -21 -5
w jahre	42 -20 -11 -5
w jahren	41 -20 -13 -4
w je	25 -10 -4 -6
w jede	28 -3 -5 -13
w jedem	-50 5 7 -9
w jeden	9 3 4 14
w jeder	-4 24 -10 -23
w jedes	22 -8 -10 -3
w jetzt	62 -22 -12 -17
w kabine	9 28 -18 -1
w kann	10 -1 46 -35
w kanten	46 -15 -7 -8
w kapital	17 -14 -5 1
w karten	45 -14 -24 0
w kasse	28 -29 18 -14
w kaufen	25 -6 -6 -6
w kein	-18 47 19 -26
w keine	-3 23 23 -27
w keinen	-15 19 12 0
w keiner	-16 6 18 -6
w kessel	-7 -3 37 -21
w kg	0 -14 20 -4
w kinder	9 -19 5 35
w klagen	-8 17 12 -5
w kleiner	32 -2 -9 -18
w km	-14 -8 19 -13
w knien	-6 -9 20 -6
w kochen	21 -14 14 -10
w kollegen	-14 8 -12 28
w kommen	-45 4 27 11
w kommt	-9 23 24 -36
w konnen	7 35 -11 -15
w kopf	-7 -7 23 -3
w kostet	29 7 -24 6
w krank	-22 37 -7 -4
w kuche	-22 34 10 -10
w kuh	26 -9 -7 -5
w kunde	-14 3 -17 -4
w kunden	15 -18 -4 -5
w l	76 -22 -19 -19
w laden	-2 6 -23 -16
w lager	-1 -23 -31 40
w landen	19 17 -20 -12
w lange	5 -19 -6 23
w langer	27 -26 15 -10
w laufen	-4 14 20 -7
w lauft	-15 44 -3 -8
w laune	4 -10 -27 44
w lehrlinge	-7 -6 -6 25
w leiter	-1 -31 38 -3
w leute	-6 1 -2 24
w lieber	-12 -8 -15 67
w liefern	18 5 -14 -5
w liefertermine	-4 35 -5 -7
w liegen	8 25 16 -17
w liegt	24 15 -17 -9
w linie	1 31 -15 -17
w liter	21 -7 -6 -5
w los	16 4 -10 -3
w lust	-10 0 -5 39
w machen	38 -16 -12 -30
w macht	1 -13 -8 21
w mal	-25 22 26 -5
w man	-28 1 47 -24
w mann	38 -6 29 -22
w mannschaft	15 -12 -8 26
w maschine	17 -9 -3 9
w mehr	7 9 8 -11
w meister	-20 4 22 1
w mieter	29 17 -29 -14
w min	19 -7 0 -8
w minuten	24 -14 1 -7
w mio	37 -18 -8 -8
w mit	11 -44 30 -3
w mitarbeiter	-47 52 12 9
w mittags	3 -20 47 -13
w monat	21 -8 -11 -4
w monaten	63 -18 -23 -11
w montags	-11 -4 -7 28
w monteure	21 -8 9 -14
w morgens	-18 4 10 20
w mull	-48 -23 101 -19
w muss	-18 -15 45 -11
w mussen	27 -21 12 -12
w nach	-2 -22 30 -11
w nachbarn	-12 -17 7 -20
w nachmessen	-11 -4 30 -6
w nehmen	30 -16 1 -5
w netzausfall	-16 44 -3 -5
w neu	-7 -20 -5 24
w neun	-21 -6 -28 76
w nicht	-29 28 2 18
w nichts	28 16 -29 -2
w nie	-24 4 37 -9
w niemand	-3 40 -30 -4
w noch	-1 7 12 -32
w nur	16 -23 13 -23
w ohne	-16 28 41 -31
w ol	-10 54 -7 -10
w op	-14 11 -14 24
w ort	17 -18 -17 -5
w palettieren	27 21 -44 -2
w patienten	-3 2 -6 -13
w personal	15 -30 -24 50
w polier	-19 34 11 -6
w preis	88 -23 -3 -11
w preise	5 -19 -16 -4
w presse	19 -8 -19 11
w pro	73 -23 -42 -5
w proben	-3 14 -1 -9
w protokolle	-9 10 11 6
w prozent	-1 42 -8 -12
w prufer	-30 41 5 -5
w prufung	-9 75 -19 -4
w pumpen	3 15 -10 -2
w punkte	46 -20 -8 -4
w punktlich	-14 -9 17 -18
w qs	-6 -13 -16 14
w raus	9 35 -22 -33
w reaktor	-6 -6 -4 22
w regal	33 2 -6 -34
w rein	24 -23 -9 7
w reklamationen	9 14 -15 -3
w rente	-8 42 -10 -6
w roboter	-21 -19 -13 29
w rucken	-5 -4 32 -15
w ruckrufe	-20 60 3 -31
w ruhe	3 -31 50 -27
w ruhig	-15 21 27 -13
w rum	22 -32 -8 -8
w rund	17 -14 5 -1
w runter	25 -7 -5 -7
w rusten	-1 0 -13 26
w saal	4 -15 -7 23
w saison	14 2 -6 -4
w samstag	13 -9 10 -8
w samstags	-7 -2 13 -4
w schafft	20 -9 -11 -1
w schicht	-14 -6 50 -10
w schlafen	-15 21 27 -13
w schleifen	-9 -17 28 13
w schleppen	-4 -30 50 -8
w schluss	-16 -3 36 -7
w schreiben	-32 -8 23 -17
w schweisser	7 19 -19 1
w schwere	-1 24 -9 0
w schweren	-8 -8 36 -10
w sehen	-13 -35 6 -15
w sein	-9 27 27 -19
w seine	0 21 -1 -11
w selben	32 -15 -18 -1
w selbst	29 -17 24 -22
w senken	22 -3 -2 -1
w sich	-3 1 -16 34
w sie	60 0 -51 -5
w sind	1 78 -31 -26
w sinken	-2 20 -2 -6
w sinkt	40 0 -16 -11
w sitzt	2 -18 55 -16
w skonto	43 -40 -1 -2
w so	4 -13 -3 -12
w software	-12 -9 -5 30
w sommer	11 -5 20 -9
w sonntags	7 -13 21 -10
w spane	27 -12 15 -15
w sparen	44 -24 3 -9
w spart	-1 -9 35 -13
w spass	-31 -2 -12 48
w spatschicht	-5 -9 -6 25
w spricht	-5 -9 0 -8
w stadt	-13 -3 -1 -6
w stall	-13 -6 25 -6
w stand	2 -37 51 -25
w statt	-4 -5 35 -15
w std	78 -19 -22 -11
w stecken	-6 -24 37 -4
w stehen	-15 -15 11 2
w steht	-19 43 -7 -21
w steigt	7 37 -10 -13
w steinbruch	51 -13 -16 -11
w stelle	45 -14 -14 -7
w stimmung	-9 -19 -18 47
w stock	3 -22 32 -3
w stolz	0 -5 0 25
w strom	27 -6 -14 -5
w stunde	-7 21 1 -10
w stunden	25 -22 5 -5
w sturze	-5 50 -29 -1
w t	28 -10 -8 -3
w tag	16 -17 21 -6
w tage	28 -10 -3 -2
w tagen	-1 33 -11 -3
w team	-17 -19 9 40
w techniker	-6 -5 24 -5
w teile	-1 -9 27 7
w telefoniert	-6 -6 23 -5
w teur	45 -17 -6 -13
w thema	-24 28 -29 -18
w tisch	13 29 -5 -17
w tischler	3 -23 39 -15
w tonne	30 -9 -20 -3
w trotzdem	-11 38 -3 -11
w tufteln	-12 0 -21 34
w uber	-25 -33 13 -10
w uberflussig	-11 -20 53 -11
w uberstunden	-4 -22 24 22
w uhr	51 -18 -10 -11
w um	19 -24 3 7
w umsatz	32 -16 -6 -7
w und	-3 -28 -10 29
w uni	-5 -4 -4 -18
w uns	-10 33 -11 -7
w unser	-16 -14 15 15
w unsere	-8 14 -2 -2
w unserem	36 -22 -6 -14
w unserer	-14 7 -7 -2
w unter	-13 8 29 -15
w urlaub	-8 20 -8 -8
w verdienen	27 -6 -3 -7
w vergangenheit	-10 22 17 -14
w verkaufen	50 -29 -12 -4
w verkauft	40 -11 -4 -5
w verlieren	8 11 -13 -6
w verliert	-8 22 -10 -3
w verloren	45 -33 -4 0
w verlust	47 -43 -4 0
w versorgt	15 -15 25 -7
w vier	-13 -9 46 -16
w vom	-17 7 5 -32
w von	17 -10 26 -31
w vor	-9 20 -11 -10
w vorbei	6 -15 8 14
w ware	59 -38 -2 -29
w wasche	20 -10 -6 -5
w wasser	-7 18 -4 -3
w weg	21 26 -5 -21
w wegen	-12 59 -40 -10
w weil	24 -1 -24 1
w weiter	-10 14 -10 -10
w weniger	31 -3 4 0
w wenn	-20 113 -38 -27
w werden	-36 24 -6 -11
w werk	-1 25 -17 -7
w werkzeugwechsel	17 -13 -6 13
w wettbewerb	13 -18 -2 -12
w wie	-19 -34 -10 24
w wieder	-8 -23 17 36
w winter	-7 34 -9 -4
w wir	36 -39 10 0
w wird	41 -5 -33 -1
w wissen	-15 34 0 -1
w woche	56 0 -23 -18
w wochen	8 13 -11 -7
w wochenende	-26 13 10 6
w wollen	-6 -9 -25 16
w wort	-17 -4 34 -4
w zahlen	9 4 -24 -6
w zahlt	10 42 -24 -19
w zeit	-11 0 22 -4
w zertifizierten	-10 33 -11 -7
w ziehen	23 -16 13 -6
w zieht	28 -13 -3 -7
w zu	15 -11 -20 10
w zug	23 -34 39 -16
w zulassung	-16 80 -19 -16
w zum	-12 11 14 -13
w zur	40 15 -41 9
w zuruck	27 -14 -2 -6
w zwei	51 0 -19 -13
w zweiten	23 -14 23 -8
w €	21 -6 -11 -2
x again ease	-3 -6 16 -3
x again income	13 -1 -2 -7
x again joy	-5 -2 -4 13
x again keeps	-2 16 -4 -7
x again machine	-2 17 -3 -5
x again slogan	-8 18 -4 -2
x again standing	-1 -8 -7 -1
x anymore part	0 -10 15 -4
x anymore promise	-4 13 -7 -2
x anymore we	-4 -8 13 0
x anymore you	-9 0 15 -3
x authority negation	-7 19 -10 -1
x authority norm	-4 23 -14 -1
x authority part	-3 14 -10 1
x authority verb	-4 14 -8 -1
x can joy	-3 -4 -7 14
x can machine	3 9 -13 4
x can money	-2 14 -6 -2
x can more	-5 15 -11 0
x can place	19 -8 1 -7
x can rise	-5 15 -10 0
x can verb	4 8 4 -1
x cause chore	-7 -10 15 3
x cause less	20 -9 -6 -4
x cause money	17 -12 -6 0
x cause standing	-9 -3 -3 -2
x chore fall	-10 -1 21 0
x chore freeTime	-8 -2 15 -7
x chore gone	-1 -11 19 -4
x chore joy	-2 -2 -14 16
x chore part	-8 -5 14 -2
x chore saving	-6 -2 15 -3
x chore staff	-8 -3 15 -5
x chore time	-6 -7 15 -1
x chore unit	-7 -7 15 0
x clientele time	14 -10 0 0
x clientele verb	17 -14 -1 2
x count place	22 -6 -6 -5
x count process	17 -4 -9 -4
x count slogan	-5 -1 -9 23
x count staff	14 -5 3 -12
x count you	17 -7 4 -7
x does place	-3 -11 14 1
x does strain	2 16 -11 -9
x ease freeTime	-3 -2 14 -3
x ease staff	-1 -5 22 -10
x ease verb	-4 0 16 -9
x experience time	15 -10 -3 -1
x fall gone	-6 -9 20 -2
x fall negation	-6 15 -11 1
x freeTime part	0 -14 15 -1
x freeTime place	3 -8 16 -6
x freeTime risk	0 -10 20 -6
x freeTime verb	-8 -4 18 -7
x freeTime we	-5 -8 15 1
x gone machine	13 -16 1 1
x gone money	19 -4 -10 -3
x gone risk	-4 16 -9 -1
x gone strain	-4 -14 23 -1
x gone vendorStaff	-6 15 -2 -3
x goods joy	-6 -3 -4 14
x goods vendorFirm	-4 15 -3 -4
x income standing	-10 -1 -3 0
x income time	15 -6 -5 -2
x instead joy	-4 -1 -10 16
x instead process	15 -1 -6 -3
x joy machine	-4 -3 -9 16
x joy more	-9 -4 -10 20
x joy negation	-1 -8 -9 16
x joy process	-10 -3 -2 15
x joy rise	-8 -4 -8 22
x joy risk	-3 -7 -2 19
x joy staff	-3 -10 -13 26
x joy standing	-1 -5 -3 15
x joy time	-6 -4 -1 17
x joy vendorStaff	-4 -3 -7 17
x joy verb	-4 -9 -5 27
x joy you	-5 -14 -10 28
x keeps spec	-12 18 9 -7
x less more	7 -14 0 4
x less negation	15 -11 -2 -2
x less part	14 -9 0 -3
x machine money	17 -2 -11 -5
x machine part	-3 -12 20 -3
x machine risk	-5 16 -8 -1
x machine staff	-3 5 -14 12
x machine unit	-8 -1 -7 18
x money vendorDoes	16 -2 -1 -2
x money you	16 -3 -6 -1
x more must	-1 -11 14 -2
x more unit	3 -14 9 1
x must place	-7 -10 20 -2
x must rise	-2 -11 14 -2
x must you	10 -15 10 -2
x negation risk	-5 20 -13 -1
x negation strain	-5 -10 16 -2
x negation unit	-3 -15 16 0
x norm public	-2 16 -7 4
x part rise	-3 -9 14 -1
x place public	-10 1 -6 -2
x place spec	-5 -6 -1 -5
x place standing	-9 -4 4 -7
x place strain	0 -4 15 -4
x process saving	14 -7 -2 -2
x public standing	-4 -5 -12 -2
x public time	16 -12 1 2
x public unit	-9 -4 3 -4
x public vendorFirm	-4 -7 -1 -2
x public verb	6 -13 -8 0
x public you	-4 -7 -7 -2
x rise risk	-5 14 -9 0
x rise service	14 -8 -7 0
x rise slogan	19 -10 -2 -3
x rise unit	6 -14 8 0
x risk staff	-1 14 -6 -5
x risk time	16 -14 -6 2
x risk verb	-3 16 -12 0
x service staff	3 -14 11 2
x slogan verb	2 -11 -6 15
x spec standing	-3 -11 -3 -5
x staff standing	-13 -7 5 -5
x staff strain	0 -3 15 -6
x staff unit	-10 -14 13 10
x staff vendorFirm	-1 -14 9 4
x standing verb	-16 -3 5 -5
x standing you	-12 -11 -4 -1
x strain verb	-4 -1 16 -6
x vendorFirm you	-2 1 -1 -12
`,
};
