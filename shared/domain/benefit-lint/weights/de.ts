/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.635,
  verdict: `
bias	-31 35
b # #	-5 18
b # %	7 5
b # ,	-21 31
b # -	-22 26
b # auf	31 -30
b # bar	-7 11
b # bis	-6 30
b # bogen	6 6
b # cent	18 -17
b # cm	13 2
b # d	9 -5
b # db	-5 23
b # euro	11 -6
b # farben	-18 31
b # g	-9 21
b # grad	-4 8
b # h	-19 20
b # ha	8 -7
b # hl	13 2
b # im	18 -15
b # jahre	14 -27
b # jahren	3 -11
b # jobs	-12 12
b # k	-14 21
b # karten	19 -16
b # kg	-9 24
b # km	16 -19
b # kv	-8 23
b # kw	-11 20
b # kwh	-6 9
b # l	25 -12
b # labore	-13 -9
b # landern	-22 -3
b # m	-18 25
b # maschinen	-9 -9
b # min	15 -8
b # minuten	-10 5
b # mio	31 -23
b # mitarbeiter	-13 -5
b # mm	-9 14
b # monaten	26 -17
b # m²	-15 23
b # m³	-8 17
b # ppm	-7 -13
b # pro	22 -19
b # proben	-3 11
b # prozent	2 7
b # ps	-19 27
b # punkte	12 0
b # s	-11 27
b # seiten	-14 24
b # sekunden	-19 28
b # sprachen	-4 23
b # statt	10 -9
b # std	15 -14
b # stuck	-8 14
b # stunden	-11 -2
b # t	3 4
b # tage	2 11
b # tagen	-5 -12
b # teur	30 -21
b # u	-13 17
b # uhr	4 -29
b # v	-9 23
b # von	-9 -12
b # wochen	7 16
b # x	-17 54
b # °c	-6 24
b # µm	-21 35
b # €	43 -28
b % ,	-4 -7
b % der	-19 1
b % mehr	37 -27
b % schneller	-6 22
b % unserer	-11 -14
b % zuruck	27 -21
b + #	33 -24
b , #	-13 35
b , auch	23 -14
b , bei	21 -1
b , bevor	9 -10
b , damit	14 -11
b , das	1 -17
b , dass	16 -5
b , der	17 -10
b , die	31 -14
b , gleiche	34 -24
b , gute	13 -5
b , ihr	30 -15
b , ihre	15 -5
b , kein	5 15
b , keine	-13 16
b , lauft	-3 11
b , macht	20 -19
b , man	33 -29
b , mit	-39 -14
b , montage	-6 -6
b , ohne	-9 12
b , schnell	-5 -4
b , sie	29 -21
b , so	26 -8
b , unser	-18 -7
b , versprochen	-4 -12
b , wenn	10 -17
b , wir	3 -28
b - #	-17 23
b - anlage	-12 41
b - bearbeitungszentrum	-5 9
b - kamera	-4 26
b - leute	11 -19
b - mal	-7 -1
b - ort	-9 -4
b - schnittstelle	-20 29
b - schutz	-8 20
b - tank	-2 8
b - termin	-8 -6
b - und	-9 12
b . #	-9 11
b . a	15 -14
b : #	39 -31
b : wir	-6 -7
b ; das	17 -15
b ^ #	-14 6
b ^ akku	-11 22
b ^ alle	-16 2
b ^ als	16 -5
b ^ anwohner	15 -9
b ^ auf	2 -8
b ^ aus	8 -49
b ^ bei	-6 -3
b ^ bewerber	28 -7
b ^ bis	-6 16
b ^ braucht	4 12
b ^ bringt	-21 29
b ^ cloud	-10 20
b ^ co2	-6 22
b ^ damit	-5 13
b ^ dank	2 -7
b ^ das	2 21
b ^ der	14 8
b ^ die	24 7
b ^ durch	7 -11
b ^ edelstahl	-14 39
b ^ eigene	-10 -17
b ^ ein	8 -19
b ^ eine	-11 0
b ^ en	-5 -28
b ^ endlich	11 -7
b ^ erkennt	-7 16
b ^ ermoglicht	-13 20
b ^ ersatzteile	-6 -3
b ^ es	14 -11
b ^ fahrer	31 -18
b ^ fur	-9 23
b ^ grosster	-10 -18
b ^ halt	-17 20
b ^ hochste	-6 13
b ^ ihre	14 10
b ^ im	-5 21
b ^ in	24 -3
b ^ inkl	-7 12
b ^ jede	25 -18
b ^ kamera	-7 10
b ^ kein	9 -1
b ^ keine	16 -7
b ^ keiner	12 -8
b ^ kunden	1 9
b ^ kundenzufriedenheit	-10 -12
b ^ lauft	-13 23
b ^ macht	27 -17
b ^ mit	14 -18
b ^ mitarbeiter	34 -11
b ^ nach	25 -26
b ^ nie	9 -6
b ^ niemand	11 -8
b ^ nummer	-9 -17
b ^ ohne	-9 12
b ^ qs	21 -13
b ^ reduziert	-13 20
b ^ reinigt	-15 26
b ^ schluss	27 -16
b ^ schon	18 -33
b ^ senkt	-9 17
b ^ skonto	15 -8
b ^ software	-4 -12
b ^ sorgt	-16 23
b ^ spart	-24 31
b ^ statt	8 -3
b ^ stoppt	-4 9
b ^ trockner	-6 11
b ^ uber	-31 -6
b ^ unser	5 -7
b ^ unsere	-9 4
b ^ unterstutzt	-7 17
b ^ uv	-13 34
b ^ verhindert	-5 12
b ^ vertrieb	-7 -31
b ^ von	-17 -17
b ^ vor	-9 -4
b ^ warmeruckgewinnung	-7 12
b ^ weil	8 0
b ^ weniger	11 -20
b ^ wenn	21 -10
b ^ wir	-16 -4
b ^ zwei	-13 34
b a .	15 -14
b ab #	14 -2
b ab ,	10 0
b ab und	8 -12
b ab werk	-7 -8
b abends nicht	7 -6
b alle #	7 16
b alle gerate	-1 20
b alles aus	-12 -1
b als #	-15 -10
b als das	-5 7
b als die	-21 30
b als eine	17 -10
b alte meister	14 -5
b am abend	23 -16
b am band	14 -7
b am nachsten	4 -15
b am samstag	14 -9
b am selben	-3 -8
b am tag	10 -4
b am telefon	9 -10
b am wochenende	-7 -12
b an #	-22 -24
b an ,	7 -16
b an dem	14 -10
b an den	33 -11
b an der	16 -25
b an die	10 -9
b an jedem	-3 13
b angst mehr	14 -9
b anlage mit	-5 49
b arbeiten wieder	11 -6
b arger mit	12 -8
b auch als	-30 41
b auch bei	3 9
b auch im	24 -4
b auch nach	-8 -2
b auch sonntags	-9 -6
b auch wenn	8 -15
b auf #	21 -15
b auf ,	22 -2
b auf dem	2 20
b auf der	14 3
b auf die	-1 8
b auf ihrem	-7 -21
b auf jedem	26 2
b auf uns	-11 -14
b auf unsere	-6 -18
b aus #	-22 -16
b aus dem	-15 19
b aus der	-4 -15
b aus einer	-12 -1
b baun ihnen	5 -7
b baustelle wird	9 -4
b begeistert von	19 -1
b bei #	-9 -2
b bei der	12 5
b bei ihnen	-9 -6
b bei jeder	24 -14
b bei uns	-20 0
b beim kunden	23 -7
b bekommen die	10 -8
b bis #	-18 28
b bis zu	-6 20
b bis zur	-13 -3
b braucht #	-1 9
b bringt ihnen	25 -22
b bussgelder wegen	20 -10
b co2 -	-6 19
b d -	13 -3
b dafur ,	10 -8
b dank unserer	10 -1
b das bringt	19 -12
b das geld	29 -8
b das haben	-5 -12
b das sind	9 -1
b das team	19 -11
b dauert #	0 15
b dauert zwei	10 -31
b dem handy	-16 29
b dem tisch	25 -6
b den verbrauch	-25 40
b der alte	23 -17
b der app	-16 31
b der arbeit	17 -3
b der baustelle	20 -16
b der bediener	-6 16
b der filiale	17 -5
b der filter	-17 21
b der karte	-26 33
b der kasse	22 -13
b der neun	20 -11
b der vergangenheit	24 -7
b des jahres	-15 -11
b die alte	-7 8
b die anlage	7 15
b die arbeit	20 -14
b die der	18 -7
b die finger	17 -11
b die fruhschicht	10 0
b die halfte	16 -16
b die halle	21 -20
b die lehrlinge	12 -5
b die leute	18 -2
b die mannschaft	13 -3
b die maschine	19 -5
b die spatschicht	8 -4
b die uhr	-20 -13
b die ware	-10 31
b doppelt so	-8 18
b drei tagen	31 -17
b durch den	17 0
b durch die	24 -22
b durch unsere	-3 -11
b ein ,	9 0
b ein ende	29 -15
b ein und	-5 -12
b eine halbe	17 -12
b eine maschine	16 -7
b einen #	-8 14
b einen halben	10 -10
b einer hand	-12 -1
b einer stunde	23 -9
b einer woche	8 -7
b empfang ,	9 0
b en #	-25 -15
b ernte ist	15 -14
b euro im	7 -5
b euro weniger	11 -7
b fahrt #	-7 20
b fertig ,	16 -10
b fruher fertig	8 -4
b fur #	4 9
b fur den	-12 19
b fur die	23 -9
b fur ihre	-1 13
b fur sie	-9 -16
b g ,	-11 25
b gaste am	27 -5
b gehen um	13 -9
b geht ohne	25 -13
b gern bei	-10 -1
b gern in	19 -8
b gesellen haben	13 -5
b gibt es	-16 24
b gleich mit	15 -12
b gmp -	-7 -7
b gute laune	12 -5
b h ,	-6 12
b haben abends	17 -3
b haben alle	-29 39
b haben den	-9 17
b haben die	4 -25
b haben in	-2 -23
b haben wieder	15 -2
b haben wir	-13 -24
b halben tag	10 -10
b halt #	9 -2
b halt die	-15 17
b halten ihre	24 -10
b handler in	-19 -18
b hat #	-22 -1
b hat bei	-13 -13
b hat den	20 -7
b hat ein	29 -15
b hat eine	10 2
b hat wieder	23 -14
b haus und	7 -4
b holen die	7 -4
b ihnen #	25 -22
b ihnen bei	-13 23
b ihnen einen	-8 28
b ihnen im	-14 -18
b ihnen keiner	9 -1
b ihr betrieb	21 -5
b ihr chef	25 -13
b ihr schweisser	-12 12
b ihr team	5 10
b ihr werk	23 -5
b ihre anlage	-7 -12
b ihre bediener	-9 1
b ihre leute	-1 10
b ihre mitarbeiter	-11 14
b ihre pumpen	1 -24
b ihre ware	46 -35
b ihrem haus	8 -3
b im eigenen	-30 -17
b im ersten	30 -14
b im feld	-5 -21
b im haus	29 -18
b im jahr	28 -26
b im lager	23 4
b im monat	9 -8
b im regal	40 -32
b im team	-19 -21
b im winter	27 -9
b in #	-11 -22
b in den	15 -6
b in der	26 -8
b in echtzeit	-9 17
b in einem	-30 38
b in einer	8 -7
b in europa	-15 -10
b in ihrem	17 -11
b in jedem	-11 19
b in osterreich	-13 -16
b in zwei	-2 -6
b inkl .	-7 12
b innerhalb von	-13 -12
b ins haus	7 -4
b iso #	-20 4
b ist ,	8 -1
b ist bei	34 -20
b ist das	25 -17
b ist fur	12 -5
b ist geschichte	14 -8
b ist in	-32 16
b ist kein	33 -12
b ist so	24 -7
b ist vorbei	13 -6
b ist weg	12 -9
b ist wieder	11 0
b jahr #	13 -3
b jahren praxis	-6 -4
b jede mail	-13 9
b jedem teil	-8 13
b jeden beleg	5 13
b jeden tag	22 -18
b kann wieder	38 -34
b kein arger	12 -8
b kein ol	16 -4
b keine angst	14 -9
b keine bussgelder	20 -10
b keine mehr	32 -22
b keinen zweiten	32 -18
b keiner mehr	8 0
b kg ,	-18 32
b ki -	-4 12
b kommen gern	-16 -1
b kommen mit	33 -21
b kommt mit	22 -13
b kommt nicht	11 -3
b konnen den	15 -12
b konnen sie	-9 4
b kunden bestellen	-1 -17
b l ,	-10 22
b landen nicht	19 -11
b langer ,	14 -8
b lassen sie	-6 -5
b lasst sich	8 -6
b lauft auch	-10 18
b laune im	13 -5
b leute haben	30 -13
b leute kommen	15 -7
b losen das	-14 -30
b losen wir	-6 -6
b losung fur	-7 16
b m ,	-8 10
b m hoch	-5 9
b m s	-6 12
b machen aus	17 -14
b machen wir	-23 -23
b macht #	23 -20
b macht bei	13 -3
b macht den	10 -5
b mannschaft ist	13 -3
b max .	-26 31
b mehr #	15 -13
b mehr ,	24 -18
b mehr ab	15 -10
b mehr als	-8 -10
b mehr am	19 -8
b mehr an	18 -9
b mehr aus	28 -11
b mehr bei	32 -20
b mehr beim	12 -7
b mehr die	25 -19
b mehr im	11 -3
b mehr je	15 -11
b mehr mit	36 -11
b mehr nach	18 -12
b mehr pro	28 -13
b mehr stecken	16 -12
b mehr uber	10 -6
b mehr von	24 -17
b mehr vor	17 -7
b mehr zeit	7 -4
b mehr zum	7 0
b min .	28 -20
b minus #	27 -23
b minuten ,	-1 -14
b minuten ;	23 -20
b minuten je	27 -21
b mio .	31 -23
b mit #	-19 22
b mit dem	25 -12
b mit der	8 -7
b mit einem	35 -20
b mit ihrem	-17 9
b mit ki	-4 12
b mit uns	-22 -29
b mit unserem	20 -12
b mit unserer	19 -3
b mit zwei	1 12
b mon .	9 -8
b monteure sind	-6 -6
b muss bei	9 -1
b muss keine	32 -22
b m³ h	-5 9
b nach #	25 -23
b nach funf	22 -14
b nach hause	10 -4
b nach iso	-23 27
b nicht ohne	13 -8
b nichts mehr	14 -6
b nie wieder	11 -8
b niemand mehr	10 -2
b noch alle	9 -8
b noch am	13 -8
b noch eine	8 -3
b nur #	-22 37
b nur noch	17 -9
b ohne werkzeug	-18 22
b op -	10 -4
b ort -	-9 -4
b p .	15 -14
b partner des	-6 -5
b planung ,	-6 -6
b pro jahr	34 -30
b pro stunde	-16 33
b pro tag	-4 18
b pro woche	37 -16
b ps ,	-19 27
b qs -	21 -13
b raus ,	9 -6
b rein ,	25 -13
b reinigt sich	-13 24
b rund #	31 -24
b rund um	-20 -13
b runter ,	11 -6
b s ,	-6 11
b schafft #	11 -9
b schluss mit	27 -16
b schneller als	-6 14
b schon #	-11 -48
b schulen ihre	-6 -2
b seit #	-7 -20
b seit jahrzehnten	-19 -1
b selben tag	-4 -8
b senkt den	-9 17
b sich den	8 -5
b sich in	21 -15
b sich mehr	25 -19
b sich mit	8 -6
b sich per	-7 12
b sich um	26 -14
b sich von	-2 14
b sie #	17 -3
b sie auf	9 -10
b sie bei	-5 -2
b sie bekommen	3 13
b sie brauchen	26 -13
b sie da	-3 -5
b sie erhalten	-8 17
b sie gewinnen	22 -18
b sie haben	-15 -5
b sie holen	7 -4
b sie jederzeit	-2 17
b sie keine	14 -1
b sie kommen	30 -15
b sie konnen	15 -6
b sie kriegen	5 -7
b sie liefern	10 -10
b sie mit	5 -10
b sie sehen	-18 33
b sie sich	10 -6
b sie sind	14 -6
b sie sparen	23 -11
b sie stehen	-1 -14
b sie verkaufen	25 -16
b sie verlieren	22 0
b sie wahlen	-15 28
b sie werden	18 -32
b sie zahlen	5 -12
b sind #	10 -1
b sind am	19 -3
b sind bei	-13 -15
b sind in	40 -20
b sind nach	28 -16
b sind sie	-19 -27
b sind vom	17 -7
b sind wir	-10 -13
b sinken um	16 -9
b sinkt von	22 -19
b sitzt im	34 -16
b so ein	22 -2
b so viele	-5 -7
b sonntags ,	-9 -6
b sorgt fur	-13 20
b sparen #	31 -21
b sparen die	14 -14
b sparen sich	8 -5
b sparen sie	10 -6
b statt #	15 -12
b statt fur	7 -4
b statt zwei	24 -14
b stunde am	17 -8
b stunde fruher	11 -6
b stunden bei	-7 -9
b t ,	-12 20
b t weniger	9 -6
b t €	8 -6
b tag raus	36 -18
b tag und	-4 -6
b tage fruher	11 -9
b tagen im	8 -7
b teile und	12 -12
b teur p	17 -15
b top -	-4 -23
b u min	-13 17
b uber #	-9 -25
b uber den	12 -6
b uber ein	-10 -2
b uber nacht	-16 30
b um #	23 -18
b um die	8 -21
b um ein	24 -17
b um vier	15 -5
b und die	28 -18
b und keiner	11 -7
b und sie	26 -13
b und verdienen	15 -7
b uns in	-3 -5
b uns sind	-13 -12
b unser team	16 -16
b unsere leute	2 -17
b unsere monteure	-3 -6
b unternehmen mit	-12 -1
b uv -	-13 34
b verdienen daran	15 -7
b vergangenheit an	24 -7
b verlieren keinen	25 -1
b von #	21 -11
b von allein	-2 14
b von der	-13 -16
b von hand	22 -9
b von ihrem	22 -3
b vor -	-9 -4
b vor ort	-3 -32
b ware ist	44 -33
b weg ,	19 -4
b weniger als	-4 -11
b weniger ausschuss	16 -13
b weniger im	29 -15
b wenn der	24 -19
b wenn es	1 -7
b wenn sie	7 -11
b wie ein	26 -1
b wieder gern	10 -7
b wieder laune	14 -7
b wieder spass	17 -5
b wir #	-5 -12
b wir ,	-5 -16
b wir auch	-25 -23
b wir baun	5 -19
b wir haben	-7 -4
b wir holen	-10 -6
b wir in	-7 -11
b wir lassen	-6 -5
b wir losen	-14 -30
b wir machen	-7 -2
b wir nehmen	14 -8
b wir schulen	-6 -2
b wir sind	-5 -28
b wir sofort	-5 -10
b wir stellen	-6 -6
b wird #	13 -7
b wird uberflussig	25 -14
b wird wieder	53 -22
b wird zum	22 -9
b woche im	31 -6
b x #	-17 54
b zahlen keine	49 -31
b zeit fur	21 -14
b zertifiziert nach	-7 -8
b zieht #	-1 16
b zu #	-6 20
b zu arbeiten	19 -15
b zu hause	-7 -2
b zu ihnen	19 -8
b zwei ,	24 -14
b zwei tagen	-2 -6
b zwei wochen	-5 -9
b zwischen #	-6 12
b ± #	-9 12
b € in	13 -4
b € mon	9 -8
b € weniger	22 -11
c again	41 -24
c anymore	25 -11
c authority	61 -53
c can	-14 21
c cause	-18 11
c chore	24 -21
c credential	-34 -63
c does	-30 49
c ease	-10 21
c experience	0 -49
c fall	42 -16
c family	23 -22
c freeTime	44 -20
c gone	80 -51
c goods	-1 25
c income	61 -33
c instead	26 -37
c joy	49 -35
c keeps	36 -15
c less	26 -15
c machine	-13 40
c money	20 -2
c more	27 -19
c must	38 -14
c negation	-3 11
c norm	-2 23
c older	-3 27
c part	-18 80
c place	21 -19
c process	23 -18
c promise	-25 -28
c public	39 -54
c rise	40 -28
c risk	34 -38
c saving	36 -10
c service	-13 -64
c slogan	-22 40
c sooner	-5 26
c spec	-15 37
c staff	5 -21
c standing	60 -51
c strain	-15 24
c trait	-37 56
c unit	12 17
c vendorDoes	-10 -16
c vendorFirm	1 -64
c vendorStaff	-8 -40
c we	-55 -35
c you	19 -23
e again	2 -10
e authority	30 -23
e can	20 2
e cause	-8 28
e chore	8 -8
e credential	-21 -27
e does	-7 5
e ease	-3 14
e experience	-21 -13
e fall	5 9
e freeTime	22 -11
e gone	30 -23
e goods	10 -1
e income	14 -4
e instead	-3 -8
e joy	24 -15
e keeps	18 -5
e less	35 -10
e machine	-5 11
e money	11 0
e more	14 -9
e must	8 -8
e negation	-8 17
e norm	-20 11
e older	-4 14
e part	-13 32
e place	6 -9
e process	14 -8
e promise	-9 -6
e public	21 -26
e rise	18 -10
e risk	10 -6
e saving	-6 10
e service	-10 -12
e slogan	5 5
e sooner	1 6
e spec	-5 18
e staff	-15 -6
e standing	29 -24
e trait	-12 20
e unit	-8 22
e vendorDoes	2 -10
e vendorFirm	5 -18
e vendorStaff	-7 -18
e we	-15 -24
e you	6 -16
l long	7 -5
l longer	14 -10
l middle	-15 13
l short	-42 54
n ^abg	9 -7
n ^abga	9 -8
n ^abl	11 -9
n ^abs	-5 8
n ^absa	3 4
n ^absau	-3 9
n ^absc	-2 7
n ^absch	-2 7
n ^abst	-7 -2
n ^absta	-7 -4
n ^abt	7 -5
n ^alt	7 -2
n ^anb	11 -6
n ^ang	-2 -6
n ^ange	-4 -6
n ^angeb	-7 -1
n ^anha	-5 10
n ^ans	-7 1
n ^ant	-3 -4
n ^antr	-3 -4
n ^antri	-3 -4
n ^anwe	-5 9
n ^anwen	-5 9
n ^anz	-4 7
n ^anze	-4 7
n ^anzei	-4 7
n ^app	-1 -7
n ^arb	9 -7
n ^arbe	9 -7
n ^arbei	9 -7
n ^ausbr	-2 7
n ^ausf	-3 9
n ^ausfa	-4 8
n ^ausg	-1 -11
n ^ausge	-1 -11
n ^ausl	-4 9
n ^ausr	-4 -8
n ^auss	14 -3
n ^aussc	13 -3
n ^aut	5 4
n ^auto	5 4
n ^bauh	10 -8
n ^bauho	10 -8
n ^bea	-9 2
n ^bean	-9 0
n ^bee	7 -3
n ^begl	-4 -6
n ^begle	-4 -6
n ^beh	7 -9
n ^beho	8 -6
n ^behor	8 -6
n ^ben	-5 10
n ^benei	7 -4
n ^bera	-5 -2
n ^berat	-5 -2
n ^besc	2 -7
n ^besch	2 -7
n ^bess	11 -7
n ^besse	11 -7
n ^besta	-7 5
n ^beu	-5 10
n ^bev	8 -5
n ^bevo	8 -5
n ^bevor	8 -5
n ^bewer	3 -8
n ^bie	-3 11
n ^biet	-7 13
n ^biete	-7 13
n ^bil	-8 1
n ^bila	-3 -4
n ^bilan	-3 -4
n ^bild	-9 9
n ^bilde	-7 7
n ^bla	12 -5
n ^blin	4 -8
n ^blind	4 -8
n ^bos	-2 -5
n ^bre	-1 -10
n ^bren	-1 -10
n ^brenn	-1 -10
n ^bro	8 -1
n ^brot	12 -7
n ^buc	7 -6
n ^buch	7 -7
n ^bur	-5 8
n ^burg	7 -1
n ^burge	7 -1
n ^burs	-6 12
n ^burst	-6 12
n ^cha	-2 -5
n ^che	-8 5
n ^chemi	-5 7
n ^clo	-3 7
n ^clou	-3 7
n ^cloud	-3 7
n ^dat	-4 7
n ^date	-4 7
n ^dek	-4 9
n ^des	-5 13
n ^desi	-5 14
n ^desig	-5 14
n ^displ	-9 9
n ^dra	-5 -2
n ^drau	-5 -2
n ^dres	-4 -5
n ^dus	-3 10
n ^duse	-3 10
n ^dusen	-3 10
n ^ehe	-11 0
n ^eig	1 -10
n ^eige	1 -10
n ^eigen	1 -10
n ^eil	13 -3
n ^eind	8 -3
n ^eindr	8 -3
n ^eines	10 -4
n ^einf	-2 -6
n ^eing	6 -7
n ^einge	5 -8
n ^eins	-6 13
n ^emp	3 -11
n ^empf	3 -11
n ^end	8 -6
n ^ene	-1 11
n ^ener	-1 11
n ^energ	-1 11
n ^enth	-6 9
n ^entha	-6 9
n ^entl	-4 7
n ^erfah	-3 -4
n ^erfo	-2 10
n ^erfu	9 -5
n ^erful	9 -5
n ^ergo	-5 7
n ^ergon	-5 7
n ^erh	-4 12
n ^erha	-4 12
n ^erhal	-4 12
n ^erl	9 -8
n ^erst	4 -7
n ^erste	4 -7
n ^exc	-5 7
n ^exce	-5 7
n ^excel	-5 7
n ^expe	-8 -6
n ^exper	-8 -6
n ^fachb	-5 -3
n ^fachp	10 -11
n ^fallt	7 -3
n ^fan	9 -6
n ^fang	9 -6
n ^far	-2 7
n ^farb	-2 7
n ^feh	4 -7
n ^fehl	4 -7
n ^fehle	2 -7
n ^fehlt	7 -4
n ^fei	8 1
n ^feie	7 -6
n ^feier	7 -6
n ^fer	10 -6
n ^fern	7 0
n ^fes	-6 -1
n ^fest	-6 -1
n ^fil	-7 8
n ^fili	7 -2
n ^filia	7 -2
n ^filt	-11 8
n ^filte	-12 8
n ^find	5 2
n ^finde	5 2
n ^fla	9 -7
n ^flas	8 -6
n ^flasc	8 -6
n ^fol	-6 -3
n ^form	3 -13
n ^fot	8 -5
n ^foto	8 -5
n ^fotog	8 -6
n ^fre	7 -6
n ^frem	7 -6
n ^fremd	7 -6
n ^freu	4 -7
n ^freun	5 -8
n ^fru	7 -1
n ^fuh	10 -9
n ^fuhr	5 -7
n ^fuhrp	9 -6
n ^fuhrt	8 -4
n ^gas	9 1
n ^gef	-3 8
n ^gefa	7 -4
n ^gek	-10 -2
n ^gekap	-1 8
n ^geku	-7 -6
n ^gela	12 -4
n ^geler	-6 -3
n ^geli	-4 -4
n ^gem	7 -7
n ^geme	8 -7
n ^gena	-5 7
n ^genau	-5 7
n ^gepf	8 -1
n ^ger	-8 14
n ^gera	-5 10
n ^gerat	-3 8
n ^gerau	-2 8
n ^geri	-7 12
n ^gerin	-9 13
n ^gest	-5 10
n ^geste	-11 8
n ^gesto	-7 17
n ^gewin	7 -2
n ^glan	8 -2
n ^glanz	8 -2
n ^goo	-3 -6
n ^goog	-3 -6
n ^googl	-3 -6
n ^gra	7 -2
n ^gran	9 -5
n ^granu	9 -5
n ^gro	5 -11
n ^gros	5 -11
n ^gross	5 -11
n ^gru	0 -9
n ^grun	0 -9
n ^grund	-4 -9
n ^hac	-1 -10
n ^hack	-3 -9
n ^halb	7 -5
n ^halbi	8 -6
n ^hall	-4 -4
n ^halle	-4 -4
n ^hande	9 -7
n ^handw	-6 -8
n ^handy	-12 12
n ^hei	11 -6
n ^heiz	11 -7
n ^heize	7 -4
n ^hel	-7 1
n ^hil	-3 7
n ^hilf	-3 7
n ^hoc	-4 8
n ^hoch	-4 8
n ^hoh	6 4
n ^hohe	6 4
n ^hoher	0 8
n ^hol	-1 8
n ^hot	2 -8
n ^hotl	-2 -7
n ^hotli	-2 -7
n ^ihr	7 -4
n ^ihre	7 -4
n ^ihren	8 -4
n ^inh	-4 -4
n ^inha	-4 -4
n ^inhab	-4 -4
n ^inner	-4 -3
n ^int	-7 13
n ^inte	-7 14
n ^iso	-3 8
n ^isol	-3 8
n ^jah	-2 -8
n ^jahr	-2 -8
n ^jahre	-2 -6
n ^jet	11 -6
n ^jetz	11 -6
n ^jetzt	11 -6
n ^kam	-2 9
n ^kar	-5 -3
n ^kart	-5 7
n ^kenne	-6 -2
n ^ket	-9 11
n ^kett	-9 11
n ^kette	-9 11
n ^klap	1 -9
n ^klapp	1 -9
n ^klas	-3 8
n ^klass	-3 8
n ^kle	7 -6
n ^klei	11 -7
n ^klein	11 -7
n ^klim	7 -2
n ^klima	7 -2
n ^klo	8 -5
n ^klop	8 -5
n ^klopf	8 -5
n ^kna	7 0
n ^kon	-2 8
n ^konf	-3 9
n ^konfo	-3 9
n ^kont	0 7
n ^kontr	-8 10
n ^kor	-5 11
n ^korr	-5 10
n ^korro	-5 10
n ^kre	-5 12
n ^krei	-5 12
n ^kreis	-5 12
n ^kru	12 -6
n ^krus	12 -6
n ^krust	12 -6
n ^kuh	-10 18
n ^kuhl	-10 18
n ^kundi	10 -4
n ^lab	-2 -5
n ^ladez	-6 8
n ^lan	5 -7
n ^land	6 -7
n ^lasse	-6 9
n ^laun	9 -8
n ^laune	9 -8
n ^lea	8 1
n ^leg	-1 -8
n ^leis	-4 7
n ^leist	-4 7
n ^len	7 -4
n ^lenk	7 -4
n ^lic	-2 8
n ^lich	-2 8
n ^licht	-2 8
n ^lieb	11 -6
n ^liebe	11 -7
n ^lieg	4 -8
n ^liegt	0 -9
n ^lob	14 -4
n ^losen	-3 -4
n ^mac	6 -7
n ^mach	6 -7
n ^macht	7 -7
n ^man	7 -3
n ^manns	7 -3
n ^meh	-1 -6
n ^mehr	-2 -6
n ^melde	-1 7
n ^mietg	-8 9
n ^mietp	-1 -9
n ^mit	-5 -3
n ^mitta	10 -5
n ^mitte	-2 -5
n ^mod	-5 11
n ^mode	-3 10
n ^model	-3 7
n ^moder	-3 7
n ^mona	10 -8
n ^monat	10 -8
n ^monti	6 -8
n ^nachb	10 -3
n ^naht	8 -7
n ^nen	2 5
n ^nenn	2 5
n ^net	-4 7
n ^netz	-4 7
n ^not	-5 8
n ^num	-5 -7
n ^numm	-5 -7
n ^numme	-5 -7
n ^ofe	-4 -5
n ^ofen	-4 -5
n ^ofenb	-5 -5
n ^off	-11 22
n ^offe	-8 9
n ^offen	-8 9
n ^offn	-10 19
n ^packm	-6 -10
n ^perf	-6 7
n ^pho	-3 8
n ^plan	7 -5
n ^pra	-8 4
n ^prax	-9 4
n ^praxi	-9 4
n ^prem	-6 16
n ^premi	-6 16
n ^prob	-10 2
n ^prog	-2 7
n ^progr	-2 7
n ^proj	-7 -5
n ^proje	-7 -5
n ^prot	9 0
n ^proto	9 0
n ^prufe	7 0
n ^pruft	-2 8
n ^qua	5 -10
n ^qual	2 -7
n ^quali	2 -8
n ^rah	4 3
n ^rahm	4 3
n ^rahme	4 3
n ^red	11 -3
n ^ref	-3 -5
n ^refe	-3 -5
n ^refer	-3 -5
n ^reg	8 -5
n ^rega	10 -5
n ^regal	10 -5
n ^regen	9 -5
n ^reih	-6 8
n ^rekl	5 -7
n ^rekla	5 -7
n ^res	-4 17
n ^rest	-4 7
n ^ret	10 -7
n ^ruc	1 6
n ^ruck	1 6
n ^ruckf	-6 11
n ^rucks	-10 16
n ^run	5 3
n ^rund	-7 17
n ^sache	-4 13
n ^sachk	-5 -9
n ^sau	-5 8
n ^saug	-7 8
n ^schar	-11 19
n ^schni	-5 9
n ^scho	0 11
n ^schon	0 11
n ^schul	6 -8
n ^sec	-6 8
n ^seh	-5 8
n ^sehe	-5 8
n ^sehen	-5 8
n ^seku	-6 10
n ^sekun	-6 10
n ^serve	3 4
n ^sie	-7 5
n ^sieh	-8 9
n ^sieht	-8 9
n ^sit	11 -5
n ^sitz	11 -5
n ^sitzt	12 -5
n ^sma	-6 10
n ^smar	-6 10
n ^smart	-6 10
n ^sort	9 -8
n ^spare	7 -5
n ^spars	-3 8
n ^spe	-5 -4
n ^spez	-5 -4
n ^spezi	-5 -4
n ^spr	3 4
n ^sprit	-6 11
n ^steht	7 -4
n ^stei	8 -5
n ^stein	8 -7
n ^ster	-4 -8
n ^stern	-4 -8
n ^stic	-4 9
n ^stich	-4 9
n ^stim	7 -3
n ^stimm	7 -3
n ^storu	-4 -3
n ^stre	9 -4
n ^strei	9 -4
n ^stri	-1 -8
n ^sys	-7 8
n ^syst	-7 8
n ^syste	-7 8
n ^tab	-5 8
n ^tabl	-5 8
n ^table	-5 8
n ^taf	8 -7
n ^tafe	8 -7
n ^tafel	8 -7
n ^tage	7 -3
n ^tages	11 -5
n ^tak	-3 7
n ^takt	-3 7
n ^tau	6 -7
n ^tauc	11 -9
n ^tauch	11 -9
n ^tausc	-3 -4
n ^tei	-4 8
n ^tel	7 1
n ^tele	3 4
n ^tes	-7 9
n ^them	11 -6
n ^thema	11 -6
n ^ther	-7 13
n ^therm	-7 13
n ^tie	-1 7
n ^tier	-1 7
n ^tra	-8 8
n ^trai	-8 5
n ^train	-8 5
n ^tre	-3 16
n ^troc	7 -4
n ^trock	7 -4
n ^tur	-9 15
n ^ube	6 -7
n ^uber	6 -7
n ^uberf	8 -4
n ^uberl	4 -8
n ^umg	5 -10
n ^umge	5 -10
n ^umgek	8 -6
n ^uml	-7 11
n ^ums	7 -3
n ^unb	-4 13
n ^unbe	-4 13
n ^upd	-3 11
n ^upda	-3 11
n ^updat	-3 11
n ^ven	-7 8
n ^vent	-7 8
n ^venti	-7 8
n ^vera	4 3
n ^verba	3 5
n ^verf	-3 8
n ^verfu	-3 10
n ^verk	7 -5
n ^verka	7 -5
n ^verp	12 -6
n ^verpa	12 -6
n ^verso	7 -4
n ^verst	6 2
n ^vib	-3 7
n ^vibr	-3 7
n ^vid	9 -1
n ^vide	9 -1
n ^video	9 -1
n ^volle	-5 9
n ^vorb	1 -7
n ^vorbi	0 -8
n ^wach	-7 1
n ^wahl	-3 7
n ^wahle	-4 8
n ^warm	1 8
n ^warme	1 8
n ^wec	-4 7
n ^wech	-4 7
n ^wechs	-4 7
n ^weit	3 5
n ^weite	3 5
n ^wel	-8 0
n ^welc	-8 5
n ^welch	-8 5
n ^welt	-5 -6
n ^weltw	-5 -5
n ^wen	7 -5
n ^weni	8 -5
n ^wenig	8 -5
n ^wint	11 -6
n ^winte	11 -6
n ^wir	7 0
n ^wirk	8 1
n ^wor	-6 7
n ^work	-4 8
n ^works	-4 7
n ^zahlt	7 -6
n ^zeig	-7 6
n ^zel	-2 -5
n ^zell	-2 -5
n ^zelle	-3 -6
n ^zers	-2 7
n ^zet	7 -5
n ^zett	7 -5
n ^zette	7 -5
n ^zie	6 2
n ^zieh	7 0
n ^ziehe	10 -6
n ^zuf	-8 -2
n ^zufr	-8 -2
n ^zufri	-8 -2
n ^zug	-3 -4
n ^zuge	3 -15
n ^zugr	-5 7
n ^zugri	-5 7
n ^zuk	6 2
n ^zul	13 -5
n ^zula	11 -8
n ^zulas	11 -8
n ^zus	5 -8
n ^zusc	9 -8
n ^zusch	9 -8
n aage	-2 7
n aage$	-2 7
n aber	-4 -4
n abga	9 -8
n abha	-1 -6
n abhan	-1 -6
n abhang	-1 -6
n able	-10 15
n ablet	-5 8
n ablet$	-5 9
n abor	-5 -5
n abor$	-4 -5
n abore	-5 -3
n abore$	-5 -3
n absa	3 4
n absau	-3 9
n absaug	-3 9
n abst	-8 3
n absta	-8 2
n abstan	-8 2
n ach$	8 -5
n achba	7 -2
n achbar	7 -2
n achbet	-5 -4
n ache$	-3 11
n achfo	8 -5
n achfol	8 -5
n achi	-3 -6
n achig	-2 -7
n achige	-2 -7
n achk	-4 -9
n achku	-5 -9
n achkun	-5 -9
n achp	10 -11
n acht	7 -4
n acht$	8 -4
n achz	9 -3
n acke	-2 -7
n acker	-6 -7
n acker$	-7 -7
n ackm	-6 -10
n acks	7 -4
n adem	7 -8
n aden	11 -3
n aden$	12 -3
n adez	-6 8
n adeze	-6 8
n adezei	-6 8
n afel	8 -7
n afen	10 -4
n afen$	10 -4
n afie	8 -6
n afier	8 -6
n afiere	8 -6
n agen	6 -8
n agen$	7 -7
n agenb	3 -9
n agenba	3 -9
n ager$	-1 -7
n ages	11 -5
n ags$	11 -7
n agt$	6 1
n agte	7 -3
n ahig	0 7
n ahig$	-3 10
n ahlb	-2 -8
n ahle	-4 7
n ahlen	-4 7
n ahlen$	-4 7
n ahlt	9 -6
n ahlt$	9 -6
n ahres	-5 -5
n ahres$	-5 -4
n ahru	-5 -2
n ahrun	-5 -2
n ahrung	-5 -2
n akte	-5 7
n akti	3 4
n aktiv	-2 9
n akto	0 9
n aktor	0 9
n aktor$	0 9
n albi	8 -6
n albie	8 -6
n albier	8 -6
n ale$	9 -7
n alette	-5 7
n alis	-3 -5
n alist	-3 -6
n alist$	-3 -6
n allen	3 -11
n allen$	10 -9
n alls	-3 7
n allt	11 -3
n allt$	11 -3
n altea	-1 -6
n alter	6 -7
n ament	-1 8
n amer	-4 7
n amera	-4 7
n amera$	-4 7
n amme	-7 12
n amme$	-3 8
n ampe	-6 11
n ampe$	-6 11
n ampf	-7 3
n ande	-3 -7
n ander	-1 -8
n andern	-5 -3
n andl	-4 -4
n andle	-4 -4
n andler	-4 -4
n ands	4 3
n andst	0 8
n andw	-6 -8
n andwe	-6 -8
n andwer	-6 -8
n andy	-12 12
n andy$	-11 16
n ang$	9 -4
n angeb	-7 -1
n angebo	-7 -1
n angi	-1 -6
n angig	-1 -6
n angig$	-1 -6
n anha	-5 10
n ank$	8 -8
n anke	-1 -8
n anle	-3 10
n anlei	-3 10
n annsc	7 -3
n annsch	7 -3
n annt	-8 3
n ansp	-7 8
n anste	8 -6
n ant$	-5 -3
n anul	9 -5
n anula	9 -5
n anulat	9 -5
n anwe	-5 9
n anwen	-5 9
n anwend	-5 9
n anzei	-4 7
n anzeig	-4 7
n anzen	-5 -3
n anzen$	-5 -3
n appt	2 -8
n appt$	1 -9
n arat	1 -12
n arbe$	-5 10
n aren	7 -4
n aren$	7 -5
n arf$	-9 17
n arkt$	-5 11
n armen	7 0
n armen$	7 0
n arni	9 -3
n arsa	-3 8
n arsam	-3 8
n arsam$	-3 8
n arte$	-10 12
n artn	-3 -4
n artne	-3 -4
n artner	-3 -4
n aschen	9 -6
n aschu	-5 -6
n asse$	0 8
n asser	5 2
n asser$	-3 10
n asserg	-4 7
n assige	-3 8
n assis	-2 8
n assist	-2 8
n assu	11 -8
n assun	11 -8
n assung	11 -8
n ast$	-11 16
n astu	-10 13
n ater	-4 -3
n ater$	-5 -4
n ates	-3 11
n ates$	-3 11
n atik	-3 12
n atik$	-3 12
n ation$	7 3
n atli	8 -7
n atlic	8 -7
n atlich	8 -7
n atzen	-6 10
n atzen$	-6 10
n atzt$	12 -5
n atzu	7 -7
n atzun	7 -7
n atzung	7 -7
n aucht$	-1 7
n audit$	7 -5
n auere	4 -7
n auerei	4 -7
n aufl	11 -7
n aufla	12 -10
n auflag	12 -10
n aufn	-4 7
n aufna	-4 7
n aufnah	-4 7
n aufs	8 -5
n auge	-2 7
n augu	-3 9
n augun	-3 9
n augung	-3 9
n auho	10 -8
n auhof	10 -8
n aume	-4 11
n aume$	-10 15
n aune	9 -7
n aune$	9 -8
n aus$	10 -6
n ausf	-1 7
n ausg	-1 -11
n ausge	-1 -11
n ausgeb	-3 -8
n ausl	-4 9
n ausr	-4 -8
n auss	8 -3
n aussc	13 -3
n aussch	13 -3
n ausw	-5 15
n auswe	-5 15
n auswer	-5 15
n auto	5 4
n axis	-9 4
n axis$	-7 0
n bands	7 -2
n bank	-1 -9
n banke	-1 -9
n bau$	-6 -11
n baue	7 -7
n bauer	7 -7
n bauer$	8 -8
n bauh	10 -8
n bauho	10 -8
n bauhof	10 -8
n baun	-1 8
n baun$	-1 8
n bean	-9 0
n begl	-4 -6
n begle	-4 -6
n beglei	-4 -6
n beho	11 -9
n behor	11 -9
n behord	8 -6
n beit$	11 -4
n beiten	6 -8
n beitet	1 8
n benei	7 -4
n beneid	7 -4
n bera	-5 -3
n berat	-5 -3
n berate	-5 -2
n bereit	7 -7
n berflu	8 -4
n berl	4 -8
n berle	4 -9
n berm	14 -4
n besc	2 -7
n besch	2 -7
n beschw	8 -6
n besteh	9 -5
n betr	-6 -2
n bevo	8 -5
n bevor	8 -5
n bevor$	8 -5
n bewer	1 -7
n bewert	-2 -7
n bhan	-1 -6
n bhang	-1 -6
n bhangi	-1 -6
n biet	-3 9
n biete	2 7
n bieten	4 6
n bila	-3 -4
n bilan	-3 -4
n bilanz	-3 -4
n bild	-6 -4
n bilder	-7 8
n bildet	-3 -8
n bleche	-7 0
n bleibt	7 -2
n blet	-5 8
n blet$	-5 9
n blin	4 -8
n blind	4 -8
n bor$	-4 -5
n bore	-5 -3
n bore$	-5 -3
n bot$	-7 0
n bran	6 -9
n brand	11 -8
n brand$	12 -9
n brat	-4 7
n bren	1 -9
n brenn	1 -9
n bringu	-1 7
n brot	12 -7
n bsau	-3 9
n bsaug	-3 9
n bsaugu	-3 9
n bstan	-7 2
n bstand	-8 2
n bstr	-8 15
n bstre	-8 15
n bstrei	-8 15
n buch	10 -5
n budg	11 -4
n budge	11 -4
n budget	11 -4
n buhne$	9 -4
n buhr	7 -5
n buhre	7 -4
n buhren	7 -4
n burg	7 -1
n burge	7 -1
n burger	7 -1
n burs	-7 12
n burst	-7 12
n burste	-7 12
n chaft$	7 -3
n chal	-2 9
n chalt	-5 11
n char	-2 11
n chat	10 -9
n chatz	7 -7
n chatzu	7 -7
n chau	8 -6
n chbet	-5 -4
n chbetr	-5 -4
n che$	-6 10
n chemi	-5 7
n cher	-7 5
n cher$	-8 7
n chere	3 -7
n cherh	-5 7
n cherhe	-5 7
n chert	-6 8
n chert$	-6 8
n ches	-3 9
n ches$	-3 9
n chfo	8 -5
n chfol	8 -5
n chfolg	8 -5
n chic	9 -4
n chich	10 -4
n chicht	10 -4
n chig	-2 -7
n chige	-2 -7
n chku	-1 -11
n chkun	-5 -9
n chkund	-5 -9
n chla	4 3
n chlaf	13 -5
n chlafe	10 -4
n chlep	9 -8
n chlepp	9 -8
n chnee	2 6
n chnel	-4 -3
n chnell	-4 -3
n chnik	-3 -7
n chnik$	-2 -8
n chon	0 11
n chpr	14 -7
n chpre	14 -7
n chreib	12 -5
n chri	7 0
n chrif	8 -1
n chrift	8 -1
n chsc	10 -8
n chsch	10 -8
n chtb	3 5
n chul	-1 -8
n chule	11 -7
n chulte	-3 -6
n chulu	-5 -3
n chulun	-5 -3
n chus	8 -1
n chuss	8 -1
n chve	-3 -6
n chver	-3 -6
n chvers	-3 -6
n chze	9 -2
n chzei	9 -2
n chzeit	9 -2
n cken	12 -8
n cken$	8 -3
n ckens	11 -8
n ckensc	11 -8
n cker	-8 0
n cker$	-10 1
n cklu	-12 2
n ckluf	-9 3
n ckluft	-9 3
n cklun	-6 -2
n cklung	-6 -2
n ckou	-1 7
n ckout	-1 7
n ckout$	-1 7
n ckrufe	8 -3
n cksp	-10 16
n ckung$	-4 9
n ckungs	10 -8
n clou	-3 7
n cloud	-3 7
n cloud$	-3 7
n dame	-6 11
n damen	-6 11
n damp	-7 3
n dampf	-7 3
n date	-5 13
n dates	-3 11
n dates$	-3 11
n daue	-2 7
n dauer	-2 7
n deck	12 -7
n decke	14 -8
n decken	14 -8
n dell	4 4
n dell$	4 4
n dels	-3 -4
n dene$	-8 -2
n denh	-2 -5
n denhe	-2 -5
n desi	-5 14
n desig	-5 14
n design	-5 14
n dete$	-4 -5
n detek	-4 12
n detekt	-4 12
n dezei	-6 8
n dezeit	-6 8
n dget	11 -4
n dget$	11 -4
n dienk	-6 12
n dienko	-6 12
n dienu	-10 16
n dienun	-10 16
n dig$	-12 13
n dige$	-3 -5
n displ	-10 11
n displa	-10 11
n dler	-4 -4
n dler$	-4 -4
n dner	7 3
n dner$	7 3
n dres	-6 -5
n druckl	-9 3
n dung$	-10 16
n dunge	8 -10
n dungen	8 -10
n dungs	-4 -6
n duse	-3 10
n dusen	-3 10
n dusen$	-4 11
n dwer	-8 0
n dwerk	-8 0
n dwerk$	-8 0
n eben$	9 -9
n ebil	-3 -8
n ebild	-3 -8
n ebilde	-3 -8
n ebot	-7 -1
n ebot$	-8 -1
n ebsk	-2 13
n ech$	-5 9
n echni	-3 -7
n echnik	-3 -7
n ecke	11 -6
n ecken	15 -10
n ecken$	9 -5
n edene	-8 -2
n edene$	-8 -2
n eder$	8 -2
n edienk	-6 12
n edienu	-10 16
n eere	8 -5
n efere	2 -8
n eferen	-3 -5
n effe	-3 16
n effi	-4 8
n effiz	-4 8
n effizi	-4 8
n efre	-9 20
n efrei	-6 13
n efrei$	-6 13
n egal	10 -5
n egel	-8 10
n egel$	-2 8
n egle	-4 -6
n eglei	-4 -6
n egleit	-4 -6
n egre	-2 8
n egt$	3 -10
n egte	-4 13
n ehle	5 -8
n ehler	6 -9
n ehor	8 -9
n ehord	8 -6
n ehorde	8 -6
n eiben	8 -2
n eiben$	8 -2
n eichne	-3 -5
n eiden	5 -8
n eien	-4 -4
n eien$	-4 -4
n eifen	-2 9
n eifen$	-2 9
n eige	-2 -8
n eigen	-3 -8
n eigene	1 -11
n eihe	-10 -13
n eina	11 -9
n einer$	10 -4
n eines	10 -4
n eines$	10 -4
n einf	-2 -6
n eing	7 -8
n einges	-8 -3
n eins	0 9
n einsa	8 -7
n einst	-3 11
n einste	-3 11
n eise	4 -12
n eise$	13 -9
n eisel	-4 8
n eisu	-5 10
n eisun	-5 10
n eisung	-5 10
n eiten	8 -3
n eiten$	8 -3
n eits	8 -1
n eitu	6 2
n eitun	6 2
n eitung	6 2
n ekap	-1 8
n ekip	8 -6
n ekipp	8 -6
n ekippt	8 -6
n ekt$	7 3
n ekte	-3 -5
n ektio	2 6
n ektion	2 6
n ekto	-3 11
n ektor	-3 11
n ektor$	-3 11
n ekun	-6 10
n ekund	-6 10
n ekunde	-6 10
n elche	-8 5
n eldet	-4 -4
n eldet$	-4 -4
n eldu	-8 11
n eldun	-8 11
n eldung	-8 11
n elen	-8 10
n eler	-6 -3
n elern	-6 -3
n elernt	-6 -3
n elie	-6 -10
n elief	-6 -10
n eliefe	-6 -10
n ellt	-3 -8
n ellt$	-2 -9
n ellu	7 1
n ellun	7 1
n ellung	7 1
n elsta	-3 -6
n elstan	-3 -5
n eltw	-7 -3
n eltwe	-5 -5
n eltwei	-5 -5
n ema$	11 -6
n emen	-8 -8
n emis	-2 8
n empf	3 -11
n enau$	-4 9
n enba	-4 -13
n enbau	-4 -13
n enbau$	-7 -12
n enden	9 -4
n enden$	9 -4
n ender	-4 9
n ender$	-4 9
n endet	12 -10
n endet$	12 -10
n endig	-14 15
n endig$	-14 15
n ene$	-6 -5
n enei	8 -4
n enen$	2 -8
n ener	-4 10
n energ	-1 11
n energi	-1 11
n enic	4 4
n enig	8 -5
n enige	8 -5
n eniger	8 -5
n enken$	8 -3
n enko	-5 10
n enkom	-5 10
n ennl	-10 15
n ensc	8 -9
n ensch	8 -9
n ensi	-4 -5
n enstel	-5 8
n ente$	4 -9
n enth	-6 9
n entha	-6 9
n enti	-8 10
n entil	-7 8
n enung	-10 16
n enung$	-10 16
n enze	-6 -7
n enzen	-7 -4
n enzen$	-7 -4
n epfl	2 8
n eppe	9 -8
n epper	6 -8
n eran	-12 15
n erar	-6 11
n erat$	-2 13
n erate	-8 -2
n erausc	-2 8
n erba	-3 8
n erban	8 -3
n erband	8 -3
n erbar	-5 8
n erbar$	-5 8
n erbaun	-1 8
n erdi	8 -4
n erdie	8 -4
n erdien	8 -4
n erec	-4 11
n erech	-4 11
n erei	5 -10
n erei$	9 -7
n ereie	-4 -5
n ereien	-4 -5
n ereif	10 -4
n ereits	11 -2
n eren	7 -9
n eren$	6 -9
n erenze	-7 -4
n erflu	8 -4
n erfr	-5 11
n erfre	-5 11
n erfreu	-5 11
n erfu	3 5
n erfug	-3 10
n erful	9 -5
n erfull	9 -5
n erges	-6 12
n ergesc	-6 12
n ergi	3 6
n ergie	-1 11
n erha	-1 9
n erhal	-5 11
n erhalt	-4 12
n erher	1 -8
n erhers	-2 -8
n ering	-9 13
n eringe	-9 13
n erk$	-11 2
n erku	-5 10
n erlei	-9 14
n erleit	-9 14
n ermo	8 0
n erns	10 -3
n erpa	12 -6
n erpr	-3 -10
n erpre	-4 -7
n ersta	-4 11
n erstan	-4 -5
n erstau	-3 10
n erste	6 -8
n erstel	-3 -5
n ersten	-2 -8
n ertec	-3 -7
n ertech	-3 -7
n erter$	-1 -8
n ertige	9 -8
n ertigu	-2 -6
n ertr	8 -8
n ertra	9 -7
n ertrag	11 -6
n ertre	5 -8
n erve	10 -7
n erver	10 -7
n erverb	12 -10
n erwer	-5 -5
n erwerk	-5 -5
n eschwe	8 -6
n esig	-5 14
n esign	-5 14
n esign$	-5 14
n espei	-5 9
n espeic	-5 9
n espi	-8 -3
n espie	-8 -3
n espiel	-8 -3
n esse	6 -8
n essen	1 -12
n essen$	1 -13
n esser	9 -7
n esser$	8 -4
n essere	9 -8
n esso	-12 22
n estank	9 -8
n esteh	9 -5
n estel	-8 2
n estell	-8 2
n esto	-2 14
n esun	-2 -8
n esund	-2 -8
n etal	-6 10
n etall	-6 10
n etec	-4 -4
n etech	-4 -4
n etechn	-4 -4
n etek	-4 12
n etekt	-4 12
n etekto	-4 12
n eten$	4 6
n etge	-8 9
n etger	-8 9
n etgera	-8 9
n etpa	-1 -9
n etpar	-1 -9
n etpark	-1 -9
n ette$	-5 9
n etter	7 -10
n eundl	-7 10
n eundli	-7 10
n evor	8 -5
n evor$	8 -5
n ewert	-2 -7
n ewertu	-2 -7
n expe	-4 -8
n exper	-4 -8
n expert	-5 -7
n ezeic	-4 -5
n ezeich	-4 -5
n eziali	-3 -6
n fachb	-7 -4
n fachbe	-7 -4
n fachp	10 -11
n fahig$	-3 10
n fahru	-4 -5
n fahrun	-4 -5
n fang	8 -4
n fange	10 -5
n fangen	10 -5
n farbe$	-5 10
n fehl	7 -8
n fehle	5 -8
n fehler	6 -9
n fenb	-5 -5
n fenba	-5 -5
n fenbau	-5 -5
n fer$	5 3
n fera	-6 -3
n fere	10 -9
n ferns	12 -8
n ferq	-6 9
n ferqu	-6 9
n ferquo	-6 9
n ffer	-3 15
n ffiz	-4 8
n ffizi	-4 8
n ffizie	-4 8
n ffli	3 9
n fier	8 -6
n fiere	8 -6
n fieren	8 -6
n filt	-11 8
n filte	-12 8
n filter	-12 8
n finden	9 -6
n fizien	-4 8
n flag	12 -10
n flage	12 -10
n flagen	12 -10
n flas	8 -6
n flasc	8 -6
n flasch	8 -6
n fleg	10 -4
n flege	8 -4
n fleger	10 -5
n flug	-2 9
n folg	7 -8
n folge	6 -8
n foli	-6 8
n folie	-6 8
n folien	-6 8
n ford	-4 8
n forde	-4 8
n forder	-4 8
n form	-6 9
n form$	-7 11
n forsc	-6 -2
n forsch	-6 -2
n foto	8 -5
n fotog	8 -6
n fotogr	8 -6
n frei	-6 10
n frei$	-8 13
n frie	-7 -3
n fried	-8 -3
n friede	-8 -3
n ftig	-3 -9
n ftrag$	8 -7
n fuge	-3 9
n fuge$	-3 9
n fuhrp	9 -6
n fuhrpa	9 -6
n fund	-3 9
n fung	10 -5
n fung$	10 -4
n ganzen	-5 -3
n gebi	-12 -7
n gebil	-3 -8
n gebild	-3 -8
n gebo	-7 -1
n gebot	-7 -1
n gebot$	-8 -1
n gefr	-2 16
n gekap	-1 8
n geki	8 -6
n gekip	8 -6
n gekipp	8 -6
n geku	-8 -4
n gela	11 -11
n geler	-6 -3
n gelern	-6 -3
n geli	-5 -6
n geme	8 -13
n genau$	-4 9
n genb	3 -9
n genba	3 -9
n genbau	3 -9
n gene	-1 -8
n gene$	-5 -8
n gener$	-2 -6
n geni	2 -9
n gepf	8 -1
n gera	-4 15
n gerat	-5 13
n gerat$	-2 13
n gerau	-2 8
n geraus	-2 8
n geri	-3 10
n gerin	-8 12
n gering	-9 13
n germ	4 6
n ges$	13 -3
n gese	8 -5
n gespi	-8 -3
n gespie	-8 -3
n gesta	10 -11
n gestan	9 -8
n geste	-11 4
n gestel	-11 4
n gesto	-7 17
n gesu	-2 -8
n gesun	-2 -8
n gesund	-2 -8
n get$	11 -4
n gig$	-2 -10
n glan	8 -2
n glanz	8 -2
n glast	-5 8
n gle$	-3 -6
n gleite	-4 -6
n goog	-3 -6
n googl	-3 -6
n google	-3 -6
n grad	-3 9
n grad$	-3 9
n graf	8 -6
n grafi	8 -6
n grafie	8 -6
n gramme	-3 9
n gran	9 -5
n granu	9 -5
n granul	9 -5
n gren	-4 9
n grenz	-4 9
n gress	8 -6
n gros	9 -13
n gross	9 -13
n grossk	15 -7
n grosst	-3 -9
n grun	0 -8
n grund	-4 -8
n grunde	-9 -4
n gte$	-14 4
n gungsf	3 -8
n gut$	17 -12
n haber	-4 -4
n hack	-3 -9
n halbi	8 -6
n halbie	8 -6
n halle	-4 -4
n hallen	-6 -5
n hand	-7 -3
n handw	-6 -8
n handwe	-6 -8
n handy	-12 12
n handy$	-11 16
n harm	-9 -8
n hart	-6 11
n haub	-2 11
n haube	-2 11
n hbet	-5 -4
n hbetr	-5 -4
n hbetri	-5 -4
n hema	-3 -8
n hema$	11 -6
n here	5 -8
n herm	-7 13
n hers	-3 -8
n herst	-3 -8
n herste	-3 -8
n hert	-6 8
n hert$	-6 8
n hes$	-3 9
n hfol	8 -5
n hfolg	8 -5
n hfolge	8 -5
n hich	10 -4
n hicht	10 -4
n hicht$	8 -3
n hig$	-1 9
n hige	3 -9
n hige$	3 -9
n hkun	-5 -9
n hkund	-5 -9
n hkundi	-5 -9
n hlaf	13 -5
n hlafe	10 -4
n hlafen	10 -4
n hlep	9 -8
n hlepp	9 -8
n hleppe	9 -8
n hlst	-4 9
n hlt$	14 -8
n hne$	9 -4
n hnee	2 6
n hnik	-3 -7
n hnik$	-2 -8
n hoch	-4 8
n hohe	5 3
n hoher	0 8
n hord	8 -6
n horde	8 -6
n hotl	-2 -7
n hotli	-2 -7
n hotlin	-2 -7
n hper	-7 -4
n hpers	-7 -4
n hperso	-7 -4
n hpre	14 -7
n hran	-5 9
n hreib	12 -5
n hreibe	10 -4
n hren$	8 -5
n hrend	-7 -5
n hrend$	-7 -5
n hres	-1 -7
n hres$	-1 -7
n hrif	8 -1
n hrift	8 -1
n hrift$	8 -1
n hrpa	9 -6
n hrpar	9 -6
n hrpark	9 -6
n hrt$	-5 9
n hrze	-2 -7
n hsch	8 -5
n hule	11 -7
n hulte	-3 -6
n hulu	-5 -3
n hulun	-5 -3
n hulung	-5 -3
n huss	8 -1
n hver	-3 -6
n hvers	-3 -6
n hzei	8 -1
n hzeit	8 -1
n iali	-3 -6
n ialis	-3 -6
n ialist	-3 -6
n iben	8 -2
n iben$	8 -2
n ibt$	9 -5
n ichert	-6 8
n ichne	-3 -5
n ichnet	-3 -5
n ichtb	-2 8
n icke	-5 8
n ickelt	-6 8
n ickl	-5 -4
n icklu	-6 -2
n icklun	-6 -2
n iden	5 -8
n ideo	9 -1
n ieben	5 -8
n ieben$	11 -6
n iebsk	-2 13
n ieden	-8 -3
n iedene	-8 -2
n iefere	10 -3
n iegt	0 -9
n iegt$	0 -9
n iehe	10 -6
n iehen	10 -6
n iehen$	10 -6
n ieht	-7 9
n ieht$	-7 9
n ielt	-8 -3
n ienk	-6 12
n ienko	-6 12
n ienung	-10 16
n ierter	-5 -8
n iete	3 6
n ieten	4 6
n ieten$	4 6
n ietg	-8 9
n ietge	-8 9
n ietger	-8 9
n ietp	-1 -9
n ietpa	-1 -9
n ietpar	-1 -9
n ifen	-2 9
n ifen$	-2 9
n ift$	7 1
n ige$	-9 -3
n igen	3 -9
n igene	1 -11
n igene$	-5 -8
n igener	-2 -6
n ight	-2 8
n ign$	-5 14
n igte	-10 -2
n igung$	-3 -5
n ihren	8 -4
n ihren$	8 -4
n ikate	-3 -8
n ikate$	-3 -8
n ilder	-8 12
n ilder$	-8 12
n ildet	-3 -8
n ildete	-3 -8
n ilot	-7 -7
n ilte	-8 1
n ilter	-12 8
n ilter$	-10 11
n ima$	9 -5
n imale	-5 9
n imen	9 -6
n iment	9 -6
n inar	-1 9
n inar$	-1 9
n inat	-5 12
n inau	13 -11
n inden	11 -9
n inden$	11 -9
n iner$	10 -4
n ines	10 -4
n ines$	10 -4
n ing$	-1 10
n inge$	3 6
n inges	-8 -3
n ingesp	-8 -3
n ingu	2 6
n inhab	-4 -4
n inhabe	-4 -4
n inie	10 -3
n inne	11 -4
n innen	13 -4
n innen$	13 -4
n insa	8 -7
n inste	4 5
n inter	4 5
n inter$	8 -2
n intera	-8 14
n ion$	3 7
n ippe	3 -9
n ippt	8 -6
n ippte	8 -6
n irke	9 -1
n irken	9 -1
n ische	-3 8
n ischer	-4 9
n ise$	13 -9
n isel	-4 8
n ises	-11 1
n ises$	-11 1
n isie	-8 1
n isier	-8 1
n isieru	-4 9
n isol	-3 8
n ispl	-10 11
n ispla	-10 11
n isplay	-10 11
n istent	-2 8
n istet	3 -8
n istet$	3 -8
n isun	-5 10
n isung	-5 10
n isung$	-5 10
n iten	8 -3
n iten$	8 -3
n itik	10 -5
n itike	10 -5
n itor	1 10
n itscha	11 -2
n itta	12 -7
n ittag	12 -7
n ittags	10 -5
n itte$	12 -9
n ittel$	-6 10
n ittels	-3 -5
n itun	6 2
n itung	6 2
n itzt	11 -5
n itzt$	11 -5
n izien	-4 8
n jahr	-5 -9
n jahre	-2 -6
n jahres	-5 -5
n jeder$	9 -4
n jetz	11 -6
n jetzt	11 -6
n jetzt$	11 -6
n karte$	-10 12
n kassen	5 -12
n kate	-2 -6
n kate$	-3 -8
n kauf	11 -8
n kaufs	13 -7
n kauft	15 -8
n kauft$	3 -8
n ken$	8 -3
n kend	11 -9
n kend$	10 -8
n kenn	-8 5
n kenne	-6 -2
n kennen	-6 -4
n kens	10 -8
n kensc	11 -8
n kensch	11 -8
n kett	-4 9
n kette	-4 9
n ketten	-4 9
n kippt	8 -6
n kippte	8 -6
n klap	1 -9
n klapp	1 -9
n klappt	1 -9
n klas	-4 9
n klass	-4 9
n klasse	-4 9
n klav	-7 22
n kleb	-2 9
n klei	10 -7
n klein	11 -7
n kleine	13 -8
n kleins	-5 9
n klim	7 -10
n klima	7 -10
n klima$	9 -5
n klop	8 -5
n klopf	8 -5
n kluf	-9 3
n kluft	-9 3
n klun	-6 -2
n klung	-6 -2
n koche$	-8 5
n koll$	-8 10
n komf	-5 10
n komfo	-5 10
n komfor	-5 10
n konf	3 6
n konfo	-3 9
n konfor	-3 9
n kont	1 7
n konto	11 -5
n konto$	11 -5
n korr	-5 10
n korro	-5 10
n korros	-5 10
n krei	-4 10
n kreis	-4 10
n kreise	-4 8
n krit	10 -5
n kriti	10 -5
n kritik	10 -5
n krufe	8 -3
n krufe$	8 -3
n krus	12 -6
n krust	12 -6
n kruste	12 -6
n ktion$	8 -4
n ktiv	-3 10
n ktiv$	-5 10
n ktor	6 3
n ktor$	-3 13
n kuhl	-10 17
n kundi	7 -11
n kundig	7 -11
n kung$	-4 8
n labo	-5 -5
n labor	-5 -5
n labor$	-4 -5
n labore	-5 -3
n lacht	6 -8
n lade	8 2
n laden	10 -1
n laden$	10 -1
n ladez	-6 8
n ladeze	-6 8
n lafe	10 -4
n lafen	10 -4
n lafen$	10 -4
n lagen	5 -8
n lagenb	3 -9
n lander	-7 -2
n lang$	8 -4
n lapp	1 -9
n lappt	1 -9
n lappt$	1 -9
n lasc	8 -6
n lasch	8 -6
n lasche	8 -6
n lasse$	-4 9
n lassu	11 -8
n lassun	11 -8
n last	-5 9
n last$	-10 15
n lastu	-10 13
n lat$	9 -5
n latze	-6 10
n latzen	-6 10
n laun	13 -11
n laune	9 -8
n laune$	9 -8
n laut	-10 18
n lay$	-10 11
n lbie	8 -6
n lbier	8 -6
n lche	-8 5
n lder	-3 9
n lder$	-3 9
n ldet	-3 -8
n ldet$	-4 -4
n ldete	-2 -8
n ldete$	-3 -8
n ldun	-9 3
n ldung	-9 3
n ldung$	-8 11
n lebe	12 -10
n leben	13 -10
n leben$	12 -9
n leger	10 -5
n legt	9 -2
n leiche	8 -4
n leifen	-2 9
n leine	8 -8
n leiner	9 -5
n leins	-5 9
n lenk	-5 12
n lepp	9 -8
n leppe	9 -8
n lepper	6 -8
n lernte	-6 -3
n let$	-5 9
n lette$	-5 9
n letter	7 -10
n lieb	11 -6
n liebe	11 -7
n lieg	4 -8
n liegt	0 -9
n liegt$	0 -9
n lien$	-9 11
n lige	-3 -7
n lige$	-7 -7
n lima	7 -10
n lima$	9 -5
n lind	4 -8
n ling	11 -4
n linge	11 -5
n linge$	11 -5
n lisi	-4 8
n lisie	-4 9
n lisier	-4 9
n list$	-3 -6
n listet	3 -8
n llun	5 5
n llung	5 5
n lon$	-7 13
n lopf	8 -5
n lte$	2 7
n ltes	-4 -10
n ltes$	-4 -10
n ltwe	-5 -5
n ltwei	-5 -5
n ltweit	-5 -5
n lwer	5 5
n lwerk	5 5
n lwerkz	5 5
n markt$	-6 8
n mart	-6 10
n massi	-9 11
n mat$	-3 9
n matik	-6 15
n matik$	-6 15
n mehr	-2 -6
n meldet	-4 -4
n meldu	-8 11
n meldun	-8 11
n ment$	-5 10
n merk	9 -4
n meta	-6 10
n metal	-6 10
n metall	-6 10
n mfor	-5 10
n mfort	-5 10
n mgek	8 -6
n mgeki	8 -6
n mgekip	8 -6
n mietg	-8 9
n mietge	-8 9
n mietp	-1 -9
n mietpa	-1 -9
n mina	-2 11
n misc	-7 10
n misch	-7 10
n misch$	-7 10
n mitta	12 -7
n mittag	12 -7
n mme$	-3 8
n mmer$	-3 -6
n mmern	-5 10
n mmern$	-5 10
n mode	2 7
n model	4 4
n modell	4 4
n mona	10 -8
n monat	10 -8
n monate	9 -7
n moni	-3 12
n monit	-3 12
n monito	-3 12
n monti	6 -8
n montie	6 -8
n morg	9 -7
n morge	9 -7
n morgen	9 -7
n mpe$	-6 12
n mpre	-9 12
n mpres	-9 12
n mpress	-9 12
n mull	9 -6
n mult	-13 18
n nachb	10 -3
n nachfo	8 -5
n nachs	6 -9
n naht	8 -7
n nale	-5 -4
n nale$	-5 -4
n nar$	-1 9
n naten$	9 -7
n nau$	-4 9
n nbau	-4 -12
n nbau$	-6 -12
n nbes	2 6
n ndar	1 10
n nder	-5 -8
n ndes	-3 -7
n ndig$	-12 13
n ndige$	-3 -5
n ndle	-4 -4
n ndler	-4 -4
n ndler$	-4 -4
n ndwe	-6 -8
n ndwer	-6 -8
n ndwerk	-6 -8
n ndy$	-11 16
n neide	8 -5
n nenn	-3 8
n nerg	-1 11
n nergi	-1 11
n nergie	-1 11
n nes$	11 -2
n netzt	-6 8
n nfer	9 -2
n nfor	-3 10
n nform	-3 9
n nge$	4 4
n ngeb	-7 -1
n ngebo	-7 -1
n ngebot	-7 -1
n ngel	15 -9
n nges	-3 -8
n ngesp	-8 -3
n ngespi	-8 -3
n ngme	9 -4
n ngsf	5 -8
n ngsp	-4 -4
n nhaber	-4 -4
n nier	12 -8
n nige	8 -5
n niger	8 -5
n niger$	8 -5
n nik$	-2 -8
n nito	-3 12
n nitor	-3 12
n nitte	8 -5
n nlagen	-1 -12
n nlau	8 -1
n nlauf	8 -1
n nlauf$	8 -1
n nlei	-3 10
n nlin	-7 17
n nmes	-8 0
n nmess	-8 0
n npro	-3 9
n nsda	-3 9
n nseh	6 -8
n nsehe	6 -8
n nsehen	6 -8
n nserer	-7 -2
n nstel	8 2
n nstell	8 2
n nte$	5 -8
n ntera	-8 14
n ntern	-6 -3
n nterne	-6 -3
n ntha	-6 9
n ntil	-7 8
n nto$	11 -5
n ntre	-4 -6
n ntro	-6 10
n ntrol	-6 10
n nula	9 -5
n nulat	9 -5
n nulat$	9 -5
n numm	-6 -7
n numme	-6 -7
n nummer	-6 -7
n nwen	-5 9
n nwend	-5 9
n nzen	-6 -4
n nzen$	-6 -4
n ocke	10 -4
n ocken	10 -4
n odel	4 4
n odell	4 4
n odell$	4 4
n ofenb	-5 -5
n ofenba	-5 -5
n offa	-6 8
n offe	-5 10
n offen	-8 9
n offen$	-8 9
n offn	-10 19
n ogle	-3 -6
n ogle$	-3 -6
n ograf	8 -6
n ografi	8 -6
n oher	0 8
n ohle	-7 -4
n okoll$	-8 10
n olien	-6 8
n olien$	-9 11
n oll$	-8 11
n olle	4 4
n olle$	-3 9
n omfo	-5 10
n omfor	-5 10
n omfort	-5 10
n onat	10 -8
n onate	9 -7
n onaten	9 -7
n onder	1 7
n onfo	-3 9
n onfor	-3 9
n onform	-3 9
n onit	-3 12
n onito	-3 12
n onitor	-3 12
n onko	-4 10
n onti	6 -8
n ontie	6 -8
n ontier	6 -8
n onto	11 -5
n onto$	11 -5
n ontr	-6 10
n ontro	-6 10
n ontrol	-6 10
n oogl	-3 -6
n oogle	-3 -6
n oogle$	-3 -6
n opa$	-4 -4
n orbe	9 -6
n orbi	0 -8
n orbil	0 -8
n orbild	0 -8
n orden	8 -9
n order	-4 8
n ordn	-5 9
n ordne	-5 9
n ore$	-5 -3
n orgen	9 -6
n orgen$	9 -8
n orin	-3 13
n orm$	-7 11
n orro	-5 10
n orros	-5 10
n orrosi	-5 10
n ort$	-1 -7
n orte	-1 -12
n orten	-1 -12
n orten$	-6 -12
n osio	-5 10
n osion	-5 10
n ossk	15 -7
n ossku	15 -7
n osskun	15 -7
n osst	-3 -9
n osste	-3 -9
n otli	-2 -7
n otlin	-2 -7
n otline	-2 -7
n otog	8 -6
n otogr	8 -6
n otogra	8 -6
n pack	10 -11
n packm	-6 -10
n para	-4 8
n parat	1 -12
n park	6 -10
n park$	6 -10
n pars	-3 8
n parsa	-3 8
n parsam	-3 8
n pate	0 -9
n paten	-1 -10
n pdat	-3 11
n pdate	-3 11
n pdates	-3 11
n pege	-2 8
n pegel	-2 8
n pegel$	-2 8
n peic	-4 8
n peich	-4 8
n peiche	-4 8
n pert	-5 -7
n pezi	-5 -4
n pfle	10 -4
n pfleg	10 -4
n pflege	8 -4
n pflu	-2 9
n pflug	-2 9
n piel	-9 1
n piele	-7 14
n pielt	-8 -3
n pilo	-7 -7
n pilot	-7 -7
n pion	3 -12
n platze	-6 10
n play	-10 11
n play$	-10 11
n port	-9 -3
n ppe$	8 -12
n pper	6 -8
n ppte	8 -6
n prachi	-2 -7
n prax	-9 4
n praxi	-9 4
n praxis	-9 4
n prei	3 -8
n preis	3 -8
n preise	9 -15
n prem	-6 16
n premi	-6 16
n prit	-6 11
n pritz	-6 13
n prob	-10 2
n prot	6 3
n proto	6 3
n prufu	8 -5
n prufun	8 -5
n pumpe$	-5 11
n rachi	-2 -7
n rachig	-2 -7
n rad$	-3 9
n rafi	8 -6
n rafie	8 -6
n rafier	8 -6
n rag$	8 -6
n rage$	7 1
n rain	-8 5
n ramme	-3 9
n ramme$	-3 9
n rand	11 -10
n rand$	11 -9
n rans	-9 15
n ranu	9 -5
n ranul	9 -5
n ranula	9 -5
n rat$	0 10
n rate	-8 -1
n rauf$	-6 -2
n raum	-1 11
n raume	-5 8
n rausc	-2 8
n rausch	-2 8
n raxi	-9 4
n raxis	-9 4
n rban	8 -3
n rband	8 -3
n rbar	-5 8
n rbar$	-5 8
n rbaun	-1 8
n rbaun$	-1 8
n rbe$	-5 11
n rbeit$	11 -4
n rbil	0 -8
n rbild	0 -8
n rden	2 -8
n rder	-4 8
n rdie	8 -4
n rdien	8 -4
n rdne	-5 9
n reden	-2 -6
n reden$	-2 -6
n refe	-3 -5
n refer	-3 -5
n refere	-3 -5
n rega	9 -5
n regal	10 -5
n regen	10 -6
n regen$	9 -6
n rei$	-3 8
n reiben	10 -4
n reie	-4 -4
n reien	-4 -4
n reien$	-4 -4
n reih	-6 8
n reise	7 -12
n reise$	13 -9
n reisel	-4 8
n reits	11 -2
n reitsc	11 -2
n remi	-6 16
n ren$	9 -8
n rend	-7 -5
n rend$	-7 -5
n reng	8 0
n rennt	-3 -5
n rennt$	-3 -5
n rens	-2 -7
n rensi	-2 -9
n renz$	6 2
n renze	-7 -4
n renzen	-7 -4
n res$	2 -8
n resse$	6 2
n ressen	-4 -6
n resso	-12 22
n reu$	3 -10
n reundl	-7 10
n rfahru	-4 -5
n rflu	8 -4
n rfre	-5 11
n rfreu	-5 11
n rfreun	-5 11
n rfug	-3 10
n rful	9 -5
n rfull	9 -5
n rgen	9 -4
n rgen$	9 -8
n rges	-6 12
n rgesc	-6 12
n rgesch	-6 12
n rgie	-1 11
n rhal	-5 11
n rhalt	-4 12
n rheit$	-5 9
n rhers	-2 -8
n rherst	-2 -8
n riebsk	-2 13
n ried	-8 -3
n riede	-8 -3
n rieden	-8 -3
n riere	-4 10
n rift$	7 1
n rige$	-8 6
n ring	-5 13
n ringe	-9 12
n rische	-4 8
n riti	10 -5
n ritik	10 -5
n ritike	10 -5
n ritz	-6 13
n rkan	-4 -5
n rkaufs	13 -6
n rken$	9 -6
n rkt$	-4 11
n rlei	-9 14
n rleit	-9 14
n rleite	-9 14
n rmen	5 -9
n rocke	8 -4
n rocken	8 -4
n ropa$	-4 -4
n rosi	-5 10
n rosio	-5 10
n rosion	-5 10
n ross	9 -13
n rossk	15 -7
n rossku	15 -7
n rosst	-3 -9
n rosste	-3 -9
n roto	6 3
n rpar	9 -6
n rpark	9 -6
n rpark$	9 -6
n rpre	-4 -7
n rros	-5 10
n rrosi	-5 10
n rrosio	-5 10
n rsam$	-3 8
n rscha	9 -2
n rschaf	10 -4
n rschun	-6 -2
n rspr	-5 -5
n rsta	-4 8
n rstan	-4 -5
n rstand	-4 -5
n rstau	-3 10
n rstaub	-5 11
n rstel	-3 -5
n rstell	-3 -5
n rster	8 -2
n rster$	8 -2
n rtec	-3 -7
n rtech	-3 -7
n rtechn	-3 -7
n rten	4 -12
n rten$	-2 -7
n rtigu	-2 -6
n rtigun	-2 -6
n rtra	9 -7
n rtrag	11 -6
n rtrage	14 -8
n rtre	5 -8
n rtung$	0 10
n ruckf	-6 10
n ruckl	-9 3
n rucklu	-9 3
n rucks	5 3
n rucksp	-10 16
n ruckte	-3 -6
n rufe$	5 4
n rufen	-8 0
n rufen$	-8 0
n rufs	-4 -6
n rufu	8 -5
n rufun	8 -5
n rufung	8 -5
n ruhe	5 -10
n ruhe$	0 -9
n rund	-9 6
n runde	-12 5
n rundet	-5 8
n rupp	11 -9
n ruppe	13 -7
n rver	10 -7
n rverb	12 -10
n rverbr	12 -10
n rwerks	-11 3
n sache	-4 13
n sache$	-5 14
n sachk	-5 -9
n sachku	-5 -9
n sagen	8 -7
n sagen$	8 -7
n sagt	10 -5
n saug	-5 13
n saugu	-3 9
n saugun	-3 9
n schal	-2 9
n schalt	-5 11
n schar	-9 18
n schau	8 -6
n schen	6 -8
n schen$	6 -8
n schic	9 -4
n schich	10 -4
n schlaf	13 -5
n schlep	9 -8
n schnee	2 6
n scho	0 11
n schon	0 11
n schrif	8 -1
n schs	-4 11
n scht	11 -7
n scht$	12 -7
n schul	-1 -8
n schule	11 -7
n schulu	-5 -3
n schus	8 -1
n schuss	8 -1
n seku	-6 10
n sekun	-6 10
n sekund	-6 10
n selt$	-3 9
n serer	-7 -2
n serer$	-7 -2
n seri	8 -3
n serv	3 -8
n serve	12 -6
n server	12 -6
n ses$	-10 0
n sfac	-4 -4
n sfach	-4 -4
n sgeb	-3 -8
n sgebi	-3 -8
n sgebil	-3 -8
n sges	6 -10
n sgest	4 -9
n sgesta	4 -9
n sieh	-8 9
n sieht	-8 9
n sieht$	-8 9
n siere	-1 -9
n sieren	-1 -9
n siert	-11 13
n siert$	-11 13
n sieru	-4 9
n sierun	-4 9
n sige$	-3 8
n sign	-4 14
n sign$	-5 14
n sion$	-4 9
n sist	-2 8
n siste	-2 8
n sisten	-2 8
n sitz	11 -5
n sitzt	12 -5
n sitzt$	12 -5
n skun	15 -7
n skund	15 -7
n skunde	15 -7
n smar	-6 10
n smart	-6 10
n snah	-6 11
n sond	1 7
n sonde	1 7
n sonder	1 7
n sort	9 -8
n spars	-3 8
n sparsa	-3 8
n spei	-7 12
n speic	-4 8
n speich	-4 8
n spez	-5 -4
n spezi	-5 -4
n spie	-9 1
n spiel	-9 1
n spiele	-7 14
n spielt	-8 -3
n spla	-7 8
n splay	-10 11
n splay$	-10 11
n spreis	8 -4
n sprit	-6 11
n spritz	-6 13
n ssch	9 -1
n sschus	10 -3
n sse$	6 2
n ssere	9 -6
n ssige$	-3 8
n ssis	-2 8
n ssist	-2 8
n ssiste	-2 8
n ssku	13 -7
n sskun	15 -7
n sskund	15 -7
n sste	0 -8
n sstei	9 -2
n ssteil	9 -2
n ssung$	9 -4
n stahlb	-2 -8
n stande	-10 5
n stank	9 -8
n stank$	9 -8
n star	-1 8
n stark	0 8
n staub	-2 8
n steh	9 -5
n steht	10 -4
n steht$	10 -4
n stei	9 -4
n steil	9 -2
n steile	9 -2
n stein	8 -7
n stellt	-3 -8
n stellu	7 1
n stem	-7 10
n stem$	-8 11
n stend	11 -9
n stent	-2 8
n sterne	-4 -8
n sterp	8 -5
n stic	-4 9
n stich	-4 9
n stmu	10 -6
n stoc	-5 14
n stoffa	-6 8
n strag	-9 -4
n strage	-9 -4
n stre	8 -1
n strei	8 -1
n stung	-4 10
n stung$	-4 13
n stutzp	-3 -6
n suche$	-6 8
n sund	-2 -8
n sung$	1 7
n sver	9 -6
n swer	0 14
n swert	0 14
n swertu	-5 15
n tabl	-5 8
n table	-5 8
n tablet	-5 8
n tafe	8 -7
n tafel	8 -7
n tages	11 -5
n tags	11 -7
n tags$	11 -7
n tahlb	-2 -8
n tande	-10 5
n tank	8 -8
n tank$	8 -8
n tark	0 8
n tati	5 3
n tatio	9 -2
n tation	9 -2
n taub	-1 8
n tauc	11 -9
n tauch	11 -9
n tbre	-3 9
n team	-3 -5
n techn	-3 -6
n techni	-3 -7
n teht	10 -4
n teht$	10 -4
n tein	8 -7
n tekt	0 8
n tekto	-4 12
n tektor	-4 12
n tellt	-3 -8
n tellt$	-2 -9
n tellu	7 1
n tellun	7 1
n telsta	-3 -5
n tem$	-8 11
n tend	8 -6
n tende	11 -9
n tent	-3 -8
n tera	-8 14
n terb	-5 8
n terhe	1 -8
n terher	1 -8
n terl	-7 12
n terne	-7 -4
n terneh	-6 -3
n terp	8 -5
n ters	3 5
n terte	-6 -5
n terw	-8 2
n terwe	-9 -2
n tes$	-9 4
n tger	-3 8
n tgera	-8 9
n tgerat	-8 9
n them	11 -6
n thema	11 -6
n thema$	11 -6
n ther	-7 13
n therm	-7 13
n tich	-4 9
n tigt	-11 -3
n tigu	-2 -6
n tigun	-2 -6
n tigung	-2 -6
n tik$	-3 10
n tike	10 -3
n tion$	4 6
n tiv$	-5 10
n tlin	-2 -7
n tline	-2 -7
n tline$	-2 -7
n tlos	-8 16
n tlos$	-9 17
n toffa	-6 8
n togr	8 -6
n togra	8 -6
n tograf	8 -6
n tor$	-5 12
n tore	7 3
n toren	7 3
n toren$	7 3
n tpar	-1 -9
n tpark	-1 -9
n tpark$	-1 -9
n trag$	8 -6
n trage$	7 1
n trai	-8 5
n train	-8 5
n tras	2 6
n trei	8 -2
n treu$	3 -10
n trocke	8 -4
n trol	-6 10
n trup	9 -10
n trupp	9 -10
n tscha	8 -1
n tschaf	8 -1
n tsche	-3 -6
n tschen	-2 -7
n tscht	10 -5
n ttag	12 -7
n ttags	10 -5
n ttags$	10 -5
n ttei	13 -8
n ttel$	-6 10
n ttels	-3 -5
n ttelst	-3 -5
n ttenw	-11 15
n ttenwe	-11 15
n tter$	12 -10
n tufen$	-3 8
n tunden	-9 0
n tungsb	6 2
n ture	3 5
n turen	3 5
n turen$	3 5
n tutzp	-3 -6
n tutzpu	-3 -6
n twei	-5 -5
n tweit	-5 -5
n tweit$	-5 -5
n twickl	-3 -9
n tzpu	-3 -6
n tzpun	-3 -6
n tzpunk	-3 -6
n uberf	8 -4
n uberfl	8 -4
n uberl	4 -8
n uberle	4 -9
n uberm	14 -4
n ubun	-2 -7
n uckf	-6 10
n uckl	-9 3
n ucklu	-9 3
n uckluf	-9 3
n ucksp	-10 16
n uckte	-3 -6
n udge	11 -4
n udget	11 -4
n udget$	11 -4
n uer$	9 -7
n uereif	12 -7
n ufe$	5 4
n ufla	12 -10
n uflag	12 -10
n uflage	12 -10
n ufri	-8 -3
n ufrie	-8 -3
n ufried	-8 -3
n ufun	8 -5
n ufung	8 -5
n ufung$	8 -5
n uge$	2 7
n ugel	-2 -15
n ugt$	-5 10
n ugun	-4 12
n ugung	-4 12
n ugung$	-4 12
n uhe$	0 -9
n uhne$	9 -4
n uhof	10 -8
n uhrp	9 -6
n uhrpa	9 -6
n uhrpar	9 -6
n uhrz	0 -8
n uhrze	0 -8
n ulas	11 -8
n ulass	11 -8
n ulassu	11 -8
n ulat	10 -8
n ulat$	9 -5
n ulte	-3 -6
n ume$	-10 15
n umen$	9 -4
n umge	5 -10
n umgek	8 -6
n umgeki	8 -6
n umme	-5 -6
n ummer	-6 -6
n ummer$	-6 -7
n umpe$	-5 11
n unbe	-4 13
n unda	-7 12
n unde$	5 3
n under	-11 -8
n undert	-4 -5
n undes	-4 -9
n undet	-5 8
n undi	6 -10
n undig	7 -11
n undige	7 -12
n undl	-6 9
n undli	-7 10
n undlic	-7 10
n une$	9 -8
n ungsf	5 -8
n ungsp	-4 -4
n unsc	-9 16
n unsch	-9 16
n untern	-6 -3
n upda	-3 11
n updat	-3 11
n update	-3 11
n uppe	13 -7
n uropa$	-4 -4
n urst	-7 12
n urste	-7 12
n ursten	-7 12
n urt$	-7 -6
n usag	8 -7
n usage	8 -7
n usagen	8 -7
n usen	-2 9
n usen$	-4 11
n usge	-1 -11
n usgeb	-3 -8
n usgebi	-3 -8
n ussc	13 -3
n ussch	13 -3
n usschu	10 -3
n uswe	-5 15
n uswer	-5 15
n uswert	-5 15
n uter	-2 13
n utscht	10 -5
n utzp	-3 -6
n utzpu	-3 -6
n utzpun	-3 -6
n venti	-7 8
n ventil	-7 8
n ver$	-8 16
n verban	8 -3
n verbau	-1 8
n verfu	-3 10
n verfug	-3 10
n verp	12 -6
n verpa	12 -6
n versa	14 -8
n vide	9 -1
n video	9 -1
n vita	-7 11
n vitat	-7 11
n voll	-4 8
n volle	-5 9
n vor$	8 -5
n vorb	5 -9
n vorbe	8 -6
n vorbi	0 -8
n vorbil	0 -8
n wage	-3 -5
n wagen	-3 -5
n wagen$	-3 -5
n wahl	-4 8
n wahle	-4 8
n wahlen	-4 8
n walt	8 -5
n warme	1 7
n weise$	8 -3
n weit$	-7 -8
n weite	2 6
n weiten	8 -6
n welc	-8 5
n welch	-8 5
n welche	-8 5
n weltw	-5 -5
n weltwe	-5 -5
n wend	-10 13
n wendi	-14 15
n wendig	-14 15
n weni	8 -5
n wenig	8 -5
n wenige	8 -5
n werk$	-11 2
n wicke	-6 8
n wickel	-6 8
n wickl	-5 -4
n wicklu	-6 -2
n wint	11 -6
n winte	11 -6
n winter	11 -6
n wirke	9 -1
n wirken	9 -1
n work	-4 8
n xper	-4 -8
n xpert	-5 -7
n ystem$	-6 9
n zahlt	9 -6
n zahlt$	9 -6
n zeic	2 -9
n zeich	2 -9
n zeiche	-3 -6
n zerst	-5 11
n zersta	-5 11
n ziali	-3 -6
n zialis	-3 -6
n ziehe	10 -6
n ziehen	10 -6
n zone	-3 11
n zonen	-7 17
n zonen$	-7 17
n zpun	-3 -6
n zpunk	-3 -6
n zpunkt	-3 -6
n zteil$	-6 8
n zubi	8 -3
n zufr	-8 -3
n zufri	-8 -3
n zufrie	-8 -3
n zuge	3 -15
n zula	11 -8
n zulas	11 -8
n zulass	11 -8
n zusag	8 -7
n zusage	8 -7
n zusc	8 -7
n zusch	8 -7
no authority	57 -43
no cause	-13 -29
no chore	30 -15
no ease	-8 -16
no fall	13 13
no freeTime	18 -12
no gone	29 -14
no goods	9 -2
no machine	17 2
no money	23 -26
no norm	38 4
no part	-4 18
no place	43 -14
no process	29 -12
no promise	-22 -13
no public	44 -23
no risk	40 -16
no service	-10 -11
no slogan	12 7
no spec	32 -18
no staff	-10 -8
no strain	8 25
no time	34 -12
no trait	5 8
no we	-23 -22
no you	67 -44
nomore again	21 -15
nomore anymore	20 -8
nomore cause	22 -10
nomore chore	28 -21
nomore does	18 -17
nomore freeTime	30 -24
nomore money	19 -8
nomore more	35 -20
nomore norm	46 -30
nomore part	23 -21
nomore place	28 -17
nomore process	30 -11
nomore rise	35 -20
nomore risk	21 -9
nomore spec	9 -3
nomore staff	49 -21
nomore strain	9 -6
nomore time	9 -5
nomore unit	29 -26
nomore vendorFirm	18 -2
nomore you	18 -13
o again chore	12 -9
o again ease	22 -18
o again joy	15 -6
o again keeps	13 -6
o again negation	21 -13
o again process	14 -7
o again promise	20 -5
o again risk	30 -19
o again spec	24 -15
o again staff	19 -3
o again strain	18 -14
o again time	8 -7
o again vendorFirm	9 -2
o again vendorStaff	14 -5
o anymore cause	8 -2
o anymore machine	9 -7
o anymore money	8 -6
o anymore rise	9 -7
o anymore risk	11 -1
o anymore unit	8 -7
o authority authority	4 -16
o authority cause	-5 -7
o authority does	13 -12
o authority fall	27 -16
o authority keeps	7 -27
o authority money	7 -27
o authority negation	29 -21
o authority norm	-9 22
o authority risk	24 -13
o authority spec	14 -3
o authority staff	26 -8
o can again	27 -24
o can cause	7 -8
o can chore	-19 15
o can does	-16 25
o can ease	23 -15
o can freeTime	-24 26
o can goods	-17 24
o can income	26 -20
o can instead	1 -8
o can machine	7 8
o can money	13 -12
o can more	12 -10
o can negation	-29 9
o can part	-4 8
o can process	2 8
o can promise	-7 -17
o can rise	13 -12
o can spec	-6 16
o can staff	-10 7
o can time	12 -4
o can unit	13 -12
o can vendorFirm	12 -16
o can we	-13 -8
o cause anymore	9 -2
o cause authority	21 -13
o cause cause	-18 7
o cause chore	13 -16
o cause does	38 -31
o cause experience	6 -11
o cause fall	12 -2
o cause gone	10 -3
o cause income	22 -12
o cause instead	24 -14
o cause joy	24 -7
o cause less	30 -21
o cause money	-1 -18
o cause must	9 -1
o cause negation	1 -13
o cause norm	-7 23
o cause part	-1 27
o cause process	10 -14
o cause promise	-10 1
o cause risk	11 -2
o cause service	26 -1
o cause slogan	22 -6
o cause spec	-1 9
o cause staff	-7 -24
o cause standing	16 -7
o cause strain	17 -11
o cause trait	-13 20
o cause unit	-4 11
o cause vendorDoes	-15 -24
o cause vendorFirm	9 2
o cause vendorStaff	-6 -14
o cause we	25 -40
o cause you	20 -1
o chore can	-5 17
o chore chore	21 -10
o chore does	24 -9
o chore fall	18 -12
o chore freeTime	-16 -1
o chore gone	29 -13
o chore less	10 -3
o chore more	17 -12
o chore negation	13 -12
o chore promise	17 -8
o chore rise	17 -11
o chore risk	26 -6
o chore service	-9 -12
o chore slogan	-9 -12
o chore spec	13 -5
o chore standing	11 -8
o chore unit	12 -6
o chore vendorDoes	-6 -13
o chore we	-19 -13
o chore you	10 -2
o credential credential	-10 -17
o credential experience	-6 -6
o credential norm	-6 -11
o credential service	-15 -14
o credential vendorFirm	-9 -8
o credential vendorStaff	-20 -2
o credential we	11 -1
o does again	21 -12
o does chore	8 -3
o does does	-13 27
o does fall	9 -2
o does freeTime	14 -6
o does gone	19 -8
o does goods	-10 17
o does instead	20 -15
o does joy	27 -12
o does less	-3 15
o does money	25 -22
o does more	13 -12
o does negation	18 -6
o does part	19 -6
o does place	-19 29
o does process	1 17
o does risk	23 -15
o does slogan	4 7
o does spec	-8 14
o does staff	-5 -9
o does strain	-3 15
o does time	12 7
o does trait	-19 30
o does vendorDoes	-9 -15
o does we	0 -18
o does you	4 16
o ease chore	15 -11
o ease does	9 17
o ease part	-8 13
o experience again	16 -4
o experience experience	-7 -5
o experience instead	-4 -6
o experience machine	-8 -4
o experience negation	-10 -5
o experience place	-7 -4
o experience process	-12 -17
o experience public	-9 -11
o experience service	16 -3
o experience spec	-13 -15
o experience time	-6 -6
o experience vendorFirm	-14 -5
o experience vendorStaff	8 0
o experience we	-11 -6
o fall again	36 -21
o fall anymore	12 -3
o fall can	4 -19
o fall cause	-2 -16
o fall experience	-7 -21
o fall gone	20 -15
o fall instead	11 -6
o fall joy	26 -14
o fall more	9 -4
o fall negation	-7 -1
o fall norm	11 -7
o fall part	-8 11
o fall process	-3 14
o fall rise	9 -4
o fall service	-13 17
o fall spec	-14 21
o fall staff	10 -5
o fall time	12 -7
o fall unit	24 -16
o fall vendorFirm	4 -17
o fall you	30 -16
o family more	17 -11
o family rise	17 -11
o freeTime chore	-4 8
o freeTime negation	16 -3
o freeTime time	17 -16
o gone cause	27 -16
o gone chore	22 -16
o gone money	12 -11
o gone more	14 -10
o gone rise	14 -10
o gone staff	8 -5
o gone strain	12 -10
o goods anymore	8 -6
o goods cause	-10 13
o goods chore	-16 24
o goods does	10 15
o goods gone	15 -5
o goods goods	34 -24
o goods income	36 -26
o goods keeps	9 -9
o goods machine	-11 24
o goods more	16 -11
o goods negation	20 -13
o goods norm	4 10
o goods public	19 -9
o goods rise	16 -11
o goods risk	8 -8
o goods sooner	-2 16
o goods spec	-9 9
o goods staff	-16 33
o goods time	32 -9
o goods trait	13 -7
o goods vendorDoes	3 -10
o goods vendorFirm	21 -15
o goods we	-5 -4
o goods you	14 -9
o income goods	35 -25
o income money	16 -10
o income negation	8 0
o income public	16 -5
o income rise	8 -7
o income risk	17 0
o income spec	15 -1
o income strain	-29 31
o income time	36 -17
o income trait	11 -6
o income you	19 -9
o instead goods	11 -9
o instead money	8 -4
o instead negation	-9 -7
o instead part	17 -14
o instead spec	16 -12
o instead staff	5 -13
o instead time	19 -12
o instead unit	20 -9
o joy again	10 0
o joy cause	23 -17
o joy goods	11 -5
o joy instead	14 -6
o joy joy	16 -7
o joy machine	26 -11
o joy place	21 -9
o joy process	21 -5
o joy service	-6 -5
o joy slogan	8 -5
o joy staff	12 -2
o keeps again	13 -12
o keeps chore	20 -10
o keeps ease	-1 10
o keeps freeTime	8 0
o keeps machine	-15 22
o keeps negation	17 -9
o keeps part	-9 12
o keeps place	15 0
o keeps process	-13 -7
o keeps promise	15 -5
o keeps risk	17 -12
o keeps spec	6 -9
o keeps unit	-6 13
o keeps vendorFirm	9 -3
o keeps you	38 -21
o less again	17 -9
o less does	-1 -11
o less experience	32 -18
o less goods	-20 35
o less money	19 -7
o less older	-8 10
o less part	-5 17
o less process	31 -20
o less risk	15 -18
o less spec	20 -19
o less staff	28 -16
o less time	17 -14
o machine again	38 -25
o machine authority	-7 -7
o machine can	11 -10
o machine cause	-8 19
o machine chore	9 -6
o machine does	-15 34
o machine fall	14 -8
o machine gone	17 -8
o machine goods	-8 14
o machine instead	18 -8
o machine joy	2 -10
o machine machine	-7 22
o machine negation	21 -14
o machine part	-2 33
o machine process	2 -14
o machine promise	-15 12
o machine service	-31 -2
o machine slogan	-17 17
o machine sooner	-8 9
o machine spec	-7 15
o machine staff	12 -18
o machine strain	-6 12
o machine time	-18 30
o machine unit	-16 38
o machine vendorDoes	-7 -12
o machine vendorFirm	4 -19
o machine we	-13 -28
o money again	9 -5
o money authority	20 -12
o money cause	-8 25
o money chore	10 -9
o money does	2 7
o money fall	34 -32
o money gone	13 -11
o money income	20 -9
o money instead	8 -3
o money joy	10 -5
o money less	18 -10
o money money	13 -6
o money negation	2 11
o money norm	-19 17
o money place	20 -19
o money process	40 -23
o money rise	21 -19
o money risk	-7 -7
o money slogan	-5 25
o money sooner	9 -7
o money spec	35 -22
o money time	23 -11
o money unit	35 -29
o money vendorFirm	-8 27
o money you	26 -10
o more cause	11 -5
o more experience	-8 -2
o more goods	26 -16
o more income	23 -17
o more instead	12 -11
o more money	12 -11
o more negation	8 -5
o more norm	18 -12
o more process	18 -8
o more public	-14 -9
o more rise	20 -16
o more risk	9 -4
o more spec	32 -25
o more staff	11 -7
o more unit	14 -13
o more you	-16 -9
o must anymore	9 -1
o must fall	-9 18
o must more	12 -3
o must negation	13 -1
o must process	18 -15
o must rise	12 -3
o must spec	23 -21
o must staff	14 -2
o must time	4 -8
o must you	16 -1
o negation again	11 -8
o negation authority	31 -24
o negation can	34 -30
o negation cause	-4 -12
o negation chore	16 -10
o negation ease	-7 -5
o negation fall	7 7
o negation keeps	20 -7
o negation machine	14 1
o negation money	14 -5
o negation more	14 -8
o negation negation	-3 20
o negation norm	29 -4
o negation place	15 -7
o negation process	11 -5
o negation promise	-8 -2
o negation public	10 -5
o negation rise	14 -8
o negation risk	21 -10
o negation slogan	11 0
o negation spec	25 -21
o negation staff	13 -6
o negation standing	24 -18
o negation trait	18 -16
o negation we	-14 -12
o negation you	12 -5
o norm credential	-11 -17
o norm experience	7 -9
o norm less	10 -7
o norm money	11 -6
o norm negation	29 -19
o norm norm	-28 20
o norm part	-25 30
o norm time	37 -16
o norm vendorFirm	-1 -7
o part again	11 -10
o part anymore	34 -32
o part cause	-2 8
o part chore	13 -9
o part does	-1 12
o part fall	8 -5
o part freeTime	22 -15
o part gone	21 -16
o part goods	-10 15
o part instead	16 -12
o part keeps	-29 37
o part less	4 4
o part machine	-7 21
o part money	17 -17
o part negation	-7 14
o part part	-8 32
o part public	19 -2
o part rise	20 -19
o part slogan	-11 24
o part spec	15 -9
o part strain	-23 31
o part time	22 -24
o part trait	-6 8
o part unit	-11 20
o part vendorFirm	-9 -14
o part you	18 -4
o place again	14 -7
o place can	15 1
o place cause	-6 -16
o place does	11 -15
o place income	12 -5
o place joy	12 -4
o place more	26 -17
o place process	17 -21
o place public	13 -1
o place rise	26 -17
o place spec	7 -13
o place standing	24 -7
o place strain	14 -7
o place unit	9 -1
o place vendorStaff	-10 -1
o place we	-15 -10
o place you	12 -5
o process again	25 -7
o process authority	24 -7
o process cause	12 -4
o process chore	29 -24
o process does	35 -21
o process fall	32 -15
o process freeTime	12 -5
o process joy	23 -11
o process keeps	12 -10
o process money	8 -4
o process negation	28 -19
o process norm	8 -3
o process part	-26 29
o process place	-17 0
o process process	-15 -5
o process promise	21 -7
o process public	26 -2
o process rise	20 -12
o process risk	3 -9
o process service	-8 -6
o process staff	-5 -9
o process standing	27 -5
o process time	-5 -11
o process unit	-7 16
o process we	-14 -3
o process you	12 -7
o promise cause	-4 -9
o promise chore	-11 -3
o promise family	-8 -4
o promise instead	-6 -6
o promise keeps	-9 -5
o promise machine	1 16
o promise negation	3 -10
o promise place	22 -8
o promise process	10 -7
o promise promise	-18 -6
o promise service	-6 -5
o promise spec	12 -6
o promise vendorFirm	-11 0
o promise vendorStaff	-17 -15
o promise we	0 -27
o promise you	-23 -1
o public can	4 5
o public cause	9 -5
o public joy	13 -2
o public money	-8 -1
o public place	19 -12
o public promise	15 -2
o public risk	10 -6
o public slogan	-3 -13
o public spec	21 -11
o public staff	20 -4
o public standing	10 -6
o public time	12 -3
o public you	25 -10
o rise cause	16 -7
o rise experience	-8 -2
o rise goods	25 -17
o rise income	23 -17
o rise instead	12 -11
o rise machine	-13 15
o rise money	14 -12
o rise negation	9 -6
o rise norm	18 -12
o rise process	18 -8
o rise public	-14 -9
o rise rise	20 -16
o rise risk	9 -4
o rise slogan	-2 16
o rise spec	28 -19
o rise staff	12 -8
o rise unit	22 -20
o rise vendorFirm	-5 11
o rise you	-26 14
o risk again	14 -12
o risk authority	14 -9
o risk cause	17 -9
o risk does	13 -9
o risk fall	17 -12
o risk freeTime	17 -2
o risk gone	18 -7
o risk goods	9 -1
o risk machine	11 -13
o risk money	12 -9
o risk negation	15 -7
o risk norm	10 -10
o risk part	-9 12
o risk place	13 -6
o risk process	11 -5
o risk promise	11 -3
o risk service	12 -7
o risk staff	-6 -24
o risk strain	13 -10
o risk time	-5 -15
o risk unit	17 -12
o risk vendorFirm	13 -4
o risk we	-8 -3
o risk you	12 -5
o saving money	12 -1
o saving slogan	10 3
o saving spec	-14 21
o saving staff	15 -12
o saving time	15 -10
o saving trait	-13 21
o saving you	18 -13
o service again	31 -10
o service anymore	9 -1
o service cause	-10 -12
o service does	13 -2
o service fall	32 -12
o service keeps	2 -13
o service less	-11 -7
o service machine	0 -31
o service more	14 -5
o service must	10 -1
o service negation	21 -7
o service part	-11 -15
o service process	3 -11
o service promise	13 -9
o service rise	12 -3
o service risk	-3 -7
o service service	-6 -7
o service spec	-13 -21
o service staff	-7 -8
o service time	-25 -20
o service unit	-6 20
o service vendorDoes	-8 0
o service we	-6 -10
o service you	5 -9
o slogan cause	8 4
o slogan does	-10 21
o slogan joy	13 0
o slogan machine	-6 21
o slogan part	-6 20
o slogan place	-20 19
o slogan process	10 2
o slogan risk	-16 -3
o slogan service	-8 -21
o slogan slogan	-15 28
o slogan spec	-14 24
o slogan trait	-18 29
o slogan vendorFirm	-14 19
o slogan we	-9 -28
o slogan you	-14 21
o sooner chore	15 -8
o sooner income	11 -9
o sooner money	8 -4
o sooner service	-6 -7
o sooner vendorFirm	-2 13
o spec again	-13 2
o spec can	0 12
o spec cause	-3 -10
o spec chore	-6 11
o spec freeTime	9 -8
o spec gone	8 -7
o spec goods	25 -22
o spec income	12 -5
o spec instead	19 -11
o spec keeps	14 -20
o spec less	17 -14
o spec machine	-12 19
o spec must	8 -1
o spec negation	20 -14
o spec part	-8 12
o spec place	-7 -8
o spec process	5 -20
o spec rise	10 -9
o spec service	-15 -5
o spec slogan	9 5
o spec spec	-20 18
o spec standing	15 -3
o spec time	-12 17
o spec we	-7 -6
o spec you	20 -10
o staff again	24 -8
o staff authority	9 -2
o staff can	-1 31
o staff cause	31 -17
o staff chore	17 -13
o staff does	9 3
o staff ease	32 -18
o staff experience	-20 -5
o staff fall	13 -14
o staff freeTime	5 3
o staff gone	23 -10
o staff income	20 -13
o staff instead	43 -18
o staff joy	32 -11
o staff keeps	13 -6
o staff less	35 -22
o staff machine	1 11
o staff money	-7 15
o staff more	12 -5
o staff negation	10 -8
o staff norm	8 -1
o staff part	30 -25
o staff place	5 -10
o staff process	28 -14
o staff promise	10 -15
o staff public	9 0
o staff rise	12 -5
o staff risk	16 -4
o staff saving	25 -21
o staff service	13 -13
o staff slogan	-8 10
o staff sooner	12 -6
o staff spec	-16 28
o staff strain	16 -10
o staff trait	-15 20
o staff unit	23 -8
o staff vendorFirm	27 -4
o staff vendorStaff	-16 -8
o staff we	-5 -4
o staff you	7 -20
o standing again	15 -1
o standing cause	18 -11
o standing negation	19 -14
o standing process	17 -10
o standing public	30 -5
o standing risk	33 -20
o standing staff	11 -2
o standing standing	34 -12
o strain again	21 -19
o strain anymore	8 -5
o strain can	8 -5
o strain chore	19 -14
o strain does	13 -11
o strain freeTime	23 -17
o strain negation	6 -9
o strain part	-8 14
o strain place	18 -13
o strain staff	2 -18
o strain vendorFirm	-2 -22
o strain we	-4 -25
o time again	5 -11
o time can	23 -11
o time cause	11 -6
o time chore	20 -12
o time fall	8 0
o time freeTime	9 0
o time gone	11 -6
o time income	21 -11
o time instead	15 -8
o time money	20 -11
o time negation	26 -12
o time part	11 -5
o time place	-8 -16
o time process	13 -12
o time promise	-2 -15
o time public	16 -8
o time rise	14 -5
o time risk	16 -3
o time sooner	12 -6
o time staff	28 -20
o time time	14 -14
o time trait	16 -13
o time unit	5 8
o time vendorDoes	-4 -11
o time vendorFirm	-11 -8
o time we	-8 -10
o time you	-14 -5
o trait cause	-13 20
o trait does	-12 19
o trait norm	-10 23
o trait part	-5 12
o trait rise	-6 12
o trait slogan	-6 13
o trait staff	1 -14
o trait trait	-5 10
o trait you	-6 14
o unit again	15 -7
o unit cause	12 -8
o unit does	9 -17
o unit fall	18 -13
o unit goods	20 -19
o unit less	40 -31
o unit machine	9 -2
o unit money	13 -10
o unit negation	-2 11
o unit norm	-6 19
o unit part	-25 28
o unit place	-14 -20
o unit saving	27 -22
o unit staff	-4 21
o unit strain	-15 3
o unit trait	-18 24
o unit unit	-1 12
o unit you	27 -22
o vendorDoes experience	-7 -10
o vendorDoes machine	-3 23
o vendorDoes money	9 -13
o vendorDoes more	10 -10
o vendorDoes negation	-14 -4
o vendorDoes norm	-5 -3
o vendorDoes part	-9 23
o vendorDoes place	-7 -27
o vendorDoes process	-15 -5
o vendorDoes promise	-10 -5
o vendorDoes rise	10 -10
o vendorDoes risk	-14 -23
o vendorDoes service	-14 -3
o vendorDoes slogan	-10 -9
o vendorDoes sooner	-6 -14
o vendorDoes spec	-4 -7
o vendorDoes staff	-9 -18
o vendorDoes unit	5 -18
o vendorDoes we	-8 -21
o vendorDoes you	-24 -5
o vendorFirm again	8 -2
o vendorFirm experience	-7 -6
o vendorFirm income	1 8
o vendorFirm joy	17 -4
o vendorFirm keeps	-8 0
o vendorFirm machine	-18 -11
o vendorFirm negation	19 -3
o vendorFirm part	-23 -29
o vendorFirm place	-9 -6
o vendorFirm service	-2 -6
o vendorFirm spec	2 -20
o vendorFirm staff	-16 -5
o vendorFirm standing	24 -5
o vendorFirm time	-4 -6
o vendorFirm unit	-15 8
o vendorFirm vendorFirm	-9 -12
o vendorFirm you	-3 -5
o vendorStaff cause	4 -9
o vendorStaff experience	-9 -13
o vendorStaff gone	11 -4
o vendorStaff joy	14 -3
o vendorStaff machine	5 -9
o vendorStaff money	2 -9
o vendorStaff must	-10 -4
o vendorStaff negation	12 -9
o vendorStaff place	-13 -9
o vendorStaff process	-12 -3
o vendorStaff service	-10 -11
o vendorStaff staff	-24 -11
o vendorStaff standing	-4 -6
o vendorStaff unit	-7 -6
o vendorStaff vendorFirm	-11 -2
o vendorStaff vendorStaff	-24 -18
o vendorStaff we	-10 -2
o vendorStaff you	-25 -6
o we can	-11 -5
o we chore	-5 -18
o we credential	-5 -8
o we does	6 17
o we experience	0 -14
o we gone	-23 -1
o we goods	-4 8
o we joy	-8 -1
o we keeps	-5 -8
o we less	-10 4
o we machine	-13 29
o we money	-10 -12
o we must	10 -5
o we negation	-19 -10
o we norm	-7 -9
o we part	-15 54
o we place	-5 -16
o we process	-28 -6
o we promise	-23 -16
o we public	-5 -5
o we risk	-23 -8
o we service	-7 -10
o we slogan	-8 -10
o we sooner	-7 -15
o we spec	-17 -9
o we staff	1 -12
o we strain	-6 -21
o we time	-6 -22
o we trait	-6 -7
o we unit	-2 11
o we vendorDoes	-8 4
o we vendorFirm	-9 -16
o we vendorStaff	5 -8
o we we	-7 -8
o we you	-3 -17
o you again	8 -7
o you anymore	11 0
o you authority	37 -26
o you can	-11 24
o you cause	8 -6
o you chore	4 -9
o you does	-23 26
o you ease	8 -11
o you experience	-11 8
o you fall	11 -16
o you freeTime	17 1
o you gone	17 -9
o you goods	-11 13
o you income	26 -20
o you instead	-8 -5
o you joy	-8 -5
o you keeps	30 -22
o you less	18 -5
o you machine	-18 -2
o you money	30 -14
o you more	14 -2
o you must	15 -9
o you negation	15 -14
o you norm	26 -20
o you part	-11 -19
o you place	24 -10
o you process	23 -6
o you promise	-13 0
o you public	51 -20
o you rise	15 -2
o you risk	38 -11
o you saving	23 -11
o you service	-12 -13
o you slogan	15 -21
o you spec	-13 5
o you staff	10 28
o you standing	46 -22
o you strain	11 -3
o you time	21 0
o you trait	-14 20
o you unit	12 6
o you vendorDoes	31 -16
o you vendorFirm	7 -9
o you vendorStaff	3 -15
o you we	-24 -21
o you you	34 -15
p amount	50 -26
p change	56 -42
p colon	6 -55
p figure	-31 38
p figures	-5 14
p measure	-26 56
p noFigure	-26 24
p perTime	43 -31
p percent	-24 35
p question	18 -5
p signedPercent	38 -24
s0 anymore	12 -9
s0 authority	16 -4
s0 can	-12 18
s0 cause	9 -9
s0 credential	-15 -23
s0 does	-27 62
s0 ease	2 10
s0 experience	-6 -21
s0 fall	-23 30
s0 family	-3 -9
s0 freeTime	19 -25
s0 gone	33 -19
s0 goods	18 -24
s0 income	40 -16
s0 instead	10 -4
s0 keeps	-20 25
s0 machine	-10 9
s0 money	18 -24
s0 more	5 -8
s0 must	4 14
s0 negation	12 2
s0 norm	-6 15
s0 part	-12 20
s0 place	-4 25
s0 process	21 -10
s0 promise	-18 -15
s0 public	23 -1
s0 rise	8 -4
s0 risk	30 -22
s0 saving	-2 16
s0 service	0 -36
s0 slogan	-31 60
s0 spec	-11 22
s0 staff	18 -19
s0 strain	-10 23
s0 time	37 -24
s0 trait	-14 19
s0 vendorDoes	-16 10
s0 vendorFirm	-13 -28
s0 vendorStaff	-3 -28
s0 we	-12 -4
s0 you	2 7
s1 anymore	12 -9
s1 authority	19 -7
s1 can	-3 17
s1 cause	-24 27
s1 chore	19 -10
s1 credential	-18 -41
s1 does	-23 54
s1 ease	10 4
s1 experience	1 -33
s1 fall	-2 12
s1 family	8 -14
s1 freeTime	19 -25
s1 gone	31 -20
s1 goods	1 9
s1 income	37 -13
s1 joy	37 -8
s1 keeps	37 -35
s1 machine	-4 17
s1 money	-12 15
s1 more	10 -9
s1 must	13 4
s1 negation	5 14
s1 part	-4 11
s1 place	38 -10
s1 process	7 1
s1 promise	-18 -11
s1 public	17 -7
s1 rise	16 -12
s1 risk	22 -29
s1 saving	5 9
s1 service	-12 -27
s1 slogan	-22 56
s1 spec	-7 24
s1 strain	-6 16
s1 time	19 -18
s1 trait	-28 38
s1 unit	17 -4
s1 vendorFirm	-21 -41
s1 vendorStaff	-19 -23
s1 we	-9 -3
s1 you	-2 12
sf again	11 -11
sf anymore	15 -11
sf authority	31 -11
sf cause	-21 25
sf chore	11 -13
sf credential	-18 -41
sf does	-34 49
sf ease	2 10
sf experience	3 -36
sf fall	-6 18
sf family	6 -12
sf freeTime	19 -25
sf gone	33 -20
sf goods	-3 12
sf income	35 -11
sf instead	10 -4
sf joy	32 -29
sf keeps	24 -12
sf less	28 -11
sf money	-6 9
sf more	21 -28
sf must	16 6
sf negation	5 18
sf norm	-9 19
sf part	-5 22
sf place	10 -3
sf process	17 3
sf promise	-19 -12
sf public	24 -20
sf rise	20 -18
sf risk	11 -15
sf saving	-3 20
sf service	-4 -17
sf slogan	-13 47
sf sooner	-18 20
sf spec	-18 42
sf staff	27 -23
sf standing	-8 -21
sf strain	-8 16
sf time	14 29
sf trait	-25 43
sf unit	14 19
sf vendorDoes	-17 9
sf vendorFirm	-20 -33
sf vendorStaff	-11 -36
sf we	-21 2
w #	-30 38
w %	10 12
w 's	7 -39
w +	51 -20
w ,	-2 13
w -	-39 60
w .	16 15
w :	6 -55
w ;	43 -36
w ?	18 -5
w a	-5 13
w ab	12 -22
w abend	73 -45
w abends	35 -16
w abnahme	16 -10
w abrechnung	84 -61
w absaugung	-20 48
w abstand	-36 -20
w achs	-10 11
w acht	23 -20
w admin	45 -39
w akku	-26 49
w alarme	11 -8
w alle	-10 36
w allein	15 -1
w alleine	-12 -8
w aller	-9 26
w alles	5 -15
w als	-4 26
w alte	34 -21
w alu	-8 12
w am	6 -35
w an	27 -3
w andere	-14 -20
w angebot	-40 -12
w angst	40 -24
w anlage	-20 1
w anruf	-9 -6
w ans	9 30
w ansprechpartner	-13 -3
w anwohner	39 -23
w app	-41 67
w arbeit	64 -25
w arbeiten	29 -40
w architekten	15 -1
w arger	21 -14
w auch	46 -5
w audit	51 -23
w auf	31 -17
w auftrag	41 -26
w auftrage	-2 19
w aus	-28 -1
w ausfuhrung	-13 19
w ausgebildete	-27 -29
w ausgeschlossen	39 -18
w aushilfen	18 -9
w ausschuss	40 -19
w aussendienst	7 -21
w auszubildenden	28 -13
w automatisch	17 10
w automatischer	-21 52
w b	25 8
w backen	27 -2
w band	27 -12
w bar	-13 22
w bauhof	33 -7
w baun	27 -37
w baustelle	44 -32
w bearbeitungszentrum	-10 20
w bediener	-13 27
w beeindruckt	43 -11
w begeistert	-2 -14
w begleiten	-7 -6
w bei	-40 -32
w beim	60 -29
w bekommen	-1 13
w bekommt	0 35
w beleg	11 25
w beneidet	37 -23
w beraten	-36 -24
w berater	-33 -19
w beratung	-8 -11
w bereit	14 -22
w bericht	-13 34
w berichte	-43 52
w besser	72 -57
w bestand	16 0
w bestanden	18 -55
w bestellen	4 -41
w betreun	-9 -6
w betreuung	-12 -14
w betrieb	12 3
w bett	-36 38
w bevor	41 -32
w bewerber	50 -14
w bewertungen	-8 -31
w bier	37 -30
w bilanz	-15 -17
w bilder	-30 37
w bis	-36 27
w bisher	47 -20
w bleiben	28 -5
w bleibt	34 -5
w bogen	11 12
w branche	34 -13
w brauchen	23 -23
w braucht	-14 45
w braumeister	19 -13
w bringen	-26 -15
w bringt	36 -15
w bucken	30 -24
w buhne	68 -17
w bussgelder	36 -18
w ca	16 -15
w cent	33 -29
w chef	43 -24
w cloud	-19 35
w cm	23 6
w co2	-12 45
w coach	17 -17
w d	18 -8
w dafur	15 -15
w damit	6 9
w danach	25 -18
w dank	12 2
w dann	46 -18
w daran	27 -11
w das	16 -3
w dass	34 -14
w dauert	13 10
w dazu	-8 18
w db	-6 42
w deckungsbeitrag	12 -10
w dem	24 19
w den	22 6
w der	36 -25
w des	-22 -46
w design	-23 61
w die	49 7
w digital	-4 11
w direkt	-3 24
w display	-32 46
w disponent	26 -11
w disposition	11 6
w dokumentation	23 -15
w doppelt	-10 28
w drauf	3 -16
w drehen	-12 14
w drei	11 2
w drin	18 16
w dritte	32 -16
w druck	-23 43
w drucker	-22 17
w druckluft	-25 18
w durchlaufzeit	36 -30
w durchs	16 -16
w durchsatz	-20 40
w durfen	4 -10
w dusen	-32 59
w e	-49 74
w echtzeit	-13 31
w edelstahl	-25 69
w effizienz	-45 62
w egal	30 -44
w eher	25 -17
w eigene	-53 -15
w eigenen	-14 -18
w eigener	-28 -28
w eigenes	25 -8
w ein	19 -17
w eindruck	77 -37
w eine	17 0
w einem	26 -10
w einen	-9 10
w einer	29 -35
w eines	50 -34
w einfach	-7 -1
w einkauf	23 -18
w einrichter	18 -12
w eins	-4 -18
w einzeln	-12 26
w empfang	29 -12
w empfehlen	20 -5
w en	-19 -30
w ende	50 -27
w endlich	43 -27
w energie	-15 27
w energieberater	28 -32
w energieverbrauch	-12 19
w entfallt	31 -19
w entfernt	-11 9
w entwickelt	-13 -26
w erfahrung	-11 -35
w erhalten	-14 29
w erkennt	-11 28
w erledigt	26 -9
w ermoglicht	-35 54
w ernte	30 -24
w erreichbar	16 -36
w erreichen	-7 16
w ersatz	-7 -10
w ersatzteile	-14 -6
w ersatzteilversorgung	14 -26
w erst	37 -27
w ersten	-9 -38
w erzahlen	41 -16
w es	-11 6
w essen	26 -15
w etiketten	30 -22
w euro	15 1
w europa	-30 -17
w fach	-27 13
w fahren	43 -42
w fahrer	33 -1
w fahrt	-8 30
w fahrzeug	12 -25
w falle	30 -31
w fallt	61 -35
w falsche	11 -6
w familienunternehmen	-14 -6
w farben	16 11
w faserlaser	-10 11
w fast	41 -41
w fehlteile	19 7
w feierabend	15 -14
w feld	-10 -39
w fertig	3 21
w fertigen	25 -26
w fertigung	-24 -28
w filiale	28 -6
w filter	-40 57
w finden	49 -15
w findet	3 34
w finger	55 -34
w firma	22 -11
w flaschen	47 -24
w forster	17 11
w fotografieren	32 -24
w fraser	18 -11
w frei	26 0
w freude	29 -5
w freut	15 -10
w fruher	21 -11
w fruhschicht	18 0
w fuhrpark	41 -24
w fuhrt	66 -39
w funf	8 -43
w fur	-11 13
w furs	27 -11
w g	-22 45
w ganz	55 -27
w ganzen	-21 -21
w gaste	68 -11
w gebaut	-19 12
w geben	9 -19
w gehen	39 -16
w gehoren	9 -20
w geht	24 -36
w geld	-7 46
w gelernte	-17 -26
w gemeinde	39 -4
w gemeinsam	14 -29
w genau	-23 35
w generation	-13 8
w generationen	-22 -32
w geprufte	-10 -9
w gerat	5 30
w gerate	-17 9
w geregelt	-4 8
w gern	15 -8
w geschaft	17 -9
w geschaftsfuhrer	45 0
w geschichte	24 -13
w geschult	-10 -10
w geschutzt	-9 -10
w gesellen	34 -17
w getriebe	-13 31
w gewinnen	26 -17
w gewinnt	40 -35
w gibt	-47 76
w giesserei	31 -25
w gleich	40 -32
w gleiche	56 -38
w gleitringdichtung	-14 23
w gmp	-14 -13
w google	-6 -35
w grad	-12 22
w granulat	62 -27
w greifer	12 5
w grosse	-67 61
w grossen	-42 8
w grossten	-8 -17
w grosster	-10 -17
w gucken	33 -12
w gute	47 -20
w gutschriften	20 -20
w h	-45 78
w ha	18 -16
w haftung	66 -23
w halbe	28 -20
w halben	29 -21
w halbiert	35 -19
w halfte	40 -34
w halle	52 -35
w halt	-1 17
w halten	18 -14
w hand	32 -20
w hande	41 -28
w handler	-30 -19
w handwerk	-34 -26
w handy	-46 77
w hat	28 -44
w haus	67 -39
w hause	-9 -6
w heim	40 -26
w heizen	35 -24
w hin	-10 -10
w hinterher	80 -75
w hl	26 9
w hoch	-9 17
w hochste	-10 21
w holen	7 -14
w hotels	22 -11
w hotline	-12 -28
w hubtisch	-7 10
w hydraulik	-13 17
w ich	1 -9
w ihn	31 -26
w ihnen	-13 13
w ihr	26 -18
w ihre	43 -17
w ihrem	23 -10
w ihren	51 -26
w ihrer	0 11
w im	38 -10
w immer	14 -20
w in	-4 -17
w inbetriebnahme	-8 -4
w ingenieure	13 -11
w ingenieuren	-23 -6
w inkl	-12 21
w inklusive	-2 -33
w innerhalb	-23 -24
w ins	79 -19
w inventur	21 -20
w iso	-25 5
w isoliert	-4 23
w ist	48 -47
w it	13 -11
w jahr	67 -67
w jahre	-7 14
w jahren	21 -26
w jahres	-25 -18
w jahrlich	63 -36
w jahrzehnten	-41 -2
w je	60 -40
w jedem	-6 42
w jeden	14 12
w jeder	44 -22
w jederzeit	-17 20
w jedes	9 -11
w jetzt	50 -30
w jobs	-29 31
w k	-31 49
w kabel	-16 32
w kabine	-2 23
w kamera	-6 26
w kann	3 50
w kanten	34 -13
w kapital	19 -10
w karte	-43 58
w karten	45 -37
w kasse	2 30
w kaufen	-3 -26
w kein	21 3
w keine	21 -17
w keinen	60 -19
w keiner	2 -12
w kennen	-12 -39
w kennt	-42 -14
w kessel	14 -6
w ketten	-40 31
w kg	-22 51
w ki	-10 23
w kinder	13 -6
w klagen	9 -3
w klappt	13 -51
w klasse	-28 54
w kleiner	44 -17
w klemmt	-4 -22
w km	35 -42
w knopfdruck	-4 8
w koche	-28 42
w kochen	1 -20
w kollegen	79 -25
w kommen	46 -35
w konnen	-6 23
w kopf	40 -25
w kostenlos	-8 -17
w kostet	15 -13
w krank	20 -14
w kriegen	-11 -9
w kuche	33 -17
w kuh	15 -2
w kunde	20 10
w kundendienst	-16 -12
w kundenzufriedenheit	-21 -19
w kv	-13 41
w kw	-27 48
w kwh	-9 16
w l	35 9
w labore	-21 -16
w lackierer	26 -17
w laden	20 -10
w ladezeit	-34 53
w landen	26 -14
w landern	-39 -4
w lange	36 -27
w langer	29 -7
w larm	-32 33
w lassen	-28 39
w lasst	13 -6
w laufen	3 -30
w lauft	3 21
w laune	57 -39
w led	-23 38
w lehrlinge	18 -22
w leise	-11 14
w leute	-7 -6
w lieber	21 -8
w liefern	13 1
w liefertermine	45 -16
w liegen	33 -10
w liegt	-2 -46
w linie	52 -27
w liter	18 -4
w lkw	11 8
w los	29 -14
w losen	-14 -22
w losung	-14 29
w luckenlos	2 7
w lust	54 -31
w m	-32 45
w machen	26 -45
w macht	48 -36
w mail	-27 24
w mal	4 -21
w man	65 -31
w mann	-20 52
w mannschaft	55 -40
w markt	-41 46
w maschine	32 -56
w maschinen	12 -11
w max	-47 60
w mehr	32 -25
w meister	22 -7
w melden	-5 25
w meldung	-16 -10
w melkroboter	-22 5
w mieter	31 -6
w mietpark	-12 -46
w min	15 14
w minus	66 -56
w minuten	-18 10
w mio	64 -42
w misst	-17 35
w mit	-26 37
w mitarbeiter	-11 9
w mittags	43 -21
w mittelstand	-15 -6
w mm	-18 31
w modell	-37 47
w moglich	-17 16
w mon	19 -18
w monat	45 -25
w monaten	45 -29
w montage	-16 -13
w montags	25 -10
w monteur	14 -25
w monteure	-6 -12
w morgen	-15 -17
w morgens	47 -17
w motoren	-11 38
w mull	39 -37
w muss	30 -9
w mussen	28 -22
w m²	2 10
w m³	-13 36
w nach	22 -14
w nachfullen	-17 27
w nachmessen	52 -36
w nachsten	7 -27
w nacht	-43 55
w nachts	-19 -14
w nehmen	34 -12
w netz	-59 52
w netzausfall	61 -43
w neu	32 -16
w neun	49 -52
w nicht	26 -19
w nichts	30 -14
w nie	-1 -52
w niedriger	-6 26
w niemand	20 -11
w noch	27 -25
w notdienst	2 -14
w notig	-13 24
w nummer	-20 -39
w nur	-28 30
w oberflachen	-21 30
w ofen	-9 42
w offen	-49 39
w ohne	21 49
w ol	6 14
w olfrei	-14 21
w op	18 -6
w ort	20 -45
w osterreich	-32 -37
w p	30 -27
w paket	-32 38
w palettieren	12 -10
w parallel	-10 24
w partner	-10 -24
w passt	-6 21
w patienten	19 -7
w per	-18 46
w personal	15 -29
w personlich	-22 -16
w planung	-10 -11
w platz	-11 29
w polier	34 -32
w ppm	-18 -19
w praxis	-27 -7
w preis	21 11
w preise	17 -10
w presse	33 -11
w presskraft	-24 35
w pro	40 -14
w proben	-2 18
w profitieren	-11 -6
w programme	-40 34
w programmieren	-1 -17
w protokolle	30 -16
w prozent	6 15
w prufer	39 -8
w pruft	-26 59
w prufung	23 -10
w ps	-31 49
w pumpe	-30 32
w pumpen	10 -48
w punkte	24 2
w punktlich	7 -12
w putzen	-26 -14
w qs	48 -23
w qualifizierung	-13 -15
w qualitat	11 -31
w rahmen	19 12
w raus	70 -39
w reaktor	48 -28
w rechnungen	-11 -14
w reden	23 -11
w reduziert	-24 35
w referenzen	-36 -17
w regal	51 -14
w regelt	-12 23
w region	-32 -14
w reihe	-6 25
w rein	50 -32
w reinigt	-22 43
w reklamationen	33 -4
w richten	-8 -20
w richtig	17 -4
w roboter	21 -11
w robust	-11 24
w rucken	0 18
w ruckenschonend	30 6
w ruckrufe	34 -14
w rufen	-1 -29
w ruhe	23 -15
w ruhig	11 15
w rum	21 -11
w rund	-9 -38
w rundum	-21 27
w runter	29 -20
w rusten	-7 -12
w s	-11 22
w saal	29 -6
w sache	-21 60
w sachkundige	-35 -33
w saison	28 -12
w samstag	38 -26
w sauber	4 19
w scanner	16 -5
w schafft	-3 -15
w schicht	67 -54
w schlafen	32 -22
w schleifen	-9 39
w schleppen	35 -17
w schlosser	-13 -7
w schluss	31 -18
w schnell	-36 25
w schneller	-10 22
w schnittstelle	-20 33
w schon	5 -21
w schreiben	49 -27
w schulen	-16 -6
w schutz	-22 54
w schweisser	16 -13
w schwere	23 -2
w schweren	32 -21
w schwestern	16 -12
w schwingungen	-29 52
w sehen	-18 41
w sein	9 -32
w seine	49 -38
w seit	0 -34
w seiten	-27 52
w sekunden	-33 48
w selben	-4 -17
w selbst	17 11
w senken	39 -4
w senkt	-12 32
w serie	23 11
w serienmassig	-34 49
w service	-10 -12
w sich	42 -15
w sicher	-11 18
w sicheren	23 -21
w sie	14 -28
w sieht	-32 46
w sind	2 -16
w sinken	28 -16
w sinkt	48 -33
w sitzt	56 -28
w skonto	26 -14
w sofort	-5 -19
w software	-5 -19
w sommer	44 -37
w sonntags	9 -23
w sorgt	-6 33
w spane	53 -24
w sparen	40 -19
w sparsam	-34 78
w spart	-11 30
w spass	27 -10
w spatschicht	21 -11
w spezialist	-13 -28
w spezialisten	35 -4
w sprachen	-10 45
w sprechen	-13 -31
w spricht	20 -10
w stadt	41 -21
w stall	50 -22
w stand	33 -12
w stapler	6 17
w statt	33 -35
w std	30 -27
w stecken	29 -22
w stehen	25 -20
w steht	48 -37
w steigt	42 -22
w steinbruch	44 -25
w stelle	37 -21
w stellen	-9 -10
w steuern	-6 27
w steuerung	-24 62
w stimmung	31 -17
w stock	36 -25
w stoppt	-9 24
w storungen	-13 -18
w strom	46 -39
w stuck	-13 26
w stunde	16 4
w stunden	-56 -4
w sturze	44 -10
w suden	15 -14
w system	-29 59
w t	8 9
w tablet	-15 61
w tage	3 17
w tagen	17 -28
w taglich	-16 0
w tank	-13 23
w tauschbar	-47 55
w team	-12 -32
w techniker	9 -10
w technikern	-4 12
w teil	-18 51
w teile	-21 43
w telefon	16 -19
w termin	4 -25
w teur	68 -45
w thema	57 -43
w tisch	34 -3
w tonne	26 -26
w top	-7 -39
w trainer	24 -34
w trockner	-20 33
w trotzdem	27 -21
w tufteln	40 -22
w tuv	-18 -36
w u	-35 45
w uber	-23 11
w uberflussig	48 -27
w uberstunden	32 -24
w uhr	24 -51
w um	61 -51
w umsatz	15 -14
w und	4 20
w uni	80 -23
w uns	-73 -11
w unser	7 -56
w unsere	-25 -4
w unserem	6 -15
w unserer	-22 -24
w unter	17 7
w unternehmen	-26 -2
w unterstutzt	-16 32
w updates	-13 45
w urlaub	-14 15
w uv	-32 64
w v	-19 53
w ventile	1 19
w verbaun	-18 43
w verbessert	1 8
w verbrauch	-48 86
w verdienen	26 -12
w verfugbarkeit	-12 28
w vergangenheit	43 -12
w verhindert	-9 21
w verkaufen	49 -35
w verkauft	39 -28
w verlass	-1 -14
w verlieren	43 -2
w verliert	14 -13
w verlust	12 -12
w vernetzt	-33 47
w versprochen	-3 -29
w vertraun	-10 -49
w vertrieb	-11 -63
w viele	-9 -12
w vier	2 -12
w viertel	-1 23
w vom	32 -55
w von	0 -12
w vor	5 -8
w vorbei	21 -19
w wahlen	-27 47
w war	17 -2
w ware	11 30
w waren	18 -51
w warmeruckgewinnung	-11 21
w warten	-8 -18
w wartungsaufwand	-11 24
w wasche	17 -14
w wasser	-36 66
w weg	44 -11
w wegen	33 -16
w weil	15 -2
w weiter	62 -50
w weltweit	-23 -25
w weniger	50 -28
w wenn	35 -49
w werk	17 -31
w werkzeug	-47 55
w werkzeugwechsel	61 -52
w werkzeugwechsler	-12 18
w wettbewerb	15 -6
w wieder	35 -18
w winter	52 -20
w wir	-52 -23
w wird	30 -8
w woche	20 -21
w wochenende	-7 -28
w wollen	73 -31
w workshop	-18 30
w wort	18 -20
w x	-34 100
w zahlen	39 -34
w zahlt	48 -43
w zeigen	-19 -8
w zeigt	-7 30
w zeit	-11 30
w zerspaner	14 -11
w zertifiziert	-11 -14
w zertifizierten	20 -3
w zertifizierter	-39 -59
w ziehen	48 -28
w zieht	-1 26
w zoll	38 -11
w zoo	15 -33
w zu	3 -10
w zufriedene	-37 -23
w zug	19 -18
w zugriff	-22 35
w zulassung	56 -32
w zum	-20 13
w zuruck	47 -25
w zusagen	5 -15
w zwei	48 -8
w zweiten	72 -48
w zwischen	-11 22
w zyklus	-14 38
w °c	-16 43
w ±	-14 23
w µm	-35 65
w €	72 -42
x again can	11 -10
x again cause	8 -3
x again does	10 -6
x again ease	10 -8
x again experience	13 -1
x again fall	11 -8
x again joy	13 -4
x again machine	10 -7
x again negation	9 -7
x again place	8 -5
x again process	16 -4
x again promise	11 -4
x again risk	10 -7
x again service	16 -4
x again slogan	-4 -6
x again staff	16 -4
x again strain	10 -9
x again unit	8 -5
x again vendorDoes	-9 -3
x again vendorFirm	14 0
x again vendorStaff	14 -2
x again we	-10 -2
x anymore vendorFirm	12 -1
x anymore we	10 0
x authority credential	-4 -8
x authority fall	11 -8
x authority goods	10 -9
x authority machine	-3 -5
x authority money	-8 8
x authority negation	18 -14
x authority norm	-5 8
x authority part	13 -5
x authority process	15 -3
x authority risk	12 -9
x authority spec	13 -4
x authority staff	24 -2
x authority unit	12 -7
x authority we	6 -9
x authority you	30 -11
x can chore	-14 12
x can ease	12 -6
x can fall	3 -10
x can freeTime	-13 18
x can goods	-13 16
x can income	16 -12
x can machine	7 2
x can negation	-12 2
x can place	10 -1
x can promise	-9 1
x can rise	11 -10
x can service	-3 -7
x can spec	-7 14
x can staff	1 14
x can standing	9 -10
x can strain	9 -8
x can time	12 -8
x can vendorFirm	12 -12
x can we	-7 -7
x can you	-6 10
x cause credential	-10 -5
x cause ease	-9 2
x cause freeTime	13 -8
x cause gone	16 -10
x cause income	19 -9
x cause instead	15 -9
x cause joy	21 -10
x cause less	17 -11
x cause machine	-4 11
x cause negation	-7 -1
x cause norm	-12 11
x cause part	-2 12
x cause process	13 -8
x cause promise	-15 2
x cause public	13 -2
x cause rise	10 -2
x cause risk	9 -5
x cause saving	-3 8
x cause service	4 -9
x cause staff	5 -14
x cause standing	21 -10
x cause trait	-14 19
x cause vendorStaff	1 -8
x cause we	-1 -10
x cause you	13 -6
x chore does	10 -6
x chore ease	8 -5
x chore fall	8 -5
x chore family	8 -6
x chore gone	24 -11
x chore machine	11 -15
x chore money	9 -5
x chore negation	8 -3
x chore part	16 -14
x chore risk	8 -3
x chore saving	16 -13
x chore slogan	-6 -8
x chore staff	8 -4
x chore strain	11 -5
x chore time	9 -4
x chore vendorDoes	-2 -12
x chore vendorFirm	-11 0
x chore we	-4 -13
x credential experience	-4 -4
x credential norm	-10 -13
x credential service	-6 -5
x credential vendorFirm	-6 -10
x does ease	1 14
x does fall	9 -5
x does gone	15 -10
x does goods	-3 9
x does instead	13 -10
x does joy	17 -7
x does machine	-10 16
x does money	11 -6
x does more	10 -5
x does place	-10 12
x does process	14 -6
x does public	-4 15
x does risk	8 -7
x does saving	-9 12
x does service	-3 -5
x does slogan	3 6
x does standing	13 -11
x does time	9 2
x does trait	-14 21
x does vendorDoes	2 -13
x does we	-6 -15
x does you	1 9
x ease freeTime	17 -16
x ease money	-5 10
x ease negation	-1 -9
x ease part	-10 13
x ease risk	9 -5
x ease staff	23 -11
x ease time	11 -9
x ease vendorStaff	18 -9
x ease we	11 -7
x experience fall	-3 -12
x experience income	17 -13
x experience less	15 -8
x experience machine	-6 -2
x experience money	19 -13
x experience part	-10 -12
x experience place	-10 -4
x experience promise	11 -2
x experience public	-6 -6
x experience spec	-8 -10
x experience vendorDoes	-4 -11
x experience vendorFirm	-5 -10
x fall freeTime	22 -19
x fall gone	13 -10
x fall joy	9 -4
x fall money	8 -6
x fall must	-6 12
x fall process	13 -4
x fall service	9 0
x fall unit	10 -8
x fall vendorFirm	2 -10
x fall you	15 -8
x family negation	8 -5
x family place	12 -5
x freeTime machine	12 -11
x freeTime negation	13 -4
x freeTime part	11 -8
x freeTime place	14 -7
x freeTime process	10 -8
x freeTime public	23 -9
x freeTime risk	10 -1
x freeTime staff	10 -2
x freeTime strain	13 -9
x freeTime we	8 -10
x gone goods	12 -6
x gone machine	9 -6
x gone part	21 -18
x gone risk	9 -5
x gone spec	14 -4
x gone staff	15 -3
x gone strain	14 -6
x gone we	-10 -1
x goods income	17 -14
x goods instead	9 -6
x goods less	-8 16
x goods machine	-6 -2
x goods more	14 -12
x goods norm	2 6
x goods public	13 -4
x goods rise	14 -12
x goods service	-8 -13
x goods sooner	-1 10
x goods spec	12 -11
x goods staff	3 6
x goods standing	9 -5
x goods time	11 -4
x goods trait	3 5
x goods unit	13 -12
x goods vendorFirm	16 -9
x income machine	12 -11
x income money	22 -9
x income part	12 -3
x income place	10 -2
x income public	11 -3
x income rise	14 -7
x income risk	11 0
x income slogan	15 -10
x income spec	8 -5
x income standing	9 -6
x income strain	-16 17
x income time	26 -10
x income trait	16 -12
x income unit	-4 10
x income you	17 -14
x instead machine	11 -5
x instead negation	-6 -3
x instead norm	10 -6
x instead part	12 -10
x instead promise	-4 -4
x instead service	-11 -3
x instead spec	9 -5
x instead staff	8 -9
x instead strain	8 -6
x instead unit	9 -4
x instead vendorStaff	11 -1
x instead you	7 -10
x joy part	9 -8
x joy place	10 -4
x joy process	15 -4
x joy rise	11 -7
x joy risk	14 -5
x joy slogan	8 0
x joy spec	14 -9
x joy staff	21 -6
x joy time	15 -9
x joy vendorFirm	14 -2
x joy vendorStaff	9 -2
x keeps money	4 -10
x keeps norm	-3 -9
x keeps part	-24 27
x keeps place	8 -1
x keeps slogan	12 -5
x keeps spec	13 -11
x keeps staff	18 -10
x keeps trait	-3 8
x keeps vendorDoes	-10 -4
x keeps you	22 -16
x less money	8 -5
x less negation	-2 9
x less part	-1 10
x less process	2 -9
x less public	11 0
x less risk	-3 -10
x less spec	10 -9
x less staff	6 -9
x less unit	14 -11
x less you	16 -2
x machine money	1 7
x machine norm	-3 9
x machine part	4 15
x machine place	7 -9
x machine public	18 -11
x machine saving	13 -5
x machine service	-10 -9
x machine slogan	-3 10
x machine standing	9 -10
x machine vendorDoes	-5 14
x machine vendorFirm	3 -19
x machine vendorStaff	-4 -4
x machine we	-10 11
x money negation	9 -6
x money process	9 -6
x money rise	8 -8
x money staff	5 4
x money time	11 -4
x money unit	8 -6
x money vendorDoes	7 -8
x money vendorFirm	-8 1
x money vendorStaff	11 -2
x money you	21 -8
x more public	-7 -2
x more slogan	9 -5
x more spec	12 -9
x more we	10 0
x must process	8 -6
x must spec	8 -5
x must staff	9 -6
x must trait	10 -9
x must we	10 -1
x must you	14 -4
x negation norm	23 -11
x negation process	13 -11
x negation risk	10 -6
x negation spec	13 -12
x negation time	11 -5
x norm time	20 -6
x norm trait	-4 14
x norm you	17 -9
x older part	-7 8
x older spec	-3 10
x part public	12 -1
x part slogan	-7 11
x part staff	8 -4
x part strain	-7 10
x part time	13 -13
x part trait	-3 10
x part unit	-7 9
x part vendorFirm	-8 -21
x part vendorStaff	-6 -9
x part we	-3 23
x place process	12 -13
x place promise	13 -4
x place public	11 -3
x place risk	8 -2
x place service	4 -12
x place slogan	-12 12
x place spec	-10 0
x place staff	8 -5
x place standing	8 -2
x place strain	13 -6
x place time	-2 -10
x place unit	14 -9
x place vendorDoes	-4 -12
x place vendorFirm	-10 -6
x place vendorStaff	-15 -3
x place you	13 -4
x process promise	9 -3
x process public	9 -2
x process rise	8 -4
x process spec	4 -11
x process staff	19 -10
x process standing	15 -4
x process time	2 -9
x process vendorFirm	10 -2
x process vendorStaff	-8 -1
x process we	-8 -2
x promise risk	-6 -3
x promise service	1 -12
x promise slogan	-9 -4
x promise standing	-7 -1
x promise time	-9 -5
x promise vendorDoes	-3 -7
x promise vendorStaff	-12 -2
x promise we	-14 -11
x promise you	-13 -5
x public slogan	0 -9
x public spec	8 -4
x public staff	15 -4
x public strain	8 -3
x public time	18 -2
x public unit	19 -7
x public you	12 -6
x rise service	10 -1
x rise slogan	1 7
x rise spec	10 -7
x rise we	11 0
x risk slogan	-5 -5
x risk staff	-1 -7
x risk standing	18 -12
x risk trait	-12 18
x risk unit	11 -7
x risk vendorDoes	-7 -12
x risk we	-16 -5
x risk you	20 -3
x saving slogan	12 -5
x saving staff	13 -11
x saving time	8 -7
x saving trait	-8 14
x saving unit	16 -14
x saving we	11 -2
x saving you	13 -8
x service slogan	3 -15
x service spec	-13 -7
x service time	-18 -7
x service unit	-9 3
x service vendorFirm	-5 -4
x service vendorStaff	-7 -3
x service we	-4 -5
x service you	-5 -4
x slogan sooner	-2 8
x slogan spec	0 9
x slogan time	12 -7
x slogan trait	-10 17
x slogan vendorDoes	-5 -6
x slogan vendorFirm	3 11
x slogan we	-11 -15
x slogan you	9 -8
x sooner vendorDoes	-3 -8
x sooner vendorFirm	-1 8
x sooner we	-6 -9
x spec staff	-10 16
x spec standing	17 -4
x spec strain	14 -4
x spec vendorDoes	8 -14
x spec vendorFirm	0 -10
x spec we	-4 -9
x staff strain	8 -6
x staff trait	0 -8
x staff unit	12 -6
x staff vendorDoes	4 -8
x staff vendorFirm	11 -13
x staff vendorStaff	6 -10
x staff we	-4 -6
x staff you	4 12
x standing strain	8 -3
x standing time	9 -4
x standing vendorFirm	12 -3
x standing we	8 -1
x standing you	19 -10
x strain trait	-8 11
x strain unit	-9 2
x strain vendorDoes	-4 -16
x strain vendorFirm	-2 -9
x strain vendorStaff	-6 -5
x strain we	-3 -17
x time trait	4 4
x time unit	-7 10
x time vendorFirm	-7 -4
x time we	-5 -9
x trait we	-4 -4
x trait you	-3 10
x unit vendorFirm	-10 5
x unit vendorStaff	-5 -3
x unit you	11 -7
x vendorDoes we	-10 -1
x vendorDoes you	5 -11
x vendorFirm vendorStaff	-15 -1
x vendorFirm we	-6 -7
x vendorFirm you	9 -10
x vendorStaff you	-7 -11
x we you	-2 -9
`,
  motive: `
bias	-7 6 1 0
b # %	33 -9 -13 -6
b # euro	12 -4 -2 -2
b # grad	-8 -2 12 0
b # hl	30 -16 -5 -3
b # im	27 -5 -8 -10
b # jahre	27 -12 -5 -6
b # karten	31 -14 -9 -4
b # km	-15 -5 10 -3
b # l	42 -5 -20 -10
b # liter	14 -4 -6 -4
b # min	12 -1 -7 -4
b # mio	22 -6 -5 -8
b # monaten	38 -10 -13 -9
b # pro	20 -2 -13 -4
b # prozent	-4 19 -4 -2
b # punkte	21 -9 -5 -3
b # std	34 -12 -6 -3
b # teur	18 -4 -8 -3
b # wochen	23 -6 -11 -4
b # €	15 -5 -6 -3
b % mehr	39 -12 -17 -9
b % zuruck	13 -8 1 -4
b + #	28 -14 -4 -7
b , #	25 -7 -15 -4
b , auch	-9 30 -4 -5
b , bei	-3 13 -6 0
b , damit	-4 -2 -2 12
b , das	-6 2 -13 1
b , dass	-12 -1 12 -6
b , der	-2 -1 12 -13
b , die	-9 14 -18 13
b , gleiche	26 -14 -4 -10
b , gute	-3 -4 -11 23
b , ihre	9 -12 28 -5
b , man	-4 -7 23 -9
b , sie	23 -10 -11 -1
b , so	-5 18 -7 0
b , wenn	-16 31 -12 9
b . #	4 9 -17 2
b : #	33 -7 -20 -2
b ; das	20 -4 -6 -6
b ^ #	29 -7 0 -18
b ^ als	-3 -4 -5 -4
b ^ anwohner	-7 12 3 -2
b ^ auch	-3 28 -7 -15
b ^ bei	-4 18 -8 -2
b ^ bewerber	-3 -4 0 -7
b ^ das	-16 -10 5 16
b ^ die	-18 20 5 17
b ^ durch	17 3 -5 -6
b ^ ein	35 1 -10 -6
b ^ eine	23 -5 -8 -8
b ^ einrichter	-3 -4 -3 12
b ^ endlich	-15 -16 -16 58
b ^ es	-5 -15 29 -8
b ^ fahrer	-9 -12 18 15
b ^ ihr	-15 -14 -9 15
b ^ ihre	-11 12 9 -8
b ^ im	0 -2 -18 34
b ^ in	-9 -22 12 -9
b ^ jede	36 -17 -11 -5
b ^ kein	-6 4 19 -7
b ^ keine	-9 23 -7 -3
b ^ keiner	-4 14 -2 -6
b ^ kunden	-11 -7 -5 0
b ^ mehr	6 -6 4 9
b ^ mitarbeiter	-5 -33 45 4
b ^ nie	-4 -23 33 -5
b ^ niemand	-3 20 -13 0
b ^ schluss	-5 -2 20 -5
b ^ sie	50 -10 -28 -6
b ^ skonto	22 -13 -4 -3
b ^ statt	-7 -3 14 -1
b ^ weil	1 15 -10 -1
b ^ weniger	6 13 -10 -6
b ^ wenn	-11 27 -8 -1
b ^ wir	12 -16 10 -2
b ab ,	-13 5 -4 -2
b abends keine	2 -29 23 -3
b alle #	19 -5 -12 0
b als eine	-13 22 -7 1
b alte meister	-8 15 -4 7
b am abend	31 0 -14 -5
b am band	-8 16 -5 7
b am samstag	17 -12 6 -3
b am selben	17 -6 -8 -2
b am tag	-5 -7 17 -1
b an dem	-6 -5 -1 20
b an den	13 9 -12 -5
b an der	-7 1 1 18
b an die	-4 -6 -4 18
b angst mehr	-2 17 -14 -1
b arbeiten wieder	-4 -4 -3 13
b auch im	-14 41 -11 -14
b auch wenn	0 26 -12 -15
b auf ,	-7 16 -4 0
b auf dem	8 13 4 -11
b auf der	-14 -3 -5 6
b auf ihre	-3 21 -6 -1
b aus der	16 -16 -14 13
b band ,	-21 -8 10 27
b baustelle wird	-3 -2 -3 14
b begeistert von	-7 -4 -8 26
b bei der	-5 13 -3 -2
b bei jeder	-8 17 -11 -13
b beim kunden	18 4 -6 -1
b bekommen die	15 -2 -5 -3
b bleiben aus	-7 19 -10 -1
b brauchen sie	16 0 -9 -7
b bringt #	30 -12 -11 -4
b bringt ihnen	31 -3 -3 -2
b das geld	25 -5 0 -4
b das team	-4 -5 -5 13
b dauert #	28 -5 -8 -10
b dem tisch	13 11 -13 -2
b der alte	3 0 -15 25
b der arbeit	-14 -1 -3 18
b der kasse	7 -7 14 -11
b der vergangenheit	-7 14 8 -8
b die arbeit	32 -9 -17 0
b die der	-2 25 -14 -8
b die finger	-4 17 -7 -8
b die halfte	45 -12 -21 -5
b die halle	19 -5 -4 -5
b die lehrlinge	1 -9 -5 18
b die leiter	-1 -16 19 -3
b die mannschaft	-2 -3 -3 16
b die maschine	-6 -6 -7 23
b die spatschicht	-10 -5 2 20
b die ware	-8 14 -6 -1
b drei tagen	-15 23 -4 -3
b durch den	7 14 -8 -6
b durch die	-17 35 -8 -3
b ein ,	3 17 -20 0
b ein ende	-2 -4 17 -4
b einer stunde	-8 22 -4 -1
b einer woche	29 11 -16 -7
b empfang ,	-6 -1 -7 -1
b es ist	4 -10 12 -8
b freude an	-4 -4 -4 13
b fruher fertig	20 -3 -10 -4
b fur die	6 -13 23 -1
b fur ihre	-5 4 -10 -4
b fur sie	32 0 -3 -17
b gaste am	10 -3 -15 -8
b gehen um	23 -10 -5 -3
b geht ohne	12 -6 -2 0
b gern in	-1 -4 -7 23
b gesellen haben	-10 -1 -26 41
b gleich mit	22 -4 -4 -2
b gute laune	-2 -4 -15 25
b haben abends	-7 -17 26 -6
b haben wieder	-2 -1 -24 29
b haftet nicht	0 15 -9 -5
b halten ihre	2 21 -6 -7
b hat den	-3 -4 16 -7
b hat ein	-2 -4 17 -4
b hat wieder	-7 -5 -20 38
b haus und	13 -5 -1 -2
b holen die	13 -5 -1 -2
b ihnen #	31 -3 -3 -2
b ihr chef	-3 7 -7 -18
b ihr werk	0 26 -1 -9
b ihre leute	-6 -12 1 22
b ihre ware	24 -3 -16 -21
b ihrem haus	-10 -13 -1 1
b im ersten	21 17 -19 -6
b im haus	11 38 -22 -14
b im jahr	13 -3 -4 -2
b im lager	-11 -1 -17 38
b im regal	13 5 -5 -19
b im winter	-9 19 -4 -2
b in der	24 -9 -1 -17
b in die	7 4 -17 6
b in einer	12 17 -7 -9
b in ihre	-5 -4 -1 -4
b in ihrem	28 -9 -8 -3
b ins haus	13 -5 -1 -2
b ist ,	-13 18 -4 -2
b ist bei	-19 -3 10 -9
b ist das	-8 -27 -6 -4
b ist fur	-1 -3 -6 20
b ist geschichte	-4 15 10 -11
b ist kein	15 27 -11 -4
b ist so	-8 -6 11 -11
b ist vorbei	5 -10 -6 14
b ist weg	-11 -9 25 -2
b ist wieder	1 26 -11 -8
b jahr #	19 -10 -1 -6
b jede stunde	14 -2 -4 -8
b jeden tag	10 -7 -12 22
b jedes jahr	19 -10 -1 -6
b kann wieder	-11 -1 28 -15
b kein ol	-15 27 -6 0
b keine angst	-2 17 -14 -1
b keine mehr	11 -11 21 -11
b keinen zweiten	16 -12 9 -9
b keiner mehr	-2 -17 19 0
b keiner muss	-2 -11 14 0
b km weniger	-6 0 22 -2
b kommen mit	5 -2 15 -5
b kommt mit	5 -11 16 -10
b konnen den	13 -6 -2 -2
b landen nicht	12 7 -5 -5
b langer ,	17 -6 -6 -5
b laune im	-3 -4 -11 23
b leute kommen	-9 4 -17 27
b macht #	27 -6 -7 -9
b macht den	-4 -3 -4 14
b mannschaft ist	-2 -3 -3 16
b mehr #	-1 -15 21 -6
b mehr ,	12 9 -11 -8
b mehr ab	14 -5 3 -7
b mehr an	-13 27 -1 -8
b mehr aus	-9 20 -18 11
b mehr bei	-20 8 19 0
b mehr beim	-11 24 -14 1
b mehr die	-7 12 2 -8
b mehr durch	16 -27 20 -6
b mehr fur	-7 10 16 -9
b mehr im	6 -13 23 -11
b mehr in	5 19 -16 -2
b mehr je	14 -4 -6 -4
b mehr mit	-9 -17 40 -4
b mehr nach	22 -14 16 -11
b mehr stecken	-4 -11 21 -2
b mehr uber	-2 -29 29 7
b mehr von	-5 -17 23 -1
b mehr vor	-1 13 -10 0
b mehr wegen	-8 37 -24 -2
b mehr zeit	-8 -4 15 -5
b min .	19 0 -15 -4
b minuten ,	12 -2 -3 -4
b minuten ;	28 -7 -8 -9
b minuten je	22 -11 -6 -1
b mio .	22 -6 -5 -8
b mit dem	0 6 2 -17
b mit der	18 -25 16 3
b mit einem	14 -9 13 -1
b mit unserem	14 -5 -5 -5
b muss keine	-21 6 19 1
b muss nicht	-8 -10 30 -11
b muss samstags	-2 -4 12 -5
b nach hause	-2 -7 17 -1
b nicht ohne	3 27 -3 -2
b nichts mehr	11 10 -17 1
b nie mehr	-5 -18 31 -6
b noch alle	19 -5 -12 0
b noch am	-6 26 -12 -3
b noch eine	-6 -3 14 -1
b nur noch	3 -10 17 -16
b op -	-5 -1 -3 13
b pro tag	18 1 -15 -2
b runter ,	15 -4 -1 -5
b schluss mit	-5 -2 20 -5
b sich in	32 -7 -14 -8
b sich mehr	-4 32 -8 -20
b sich nicht	0 -10 16 -3
b sich um	3 2 -17 14
b sie auf	-1 -15 -3 11
b sie brauchen	20 -8 -5 -4
b sie gewinnen	37 -2 0 -4
b sie holen	13 -5 -1 -2
b sie keine	28 3 -15 -2
b sie kommen	23 2 -1 -11
b sie konnen	11 12 -11 -5
b sie liefern	16 -4 -7 -2
b sie nehmen	22 -3 0 -3
b sie sich	17 -4 -2 -3
b sie sind	-12 -6 -6 14
b sie sparen	19 -1 -3 -5
b sie verkaufen	13 -7 -1 -2
b sie verlieren	10 5 -14 -1
b sie zahlen	-6 27 -10 -3
b sind am	18 -5 -8 -2
b sind in	9 16 5 -10
b sind nach	-16 24 -6 -1
b sind vom	-4 20 -10 -5
b sinken um	-7 19 -7 -1
b sinkt um	19 -5 -1 -7
b sinkt von	34 -18 -6 -1
b sitzt im	-12 -8 36 -3
b sparen #	23 -3 -5 -4
b sparen die	34 -7 -1 -11
b sparen sie	17 -4 -2 -3
b statt fur	-8 -4 15 -5
b statt zwei	26 -7 -9 -3
b steht nicht	0 -8 22 -5
b stolz auf	-5 -1 -2 15
b stunde am	-5 18 -4 -2
b stunde fruher	-4 -4 12 -5
b t weniger	13 -2 -4 -4
b tag raus	25 -13 -6 -3
b tagen im	-8 16 -4 -3
b teile mehr	13 -9 -4 0
b uber den	-15 -17 5 11
b um die	4 -2 -18 22
b um ein	34 -15 -6 -5
b um vier	-2 0 27 -20
b und die	14 -5 -5 -3
b und haben	-2 -1 -20 23
b und keiner	-7 31 -9 -18
b und sie	18 -7 -4 0
b und verdienen	18 -5 -1 -4
b verdienen daran	18 -5 -1 -4
b vergangenheit an	-7 14 8 -8
b verlieren keinen	5 6 -12 1
b von #	22 0 -1 -19
b von der	-7 -4 -8 26
b von hand	-19 -9 38 -9
b ware ist	48 -16 -11 -9
b weg ,	7 26 -16 -9
b weniger ausschuss	41 -14 -10 -12
b weniger im	35 1 -8 -5
b wenn der	-12 42 -18 -11
b wie ein	-21 -17 -3 13
b wieder freude	-6 -4 -2 12
b wieder gern	-4 -4 -5 15
b wieder laune	-12 -5 -8 36
b wird #	57 -37 -1 -8
b wird uberflussig	-4 -8 20 -3
b wird wieder	-17 -2 -6 26
b wird zum	-13 14 -5 -8
b woche im	29 11 -16 -7
b zahlen keine	-25 51 -13 -2
b zeit fur	-6 -4 13 -4
b zu arbeiten	-6 -1 -2 18
b zu ihnen	-3 -4 0 -7
b zwei ,	26 -7 -9 -3
b € gespart	17 -4 -10 -2
b € in	18 -3 -11 -1
b € pro	13 -14 0 0
b € strom	23 -9 -7 -6
b € weniger	21 -2 -10 -5
c again	-12 -12 12 23
c anymore	-5 -3 24 -14
c authority	-5 75 -25 -26
c can	12 19 27 2
c cause	8 -5 -6 -9
c chore	-31 -16 77 -14
c credential	-11 29 -7 -3
c does	-7 10 20 4
c ease	-18 -11 49 -18
c experience	-5 8 4 -21
c fall	33 -4 10 -42
c family	-20 10 15 8
c freeTime	10 -33 69 -27
c gone	3 10 24 -10
c goods	37 17 -11 -12
c income	44 -19 -13 -3
c instead	21 -12 24 -16
c joy	-16 -42 -36 124
c keeps	-30 44 14 -5
c less	35 -25 15 -18
c machine	-16 5 -16 18
c money	52 -18 -20 -3
c more	6 7 12 -8
c must	2 -10 33 -10
c negation	-10 35 12 -15
c norm	19 -7 -15 -5
c part	-7 -16 42 -25
c place	-7 -18 3 -3
c process	18 4 -28 9
c promise	-10 -15 14 20
c public	1 -26 -34 -24
c rise	10 3 4 -4
c risk	-4 69 -42 -7
c saving	32 -19 13 -15
c service	21 -12 -4 -5
c slogan	24 -35 -36 52
c sooner	23 -19 0 -8
c spec	37 -18 -8 1
c staff	-29 -7 16 31
c standing	-42 -18 -13 -21
c strain	-5 1 60 -39
c time	25 1 6 -11
c trait	12 -5 26 -16
c unit	7 -14 10 1
c vendorDoes	30 -13 -4 -5
c vendorFirm	-32 17 9 -18
c vendorStaff	-3 2 24 -34
c we	2 -17 12 1
c you	8 -19 -32 -11
e anymore	-1 17 -12 -2
e authority	4 24 -14 -7
e can	-7 -7 9 16
e chore	-4 -6 15 -4
e does	-11 19 -6 -2
e ease	-6 -11 19 -3
e fall	30 -11 -5 0
e freeTime	13 -20 18 -8
e gone	-1 -9 14 0
e goods	12 -5 -1 -1
e income	41 -12 -14 -1
e instead	-6 -2 12 -3
e joy	-4 -23 -15 38
e keeps	-10 9 12 3
e less	9 8 -17 7
e machine	1 6 -20 9
e more	-3 12 0 -5
e negation	3 12 -7 -3
e norm	12 -9 9 -4
e part	-8 2 14 -4
e place	1 -17 3 6
e process	4 12 -10 3
e promise	1 -2 16 -14
e public	-2 -3 -2 -10
e risk	-10 18 -6 2
e slogan	4 -19 -10 23
e staff	10 -4 -16 10
e standing	-20 0 -6 -3
e strain	-2 -12 23 -2
e unit	-5 -13 7 -4
e vendorFirm	-9 15 -3 -10
e vendorStaff	-7 -16 -3 31
e you	-2 -2 -5 -11
l short	-6 20 18 -16
n ^abt	-7 -7 14 0
n ^ausse	14 -5 -5 1
n ^bro	13 -2 -2 -5
n ^brot	13 -2 -2 -5
n ^dri	12 -3 -4 -5
n ^drit	12 -3 -4 -5
n ^dritt	12 -3 -4 -5
n ^erf	-9 13 -1 3
n ^erfu	-6 14 -1 -3
n ^erful	-6 14 -1 -3
n ^fal	-7 13 -8 0
n ^fals	-2 13 -10 -1
n ^falsc	-2 13 -10 -1
n ^fern	-4 3 -10 -3
n ^fil	12 -1 -2 -4
n ^fin	-1 17 -12 -1
n ^find	-3 12 -4 -1
n ^finde	-3 12 -4 -1
n ^gle	14 -3 -7 -3
n ^glei	14 -3 -7 -3
n ^gleic	14 -3 -7 -3
n ^hac	12 -1 -4 -2
n ^hau	-5 -6 12 1
n ^haus	-5 -7 12 1
n ^jet	12 -1 -4 -6
n ^jetz	12 -1 -4 -6
n ^jetzt	12 -1 -4 -6
n ^kal	-1 12 -10 -1
n ^las	-2 -13 14 -2
n ^lauf	-9 12 -3 0
n ^liebe	-1 -1 -7 12
n ^lief	-7 12 -1 -3
n ^liefe	-7 12 -1 -3
n ^lob	-5 -7 -1 -1
n ^mie	13 3 -11 -9
n ^miet	13 3 -11 -9
n ^mil	13 -5 -2 -3
n ^milc	13 -5 -2 -3
n ^milch	13 -5 -2 -3
n ^mon	13 -5 1 0
n ^mont	7 -2 4 3
n ^nacht	-3 -7 13 -1
n ^platt	-3 -7 15 -2
n ^prot	14 -10 0 -1
n ^proto	14 -10 0 -1
n ^ruckr	-7 12 -2 -3
n ^schi	-4 -5 13 -3
n ^schmu	0 -12 13 -1
n ^schre	-6 -3 0 -3
n ^schu	-5 2 -10 -2
n ^schul	-4 -6 -9 -1
n ^sit	-2 -5 14 -4
n ^sitz	-2 -5 14 -4
n ^sitzt	-5 -3 14 -2
n ^stein	8 -12 9 -2
n ^tel	-2 -5 12 -4
n ^ter	-4 14 -3 -4
n ^term	-4 14 -3 -4
n ^termi	-4 14 -3 -4
n ^zet	-1 -7 12 -2
n ^zett	-1 -7 12 -2
n ^zette	-1 -7 12 -2
n ale$	14 -3 -3 -3
n alsc	-2 13 -10 -1
n alsch	-2 13 -10 -1
n alsche	-2 13 -10 -1
n appt	-4 12 -5 -1
n arni	-3 13 -6 -1
n atzt	-1 16 -13 -2
n atzt$	0 14 -9 -5
n ausse	14 -5 -5 1
n aussen	14 -5 -5 1
n berm	-9 14 -4 0
n best	12 0 -3 -2
n beste	14 0 -3 -3
n bestel	16 -4 -1 -2
n brand	-4 12 -3 -3
n brand$	-4 13 -3 -4
n brot	13 -2 -2 -5
n chku	12 -5 -2 -2
n chle	-1 -14 16 0
n chmu	0 -12 13 -1
n chul	-4 -6 -9 -1
n cken	-2 -9 14 -4
n ckens	-2 -6 12 -4
n ckensc	-2 -6 12 -4
n ckru	-7 12 -2 -3
n ckruf	-7 12 -2 -3
n ckrufe	-7 12 -2 -3
n dige	14 -8 5 -2
n drit	12 -3 -4 -5
n dritt	12 -3 -4 -5
n dritte	12 -3 -4 -5
n egen	3 12 -10 -1
n egen$	2 12 -10 -1
n ehler	-7 12 -2 0
n eich	12 1 -5 -2
n ellt	15 -2 -4 -4
n enschl	-4 -9 13 -1
n enz$	-5 -6 -1 -3
n erat	4 8 -13 2
n erfu	-6 14 -1 -3
n erful	-6 14 -1 -3
n erfull	-6 14 -1 -3
n erie	13 0 -1 -5
n erkz	-13 14 -2 1
n erkze	-13 14 -2 1
n erkzeu	-13 14 -2 1
n ermi	-6 16 -2 -4
n ermin	-6 16 -2 -4
n esen	-1 -13 6 0
n esen$	-4 -14 14 -1
n essere	14 -2 -4 -4
n estel	16 -4 -1 -2
n estell	16 -4 -1 -2
n fals	-2 13 -10 -1
n falsc	-2 13 -10 -1
n falsch	-2 13 -10 -1
n frag	-7 -3 -3 -2
n gefah	-2 13 -4 -6
n gefahr	-2 13 -4 -6
n glei	13 -3 -7 -3
n gleic	13 -3 -7 -3
n gleich	13 -3 -7 -3
n gut$	5 -14 -1 -3
n hler$	-7 1 15 -6
n ilch	13 -5 -2 -3
n itat	13 -2 -3 -5
n itat$	13 -2 -3 -5
n itzt	-5 -3 13 -2
n itzt$	-5 -3 13 -2
n kont	13 -4 0 -2
n konto	14 -7 1 -1
n konto$	14 -7 1 -1
n ktio	-3 15 -7 0
n ktion	-3 15 -7 0
n kzeu	-13 14 -2 1
n kzeug	-13 14 -2 1
n lacht	-6 -1 -4 14
n lacht$	-6 -1 -4 14
n lauf$	-2 13 -7 -3
n leic	13 -3 -7 -3
n leich	13 -3 -7 -3
n lsche	-2 13 -10 -1
n lsche$	-2 13 -10 -1
n mehl	-2 -16 20 -2
n miet	13 3 -11 -9
n milc	13 -5 -2 -3
n milch	13 -5 -2 -3
n nacht	-3 -7 13 -1
n ndige	14 -8 5 -2
n nfer	-3 -9 -2 -3
n nlau	-5 13 -4 -3
n nlauf	-5 13 -4 -3
n nlauf$	-5 13 -4 -3
n nschl	-4 -9 13 -1
n nstel	13 -2 -4 -2
n nstell	13 -2 -4 -2
n nte$	0 13 -7 -5
n nto$	14 -7 1 -1
n onto	14 -7 1 -1
n onto$	14 -7 1 -1
n ort$	-10 -6 14 -3
n ote$	15 -4 -2 -3
n pen$	11 -14 2 0
n platt	-2 -7 13 -2
n platte	-2 -7 13 -2
n prot	14 -10 0 -1
n proto	14 -10 0 -1
n rage$	13 -8 -2 0
n rege	0 13 -7 -4
n regen	0 13 -7 -4
n regen$	-3 15 -6 -3
n renz$	-5 -6 -1 -3
n ressen	-5 -5 -2 -3
n rful	-6 14 -1 -3
n rfull	-6 14 -1 -3
n rkze	-13 14 -2 1
n rkzeu	-13 14 -2 1
n rkzeug	-13 14 -2 1
n rmin	-6 16 -2 -4
n roto	14 -10 0 -1
n sagt	-1 13 -5 -3
n schle	-1 -14 16 0
n schmu	0 -12 13 -1
n schul	-4 -6 -9 -1
n serie	13 0 -1 -5
n sitz	-2 -5 14 -4
n sitzt	-5 -3 14 -2
n sitzt$	-5 -3 14 -2
n ssere	14 -2 -4 -4
n stellt	15 -2 -4 -4
n tat$	13 -2 -3 -5
n tellt	15 -2 -4 -4
n term	-6 16 -2 -4
n termi	-6 16 -2 -4
n termin	-6 16 -2 -4
n terne	-5 -1 -5 -2
n trage$	13 -8 -2 0
n uberm	-9 14 -4 0
n uge$	-13 17 -2 -2
n ukti	-4 13 -4 -1
n uktio	-4 13 -4 -1
n uktion	-4 13 -4 -1
n werk	-10 16 -5 0
n werkz	-13 14 -2 1
n werkze	-13 14 -2 1
n zeug	-9 13 -5 1
no authority	-14 58 -27 -5
no cause	10 16 -6 0
no chore	-18 -23 67 -18
no does	-3 -9 -12 20
no fall	-16 37 -9 -4
no freeTime	17 -13 27 -14
no gone	10 17 -14 -7
no goods	-7 26 -8 -3
no machine	8 -9 26 -6
no money	38 6 -14 -16
no norm	-17 39 -23 27
no part	-8 6 16 -6
no place	-2 39 -8 -9
no process	-30 90 -24 -8
no public	-3 44 -6 -13
no risk	-14 58 -21 -6
no spec	39 21 -21 -13
no staff	5 22 -15 5
no strain	-2 20 6 -5
no time	-22 34 -3 -3
no you	-6 23 -15 14
nomore again	-8 11 5 5
nomore anymore	-9 -3 26 -13
nomore cause	-8 13 7 -5
nomore chore	-10 -18 33 -1
nomore does	-18 17 0 -3
nomore fall	-3 -15 -5 19
nomore freeTime	-7 7 17 -10
nomore goods	-5 18 -10 -3
nomore keeps	-9 -9 24 -7
nomore machine	-2 -13 3 12
nomore money	38 -19 -18 -3
nomore more	-12 17 16 -11
nomore must	-5 -12 25 -10
nomore norm	40 -21 29 -23
nomore part	-12 -24 39 0
nomore place	-22 16 -6 34
nomore process	-13 30 -2 -6
nomore promise	-5 68 -38 -18
nomore public	19 8 -3 5
nomore rise	-12 17 16 -11
nomore risk	15 15 -19 -3
nomore spec	-37 21 20 -7
nomore staff	-18 29 0 -6
nomore strain	-14 -8 24 -2
nomore time	-22 -17 41 -5
nomore unit	-9 -38 53 -8
nomore vendorFirm	-8 16 17 -19
nomore you	18 28 -17 -5
o again ease	-5 -4 18 -5
o again fall	21 -6 -13 -1
o again joy	-4 -2 -13 27
o again keeps	-1 23 -2 -11
o again place	-4 -3 -6 0
o again process	-7 19 -11 15
o again strain	-4 -7 18 -7
o again vendorStaff	-8 15 -4 7
o anymore cause	-4 33 -24 -2
o anymore machine	13 -7 5 -8
o anymore place	0 -14 2 16
o anymore process	-4 15 1 -2
o anymore promise	-2 27 -14 -7
o anymore rise	-3 -3 16 -8
o anymore staff	-2 -12 25 -5
o anymore time	-9 -16 26 -1
o anymore unit	-2 -14 21 -6
o authority does	-1 20 -14 -4
o authority fall	15 -5 -5 0
o authority negation	-11 27 -9 -4
o authority risk	-23 32 -4 -3
o authority spec	-8 -2 -5 -2
o can again	-6 -13 13 9
o can cause	2 -10 -2 -6
o can income	34 -26 -1 -3
o can money	16 -7 -3 -4
o can more	-5 20 -13 -4
o can negation	-13 33 -18 -8
o can rise	-5 18 -14 -3
o can staff	-10 3 14 -5
o can you	-7 23 -14 -3
o cause again	-3 15 -4 -1
o cause authority	1 18 -4 -9
o cause chore	-1 -24 13 14
o cause gone	-5 -2 -5 13
o cause income	-11 -2 -2 -3
o cause instead	5 17 -9 -11
o cause joy	0 -8 -7 17
o cause keeps	27 5 -9 -15
o cause less	45 -16 -10 -7
o cause money	28 -10 -6 -2
o cause part	6 -15 -5 -3
o cause place	-4 -4 13 -3
o cause process	-4 -1 -3 -9
o cause promise	14 2 -7 -6
o cause slogan	28 -8 -11 6
o cause spec	22 -7 -2 -3
o cause staff	20 5 10 -24
o cause standing	-6 -6 -3 -9
o cause you	-2 -2 -11 -2
o chore again	4 -4 6 7
o chore anymore	0 -11 16 -3
o chore chore	-6 -26 37 -4
o chore fall	5 -20 29 -4
o chore gone	-20 -20 33 14
o chore less	-5 -3 24 -3
o chore machine	-3 -5 15 -6
o chore more	-11 -11 30 -4
o chore negation	-14 14 7 -4
o chore rise	-9 -11 28 -5
o chore spec	-8 -1 16 -3
o chore staff	-2 -12 17 -1
o chore standing	-17 -1 3 -5
o chore unit	-14 -11 30 0
o chore you	24 -4 -11 2
o credential staff	-4 14 -5 -2
o credential we	-4 14 -5 -2
o does again	-4 20 -12 1
o does chore	11 -19 22 -9
o does freeTime	-4 -23 39 -8
o does gone	-2 -6 19 -5
o does instead	18 -8 -1 -10
o does joy	-9 -8 -3 13
o does money	18 4 -12 -11
o does negation	-6 17 -6 -4
o does part	23 -6 -5 -11
o does process	-9 23 -4 -3
o does risk	-5 7 -10 14
o does staff	26 -11 -17 7
o does strain	-3 20 -9 -8
o does time	-7 -8 16 -1
o does unit	15 -17 8 -5
o does vendorFirm	0 15 0 -5
o experience service	-6 -5 20 -4
o fall again	15 -4 -3 -2
o fall anymore	-21 37 -3 -3
o fall fall	27 -3 -16 2
o fall gone	0 -11 21 -3
o fall joy	7 -10 -11 15
o fall money	16 -4 -3 -3
o fall negation	-21 37 -3 -3
o fall staff	25 -7 -4 -12
o family more	-5 7 -11 19
o family rise	-5 7 -11 19
o freeTime chore	-5 -6 15 -6
o freeTime more	-14 12 4 -1
o freeTime negation	-13 6 13 -4
o freeTime rise	-14 12 4 -1
o gone cause	-5 -2 20 -5
o gone chore	-3 -9 26 -8
o gone money	23 -5 -7 -8
o gone more	18 -17 3 -4
o gone negation	-8 -2 13 -1
o gone rise	18 -17 3 -4
o gone strain	-9 -9 20 -1
o goods anymore	16 0 -22 2
o goods chore	-18 -4 8 -7
o goods gone	-3 0 -7 14
o goods goods	13 -4 -2 -1
o goods income	22 -5 -5 -2
o goods more	19 -4 -11 -4
o goods negation	-4 24 -6 0
o goods norm	-22 25 -3 0
o goods public	-5 30 -5 -4
o goods rise	19 -4 -11 -4
o goods risk	-7 31 -20 -2
o goods staff	0 17 -4 -7
o goods time	-9 22 -6 -3
o goods you	-10 10 13 2
o income money	-14 -4 -4 13
o income negation	-3 10 5 -13
o income public	-6 1 -9 1
o income rise	11 -3 5 -13
o income risk	0 16 -9 -6
o income spec	15 -6 -3 -5
o income time	29 -6 -8 -9
o income trait	20 -7 -6 -4
o income you	-9 3 -4 -11
o instead money	20 -3 -10 -4
o instead public	29 -5 0 -5
o instead spec	18 -2 -9 -7
o instead staff	24 -3 -5 -14
o instead unit	-2 0 26 -18
o joy again	-2 -4 -5 13
o joy cause	-7 -5 -5 21
o joy goods	-6 -3 -6 17
o joy instead	-7 1 -13 19
o joy joy	-5 -3 -5 15
o joy machine	-4 -4 -7 25
o joy place	-2 -7 -16 28
o joy process	-5 -5 -4 17
o joy slogan	-4 -3 -4 13
o joy you	-3 -8 -2 26
o keeps chore	-1 17 4 -12
o keeps freeTime	-6 -1 22 -3
o keeps joy	0 -10 -5 15
o keeps more	-6 -6 14 -2
o keeps negation	0 19 -14 -3
o keeps place	-5 9 9 0
o keeps process	-7 39 -14 -18
o keeps promise	-6 -1 -5 19
o keeps rise	-6 -7 13 -1
o keeps risk	-2 15 -6 -3
o keeps vendorFirm	-10 -3 -1 -3
o keeps you	19 7 -5 -7
o less again	3 -10 17 -16
o less experience	17 -5 -5 -4
o less fall	21 -6 -13 -1
o less money	19 -7 -6 -4
o less more	3 -3 13 -1
o less process	15 -6 -4 -6
o less risk	-2 23 -11 -5
o less staff	13 -2 -7 1
o less you	-4 -5 -1 -3
o machine anymore	-8 15 -6 -1
o machine can	3 -8 -5 17
o machine instead	6 -8 16 -7
o machine joy	-4 -3 -14 20
o machine negation	-14 17 -1 0
o money again	29 6 -10 -13
o money anymore	13 2 -11 -7
o money authority	14 -6 -8 1
o money fall	25 -12 -5 -3
o money freeTime	-17 14 11 -9
o money gone	36 -6 -14 -11
o money income	23 -6 -4 -6
o money joy	-2 -2 -3 14
o money less	14 -3 -6 -3
o money money	21 -12 -4 -1
o money more	4 13 -14 -1
o money norm	13 -4 -3 -3
o money place	19 -5 -4 -7
o money process	45 -20 -7 -13
o money rise	16 2 -13 -2
o money spec	19 -7 -2 -2
o money time	13 -5 -5 -1
o money you	30 -2 -11 -2
o more authority	-1 14 -10 -3
o more cause	-3 20 -11 -3
o more goods	17 -8 -4 -3
o more instead	-13 17 -6 0
o more joy	-14 -1 -2 18
o more norm	22 -14 16 -11
o more place	-3 -5 -2 17
o more process	7 -19 16 -2
o more rise	-5 -22 33 -6
o more spec	20 -11 6 -7
o more time	18 -7 -7 -1
o more unit	-1 -16 24 -7
o must chore	-2 -7 14 -4
o must machine	19 -3 -1 -3
o must more	-4 -26 33 -4
o must negation	4 -8 14 -6
o must part	-4 30 -20 -5
o must process	5 14 -5 -3
o must rise	-4 -26 34 -4
o must spec	25 -3 -3 -4
o must staff	12 -23 16 0
o must time	0 -12 15 -3
o must you	16 -10 3 -5
o negation authority	-8 31 -18 -1
o negation chore	-4 -15 24 -3
o negation fall	-12 17 -4 0
o negation freeTime	-12 15 -1 -1
o negation goods	-5 14 -4 1
o negation keeps	-7 -3 13 -3
o negation machine	4 -11 18 -3
o negation money	13 -3 -9 -2
o negation must	-2 -9 13 -3
o negation norm	12 2 -7 8
o negation part	-7 -17 26 -1
o negation place	-5 2 -4 14
o negation process	-11 19 -6 -1
o negation promise	-2 27 -14 -7
o negation public	1 20 -4 -1
o negation risk	-4 28 -20 -1
o negation slogan	-5 13 -3 -4
o negation staff	-1 23 -15 -3
o negation standing	-3 47 -28 -2
o negation time	-13 8 8 -6
o negation unit	-4 -21 27 -4
o negation you	1 20 -17 6
o norm negation	-11 20 -9 9
o norm norm	-8 18 -12 1
o norm staff	-13 28 -13 0
o part cause	10 -9 8 4
o part chore	-7 -6 14 -2
o part freeTime	-2 -4 16 -7
o part instead	-3 -9 20 -8
o part less	17 -10 -1 -3
o part money	21 -7 -10 -2
o part negation	-2 13 -6 -5
o part spec	10 2 -20 8
o part time	20 -2 -14 -4
o part unit	21 -7 -10 -2
o part you	5 4 -16 2
o place again	-10 21 -17 -8
o place can	33 -16 -8 -2
o place does	4 -13 6 2
o place gone	-2 -12 19 -2
o place income	6 -14 -3 -3
o place joy	-11 -5 -7 38
o place money	20 -3 -9 -2
o place must	-15 -9 28 -6
o place negation	-16 2 18 1
o place process	11 18 -14 -5
o place standing	-11 -9 -2 -7
o place strain	-4 13 11 -10
o place time	-4 -17 16 3
o place you	-9 -8 17 -6
o process again	-7 6 -15 22
o process authority	6 13 -12 -3
o process cause	-3 4 16 -9
o process chore	-4 -5 22 -12
o process does	-11 -9 21 -8
o process freeTime	21 -6 0 -13
o process gone	-4 17 -9 -3
o process instead	14 -3 0 -4
o process joy	-5 -4 -9 26
o process keeps	1 19 2 -16
o process money	14 -7 -5 0
o process more	9 11 -13 -1
o process negation	-4 14 14 -19
o process norm	-4 -4 -3 -3
o process process	-1 -16 -2 -10
o process public	-9 -9 2 -10
o process rise	-8 0 -11 27
o process risk	-11 23 7 -12
o process spec	3 1 -14 8
o process staff	-1 6 -16 10
o process standing	-5 -5 -2 -6
o process time	13 5 -12 3
o process you	0 -3 -9 -11
o promise cause	-6 -4 -5 20
o promise freeTime	-6 -1 22 -3
o promise negation	-4 13 -4 -3
o promise place	-6 -12 7 15
o promise staff	-6 -4 14 -5
o public again	-2 -9 -8 -3
o public keeps	-8 -15 -13 -1
o public negation	-15 21 12 -4
o public place	-6 -12 -4 -6
o public promise	-5 -4 -1 -5
o public public	-7 -7 -6 -1
o public spec	-10 13 -3 -3
o public standing	-9 -9 -10 -4
o public time	25 1 -3 -2
o public vendorFirm	-10 -13 -1 1
o public you	-10 -7 -9 -6
o rise authority	-1 14 -10 -3
o rise cause	18 14 -18 -8
o rise goods	18 -11 -4 -3
o rise instead	-13 17 -6 0
o rise joy	-14 -1 -2 18
o rise money	17 -13 -2 -2
o rise norm	22 -14 16 -11
o rise place	-3 -5 -2 17
o rise process	7 -19 16 -2
o rise rise	-5 -22 33 -6
o rise slogan	23 -7 -4 -8
o rise spec	19 -11 6 -7
o rise time	18 -7 -7 -1
o rise unit	13 -17 13 -10
o rise you	11 -14 22 -9
o risk again	-3 23 -9 -8
o risk cause	4 9 -13 0
o risk chore	-7 21 -6 -10
o risk does	-3 23 -4 -12
o risk fall	-9 27 -13 -1
o risk freeTime	8 -17 21 -9
o risk gone	-4 29 -15 -5
o risk goods	-12 16 -1 -2
o risk keeps	-5 17 -10 -1
o risk machine	-11 26 -11 -1
o risk more	-4 22 -17 0
o risk negation	-14 11 3 -1
o risk place	-3 13 11 -3
o risk process	-4 15 2 -3
o risk promise	-4 14 -5 -4
o risk rise	-4 22 -17 0
o risk service	-4 13 -4 -3
o risk staff	-4 30 -21 1
o risk unit	-8 16 -5 -1
o risk you	-21 30 -2 0
o saving money	24 -1 -6 -6
o saving you	18 -4 -3 -3
o service again	-23 -2 23 12
o service does	-3 -11 -7 6
o service money	13 -4 -3 -3
o service staff	-12 -2 14 4
o slogan joy	-6 -2 -3 16
o slogan machine	-10 -6 -9 25
o sooner chore	12 9 -13 -3
o sooner income	18 -11 -5 -4
o sooner money	20 -3 -10 -4
o spec can	13 0 -10 -2
o spec cause	-12 19 -5 -1
o spec freeTime	13 0 -5 -4
o spec gone	14 -7 -6 -1
o spec goods	14 -3 -6 -4
o spec keeps	-13 -5 23 -4
o spec machine	5 -3 -3 17
o spec money	19 -8 -5 -4
o spec public	14 -9 -6 -4
o spec saving	13 -5 -5 -1
o spec standing	-5 -3 -7 -2
o spec time	21 -3 -16 -2
o spec unit	16 -1 -15 0
o staff anymore	-3 -19 14 8
o staff can	11 1 16 -13
o staff chore	-19 -4 15 6
o staff ease	-2 -4 30 -21
o staff fall	16 -15 20 -19
o staff freeTime	-13 -6 19 -1
o staff gone	-9 23 3 -6
o staff goods	-4 31 -25 -2
o staff income	22 0 -5 -6
o staff joy	-4 -17 -24 49
o staff less	18 -15 20 -16
o staff must	1 -9 14 -6
o staff negation	-1 -19 29 -9
o staff norm	-12 -11 4 5
o staff part	-6 -2 16 -17
o staff place	-4 13 9 -13
o staff process	4 17 2 -16
o staff promise	4 -12 -8 15
o staff risk	-4 14 -3 -3
o staff saving	-2 -3 20 -10
o staff service	2 -13 7 4
o staff staff	10 5 -15 5
o staff standing	-6 7 -9 -10
o staff strain	-6 6 24 -26
o staff unit	-9 -15 23 16
o staff vendorFirm	12 2 6 -6
o staff we	-4 14 -5 -2
o staff you	2 4 -16 -1
o standing again	-1 -5 -3 -15
o standing cause	-4 -12 -7 -5
o standing gone	-9 -3 18 -1
o standing machine	-3 -4 -3 -4
o standing negation	20 9 -2 -5
o standing place	-3 -9 -6 -6
o standing process	-4 -24 -2 -19
o standing public	-5 -6 -6 -3
o standing risk	-3 9 -16 -6
o standing staff	-4 -8 2 -3
o standing standing	-3 -3 -10 -2
o standing you	1 -16 -1 -7
o strain again	-2 18 -21 4
o strain anymore	-1 -8 22 -13
o strain chore	-8 -4 22 -7
o strain does	3 12 -14 -3
o strain freeTime	-4 -5 15 -2
o strain more	-5 -5 20 -11
o strain negation	-2 -6 19 -12
o strain place	-5 -11 18 -2
o strain rise	-5 -5 20 -11
o strain staff	-1 -12 15 -1
o time anymore	6 -18 15 -2
o time chore	10 -13 5 -1
o time income	32 -10 -10 -4
o time negation	-14 7 14 -5
o time place	1 6 -13 11
o time public	27 -13 -1 -2
o time risk	9 4 -14 0
o time spec	-13 -6 22 -4
o time staff	-2 -8 16 -4
o time unit	4 -13 22 -4
o time vendorFirm	12 16 -15 -8
o time you	36 -18 -1 2
o unit again	23 -9 -5 -3
o unit fall	19 -10 -1 -3
o unit goods	23 -12 -4 -3
o unit less	-5 -2 15 -3
o unit machine	-12 0 -6 27
o unit norm	14 -4 -3 -3
o unit saving	18 -2 -3 -3
o unit spec	18 -12 -4 -1
o unit unit	3 -5 18 -11
o vendorFirm again	4 13 -8 -15
o vendorFirm cause	-2 24 -26 8
o vendorFirm income	13 -5 -1 -2
o vendorFirm joy	-1 -7 -8 23
o vendorFirm negation	-9 45 -21 -6
o vendorFirm standing	0 -13 -6 -10
o vendorStaff does	0 -6 15 -4
o vendorStaff gone	-6 21 -3 -1
o vendorStaff joy	-6 -20 -7 41
o vendorStaff time	16 -6 -8 -1
o vendorStaff you	-2 -4 -6 -3
o we chore	-4 13 -6 0
o we goods	-10 -10 17 2
o we keeps	27 -6 1 -4
o we money	25 -5 0 -4
o we unit	12 -9 18 -7
o we vendorStaff	17 -6 -15 5
o you again	21 8 -5 -6
o you authority	-13 37 -3 -8
o you can	6 4 4 12
o you cause	17 -2 -10 12
o you chore	-15 7 0 -4
o you does	-3 16 -3 -8
o you experience	-7 16 0 -4
o you fall	5 -3 -11 -6
o you gone	13 12 -1 -8
o you goods	15 -3 -12 -5
o you income	31 -6 -13 0
o you instead	19 -1 -13 -2
o you joy	-13 -14 -13 30
o you keeps	-22 34 1 -8
o you less	21 0 -14 0
o you machine	-3 -2 -4 -4
o you money	15 -7 -6 -3
o you must	15 -7 3 -3
o you negation	-3 27 -4 2
o you norm	27 1 -12 -5
o you part	16 -3 7 -8
o you place	-4 -9 -8 -6
o you process	22 14 -9 -13
o you promise	-13 -12 12 -1
o you public	2 -10 -3 -5
o you risk	14 -1 -17 5
o you service	14 -12 -1 -12
o you slogan	9 -13 1 -7
o you staff	-12 -18 28 13
o you standing	-28 -11 -2 -5
o you strain	-1 5 13 -9
o you time	-3 28 -25 10
o you unit	-8 -7 16 -9
o you vendorDoes	23 -6 -4 -3
o you vendorFirm	-15 -8 -3 -16
o you vendorStaff	-5 -11 17 0
p amount	27 -7 -10 -5
p change	41 -1 -32 -3
p colon	35 -14 19 -26
p figure	30 -1 -11 -8
p measure	-12 -12 30 -18
p noFigure	-21 8 7 -3
p perTime	82 -34 -31 -17
p percent	43 3 -32 -9
p question	-11 39 6 -10
p signedPercent	32 -13 -7 -8
s0 again	-10 20 -10 11
s0 anymore	-5 -27 41 -6
s0 authority	16 2 -6 -14
s0 cause	0 4 -11 -11
s0 chore	-8 -12 44 -16
s0 ease	-4 0 18 -4
s0 fall	23 10 -7 -7
s0 family	1 -17 -2 27
s0 freeTime	-4 -10 38 -9
s0 gone	-6 -2 24 -5
s0 goods	-1 27 -11 -6
s0 income	15 -9 -9 8
s0 instead	-8 -3 17 -2
s0 less	8 16 -14 -7
s0 money	50 -26 -15 -7
s0 more	7 -8 5 11
s0 negation	-8 18 10 -15
s0 part	-6 -13 20 -1
s0 place	26 -20 3 -3
s0 process	16 -8 7 -10
s0 public	-20 12 -5 -2
s0 rise	20 -11 4 9
s0 risk	-9 40 -5 -16
s0 saving	-4 -6 13 -2
s0 service	20 -6 -1 -8
s0 spec	16 -6 -4 -2
s0 standing	39 -34 25 -5
s0 strain	-10 -26 31 7
s0 time	-11 -16 50 -15
s0 vendorFirm	-2 30 -32 10
s0 vendorStaff	-9 18 -14 -6
s1 anymore	-5 -27 41 -6
s1 authority	-2 31 -12 -10
s1 can	15 20 -14 -10
s1 cause	7 3 -8 -18
s1 chore	-2 -28 59 -13
s1 does	18 6 -17 -10
s1 ease	-1 -11 30 -4
s1 experience	-10 16 10 -7
s1 fall	42 -3 -4 -28
s1 freeTime	-4 -10 38 -9
s1 gone	19 -4 11 -15
s1 goods	13 19 -15 -8
s1 income	26 -4 0 4
s1 instead	-7 -3 15 -1
s1 joy	-20 -3 -1 48
s1 keeps	1 25 -8 -6
s1 less	6 13 -10 -6
s1 machine	3 -16 21 -2
s1 money	46 -20 -13 -9
s1 more	7 -16 8 11
s1 must	19 -29 18 -2
s1 negation	-9 19 11 -16
s1 norm	22 27 -12 -18
s1 part	1 -21 29 -7
s1 place	36 -2 -20 -35
s1 process	9 1 3 11
s1 public	-7 13 -14 -15
s1 rise	21 -16 7 9
s1 risk	-13 50 -17 -9
s1 service	16 -6 -14 12
s1 slogan	-3 9 -2 9
s1 spec	23 -15 -1 -5
s1 staff	-9 -14 20 20
s1 standing	7 -8 -5 -15
s1 time	-10 -17 47 -13
s1 unit	19 -3 -5 -4
s1 vendorDoes	13 4 -4 -5
s1 vendorFirm	-5 -13 14 -12
s1 vendorStaff	10 10 -17 -18
sf again	5 7 -13 13
sf anymore	-19 7 21 -7
sf authority	-12 42 -9 -9
sf cause	5 4 -14 -13
sf chore	-2 -20 57 -15
sf does	13 -9 -6 6
sf ease	-7 0 18 -4
sf experience	-10 -5 25 -3
sf fall	50 -4 -6 -27
sf freeTime	-4 -10 38 -9
sf gone	12 -5 16 -12
sf goods	-1 29 -11 -6
sf income	15 -7 -3 2
sf instead	-8 -3 17 -2
sf joy	-13 -7 3 48
sf keeps	2 49 -17 -21
sf less	38 3 -14 -8
sf machine	2 9 10 -15
sf money	48 -21 -16 -8
sf more	13 -10 -3 6
sf must	-6 -5 23 -4
sf negation	-8 32 -2 -13
sf norm	5 19 -8 -6
sf part	-14 -7 25 -5
sf place	25 7 -3 -24
sf process	-1 -17 -3 19
sf public	-12 -11 -10 -13
sf rise	26 -11 -2 6
sf risk	-10 46 -15 -14
sf saving	-4 -6 13 -2
sf service	10 -7 -15 28
sf slogan	-11 9 -13 35
sf staff	3 -23 10 20
sf standing	22 -28 -18 -8
sf strain	14 -30 9 7
sf time	40 -35 21 -9
sf unit	43 9 -21 -14
sf vendorFirm	-24 18 8 -15
sf vendorStaff	-23 18 0 -16
sf you	3 3 -16 -12
w #	30 -1 -11 -8
w %	74 -23 -31 -15
w +	55 -25 -7 -14
w ,	-1 8 4 9
w -	-8 -15 25 17
w .	22 20 -37 -1
w :	35 -14 19 -26
w ;	48 -9 -16 -17
w ?	-11 39 6 -10
w a	18 -2 -7 -5
w ab	1 42 18 -25
w abend	35 -15 -2 -8
w abends	-28 -27 53 -2
w abrechnung	22 -9 -6 -2
w acht	22 -16 18 -13
w admin	31 -8 22 -38
w alle	-21 -3 16 -13
w allein	-7 -6 25 -7
w alles	-9 38 -3 -13
w als	-27 -27 -11 -12
w alte	10 2 -25 44
w am	40 5 -17 -15
w an	-7 -4 8 33
w angerufen	0 -12 16 -4
w angst	-4 42 -34 -1
w anlage	21 -23 -14 -24
w ans	-23 -18 35 4
w anwohner	-12 22 7 -5
w arbeit	18 -10 -8 19
w arbeiten	-7 -3 -19 38
w architekten	-4 -7 -6 -5
w arger	-7 21 -8 -4
w auch	-54 123 -16 -26
w audit	-28 38 -5 1
w auf	-11 7 -33 20
w auftrag	17 0 -5 -4
w auftrage	44 -22 -5 -3
w aus	-20 41 -7 -5
w ausgeschlossen	-4 15 -9 -2
w aushilfen	3 -5 -19 25
w ausschuss	78 -28 -16 -22
w auszubildenden	-22 -40 -17 35
w band	-14 19 10 9
w bauhof	24 -34 23 -12
w baun	14 -14 -15 -11
w baustelle	-11 -4 -10 9
w beeindruckt	-7 -15 -11 -10
w begeistert	-11 -4 -6 32
w bei	-26 32 -17 -35
w beim	10 32 11 -12
w bekommen	22 28 -23 -12
w beneidet	-15 -8 -14 -9
w besser	-26 -14 -16 37
w bestand	46 9 -2 -27
w betrieb	-1 7 -12 -35
w bett	-26 -2 32 -4
w bevor	-11 50 -9 -14
w bewerber	-5 -5 -2 -14
w bier	-4 27 -8 -6
w bis	4 -8 28 -8
w bisher	35 0 2 -17
w bleiben	3 -29 8 0
w bleibt	9 41 -39 26
w brauchen	45 -12 -18 -13
w braucht	0 -35 36 -5
w bringt	32 -17 5 -12
w bucken	-5 -8 21 -4
w buhne	-7 -15 -10 19
w buro	-5 -27 -5 35
w bussgelder	-3 20 -10 -3
w chef	-5 28 -10 -37
w da	-29 56 -23 0
w damit	-11 -5 -5 32
w danach	31 -2 -10 -15
w dank	19 12 1 -19
w dann	31 -4 -14 -7
w daran	33 -11 -3 -8
w das	-17 -7 -13 4
w dass	-20 2 23 -18
w dauert	43 -8 -13 -15
w deckungsbeitrag	20 -12 -2 -6
w dem	-9 21 2 -5
w den	-1 -11 3 30
w der	-12 -14 -18 9
w die	-17 22 9 26
w disponent	-6 -10 47 -25
w dokumentation	-2 -13 16 0
w doppelt	17 -23 20 -12
w drehen	-6 24 -2 -17
w drei	-6 44 -22 -14
w dritte	45 -16 -8 -15
w drucker	-10 -6 -23 36
w durch	11 4 9 -11
w durchlaufzeit	43 -18 -1 -1
w durchs	-6 13 -3 -1
w ein	15 19 6 -40
w eindruck	-2 -24 -15 -11
w eine	34 21 9 -32
w einem	24 -15 23 -1
w einen	18 22 -26 -8
w einer	42 28 -23 -22
w eines	13 34 -10 -18
w einkauf	29 -6 -10 -9
w einrichter	13 -6 -17 21
w empfang	-15 -17 22 -9
w empfehlen	-1 -20 -9 -6
w ende	-6 -3 28 -7
w endlich	-15 -9 -17 49
w entfallt	26 -7 22 -24
w erledigt	-10 -2 20 -6
w ernte	-10 53 -14 -15
w erst	-2 9 47 -43
w ersten	29 43 -36 -13
w erzahlen	-14 -16 -20 38
w es	-17 -2 49 -21
w essen	-5 -10 32 -13
w etiketten	-5 1 25 -8
w euro	22 -8 -5 -5
w fahrer	-18 -34 16 55
w fallt	-30 34 4 -15
w falsche	0 63 -32 -21
w feierabend	-5 -15 34 -13
w fertig	16 -20 17 -8
w finden	-17 42 -24 39
w findet	-5 55 -26 -23
w finger	-12 62 -22 -14
w firma	-5 -17 -6 8
w flaschen	49 -16 -2 -11
w fotografieren	-8 -2 -5 -10
w fraser	24 12 -13 -10
w fraun	-7 -18 16 13
w frei	34 -7 -1 -18
w freude	-7 -6 -7 22
w freut	30 -17 -14 39
w fruhschicht	19 -9 -12 13
w fuhrpark	35 -20 -22 -15
w fuhrt	-18 17 -8 -12
w funf	11 -8 30 -18
w fur	0 -4 20 -13
w furs	1 -2 36 -26
w ganz	-16 -30 -17 45
w gar	12 -20 -11 39
w gaste	15 -8 -11 -28
w gehen	37 35 -45 -10
w gehoren	-2 35 -21 -2
w geht	61 -22 -13 -20
w geld	59 -30 1 -9
w gemeinde	3 4 -20 0
w gern	7 -28 -16 38
w geschaftsfuhrer	0 32 -15 -15
w geschichte	-4 32 24 -25
w gesellen	-13 25 -10 7
w gespart	23 -4 -14 -1
w gewinnen	25 -5 0 -15
w gewinnt	-10 -2 0 -7
w gleich	52 -1 -15 -13
w gleiche	47 -24 -7 -17
w grad	-11 -7 22 -1
w granulat	66 -20 -9 -18
w gucken	-5 -6 -11 -5
w gute	-4 -21 -37 39
w gutschriften	24 -23 0 0
w ha	14 0 -4 -3
w haben	-7 -23 38 15
w haftet	0 30 -13 -14
w haftung	-1 34 -30 -1
w halbe	18 -8 9 -10
w halben	28 -1 -21 -4
w halbiert	57 -20 -13 -1
w halfte	39 -11 -23 -5
w halle	4 -6 -10 -14
w halt	-4 6 22 -15
w halten	-3 9 30 -16
w hand	-34 -20 79 -16
w hande	-7 -27 37 -2
w hat	-34 -37 28 53
w haus	23 53 -49 -33
w hause	-9 -15 21 29
w heim	-5 -19 38 -2
w heizen	41 -8 -8 -8
w hinterher	-1 -20 44 -17
w hl	77 -44 -14 -6
w holen	22 -10 4 -5
w hotels	5 -22 -11 -21
w ihn	-10 -9 -39 41
w ihnen	-5 24 -15 -11
w ihr	-27 -23 3 12
w ihre	-10 -12 17 -17
w ihrem	19 -12 -12 -14
w ihren	-23 41 -35 -11
w ihrer	19 -11 -5 -13
w im	10 -20 38 -10
w in	16 -6 -20 1
w ins	-4 -1 -38 29
w ist	-1 7 6 8
w it	-8 -6 -10 26
w jahr	63 -19 -17 -11
w jahre	51 -17 -12 -12
w jahren	33 -6 -10 -8
w jahrlich	13 0 -3 -2
w je	29 -14 -7 -4
w jede	30 21 -22 -17
w jedem	-9 -9 -3 -19
w jeden	-2 20 18 6
w jeder	-14 33 -22 -24
w jedes	24 -13 -7 -4
w jetzt	58 -6 -27 -21
w kabine	5 18 -11 1
w kann	7 10 46 -27
w kanten	56 -18 -23 8
w kapital	32 -23 -10 0
w karten	62 -30 -14 -6
w kasse	16 -9 24 -22
w kaufen	69 -9 -13 -14
w kein	-5 50 -4 -17
w keine	-9 18 39 -35
w keinen	8 19 -19 6
w keiner	-16 -4 34 -15
w kessel	1 -10 20 -8
w kg	0 -30 39 -10
w kinder	-2 -21 12 24
w klagen	-26 29 9 5
w kleiner	36 -7 -7 -14
w km	-22 -13 19 -10
w knien	-7 -20 45 -18
w kochen	48 -2 -22 -7
w kollegen	-14 10 -16 33
w kommen	-11 -18 22 9
w kommt	-13 11 20 -32
w konnen	23 20 -5 -16
w kopf	-24 -14 78 -26
w kostet	10 20 -12 3
w krank	-6 21 -9 -9
w kuche	-13 26 19 -20
w kuh	27 -9 -7 -6
w kunde	-16 7 -12 -7
w kunden	31 -8 -8 -35
w l	82 -12 -30 -19
w lackierer	-13 14 10 -2
w laden	-20 23 -10 -10
w lager	14 -8 -30 28
w landen	12 11 -14 -12
w lange	5 -9 -8 21
w langer	38 -9 -8 -15
w laufen	-12 27 24 -9
w lauft	-15 49 -13 -11
w laune	-10 -10 -32 63
w lehrlinge	0 -17 -8 33
w leiter	-1 -34 43 -7
w leute	-25 -16 -18 66
w lieber	-8 3 -8 43
w liefern	34 -7 -18 -5
w liefertermine	-2 41 -10 -13
w liegen	20 16 9 -14
w liegt	14 21 -9 -9
w linie	12 28 -22 -15
w liter	25 -7 -9 -7
w los	10 17 -14 -7
w lust	-28 -4 -12 52
w machen	52 -8 -26 -29
w macht	-2 -15 -15 15
w mal	-24 25 21 -12
w man	-9 -12 51 -30
w mann	39 -25 13 -25
w mannschaft	27 -17 -10 21
w maschine	21 -8 -22 18
w meister	-13 21 -3 10
w mieter	30 24 -25 -7
w min	23 -1 -11 -10
w minus	15 -2 -8 -2
w mio	53 -13 -11 -20
w mit	15 -36 19 -6
w mitarbeiter	-35 39 11 16
w mittags	-22 -6 50 -21
w monat	36 -4 -22 -6
w monaten	75 -24 -25 -14
w montags	-17 2 -22 49
w monteure	6 -14 12 -3
w morgens	-13 5 23 6
w mull	-26 -17 49 -8
w muss	-13 -4 28 -11
w mussen	27 -27 20 -9
w nach	-10 -21 12 -1
w nachbarn	-6 -19 -24 -4
w nachmessen	-18 3 44 -5
w nachts	3 -15 17 -7
w nehmen	37 -8 -3 -6
w netzausfall	-11 22 1 -4
w neu	-7 -12 -7 28
w neun	9 -21 -20 57
w nicht	-27 29 7 17
w nichts	20 22 -23 -5
w nie	-25 17 21 -6
w niemand	-8 33 -18 1
w noch	2 -3 16 -37
w nur	6 -20 31 -28
w ohne	-9 31 23 -27
w ol	-30 53 -7 -1
w op	-8 -2 -6 23
w ort	7 -16 -22 -6
w p	18 -3 -4 -5
w palettieren	13 11 -23 2
w patienten	-5 10 -24 -8
w personal	6 -21 -22 48
w polier	-7 7 22 -12
w preis	41 -12 -2 -9
w preise	0 -35 -2 0
w presse	13 -10 -18 25
w pro	61 -15 -42 -5
w proben	13 -1 -3 -8
w protokolle	-14 18 20 11
w prozent	-2 35 -10 -3
w prufer	-29 30 10 -4
w prufung	-8 38 -1 -15
w pumpen	3 20 -13 -3
w punkte	38 -14 -12 -6
w punktlich	-7 2 14 -18
w qs	-7 -12 -15 11
w raus	3 25 -18 -19
w reaktor	-4 -8 -7 21
w regal	23 9 -6 -37
w rein	38 -22 -22 5
w reklamationen	11 14 -15 -4
w richtig	3 -4 -12 18
w roboter	-10 -10 -12 12
w rucken	-5 -15 35 -8
w ruckrufe	-18 63 4 -23
w ruhe	-6 -27 39 -6
w ruhig	-14 21 26 -13
w rum	9 -15 -11 -6
w rund	17 -7 3 -3
w runter	41 -15 -4 -14
w rusten	7 -1 -6 22
w saal	-6 -6 -6 23
w saison	1 21 -6 -7
w samstag	32 -20 14 -3
w samstags	-6 -10 33 -15
w schafft	21 -12 -12 1
w schicht	-14 -5 50 -18
w schichten	18 -9 -8 -3
w schlafen	-14 21 26 -13
w schleifen	-28 -13 14 35
w schleppen	-6 -27 50 -10
w schluss	-17 -2 43 -8
w schreiben	-12 -19 10 -12
w schwere	2 29 -16 -1
w schweren	-25 -14 78 -21
w sehen	-9 -11 -3 -12
w sein	-4 29 24 -18
w seine	-4 32 4 -12
w seit	-9 11 -14 20
w selben	30 -10 -14 -3
w selbst	20 -16 17 -15
w senken	23 -6 -5 -5
w sich	18 -13 18 -7
w sie	72 -24 -66 -11
w sind	17 59 -36 -19
w sinken	4 19 -12 -1
w sinkt	35 17 -22 -19
w sitzt	-21 -14 62 -5
w skonto	38 -20 -8 -5
w so	-16 -5 25 -33
w software	-9 -7 -6 29
w sommer	3 -14 25 -10
w sonntags	19 -24 20 -10
w spane	36 -23 11 -21
w sparen	24 -2 14 -13
w spart	-1 -4 29 -16
w spass	-8 -4 -13 28
w spatschicht	-23 -6 7 36
w spricht	-6 -6 -2 -10
w stadt	-7 8 -10 -7
w stall	-5 -9 25 -8
w stand	-4 -30 55 -18
w statt	14 -11 32 -14
w std	83 -32 -15 -6
w stecken	-11 -14 39 -4
w stehen	-24 -16 20 -7
w steht	-16 49 -5 -31
w steigt	8 17 -5 -5
w steinbruch	39 -13 -13 -6
w stelle	39 -4 -17 -14
w stimmung	-1 -15 -16 46
w stock	-5 -7 24 -8
w stolz	-14 -2 -5 36
w strom	38 -14 -11 -10
w stunde	-25 25 14 -6
w stunden	20 -17 12 -11
w sturze	-13 69 -33 -4
w t	26 -10 -9 -3
w tag	39 -19 -2 -9
w tage	23 -10 0 -2
w tagen	11 35 -11 -4
w team	-18 -15 19 31
w techniker	8 -15 26 -9
w teil	22 -18 0 -1
w teile	-8 -6 38 -6
w teur	39 -6 -17 -6
w thema	-56 50 -22 -28
w tisch	25 41 -25 -11
w tonne	26 -11 -10 -2
w trotzdem	-5 38 -17 -14
w tufteln	-9 -5 -9 25
w uber	-17 -26 17 -14
w uberflussig	-11 -12 36 -3
w uberstunden	-6 -17 11 30
w uhr	59 -2 -9 -22
w um	28 -25 -2 6
w umsatz	22 -10 -5 -6
w und	-7 -17 1 4
w uni	-7 -12 -3 -36
w uns	-11 29 -7 -3
w unser	-12 -3 16 5
w unserem	25 -10 -9 -12
w unter	3 12 31 -26
w verdienen	30 -10 -3 -7
w vergangenheit	-11 24 15 -13
w verkaufen	62 -37 -11 -5
w verkauft	47 -4 -11 -4
w verlieren	8 21 -31 1
w verliert	-23 37 -15 -1
w verloren	33 -26 -5 0
w verlust	60 -57 -3 0
w vier	-3 7 45 -39
w vom	-42 30 0 -39
w von	23 -12 35 -40
w vor	-7 43 -29 -6
w vorbei	3 -16 -2 25
w ware	81 -29 -36 -16
w wasche	39 -22 -9 -6
w wasser	-4 25 -10 -4
w weg	19 32 3 -27
w wegen	-17 42 -33 -4
w weil	17 -2 -16 8
w weiter	-14 36 -3 -21
w weniger	42 -13 -6 2
w wenn	-28 92 -24 1
w werden	-27 26 4 -21
w werk	-4 41 -3 -21
w werkzeugwechsel	22 -13 -11 17
w wettbewerb	51 -31 -13 -16
w wie	-36 -16 -12 38
w wieder	-7 -26 11 39
w winter	-14 36 -4 -6
w wir	38 -35 9 -3
w wird	6 -1 -35 20
w wissen	-16 36 1 -9
w woche	40 11 -24 -13
w wochen	5 22 -20 -5
w wochenende	-12 18 -6 1
w wollen	-4 -17 -25 19
w wort	-15 -6 36 -5
w zahlen	19 5 -32 -4
w zahlt	11 29 -17 -17
w zeit	-12 -6 22 -6
w zertifizierten	-11 29 -7 -3
w ziehen	20 -13 17 -13
w zieht	37 -7 -21 -9
w zu	16 -27 -15 27
w zug	34 -15 16 -14
w zulassung	-20 57 12 -33
w zum	-2 -11 26 -25
w zur	23 18 -29 1
w zuruck	45 -21 -6 -6
w zwei	71 -7 -27 -15
w zweiten	43 -32 11 -5
w €	30 -10 -12 -5
x again income	19 -2 -2 -9
x again joy	-3 -2 -5 15
x again keeps	-1 17 -5 -10
x again machine	1 20 -6 -7
x again public	-1 -6 -5 -2
x again service	-13 -2 14 7
x again standing	-1 -4 -3 -6
x anymore fall	-7 13 -2 -1
x anymore standing	-1 -6 13 -3
x anymore time	3 -13 11 -1
x anymore vendorFirm	-1 15 -8 -4
x authority negation	-5 16 -7 -2
x authority norm	-9 28 -14 -1
x authority part	-8 22 -13 1
x authority staff	-4 14 -6 -3
x authority you	-5 14 -5 -5
x can income	15 -8 -3 -2
x can joy	-2 -7 -4 20
x can machine	7 5 -13 3
x can money	-7 20 -5 -5
x can negation	-14 13 2 -3
x can place	18 -8 6 -7
x can process	5 13 -5 -7
x can risk	-8 14 -7 1
x can you	0 10 -1 7
x cause joy	-5 -5 -2 14
x cause keeps	13 2 -4 -8
x cause less	25 -10 -8 -3
x cause money	15 -10 -4 -1
x cause public	-5 1 -4 -9
x cause slogan	15 -2 -7 3
x cause standing	-8 -6 -4 -1
x cause vendorFirm	-3 2 -8 -5
x chore gone	-7 -14 18 4
x chore goods	-9 -6 6 -4
x chore less	-4 -1 15 -1
x chore risk	-3 13 -8 -6
x chore service	-9 13 -1 -3
x chore standing	-9 -5 -3 0
x chore strain	-7 -5 15 -4
x chore unit	-10 -5 17 -1
x does strain	0 13 -9 -6
x ease staff	-3 -3 19 -11
x ease vendorStaff	-2 -2 15 -8
x experience service	-3 -4 13 -3
x experience time	16 -9 -2 -3
x fall gone	3 -14 14 -1
x fall negation	3 7 -13 3
x fall risk	-10 18 -5 -1
x fall staff	14 -7 7 -12
x family place	1 -10 -3 14
x freeTime keeps	-2 -2 13 -3
x freeTime money	-16 5 11 -2
x freeTime place	-1 -10 15 -2
x freeTime process	13 -6 4 -8
x freeTime promise	-2 -2 13 -3
x freeTime risk	5 -11 13 -6
x freeTime staff	-8 -5 16 -5
x gone money	24 -5 -8 -8
x gone risk	-5 18 -8 -2
x gone strain	-7 -6 17 -4
x gone vendorStaff	-3 13 -3 -1
x goods money	13 -11 -1 0
x goods more	17 -11 -6 -1
x goods must	-2 16 -13 -1
x goods negation	-3 14 -2 0
x goods norm	-14 16 -1 0
x goods public	4 12 -2 1
x goods rise	17 -11 -6 -1
x goods sooner	14 -11 -3 0
x goods vendorFirm	-12 26 -9 -2
x goods you	15 -7 0 1
x income rise	13 -4 0 -7
x income standing	-13 0 -2 -1
x income time	18 -6 -8 -2
x income we	0 0 -13 3
x instead process	20 -3 -12 -4
x instead public	13 -3 0 -2
x instead unit	-3 -1 14 -7
x joy machine	-1 -2 -10 20
x joy more	-7 -1 -8 15
x joy negation	1 -9 -11 16
x joy place	0 -4 -10 17
x joy process	-4 -5 -3 20
x joy promise	2 -11 -2 13
x joy rise	-8 0 -6 20
x joy spec	-1 -8 -7 14
x joy staff	-6 -12 -12 30
x joy time	-7 -4 -5 18
x joy vendorStaff	-3 -8 -3 18
x joy we	0 -11 -7 18
x joy you	-10 -11 -3 33
x keeps money	13 5 -4 -3
x keeps negation	-11 17 -8 0
x keeps process	-1 22 -5 -16
x keeps public	-4 -7 -6 -1
x keeps slogan	-5 16 -4 -4
x keeps spec	-13 11 14 -4
x keeps standing	1 -8 -8 -1
x keeps time	-9 1 14 -4
x keeps we	15 -6 -1 3
x less staff	13 -2 6 -12
x machine part	-12 -6 20 -1
x machine place	6 4 -13 7
x machine risk	-6 18 -8 -1
x machine slogan	-6 -4 -6 15
x machine staff	-1 -4 -16 17
x machine unit	-8 0 -5 15
x money negation	21 -13 -7 -1
x money rise	19 -8 -9 -1
x money service	13 -7 -3 -2
x money we	13 -2 -4 0
x more must	0 -9 13 -1
x more part	-4 -11 18 -3
x more process	13 -8 -1 -1
x more public	13 -2 -6 1
x more sooner	13 -10 -4 0
x more unit	4 -15 11 0
x more vendorFirm	-2 14 -7 -3
x must place	-9 -6 17 -2
x must rise	-1 -10 13 -2
x negation part	-1 -10 14 -3
x negation place	-3 14 -12 2
x negation public	-5 17 5 0
x negation risk	-3 16 -11 0
x negation strain	-1 -6 13 -5
x negation unit	3 -17 16 -1
x negation you	-4 16 -4 -1
x norm risk	0 13 -12 -1
x norm you	14 -9 -8 0
x part rise	-4 -11 18 -4
x part risk	0 13 -11 0
x place process	-1 14 -13 -2
x place public	-8 -5 -3 0
x place spec	-3 -9 5 -6
x place standing	-5 -4 -3 -6
x place strain	-2 -2 19 -7
x place you	-3 -3 -5 -2
x process public	2 -13 3 -6
x public staff	-1 -8 -7 2
x public standing	-6 -4 -4 -6
x public time	26 -8 -5 0
x public vendorStaff	3 -7 -7 -2
x public you	-4 -11 -1 -4
x rise slogan	17 -7 -3 -4
x rise sooner	13 -10 -4 0
x rise vendorFirm	-2 14 -7 -3
x risk staff	-3 16 -12 -1
x risk vendorFirm	-1 16 -7 -2
x risk you	5 8 -13 3
x saving slogan	19 -2 -1 -5
x slogan staff	-6 -2 -6 15
x spec standing	-3 -9 -5 -5
x staff standing	-3 0 -2 -8
x staff strain	-1 2 14 -11
x staff unit	-8 -9 13 7
x staff we	-1 -13 11 3
x standing vendorFirm	0 -9 -2 -7
x standing you	-13 -16 -1 -2
x vendorFirm you	-4 -3 0 -11
x vendorStaff you	2 -13 7 1
`,
};
