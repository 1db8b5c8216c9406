/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.584,
  verdict: `
bias	-36 38
b # #	-7 31
b # %	-2 13
b # ,	-25 29
b # -	-11 20
b # auf	35 -35
b # bar	-6 12
b # bis	-13 25
b # bogen	9 5
b # cent	14 -13
b # cm	5 7
b # db	-10 22
b # euro	8 -3
b # farben	-13 19
b # g	-7 15
b # grad	-8 10
b # h	-10 5
b # hl	16 -3
b # im	34 -32
b # jahre	21 -32
b # jahren	20 -11
b # k	-12 20
b # karten	13 -8
b # kg	-16 32
b # km	12 -16
b # kv	-16 29
b # kw	-12 24
b # l	19 -10
b # labore	-13 -10
b # landern	-10 -19
b # liter	11 -5
b # m	-24 33
b # maschinen	-8 -14
b # min	21 -13
b # mio	24 -20
b # mitarbeiter	-8 -10
b # mm	-8 15
b # monaten	30 -23
b # m²	-10 20
b # m³	-9 22
b # ppm	-7 -13
b # pro	15 -7
b # proben	0 14
b # prozent	2 -18
b # ps	-20 27
b # punkte	13 3
b # rezepte	-15 22
b # s	-7 28
b # seiten	-10 24
b # sekunden	-15 27
b # sprachen	-12 24
b # statt	8 -8
b # std	9 -9
b # stuck	-12 22
b # t	1 8
b # tage	-2 16
b # tagen	-8 -19
b # teile	-11 11
b # teur	23 -14
b # u	-8 10
b # uhr	3 -26
b # v	-7 17
b # von	-10 -22
b # wochen	3 12
b # x	-9 44
b # °c	-6 29
b # µm	-6 23
b # €	34 -18
b % ,	5 -27
b % der	-20 -3
b % des	-24 9
b % mehr	35 -21
b % schneller	-3 22
b % unserer	-18 -8
b % weniger	12 0
b % zuruck	25 -14
b + #	34 -25
b , #	-22 42
b , auch	23 -11
b , bei	28 0
b , bevor	12 -10
b , damit	22 -15
b , das	23 -22
b , dass	20 -6
b , der	20 -14
b , die	36 -25
b , gleiche	25 -21
b , gute	14 -6
b , ihr	39 -8
b , ihre	16 -5
b , kein	0 11
b , lauft	-1 15
b , macht	12 -8
b , man	37 -27
b , mit	-17 -11
b , montage	-14 -9
b , nicht	-7 -2
b , ohne	-25 26
b , schnell	-3 -19
b , sie	41 -29
b , so	25 -8
b , und	24 -14
b , unser	-16 -6
b , versprochen	-5 -12
b , weil	8 -3
b , wenn	4 -15
b , wir	-5 -17
b , zwei	-7 -6
b - #	-8 13
b - anlage	-17 35
b - bearbeitungszentrum	-7 20
b - kamera	-4 23
b - leute	11 -19
b - mal	-14 1
b - ort	-13 -3
b - schnittstelle	-8 14
b - schutz	-5 17
b - tank	-5 11
b - termin	-9 -5
b - und	-6 12
b . #	-8 10
b . a	12 -8
b : #	34 -29
b : wir	-17 -5
b ; das	15 -14
b ^ akku	-19 31
b ^ alle	-13 -2
b ^ als	16 -5
b ^ anwohner	15 -7
b ^ auch	7 -8
b ^ auf	-4 -4
b ^ aus	3 -31
b ^ bei	-27 -1
b ^ bereits	-7 -1
b ^ bewerber	40 -13
b ^ bis	-6 11
b ^ braucht	5 11
b ^ bringt	-7 17
b ^ cloud	-13 27
b ^ co2	-2 18
b ^ damit	-9 11
b ^ das	-14 18
b ^ der	25 4
b ^ die	24 2
b ^ edelstahl	-18 29
b ^ eigene	-15 -20
b ^ ein	-1 -23
b ^ eine	-10 -3
b ^ en	-10 -37
b ^ endlich	9 -7
b ^ erkennt	-13 34
b ^ ermoglicht	-10 16
b ^ ersatzteile	-7 -6
b ^ es	15 -11
b ^ fahrer	28 -12
b ^ fur	-16 14
b ^ grosster	-9 -16
b ^ halt	-26 30
b ^ hochste	-6 19
b ^ hotline	-10 -6
b ^ ihre	38 -3
b ^ im	-8 7
b ^ in	22 -10
b ^ inhabergefuhrt	-13 -5
b ^ inkl	-7 20
b ^ ist	-8 32
b ^ jede	16 -10
b ^ kein	13 1
b ^ keine	24 -16
b ^ keiner	13 -7
b ^ kunden	8 6
b ^ kundenzufriedenheit	-8 -18
b ^ lauft	-11 30
b ^ macht	32 -17
b ^ mehr	-13 -4
b ^ mehrere	-12 -9
b ^ mit	13 -12
b ^ mitarbeiter	49 -12
b ^ nach	23 -27
b ^ neun	-21 -11
b ^ nie	13 -5
b ^ niemand	11 -8
b ^ nummer	-15 -7
b ^ nur	-23 13
b ^ ohne	-25 26
b ^ planung	-17 -5
b ^ qs	18 -10
b ^ reduziert	-9 22
b ^ reinigt	-9 21
b ^ schluss	26 -14
b ^ schon	15 -28
b ^ senkt	-8 15
b ^ sie	22 -11
b ^ skonto	17 -9
b ^ software	-5 -19
b ^ sorgt	-14 23
b ^ spart	-13 27
b ^ statt	11 -7
b ^ stoppt	-3 17
b ^ trockner	-4 9
b ^ uber	-14 -6
b ^ unser	21 -17
b ^ unsere	-13 8
b ^ unterstutzt	-4 21
b ^ uv	-14 34
b ^ verhindert	-4 13
b ^ vertrieb	-3 -16
b ^ von	-15 -23
b ^ vor	-13 -3
b ^ warmeruckgewinnung	-8 13
b ^ weil	16 0
b ^ weniger	3 -18
b ^ wenn	21 -9
b ^ wir	-12 -4
b ^ zwei	-16 22
b a .	12 -8
b ab #	-1 13
b ab ,	24 -1
b ab und	6 -9
b ab werk	-15 1
b abends keine	11 -9
b alle #	2 16
b alle gerate	-5 21
b alle grossen	-5 -12
b alles aus	-6 -6
b als #	-20 -9
b als das	-1 8
b als die	-21 25
b als eine	15 -11
b alte meister	18 -6
b am abend	43 -27
b am band	12 -6
b am nachsten	-4 -12
b am samstag	11 -5
b am selben	7 -14
b am wochenende	-5 -9
b an #	-26 -28
b an ,	-9 -8
b an dem	28 -25
b an den	37 -17
b an der	-2 -13
b an die	21 -18
b an jedem	-11 26
b angst mehr	13 -6
b anlage mit	-9 22
b arger mit	16 -15
b auch als	-18 39
b auch bei	10 7
b auch im	37 -11
b auch nach	-10 -3
b auch sonntags	-6 -7
b auch wenn	9 -10
b auf #	36 -26
b auf ,	33 -8
b auf dem	1 13
b auf der	7 2
b auf die	8 2
b auf ihrem	7 -25
b auf jedem	30 8
b auf uns	-7 -8
b auf unsere	-11 -7
b aus #	-14 -16
b aus dem	-15 16
b aus der	1 -14
b aus einer	-6 -6
b band ,	9 -7
b baun ihnen	5 -11
b begeistert von	16 -2
b bei #	-5 -10
b bei der	20 2
b bei jeder	35 -16
b bei uns	-18 -8
b beim ersten	-2 -13
b beim kunden	9 -7
b bereits #	-7 -1
b bestellen wieder	-20 -14
b betrieb genommen	-12 -10
b bis #	-14 24
b bis zu	-5 15
b bis zur	-17 -2
b braucht #	-1 9
b bringt ihnen	24 -19
b bussgelder wegen	23 -12
b co2 -	-3 18
b d -	11 4
b dank unserer	21 -2
b das bringt	26 -12
b das geld	14 -8
b das haben	-13 -16
b das sind	8 -1
b das team	24 -19
b dauert #	9 13
b dauert zwei	2 -25
b dem handy	-17 26
b dem tisch	26 -5
b den verbrauch	-6 13
b der alte	26 -15
b der app	-15 28
b der arbeit	8 -1
b der baustelle	21 -14
b der bediener	3 12
b der ersten	-8 -22
b der filiale	23 0
b der filter	-9 12
b der karte	-15 22
b der kasse	28 -15
b der neun	22 -15
b der techniker	-10 -2
b der vergangenheit	25 -7
b des jahres	5 -21
b die alte	-7 9
b die anlage	12 7
b die arbeit	51 -34
b die der	13 -5
b die finger	13 -8
b die fruhschicht	9 0
b die halfte	12 -13
b die halle	14 -13
b die lehrlinge	21 -7
b die leute	19 -3
b die mannschaft	10 -5
b die maschine	18 -4
b die spatschicht	9 -5
b die uhr	-27 12
b die ware	-22 39
b die woche	-7 -6
b doppelt so	-3 13
b drei tagen	14 -30
b durch den	1 14
b durch die	14 -13
b durch unsere	-2 -15
b ein ,	9 0
b ein drittel	-6 -21
b ein ende	24 -8
b ein und	-12 -20
b eine halbe	28 -22
b eine maschine	13 -5
b einen #	-19 20
b einen halben	8 -8
b einer hand	-6 -6
b einer stunde	13 -6
b einer woche	9 -6
b en #	-24 -6
b ernte ist	10 -13
b fahrt #	-12 24
b fast alle	-5 -12
b fertig ,	16 -8
b fruher fertig	8 -6
b fur #	4 15
b fur den	-9 19
b fur die	6 -24
b fur ihre	-3 13
b fur sie	-9 -6
b g ,	-6 13
b gaste am	20 -5
b gehen um	10 -7
b geht ,	21 -9
b geht ohne	29 -14
b gern bei	-6 -5
b gern in	17 -2
b gibt es	-8 17
b gleich mit	21 -14
b gmp -	-10 -6
b gute laune	13 -6
b h ,	-7 13
b haben abends	20 -7
b haben alle	-12 20
b haben den	-3 13
b haben die	8 -42
b haben in	-2 -8
b haben keine	11 -4
b haben wieder	9 0
b haben wir	-19 -17
b halben tag	8 -8
b halt die	-25 28
b halten ihre	21 -6
b handler in	-12 -18
b hat #	-9 -9
b hat bei	-5 -7
b hat den	16 -7
b hat ein	24 -8
b hat eine	-3 24
b hat wieder	27 -18
b haus und	9 -5
b holen die	9 -5
b ihnen #	24 -19
b ihnen ,	-3 -7
b ihnen bei	-13 22
b ihnen einen	-10 25
b ihnen im	-20 -6
b ihnen keiner	21 -3
b ihr betrieb	23 -6
b ihr chef	24 -12
b ihr schweisser	-7 10
b ihr team	-1 11
b ihr werk	28 -7
b ihre anlage	-14 -20
b ihre bediener	-20 12
b ihre kunden	24 -3
b ihre linie	17 -7
b ihre mitarbeiter	-8 11
b ihre pumpen	0 -28
b ihre ware	43 -42
b ihrem haus	25 -6
b ihrer kunden	28 -16
b im eigenen	-7 -14
b im ersten	34 -23
b im feld	-4 -9
b im haus	30 -13
b im jahr	30 -30
b im lager	23 1
b im regal	35 -34
b im team	-27 -16
b im urlaub	8 -7
b im vorjahr	-10 -13
b im winter	16 -21
b in #	-4 -14
b in betrieb	-12 -10
b in den	10 -2
b in der	34 -21
b in drei	7 -31
b in echtzeit	-16 30
b in einem	-29 30
b in einer	13 -6
b in europa	-11 -12
b in ihrem	22 -7
b in jedem	-18 8
b in osterreich	-11 -5
b in vier	-27 -2
b in zwei	10 -4
b inkl .	-7 20
b innerhalb von	-14 -11
b ins haus	9 -5
b iso #	-11 5
b ist ,	9 -1
b ist bei	26 -12
b ist das	39 -23
b ist fur	16 -7
b ist geschichte	16 -9
b ist in	-32 18
b ist kein	13 -7
b ist so	14 -6
b ist vorbei	9 -4
b ist weg	11 -9
b ist wieder	15 0
b jahr #	2 -9
b jede mail	-14 5
b jedem teil	-9 21
b jeden beleg	5 5
b jeden tag	24 -22
b kann wieder	34 -26
b kein arger	16 -15
b kein ol	29 -14
b keine angst	13 -6
b keine bussgelder	23 -12
b keine mehr	41 -25
b keinen zweiten	18 -10
b keiner mehr	11 -2
b kg ,	-10 21
b ki -	-7 20
b kommen gern	-9 0
b kommen mit	42 -25
b kommen wieder	14 -4
b kommt mit	26 -15
b kommt nicht	9 -2
b konnen den	18 -18
b konnen sie	-14 -6
b kunden bestellen	7 -24
b l ,	-10 21
b landen nicht	24 -14
b langer ,	28 -25
b lassen sich	-8 27
b lassen sie	-2 -18
b lasst sich	11 -9
b lauft auch	-5 17
b lauft ihre	20 -19
b laune im	14 -6
b leute haben	14 -9
b leute kommen	15 -9
b lieferant des	-7 -14
b losen das	-4 -17
b losen wir	-9 -10
b losung fur	-7 17
b m s	-10 12
b machen aus	18 -5
b machen wir	-16 -20
b macht #	17 -12
b macht bei	19 -3
b mannschaft ist	10 -5
b max .	-26 31
b mehr #	14 -13
b mehr ,	22 -18
b mehr ab	12 -7
b mehr als	-14 -6
b mehr am	15 -5
b mehr an	28 -10
b mehr aus	21 -9
b mehr bei	36 -19
b mehr beim	32 -24
b mehr die	20 -15
b mehr im	8 -2
b mehr je	29 -22
b mehr mit	53 -22
b mehr nach	18 -11
b mehr pro	18 -8
b mehr stecken	19 -15
b mehr uber	11 -5
b mehr von	28 -23
b mehr vor	15 -5
b mehr zeit	10 -2
b mehr zum	18 -1
b min .	30 -23
b minus #	21 -17
b minuten ,	7 -8
b minuten ;	11 -9
b minuten je	27 -22
b mio .	24 -20
b mit #	-15 11
b mit dem	24 -15
b mit der	7 -9
b mit eigenem	-8 -2
b mit einem	36 -12
b mit ihrem	-6 11
b mit ki	-7 20
b mit uns	-28 -25
b mit unserem	24 -6
b mit unserer	18 -1
b mit zwei	-11 31
b mon .	9 -8
b monteure sind	-6 -5
b muss bei	21 -3
b muss keine	40 -25
b muss nicht	9 -1
b m³ h	-4 9
b nach #	28 -28
b nach funf	25 -10
b nach iso	-14 13
b nicht mehr	8 -5
b nicht ohne	16 -7
b nichts mehr	8 -5
b nie mehr	12 -3
b nie wieder	10 -6
b niemand mehr	13 -2
b noch alle	12 -9
b noch am	13 -6
b noch eine	13 -8
b nur #	-18 20
b nur noch	15 -6
b ohne werkzeug	-18 20
b op -	-4 12
b ort -	-13 -3
b p .	12 -8
b planung ,	-14 -9
b pro jahr	19 -17
b pro stunde	-6 17
b pro tag	-5 26
b pro woche	30 -12
b ps ,	-20 27
b qs -	18 -10
b rein ,	18 -18
b reinigt sich	-16 29
b rund #	15 -13
b rund um	-27 12
b runter ,	17 -4
b s ,	-8 9
b schluss mit	26 -14
b schneller als	-7 14
b schon #	-5 -13
b schulen ihre	-9 -1
b seit #	-17 -22
b seit der	23 -2
b seit jahrzehnten	-17 -1
b selben tag	-6 -10
b senkt den	-8 15
b sich in	23 -17
b sich mehr	35 -22
b sich mit	11 -9
b sich per	-35 39
b sich um	29 -17
b sich von	0 14
b sie #	9 -2
b sie auf	7 -10
b sie bei	8 -1
b sie bekommen	-3 21
b sie brauchen	16 -9
b sie da	-2 -8
b sie erhalten	-22 32
b sie gewinnen	22 -10
b sie haben	-15 0
b sie holen	9 -5
b sie jederzeit	-4 17
b sie keine	15 -2
b sie kommen	31 -8
b sie konnen	16 -6
b sie liefern	8 -4
b sie mit	9 -17
b sie sehen	-17 30
b sie sich	8 -7
b sie sind	11 -5
b sie sparen	28 -19
b sie stehen	6 -11
b sie verkaufen	18 -14
b sie verlieren	9 0
b sie wahlen	-17 27
b sie werden	7 -33
b sie zahlen	8 -23
b sind #	12 -1
b sind am	12 -4
b sind bei	-19 -16
b sind in	35 -19
b sind nach	12 -7
b sind sie	-21 -29
b sind vom	24 -18
b sind wir	-6 -7
b sinken um	31 -3
b sinkt von	15 -13
b sitzt im	29 -13
b so ein	28 -7
b so lange	5 -9
b so viele	0 -9
b sonntags ,	-6 -7
b sorgt fur	-13 20
b sparen #	34 -31
b sparen die	42 -41
b sparen sie	8 -7
b statt #	13 -8
b statt fur	10 -2
b statt zwei	20 -14
b stunde am	17 -7
b stunden bei	-28 -14
b t ,	-6 13
b t weniger	9 -7
b t €	8 -7
b tag raus	30 -14
b tage fruher	21 -14
b teur p	13 -8
b top -	-15 -18
b u min	-8 10
b uber #	-8 -3
b uber alle	-16 11
b uber den	10 -5
b uber ein	-14 -5
b uber nacht	-14 19
b um #	31 -24
b um ein	22 -12
b um vier	20 -15
b und die	22 -11
b und keiner	28 -11
b und sie	23 -7
b und verdienen	14 -8
b uns gekauft	-6 -6
b uns in	-3 -9
b uns sind	-15 -18
b unser team	19 -17
b unsere leute	1 -19
b unternehmen mit	-12 2
b uv -	-14 34
b verdienen daran	14 -8
b vergangenheit an	25 -7
b verlieren keinen	18 -1
b vier stunden	-28 -23
b von #	30 -20
b von allein	0 14
b von der	-12 -17
b von hand	24 -12
b von ihrem	24 -6
b von uns	-10 7
b vor -	-13 -3
b vor ort	-9 -14
b ware ist	47 -44
b weg ,	26 -4
b weniger als	-1 -20
b weniger ausschuss	24 -27
b weniger im	29 -14
b wenn der	33 -18
b wenn es	9 -13
b wenn sie	0 -9
b wie ein	22 -10
b wieder laune	16 -8
b wieder spass	10 -4
b wir #	-13 -16
b wir ,	-2 -15
b wir auch	-22 -20
b wir baun	6 -15
b wir haben	-6 -3
b wir holen	-5 -4
b wir in	-3 -19
b wir lassen	-2 -18
b wir liefern	-3 14
b wir losen	-4 -17
b wir nehmen	11 -5
b wir schulen	-9 -1
b wir sind	-5 -20
b wir sofort	-7 -16
b wir stellen	-8 -8
b wird #	23 -20
b wird uberflussig	22 -11
b wird wieder	28 -13
b wird zum	20 -5
b woche im	23 -5
b x #	-9 43
b zahlen keine	22 -10
b zeit fur	21 -9
b zertifiziert nach	-9 -19
b zieht #	0 16
b zu #	-5 15
b zu arbeiten	33 -26
b zu ihnen	18 -11
b zufriedene kunden	-17 -4
b zwei ,	20 -14
b zwei tagen	10 -4
b zwei wochen	4 -20
b zwischen #	-8 14
b ± #	-10 17
b € in	13 -6
b € mon	9 -8
b € weniger	11 -5
c again	40 -29
c anymore	22 -12
c authority	57 -60
c can	-16 43
c cause	-25 23
c chore	14 -27
c credential	-32 -52
c does	-29 54
c ease	15 10
c experience	-13 -41
c fall	21 -10
c family	32 -22
c freeTime	34 -25
c gone	103 -59
c goods	16 21
c income	70 -27
c instead	21 -36
c joy	73 -37
c keeps	42 -21
c less	42 -19
c machine	-23 34
c money	27 -5
c more	27 -28
c must	16 4
c negation	1 13
c norm	6 21
c older	-19 55
c part	-20 78
c place	11 -30
c process	10 -22
c promise	-34 -15
c public	39 -52
c rise	47 -30
c risk	39 -34
c saving	34 4
c service	-28 -38
c slogan	-6 23
c sooner	-22 33
c spec	-25 33
c staff	11 -21
c standing	79 -59
c time	10 -7
c trait	-31 61
c unit	11 26
c vendorDoes	-13 -15
c vendorFirm	-1 -58
c vendorStaff	-7 -52
c we	-58 -33
c you	8 -15
e again	-7 -5
e anymore	8 -3
e authority	27 -15
e can	5 11
e cause	-18 38
e credential	-15 -14
e does	-12 5
e ease	5 9
e experience	-14 -14
e fall	6 7
e freeTime	12 -9
e gone	30 -23
e goods	16 -1
e income	25 -8
e joy	22 -13
e less	27 -1
e money	12 4
e more	14 -9
e must	18 -16
e negation	-1 14
e norm	-4 8
e older	-14 23
e part	-15 31
e place	8 -19
e promise	-19 -3
e public	11 -25
e rise	19 -12
e risk	10 -5
e service	-13 1
e sooner	-2 10
e spec	-5 26
e staff	-21 -7
e standing	30 -23
e time	-11 10
e trait	-13 17
e unit	-4 18
e vendorDoes	0 -8
e vendorFirm	4 -20
e vendorStaff	-11 -13
e we	-24 -22
e you	5 -14
l longer	20 -9
l middle	-15 12
l short	-40 51
n ^abg	9 -6
n ^abga	11 -10
n ^absau	-1 9
n ^absc	-2 10
n ^absch	-2 10
n ^abst	-6 -4
n ^absta	-5 -6
n ^akt	-4 9
n ^all	-3 -6
n ^alle	-3 -6
n ^anb	11 -6
n ^anba	4 4
n ^anbau	4 4
n ^ang	-2 -6
n ^ange	-5 -7
n ^angeb	-9 0
n ^anha	-5 10
n ^ant	-5 -4
n ^antr	-5 -4
n ^antri	-6 -3
n ^anz	-3 10
n ^anze	-3 10
n ^anzei	-3 10
n ^app	-2 -9
n ^arb	8 -4
n ^arbe	8 -4
n ^arbei	8 -4
n ^aufl	0 9
n ^auft	-4 -4
n ^auftr	-4 -4
n ^ausg	-2 -8
n ^ausge	-2 -8
n ^ausr	-2 -6
n ^aussc	8 -5
n ^aut	0 9
n ^auto	0 9
n ^bauh	9 -7
n ^bauho	9 -7
n ^bea	-9 1
n ^bean	-10 0
n ^bed	-4 8
n ^bedi	-4 9
n ^bedie	-4 9
n ^begl	-3 -7
n ^begle	-3 -7
n ^beho	9 -7
n ^behor	9 -7
n ^beli	-4 -7
n ^belie	-4 -7
n ^ber	-8 -4
n ^bera	-6 -4
n ^berat	-6 -4
n ^besc	1 -9
n ^besch	1 -9
n ^bese	-4 -8
n ^beset	-4 -8
n ^bess	11 -8
n ^besse	11 -8
n ^beu	-3 9
n ^bev	8 -4
n ^bevo	8 -4
n ^bevor	8 -4
n ^bewer	9 -10
n ^bie	-4 13
n ^biet	-8 16
n ^biete	-8 16
n ^bil	-11 3
n ^bila	-4 -8
n ^bilan	-4 -8
n ^bild	-10 9
n ^bin	7 -9
n ^binn	7 -9
n ^binne	7 -9
n ^bla	12 -6
n ^blin	1 -8
n ^blind	1 -8
n ^bre	0 -10
n ^bren	0 -10
n ^brenn	0 -10
n ^bro	6 2
n ^brot	10 -3
n ^bun	-5 -3
n ^bund	-5 -3
n ^bunde	-5 -3
n ^bur	-3 8
n ^burg	9 -1
n ^burge	9 -1
n ^burs	-5 11
n ^burst	-5 11
n ^che	-8 -1
n ^chem	-8 -2
n ^chemi	-6 10
n ^clo	-3 9
n ^clou	-3 9
n ^cloud	-3 9
n ^damp	-10 5
n ^dampf	-10 5
n ^dat	-4 9
n ^date	-4 9
n ^daten	-3 9
n ^dek	-7 13
n ^des	-5 12
n ^desi	-5 13
n ^desig	-5 13
n ^dir	-4 9
n ^dire	-4 9
n ^direk	-4 9
n ^displ	-13 14
n ^dus	-2 10
n ^duse	-2 10
n ^dusen	-2 10
n ^echtz	-5 9
n ^ehe	-12 4
n ^eig	-1 -9
n ^eige	-1 -9
n ^eigen	-1 -9
n ^eil	14 -2
n ^eind	9 -2
n ^eindr	9 -2
n ^eines	9 -2
n ^eing	5 -12
n ^einge	4 -12
n ^eins	-12 3
n ^einsa	-8 -7
n ^emp	0 -10
n ^empf	0 -10
n ^end	8 -5
n ^ene	2 7
n ^ener	2 7
n ^energ	2 7
n ^enth	-6 12
n ^entha	-6 12
n ^entl	-6 12
n ^erfo	-1 9
n ^erfu	11 -8
n ^erful	11 -8
n ^erh	-5 14
n ^erha	-6 14
n ^erhal	-6 14
n ^erri	-3 -5
n ^erric	-3 -5
n ^ess	8 -5
n ^esse	8 -5
n ^essen	8 -5
n ^expe	-9 -5
n ^exper	-9 -5
n ^expr	8 -1
n ^expre	8 -1
n ^fachb	-6 -3
n ^fachp	10 -10
n ^far	-5 12
n ^farb	-5 12
n ^farbe	-3 9
n ^feh	5 -8
n ^fehl	5 -8
n ^fehle	3 -8
n ^fern	10 -3
n ^filt	-9 6
n ^filte	-9 6
n ^fis	-2 8
n ^fisc	-2 8
n ^fisch	-2 8
n ^fol	-6 -3
n ^folg	-6 -4
n ^folge	-6 -4
n ^fot	8 -6
n ^foto	8 -6
n ^frag	11 -1
n ^fuh	9 -8
n ^fuhr	9 -10
n ^fuhrp	9 -5
n ^fuhrt	9 -4
n ^gas	9 6
n ^gaste	8 -1
n ^geba	-4 -4
n ^gebau	-4 -4
n ^gek	-9 2
n ^geku	-11 2
n ^gela	10 -4
n ^gele	-2 -6
n ^geler	-2 -7
n ^gem	8 -5
n ^geme	9 -6
n ^gemei	9 -6
n ^geno	-5 -4
n ^genom	-5 -4
n ^gepf	10 -1
n ^ger	-11 12
n ^gera	-4 12
n ^gerat	-2 10
n ^gerau	-3 8
n ^gerb	-7 -3
n ^geri	-6 13
n ^gerin	-7 14
n ^gesi	-4 8
n ^gesic	-4 8
n ^gest	-12 13
n ^geste	-12 7
n ^gesto	-4 13
n ^gewa	-2 -10
n ^gewin	8 -2
n ^gleic	8 -3
n ^goo	-3 -7
n ^goog	-3 -7
n ^googl	-3 -7
n ^gra	4 -8
n ^gran	9 -4
n ^granu	9 -4
n ^gro	4 -8
n ^gros	4 -8
n ^gross	4 -8
n ^gru	0 -11
n ^grun	0 -11
n ^grund	-1 -12
n ^gut	10 -5
n ^hac	-1 -9
n ^hack	-2 -8
n ^hal	4 -8
n ^halbi	8 -5
n ^han	-9 2
n ^hand	-8 2
n ^hande	8 -6
n ^handw	-4 -8
n ^handy	-11 12
n ^hei	12 -7
n ^heiz	10 -6
n ^hig	-3 10
n ^high	-3 10
n ^hin	1 7
n ^hint	0 8
n ^hinte	0 8
n ^hoc	-7 10
n ^hoch	-7 10
n ^hoh	5 5
n ^hohe	5 5
n ^hoher	3 5
n ^hotl	-2 -7
n ^hotli	-2 -7
n ^ihr	9 -4
n ^ihre	9 -4
n ^ihren	8 -3
n ^inner	-5 -3
n ^int	-4 11
n ^inte	-4 11
n ^iso	-4 12
n ^isol	-5 14
n ^jah	1 -9
n ^jahr	1 -9
n ^jet	10 -5
n ^jetz	10 -5
n ^jetzt	10 -5
n ^ket	-10 16
n ^kett	-10 16
n ^kette	-10 16
n ^kin	1 -8
n ^kino	-3 -7
n ^kinos	-3 -7
n ^klara	-2 -6
n ^klei	10 -2
n ^klein	10 -2
n ^klim	9 -2
n ^klima	9 -2
n ^kna	11 -1
n ^kompe	-3 -6
n ^konf	-4 8
n ^konfo	-4 8
n ^kontr	-8 10
n ^konz	8 -2
n ^konze	8 -2
n ^kor	-5 15
n ^korr	-4 12
n ^korro	-4 12
n ^kre	-2 9
n ^krei	-2 9
n ^kreis	-2 9
n ^kru	12 -6
n ^krus	12 -6
n ^krust	12 -6
n ^kuh	-5 17
n ^kuhl	-5 17
n ^kundi	14 -5
n ^lach	8 -2
n ^ladez	-7 9
n ^lasse	-4 9
n ^lea	6 4
n ^leg	-3 -10
n ^leih	-6 -6
n ^ler	-2 8
n ^lern	-2 8
n ^lernt	-2 8
n ^let	4 -9
n ^lic	-7 13
n ^lich	-7 13
n ^licht	-7 13
n ^lieb	11 -5
n ^liebe	9 -6
n ^lini	8 -3
n ^linie	8 -3
n ^lis	0 -8
n ^list	0 -8
n ^liste	0 -8
n ^lob	11 -2
n ^luftf	6 4
n ^mac	8 -8
n ^mach	8 -8
n ^mache	2 -8
n ^macht	8 -6
n ^mar	-8 0
n ^mehr	-2 -6
n ^meld	-6 8
n ^melde	-6 14
n ^mes	-3 9
n ^mess	-3 9
n ^messw	5 3
n ^mie	1 -8
n ^mietp	-1 -9
n ^mitb	-6 -2
n ^mitbe	-6 -2
n ^mitta	9 -6
n ^mona	15 -9
n ^monat	15 -9
n ^monti	6 -8
n ^nachb	10 -3
n ^nachh	-2 9
n ^nachw	8 -3
n ^naht	9 -7
n ^net	-3 9
n ^netz	-3 9
n ^nul	-3 9
n ^null	-3 9
n ^num	-5 -4
n ^numm	-5 -4
n ^numme	-5 -4
n ^ofenb	-3 -5
n ^off	-12 15
n ^offe	-8 8
n ^offen	-8 8
n ^offn	-13 22
n ^pac	-1 -7
n ^pack	-1 -7
n ^packm	-3 -7
n ^passa	-3 -6
n ^pho	-2 10
n ^pla	5 4
n ^plan	9 -6
n ^plat	7 2
n ^platz	8 1
n ^prem	-5 13
n ^premi	-5 13
n ^pro	-7 -2
n ^prob	-6 -3
n ^prog	-2 9
n ^progr	-2 9
n ^proj	-7 -3
n ^proje	-7 -3
n ^prot	11 0
n ^proto	11 0
n ^qua	6 -9
n ^rau	-1 8
n ^raum	-2 9
n ^red	13 0
n ^rega	8 -4
n ^regal	8 -4
n ^regen	8 -4
n ^res	0 19
n ^rest	-5 12
n ^ret	10 -6
n ^rol	8 -7
n ^roll	8 -7
n ^rolle	8 -7
n ^ruc	3 6
n ^ruck	3 6
n ^ruckf	-5 13
n ^rucks	-8 16
n ^run	2 8
n ^rund	-8 17
n ^runt	8 -7
n ^runte	8 -7
n ^sache	-1 12
n ^sachk	-4 -7
n ^sau	-8 11
n ^schaf	2 -8
n ^schar	-6 15
n ^schni	-6 11
n ^schut	-7 14
n ^sek	-5 8
n ^seku	-5 9
n ^sekun	-5 9
n ^serve	5 3
n ^servi	-5 -3
n ^sieh	-8 10
n ^sieht	-8 10
n ^sit	11 -5
n ^sitz	11 -5
n ^sitzt	11 -5
n ^sma	-5 12
n ^smar	-5 12
n ^smart	-5 12
n ^sol	-4 -9
n ^soli	-4 -9
n ^sor	9 -6
n ^sort	13 -12
n ^sorti	8 -7
n ^spare	8 -6
n ^spei	-5 8
n ^speic	-5 8
n ^spez	-4 -4
n ^spezi	-4 -4
n ^stam	-3 -6
n ^stamm	-3 -6
n ^steif	8 5
n ^ster	-5 -4
n ^stern	-5 -4
n ^stic	-3 10
n ^stich	-3 10
n ^stre	11 -9
n ^strei	12 -10
n ^suc	-4 8
n ^such	-4 8
n ^suche	-4 8
n ^tab	-6 10
n ^tabl	-6 10
n ^table	-6 10
n ^tag	10 -3
n ^tage	12 -4
n ^tages	12 -3
n ^tauc	13 -8
n ^tauch	13 -8
n ^tei	-3 9
n ^teig	-7 9
n ^teil	-2 9
n ^tes	-12 11
n ^them	11 -7
n ^thema	11 -7
n ^ther	-5 12
n ^therm	-5 12
n ^tie	-2 8
n ^tier	-2 8
n ^tra	-2 8
n ^tre	-6 18
n ^tur	-8 15
n ^ube	0 -9
n ^uber	0 -9
n ^uberf	9 -5
n ^uberh	-4 -5
n ^uberl	4 -8
n ^umg	-2 -8
n ^umge	-2 -8
n ^umgek	11 -7
n ^uml	-7 13
n ^umsa	-2 -6
n ^umsat	-2 -6
n ^unb	-5 13
n ^unbe	-5 13
n ^upd	-5 11
n ^upda	-5 11
n ^updat	-5 11
n ^vera	-2 10
n ^verb	-2 10
n ^verfu	-3 8
n ^verp	10 -4
n ^verpa	10 -4
n ^versp	-7 -1
n ^verst	4 4
n ^vid	8 -3
n ^vide	8 -3
n ^video	8 -3
n ^vorbi	-2 -7
n ^vorf	-3 -10
n ^vorfu	-3 -10
n ^vorg	-5 8
n ^vorga	-5 8
n ^vorj	-4 -5
n ^vorja	-4 -5
n ^wahl	4 4
n ^wahle	1 7
n ^warm	0 10
n ^warme	0 10
n ^wei	0 -10
n ^wel	-11 7
n ^welt	-4 -5
n ^weltw	-4 -5
n ^wen	8 -6
n ^weni	9 -5
n ^wenig	9 -5
n ^werf	-9 -8
n ^werft	-9 -8
n ^wie	6 -8
n ^wied	6 -8
n ^wiede	6 -8
n ^wint	8 -9
n ^winte	8 -9
n ^wor	-4 8
n ^work	-4 8
n ^zah	8 -7
n ^zahl	8 -7
n ^zeige	-9 0
n ^zers	-1 9
n ^zert	2 -8
n ^zerti	2 -8
n ^zet	9 -6
n ^zett	9 -6
n ^zette	9 -6
n ^ziehe	8 -4
n ^zuf	-5 -3
n ^zufr	-5 -3
n ^zufri	-5 -3
n ^zug	2 -10
n ^zuge	4 -11
n ^zugel	-1 -10
n ^zuk	8 2
n ^zul	14 -8
n ^zula	8 -7
n ^zulas	8 -7
n ^zusc	9 -9
n ^zusch	9 -9
n ^zwe	10 -5
n ^zwei	10 -5
n ^zweit	9 -5
n aage	-2 8
n aage$	-2 8
n abend$	8 -6
n abga	11 -10
n able	-3 9
n ablet	-6 10
n ablet$	-5 10
n abor	-2 -6
n abor$	-9 -6
n abore	-5 -3
n abore$	-5 -3
n absau	-1 9
n absaug	-1 9
n absc	3 5
n absch	3 5
n ach$	8 -5
n achbet	-7 -4
n ache$	0 10
n achfo	8 -4
n achfol	8 -4
n achh	-2 9
n achha	-2 9
n achhal	-2 9
n achi	-1 -7
n achig	-1 -7
n achige	-1 -7
n achk	-4 -7
n achku	-4 -7
n achkun	-4 -7
n achp	10 -10
n achth	-2 -6
n achtho	-2 -6
n achz	9 -2
n acke	-2 -6
n acker	-1 -9
n acker$	-2 -10
n ackm	-3 -7
n aden	9 -1
n aden$	9 -1
n ader	8 -5
n ader$	8 -5
n adez	-7 9
n adeze	-7 9
n adezei	-7 9
n afen	13 -5
n afen$	13 -5
n afft	10 -8
n afft$	10 -8
n agen	2 -8
n agen$	2 -8
n agenb	3 -11
n agenba	3 -11
n ager$	-2 -6
n ages	12 -3
n ags$	8 -5
n ahig$	-4 13
n ahlb	-2 -7
n ahle	3 5
n ahlen	3 5
n ahlen$	3 5
n ahr$	-4 -5
n ahres$	2 -8
n aktiv	-5 11
n akto	-1 9
n aktor	-1 9
n aktor$	-1 9
n albe$	9 -7
n albi	8 -5
n albie	8 -5
n albier	8 -5
n alette	-5 9
n alisi	-3 8
n alisie	-3 8
n alist	-5 -3
n alist$	-7 -3
n allen	1 -12
n allen$	8 -9
n alls	-3 12
n allt	9 -3
n allt$	9 -3
n alti	-2 9
n altig	-2 9
n ament	-3 11
n amer	-3 9
n amera	-3 9
n amera$	-3 9
n amie	14 -9
n amme	-5 13
n ammen	-5 10
n ammen$	-5 10
n ampf	-9 5
n ampf$	-7 -3
n anba	4 4
n anbau	4 4
n ande	-5 -4
n ander	-3 -6
n andern	-6 -5
n andst	0 8
n andw	-4 -8
n andwe	-4 -8
n andwer	-4 -8
n andy	-11 12
n andy$	-9 13
n ane$	8 -3
n anfa	-3 -8
n anfah	-3 -8
n anfahr	-3 -8
n ang$	11 -5
n angeb	-9 0
n angebo	-9 0
n anha	-5 10
n anie	2 -9
n anke	-7 -4
n anken	-6 -3
n anle	-4 11
n anlei	-4 11
n anste	10 -8
n ant$	-5 -4
n antr	-8 4
n anul	9 -4
n anula	9 -4
n anulat	9 -4
n anzei	-3 10
n anzeig	-3 10
n anzen	-6 -3
n anzen$	-6 -3
n anzi	-3 -5
n appt	1 -8
n aran	4 -8
n aranl	-2 -6
n aranla	-2 -6
n arat	-2 -14
n arf$	-5 13
n arin	-4 -6
n arkt$	-6 9
n arktf	-4 -4
n arktfu	-4 -4
n armen	9 0
n armen$	9 0
n arte$	-6 8
n arti	-6 8
n aschen	8 -4
n aschu	-4 -7
n assa	-3 -6
n asse$	-7 14
n asser$	-7 8
n assie	-6 8
n assier	-6 8
n assige	-4 11
n assis	-2 8
n assist	-2 8
n assu	8 -7
n assun	8 -7
n assung	8 -7
n ast$	-8 15
n aste	9 0
n astu	-7 9
n ate$	-9 -8
n ates	-5 11
n ates$	-5 11
n atik	-6 16
n atik$	-6 16
n ation$	6 3
n atli	7 -8
n atlic	7 -8
n atlich	7 -8
n atze	-7 -3
n atze$	-5 -3
n atzen	-5 10
n atzen$	-5 10
n atzf	-2 9
n atzt$	13 -3
n aube	-1 8
n aufl	13 -8
n aufla	12 -11
n auflag	12 -11
n aufs	8 -15
n auftr	-3 -5
n auftra	-3 -5
n augu	-1 9
n augun	-1 9
n augung	-1 9
n auho	9 -7
n auhof	9 -7
n aulis	-2 8
n aulisc	-2 8
n aume	-4 11
n aume$	-7 12
n aus$	9 -4
n ause	-2 -6
n auser	-4 -7
n auser$	-4 -7
n ausg	-2 -8
n ausge	-2 -8
n ausgeb	-2 -8
n ausr	-2 -6
n aussc	8 -4
n aussch	8 -4
n ausw	-1 11
n auswe	-1 11
n auswer	-1 11
n auto	-1 10
n bank	-10 1
n bank$	-10 8
n banke	-3 -5
n bar$	-5 8
n bau$	-8 -8
n bauh	9 -7
n bauho	9 -7
n bauhof	9 -7
n bean	-10 0
n bedi	-5 10
n bedie	-5 10
n bedien	-5 10
n begl	-3 -7
n begle	-3 -7
n beglei	-3 -7
n beho	11 -7
n behor	11 -7
n behord	9 -7
n beit$	9 -5
n beiten	5 -8
n beli	-4 -7
n belie	-4 -7
n belief	-4 -7
n bend$	8 -6
n bens	1 8
n bera	-5 -4
n berat	-5 -4
n bere	-4 -6
n berei	-4 -6
n bereic	-1 9
n berflu	9 -5
n berg	-9 -1
n berh	-4 -5
n berl	4 -8
n berle	4 -9
n berm	17 -7
n bern	9 0
n besc	1 -9
n besch	1 -9
n beschw	10 -6
n bese	-4 -8
n beset	-4 -8
n besetz	-4 -8
n bess	9 -6
n besse	9 -6
n besser	9 -6
n bestu	-6 12
n betr	-7 -1
n bevo	8 -4
n bevor	8 -4
n bevor$	8 -4
n bewer	4 -10
n bewert	-3 -6
n biet	0 8
n biete	3 8
n bieten	5 6
n bila	-4 -8
n bilan	-4 -8
n bilanz	-4 -8
n bilder	-5 8
n bildet	-2 -8
n binn	7 -9
n binne	7 -9
n binnen	7 -9
n blet	-6 10
n blet$	-5 10
n blin	1 -8
n blind	1 -8
n bor$	-9 -6
n bore	-5 -3
n bore$	-5 -3
n brand	10 -5
n brand$	11 -4
n bren	1 -10
n brenn	1 -10
n bringt	9 -2
n bringu	-4 8
n brot	10 -3
n bruch$	8 -5
n bsau	-1 9
n bsaug	-1 9
n bsaugu	-1 9
n bsch	3 5
n bstan	-8 6
n bstr	-6 15
n bstre	-6 15
n bstrei	-6 15
n buch	6 -10
n budg	13 -8
n budge	13 -8
n budget	13 -8
n buhne$	8 -3
n buhre	9 -8
n buhren	9 -8
n bundes	-5 -3
n burg	9 -1
n burge	9 -1
n burger	9 -1
n burs	-6 11
n burst	-6 11
n burste	-6 11
n cent	-7 -8
n cente	-7 -8
n center	-7 -8
n chaff	8 -7
n chafft	10 -8
n chal	-3 8
n chalt	-3 8
n char	-4 14
n charf	-6 16
n chau	11 -6
n chbet	-7 -4
n chbetr	-7 -4
n chem	-8 -2
n chemi	-6 10
n cher$	-7 10
n cheren	7 -8
n cherh	-4 8
n cherhe	-4 8
n chern	-5 -3
n chern$	-5 -3
n chert	-7 8
n chert$	-7 8
n ches	-3 8
n ches$	-3 8
n chfo	8 -4
n chfol	8 -4
n chfolg	8 -4
n chga	7 1
n chgan	7 1
n chgang	7 1
n chic	8 -5
n chich	8 -5
n chicht	8 -5
n chig	-1 -7
n chige	-1 -7
n chku	-1 -9
n chkun	-4 -7
n chkund	-4 -7
n chlac	-2 -6
n chlach	-2 -6
n chlaf	12 -4
n chlafe	13 -5
n chlang	10 -8
n chlauc	-8 9
n chlei	-4 9
n chmie	-7 8
n chmier	-7 8
n chnik$	0 -8
n chpr	16 -6
n chpre	16 -6
n chreib	11 -5
n chrif	8 -1
n chrift	8 -1
n chsc	13 -8
n chsch	13 -8
n chsel$	8 -7
n chtb	6 6
n chth	-2 -6
n chtho	-2 -6
n chthof	-2 -6
n chul	-3 -6
n chule	15 -10
n chulte	-6 -6
n chutzt	-6 11
n ckelt$	-3 -6
n cken	15 -10
n ckens	10 -6
n ckensc	10 -6
n ckle	8 -5
n cklun	-6 -2
n cklung	-6 -2
n ckou	1 8
n ckout	1 8
n ckout$	1 8
n ckrufe	11 -5
n cksp	-8 16
n ckungs	10 -7
n clou	-3 9
n cloud	-3 9
n cloud$	-3 9
n dame	-8 13
n damen	-8 13
n damp	-9 5
n dampf	-9 5
n dampf$	-7 -3
n date	-4 14
n daten	-3 8
n dates	-5 11
n dates$	-5 11
n deck	9 -3
n decken	12 -7
n denb	-3 -11
n denbe	-3 -11
n dene	-5 -3
n der$	8 -1
n dern	-5 -8
n dern$	-5 -3
n dert	-4 -5
n derte	3 -8
n desi	-5 13
n desig	-5 13
n design	-5 13
n detek	-4 12
n detekt	-4 12
n dezei	-7 9
n dezeit	-7 9
n dget	13 -8
n dget$	13 -8
n dienk	-4 9
n dienko	-4 9
n dienu	-7 13
n dienun	-7 13
n dig$	-12 17
n dige	3 -9
n dige$	-3 -6
n dire	-4 9
n direk	-4 9
n direkt	-4 9
n displ	-12 13
n displa	-12 13
n dner	8 2
n dner$	8 2
n dres	-11 -10
n drucke	-5 -4
n dung$	-9 15
n dunge	6 -8
n dungen	6 -8
n dungs	-7 -9
n duse	-2 10
n dusen	-2 10
n dusen$	-3 10
n dwer	-12 0
n dwerk	-12 0
n dwerk$	-12 0
n eam$	-1 -11
n eauf	-4 -5
n ebau	-5 -5
n ebens	1 7
n ebil	-2 -8
n ebild	-2 -8
n ebilde	-2 -8
n ebot	-9 0
n ebot$	-10 0
n ebsk	2 9
n ebste	5 -8
n ebuhre	9 -8
n ech$	0 8
n eche	-9 1
n echen	-9 -1
n echen$	-9 -1
n echni	-1 -7
n ecke	12 -6
n ecken	17 -11
n ecken$	9 -3
n edene	-7 -4
n eder$	9 -2
n edie	-4 9
n edien	-4 9
n edienk	-4 9
n edienu	-7 13
n effe	-4 15
n effi	-5 9
n effiz	-5 9
n effizi	-5 9
n efre	-7 19
n efrei	-8 17
n efrei$	-8 17
n efuh	-8 2
n efuhr	-8 2
n efuhrt	-8 2
n egal	8 -4
n egel	-5 9
n egel$	-4 8
n egelt	-6 10
n egelt$	-6 10
n egle	-3 -7
n eglei	-3 -7
n egleit	-3 -7
n egre	-2 8
n egte	-3 11
n ehle	3 -8
n ehler	4 -9
n ehler$	5 3
n ehor	9 -6
n ehord	9 -7
n ehorde	9 -7
n eicher	-4 8
n eichne	-2 -6
n eide	9 -6
n eiden	6 -8
n eien	-4 -4
n eien$	-4 -4
n eige	-2 -7
n eigen	-5 -8
n eigen$	-8 3
n eigene	-2 -10
n eihe	-10 -2
n eil$	-7 8
n eima	8 -3
n eina	9 -8
n eines	9 -2
n eines$	9 -2
n eing	3 -13
n einge	1 -13
n einges	-6 -4
n eins	-10 4
n einsa	-4 -10
n einsat	-7 -7
n einse	1 10
n einst	-4 12
n einste	-4 12
n eise$	11 -8
n eisen	-5 -7
n eisen$	-5 -7
n eitu	12 -1
n eitun	12 -1
n eitung	12 -1
n ekip	11 -7
n ekipp	11 -7
n ekippt	11 -7
n ekte	-2 -8
n ekte$	-5 -6
n ektl	-8 -2
n ektle	-8 -2
n ektlei	-8 -2
n ekto	-4 12
n ektor	-4 12
n ektor$	-4 12
n ekun	-5 9
n ekund	-5 9
n ekunde	-5 9
n elas	-1 -10
n elass	-1 -10
n elasse	-1 -10
n eldet	-4 -8
n eldet$	-4 -8
n eldu	-7 10
n eldun	-7 10
n eldung	-7 10
n elen	-6 12
n eler	-2 -7
n elern	-2 -7
n elernt	-2 -7
n elie	-7 -2
n elief	-7 -2
n eliefe	-7 -2
n ellt	-1 -7
n ellt$	-6 -5
n else	3 5
n elsei	3 5
n elseit	3 5
n eltwe	-4 -5
n eltwei	-4 -5
n ema$	11 -7
n emei	9 -6
n emein	9 -6
n emen	-6 -8
n emie	-9 8
n emis	-1 11
n empf	-1 -11
n empfe	-6 -5
n empfeh	-6 -5
n enau$	-3 9
n enba	-5 -7
n enbau	-4 -10
n enbau$	-11 -7
n enbe	-3 -11
n end$	7 -8
n enda	9 -5
n ender	-3 9
n ender$	-3 9
n endet	17 -13
n endet$	17 -13
n endig	-11 15
n endig$	-11 15
n ene$	-2 -8
n enen$	8 -9
n energ	2 7
n energi	2 7
n enfr	-1 -9
n enfre	-1 -9
n enfrei	-1 -9
n enha	-4 -5
n enig	9 -5
n enige	9 -5
n eniger	9 -5
n enko	-3 8
n enkom	-4 8
n ennl	-7 13
n enntn	-6 -3
n enntni	-6 -3
n enom	-5 -4
n enomm	-5 -4
n enomme	-5 -4
n ensc	11 -11
n ensch	11 -11
n ensi	-6 -5
n enste	-6 -4
n enstel	-5 8
n ent$	1 -10
n ente$	0 -9
n enter	-7 -8
n enter$	-7 -8
n enth	-6 12
n entha	-6 12
n entru	-1 -7
n entrum	-1 -7
n enung	-7 13
n enung$	-7 13
n enze	-6 -9
n enzen	-6 -5
n enzen$	-6 -5
n epfl	7 5
n eppen	8 -2
n eppen$	8 -2
n epte	-6 9
n epte$	-6 9
n era$	-3 9
n erant$	-3 -5
n erar	-7 13
n erat$	-2 13
n erausc	-3 8
n erba	-3 8
n erdi	8 -3
n erdie	9 -4
n erdien	9 -4
n erec	-2 12
n erech	-2 12
n erei	-2 -9
n ereic	-1 9
n ereich	-1 9
n ereie	-4 -4
n ereien	-4 -4
n ereif	9 -3
n erenz	8 -7
n erenze	-6 -5
n erflu	9 -5
n erfor	-8 7
n erfr	-4 10
n erfre	-4 10
n erfreu	-4 10
n erft	-9 -8
n erfug	-3 8
n erful	11 -8
n erfull	11 -8
n erge	-10 6
n erges	-7 10
n ergesc	-7 10
n ergi	6 3
n ergie	2 7
n erhal	-6 9
n erhalb	-5 -3
n erhalt	-5 13
n erhei	-4 8
n erheit	-4 8
n erher	2 -8
n erher$	8 -8
n erhol	-4 -5
n erin$	3 -8
n ering	-7 14
n eringe	-7 14
n erk$	-12 -4
n erka	5 -13
n erkau	6 -12
n erkauf	6 -12
n erku	-5 10
n erlau	8 -5
n erlauf	8 -5
n erlegt	-2 10
n erlei	-9 15
n erleit	-6 11
n erli	3 6
n erlo	8 -7
n erlos	10 -8
n erlos$	10 -8
n ermeis	-6 -2
n ermo	6 5
n ernb	-6 10
n erns	10 1
n ernst	-2 8
n ernste	-2 8
n ernte$	1 -8
n erpa	10 -4
n erpr	2 -11
n erpre	1 -11
n erri	-8 4
n erric	-3 -5
n errich	-3 -5
n erschn	9 -9
n erse	-3 11
n ersel	-3 11
n erspr	-7 -2
n ersta	-3 9
n erstau	-1 10
n erta	-7 -1
n erte	-1 -7
n ertec	-6 -6
n ertech	-6 -6
n erter$	-2 -9
n ertif	2 -8
n ertifi	2 -8
n ertige	7 -8
n ertra	12 -7
n ertrag	15 -8
n ertret	-5 -3
n erus	-6 -8
n erust	-6 -8
n eruste	-8 -7
n erve	8 -5
n erver	8 -5
n erverb	15 -10
n ervi	-5 -3
n ervic	-5 -3
n ervice	-5 -3
n erwer	-4 -6
n erwerk	-4 -6
n eschi	8 -5
n eschwe	10 -6
n eset	2 -12
n esetz	2 -12
n esetzt	-4 -8
n esig	-5 13
n esign	-5 13
n esign$	-5 13
n esla	-8 1
n espei	-6 12
n espeic	-6 12
n espi	-6 -4
n espie	-6 -4
n espiel	-6 -4
n esse	10 -8
n essen	6 -12
n essen$	4 -12
n essere	9 -7
n esso	-11 26
n essw	5 3
n esswe	5 3
n esswer	5 3
n estank	11 -10
n etal	-5 9
n etall	-5 9
n etec	-11 -1
n etech	-11 -1
n etechn	-11 -1
n etek	-4 12
n etekt	-4 12
n etekto	-4 12
n etpa	-1 -9
n etpar	-1 -9
n etpark	-1 -9
n ette$	-10 17
n ettel	9 -6
n etten	-6 11
n etter	8 -8
n eundl	-6 8
n eundli	-6 8
n euren	-2 -6
n euren$	-2 -6
n evor	8 -4
n evor$	8 -4
n ewer	5 -10
n ewert	-3 -6
n ewertu	-3 -6
n expe	-9 -4
n exper	-9 -4
n expert	-12 -3
n expr	8 -1
n expre	8 -1
n expres	8 -1
n ezeic	-4 -4
n ezeich	-4 -4
n ezepte	-6 9
n eziali	-5 -3
n fachb	-9 -4
n fachbe	-9 -4
n fachp	10 -10
n fahig$	-4 13
n falls	-3 12
n fallt	8 -3
n fallt$	8 -3
n farb	-1 8
n fasse	-2 -6
n fasser	-2 -6
n fehl	2 -9
n fehle	3 -8
n fehler	4 -9
n fenb	-3 -5
n fenba	-3 -5
n fenbau	-3 -5
n fere	13 -8
n feren	8 -6
n ferenz	8 -7
n ferns	19 -11
n ferq	-7 14
n ferqu	-7 14
n ferquo	-7 14
n ffer	-3 17
n ffiz	-5 9
n ffizi	-5 9
n ffizie	-5 9
n ffli	1 12
n fft$	10 -8
n filt	-9 11
n filte	-9 11
n filter	-9 11
n finden	10 -8
n fisc	-2 8
n fisch	-2 8
n fizien	-5 9
n flag	12 -11
n flage	12 -11
n flagen	12 -11
n flus	9 -6
n fluss	9 -6
n ford	-5 9
n forde	-5 9
n forder	-5 9
n form	-6 8
n form$	-7 13
n forma	-2 8
n forsc	-6 -2
n forsch	-6 -2
n foto	8 -6
n frag	4 -9
n frau	8 -7
n frei	-5 8
n frei$	-8 8
n frie	-4 -4
n fried	-4 -4
n friede	-4 -4
n ftig	-6 -10
n ftra	-3 -5
n ftrag	-3 -5
n fuhre	-4 -6
n fuhrp	9 -5
n fuhrpa	9 -5
n fund	0 8
n fung	8 -3
n funk	-3 8
n gang$	8 1
n ganger	-5 8
n ganzen	-6 -3
n geba	-5 -5
n gebau	-5 -5
n gebe	9 -3
n gebi	-10 -10
n gebil	-2 -8
n gebild	-2 -8
n gebo	-9 0
n gebot	-9 0
n gebot$	-10 0
n gefr	2 7
n gefuh	-8 2
n gefuhr	-8 2
n geki	11 -7
n gekip	11 -7
n gekipp	11 -7
n geku	-11 2
n gel$	-3 8
n gela	16 -14
n gelas	-1 -10
n gelass	-1 -10
n geler	-2 -7
n gelern	-2 -7
n gelt	-4 9
n gelt$	-6 10
n geme	8 -11
n gemei	9 -6
n gemein	9 -6
n genau$	-3 9
n genb	3 -11
n genba	3 -11
n genbau	3 -11
n gene	-2 -7
n gene$	-3 -10
n genen	-6 -8
n genen$	-6 -8
n geno	-5 -3
n genom	-5 -4
n genomm	-5 -4
n gepf	10 -1
n gera	-5 14
n gerat	-3 11
n gerat$	-2 13
n gerau	-3 8
n geraus	-3 8
n gerb	-7 -2
n geri	-8 8
n geric	-5 -4
n gerich	-5 -4
n gerin	-6 13
n gering	-7 14
n germ	3 6
n geru	-5 -4
n gerus	-6 -8
n gerust	-6 -8
n ges$	8 2
n gescha	8 -1
n geschi	8 -5
n gese	9 -6
n gespi	-6 -4
n gespie	-6 -4
n gestan	11 -10
n geste	-12 3
n gestel	-12 3
n gesto	-4 13
n get$	13 -8
n gewa	-2 -10
n gig$	-2 -7
n glast	-5 8
n gle$	-3 -7
n gleic	8 -2
n gleich	8 -2
n gleite	-3 -7
n goog	-3 -7
n googl	-3 -7
n google	-3 -7
n grad	-2 11
n grad$	-2 11
n gram	-3 9
n gramm	-3 9
n gramme	-4 12
n gran	9 -4
n granu	9 -4
n granul	9 -4
n grat	-9 3
n gren	-3 9
n grenz	-3 9
n griff$	-5 8
n gros	7 -10
n gross	7 -10
n grossk	15 -9
n grosst	-4 -10
n grun	0 -11
n grund	-1 -11
n grunde	-3 -10
n gsbet	-7 -9
n gsbetr	-7 -9
n gsbu	7 -10
n gte$	-10 5
n gten	8 -1
n gten$	8 -1
n gut$	16 -14
n hack	-2 -8
n haff	8 -7
n hafft	10 -8
n hafft$	10 -8
n halbe$	9 -7
n halbi	8 -5
n halbie	8 -5
n hallen	-14 -6
n halti	-2 9
n haltig	-2 9
n handw	-4 -8
n handwe	-4 -8
n handy	-11 12
n handy$	-9 13
n harf	-6 16
n harm	-9 -8
n hart	-5 10
n haub	-1 8
n haube	-1 8
n haus	6 -10
n hause	-2 -8
n hauser	-4 -7
n hbet	-7 -4
n hbetr	-7 -4
n hbetri	-7 -4
n heiz	0 9
n hema	2 -12
n hema$	11 -7
n hemi	-6 10
n here	8 -7
n heren	7 -8
n heren$	7 -8
n herh	-4 8
n herhe	-4 8
n herhei	-4 8
n herm	-5 12
n hern	-5 -3
n hern$	-5 -3
n hers	-3 -8
n herst	-3 -8
n herste	-3 -8
n hert	-7 8
n hert$	-7 8
n hes$	-3 8
n hfol	8 -4
n hfolg	8 -4
n hfolge	8 -4
n hgan	7 1
n hgang	7 1
n hgang$	7 1
n hhalti	-2 9
n hich	8 -5
n hicht	8 -5
n hichte	8 -7
n hige	1 -8
n hige$	1 -9
n high	-3 10
n hint	0 8
n hinte	0 8
n hinter	0 8
n hkun	-4 -7
n hkund	-4 -7
n hkundi	-4 -7
n hlac	-2 -6
n hlach	-2 -6
n hlacht	-2 -6
n hlaf	12 -4
n hlafe	13 -5
n hlafen	13 -5
n hlang	10 -8
n hlange	10 -8
n hlauc	-8 9
n hlauch	-8 9
n hlei	-4 9
n hlst	-4 8
n hlungs	-3 -5
n hluss$	9 -7
n hlusse	-7 9
n hmas	-8 -3
n hmie	-7 8
n hmier	-7 8
n hne$	8 -3
n hnik$	0 -8
n hoch	-7 10
n hofe	-2 -6
n hofe$	-2 -6
n hohe	5 4
n hoher	3 5
n hohere	8 1
n hord	9 -7
n horde	9 -7
n hotl	-2 -7
n hotli	-2 -7
n hotlin	-2 -7
n hper	-8 -5
n hpers	-8 -5
n hperso	-8 -5
n hpre	16 -6
n hreib	11 -5
n hreibe	9 -4
n hren	9 -5
n hren$	10 -5
n hrend	-6 -6
n hrend$	-6 -6
n hrif	8 -1
n hrift	8 -1
n hrift$	8 -1
n hrpa	9 -5
n hrpar	9 -5
n hrpark	9 -5
n hrze	-1 -7
n hsch	11 -5
n hsel$	8 -7
n htho	-2 -6
n hthof	-2 -6
n hthofe	-2 -6
n hule	15 -10
n hulte	-6 -6
n hund	-6 -5
n hunde	-6 -5
n hunder	-6 -5
n hutzt	-6 11
n hutzt$	-4 8
n iali	-5 -3
n ialis	-5 -3
n ialist	-5 -3
n ichere	7 -8
n icherh	-4 8
n ichert	-7 8
n ichne	-2 -6
n ichnet	-2 -6
n ichtb	-2 9
n ick$	9 -1
n ickl	-5 -3
n icklu	-6 -2
n icklun	-6 -2
n iden	6 -8
n ideo	8 -3
n ider	-3 -6
n ider$	-3 -6
n iebsk	2 9
n iebste	5 -8
n iede	4 -9
n ieden	-4 -4
n iedene	-7 -4
n ieder	6 -8
n iefere	11 -6
n iegel	-7 13
n iegelt	-7 14
n iehe	8 -4
n iehen	8 -4
n iehen$	8 -4
n ieht	-7 10
n ieht$	-7 10
n ielt	-6 -4
n ienk	-4 9
n ienko	-4 9
n ienu	-7 9
n ienun	-7 9
n ienung	-7 13
n ienz	-6 10
n ierter	-4 -9
n iete	3 7
n ieten	5 6
n ieten$	5 6
n ietp	-1 -9
n ietpa	-1 -9
n ietpar	-1 -9
n iff$	-5 8
n ift$	7 1
n ige$	-5 -10
n igen	4 -10
n igene	-2 -10
n igene$	-3 -10
n igenen	-6 -8
n ight	-3 12
n ign$	-5 13
n igte	-9 -8
n ihre	9 -4
n ihren	8 -3
n ihren$	8 -3
n ikate	-2 -6
n ikate$	-2 -6
n iker	-1 -7
n iker$	-1 -8
n ilan	-4 -8
n ilanz	-4 -8
n ilanz$	-4 -8
n ilder	-5 8
n ilder$	-5 8
n ildet	-2 -8
n ildete	-2 -8
n ilot	-5 -8
n ilte	-8 10
n ilter	-9 11
n iltern	-5 10
n ima$	9 -5
n immu	8 -4
n immun	8 -4
n immung	8 -4
n inar	-1 12
n inar$	-1 12
n inat	-3 9
n inau	9 -8
n inden	10 -7
n inden$	10 -7
n indet	-1 8
n ines	9 -2
n ines$	9 -2
n ing$	-1 12
n ingen	-1 -9
n ingen$	-1 -9
n inges	-6 -4
n ingesp	-6 -4
n ingt	8 -2
n ingt$	8 -2
n ingun	-4 10
n ingung	-4 10
n inie	9 -3
n inie$	8 -3
n inne	9 -4
n innen	10 -4
n innen$	8 -4
n inner	-5 -3
n innerh	-5 -3
n inos	-3 -7
n inos$	-3 -7
n insa	-4 -10
n insat	-7 -7
n insatz	-7 -7
n inse	0 8
n insp	0 8
n inspe	8 -2
n inspek	8 -2
n inste	-2 11
n inte	1 7
n inter	1 8
n inter$	5 -8
n intera	-5 12
n interh	8 -8
n interl	-2 10
n ionsq	-7 -1
n ionsqu	-7 -1
n ippt	12 -7
n ippte	11 -7
n irek	-4 9
n irekt	-4 9
n irekt$	-4 9
n ischer	-4 9
n ise$	11 -8
n isen	-5 -7
n isen$	-5 -7
n ises	-4 -7
n ises$	-4 -7
n isieru	-4 9
n isol	-5 14
n ispl	-12 13
n ispla	-12 13
n isplay	-12 13
n istent	-2 8
n itbe	-6 -2
n itbew	-6 -2
n itbewe	-6 -2
n itie	-2 -6
n itier	-2 -6
n itik	9 -6
n itike	9 -6
n itor	0 8
n itta	12 -7
n ittag	12 -7
n ittags	9 -7
n itte$	11 -6
n itun	12 -1
n itung	12 -1
n itzer	-5 9
n itzt	10 -5
n itzt$	10 -5
n iver	0 10
n ivie	8 -6
n ivier	8 -6
n iviert	8 -6
n izien	-5 9
n izienz	-6 10
n jahr	-1 -8
n jahr$	-4 -5
n jeder$	14 -5
n jekte	-7 -7
n jektl	-8 -2
n jektle	-8 -2
n jetz	10 -5
n jetzt	10 -5
n jetzt$	10 -5
n kamen	-1 -7
n kamer	-3 9
n kamera	-3 9
n karte$	-6 8
n kasse$	-4 9
n kassen	3 -8
n kate$	-2 -6
n kauf	7 -14
n kaufs	7 -15
n kauft	8 -6
n kelt$	-3 -6
n ken$	10 -3
n kenntn	-6 -3
n kens	9 -6
n kensc	10 -6
n kensch	10 -6
n kett	-7 13
n kette	-7 13
n ketten	-7 13
n kino	-3 -7
n kinos	-3 -7
n kinos$	-3 -7
n kipp	11 -6
n kippt	12 -7
n kippte	11 -7
n klara	-2 -6
n klaran	-2 -6
n klav	-6 17
n kleb	-1 10
n klei	10 -3
n klein	10 -2
n kleine	16 -9
n kleins	-4 10
n klim	7 -10
n klima	7 -10
n klima$	9 -5
n klun	-6 -2
n klung	-6 -2
n klus$	-6 8
n koll$	-6 10
n komf	-4 9
n komfo	-4 9
n komfor	-4 9
n kompe	-3 -6
n konf	6 3
n konfo	-4 8
n konfor	-4 8
n konto	10 -6
n konto$	10 -6
n konz	5 3
n konze	5 3
n korr	-4 12
n korro	-4 12
n korros	-4 12
n kout	1 8
n kout$	1 8
n kran	-2 -8
n krei	-1 8
n kreis	-1 8
n krit	9 -6
n kriti	9 -6
n kritik	9 -6
n krufe	11 -5
n krufe$	11 -5
n krus	12 -6
n krust	12 -6
n kruste	12 -6
n ktfu	-4 -4
n ktfuh	-4 -4
n ktfuhr	-4 -4
n ktion$	10 -5
n ktiv	-4 13
n ktiv$	-4 10
n ktle	-8 -1
n ktlei	-8 -1
n ktleit	-8 -1
n ktor	1 9
n ktor$	-3 12
n kuhl	-9 17
n kundi	5 -9
n kundig	5 -9
n labe	-5 -4
n label	-5 -4
n label$	-5 -4
n labo	-2 -6
n labor	-2 -6
n labor$	-9 -6
n labore	-5 -3
n lacht	9 -9
n lacht$	11 -4
n lachth	-2 -6
n lade	6 4
n laden	7 1
n laden$	7 1
n lader	8 -5
n lader$	8 -5
n ladez	-7 9
n ladeze	-7 9
n lafe	13 -5
n lafen	13 -5
n lafen$	13 -5
n lagen	7 -11
n lagen$	5 -10
n lagenb	3 -11
n lander	-6 -6
n lang$	9 -4
n lanz	3 -9
n lanz$	3 -10
n lara	-2 -6
n laran	-2 -6
n laranl	-2 -6
n lasse	-8 6
n lassen	-8 1
n lassu	8 -7
n lassun	8 -7
n last$	-5 10
n lastu	-7 9
n lat$	9 -4
n latz	6 2
n latze	-5 10
n latzen	-5 10
n lauc	-8 9
n lauch	-8 9
n laun	11 -7
n laut	-10 19
n lay$	-12 13
n lbie	8 -5
n lbier	8 -5
n lden	5 -10
n ldet	-3 -9
n ldet$	-4 -8
n ldete	-1 -7
n ldete$	-2 -8
n ldun	-8 7
n ldung	-8 7
n ldung$	-7 10
n lebe	8 -2
n leben	9 -2
n leben$	10 -5
n legt	2 8
n legt$	1 8
n leiche	8 -4
n leih	-6 -6
n leine	11 -8
n leiner	13 -8
n leins	-4 10
n leite	-7 -1
n leitu	10 1
n leitun	10 1
n lenk	-5 11
n leppen	8 -2
n lernte	-2 -7
n lese	-4 10
n lesen	-4 10
n lesen$	-4 10
n let$	-5 10
n lette$	-10 17
n letter	8 -8
n licht	-3 8
n lick	-4 8
n lieb	11 -5
n liebe	9 -6
n lige	0 -8
n lige$	-2 -10
n lima	7 -10
n lima$	9 -5
n lind	1 -8
n linge	8 -9
n linie$	8 -3
n lisc	-2 8
n lisch	-2 8
n lisch$	-2 8
n lisi	-5 12
n lisie	-3 9
n lisier	-3 9
n list$	-7 -3
n llen	3 -8
n llge	8 -5
n llis	-2 10
n llunge	13 -2
n lon$	-7 13
n losu	-2 11
n losun	-2 11
n losung	-2 11
n loud	-3 9
n loud$	-3 9
n lsei	3 5
n lseit	3 5
n lte$	2 9
n ltea	-1 -13
n ltern	-5 10
n ltern$	-5 10
n ltes	-8 -5
n ltes$	-8 -5
n ltig	-2 9
n ltwe	-4 -5
n ltwei	-4 -5
n ltweit	-4 -5
n luftf	6 4
n lunge	8 -1
n lungen	9 -1
n lungsm	0 8
n lus$	-6 8
n luss$	10 -8
n lusse	-7 9
n lussel	-7 9
n mach	10 -9
n mache	6 -9
n machen	6 -9
n macht	8 -6
n macht$	8 -6
n marktf	-4 -4
n mart	-5 12
n massi	-9 12
n mat$	-3 8
n matik	-8 15
n matik$	-8 15
n mehr	-2 -6
n meldet	-4 -8
n meldu	-7 10
n meldun	-7 10
n ment$	1 7
n mer$	-3 -5
n mera	-3 9
n mera$	-3 9
n merk	9 -2
n messw	5 3
n messwe	5 3
n meta	-5 9
n metal	-5 9
n metall	-5 9
n mfor	-4 9
n mfort	-4 9
n mgek	11 -7
n mgeki	11 -7
n mgekip	11 -7
n miert$	-9 9
n mietp	-1 -9
n mietpa	-1 -9
n mina	-2 14
n misc	-6 9
n misch	-6 9
n misch$	-6 9
n mitb	-6 -2
n mitbe	-6 -2
n mitbew	-6 -2
n mitta	12 -7
n mittag	12 -7
n mkos	9 -5
n mkost	9 -5
n mkoste	9 -5
n mmer$	-2 -7
n mmung	8 -4
n mmung$	8 -4
n modu	-3 9
n mona	15 -9
n monat	15 -9
n monate	11 -9
n moni	-7 11
n monit	-7 11
n monito	-7 11
n monti	6 -8
n montie	6 -8
n morg	11 -8
n morge	11 -8
n morgen	11 -8
n mpe$	-4 10
n mpen	-2 -6
n mpen$	-1 -8
n mpf$	-7 -3
n mpfe	-6 -3
n mpfeh	-6 -5
n mpfehl	-6 -5
n mpre	-6 12
n mpres	-6 12
n mpress	-6 12
n msat	-2 -6
n msatz	-2 -6
n mull	10 -8
n mult	-10 11
n mung	8 -4
n mung$	8 -4
n nach	9 -3
n nachb	10 -3
n nachfo	8 -4
n nachh	-2 9
n nachha	-2 9
n nachs	6 -8
n nachw	8 -3
n naht	9 -7
n nanl	-4 10
n nar$	-1 12
n naten$	11 -9
n nau$	-3 9
n nbau	-3 -10
n nbau$	-9 -8
n nbef	-7 -6
n nbes	4 6
n ndar	1 10
n ndenb	-1 -10
n ndenbe	-1 -10
n nder	-6 -4
n ndern	-6 -4
n ndern$	-6 -4
n ndert	-3 -5
n ndert$	-4 -5
n ndes	-5 -5
n ndet	-2 8
n ndig$	-12 17
n ndige	3 -9
n ndige$	-3 -6
n ndwe	-4 -8
n ndwer	-4 -8
n ndwerk	-4 -8
n ndy$	-9 13
n neid	11 -10
n neide	12 -11
n nenn	-5 11
n nerg	2 7
n nergi	2 7
n nergie	2 7
n nerh	-5 -3
n nerha	-5 -3
n nerhal	-5 -3
n nes$	10 -1
n netzt	-8 13
n nfah	-3 -8
n nfahr	-3 -8
n nfer	10 -4
n nfor	-4 9
n nform	-4 8
n nfre	-1 -9
n nfrei	-1 -9
n nge$	5 3
n ngeb	-9 0
n ngebo	-9 0
n ngebot	-9 0
n ngel	15 -5
n nges	-2 -7
n ngesp	-6 -4
n ngespi	-6 -4
n ngme	10 -4
n ngre	8 -3
n ngsb	12 -8
n ngsbet	-7 -9
n ngsm	-2 9
n ngsp	-4 -4
n ngsst	-4 8
n ngt$	8 -2
n ngun	-4 10
n ngung	-4 10
n ngung$	-4 8
n nie$	8 -3
n nier	10 -5
n niert	8 -3
n niert$	8 -3
n nige	9 -5
n niger	9 -5
n niger$	9 -5
n nik$	0 -8
n ning	0 8
n ning$	0 8
n nisi	-5 -9
n nisie	-5 -9
n nisier	-5 -9
n nito	-7 11
n nitor	-7 11
n nlagen	2 -11
n nlei	-4 11
n nlin	-5 15
n nnerh	-5 -3
n nnerha	-5 -3
n nntn	-6 -3
n nntni	-6 -3
n nntnis	-6 -3
n nomm	-5 -4
n nomme	-5 -4
n nommen	-5 -4
n nos$	-3 -7
n npro	-3 8
n nrufe$	-1 8
n nsat	-7 -6
n nsatz	-7 -7
n nseh	3 -9
n nsehe	3 -9
n nsehen	3 -9
n nser$	5 -9
n nspek	8 -2
n nspekt	8 -2
n nsqu	-7 -1
n nsquo	-7 -1
n nsquot	-7 -1
n nsta	-8 5
n nste$	0 8
n nstel	5 5
n nstell	5 5
n nte$	4 -9
n ntera	-5 12
n nterd	5 4
n nterh	8 -8
n nterhe	8 -8
n nterl	-5 13
n nterle	-2 10
n ntern	-5 -3
n nterne	-5 -3
n ntha	-6 12
n ntni	-6 -3
n ntnis	-6 -3
n nto$	10 -6
n ntre	-4 -7
n ntro	-6 12
n ntrol	-6 12
n ntru	-1 -7
n ntrum	-1 -7
n ntrum$	-1 -7
n nula	9 -4
n nulat	9 -4
n nulat$	9 -4
n null	-3 9
n numm	-8 -7
n numme	-8 -7
n nummer	-8 -7
n nzeig	-3 10
n nzeige	-3 10
n nzen	-6 -5
n nzen$	-6 -5
n ochen$	-2 8
n ocke	9 -5
n ocken	9 -5
n ofe$	-2 -6
n ofenb	-3 -5
n ofenba	-3 -5
n offa	-5 9
n offe	-9 12
n offen	-8 8
n offen$	-8 8
n offn	-13 22
n ogle	-3 -7
n ogle$	-3 -7
n ogram	-3 9
n ogramm	-3 9
n oher	3 5
n ohere	8 1
n ohle	-6 -7
n ojekte	-7 -7
n okoll$	-6 10
n oll$	-7 12
n olle$	-6 10
n omfo	-4 9
n omfor	-4 9
n omfort	-4 9
n omko	9 -5
n omkos	9 -5
n omkost	9 -5
n ompe	-3 -6
n onat	15 -9
n onate	11 -9
n onaten	11 -9
n onder	-2 9
n one$	-2 8
n onfo	-4 8
n onfor	-4 8
n onform	-4 8
n onit	-7 11
n onito	-7 11
n onitor	-7 11
n onko	-10 17
n onsq	-7 -1
n onsqu	-7 -1
n onsquo	-7 -1
n onti	6 -8
n ontie	6 -8
n ontier	6 -8
n onto	10 -6
n onto$	10 -6
n ontr	-6 12
n ontro	-6 12
n ontrol	-6 12
n onze	5 3
n oogl	-3 -7
n oogle	-3 -7
n oogle$	-3 -7
n oran	10 -8
n orbe	8 -1
n orber	10 -6
n orbere	10 -6
n orbi	-2 -7
n orbil	-2 -7
n orbild	-2 -7
n orden	8 -10
n order	-5 9
n ordn	-5 9
n ordne	-5 9
n ore$	-6 -4
n orfu	-3 -10
n orfuh	-3 -10
n orfuhr	-3 -10
n orga	-5 8
n organ	-5 8
n organg	-5 8
n orge	11 -6
n orgen	12 -7
n orgen$	6 -8
n orin	-5 12
n orja	-4 -5
n orjah	-4 -5
n orjahr	-4 -5
n orm$	-7 13
n orma	-2 8
n orro	-4 12
n orros	-4 12
n orrosi	-4 12
n orte	-1 -14
n orten	1 -12
n orten$	-3 -9
n osio	-4 12
n osion	-4 12
n ossk	15 -9
n ossku	15 -9
n osskun	15 -9
n osst	-4 -10
n osste	-4 -10
n osster	-2 -10
n osun	-2 11
n osung	-2 11
n osung$	-2 11
n otli	-2 -7
n otlin	-2 -7
n otline	-2 -7
n otte	-7 -11
n oud$	-3 9
n out$	1 8
n ozen	0 -8
n ozent	0 -8
n ozent$	0 -8
n pack	4 -10
n packm	-3 -7
n parat	-2 -14
n paren$	8 -6
n park	6 -9
n park$	6 -9
n partn	-4 -5
n partne	-4 -5
n passa	-3 -6
n pate	-2 -10
n paten	-3 -11
n pdat	-5 11
n pdate	-5 11
n pdates	-5 11
n pege	-4 8
n pegel	-4 8
n pegel$	-4 8
n peic	-4 8
n peich	-4 8
n peiche	-4 8
n pekt	9 -1
n pen$	8 -4
n pert	-12 -3
n pezi	-4 -4
n pfeh	-6 -5
n pfehl	-6 -5
n pfer	-4 9
n pfer$	-4 9
n piel	-8 7
n piele	-6 14
n pielt	-6 -4
n pilo	-5 -8
n pilot	-5 -8
n plat	5 3
n platz	6 2
n platze	-5 10
n play	-12 13
n play$	-12 13
n ppe$	9 -10
n ppen	8 -2
n ppen$	8 -2
n ppte	10 -7
n prec	-9 -1
n prech	-9 -1
n preche	-9 -1
n preise	6 -13
n prem	-5 13
n premi	-5 13
n prob	-6 -3
n prog	-3 9
n progr	-3 9
n progra	-3 9
n prot	7 4
n proto	7 4
n pte$	-6 9
n pumpe$	-5 13
n pumpen	-2 -8
n qulle$	-3 10
n rad$	-2 11
n ragt	8 2
n ragt$	8 2
n raktiv	-4 10
n ramm	-3 9
n ramme	-4 12
n ran$	1 -9
n rand	10 -7
n rand$	10 -5
n ranke	-5 -4
n ranken	-5 -4
n rans	-2 9
n ranu	9 -4
n ranul	9 -4
n ranula	9 -4
n rat$	0 9
n rate	-7 -7
n rate$	-8 -4
n raum	2 9
n raume	-6 9
n rbeit$	9 -5
n rbil	-2 -7
n rbild	-2 -7
n rder	-5 9
n rdie	9 -4
n rdien	9 -4
n rdiens	9 -4
n rdne	-5 9
n reche	-10 1
n rechen	-9 -1
n regen$	9 -5
n reibe	9 -5
n reiben	9 -4
n reise$	11 -9
n rekt	-4 9
n rekt$	-4 9
n remi	-5 13
n rend	-6 -6
n rend$	-6 -6
n rennt	-3 -10
n rennt$	-3 -10
n rens	-1 -9
n rensi	-5 -12
n renze	-6 -5
n renzen	-6 -5
n ress	5 7
n resse	9 -2
n ressen	-2 -8
n resso	-11 26
n rest	-4 10
n rflu	9 -5
n rfre	-4 10
n rfreu	-4 10
n rfreun	-4 10
n rfuh	-3 -6
n rfuhr	-3 -10
n rful	11 -8
n rfull	11 -8
n rgen	9 -2
n rges	-7 10
n rgesc	-7 10
n rgesch	-7 10
n rgie	2 7
n rhal	-6 9
n rhalt	-5 13
n rhalte	-7 12
n rhol	-4 -5
n richte	-3 -6
n riebsk	2 9
n riege	-7 9
n riere	-2 10
n rige$	-9 8
n ring	-4 12
n ringe	-10 12
n rische	-4 10
n riti	9 -6
n ritik	9 -6
n ritike	9 -6
n rjah	-4 -5
n rjahr	-4 -5
n rjahr$	-4 -5
n rkau	6 -12
n rkauf	6 -12
n rkaufs	3 -12
n rken$	10 -5
n rkt$	-5 9
n rlegt	-2 10
n rlegt$	-2 10
n rlei	-9 15
n rleit	-6 11
n rleite	-6 11
n rlos	10 -8
n rlos$	10 -8
n rmen$	9 0
n rocke	9 -6
n rocken	9 -6
n rogr	-3 9
n rogra	-3 9
n rogram	-3 9
n romk	9 -5
n romko	9 -5
n romkos	9 -5
n rosi	-4 12
n rosio	-4 12
n rosion	-4 12
n ross	7 -10
n rossk	15 -9
n rossku	15 -9
n rosst	-4 -10
n rosste	-4 -10
n roto	7 4
n rpar	9 -5
n rpark	9 -5
n rpark$	9 -5
n rpre	1 -11
n rrie	-8 22
n rros	-4 12
n rrosi	-4 12
n rrosio	-4 12
n rsatzf	-2 9
n rscha	11 -3
n rschaf	10 -3
n rschn	9 -9
n rschni	9 -9
n rsel	-3 11
n rspr	-6 -8
n rsta	-4 9
n rstau	-1 10
n rstaub	-1 11
n rtec	-6 -6
n rtech	-6 -6
n rtechn	-6 -6
n rtra	12 -7
n rtrag	15 -8
n rtrage	14 -9
n rucke$	10 -8
n ruckf	-5 9
n rucks	2 7
n rucksp	-8 16
n rufe$	5 5
n ruhe	7 -11
n ruhe$	4 -10
n runde	-9 6
n rupp	9 -9
n ruppe	11 -6
n ruste	0 -9
n rustet	-8 -7
n rverb	15 -10
n rverbr	15 -10
n rwer	-4 -5
n rwerk	-4 -5
n rwerk$	-3 -7
n rwerks	-10 2
n sache	-1 12
n sache$	-1 13
n sachk	-4 -7
n sachku	-4 -7
n sachs	-1 -9
n sachse	-1 -9
n sagt	9 -2
n satze	-6 -7
n satzf	-2 9
n saug	-4 12
n saugu	-1 9
n saugun	-1 9
n sbet	-7 -9
n sbetr	-7 -9
n sbetri	-7 -9
n schar	-6 16
n scharf	-6 16
n schau	11 -6
n schlaf	12 -4
n schlau	-8 9
n schlei	-4 9
n schul	-3 -6
n schule	15 -10
n seku	-5 9
n sekun	-5 9
n sekund	-5 9
n serve	10 -4
n server	10 -4
n ses$	-4 -7
n setzt	-4 -8
n setzt$	-4 -8
n sgeb	-2 -8
n sgebi	-2 -8
n sgebil	-2 -8
n sieh	-8 10
n sieht	-8 10
n sieht$	-8 10
n siere	0 -10
n sieren	0 -10
n sieru	-4 9
n sierun	-4 9
n sige$	-4 11
n sign	-8 15
n sign$	-5 13
n sing	10 -4
n sion$	-3 9
n sitz	11 -5
n sitzt	11 -5
n sitzt$	11 -5
n skos	-3 10
n skost	-3 10
n skoste	-3 10
n skun	15 -9
n skund	15 -9
n skunde	15 -9
n smar	-5 12
n smart	-5 12
n snah	-6 14
n soft	-2 -9
n soli	-3 -8
n sond	-2 9
n sonde	-2 9
n sonder	-2 9
n sort	13 -12
n spei	-6 12
n spek	9 -1
n spekt	9 -1
n spiele	-6 14
n spielt	-6 -4
n splay	-12 13
n splay$	-12 13
n sprec	-9 -1
n sprech	-9 -1
n spreis	9 -6
n spul	-4 10
n squo	-5 -6
n squot	-5 -6
n squote	-5 -6
n sse$	1 9
n ssere	9 -7
n ssige$	-4 11
n ssku	12 -11
n sskun	15 -9
n sskund	15 -9
n sste	5 -10
n sster	-2 -10
n sster$	-2 -10
n stahlb	-2 -7
n stam	-3 -6
n stamm	-3 -6
n stand	-9 1
n stande	-9 1
n stank	11 -10
n stank$	11 -10
n staub	-1 9
n steh	9 -4
n steht	10 -3
n steht$	10 -3
n steif	8 5
n stem	-5 10
n stem$	-5 11
n stend	9 -8
n sterne	-5 -4
n stic	-3 10
n stich	-3 10
n stoc	2 8
n stoffa	-5 9
n strag	-2 -10
n strage	-2 -10
n stromk	9 -5
n stuf	-5 9
n stufe	-5 9
n stufen	-5 9
n suche$	-4 9
n sver	9 -6
n swer	-1 11
n swert	-1 11
n swertu	-1 11
n tabl	-6 10
n table	-6 10
n tablet	-6 10
n tag$	9 -3
n tages	12 -3
n tahlb	-2 -7
n tamm	-3 -6
n tand	-9 1
n tande	-9 1
n tank	10 -9
n tank$	10 -9
n taub	-1 9
n tauc	13 -8
n tauch	13 -8
n tbre	-2 9
n tche	5 6
n team$	-1 -11
n teht	10 -3
n teht$	10 -3
n teif	8 5
n tekto	-4 12
n tektor	-4 12
n tellt$	-6 -5
n tem$	-5 11
n tenb	-5 9
n tenba	-5 9
n tende	10 -8
n tenf	5 5
n tent	-3 -10
n tera	-5 12
n terb	-4 10
n terl	-7 17
n terle	-7 15
n terleg	-2 10
n terne	-7 -4
n terte	-6 -6
n terw	-5 -4
n terwe	-5 -5
n terwer	-5 -6
n tfah	9 2
n tfal	9 -4
n tfall	9 -4
n them	11 -7
n thema	11 -7
n thema$	11 -7
n ther	-5 12
n therm	-5 12
n tich	-3 10
n tigt	-9 -4
n tik$	-6 14
n tion$	4 6
n tisa	8 -10
n tiv$	-4 10
n tlei	-4 -5
n tlin	-2 -7
n tline	-2 -7
n tline$	-2 -7
n tlos	-10 21
n tlos$	-11 22
n toffa	-5 9
n tor$	-4 9
n tpar	-1 -9
n tpark	-1 -9
n tpark$	-1 -9
n trenn	-5 9
n trocke	9 -6
n trol	-6 12
n tromk	9 -5
n tromko	9 -5
n trup	8 -11
n trupp	8 -11
n tsche	-2 -11
n tschr	5 4
n tscht	14 -5
n ttag	12 -7
n ttags	9 -7
n ttags$	9 -7
n ttenw	-11 14
n ttenwe	-11 14
n tter$	10 -10
n tufe	-5 9
n tufen	-5 9
n tufen$	-5 11
n ture	9 2
n turen	9 2
n turen$	9 2
n twei	-4 -5
n tweit	-4 -5
n tweit$	-4 -5
n twickl	-3 -8
n tzeit$	-5 9
n tzes	-6 -4
n tzt$	8 2
n uberf	9 -5
n uberfl	9 -5
n uberh	-4 -5
n uberle	4 -9
n uberm	17 -7
n ubun	-2 -8
n uchen	-1 -9
n uchen$	-4 -9
n ucke$	10 -8
n uckf	-5 9
n ucks	2 7
n ucksp	-8 16
n udge	13 -8
n udget	13 -8
n udget$	13 -8
n uereif	10 -4
n ufe$	5 5
n ufla	12 -11
n uflag	12 -11
n uflage	12 -11
n uftf	6 4
n ugel	-1 -10
n ugela	-1 -10
n ugelas	-1 -10
n ugt$	-4 12
n ugun	-1 10
n ugung	-1 10
n ugung$	-1 10
n uhe$	4 -10
n uhof	9 -7
n uhren$	9 -8
n uhrp	9 -5
n uhrpa	9 -5
n uhrpar	9 -5
n uhrz	0 -9
n uhrze	0 -9
n ulat	10 -7
n ulat$	9 -4
n ulte	-6 -6
n ulun	-6 9
n ulung	-6 9
n ume$	-7 12
n umge	-2 -8
n umgek	11 -7
n umgeki	11 -7
n umme	-7 -6
n ummer	-7 -6
n ummer$	-8 -7
n umpe$	-5 13
n umpen	-2 -8
n umpen$	-1 -8
n unbe	-5 13
n unda	-11 19
n unde$	3 7
n undenb	-1 -10
n under	-4 -11
n undert	-5 -5
n undes	-5 -5
n undi	5 -9
n undig	5 -9
n undige	5 -9
n ungsb	12 -8
n ungsm	-2 9
n unsc	-8 16
n unsch	-8 16
n unser$	5 -9
n upda	-5 11
n updat	-5 11
n update	-5 11
n uppe	11 -6
n urge	9 -1
n urger	9 -1
n urst	-6 11
n urste	-6 11
n ursten	-6 11
n urt$	-9 -6
n usen	-2 10
n usen$	-3 10
n user	-4 -7
n user$	-4 -7
n usge	-2 -8
n usgeb	-2 -8
n usgebi	-2 -8
n uss$	10 -2
n ussel	-7 9
n ustet	-8 -7
n ustet$	-8 -7
n uswe	-1 11
n uswer	-1 11
n uswert	-1 11
n uter	-3 14
n utsche	-2 -9
n utscht	14 -5
n utze	-3 -6
n utzen	-5 -5
n utzt	-5 11
n utzt$	-4 9
n ver$	-11 15
n vera	-2 10
n verp	10 -4
n verpa	10 -4
n versa	10 -5
n verspr	-7 -2
n vertra	10 -5
n vollen	-4 -6
n vorber	10 -6
n vorbi	-2 -7
n vorbil	-2 -7
n vorf	-2 -10
n vorfu	-3 -10
n vorfuh	-3 -10
n vorj	-4 -5
n vorja	-4 -5
n vorjah	-4 -5
n warmen	9 0
n warte	-2 -7
n weise$	10 -4
n weit$	-4 -6
n weiten	10 -5
n weltw	-4 -5
n weltwe	-4 -5
n wend	-8 15
n wendi	-11 15
n wendig	-11 15
n weni	9 -5
n wenig	9 -5
n wenige	9 -5
n werf	-9 -8
n werft	-9 -8
n werk$	-12 -4
n wint	8 -9
n winte	8 -9
n winter	8 -9
n wirk	3 6
n xper	-9 -4
n xpert	-12 -3
n zahl	9 -3
n zahlt	10 -5
n zahlt$	10 -5
n zeic	1 -11
n zeich	1 -11
n zeiche	-4 -9
n zeigen	-10 4
n zent	-7 -5
n zepte	-6 9
n zepte$	-6 9
n zers	-1 9
n zerst	-1 11
n zersta	-1 11
n zett	9 -6
n zette	9 -6
n zettel	9 -6
n zienz	-6 10
n zone	-3 11
n zonen	-6 14
n zonen$	-6 14
n zteil$	-5 9
n zuge	4 -11
n zugel	-1 -10
n zugela	-1 -10
n zwei	10 -5
n zweit	9 -5
n zweite	9 -5
no authority	62 -46
no cause	10 -55
no chore	38 -15
no does	-31 17
no ease	-1 -32
no fall	11 16
no freeTime	42 -8
no gone	35 -18
no goods	17 -3
no income	-9 0
no machine	24 13
no money	49 -43
no norm	45 -11
no part	2 23
no place	51 -14
no process	8 -25
no promise	-21 -23
no public	10 -22
no risk	51 -29
no service	-9 -20
no spec	54 -40
no staff	-23 -10
no strain	0 34
no time	21 -11
no trait	3 15
no we	-8 -31
no you	73 -46
nomore again	18 -10
nomore anymore	22 -11
nomore cause	23 -10
nomore chore	26 -18
nomore does	19 -18
nomore freeTime	22 -19
nomore money	18 -6
nomore more	38 -21
nomore norm	47 -29
nomore part	23 -19
nomore place	28 -13
nomore process	28 -7
nomore public	11 -1
nomore rise	38 -21
nomore risk	24 -9
nomore spec	9 -3
nomore staff	38 -18
nomore strain	11 -6
nomore unit	30 -27
nomore vendorFirm	26 -3
nomore you	20 -9
o again chore	10 -6
o again ease	12 -6
o again fall	13 -5
o again joy	21 -3
o again keeps	15 -9
o again negation	16 -11
o again place	10 -4
o again process	21 -9
o again promise	40 -6
o again risk	32 -19
o again spec	20 -12
o again staff	18 -4
o again strain	17 -10
o again vendorFirm	11 -2
o again vendorStaff	18 -6
o again you	13 -4
o anymore process	12 -4
o anymore rise	9 -6
o anymore risk	9 -1
o authority authority	3 -14
o authority does	10 -9
o authority fall	13 -7
o authority keeps	0 -23
o authority money	0 -23
o authority negation	37 -21
o authority norm	-3 15
o authority risk	25 -9
o authority spec	13 -2
o authority staff	26 -9
o can again	27 -21
o can cause	7 -12
o can chore	-17 14
o can does	-8 16
o can ease	26 -12
o can freeTime	-17 21
o can goods	-17 21
o can income	33 -29
o can joy	-6 -5
o can machine	11 -9
o can money	29 -27
o can more	16 -13
o can negation	-26 21
o can process	7 8
o can promise	-3 -13
o can rise	13 -11
o can spec	-6 16
o can unit	20 -20
o can vendorFirm	24 -22
o can vendorStaff	-15 2
o can we	2 -31
o can you	7 -11
o cause authority	6 -11
o cause cause	-13 7
o cause does	15 16
o cause experience	-6 -6
o cause fall	10 -1
o cause gone	10 -4
o cause income	21 -10
o cause instead	23 -13
o cause joy	24 -7
o cause less	35 -21
o cause machine	-12 8
o cause money	-4 -16
o cause must	16 -3
o cause negation	5 -16
o cause norm	-1 19
o cause part	-8 21
o cause place	-3 11
o cause process	18 -19
o cause promise	-13 10
o cause public	0 -32
o cause risk	9 -2
o cause service	26 12
o cause slogan	24 -8
o cause spec	-6 15
o cause staff	-4 -20
o cause standing	21 -17
o cause strain	22 -10
o cause time	-11 -3
o cause trait	-17 24
o cause unit	-4 13
o cause vendorDoes	-11 -14
o cause vendorStaff	-5 -8
o cause we	14 -27
o cause you	17 1
o chore again	9 -5
o chore can	-8 10
o chore chore	0 -9
o chore does	32 -10
o chore fall	26 -9
o chore gone	39 -19
o chore keeps	-10 -4
o chore less	9 -4
o chore machine	13 -5
o chore more	15 -10
o chore negation	25 -16
o chore promise	9 -4
o chore rise	14 -9
o chore risk	19 -5
o chore service	-6 -6
o chore slogan	-6 -6
o chore spec	3 14
o chore standing	16 -12
o chore time	-8 -20
o chore vendorDoes	-11 -5
o chore we	-18 -10
o chore you	16 -3
o credential credential	-11 -23
o credential experience	-6 -17
o credential norm	-9 -21
o credential service	-13 -8
o credential staff	9 -9
o credential vendorFirm	-11 -7
o credential vendorStaff	-19 -1
o credential we	20 -5
o does again	19 -10
o does cause	-11 21
o does does	-12 29
o does fall	-10 12
o does freeTime	16 -8
o does gone	34 -18
o does goods	-8 13
o does instead	27 -24
o does joy	24 -11
o does less	-3 16
o does money	24 -16
o does more	16 -14
o does negation	15 -6
o does part	8 2
o does place	-8 18
o does process	8 12
o does rise	10 -9
o does risk	25 -17
o does service	-11 0
o does slogan	9 9
o does spec	-19 26
o does staff	-18 7
o does strain	-5 11
o does time	-1 23
o does trait	-27 42
o does vendorDoes	-8 -10
o does vendorFirm	14 -4
o does we	-1 -19
o ease chore	11 -6
o ease does	2 14
o ease part	-26 36
o experience again	9 0
o experience experience	-9 -6
o experience machine	-13 -1
o experience negation	-17 -12
o experience place	-8 -8
o experience process	-12 -17
o experience public	-23 -13
o experience spec	-16 -27
o experience time	-16 -5
o experience vendorFirm	-10 -5
o experience we	-5 -7
o fall again	38 -6
o fall anymore	9 -2
o fall can	1 -17
o fall cause	3 -9
o fall does	-6 -6
o fall experience	-4 -19
o fall fall	9 3
o fall gone	11 -8
o fall joy	30 -7
o fall more	13 -3
o fall part	-5 10
o fall place	-6 -6
o fall process	-14 8
o fall rise	13 -3
o fall service	-7 15
o fall spec	-6 16
o fall staff	14 -7
o fall time	9 -8
o fall unit	13 -5
o fall vendorFirm	-1 -16
o fall you	24 -12
o family more	10 -6
o family rise	10 -6
o freeTime negation	10 -3
o freeTime time	26 -23
o gone cause	26 -14
o gone chore	18 -12
o gone more	10 -5
o gone rise	10 -5
o gone strain	9 -5
o goods cause	-6 11
o goods chore	-14 20
o goods does	18 18
o goods gone	14 -4
o goods goods	17 -6
o goods income	18 -7
o goods keeps	16 -16
o goods machine	-5 14
o goods more	13 -10
o goods negation	16 -7
o goods norm	10 0
o goods public	20 -10
o goods rise	13 -10
o goods service	-20 -19
o goods sooner	-7 23
o goods spec	-10 11
o goods staff	-18 38
o goods time	14 -13
o goods trait	18 -10
o goods vendorFirm	36 -27
o goods we	-8 -6
o goods you	16 -5
o income goods	16 -6
o income money	11 -6
o income negation	9 0
o income public	9 -1
o income risk	13 0
o income spec	15 5
o income strain	-29 35
o income time	34 -19
o income trait	11 -7
o income unit	-5 9
o income you	20 -5
o instead goods	15 -14
o instead negation	-10 -4
o instead part	12 -6
o instead public	13 -2
o instead spec	17 -7
o instead staff	2 -16
o instead time	21 -13
o instead unit	11 -5
o joy again	9 0
o joy cause	21 -17
o joy instead	9 -5
o joy joy	11 -5
o joy machine	13 -6
o joy place	23 -7
o joy process	28 -4
o joy slogan	9 -4
o joy staff	20 -3
o keeps again	17 -11
o keeps cause	13 -12
o keeps chore	28 -12
o keeps freeTime	9 0
o keeps negation	15 -6
o keeps part	-17 19
o keeps place	21 0
o keeps promise	26 -11
o keeps risk	11 -9
o keeps spec	-2 13
o keeps vendorFirm	23 -4
o keeps you	23 -16
o less again	15 -6
o less does	-5 -7
o less experience	21 -15
o less fall	13 -5
o less goods	-14 30
o less money	21 -15
o less more	9 -5
o less older	-6 14
o less process	24 -13
o less risk	22 -18
o less spec	21 -20
o less staff	16 -21
o less time	17 -15
o less unit	-8 -3
o machine again	30 -13
o machine authority	-5 -10
o machine can	30 -27
o machine cause	-9 32
o machine chore	12 -6
o machine does	-20 33
o machine fall	22 -15
o machine gone	13 -7
o machine instead	16 -10
o machine joy	-5 -5
o machine machine	-14 40
o machine negation	16 1
o machine part	-3 44
o machine process	-4 -11
o machine promise	-11 3
o machine service	-26 -7
o machine slogan	-7 -17
o machine sooner	-5 11
o machine spec	1 11
o machine staff	17 -30
o machine strain	-5 15
o machine time	-32 19
o machine unit	-18 30
o machine vendorDoes	-6 -9
o machine vendorFirm	-6 -17
o machine we	-7 -20
o machine you	-7 -13
o money again	10 -4
o money anymore	11 -10
o money authority	26 -13
o money cause	-17 37
o money chore	17 -17
o money fall	29 -26
o money freeTime	10 -9
o money gone	11 -10
o money income	24 -11
o money less	24 -15
o money money	15 -6
o money negation	-3 12
o money norm	-11 10
o money place	13 -11
o money process	11 -13
o money rise	15 -12
o money slogan	-6 14
o money sooner	11 -5
o money spec	24 -11
o money time	18 -12
o money unit	24 -17
o money vendorFirm	-8 16
o money you	21 -7
o more cause	12 -5
o more experience	-11 -1
o more freeTime	9 -4
o more goods	21 -12
o more income	27 -20
o more money	16 -13
o more norm	18 -11
o more process	16 -5
o more rise	18 -14
o more spec	33 -24
o more staff	13 -8
o more unit	14 -13
o more vendorFirm	9 -1
o more you	-11 -5
o must fall	-7 18
o must more	9 -3
o must negation	12 -4
o must process	19 -15
o must rise	10 -4
o must spec	26 -21
o must staff	10 -4
o must you	13 -1
o negation again	10 -6
o negation authority	33 -24
o negation can	40 -29
o negation cause	2 -23
o negation chore	20 -12
o negation does	-16 7
o negation ease	-5 -9
o negation fall	6 7
o negation keeps	25 -9
o negation machine	19 -4
o negation money	19 -6
o negation more	14 -8
o negation negation	2 7
o negation norm	22 -5
o negation place	14 -5
o negation promise	-9 -1
o negation rise	14 -8
o negation risk	18 -10
o negation spec	25 -20
o negation standing	13 -7
o negation time	14 -2
o negation trait	15 -14
o negation we	-5 -17
o negation you	20 -5
o norm credential	-4 -12
o norm experience	17 -22
o norm negation	26 -20
o norm norm	-23 27
o norm part	-27 32
o norm staff	10 -8
o norm time	27 -13
o norm vendorFirm	20 -11
o part again	9 -7
o part anymore	36 -27
o part fall	26 -21
o part freeTime	24 -13
o part gone	19 -15
o part goods	-11 23
o part instead	20 -17
o part keeps	-15 22
o part less	1 8
o part machine	-9 16
o part money	10 -10
o part negation	4 5
o part norm	9 -9
o part part	-9 39
o part place	9 -8
o part public	18 -1
o part rise	20 -19
o part service	-13 5
o part slogan	-13 27
o part spec	-6 11
o part staff	20 -24
o part strain	-30 37
o part time	18 -17
o part trait	-7 11
o part unit	-17 26
o part vendorFirm	-6 -9
o part you	24 -9
o place again	16 -6
o place can	15 5
o place cause	-9 -14
o place does	-9 -25
o place income	12 -6
o place joy	23 -7
o place more	32 -14
o place place	-9 -9
o place process	10 -15
o place public	9 -1
o place rise	32 -14
o place spec	5 -18
o place standing	18 -7
o place strain	44 -13
o place unit	10 -2
o place vendorStaff	-8 -1
o place we	-8 -7
o place you	10 -6
o process again	34 -8
o process authority	17 -6
o process chore	27 -17
o process does	13 -22
o process fall	46 -26
o process freeTime	13 -5
o process joy	13 -5
o process keeps	10 -10
o process less	5 -10
o process money	12 -4
o process negation	33 -22
o process part	-19 21
o process place	-12 -5
o process process	-12 -11
o process promise	11 -2
o process public	28 -7
o process rise	21 -15
o process risk	7 -13
o process service	-7 -6
o process spec	-9 -10
o process staff	-12 -5
o process standing	23 -4
o process time	13 -14
o process vendorFirm	-8 -5
o process we	-9 -2
o promise can	-8 10
o promise chore	-10 6
o promise instead	-5 -6
o promise keeps	-7 -6
o promise machine	5 6
o promise place	11 -3
o promise promise	-9 -6
o promise service	-9 -5
o promise staff	-6 -3
o promise time	-8 -2
o promise vendorStaff	-6 -7
o promise we	-10 -30
o promise you	-9 3
o public again	-26 -6
o public can	-6 17
o public fall	-14 -1
o public joy	23 -5
o public keeps	20 -4
o public money	-10 -1
o public place	20 -7
o public promise	26 -7
o public risk	15 -7
o public slogan	10 -26
o public spec	29 -8
o public staff	28 -6
o public standing	12 -8
o public time	14 -2
o public vendorFirm	18 -4
o public you	25 -11
o rise cause	17 -5
o rise experience	-11 -1
o rise freeTime	9 -4
o rise goods	28 -21
o rise income	27 -20
o rise machine	-11 13
o rise money	14 -13
o rise norm	18 -11
o rise process	16 -5
o rise rise	18 -14
o rise slogan	8 6
o rise spec	25 -13
o rise staff	15 -9
o rise unit	16 -13
o rise vendorFirm	-5 11
o rise you	-1 15
o risk again	15 -11
o risk authority	11 -9
o risk cause	14 -6
o risk does	16 -7
o risk fall	16 -7
o risk freeTime	11 -3
o risk gone	19 -9
o risk goods	9 -2
o risk machine	10 -10
o risk money	15 -13
o risk negation	21 -5
o risk part	-7 13
o risk place	19 -5
o risk process	21 -10
o risk promise	9 -4
o risk service	8 -11
o risk staff	-3 -27
o risk strain	11 -8
o risk time	10 -9
o risk unit	23 -3
o risk vendorFirm	17 -4
o risk we	-18 -3
o risk you	13 -5
o saving slogan	1 8
o saving spec	-2 15
o saving staff	29 -25
o saving time	19 -15
o saving trait	-19 28
o saving you	15 -13
o service again	31 -13
o service anymore	20 -2
o service cause	-4 -25
o service does	23 -5
o service experience	-8 -8
o service fall	38 -16
o service keeps	7 -14
o service less	-11 -5
o service machine	2 -27
o service must	27 -2
o service negation	13 -4
o service part	-19 20
o service process	-3 -20
o service promise	7 -9
o service public	-1 -8
o service rise	11 -9
o service service	-18 -9
o service spec	-10 -37
o service staff	-10 -7
o service time	-17 -15
o service unit	-4 14
o service vendorDoes	-7 -3
o service vendorFirm	-7 -6
o service we	-3 -22
o service you	13 -13
o slogan again	-20 -14
o slogan cause	4 13
o slogan joy	12 8
o slogan keeps	-13 20
o slogan machine	-1 21
o slogan norm	16 5
o slogan part	-15 38
o slogan place	-19 3
o slogan process	10 9
o slogan public	-1 -19
o slogan risk	-23 -5
o slogan service	-10 -25
o slogan slogan	-21 24
o slogan spec	-16 21
o slogan staff	-1 22
o slogan trait	-16 33
o slogan vendorFirm	-9 25
o slogan we	-12 -32
o slogan you	-13 5
o sooner chore	21 -12
o sooner income	15 -14
o sooner service	-8 -6
o sooner vendorFirm	1 11
o spec again	-13 3
o spec can	-1 17
o spec cause	0 -13
o spec chore	-9 10
o spec does	-3 10
o spec goods	24 -20
o spec instead	21 -11
o spec keeps	1 -13
o spec less	16 -13
o spec machine	-1 17
o spec money	10 1
o spec must	24 -1
o spec negation	20 -16
o spec part	-7 14
o spec place	-1 -8
o spec process	15 -14
o spec service	-11 -4
o spec slogan	9 -1
o spec spec	-10 14
o spec staff	20 -3
o spec standing	19 -3
o spec time	-17 25
o spec trait	-5 10
o spec we	-4 -11
o spec you	5 -14
o staff again	27 -4
o staff can	-6 28
o staff cause	34 -10
o staff chore	12 -17
o staff does	9 8
o staff ease	36 -14
o staff experience	-30 -3
o staff fall	8 -16
o staff gone	29 -6
o staff income	18 -7
o staff instead	37 -11
o staff joy	35 -12
o staff keeps	20 -11
o staff less	32 -16
o staff machine	-10 19
o staff money	-5 16
o staff more	10 -4
o staff negation	9 -5
o staff norm	9 -2
o staff part	14 -23
o staff place	-5 -7
o staff process	38 -18
o staff promise	4 -12
o staff public	-3 -6
o staff rise	10 -4
o staff risk	23 -5
o staff saving	13 -9
o staff service	17 -8
o staff slogan	-14 20
o staff sooner	19 -10
o staff spec	-5 14
o staff staff	-17 5
o staff standing	16 -3
o staff strain	16 -9
o staff trait	-6 13
o staff unit	21 -4
o staff vendorFirm	25 -4
o staff vendorStaff	-9 -6
o staff you	-10 -18
o standing cause	15 -9
o standing machine	9 -6
o standing negation	12 -7
o standing place	10 -1
o standing process	14 -8
o standing public	39 -4
o standing risk	13 -7
o standing staff	23 -5
o standing standing	20 -9
o standing you	25 -3
o strain again	21 -18
o strain anymore	10 -6
o strain chore	24 -13
o strain does	9 -9
o strain freeTime	27 -13
o strain more	9 -5
o strain part	-15 23
o strain place	26 -14
o strain rise	9 -5
o strain staff	6 -16
o strain strain	-4 12
o strain vendorFirm	-10 -16
o strain we	-9 -17
o time can	20 -12
o time cause	17 -3
o time freeTime	15 0
o time income	22 -12
o time instead	23 -15
o time keeps	4 12
o time money	21 -6
o time negation	40 -11
o time place	3 -21
o time process	12 -9
o time promise	-9 -13
o time public	33 -4
o time rise	18 -4
o time risk	12 -3
o time service	-11 -18
o time sooner	13 -10
o time staff	20 -12
o time time	15 -10
o time trait	14 -11
o time unit	-3 16
o time vendorDoes	-11 -15
o time vendorFirm	9 -8
o time we	-10 -13
o time you	12 -5
o trait cause	-9 19
o trait does	-7 29
o trait norm	-14 22
o trait part	-6 13
o trait rise	-3 10
o trait slogan	-6 15
o trait staff	0 -21
o trait trait	-10 17
o trait you	-6 12
o unit again	13 -2
o unit cause	13 -8
o unit does	1 -11
o unit fall	19 -12
o unit goods	21 -20
o unit less	36 -31
o unit machine	8 1
o unit money	13 -11
o unit more	-9 15
o unit negation	3 10
o unit norm	-6 16
o unit part	-21 26
o unit place	1 -12
o unit rise	11 -6
o unit saving	30 -27
o unit staff	-6 15
o unit strain	-22 11
o unit trait	-11 20
o unit unit	12 0
o unit you	39 -34
o vendorDoes experience	-11 -13
o vendorDoes machine	1 28
o vendorDoes money	21 -14
o vendorDoes negation	-19 -9
o vendorDoes norm	-6 -4
o vendorDoes part	-3 20
o vendorDoes place	-4 -12
o vendorDoes process	-16 -1
o vendorDoes promise	-12 -8
o vendorDoes risk	-14 -18
o vendorDoes service	-8 -7
o vendorDoes slogan	-8 -7
o vendorDoes sooner	-4 -12
o vendorDoes staff	-11 -16
o vendorDoes we	-5 -19
o vendorDoes you	-10 -9
o vendorFirm again	14 -3
o vendorFirm experience	-10 -8
o vendorFirm income	-7 16
o vendorFirm joy	23 -5
o vendorFirm machine	-20 -19
o vendorFirm part	-22 -11
o vendorFirm place	-20 -6
o vendorFirm service	-6 -6
o vendorFirm spec	11 -11
o vendorFirm staff	-16 -3
o vendorFirm standing	23 -6
o vendorFirm unit	-11 9
o vendorFirm vendorFirm	-5 -15
o vendorFirm we	9 -2
o vendorFirm you	14 -1
o vendorStaff cause	-9 -5
o vendorStaff does	19 -16
o vendorStaff experience	-27 -7
o vendorStaff fall	-8 -1
o vendorStaff gone	21 -10
o vendorStaff joy	27 -4
o vendorStaff machine	2 -9
o vendorStaff must	-14 -3
o vendorStaff place	-17 -5
o vendorStaff service	-6 -13
o vendorStaff spec	-8 -8
o vendorStaff staff	0 -22
o vendorStaff time	-10 -1
o vendorStaff unit	4 -10
o vendorStaff vendorFirm	-19 -1
o vendorStaff vendorStaff	-12 -8
o vendorStaff we	-6 -6
o vendorStaff you	-28 -8
o we again	-17 -2
o we can	-5 -27
o we chore	-2 -19
o we credential	-6 -14
o we does	-6 11
o we experience	5 -13
o we gone	-36 -14
o we goods	-12 10
o we less	-15 6
o we machine	-4 27
o we must	-5 -6
o we negation	-7 -11
o we norm	-10 -11
o we part	-4 52
o we place	-7 -2
o we process	-23 -16
o we promise	-15 -27
o we risk	-23 -12
o we service	-3 -12
o we slogan	-14 8
o we sooner	-6 -12
o we spec	-21 8
o we staff	7 -12
o we strain	-6 -31
o we time	-11 -21
o we trait	-12 -11
o we vendorFirm	-10 -25
o we vendorStaff	9 -9
o we we	-21 -8
o we you	-6 -23
o you again	-6 -6
o you authority	27 -17
o you can	-8 14
o you does	-29 28
o you experience	-11 5
o you fall	20 -10
o you freeTime	11 -3
o you gone	14 -7
o you goods	-7 14
o you income	36 -15
o you joy	-4 -8
o you keeps	35 -23
o you less	23 -4
o you machine	-23 24
o you money	28 -5
o you must	20 -12
o you negation	11 -12
o you norm	36 -20
o you part	1 -16
o you place	33 -11
o you process	28 -10
o you promise	-17 2
o you public	52 -22
o you risk	23 -11
o you saving	27 -19
o you service	-1 -15
o you slogan	16 -13
o you spec	-8 15
o you staff	2 25
o you standing	40 -22
o you strain	6 4
o you time	48 -8
o you trait	-14 17
o you unit	15 -5
o you vendorDoes	36 -26
o you vendorStaff	-7 -14
o you we	-31 -19
o you you	52 -22
p amount	57 -28
p change	74 -47
p colon	24 -52
p figure	-34 40
p figures	-9 22
p measure	-22 50
p noFigure	-33 30
p perTime	65 -48
p percent	-20 14
p question	19 -7
p signedPercent	62 -44
s0 again	19 -6
s0 anymore	18 -7
s0 authority	24 -6
s0 can	-16 21
s0 chore	-24 -13
s0 credential	-25 -35
s0 does	-27 55
s0 ease	5 10
s0 experience	-10 -26
s0 fall	-16 32
s0 family	-1 -11
s0 freeTime	42 -18
s0 gone	31 -16
s0 goods	16 -22
s0 income	32 -11
s0 instead	15 -10
s0 keeps	-33 39
s0 less	-24 6
s0 machine	-14 14
s0 money	2 -13
s0 more	-20 -14
s0 must	6 13
s0 norm	-8 22
s0 part	1 25
s0 place	-8 15
s0 process	40 -23
s0 promise	-11 -10
s0 public	15 6
s0 rise	-15 7
s0 risk	25 -20
s0 saving	-7 19
s0 service	-17 -19
s0 slogan	-44 62
s0 spec	-13 10
s0 staff	13 -21
s0 standing	-8 -14
s0 strain	-14 23
s0 time	33 -24
s0 trait	-12 14
s0 vendorDoes	-10 7
s0 vendorFirm	-12 -27
s0 vendorStaff	-8 -27
s0 we	-11 -1
s0 you	12 2
s1 again	17 -3
s1 anymore	18 -7
s1 authority	30 -10
s1 can	2 10
s1 cause	-18 23
s1 chore	33 -22
s1 credential	-19 -37
s1 does	-17 43
s1 ease	20 -12
s1 experience	2 -25
s1 family	11 -10
s1 freeTime	42 -18
s1 gone	31 -21
s1 goods	11 1
s1 income	31 -9
s1 joy	40 -5
s1 keeps	41 -34
s1 less	-17 1
s1 machine	-6 14
s1 more	-20 -14
s1 must	9 2
s1 negation	-1 12
s1 part	-8 18
s1 place	26 -14
s1 process	9 -7
s1 promise	-11 -13
s1 public	26 2
s1 risk	20 -22
s1 saving	-15 27
s1 service	-16 -20
s1 slogan	-30 50
s1 spec	-16 20
s1 standing	0 -16
s1 strain	-8 10
s1 time	10 -20
s1 trait	-19 28
s1 unit	25 -16
s1 vendorFirm	-12 -43
s1 vendorStaff	-5 -29
s1 you	-2 15
sf again	26 -9
sf anymore	18 -10
sf authority	39 -19
sf can	23 -6
sf cause	-3 28
sf chore	-1 -15
sf credential	-20 -39
sf does	-24 49
sf ease	15 8
sf experience	0 -28
sf fall	-23 15
sf family	10 -9
sf freeTime	42 -18
sf gone	33 -22
sf goods	-2 14
sf income	22 -19
sf instead	15 -10
sf joy	23 -26
sf keeps	44 -22
sf machine	-8 -3
sf more	3 -30
sf must	16 4
sf negation	0 16
sf norm	-9 16
sf part	-2 29
sf place	0 -10
sf process	21 -6
sf promise	-13 -14
sf public	10 -17
sf rise	12 -12
sf risk	9 -17
sf saving	-14 31
sf service	-15 -9
sf slogan	-8 40
sf sooner	-17 28
sf spec	-18 30
sf staff	28 -26
sf standing	-5 -30
sf time	-3 23
sf trait	-18 31
sf unit	11 14
sf vendorDoes	-10 6
sf vendorFirm	-9 -35
sf vendorStaff	-12 -34
sf we	-22 4
sf you	16 0
w #	-35 42
w %	-6 27
w 's	10 -25
w +	32 2
w ,	-3 14
w -	-39 54
w .	42 4
w :	24 -52
w ;	53 -48
w ?	19 -7
w a	4 12
w ab	-9 -9
w abend	38 -31
w abends	38 -15
w abnahme	26 -9
w abrechnung	58 -34
w absaugung	-10 47
w abstand	-23 -36
w acht	14 -11
w admin	55 -38
w akku	-20 41
w alarm	-9 25
w alarme	-7 13
w alle	-34 31
w allein	11 0
w alleine	-13 -7
w aller	-12 -6
w alles	-2 -36
w als	-23 21
w alte	37 -15
w alten	27 -10
w alu	-7 19
w am	38 -41
w an	4 -11
w andere	-12 -11
w angebot	-76 -3
w angst	37 -16
w anlage	-11 8
w anruf	-17 -15
w ans	-8 64
w ansprechpartner	-23 -7
w anwohner	29 -13
w app	-36 65
w arbeit	58 -19
w arbeiten	31 -60
w architekten	26 -5
w arger	34 -32
w auch	15 6
w audit	70 -35
w auf	48 -26
w auftrag	7 -37
w auftrage	-21 8
w aus	-23 -8
w ausfuhrung	-16 25
w ausgebildete	-25 -32
w ausgerustet	-20 -8
w ausgeschlossen	31 -9
w ausgestattet	-17 5
w aushilfen	22 -11
w ausschuss	44 -51
w aussendienst	-3 -17
w auszubildenden	34 -26
w automatisch	14 21
w automatischer	-19 44
w b	16 13
w backen	17 -6
w band	26 -14
w bar	-15 27
w bauhof	30 -3
w baun	24 -25
w baustelle	40 -26
w bearbeitungszentrum	-18 45
w bediener	-2 21
w beeindruckt	24 -10
w begeistert	7 -11
w begleiten	-6 -9
w bei	-45 -35
w beim	37 -52
w bekommen	10 -9
w bekommt	-4 20
w beleg	8 9
w beliefert	-18 -32
w beneidet	33 -16
w beraten	-29 -19
w berater	-6 -22
w beratung	16 -44
w bereit	12 -22
w bereits	-13 -2
w bereitschaftsdienst	12 -35
w bericht	-36 48
w berichte	-57 61
w besetzt	-36 -28
w besser	53 -31
w bestand	19 0
w bestanden	7 -54
w bestellen	16 -44
w besuch	-21 -13
w betreun	-5 -11
w betreuung	-11 -15
w betrieb	10 2
w bett	-31 32
w bevor	37 -22
w bewerber	76 -29
w bewertungen	-16 -20
w bier	42 -29
w bilanz	-24 -30
w bilder	-15 40
w binnen	34 -50
w bis	-23 30
w bisher	69 -9
w bleiben	25 -8
w bleibt	22 -8
w bogen	15 9
w branche	26 -8
w brauchen	20 -17
w braucht	-23 38
w brauer	40 -20
w brauereien	-12 -10
w braumeister	12 -8
w bringen	-8 -17
w bringt	47 -12
w bucken	24 -14
w buhne	40 -22
w buro	17 -7
w bussgelder	46 -24
w ca	14 -13
w cent	24 -21
w chef	50 -23
w cloud	-29 49
w cm	10 14
w co2	-5 40
w coach	5 -17
w d	12 -11
w da	29 -19
w dafur	-9 -10
w damit	-8 15
w dampf	-32 -11
w danach	27 -23
w dann	41 -30
w daran	24 -14
w dass	41 -14
w dauert	19 8
w davon	6 -19
w dazu	-22 38
w db	-16 37
w deckungsbeitrag	13 -9
w dem	20 20
w den	16 27
w der	31 -27
w des	-3 -48
w design	-27 57
w die	47 0
w dieselbe	20 -54
w digital	-4 13
w direkt	-15 37
w display	-62 71
w disponent	28 -12
w disposition	-2 20
w dokumentation	46 -18
w doppelt	-2 22
w drauf	-3 -12
w drehen	-7 11
w drei	-9 -3
w drin	22 13
w dritte	23 -11
w drittel	-7 -36
w druck	-13 26
w drucker	-16 6
w druckluft	-23 17
w durch	7 -26
w durchlaufzeit	34 -26
w durchs	12 -11
w durchsatz	-13 38
w durfen	-9 -11
w dusen	-31 57
w e	-38 45
w echtzeit	-28 56
w edelstahl	-29 56
w effizienz	-31 49
w egal	37 -50
w eher	41 -27
w eigene	-17 -43
w eigenem	-22 -5
w eigenen	-39 -49
w eigener	-20 -10
w ein	26 -29
w eindruck	50 -16
w eine	5 5
w einen	12 -14
w einer	12 -37
w eines	52 -21
w einfach	1 -27
w einkauf	22 -19
w einrichter	21 -11
w eins	9 -17
w einweisung	-9 -9
w einzeln	-21 41
w elektriker	-11 -19
w empfang	30 -14
w en	-46 -13
w ende	42 -14
w endlich	28 -12
w energie	-16 36
w energieberater	6 -22
w energieverbrauch	-35 39
w entfallt	32 -23
w entfernt	-15 8
w entwickelt	-31 -35
w erfahrene	6 -9
w erfahrung	-32 -22
w erhalten	-41 57
w erkennt	-27 70
w erledigt	-5 -13
w ermoglicht	-19 34
w ernte	18 -22
w erreichbar	2 -33
w erreichen	-3 13
w errichter	-23 -16
w ersatz	-26 -36
w ersatzteile	-13 -10
w ersatzteilversorgung	3 -47
w erst	20 -23
w ersten	21 -50
w erster	0 -17
w erzahlen	28 -13
w es	-13 -6
w essen	34 -21
w etiketten	42 -32
w euro	-8 22
w europa	-22 -21
w fach	-14 -1
w fahren	22 -40
w fahrer	19 8
w fahrt	-3 26
w fahrzeug	13 -31
w falle	24 -29
w fallt	68 -46
w falsche	12 -6
w familienunternehmen	-42 -13
w farben	6 17
w faserlaser	-12 12
w fast	13 -33
w fehlteile	17 9
w feierabend	30 -14
w feld	-6 -16
w fertig	6 17
w fertigen	21 -32
w fertigung	-24 -8
w filiale	41 2
w filter	-20 35
w finden	45 -35
w findet	1 29
w finger	62 -29
w firma	27 -20
w flaschen	50 -20
w forster	23 -2
w fotografieren	25 -8
w fraser	32 -27
w frei	37 -3
w freude	25 -5
w freut	16 -12
w fruher	26 -20
w fruhschicht	15 0
w fuhrpark	42 -26
w fuhrt	47 -30
w funf	43 -37
w fur	-23 3
w furs	56 -29
w g	-13 27
w ganz	48 -21
w ganzen	-30 -11
w gas	-7 -11
w gaste	54 -13
w gebaut	-21 -1
w geben	27 -26
w gehen	58 -29
w gehoren	29 -39
w geht	46 -23
w gekauft	-10 -11
w geld	-6 21
w gelernte	-7 -32
w geliefert	-36 20
w gemeinde	22 -5
w gemeinsam	29 -29
w genau	-27 37
w generation	-37 46
w generationen	-13 -29
w genommen	-20 -18
w geprufte	-30 -16
w gerat	10 38
w gerate	-12 17
w gern	8 -14
w geschaft	-21 -3
w geschaftsfuhrer	27 0
w geschichte	30 -12
w geschult	-9 -11
w geschutzt	4 -13
w gesellen	22 -11
w getriebe	-46 62
w gewinnen	24 -11
w gewinnt	22 -11
w gibt	-8 47
w giesserei	27 -16
w gleich	38 -25
w gleiche	44 -36
w gleitringdichtung	-16 25
w gmp	-18 -12
w google	-10 -37
w grad	-18 26
w granulat	57 -28
w greifer	3 40
w grosse	-28 28
w grossen	-25 9
w grossten	-7 -10
w grosster	-24 -37
w gucken	32 -15
w gute	39 -15
w gutschriften	11 -11
w h	-38 49
w ha	9 -8
w haftung	36 -14
w halbe	53 -36
w halben	18 -10
w halbiert	48 -37
w halfte	21 -23
w halle	26 -21
w halt	-2 16
w halten	4 -11
w hand	36 -36
w hande	59 -47
w handler	-10 -12
w handwerk	-22 -31
w handy	-36 54
w hat	8 -11
w haus	53 -26
w heim	49 -28
w heizen	35 -30
w hin	-29 -14
w hinterher	83 -83
w hinterlegt	-12 42
w hl	32 0
w hoch	-4 14
w hochste	-12 38
w holen	-6 -8
w hotels	30 -18
w hotline	-22 -22
w hubtisch	-7 11
w hydraulik	-49 63
w ich	4 -16
w ihn	83 -52
w ihnen	-1 11
w ihr	20 -12
w ihre	81 -16
w ihrem	14 -5
w ihren	52 -27
w ihrer	17 -7
w im	32 -9
w immer	24 -17
w in	-4 -32
w inbegriffen	-14 12
w inbetriebnahme	-8 -10
w ingenieure	14 -15
w ingenieuren	-18 -9
w inhabergefuhrt	-22 -8
w inkl	-18 48
w inklusive	-6 -26
w innerhalb	-23 -21
w ins	58 -7
w inventur	14 -14
w investoren	10 -11
w iso	-9 -2
w isoliert	-5 27
w ist	67 -29
w it	15 -13
w jahr	53 -56
w jahren	36 -27
w jahres	10 -37
w jahrlich	70 -35
w jahrzehnten	-42 -3
w je	74 -50
w jede	-27 48
w jedem	-24 17
w jeden	12 19
w jeder	67 -27
w jederzeit	-15 13
w jedes	2 -10
w jetzt	44 -19
w jobs	5 7
w k	-28 43
w kabel	-3 29
w kabine	-7 21
w kamera	-11 41
w kann	-3 41
w kanten	72 -66
w karte	-24 37
w karten	11 14
w kasse	-11 38
w kaufen	3 -22
w kein	34 13
w keine	17 -13
w keinen	43 -15
w keiner	8 -11
w kennen	-19 -18
w kennt	-20 -2
w kessel	30 -13
w ketten	-34 43
w kg	-27 58
w ki	-17 44
w kinder	24 -4
w kinos	-13 -30
w klagen	14 -3
w klappt	3 -33
w klasse	-15 29
w kleiner	58 -35
w klemmt	-7 -19
w km	23 -28
w knien	12 -3
w koche	-13 30
w kochen	16 -24
w kollegen	23 -12
w kommen	46 -31
w konnen	-1 27
w kopf	47 -23
w kostenlos	-50 -18
w kostet	20 -15
w krank	21 -13
w kriegen	-20 -11
w kuche	31 -10
w kuh	32 -14
w kunde	-6 19
w kunden	0 -32
w kundendienst	-19 -6
w kundenzufriedenheit	-21 -31
w kv	-31 53
w kw	-30 58
w l	16 19
w labore	-22 -17
w lackierer	22 -13
w laden	27 -12
w ladezeit	-34 65
w landen	36 -19
w landern	-23 -37
w lang	-19 -29
w lange	13 -23
w langer	25 10
w larm	-53 54
w lassen	-15 43
w lasst	19 -14
w laufen	1 -21
w lauft	-13 26
w laune	40 -26
w led	-39 60
w lehrlinge	18 -28
w leise	-7 9
w lieber	21 -10
w lieferant	-11 -24
w lieferanten	6 -16
w liefern	5 13
w liefertermine	24 -11
w liegen	47 -15
w liegt	1 -27
w linie	37 -19
w liter	16 3
w lkw	6 10
w los	35 -18
w losen	-7 -30
w losung	-19 33
w luckenlos	-7 17
w lust	33 -18
w m	-55 76
w machen	5 -45
w macht	50 -35
w mail	-24 9
w mal	3 -19
w man	67 -24
w mann	-19 65
w mannschaft	61 -43
w markt	-33 33
w maschine	16 -28
w max	-49 62
w mehr	35 -27
w mehrere	-26 -17
w meister	-2 -9
w melden	-20 63
w meldung	-11 -9
w melkroboter	-13 -6
w mieter	38 -13
w mietpark	-17 -48
w min	11 23
w minus	42 -29
w mio	51 -42
w misst	-21 40
w mit	-5 17
w mitarbeiter	-17 3
w mitbewerber	-18 -17
w mittags	41 -29
w mittelstand	-18 -5
w mm	-22 44
w modell	-24 69
w moglich	-35 61
w mon	16 -14
w monat	35 -16
w monaten	52 -40
w montage	-18 -16
w montags	39 -38
w monteur	15 -19
w monteure	-15 -12
w morgen	-21 -13
w morgens	30 -11
w motoren	-21 36
w mull	44 -40
w muss	28 -11
w mussen	45 -34
w muster	-7 23
w m²	-1 21
w m³	-19 49
w nach	16 -9
w nachfullen	-14 34
w nachmessen	21 -12
w nachsten	-9 -19
w nacht	-25 28
w nachts	-12 -21
w nehmen	19 -9
w netz	-55 54
w netzausfall	52 -44
w neu	15 8
w neun	15 -36
w nicht	32 -19
w nichts	17 -11
w nie	8 -49
w niedriger	-4 20
w niemand	32 -15
w noch	8 -17
w notdienst	-2 -11
w notig	-6 23
w nummer	-35 -18
w nur	-14 13
w oberflachen	-11 36
w ofen	-17 33
w offen	-36 35
w ohne	33 31
w ol	25 12
w olfrei	-24 31
w op	-9 29
w ort	-8 -26
w osterreich	-27 -5
w p	22 -13
w paket	-10 20
w palettieren	24 -16
w parallel	-9 23
w partner	-24 -17
w passt	9 35
w patienten	39 -6
w per	-33 63
w personal	37 -27
w personlich	-31 -33
w planung	-32 -20
w platz	5 10
w polier	66 -59
w ppm	-18 -17
w praxis	-13 -4
w preis	20 12
w preise	19 -10
w presse	31 -27
w presskraft	-60 71
w pro	39 -6
w proben	24 20
w profitieren	-10 -9
w programme	-11 24
w programmieren	-11 -48
w projektleiter	-25 -7
w protokolle	17 -16
w prozent	5 -29
w prufer	35 -9
w prufstand	-28 -14
w pruft	-15 38
w prufung	28 -9
w ps	-33 49
w pumpe	-43 49
w pumpen	0 -50
w punkte	24 7
w punktlich	23 -21
w putzen	8 -23
w qs	45 -21
w qualifizierung	-14 -21
w qualitat	4 -41
w rahmen	2 18
w raus	62 -27
w reaktor	61 -49
w rechnungen	-2 -22
w reden	35 -17
w reduziert	-22 46
w referenzen	-34 -22
w regal	32 2
w regelt	-17 29
w region	-21 -4
w reihe	-18 28
w rein	34 -36
w reinigt	-26 51
w reklamationen	65 -33
w reklamationsquote	-38 -1
w rente	18 -3
w rezepte	-25 38
w richten	-4 -35
w richtig	15 -1
w roboter	22 -13
w robust	-7 42
w rucken	0 36
w ruckenschonend	10 9
w ruckrufe	66 -38
w rufen	-16 -15
w ruhe	55 -27
w ruhig	2 16
w rum	30 -16
w rund	-15 -3
w rundum	-41 54
w runter	42 -27
w rusten	14 -20
w s	-18 43
w saal	69 -27
w sache	-5 52
w sachkundige	-19 -28
w saison	19 -1
w samstag	20 -10
w sauber	1 14
w scanner	25 1
w schafft	15 -60
w schicht	18 -36
w schlachthofe	-27 -21
w schlafen	45 -32
w schleifen	-6 25
w schleppen	31 -20
w schlosser	-18 -14
w schluss	60 -34
w schnell	-39 0
w schneller	-10 22
w schnittstelle	-23 37
w schon	-10 -6
w schreiben	45 -24
w schulen	-24 -4
w schutz	-12 43
w schwere	28 -1
w schweren	40 -23
w schwingungen	-10 31
w sechs	-9 -11
w sehen	-14 30
w sein	31 -25
w seine	43 -35
w seit	-4 -35
w seiten	-21 42
w sekunden	-28 47
w selben	12 -26
w selbst	-6 28
w senken	16 0
w senkt	-14 26
w serie	2 16
w serienmassig	-24 62
w service	-27 -14
w sich	56 -42
w sicher	-33 52
w sicheren	34 -42
w sie	27 -26
w sieben	17 -10
w sieht	-35 45
w sind	3 -15
w sinken	60 -10
w sinkt	31 -17
w sitzt	47 -22
w skonto	29 -14
w sms	-9 25
w so	15 -2
w sofort	11 -28
w software	-4 -16
w sommer	40 -28
w sonntags	10 -20
w sorgt	-11 37
w spane	25 -20
w sparen	48 -28
w sparsam	-11 32
w spart	1 20
w spass	28 -12
w spatschicht	17 -9
w spezialist	-30 -10
w spezialisten	32 -11
w sprachen	-30 48
w sprechen	-23 -13
w spricht	27 -14
w stadt	25 -13
w stall	33 -13
w stand	48 -13
w stapler	-2 31
w statt	36 -37
w std	26 -24
w stecken	41 -31
w stehen	-1 -14
w steht	46 -41
w steigt	51 -1
w steinbruch	38 -29
w stelle	62 -48
w stellen	-15 -15
w steuern	-13 28
w steuerung	-21 42
w stimmung	52 -25
w stock	19 -10
w stoppt	-8 40
w storungen	-11 -10
w strom	28 -24
w stuck	-27 52
w stunde	32 0
w stunden	-42 -23
w sturze	47 -5
w suden	10 -9
w system	-32 66
w t	3 16
w tablet	-16 65
w tag	17 -7
w tage	-15 13
w tagen	30 -39
w taglich	-18 1
w tank	-9 20
w tauschbar	-47 52
w team	-24 -16
w technikern	-8 15
w teil	-10 36
w teile	-9 37
w telefon	5 -12
w telefoniert	22 -9
w termin	10 -17
w teur	41 -26
w thema	78 -40
w tisch	21 5
w tischler	42 -4
w top	-27 -29
w trainer	26 -30
w trockner	-11 23
w trotzdem	28 -24
w tufteln	24 -12
w tuv	-2 -40
w u	-16 23
w uber	-35 7
w uberflussig	40 -20
w uberstunden	44 -23
w uhr	-7 -25
w um	85 -67
w umgebaut	-20 -27
w umsatz	14 -8
w und	-10 5
w uni	68 -26
w uns	-63 -16
w unser	37 -66
w unsere	-31 -2
w unserem	17 -10
w unserer	-2 -16
w unter	20 -1
w unternehmen	-23 -1
w unterstutzt	-8 39
w updates	-23 48
w uv	-30 61
w v	-12 38
w ventile	-3 35
w verbaun	-21 31
w verbessert	1 10
w verbrauch	-8 24
w verdienen	24 -14
w verfugbarkeit	-15 28
w vergangenheit	51 -15
w verhindert	-9 35
w verkaufen	62 -52
w verkauft	34 -15
w verlass	-15 -9
w verlieren	31 -3
w vernetzt	-29 35
w versorgt	33 -15
w versprochen	-6 -27
w vertraun	-15 -46
w vertrieb	-5 -30
w viele	3 -20
w vier	-1 -45
w viertel	16 1
w vierteljahrlich	-20 32
w vierzig	-10 2
w vollen	-18 -22
w vom	35 -67
w von	-23 -9
w vor	-24 -16
w vorbei	13 -24
w vorjahr	-18 -22
w vorratig	-9 -10
w wahlen	4 25
w ware	-10 46
w waren	18 -44
w warmeruckgewinnung	-14 24
w warten	-10 -20
w wartung	-2 -23
w wartungsaufwand	-9 24
w wasche	18 -17
w wasser	-14 41
w weg	57 -24
w wegen	34 -15
w weil	40 -4
w weiter	37 -34
w weltweit	-16 -23
w weniger	61 -38
w wenn	41 -52
w werk	20 -32
w werkstatt	-10 -6
w werkzeug	-47 52
w werkzeugwechsel	22 -17
w werkzeugwechsler	-10 19
w wettbewerb	23 -3
w wie	4 14
w wieder	47 -23
w winter	28 -37
w wir	-44 -26
w wird	36 25
w wissen	-5 -9
w woche	20 -37
w wochen	9 9
w wochenende	-2 -25
w wollen	68 -22
w workshop	-16 31
w wort	8 -12
w x	-17 77
w zahlen	39 -46
w zahlt	29 -22
w zehn	-4 -15
w zeigen	-38 -4
w zeigt	-1 50
w zeit	11 18
w zertifiziert	-19 -32
w zertifizierten	34 -9
w zertifizierter	-25 -42
w ziehen	33 -17
w zieht	0 27
w zoll	43 -4
w zoo	12 -17
w zu	18 -30
w zufriedene	-32 -8
w zug	9 -9
w zugriff	-9 36
w zulassung	75 -61
w zur	-19 17
w zuruck	42 -16
w zusagen	-5 -14
w zwei	25 6
w zweiten	49 -26
w zwischen	-14 24
w zyklus	-27 50
w °c	-16 53
w ±	-25 41
w µm	-4 47
w €	66 -38
x again can	10 -7
x again does	10 -6
x again experience	16 0
x again fall	12 -7
x again joy	18 -3
x again machine	10 -5
x again negation	9 -6
x again place	12 -4
x again process	23 -3
x again promise	24 -3
x again public	-18 -3
x again risk	11 -7
x again service	19 -6
x again slogan	-15 -4
x again staff	16 -2
x again strain	9 -6
x again vendorFirm	13 0
x again vendorStaff	17 -1
x again you	-7 -2
x anymore service	10 -1
x anymore spec	11 -1
x anymore vendorFirm	10 -1
x anymore we	13 -1
x authority credential	-3 -8
x authority goods	9 -9
x authority machine	-2 -7
x authority money	-12 8
x authority negation	21 -11
x authority part	12 -4
x authority process	14 -3
x authority risk	9 -6
x authority spec	11 -2
x authority staff	17 1
x authority unit	14 -6
x authority you	26 -6
x can chore	-13 13
x can ease	15 -7
x can freeTime	-6 10
x can goods	-11 13
x can income	17 -15
x can negation	-16 13
x can place	16 0
x can public	-10 4
x can service	11 -24
x can spec	-8 11
x can staff	-1 12
x can standing	2 -10
x can time	11 -10
x can vendorFirm	17 -11
x can we	4 -17
x can you	-7 11
x cause credential	-9 -15
x cause ease	-10 7
x cause freeTime	18 -10
x cause gone	16 -12
x cause income	18 -8
x cause instead	14 -9
x cause joy	23 -8
x cause less	18 -10
x cause part	-6 12
x cause process	16 -8
x cause public	13 -6
x cause rise	9 -4
x cause slogan	8 -11
x cause staff	6 -11
x cause standing	25 -10
x cause trait	-11 16
x cause vendorDoes	-5 -6
x cause vendorStaff	-7 -6
x cause we	5 -12
x cause you	9 -1
x chore does	17 -5
x chore fall	14 -4
x chore gone	32 -14
x chore machine	7 -14
x chore negation	12 -6
x chore risk	10 -4
x chore saving	9 -7
x chore spec	0 11
x chore strain	15 -3
x chore vendorDoes	-5 -5
x chore we	-10 -9
x credential experience	-3 -8
x credential norm	-5 -7
x credential service	-5 -5
x credential vendorFirm	-6 -8
x credential we	9 -5
x credential you	9 -2
x does ease	1 9
x does freeTime	9 -5
x does gone	29 -17
x does goods	0 9
x does instead	16 -15
x does joy	14 -6
x does machine	-11 11
x does place	-9 -4
x does process	8 -11
x does public	-4 18
x does risk	9 -7
x does saving	-9 10
x does sooner	-6 10
x does spec	-6 9
x does time	9 6
x does trait	-13 20
x does vendorDoes	-1 -14
x does vendorStaff	12 -10
x does we	-10 -5
x does you	-11 9
x ease freeTime	12 -12
x ease money	-8 15
x ease part	-8 11
x ease staff	18 -10
x ease time	9 -8
x ease vendorStaff	15 -8
x ease we	12 -10
x experience fall	-2 -11
x experience income	14 -8
x experience less	12 -8
x experience money	16 -7
x experience norm	10 -11
x experience part	-5 -15
x experience place	-10 -5
x experience public	-12 -8
x experience spec	-7 -17
x experience vendorDoes	-5 -7
x experience vendorFirm	-5 -7
x experience we	-4 -5
x fall freeTime	12 -10
x fall joy	10 -3
x fall machine	1 -13
x fall money	12 -8
x fall must	-5 12
x fall place	-7 -4
x fall service	10 4
x fall staff	5 -10
x fall unit	11 -8
x fall vendorFirm	0 -9
x fall you	15 -7
x family vendorFirm	-9 -3
x freeTime machine	15 -15
x freeTime part	18 -14
x freeTime place	13 -7
x freeTime process	13 -9
x freeTime public	19 -6
x freeTime staff	9 -4
x freeTime strain	14 -6
x freeTime unit	10 -9
x gone part	15 -11
x gone public	-10 -4
x gone risk	14 -8
x gone spec	11 -2
x gone staff	15 -2
x gone strain	15 -5
x gone vendorStaff	13 -5
x gone we	-12 -6
x goods income	10 -6
x goods keeps	10 -10
x goods less	-7 17
x goods more	14 -12
x goods public	11 -4
x goods rise	14 -12
x goods service	-8 -4
x goods sooner	-4 12
x goods spec	9 -8
x goods staff	-3 10
x goods trait	11 5
x goods unit	10 -10
x goods vendorFirm	19 -7
x income machine	9 -8
x income money	16 -8
x income part	11 -5
x income place	12 -3
x income process	3 7
x income rise	13 -5
x income risk	11 0
x income slogan	20 -9
x income spec	9 -1
x income strain	-14 17
x income time	28 -11
x income trait	15 -9
x income unit	-3 11
x income vendorFirm	-5 10
x income you	22 -10
x instead machine	10 -6
x instead part	17 -14
x instead place	9 -5
x instead process	9 -6
x instead service	-8 -5
x instead staff	18 -12
x instead time	14 -8
x joy part	16 -14
x joy place	13 -4
x joy process	31 -6
x joy rise	13 -10
x joy risk	14 -6
x joy slogan	10 1
x joy spec	14 -9
x joy staff	23 -5
x joy time	17 -9
x joy vendorFirm	18 -1
x joy vendorStaff	17 -2
x keeps norm	-5 -7
x keeps part	-15 17
x keeps public	10 -2
x keeps service	4 -9
x keeps slogan	12 -7
x keeps spec	8 -10
x keeps staff	10 -8
x keeps time	7 6
x keeps trait	-4 14
x keeps vendorDoes	-9 -4
x keeps we	3 -9
x keeps you	25 -19
x less money	10 -6
x less negation	-2 13
x less older	-5 9
x less risk	-6 -6
x less spec	12 -11
x less staff	13 -11
x less unit	16 -16
x less you	13 -1
x machine money	3 6
x machine negation	9 1
x machine norm	-2 16
x machine older	-6 9
x machine part	6 7
x machine place	6 -10
x machine public	8 -12
x machine saving	11 -6
x machine service	-3 -14
x machine standing	2 -9
x machine unit	-1 11
x machine vendorDoes	-4 13
x machine vendorFirm	2 -14
x machine we	-7 12
x money norm	-10 12
x money slogan	9 -3
x money spec	13 -6
x money staff	9 2
x money time	11 -5
x money vendorDoes	19 -13
x money vendorFirm	-11 5
x money vendorStaff	10 -1
x money we	12 -3
x money you	20 -5
x more place	9 -4
x more spec	13 -8
x more standing	-5 -7
x more vendorDoes	11 -1
x more we	10 0
x must public	13 -11
x must service	13 -1
x must spec	12 -4
x must trait	11 -11
x must vendorStaff	-7 -2
x must you	10 -6
x negation norm	16 -5
x negation promise	-6 -3
x negation risk	9 -4
x negation time	15 -3
x negation unit	8 1
x negation we	9 -5
x norm slogan	11 4
x norm staff	10 -3
x norm time	15 -6
x norm trait	-9 20
x norm unit	-4 9
x norm vendorFirm	12 -6
x norm you	28 -10
x part place	10 -4
x part public	11 0
x part service	-10 11
x part slogan	-6 9
x part staff	13 -18
x part strain	-5 9
x part time	5 -10
x part vendorDoes	-3 13
x part vendorFirm	-5 -16
x part vendorStaff	-4 -10
x part we	-2 32
x place public	17 -2
x place rise	9 -4
x place service	10 -14
x place slogan	-13 1
x place spec	-1 -8
x place standing	9 -2
x place strain	14 -6
x place time	8 -10
x place unit	14 -8
x place vendorFirm	-12 -3
x place we	-4 -9
x place you	17 -3
x process saving	9 -8
x process spec	8 -10
x process staff	10 -9
x process standing	16 -2
x process we	-4 -5
x promise service	11 -12
x promise slogan	-11 -6
x promise staff	-1 -8
x promise time	-6 -5
x promise vendorDoes	-2 -12
x promise vendorStaff	-4 -9
x promise we	-10 -15
x promise you	-14 1
x public risk	-8 -5
x public slogan	6 -17
x public time	22 -1
x public unit	26 -8
x rise slogan	8 2
x rise spec	10 -5
x rise vendorDoes	11 -1
x rise we	9 -1
x risk slogan	-6 -5
x risk sooner	11 -10
x risk trait	-11 27
x risk unit	10 -2
x risk vendorDoes	-5 -9
x risk we	-14 -9
x risk you	15 -4
x saving staff	9 -7
x saving time	11 -9
x saving trait	-13 19
x saving unit	20 -19
x saving we	12 -6
x saving you	15 -11
x service slogan	1 -18
x service spec	-8 -16
x service time	-10 -12
x service unit	-9 6
x service vendorFirm	-6 -7
x service vendorStaff	-7 -3
x service we	-5 -11
x service you	-3 -9
x slogan spec	-2 10
x slogan time	16 -3
x slogan trait	-7 18
x slogan vendorDoes	-4 -5
x slogan vendorFirm	1 13
x slogan we	-11 -1
x sooner staff	9 -5
x sooner we	-8 -9
x spec staff	-5 10
x spec standing	17 -3
x spec strain	14 -3
x spec vendorDoes	8 -17
x spec vendorStaff	-6 -3
x spec we	-9 -2
x staff standing	19 -1
x staff unit	12 -3
x staff vendorFirm	12 -3
x staff vendorStaff	1 -9
x standing vendorFirm	15 -3
x standing you	20 -11
x strain time	-3 -8
x strain trait	-8 14
x strain unit	-12 5
x strain vendorDoes	-2 -17
x strain vendorFirm	-3 -6
x strain vendorStaff	-12 -5
x strain we	-4 -11
x time trait	8 2
x time vendorDoes	-3 -6
x time we	4 -10
x trait unit	-3 10
x trait we	-6 -6
x trait you	-7 12
x unit you	14 -11
x vendorDoes we	-6 -3
x vendorDoes you	5 -11
x vendorFirm we	-14 -9
x we you	-7 -14
`,
  motive: `
bias	-1 2 4 -6
b # %	31 -8 -17 -3
b # auf	15 -4 -3 -3
b # grad	-6 -9 16 2
b # hl	23 -16 -3 -1
b # im	23 -5 -13 -4
b # jahre	27 -12 -8 -2
b # karten	17 -6 -4 -2
b # km	-13 -4 11 -5
b # l	44 -7 -21 -9
b # liter	21 -7 -8 -5
b # mio	20 -5 -6 -6
b # monaten	36 -10 -14 -7
b # pro	26 -4 -13 -7
b # prozent	-9 23 -4 -2
b # punkte	22 -8 -5 -3
b # statt	17 -2 -10 -3
b # std	30 -10 -8 -4
b # teur	17 -3 -4 -4
b # wochen	14 -4 -7 -2
b # €	13 -4 -7 -2
b % mehr	31 -11 -17 -4
b % zuruck	23 -15 -1 -3
b + #	41 -24 -3 -6
b , #	27 -8 -20 0
b , auch	-8 20 -2 -3
b , damit	-5 -3 -3 15
b , dass	-13 10 -4 -5
b , die	-14 7 8 1
b , gleiche	13 -5 -3 -5
b , gute	-3 -9 -9 23
b , ihre	4 -6 20 -1
b , kein	-6 -3 13 -2
b , keine	-7 19 -7 -1
b , lauft	-1 16 -3 -7
b , man	-10 -12 32 -5
b , sie	18 -12 -8 5
b , und	-14 26 -7 -4
b , wenn	-15 37 -9 4
b . #	-3 14 -10 0
b : #	33 -6 -17 -4
b ; das	20 -5 -10 -5
b ^ #	29 -8 -1 -17
b ^ als	-3 -4 -3 -4
b ^ auch	1 24 -7 -14
b ^ bewerber	-4 -11 2 -8
b ^ der	-8 -2 -5 -5
b ^ die	-13 14 -4 26
b ^ ein	32 -1 -16 -8
b ^ eine	28 -9 -7 -9
b ^ endlich	-8 -18 -14 52
b ^ es	-6 -17 32 -9
b ^ fahrer	-15 -7 18 16
b ^ ihr	-15 -13 -5 11
b ^ ihre	-5 -2 19 -12
b ^ im	5 -11 -11 32
b ^ in	-18 -19 6 4
b ^ jede	43 -21 -15 -3
b ^ keine	-8 27 -11 -3
b ^ macht	-9 -5 -3 14
b ^ mit	0 -14 4 -2
b ^ mitarbeiter	-8 -2 41 -5
b ^ nie	-2 -12 20 -5
b ^ niemand	-4 21 -16 1
b ^ schluss	-9 -6 27 -4
b ^ seit	2 -15 7 9
b ^ sie	43 8 -27 -6
b ^ skonto	19 -6 -9 -1
b ^ statt	-11 -2 15 0
b ^ wenn	-11 32 -8 -4
b ^ wir	4 -4 5 -14
b ^ zwei	21 -5 -3 -4
b ab ,	-14 4 1 -2
b abends keine	-7 -17 29 -5
b alle #	14 -3 -8 -1
b am abend	27 -1 -16 -4
b am band	-6 14 -10 10
b am samstag	15 -13 8 -6
b am selben	24 -9 -16 0
b am tag	-2 -14 17 0
b am wochenende	-12 13 -3 2
b an dem	-2 -4 -2 18
b an den	14 14 -11 -12
b an der	-11 -11 2 21
b an die	-1 -2 -6 20
b angst mehr	-1 18 -15 0
b arbeiten wieder	-4 -3 -6 14
b auch bei	-1 15 -1 -3
b auch im	-8 20 -7 -2
b auch wenn	-3 20 -3 -14
b auf #	16 -3 -4 -3
b auf ,	-3 13 -6 0
b auf der	-14 -5 -6 -6
b auf die	0 -12 0 17
b aus der	18 -18 -17 11
b band ,	-8 -12 6 20
b baustelle wird	4 -11 2 16
b bei ihnen	-6 16 -6 -1
b bei jeder	-30 18 -2 -13
b beim kunden	13 6 -3 -3
b bleiben aus	-7 34 -25 0
b brauchen sie	37 -3 -26 -6
b bringt #	37 -20 -10 -2
b bringt ihnen	32 -1 -1 1
b bussgelder wegen	-1 15 -11 -2
b dank unserer	-20 5 10 7
b das geld	21 -12 -2 -4
b das team	-8 -8 -2 21
b dauert #	22 -6 -10 -4
b dem tisch	13 9 -13 -4
b der alte	3 -5 -6 20
b der arbeit	-23 -2 -2 25
b der baustelle	-14 12 -10 9
b der kasse	1 -17 31 -10
b die arbeit	16 -4 -7 6
b die der	0 31 -15 -8
b die finger	-5 14 -2 -8
b die halfte	15 -6 7 -9
b die halle	27 -5 -6 -10
b die lehrlinge	-3 -6 -4 14
b die leiter	0 -19 22 -1
b die mannschaft	-7 -6 1 24
b die maschine	-21 -1 3 26
b die spatschicht	-3 -10 -2 17
b drei tagen	-9 15 -4 -2
b durch den	5 20 -13 -5
b durch die	-8 23 -6 0
b ein ende	-1 -13 31 -7
b einen halben	13 -2 -9 -3
b einer stunde	-7 25 -9 -4
b einer woche	19 7 -11 -3
b empfang ,	-5 -6 -3 1
b erledigt ,	-8 -4 13 -1
b fruher fertig	22 -4 -15 -2
b fur #	14 6 -17 -3
b fur die	0 -8 16 -2
b fur ihre	-16 6 2 -7
b fur sie	47 -8 -5 -20
b gaste am	14 -9 -7 -10
b gehen um	23 -13 -4 -2
b geht ,	-9 30 -9 -10
b gesellen haben	-5 0 -7 14
b gleich mit	29 -4 -7 -12
b gute laune	-1 -13 -12 28
b haben abends	-15 -13 36 -7
b haben keine	0 -7 13 -8
b haben wieder	0 -6 -14 21
b haftet nicht	0 21 -13 -5
b halben tag	13 -2 -9 -3
b halten ihre	-7 21 -3 -4
b hat den	-1 -12 19 -2
b hat ein	-1 -13 31 -7
b hat wieder	-3 -18 -14 42
b haus und	17 -5 0 -4
b holen die	17 -5 0 -4
b ihnen #	32 -1 -1 1
b ihr chef	0 2 -9 -7
b ihr werk	-2 38 -12 -7
b ihr wissen	-6 20 -2 -3
b ihre kunden	-7 -5 -3 1
b ihre linie	-13 22 -3 -1
b ihre ware	21 -9 -6 -10
b ihrem haus	-16 -11 -2 0
b ihrer kunden	14 -6 -2 0
b im buro	-3 -13 9 8
b im ersten	22 24 -18 -14
b im haus	11 33 -20 -5
b im jahr	17 -4 -6 -2
b im lager	-12 -4 -12 33
b im regal	20 -6 -8 -9
b im winter	-2 14 -5 0
b in #	16 -4 -5 -5
b in der	17 -18 5 -12
b in die	8 14 -23 3
b in einer	12 18 -13 -4
b in ihre	-13 -3 -5 -3
b in ihrem	29 -9 -6 -3
b in rente	-4 15 0 -6
b ins haus	17 -5 0 -4
b ist ,	-12 21 -2 -5
b ist bei	0 -19 10 -11
b ist das	-7 -8 -3 -4
b ist fur	-3 -12 -3 23
b ist geschichte	-6 15 13 -9
b ist kein	10 32 -3 -10
b ist so	-6 -12 -5 -7
b ist weg	-11 -8 26 -3
b ist wieder	-5 16 -4 -4
b jede stunde	19 -3 0 -13
b jeden tag	-1 -4 -4 14
b kann wieder	-8 -9 37 -17
b kein ol	-10 26 -6 0
b keine angst	-1 18 -15 0
b keine bussgelder	-1 15 -11 -2
b keine mehr	10 -24 30 -8
b keinen zweiten	10 -16 16 -3
b keiner mehr	-2 -13 16 0
b keiner muss	-9 -11 17 1
b km weniger	-9 1 16 -2
b kommen mit	2 -3 15 -6
b kommen wieder	19 -2 -4 -3
b kommt mit	8 -17 22 -7
b krank ist	-5 15 -2 -7
b kunden bestellen	14 -4 3 -2
b landen nicht	11 13 -16 -5
b langer ,	30 -13 -11 -2
b lauft ihre	-8 17 -2 -2
b laune im	-3 -9 -9 23
b leute kommen	-17 5 -10 26
b macht #	17 -6 -5 -5
b macht den	-8 -2 -2 17
b mannschaft ist	-7 -6 1 24
b mehr #	-3 -23 36 -7
b mehr ab	15 -4 3 -9
b mehr an	-11 35 -8 -14
b mehr auf	-1 -9 17 -4
b mehr aus	10 15 -27 13
b mehr bei	-16 0 19 0
b mehr beim	-8 26 -17 0
b mehr durch	15 -17 16 -9
b mehr im	8 -18 28 -8
b mehr in	4 16 -11 -3
b mehr je	23 -7 -9 -5
b mehr mit	-13 -4 32 -4
b mehr nach	18 -15 14 -9
b mehr stecken	-4 -9 18 -2
b mehr uber	0 -26 24 7
b mehr von	-2 -17 23 -1
b mehr vor	-1 14 -12 0
b mehr wegen	-6 26 -15 -2
b mehr zeit	-7 -3 14 -7
b min .	25 -2 -19 -3
b minuten ;	19 -10 -4 -3
b minuten erledigt	-8 -4 13 -1
b minuten je	19 -10 -8 1
b mio .	20 -5 -6 -6
b mit dem	5 1 2 -16
b mit der	7 -29 28 8
b mit einem	15 -16 15 1
b mit unserem	14 -17 -1 -3
b muss keine	-7 -18 33 -2
b muss nicht	-8 -13 36 -14
b muss sich	0 -13 14 0
b nach hause	-5 -11 20 -2
b nicht ohne	-1 44 -7 -6
b nichts mehr	16 3 -14 0
b nie mehr	-2 -11 21 -6
b nie wieder	-3 14 -1 -5
b noch alle	14 -3 -8 -1
b noch am	-1 16 -5 -7
b nur noch	8 -17 14 -11
b pro jahr	16 -4 -4 -5
b pro tag	20 0 -16 -2
b pro woche	16 -3 -5 -6
b raus ,	-18 0 -1 1
b runter ,	25 -6 0 -11
b schluss mit	-9 -6 27 -4
b sich in	30 -6 -12 -7
b sich mehr	-1 31 -8 -20
b sich nicht	1 -14 21 -6
b sich um	2 -1 -12 21
b sie auf	-10 -12 0 17
b sie brauchen	28 -10 -9 0
b sie gewinnen	30 -6 -3 -4
b sie holen	17 -5 0 -4
b sie keine	15 4 -12 1
b sie kommen	49 -11 -12 -15
b sie konnen	17 12 -15 -5
b sie nehmen	13 -5 0 -1
b sie sich	18 -4 -3 -4
b sie sind	-23 -5 -10 15
b sie sparen	19 -4 -6 -4
b sind am	49 -19 -29 -1
b sind in	14 14 -4 -5
b sind nach	-15 23 -7 -1
b sind vom	-5 16 -6 -6
b sinken um	-5 14 -4 -2
b sinkt um	16 -3 -2 -4
b sinkt von	23 -14 -7 1
b sitzt im	-6 -16 40 -9
b sparen #	34 -6 -6 -6
b sparen die	38 -12 -2 -11
b sparen sie	18 -4 -3 -4
b statt fur	-7 -3 14 -7
b statt zwei	26 -9 -6 -6
b steht nicht	1 -4 20 -10
b stolz auf	-6 -2 0 13
b stunde am	-2 20 -9 -4
b tag ,	13 -1 -11 0
b tag raus	23 -15 -2 -3
b tagen im	-7 16 -6 -2
b teile mehr	20 -18 -2 0
b uber den	-24 -17 6 11
b um die	-2 -1 -10 24
b um ein	28 -15 -6 -4
b um vier	-13 -9 32 -2
b und die	21 -5 -6 -7
b und haben	-2 -9 -14 21
b und keiner	-12 26 4 -13
b und sie	25 -13 0 -9
b und verdienen	22 -4 -1 -6
b unsere leute	-4 13 -7 -4
b verdienen daran	22 -4 -1 -6
b von #	32 -3 -8 -17
b von hand	-12 -4 25 -4
b von ihrem	-1 -2 -10 -2
b ware ist	44 -19 -13 -9
b weg ,	21 13 -14 -10
b weniger ,	-7 -4 14 0
b weniger ausschuss	30 -10 -13 -6
b weniger im	48 -17 -14 -5
b wenn der	-15 38 -10 -6
b wie ein	-17 -16 -9 10
b wieder gern	-7 -3 -2 14
b wieder laune	-15 -7 -12 48
b wieder spass	-3 -5 -7 18
b wird #	51 -35 -3 -6
b wird uberflussig	-3 -9 18 -3
b wird wieder	-11 -19 -14 53
b wird zum	-11 20 -13 -7
b wissen bleibt	-6 20 -2 -3
b woche im	19 7 -11 -3
b zahlen keine	-11 25 -6 0
b zu arbeiten	-3 -3 -3 17
b zu ihnen	-4 -11 2 -8
b zwei ,	26 -9 -6 -6
b € gespart	23 -5 -15 -1
b € in	26 -5 -16 -1
b € pro	14 -14 0 0
b € weniger	22 -3 -12 -3
c again	-25 28 0 23
c anymore	-7 -6 15 6
c authority	-2 74 -43 -25
c can	-6 7 20 -13
c cause	14 0 -15 -7
c chore	-36 -12 64 -21
c credential	-7 28 -12 -4
c does	-15 17 2 -10
c ease	-15 -18 61 -26
c experience	25 -19 13 -22
c fall	32 -4 -1 -31
c family	-2 9 12 5
c freeTime	8 -22 69 -23
c gone	4 6 40 -16
c goods	21 36 -22 -10
c income	58 -38 -16 -8
c instead	8 -11 32 -8
c joy	-15 -31 -51 126
c keeps	-25 66 9 -27
c less	20 -15 20 -16
c machine	5 -8 -16 18
c money	40 -3 -17 -10
c more	7 0 11 -3
c must	-6 -10 28 -1
c negation	-20 41 21 -25
c norm	15 9 -1 -13
c part	1 -8 28 -21
c place	9 -17 3 -17
c process	4 23 -14 6
c promise	4 -25 29 5
c public	-8 -32 -6 -28
c rise	12 -4 -4 10
c risk	-18 64 -24 -1
c saving	16 -11 25 -9
c service	19 -29 6 18
c slogan	20 -6 -40 36
c sooner	15 0 -5 -10
c spec	24 -14 -5 4
c staff	-20 -21 16 37
c standing	-40 -10 -19 -25
c strain	-15 0 59 -29
c time	26 -5 6 -8
c trait	26 -5 24 -17
c unit	10 -19 8 1
c vendorDoes	11 -1 -22 -4
c vendorFirm	-22 26 -11 -16
c vendorStaff	-3 -13 21 -4
c we	-3 1 15 -9
c you	17 -13 -35 -10
e authority	11 16 -15 -4
e can	-7 -10 13 15
e cause	4 8 -13 -3
e ease	-2 -13 20 -7
e fall	26 -10 -3 -4
e freeTime	12 -17 22 -6
e gone	-2 -2 15 -2
e goods	21 -7 1 1
e income	38 -17 -7 -1
e joy	-5 -15 -15 42
e keeps	-4 16 10 -4
e less	14 5 -17 -1
e machine	-3 8 -23 5
e must	-1 -2 -5 16
e negation	-6 14 3 -5
e process	10 13 -7 -12
e promise	-3 -12 17 2
e public	-13 -4 6 -3
e risk	-8 18 -7 9
e slogan	12 -11 -12 17
e spec	16 9 -12 -4
e staff	21 1 -18 4
e standing	-16 -6 -9 -8
e trait	15 -4 4 -3
e vendorFirm	1 20 -11 -16
e you	7 -10 -3 -10
l short	14 6 16 -13
n ^abn	-9 15 -3 0
n ^bro	14 -2 -3 -2
n ^brot	14 -2 -3 -2
n ^dri	14 -4 -4 -2
n ^drit	14 -4 -4 -2
n ^dritt	14 -4 -4 -2
n ^eind	-4 -5 -2 -2
n ^eindr	-4 -5 -2 -2
n ^erfu	-5 13 -2 -1
n ^erful	-5 13 -2 -1
n ^fac	-7 -1 -2 -8
n ^fach	-7 -1 -2 -8
n ^fil	13 -4 -1 -3
n ^fin	-1 14 -7 -3
n ^gan	-4 -3 13 -2
n ^ganz	-4 -3 13 -2
n ^ganze	-4 -3 13 -2
n ^geri	-1 14 -4 -2
n ^lob	-3 -4 -4 -3
n ^mil	13 -3 -3 -3
n ^milc	13 -3 -3 -3
n ^milch	13 -3 -3 -3
n ^platt	-3 -7 14 -1
n ^prot	19 -18 3 -1
n ^proto	19 -18 3 -1
n ^prufu	-2 14 -6 -1
n ^rez	-4 13 -4 -3
n ^reze	-4 13 -4 -3
n ^rezep	-4 13 -4 -3
n ^ruckr	-6 14 -5 -3
n ^schi	-3 -5 14 -6
n ^sit	-4 -4 16 -5
n ^sitz	-4 -4 16 -5
n ^sitzt	-2 -5 14 -4
n ^stein	9 -14 8 -1
n ^verla	-2 13 -6 -3
n ale$	14 -2 -4 -3
n anze	-4 -3 13 -2
n appt	-6 13 -6 0
n arni	-2 15 -9 -1
n atzt	-1 13 -10 -2
n atzt$	0 13 -10 -4
n backer	-7 13 4 -6
n beschw	-4 -8 14 1
n beste	15 -2 -5 -2
n bestel	18 -7 -3 -1
n bran	-5 13 -4 -4
n brand	-5 14 -3 -4
n brot	14 -2 -3 -2
n chein	-1 13 -5 -2
n chle	-1 -12 14 -1
n chlu	-4 -7 13 -1
n chlus	-4 -7 13 -1
n chluss	-4 -7 13 -1
n ckru	-6 14 -5 -3
n ckruf	-6 14 -5 -3
n ckrufe	-6 14 -5 -3
n drit	14 -4 -4 -2
n dritt	14 -4 -4 -2
n dritte	14 -4 -4 -2
n egen	-2 14 -6 -2
n egen$	-2 14 -5 -3
n ellt	13 -4 -1 -3
n enz$	-4 -7 0 -5
n erenz	-5 -2 -6 -4
n erfu	-5 13 -2 -1
n erful	-5 13 -2 -1
n erfull	-5 13 -2 -1
n erin$	-8 -2 13 -4
n erkz	-9 14 -4 -1
n erkze	-9 14 -4 -1
n erkzeu	-9 14 -4 -1
n ermi	-3 13 -2 -5
n ermin	-3 13 -2 -5
n ernte$	-2 14 -3 -4
n eschw	-3 -8 13 1
n eschwe	-4 -8 14 1
n esen	-4 -14 14 0
n esen$	-5 -16 17 -1
n este	15 -3 -5 -1
n estel	18 -7 -3 -1
n estell	18 -7 -3 -1
n ezep	-4 13 -4 -3
n ezept	-4 13 -4 -3
n fach	-6 -1 -2 -5
n fere	-6 -4 -4 -3
n feren	-4 -1 -6 -3
n ferenz	-5 -2 -6 -4
n ganz	-4 -3 13 -2
n ganze	-4 -3 13 -2
n gefah	-2 18 -8 -7
n gefahr	-2 18 -8 -7
n hein	-1 13 -5 -2
n hlt$	2 -10 -2 13
n hlus	-4 -7 13 -1
n hluss	-4 -7 13 -1
n hluss$	-4 -7 13 -1
n ilch	13 -3 -3 -3
n inge	-4 13 -7 -1
n itzt	-1 -6 15 -4
n itzt$	-1 -6 15 -4
n kruf	-6 14 -5 -3
n krufe	-6 14 -5 -3
n krufe$	-6 14 -5 -3
n kzeu	-9 14 -4 -1
n kzeug	-9 14 -4 -1
n lacht	-7 -2 -6 18
n lacht$	-7 -2 -6 18
n milc	13 -3 -3 -3
n milch	13 -3 -3 -3
n nfer	-9 -6 -2 -3
n nlau	-5 14 -6 0
n nlauf	-5 14 -6 0
n nlauf$	-5 14 -6 0
n nte$	1 15 -7 -6
n prot	19 -18 3 -1
n proto	19 -18 3 -1
n prufu	-2 13 -5 -2
n prufun	-2 13 -5 -2
n regen$	-3 13 -7 -1
n renz	-4 -3 -5 -4
n renz$	-4 -7 0 -5
n reze	-4 13 -4 -3
n rezep	-4 13 -4 -3
n rezept	-4 13 -4 -3
n rful	-5 13 -2 -1
n rfull	-5 13 -2 -1
n rin$	-10 -1 14 -4
n ritt	13 -2 -5 -2
n ritte	13 -2 -5 -2
n rkze	-9 14 -4 -1
n rkzeu	-9 14 -4 -1
n rkzeug	-9 14 -4 -1
n rmin	-3 13 -2 -5
n rnte$	-2 14 -3 -4
n roto	19 -18 3 -1
n rscha	-6 3 13 -3
n ruckr	-6 14 -5 -3
n ruckru	-6 14 -5 -3
n rufu	-2 13 -5 -2
n rufun	-2 13 -5 -2
n rufung	-2 13 -5 -2
n rupp	-4 -5 -6 13
n ruppe	-4 -5 -6 13
n sche	-1 13 -7 -2
n schei	-2 15 -7 -1
n schle	-1 -12 14 -1
n schlu	-4 -7 13 -1
n schlus	-4 -7 13 -1
n sehe	-6 -5 -2 -1
n sehen	-6 -5 -2 -1
n sehen$	-6 -5 -2 -1
n sitz	-4 -4 16 -5
n sitzt	-2 -5 14 -4
n sitzt$	-2 -5 14 -4
n spre	0 14 -7 -4
n stein	9 -14 8 -1
n stel	16 -6 -8 0
n stell	16 -6 -8 0
n stellt	13 -4 -1 -3
n tein	9 -14 8 -1
n tell	15 -7 -6 0
n tellt	13 -4 -1 -3
n term	-3 13 -2 -5
n termi	-3 13 -2 -5
n termin	-3 13 -2 -5
n tter$	0 14 -10 -1
n uckr	-6 14 -5 -3
n uckru	-6 14 -5 -3
n uckruf	-6 14 -5 -3
n ufun	-2 13 -5 -2
n ufung	-2 13 -5 -2
n ufung$	-2 13 -5 -2
n uge$	-13 17 0 -3
n uppe	-4 -5 -6 13
n verla	-2 13 -6 -3
n weise	-1 13 -3 -2
n weise$	-1 13 -3 -2
n werkz	-9 14 -4 -1
n werkze	-9 14 -4 -1
n zeite	-5 13 -2 -1
n zeiten	-5 13 -2 -1
n zept	-4 13 -4 -3
n zeug	-7 14 -5 -1
no authority	-22 77 -36 -4
no cause	8 28 -8 -4
no chore	-23 11 43 -15
no does	-2 13 -15 9
no fall	-13 27 -6 2
no freeTime	10 -16 24 -8
no gone	18 4 -18 -1
no goods	-7 25 -6 -4
no machine	9 -16 29 -8
no money	17 15 -11 -10
no norm	-19 14 -5 32
no part	-14 0 30 -4
no place	0 49 -19 -16
no process	-22 34 -4 -1
no public	21 26 -11 -8
no risk	-21 58 -24 -2
no spec	25 20 -18 -6
no staff	11 24 3 -21
no strain	-4 23 26 -8
no time	-17 38 -6 -10
no you	-14 27 -16 10
nomore again	-8 7 -11 23
nomore anymore	-13 -5 19 8
nomore cause	-14 16 12 -8
nomore chore	-7 -16 29 -3
nomore does	-15 5 17 -4
nomore fall	-14 1 7 4
nomore freeTime	-4 -3 23 -9
nomore keeps	-9 -19 26 -1
nomore machine	-1 -13 5 13
nomore money	38 -27 -12 -1
nomore more	-12 18 19 -14
nomore must	-7 -52 59 -2
nomore norm	35 -19 30 -24
nomore part	-7 -5 18 -3
nomore place	-36 12 27 17
nomore process	-10 14 15 -11
nomore promise	-3 38 -21 -13
nomore public	27 15 -25 10
nomore rise	-12 18 19 -14
nomore risk	13 18 -19 -4
nomore spec	-8 23 4 -20
nomore staff	-21 28 16 -21
nomore strain	-12 3 17 -7
nomore time	-20 -10 44 -14
nomore unit	-5 -9 32 -16
nomore vendorFirm	-10 20 4 -9
nomore you	14 18 0 -1
o again ease	-9 -8 40 -14
o again fall	32 -9 -14 -3
o again joy	-7 -5 -11 26
o again keeps	-10 29 -3 -8
o again place	-4 -4 -6 -2
o again process	-6 16 -12 9
o again risk	-4 5 -7 15
o again strain	-5 -1 15 -7
o again you	-5 6 -7 -7
o anymore cause	-1 15 -5 -5
o anymore machine	16 -5 2 -12
o anymore place	-3 -29 15 17
o anymore promise	-1 20 -14 -5
o anymore rise	-5 -12 38 -18
o anymore staff	-1 -9 21 -4
o anymore time	-8 -14 27 -5
o anymore unit	-1 -5 15 -10
o authority anymore	-5 -12 15 0
o authority more	-14 5 10 0
o authority negation	-9 24 -7 -3
o authority rise	-14 5 10 0
o authority risk	-14 22 -3 -1
o authority spec	-4 9 -11 -9
o authority staff	-3 -1 -7 -4
o can again	-16 -12 28 7
o can ease	-16 10 12 -6
o can income	19 -14 -1 -1
o can money	26 -8 -4 -8
o can more	-3 19 -14 -3
o can negation	-7 26 -17 -6
o can rise	5 10 -14 -2
o can staff	-10 -2 21 -6
o can unit	13 -7 -2 0
o can you	-9 18 -17 -1
o cause again	-5 14 -6 2
o cause anymore	-2 21 -12 -3
o cause authority	5 13 -10 -1
o cause chore	-2 -29 23 10
o cause does	4 8 -2 -15
o cause fall	-4 23 -16 2
o cause gone	-5 -3 -5 14
o cause goods	2 -5 -7 13
o cause income	-8 0 -5 -3
o cause joy	5 -5 -16 20
o cause keeps	18 7 -5 -11
o cause less	35 -9 -16 -4
o cause machine	-7 -4 -3 0
o cause money	25 -9 -7 2
o cause more	17 -7 -9 -1
o cause negation	-7 26 -18 0
o cause place	-3 -4 14 -5
o cause process	-4 -7 -2 -9
o cause promise	17 0 -9 -5
o cause rise	17 -7 -9 -1
o cause risk	-4 -2 -8 14
o cause slogan	36 -10 -6 -8
o cause spec	26 -6 -3 -5
o cause staff	19 17 -13 -13
o cause standing	-4 -3 -4 -5
o cause time	-14 20 -6 -1
o cause unit	13 -10 0 -1
o chore anymore	0 -21 28 -5
o chore chore	-6 -29 36 -1
o chore fall	-16 -7 42 -3
o chore gone	-17 -13 33 8
o chore less	-3 -2 17 -4
o chore machine	-5 -3 19 -7
o chore more	-22 -25 47 0
o chore negation	-14 6 15 -4
o chore promise	-4 -1 -7 -9
o chore rise	-5 -28 39 -3
o chore risk	-1 8 -13 -6
o chore staff	-1 -14 18 -1
o chore standing	-20 -1 1 1
o chore unit	1 -18 18 1
o chore you	29 -7 -14 -1
o does again	-3 14 -17 16
o does chore	4 -15 23 -6
o does fall	-14 12 6 -2
o does freeTime	-3 -14 19 -3
o does gone	-3 -16 37 -8
o does joy	-7 -11 -4 15
o does machine	-3 -3 -4 -3
o does money	24 1 -12 -6
o does negation	-12 18 -1 -1
o does part	19 -14 4 -8
o does process	-4 24 -5 -4
o does risk	-12 3 -4 20
o does service	-20 5 10 7
o does staff	22 -15 -11 8
o does time	-10 -7 21 -3
o does unit	22 -19 6 -5
o does vendorFirm	-1 23 -1 -4
o does we	-20 5 10 7
o does you	-1 -7 -9 -2
o experience keeps	-6 20 -2 -3
o experience service	-6 -7 19 -4
o experience vendorFirm	-6 20 -2 -3
o fall again	26 -5 -4 -6
o fall anymore	-22 35 -1 -3
o fall authority	-6 22 -15 1
o fall cause	6 12 -1 -13
o fall fall	31 -3 -19 0
o fall gone	-4 -13 25 -3
o fall instead	-8 -4 16 -5
o fall money	17 -4 -3 -2
o fall negation	-22 35 -1 -3
o fall part	13 -5 -10 1
o fall spec	14 0 -10 -3
o fall staff	25 -12 -1 -12
o fall you	13 6 -14 -3
o family more	12 17 -22 4
o family rise	12 17 -22 4
o freeTime chore	-12 -4 18 -2
o freeTime more	-26 6 15 3
o freeTime negation	-12 -8 19 0
o freeTime rise	-26 6 15 3
o freeTime time	-13 -5 20 -2
o gone cause	-9 -6 27 -4
o gone chore	-11 -2 24 -6
o gone money	27 -7 -6 -9
o gone more	17 -13 4 -6
o gone negation	-7 -10 18 -1
o gone rise	17 -13 4 -6
o gone strain	-10 -7 20 0
o goods chore	-20 -1 0 1
o goods does	17 -10 -5 -1
o goods gone	-3 -1 -5 14
o goods negation	1 18 -5 -1
o goods norm	-22 30 -6 -1
o goods public	-15 29 -1 0
o goods risk	-3 17 -12 -3
o goods time	-4 25 -5 0
o goods trait	4 1 13 -4
o goods you	-10 18 5 -1
o income anymore	-8 11 13 -18
o income more	-1 5 10 -15
o income negation	-6 16 5 -16
o income public	-10 -4 -2 1
o income rise	13 -2 5 -14
o income risk	-1 20 -12 -6
o income spec	20 -11 -4 -3
o income time	23 -5 -8 -5
o income trait	21 -5 -7 -5
o income you	-14 -1 -2 -9
o instead money	22 -4 -15 -2
o instead public	13 -5 0 -1
o instead spec	23 -3 -15 -4
o instead staff	25 -2 -17 -7
o instead time	12 5 -16 -3
o instead unit	-10 -5 27 -14
o joy again	-3 -6 -6 18
o joy cause	-8 -3 -4 22
o joy goods	-7 -5 -8 27
o joy instead	-12 2 -13 26
o joy joy	-9 1 -6 13
o joy machine	-8 -3 -8 27
o joy place	-3 -13 -10 33
o joy process	-4 -4 -4 15
o joy slogan	-8 -3 -1 15
o joy staff	-2 -9 -12 22
o joy you	-9 -12 3 28
o keeps freeTime	-3 -8 21 -5
o keeps joy	0 -8 -10 18
o keeps more	-6 -11 14 0
o keeps negation	-1 19 -12 -3
o keeps process	-3 50 -32 -10
o keeps promise	-6 7 -13 14
o keeps rise	-5 -11 14 1
o keeps risk	0 21 -13 -2
o keeps vendorFirm	-15 5 -3 -2
o less again	8 -17 14 -11
o less experience	16 -5 -5 -2
o less fall	32 -9 -14 -3
o less money	20 -10 -5 -3
o less process	15 -6 -6 -2
o less risk	-11 18 -10 4
o less you	-1 -10 -4 -2
o machine again	-9 21 -6 4
o machine can	3 -4 -8 21
o machine chore	-13 3 15 -5
o machine fall	-12 11 14 -5
o machine gone	-1 -13 7 13
o machine instead	7 -9 19 -11
o machine joy	-3 -5 -5 13
o machine negation	-18 8 8 2
o money again	31 -1 -14 -12
o money anymore	5 16 -19 -5
o money authority	23 -13 -15 3
o money cause	15 -9 -7 1
o money fall	23 -10 -6 -3
o money freeTime	-18 3 28 -10
o money gone	34 -10 -13 -9
o money income	16 -3 -4 -5
o money joy	-3 -1 0 19
o money less	16 -3 -9 -2
o money money	30 -23 -3 0
o money place	21 -4 -5 -9
o money process	47 -20 -11 -10
o money spec	23 -7 -1 -1
o money time	13 -9 -1 -2
o money you	29 -6 -6 -3
o more freeTime	16 -19 5 0
o more goods	36 -18 -8 -6
o more instead	-9 17 -6 -4
o more joy	-15 -2 -3 19
o more money	13 -10 -4 0
o more negation	-8 -7 14 1
o more norm	18 -15 14 -9
o more place	-10 -7 10 14
o more process	5 -18 14 -1
o more rise	-5 -11 29 -12
o more spec	3 -8 15 -9
o more time	13 -1 -6 -2
o more unit	-1 -7 16 -7
o must chore	-5 -8 13 -1
o must more	-3 -16 25 -5
o must part	-2 14 -5 -5
o must process	14 5 -14 -3
o must rise	-3 -16 25 -5
o must spec	13 -5 -6 1
o must staff	9 -16 8 1
o must time	-2 -11 17 -3
o must you	14 -11 6 -5
o negation again	-3 14 -1 -5
o negation authority	-9 38 -21 -2
o negation chore	-11 -2 23 -12
o negation goods	-5 14 -4 0
o negation machine	3 -11 16 -4
o negation must	-7 -19 21 1
o negation norm	15 -15 5 2
o negation part	-4 -16 24 -1
o negation place	-11 17 -10 9
o negation process	-12 24 -10 0
o negation promise	-1 20 -14 -5
o negation public	19 6 -8 0
o negation risk	-8 27 -17 -1
o negation spec	4 14 -6 -8
o negation staff	0 25 -4 -12
o negation standing	-2 15 -6 -3
o negation time	-13 10 13 -7
o negation unit	-2 -6 16 -7
o negation you	4 12 -15 5
o norm negation	-12 22 -12 11
o norm norm	-9 17 -10 0
o norm staff	-10 27 -17 -1
o part cause	13 -6 -2 4
o part chore	-5 -12 20 2
o part gone	-7 9 14 -8
o part instead	5 -11 13 -7
o part less	17 -11 -2 -3
o part money	23 -5 -14 -1
o part public	13 -7 -4 0
o part spec	20 -1 -26 6
o part time	13 -2 -7 -3
o part unit	23 -5 -14 -1
o place again	-6 15 -8 -11
o place can	29 -3 -8 -9
o place income	21 -11 -7 -8
o place joy	-7 -6 -3 23
o place money	19 -3 -13 -1
o place more	30 8 -16 -11
o place must	-10 -20 32 -3
o place negation	-13 -8 25 2
o place process	14 14 -11 -9
o place public	-9 0 -6 -1
o place rise	30 8 -16 -11
o place staff	18 -8 -6 3
o place standing	-11 -9 -8 -6
o place strain	-7 3 16 -6
o place time	-14 -14 26 2
o process again	-17 23 -7 12
o process authority	8 16 -11 -5
o process cause	-4 9 16 -10
o process chore	-4 -2 19 -11
o process does	-15 21 7 -14
o process freeTime	24 -13 -2 -8
o process gone	-1 21 -18 -2
o process instead	16 -9 1 -1
o process joy	-10 -10 -2 32
o process keeps	0 16 5 -15
o process money	22 -12 -12 1
o process more	-1 14 -11 -2
o process process	3 -7 -3 -7
o process public	-7 -4 2 -5
o process rise	-6 -1 -10 20
o process spec	13 -3 -12 4
o process staff	-5 20 -14 -5
o process standing	-2 -11 1 -12
o process you	3 5 -4 -15
o promise cause	-7 -1 -5 19
o promise freeTime	-3 -8 21 -5
o promise negation	-5 22 -6 -4
o promise place	-1 -9 7 15
o promise staff	-6 -4 13 -4
o public joy	-1 -9 2 -13
o public keeps	-12 -11 -14 0
o public more	9 -13 11 4
o public negation	-17 12 22 -2
o public place	-6 -4 -3 -5
o public promise	-5 -9 3 -12
o public public	-7 -5 -4 0
o public rise	7 -14 9 0
o public staff	-1 -2 -10 -2
o public standing	-12 -10 -10 -3
o public time	25 5 -4 3
o public vendorFirm	-16 -11 -2 0
o public you	-16 -5 -9 -6
o rise cause	17 1 0 -13
o rise freeTime	16 -19 5 0
o rise goods	31 -16 -7 -5
o rise instead	-9 17 -6 -4
o rise joy	-15 -2 -3 19
o rise money	13 -7 -3 -2
o rise negation	-7 -7 15 -1
o rise norm	18 -15 14 -9
o rise place	-10 -7 10 14
o rise process	5 -18 14 -1
o rise rise	-5 -11 29 -12
o rise slogan	22 -7 -6 -4
o rise spec	3 -8 14 -9
o rise time	13 -1 -6 -2
o rise unit	18 -12 11 -10
o rise you	13 -11 10 -6
o risk again	-1 26 -10 -10
o risk anymore	-5 20 -9 -5
o risk chore	-13 6 9 -2
o risk does	-1 16 -13 3
o risk freeTime	-5 -9 25 -5
o risk gone	-11 51 -25 -5
o risk keeps	-5 30 -24 0
o risk machine	-15 29 -10 1
o risk more	0 22 -24 1
o risk negation	-22 -2 22 1
o risk place	-2 14 3 -1
o risk promise	-3 15 -5 -5
o risk rise	0 22 -24 1
o risk service	-6 24 -7 -6
o risk staff	-4 14 -7 -1
o risk strain	-1 -1 14 -12
o risk unit	-5 13 -4 -1
o risk vendorFirm	-4 19 -2 -2
o risk you	-14 25 -5 0
o saving money	23 -3 -6 -6
o saving you	18 -4 -4 -4
o service again	-22 -11 26 14
o service does	-3 -10 -10 7
o service staff	-7 -3 13 3
o slogan cause	-21 16 -3 14
o slogan joy	-8 -3 -3 19
o slogan machine	-4 -7 -7 17
o sooner money	22 -4 -15 -2
o spec can	13 -2 -9 -2
o spec cause	-6 13 -11 1
o spec fall	11 3 -16 2
o spec gone	16 -6 -9 0
o spec goods	26 -4 -17 -4
o spec instead	-6 -3 13 -7
o spec keeps	-13 -7 25 -3
o spec less	-8 -3 13 0
o spec money	27 -16 -6 -3
o spec saving	15 -4 -9 -1
o spec staff	-4 -12 15 -8
o spec standing	-7 -4 -4 -3
o spec time	25 -4 -17 -4
o spec unit	19 -2 -19 0
o staff anymore	-8 -14 15 7
o staff can	12 2 10 -8
o staff cause	-16 14 3 2
o staff chore	-13 5 12 -1
o staff ease	-2 -10 34 -15
o staff fall	13 -17 24 -8
o staff freeTime	-18 0 24 -8
o staff gone	-10 19 15 -10
o staff goods	-2 14 -7 -4
o staff income	16 0 -2 -6
o staff instead	19 -15 6 -7
o staff joy	-5 -13 -19 42
o staff less	19 -18 23 -15
o staff machine	16 -5 -14 -6
o staff money	17 -2 -8 -1
o staff must	-9 -1 15 -6
o staff negation	-3 -17 28 -6
o staff norm	-7 -13 -1 6
o staff place	-7 16 9 -11
o staff process	4 16 -4 -11
o staff promise	5 -8 -11 15
o staff rise	-3 -4 -6 15
o staff risk	-4 27 -16 -4
o staff saving	-10 -3 23 -4
o staff service	-7 -14 19 3
o staff spec	-8 -14 0 23
o staff staff	0 20 -18 6
o staff standing	-11 2 -6 -12
o staff strain	-7 9 16 -17
o staff unit	-8 -7 25 12
o standing again	-6 -7 -6 -6
o standing cause	-5 -16 -7 -7
o standing gone	-6 -9 23 -2
o standing machine	-9 -8 3 -6
o standing negation	7 6 5 -4
o standing place	-5 -13 -5 -4
o standing process	-7 -9 -1 -5
o standing public	-8 -4 -7 -5
o standing risk	-2 9 -14 -4
o standing staff	-12 -3 5 -3
o standing standing	-6 -2 -15 -12
o standing you	2 -15 -13 -7
o strain again	-4 16 -16 6
o strain anymore	-2 -21 36 -11
o strain chore	-2 -7 14 -3
o strain does	10 3 -17 6
o strain freeTime	-3 -5 15 -4
o strain negation	-3 -1 15 -8
o strain place	-6 -12 24 -3
o time anymore	5 -22 22 -3
o time can	14 -20 12 -5
o time chore	13 -11 5 -5
o time fall	-8 15 -4 -1
o time income	42 -9 -18 -5
o time less	-5 -7 13 1
o time more	5 -16 14 -2
o time negation	-16 4 19 -6
o time place	5 12 -14 6
o time process	13 -3 -2 -4
o time public	24 -6 -5 -5
o time rise	18 -23 10 -3
o time risk	10 4 -15 0
o time spec	-2 -10 21 -7
o time staff	-6 -15 24 -3
o time time	-1 -5 13 -3
o time vendorFirm	10 14 -11 -5
o time you	45 -22 -7 4
o unit again	22 -11 -4 -3
o unit does	-8 2 14 -1
o unit fall	20 -11 -3 -2
o unit goods	19 -12 -3 -1
o unit machine	-4 -1 -9 25
o unit norm	17 -6 -3 0
o unit rise	5 -11 14 -4
o unit saving	23 -4 -4 -4
o unit spec	17 -9 -4 -3
o unit unit	11 -6 15 -13
o vendorFirm again	-1 1 -4 -12
o vendorFirm cause	-2 23 -27 11
o vendorFirm income	17 -5 0 -4
o vendorFirm joy	-6 -4 -8 21
o vendorFirm negation	0 22 -20 0
o vendorFirm standing	-1 -8 -5 -7
o vendorStaff anymore	-1 -7 19 -8
o vendorStaff does	0 -7 14 -4
o vendorStaff gone	-10 26 1 -5
o vendorStaff joy	-4 -5 -4 15
o vendorStaff more	-1 -7 19 -8
o vendorStaff must	-1 -7 19 -8
o vendorStaff negation	-1 -5 13 -5
o vendorStaff rise	-1 -7 19 -8
o vendorStaff time	20 -10 -8 0
o vendorStaff you	-3 -5 -4 -3
o we fall	-6 13 -5 3
o we goods	-6 -6 17 -4
o we keeps	30 -19 -3 -4
o we money	21 -12 -3 -4
o we time	13 4 -5 -1
o we vendorStaff	22 -15 -10 6
o we you	-6 -6 -4 3
o you again	24 4 -16 3
o you authority	-12 39 -3 -10
o you can	15 6 -2 3
o you cause	15 -4 -15 16
o you chore	-5 5 13 -9
o you does	-2 8 13 -9
o you ease	-9 4 19 -6
o you experience	-10 23 -2 -3
o you freeTime	1 22 -8 2
o you income	28 -16 -7 1
o you instead	18 -1 -5 -7
o you joy	-4 -15 -10 24
o you keeps	-19 21 -5 5
o you less	23 -2 -14 0
o you machine	-1 -3 -7 -4
o you more	16 5 -11 -3
o you must	22 -16 3 -4
o you negation	5 27 -17 -2
o you norm	11 13 -6 -3
o you part	12 -9 13 -8
o you place	-7 -13 -4 -6
o you process	19 9 1 -23
o you promise	-9 4 -6 -2
o you rise	16 5 -11 -3
o you risk	21 -13 -18 15
o you spec	17 -7 -3 -2
o you staff	-13 -18 17 15
o you standing	-18 -14 -3 -7
o you strain	-5 11 17 -11
o you time	9 14 -25 10
o you vendorDoes	24 5 -12 2
o you vendorFirm	-15 -11 -3 -8
o you vendorStaff	-18 -6 35 -9
o you you	-7 -2 -2 -3
p amount	39 -16 -12 -5
p change	27 6 -27 -3
p colon	26 -17 0 5
p figure	40 0 -12 -19
p figures	18 -4 -5 -4
p measure	-17 -12 37 -10
p noFigure	-19 2 6 2
p perTime	40 -19 -8 4
p percent	38 5 -26 -6
p question	-4 26 9 -10
p signedPercent	-1 17 -3 -2
s0 anymore	-2 -14 24 -7
s0 authority	-1 22 -6 -17
s0 cause	-3 6 0 -16
s0 chore	-11 -19 49 -10
s0 ease	-2 -3 15 -5
s0 experience	2 -18 9 11
s0 fall	21 0 -4 -2
s0 family	-4 -8 3 15
s0 freeTime	-9 -2 40 -9
s0 gone	-10 -7 33 -5
s0 goods	9 26 5 -13
s0 income	24 -14 -9 8
s0 instead	-12 -2 18 0
s0 machine	-11 -14 18 12
s0 money	51 -30 -9 -10
s0 negation	-6 17 8 -11
s0 part	11 -19 11 0
s0 process	13 -7 8 -12
s0 public	-7 -9 -13 -5
s0 rise	16 -9 10 0
s0 risk	-13 32 1 -16
s0 service	20 -6 -2 -9
s0 spec	28 -9 -11 -3
s0 standing	22 -6 14 -6
s0 strain	-11 -21 30 8
s0 time	-10 -17 44 -4
s0 vendorDoes	-10 -7 6 -4
s0 vendorFirm	-1 15 -16 7
s0 vendorStaff	-12 25 -16 -8
s0 you	5 -8 -11 -1
s1 anymore	-2 -14 24 -7
s1 authority	-3 29 -13 -16
s1 can	2 22 3 -10
s1 cause	23 -11 -5 -13
s1 chore	-17 -39 80 -15
s1 does	7 14 -6 -12
s1 ease	0 -13 32 -14
s1 experience	-8 -9 23 -4
s1 fall	35 1 -9 -17
s1 freeTime	-9 -2 40 -9
s1 gone	27 -12 5 -12
s1 goods	24 10 -10 -15
s1 income	42 -8 -5 -3
s1 instead	-9 -2 13 0
s1 joy	-10 -7 -13 43
s1 keeps	-17 34 -10 -3
s1 machine	-6 -14 28 -2
s1 money	51 -25 -9 -13
s1 more	2 -20 12 11
s1 must	16 -17 15 -6
s1 negation	-5 21 6 -13
s1 norm	15 31 -17 -11
s1 part	19 -34 23 -2
s1 place	36 -3 -28 -23
s1 process	2 -3 10 6
s1 public	10 -18 -7 -20
s1 rise	28 -20 8 -5
s1 risk	-20 48 -9 -11
s1 service	20 -14 -11 16
s1 staff	-14 -11 14 25
s1 standing	9 -14 -4 -13
s1 strain	0 -14 21 -2
s1 time	-8 -19 41 -5
s1 unit	18 -6 -4 -4
s1 vendorDoes	5 0 -15 -2
s1 vendorFirm	-5 -12 15 -13
s1 vendorStaff	4 -4 0 -16
s1 you	15 -7 -14 -5
sf anymore	-16 19 8 -7
sf authority	-5 38 -19 -15
sf cause	22 -8 -11 -10
sf chore	-3 -33 62 -13
sf does	13 -24 -12 12
sf ease	-5 -6 29 -10
sf experience	-6 -17 26 -2
sf fall	41 -7 -7 -13
sf freeTime	-9 -2 40 -9
sf gone	5 -12 21 -7
sf goods	16 19 -1 -7
sf income	31 -10 -10 -4
sf instead	-12 -2 18 0
sf joy	-4 -11 -14 58
sf keeps	2 47 -14 -16
sf less	52 0 -17 -6
sf machine	1 -7 14 -3
sf money	51 -24 -8 -14
sf must	-10 -28 39 1
sf negation	-10 33 0 -13
sf norm	-1 25 -18 -2
sf part	-1 -11 19 -2
sf place	21 7 -12 -15
sf process	-14 -4 9 15
sf public	-16 -11 -18 -12
sf rise	31 -13 0 -6
sf risk	-21 46 -7 -15
sf service	12 -12 -24 33
sf slogan	-15 13 -13 30
sf spec	19 -6 -7 -3
sf standing	17 -16 -6 -11
sf strain	1 -16 20 -1
sf time	32 -31 32 -9
sf unit	44 4 -22 -5
sf vendorDoes	-10 -7 6 -4
sf vendorFirm	-23 13 15 -12
sf vendorStaff	-13 11 -3 -14
sf you	3 -6 -14 -7
w #	40 0 -12 -18
w %	66 -20 -33 -6
w +	83 -44 -8 -13
w ,	7 14 -10 -4
w -	-6 -9 26 8
w .	23 21 -35 -3
w :	26 -17 0 5
w ;	39 -10 -18 -9
w ?	-4 26 9 -10
w a	17 -3 -6 -4
w ab	-3 41 5 -18
w abend	45 -16 -13 -7
w abends	-17 -17 42 -6
w abrechnung	38 -20 -18 1
w acht	13 -55 28 4
w admin	28 -6 18 -34
w alle	-25 14 18 -13
w allein	-9 -7 49 -17
w alles	-5 15 18 -13
w als	-28 -23 -4 -12
w alte	27 -14 -15 27
w alten	-9 5 -10 24
w am	32 26 -3 -22
w an	-7 20 -13 17
w angerufen	0 -14 18 -3
w angst	-2 40 -34 -1
w anlage	3 -7 -10 -9
w ans	-8 -14 34 -10
w anwohner	-11 22 20 -6
w arbeit	10 -8 -16 29
w arbeiten	-8 -3 -7 33
w architekten	-9 -6 0 -11
w arger	-6 21 -4 -5
w auch	-29 102 -27 -26
w audit	-7 31 -16 -3
w auf	-26 13 -8 15
w auftrag	17 -2 -8 -1
w auftrage	33 -11 -3 -12
w aus	24 11 -16 -8
w ausgeschlossen	-2 18 -6 -9
w aushilfen	22 -8 -48 41
w ausschuss	61 -25 -22 -9
w auszubildenden	-27 -22 -13 27
w band	-21 20 10 12
w bauhof	23 -15 16 -17
w baun	9 -12 -20 -1
w baustelle	-6 17 -21 8
w beeindruckt	-9 -30 -12 -8
w begeistert	-14 -9 -3 35
w bei	-23 41 -19 -30
w beim	-12 57 -1 -11
w bekommen	38 11 -27 -8
w beneidet	-3 -1 -13 -14
w besser	-12 -9 -16 37
w bestand	50 -1 -3 -14
w bestellen	25 -6 5 -5
w betrieb	-6 -4 -8 -16
w bett	4 0 10 -14
w bevor	-7 43 -19 -7
w bewerber	-6 -18 3 -18
w bier	1 24 -8 -6
w bis	25 -20 24 -22
w bisher	46 -7 -10 -21
w bleiben	4 -27 7 -5
w bleibt	3 50 -42 27
w brauchen	52 -16 -19 -4
w braucht	-9 -38 45 0
w brauer	-24 17 28 -17
w bringt	0 6 -1 -13
w bucken	-6 -5 25 -4
w buhne	-16 -7 -15 39
w buro	-4 -21 17 12
w bussgelder	-3 36 -26 -4
w chef	-2 8 -18 -11
w da	-29 42 -13 -2
w damit	-14 -7 -9 40
w danach	45 -4 -18 -17
w dank	32 -5 8 -14
w dann	13 18 -9 -11
w daran	44 -8 -3 -15
w das	-14 -5 7 -7
w dass	-34 25 -11 -14
w dauert	37 -9 -18 -8
w deckungsbeitrag	33 -27 -2 -4
w dem	-25 10 11 12
w den	0 -24 12 25
w der	-20 -6 -9 -1
w des	-7 -2 -4 -24
w die	-16 10 14 28
w disponent	3 -27 36 -10
w dokumentation	-8 -7 20 1
w doppelt	15 -24 23 -11
w drehen	-13 35 3 -19
w drei	9 33 -16 -19
w dritte	48 -8 -15 -13
w drittel	55 -9 -9 -12
w drucker	-10 -6 -6 24
w durch	25 3 1 -11
w durchlaufzeit	31 -14 -7 0
w durchs	-10 9 14 -3
w eher	-7 -13 23 -4
w ein	5 33 8 -28
w eindruck	-19 -18 -13 -9
w eine	75 -15 -23 -22
w einem	17 -27 38 2
w einen	16 2 -29 -5
w einer	50 18 -37 -11
w eines	15 34 -18 -13
w einkauf	51 -21 -19 -11
w einrichter	26 -6 -12 -2
w empfang	-7 -6 15 -20
w empfehlen	-4 -21 -4 -8
w ende	-3 3 35 -16
w endlich	-10 -9 -4 36
w entfallt	25 -19 29 -16
w erledigt	-13 -5 22 -4
w ernte	-12 61 -15 -14
w erst	-1 30 32 -44
w ersten	25 42 -19 -23
w erzahlen	-16 -14 -5 23
w es	5 1 28 -20
w essen	-10 -8 38 -12
w etiketten	-20 -6 38 -3
w euro	18 -9 -3 0
w fahrer	-17 -19 7 50
w fallt	-45 25 -9 -2
w falsche	-15 64 -8 -20
w feierabend	-6 -21 33 -10
w fertig	6 -25 30 -8
w finden	-20 42 -29 29
w findet	1 40 -12 -24
w finger	-19 56 -10 -18
w firma	-8 -16 -2 4
w flaschen	82 -34 -19 -16
w fotografieren	-7 -8 -6 -4
w fraser	18 38 -15 -20
w fraun	-5 -22 7 21
w frei	22 -16 13 -9
w freude	-10 -5 -7 22
w freut	30 -16 -13 35
w fruher	14 -7 2 -8
w fruhschicht	15 -13 -14 20
w fuhrpark	37 -19 -35 -5
w fuhrt	-6 -5 -7 -11
w funf	4 -6 32 -17
w fur	-7 4 16 1
w furs	19 4 31 -41
w ganz	-30 -32 -29 67
w gar	9 -56 4 56
w gaste	19 -26 6 -26
w gehen	53 26 -46 -16
w gehoren	-5 26 -8 -6
w geht	31 11 2 -24
w geld	60 -25 -5 -2
w gemeinde	-5 28 -31 -8
w gern	-1 -45 -14 37
w geschaftsfuhrer	-2 39 -20 -15
w geschichte	-14 30 26 -17
w gesellen	-3 21 -19 17
w gespart	34 -6 -23 -1
w gewinnen	18 -10 -11 -6
w gewinnt	-15 1 -13 -13
w gleich	55 -19 -11 -19
w gleiche	22 -9 -6 -8
w grad	-5 -25 33 5
w granulat	31 -5 -11 -9
w gucken	-2 -13 -26 -7
w gute	-11 -27 -17 55
w gutschriften	24 -24 0 0
w ha	22 -4 -8 -3
w haben	-7 -29 32 23
w haftet	-1 41 -20 -13
w haftung	-1 42 -36 0
w halbe	21 -9 6 -12
w halben	29 -2 -23 -4
w halbiert	32 -7 -5 -3
w halfte	45 -13 4 -18
w halle	14 -10 -10 -14
w halt	-16 22 12 -5
w halten	-8 8 26 -9
w hand	-27 -3 56 -12
w hande	-5 -19 35 -8
w hat	-46 -1 11 56
w haus	19 45 -40 -18
w hause	-14 -13 8 26
w heim	-4 -13 40 -4
w heizen	44 -10 -11 -6
w hinterher	-3 -22 48 -15
w hl	50 -39 -6 0
w holen	39 -26 9 -10
w hotels	-5 -9 -14 -11
w ihn	-14 -6 -31 34
w ihnen	6 18 -27 -8
w ihr	-37 -12 -3 17
w ihre	1 -21 28 -24
w ihrem	19 -18 -12 -15
w ihren	-30 41 -19 -15
w ihrer	23 -15 -11 -11
w im	2 -5 30 -38
w ins	-32 7 -27 23
w ist	-7 7 -30 20
w it	-18 -7 -8 39
w jahr	50 -12 -17 -7
w jahre	51 -18 -14 -6
w jahren	50 -17 -16 -5
w jahrlich	15 -1 -6 -1
w je	50 -23 -17 -5
w jede	41 2 -12 -20
w jedem	-39 -2 3 0
w jeden	-3 8 5 16
w jeder	-16 22 -22 -18
w jedes	22 -15 -1 -5
w jetzt	64 -19 -17 4
w kabine	6 16 -15 0
w kann	7 7 43 -18
w kanten	36 -12 -17 22
w kapital	35 -31 -5 1
w karten	32 -11 -4 -6
w kasse	18 -31 41 -18
w kaufen	40 -16 -16 -2
w kein	-9 52 -5 -14
w keine	1 7 48 -41
w keinen	-16 40 -2 -7
w keiner	-17 -4 40 -15
w kessel	-5 2 21 -12
w kg	-1 -34 39 -2
w kinder	18 -30 8 20
w klagen	-30 20 21 5
w kleiner	63 -30 -9 -21
w km	-22 -11 19 -12
w knien	-6 -20 55 -24
w kochen	41 -27 22 -13
w kollegen	-11 5 -12 33
w kommen	-22 3 13 19
w kommt	5 6 -3 -38
w konnen	20 34 -14 -16
w kopf	-3 -14 33 -13
w kostet	22 10 -28 8
w krank	-16 32 -4 -9
w kuche	-24 32 13 -10
w kuh	56 -16 -23 -15
w kunde	-7 -8 -2 -3
w kunden	20 -12 -10 -33
w l	89 -18 -33 -22
w laden	-10 14 -26 -22
w lager	2 -21 -25 34
w landen	9 13 -30 -8
w lange	4 -16 -9 30
w langer	29 -15 2 -9
w laufen	-11 16 21 -5
w lauft	-6 32 -3 -6
w laune	-8 -21 -19 50
w lehrlinge	-4 -12 -5 26
w leiter	0 -44 50 -4
w leute	-8 -8 -11 37
w lieber	-10 -3 -7 37
w liefern	20 9 -19 3
w liefertermine	-12 33 -17 -1
w liegen	11 21 15 -14
w liegt	27 20 -17 -9
w linie	-4 41 -25 -22
w liter	40 -13 -15 -9
w los	18 4 -18 -1
w lust	-30 -13 -30 91
w machen	45 -8 -29 -26
w macht	-23 -3 -3 16
w mal	-10 13 22 -12
w man	-39 -15 51 8
w mann	52 -32 22 -26
w mannschaft	22 -8 -5 9
w maschine	15 -23 -1 26
w mehr	10 0 7 -3
w meister	-8 6 -4 13
w mieter	21 29 -18 -13
w min	22 -2 -6 -12
w minus	14 -3 -5 -3
w minuten	21 -16 7 -8
w mio	43 -11 -10 -14
w mit	27 -50 18 -10
w mitarbeiter	-35 47 15 7
w mittags	0 -15 55 -24
w monat	23 -3 -10 -7
w monaten	75 -23 -23 -16
w montags	-50 14 -23 67
w monteure	13 -7 9 -8
w morgens	-31 4 42 7
w mull	-53 -28 94 -10
w muss	-22 4 32 -14
w mussen	31 -30 11 -7
w nach	5 -22 30 -12
w nachbarn	-6 -10 -10 -4
w nachmessen	-4 -4 27 -6
w nachts	18 -10 6 -12
w nehmen	31 -16 1 -1
w netzausfall	-25 47 -3 -8
w neu	0 -13 -12 25
w neun	-10 10 -35 66
w nicht	-30 25 9 12
w nichts	14 24 -22 -1
w nie	-22 18 22 -10
w niemand	-6 37 -14 -13
w noch	17 -7 32 -38
w nur	19 -35 27 -20
w ohne	-6 24 28 -24
w ol	-15 47 -8 -2
w op	-21 20 -13 19
w ort	13 -17 -15 -3
w p	18 -3 -5 -4
w palettieren	18 18 -29 -2
w patienten	-5 14 -24 -17
w personal	21 -17 -30 46
w polier	-20 41 11 -13
w preis	40 -21 0 -6
w preise	-3 -18 -9 0
w presse	15 -7 -12 18
w pro	54 -21 -29 -7
w proben	16 5 -6 -13
w protokolle	-10 -5 20 3
w prozent	-14 41 -8 -4
w prufer	-26 42 19 -15
w prufung	-10 80 -32 -17
w pumpen	0 16 -10 2
w punkte	44 -16 -9 -5
w punktlich	-16 2 21 -18
w qs	-12 -19 -6 24
w raus	8 32 -40 -25
w reaktor	-9 -14 11 23
w regal	33 -10 -13 -16
w rein	36 -26 -17 12
w reklamationen	14 13 -16 -4
w rente	-10 31 0 -4
w richtig	-6 -5 -3 15
w roboter	-16 -25 -12 22
w rucken	-5 -6 26 -8
w ruckrufe	-21 68 -18 -12
w ruhe	-10 -21 37 -3
w ruhig	-21 21 27 -4
w rum	19 -17 -11 -15
w rund	20 -7 -1 -7
w runter	39 -11 -2 -16
w rusten	43 -14 -15 17
w saal	32 -16 -17 6
w saison	14 5 -4 -4
w samstag	29 -22 20 -13
w samstags	-12 -4 18 -4
w schafft	33 -11 -14 -6
w schicht	-17 -7 44 -7
w schichten	30 -17 -7 -5
w schlafen	-21 21 27 -4
w schleifen	-8 -22 18 21
w schleppen	0 -37 41 -3
w schluss	-25 -10 55 -9
w schreiben	-21 -10 11 -9
w schweisser	-5 15 -2 1
w schwere	-4 28 -17 -4
w schweren	-9 -10 39 -14
w sehen	-21 -15 3 -31
w sein	-14 35 22 -16
w seine	-1 27 -3 -9
w selben	50 -14 -41 1
w selbst	28 -18 17 -16
w senken	28 -3 -3 -1
w sich	-27 -11 21 17
w sie	63 -5 -59 -17
w sind	-1 86 -49 -6
w sinken	-8 23 -7 -3
w sinkt	55 6 -8 -35
w sitzt	-12 -30 69 -15
w skonto	37 -6 -23 -4
w so	6 -1 3 -20
w software	-10 -7 7 17
w sommer	10 -12 14 -5
w sonntags	-4 -8 22 -6
w spane	25 -23 15 -7
w sparen	20 -11 8 -8
w spart	5 -12 24 -11
w spass	-15 -5 -9 35
w spatschicht	-3 -17 -3 30
w spricht	-7 -20 5 -8
w stadt	-6 -1 -10 -6
w stall	-6 -7 22 -6
w stand	-3 -25 38 -10
w statt	5 -12 36 -8
w std	64 -19 -16 -7
w stecken	-9 -13 33 -4
w stehen	-21 -32 20 11
w steht	-22 52 -8 -32
w steigt	13 16 -6 -3
w steinbruch	54 -10 -14 -23
w stelle	46 -13 -15 -13
w stimmung	-6 -17 -10 41
w stock	-4 -23 47 -6
w stolz	-10 -4 0 25
w strom	25 -8 -7 -7
w stunde	-21 34 11 -17
w stunden	11 -33 26 -4
w sturze	-5 27 -12 -5
w t	22 -12 -7 -1
w tag	14 -23 4 21
w tage	25 -9 -6 -3
w tagen	6 38 -10 -5
w team	-10 -9 9 26
w techniker	-4 -3 22 -8
w teil	36 -29 -1 -2
w teile	-9 10 12 14
w telefoniert	-29 0 53 -18
w teur	46 -9 -10 -11
w thema	-18 24 -27 -11
w tisch	11 39 -21 -10
w tischler	0 -17 46 -21
w tonne	54 -13 -33 -7
w trotzdem	-7 43 -9 -11
w tufteln	-16 0 -9 24
w uber	-36 -37 19 1
w uberflussig	-6 -19 33 -3
w uberstunden	-12 -10 14 20
w uhr	76 -19 -10 -22
w umsatz	51 -28 -10 -8
w und	-7 -8 -11 46
w uni	-6 -4 -16 -25
w uns	-7 28 -12 -4
w unser	-33 12 23 3
w unserem	29 -27 -8 -13
w unserer	-35 5 13 5
w unter	-4 18 26 -26
w urlaub	-1 19 4 -10
w verdienen	45 -8 -3 -12
w vergangenheit	-9 16 11 -9
w verkaufen	43 -19 -11 -5
w verkauft	41 -16 -8 -8
w verlieren	17 -3 -9 -3
w verliert	-23 48 -22 -4
w verloren	33 -28 -1 -3
w verlust	56 -51 -6 0
w versorgt	22 -3 20 -20
w vier	-20 11 46 -11
w vom	-28 24 -12 -17
w von	-6 0 31 -14
w vor	-12 27 -2 -12
w vorbei	11 -11 12 10
w ware	50 -21 -14 -15
w wasche	35 -23 -9 -2
w wasser	-14 40 -9 -7
w weg	29 14 9 -19
w wegen	-12 51 -33 -10
w weil	3 4 -13 12
w weiter	-14 17 -3 -14
w weniger	33 -4 4 -4
w wenn	-27 97 -32 -1
w werden	-16 6 1 -24
w werk	-6 56 -23 -14
w werkzeugwechsel	20 -16 -14 24
w wettbewerb	22 -9 -12 -5
w wie	-34 -26 -20 54
w wieder	1 -36 8 45
w winter	-5 27 -6 -1
w wir	8 -6 5 -24
w wird	3 1 -28 23
w wissen	-27 58 -4 -6
w woche	29 16 -21 -9
w wochen	10 8 -16 -4
w wochenende	-33 26 0 7
w wollen	-16 -30 -25 24
w wort	-18 -3 31 -6
w zahlen	24 19 -36 -8
w zahlt	8 53 -26 -20
w zeit	-10 -11 13 7
w zertifizierten	-7 28 -12 -4
w ziehen	10 -9 21 -10
w zieht	28 -4 -17 -6
w zu	-5 9 -28 28
w zug	38 -43 49 -23
w zulassung	-33 57 6 -7
w zum	-11 1 19 -20
w zur	10 30 -27 15
w zuruck	53 -31 -8 -6
w zwei	54 17 -14 -18
w zweiten	42 -30 28 -19
w €	27 -7 -15 -3
x again can	2 -14 13 1
x again ease	-5 -4 22 -11
x again fall	13 -5 4 -10
x again income	14 -1 -2 -7
x again joy	-3 -2 -10 17
x again keeps	-2 18 -1 -11
x again process	-11 23 -9 5
x again risk	-2 0 -9 13
x again service	-12 -5 14 6
x again standing	-1 -8 -4 0
x anymore fall	-7 14 -4 -1
x anymore place	-3 -13 9 7
x anymore promise	-1 16 -13 -2
x authority more	-11 14 -3 1
x authority negation	-6 17 -8 -1
x authority norm	-6 29 -17 -2
x authority part	-8 21 -10 1
x authority process	1 14 -11 -1
x authority rise	-11 14 -3 1
x can joy	-5 -3 -7 17
x can machine	-3 7 -14 2
x can money	-10 21 -3 -4
x can negation	-14 15 2 -3
x can place	13 -6 8 -5
x can spec	13 -9 0 -6
x can time	14 -8 -1 -6
x can you	6 10 -13 -2
x cause fall	4 13 -13 -5
x cause joy	-1 -8 -4 14
x cause less	21 -8 -8 -2
x cause part	13 -11 0 -1
x cause slogan	18 -2 -3 -5
x cause standing	-10 -3 -2 -1
x cause vendorFirm	-4 5 -13 -3
x chore fall	-11 0 18 0
x chore freeTime	-7 -2 13 -6
x chore gone	-8 -9 21 -1
x chore machine	-4 -1 17 -11
x chore part	-3 -7 14 -4
x chore saving	-6 -2 14 -2
x chore standing	-8 -6 -2 0
x chore unit	0 -6 13 -8
x chore we	-1 13 -14 1
x does joy	2 -11 -11 15
x does part	14 -7 -4 -2
x does process	-8 13 3 -8
x does strain	3 18 -15 -7
x ease risk	-8 5 -7 -3
x ease staff	-1 -6 25 -11
x ease vendorStaff	-1 -5 15 -3
x experience time	19 -10 -5 -1
x fall gone	-2 -11 16 0
x fall instead	-11 -1 14 -1
x fall keeps	14 -1 -1 -11
x fall negation	-1 12 -13 1
x fall rise	4 8 -16 2
x fall we	-4 14 -9 1
x freeTime keeps	-1 -6 13 -3
x freeTime money	-14 3 12 -1
x freeTime part	0 -15 22 -8
x freeTime place	-1 -5 17 -1
x freeTime process	19 -9 -6 -4
x freeTime promise	-1 -6 13 -3
x freeTime risk	-3 -6 16 -3
x freeTime staff	-6 -6 16 -5
x gone joy	-5 -2 -2 15
x gone keeps	2 15 -15 -1
x gone money	21 -7 -6 -6
x gone risk	-3 17 -10 -2
x gone standing	-5 -4 14 -1
x gone strain	-5 -7 16 -1
x gone vendorStaff	-7 16 0 -3
x goods joy	-5 -2 -5 17
x goods money	13 -11 -2 0
x goods negation	-6 16 -4 0
x goods norm	-15 18 -3 -1
x goods public	2 13 -2 0
x goods standing	-14 4 2 -3
x goods time	-4 13 -1 0
x goods vendorFirm	-5 17 -7 -3
x income rise	14 -4 -3 -3
x income standing	-12 -3 0 0
x income time	18 -8 -6 -2
x income trait	13 -1 -3 -1
x income unit	14 -9 -5 0
x instead joy	-7 1 -9 16
x instead process	18 -7 -5 -4
x instead unit	-1 -2 14 -9
x instead you	13 -9 6 -3
x joy less	-15 -1 -2 18
x joy machine	-3 -7 -6 22
x joy more	-7 -6 -8 18
x joy negation	3 -17 -12 24
x joy place	-1 -11 -9 30
x joy process	-4 -4 -3 13
x joy public	0 -6 1 -8
x joy rise	-4 -6 -11 20
x joy risk	-3 -9 -1 17
x joy staff	-3 -11 -18 32
x joy we	2 -9 -10 16
x joy you	-2 -9 -7 21
x keeps process	-1 16 -1 -10
x keeps public	-5 -5 -8 0
x keeps spec	-18 11 14 -2
x keeps standing	0 -6 -11 -2
x keeps time	-9 -3 16 -2
x keeps you	-8 13 -5 7
x machine part	-15 -5 24 -5
x machine process	7 5 -13 -2
x machine risk	-7 21 -14 1
x machine staff	-2 -5 -13 20
x machine unit	-4 0 -4 13
x machine you	7 0 -15 -1
x money more	13 -8 -5 0
x money place	13 -2 -5 -4
x money risk	15 -12 -2 0
x money sooner	14 -10 -6 1
x money we	19 -7 -2 -1
x more place	13 -9 -10 10
x more public	16 -11 -3 2
x more time	13 -6 -6 0
x more vendorFirm	-1 14 -8 -4
x more you	16 4 -12 -3
x must place	-6 -11 18 -2
x must you	13 -13 2 0
x negation time	-10 1 13 -3
x negation you	0 17 -8 -5
x part you	16 -4 -3 -2
x place process	-7 22 -6 -2
x place public	-19 0 -3 -2
x place rise	13 -9 -10 10
x place risk	-4 13 1 0
x place standing	-3 -4 -1 -5
x place strain	-2 -7 22 -5
x process public	11 -16 2 -7
x process standing	-4 -4 0 -5
x process you	-1 15 -4 -12
x promise public	-3 -6 2 -8
x promise standing	-1 -7 -8 -3
x promise you	-2 3 -7 -7
x public rise	15 -11 -4 1
x public service	1 -9 -1 -5
x public standing	-4 -2 -6 -6
x public time	19 -16 5 2
x public you	0 -8 -6 -6
x rise slogan	18 -4 -4 -4
x rise time	14 -8 -5 0
x rise vendorFirm	-1 14 -8 -4
x rise you	19 1 -13 -2
x risk spec	-7 14 -6 1
x risk time	16 -10 -10 1
x risk vendorFirm	-2 22 -15 -2
x saving slogan	16 -3 -1 -5
x saving staff	-4 -3 16 -4
x spec staff	6 -13 1 6
x spec standing	-7 -8 -4 -7
x staff standing	-12 0 -1 -7
x staff unit	-3 -15 13 1
x standing vendorFirm	0 -8 -2 -7
x standing vendorStaff	-10 -6 2 -1
x standing you	-11 -12 -2 -4
x unit vendorStaff	13 -9 -4 0
x vendorStaff you	-2 -13 15 -4
`,
};
