/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.601,
  verdict: `
bias	-28 39
b # %	8 6
b # +	-22 -1
b # ,	-17 0
b # -	-22 51
b # a	39 -24
b # and	-9 -9
b # bar	-10 34
b # cm	-11 38
b # colours	-12 29
b # countries	-21 -34
b # cycles	8 0
b # days	8 -1
b # db	-2 18
b # employees	-1 -32
b # engineers	-2 -36
b # ft	-13 25
b # g	-15 27
b # h	-15 2
b # hours	-17 37
b # hp	-13 27
b # in	17 -7
b # k	14 -5
b # kg	-21 34
b # kv	-9 34
b # kw	-8 28
b # kwh	-5 12
b # l	-9 26
b # languages	-5 24
b # less	25 -24
b # litre	-1 11
b # litres	17 2
b # m	-10 20
b # machines	-14 -39
b # miles	16 -27
b # mm	-21 33
b # months	24 -19
b # more	32 -17
b # m²	-4 11
b # m³	-5 15
b # of	-5 -21
b # out	-21 -4
b # parts	-10 12
b # pcs	-5 14
b # people	-5 24
b # per	18 -14
b # percent	19 -27
b # pm	-15 -17
b # points	7 4
b # ppm	-13 2
b # recipes	-8 37
b # rpm	-3 13
b # s	22 -3
b # seconds	-19 34
b # service	-18 -44
b # t	10 9
b # times	-4 -4
b # to	16 32
b # trays	-7 21
b # v	-3 17
b # vans	-12 -18
b # weeks	-8 15
b # without	9 13
b # workshops	-1 -33
b # x	-20 47
b # years	10 -25
b # zones	-12 37
b # °c	-6 27
b # µm	-6 25
b $ #	30 -25
b % ,	14 -12
b % faster	-2 21
b % in	2 15
b % less	10 -1
b % more	-2 30
b % of	-13 1
b 're in	-10 -7
b 're on	-3 -16
b + #	33 -23
b + $	35 -20
b , #	-7 34
b , $	9 0
b , about	9 -5
b , all	-15 31
b , assembly	-9 -10
b , fewer	21 -12
b , good	22 -8
b , laser	-7 -5
b , less	12 -7
b , no	-15 26
b , nobody	0 -11
b , not	14 -27
b , our	-22 -3
b , own	-26 -10
b , so	-7 -1
b , that	16 -13
b , the	34 -16
b , they	-3 -10
b , two	6 -12
b , we	-9 -17
b , you	12 -12
b , your	26 -16
b , zero	-13 7
b - #	-10 26
b - approved	-6 -7
b - axis	-4 13
b - end	19 0
b - free	-10 21
b - friendly	-5 27
b - hour	-6 -15
b - how	-5 -15
b - in	-7 33
b - live	-24 -12
b - proof	-4 23
b - room	-12 6
b - star	-19 -44
b - time	0 -31
b - to	-21 31
b - top	-14 3
b - ups	35 -37
b . #	-22 -21
b . a	23 -3
b : #	32 -21
b : all	-12 0
b : we	-17 -8
b ; that	36 -24
b ^ #	-29 22
b ^ a	11 -23
b ^ accredited	-24 -43
b ^ all	-23 1
b ^ allows	-6 15
b ^ already	-23 -15
b ^ an	14 -17
b ^ apprentices	21 -9
b ^ approved	-21 -10
b ^ atex	-27 23
b ^ audit	-2 19
b ^ average	0 -28
b ^ batch	12 -6
b ^ battery	-9 25
b ^ because	-6 -3
b ^ best	-13 22
b ^ better	19 -17
b ^ brings	-17 30
b ^ built	-10 47
b ^ calibration	-5 30
b ^ call	-11 -21
b ^ cashiers	12 -5
b ^ certified	-11 -23
b ^ changeover	25 -18
b ^ clean	21 -38
b ^ cleaning	5 7
b ^ cleans	-13 26
b ^ cloud	-14 27
b ^ commissioning	-9 -3
b ^ compressed	18 -18
b ^ converted	-32 26
b ^ customer	-27 35
b ^ customers	-15 9
b ^ cuts	21 -17
b ^ cutting	-10 26
b ^ cycle	22 -3
b ^ data	-15 29
b ^ delivered	-3 17
b ^ delivery	6 -15
b ^ demo	-5 -13
b ^ detects	-18 30
b ^ digging	26 -12
b ^ drive	-37 84
b ^ drivers	66 -37
b ^ efficiency	-6 12
b ^ electronic	-6 19
b ^ emergency	2 -19
b ^ enables	-5 10
b ^ energy	-8 17
b ^ equipped	-9 2
b ^ everybody	27 -22
b ^ extremely	-9 21
b ^ feed	-7 18
b ^ fewer	15 -14
b ^ field	-5 -17
b ^ film	14 -8
b ^ filter	-9 19
b ^ financially	-2 -21
b ^ first	-11 6
b ^ five	-13 19
b ^ food	23 -16
b ^ forty	-27 37
b ^ foundry	18 -4
b ^ four	8 -24
b ^ free	10 -18
b ^ frees	39 -21
b ^ fully	-19 23
b ^ furnace	-7 -5
b ^ gas	22 -24
b ^ glass	21 -3
b ^ goods	-19 29
b ^ gusts	31 -20
b ^ half	12 -24
b ^ handles	-21 30
b ^ happy	8 -12
b ^ harvest	26 -18
b ^ heat	-15 25
b ^ help	-20 10
b ^ helps	-21 33
b ^ high	-9 22
b ^ highest	-16 38
b ^ highly	-23 46
b ^ holds	-19 37
b ^ hot	-4 14
b ^ hotel	22 -6
b ^ hotline	-9 -20
b ^ if	-17 -17
b ^ in	16 -16
b ^ incl	-6 12
b ^ independent	-38 51
b ^ industry	-11 -4
b ^ inspection	-20 34
b ^ inspector	22 -17
b ^ installed	-5 19
b ^ insurers	20 -10
b ^ it	9 -8
b ^ keeps	-28 33
b ^ kitchen	18 -8
b ^ lab	32 -10
b ^ leading	-9 11
b ^ less	53 -30
b ^ licensed	-36 -18
b ^ liquidity	18 -9
b ^ load	-14 32
b ^ long	-18 -7
b ^ low	-25 55
b ^ lowers	-14 30
b ^ made	-9 11
b ^ maintenance	-2 -11
b ^ makes	11 9
b ^ market	9 -35
b ^ master	-27 -7
b ^ measures	-10 18
b ^ month	15 -3
b ^ most	-16 9
b ^ mould	-10 -7
b ^ municipal	-5 -10
b ^ named	-11 -23
b ^ nationwide	-1 -24
b ^ needs	-21 22
b ^ neighbours	35 -21
b ^ net	-16 -22
b ^ never	8 0
b ^ night	7 8
b ^ no	21 -11
b ^ nobody	16 -13
b ^ noise	-24 39
b ^ not	12 -2
b ^ number	-11 -27
b ^ on	-3 13
b ^ one	38 -26
b ^ only	-34 21
b ^ open	-14 31
b ^ operator	-17 26
b ^ other	32 -14
b ^ our	3 -12
b ^ oven	-4 20
b ^ over	-25 -18
b ^ own	-9 -21
b ^ owner	-5 -23
b ^ paint	-20 18
b ^ panel	-8 29
b ^ part	7 -27
b ^ parts	-15 -16
b ^ people	44 -18
b ^ personal	-3 -16
b ^ piano	-7 11
b ^ prevents	-6 15
b ^ price	-24 39
b ^ project	-9 -14
b ^ projects	-11 -13
b ^ qa	28 -10
b ^ rated	-15 -4
b ^ reduces	-21 26
b ^ reference	-16 35
b ^ references	-3 -7
b ^ registered	-9 -10
b ^ remote	-1 -11
b ^ repairs	13 -3
b ^ results	31 -17
b ^ retail	14 -19
b ^ runs	-27 45
b ^ rush	27 -10
b ^ sales	15 -9
b ^ saves	-23 36
b ^ self	-8 35
b ^ service	-28 45
b ^ servo	-2 14
b ^ set	27 -20
b ^ seven	9 -7
b ^ shift	21 -15
b ^ shop	18 -1
b ^ short	-15 -17
b ^ showroom	-2 -14
b ^ since	22 -9
b ^ site	-11 -1
b ^ sludge	-19 7
b ^ software	2 -16
b ^ solvent	16 -8
b ^ spares	13 -4
b ^ staff	32 -6
b ^ stainless	-3 66
b ^ stops	-13 26
b ^ store	-6 18
b ^ strong	-22 -5
b ^ supplied	-11 1
b ^ supplier	-13 0
b ^ support	-6 -19
b ^ supports	-5 25
b ^ takes	31 -28
b ^ test	-4 19
b ^ thanks	34 -31
b ^ the	31 18
b ^ there	-15 25
b ^ thirteen	-10 10
b ^ thirty	-5 -7
b ^ three	-29 18
b ^ tool	11 1
b ^ trained	-26 -15
b ^ training	-15 27
b ^ tuv	-4 -10
b ^ two	5 14
b ^ tyres	24 -8
b ^ up	-6 26
b ^ user	-28 -23
b ^ vacuum	-42 49
b ^ warm	12 9
b ^ waste	-5 -10
b ^ water	30 -29
b ^ we	-24 2
b ^ weekend	1 -8
b ^ when	42 -15
b ^ with	15 -18
b ^ work	-1 -22
b ^ workshop	-11 26
b ^ world	-16 -8
b ^ you	15 -4
b ^ your	2 8
b a #	-26 28
b a .	23 -3
b a big	32 -12
b a burst	37 -16
b a call	-22 -3
b a century	-6 -10
b a clear	23 -13
b a day	15 -3
b a fire	13 -6
b a forklift	17 -7
b a full	30 -14
b a good	-22 0
b a hundred	-9 3
b a month	25 -23
b a new	14 -11
b a pleasure	16 -7
b a power	25 -7
b a quarter	25 -26
b a quiet	20 -11
b a replacement	-7 -6
b a report	-2 17
b a row	-20 5
b a second	47 -39
b a single	20 -14
b a stiff	11 -6
b a tablet	-8 11
b a team	-14 -30
b a thing	27 -13
b a third	11 -15
b a trial	-23 -12
b a week	32 -14
b a well	-24 10
b a year	27 -23
b about the	24 -6
b about your	32 -11
b accredited calibration	-11 -13
b across the	-18 3
b advise you	-11 -8
b after #	16 -14
b after five	20 -4
b after the	13 -12
b agency workers	-12 0
b all -	-3 37
b all day	17 -5
b all over	-11 -9
b allows your	-6 15
b always get	0 -10
b among our	-9 -6
b an emergency	-41 43
b an end	27 -15
b and #	-2 -36
b and a	-9 15
b and earn	18 -4
b and iso	-9 -9
b and keep	21 0
b and not	24 -7
b and paint	-2 -18
b and so	25 -12
b and ten	-9 3
b and the	11 -26
b and you	27 -9
b and your	31 -7
b any more	9 -7
b any time	-13 -3
b app shows	-12 13
b application engineers	-8 -37
b are at	-19 16
b are finished	15 12
b are history	29 -20
b are impressed	30 -14
b are in	29 -10
b are kept	22 -7
b are n't	22 -8
b are on	34 -23
b are spared	11 -9
b are there	12 -8
b are trained	7 -19
b around the	-20 20
b as a	11 14
b as standard	-15 19
b as the	22 -7
b as well	-18 -9
b at #	-5 31
b at a	60 -52
b at any	-5 33
b at every	12 16
b at four	28 -13
b at home	5 -12
b at last	16 -13
b at night	-15 -15
b at once	-5 -22
b at our	-4 -4
b at risk	13 -10
b at the	17 6
b at weekends	2 -11
b back at	34 -17
b balance sheet	-8 -11
b because of	6 -9
b becomes the	11 -2
b before the	41 -23
b below #	-23 20
b biggest rental	-19 -18
b bookkeeper leaves	17 -5
b bought from	-2 -9
b brings #	19 -4
b buffer tank	-8 13
b built in	0 24
b burst pipe	37 -16
b by #	38 -24
b by a	12 -9
b by hand	9 1
b by itself	-6 18
b by our	-5 -6
b by the	-17 -39
b by two	-5 -6
b by us	-3 -19
b by with	30 -14
b by word	8 -10
b ca n't	31 -15
b cables ,	-6 9
b calibration by	-5 30
b can be	-3 24
b can go	19 -12
b can have	27 -25
b can read	-13 22
b can sell	28 -22
b can sleep	38 -9
b carbon neutral	28 -10
b centre with	-8 -18
b century of	-4 -7
b change takes	42 -39
b claims from	14 0
b clear head	23 -13
b cold -	-14 3
b colour and	-1 32
b colour change	19 -16
b come back	8 -9
b come home	36 -24
b come in	17 -14
b come to	-5 -17
b comes to	-4 -10
b company with	-4 -9
b complaint rate	-19 -21
b compressed air	-9 16
b contract with	35 -8
b control room	-7 -11
b cost falls	29 -26
b cost per	11 -5
b costs go	19 -16
b costs you	21 -19
b covers #	-28 37
b crew is	0 -9
b crushed fingers	17 -10
b customer 's	18 -4
b customer satisfaction	-24 -5
b customers can	-11 24
b data centre	-17 25
b day ,	39 -29
b day one	-19 -11
b day without	45 -28
b days a	-5 -12
b dealer in	-8 -10
b dealer network	-1 -43
b delivery dates	21 -12
b demo centre	-2 -11
b do n't	16 -11
b done before	20 -10
b done by	4 -8
b dos #	42 -27
b dos n't	4 6
b down #	9 -5
b down by	9 -4
b down from	30 -1
b down the	-22 3
b down to	-6 -21
b drawings do	10 0
b dryer ,	-10 37
b each other	44 -20
b each year	18 -11
b early payment	9 -2
b earn on	18 -4
b electricians and	-7 -2
b emergency service	-13 -30
b en #	-26 42
b engineers and	-2 -36
b engineers in	-2 -15
b enjoy it	10 -6
b enjoy the	39 -19
b equity ratio	18 -28
b even when	8 0
b every #	-9 16
b every month	29 -23
b every truck	-9 17
b every year	5 -19
b everything from	-6 -2
b experience from	-8 -8
b fall #	8 -6
b fall by	30 1
b falls #	29 -26
b falls from	18 -9
b falls to	48 -29
b faster than	-2 21
b fear of	37 -18
b feels like	15 -8
b fines for	31 -22
b first time	38 -20
b first visit	9 -12
b fitters are	-17 -2
b five -	-17 -12
b for #	-41 59
b for a	13 -18
b for cold	-9 -9
b for decades	-5 -8
b for each	-29 47
b for every	-12 37
b for itself	32 -31
b for other	3 -13
b for the	-4 -37
b for you	-6 -20
b forty more	17 -14
b forward to	24 -12
b four hours	-32 -8
b free ,	-18 32
b free of	-8 -5
b from #	7 6
b from day	-19 -11
b from one	-8 -2
b from our	-2 -22
b from the	25 2
b from us	-18 -9
b full -	-23 -2
b full order	26 -18
b get a	-43 56
b get everything	-9 -1
b gets a	-5 21
b gets by	28 -13
b gets out	13 -6
b gives you	-7 17
b go -	-24 -12
b go from	45 -29
b go on	23 -13
b go out	18 -1
b going in	15 -3
b gone ,	22 -16
b good mood	21 -6
b goods are	28 -23
b gos in	23 -20
b h ,	-5 14
b half of	-21 -13
b half the	51 -27
b hand is	21 -10
b hand on	-21 -24
b handed over	-17 25
b happy customers	2 -10
b happy to	-39 -1
b has a	14 -6
b have a	-6 20
b have fun	34 -19
b have no	15 -2
b have their	21 -17
b have to	18 -7
b heat recovery	-32 37
b hot runner	-4 14
b hotline with	-6 -19
b house in	17 -8
b house within	28 -12
b hp ,	-13 27
b hundred and	-9 3
b hydraulics ,	-11 15
b in #	-21 2
b in a	-13 19
b in bed	25 -16
b in derby	-8 -7
b in europe	-6 -27
b in every	-34 -7
b in filtration	1 -26
b in house	19 -8
b in kent	-1 -26
b in ohio	-11 -10
b in on	16 -4
b in one	-26 30
b in our	-9 -16
b in real	-19 30
b in the	6 -11
b in their	-6 -14
b in three	18 -24
b in town	25 -7
b in wales	-16 -16
b in winter	17 -14
b in with	-1 36
b in your	30 -12
b incl .	-6 12
b independent of	-30 -68
b instead of	29 -7
b insurers pay	20 -10
b into the	5 10
b is #	0 -17
b is a	15 -22
b is done	19 -9
b is down	9 -1
b is gone	23 -9
b is ill	-13 -9
b is in	21 -6
b is n't	32 -3
b is on	21 -21
b is only	-11 -15
b is open	-23 -6
b is over	15 -6
b is the	30 -16
b iso #	-25 3
b it all	19 -22
b it costs	9 -4
b it is	13 -16
b its licence	20 -9
b k a	17 -16
b k less	14 -8
b k month	11 -9
b k of	13 -5
b keeps the	-22 30
b kids ,	12 -6
b know -	-5 -15
b last year	-17 -34
b lasts #	8 3
b late shift	16 -15
b lead time	16 -15
b leader in	-14 -27
b leave the	15 -6
b leaves at	17 -5
b less a	12 -11
b less for	9 -1
b less in	39 -23
b less on	17 -5
b less per	11 -3
b less to	44 -27
b level in	-9 16
b like a	-3 11
b like working	18 -12
b litre tank	-1 11
b litres of	-24 46
b long -	-26 -7
b longer ,	15 -14
b look forward	24 -12
b lose a	20 0
b m s	-13 26
b machine in	11 -7
b machine on	-8 -34
b made of	-22 35
b makes #	14 -11
b man is	23 -11
b manager can	11 -20
b manager has	17 -10
b market leader	-9 -28
b market share	19 -26
b max .	-17 45
b meet the	15 -5
b min ,	26 -26
b minutes ,	-14 7
b minutes ;	37 -25
b missing parts	15 -5
b mix -	46 -23
b mixed -	20 -10
b mood in	28 -14
b more a	35 -17
b more per	23 -19
b more than	-22 10
b municipal references	-5 -10
b n't called	14 -8
b n't drive	21 -11
b n't go	11 -1
b n't have	10 -6
b n't leave	-9 -1
b n't lose	15 -2
b n't need	-12 19
b n't stand	30 -15
b n't walk	17 -7
b native speakers	-7 -8
b near you	-17 -7
b need n't	12 -7
b needed ,	-11 16
b needs no	-21 22
b new hire	14 -11
b new model	-12 18
b next door	18 -13
b night ,	27 -4
b no agency	-12 0
b no claims	14 0
b no climbing	13 -12
b no fear	37 -18
b no liability	24 -14
b no longer	19 -3
b no lugging	53 -38
b no mixed	20 -10
b no oil	-24 41
b no one	37 -21
b no trouble	15 -14
b not a	15 -4
b not one	12 -2
b not three	15 -7
b nothing but	-16 -17
b number three	-11 -25
b of #	1 -35
b of a	-10 -11
b of charge	-8 -5
b of every	36 -33
b of mouth	8 -10
b of our	-35 -8
b of ours	-4 -11
b of practice	-8 -28
b of service	-1 -19
b of the	-4 -38
b of them	-5 -7
b of two	11 -24
b of your	36 -8
b of yours	15 0
b off sick	13 -8
b off the	-13 -5
b off your	27 -13
b oil -	-6 16
b old foreman	54 -28
b on #	19 -15
b on -	-16 16
b on a	-8 18
b on each	-22 42
b on every	24 0
b on google	7 -11
b on holiday	15 -8
b on it	42 -6
b on mondays	28 -15
b on our	-6 -22
b on requst	-30 21
b on saturdays	13 -12
b on site	11 -22
b on stage	32 -19
b on sundays	12 -16
b on the	-9 5
b on their	-15 26
b on time	11 -15
b on us	-6 -7
b on you	17 -1
b on your	-9 -10
b one pass	11 11
b one phone	-8 -18
b only #	-17 25
b open to	-14 -12
b operator is	2 16
b order book	20 7
b orders a	41 -24
b orders are	12 -34
b our control	-7 -11
b our customers	-16 -5
b our fitters	-5 -5
b our new	-3 9
b our own	-5 -13
b our parts	-6 -11
b our people	-7 -18
b our sales	-12 -3
b our service	-38 -4
b our specialists	9 0
b our standby	15 0
b our team	31 -19
b our works	-8 -15
b out ,	18 -7
b out of	38 -25
b out on	15 -2
b over #	-28 9
b own fitters	-13 0
b own steel	-4 -18
b own workshop	-26 -10
b owner -	-5 -23
b p .	23 -3
b paint line	-14 19
b paperwork for	-5 -26
b partner for	-6 -11
b partner of	-10 -6
b parts are	9 -14
b parts by	-6 -8
b parts in	-12 3
b pay #	9 -1
b pay for	14 -13
b pays for	32 -31
b pcs h	-5 14
b people come	17 -14
b people in	-8 -19
b per day	-3 22
b per hour	-1 10
b per part	11 -5
b planning ,	-2 -18
b printer ,	1 20
b prize at	-16 -13
b probe with	-10 27
b process engineers	-5 -10
b proud of	10 -4
b quarter of	-11 -10
b quote within	-9 -43
b rack with	-12 31
b range #	-2 14
b rate is	-11 -9
b rather than	16 -5
b real time	-19 30
b references from	-3 -7
b rent for	19 -12
b rental fleet	-19 -24
b reply to	-2 -22
b robot with	-4 16
b room for	28 -30
b round the	2 -23
b runner with	-4 14
b runs on	23 -10
b s ,	2 13
b same day	9 -6
b save #	41 -36
b saves #	19 -15
b saves you	20 -13
b see all	-23 33
b see the	-45 53
b see your	36 -26
b self -	-10 30
b service #	-14 -37
b service is	-28 -19
b service with	14 -20
b set -	29 -21
b set up	-5 -12
b setter dos	18 -6
b several hundred	-8 -14
b sewage works	-9 -15
b share #	-41 6
b shelf ,	22 -11
b shelf in	-13 -9
b shift lead	-8 10
b shop and	-2 -18
b shop in	12 0
b short lines	-15 -17
b short runs	26 -25
b shows you	-12 13
b shrinks #	15 -10
b since #	-6 -7
b since the	9 -9
b site ,	32 -11
b site manager	13 -23
b site within	-32 -31
b sits in	33 -20
b so far	-12 -19
b so no	9 0
b so you	-6 15
b so your	17 0
b solution for	-10 28
b source ,	-24 30
b spare part	-8 -7
b staff have	28 -4
b stand for	-7 -25
b stand in	24 -13
b standard reports	-4 9
b start -	-11 -6
b stay away	34 -12
b stay with	4 -10
b stays in	31 -12
b stiff neck	11 -6
b stop at	12 13
b store in	15 -12
b sundays too	-7 -24
b support by	-6 -18
b support desk	-1 -13
b support from	-1 -13
b t less	31 -31
b takes #	-8 43
b takes two	25 -40
b talk of	11 -2
b talks about	17 -8
b team at	5 -9
b team with	-11 -1
b texts on	-17 27
b than #	-27 9
b than one	22 -12
b than the	-9 13
b that brings	40 -26
b the app	-16 20
b the auditors	11 -6
b the authority	9 -5
b the back	36 -20
b the biggest	-18 -13
b the cash	11 -3
b the clock	-20 19
b the coast	-24 -20
b the county	1 -32
b the credit	-17 -3
b the crew	17 -8
b the depot	19 -2
b the early	14 -1
b the evening	14 -10
b the family	12 -19
b the field	-9 -3
b the firm	38 -3
b the first	-11 -17
b the foreman	12 -6
b the front	-18 33
b the grant	-16 -23
b the grid	4 5
b the hall	22 -13
b the highlight	30 -16
b the hour	19 -21
b the kids	20 -11
b the ladies	14 -7
b the left	-28 50
b the line	20 -17
b the lines	9 0
b the lobby	28 -14
b the machine	-1 -16
b the market	-13 24
b the new	9 -6
b the next	-15 -11
b the office	11 -2
b the old	16 -7
b the operator	2 16
b the oven	-21 24
b the owner	23 -6
b the paperwork	3 -22
b the part	-11 20
b the past	27 -11
b the phone	10 -22
b the plant	3 13
b the press	17 -7
b the quarry	0 -17
b the reactor	31 -11
b the road	-1 -25
b the roof	16 -24
b the rules	24 -6
b the same	16 -29
b the schedule	-2 15
b the shelf	4 -14
b the shift	25 -13
b the system	-4 12
b the table	35 -14
b the talk	11 -2
b the team	3 -35
b the till	34 -15
b the top	40 -16
b the town	33 -22
b the trade	20 -27
b the unit	-11 34
b the ward	21 -12
b the warehouse	18 -10
b the water	-9 15
b the whole	19 -8
b the work	47 -27
b the year	-5 -5
b their phones	-15 26
b there for	-10 -24
b thing of	27 -13
b third of	-30 0
b thirty years	9 -5
b three days	17 -14
b three in	-6 -27
b three of	-21 -8
b three test	-19 30
b through the	22 -21
b till #	-2 -21
b time #	-19 34
b time ,	19 -1
b time falls	16 -15
b time for	14 -29
b to #	18 23
b to -	-22 25
b to a	-5 -8
b to an	5 -22
b to be	12 -9
b to come	-32 -1
b to iso	-17 -5
b to look	32 -12
b to our	21 -15
b to see	36 -26
b to the	-12 -8
b to within	-14 43
b to work	55 -5
b to you	-31 -13
b to your	-9 5
b too ,	-12 -3
b tool changer	-7 11
b train your	-11 -1
b trained in	29 -12
b tricky cases	12 -17
b trouble with	15 -14
b trust us	-4 -19
b twice a	10 -2
b twice as	1 11
b two -	-18 20
b two days	-8 -16
b two full	-23 -2
b two hours	40 -31
b two more	10 -6
b two weeks	7 -11
b under #	10 26
b up #	29 -35
b up a	8 -14
b up and	-10 10
b up in	29 -12
b up on	-21 -7
b up takes	-13 27
b up the	9 -9
b up to	-17 27
b us ,	-22 -5
b us you	-9 -8
b use from	25 -13
b vacuum gripper	12 -5
b vet bills	10 -5
b walk to	22 -10
b wall ,	10 3
b want to	41 -19
b we 're	-16 -6
b we 've	-12 -6
b we answer	-3 -11
b we are	-9 -20
b we build	9 -1
b we collect	-9 -9
b we do	-25 -7
b we fix	-13 -26
b we have	-2 -15
b we run	14 -6
b we send	-11 -5
b we set	-5 -12
b we solve	-5 -19
b we stand	-4 -29
b we supply	-6 -7
b we take	30 -27
b we train	-4 -5
b we watch	9 -21
b week ,	-14 -3
b well -	-26 2
b what we	-8 -2
b when a	15 -9
b when it	-8 -15
b when something	-9 0
b when the	25 -11
b when they	28 -15
b when your	19 -4
b where it	22 -17
b winter too	40 -27
b with #	-32 31
b with a	-24 6
b with ai	-20 33
b with eight	-12 34
b with forty	-5 13
b with it	13 5
b with no	21 -20
b with one	31 -8
b with our	27 -5
b with quick	-11 23
b with the	13 1
b with us	-20 -17
b with you	-2 -11
b with your	-10 12
b within #	-26 -6
b within a	28 -12
b within an	-5 -4
b within four	-32 -8
b within the	19 -21
b within two	-10 -1
b without a	2 -9
b without tools	-31 49
b wo n't	5 -17
b word of	8 -10
b work for	-3 -18
b work with	-7 -13
b works on	-9 -9
b workshop is	8 -12
b world leader	-16 -8
b x #	-20 47
b year ,	-4 -7
b years ,	17 -4
b years at	-11 -24
b years of	-15 10
b you #	21 -16
b you 're	2 -16
b you a	8 16
b you as	48 -26
b you buy	34 -24
b you do	26 -13
b you down	9 0
b you for	36 -18
b you get	19 -6
b you have	-15 -10
b you in	-5 -16
b you know	-8 -3
b you make	30 -11
b you meet	15 -5
b you pay	15 -11
b you receive	0 16
b you save	22 -13
b you see	-25 42
b you sell	10 -2
b you the	21 -2
b you through	-10 -20
b you to	-25 27
b you win	20 -12
b your admin	14 -7
b your bank	37 -5
b your best	22 -15
b your boss	12 -8
b your company	12 5
b your competitor	-17 -3
b your customer	28 -7
b your customers	41 -7
b your disposal	-21 6
b your employees	-17 36
b your fitters	25 -3
b your foreman	25 -18
b your gusts	13 -5
b your hall	21 -19
b your joiners	38 -16
b your new	31 -26
b your old	15 -11
b your operators	34 -11
b your people	-10 13
b your plant	17 2
b your power	19 -11
b your pumps	12 -21
b your school	20 -14
b your shop	30 -15
b your showroom	14 0
b your site	1 -14
b your store	15 -7
b your team	-28 25
c anymore	56 -19
c authority	42 -31
c can	-37 40
c cause	-13 17
c chore	31 -17
c clientele	-7 -32
c count	-9 -11
c credential	-17 -40
c does	-17 30
c ease	9 -2
c experience	-27 -31
c fall	50 -25
c family	66 -60
c gone	44 -43
c goods	16 0
c income	58 -51
c instead	9 -25
c joy	66 -38
c keeps	27 -9
c less	61 -31
c machine	-23 38
c money	38 -15
c more	48 -16
c must	-2 27
c negation	27 -18
c norm	20 10
c older	-35 34
c part	-26 53
c pastWork	-28 -38
c place	13 -15
c promise	-9 -18
c public	7 -24
c rise	18 -12
c risk	14 -27
c saving	35 -19
c service	-16 -32
c slogan	-22 36
c sooner	18 -2
c spec	-16 16
c staff	3 -21
c standing	44 -25
c strain	26 -9
c time	6 6
c trait	-32 31
c unit	-12 15
c vendorDoes	-18 18
c vendorFirm	-10 -49
c vendorStaff	-18 -44
c verb	20 -11
c we	-48 -34
c you	30 -17
e again	9 -12
e authority	10 -15
e can	-7 -10
e cause	-14 2
e clientele	9 -37
e count	10 -2
e credential	-19 -31
e does	-5 -8
e ease	15 3
e experience	-8 -16
e fall	21 0
e family	-8 -19
e gone	29 -23
e goods	2 8
e income	-14 -1
e instead	-7 -5
e joy	26 -19
e keeps	11 -11
e less	35 -16
e machine	-10 8
e money	17 -11
e more	-5 10
e must	9 2
e older	-13 23
e part	-18 37
e pastWork	1 -17
e place	-10 -3
e public	5 -22
e saving	-14 24
e service	1 -32
e slogan	6 8
e sooner	9 -9
e spec	-16 16
e staff	-8 -14
e standing	14 -13
e time	6 8
e trait	-18 27
e vendorDoes	-20 58
e vendorFirm	-12 -11
e vendorStaff	-7 -19
e verb	1 -9
e we	-22 -21
e you	-14 -8
l long	4 -11
l longer	35 -19
l middle	-19 25
l short	-40 62
n ^add	-4 -5
n ^addr	-4 -5
n ^addre	-4 -5
n ^agr	-5 -5
n ^agre	-5 -5
n ^agree	-5 -5
n ^aug	5 5
n ^cho	9 -4
n ^clie	-3 -7
n ^clien	-3 -7
n ^coas	-4 -5
n ^coast	-4 -5
n ^conf	-2 -7
n ^confe	-2 -8
n ^doz	-7 -6
n ^doze	-7 -6
n ^dozen	-7 -6
n ^gre	-9 9
n ^hac	-5 -5
n ^hel	-3 12
n ^inte	-2 11
n ^inter	-2 15
n ^modu	-7 10
n ^modul	-7 10
n ^pil	-4 -7
n ^pilo	-4 -7
n ^pilot	-4 -7
n ^pul	-5 10
n ^pull	-6 12
n ^reso	-4 11
n ^respo	-5 -4
n ^rout	-8 12
n ^sel	9 -7
n ^sell	9 -7
n ^sharp	-7 15
n ^smar	-5 9
n ^smart	-5 9
n ^spli	0 -9
n ^therm	-3 9
n ^vet	-6 -6
n ^wir	-3 13
n ^wire	-3 13
n addr	-4 -5
n addre	-4 -5
n addres	-4 -5
n agre	-5 -5
n agree	-5 -5
n ame$	-1 11
n arre	11 -4
n auge	-6 12
n burr	11 -5
n cabl	-5 10
n cable	-5 10
n cens	-7 -2
n cense	-7 -2
n censed	-7 -2
n ckers	-5 -5
n ckers$	-5 -5
n cket$	-3 10
n clie	-3 -7
n clien	-3 -7
n client	-3 -7
n coas	-4 -5
n coast	-4 -5
n coast$	-4 -5
n conf	-2 -7
n confe	-2 -8
n confer	-2 -8
n ddre	-4 -5
n ddres	-4 -5
n ddress	-4 -5
n dents	9 -1
n dents$	9 -1
n doze	-7 -6
n dozen	-7 -6
n dres	-4 -5
n dress	-4 -5
n eliabl	-1 9
n elle	-3 -9
n elts	-1 -8
n elts$	-1 -8
n ening$	-2 9
n ense	-7 -2
n ensed	-7 -2
n ensed$	-7 -2
n entl	-4 9
n entri	-3 10
n ermal	-3 10
n ersa	-7 12
n ert$	-5 12
n espo	-5 -4
n espon	-5 -4
n espons	-5 -4
n eys$	-6 10
n fiel	-2 -7
n field	-2 -7
n field$	-2 -7
n frame$	-1 11
n gal$	-2 11
n grants	-5 9
n gree	-1 -8
n harp	-7 15
n herm	-3 9
n herma	-3 10
n hermal	-3 10
n icens	-7 -2
n icense	-7 -2
n ilders	-2 -7
n ilin	9 -5
n iling	9 -5
n ilot	-5 -8
n ilot$	-4 -6
n iple	-5 9
n iple$	-5 9
n ired	-4 13
n ired$	-4 13
n kage$	-4 10
n kets	10 -6
n kets$	10 -6
n lated	-1 11
n lated$	-1 11
n lets	9 -3
n lets$	9 -3
n licens	-7 -2
n lien	-3 -7
n lient	-3 -7
n lot$	-4 -6
n mart	-5 9
n mina	-6 13
n modu	-7 10
n modul	-7 10
n ned$	3 -9
n ness	-9 9
n ness$	-9 9
n nfer	-2 -8
n nfere	-2 -8
n nferen	-2 -8
n nsed	-7 -2
n nsed$	-7 -2
n nser	-5 18
n ocke	-5 11
n odul	-7 10
n oint$	-5 10
n onfe	-2 -8
n onfer	-2 -8
n onfere	-2 -8
n onsi	-5 -6
n orld$	-2 -7
n oys$	9 -5
n ozen	-8 -3
n pilo	-5 -8
n pilot	-5 -8
n pilot$	-4 -6
n pons	-5 -4
n ptim	-5 11
n pull	-6 12
n rame$	-1 11
n rants	-5 9
n rants$	-5 9
n rced	-1 9
n rced$	-1 9
n reat	-7 13
n reat$	-10 15
n rein	-2 10
n reso	-4 11
n respo	-5 -4
n respon	-5 -4
n rld$	-2 -7
n rmal	-3 10
n rmer	-2 -7
n rner	-4 9
n rout	-8 12
n rsal	8 1
n rtner$	-2 -7
n rves$	-5 12
n sage	-4 10
n sell	9 -7
n sharp	-7 15
n sher	-5 10
n sher$	-5 10
n smar	-5 9
n smart	-5 9
n spli	0 -9
n spon	-5 -4
n spons	-5 -4
n ssag	-4 10
n ssage	-4 10
n tch$	-1 9
n tera	-9 2
n therm	-3 9
n therma	-3 10
n tner$	-2 -7
n ugal	-2 11
n ugal$	-2 11
n ulate	-6 9
n upti	-6 13
n versa	-7 12
n wire	-3 13
n world$	-2 -7
no again	2 -17
no authority	83 -44
no can	-27 -7
no cause	13 -13
no chore	56 -41
no clientele	40 0
no count	10 -12
no credential	5 19
no does	19 -13
no ease	1 -15
no fall	26 -6
no freeTime	20 -9
no gone	16 -4
no goods	-17 -23
no income	35 -47
no instead	33 -25
no joy	-17 -2
no keeps	-2 -22
no less	-22 -4
no machine	-12 50
no money	26 -27
no must	-7 38
no norm	48 -24
no part	9 30
no place	70 -28
no process	67 -27
no public	-16 1
no rise	63 -42
no risk	37 -19
no service	-1 -52
no spec	13 -39
no staff	2 -28
no standing	16 -15
no strain	59 -37
no time	13 -46
no trait	-13 21
no unit	25 -43
no vendorFirm	-26 -22
no verb	-1 -9
no we	-30 -31
no you	9 -24
nomore again	19 -15
nomore anymore	38 -12
nomore chore	16 -14
nomore does	60 -51
nomore fall	9 -7
nomore freeTime	25 -18
nomore goods	9 -7
nomore keeps	15 -13
nomore machine	24 -19
nomore more	22 -16
nomore must	25 -20
nomore part	22 -21
nomore process	15 -10
nomore rise	11 -8
nomore risk	16 -10
nomore spec	23 -19
nomore staff	17 -11
nomore strain	16 -12
nomore unit	20 -17
nomore verb	15 -10
o again again	28 -13
o again chore	-19 2
o again count	13 -7
o again does	15 -10
o again fall	11 0
o again gone	15 0
o again income	-10 11
o again instead	9 -9
o again joy	28 -10
o again keeps	9 10
o again machine	18 -9
o again negation	11 0
o again place	-18 23
o again process	-11 11
o again promise	3 11
o again public	-5 -11
o again service	12 -10
o again spec	1 -17
o again staff	22 -14
o again strain	-10 18
o again time	-15 -19
o again unit	-3 -12
o again verb	19 -13
o again we	10 -3
o again you	12 -4
o anymore does	9 -7
o anymore unit	-3 -7
o anymore verb	29 -10
o authority again	39 -30
o authority anymore	9 -7
o authority cause	11 -7
o authority does	17 -12
o authority fall	15 -8
o authority instead	-9 16
o authority keeps	18 -23
o authority money	16 -8
o authority negation	29 -14
o authority rise	27 -9
o authority risk	1 13
o authority spec	-10 15
o authority staff	-10 0
o authority standing	9 -6
o authority unit	16 -21
o authority verb	37 -17
o authority you	14 -10
o can again	25 -12
o can can	22 -13
o can cause	12 13
o can chore	-7 -12
o can count	-3 16
o can ease	41 -20
o can fall	-9 0
o can freeTime	10 -1
o can goods	-20 39
o can income	28 -23
o can instead	-15 25
o can keeps	18 -12
o can money	27 -11
o can part	7 3
o can process	-4 22
o can promise	-1 -14
o can spec	-30 36
o can staff	25 -32
o can time	17 -19
o can unit	16 -9
o can verb	8 19
o can we	-7 -16
o cause again	22 -8
o cause authority	-4 -15
o cause can	11 7
o cause cause	12 7
o cause chore	13 -5
o cause count	-20 11
o cause credential	-11 -17
o cause does	1 16
o cause ease	13 -1
o cause experience	9 -12
o cause fall	18 -3
o cause family	12 -19
o cause freeTime	20 -25
o cause gone	32 -19
o cause goods	-3 -7
o cause income	-9 16
o cause joy	17 -14
o cause keeps	29 -22
o cause less	36 -28
o cause machine	26 -16
o cause money	3 -9
o cause must	16 -9
o cause negation	12 11
o cause norm	-14 10
o cause part	14 4
o cause place	11 10
o cause process	16 -12
o cause promise	8 -10
o cause public	9 -22
o cause risk	16 -18
o cause saving	-4 11
o cause service	8 6
o cause slogan	6 11
o cause spec	-17 14
o cause staff	12 -36
o cause standing	11 -5
o cause strain	32 -21
o cause time	-6 -8
o cause trait	-10 26
o cause vendorDoes	1 -16
o cause vendorFirm	-9 -6
o cause we	-1 -21
o cause you	13 -23
o chore again	1 -16
o chore anymore	14 -5
o chore cause	4 7
o chore count	-11 -10
o chore does	5 8
o chore experience	33 -6
o chore fall	18 -11
o chore freeTime	29 -7
o chore gone	49 -34
o chore income	-18 7
o chore instead	9 -1
o chore joy	13 -6
o chore less	14 -5
o chore machine	9 0
o chore negation	9 1
o chore norm	-7 17
o chore part	31 -25
o chore place	2 -14
o chore process	28 -12
o chore rise	3 -11
o chore staff	26 -13
o chore standing	39 -11
o chore strain	-2 -15
o chore time	17 -20
o chore trait	24 -15
o chore unit	7 -15
o chore vendorStaff	10 -1
o chore verb	27 -3
o chore we	-16 -10
o chore you	26 -10
o clientele again	0 -9
o clientele can	-11 24
o clientele cause	-18 12
o clientele chore	-1 25
o clientele clientele	29 -17
o clientele count	-14 -34
o clientele does	-3 -6
o clientele gone	-11 -9
o clientele instead	-20 -19
o clientele part	-7 20
o clientele place	19 -10
o clientele process	5 -31
o clientele public	-38 -18
o clientele spec	-22 -16
o clientele staff	28 -13
o clientele standing	19 -14
o clientele strain	-7 -4
o clientele unit	0 15
o clientele verb	3 15
o clientele we	-22 -4
o clientele you	47 -9
o count again	-8 -1
o count cause	24 -18
o count chore	11 -16
o count clientele	-17 -4
o count count	3 -22
o count credential	-6 -8
o count does	-3 -18
o count ease	-10 5
o count freeTime	25 -14
o count goods	24 -13
o count instead	20 -36
o count less	38 -32
o count machine	-12 0
o count money	15 -23
o count more	37 -29
o count negation	25 -16
o count older	19 -18
o count part	-2 10
o count pastWork	-12 -13
o count place	2 -21
o count process	17 -17
o count promise	-5 -6
o count public	-1 -20
o count risk	11 12
o count saving	16 -10
o count service	-12 26
o count slogan	-9 -17
o count spec	-5 -25
o count staff	3 -22
o count standing	-7 -32
o count time	-5 -5
o count trait	9 18
o count unit	-24 17
o count vendorFirm	-5 -24
o count vendorStaff	-18 -12
o count verb	-4 -30
o count we	-2 -14
o count you	14 -20
o credential cause	-7 -14
o credential chore	13 -4
o credential count	-13 -29
o credential credential	-18 -23
o credential machine	-5 -12
o credential money	-25 -18
o credential negation	13 -10
o credential norm	-9 -9
o credential part	-8 -6
o credential place	-8 -22
o credential process	-34 25
o credential promise	-16 -13
o credential public	-5 -19
o credential rise	-6 -17
o credential risk	-2 19
o credential service	-9 -6
o credential slogan	-10 -8
o credential spec	-13 12
o credential staff	15 -17
o credential vendorFirm	-10 -15
o credential vendorStaff	-6 -12
o credential verb	45 -23
o does again	7 4
o does cause	-5 15
o does chore	-5 11
o does count	26 -14
o does does	-19 4
o does experience	10 -2
o does fall	4 -21
o does freeTime	-24 10
o does gone	23 -16
o does goods	-21 25
o does income	8 -14
o does instead	-9 14
o does joy	-14 16
o does less	-25 18
o does machine	16 -13
o does money	3 -12
o does more	14 -15
o does negation	32 -8
o does pastWork	-11 -29
o does place	-18 -6
o does process	9 14
o does public	-12 -2
o does rise	11 -2
o does risk	15 -20
o does service	-11 -17
o does slogan	-8 20
o does sooner	-5 12
o does spec	-20 31
o does staff	1 -15
o does standing	21 -7
o does time	-7 33
o does trait	-21 12
o does unit	1 33
o does vendorFirm	-7 15
o does verb	6 10
o does we	-3 -10
o does you	1 33
o ease again	9 -5
o ease cause	-16 -21
o ease chore	23 -4
o ease does	-3 19
o ease ease	31 -16
o ease fall	15 -3
o ease goods	-10 -3
o ease instead	-3 -7
o ease machine	-2 19
o ease norm	-8 -7
o ease part	-15 5
o ease place	-12 2
o ease rise	-6 15
o ease service	-9 0
o ease spec	-3 -7
o ease staff	38 -17
o ease time	10 -8
o ease trait	-2 17
o ease unit	25 -10
o ease verb	-22 3
o ease we	-3 -7
o ease you	7 -13
o experience cause	-15 18
o experience count	-13 9
o experience does	-12 -6
o experience ease	-9 -17
o experience experience	-3 -17
o experience fall	9 -2
o experience freeTime	5 -9
o experience gone	10 -6
o experience goods	0 22
o experience instead	-1 -21
o experience machine	-2 -15
o experience negation	19 -18
o experience part	12 8
o experience place	-9 -15
o experience process	-1 -9
o experience public	21 -15
o experience risk	36 -13
o experience spec	-14 -22
o experience staff	-6 -33
o experience standing	-12 -14
o experience strain	5 -9
o experience time	10 -21
o experience trait	3 13
o experience verb	17 -8
o experience we	-11 -5
o experience you	-18 0
o fall cause	26 -12
o fall count	49 -26
o fall experience	-3 -6
o fall fall	57 -28
o fall instead	10 -4
o fall machine	5 -14
o fall money	12 -7
o fall older	-7 -4
o fall part	-11 13
o fall place	-7 14
o fall process	20 -17
o fall risk	4 6
o fall slogan	-2 -9
o fall spec	7 8
o fall staff	13 -17
o fall time	37 -23
o fall verb	-15 0
o fall you	29 -15
o family joy	22 -13
o family unit	43 -9
o family vendorFirm	-8 -7
o family verb	10 -6
o freeTime again	-6 -5
o freeTime anymore	16 -5
o freeTime chore	19 3
o freeTime count	20 -4
o freeTime does	0 -9
o freeTime ease	-8 -2
o freeTime fall	10 -7
o freeTime freeTime	25 -1
o freeTime gone	42 -22
o freeTime income	-14 1
o freeTime instead	-11 -5
o freeTime joy	9 0
o freeTime less	-25 43
o freeTime machine	14 -16
o freeTime negation	0 20
o freeTime norm	-9 19
o freeTime part	-12 46
o freeTime place	-8 -5
o freeTime process	17 -15
o freeTime service	-16 13
o freeTime sooner	14 -7
o freeTime spec	-5 17
o freeTime staff	15 -8
o freeTime strain	24 -21
o freeTime time	25 5
o freeTime unit	2 -22
o freeTime vendorFirm	-7 -12
o freeTime verb	10 -11
o freeTime we	-11 -11
o freeTime you	10 -9
o gone cause	14 2
o gone chore	26 -14
o gone count	14 -15
o gone does	1 17
o gone experience	-13 -7
o gone fall	18 -3
o gone gone	11 -3
o gone goods	-10 -3
o gone instead	19 -9
o gone keeps	14 -18
o gone money	-7 -7
o gone negation	18 -11
o gone norm	-14 -12
o gone part	11 3
o gone pastWork	-10 5
o gone public	-17 -2
o gone service	-14 -7
o gone spec	16 -4
o gone strain	16 -10
o gone time	12 9
o gone trait	-2 16
o gone unit	-2 12
o gone verb	19 -10
o gone we	-8 -4
o gone you	-7 -2
o goods cause	-12 7
o goods chore	-11 28
o goods does	11 9
o goods ease	11 -9
o goods experience	-10 -14
o goods fall	12 -7
o goods gone	21 -11
o goods goods	32 -31
o goods income	16 -12
o goods instead	17 -15
o goods less	9 -7
o goods machine	12 0
o goods money	19 -12
o goods more	9 -8
o goods negation	-4 -15
o goods norm	25 -2
o goods part	-16 15
o goods pastWork	11 2
o goods place	18 -2
o goods process	-8 -4
o goods saving	10 -2
o goods service	-9 -4
o goods slogan	18 -17
o goods sooner	12 -6
o goods spec	18 -10
o goods staff	-19 -10
o goods trait	-22 52
o goods unit	-17 34
o goods vendorFirm	6 -42
o goods verb	35 -15
o goods you	10 -17
o income cause	9 -3
o income credential	15 -7
o income does	-21 -19
o income experience	-7 -8
o income freeTime	-10 -8
o income income	3 -10
o income money	23 -21
o income more	21 -12
o income norm	10 2
o income place	-7 21
o income process	20 -16
o income rise	9 -11
o income spec	25 -13
o income standing	10 -3
o income time	39 -21
o income unit	18 -5
o income verb	-8 -15
o instead cause	-5 -6
o instead chore	14 0
o instead clientele	-4 -15
o instead count	18 -12
o instead does	17 -6
o instead experience	-12 -7
o instead instead	9 2
o instead machine	4 10
o instead money	34 -30
o instead negation	-14 -5
o instead norm	18 -14
o instead older	-1 15
o instead pastWork	-8 -20
o instead place	3 -18
o instead process	7 -10
o instead public	-9 8
o instead risk	11 -4
o instead service	-7 -5
o instead spec	13 -9
o instead staff	-15 -4
o instead time	7 -17
o instead unit	-17 15
o instead vendorFirm	18 -2
o instead verb	-7 -7
o instead we	-14 -13
o instead you	-6 -5
o joy again	31 -9
o joy cause	20 -18
o joy chore	17 -14
o joy clientele	-8 -9
o joy instead	29 -6
o joy joy	12 -7
o joy machine	27 -13
o joy place	14 -5
o joy process	23 -12
o joy public	-7 -10
o joy service	-14 -2
o joy slogan	19 -9
o joy staff	24 -22
o joy standing	-15 0
o joy time	10 -4
o joy unit	31 -7
o joy vendorFirm	9 -1
o joy verb	13 -8
o joy we	-27 -2
o keeps again	19 -19
o keeps authority	25 -7
o keeps cause	17 1
o keeps chore	4 -16
o keeps count	17 4
o keeps credential	-6 -11
o keeps ease	-6 16
o keeps experience	18 -2
o keeps freeTime	14 -4
o keeps income	-5 20
o keeps keeps	-9 -8
o keeps machine	29 -11
o keeps more	9 0
o keeps negation	31 -8
o keeps norm	-15 -6
o keeps part	1 14
o keeps place	-12 30
o keeps process	-4 19
o keeps promise	11 -3
o keeps risk	37 -33
o keeps service	-4 -5
o keeps slogan	-14 5
o keeps spec	-13 16
o keeps staff	12 -7
o keeps strain	-10 12
o keeps time	9 -9
o keeps trait	10 -9
o keeps unit	27 -5
o keeps vendorFirm	10 -2
o keeps verb	-16 -10
o keeps we	-19 -7
o keeps you	12 -7
o less goods	3 28
o less instead	-16 12
o less money	26 -19
o less norm	16 -11
o less older	-17 12
o less part	9 12
o less process	28 -23
o less risk	21 -16
o less spec	16 -10
o less staff	-2 -14
o less strain	31 -15
o less unit	24 -20
o less vendorFirm	-12 0
o less verb	7 -9
o less we	-12 0
o less you	15 -9
o machine again	-16 -9
o machine anymore	16 -15
o machine cause	-13 23
o machine count	-7 32
o machine credential	-14 19
o machine does	-17 42
o machine ease	-10 -6
o machine fall	36 -24
o machine gone	9 -5
o machine goods	3 10
o machine income	4 -9
o machine joy	28 -20
o machine less	2 9
o machine machine	-14 28
o machine money	11 -16
o machine more	36 -35
o machine negation	9 -3
o machine norm	4 22
o machine part	-25 17
o machine pastWork	-5 -12
o machine place	-15 -2
o machine process	-28 15
o machine promise	9 -7
o machine public	-2 14
o machine rise	16 -8
o machine risk	22 -9
o machine service	-21 -8
o machine spec	-13 -3
o machine staff	2 -26
o machine standing	0 14
o machine strain	-10 -8
o machine unit	4 15
o machine vendorFirm	-1 -16
o machine verb	13 17
o machine we	-5 -8
o money cause	28 -30
o money count	-23 17
o money does	5 -14
o money ease	-9 -15
o money experience	32 -13
o money fall	26 -19
o money freeTime	-5 -6
o money gone	14 -7
o money goods	11 -6
o money income	-4 -6
o money instead	18 -21
o money keeps	10 -3
o money less	23 -17
o money machine	-16 -6
o money money	16 -13
o money must	22 -16
o money negation	40 -13
o money norm	10 -3
o money older	-7 -4
o money part	-30 70
o money place	-6 -11
o money process	4 11
o money public	-20 -3
o money rise	20 -16
o money risk	9 -3
o money slogan	-7 19
o money spec	27 -18
o money staff	-5 -4
o money time	19 10
o money unit	32 5
o money vendorFirm	20 -27
o money vendorStaff	-9 -9
o money verb	11 -11
o money we	-28 -2
o money you	17 -9
o more cause	58 -23
o more chore	11 -10
o more clientele	-3 -15
o more does	14 -10
o more freeTime	16 -11
o more goods	65 -43
o more income	24 -22
o more joy	4 -10
o more negation	13 -13
o more norm	48 -44
o more older	-21 10
o more part	12 -8
o more process	19 -18
o more public	5 -21
o more risk	10 -7
o more service	12 -1
o more spec	7 2
o more time	18 -8
o more unit	19 -12
o more you	9 -7
o must again	19 -11
o must cause	24 -14
o must less	22 -11
o must part	14 -8
o must process	21 -16
o must spec	-17 16
o must strain	9 -8
o must unit	22 -18
o must verb	12 -9
o negation authority	34 -18
o negation can	-17 -2
o negation chore	32 -22
o negation clientele	15 0
o negation credential	2 11
o negation does	15 -10
o negation goods	-8 -14
o negation income	20 -26
o negation instead	15 -8
o negation joy	-10 -1
o negation keeps	-4 -7
o negation machine	8 17
o negation money	10 -10
o negation more	10 -7
o negation must	-6 19
o negation negation	1 12
o negation norm	27 -14
o negation part	0 17
o negation place	28 -11
o negation process	25 -9
o negation promise	-9 -1
o negation public	-9 0
o negation rise	26 -19
o negation risk	15 -8
o negation service	-1 -29
o negation spec	4 -16
o negation staff	7 -13
o negation standing	9 -9
o negation strain	19 -13
o negation time	5 -25
o negation trait	-7 11
o negation unit	4 -18
o negation vendorFirm	-16 -11
o negation we	-18 -18
o norm authority	17 -17
o norm cause	-10 -12
o norm credential	-14 -7
o norm ease	-4 14
o norm fall	11 -5
o norm freeTime	-9 -6
o norm goods	17 -14
o norm instead	14 -9
o norm machine	7 9
o norm money	31 -37
o norm part	-3 9
o norm process	1 -14
o norm risk	-13 22
o norm spec	14 -9
o norm staff	9 -27
o norm time	7 5
o norm trait	1 22
o norm vendorFirm	-10 -14
o norm verb	8 7
o norm you	12 -4
o older machine	-6 16
o older older	-15 28
o older pastWork	-8 -20
o older place	-9 -5
o older public	-19 22
o older spec	-7 11
o older time	9 -6
o older we	-3 -14
o part again	-25 22
o part cause	-5 -8
o part chore	15 -33
o part count	18 -35
o part credential	-7 9
o part does	6 16
o part experience	1 21
o part fall	-7 12
o part freeTime	-5 -11
o part gone	36 -21
o part goods	-10 9
o part income	5 6
o part instead	-12 13
o part joy	15 -14
o part keeps	-14 11
o part less	-8 15
o part machine	-11 17
o part money	8 5
o part more	10 0
o part negation	-10 27
o part norm	10 3
o part part	-20 -1
o part pastWork	-5 32
o part place	-3 -6
o part process	-2 -9
o part public	23 -16
o part rise	-10 26
o part risk	10 -6
o part service	12 6
o part slogan	-4 41
o part spec	-4 24
o part staff	-11 -9
o part strain	-28 28
o part time	16 -25
o part trait	-4 35
o part unit	4 12
o part vendorFirm	4 -18
o part vendorStaff	-10 -7
o part we	-12 15
o part you	20 -27
o pastWork cause	-16 34
o pastWork count	-17 10
o pastWork instead	-23 -6
o pastWork machine	-11 -23
o pastWork pastWork	-12 -19
o pastWork place	-19 -33
o pastWork process	-8 -8
o pastWork service	-5 -15
o pastWork time	9 -22
o pastWork unit	-13 11
o pastWork vendorFirm	-2 16
o pastWork we	-19 8
o place again	16 -7
o place can	33 -18
o place cause	-15 -9
o place clientele	19 0
o place count	-9 12
o place credential	20 -5
o place does	3 19
o place ease	13 -7
o place experience	-8 -5
o place fall	28 -16
o place family	13 -5
o place freeTime	13 -7
o place goods	29 -23
o place income	15 -3
o place instead	-18 -9
o place joy	20 -4
o place keeps	11 -4
o place less	2 10
o place machine	0 15
o place money	20 -7
o place more	18 -5
o place negation	13 -3
o place pastWork	-11 0
o place place	-1 -11
o place process	-5 -12
o place promise	-8 9
o place public	21 -7
o place rise	18 -13
o place service	11 -17
o place slogan	-11 5
o place spec	2 -13
o place staff	13 -25
o place standing	22 -5
o place strain	6 -23
o place time	3 -11
o place unit	12 12
o place vendorFirm	-9 -25
o place vendorStaff	-7 -3
o place verb	30 -20
o place we	-14 -5
o place you	-8 -19
o process again	16 -14
o process can	2 8
o process cause	-16 -16
o process chore	-2 15
o process clientele	-8 -9
o process count	-16 5
o process does	-4 10
o process ease	20 -10
o process experience	14 -10
o process fall	30 -18
o process gone	27 -7
o process goods	-1 15
o process income	7 -21
o process instead	2 8
o process joy	14 -8
o process keeps	10 -13
o process machine	19 -13
o process money	17 -17
o process negation	26 -8
o process norm	20 -13
o process part	-12 47
o process pastWork	14 7
o process process	5 -24
o process promise	4 11
o process public	-12 -5
o process risk	33 -27
o process service	-22 0
o process sooner	12 -7
o process spec	-13 3
o process staff	-13 -1
o process standing	-2 19
o process strain	-7 -17
o process trait	-1 21
o process unit	22 -1
o process vendorFirm	-27 -2
o process vendorStaff	-5 -5
o process verb	10 -10
o process we	-5 -9
o process you	24 -10
o promise again	31 -13
o promise cause	-27 2
o promise chore	0 -17
o promise experience	-21 0
o promise freeTime	13 -1
o promise instead	-13 -17
o promise part	-4 23
o promise process	6 -22
o promise promise	-15 -15
o promise service	-8 -17
o promise spec	-15 -24
o promise staff	-18 12
o promise standing	-15 -9
o promise time	12 -9
o promise unit	-10 -16
o promise vendorFirm	-9 -1
o promise vendorStaff	-27 25
o promise verb	-9 -10
o promise we	-9 -15
o public again	-21 -5
o public can	-14 27
o public cause	-6 24
o public chore	-7 -13
o public clientele	24 -7
o public credential	-17 -22
o public does	16 -20
o public experience	-5 -15
o public freeTime	-10 -10
o public instead	13 -16
o public joy	10 -3
o public machine	-5 -11
o public negation	27 -14
o public part	-28 35
o public place	16 -16
o public promise	10 -11
o public risk	-13 -7
o public slogan	23 -25
o public spec	5 -17
o public standing	34 -21
o public strain	7 -10
o public time	12 -4
o public trait	-19 -2
o public vendorFirm	-1 -15
o public verb	20 0
o public we	-28 -8
o public you	53 -30
o rise again	9 -8
o rise cause	17 -5
o rise count	-7 -22
o rise experience	-12 -22
o rise fall	18 -11
o rise goods	10 -8
o rise instead	18 -2
o rise joy	11 -2
o rise keeps	5 -13
o rise money	21 -18
o rise part	11 11
o rise process	23 -16
o rise public	20 -9
o rise risk	-8 12
o rise service	-5 -12
o rise slogan	0 13
o rise staff	29 -8
o rise time	-16 -3
o rise unit	20 -13
o rise vendorFirm	-22 12
o rise verb	-2 -13
o rise we	-20 -10
o risk again	32 -12
o risk authority	11 -7
o risk cause	10 5
o risk chore	5 8
o risk clientele	15 0
o risk count	36 -17
o risk does	15 -10
o risk fall	30 -7
o risk gone	29 -13
o risk goods	13 -1
o risk instead	15 -5
o risk keeps	15 16
o risk machine	5 -31
o risk money	18 -13
o risk negation	19 -3
o risk older	-13 -1
o risk part	-26 43
o risk place	25 -7
o risk process	4 -14
o risk risk	30 -3
o risk service	17 -26
o risk spec	14 -23
o risk staff	10 -28
o risk strain	28 -23
o risk time	13 -42
o risk trait	-13 33
o risk unit	29 -31
o risk vendorDoes	-13 10
o risk vendorFirm	14 -11
o risk vendorStaff	-8 -10
o risk verb	17 -9
o risk we	-16 -8
o risk you	30 -17
o saving does	-14 28
o saving experience	31 -14
o saving fall	18 -3
o saving goods	7 -9
o saving instead	17 -5
o saving money	-4 13
o saving norm	-7 -9
o saving process	-11 7
o saving service	-9 0
o saving spec	17 -5
o saving staff	20 -2
o saving time	33 -22
o saving unit	9 -9
o saving we	-3 -7
o saving you	25 -11
o service again	25 -33
o service cause	1 -27
o service chore	18 -13
o service count	-11 -20
o service does	-13 14
o service ease	0 11
o service experience	-5 -27
o service fall	13 -2
o service freeTime	-22 -3
o service goods	-10 -3
o service instead	-25 -10
o service less	16 -10
o service machine	14 -22
o service money	8 -18
o service norm	-7 -9
o service part	-12 26
o service place	-1 -22
o service process	-14 -11
o service rise	10 -2
o service service	-23 -30
o service sooner	-4 -6
o service staff	-29 -7
o service time	-20 12
o service trait	-19 15
o service unit	-31 -9
o service vendorFirm	-11 -8
o service vendorStaff	-7 -19
o service verb	11 -13
o service we	6 -9
o service you	3 -15
o slogan again	30 -19
o slogan cause	-7 16
o slogan clientele	18 -10
o slogan count	-4 29
o slogan credential	-1 -10
o slogan income	14 -25
o slogan instead	-2 -15
o slogan joy	-9 17
o slogan keeps	-14 35
o slogan machine	-5 18
o slogan money	9 7
o slogan part	-6 18
o slogan process	9 -25
o slogan promise	8 -10
o slogan public	25 -2
o slogan rise	6 8
o slogan risk	-7 20
o slogan service	-17 -25
o slogan slogan	-33 68
o slogan staff	2 -14
o slogan strain	33 -21
o slogan trait	0 15
o slogan unit	-11 37
o slogan vendorFirm	-12 -8
o slogan we	-28 -13
o slogan you	-1 14
o sooner anymore	9 -2
o sooner income	11 -5
o sooner instead	-6 17
o sooner money	9 -3
o sooner older	-6 18
o sooner verb	11 -4
o spec again	-18 16
o spec cause	-12 -10
o spec chore	-7 -13
o spec clientele	16 0
o spec credential	-8 23
o spec does	3 -24
o spec ease	9 -6
o spec freeTime	-5 -7
o spec gone	23 -15
o spec goods	16 -14
o spec instead	-13 3
o spec keeps	45 -20
o spec money	42 -27
o spec more	23 -17
o spec negation	14 2
o spec norm	19 -4
o spec older	-13 10
o spec part	-10 20
o spec place	10 -15
o spec public	14 -13
o spec rise	8 -15
o spec risk	3 6
o spec service	-5 -10
o spec slogan	7 -11
o spec sooner	-2 9
o spec staff	-12 -6
o spec strain	-18 17
o spec trait	-11 21
o spec unit	-18 16
o spec vendorFirm	16 -10
o spec verb	8 -25
o spec we	-13 -16
o spec you	0 -21
o staff again	19 -10
o staff anymore	35 -10
o staff can	-22 19
o staff cause	-6 -8
o staff chore	13 -10
o staff count	12 -28
o staff credential	-12 -11
o staff does	22 -5
o staff ease	28 -21
o staff experience	-5 -8
o staff fall	13 -8
o staff freeTime	23 -12
o staff gone	45 -30
o staff income	-9 -17
o staff instead	-10 2
o staff joy	33 -11
o staff keeps	15 -18
o staff less	40 -29
o staff machine	1 13
o staff money	-3 -11
o staff more	-8 -5
o staff must	17 -11
o staff negation	12 -6
o staff norm	-2 31
o staff part	12 13
o staff pastWork	-9 0
o staff place	-4 -12
o staff process	11 -4
o staff promise	-9 10
o staff public	0 -18
o staff rise	-11 -3
o staff risk	36 -11
o staff service	-23 5
o staff spec	-21 15
o staff staff	-19 -9
o staff standing	-14 14
o staff strain	7 -12
o staff time	-3 -8
o staff trait	10 9
o staff unit	-7 -16
o staff vendorFirm	-1 -15
o staff vendorStaff	-16 -16
o staff we	-30 -4
o staff you	3 -14
o standing clientele	23 -15
o standing experience	19 -12
o standing part	11 -12
o standing place	29 -6
o standing process	38 -10
o standing public	28 -16
o standing rise	11 0
o standing risk	23 -15
o standing slogan	12 -5
o standing spec	-24 12
o standing staff	27 -14
o standing standing	35 -22
o standing trait	16 -6
o standing unit	16 -12
o standing verb	21 -6
o standing you	39 -15
o strain again	22 -19
o strain cause	-4 20
o strain chore	18 -9
o strain does	14 -4
o strain freeTime	22 -6
o strain instead	18 -7
o strain machine	2 20
o strain negation	17 -8
o strain part	16 -11
o strain place	4 -12
o strain process	-9 1
o strain rise	-13 15
o strain risk	13 -3
o strain service	15 -15
o strain spec	16 -5
o strain staff	23 -15
o strain strain	30 -22
o strain time	5 -16
o strain vendorFirm	15 -2
o strain verb	26 -19
o strain you	14 -11
o time again	22 -11
o time chore	11 -7
o time count	14 -9
o time ease	10 -7
o time experience	-10 -14
o time fall	30 -7
o time freeTime	12 -4
o time gone	19 -8
o time instead	15 -3
o time joy	9 -2
o time less	22 -4
o time machine	7 -14
o time money	-3 -7
o time more	23 -19
o time must	12 -10
o time negation	38 -20
o time norm	-8 11
o time part	-9 -1
o time place	12 -20
o time process	17 -16
o time promise	-14 -12
o time public	-4 -6
o time rise	36 -35
o time risk	18 -15
o time saving	14 -7
o time service	8 -18
o time slogan	13 -11
o time sooner	13 -7
o time spec	0 -11
o time staff	-22 2
o time time	23 -14
o time trait	1 12
o time unit	-6 -3
o time vendorFirm	-22 -8
o time verb	9 -8
o time we	0 -26
o trait again	-16 8
o trait authority	-10 -10
o trait cause	-15 25
o trait chore	36 -19
o trait does	-7 20
o trait ease	-15 29
o trait freeTime	-4 16
o trait goods	-10 16
o trait income	-8 -5
o trait instead	-16 -22
o trait keeps	-3 9
o trait machine	-9 25
o trait negation	-3 17
o trait norm	-18 31
o trait part	-6 33
o trait place	13 -13
o trait process	8 -12
o trait rise	-5 19
o trait risk	-1 19
o trait service	9 -11
o trait slogan	-9 31
o trait spec	-8 9
o trait staff	11 -21
o trait strain	13 1
o trait time	13 12
o trait trait	-5 25
o trait unit	-19 -11
o trait vendorFirm	14 -3
o trait vendorStaff	-2 -13
o trait verb	9 8
o trait we	-20 -7
o trait you	-21 15
o unit again	6 -13
o unit anymore	8 -11
o unit authority	20 -12
o unit cause	-16 14
o unit chore	12 6
o unit clientele	15 -17
o unit count	-5 -19
o unit credential	-12 -26
o unit does	1 -23
o unit ease	28 -17
o unit experience	-16 -7
o unit fall	-6 -8
o unit freeTime	33 -8
o unit gone	22 -6
o unit goods	7 -22
o unit income	21 -12
o unit joy	38 -36
o unit keeps	-11 19
o unit less	19 -9
o unit machine	-12 9
o unit money	-7 -4
o unit more	36 -27
o unit negation	22 -24
o unit norm	12 3
o unit part	-13 11
o unit pastWork	-1 -9
o unit process	12 -3
o unit promise	-10 -6
o unit public	16 -15
o unit rise	16 18
o unit risk	8 -24
o unit saving	11 -6
o unit service	9 -13
o unit slogan	-16 15
o unit sooner	-1 -9
o unit spec	24 -10
o unit staff	0 -27
o unit standing	23 -6
o unit strain	14 -10
o unit time	9 -5
o unit trait	10 -17
o unit unit	5 -9
o unit vendorFirm	7 -15
o unit vendorStaff	-21 -2
o unit verb	10 1
o unit we	-26 -6
o unit you	15 -5
o vendorDoes cause	8 17
o vendorDoes chore	18 -4
o vendorDoes does	-5 -17
o vendorDoes ease	-9 0
o vendorDoes experience	-8 -2
o vendorDoes joy	-17 -1
o vendorDoes keeps	-9 -8
o vendorDoes less	-5 -30
o vendorDoes machine	8 20
o vendorDoes money	-15 -12
o vendorDoes negation	-3 -9
o vendorDoes norm	-17 19
o vendorDoes part	31 -36
o vendorDoes pastWork	-4 -9
o vendorDoes place	13 -11
o vendorDoes process	-5 -27
o vendorDoes promise	-1 -8
o vendorDoes risk	-14 -8
o vendorDoes saving	-9 0
o vendorDoes service	-19 -4
o vendorDoes spec	-29 30
o vendorDoes staff	-13 -8
o vendorDoes time	-4 -5
o vendorDoes unit	9 13
o vendorDoes vendorFirm	-5 -14
o vendorDoes verb	-6 -10
o vendorDoes you	-12 -12
o vendorFirm again	31 -6
o vendorFirm authority	32 -13
o vendorFirm can	-6 13
o vendorFirm cause	-25 9
o vendorFirm chore	20 -11
o vendorFirm clientele	-20 -6
o vendorFirm count	-1 -15
o vendorFirm does	-3 16
o vendorFirm ease	31 -4
o vendorFirm experience	-15 -8
o vendorFirm fall	9 -1
o vendorFirm freeTime	-18 6
o vendorFirm gone	21 -6
o vendorFirm income	-11 -1
o vendorFirm instead	-3 -8
o vendorFirm keeps	42 -1
o vendorFirm machine	-3 -22
o vendorFirm money	-8 -6
o vendorFirm negation	-13 -19
o vendorFirm part	-3 -9
o vendorFirm pastWork	-15 -11
o vendorFirm place	-24 1
o vendorFirm process	-16 -6
o vendorFirm promise	-23 0
o vendorFirm public	-9 0
o vendorFirm rise	-4 -7
o vendorFirm service	-24 -12
o vendorFirm spec	-19 -7
o vendorFirm staff	-4 -16
o vendorFirm standing	23 -7
o vendorFirm strain	25 -9
o vendorFirm time	10 -6
o vendorFirm unit	-6 -11
o vendorFirm vendorFirm	-13 -46
o vendorFirm you	-6 -13
o vendorStaff again	-16 -10
o vendorStaff cause	-10 -17
o vendorStaff chore	7 -13
o vendorStaff count	-9 -3
o vendorStaff credential	-12 -5
o vendorStaff does	-17 -17
o vendorStaff ease	12 0
o vendorStaff experience	-11 -14
o vendorStaff goods	-22 -2
o vendorStaff joy	14 -1
o vendorStaff machine	-2 -10
o vendorStaff negation	-12 -5
o vendorStaff part	-14 -13
o vendorStaff process	-13 9
o vendorStaff rise	-6 -6
o vendorStaff service	-22 -8
o vendorStaff spec	-15 -7
o vendorStaff staff	-1 -21
o vendorStaff strain	-30 -12
o vendorStaff time	-12 -6
o vendorStaff trait	-9 -23
o vendorStaff unit	2 -15
o vendorStaff vendorFirm	-9 -3
o vendorStaff vendorStaff	-12 -6
o vendorStaff verb	18 -22
o vendorStaff you	1 -10
o verb again	21 -15
o verb anymore	9 -7
o verb authority	31 -16
o verb can	22 -13
o verb cause	1 -10
o verb chore	11 -14
o verb clientele	-6 -5
o verb count	17 -11
o verb credential	32 -9
o verb ease	18 -17
o verb fall	26 -21
o verb freeTime	33 -17
o verb gone	35 -13
o verb goods	-10 22
o verb income	29 -29
o verb instead	14 3
o verb joy	26 -26
o verb keeps	27 -23
o verb less	9 -15
o verb machine	-2 -8
o verb more	10 -12
o verb must	-7 13
o verb negation	13 -2
o verb norm	4 -11
o verb older	4 -10
o verb part	-20 5
o verb pastWork	9 -6
o verb place	21 6
o verb process	19 -12
o verb promise	3 -12
o verb public	-4 -6
o verb risk	18 -19
o verb saving	-7 -3
o verb service	-19 8
o verb slogan	-12 3
o verb sooner	17 -6
o verb staff	3 -27
o verb standing	22 -7
o verb strain	21 -16
o verb unit	10 4
o verb vendorStaff	21 -22
o verb verb	11 5
o verb we	-29 -30
o verb you	-26 7
o we again	-20 -13
o we can	-6 -26
o we cause	-18 13
o we chore	8 7
o we clientele	-20 -4
o we count	2 12
o we does	13 -11
o we ease	-17 0
o we experience	-13 -10
o we fall	11 -4
o we freeTime	-13 -25
o we goods	-11 -15
o we income	-12 -3
o we instead	-5 -6
o we joy	-18 -1
o we keeps	-15 6
o we less	-22 16
o we machine	17 10
o we money	-5 -8
o we more	-12 5
o we negation	-9 -5
o we norm	-16 10
o we older	-15 -6
o we pastWork	-7 -8
o we place	11 -5
o we process	1 -11
o we promise	-25 -1
o we public	-18 -4
o we rise	-11 -10
o we risk	-11 -25
o we saving	-9 0
o we service	-3 -10
o we sooner	-2 -7
o we spec	-17 -11
o we staff	-11 -8
o we standing	-10 -12
o we time	-2 -31
o we trait	15 8
o we unit	-21 38
o we vendorDoes	-6 -22
o we vendorFirm	-4 -9
o we verb	-21 -19
o we we	-12 -9
o we you	-3 -33
o you again	23 -10
o you authority	20 -9
o you can	-10 17
o you cause	4 17
o you chore	-2 -8
o you clientele	40 -9
o you count	12 22
o you credential	36 -20
o you does	14 -12
o you ease	11 -17
o you fall	11 -20
o you family	28 -18
o you freeTime	22 -3
o you gone	24 -15
o you goods	14 -3
o you income	44 -33
o you instead	11 -4
o you joy	-2 -13
o you keeps	25 -26
o you less	25 -15
o you money	32 -25
o you must	22 -15
o you negation	32 -9
o you norm	4 -19
o you part	0 -20
o you place	27 1
o you promise	-3 -12
o you public	15 -12
o you rise	18 -10
o you risk	-8 -19
o you saving	13 -12
o you service	-4 -5
o you slogan	18 -15
o you spec	19 -24
o you staff	-7 39
o you standing	11 4
o you strain	-2 25
o you time	-2 14
o you trait	-16 -3
o you unit	15 -8
o you vendorFirm	18 4
o you vendorStaff	4 -14
o you verb	4 6
o you we	-18 -16
o you you	41 -26
p amount	40 -20
p change	59 -20
p colon	27 -54
p figure	-34 34
p figures	-10 42
p measure	-9 73
p noFigure	-23 34
p perTime	9 -57
p percent	3 17
p question	47 -15
p signedPercent	83 -32
p sinceYear	-23 -55
q again	-9 -1
q anymore	25 -30
q cause	13 -25
q chore	11 -24
q clientele	-28 -16
q credential	-6 -29
q does	-11 -25
q ease	-8 21
q experience	-3 -9
q fall	51 -35
q freeTime	28 -18
q goods	-30 42
q income	0 -22
q instead	4 11
q joy	-14 -23
q less	58 -41
q machine	-22 1
q money	18 -13
q more	63 -31
q negation	-7 -4
q older	4 14
q part	-11 30
q pastWork	-16 -32
q place	-12 9
q promise	-16 -15
q public	-15 -2
q rise	-26 -3
q risk	3 -14
q saving	21 -12
q service	-9 -19
q slogan	-19 6
q sooner	7 7
q staff	-5 -15
q standing	-4 -32
q time	4 8
q trait	5 9
q unit	-16 29
q vendorDoes	-8 -24
q vendorFirm	-5 -38
q vendorStaff	-15 -15
q verb	-22 -15
q we	-17 -29
q you	30 -7
s0 anymore	11 -8
s0 can	-15 47
s0 cause	33 -30
s0 chore	-23 -3
s0 clientele	-31 10
s0 count	-12 25
s0 credential	9 -31
s0 does	-26 61
s0 experience	-11 -7
s0 fall	15 -19
s0 freeTime	-3 -15
s0 gone	-15 -16
s0 income	40 -22
s0 joy	26 -30
s0 keeps	-25 40
s0 machine	6 12
s0 more	17 -7
s0 must	-26 27
s0 negation	28 -13
s0 norm	-10 -10
s0 part	-14 16
s0 pastWork	-30 22
s0 place	15 -2
s0 process	12 -4
s0 promise	-38 -3
s0 public	30 -4
s0 rise	-13 19
s0 saving	-19 34
s0 service	-39 32
s0 slogan	-9 19
s0 spec	-24 40
s0 staff	38 -32
s0 standing	-13 1
s0 strain	-11 29
s0 time	18 -8
s0 trait	-21 12
s0 unit	20 -29
s0 vendorDoes	-5 -19
s0 vendorFirm	-16 10
s0 vendorStaff	10 -18
s0 verb	-26 31
s0 we	-19 -5
s0 you	4 5
s1 again	-13 17
s1 anymore	11 -8
s1 authority	11 -6
s1 can	-4 13
s1 cause	-2 26
s1 chore	11 -21
s1 clientele	-17 -4
s1 count	-12 10
s1 credential	-11 -13
s1 does	-19 35
s1 experience	-3 -24
s1 fall	16 -20
s1 family	10 -8
s1 gone	-11 -3
s1 goods	6 16
s1 income	25 -16
s1 instead	-19 9
s1 joy	29 -20
s1 less	3 7
s1 machine	-33 23
s1 money	27 -17
s1 more	26 -11
s1 must	15 -6
s1 negation	13 -10
s1 norm	3 16
s1 older	-27 18
s1 part	-18 26
s1 pastWork	-24 -1
s1 place	17 -9
s1 process	-6 -18
s1 promise	-37 -13
s1 public	12 4
s1 risk	15 -23
s1 saving	10 11
s1 service	-39 -2
s1 slogan	-8 29
s1 spec	-13 40
s1 staff	12 0
s1 standing	9 -6
s1 strain	-1 14
s1 time	2 -11
s1 trait	-12 21
s1 unit	-7 -22
s1 vendorDoes	-13 11
s1 vendorFirm	-10 -7
s1 vendorStaff	-7 -25
s1 verb	18 -6
s1 we	-10 -5
s1 you	1 13
sf again	-22 6
sf anymore	11 -8
sf authority	15 -2
sf can	-2 37
sf cause	-7 35
sf chore	-31 21
sf clientele	-32 5
sf count	-13 23
sf credential	4 -55
sf does	-24 51
sf experience	-17 -16
sf fall	15 1
sf freeTime	-19 14
sf gone	-27 -9
sf goods	-2 9
sf income	39 -25
sf instead	33 -23
sf joy	35 -30
sf keeps	8 14
sf less	10 -7
sf machine	-12 13
sf money	13 -2
sf more	17 3
sf must	-26 27
sf negation	16 -15
sf norm	-8 13
sf part	-22 17
sf pastWork	-30 16
sf place	9 -11
sf process	-13 -3
sf promise	-37 -7
sf public	18 5
sf rise	-18 14
sf risk	-16 24
sf saving	2 16
sf service	-25 3
sf slogan	-7 15
sf sooner	-5 25
sf spec	-7 41
sf staff	21 -18
sf strain	14 6
sf time	4 19
sf trait	-26 18
sf unit	-15 15
sf vendorDoes	-13 13
sf vendorFirm	-27 -13
sf vendorStaff	7 -33
sf verb	-1 14
sf we	-21 -5
sf you	10 1
v again	-12 0
v anymore	12 -5
v authority	8 -11
v cause	-13 10
v chore	19 -8
v clientele	-8 -19
v count	-18 8
v credential	-21 -12
v ease	21 -12
v experience	-15 -13
v fall	13 6
v family	14 -22
v freeTime	-14 8
v gone	9 -19
v goods	-6 -3
v income	6 -11
v instead	-1 -13
v joy	22 -12
v keeps	15 -3
v less	37 -8
v machine	-12 12
v money	20 -6
v more	21 -4
v older	-19 27
v part	-7 18
v pastWork	-11 -5
v place	-8 -10
v process	-5 -10
v promise	-19 1
v public	-13 -2
v rise	13 -5
v saving	16 -13
v service	-3 -19
v slogan	-5 15
v spec	-12 12
v staff	-3 -15
v standing	6 -9
v unit	-9 2
v vendorFirm	-5 -23
v vendorStaff	-18 -14
v we	-17 -1
v you	33 -28
w #	-34 36
w $	59 -50
w %	15 10
w 'll	-9 -47
w 're	2 -35
w 's	29 -34
w 've	-20 -14
w +	30 -35
w ,	-15 13
w -	-46 44
w .	-26 -8
w :	27 -54
w ;	64 -41
w ?	47 -15
w a	25 -6
w about	56 -30
w access	-21 33
w accessible	-13 36
w accidents	69 -47
w account	45 -40
w accredited	-26 -26
w accuracy	-14 39
w acre	26 -19
w acres	16 -8
w across	-31 -18
w actually	56 -29
w adds	40 2
w admin	44 -22
w advice	43 -64
w advise	-19 -14
w adviser	14 -28
w advisers	-61 -20
w after	52 -29
w afterwards	55 -40
w again	78 -37
w agency	-24 -8
w ai	-36 58
w air	1 20
w airport	2 -34
w alarm	-29 61
w alarms	52 -10
w alerts	-14 37
w all	-77 28
w allows	-17 39
w alone	-12 -1
w already	-43 -16
w always	-9 -27
w among	-10 -23
w an	38 -42
w and	-20 7
w another	28 -23
w answer	-8 -30
w answered	-15 -45
w any	-9 -4
w anytime	-25 14
w app	-26 35
w applicants	49 -24
w application	-29 -28
w apprentices	27 -29
w approval	-27 -26
w approved	-33 19
w approx	16 -4
w architects	20 -2
w archive	6 11
w are	34 11
w area	-33 22
w around	8 12
w arrive	56 -12
w article	22 14
w as	13 22
w assembly	-19 -26
w assistant	17 -16
w association	25 -23
w at	10 -6
w atex	-50 41
w audit	-2 29
w auditors	20 -11
w audits	11 -27
w austria	-24 -20
w authority	15 -9
w automatic	-49 63
w automatically	-8 35
w average	0 -47
w award	-16 -44
w awards	10 -16
w away	35 -43
w axis	-11 34
w b	46 -21
w back	-25 25
w background	-8 -14
w backs	82 -48
w bad	-16 35
w bags	52 -21
w bakers	33 -46
w baking	18 -5
w balance	-13 -18
w bank	-29 -8
w bar	-26 80
w barcode	-36 56
w barn	25 -9
w batch	12 35
w battery	-12 51
w be	1 38
w beam	-14 23
w because	11 -13
w becomes	77 -41
w bed	15 21
w been	72 -47
w beer	28 -4
w before	54 -46
w behind	-40 -29
w bell	-33 19
w below	-47 37
w belt	19 1
w bench	-16 -15
w bend	-23 24
w bending	35 -10
w best	-24 -14
w better	34 -29
w between	-32 4
w big	-2 -61
w biggest	-33 -20
w bill	89 -60
w bills	28 -13
w bin	-8 15
w bins	-10 33
w blade	-14 -34
w board	1 28
w boilers	37 -38
w bonus	58 -16
w book	33 13
w bookkeeper	29 -8
w books	-21 -26
w booth	4 18
w boss	49 -16
w bottles	42 -44
w bought	-6 -19
w brake	10 27
w branches	-19 -50
w brand	-16 33
w brands	14 -51
w breakfast	56 -19
w breaks	-15 0
w breathe	56 -48
w brewer	78 -27
w breweries	-19 -45
w brewery	1 -41
w brewhouse	8 29
w bring	-17 -17
w brings	62 -25
w broken	-44 24
w brushes	-53 92
w brushless	-7 41
w buckets	32 -17
w budget	26 -17
w buffer	-16 38
w build	-11 30
w builders	-43 -68
w building	3 -34
w built	-17 13
w burns	12 -10
w burst	64 -29
w business	-37 -13
w but	-25 -35
w button	8 4
w buy	27 -48
w buyer	71 -18
w buyers	39 -12
w by	-23 -24
w ca	56 -29
w cabinet	-17 23
w cables	-12 17
w calibration	-23 -3
w call	-29 14
w called	30 -19
w calls	-7 26
w camera	-56 76
w can	-24 44
w capacity	-20 49
w carbide	-33 59
w carbon	54 -23
w care	8 -12
w carmaker	42 -24
w carousel	-42 65
w carrying	-16 51
w case	22 32
w cases	22 -33
w cash	22 -14
w cashiers	31 -14
w cast	-25 48
w caught	80 -54
w cell	8 8
w centre	-51 9
w century	-9 -20
w certificate	-34 52
w certificates	4 -24
w certified	2 -22
w chains	-64 4
w change	3 59
w changeover	48 -34
w changer	-10 21
w changes	-14 24
w charge	-10 -10
w charges	45 -14
w charging	-10 21
w chasing	57 -23
w cheaper	0 -24
w check	-18 34
w checkout	56 -16
w checks	34 -27
w chefs	-17 -25
w chip	-64 3
w chips	28 32
w choose	-48 96
w cinemas	-7 -65
w claims	27 -3
w class	-19 53
w clean	2 10
w cleaning	13 17
w cleans	-22 55
w clear	48 -32
w client	-9 -60
w clients	-10 -31
w climbing	24 -19
w climbs	66 -37
w clock	-36 34
w cloud	-32 50
w cm	-24 75
w co2	-21 46
w coach	-1 -18
w coast	-41 -33
w code	-20 40
w cold	-28 -15
w collect	-14 -16
w colour	-12 42
w colours	-21 52
w come	24 -44
w comes	-4 -21
w coming	26 -7
w commissioned	-13 -23
w commissioning	-13 -8
w company	9 -48
w competitor	-28 -8
w competitors	16 -10
w complain	15 -12
w complaint	-23 -39
w complaints	50 -17
w complete	-9 10
w compliant	-4 35
w compressed	-15 27
w compressor	18 1
w concept	-25 53
w constant	27 14
w consultants	-24 -15
w consumption	-34 54
w contact	-17 -39
w contract	17 -60
w contractor	-16 -42
w contribution	48 -27
w control	-43 44
w controlled	-5 14
w controls	-12 92
w converted	-55 45
w conveyor	-10 27
w cook	-1 -15
w cooking	-21 38
w cooks	-5 25
w cool	29 -11
w coolant	-37 70
w cooling	-29 45
w cork	-22 -11
w corrosion	-27 74
w cost	7 10
w costs	18 5
w count	-6 -13
w counter	12 22
w countries	-46 -48
w county	23 -50
w courses	-11 -56
w court	-13 -18
w cover	17 -19
w covers	-10 32
w cow	-16 43
w craftsmen	25 -41
w crane	-37 -28
w credit	36 -29
w crew	18 -40
w crews	-44 -56
w crushed	30 -19
w customer	-14 22
w customers	21 -23
w cut	12 34
w cuts	53 -44
w cutting	-21 76
w cycle	-22 41
w cycles	9 6
w d	-17 -28
w dairies	4 -41
w data	-39 70
w database	-19 45
w date	-28 -46
w dates	37 -22
w day	-13 -6
w days	29 -9
w db	2 36
w dealer	-16 -55
w debt	-12 -25
w decades	-16 -30
w dedicated	-58 -27
w deep	-33 -30
w degrees	16 -4
w deliver	-10 -15
w delivered	-7 30
w delivery	24 -37
w demo	-8 -18
w dentist	9 -4
w depot	34 -7
w depots	-25 -27
w derby	-15 -11
w design	-42 63
w designers	4 -15
w desk	15 -51
w detector	-46 108
w detects	-31 61
w developed	-21 30
w developers	-14 -10
w digging	45 -22
w dispatch	-23 26
w dispatcher	36 -18
w display	-12 24
w disposal	-14 9
w distance	-10 21
w do	18 -35
w dock	20 -6
w done	-14 -35
w door	3 23
w doors	-72 38
w dos	21 6
w dosing	-26 37
w double	12 14
w dough	-26 56
w down	-21 2
w downtime	17 -8
w drawings	24 -1
w drive	27 -18
w driver	27 -10
w drivers	91 -22
w drops	43 -16
w drums	28 -14
w dry	60 -36
w dryer	-21 79
w dublin	-38 -37
w during	33 -28
w e	-19 60
w each	50 38
w earlier	21 -12
w early	14 13
w earn	46 -19
w easy	-21 74
w edge	0 58
w efficiency	-21 63
w eight	-17 71
w electric	-4 54
w electrician	-49 -19
w electricians	-15 -16
w electronic	-10 32
w eleven	-20 -41
w emergency	-40 34
w emission	10 13
w employed	-8 -46
w employees	-36 57
w employer	20 -59
w en	-46 73
w enables	-10 19
w end	48 -24
w energy	9 25
w engineer	6 -52
w engineering	-1 -48
w engineers	1 -45
w enjoy	64 -32
w enjoys	33 -2
w envy	72 -26
w equipped	-18 -34
w equity	20 -49
w europe	-15 -47
w even	9 -21
w evening	77 -43
w evenings	55 -17
w ever	2 -16
w everybody	47 -36
w everyone	22 -37
w everything	-24 -33
w evidence	57 -11
w ex	-13 -6
w excavator	29 -6
w exchange	23 -42
w experience	-17 -13
w experienced	2 -33
w expertise	-37 -24
w experts	-26 -7
w export	-54 3
w express	47 -22
w extra	0 -37
w extraction	10 28
w extremely	-20 40
w eyes	17 -13
w f	-39 56
w faces	74 -28
w fail	-27 67
w fair	-29 -21
w fall	69 -33
w falls	72 -45
w family	11 -36
w far	-1 -54
w farms	-59 -19
w fast	-27 -7
w faster	-2 33
w fear	64 -31
w feed	-9 28
w feeds	-5 22
w feels	25 -14
w fewer	56 -48
w field	-30 -32
w fifth	9 -17
w file	-18 38
w fill	-15 34
w film	27 -14
w filter	-48 34
w filters	-25 47
w filtration	2 -46
w finally	40 -21
w financially	-2 -39
w find	55 -44
w findings	77 -46
w finds	22 23
w fines	51 -35
w fingers	51 -43
w finish	-25 15
w finished	6 12
w finishes	30 -13
w fire	39 -30
w firm	-9 -13
w firms	23 -28
w first	-10 -18
w fits	-37 49
w fitted	23 -24
w fitter	12 -32
w fitters	-6 -10
w five	-8 31
w fix	-21 -45
w flats	56 -26
w fleet	37 -48
w floor	45 -15
w flow	-8 33
w folks	35 -16
w food	7 -9
w foot	10 14
w force	-15 52
w foreman	35 -19
w forester	11 18
w forklift	31 -11
w format	-11 37
w forty	-33 30
w forward	40 -18
w foundry	29 -8
w four	53 -52
w frame	-20 91
w frees	65 -36
w fresh	-22 59
w friday	20 -12
w friendly	-32 65
w from	2 -40
w front	-5 41
w ft	-23 45
w ful	12 -9
w full	-4 17
w fully	-30 38
w fun	51 -26
w furnace	-2 -26
w g	-29 49
w gal	12 -10
w game	-9 46
w garage	16 -29
w gas	23 19
w gear	15 -28
w generation	-27 21
w generations	-3 -8
w german	-6 -30
w get	33 -18
w gets	66 -16
w getting	36 -32
w gives	-11 30
w glass	24 25
w gmp	-23 10
w go	19 -60
w going	48 -26
w gold	-10 -43
w gone	55 -28
w good	41 -46
w goods	14 19
w google	11 -18
w gos	54 -12
w government	-7 -12
w grant	-27 -39
w grants	-51 74
w grid	9 10
w grinding	33 3
w gripper	19 -4
w grows	-4 31
w guard	-49 24
w guided	-42 6
w gusts	57 -33
w guys	15 -13
w h	-32 42
w had	32 -34
w half	53 -58
w hall	30 -42
w halved	19 -9
w halves	73 -42
w hand	20 2
w handed	-30 43
w handles	-40 55
w handover	-14 -25
w hands	3 -39
w happy	-5 -31
w hardly	24 -30
w harvest	37 -29
w has	13 -32
w head	43 -25
w healthier	39 -13
w heat	9 35
w heating	64 -19
w heavy	31 -16
w height	-13 19
w held	-31 -20
w help	-35 1
w helps	-47 61
w herd	30 -9
w high	-25 62
w highest	-32 78
w highlight	50 -28
w highly	-42 83
w hire	3 37
w his	36 -28
w history	42 -19
w hit	-73 77
w hoist	-11 59
w hold	18 -14
w holder	-30 -16
w holds	-1 27
w holiday	23 -13
w home	53 -35
w honest	-43 -8
w hood	-13 27
w hop	-13 -38
w hoppers	-13 -8
w hoses	-21 40
w hospitals	-20 -10
w hot	-59 -18
w hotel	19 -14
w hotline	-22 -35
w hour	-2 19
w hours	-5 13
w house	32 -17
w how	-10 -37
w hp	-21 48
w hub	-18 -39
w hundred	-14 -3
w hurt	55 -21
w hydraulic	-9 53
w hydrogen	-34 9
w ice	-22 -43
w if	-25 -28
w ill	-23 -23
w impressed	53 -26
w improves	39 9
w in	-21 -17
w incl	-10 21
w included	-47 3
w independent	-18 42
w individual	-6 -9
w industry	-31 -18
w inside	4 26
w inspector	22 13
w inspectors	31 -11
w installation	-7 -35
w installed	-29 35
w installer	-54 -41
w installers	-19 -22
w instead	55 -18
w insulated	-30 81
w insured	-15 -41
w insurer	30 -11
w insurers	20 -22
w integrated	-15 72
w integration	-54 18
w interface	-37 82
w into	14 -1
w inventory	29 0
w inverter	36 -8
w inverters	-66 107
w investors	8 -32
w invited	75 -52
w invoices	-1 -31
w ireland	-8 -35
w is	19 -27
w iso	-22 -2
w it	56 -51
w its	38 -17
w itself	1 23
w job	52 0
w jobs	-11 31
w joiners	39 -41
w just	-32 32
w k	27 -10
w keep	-7 -5
w keeps	-25 40
w kent	-46 -59
w kept	39 -18
w key	39 1
w kg	8 21
w kids	39 -18
w kitchen	39 -21
w kitchens	59 -49
w know	-26 -28
w known	-24 -13
w kv	-17 62
w kw	-16 51
w kwh	-6 25
w l	-30 82
w lab	-23 -36
w labels	29 7
w ladies	36 -17
w languages	-9 38
w largest	0 -21
w laser	-41 25
w last	6 -66
w lasts	15 29
w late	66 -24
w latest	-13 36
w lawsuit	40 2
w lead	-38 32
w leader	-30 -45
w leading	-18 16
w leave	-3 13
w leaves	39 -30
w led	-5 19
w left	-30 77
w legs	-7 51
w length	-27 22
w less	101 -36
w lets	-14 14
w level	-18 3
w levels	-45 74
w liability	47 -27
w liable	31 -10
w librarian	-4 38
w library	56 -25
w licence	20 -2
w licensed	-62 -32
w lid	-39 61
w life	-23 60
w lift	-21 61
w lifts	-30 3
w light	-20 75
w like	30 -14
w likes	40 -27
w line	25 17
w linen	30 -26
w lines	15 -42
w liquidity	33 -12
w list	-35 -1
w lists	30 -23
w litre	-1 18
w litres	30 15
w live	-41 -27
w load	-43 110
w loader	30 9
w loan	-16 -11
w lobby	45 -23
w local	3 -32
w logs	9 -4
w long	14 -29
w longer	24 -4
w look	80 -47
w looks	45 -12
w lose	34 -1
w loss	6 9
w lost	-19 -45
w lot	-1 16
w love	-11 -17
w low	-38 93
w lower	100 -56
w lowers	-1 28
w lugging	51 -30
w lunch	44 -40
w lungs	54 -30
w m	-12 39
w machine	-4 9
w machines	7 -22
w machining	-26 19
w machinists	-12 -4
w made	-38 44
w mail	-26 38
w make	47 -24
w maker	-14 -23
w makers	-24 -66
w makes	11 -27
w making	-4 -18
w man	61 -29
w management	-14 -15
w manager	7 -37
w managers	17 -6
w many	-3 -25
w map	-31 53
w margin	42 -14
w market	-6 11
w master	-44 -17
w material	-27 37
w max	-27 80
w measure	14 -12
w measures	-17 36
w measuring	19 -26
w mechanics	-38 -30
w medical	-38 -8
w meet	25 -9
w meeting	37 -15
w melt	47 -10
w memory	-42 107
w men	51 -24
w metal	-34 1
w midnight	-64 -12
w miles	28 -48
w milk	38 -21
w million	-24 -36
w min	-1 21
w minus	18 -11
w minutes	10 -14
w missing	28 -6
w mix	2 39
w mixed	35 -17
w mm	-34 65
w mode	-33 76
w model	5 -25
w mondays	60 -28
w money	-27 44
w monitoring	-15 30
w month	70 -39
w months	41 -32
w mood	48 -25
w more	43 -4
w morning	42 -39
w most	-21 13
w motivated	24 -10
w motor	-24 59
w motors	-24 55
w mould	23 -33
w mouth	18 -27
w municipal	-12 -16
w m²	-10 27
w m³	-8 28
w n't	30 -11
w name	-40 6
w named	-27 -33
w nationwide	-2 -45
w native	-13 -13
w near	-31 -14
w nearly	5 -54
w neck	24 -14
w need	-6 22
w needed	21 1
w neighbours	38 -44
w net	-24 -38
w network	-61 73
w neutral	49 -18
w never	12 -17
w new	48 -19
w next	12 -29
w night	-32 25
w nine	-6 -77
w no	25 11
w nobody	13 -28
w noise	-12 34
w none	-30 -20
w noon	55 -7
w not	54 -38
w notes	14 -11
w nothing	2 -29
w now	52 -53
w nozzle	-20 30
w nozzles	-13 47
w number	-41 -60
w nurses	43 -28
w of	-18 -12
w off	20 16
w offcuts	29 -18
w offer	8 25
w office	43 -32
w offices	-34 -25
w ohio	-19 -18
w oil	13 20
w old	32 -20
w once	-5 -39
w one	65 -55
w only	-42 36
w open	-27 57
w opera	-2 -17
w operating	-43 59
w operator	-20 51
w operators	13 -60
w or	-28 35
w order	1 -17
w orders	21 3
w osmosis	-44 65
w other	64 -57
w others	-14 -16
w our	2 -37
w ours	-29 7
w ourselves	-8 -18
w out	38 -70
w oven	-20 37
w overnight	12 16
w overtime	47 -37
w own	-27 -46
w owner	14 -41
w p	57 -8
w package	-24 65
w packaging	0 -25
w packing	21 -25
w paid	21 -8
w paint	-18 -4
w painters	53 -42
w pallet	18 26
w panel	-17 70
w panels	25 -57
w paper	30 -24
w papers	7 -22
w paperwork	41 -59
w parallel	-39 76
w parks	1 -41
w part	16 -15
w partner	-57 -51
w partners	-3 -18
w parts	-4 13
w pass	-3 43
w passed	-22 -12
w passes	61 -30
w password	34 -28
w past	47 -21
w patents	-32 -38
w patient	3 10
w patients	54 -15
w pay	37 0
w payment	16 -4
w payroll	31 -27
w pays	60 -55
w pcs	-10 25
w peace	21 -10
w penalty	43 -3
w per	63 -30
w percent	35 -61
w perfect	-26 37
w performance	-40 55
w person	9 3
w personal	-8 -25
w personally	-17 -38
w personnel	-44 -55
w phds	0 -21
w phone	20 5
w phones	-24 45
w piano	-19 29
w pick	-13 6
w pictures	2 18
w pipe	52 -32
w place	-8 -3
w plan	28 12
w planners	25 21
w planning	12 -35
w plant	-29 -8
w plants	-31 -7
w plastic	18 7
w plates	70 -28
w platform	-21 58
w pleasure	31 -16
w pm	-31 -27
w poland	-15 -25
w pool	-12 -6
w position	57 -21
w power	27 -16
w powerful	-28 56
w ppm	-24 5
w practice	-20 -64
w praise	30 -14
w premises	-19 10
w premium	11 9
w press	15 11
w pressure	-24 5
w prevents	-11 25
w price	9 3
w prices	41 -28
w print	-41 2
w printer	-8 22
w printers	16 -48
w prize	-7 -30
w probe	-24 64
w process	-36 36
w processes	-40 4
w production	3 28
w profit	48 -48
w programming	21 -10
w programs	-15 47
w project	-10 -23
w projects	-20 -25
w promise	10 -16
w promised	48 -57
w proof	-5 50
w pros	-17 -26
w protected	-11 -11
w protection	-9 27
w proud	28 -11
w proven	-14 11
w provider	-11 -12
w pulse	-22 48
w pump	-21 0
w pumps	4 -39
w purchasing	12 -38
w push	-3 21
w put	-42 -13
w qa	63 -28
w qualified	-20 -5
w quality	20 6
w quarries	-4 -38
w quarry	3 -35
w quarter	7 30
w quarterly	-21 -39
w quick	-32 58
w quickly	-23 -60
w quiet	38 -23
w quits	38 -8
w quote	-16 -72
w quotes	-16 -28
w rack	-23 58
w racks	42 9
w radio	-17 34
w range	-17 51
w rated	-32 6
w rather	28 -9
w ratio	26 -38
w rave	18 -7
w reach	15 -13
w reactor	72 -28
w read	-22 38
w readings	32 -4
w ready	23 -15
w real	-39 15
w rear	-47 93
w recalls	68 -32
w receive	1 26
w reception	36 -21
w recipe	7 31
w recipes	-2 48
w recognises	-32 75
w recommend	38 -14
w recovery	-17 37
w reduces	-42 52
w reference	-33 61
w references	-23 -17
w refrigerant	36 10
w refrigeration	-13 -13
w refuse	43 -19
w region	-12 -10
w registered	-22 -23
w release	-6 32
w reliability	-46 -3
w reliable	-21 92
w rely	-14 11
w remote	9 11
w rent	43 -31
w rental	15 -48
w repairs	23 -10
w repeat	-19 -32
w replacement	-15 -12
w reply	-1 -41
w report	-7 46
w reports	-31 50
w reps	45 -8
w required	-29 62
w requst	-43 39
w research	-52 -66
w residents	68 -26
w response	-10 -41
w rest	-15 -9
w results	52 -24
w retail	25 -37
w retrofitted	-50 23
w returns	79 -57
w revenu	32 -15
w reviews	14 3
w rig	3 -68
w riggers	-27 -42
w right	-10 10
w ring	34 7
w rises	8 8
w risk	22 -16
w road	0 -48
w robot	-5 12
w robots	18 -40
w roof	19 -30
w room	-11 -3
w rooms	-38 7
w round	29 -6
w rounded	-21 67
w row	-28 3
w rpm	-7 37
w rules	45 -13
w run	-11 -10
w runner	-10 37
w running	-17 -38
w runs	41 9
w rush	62 -26
w s	-5 40
w sachets	-38 53
w safe	-33 24
w safety	8 32
w sales	6 -42
w same	33 -61
w sample	-14 13
w samples	29 -9
w satisfaction	-42 -13
w saturdays	51 -25
w save	37 -22
w saved	31 -16
w saves	-1 30
w saws	-33 43
w scale	-26 61
w scandinavia	-12 -19
w scanner	4 43
w schedule	-1 25
w school	22 -31
w scrap	53 -38
w screen	-49 68
w seal	-74 35
w seams	58 -23
w search	-48 108
w season	46 -6
w second	17 -44
w seconds	-28 63
w security	-48 42
w see	-56 47
w seed	96 -49
w sees	-43 69
w self	-24 54
w sell	64 -58
w sells	29 -21
w send	-19 -8
w sensors	2 60
w series	-6 47
w server	8 14
w service	-14 -5
w servo	-2 25
w set	32 -21
w setter	48 -12
w seven	33 -18
w several	-17 -27
w sewage	2 -36
w share	32 -45
w sheet	-7 -40
w sheets	-10 26
w shelves	-13 49
w shift	11 -1
w shifts	8 -15
w ship	-9 23
w shipments	35 -10
w shop	10 -50
w shoppers	52 -20
w short	26 -52
w show	-32 -31
w shown	-1 37
w showroom	7 -26
w shows	-3 52
w shrinks	55 -34
w shutdown	65 -33
w shuttle	-4 24
w sick	23 -14
w side	-25 35
w silver	-45 -3
w since	23 -19
w single	-4 15
w sit	-17 -10
w site	-10 -44
w sits	56 -34
w six	1 42
w size	-20 -19
w skip	39 -17
w slaughterhouses	-5 -75
w sleep	56 -15
w slips	20 -9
w sludge	-34 12
w small	31 -36
w smell	58 -28
w smoke	30 -20
w snow	36 40
w so	54 -31
w software	-1 -17
w solar	-44 -4
w solution	-25 56
w solve	-13 -34
w solvent	32 -15
w some	18 -40
w something	-2 -23
w sooner	22 -13
w sorting	61 -36
w sound	6 -31
w source	-22 45
w space	-23 49
w spain	-15 -25
w spare	-26 13
w spared	57 -41
w spares	24 -9
w speak	-1 -45
w speakers	-13 -13
w special	6 11
w specialist	-35 -26
w specialists	16 -2
w spend	28 -10
w spent	-15 -67
w staff	-5 -48
w stage	21 34
w stainless	-13 -22
w stand	23 -62
w standard	-26 50
w standby	24 -29
w standing	12 -28
w stands	46 -13
w star	-48 9
w stare	11 -2
w stars	-15 -12
w start	-13 -28
w state	-18 -48
w stay	41 -23
w stays	44 -50
w steam	-45 21
w steel	1 13
w step	-20 50
w stepless	-10 59
w sticky	37 33
w stiff	29 -17
w still	7 -20
w stink	72 -40
w stock	60 -17
w stocktaking	13 -1
w stop	56 0
w stops	-11 40
w store	-20 18
w stored	-35 67
w straight	-13 36
w strong	-44 -19
w summer	60 -40
w sundays	21 -30
w supplied	-22 3
w supplier	47 -47
w supplies	-11 -5
w supply	-18 -5
w support	-12 -35
w supports	-11 52
w sure	41 -46
w surfaces	-15 43
w swedish	-15 18
w system	-12 23
w t	20 18
w table	37 24
w tablet	-21 63
w take	54 -31
w takes	9 58
w talk	-3 -21
w talks	42 -19
w tank	-17 34
w tannery	-29 -6
w tax	26 -21
w team	-39 -55
w tech	-53 22
w technical	-37 -26
w technician	20 0
w technicians	1 -49
w technology	-46 18
w television	46 -27
w temperature	-22 39
w ten	-18 16
w tenants	58 -27
w terminal	-20 60
w test	-21 60
w text	-25 48
w texts	-32 46
w than	-35 36
w thanks	8 8
w that	33 -69
w the	37 -26
w theatre	32 -12
w their	-6 18
w them	-8 -12
w themselves	-5 -26
w then	21 -8
w there	-11 15
w they	25 -26
w thing	48 -25
w things	1 -17
w thinking	-12 -53
w third	20 -31
w thirteen	-17 16
w thirty	-1 -13
w this	-23 -20
w thousand	-21 -6
w through	15 -19
w throughput	-9 20
w tickets	18 -10
w till	63 -57
w time	3 -15
w times	-49 18
w titanium	-35 18
w together	21 16
w tolerance	-39 64
w ton	18 3
w too	-3 -17
w tool	-3 24
w tools	3 54
w top	4 -44
w touch	31 -3
w tour	46 -34
w town	16 -39
w tracking	-50 89
w trade	-10 9
w train	-25 -8
w trained	3 -67
w trainers	-41 -43
w training	-47 39
w trays	-12 37
w trial	-50 -25
w trials	-22 -78
w tricky	22 -33
w trip	66 -51
w trouble	41 -37
w truck	2 30
w trucks	43 -32
w trust	-4 -39
w trusted	9 -29
w turn	55 -27
w turnover	2 -59
w turns	49 -28
w tuv	-10 -17
w twelve	-15 20
w twenty	11 -46
w twice	3 16
w two	22 -23
w type	-15 12
w tyres	46 -15
w under	-13 -17
w unit	-31 67
w units	-27 11
w universities	16 -15
w unmanned	19 -9
w until	-22 -30
w up	16 0
w updates	-28 56
w ups	61 -64
w urgent	70 -24
w us	-43 -50
w use	34 42
w used	-53 -15
w user	-55 18
w uv	-29 92
w v	-3 33
w vacuum	10 5
w valley	18 -12
w valve	-1 62
w valves	1 39
w van	30 -51
w vans	12 -39
w vehicle	11 -26
w version	-18 45
w vet	28 -13
w vibration	-29 72
w video	25 2
w visit	12 -18
w visitors	18 -5
w visits	19 -56
w voltage	-3 -13
w volume	34 -23
w vpn	-16 61
w waiting	13 -49
w wales	-31 -35
w walk	-8 -29
w wall	24 -2
w want	77 -40
w wants	30 -8
w ward	37 -22
w warehouse	3 13
w warm	26 10
w warning	19 1
w was	15 -30
w wash	6 22
w waste	6 -27
w watch	22 -53
w water	26 7
w way	12 29
w we	-60 1
w week	20 -29
w weekend	8 -15
w weekends	2 -19
w weekly	-13 29
w weeks	4 5
w weld	-40 73
w welder	40 -8
w welders	-10 -2
w welding	-4 -16
w well	-58 -8
w were	-3 -36
w what	-2 -22
w wheel	-22 45
w when	21 -50
w where	39 -26
w while	21 -53
w whistle	37 -6
w who	-11 -50
w whole	28 -25
w will	22 -18
w win	42 -26
w windows	9 -3
w winery	18 -12
w winner	-14 -57
w wins	21 -7
w winter	32 -39
w with	-21 53
w within	-6 -44
w without	-8 21
w wo	9 -30
w word	46 -10
w work	69 -46
w workers	-24 0
w workforce	-23 -24
w working	46 -10
w workplace	40 -12
w works	-31 -27
w workshop	3 32
w workshops	-3 -59
w workstation	-6 22
w world	-23 -52
w worldwide	-4 -6
w worry	13 0
w worth	30 -9
w write	52 -19
w written	-8 -47
w wrong	46 -20
w x	-40 85
w yard	3 -57
w year	28 -80
w yield	-2 26
w you	27 -15
w your	50 -5
w yours	26 0
w zero	-4 32
w zone	-5 50
w zones	-25 58
w zoo	8 -15
w °c	-13 59
w µm	-11 49
x again authority	25 -19
x again can	25 -14
x again does	9 0
x again experience	12 -4
x again instead	13 -8
x again joy	23 -6
x again keeps	-4 9
x again less	11 0
x again machine	5 -9
x again more	20 -8
x again must	9 -5
x again part	-11 12
x again place	2 10
x again public	0 -9
x again rise	13 -4
x again service	12 -12
x again slogan	6 5
x again staff	15 -5
x again standing	1 14
x again strain	-8 9
x again time	3 -10
x again trait	-10 5
x again unit	9 -11
x again vendorFirm	19 -1
x again verb	9 -1
x again we	-3 -6
x again you	13 -6
x anymore cause	12 -3
x anymore part	13 -3
x anymore staff	16 -3
x anymore vendorFirm	9 -3
x anymore verb	16 -3
x authority credential	-13 -13
x authority does	10 -6
x authority freeTime	-13 -2
x authority instead	-7 9
x authority keeps	17 -16
x authority negation	19 -11
x authority norm	-4 -12
x authority part	0 13
x authority rise	18 -6
x authority saving	12 -7
x authority service	14 -3
x authority spec	-12 4
x authority time	-11 -2
x authority trait	-10 5
x authority vendorStaff	-7 -4
x authority verb	24 -16
x authority you	14 -9
x can cause	8 9
x can chore	-16 8
x can clientele	-4 15
x can ease	16 -8
x can goods	-14 23
x can income	19 -16
x can instead	-13 21
x can keeps	11 -7
x can machine	-4 11
x can money	16 -8
x can negation	-8 -3
x can process	-1 12
x can promise	-1 -9
x can public	-9 17
x can spec	-19 22
x can staff	-12 10
x can standing	-3 9
x can unit	10 -6
x can vendorFirm	1 8
x can verb	-10 15
x can we	-7 -10
x can you	-8 10
x cause chore	9 0
x cause clientele	-9 5
x cause credential	-3 -7
x cause does	-2 9
x cause fall	16 -9
x cause family	8 -13
x cause gone	27 -9
x cause goods	2 -12
x cause income	9 -5
x cause instead	-6 -4
x cause joy	11 -7
x cause less	21 -11
x cause money	8 -13
x cause more	26 -9
x cause negation	11 1
x cause norm	-9 -1
x cause part	6 5
x cause pastWork	-10 22
x cause process	-10 -6
x cause rise	9 -4
x cause saving	-10 15
x cause strain	7 2
x cause trait	-15 13
x cause vendorDoes	4 9
x cause vendorStaff	3 -9
x chore clientele	-3 10
x chore count	6 -15
x chore fall	11 -2
x chore gone	32 -20
x chore goods	-6 12
x chore income	-16 11
x chore instead	11 -1
x chore joy	12 -6
x chore negation	15 -7
x chore part	21 -22
x chore pastWork	-7 -11
x chore process	14 -3
x chore promise	-10 -7
x chore service	15 -5
x chore staff	13 -5
x chore standing	21 -5
x chore trait	24 -13
x chore unit	8 1
x chore vendorDoes	11 -1
x clientele count	-12 -9
x clientele credential	-18 -2
x clientele does	13 -5
x clientele fall	-17 0
x clientele gone	-8 -3
x clientele instead	-9 -13
x clientele joy	-5 -6
x clientele more	-3 -9
x clientele place	19 -5
x clientele process	5 -12
x clientele promise	5 -9
x clientele public	9 -7
x clientele risk	-1 -10
x clientele slogan	19 -7
x clientele spec	-7 -16
x clientele standing	16 -20
x clientele trait	-9 -11
x clientele vendorFirm	-8 -5
x clientele you	29 -20
x count credential	-3 -11
x count does	9 -14
x count fall	15 -3
x count freeTime	19 -7
x count goods	14 -10
x count instead	11 -11
x count keeps	11 2
x count less	19 -17
x count money	5 -9
x count more	23 -19
x count norm	14 -14
x count older	12 -11
x count part	8 -9
x count pastWork	-11 3
x count place	-9 10
x count public	-4 -11
x count rise	-10 -2
x count risk	21 2
x count saving	10 -6
x count service	-10 4
x count slogan	-7 9
x count spec	10 -19
x count staff	9 -18
x count standing	-2 -18
x count strain	3 11
x count trait	15 -13
x count unit	-11 0
x count vendorFirm	-6 -12
x count vendorStaff	-11 -8
x count verb	7 -9
x count we	-9 7
x count you	9 7
x credential fall	1 10
x credential keeps	1 -10
x credential less	-10 -12
x credential money	-11 -4
x credential negation	5 5
x credential norm	-8 -3
x credential place	11 -17
x credential process	-9 10
x credential promise	-9 -9
x credential public	-5 -12
x credential risk	3 8
x credential slogan	-4 -5
x credential spec	-13 14
x credential standing	-12 5
x credential unit	-5 -17
x credential vendorFirm	-4 -10
x credential verb	33 -11
x credential you	17 -7
x does ease	6 7
x does fall	18 -18
x does gone	10 4
x does goods	0 17
x does income	-3 -10
x does instead	-2 9
x does keeps	10 1
x does less	-14 10
x does more	9 -7
x does negation	10 -3
x does older	-13 10
x does part	-3 9
x does pastWork	-10 -11
x does place	-15 11
x does process	4 5
x does public	15 -18
x does rise	9 1
x does saving	-9 18
x does slogan	1 11
x does standing	16 -6
x does strain	9 -2
x does time	1 9
x does trait	-16 13
x does unit	-2 12
x does vendorDoes	-10 3
x does vendorFirm	-2 11
x does vendorStaff	-11 -11
x does verb	-5 9
x ease experience	-8 -12
x ease freeTime	14 -10
x ease money	-7 -5
x ease part	-9 7
x ease pastWork	-2 13
x ease promise	-11 -2
x ease rise	-5 9
x ease staff	26 -17
x ease trait	9 7
x ease unit	12 -8
x ease vendorFirm	8 -15
x ease you	12 -10
x experience freeTime	12 -3
x experience gone	10 -8
x experience goods	-2 12
x experience income	-6 -3
x experience instead	-3 -11
x experience keeps	15 -5
x experience negation	10 -5
x experience older	-11 -4
x experience part	7 8
x experience place	-13 -5
x experience promise	0 -10
x experience public	0 -14
x experience rise	-8 -13
x experience risk	24 -4
x experience saving	11 -13
x experience service	-1 -12
x experience slogan	-1 11
x experience spec	-4 -10
x experience staff	3 -9
x experience standing	-5 -10
x experience trait	3 8
x experience we	-7 -2
x fall instead	11 -3
x fall machine	19 -15
x fall money	13 -9
x fall norm	10 -2
x fall part	-9 15
x fall process	19 -10
x fall public	-12 -1
x fall rise	10 -7
x fall saving	9 -3
x fall service	10 -2
x fall staff	15 -3
x fall time	22 -13
x fall trait	1 9
x fall verb	12 -9
x fall you	12 -8
x family freeTime	10 -16
x family joy	13 -8
x family unit	27 -6
x family vendorFirm	-5 -4
x freeTime gone	9 -3
x freeTime goods	-2 9
x freeTime income	-9 -1
x freeTime keeps	14 -3
x freeTime less	-10 20
x freeTime place	14 -6
x freeTime process	14 -7
x freeTime public	-6 -5
x freeTime risk	12 -5
x freeTime service	-10 1
x freeTime spec	-11 5
x freeTime staff	10 -8
x freeTime strain	20 -10
x freeTime unit	13 -12
x freeTime vendorDoes	12 -2
x freeTime verb	18 -9
x freeTime we	4 -14
x freeTime you	16 -9
x gone goods	-3 -6
x gone instead	14 -4
x gone machine	16 -8
x gone norm	-9 -7
x gone part	24 -13
x gone pastWork	2 16
x gone public	-9 -2
x gone slogan	6 6
x gone spec	14 -8
x gone staff	16 -6
x gone trait	5 4
x gone unit	14 0
x gone vendorFirm	13 -3
x gone verb	10 -4
x gone you	3 -11
x goods income	21 -17
x goods instead	17 -13
x goods joy	16 -7
x goods less	3 9
x goods money	14 -9
x goods more	17 -11
x goods negation	2 -11
x goods saving	10 -8
x goods service	3 -9
x goods spec	19 -16
x goods staff	-1 -15
x goods time	10 -7
x goods trait	-3 22
x goods vendorFirm	-3 -15
x goods vendorStaff	2 -9
x goods verb	14 -2
x goods we	-2 -8
x income instead	11 -11
x income keeps	-4 12
x income more	15 -9
x income negation	11 -12
x income part	12 -7
x income place	6 4
x income risk	11 -2
x income saving	29 -17
x income service	-12 -4
x income slogan	10 -9
x income spec	10 -6
x income staff	-4 -10
x income time	21 -6
x income unit	15 -12
x income verb	16 -14
x income you	26 -20
x instead money	17 -18
x instead norm	18 -13
x instead older	-11 12
x instead pastWork	-1 -9
x instead place	-12 -6
x instead promise	-6 -8
x instead risk	11 -1
x instead saving	10 -3
x instead service	-16 -8
x instead slogan	-1 -10
x instead sooner	-1 9
x instead spec	-3 -8
x instead time	9 -8
x instead trait	10 -10
x joy machine	14 -11
x joy older	3 -10
x joy part	9 -8
x joy place	25 -6
x joy process	12 -6
x joy promise	-15 0
x joy public	-4 -6
x joy slogan	-3 9
x joy staff	20 -7
x joy time	9 -1
x joy unit	22 -11
x joy vendorDoes	-10 0
x joy vendorFirm	21 -5
x joy verb	15 -9
x keeps less	10 0
x keeps money	10 0
x keeps must	12 -6
x keeps norm	-10 -4
x keeps place	-4 15
x keeps process	11 -2
x keeps risk	8 -14
x keeps slogan	-11 2
x keeps spec	11 0
x keeps staff	15 -11
x keeps unit	9 3
x keeps vendorDoes	-1 -11
x keeps vendorFirm	13 -1
x keeps we	-10 3
x keeps you	12 -10
x less money	10 -7
x less more	9 -6
x less must	10 -5
x less norm	9 -7
x less older	-11 7
x less part	15 -1
x less public	14 -7
x less risk	16 -14
x less staff	13 -9
x less strain	16 -5
x less time	15 -6
x less unit	15 -8
x less vendorDoes	-3 -17
x less vendorFirm	10 -4
x less we	-16 7
x less you	16 -11
x machine must	9 -7
x machine negation	5 6
x machine norm	3 16
x machine older	-9 11
x machine pastWork	-6 -17
x machine process	14 -3
x machine promise	0 11
x machine rise	9 -3
x machine risk	9 -8
x machine saving	12 -11
x machine service	4 -14
x machine slogan	4 10
x machine strain	-6 9
x machine unit	-3 10
x machine vendorDoes	7 13
x machine vendorFirm	-6 -11
x machine vendorStaff	-3 -10
x machine verb	5 4
x machine we	10 3
x money must	9 -6
x money negation	14 -5
x money norm	13 -8
x money part	1 11
x money promise	-12 -1
x money rise	13 -12
x money risk	11 -3
x money service	4 -10
x money slogan	11 -1
x money spec	21 -15
x money time	15 2
x money unit	9 0
x money vendorFirm	9 -7
x money you	18 -11
x more norm	28 -26
x more part	16 -7
x more pastWork	-3 -14
x more place	9 -6
x more process	12 -8
x more public	-11 13
x more rise	-5 -4
x more service	10 -12
x more slogan	11 -10
x more time	13 -5
x must spec	-11 10
x must staff	9 -6
x must unit	10 -8
x must we	9 -5
x negation norm	21 -11
x negation part	7 4
x negation process	14 -3
x negation promise	-14 -2
x negation rise	13 -10
x negation service	13 -2
x negation staff	11 -4
x negation strain	11 -8
x negation time	14 -9
x negation trait	-5 10
x negation unit	6 -12
x negation vendorDoes	-10 -1
x negation we	-7 -4
x negation you	10 -4
x norm part	4 5
x norm public	-10 -11
x norm service	-5 -5
x norm spec	13 -1
x norm staff	4 -15
x norm trait	2 11
x norm vendorFirm	-6 -11
x older pastWork	-3 -14
x older place	-6 -3
x older public	-12 14
x older service	-9 -13
x older sooner	-4 11
x older spec	-11 8
x older staff	15 -6
x older time	9 -9
x older we	-13 -3
x part process	0 10
x part promise	-2 17
x part public	11 -1
x part rise	2 7
x part risk	-8 15
x part service	-1 11
x part slogan	-1 11
x part spec	1 9
x part standing	20 -18
x part trait	-5 9
x part unit	-4 13
x part vendorDoes	9 -1
x part vendorFirm	-3 -13
x part vendorStaff	-7 -13
x part we	3 11
x pastWork place	-25 -21
x pastWork public	-6 -5
x pastWork saving	-2 13
x pastWork slogan	-1 12
x pastWork staff	-14 -4
x pastWork time	-1 10
x pastWork trait	-5 14
x pastWork unit	-9 -4
x pastWork we	-10 0
x place process	-3 -7
x place public	17 -12
x place risk	9 -5
x place spec	1 -9
x place staff	0 -9
x place standing	15 -2
x place unit	-2 9
x place verb	12 -3
x place you	9 -5
x process rise	16 -4
x process risk	13 -11
x process service	-9 -11
x process slogan	5 -15
x process sooner	9 -3
x process standing	12 2
x process trait	-2 9
x process vendorFirm	-6 -5
x process we	-7 -6
x promise public	10 -11
x promise service	-5 -8
x promise slogan	2 11
x promise spec	-7 -15
x promise staff	-6 12
x promise standing	-9 -6
x promise trait	0 12
x promise unit	-8 -9
x promise vendorDoes	-5 -13
x promise vendorFirm	-14 0
x promise vendorStaff	-13 15
x promise we	-8 -5
x public rise	10 -7
x public risk	-2 -15
x public service	-17 -3
x public slogan	24 -14
x public spec	11 -17
x public standing	12 -15
x public strain	11 -9
x public unit	6 -13
x public vendorDoes	-7 -9
x public verb	15 -7
x public you	29 -15
x rise slogan	7 3
x rise spec	-5 9
x rise trait	0 9
x rise unit	13 -6
x rise vendorFirm	-12 4
x rise we	-2 -9
x risk service	10 -14
x risk slogan	-11 5
x risk spec	6 -9
x risk staff	12 -9
x risk standing	15 -11
x risk time	11 -20
x risk trait	-12 17
x risk unit	7 -15
x risk vendorDoes	-17 0
x risk verb	11 -9
x risk we	-3 -17
x risk you	0 -10
x saving spec	18 -12
x saving staff	11 -1
x saving time	9 -9
x saving trait	-10 17
x saving unit	12 -14
x saving you	10 -8
x service slogan	7 -18
x service spec	-7 -5
x service strain	10 -11
x service time	-15 3
x service unit	-4 -10
x service vendorDoes	-12 -1
x service vendorStaff	-10 -5
x service we	-3 -6
x slogan staff	21 -1
x slogan strain	11 -4
x slogan time	-3 -6
x slogan trait	-9 7
x slogan unit	-14 17
x slogan we	-2 -11
x slogan you	16 -5
x sooner staff	11 -3
x sooner vendorFirm	2 10
x sooner verb	9 -3
x spec staff	-13 12
x spec standing	-15 8
x spec vendorDoes	-21 21
x spec vendorFirm	-2 -12
x spec vendorStaff	-9 -8
x spec verb	7 -12
x spec you	-2 -7
x staff standing	-10 2
x staff time	-4 -5
x staff trait	21 -6
x staff unit	-6 -5
x staff vendorStaff	1 -9
x staff we	-9 -4
x staff you	-2 10
x standing trait	10 -4
x standing unit	15 -12
x standing vendorFirm	9 -4
x standing verb	15 -4
x standing you	14 -1
x strain time	9 -4
x strain trait	10 -2
x strain vendorFirm	18 -2
x strain vendorStaff	-14 -7
x strain verb	13 -8
x strain we	-14 -8
x time vendorDoes	-8 -3
x time vendorStaff	9 -1
x time verb	11 -5
x time we	2 -14
x time you	7 3
x trait vendorStaff	-10 -13
x trait verb	-4 10
x trait you	-13 10
x unit vendorFirm	-1 -10
x unit we	-2 9
x vendorDoes vendorFirm	-2 -8
x vendorDoes vendorStaff	10 -11
x vendorDoes verb	4 -10
x vendorDoes we	-1 -9
x vendorDoes you	10 -5
x vendorFirm you	9 1
x vendorStaff verb	16 -11
x verb we	-9 -11
x we you	-1 -14
`,
  motive: `
bias	-3 4 2 4
b # %	37 -15 -14 -1
b # a	20 -12 -5 -1
b # days	24 -18 -2 -3
b # grand	20 -19 0 0
b # in	17 -13 -3 0
b # k	17 -14 -2 0
b # less	20 -9 -4 -3
b # litres	22 -5 -8 -6
b # miles	-12 -13 13 -9
b # months	49 -15 -17 -10
b # more	21 -3 -4 -9
b # per	21 -5 -6 -6
b # percent	-6 20 -4 -4
b # points	22 -12 -2 -5
b # weeks	33 -11 -12 -3
b % more	32 -8 -19 -2
b + #	20 -11 -4 -1
b + $	41 -13 -5 -16
b , #	29 -7 -22 -1
b , fewer	-5 28 -12 -5
b , good	-1 -2 -11 19
b , less	-22 -11 13 26
b , no	-14 24 -5 -3
b , you	16 -20 12 -2
b - end	-10 -8 18 -2
b - how	-4 23 -10 -7
b - up	-28 30 3 -2
b . #	-6 19 -10 -5
b . a	24 -16 -6 -2
b : #	33 -7 -20 -2
b ; that	23 -4 -15 0
b ^ #	24 1 -1 -13
b ^ a	7 9 15 -13
b ^ an	17 0 7 -17
b ^ cashiers	-10 -8 26 -8
b ^ changeover	27 -8 -18 -2
b ^ cuts	23 -12 -7 -1
b ^ digging	-7 -11 12 17
b ^ drivers	-25 -12 0 49
b ^ film	17 -8 -4 -3
b ^ first	-16 35 -4 -8
b ^ frees	35 -13 -7 -8
b ^ gusts	-31 -9 -14 -4
b ^ half	-1 4 29 -16
b ^ happy	-8 -4 -11 19
b ^ hotel	24 -7 -2 -6
b ^ in	21 13 -18 -14
b ^ inspector	-19 28 1 -13
b ^ kitchen	-9 -12 18 -1
b ^ lab	-14 30 -19 0
b ^ less	17 -6 11 -18
b ^ more	-16 -9 8 25
b ^ no	-10 19 8 -10
b ^ on	-6 17 -6 -17
b ^ one	40 -15 -9 -11
b ^ operator	-7 -22 38 -6
b ^ other	-17 -6 2 -4
b ^ people	-10 -5 -8 2
b ^ qa	-7 -6 -6 29
b ^ residents	-3 -10 21 -5
b ^ results	-9 -6 35 -10
b ^ rush	33 -9 -13 -7
b ^ sales	23 -18 -1 -2
b ^ scrap	27 -24 -2 -1
b ^ set	7 -17 15 -7
b ^ shift	-15 -9 29 -3
b ^ solvent	0 -12 21 -6
b ^ takes	20 -2 -7 -4
b ^ the	-23 2 19 -13
b ^ two	35 -6 -10 -8
b ^ tyres	31 -5 -6 -12
b ^ water	23 -5 -6 -10
b ^ when	-15 31 -11 2
b ^ work	-10 -5 -12 31
b ^ you	24 7 -19 -12
b a .	24 -16 -6 -2
b a big	-2 -1 -2 -12
b a fire	-4 37 -13 -19
b a full	28 -12 -6 -4
b a power	-7 27 -6 -17
b a quarter	25 -13 -5 -3
b a quiet	-6 -2 17 -6
b a second	29 -13 -15 0
b a stiff	-8 -10 24 -3
b a week	27 -9 -10 -3
b a year	17 -10 -4 -1
b about the	-8 14 -19 18
b about your	-2 -1 -8 -18
b after five	8 5 -17 1
b all day	-2 -10 19 -5
b an end	-7 -3 17 -3
b and earn	31 -3 1 -8
b and not	-7 -3 24 -10
b and so	22 -7 1 -7
b and stare	-4 -6 -16 0
b and you	18 0 -10 0
b are history	-14 20 -4 -1
b are impressed	-4 -9 -1 -5
b are kept	-15 20 -1 -1
b are n't	-14 17 3 9
b are on	32 15 -28 -14
b as a	-18 -18 3 2
b as the	-8 -4 -6 -1
b at a	20 -5 -14 0
b at four	-4 -6 22 -3
b at home	-11 1 1 28
b at night	-6 -9 18 -3
b at risk	-6 24 -4 -6
b at the	10 14 -18 -2
b at your	-16 9 -6 -5
b back at	-16 -1 -1 -3
b back in	21 -2 -11 -3
b before the	5 1 27 -22
b bookkeeper leaves	-3 -2 19 -8
b brings #	21 -2 -8 -4
b by a	22 -18 -4 0
b by hand	-7 -10 23 -4
b by with	23 -11 13 -6
b ca n't	-5 29 -16 -7
b can have	-11 -6 27 -5
b can sell	42 -10 -18 -7
b claims from	-5 23 -12 0
b come back	32 -11 -8 1
b come home	-10 3 27 -22
b come in	-17 -5 -4 31
b come to	-14 -3 -2 1
b cost falls	23 -15 -1 -5
b costs you	23 -12 -2 -3
b crew is	12 -12 -21 41
b crushed fingers	-8 25 -12 -2
b customer 's	18 -12 2 -4
b day ,	34 -18 -16 0
b day without	-18 27 -10 1
b days ,	-7 18 -14 0
b dos #	27 -18 -6 -2
b dos n't	-26 -1 30 -4
b down from	18 -13 -2 -1
b drawings do	-8 18 -6 0
b driver dos	-3 -2 29 -22
b each other	-22 -6 4 46
b early payment	25 -5 -7 -6
b earn on	31 -3 1 -8
b enjoy the	-3 -7 -3 17
b even if	-11 23 -13 -2
b every month	20 -2 -10 -2
b fall by	-1 21 -9 -4
b falls #	23 -15 -1 -5
b falls by	21 -20 0 -1
b fear of	-7 39 -14 -6
b fines for	-23 52 -22 -3
b first time	-25 24 0 1
b fitter need	-3 -10 17 -5
b for itself	18 -5 -5 -4
b for the	-9 -7 22 -13
b for you	-3 -3 6 -22
b forward to	-2 -11 -5 23
b from #	17 -9 -3 -4
b gets by	15 -12 18 -5
b gets out	-12 24 8 -10
b go from	52 -39 -5 -11
b go on	-14 18 -14 18
b good mood	-8 -8 -10 28
b goods are	36 -26 3 -7
b gos in	31 -23 7 -9
b grand of	20 -19 0 0
b half the	12 -32 39 -9
b hand is	-3 -8 21 -11
b have a	-13 -6 24 -1
b have fun	-6 0 -16 25
b have no	-4 -12 29 -7
b have their	-8 -6 21 -5
b have to	3 -13 18 -5
b home on	-4 -12 31 -15
b house in	-20 25 -1 -3
b how stays	-4 23 -10 -7
b in bed	-18 -1 23 -6
b in three	-20 25 0 -3
b in winter	4 19 -8 -7
b in your	30 -15 2 -4
b is a	-23 -21 9 50
b is done	-12 -6 19 -4
b is down	8 22 -24 -4
b is in	-29 46 -17 6
b is n't	3 28 -20 -5
b is off	-13 27 -13 -3
b is on	-14 22 -12 -6
b is over	-8 3 20 1
b is the	-11 -9 -9 10
b kids ,	-8 -8 19 3
b know -	-4 23 -10 -7
b lead time	18 -13 0 -5
b leave the	11 -3 -17 19
b leaves at	-3 -2 19 -8
b less for	2 -13 20 -7
b less in	29 -6 -12 -5
b less on	31 -7 -10 -10
b like a	-4 -4 -6 -3
b like working	-3 4 -3 18
b look forward	-2 -11 -5 23
b man is	-25 -19 45 -6
b meet the	-18 28 1 -1
b miles less	-6 -12 29 4
b minutes ;	25 -4 -17 0
b minutes per	22 -3 -17 -1
b mix -	-27 35 -10 1
b mixed -	-10 24 -10 -2
b mood in	-9 -2 -9 32
b n't called	-5 -13 32 -9
b n't come	0 -2 25 -22
b n't drive	-1 -11 30 -7
b n't go	-12 -7 17 -1
b n't need	34 -16 -12 -1
b never again	-8 -1 21 -8
b no claims	-5 23 -12 0
b no fear	-7 39 -14 -6
b no longer	22 -16 -2 -2
b no lugging	-5 -4 22 -7
b no mixed	-10 24 -10 -2
b no one	-36 18 22 -7
b nothing to	-5 30 -12 -18
b of #	26 -5 -5 -10
b of an	44 -27 -9 0
b of power	21 -19 -2 0
b of the	-17 15 -25 -1
b of your	17 -10 8 2
b of yours	-4 19 -12 -4
b off sick	-9 20 -6 -6
b old foreman	0 9 -18 12
b old hand	2 2 -17 16
b on #	24 -6 -15 -3
b on every	17 -6 -4 -3
b on it	30 -5 -10 10
b on mondays	-17 1 0 19
b on stage	-20 -7 -7 26
b on sundays	-4 -6 17 -5
b on the	17 3 4 -16
b on time	-6 -2 21 -13
b on you	-6 29 -22 0
b on your	20 -14 7 -7
b orders a	-18 27 -11 2
b our standby	-4 19 -12 -4
b out of	11 38 -22 -14
b out on	-4 -16 1 -1
b p .	24 -16 -6 -2
b parts are	-18 26 -3 -7
b pay #	24 -5 -10 -3
b pay for	22 2 -6 -5
b pays for	18 -5 -5 -4
b people come	-25 6 -12 40
b proud of	-3 -2 -8 18
b quarter of	44 -27 -9 0
b rather than	-14 4 17 -5
b rent for	-10 36 -12 -6
b residents do	-3 -10 21 -5
b same day	22 -5 -8 -7
b saves #	18 -7 -9 -2
b see your	-4 -7 1 -8
b set -	7 -25 22 -3
b shelf ,	-12 27 -5 -3
b shop in	-10 -8 0 -6
b short runs	38 -29 3 -7
b shrinks #	21 -5 -12 -2
b site ,	-9 26 -9 -3
b sits in	-3 -17 40 -9
b so you	34 7 -12 -9
b so your	-23 -6 30 3
b stand in	-4 -9 19 -8
b stiff neck	-8 -10 24 -3
b stop at	-3 -15 -7 -2
b stop when	-5 18 -10 0
b takes half	28 -1 -16 -9
b talks about	-3 -5 -3 -10
b that brings	35 -5 -19 -3
b the back	-14 -6 8 -8
b the county	-16 -14 2 -6
b the crew	-4 -4 -4 28
b the firm	-17 40 -2 -5
b the first	5 28 -20 -9
b the foreman	-4 -15 19 0
b the highlight	-11 -9 -9 10
b the kids	-9 -6 18 4
b the ladies	-8 -10 19 3
b the line	-14 7 20 -10
b the lobby	-10 7 -14 -3
b the machine	-13 -8 29 -8
b the new	3 -3 -9 20
b the night	17 4 -13 -11
b the old	2 -4 -20 28
b the owner	-5 21 9 -15
b the past	-20 26 8 -7
b the phone	-9 -12 32 -11
b the plant	-6 20 -7 -13
b the press	21 2 -13 -3
b the quarry	27 -3 -12 -6
b the roof	-13 28 0 -13
b the rules	-12 24 -2 -6
b the same	64 -23 -24 -19
b the shift	13 -24 13 -4
b the table	-9 23 -8 -2
b the team	-6 -1 27 -16
b the top	9 -6 -7 -13
b the trade	-13 -4 0 -1
b the warehouse	-6 -12 -3 27
b the whole	-19 -6 17 17
b the work	30 -10 -3 -8
b three days	-6 17 -6 -7
b time falls	35 -21 -6 -3
b time for	-13 -12 9 20
b to an	-3 16 7 -3
b to be	11 -13 -17 2
b to check	-4 -13 20 -4
b to look	-22 -7 32 4
b to see	-4 -7 1 -8
b to work	-6 -17 -9 31
b to your	2 17 -14 4
b two hours	24 -12 -8 -1
b under the	-1 -3 18 -10
b up #	32 -18 -4 -4
b up the	-5 -10 19 -4
b use from	58 -35 -6 -13
b vet bills	24 -15 -2 -5
b want to	-10 -11 -16 11
b when it	-11 48 -29 -3
b when your	-11 22 -8 -1
b where it	21 -3 -10 -6
b winter too	17 12 -4 -12
b with it	18 -3 -21 20
b with no	-9 21 -1 -1
b with one	32 -11 7 -7
b with your	-12 19 -1 -5
b wo n't	-3 0 19 -6
b year ,	20 -19 0 0
b you #	26 -17 -3 -2
b you 're	-14 2 -4 -5
b you as	-10 -4 -7 4
b you buy	28 -4 -3 -2
b you can	9 -18 22 -8
b you do	25 -9 -16 1
b you for	-18 0 -22 20
b you get	27 -8 -12 -5
b you keep	-15 18 -1 -1
b you meet	-18 28 1 -1
b you over	-13 26 -17 2
b you pay	41 -22 -7 -3
b you sleep	-15 26 -4 2
b you the	21 -5 -11 -3
b you win	-1 -17 0 -2
b your admin	-9 -7 24 -1
b your bank	-6 19 -6 -2
b your boss	2 -2 -13 -5
b your customer	18 -12 2 -5
b your fitter	-3 -10 17 -5
b your fitters	-25 -9 35 10
b your gusts	6 -11 18 -1
b your joiners	-2 32 -21 -3
b your know	-4 23 -10 -7
b your new	-16 -9 -7 -6
b your old	11 17 -17 -7
b your operators	20 -15 -17 12
b your people	-20 -11 5 36
b your plant	-19 30 -16 -4
b your power	19 -14 -4 0
b your shop	31 -20 -17 -10
b your staff	-11 -3 1 28
c anymore	18 -13 19 -17
c authority	0 54 -31 -16
c can	25 -13 42 -27
c cause	34 -26 0 -14
c chore	-6 -32 57 -14
c clientele	10 4 -36 -17
c count	47 -27 4 -35
c credential	-20 10 -26 -5
c does	19 10 10 -15
c ease	-10 6 46 -37
c experience	-11 29 -12 7
c fall	26 -8 23 -25
c family	-14 -22 12 25
c freeTime	13 -15 4 15
c gone	-13 13 29 -1
c goods	13 8 -20 6
c income	68 -8 -33 -16
c instead	7 22 -6 3
c joy	-32 -53 -47 129
c keeps	-22 34 13 -10
c less	25 0 18 -10
c machine	4 -17 -14 4
c money	71 -5 -48 -1
c more	59 -20 -14 -4
c must	18 -27 33 -18
c negation	-8 30 23 -20
c norm	-3 19 -22 12
c older	-26 -1 16 15
c part	23 -39 13 -23
c pastWork	43 -21 7 -14
c place	11 -23 -7 3
c process	5 18 -19 -2
c promise	4 45 -4 -18
c public	-4 -14 -17 -36
c rise	-8 6 19 -8
c risk	-12 66 -12 -23
c saving	35 15 -39 -5
c slogan	11 -24 -15 15
c sooner	21 -19 -1 1
c staff	-9 -10 8 22
c standing	-27 -43 -15 -4
c strain	-11 -20 47 -28
c trait	9 1 38 -18
c vendorDoes	18 -6 1 -3
c vendorStaff	-8 -25 -2 48
c we	2 -4 19 -5
c you	12 1 -24 -22
e again	-12 5 12 13
e authority	-11 23 -9 0
e chore	-1 -5 21 -6
e credential	-12 -7 1 -5
e gone	-8 12 17 -9
e income	22 -17 1 2
e joy	-9 -6 -19 31
e less	0 31 -29 10
e money	18 -6 -4 -4
e promise	-8 27 -10 -7
e public	5 -1 -12 -9
e saving	12 8 -17 -2
e slogan	8 -21 -8 14
e standing	-9 -10 -9 6
e trait	5 -18 13 -2
e unit	19 -3 -8 -3
e you	-4 12 -20 -7
l short	7 14 -27 24
n ^cho	-7 1 -6 20
n ^dam	-12 17 -4 0
n ^dama	-12 17 -4 0
n ^damag	-12 17 -4 0
n ^flood	-8 18 -8 -2
n ^recov	18 -6 -2 -5
n ^stag	3 -17 10 6
n ^stage	3 -17 10 6
n ckou	20 -5 -8 -3
n ckout	20 -5 -8 -3
n ckout$	20 -5 -8 -3
n ecov	18 -6 -2 -5
n ecove	18 -6 -2 -5
n ecover	18 -6 -2 -5
n ehan	-7 -5 19 -5
n ehand	-7 -5 19 -5
n ener	-3 -14 18 -1
n ettin	-6 -1 17 -7
n etting	-6 -1 17 -7
n flood	-8 18 -8 -2
n hand	-9 -7 20 -4
n hands	-8 -10 22 -5
n hands$	-8 -10 22 -5
n kout	20 -5 -8 -3
n kout$	20 -5 -8 -3
n lets	3 -11 18 -5
n lets$	3 -11 18 -5
n ling	-10 -11 17 6
n ling$	-10 -11 17 6
n lood	-8 18 -8 -2
n nery	4 -18 12 -2
n nery$	4 -18 12 -2
n oys$	-2 -1 -8 19
n recov	18 -6 -2 -5
n recove	18 -6 -2 -5
n sal$	-7 1 -6 20
n stag	3 -17 10 6
n stage	3 -17 10 6
n tage	3 -17 10 6
no again	-9 30 4 -21
no authority	-13 41 -20 -5
no cause	-36 51 -9 3
no chore	-31 -9 63 -14
no clientele	-4 32 -15 1
no count	-28 10 25 -4
no does	-17 -22 47 -5
no ease	2 26 -25 -1
no experience	-3 35 -11 -19
no fall	9 -18 13 -6
no freeTime	-33 -8 41 12
no gone	-25 77 -45 -4
no goods	-22 38 -22 5
no instead	18 -4 6 -7
no joy	-17 16 -17 12
no keeps	-2 -26 22 6
no machine	-29 -3 32 3
no money	22 31 -43 -3
no must	21 -42 39 -9
no norm	-37 92 -23 -19
no part	-7 11 2 14
no place	-19 22 6 29
no process	11 56 -28 -18
no rise	-19 15 19 -11
no risk	-5 32 -12 -7
no service	-7 2 -15 27
no spec	-18 50 -12 -10
no staff	-42 36 12 3
no standing	-10 18 17 10
no strain	-22 14 17 -21
no unit	18 14 -13 -6
no vendorFirm	-24 8 24 -12
no verb	-11 2 19 -1
no you	-30 46 10 -5
nomore again	-19 -2 46 -16
nomore anymore	-24 8 30 -10
nomore cause	-23 -34 67 -7
nomore does	4 -31 43 -10
nomore fall	-10 24 1 -11
nomore freeTime	-44 -62 99 1
nomore gone	-6 29 -25 1
nomore goods	-12 14 21 -7
nomore instead	-11 20 2 -14
nomore keeps	-13 -49 80 -12
nomore machine	-26 16 25 -9
nomore money	37 -32 -2 -1
nomore more	-39 48 10 -18
nomore must	64 -32 -40 4
nomore part	-10 28 -14 -1
nomore place	-6 -19 38 -12
nomore process	13 8 -26 4
nomore rise	-25 7 27 -3
nomore risk	2 21 -14 -5
nomore service	-13 44 -13 7
nomore spec	-26 -16 45 0
nomore strain	-6 -10 39 -8
nomore unit	-26 0 18 10
nomore verb	31 12 -55 16
nomore you	45 -16 -24 7
o again ease	-9 -9 28 -4
o again freeTime	-5 19 -4 -4
o again joy	-5 -4 -16 25
o again machine	23 -7 -4 -7
o again negation	-24 32 -10 0
o again place	24 -6 -10 -4
o again service	21 9 -8 -5
o again spec	17 -7 -3 -2
o again staff	-14 22 -15 10
o again you	29 7 -6 -21
o anymore authority	-4 22 -17 -1
o anymore gone	-2 17 -15 0
o anymore goods	-6 22 -3 -2
o anymore keeps	-5 -25 39 -7
o anymore machine	-2 19 -8 -6
o anymore negation	-3 19 -15 -1
o anymore process	-9 22 -13 1
o anymore service	-5 23 -11 3
o anymore strain	-4 -26 43 -4
o anymore verb	19 6 -25 7
o anymore you	21 -2 -11 0
o authority again	-6 35 0 -8
o authority anymore	-18 32 -10 0
o authority chore	-3 4 -19 -5
o authority does	-8 30 -12 -12
o authority fall	29 -13 0 -1
o authority money	50 -24 -3 -5
o authority negation	17 1 -7 -6
o authority risk	21 -15 -4 0
o authority staff	21 -17 -2 -1
o authority standing	-14 -13 5 -5
o authority verb	6 21 -9 -9
o can again	-13 6 22 -7
o can ease	-12 -8 27 -2
o can freeTime	-10 -8 25 -3
o can income	35 -9 -12 -6
o can keeps	-17 7 8 1
o can process	41 -5 -11 -2
o can risk	-9 30 -18 -1
o can staff	23 5 -16 -5
o can you	-8 -10 29 -11
o cause cause	23 -11 13 -6
o cause chore	0 -11 17 -3
o cause clientele	24 -5 -25 4
o cause experience	-5 -6 -19 17
o cause freeTime	-20 1 16 -11
o cause gone	-12 -14 16 -8
o cause joy	26 -13 -7 -3
o cause keeps	8 -7 17 -19
o cause less	28 -4 -23 0
o cause more	-14 -11 30 -3
o cause negation	-21 27 2 2
o cause place	8 -14 -8 -4
o cause service	23 -2 -8 0
o cause staff	10 18 -23 2
o cause standing	-5 -3 -11 0
o cause unit	-9 -20 9 2
o chore again	-3 -10 -14 25
o chore anymore	14 -17 13 -5
o chore cause	-14 21 -2 -2
o chore chore	-14 -20 34 -1
o chore does	-19 -1 7 15
o chore fall	-2 -27 28 3
o chore freeTime	-2 -9 27 -13
o chore gone	-24 4 23 -2
o chore less	-5 -13 30 0
o chore machine	-15 17 3 -4
o chore more	4 -13 19 -6
o chore negation	45 -13 -28 -3
o chore rise	-1 -15 22 -4
o chore spec	-11 -8 18 1
o chore staff	2 -9 20 -9
o chore standing	-6 -4 -8 -2
o chore strain	-5 -8 19 -3
o chore time	-18 -15 28 6
o chore vendorStaff	-32 -4 52 -13
o chore verb	17 -26 22 -8
o chore you	3 -7 -1 -18
o clientele place	-13 2 3 -23
o clientele process	33 -6 0 1
o clientele standing	-14 -4 -23 -1
o clientele unit	28 -5 -12 2
o clientele you	14 -19 -4 -8
o count chore	-9 -5 21 -3
o count count	-17 23 8 -9
o count more	21 -9 -9 0
o count negation	-11 19 -8 0
o count part	17 -2 -7 -3
o count saving	19 -9 -4 -3
o count staff	23 1 -16 -10
o count you	9 -12 17 0
o credential negation	-6 24 -4 -6
o credential staff	-7 10 -10 21
o credential verb	-17 14 -10 7
o does again	-22 10 2 12
o does count	29 -3 -15 2
o does freeTime	33 -18 -5 -6
o does income	33 -26 2 -6
o does joy	-8 23 -14 -1
o does more	24 -17 -9 4
o does negation	-15 33 -7 -12
o does process	-12 23 -10 3
o does risk	-2 -9 -3 17
o does slogan	0 -10 -10 -6
o does standing	-17 -5 -1 -2
o does strain	-2 -15 19 -1
o does unit	3 -30 18 1
o does verb	10 18 -17 -6
o ease again	-4 5 20 -18
o ease chore	-13 -1 19 -3
o ease ease	-1 -12 26 -11
o ease more	-2 -18 22 -1
o ease staff	0 1 20 -6
o ease unit	6 -12 21 -11
o ease you	6 31 -22 -2
o experience risk	-15 22 -10 2
o experience staff	-9 17 -4 -4
o experience unit	-9 17 1 -11
o fall cause	20 0 -8 -2
o fall fall	2 -23 35 -6
o fall instead	28 -5 -22 -1
o fall money	17 -6 -4 -3
o fall part	17 11 -26 -2
o fall process	23 -14 -5 -4
o fall risk	-5 24 -19 -4
o fall staff	27 -14 -5 -4
o fall verb	20 -2 -12 0
o fall you	18 -4 -4 -2
o family verb	-5 -8 -18 25
o freeTime anymore	1 -22 29 -5
o freeTime cause	-10 -17 43 -11
o freeTime does	-13 22 2 -3
o freeTime gone	-22 -10 41 -5
o freeTime keeps	-11 -15 17 14
o freeTime machine	-9 28 -11 -3
o freeTime more	-21 -29 45 2
o freeTime negation	35 -13 -14 -7
o freeTime risk	-9 -13 33 -13
o freeTime staff	20 -6 -8 -2
o freeTime strain	5 -2 28 -22
o freeTime verb	28 -2 -25 6
o gone chore	-16 -18 35 -1
o gone gone	-4 -9 28 -5
o gone strain	-6 -9 22 -6
o gone unit	3 -13 19 -6
o gone you	-7 19 -8 -1
o goods money	17 -7 -4 -3
o goods norm	-4 18 0 -10
o goods place	-21 23 -1 -1
o goods time	27 -12 -8 -5
o goods vendorFirm	-27 24 0 -2
o goods verb	19 10 -13 -6
o goods you	19 -2 -8 -1
o income cause	7 -5 -13 -13
o income credential	-6 -3 -7 -5
o income fall	19 -7 -8 -2
o income freeTime	-4 -4 -9 -6
o income income	35 -18 2 -3
o income norm	18 -8 -1 -5
o income process	52 -30 5 -5
o income rise	20 -11 -1 -4
o income spec	24 -16 -1 -2
o income time	19 -11 -7 4
o income unit	37 -18 -4 -4
o income you	24 -21 2 -4
o instead does	16 -24 -13 17
o instead instead	-14 4 17 -5
o instead money	4 18 -5 -8
o instead norm	21 -5 -6 -6
o instead older	-14 4 17 -5
o instead public	17 -1 -10 -2
o instead spec	21 -5 -6 -6
o instead time	19 -10 -27 12
o instead vendorFirm	-1 28 -13 -6
o instead you	-5 17 -13 -1
o joy again	-5 0 -9 17
o joy cause	-5 0 -9 26
o joy chore	1 -3 -13 18
o joy instead	-4 -2 -8 17
o joy joy	-16 -1 -17 35
o joy slogan	-6 -1 -7 23
o joy staff	-6 -5 -9 23
o joy time	-8 -2 -4 18
o joy unit	-7 -8 -16 19
o joy verb	2 -12 -10 32
o keeps again	-15 30 -17 1
o keeps authority	-28 46 -10 1
o keeps experience	16 -9 -19 19
o keeps freeTime	-17 38 -16 -1
o keeps income	22 -10 -3 2
o keeps joy	-6 -5 -12 23
o keeps machine	-8 1 19 -6
o keeps negation	-4 23 -15 -2
o keeps part	-18 -1 23 -6
o keeps place	-7 27 -8 -11
o keeps promise	-16 20 -1 -2
o keeps risk	-18 35 -6 -5
o keeps verb	14 -14 -23 21
o less cause	26 -5 -3 -18
o less chore	17 -3 6 -13
o less joy	10 -11 -16 19
o less money	25 -15 -4 -6
o less risk	-16 21 -1 -3
o less staff	8 0 21 -20
o less strain	20 -4 -7 -7
o less time	-1 -8 18 -7
o less verb	17 -5 -15 -9
o less you	-6 -7 19 -17
o machine anymore	-18 -10 34 -2
o machine instead	29 -13 -13 -7
o machine joy	-1 1 -9 23
o machine money	32 -21 -5 -4
o machine more	-4 -13 24 -4
o machine process	-8 23 -3 -3
o machine risk	7 25 -33 -1
o machine unit	9 4 0 11
o machine verb	2 5 -17 3
o machine you	-10 -9 1 0
o money again	-5 22 -7 -5
o money chore	-17 21 -4 1
o money does	-5 18 -10 -2
o money fall	24 -16 -5 -2
o money instead	39 -24 -17 1
o money money	19 -16 -1 -1
o money must	15 5 -18 0
o money place	31 -14 -1 -9
o money process	21 -13 -4 -4
o money risk	-17 23 -4 -1
o money spec	21 -13 -2 -2
o money staff	16 -22 4 -1
o money strain	-17 37 -24 -1
o money unit	28 -17 -2 -2
o more cause	26 -10 3 -14
o more does	-9 -9 23 -4
o more ease	11 8 -22 2
o more fall	-5 21 -15 -1
o more freeTime	26 -9 -10 -5
o more goods	29 1 -11 -6
o more joy	-21 -5 -6 34
o more public	29 -1 -11 -11
o more risk	4 32 -29 -4
o more service	1 19 -14 1
o more strain	-2 -18 35 2
o more time	28 -20 -3 -4
o more unit	22 2 -28 0
o more verb	-7 14 -18 13
o must again	-6 -13 19 2
o must cause	-5 -13 20 2
o must chore	-9 -18 34 -5
o must process	17 -11 3 -7
o must unit	23 -20 -1 1
o must verb	4 -15 19 -8
o negation anymore	-12 26 -20 10
o negation cause	-22 22 0 1
o negation chore	-13 -7 28 -4
o negation experience	-2 17 -7 -7
o negation freeTime	-28 -11 30 15
o negation gone	-16 42 -28 1
o negation goods	-16 19 -4 1
o negation machine	-21 0 18 1
o negation money	26 4 -27 -1
o negation more	-21 32 -4 -6
o negation must	26 -22 5 -6
o negation negation	-16 21 -1 -1
o negation norm	-18 46 -15 -8
o negation part	-5 -6 25 -6
o negation place	-11 24 7 -7
o negation process	9 24 -22 -6
o negation risk	-5 17 -6 -3
o negation spec	-7 21 -6 -4
o negation strain	-13 -3 20 -6
o norm money	24 -8 -3 -9
o norm unit	-9 20 -5 -2
o part gone	-14 -3 30 -10
o part negation	20 -15 -3 0
o part staff	-8 -18 29 -1
o part unit	9 -19 -1 8
o part you	-8 -16 -8 -4
o place anymore	-4 -14 23 -1
o place can	24 -4 -5 -6
o place count	0 25 -12 -3
o place ease	-3 5 19 -16
o place fall	19 3 -9 -6
o place freeTime	5 -19 34 -17
o place goods	21 -6 -3 -10
o place joy	-10 -1 -10 23
o place keeps	6 -9 13 7
o place money	33 -16 -2 -6
o place more	20 -3 -5 -2
o place negation	-11 -2 17 -2
o place place	-1 -17 3 5
o place public	-10 -10 -3 -5
o place service	3 -3 23 -10
o place standing	-10 -6 -3 -3
o place strain	3 -1 20 -11
o process anymore	26 -22 3 -1
o process can	20 5 -6 -8
o process cause	-3 18 -8 -6
o process chore	-12 -19 36 -1
o process count	18 -14 -6 1
o process fall	25 -4 -19 -2
o process freeTime	15 -24 22 -11
o process income	16 -23 1 -7
o process instead	-8 46 -31 -9
o process joy	-12 -6 -13 25
o process keeps	-16 9 19 -12
o process money	19 -3 -12 -1
o process more	19 -10 -10 0
o process negation	-17 8 16 -6
o process place	-18 -21 19 9
o process rise	-3 -12 6 18
o process staff	29 -32 16 6
o process you	23 9 -17 -13
o promise chore	17 4 -8 -6
o promise freeTime	17 4 -8 -6
o promise time	-14 25 -6 -4
o promise unit	-16 20 -1 -2
o public again	10 -11 -18 -4
o public joy	-7 -6 2 -11
o public negation	-20 15 5 -2
o public place	-6 -4 -3 -8
o public risk	-6 19 -11 -1
o public slogan	-14 -14 -6 -7
o public standing	-7 -4 -7 -3
o public time	24 -1 -8 -9
o public unit	25 -1 -10 -10
o public vendorFirm	-13 -5 -1 -3
o public verb	-16 4 4 -12
o public you	-23 -7 -6 -4
o rise cause	18 -5 -10 -6
o rise count	-18 -4 35 -5
o rise fall	-5 -19 30 -2
o rise goods	23 6 -24 -4
o rise joy	-3 -5 -6 17
o rise public	-20 3 -5 2
o rise risk	-3 -14 20 -3
o rise unit	25 -13 -2 -11
o rise verb	-15 23 6 -3
o risk again	-11 2 -11 20
o risk anymore	-12 33 -26 3
o risk authority	-2 18 -15 -1
o risk cause	-11 19 -3 -3
o risk count	23 -15 -2 -2
o risk fall	8 7 -17 1
o risk freeTime	-14 17 0 -3
o risk gone	-8 20 -9 -2
o risk instead	19 1 -25 1
o risk keeps	-8 19 -9 -3
o risk machine	-11 20 2 -3
o risk more	1 19 -23 0
o risk negation	-8 21 -9 -7
o risk norm	39 -27 -11 -1
o risk place	-5 21 -18 -9
o risk risk	-10 41 -25 -8
o risk staff	-8 20 -6 -6
o risk time	7 13 -21 -1
o risk unit	-3 27 -23 -1
o risk verb	-18 42 -25 -1
o risk you	-21 31 -17 1
o service again	-11 -15 21 11
o service chore	-9 -2 20 -5
o service money	23 -4 -4 0
o service risk	-8 17 -6 -1
o service verb	18 4 -13 11
o slogan income	19 -3 -4 -3
o sooner anymore	25 -5 -7 -6
o sooner verb	17 -14 -2 0
o spec count	18 -12 -4 -1
o spec more	-18 16 13 -6
o spec negation	-8 37 -7 -16
o spec public	17 -1 -10 -1
o spec rise	25 -16 -3 -5
o spec risk	-6 21 -3 -8
o spec sooner	18 -11 -4 0
o spec time	8 -28 13 4
o spec vendorFirm	-1 28 -13 -6
o staff again	-24 5 20 0
o staff anymore	22 -5 -19 4
o staff can	-4 -5 21 -5
o staff cause	-10 -27 41 12
o staff chore	6 0 7 -17
o staff count	20 -19 24 -6
o staff ease	2 -19 32 -13
o staff fall	-10 -21 24 9
o staff gone	-12 -6 5 20
o staff joy	4 -23 -10 38
o staff keeps	-14 11 23 -14
o staff less	-10 12 28 -13
o staff machine	20 -5 -14 14
o staff money	-18 31 -9 0
o staff more	6 -11 -8 17
o staff must	-7 -10 22 -5
o staff negation	-15 -15 37 -8
o staff place	-15 -26 8 13
o staff process	10 5 -19 -12
o staff public	-9 -6 -7 -16
o staff risk	-9 29 0 -12
o staff standing	-10 -19 -3 -16
o staff strain	-4 -17 30 -9
o staff vendorFirm	-3 -5 10 -18
o staff you	-22 2 -14 -10
o standing cause	-15 -23 6 7
o standing experience	-13 -5 -1 0
o standing process	-4 -1 -6 -6
o standing public	-8 -6 -1 -2
o standing risk	-4 -3 -13 2
o standing staff	-10 -8 3 -8
o standing standing	-11 -8 -20 -4
o standing unit	4 -16 0 -5
o standing you	-9 -16 2 -11
o strain again	9 -16 19 -6
o strain anymore	-11 -4 19 -3
o strain does	-4 -7 22 -12
o strain gone	3 -20 25 -10
o strain negation	-12 -9 25 -3
o strain part	2 -11 29 -9
o strain risk	-12 -1 26 -13
o strain staff	-16 -19 33 -6
o strain unit	17 -20 20 -6
o strain verb	1 -30 50 -8
o time cause	19 -13 -2 1
o time fall	28 -16 -15 1
o time gone	-1 -14 18 -2
o time less	19 -5 -10 -3
o time must	18 -7 -3 -5
o time norm	19 -11 -7 -1
o time process	17 1 -4 -15
o time spec	29 -22 -5 -1
o time unit	-21 36 -13 0
o time verb	15 -18 10 -10
o trait chore	-9 -2 18 -2
o trait place	-13 12 25 -17
o trait vendorFirm	-9 -9 26 -16
o unit anymore	-18 2 25 -8
o unit clientele	4 -17 -7 0
o unit does	-12 -13 21 12
o unit freeTime	17 2 -14 6
o unit gone	-13 28 -9 -3
o unit joy	-17 -11 -8 29
o unit negation	-25 20 -1 6
o unit norm	21 -14 -3 -3
o unit process	21 -7 0 -6
o unit public	-1 -15 3 -6
o unit rise	-22 22 -4 10
o unit saving	10 9 -21 1
o unit staff	15 -21 10 -1
o unit standing	-15 -2 -5 4
o unit strain	-14 -10 22 -5
o unit verb	4 5 3 6
o vendorDoes chore	-7 -5 22 -4
o vendorFirm again	17 5 -21 14
o vendorFirm chore	0 -18 22 2
o vendorFirm count	-20 33 -13 -2
o vendorFirm ease	-4 -22 19 12
o vendorFirm negation	-13 45 -16 -5
o vendorFirm staff	-16 9 -9 22
o vendorFirm strain	27 0 -5 -8
o vendorStaff chore	3 -24 6 13
o vendorStaff ease	-3 -5 19 -12
o vendorStaff keeps	-18 -11 20 17
o vendorStaff staff	-15 -12 21 17
o vendorStaff time	29 -14 -12 -2
o vendorStaff unit	-4 -29 44 -12
o vendorStaff verb	-10 -12 -1 30
o verb anymore	6 24 -26 2
o verb authority	-15 31 -9 -3
o verb chore	-20 1 19 3
o verb clientele	-10 11 -14 -4
o verb credential	-8 1 -6 -11
o verb does	38 -21 -20 1
o verb ease	-5 -10 28 -18
o verb experience	-9 18 -7 7
o verb fall	20 1 -14 -5
o verb freeTime	-13 -3 3 18
o verb gone	-6 -7 35 -9
o verb goods	23 -4 -13 -2
o verb income	37 -17 -3 -2
o verb joy	-9 -18 -14 55
o verb keeps	-16 0 26 9
o verb money	14 6 -21 1
o verb more	22 -20 -12 9
o verb negation	-5 18 4 -7
o verb place	-10 -23 -3 21
o verb process	20 23 -42 0
o verb promise	-11 32 -13 -7
o verb public	19 -19 -7 -19
o verb risk	3 24 -11 0
o verb slogan	5 -5 -8 19
o verb staff	0 -5 -11 25
o verb standing	-11 -13 -2 3
o verb strain	4 -22 33 -8
o verb time	18 -3 -21 12
o verb trait	11 14 1 -8
o we freeTime	25 -13 -16 -1
o we money	17 -2 1 -2
o we place	-10 -9 2 -3
o we vendorStaff	3 -17 -11 15
o we verb	3 5 -1 16
o you authority	-14 30 -7 -1
o you can	1 -8 31 -13
o you cause	5 -17 -7 -2
o you clientele	15 18 -21 -5
o you count	23 -8 4 -10
o you credential	-10 5 -6 -6
o you experience	-6 18 -10 0
o you fall	36 -8 -19 -1
o you gone	5 7 19 -19
o you goods	1 6 -21 -8
o you joy	-11 -10 -7 26
o you keeps	-21 25 -8 4
o you less	4 26 -18 -5
o you norm	-26 44 -4 -4
o you place	-3 -11 -20 6
o you risk	20 8 -29 -1
o you service	-21 7 6 5
o you staff	-13 8 18 11
o you standing	-12 -18 0 -5
o you strain	12 -3 -17 -3
o you time	-1 16 -17 6
o you vendorFirm	8 -16 -12 -1
o you vendorStaff	0 -5 -5 22
p amount	37 -28 -5 -3
p change	30 -14 -7 -9
p colon	22 -41 56 -9
p figure	28 -4 -1 -17
p measure	12 -30 16 1
p noFigure	-23 9 1 16
p perTime	31 3 -16 -7
p percent	53 -6 -24 -3
p question	-17 43 -21 -2
p signedPercent	18 7 -11 -4
q anymore	27 -13 6 -12
q chore	-4 -7 20 -3
q fall	34 -20 -5 -4
q gone	19 -7 -6 -4
q goods	26 -10 -9 -5
q less	24 -11 -3 -7
q money	25 -20 -3 -1
q more	44 -13 -21 -1
q negation	-25 36 -7 1
q norm	26 -15 -5 -3
q older	-15 6 18 -5
q part	31 -18 -11 -1
q process	21 -7 -10 -3
q public	7 -17 6 -3
q risk	-2 25 -16 -9
q saving	21 -10 -5 -4
q sooner	19 -4 -4 -3
q spec	2 -18 16 0
q staff	40 0 -16 -17
q verb	33 -10 -4 -11
q you	32 -23 1 -4
s0 again	1 -2 -11 22
s0 authority	34 -8 -7 -13
s0 chore	-3 -11 47 -24
s0 clientele	-3 -17 3 -6
s0 count	35 13 -8 -17
s0 credential	-14 -9 -22 22
s0 ease	0 2 24 -8
s0 fall	21 -12 27 -22
s0 family	-5 -17 1 6
s0 freeTime	-4 -6 35 -18
s0 gone	5 -12 18 -4
s0 goods	12 -18 -2 16
s0 income	43 -22 -11 -8
s0 joy	-9 -7 -9 38
s0 keeps	20 -4 -20 1
s0 less	27 -9 -2 -3
s0 machine	2 -21 14 14
s0 more	30 -32 3 24
s0 norm	-6 13 -20 19
s0 part	31 -14 -3 -3
s0 public	-13 -6 -19 -11
s0 risk	-10 39 -19 -3
s0 saving	21 -11 -5 -3
s0 slogan	25 -4 7 -9
s0 staff	-30 -11 15 12
s0 strain	-14 -9 27 -2
s0 time	7 -20 27 -12
s0 unit	10 14 14 -18
s0 vendorStaff	-14 -13 21 17
s0 verb	0 -17 4 2
s1 anymore	-25 13 16 -1
s1 authority	21 3 -11 -14
s1 can	3 -5 34 -15
s1 chore	-2 -14 45 -20
s1 clientele	-2 7 -24 -3
s1 count	35 12 -8 -16
s1 credential	-18 6 -12 14
s1 does	23 21 -26 -13
s1 ease	-6 11 33 -22
s1 experience	-21 22 -3 3
s1 fall	8 3 21 -22
s1 family	-4 -20 1 13
s1 gone	25 -15 -5 -6
s1 instead	-3 14 28 -19
s1 joy	-30 -11 -14 46
s1 keeps	-31 43 -29 20
s1 less	25 -10 -3 -4
s1 machine	12 -26 6 4
s1 money	39 -13 -22 -4
s1 must	29 -32 8 -2
s1 norm	2 18 -27 16
s1 part	7 -7 -14 -14
s1 public	-17 8 -26 -14
s1 risk	-8 36 -4 -18
s1 service	6 -18 -5 8
s1 slogan	25 3 4 -11
s1 spec	4 28 -18 -8
s1 staff	-17 -13 17 18
s1 standing	0 11 -13 -17
s1 strain	-16 -26 54 -3
s1 time	34 -18 -4 -9
s1 unit	8 6 4 7
s1 vendorFirm	27 -13 -8 31
s1 vendorStaff	2 -24 -5 25
s1 you	10 8 -17 -2
sf authority	30 -8 -14 -15
sf chore	6 -35 15 0
sf clientele	-3 -17 3 -6
sf count	35 13 -8 -17
sf credential	-14 -9 -22 22
sf ease	0 2 24 -8
sf fall	11 -1 23 -21
sf family	-8 -15 -9 17
sf goods	-3 17 -14 11
sf income	40 -22 -9 -7
sf instead	-1 15 28 -21
sf joy	-9 -13 -9 54
sf less	24 4 -9 -5
sf machine	-8 -18 29 8
sf more	42 -26 -14 10
sf negation	-6 6 25 -16
sf norm	-2 12 -21 17
sf part	17 -7 -11 -9
sf public	-17 -6 -24 -10
sf rise	27 3 -18 -14
sf risk	-22 55 -21 -12
sf service	22 -23 15 -10
sf slogan	23 1 3 -7
sf spec	8 20 -15 -6
sf staff	-8 -19 16 -3
sf standing	14 5 -1 -29
sf strain	-15 -14 48 -8
sf time	34 -26 0 -4
sf trait	-29 18 8 1
sf unit	6 13 8 -5
sf vendorFirm	3 0 -9 19
sf vendorStaff	-12 -14 22 14
v chore	-8 -15 26 -6
v clientele	19 2 -11 -5
v fall	-2 -23 34 -6
v family	-8 -4 24 -10
v goods	3 1 -18 9
v income	32 -7 -5 -4
v joy	-18 -14 -14 37
v money	21 -9 -3 -2
v more	17 -6 -5 -4
v older	-11 -1 18 -5
v public	8 -14 -10 -3
v slogan	4 -18 -1 1
v staff	-26 0 8 5
v standing	-7 -15 1 -9
v trait	-2 -17 19 1
v vendorFirm	5 1 -8 -15
v vendorStaff	-15 -3 31 -10
v you	11 -1 -12 -16
w #	28 -4 -1 -16
w $	40 -20 -7 -8
w %	74 -30 -25 -1
w 're	-26 6 -6 -11
w 's	6 29 -47 -12
w +	47 -15 -7 -16
w ,	-18 -7 28 9
w -	-9 6 22 -1
w .	24 17 -30 -12
w :	22 -41 56 -9
w ;	45 -4 -30 -1
w ?	-17 43 -21 -2
w a	18 14 -16 -15
w about	-28 -15 -10 24
w accidents	-5 39 -26 -4
w account	15 51 -43 -13
w acre	19 -5 -10 -5
w acres	18 -5 -10 -4
w actually	-6 3 -8 23
w admin	21 -20 16 -8
w advice	3 -24 -13 -7
w after	-3 43 5 -17
w afterwards	-9 -12 36 -5
w again	-8 -20 8 54
w agency	18 6 -21 -2
w air	15 23 -33 0
w all	-26 -26 37 -23
w alone	1 -32 49 -6
w among	-5 22 -8 -7
w an	-2 57 -1 -32
w and	6 16 -23 -4
w another	19 8 -6 -15
w any	-2 23 12 -29
w applicants	-8 -6 -6 -4
w apprentices	-10 -12 -12 34
w architects	-6 -10 -3 -6
w are	30 57 -15 -12
w around	-4 -27 -17 -11
w arrive	-4 20 -11 -5
w as	23 -19 -23 -14
w assistant	-8 2 23 -5
w audit	-13 33 -7 0
w auditors	-2 3 -31 -1
w away	7 31 -34 15
w back	38 -2 -18 -23
w backs	-27 -24 55 -14
w bags	-10 14 35 -10
w bank	-10 32 -13 -2
w barn	-11 -22 6 -1
w batch	28 -13 -4 -6
w be	30 -12 -15 -12
w because	35 7 -35 -17
w becomes	32 -34 3 -19
w bed	-9 -5 32 -19
w beer	-6 25 -6 -6
w before	20 20 20 -42
w belt	2 -6 27 -17
w bending	33 -25 4 -5
w best	-10 28 -9 -5
w better	3 -18 -12 7
w big	-4 -15 -3 -19
w bill	56 -40 -4 -7
w bills	48 -28 -5 -13
w board	-3 -9 -4 -7
w bonus	55 -14 -17 -9
w bookkeeper	-5 -2 33 -13
w booth	72 -25 -30 -16
w boss	-42 24 -29 -7
w bottles	8 34 -21 -11
w break	-15 17 4 -4
w breakfast	-36 -11 30 -6
w breathe	-13 14 20 -11
w brewer	-6 14 20 -10
w bring	20 -9 -4 2
w brings	40 -12 -9 -8
w buckets	-17 -9 40 -6
w budget	3 24 -16 -5
w burns	-15 69 -51 -7
w burst	-14 24 -8 -2
w buy	55 -8 -12 1
w buyer	-32 36 1 -7
w buyers	-11 34 -43 -10
w by	40 -22 37 -17
w ca	-11 53 -28 -9
w call	-3 -20 -4 -18
w called	-10 -33 76 -21
w calls	-7 -27 30 -24
w calm	-5 17 3 -19
w can	25 -11 44 -28
w carbon	13 -11 -11 -8
w carmaker	-5 45 -21 -6
w carry	-8 22 4 -3
w carrying	-10 -23 15 24
w case	-65 74 -3 -3
w cash	28 -11 -5 -1
w cashiers	-25 -16 56 -18
w caught	-27 15 -15 42
w cell	48 -14 -10 -2
w certified	-8 20 -7 -3
w change	9 -15 -13 21
w changeover	46 -13 -30 -3
w changes	7 -40 46 -12
w charge	36 -15 -16 -3
w charges	47 -11 -17 -8
w chasing	-6 -8 30 -10
w check	-7 -21 33 -7
w checks	-11 30 -9 -3
w chips	21 -21 39 -15
w claims	30 -13 -17 6
w clean	-30 44 -40 8
w cleaning	13 -34 25 -1
w clear	-18 32 26 -20
w clients	-17 -16 -2 -4
w climbing	-6 -11 24 -5
w colour	-3 22 -8 -6
w comes	9 -13 17 -5
w coming	-6 -4 -10 24
w company	-40 -11 -11 -17
w competitors	-21 22 -5 2
w complain	-25 42 19 -18
w complaints	-6 23 -6 -6
w contract	9 24 -11 -15
w contribution	18 -12 -5 -4
w cooks	55 -37 -7 -2
w cool	-4 -21 28 2
w cost	40 -23 -3 -8
w costs	33 -7 -9 -10
w count	20 -12 -4 -17
w counter	-14 0 16 -43
w county	18 -31 -6 -16
w covers	-28 50 -12 -6
w cow	41 -12 -8 -15
w craftsmen	-11 -4 -33 76
w crane	-10 -2 30 -3
w credit	41 -13 -17 -2
w crew	15 13 -21 31
w crushed	-15 44 -21 -4
w customers	34 -16 -9 -18
w cut	-4 34 -21 -3
w cuts	29 -19 -9 2
w dates	-10 32 -9 -10
w day	11 24 0 -11
w days	25 3 -19 -7
w degrees	-9 -16 25 0
w delivery	-2 43 -27 -6
w dentist	21 -9 -6 -2
w depot	-20 -21 28 27
w desk	25 9 -13 -13
w digging	-17 -20 22 31
w dispatcher	-9 -7 21 -8
w do	31 11 -12 -4
w dock	-26 -24 67 -20
w done	5 -13 43 -20
w dos	-19 -1 42 -16
w downtime	-23 41 -12 -3
w drawings	-14 36 -12 -1
w drive	-22 -19 7 19
w drivers	11 -36 -9 65
w drops	1 -10 34 -11
w dry	-16 39 19 -18
w dust	1 -8 34 -30
w each	-20 -29 -12 62
w earlier	3 -18 26 -5
w early	22 -24 -10 16
w earn	50 -5 3 -14
w end	-42 -8 44 -19
w energy	40 -23 -7 -4
w enjoy	-5 -10 -8 33
w enjoys	-7 -7 -5 24
w envy	-22 -14 -4 -29
w even	-37 53 -28 13
w evening	29 -44 14 25
w evenings	-9 0 44 -23
w every	11 3 18 -28
w everybody	-15 15 -13 -9
w evidence	-2 23 -9 -8
w express	-33 47 -3 -7
w eyes	-8 -22 16 -15
w faces	-23 -13 23 38
w failure	-13 19 -3 1
w fall	28 -1 -30 8
w falls	-2 40 -16 -10
w family	-15 -3 48 -18
w fear	-14 76 -18 -14
w feels	-29 -14 -17 56
w fewer	11 32 -31 1
w field	2 3 -19 2
w fifth	27 -26 35 -13
w film	37 -17 -10 -7
w finally	-15 -12 17 15
w find	-18 51 -14 3
w findings	-10 40 -8 -6
w finds	6 58 -6 -39
w fines	-38 86 -39 -3
w fingers	-24 59 -5 -24
w finished	47 -10 -12 -21
w finishes	-16 -13 13 -23
w fire	-23 28 -27 42
w firm	-33 55 -11 -29
w first	-31 22 -13 -22
w fitter	-12 -16 36 -3
w fitters	0 -25 35 14
w flats	-33 37 38 -16
w fleet	56 -15 -19 -7
w floor	-4 -20 12 8
w folks	-17 -15 -3 52
w food	35 9 -20 -14
w for	18 17 -4 -21
w foreman	-20 8 23 2
w forklift	20 6 -18 -4
w forty	22 -4 -8 -2
w forward	-5 -19 -8 42
w foundry	7 -11 -13 21
w four	1 -17 35 -6
w free	37 -17 2 -16
w frees	60 -23 -11 -12
w friday	-19 28 -3 -1
w from	31 28 -35 -4
w front	-13 -25 23 -16
w full	31 2 5 -29
w fun	-16 -6 -21 47
w furnace	36 -13 -36 22
w gal	18 -5 -10 -4
w garage	32 -3 -11 -1
w gas	-9 49 -9 -16
w gear	-13 -8 20 -15
w get	18 -26 1 19
w gets	-7 -1 21 -17
w getting	-17 23 -3 0
w glass	-14 20 -15 -17
w go	27 5 10 3
w going	-14 7 -8 24
w gone	41 -18 4 -10
w good	19 -26 -30 26
w goods	59 -26 2 -16
w gos	-4 27 -7 5
w grade	-5 -1 23 -6
w grand	50 -47 0 -1
w grant	43 0 -29 -12
w gripper	22 -5 -7 -5
w gusts	29 -30 11 -24
w guys	-19 -11 10 21
w gym	-2 -19 -28 22
w half	39 -18 53 -29
w hall	14 -16 -9 -29
w halved	56 -14 -17 -8
w halves	30 -10 -8 -6
w hands	-21 19 27 -18
w happy	-13 -19 -22 42
w harvest	2 39 -17 -17
w has	-17 -27 28 16
w have	-11 -21 41 6
w head	-7 -16 25 7
w healthier	35 -18 -4 -9
w heat	53 -22 -4 -24
w heating	74 -9 -46 -7
w heavy	-19 -8 42 -7
w highlight	-23 -15 -15 18
w hire	49 -13 -28 -4
w his	-15 50 -5 -11
w history	-27 27 35 -25
w hold	-37 -9 41 -15
w holds	-9 21 -8 -2
w holiday	-21 16 20 -7
w home	-7 -27 50 3
w hotel	22 -21 -6 -16
w hour	5 -26 39 -15
w hours	17 -6 2 -7
w house	23 11 -6 -12
w how	-8 55 -24 -18
w hurt	-18 48 3 -22
w if	-21 53 -24 -9
w impressed	-6 -22 -2 -9
w in	13 3 19 2
w inside	12 30 -14 -11
w inspection	-8 53 -20 -7
w inspector	-43 75 6 -18
w instead	44 -19 -29 14
w insurer	9 45 1 -10
w insurers	18 -4 1 -6
w into	-9 17 -16 -7
w invited	-37 -2 -8 -19
w is	-13 27 13 2
w iso	-11 37 -6 -3
w it	22 10 -4 28
w its	-9 39 -34 17
w itself	8 -11 20 -5
w jobs	39 -11 -14 -2
w joiners	-18 52 -8 -16
w just	-17 -1 27 -6
w k	34 -28 -5 -1
w keep	30 -16 -5 0
w keeps	-8 39 -20 -8
w kept	-34 45 -3 -2
w key	-33 58 -5 -4
w kids	-41 10 -2 51
w kitchen	4 -28 37 2
w know	-13 29 -8 -7
w lab	-23 52 -32 2
w labels	-26 2 38 -6
w ladies	-23 -13 38 9
w last	4 -12 21 10
w lasts	34 -14 -5 -9
w late	-24 15 34 -1
w lawsuit	-12 59 -32 2
w lead	10 -19 26 -8
w leave	2 29 -47 30
w leaves	-33 20 31 -7
w less	60 -11 5 -21
w liability	-1 29 -25 -4
w liable	-24 72 -22 -1
w library	25 -15 -18 -15
w licence	-3 43 -13 -14
w lift	-9 -28 43 -4
w like	7 -15 -22 5
w likes	-19 -17 -8 64
w line	-36 35 -7 9
w linen	44 -20 -6 -12
w liquidity	38 -5 -12 -10
w lists	3 -20 31 -7
w litres	52 -12 -18 -15
w lobby	-26 11 -26 -6
w longer	35 -28 -1 -5
w look	-19 -33 25 -4
w looks	-22 -11 -2 -5
w lose	7 16 -24 -2
w lost	40 -19 -26 3
w love	-11 -11 -2 -16
w lower	55 -19 -21 -10
w lugging	-8 -3 44 -23
w lunch	5 -18 25 -6
w lungs	-41 57 25 -29
w m	34 -13 -16 -4
w machine	-24 -5 3 32
w maintenance	6 -16 29 -10
w make	17 -11 0 -5
w makes	-9 5 -22 9
w man	46 -34 15 -27
w manager	-1 -12 15 -21
w margin	34 -7 -15 -6
w meet	-28 52 3 -2
w meeting	-6 -21 8 -10
w men	-50 5 47 -7
w miles	-14 -33 24 -16
w milk	33 -18 -3 -7
w minutes	-1 -3 30 -15
w mix	-43 62 -18 0
w mixed	-17 42 -15 -3
w mondays	-36 -9 0 45
w money	16 -23 6 0
w month	43 -34 -5 -2
w months	108 -31 -41 -22
w mood	-14 -12 -14 56
w more	32 -14 -8 8
w morning	26 13 16 -33
w motivated	-6 -11 -7 25
w n't	-11 42 12 -10
w name	-15 -6 -3 17
w nearly	17 -11 -9 2
w neck	-17 -17 55 -10
w need	11 12 4 -21
w needed	29 -33 14 -5
w needs	16 -23 11 -4
w neighbours	-13 20 -6 -13
w neutral	-7 -6 -7 -4
w never	-20 3 14 7
w new	33 -23 -17 35
w next	27 -13 -24 -21
w night	12 8 8 -28
w no	-18 40 10 -19
w nobody	-15 21 17 -15
w noon	-17 31 14 -19
w not	33 2 4 -21
w nothing	7 48 -29 -29
w now	49 -24 20 -19
w nurses	-3 -22 -1 29
w of	4 -9 -29 -11
w off	-1 64 -8 -42
w offcuts	61 -23 -13 -21
w office	-19 -7 25 17
w oil	3 5 21 -22
w old	8 6 -41 38
w on	24 5 -19 -5
w once	0 -25 -5 -12
w one	84 -35 22 -42
w only	27 6 -24 -17
w operator	-11 -33 46 8
w operators	34 -26 -30 20
w order	76 -26 -42 6
w orders	41 1 -8 -15
w other	3 -40 -21 47
w our	-24 19 10 4
w out	-16 53 -2 -33
w over	-50 5 38 44
w overtime	-10 -21 15 34
w owner	-13 44 19 -29
w p	53 -35 -13 -5
w paid	51 4 -10 -10
w paint	14 17 -23 -3
w painters	1 25 -5 -5
w paper	-16 -19 33 -2
w paperwork	-25 -8 39 -4
w part	-5 -13 -3 26
w parts	-8 30 -5 -12
w pass	-41 23 43 -10
w passes	-35 81 -8 -17
w password	-15 -12 40 0
w past	-33 44 14 -14
w pay	31 7 -20 -7
w payment	21 19 -11 -15
w payroll	17 22 -5 -18
w pays	43 -10 -13 -9
w peace	-3 -33 48 -7
w penalty	40 2 -21 -7
w per	37 -33 0 -3
w percent	-4 41 -9 -12
w phone	-4 -21 61 -22
w pipe	-22 38 -20 1
w plan	-7 23 -10 14
w planners	14 -12 23 -15
w plant	-38 9 11 -14
w plates	-29 -13 76 -10
w pleasure	-15 -3 -7 29
w points	52 -30 -3 -11
w position	48 -6 -16 -4
w power	25 35 -34 -10
w praise	-5 -12 -9 -5
w premium	29 -26 -3 -14
w press	41 -11 -23 -8
w price	56 -15 -9 -10
w production	-12 34 -17 -4
w promised	-18 41 -11 -8
w proud	-8 -4 -22 49
w pumps	12 16 -18 -3
w purchasing	52 -18 -22 -4
w qa	-31 -23 -14 42
w quality	19 -22 0 -7
w quarry	66 -7 -31 -14
w quarter	53 -27 -12 -6
w quiet	-9 -3 29 -11
w quits	-14 55 -22 -6
w quotes	-14 38 -13 -3
w rate	19 -11 -6 -4
w rather	-23 8 29 -8
w reach	-2 34 2 -15
w reactor	-8 -6 -4 22
w recalls	-32 54 -25 4
w reception	-11 -10 19 -10
w recipes	-28 37 -15 24
w recommend	-5 -8 -7 -6
w refuse	29 -7 -12 -5
w rent	-11 68 -12 -20
w reports	-6 -7 23 -4
w reps	54 -10 -34 -15
w residents	-7 -14 35 -9
w results	-30 22 39 -2
w returns	21 18 7 -25
w revenu	35 -11 -4 -11
w reviews	-21 -2 -2 0
w right	-24 27 5 -3
w risk	-13 38 -17 0
w roof	-20 51 1 -25
w room	-6 2 -8 21
w round	-15 -46 46 -8
w rules	-23 46 -2 -14
w run	-12 51 -4 -19
w runs	49 0 -22 -22
w rush	57 -17 -20 -11
w safe	-9 6 -4 -11
w sales	22 -1 -5 -5
w same	119 -43 -42 -35
w samples	29 7 -22 -8
w saturdays	1 -10 23 -13
w save	28 -10 -2 -6
w saved	27 -10 -8 -5
w saves	9 17 -14 -1
w schedule	-27 27 -4 -2
w scrap	72 -38 -11 -21
w seams	-8 37 -11 -5
w second	41 -24 0 -14
w see	-1 -18 2 -21
w seed	50 -9 -7 -5
w sell	70 -15 -27 -18
w sells	56 -7 -9 -10
w service	8 18 -6 -3
w set	30 -37 21 -8
w setter	11 -16 21 -9
w seven	13 -15 20 -11
w share	20 -21 -11 -16
w sheet	3 -10 35 -12
w sheets	0 -7 17 -7
w shelf	26 1 -27 -22
w shift	-8 -27 20 20
w shifts	-18 18 12 -3
w shipments	32 -8 -8 -5
w shop	-1 -11 -29 14
w shoppers	-4 -24 -3 -9
w short	7 43 -19 -16
w showroom	-7 -6 -4 -6
w shrinks	7 -14 27 -13
w shutdown	37 -22 -1 -6
w sick	-15 36 -11 -12
w single	11 -12 29 -13
w site	-13 5 13 -17
w sits	-9 -32 77 -11
w skip	34 -18 -3 -12
w sleep	-25 34 19 -23
w small	18 -25 -7 24
w smell	-24 -21 23 -17
w smoke	-37 61 6 -15
w software	-14 -7 9 21
w solvent	2 -27 46 -14
w some	2 -7 22 -9
w something	-7 20 -13 14
w sooner	14 1 26 -7
w sorting	-13 34 4 -11
w spared	29 -10 17 -19
w spend	27 -1 -12 -5
w staff	-18 -32 14 16
w stage	22 -32 -6 27
w stand	-11 -17 31 -18
w standby	-12 36 -11 -11
w stands	-13 33 -35 -23
w stare	-23 -23 -1 4
w start	-28 -6 51 -14
w stays	-1 50 -17 12
w steel	25 -15 0 2
w stiff	-19 -14 47 -7
w still	-43 34 4 -3
w stink	-10 -6 58 -24
w stock	61 7 -21 -23
w stop	-20 -45 37 -18
w stops	-11 25 15 -18
w summer	10 -12 24 -19
w sundays	-5 -10 31 -11
w supplier	-22 25 -12 -16
w t	20 -4 -10 -1
w table	-19 31 7 -10
w take	17 -16 -8 -5
w takes	39 -30 -3 -24
w talk	-7 -2 -5 -8
w talks	-7 -11 -7 -26
w tax	4 17 -20 2
w team	-12 -11 1 35
w technician	4 -7 24 -16
w television	-45 -21 -8 -9
w tenants	23 0 1 -22
w than	-26 -1 16 15
w that	28 -25 -34 11
w the	-27 2 -4 18
w theatre	15 0 -23 9
w their	-37 -4 31 23
w themselves	-5 -7 36 -24
w then	18 -10 -8 2
w there	-11 12 -11 27
w they	-20 -1 -29 28
w thing	-15 18 24 -15
w third	34 -17 -12 -2
w three	-7 26 -5 -10
w through	4 -40 46 -4
w till	-1 -17 39 13
w time	20 18 4 -28
w to	-1 -23 9 32
w too	45 4 -18 -11
w top	17 -9 -12 -25
w tour	-14 -11 -2 -23
w town	-20 -4 -14 -1
w trade	-23 -8 -1 -2
w trip	27 42 -21 -9
w trouble	-19 28 -1 -6
w truck	33 -24 -32 -20
w trucks	-28 -5 -7 -1
w turn	-19 24 -9 -15
w turns	7 -23 -8 38
w twice	28 -28 12 -2
w two	71 9 -30 -20
w tyres	66 -12 -13 -24
w under	0 10 17 -19
w up	-9 23 -17 1
w urgent	-20 44 7 5
w use	24 -22 -12 19
w valley	-7 -5 -6 -7
w van	85 -25 -34 -6
w vet	48 -28 -5 -13
w video	-6 -6 -11 -5
w visitors	-5 -19 0 -5
w volume	30 -10 -12 -3
w waiting	-16 32 19 -16
w walk	-44 -1 69 1
w wall	-14 9 -9 -6
w want	-17 -18 -30 20
w wants	-15 15 -24 -27
w ward	-13 -18 34 19
w warehouse	-10 -10 -11 7
w warm	-26 -23 72 -14
w waste	17 -13 4 -5
w water	78 -43 -11 -11
w we	22 -29 22 0
w week	60 -21 -23 -7
w weekend	-24 13 33 -7
w weekends	-4 -6 17 -5
w weeks	-2 37 -33 -4
w welder	44 24 -32 -11
w when	-20 74 -10 -19
w where	37 -6 -15 -12
w whistle	-10 -4 -5 27
w who	-5 -20 -8 38
w whole	-43 -15 37 45
w win	5 -33 -4 -9
w winery	-7 -5 -6 -7
w wins	-32 -28 -5 24
w winter	20 31 -10 -16
w within	13 29 2 -37
w without	8 7 -1 -18
w wo	-6 3 36 -12
w word	19 17 -6 -7
w work	31 -37 -35 57
w working	1 -8 -3 31
w workplace	-30 31 -23 28
w works	-13 -9 22 3
w workshop	-24 -8 -6 41
w worry	-11 35 -18 -9
w worth	18 -10 0 -4
w write	-11 -7 18 -20
w wrong	-24 78 -26 -23
w year	35 -37 -10 2
w years	19 -4 -9 10
w you	48 -13 -44 -31
w yours	-9 14 -23 19
w zero	20 22 -9 -17
w zoo	13 -10 -14 -10
x again anymore	-4 -8 18 -4
x again authority	-5 21 -1 -4
x again can	-14 4 25 -10
x again joy	-3 -6 -9 17
x anymore cause	-15 -8 25 -4
x anymore money	21 -17 -2 -2
x anymore must	24 -9 -17 1
x anymore place	-2 -14 18 -2
x anymore process	8 -23 16 0
x anymore time	19 -5 -13 -1
x anymore vendorFirm	-6 -8 19 -6
x authority service	-2 24 -6 -3
x authority strain	-4 17 -16 1
x authority verb	-4 21 -10 -2
x cause freeTime	-17 -3 14 2
x cause less	23 -4 -8 -12
x cause must	-8 -13 18 1
x cause service	17 1 -13 2
x cause staff	-4 -3 18 2
x cause standing	-2 -17 -3 3
x chore count	-2 -10 17 -7
x clientele less	-2 21 -16 -2
x count does	18 -2 -10 2
x count freeTime	18 0 -12 -9
x count strain	18 -1 -12 3
x count vendorFirm	-13 20 -7 -1
x count you	20 -9 7 -5
x credential income	-5 -8 -1 -3
x does fall	18 -14 -3 0
x does income	-2 17 -11 -1
x does more	17 -17 1 0
x ease negation	0 17 -15 -2
x ease service	7 11 -19 1
x ease staff	-2 -5 20 -10
x experience vendorStaff	0 -5 -7 17
x fall rise	-3 -12 18 -1
x fall you	18 -3 -12 1
x family freeTime	-8 -4 6 17
x freeTime gone	-17 -5 27 -5
x freeTime unit	17 -11 -7 -1
x goods rise	11 6 -18 0
x income unit	20 -12 -2 -1
x instead place	-4 19 -13 -4
x instead you	-7 18 -4 -8
x joy machine	-5 1 -7 20
x joy more	-14 -2 -5 21
x joy place	-5 -1 -9 18
x joy process	-9 -2 -8 19
x joy staff	-2 -16 -9 33
x joy unit	-7 -14 -11 23
x joy verb	-5 -13 -7 34
x joy you	-9 -18 -3 24
x keeps must	-13 4 18 -7
x less staff	-8 6 24 -15
x machine risk	-3 17 -14 0
x money negation	15 3 -19 0
x money strain	-12 23 -16 1
x more process	18 -19 2 0
x more strain	-2 -14 21 0
x negation norm	-6 25 -14 -3
x negation strain	-7 -8 18 -3
x norm staff	-10 17 -5 -2
x part vendorFirm	-13 -7 17 -2
x pastWork process	20 -12 -10 -1
x pastWork time	20 -12 -10 -1
x place public	-9 -4 -1 -5
x public staff	-8 -7 6 -10
x public verb	-6 -1 -2 -9
x risk staff	-5 17 -5 -4
x risk verb	-6 22 -11 -4
x slogan vendorFirm	-10 -4 -11 17
x staff standing	-6 -15 3 -10
x standing verb	-6 -7 -6 -1
x standing you	-9 -17 1 -6
x vendorStaff verb	-2 -9 -4 18
`,
};
