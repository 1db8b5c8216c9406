/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.603,
  verdict: `
bias	-31 36
b # #	-5 10
b # %	9 7
b # +	-16 -6
b # -	-27 51
b # a	36 -27
b # acres	14 -6
b # and	-7 -7
b # bar	-17 41
b # cm	-10 28
b # colours	-10 27
b # countries	-16 -15
b # d	2 7
b # days	19 14
b # db	-6 13
b # employees	-2 -21
b # engineers	-3 -22
b # ft	-15 25
b # g	-13 20
b # h	-23 17
b # hours	-13 3
b # hp	-13 37
b # in	21 -1
b # k	14 -3
b # kg	-15 32
b # kv	-9 40
b # kw	-13 35
b # kwh	-2 13
b # l	-7 26
b # languages	-1 18
b # less	22 -19
b # litres	20 1
b # m	-12 22
b # machines	-24 -15
b # miles	23 -29
b # mm	-13 23
b # months	32 -21
b # more	25 -10
b # m²	-3 12
b # m³	-6 21
b # of	-6 -15
b # out	-7 -9
b # parts	-8 13
b # pcs	-5 12
b # people	-2 28
b # per	18 -15
b # percent	15 -3
b # pm	-18 -26
b # points	24 -10
b # ppm	-9 5
b # recipes	-21 38
b # rpm	-6 22
b # s	9 4
b # samples	-4 13
b # seconds	-18 31
b # service	-27 -34
b # t	10 10
b # times	-1 -15
b # to	16 23
b # v	-11 17
b # vans	-8 -14
b # weeks	-4 21
b # without	-6 13
b # x	-19 44
b # years	8 -14
b # °c	-7 31
b # µm	-11 25
b $ #	32 -20
b % faster	-9 18
b % less	13 -5
b % more	17 1
b % of	-15 -10
b 're in	-15 -12
b 're on	3 -14
b + #	32 -24
b + $	29 -13
b , #	-7 41
b , $	14 0
b , all	5 8
b , good	16 -4
b , less	29 -15
b , no	-27 26
b , nobody	-5 -15
b , not	17 -26
b , our	-12 -3
b , own	-13 -9
b , that	-3 -6
b , the	36 -14
b , they	-5 -11
b , two	23 -23
b , we	-24 -27
b , you	27 -21
b , your	28 -19
b , zero	-12 -4
b - #	-13 44
b - approved	-7 -14
b - end	11 -5
b - free	-9 8
b - friendly	-7 29
b - how	2 -17
b - live	-24 -16
b - proof	-6 17
b - to	-25 40
b - up	13 -17
b - ups	35 -18
b . #	-12 21
b . a	14 -2
b : #	32 -24
b : all	-12 0
b : we	-12 -12
b ; that	27 -30
b ^ #	-14 20
b ^ a	0 -24
b ^ allows	-6 11
b ^ an	16 -19
b ^ apprentices	20 -4
b ^ approved	-15 -10
b ^ audit	-2 16
b ^ batch	21 -20
b ^ belt	-4 9
b ^ best	-14 24
b ^ better	13 -13
b ^ brings	-33 35
b ^ call	-11 -18
b ^ cashiers	14 -3
b ^ certified	-28 -31
b ^ changeover	26 -20
b ^ cleaning	-6 16
b ^ cleans	-11 22
b ^ cloud	-17 31
b ^ compressed	36 -47
b ^ converted	-18 -8
b ^ customer	-12 5
b ^ customers	-22 27
b ^ cuts	21 -9
b ^ cutting	-7 15
b ^ cycle	9 4
b ^ delivered	-17 19
b ^ delivery	5 -21
b ^ dentist	12 -7
b ^ detects	-8 14
b ^ digging	16 -6
b ^ drivers	50 -38
b ^ efficiency	-6 14
b ^ electronic	-14 28
b ^ enables	-6 10
b ^ energy	3 13
b ^ equipped	-15 8
b ^ everybody	20 -12
b ^ extremely	-6 12
b ^ feed	0 14
b ^ fewer	11 -11
b ^ field	-6 -11
b ^ filter	-26 39
b ^ first	-6 11
b ^ flow	-10 13
b ^ foundry	14 -4
b ^ four	-7 -16
b ^ frees	31 -22
b ^ fully	-18 7
b ^ gas	31 -23
b ^ glass	1 9
b ^ goods	-13 23
b ^ gusts	47 -29
b ^ half	-6 -6
b ^ handles	-18 31
b ^ happy	-9 -13
b ^ heat	-19 36
b ^ helps	-17 28
b ^ highest	-14 31
b ^ highly	-17 32
b ^ holds	-22 37
b ^ hotel	17 -3
b ^ hotline	-6 -17
b ^ if	-5 -15
b ^ in	25 -27
b ^ inspector	26 -15
b ^ installed	-16 7
b ^ insurers	18 -10
b ^ iso	-8 -18
b ^ it	19 -15
b ^ keeps	-9 17
b ^ kitchen	14 -10
b ^ lab	35 -8
b ^ less	42 -21
b ^ liquidity	14 -8
b ^ low	-25 48
b ^ lowers	-8 16
b ^ maintenance	12 -6
b ^ makes	7 14
b ^ market	-5 -17
b ^ master	-28 -8
b ^ measures	-8 13
b ^ more	-13 2
b ^ most	-10 10
b ^ named	-15 -18
b ^ needs	-17 21
b ^ neighbours	16 -12
b ^ net	-30 -10
b ^ night	17 4
b ^ no	20 -7
b ^ nobody	9 -10
b ^ noise	-10 14
b ^ number	-13 -13
b ^ one	28 -33
b ^ only	-30 23
b ^ operator	9 -7
b ^ other	27 -13
b ^ our	1 -11
b ^ oven	-4 41
b ^ over	-14 -20
b ^ own	-21 -29
b ^ owner	-15 -10
b ^ paint	-11 -8
b ^ panel	-7 13
b ^ people	37 -18
b ^ personal	-6 -31
b ^ piano	-6 11
b ^ prevents	-6 12
b ^ price	-14 17
b ^ qa	16 -8
b ^ rated	-19 0
b ^ reduces	-17 19
b ^ retail	10 -15
b ^ runs	-20 38
b ^ rush	24 -10
b ^ sales	-5 -9
b ^ saves	-21 33
b ^ self	-8 28
b ^ service	-24 -9
b ^ set	23 -15
b ^ shift	13 -9
b ^ shop	9 -1
b ^ short	-6 -16
b ^ since	16 -2
b ^ software	2 -17
b ^ solvent	15 -7
b ^ staff	30 -5
b ^ stage	-17 21
b ^ stainless	-3 17
b ^ stops	-24 39
b ^ supplied	-17 -11
b ^ supports	-6 26
b ^ takes	28 -26
b ^ test	-11 20
b ^ thanks	14 -12
b ^ the	35 5
b ^ there	0 30
b ^ trained	-10 -12
b ^ training	-20 19
b ^ two	2 23
b ^ up	-14 34
b ^ vacuum	-14 16
b ^ waste	-10 -11
b ^ water	23 -15
b ^ we	-20 4
b ^ weekend	17 -16
b ^ welding	-9 -10
b ^ when	31 -12
b ^ with	7 -28
b ^ workshop	-8 18
b ^ you	18 -4
b a #	-27 24
b a .	14 -2
b a big	30 -3
b a call	-7 -5
b a clear	19 -8
b a fire	23 -6
b a forklift	19 -13
b a month	28 -19
b a new	21 -20
b a pleasure	12 -7
b a power	39 -24
b a quarter	30 -27
b a quiet	19 -11
b a second	25 -22
b a single	27 0
b a stiff	10 -9
b a tablet	-6 11
b a third	12 -9
b a trial	-7 -10
b a week	11 -12
b a well	-17 -3
b a year	34 -30
b about the	22 -5
b about your	38 -15
b across the	-10 9
b advise you	-11 -10
b after #	22 -23
b after five	12 -6
b all -	-4 18
b all over	-13 -12
b allows your	-6 11
b always get	-6 -8
b an end	25 -5
b and #	-3 -22
b and earn	21 -12
b and iso	-7 -7
b and keep	9 -1
b and not	24 -7
b and so	24 -11
b and stare	10 -2
b and the	32 -9
b and you	34 -16
b and your	32 -15
b any more	10 -8
b any time	-19 33
b app shows	-12 19
b are at	-11 11
b are finished	12 11
b are history	12 -8
b are impressed	43 -15
b are in	29 -2
b are kept	10 -3
b are n't	22 -8
b are on	36 -23
b are spared	21 -17
b are there	14 -14
b are trained	-23 -18
b around the	-15 16
b as a	19 -16
b as standard	-12 19
b as the	21 -4
b as well	-8 -10
b at #	-13 34
b at a	35 -12
b at any	-19 33
b at every	21 -20
b at four	26 -8
b at home	22 -10
b at last	11 -8
b at night	-5 -8
b at once	-3 -16
b at our	-13 -13
b at the	47 -17
b at weekends	-1 -11
b at your	-7 -4
b back at	29 -10
b back in	-6 -6
b balance sheet	-7 -13
b because of	6 -19
b before the	36 -20
b below #	-21 15
b biggest rental	-20 -19
b bookkeeper leaves	20 -14
b bought from	-5 -9
b brings #	12 -3
b buffer tank	-10 16
b built in	-1 16
b by #	28 -24
b by a	13 -9
b by hand	17 -11
b by itself	-15 24
b by our	-8 -5
b by the	-13 -19
b by us	-9 -23
b by with	39 -30
b ca n't	23 -9
b can be	1 17
b can go	23 -11
b can have	26 -21
b can read	-7 13
b can sell	41 -32
b can sleep	25 -21
b carbon neutral	17 -10
b centre with	-10 -4
b change takes	20 -18
b clear head	19 -8
b colour and	-1 29
b colour change	10 -5
b come back	14 -4
b come home	23 -14
b come in	13 -8
b come to	-10 -20
b comes to	-4 -16
b complaint rate	-17 -21
b compressed air	-8 16
b contract with	18 -2
b cost falls	29 -24
b costs go	42 -39
b costs you	18 -15
b covers #	-12 13
b crew is	13 -6
b customer 's	16 -4
b customer satisfaction	-8 -5
b customers can	-23 28
b day ,	38 -37
b days ,	4 -9
b days a	-6 -6
b dealer in	-8 -12
b delivery dates	23 -16
b do n't	15 -11
b done by	5 -14
b dos #	45 -38
b dos n't	16 -4
b down the	-15 -2
b down to	9 -8
b drawings do	13 -6
b dryer ,	-7 21
b each other	31 -18
b each year	9 -6
b early payment	14 -5
b earn on	21 -12
b electricians and	-10 -6
b engineers and	-3 -22
b engineers in	-5 -7
b enjoy the	26 -16
b every #	-13 26
b every month	18 -5
b every truck	-10 23
b everything from	-2 -8
b fall by	37 -19
b falls #	29 -24
b falls from	27 -12
b falls to	38 -24
b faster than	-9 18
b fear of	28 -20
b feels like	14 -8
b fines for	25 -19
b first time	33 -16
b five -	-13 2
b for #	-22 38
b for a	1 -15
b for every	-5 11
b for itself	22 -17
b for you	1 -18
b for your	5 -11
b forward to	24 -12
b four hours	-34 -19
b free ,	-18 39
b free of	-14 -4
b friendly ,	-8 -18
b from #	29 -24
b from a	-13 10
b from one	-5 -5
b from our	-14 -18
b from the	0 9
b from us	-7 -13
b generations of	-3 -13
b get a	-32 43
b gets a	1 17
b gets by	35 -22
b gets out	12 -4
b gives you	-8 16
b go -	-24 -16
b go from	29 -16
b go on	12 -5
b go out	12 -4
b going in	14 -3
b gone ,	27 -18
b good mood	15 -4
b goods are	41 -29
b h ,	-5 12
b half the	29 -26
b hand is	21 -18
b hand on	-22 -17
b happy to	-11 -2
b has a	7 7
b have a	-3 21
b have fun	19 -13
b have no	17 -3
b have their	21 -12
b have to	18 -9
b heat recovery	-16 22
b home on	10 -1
b hotline with	-11 -25
b house in	23 -8
b house within	26 -3
b how stays	13 0
b hp ,	-13 37
b hydraulics ,	-27 37
b in #	-16 -2
b in a	-1 13
b in bed	35 -16
b in europe	-15 -13
b in every	-13 0
b in filtration	-6 -16
b in house	28 -2
b in on	11 -1
b in one	-26 17
b in our	-7 -7
b in real	-17 34
b in the	1 -13
b in their	-9 -16
b in town	9 -5
b in winter	19 -12
b in with	2 16
b in your	29 -11
b instead of	21 -8
b insurers pay	18 -10
b into the	2 16
b is #	-5 -13
b is a	7 -27
b is done	28 -12
b is down	10 -1
b is gone	33 -17
b is ill	-10 -7
b is in	29 -7
b is n't	26 -5
b is off	9 -3
b is on	19 -16
b is only	-6 -20
b is open	-27 -13
b is over	33 -18
b is the	21 -15
b is what	3 -15
b iso #	-18 -7
b it #	-1 -15
b it all	13 -13
b it costs	13 -6
b it is	21 -21
b its licence	43 -14
b jobs per	11 -6
b k a	16 -16
b k less	24 -14
b k of	10 -3
b keeps the	-13 26
b kids ,	19 -9
b know -	2 -17
b last year	-15 -16
b lasts #	12 -4
b lead time	19 -18
b leader in	-8 -19
b leave the	15 -7
b leaves at	20 -14
b less a	10 -8
b less for	16 -7
b less ful	9 -7
b less in	37 -20
b less per	17 -1
b level in	-16 30
b like a	9 5
b longer ,	12 -9
b look forward	24 -12
b lose a	19 0
b m s	-18 33
b machine in	4 -13
b machine on	-6 -6
b man is	12 -6
b manager can	12 -39
b manager has	10 -5
b market leader	-5 -17
b max .	-14 23
b meet the	22 -11
b min ,	21 -16
b minutes ,	-11 -1
b minutes ;	29 -33
b missing parts	18 -10
b mood in	19 -7
b more a	21 -9
b more jobs	11 -6
b more per	15 -14
b more than	-15 5
b n't called	26 -15
b n't drive	17 -10
b n't go	9 -4
b n't have	20 -8
b n't lose	17 -2
b n't need	-13 27
b n't stand	17 -8
b n't walk	10 -5
b need n't	17 -9
b needs no	-17 21
b new hire	21 -20
b new model	-16 22
b next door	15 -21
b night ,	28 -1
b no climbing	10 -9
b no fear	28 -20
b no liability	23 -10
b no longer	13 -3
b no lugging	26 -22
b no more	11 -7
b no oil	-16 30
b no one	30 -20
b no trouble	14 -13
b not a	13 -7
b not three	21 -7
b of #	-14 -44
b of charge	-14 -4
b of our	-30 -14
b of ours	-3 -24
b of practice	-5 -6
b of the	19 -21
b of your	49 -11
b of yours	10 0
b off sick	23 -12
b off the	-5 -7
b off your	20 -20
b oil -	-4 12
b old foreman	19 -9
b old hand	10 -4
b on #	15 -10
b on a	-10 16
b on every	-8 35
b on google	-10 -5
b on holiday	19 -11
b on it	45 -13
b on mondays	19 -7
b on our	-1 -21
b on saturdays	17 -12
b on site	-1 -16
b on stage	26 -12
b on sundays	6 -11
b on the	4 -17
b on their	-16 23
b on time	13 -8
b on us	-12 -23
b on you	11 -4
b on your	10 -23
b one pass	12 17
b one phone	0 -9
b one source	-2 -8
b only #	-22 28
b operator is	12 12
b orders are	5 -13
b our crew	9 0
b our new	-1 9
b our own	-9 -6
b our parts	-5 -9
b our people	-22 -24
b our service	-14 -4
b our specialists	15 0
b our standby	10 0
b our team	23 -18
b out ,	19 -10
b out of	28 -24
b out on	10 -4
b over #	-18 17
b over the	20 -13
b own workshop	-13 -9
b owner -	-15 -10
b p .	14 -2
b partner of	-16 -11
b parts are	11 -6
b parts in	-9 1
b pay #	13 -5
b pay for	14 -11
b pays for	22 -17
b pcs h	-5 12
b people come	12 -7
b people in	-4 -22
b per day	-8 18
b per hour	0 10
b per part	9 -6
b per shift	11 -6
b planning ,	-8 -21
b printer ,	-3 17
b process engineers	-3 -7
b proud of	10 -5
b quote within	-25 -22
b rack with	-17 35
b rate is	-13 -11
b rather than	21 -4
b real time	-17 34
b rely on	-5 -10
b rent for	29 -12
b rental fleet	-25 -3
b reply to	-17 -20
b rises #	9 -2
b robot with	-11 17
b round the	8 -13
b runs on	23 0
b s ,	5 7
b same day	-1 -14
b save #	54 -41
b saves #	14 -10
b saves you	28 -22
b see all	-21 44
b see the	-20 27
b see your	27 -16
b self -	-9 32
b service is	-6 -6
b service with	19 -18
b set -	24 -15
b set up	-11 -14
b setter dos	9 -3
b sewage works	-7 -20
b shelf ,	27 -17
b shift ,	11 -6
b shop floor	11 -1
b shop in	20 0
b short runs	15 -12
b shows you	-12 19
b shrinks #	20 -15
b since #	-7 -6
b since our	9 0
b since the	50 -5
b site ,	22 -12
b site manager	10 -15
b site within	-9 -3
b sits in	40 -20
b so far	-20 -19
b so no	10 0
b so you	1 8
b so your	28 -3
b solution for	-7 14
b source ,	-17 11
b staff have	29 -4
b stand for	-9 -19
b stand in	17 -8
b start -	-27 -19
b stay away	25 -13
b stays in	34 -12
b stiff neck	10 -9
b stop at	22 -13
b sundays too	-11 -6
b support from	-1 -11
b t less	22 -22
b takes #	8 30
b takes two	14 -40
b talk about	-1 -8
b team with	-14 3
b than #	-21 4
b than one	21 -7
b than the	-7 12
b that 's	-5 -4
b that brings	30 -33
b the app	-13 19
b the authority	9 -7
b the back	22 -8
b the cash	20 0
b the clock	-20 9
b the crew	11 -5
b the depot	14 -1
b the early	11 -2
b the evening	11 -8
b the field	4 -24
b the firm	17 -1
b the first	-17 -17
b the hall	23 -11
b the highlight	21 -15
b the hour	19 -19
b the kids	14 -7
b the ladies	11 -6
b the line	27 -17
b the lines	10 -1
b the lobby	11 -8
b the machine	-8 -5
b the market	-12 24
b the new	24 -4
b the next	-4 -11
b the night	-1 -18
b the old	17 1
b the operator	12 12
b the oven	-9 16
b the owner	4 -17
b the part	-8 18
b the past	27 -7
b the phone	24 -31
b the plant	-1 15
b the quarry	0 -13
b the reactor	13 -5
b the road	1 -18
b the roof	35 -17
b the rules	17 -5
b the same	34 -26
b the schedule	0 11
b the table	31 -16
b the team	1 -29
b the till	35 -25
b the top	31 -9
b the town	23 -20
b the trade	13 -15
b the unit	-8 34
b the valley	10 -4
b the ward	30 -7
b the warehouse	39 -11
b the whole	27 -11
b the work	48 -30
b their phones	-16 23
b there for	-6 -17
b three days	8 -19
b three in	-15 -13
b through the	12 -26
b till #	6 -24
b time #	-17 32
b time ,	12 -2
b time falls	19 -18
b time for	24 -32
b to #	8 29
b to -	-21 22
b to an	10 -20
b to be	17 -13
b to check	9 -8
b to come	-11 -3
b to our	20 -16
b to see	27 -16
b to within	-22 50
b to work	44 -13
b to you	-9 -18
b too ,	-10 -3
b tool changer	-8 9
b trouble with	14 -13
b trust us	-9 -24
b twice as	1 15
b two days	-11 -24
b two hours	28 -30
b two more	10 -9
b two weeks	0 -24
b under #	0 23
b under the	11 -5
b up a	7 -19
b up in	16 -12
b up takes	-8 12
b up the	9 -8
b up to	-9 21
b us you	-7 -7
b use from	23 -12
b vacuum gripper	11 -4
b walk to	13 -9
b wall ,	0 13
b want to	33 -16
b we 're	-9 -11
b we 've	0 -11
b we answer	-10 -14
b we are	-24 -24
b we build	11 -1
b we collect	-10 -10
b we do	-16 -15
b we fix	-17 -23
b we have	-13 -7
b we run	9 -5
b we send	-20 -8
b we set	-11 -14
b we solve	-5 -11
b we stand	-9 -20
b we supply	-2 -8
b we take	21 -39
b we watch	8 -10
b week ,	-12 -6
b well -	-15 -4
b what we	-8 -6
b when a	21 -17
b when it	8 -14
b when something	-9 0
b when the	18 -6
b when they	27 -10
b when your	12 -2
b where it	30 -38
b winter too	26 -18
b with #	-26 19
b with a	-4 11
b with ai	-22 34
b with it	9 1
b with no	10 -9
b with one	30 -10
b with our	15 -5
b with the	11 -11
b with two	12 12
b with us	-9 -36
b with you	-20 -12
b with your	-6 9
b within #	-15 -9
b within a	26 -3
b within an	-11 -10
b within four	-34 -19
b within the	19 -19
b within two	-13 -4
b without a	-9 17
b wo n't	10 -15
b work with	-7 -41
b works on	5 -21
b x #	-19 44
b year ,	-15 -5
b years ,	12 -6
b years at	-17 -8
b years of	-7 9
b you #	16 -8
b you 're	1 -15
b you a	5 24
b you are	4 -20
b you as	44 -26
b you buy	36 -22
b you can	7 -10
b you do	24 -14
b you down	9 0
b you for	20 -20
b you get	21 -2
b you have	-17 -8
b you in	-17 -13
b you know	13 -6
b you make	25 -6
b you meet	22 -11
b you over	10 0
b you pay	22 -18
b you receive	-5 15
b you save	35 -19
b you see	-25 50
b you the	16 -2
b you through	-18 -17
b you to	-11 11
b you win	32 -16
b your admin	12 -6
b your best	28 -19
b your boss	12 -6
b your company	7 11
b your competitor	-14 -3
b your customer	17 -5
b your customers	60 -31
b your disposal	-21 15
b your employees	-10 27
b your fitters	34 -6
b your foreman	18 -15
b your gusts	21 -4
b your hall	30 -17
b your know	13 0
b your line	9 -2
b your new	24 -21
b your old	11 -4
b your operators	9 -8
b your plant	18 -4
b your power	15 -7
b your pumps	2 -13
b your school	19 -12
b your shop	21 -15
b your site	5 -27
b your staff	-6 11
b your team	-15 22
b your technicians	7 6
b your winery	10 -4
b € #	11 -6
c again	-4 -11
c anymore	65 -25
c authority	46 -29
c can	-35 54
c cause	-18 19
c chore	25 -20
c credential	-15 -70
c does	-23 40
c ease	22 4
c experience	-27 -25
c fall	50 -29
c family	30 -22
c freeTime	-4 9
c gone	33 -34
c goods	3 6
c income	50 -44
c instead	-15 7
c joy	80 -53
c keeps	14 -9
c less	59 -28
c machine	-29 28
c money	38 -39
c more	50 -25
c must	-1 32
c negation	25 -15
c norm	14 -1
c older	-28 20
c part	-16 63
c place	19 -36
c process	1 -13
c promise	-32 8
c public	19 -39
c rise	27 5
c risk	15 -19
c saving	6 19
c service	-22 -30
c slogan	-19 45
c sooner	23 9
c spec	-17 28
c staff	4 -31
c standing	40 -44
c strain	12 0
c time	-6 16
c trait	-31 47
c unit	-10 14
c vendorDoes	-20 -4
c vendorFirm	-7 -63
c vendorStaff	-33 -44
c we	-58 -38
c you	23 -16
e again	16 -11
e anymore	10 -8
e authority	20 -7
e can	-5 -10
e credential	-27 -25
e ease	23 -2
e experience	-15 -17
e fall	24 -8
e family	6 -11
e freeTime	10 -4
e gone	32 -25
e goods	4 17
e income	-4 -9
e instead	-2 -16
e joy	28 -27
e keeps	12 -6
e less	33 -20
e money	13 -9
e more	8 1
e negation	6 5
e norm	-13 11
e older	-7 17
e part	-17 39
e process	-21 2
e promise	-8 14
e public	6 -21
e rise	15 -8
e saving	-3 17
e service	-2 -19
e slogan	3 13
e spec	-18 28
e staff	-8 -13
e standing	28 -20
e strain	9 -2
e time	-3 10
e trait	-14 21
e unit	-7 14
e vendorDoes	-11 25
e vendorFirm	-7 -20
e vendorStaff	-20 -15
e we	-25 -24
e you	-9 3
l longer	35 -21
l middle	-19 19
l short	-36 55
n ^acro	-7 -2
n ^acros	-7 -2
n ^advic	9 -8
n ^advis	-5 -6
n ^aft	11 -9
n ^afte	11 -9
n ^after	11 -9
n ^air	-3 -7
n ^airp	-3 -7
n ^airpo	-3 -7
n ^ala	-2 9
n ^alar	-2 9
n ^alarm	-2 9
n ^att	5 4
n ^aus	-1 -8
n ^aust	-1 -8
n ^austr	-1 -8
n ^auth	9 -7
n ^autho	9 -7
n ^auto	-2 11
n ^ava	-6 13
n ^avai	-6 13
n ^avail	-6 13
n ^backs	12 -9
n ^barr	9 -8
n ^barre	9 -8
n ^bat	2 8
n ^batt	-6 14
n ^batte	-6 14
n ^bec	9 -6
n ^beco	15 -10
n ^becom	15 -10
n ^belt	-4 -6
n ^big	5 -9
n ^bigg	5 -9
n ^bigge	5 -9
n ^bla	6 3
n ^blac	11 -6
n ^black	11 -6
n ^book	4 -9
n ^books	-6 -3
n ^branc	-5 -6
n ^callo	-6 -11
n ^cam	-4 9
n ^came	-6 10
n ^camer	-6 10
n ^care	1 -12
n ^carr	3 6
n ^carry	3 6
n ^cau	9 -7
n ^caug	9 -7
n ^caugh	9 -7
n ^cel	-3 -8
n ^cen	-12 3
n ^cent	-12 3
n ^cham	-5 -8
n ^chi	14 -6
n ^child	9 -5
n ^choo	-6 10
n ^choos	-6 10
n ^cin	-4 -11
n ^cine	-4 -11
n ^cinem	-4 -11
n ^cla	-8 11
n ^clam	-6 10
n ^clamp	-6 10
n ^clear	12 -4
n ^clie	-2 -8
n ^clien	-2 -8
n ^com	-9 3
n ^come	-6 -3
n ^comes	-6 -3
n ^commi	-5 -5
n ^coo	-4 9
n ^coup	-6 12
n ^coupl	-6 12
n ^crew	-6 -3
n ^crews	-6 -3
n ^crow	-6 12
n ^crown	-6 12
n ^cyc	-10 14
n ^cycl	-10 14
n ^ded	-5 -6
n ^dedi	-5 -6
n ^dedic	-5 -6
n ^dep	-1 -10
n ^dir	10 -3
n ^displ	-9 10
n ^doug	-5 10
n ^dough	-5 10
n ^driv	10 -6
n ^drive	10 -6
n ^duri	6 -10
n ^durin	6 -10
n ^eco	-1 9
n ^edg	-9 17
n ^edge	-9 17
n ^enc	-5 20
n ^end	10 -5
n ^enj	12 -4
n ^enjo	12 -4
n ^enjoy	12 -4
n ^env	-12 14
n ^equ	-6 -7
n ^equi	-6 -7
n ^equip	-6 -7
n ^expe	-7 -4
n ^exper	-7 -4
n ^expo	-6 11
n ^fac	9 4
n ^face	15 -3
n ^faces	15 -3
n ^fact	-4 10
n ^facto	-4 10
n ^fie	-3 -6
n ^fiel	-3 -6
n ^field	-3 -6
n ^fil	-11 -2
n ^firm	-8 9
n ^flo	11 -6
n ^floo	11 -7
n ^flood	14 -9
n ^form	-4 -6
n ^fra	8 10
n ^fram	8 10
n ^frame	8 10
n ^frees	12 -8
n ^gent	-7 13
n ^gentl	-7 13
n ^gla	-1 11
n ^grant	-4 10
n ^gre	-17 16
n ^gree	-2 -7
n ^green	-2 -7
n ^guard	-6 10
n ^guide	-8 -2
n ^gus	10 -4
n ^gust	10 -4
n ^gusts	10 -4
n ^hac	-6 -9
n ^happy	-6 -4
n ^har	14 -13
n ^hea	9 -7
n ^heati	11 -9
n ^heav	12 -8
n ^hel	-3 20
n ^help	2 8
n ^helps	-3 10
n ^hund	-5 -4
n ^hundr	-5 -4
n ^impr	11 -5
n ^impre	13 -6
n ^insul	-2 9
n ^inte	-4 9
n ^inter	-5 10
n ^iro	12 -3
n ^iron	12 -3
n ^iso	-5 9
n ^kit	4 -15
n ^kne	12 -7
n ^knee	12 -7
n ^kno	-4 -6
n ^know	-6 -5
n ^law	9 -6
n ^lead	-3 -8
n ^leade	-3 -7
n ^leak	-3 9
n ^lear	-6 11
n ^learn	-6 11
n ^lev	-7 10
n ^leve	-7 10
n ^level	-7 10
n ^lob	11 -2
n ^lobb	11 -2
n ^lobby	11 -2
n ^log	-5 10
n ^logi	-5 10
n ^loo	10 -2
n ^look	10 -2
n ^looks	11 -3
n ^lug	12 -8
n ^lugg	12 -8
n ^luggi	12 -8
n ^mas	-9 7
n ^mast	-8 -1
n ^maste	-8 -1
n ^matt	-2 -8
n ^matte	-2 -8
n ^mem	-3 10
n ^memo	-4 11
n ^memor	-4 11
n ^metr	-4 -6
n ^mid	0 -9
n ^midw	10 -12
n ^mile	7 -9
n ^miles	7 -9
n ^mill	-3 11
n ^minis	11 -8
n ^modu	-14 19
n ^modul	-14 19
n ^mond	15 -10
n ^monda	15 -10
n ^mone	-6 9
n ^money	-6 9
n ^nam	-3 -9
n ^name	-3 -9
n ^named	-3 -9
n ^nea	1 -11
n ^near	1 -10
n ^nearl	1 -10
n ^noz	-3 9
n ^nozz	-3 9
n ^nozzl	-3 9
n ^off	4 9
n ^offe	1 8
n ^offer	1 8
n ^oth	9 -8
n ^othe	9 -8
n ^other	9 -8
n ^own	-6 -4
n ^owne	-6 -4
n ^owner	-6 -4
n ^para	-2 9
n ^parti	-9 17
n ^partn	-4 -9
n ^pay	9 -5
n ^pic	1 9
n ^pick	-1 10
n ^pil	-7 -8
n ^pilo	-7 -8
n ^pilot	-7 -8
n ^plate	9 -7
n ^platf	-5 12
n ^plo	9 3
n ^plou	9 3
n ^ploug	9 3
n ^pol	-3 -9
n ^pre	-4 12
n ^prog	-7 9
n ^progr	-7 9
n ^proj	-7 -3
n ^proje	-7 -3
n ^prom	5 -12
n ^proo	-6 9
n ^proof	-6 9
n ^pul	-5 13
n ^pull	-5 11
n ^quo	-3 -7
n ^quot	-3 -7
n ^quote	-3 -7
n ^rai	10 -8
n ^rea	9 -5
n ^readi	3 6
n ^reb	-4 -8
n ^rebu	-4 -8
n ^rebui	-4 -8
n ^reca	14 -10
n ^recal	14 -10
n ^recom	-3 -6
n ^refe	-4 -5
n ^refer	-4 -5
n ^refr	-3 9
n ^refu	-2 -7
n ^reh	6 -9
n ^rehe	6 -9
n ^rehea	6 -9
n ^repe	-4 -5
n ^repea	-4 -5
n ^repl	-7 -4
n ^reply	-7 -7
n ^req	-4 12
n ^requ	-4 12
n ^requs	-8 12
n ^reso	-9 21
n ^ret	12 -8
n ^retu	10 -6
n ^retur	10 -6
n ^rol	14 -8
n ^roll	14 -8
n ^rou	-5 10
n ^runn	-4 -6
n ^runni	-4 -6
n ^scan	-5 9
n ^scann	-2 10
n ^sco	-1 -13
n ^scor	4 -14
n ^score	4 -14
n ^scr	-6 10
n ^scre	-9 11
n ^scree	-10 12
n ^sec	-2 9
n ^secu	-6 13
n ^secur	-6 13
n ^sel	16 -10
n ^sell	16 -10
n ^sen	-1 16
n ^ser	-1 -9
n ^serv	-1 -11
n ^servi	0 -11
n ^set	12 -8
n ^setu	10 -7
n ^setup	10 -7
n ^sewa	-1 -8
n ^sewag	-1 -8
n ^sha	-6 19
n ^shar	-6 20
n ^sharp	-7 21
n ^she	-3 -8
n ^ship	2 -11
n ^shipp	6 -11
n ^shr	9 -7
n ^shri	9 -7
n ^shrin	9 -7
n ^ski	-9 -3
n ^sle	10 -3
n ^slee	10 -3
n ^sleep	10 -3
n ^slu	-9 16
n ^smal	9 -9
n ^small	9 -9
n ^smar	-8 15
n ^smart	-8 15
n ^spac	-5 9
n ^space	-5 9
n ^spli	0 -12
n ^spre	-6 9
n ^sprea	-6 9
n ^stag	9 -4
n ^stage	9 -4
n ^stars	-7 -2
n ^state	-6 -4
n ^stea	-10 9
n ^steam	-10 9
n ^stif	-13 13
n ^stiff	-13 13
n ^sto	-1 9
n ^stops	-5 9
n ^stor	-6 14
n ^store	-4 11
n ^str	9 0
n ^stu	17 -3
n ^sui	-10 14
n ^suit	-10 14
n ^surf	-5 9
n ^surfa	-5 9
n ^surv	11 -6
n ^tak	4 8
n ^take	4 8
n ^takes	4 8
n ^tan	-4 -8
n ^tann	-4 -8
n ^tanne	-4 -8
n ^ther	-6 10
n ^therm	-3 10
n ^tig	9 -3
n ^times	-9 6
n ^track	-5 10
n ^trad	-1 -10
n ^trade	-1 -11
n ^tran	-8 10
n ^trans	-8 10
n ^tun	0 11
n ^univ	-3 11
n ^unive	-3 11
n ^unl	1 8
n ^unt	-6 -3
n ^unti	-6 -3
n ^until	-6 -3
n ^upd	-2 10
n ^upda	-2 10
n ^updat	-2 10
n ^wash	9 1
n ^watc	-2 -11
n ^watch	-2 -11
n ^weig	-2 9
n ^weigh	-2 9
n ^wher	10 -12
n ^where	10 -12
n ^wir	-8 18
n ^wire	-8 18
n ^worl	-7 -4
n ^world	-7 -4
n ^you	10 -6
n ^your	10 -6
n ^yours	10 -6
n ^zon	-3 11
n ^zone	-3 11
n ^zones	-3 11
n aces	9 3
n aces$	9 3
n ack$	13 -8
n ackage	-1 10
n acks	11 -10
n acks$	11 -10
n acro	-7 -2
n acros	-7 -2
n across	-7 -2
n adem	-2 -12
n ades	-12 -1
n ades$	-12 -1
n adings	9 -4
n advic	9 -8
n advice	9 -8
n advis	-5 -6
n advise	-5 -6
n afte	11 -9
n after	11 -9
n afterw	10 -8
n ages	-10 8
n ages$	-10 8
n ail$	-4 -7
n aila	-6 13
n ailab	-6 13
n aile	12 0
n ailer	4 7
n ailer$	4 7
n aina	-8 14
n ainab	-8 14
n ainabl	-8 14
n aine	-1 -8
n ained	-4 -8
n ained$	-4 -8
n airp	-3 -7
n airpo	-3 -7
n airpor	-3 -7
n aise	12 -10
n aise$	12 -9
n akes	8 5
n akes$	8 5
n alar	-2 9
n alarm	-2 9
n alist$	-7 -3
n aller$	4 -12
n allou	-6 -11
n allout	-6 -11
n amed	-3 -9
n amed$	-3 -9
n amer	-6 10
n amera	-6 10
n amera$	-6 10
n anch	-5 -6
n andi	1 -10
n andin	1 -10
n andles	-5 9
n anels	6 -9
n anels$	6 -9
n anner$	-7 14
n anners	6 3
n appy	-6 -4
n appy$	-6 -4
n arde	-6 10
n arded	-10 7
n arded$	-10 7
n ared	11 -9
n ared$	11 -9
n aren	-8 10
n ares	-4 -9
n ares$	-4 -9
n arger	-6 13
n arger$	-6 13
n aria	-4 9
n arke	-10 15
n arre	17 -10
n arrel	12 -6
n arrel$	10 -5
n arryi	3 6
n arryin	3 6
n artn	-4 -9
n artne	-4 -9
n artner	-4 -9
n ase$	-1 9
n ashe	-3 14
n asher	-3 14
n asher$	-3 14
n asin	9 -3
n asing	9 -3
n asing$	9 -3
n ast$	2 -11
n asurem	5 4
n atab	-8 14
n aten	-7 -13
n atfo	-5 12
n atfor	-5 12
n atform	-5 12
n atte	-6 17
n atter	-7 18
n aust	3 -10
n austr	-1 -8
n austri	-1 -8
n auth	9 -6
n autho	9 -6
n author	9 -6
n auto	-2 11
n avai	-6 13
n avail	-6 13
n availa	-6 13
n avin	9 -6
n aving	9 -6
n aving$	10 -6
n azed	-1 10
n azed$	-1 10
n backs	12 -9
n backs$	12 -9
n barr	9 -8
n barre	9 -8
n barrel	9 -8
n base	-6 12
n batt	-14 7
n batte	-6 14
n batter	-6 14
n bby$	11 -2
n beco	15 -10
n becom	15 -10
n become	15 -10
n bell	-1 -13
n belt	-4 -6
n ber$	0 -11
n bigg	5 -9
n bigge	5 -9
n bigges	-4 -7
n bish	-4 -5
n blac	11 -6
n black	11 -6
n ble$	0 9
n boar	2 7
n board	2 7
n board$	2 7
n bots	2 -9
n bots$	2 -9
n branc	-5 -6
n branch	-5 -6
n brary	11 -8
n brary$	11 -8
n brushe	-6 10
n built	-5 -6
n built$	-5 -6
n cabl	-7 13
n cable	-7 13
n cal$	-9 9
n callo	-6 -11
n callou	-6 -11
n came	-6 10
n camer	-6 10
n camera	-6 10
n cann	-2 10
n canne	-2 10
n canner	-2 10
n care	1 -12
n carr	3 6
n carry	3 6
n carryi	3 6
n cated	-11 1
n cated$	-11 1
n caug	9 -7
n caugh	9 -7
n caught	9 -7
n ceip	11 -8
n ceipt	11 -8
n cell	-6 -5
n ceme	-6 -4
n cemen	-6 -4
n cement	-6 -4
n centri	-4 10
n cessa	-5 10
n cessar	-5 10
n cham	-5 -8
n chas	10 -3
n chasi	9 -3
n chasin	9 -3
n child	9 -5
n choos	-6 10
n choose	-6 10
n ciall	-4 -5
n cially	-4 -5
n cine	-4 -10
n cinem	-4 -11
n cinema	-4 -11
n ckage	-1 9
n ckage$	-1 10
n cked	-3 11
n cked$	-3 11
n ckers	-9 -7
n ckers$	-9 -7
n clam	-6 10
n clamp	-6 10
n clear	12 -4
n clie	-2 -8
n clien	-2 -8
n client	-2 -8
n close	-2 9
n cloud$	-3 10
n come	9 -8
n comes	9 -8
n comes$	9 -8
n comm	-8 -5
n comme	-3 -6
n commen	-3 -6
n commi	-5 -5
n commis	-5 -5
n conds	-8 11
n conds$	-8 11
n conver	-3 -6
n core	4 -14
n corr	-4 10
n countr	-5 -6
n coup	-6 12
n coupl	-6 12
n couple	-6 12
n cree	-10 12
n creen	-10 12
n creen$	-10 12
n cross$	-7 -2
n crow	-6 12
n crown	-6 12
n ctua	3 -9
n ctual	3 -9
n cycl	-10 14
n date	2 7
n dates	2 7
n dates$	2 7
n day$	11 -9
n ded$	-3 -6
n dedi	-5 -6
n dedic	-5 -6
n dedica	-5 -6
n dents	17 -2
n dents$	17 -2
n des$	-13 5
n dges	9 -6
n dges$	9 -6
n dicat	1 -9
n dicate	-5 -6
n dings	9 -5
n dings$	9 -5
n displ	-9 10
n displa	-9 10
n dles$	-5 9
n dling	8 3
n dling$	8 3
n doug	-5 10
n dough	-5 10
n dough$	-5 10
n dred	-5 -4
n driv	10 -6
n drive	10 -6
n driver	9 -1
n duri	6 -10
n durin	6 -10
n during	6 -10
n dvic	9 -8
n dvice	9 -8
n dvice$	9 -8
n dvis	-5 -6
n dvise	-5 -6
n ead$	9 -2
n eade	-3 -7
n eader	-3 -7
n eader$	-3 -7
n eam$	-10 9
n ease	7 2
n eases	10 -3
n eases$	10 -3
n eat$	-9 10
n eata	-3 9
n eatab	-3 9
n eaves	10 -5
n eaves$	10 -5
n ebui	-4 -8
n ebuil	-4 -8
n ecal	14 -10
n ecall	14 -10
n ecalls	14 -8
n ece$	-8 11
n eceip	11 -8
n eceipt	11 -8
n eces	-7 10
n ecess	-7 10
n ecessa	-5 10
n ecom	9 -10
n ecome	15 -10
n ecomes	15 -10
n ecomm	-3 -6
n ecomme	-3 -6
n econds	-8 11
n ecur	-6 13
n edges	9 -6
n edges$	9 -6
n edicat	1 -9
n eels	9 -7
n eels$	9 -7
n een$	-11 8
n ees$	-3 10
n eet$	5 -10
n eeze	15 -5
n efer	-4 -5
n efere	-4 -5
n eferen	-4 -5
n efre	-7 15
n ehea	6 -9
n ehear	6 -9
n ehears	6 -9
n eipt	11 -8
n ejec	0 10
n eject	0 10
n eld$	-2 -7
n eliabi	-6 -6
n eliabl	-4 10
n ella	11 -8
n elle	-1 -14
n ells	2 -9
n ells$	2 -9
n elop	-11 5
n elope	-11 9
n elps	-3 10
n elps$	-3 10
n elts	0 -10
n elts$	0 -10
n ely$	-9 15
n emas	-2 -12
n emas$	-2 -12
n ements	9 -3
n emor	-4 11
n emory	-4 11
n emory$	-4 11
n ende	-3 -6
n enin	3 12
n ening	3 12
n ening$	2 12
n enjo	12 -4
n enjoy	12 -4
n enjoy$	9 -5
n ens$	13 -5
n entl	-7 14
n entle	-7 13
n ently	-5 13
n ently$	-5 13
n entri	-4 10
n entrif	-4 10
n epar	-4 -9
n epea	-4 -5
n epeat	-4 -5
n epeat$	-4 -7
n eply	-7 -7
n eply$	-7 -7
n eport$	-5 10
n equi	-10 -2
n equip	-6 -7
n equipp	-5 -5
n equs	-8 12
n equst	-8 12
n equst$	-8 12
n eratin	-5 10
n erio	-1 10
n ermal	-5 14
n erri	4 8
n ersa	-7 13
n erted	-3 -6
n erted$	-3 -6
n ervi	0 -11
n ervic	0 -11
n ervice	0 -11
n erwa	10 -8
n erwar	10 -8
n erward	10 -8
n erwo	12 -8
n erwor	12 -8
n erwork	12 -8
n esign$	-5 13
n esigne	1 -9
n essa	-7 15
n essar	-5 10
n essary	-5 10
n essio	9 -3
n ession	9 -3
n etecto	-4 10
n eter	-7 14
n ets$	10 5
n ette	6 -11
n etter	9 -8
n etti	13 -3
n ettin	12 -4
n etting	12 -4
n etup	10 -7
n etur	10 -6
n eturn	10 -6
n eturns	10 -6
n evel$	-7 9
n ewag	-1 -8
n ewage	-1 -8
n ewage$	-1 -8
n ews$	-9 3
n expe	-7 -4
n exper	-7 -4
n expert	-10 -2
n expo	-6 11
n extrac	1 8
n eys$	-6 9
n face	5 7
n faces	9 3
n faces$	9 3
n facto	-4 10
n factor	-4 10
n fer$	5 5
n ffer	1 8
n ffer$	5 5
n fiel	-2 -11
n field	-2 -11
n field$	-2 -11
n firm	-8 9
n floo	11 -7
n flood	14 -9
n fold	-3 9
n forc	-2 15
n force	-2 15
n form$	-5 12
n forma	-5 9
n fram	8 10
n frame	8 10
n frees	12 -8
n frees$	12 -8
n fter	10 -9
n fterw	10 -8
n fterwa	10 -8
n gent	4 5
n gentl	-7 13
n gentle	-7 13
n gges	-4 -7
n ggest	-4 -7
n ggest$	-4 -7
n ggin	14 -7
n gging	14 -7
n gging$	14 -7
n ghin	13 -7
n ghing	13 -7
n ghing$	13 -7
n ghs$	1 8
n gin$	-5 12
n gram	-7 9
n grant	-4 10
n grants	-6 12
n green	-2 -7
n guard	-6 10
n guide	-8 -2
n gust	10 -4
n gusts	10 -4
n gusts$	10 -4
n happy	-6 -4
n happy$	-6 -4
n harp	-7 21
n hasi	9 -3
n hasin	9 -3
n hasing	9 -3
n hears	6 -9
n heav	12 -8
n hedg	5 8
n heet$	0 -9
n help	2 8
n helps	-3 10
n helps$	-3 10
n hens	5 -9
n her$	11 0
n herm	-3 10
n herma	-5 14
n hermal	-5 14
n highly	-4 9
n hild	9 -5
n hipp	6 -11
n hippe	-2 -8
n hist	10 -3
n hones$	-7 9
n hoos	-6 10
n hoose	-6 10
n hoose$	-6 10
n hori	9 -6
n horit	9 -7
n houses	-2 -7
n hrin	9 -7
n hrink	9 -7
n hrinks	9 -7
n hund	-5 -4
n hundr	-5 -4
n hundre	-5 -4
n iall	-4 -5
n ially	-4 -5
n ially$	-4 -5
n ible	-8 16
n ible$	-8 16
n ibrary	11 -8
n ical$	-8 11
n icated	-11 1
n iced	0 -9
n iced$	0 -9
n iece	-8 11
n iece$	-8 11
n ield	-2 -7
n ield$	-2 -7
n ifug	-4 10
n igge	5 -9
n igges	-4 -7
n iggest	-4 -7
n ighly	-4 9
n ighly$	-4 9
n ign$	-4 12
n igne	1 -9
n ilab	-6 13
n iled	2 -16
n iled$	2 -16
n iler	4 6
n iler$	4 7
n iles	7 -9
n iles$	7 -9
n illed	3 -9
n illed$	3 -9
n ills	-11 7
n ills$	-11 7
n ilot	-9 -8
n ilot$	-7 -8
n ilt$	-5 -6
n imes	-9 6
n imes$	-9 6
n imises	-7 12
n imit	-7 14
n impr	11 -5
n impre	13 -6
n impres	13 -6
n inab	-8 14
n inabl	-8 14
n inable	-8 14
n inati	-5 10
n inatio	-5 10
n inci	-4 10
n ineers	-5 -4
n inem	-4 -11
n inema	-4 -11
n inemas	-2 -12
n iner$	9 -2
n inist	12 -8
n iniste	11 -8
n ink$	12 -5
n insul	-2 9
n insula	-2 9
n int$	-9 6
n ioned	-6 -5
n ioned$	-6 -5
n iple	-8 17
n iple$	-8 17
n ipped	-7 -9
n ipped$	-7 -9
n ired	-6 16
n ired$	-6 16
n iron	11 -2
n irpo	-3 -7
n irpor	-3 -7
n irport	-3 -7
n irs$	-8 -13
n ispl	-9 10
n ispla	-9 10
n isplay	-9 10
n itals	-4 -6
n itals$	-4 -6
n itch	3 6
n itch$	-5 15
n itie	11 -7
n ities	11 -7
n ities$	11 -7
n itte	0 -11
n itted	-2 -11
n itted$	-2 -11
n ive$	4 6
n joy$	9 -5
n kage	-9 17
n kage$	-10 19
n ked$	1 9
n kers	-6 -7
n kers$	-6 -7
n kes$	8 5
n kets	12 -5
n kets$	12 -5
n knee	12 -7
n know	-6 -5
n lack	11 -6
n laint$	-4 -7
n lamp	-6 10
n land	-4 -10
n land$	-4 -10
n lanne	7 2
n lanner	7 2
n lar$	-3 9
n larm	-2 9
n late	2 10
n late$	-8 12
n lated	-2 9
n lated$	-2 9
n lates	4 5
n latf	-5 12
n latfo	-5 12
n latfor	-5 12
n lead	-3 -8
n leade	-3 -7
n leader	-3 -7
n leak	-3 9
n lear	8 2
n learn	-6 11
n leas	9 -2
n lease	9 -1
n leaves	10 -5
n led$	-1 -10
n leep	10 -3
n leve	-7 9
n level	-7 10
n level$	-7 9
n lied	-7 -5
n lied$	-7 -5
n lien	-2 -8
n lient	-2 -8
n limi	-7 14
n limit	-7 14
n list$	-7 -3
n llou	-6 -11
n llout	-6 -11
n load$	-8 13
n lobb	11 -2
n lobby	11 -2
n lobby$	11 -2
n logis	-5 -5
n logist	-5 -5
n long$	10 -4
n lood	14 -9
n look	10 -2
n looks	11 -3
n looks$	11 -3
n lope	-10 8
n lot$	-7 -8
n loud$	-3 10
n loug	9 3
n lough	9 3
n lout	-6 -11
n lower$	12 -5
n loyee	-4 9
n loyees	-4 9
n lps$	-3 10
n lugg	12 -8
n luggi	12 -8
n luggin	12 -8
n mart	-8 15
n mas$	-1 -11
n mast	-9 -4
n maste	-9 -4
n master	-9 -4
n matt	-2 -8
n matte	-2 -8
n matter	-2 -8
n mber	-3 -11
n mber$	-2 -11
n med$	-7 -7
n memo	-4 11
n memor	-4 11
n memory	-4 11
n mend	-3 -6
n ment$	-2 -10
n ments	7 5
n ments$	7 5
n mera	-6 10
n mera$	-6 10
n mica	-6 11
n mical	-6 11
n mical$	-6 11
n midw	10 -12
n miles	7 -9
n miles$	7 -9
n mina	-7 20
n minis	11 -8
n minist	11 -8
n mises	-6 13
n mises$	-6 13
n mmen	-3 -6
n mmend	-3 -6
n mmis	-5 -5
n mmiss	-5 -5
n mmissi	-5 -5
n modu	-14 19
n modul	-14 19
n mond	15 -10
n monda	15 -10
n monday	15 -10
n mone	-6 9
n money	-6 9
n money$	-6 9
n months	10 -7
n mory	-4 11
n mory$	-4 11
n mote	3 -10
n nabl	-8 14
n nable	-8 14
n nable$	-8 14
n name	-3 -9
n named	-3 -9
n named$	-3 -9
n nday	9 -8
n nday$	15 -11
n nder$	-2 9
n ndles$	-5 9
n ndre	-5 -4
n ndred	-5 -4
n near	1 -10
n nearl	1 -10
n nearly	1 -10
n nece	-5 10
n neces	-5 10
n necess	-5 10
n ned$	1 -12
n neers	-5 -4
n neers$	-5 -4
n nel$	-3 10
n nels	6 -9
n nels$	6 -9
n nema	-4 -11
n nemas	-2 -12
n nemas$	-2 -12
n ness	-13 15
n ness$	-13 15
n ney$	-6 9
n nic$	-5 13
n nica	-10 -1
n nical	-10 -1
n nical$	-10 -1
n nist	12 -8
n niste	11 -8
n nister	11 -8
n nive	-3 11
n niver	-3 11
n nivers	-3 11
n njoy	12 -4
n njoy$	9 -5
n nnel	-5 10
n nnel$	-5 10
n nner$	-6 11
n nners	6 3
n nners$	6 3
n nnin	-2 -7
n nning	-2 -7
n nning$	-2 -7
n nozz	-3 9
n nozzl	-3 9
n nozzle	-3 9
n nsula	-2 9
n nsulat	-2 9
n nths	10 -7
n nths$	10 -7
n ntil	-6 -3
n ntil$	-6 -3
n ntle	-7 13
n ntly	-5 13
n ntly$	-5 13
n ntrie	-4 -6
n ntries	-4 -6
n ntrif	-4 10
n ntrifu	-4 10
n oad$	-8 13
n oard	2 7
n oard$	2 7
n oast	-5 -8
n oast$	-5 -8
n obby	11 -2
n obby$	11 -2
n obots	2 -9
n obots$	2 -9
n obus	-3 10
n odul	-14 19
n offe	1 8
n offer	1 8
n offer$	5 5
n ogis	-5 -5
n ogist	-5 -5
n ogra	-7 9
n ogram	-7 9
n oile	10 -3
n oint$	-10 18
n ojec	-7 -3
n oject	-7 -3
n olid	-7 -3
n ols$	-5 9
n olut	-3 10
n omes	9 -8
n omes$	9 -8
n omme	-3 -6
n ommen	-3 -6
n ommend	-3 -6
n ommi	-5 -5
n ommis	-5 -5
n ommiss	-5 -5
n onda	15 -10
n onday	15 -10
n onds	-8 11
n onds$	-8 11
n oned	-5 -5
n oned$	-5 -5
n oner	14 -4
n oner$	14 -4
n ones$	-6 10
n oney	-6 9
n oney$	-6 9
n onse	-6 15
n onths	10 -7
n onths$	10 -7
n onver	-3 -6
n onvert	-3 -6
n oof$	-6 10
n oose	-6 10
n oose$	-6 10
n orce	-2 15
n ored	-5 10
n ored$	-5 10
n ores$	9 -6
n orit	9 -7
n orke	0 10
n orks$	-2 -7
n orld	-7 -4
n orm$	-5 12
n orma	-5 9
n ory$	7 2
n osed	2 10
n osed$	2 10
n othe	9 -7
n other	9 -7
n other$	18 -8
n others	-7 -2
n ots$	0 -11
n oughi	13 -7
n oughin	13 -7
n ountr	-5 -6
n ountri	-4 -6
n oupl	-6 12
n ouple	-6 12
n ourc	-7 10
n ource	-7 10
n ourse	13 -9
n ourse$	11 -5
n oursel	12 -9
n ouses	-2 -7
n ouses$	-2 -7
n oyed	-7 -5
n oyed$	-7 -5
n oyee	-4 9
n oyees	-4 9
n oyees$	-4 9
n oys$	13 -6
n ozen	-8 -1
n ozen$	-8 -1
n ozzl	-3 9
n ozzle	-3 9
n panels	6 -9
n para	-2 9
n pared	11 -9
n pared$	11 -9
n paren	-8 10
n parti	-9 17
n partic	-9 17
n partn	-4 -9
n partne	-4 -9
n patt	-5 13
n patte	-5 13
n patter	-5 13
n pdat	-2 10
n pdate	-2 10
n pdates	-2 10
n peat	-4 -5
n peat$	-4 -7
n pecti	9 -4
n pectio	9 -4
n ped$	-10 -2
n perati	-5 9
n pert	-9 -2
n phones	-7 9
n pick	-1 10
n piec	-8 11
n piece	-8 11
n piece$	-8 11
n pier	15 -8
n pier$	15 -8
n pilo	-9 -8
n pilot	-9 -8
n pilot$	-7 -8
n ping	12 -6
n ping$	12 -6
n pitals	-4 -6
n planne	7 2
n plas	-4 10
n plate	9 -7
n plates	10 -10
n platf	-5 12
n platfo	-5 12
n play	-9 10
n plied	-7 -5
n plied$	-7 -5
n plou	9 3
n ploug	9 3
n plough	9 3
n ployee	-4 9
n port$	-14 6
n pped	-7 -6
n pped$	-7 -6
n pplied	-7 -5
n pport$	-3 -10
n pports	-2 10
n ppy$	-6 -4
n pray	-3 -6
n pray$	-3 -6
n prea	-6 9
n pread	-6 9
n prin	-7 11
n proc	12 -8
n proce	12 -8
n prog	-7 9
n progr	-7 9
n progra	-7 9
n proj	-7 -3
n proje	-7 -3
n projec	-7 -3
n prom	5 -12
n proo	-6 9
n proof	-6 9
n proof$	-6 10
n ptim	-10 13
n pts$	9 -7
n pull	-5 11
n quip	-6 -7
n quipp	-5 -5
n quippe	-5 -5
n quot	-3 -7
n quote	-3 -7
n quote$	-5 -8
n qust	-10 9
n qust$	-8 12
n racki	-5 10
n rackin	-5 10
n ractiv	2 7
n racto	-3 -6
n ractor	-3 -6
n rade	3 -10
n raine	-1 -8
n rained	-4 -8
n rais	12 -10
n raise	12 -10
n raise$	12 -9
n rame	2 12
n ranch	-5 -6
n rans	-8 10
n rants	-6 12
n rants$	-6 12
n rape	-12 18
n rary	11 -8
n rary$	11 -8
n rce$	-4 9
n rced	-5 18
n rced$	-5 18
n rded	-10 7
n rded$	-10 7
n reat	-9 21
n reat$	-19 27
n rebu	-4 -8
n rebui	-4 -8
n rebuil	-4 -8
n reca	14 -10
n recal	14 -10
n recall	14 -10
n receip	11 -8
n recom	-3 -6
n recomm	-3 -6
n reen	-12 4
n reen$	-12 7
n refe	-4 -5
n refer	-4 -5
n refere	-4 -5
n refr	-4 12
n refre	-7 15
n refu	-2 -7
n rehe	6 -9
n rehea	6 -9
n rehear	6 -9
n rein	-6 20
n rel$	10 -5
n remen	5 4
n rement	5 4
n rency	-7 13
n rency$	-7 13
n repe	-4 -5
n repea	-4 -5
n repeat	-4 -5
n repl	-7 -4
n reply	-7 -7
n reply$	-7 -7
n requ	-4 12
n requs	-8 12
n requst	-8 12
n res$	9 -6
n reso	-9 21
n ressio	10 -3
n retu	10 -6
n retur	10 -6
n return	10 -6
n rever	-6 16
n rewer$	13 -3
n rfac	-7 10
n rface	-7 10
n rfaces	-5 9
n rger	-6 13
n rger$	-6 13
n ria$	-1 -8
n ries	-6 -3
n ries$	-6 -3
n rifu	-4 10
n rifug	-4 10
n rill	-1 10
n rink	9 -7
n rinks	9 -7
n rinks$	9 -7
n riti	11 -7
n rive	11 -6
n rive$	9 -9
n river	9 -1
n rivers	10 -1
n rmal	-5 14
n rmer	-2 -11
n rmer$	-1 -11
n rms$	9 -5
n rns$	10 -2
n robots	2 -9
n roce	12 -8
n rogr	-7 9
n rogra	-7 9
n rogram	-7 9
n roje	-7 -3
n rojec	-7 -3
n roject	-7 -3
n roof	-6 9
n roof$	-6 10
n ross$	-7 -2
n rounde	-1 9
n rown	-6 12
n rpor	-2 -7
n rport	-3 -7
n rred	9 0
n rred$	9 0
n rrel	12 -6
n rrel$	10 -5
n rrin	6 7
n rring	6 7
n rrow	-11 19
n rryi	3 6
n rryin	3 6
n rrying	3 6
n rsal	5 6
n rsel	12 -9
n rted	-3 -6
n rted$	-3 -6
n rtne	-4 -9
n rtner	-4 -9
n rtner$	-5 -9
n runn	-4 -6
n runni	-4 -6
n runnin	-4 -6
n rushes	-6 10
n rves	0 11
n rves$	-8 19
n rvic	0 -11
n rvice	0 -11
n rwards	10 -8
n rwor	12 -8
n rwork	12 -8
n ryin	3 6
n rying	3 6
n rying$	3 6
n sage	-7 16
n sary	-5 10
n sary$	-5 10
n scan	-5 9
n scann	-2 10
n scanne	-2 10
n scor	4 -14
n score	4 -14
n scre	-9 13
n scree	-10 12
n screen	-10 12
n secu	-6 13
n secur	-6 13
n sell	16 -10
n serv	-2 -8
n servi	0 -11
n servic	0 -11
n sets	-3 12
n sets$	-3 12
n setu	10 -7
n setup	10 -7
n sewa	-1 -8
n sewag	-1 -8
n sewage	-1 -8
n shar	-6 20
n sharp	-7 21
n sheet$	0 -9
n sher	-6 18
n sher$	-6 18
n shin	10 -3
n ship	6 -10
n shipp	6 -11
n shippe	-2 -8
n shri	9 -7
n shrin	9 -7
n shrink	9 -7
n sign$	-5 13
n signe	1 -9
n sing	8 1
n sione	-6 -5
n sioned	-6 -5
n slee	10 -3
n sleep	10 -3
n smal	9 -9
n small	9 -9
n smar	-8 15
n smart	-8 15
n sola	-4 10
n solu	-3 10
n solut	-3 10
n sonal$	-1 -9
n sons	-2 9
n sons$	-2 9
n sors	-1 21
n sors$	-1 21
n sour	-7 10
n sourc	-7 10
n source	-7 10
n spared	12 -10
n specti	9 -4
n spla	-8 9
n splay	-9 10
n spli	0 -12
n spra	-3 -6
n spray	-3 -6
n spray$	-3 -6
n spre	-6 9
n sprea	-6 9
n spread	-6 9
n ssag	-7 16
n ssage	-7 16
n ssar	-5 10
n ssary	-5 10
n ssary$	-5 10
n ssio	1 -9
n ssion	1 -9
n ssione	-6 -5
n stag	9 -4
n stage	9 -4
n stage$	9 -4
n stars	-7 -2
n stars$	-7 -2
n stat	-9 11
n state	-6 -4
n state$	-6 -4
n steam	-10 9
n steam$	-10 9
n stif	-13 13
n stiff	-13 13
n stock$	9 -1
n stops	-5 9
n stops$	-5 9
n stor	-3 10
n store	-4 11
n stored	-5 10
n stri	4 -10
n stria	-1 -8
n stria$	-1 -8
n sula	-2 9
n sulat	-2 9
n sulate	-2 9
n sured	-5 -6
n sured$	-5 -6
n surem	5 4
n sureme	5 4
n surf	-5 9
n surfa	-5 9
n surfac	-5 9
n surv	11 -6
n take	4 8
n takes	4 8
n takes$	4 8
n tals	-4 -6
n tals$	-4 -6
n tann	-4 -8
n tanne	-4 -8
n tanner	-4 -8
n tars	-7 -2
n tars$	-7 -2
n tate	-6 -4
n tate$	-6 -4
n team$	-10 9
n tecto	-4 10
n tector	-4 10
n ted$	-8 -5
n tely	-4 10
n tely$	-4 10
n tent	-8 -15
n teri	-4 9
n tern	-3 9
n terw	13 -9
n terwa	10 -8
n terwar	10 -8
n tfor	-5 12
n tform	-5 12
n tform$	-5 12
n ther$	15 -7
n therm	-3 10
n therma	-5 14
n thers	-7 -2
n thers$	-7 -2
n thly	6 -9
n thly$	6 -9
n thor	9 -6
n thori	9 -6
n thorit	9 -7
n ths$	10 -6
n tients	9 -2
n ties	11 -5
n ties$	9 -6
n tiff	-13 13
n til$	-6 -3
n times	-9 6
n times$	-9 6
n tings	7 -11
n tings$	7 -11
n tink	10 -4
n tive	2 9
n tive$	2 9
n tner	-4 -9
n tner$	-5 -9
n tock$	9 -1
n tops	-5 9
n tops$	-5 9
n tore	-4 11
n tored	-5 10
n tored$	-5 10
n track	-5 10
n tracki	-5 10
n tracti	9 2
n tracto	-3 -6
n trad	-1 -10
n trade	-1 -11
n traine	-1 -8
n trans	-8 10
n tras	-2 9
n trat	4 -9
n trati	4 -9
n tratio	4 -9
n tria	-1 -8
n tria$	-1 -8
n trie	-4 -6
n tries	-4 -6
n tries$	-4 -6
n trif	-4 10
n trifu	-4 10
n trifug	-4 10
n tted	-5 -11
n tted$	-5 -11
n tual	3 -9
n ture	3 7
n tures	-3 11
n tures$	-3 11
n turn	12 -7
n turns	10 -8
n turns$	10 -8
n type	10 -2
n types	10 -2
n types$	10 -2
n ual$	-1 -9
n uard	-6 10
n udge	-4 12
n uggi	12 -8
n uggin	12 -8
n ugging	12 -8
n ughi	13 -7
n ughin	13 -7
n ughing	13 -7
n ughs	-1 10
n ughs$	-1 10
n uide	-8 -2
n uilt	-5 -6
n uilt$	-5 -6
n uipp	-5 -5
n uippe	-5 -5
n uipped	-5 -5
n ulat	-10 16
n ulate	-12 20
n ulated	-2 9
n umber$	-4 -6
n undr	-3 -8
n undre	-5 -4
n undred	-5 -4
n univ	-3 11
n unive	-3 11
n univer	-3 11
n unne	1 11
n unni	-4 -6
n unnin	-4 -6
n unning	-4 -6
n until	-6 -3
n until$	-6 -3
n untr	-5 -6
n untri	-4 -6
n untrie	-4 -6
n uote	-3 -7
n uote$	-5 -8
n upda	-2 10
n updat	-2 10
n update	-2 10
n uple	-5 13
n upti	-13 23
n urce	-7 10
n urch	11 -6
n ured	-5 -6
n ured$	-5 -6
n urem	5 4
n ureme	5 4
n uremen	5 4
n ures	-1 13
n ures$	-1 13
n urfa	-5 9
n urfac	-5 9
n urface	-5 9
n urns	9 -8
n urns$	9 -8
n urse	9 -5
n urse$	11 -5
n ursel	12 -9
n uses	-3 -9
n uses$	-3 -9
n ushe	-9 13
n ushes	-6 10
n ushes$	-6 10
n ustri	-1 -8
n ustria	-1 -8
n usts	10 -4
n usts$	10 -4
n ute$	-8 9
n utho	9 -6
n uthor	9 -6
n uthori	9 -6
n vail	-6 13
n vaila	-6 13
n vailab	-6 13
n ved$	0 -9
n velo	-11 5
n velop	-11 5
n velope	-11 9
n vens	3 7
n vens$	3 7
n versa	-7 13
n verted	-3 -6
n vice	4 -10
n ving	-1 10
n ving$	-1 10
n vise	-5 -7
n vise$	-5 -6
n wage	-1 -8
n wage$	-1 -8
n warde	-10 7
n warded	-10 7
n wards	10 -8
n wards$	10 -8
n wash	5 5
n washe	-3 14
n washer	-3 14
n watc	-2 -11
n watch	-2 -11
n wher	10 -12
n where	10 -12
n where$	10 -12
n wire	-8 18
n worke	0 10
n works$	-2 -7
n worl	-7 -4
n world	-7 -4
n xper	-7 -4
n xpert	-10 -2
n xton	-3 -6
n xton$	-3 -6
n xtrac	1 8
n xtract	1 8
n ybod	11 -6
n ybody	11 -6
n ybody$	11 -6
n yed$	-10 1
n yees	-4 9
n yees$	-4 9
n yer$	8 -9
n ying	9 2
n ying$	9 2
n your	10 -6
n yours	10 -6
n ypes	10 -2
n ypes$	10 -2
n zed$	-1 10
n zen$	-8 -1
n zone	-3 11
n zones	-3 11
n zones$	-3 11
n zzle	-3 9
no again	4 -16
no authority	52 -30
no can	-19 -16
no cause	0 -17
no chore	52 -34
no does	12 -15
no ease	4 -10
no experience	18 -4
no fall	7 -9
no freeTime	20 -15
no gone	22 -5
no goods	15 -1
no instead	35 -14
no joy	-16 -4
no keeps	10 -14
no machine	5 29
no money	31 -22
no must	2 33
no norm	50 -21
no part	11 18
no place	55 -32
no process	60 -39
no public	-23 -11
no rise	43 -27
no risk	47 -15
no service	45 -19
no spec	52 -28
no staff	21 -32
no standing	13 -13
no strain	52 -34
no time	70 -24
no trait	-45 52
no unit	35 -15
no vendorFirm	19 -4
no we	-23 -32
no you	24 -30
nomore again	21 -16
nomore anymore	29 -15
nomore chore	25 -22
nomore does	34 -29
nomore fall	15 -2
nomore freeTime	26 -21
nomore keeps	14 -14
nomore machine	20 -18
nomore money	13 -9
nomore more	28 -16
nomore must	17 -15
nomore part	18 -18
nomore risk	15 -9
nomore staff	22 -18
nomore strain	26 -20
nomore unit	35 -33
nomore you	18 -3
o again again	28 -15
o again cause	12 -9
o again chore	-20 -8
o again does	28 -11
o again freeTime	-9 -16
o again gone	11 -5
o again income	-19 12
o again joy	38 -16
o again keeps	4 14
o again machine	10 -4
o again place	-17 8
o again process	-17 2
o again promise	3 6
o again service	3 -10
o again spec	-9 -13
o again staff	27 -21
o again strain	2 9
o again time	-3 -22
o anymore does	10 -8
o anymore strain	13 -11
o anymore unit	12 -11
o authority again	38 -20
o authority anymore	10 -7
o authority chore	17 -9
o authority does	15 -7
o authority fall	24 -12
o authority instead	-8 14
o authority keeps	11 -21
o authority money	25 -13
o authority negation	14 -8
o authority rise	31 -15
o authority spec	-9 12
o authority standing	19 -12
o authority strain	11 -1
o authority unit	29 -18
o authority you	18 -8
o can again	30 -18
o can can	23 -11
o can cause	7 12
o can chore	-4 -12
o can ease	25 -20
o can fall	-9 -1
o can goods	-26 38
o can income	47 -36
o can instead	-18 25
o can keeps	24 -8
o can money	15 -6
o can part	10 5
o can process	4 10
o can promise	11 -28
o can spec	-23 22
o can time	11 -26
o can we	-9 -23
o cause again	13 -2
o cause authority	15 -9
o cause can	9 2
o cause cause	21 2
o cause credential	-11 -14
o cause does	-7 20
o cause ease	-3 10
o cause experience	-12 -6
o cause fall	19 -5
o cause freeTime	4 -10
o cause gone	23 -14
o cause goods	6 4
o cause income	-10 18
o cause instead	9 -1
o cause joy	12 -7
o cause keeps	29 -19
o cause less	46 -26
o cause machine	12 6
o cause must	12 -8
o cause negation	21 9
o cause norm	-22 23
o cause part	10 8
o cause process	19 -17
o cause public	23 -8
o cause risk	22 -16
o cause saving	-6 12
o cause service	14 2
o cause slogan	15 -3
o cause spec	-20 22
o cause staff	22 -34
o cause standing	28 -2
o cause strain	29 -21
o cause time	-18 -11
o cause trait	-10 28
o cause vendorDoes	-10 -17
o cause vendorFirm	-2 16
o cause vendorStaff	15 -3
o cause we	5 -34
o cause you	14 -9
o chore again	3 -13
o chore anymore	13 -8
o chore cause	-5 21
o chore chore	-9 -1
o chore does	27 1
o chore experience	9 0
o chore fall	25 -7
o chore freeTime	12 -2
o chore gone	44 -30
o chore goods	11 -9
o chore income	-13 6
o chore joy	17 -11
o chore less	22 -5
o chore negation	8 8
o chore norm	5 5
o chore part	35 -31
o chore place	-5 -16
o chore process	16 -1
o chore public	0 -9
o chore rise	10 -9
o chore risk	11 -13
o chore spec	-13 22
o chore staff	9 -7
o chore standing	29 -15
o chore strain	1 -24
o chore time	9 -18
o chore trait	17 -8
o chore unit	1 -20
o chore vendorStaff	34 -6
o chore we	-17 -14
o chore you	17 -8
o credential cause	5 -12
o credential credential	-16 -16
o credential norm	-7 -7
o credential part	-8 -5
o credential place	-11 -11
o credential service	-11 -7
o credential slogan	-11 -4
o credential staff	12 -13
o credential vendorFirm	-16 -7
o does again	15 -1
o does chore	-15 16
o does does	-20 16
o does experience	-6 -6
o does fall	20 -15
o does freeTime	-13 22
o does gone	34 -13
o does goods	-4 13
o does income	22 -21
o does instead	-7 9
o does less	-22 11
o does money	19 -5
o does more	22 -18
o does negation	7 7
o does part	4 5
o does place	-22 -3
o does process	19 1
o does public	-9 -10
o does rise	20 -10
o does risk	25 -13
o does service	3 -11
o does slogan	-16 24
o does sooner	-6 9
o does spec	-14 21
o does staff	-10 -1
o does standing	34 -11
o does strain	-14 19
o does trait	-13 28
o does unit	-1 12
o does you	9 22
o ease again	13 -8
o ease cause	-16 -5
o ease chore	21 -10
o ease does	-3 18
o ease ease	34 -17
o ease fall	10 -3
o ease freeTime	10 -8
o ease goods	-13 -1
o ease money	9 -4
o ease part	-15 5
o ease place	9 -6
o ease rise	-6 9
o ease staff	9 -2
o ease time	10 -8
o ease trait	-2 10
o ease unit	23 -1
o experience experience	9 -9
o experience freeTime	10 -7
o experience gone	-2 -11
o experience instead	7 -18
o experience keeps	9 0
o experience machine	-14 -13
o experience part	12 -5
o experience place	-17 -7
o experience spec	-8 -16
o experience staff	-10 -13
o experience standing	-14 -5
o experience strain	10 -8
o experience time	11 -7
o experience trait	12 6
o experience unit	-10 -9
o experience vendorStaff	9 -1
o experience we	-4 -8
o fall cause	29 -13
o fall money	20 -6
o fall process	14 -12
o fall risk	-7 13
o fall spec	14 0
o fall staff	28 -13
o fall time	45 -30
o fall trait	9 -8
o fall unit	-2 13
o fall you	22 -9
o family joy	14 -7
o family vendorFirm	-13 -13
o freeTime again	12 -4
o freeTime anymore	13 -9
o freeTime cause	-17 5
o freeTime chore	21 9
o freeTime does	38 -20
o freeTime ease	-7 -6
o freeTime fall	10 -5
o freeTime freeTime	5 9
o freeTime gone	38 -20
o freeTime income	-19 4
o freeTime instead	-9 -17
o freeTime joy	10 -1
o freeTime keeps	10 -1
o freeTime less	-11 29
o freeTime machine	10 -14
o freeTime more	11 -9
o freeTime negation	1 14
o freeTime norm	-10 20
o freeTime part	-8 33
o freeTime process	2 -9
o freeTime risk	10 -2
o freeTime service	-9 9
o freeTime sooner	13 -6
o freeTime spec	-9 18
o freeTime staff	12 -5
o freeTime strain	23 -13
o freeTime time	21 -4
o freeTime unit	-2 -11
o freeTime vendorFirm	-8 -7
o freeTime you	12 -17
o gone cause	31 -17
o gone chore	26 -4
o gone does	-15 8
o gone fall	12 -4
o gone freeTime	10 0
o gone gone	10 -5
o gone goods	-13 -1
o gone instead	-9 -2
o gone keeps	4 -13
o gone money	3 -17
o gone negation	17 -11
o gone norm	-5 -7
o gone part	8 4
o gone public	-13 -3
o gone service	-9 -18
o gone spec	12 -7
o gone staff	-1 -9
o gone strain	19 -14
o gone time	0 11
o gone trait	-4 18
o gone unit	-18 11
o gone we	-21 -12
o goods cause	13 -7
o goods chore	0 17
o goods does	21 6
o goods ease	13 -8
o goods experience	3 -26
o goods fall	15 -12
o goods gone	20 -12
o goods goods	18 -23
o goods income	25 -24
o goods keeps	13 -4
o goods machine	13 1
o goods money	20 -18
o goods negation	-14 -10
o goods norm	9 4
o goods place	8 -11
o goods rise	10 -9
o goods saving	13 -8
o goods slogan	16 -15
o goods sooner	19 -18
o goods spec	22 -16
o goods staff	-8 -14
o goods time	-13 8
o goods trait	-14 39
o goods unit	-5 12
o goods vendorFirm	-1 -13
o goods you	20 -17
o income cause	15 -1
o income experience	20 -9
o income fall	19 -10
o income freeTime	-1 -8
o income income	-1 -13
o income instead	10 -11
o income more	32 -13
o income norm	14 -6
o income place	-1 18
o income process	29 -15
o income rise	13 -7
o income spec	14 -7
o income staff	12 -6
o income standing	11 -4
o income time	33 -17
o income unit	18 -9
o instead again	-6 -5
o instead chore	8 3
o instead experience	-11 -8
o instead instead	21 -4
o instead machine	-10 21
o instead money	10 -5
o instead negation	-16 -12
o instead norm	18 -15
o instead older	7 10
o instead part	-6 10
o instead place	-1 -14
o instead promise	-2 -8
o instead public	-23 22
o instead risk	18 -1
o instead service	-12 -4
o instead spec	18 -13
o instead staff	-8 -12
o instead time	20 -16
o instead unit	-18 12
o instead vendorFirm	-5 15
o instead we	-16 -13
o instead you	-1 -16
o joy again	34 -10
o joy cause	15 -18
o joy chore	15 -10
o joy instead	20 -5
o joy joy	20 -12
o joy machine	43 -16
o joy process	29 -10
o joy public	-12 -26
o joy service	-8 -1
o joy slogan	18 -8
o joy staff	43 -21
o joy unit	22 -3
o joy we	-22 -1
o keeps again	26 -15
o keeps authority	20 -6
o keeps cause	14 0
o keeps chore	-5 -9
o keeps credential	-9 -10
o keeps ease	-4 13
o keeps freeTime	50 -6
o keeps income	-1 18
o keeps joy	13 -6
o keeps keeps	-9 -17
o keeps machine	31 -18
o keeps negation	13 -6
o keeps norm	0 -9
o keeps part	3 21
o keeps place	-3 23
o keeps process	1 17
o keeps promise	11 -6
o keeps risk	34 -28
o keeps slogan	-28 6
o keeps staff	12 -8
o keeps strain	-2 11
o keeps time	24 -21
o keeps trait	11 -7
o keeps unit	31 -16
o keeps vendorFirm	18 -3
o keeps we	-4 -12
o less freeTime	9 -3
o less goods	-7 23
o less instead	-13 13
o less joy	7 -10
o less money	22 -18
o less norm	32 -21
o less older	-16 11
o less part	6 7
o less process	18 -11
o less risk	18 -14
o less spec	37 -17
o less staff	15 -21
o less time	14 -4
o less unit	27 -16
o less you	22 -9
o machine again	6 -23
o machine anymore	12 -11
o machine cause	-22 17
o machine chore	-17 -6
o machine does	-11 29
o machine ease	-8 -11
o machine experience	-3 -7
o machine fall	37 -27
o machine freeTime	-17 14
o machine gone	39 -13
o machine goods	-12 12
o machine income	24 -12
o machine joy	30 -12
o machine keeps	9 5
o machine less	-1 13
o machine machine	-21 35
o machine money	9 -13
o machine more	12 -12
o machine negation	7 -9
o machine norm	4 19
o machine part	-19 24
o machine place	-20 11
o machine process	-9 7
o machine promise	20 -10
o machine public	-2 21
o machine rise	6 4
o machine risk	19 -13
o machine service	-16 -13
o machine spec	-12 17
o machine staff	-5 -20
o machine standing	10 3
o machine strain	-14 -5
o machine trait	1 10
o machine unit	-7 16
o machine vendorFirm	-2 -18
o machine we	-7 -7
o machine you	-13 14
o money cause	27 -26
o money ease	13 -11
o money experience	35 -24
o money fall	19 -13
o money gone	19 -6
o money goods	9 -6
o money income	11 -5
o money instead	24 -25
o money keeps	14 -1
o money less	35 -14
o money machine	-15 -1
o money money	16 -13
o money must	13 -9
o money part	-21 44
o money place	24 -10
o money process	10 11
o money public	-5 -6
o money rise	18 -15
o money slogan	-2 11
o money spec	27 -20
o money strain	10 -6
o money time	34 -23
o money unit	30 -13
o money vendorStaff	-21 -11
o money you	17 -17
o more cause	44 -19
o more chore	15 -12
o more does	20 -17
o more experience	-17 -4
o more family	10 -4
o more freeTime	11 -6
o more goods	34 -25
o more income	25 -22
o more joy	17 -23
o more norm	27 -23
o more older	-10 4
o more part	12 -11
o more place	-5 -6
o more process	18 -13
o more public	-13 -24
o more risk	10 -9
o more service	10 -2
o more spec	16 -1
o more strain	20 -17
o more time	17 -7
o more unit	22 -14
o must again	20 -12
o must cause	22 -15
o must less	20 -9
o must negation	10 -2
o must process	15 -13
o must spec	-17 12
o must strain	12 -8
o must unit	24 -22
o negation authority	29 -17
o negation can	-14 -6
o negation chore	32 -24
o negation does	18 -10
o negation gone	11 -2
o negation instead	14 -5
o negation joy	-10 -2
o negation machine	7 9
o negation money	11 -8
o negation more	13 -8
o negation must	-3 17
o negation negation	2 15
o negation norm	28 -13
o negation part	4 10
o negation place	25 -14
o negation process	23 -15
o negation public	-14 -5
o negation rise	18 -14
o negation risk	21 -6
o negation service	21 -9
o negation spec	19 -11
o negation staff	21 -15
o negation strain	19 -13
o negation time	16 -9
o negation trait	-20 24
o negation unit	14 -8
o negation we	-14 -18
o norm cause	2 -15
o norm credential	-11 -7
o norm freeTime	-5 -8
o norm goods	15 -13
o norm instead	22 -21
o norm machine	-3 14
o norm money	27 -21
o norm norm	-16 12
o norm place	11 -12
o norm process	11 -11
o norm spec	22 -21
o norm staff	12 -10
o norm time	7 5
o norm trait	-5 25
o norm unit	-8 14
o norm vendorFirm	-6 -12
o norm you	20 -5
o older chore	-1 13
o older machine	-7 13
o older older	-13 19
o older place	-8 -3
o older public	-24 23
o older spec	-11 22
o older time	10 -6
o older unit	-6 -5
o older we	-6 -12
o part again	-16 22
o part chore	-3 -8
o part credential	-5 -16
o part does	-2 18
o part gone	28 -22
o part goods	-10 2
o part joy	11 -9
o part keeps	2 8
o part less	-14 15
o part machine	-6 25
o part more	-4 12
o part negation	-21 31
o part norm	-5 26
o part part	-14 -1
o part public	21 -9
o part risk	14 -12
o part service	15 7
o part slogan	-6 14
o part spec	-5 22
o part staff	-13 -6
o part strain	-15 25
o part time	11 -18
o part trait	-7 22
o part unit	3 9
o part vendorFirm	4 -17
o part you	22 -18
o place again	14 -8
o place can	23 -15
o place cause	12 -27
o place does	3 14
o place ease	14 -10
o place fall	15 -7
o place family	14 -7
o place freeTime	13 -6
o place income	31 -11
o place instead	-10 0
o place joy	23 -7
o place keeps	14 -6
o place money	26 -12
o place more	27 -5
o place negation	18 -3
o place part	-12 -4
o place place	-9 -10
o place promise	-6 10
o place public	40 -11
o place rise	14 -4
o place risk	10 -2
o place service	8 -21
o place slogan	-18 0
o place spec	25 -22
o place staff	4 -18
o place standing	38 -6
o place strain	29 -21
o place time	10 -10
o place vendorStaff	-6 -6
o place we	-14 -5
o place you	5 -27
o process again	9 -23
o process anymore	11 -2
o process can	8 4
o process cause	16 -30
o process chore	17 1
o process does	11 12
o process ease	12 -6
o process experience	11 -14
o process fall	26 -19
o process gone	36 -17
o process income	40 -21
o process joy	27 -14
o process keeps	14 -22
o process machine	16 -5
o process money	8 -15
o process negation	21 -8
o process norm	16 -10
o process part	-6 30
o process place	8 4
o process process	13 -11
o process promise	7 12
o process public	2 -14
o process risk	23 -19
o process service	-14 -6
o process sooner	13 -12
o process staff	-13 8
o process standing	1 15
o process strain	-6 -5
o process time	-12 2
o process trait	-4 22
o process unit	19 3
o process vendorFirm	-12 -9
o process we	-12 -20
o process you	29 -9
o promise again	19 -13
o promise cause	-21 7
o promise instead	-14 -11
o promise negation	-4 -8
o promise part	-9 17
o promise process	0 -31
o promise promise	-18 -15
o promise service	-5 -18
o promise spec	-17 -15
o promise time	14 -13
o promise unit	-15 -7
o promise vendorFirm	-4 -9
o promise we	-14 -22
o promise you	-24 -1
o public again	-19 -13
o public can	-17 32
o public chore	2 -16
o public does	9 -14
o public experience	-6 -16
o public freeTime	-12 -5
o public gone	-12 -6
o public joy	11 -6
o public machine	4 -12
o public negation	21 -7
o public part	-26 30
o public place	5 -15
o public process	-7 -12
o public slogan	15 -18
o public spec	1 12
o public staff	-7 -3
o public standing	27 -12
o public trait	-12 15
o public you	48 -24
o rise cause	8 7
o rise fall	24 -19
o rise goods	20 -16
o rise instead	19 -14
o rise joy	21 -1
o rise money	23 -21
o rise place	15 -11
o rise process	27 -13
o rise public	15 -10
o rise service	-11 -14
o rise slogan	-11 17
o rise spec	3 11
o rise staff	26 -7
o rise time	-8 20
o rise unit	11 -7
o rise vendorFirm	-6 12
o rise we	-12 -19
o rise you	4 11
o risk again	25 -9
o risk cause	7 -11
o risk chore	19 -8
o risk does	13 -10
o risk fall	22 -8
o risk gone	32 -13
o risk keeps	11 9
o risk machine	-5 -13
o risk money	30 -20
o risk negation	15 -1
o risk place	19 -8
o risk process	14 -17
o risk risk	33 -13
o risk spec	13 -27
o risk staff	2 -25
o risk strain	23 -18
o risk time	22 -23
o risk trait	4 11
o risk unit	31 -33
o risk vendorDoes	-10 11
o risk vendorFirm	22 -4
o risk we	-19 -12
o risk you	27 -5
o saving does	-13 32
o saving experience	34 -24
o saving fall	12 -4
o saving goods	-13 -1
o saving money	1 11
o saving process	-10 8
o saving time	33 -23
o saving unit	11 -7
o saving you	27 -20
o service again	15 -30
o service cause	0 -21
o service does	1 12
o service ease	13 -8
o service experience	-1 -18
o service fall	19 -2
o service goods	-13 -1
o service instead	-30 -16
o service keeps	13 -2
o service machine	10 -37
o service money	13 -24
o service negation	20 -13
o service part	-2 30
o service risk	10 -3
o service service	-17 -14
o service spec	-13 -3
o service staff	-7 -8
o service time	-20 -3
o service trait	-18 12
o service unit	-32 -4
o service vendorFirm	-12 -14
o service you	17 -11
o slogan again	13 -6
o slogan cause	-16 6
o slogan does	10 2
o slogan income	17 -20
o slogan instead	22 -17
o slogan joy	3 10
o slogan keeps	-7 18
o slogan machine	-8 22
o slogan money	15 -7
o slogan part	-11 9
o slogan risk	-15 24
o slogan slogan	-23 46
o slogan staff	-1 -26
o slogan strain	24 -12
o slogan trait	-4 19
o slogan unit	-18 41
o slogan vendorFirm	2 -14
o slogan we	-10 -28
o slogan you	-13 19
o sooner anymore	14 -5
o sooner income	11 -9
o sooner instead	-2 16
o sooner money	10 -1
o sooner older	-12 19
o spec again	-20 11
o spec cause	-13 -6
o spec chore	-12 8
o spec credential	-19 43
o spec does	2 -17
o spec ease	11 -9
o spec experience	-3 -8
o spec freeTime	-4 -9
o spec gone	8 3
o spec goods	8 -20
o spec instead	2 -11
o spec keeps	17 -5
o spec money	25 -18
o spec more	23 -21
o spec negation	11 -3
o spec norm	19 -1
o spec part	-12 23
o spec process	13 -3
o spec promise	-2 -8
o spec rise	24 -20
o spec risk	-6 12
o spec slogan	2 -12
o spec sooner	15 -8
o spec staff	-1 -14
o spec strain	-17 14
o spec time	13 1
o spec trait	-10 13
o spec unit	-17 23
o spec we	-14 -13
o spec you	15 -20
o staff again	11 -14
o staff anymore	38 -14
o staff can	-15 25
o staff cause	-9 -10
o staff chore	12 -10
o staff credential	-17 -7
o staff does	24 -7
o staff ease	40 -25
o staff experience	-15 -7
o staff fall	13 -9
o staff freeTime	17 -9
o staff gone	43 -18
o staff income	6 -15
o staff instead	-2 19
o staff joy	32 -9
o staff keeps	19 -22
o staff less	22 -29
o staff money	14 -5
o staff more	-9 -6
o staff must	26 -12
o staff part	14 12
o staff place	-11 -9
o staff promise	-2 11
o staff public	11 -7
o staff rise	2 -16
o staff risk	30 -11
o staff service	-24 1
o staff spec	-19 21
o staff staff	-1 -11
o staff standing	-3 17
o staff strain	27 -12
o staff time	-10 -8
o staff trait	21 -7
o staff unit	-7 -21
o staff vendorFirm	0 -24
o staff vendorStaff	-7 -14
o staff we	-9 -4
o staff you	3 -18
o standing cause	21 -17
o standing machine	-11 15
o standing place	30 -4
o standing process	29 -6
o standing public	15 -20
o standing risk	37 -25
o standing slogan	21 -7
o standing staff	13 -7
o standing standing	28 -12
o standing trait	17 -3
o standing unit	19 -14
o standing you	41 -10
o strain again	26 -22
o strain chore	26 -7
o strain does	11 1
o strain freeTime	28 -10
o strain gone	11 -6
o strain instead	13 0
o strain machine	-16 40
o strain negation	24 -13
o strain place	12 -3
o strain staff	32 -18
o strain strain	30 -21
o strain time	0 -19
o strain unit	13 -5
o strain vendorFirm	11 -4
o strain you	4 -14
o time again	27 -12
o time cause	36 -10
o time chore	15 -14
o time does	3 -20
o time ease	14 -10
o time fall	22 -11
o time freeTime	13 -9
o time gone	22 -13
o time instead	17 -3
o time joy	18 -1
o time less	12 -5
o time machine	4 -15
o time negation	24 -9
o time part	-11 12
o time place	5 -11
o time process	29 -17
o time promise	-1 -20
o time rise	25 -25
o time risk	-5 -8
o time saving	11 -8
o time service	5 -10
o time sooner	14 -8
o time spec	7 -19
o time staff	-15 -4
o time time	14 -15
o time vendorDoes	-1 -15
o time we	-4 -9
o time you	17 -1
o trait cause	-12 9
o trait chore	9 -13
o trait ease	-16 27
o trait freeTime	11 7
o trait goods	-6 12
o trait income	-14 -4
o trait instead	-26 -14
o trait negation	1 16
o trait norm	-13 17
o trait part	-17 32
o trait process	-25 2
o trait rise	-1 12
o trait service	7 -17
o trait slogan	-8 32
o trait spec	-8 10
o trait staff	18 -11
o trait strain	15 -8
o trait time	8 7
o trait trait	-4 24
o trait unit	-11 26
o trait we	-15 0
o trait you	-16 6
o unit again	12 -9
o unit anymore	26 -13
o unit authority	16 -9
o unit cause	-6 16
o unit chore	-12 18
o unit credential	-8 -14
o unit does	12 -25
o unit ease	28 -11
o unit experience	-21 -3
o unit freeTime	13 -8
o unit gone	23 -13
o unit goods	23 -20
o unit income	13 -8
o unit instead	27 -10
o unit joy	43 -34
o unit keeps	-7 19
o unit less	13 -5
o unit machine	-12 21
o unit money	-20 -5
o unit more	20 -13
o unit negation	23 -24
o unit norm	8 5
o unit part	-5 19
o unit place	13 -12
o unit process	12 -16
o unit promise	-21 -9
o unit risk	13 -21
o unit slogan	-6 22
o unit sooner	19 -20
o unit spec	26 0
o unit staff	5 -33
o unit standing	36 -12
o unit time	22 -14
o unit trait	-6 19
o unit unit	9 19
o unit vendorFirm	11 -20
o unit vendorStaff	-12 -3
o unit we	-24 -6
o vendorDoes cause	2 17
o vendorDoes chore	15 -3
o vendorDoes does	-4 -27
o vendorDoes ease	-17 0
o vendorDoes experience	-20 0
o vendorDoes gone	-10 0
o vendorDoes joy	-19 -1
o vendorDoes keeps	-9 -17
o vendorDoes less	-20 -16
o vendorDoes machine	3 25
o vendorDoes money	-9 -7
o vendorDoes negation	-2 -9
o vendorDoes norm	-14 17
o vendorDoes part	9 -17
o vendorDoes place	17 -16
o vendorDoes process	7 -24
o vendorDoes promise	0 -10
o vendorDoes risk	-14 -9
o vendorDoes saving	-17 0
o vendorDoes service	-21 -6
o vendorDoes spec	-22 25
o vendorDoes staff	-9 -19
o vendorDoes unit	-2 15
o vendorDoes vendorFirm	-9 -16
o vendorDoes we	-4 -8
o vendorDoes you	-8 -17
o vendorFirm can	-3 11
o vendorFirm cause	-26 -1
o vendorFirm does	-3 13
o vendorFirm experience	-2 -8
o vendorFirm freeTime	-15 13
o vendorFirm gone	11 0
o vendorFirm instead	12 -8
o vendorFirm machine	-10 -22
o vendorFirm money	-16 -2
o vendorFirm negation	20 -1
o vendorFirm part	-7 -10
o vendorFirm place	-26 -9
o vendorFirm process	-8 -6
o vendorFirm service	-17 -11
o vendorFirm spec	-2 -12
o vendorFirm staff	16 -2
o vendorFirm standing	31 -18
o vendorFirm time	17 -10
o vendorFirm unit	-7 -5
o vendorFirm vendorFirm	-11 -15
o vendorStaff cause	-9 -13
o vendorStaff credential	-10 -7
o vendorStaff does	-10 -18
o vendorStaff ease	21 0
o vendorStaff experience	-7 -9
o vendorStaff negation	-5 -6
o vendorStaff part	-14 -14
o vendorStaff process	-9 -1
o vendorStaff service	-7 -7
o vendorStaff spec	-3 -7
o vendorStaff staff	-1 -27
o vendorStaff time	-8 -6
o vendorStaff trait	-12 -15
o vendorStaff unit	-2 -9
o vendorStaff you	-2 -10
o we again	-17 -12
o we can	-2 -17
o we cause	-19 21
o we credential	17 0
o we ease	-19 -3
o we experience	-3 -9
o we fall	16 0
o we freeTime	-6 -21
o we goods	-9 -17
o we joy	-16 -1
o we keeps	-21 -2
o we less	-13 8
o we machine	5 13
o we money	-22 -5
o we more	-21 6
o we negation	-11 -9
o we norm	-9 16
o we part	5 7
o we place	18 -2
o we process	-6 -7
o we promise	-13 -13
o we public	-10 -11
o we rise	-19 -16
o we risk	1 -20
o we saving	-17 0
o we service	7 -10
o we spec	-11 -17
o we staff	-3 -9
o we time	-3 -24
o we trait	10 3
o we unit	-7 35
o we vendorDoes	-7 -9
o we vendorFirm	-7 -8
o we we	-15 -9
o we you	-11 -26
o you authority	26 -15
o you can	-5 19
o you cause	19 3
o you chore	14 -15
o you credential	18 -14
o you does	11 -8
o you ease	22 -15
o you experience	-4 18
o you fall	18 -18
o you family	14 -8
o you freeTime	21 -5
o you gone	26 -16
o you income	52 -35
o you instead	11 -8
o you joy	10 -9
o you keeps	24 -23
o you less	31 -21
o you money	33 -16
o you more	16 -15
o you must	26 -16
o you negation	28 -9
o you norm	-7 -12
o you part	-1 -12
o you place	24 3
o you promise	-3 -18
o you public	35 -19
o you rise	21 -19
o you risk	0 -22
o you saving	26 -18
o you service	-14 -8
o you slogan	9 -14
o you spec	11 -28
o you staff	-3 38
o you standing	22 1
o you strain	3 18
o you time	-6 13
o you trait	-7 -10
o you unit	18 -13
o you vendorStaff	1 -15
o you we	-16 -18
o you you	48 -19
p amount	45 -21
p change	59 -51
p colon	42 -58
p figure	-35 30
p figures	5 22
p measure	-19 77
p noFigure	-26 31
p perTime	48 -33
p percent	19 17
p question	39 -19
p signedPercent	75 -55
s0 again	-5 18
s0 anymore	14 -9
s0 authority	9 -13
s0 can	-7 30
s0 cause	22 -27
s0 chore	-15 -12
s0 credential	14 -24
s0 does	-25 50
s0 ease	-12 7
s0 experience	-16 -6
s0 fall	18 -8
s0 freeTime	-22 11
s0 gone	-9 -14
s0 goods	19 7
s0 income	35 -19
s0 joy	5 -32
s0 keeps	-20 32
s0 machine	-3 11
s0 more	-7 -4
s0 must	-20 26
s0 negation	22 -8
s0 norm	-17 33
s0 part	-1 28
s0 place	6 5
s0 promise	-23 -11
s0 public	28 8
s0 rise	-12 38
s0 risk	24 -20
s0 saving	-11 16
s0 service	-25 14
s0 slogan	-7 21
s0 spec	-25 32
s0 staff	35 -36
s0 standing	-24 1
s0 strain	-8 23
s0 time	37 -9
s0 trait	-18 12
s0 unit	2 -34
s0 vendorDoes	-9 -5
s0 vendorStaff	-7 -25
s0 we	-19 -2
s1 again	-17 16
s1 anymore	14 -9
s1 authority	14 -12
s1 can	-7 20
s1 cause	-10 28
s1 chore	9 -12
s1 credential	2 -42
s1 does	-21 49
s1 experience	-10 -22
s1 fall	14 -10
s1 family	13 -5
s1 gone	0 -21
s1 goods	13 -8
s1 income	31 -10
s1 instead	-24 7
s1 joy	11 -15
s1 less	7 6
s1 machine	-27 18
s1 money	27 -17
s1 more	11 -5
s1 must	19 -5
s1 negation	7 3
s1 norm	12 4
s1 older	-25 4
s1 part	-9 23
s1 place	15 1
s1 promise	-21 -18
s1 public	20 5
s1 rise	21 -1
s1 risk	16 -21
s1 saving	6 14
s1 service	-21 -9
s1 slogan	-14 33
s1 spec	-10 20
s1 staff	16 -6
s1 standing	11 -19
s1 strain	6 4
s1 time	21 -2
s1 trait	-19 17
s1 unit	-26 4
s1 vendorDoes	-13 10
s1 vendorFirm	-16 -13
s1 vendorStaff	-7 -27
s1 we	-12 -7
s1 you	8 6
sf again	-16 9
sf anymore	14 -9
sf authority	12 -10
sf can	-5 29
sf cause	-6 18
sf chore	-8 12
sf credential	1 -41
sf does	-26 46
sf ease	-12 7
sf experience	-27 -19
sf fall	10 5
sf family	10 -5
sf freeTime	-25 30
sf gone	-7 -8
sf goods	14 -7
sf income	34 -18
sf instead	26 -18
sf joy	24 -21
sf keeps	4 20
sf less	11 -2
sf machine	-14 10
sf money	11 7
sf more	12 4
sf must	-20 26
sf negation	21 0
sf norm	-13 30
sf part	-11 30
sf promise	-8 -16
sf public	25 -3
sf rise	-1 22
sf risk	-14 10
sf saving	-1 16
sf service	-10 -1
sf slogan	-14 36
sf sooner	10 10
sf spec	-7 28
sf staff	29 -12
sf standing	-24 -17
sf strain	19 1
sf time	-8 20
sf trait	-25 17
sf unit	-22 20
sf vendorDoes	-13 10
sf vendorFirm	-16 -25
sf vendorStaff	-8 -36
sf we	-22 -4
sf you	11 7
w #	-35 34
w $	66 -38
w %	17 13
w 'll	-41 -53
w 're	-3 -29
w 's	2 -47
w 've	0 -26
w +	21 -36
w ,	-22 21
w -	-59 55
w .	-10 44
w :	42 -58
w ;	52 -61
w ?	39 -19
w a	15 0
w about	72 -26
w access	-10 20
w accidents	37 -20
w account	40 -30
w accredited	-30 -9
w accuracy	-10 25
w acre	56 -45
w acres	31 -11
w across	-34 -9
w actually	62 -43
w adds	15 4
w admin	30 -27
w advice	47 -46
w advise	-20 -20
w adviser	23 -28
w advisers	-9 -13
w after	39 -29
w afterwards	42 -30
w again	53 -41
w agency	21 -17
w ai	-39 60
w air	-20 33
w airport	14 -24
w alarms	44 -29
w alerts	9 19
w all	-39 -10
w allows	-8 22
w already	-16 -19
w always	-10 -15
w among	29 -21
w an	50 -23
w and	-7 -4
w another	32 -31
w answer	-25 -31
w answered	-12 -10
w any	-8 39
w anytime	-15 12
w app	-20 34
w applicants	33 -16
w application	-23 16
w apprentices	22 -16
w approved	-30 -33
w architects	16 -4
w archive	11 16
w are	47 -18
w area	-38 21
w around	-7 12
w arrive	28 -2
w as	-7 17
w assistant	22 -21
w association	20 -11
w at	41 -52
w audit	7 17
w auditors	43 -23
w audits	12 -21
w austria	-12 -39
w authority	24 -18
w automatic	-10 21
w automatically	14 30
w average	-15 -26
w award	-22 -5
w away	28 -48
w axis	-6 18
w b	44 -32
w backs	59 -36
w bad	-1 39
w bags	40 -31
w bakers	22 -23
w baking	9 23
w balance	-12 -22
w bank	-25 -3
w bar	-37 91
w barn	26 -6
w batch	36 -6
w battery	-26 38
w be	33 16
w because	22 -25
w becomes	82 -57
w bed	22 21
w been	57 -28
w beer	40 -7
w before	48 -37
w bell	-20 -2
w below	-38 27
w belt	13 2
w bench	-21 -15
w bend	-23 18
w bending	14 3
w best	2 -16
w better	36 -35
w big	-1 -51
w biggest	-41 -20
w bill	32 -11
w bin	-6 16
w bins	1 11
w board	12 23
w bonus	26 -19
w bookkeeper	35 -24
w books	-27 -13
w booth	-25 45
w boss	26 -10
w bottles	58 -43
w bought	-9 -15
w brake	-1 20
w brand	-7 23
w break	24 -16
w breaks	-16 0
w breathe	53 -48
w brewer	91 -44
w brewery	-5 -25
w brewhouse	6 12
w bring	-24 -23
w brings	27 -11
w broken	-29 11
w brushes	-26 54
w brushless	-3 63
w buckets	29 -14
w budget	48 -33
w buffer	-27 43
w build	-15 15
w building	10 -30
w built	-37 22
w business	-17 -46
w buy	16 -58
w buyer	44 -16
w buyers	34 -21
w ca	41 -17
w cables	-13 17
w calibration	-14 -24
w call	-50 14
w called	60 -36
w calls	-4 12
w calm	14 0
w camera	-43 61
w can	-17 58
w capacity	-26 49
w carbon	28 -17
w care	-5 -18
w carmaker	41 -19
w carrying	15 25
w case	15 27
w cases	12 -15
w cash	49 -21
w cashiers	27 -9
w caught	49 -34
w cell	23 -25
w centre	-40 18
w cents	15 -13
w certificates	1 -14
w certified	12 -26
w chains	-22 5
w change	7 15
w changeover	58 -43
w changer	-15 22
w charge	-3 -13
w charges	33 -18
w charging	-14 15
w chasing	40 -26
w cheaper	19 -27
w check	20 18
w checkout	34 -21
w checks	19 -18
w chefs	-30 -16
w chips	20 12
w choose	-37 61
w cinemas	-9 -49
w class	-11 34
w clean	-1 12
w cleaning	-14 39
w cleans	-28 49
w clear	34 -13
w client	2 -16
w clients	9 -39
w climbing	18 -15
w climbs	19 -9
w clock	-35 16
w close	-5 -6
w cloud	-36 59
w cm	-25 62
w co2	-30 57
w coach	10 -21
w code	-48 36
w cold	-5 -13
w collect	-15 -18
w colour	-5 47
w colours	-19 54
w come	23 -49
w comes	-7 -44
w coming	43 -7
w commissioned	-27 -19
w company	7 -31
w competitor	-22 -7
w competitors	25 -18
w complain	12 -8
w complaint	-24 -36
w complaints	73 -55
w compliant	8 9
w compressed	-10 29
w compressor	-15 27
w concept	-20 32
w constant	-2 33
w consultants	-15 -30
w consumption	-39 59
w contract	39 -38
w contractor	-12 -26
w contribution	21 -11
w control	-30 36
w controlled	-7 16
w converted	-14 -25
w conveyor	-17 1
w cook	-2 -20
w cooking	-7 29
w cooks	6 21
w cool	58 -12
w coolant	-12 19
w cooling	-25 35
w corrosion	-24 42
w cost	21 -14
w costs	25 3
w count	12 -34
w counter	-2 32
w countries	-19 -33
w county	-7 -11
w court	3 -12
w cover	26 -16
w covers	2 27
w cow	35 6
w craftsmen	20 -34
w crane	-28 -5
w credit	45 -20
w crew	49 -42
w crews	-31 -8
w customer	3 -14
w customers	13 -11
w cut	20 12
w cuts	36 -15
w cutting	-11 27
w cycle	2 31
w cycles	-8 12
w d	-11 -19
w data	-30 51
w date	-39 -48
w dates	39 -27
w day	32 5
w days	12 -5
w db	-11 24
w dealer	-23 -14
w debt	-14 -26
w decades	-9 -14
w dedicated	-21 -30
w deep	-14 -21
w degrees	15 -7
w deliver	-17 -18
w delivered	-29 32
w delivery	33 -45
w demo	-18 -7
w dentist	32 -19
w depot	13 -13
w design	-35 65
w designers	12 -20
w desk	13 -43
w detector	-41 87
w detects	-13 27
w developed	-20 15
w digging	29 -11
w dispatch	-17 16
w dispatcher	24 -10
w display	-16 22
w disposal	-15 14
w distance	-22 34
w do	23 -39
w dock	21 -3
w done	-24 -31
w door	10 17
w doors	-43 8
w dos	35 -8
w dosing	-23 24
w double	9 2
w dough	-32 52
w down	-4 -10
w downtime	21 -13
w drawings	34 -17
w drive	28 -35
w drivers	46 -3
w drops	49 -20
w drums	4 -23
w dry	46 -36
w dryer	-17 51
w during	22 -48
w dust	12 -13
w e	-42 66
w each	53 -15
w earlier	47 -35
w early	19 12
w earn	36 -20
w earns	15 -8
w easy	-4 32
w edge	-7 20
w efficiency	-19 41
w electric	-4 22
w electricians	-16 -13
w electronic	-25 55
w emergency	-13 15
w emission	9 16
w employees	-17 40
w employer	11 -33
w enables	-16 26
w end	39 -20
w energy	-3 16
w engineer	15 -22
w engineers	-22 -18
w enjoy	61 -35
w enjoys	18 -1
w envy	73 -25
w equipped	-24 -20
w europe	-16 -13
w even	31 -34
w evening	53 -28
w every	11 22
w everybody	48 -20
w everything	-14 -16
w evidence	21 -10
w ex	-21 -31
w excavator	20 3
w experience	-6 -15
w experienced	0 -35
w expertise	-18 -18
w express	40 -11
w extra	-23 -31
w extraction	28 65
w extremely	-10 20
w eyes	24 -21
w f	-10 30
w faces	72 -28
w fail	-9 41
w failure	15 -5
w fall	59 -37
w falls	67 -40
w family	-22 -21
w far	-27 -35
w fast	-32 46
w faster	1 21
w fear	51 -36
w feed	2 25
w feeds	-1 12
w feels	26 -15
w fewer	49 -45
w field	-12 -28
w fifth	34 -50
w fill	-6 14
w filter	-29 21
w filters	-11 28
w filtration	-11 -26
w finally	39 -18
w find	51 -28
w findings	53 -30
w finds	4 24
w fines	43 -34
w fingers	44 -25
w finish	-10 24
w finishes	31 -19
w fire	62 -46
w firm	1 -26
w firms	11 -22
w first	-15 -4
w fits	-20 29
w fitted	56 -62
w fitter	7 -21
w fitters	-3 -9
w five	14 -20
w fix	-30 -40
w fleet	24 -29
w floor	41 -9
w flow	-27 35
w folks	29 -18
w food	51 -42
w foot	21 10
w for	-14 7
w force	-11 24
w foreman	35 -21
w forester	5 17
w forklift	38 -23
w format	-29 47
w forty	-3 16
w forward	40 -20
w foundry	24 -7
w four	21 -46
w frees	52 -37
w fresh	8 15
w friday	18 -15
w friendly	-17 31
w from	-8 -23
w front	47 -34
w ft	-27 44
w ful	16 -13
w full	3 -17
w fully	-30 12
w fun	38 -25
w furnace	1 -23
w g	-24 36
w gal	19 -14
w game	9 15
w gas	19 -30
w gear	17 -39
w generation	-31 19
w generations	-2 -38
w get	33 -19
w gets	82 -14
w getting	42 -37
w gives	-12 27
w glass	-3 44
w gmp	-60 9
w go	54 -52
w going	34 -16
w gone	63 -38
w good	66 -47
w goods	8 34
w google	-17 -11
w gos	37 -23
w government	17 -16
w grade	20 4
w grant	14 0
w grants	-30 55
w grid	3 14
w grinding	7 8
w gripper	16 6
w grows	-7 20
w guided	-26 8
w gusts	89 -47
w guys	26 -20
w gym	23 -6
w h	-37 43
w had	28 -14
w half	52 -51
w hall	13 -31
w halved	23 -9
w halves	29 -16
w hand	30 -2
w handles	-34 57
w hands	5 -26
w happy	-11 -48
w harvest	38 -43
w has	21 -23
w have	12 -18
w head	38 -18
w heat	6 26
w heating	47 -37
w heavy	25 -14
w help	12 -22
w helps	-37 52
w high	-39 62
w highest	-11 26
w highlight	42 -40
w highly	-35 61
w hire	11 19
w his	70 -45
w history	42 -22
w hit	-66 69
w hold	0 -21
w holds	-3 28
w holiday	36 -19
w home	44 -35
w honest	-12 -15
w hood	-8 28
w hot	-20 0
w hotel	-7 -16
w hotline	-10 -29
w hour	24 4
w hours	8 -30
w house	42 -26
w how	2 -42
w hp	-31 74
w hurt	47 -29
w hydraulic	-6 38
w hydraulics	-13 -14
w if	-13 -29
w ill	-19 -17
w impressed	84 -30
w improves	25 -2
w in	-13 -21
w incl	-4 13
w included	-11 -13
w individual	-16 -9
w industry	-18 -1
w inside	25 -16
w inspection	53 -28
w inspector	9 15
w inspectors	13 -3
w installation	-8 -61
w installed	-33 21
w installer	-64 -45
w installers	-10 -31
w instead	39 -15
w insulated	-16 59
w insurer	42 -32
w insurers	36 -20
w integrated	-12 45
w interface	-28 62
w into	17 8
w inventory	22 0
w inverter	16 1
w investors	-8 -28
w invited	32 -12
w invoices	8 -25
w is	34 -40
w iso	-19 -12
w it	44 -46
w its	18 -7
w itself	16 9
w job	19 0
w jobs	8 14
w joiners	26 -51
w just	-26 38
w k	32 -2
w keep	-7 -6
w keeps	1 29
w kept	29 -31
w key	55 -28
w kg	-10 42
w kids	52 -28
w kitchen	39 -21
w kitchens	25 -20
w know	-6 -31
w known	-24 -11
w kv	-23 82
w kw	-28 73
w kwh	-5 23
w l	-28 69
w lab	-2 -43
w labels	10 5
w ladies	23 -14
w languages	-2 35
w largest	-4 -13
w laser	-33 24
w last	-23 -39
w lasts	34 19
w late	64 -32
w latest	-22 40
w lawsuit	61 -24
w lead	-34 23
w leader	-14 -32
w leave	17 -6
w leaves	44 -21
w led	-11 22
w legs	-7 43
w length	-11 26
w less	104 -37
w let	-11 -4
w level	-39 51
w levels	-16 39
w liability	54 -23
w liable	43 -19
w librarian	-10 20
w library	57 -32
w licence	97 -37
w life	2 55
w lift	-6 46
w lifts	-1 10
w light	-24 67
w like	14 -11
w likes	43 -26
w line	17 -5
w linen	20 -18
w lines	8 -17
w liquidity	27 -11
w list	-16 10
w lists	71 -26
w litre	8 10
w litres	38 5
w live	-44 -35
w loader	22 -6
w loan	-12 -10
w lobby	58 -21
w local	6 -16
w long	1 -28
w longer	25 -8
w look	65 -44
w looks	59 -30
w lose	45 -4
w loss	-11 21
w lost	11 -8
w lot	-6 18
w love	3 -22
w low	-21 72
w lower	82 -43
w lowers	-14 28
w lugging	55 -44
w lunch	38 -30
w m	-20 40
w machining	-12 -6
w machinists	-13 -1
w made	-15 34
w mail	-39 34
w maintenance	1 13
w make	38 -27
w maker	-19 -28
w makers	-9 -19
w makes	29 3
w making	-9 -20
w man	27 -19
w manager	26 -29
w managers	17 -1
w map	-25 55
w market	-28 15
w master	-49 -19
w material	-2 22
w max	-23 39
w measure	12 -14
w measures	-15 23
w measuring	-6 -8
w mechanics	-10 -4
w meet	48 -21
w meeting	39 -24
w melt	56 -23
w memory	-30 54
w metal	-19 -8
w miles	42 -53
w min	-8 21
w minus	13 -7
w minutes	15 -7
w missing	33 -17
w mix	-12 41
w mm	-22 42
w mode	-13 48
w model	8 -35
w mondays	57 -20
w money	-21 47
w monitoring	-8 38
w month	50 -28
w months	59 -37
w mood	33 -11
w more	47 -22
w morning	9 -23
w most	-1 12
w motivated	20 -5
w motor	-8 22
w motors	-12 27
w mould	27 -25
w m²	-8 28
w m³	-15 46
w n't	41 -24
w name	-21 0
w named	-35 -25
w nearly	5 -42
w neck	39 -25
w need	3 14
w needed	34 -15
w needs	-5 12
w neighbours	36 -25
w net	-49 -17
w network	-27 18
w neutral	29 -17
w never	20 -14
w new	47 -11
w next	-2 -20
w night	-31 -5
w nine	-59 -20
w no	28 -5
w nobody	5 -27
w noise	-23 44
w noon	31 -14
w not	29 -29
w nothing	21 -12
w now	67 -29
w nozzle	-11 26
w nozzles	-17 46
w number	-15 -27
w nurses	29 -19
w of	-11 -15
w off	29 -2
w offer	23 20
w office	33 -16
w offices	-20 -12
w oil	25 1
w old	35 0
w on	12 -12
w once	2 -32
w one	64 -62
w only	-36 24
w open	-27 42
w opera	16 -50
w operating	-14 46
w operator	-9 26
w operators	17 -13
w or	-10 53
w order	-41 -10
w orders	4 7
w osmosis	-22 39
w other	101 -55
w others	-21 -21
w our	-10 -35
w ours	-9 -19
w out	54 -88
w oven	-25 43
w over	14 -4
w overnight	-11 24
w overtime	51 -39
w own	-43 -80
w owner	-23 -22
w p	25 -6
w package	-14 60
w packaging	-6 -34
w paid	20 -10
w paint	-11 -19
w painters	48 -37
w pallet	-30 74
w panel	-12 24
w panels	24 -40
w paper	7 -19
w paperwork	42 -18
w parallel	-16 29
w part	12 10
w partner	-50 -27
w partners	-4 -16
w parts	1 20
w pass	0 55
w passed	-4 -32
w passes	34 -14
w password	27 -20
w past	52 -13
w patient	-59 69
w patients	45 -10
w pay	9 27
w payment	27 -10
w payroll	19 -28
w pays	39 -30
w pcs	-10 22
w peace	24 -14
w penalty	22 -5
w per	57 -22
w percent	26 -5
w perfect	-28 47
w performance	-13 33
w personal	-15 -55
w personally	0 -22
w phds	-8 -17
w phones	-27 38
w piano	-12 20
w pick	-35 1
w pictures	5 22
w pipe	37 -12
w place	-6 -20
w plan	40 -19
w planners	30 6
w planning	7 -38
w plant	-28 2
w plates	49 -36
w platform	-33 60
w pleasure	22 -10
w pm	-36 -43
w points	16 30
w pool	-7 20
w position	85 -46
w power	40 -1
w powerful	-20 34
w ppm	-21 12
w practice	-9 -10
w praise	75 -37
w premium	5 15
w pressure	5 17
w prevents	-10 20
w price	17 -4
w prices	45 -33
w print	-41 -10
w printer	-6 30
w printers	35 -41
w process	-38 32
w production	18 5
w profit	22 -23
w programming	40 -28
w programs	-25 35
w project	-12 -23
w projects	-8 -16
w promise	17 -5
w promised	29 -47
w proof	-21 50
w pros	-12 -14
w protected	-15 -13
w protection	-18 49
w proud	27 -14
w proven	-16 19
w provider	-19 -8
w pulse	-20 36
w pump	-17 26
w pumps	-3 -25
w purchasing	25 -17
w push	-15 35
w put	-31 -40
w qa	38 -33
w qualified	-16 -13
w quality	11 -3
w quarries	-7 -11
w quarry	1 -23
w quarter	0 29
w quick	-23 40
w quickly	-9 -16
w quiet	38 -27
w quits	24 -4
w quote	-48 -36
w rack	-29 62
w racks	26 8
w radio	-32 39
w range	-26 40
w rate	-21 4
w rated	-48 15
w rather	37 -6
w rave	18 -8
w reach	-4 -11
w reactor	25 -15
w read	-11 22
w readings	45 -13
w ready	19 -8
w real	-36 30
w recalls	78 -40
w receive	-8 26
w reception	34 -19
w recipes	-2 37
w recognises	-25 63
w recommend	10 -9
w recovery	-22 33
w reduces	-39 43
w references	-24 -33
w refrigerant	44 -13
w refrigeration	-18 -20
w refuse	30 -13
w region	-4 -10
w release	13 13
w reliability	-54 -21
w reliable	-23 71
w rely	-12 -21
w remote	5 23
w rent	69 -29
w rental	-17 -17
w repeat	-16 -32
w replacement	-10 -10
w reply	-30 -35
w report	-25 50
w reports	6 10
w reps	41 -19
w required	-15 28
w requst	-40 56
w research	-14 -15
w residents	46 -23
w rest	-13 -23
w results	29 -3
w retail	18 -30
w retrofitted	-32 18
w returns	48 -22
w revenu	21 -11
w reviews	-7 -18
w rig	8 -49
w right	14 -4
w rises	16 -4
w risk	35 -17
w road	3 -34
w robot	-12 27
w robots	9 -37
w roof	66 -37
w round	13 11
w rounded	-10 45
w rpm	-15 55
w rules	29 -8
w run	28 -28
w running	-27 -21
w runs	26 15
w rush	52 -24
w s	-8 46
w safe	-28 19
w sales	-8 -17
w same	68 -57
w sample	6 -27
w samples	24 -3
w satisfaction	-12 -11
w saturdays	37 -23
w save	61 -31
w saved	52 -30
w saves	2 31
w scale	-33 73
w scanner	-15 50
w schedule	0 17
w school	3 -28
w scrap	68 -46
w screen	-40 49
w seal	-54 22
w seams	45 -19
w season	27 -2
w second	37 -27
w seconds	-34 58
w see	-18 39
w seed	99 -67
w sees	-42 53
w self	-27 64
w sell	81 -62
w sells	24 -16
w send	-43 -18
w series	0 19
w server	9 14
w service	5 -47
w set	33 -39
w setter	19 -6
w seven	12 -34
w sewage	-7 -35
w sheet	3 -41
w sheets	-15 40
w shelf	-14 6
w shift	15 -11
w ship	-45 49
w shipments	34 -24
w shop	51 -35
w shoppers	18 -13
w short	14 -22
w show	-7 -34
w shown	-9 20
w shows	-11 47
w shrinks	47 -24
w shuttle	0 37
w sick	41 -21
w since	13 -17
w single	-9 54
w sit	-13 -19
w site	-11 -51
w sits	66 -35
w six	14 1
w size	-9 -29
w sleep	42 -29
w slips	19 -15
w small	39 -46
w smoke	55 -37
w snow	12 25
w so	22 -47
w software	-4 -13
w solution	-17 26
w solve	-9 -22
w solvent	26 -13
w some	24 -15
w something	-3 -23
w sooner	26 -19
w sorting	39 -24
w sound	-4 -21
w source	-16 28
w space	-15 46
w spare	-30 11
w spared	64 -49
w spares	14 -8
w speak	3 -28
w special	8 11
w specialist	-32 -13
w specialists	13 -4
w spend	26 -9
w staff	1 -21
w stage	40 -15
w stainless	-11 4
w stand	19 -28
w standard	-21 32
w standby	12 -28
w standing	6 -31
w stands	52 -13
w stare	18 -4
w stars	-26 -17
w state	-21 -24
w stay	66 -55
w stays	51 -50
w steam	-45 41
w steel	3 9
w step	-24 45
w stepless	-8 22
w sticky	13 21
w stiff	26 -24
w still	17 -17
w stink	36 -22
w stock	45 -8
w stocktaking	20 -12
w stop	74 -45
w stops	-33 56
w store	15 22
w stored	-21 43
w straight	8 17
w strong	-28 33
w summer	50 -28
w sundays	14 -27
w supplied	-30 -19
w supplier	-4 -11
w supplies	-18 -4
w supply	-32 15
w support	-17 -45
w supports	-11 45
w sure	34 -42
w surfaces	-14 49
w system	-4 26
w t	21 22
w table	45 -23
w tablet	-7 29
w take	52 -25
w takes	24 38
w talk	2 -21
w talks	19 -13
w tank	-20 42
w tannery	-23 -11
w tax	16 -14
w team	-39 -17
w tech	-30 23
w technician	33 0
w technicians	-1 -13
w technology	-17 2
w television	38 -15
w temperature	-14 26
w ten	-38 12
w tenants	32 -17
w terminal	-26 47
w test	-16 14
w text	-29 48
w than	-28 20
w that	10 -67
w the	43 -24
w theatre	26 -15
w their	6 16
w them	-23 -21
w themselves	8 -29
w then	22 -9
w they	44 -20
w things	-2 -21
w thinking	-3 -22
w third	26 -12
w this	-14 -21
w three	6 -16
w through	-4 -8
w throughput	-25 54
w till	81 -74
w time	24 -4
w times	-47 25
w to	14 -4
w together	29 -45
w tolerance	-12 28
w ton	-6 15
w too	16 -7
w tool	2 10
w tools	-25 37
w top	14 -45
w touch	25 -3
w tour	35 -27
w town	12 -31
w tracking	-27 50
w trade	20 -25
w train	-14 -8
w trained	-28 -30
w training	-29 9
w trial	-19 -18
w tricky	12 -15
w trip	58 -49
w trouble	39 -36
w truck	-3 33
w trucks	46 -42
w trust	-23 -51
w trusted	1 -29
w turn	49 -29
w turns	27 -16
w twenty	33 -50
w twice	20 13
w two	30 -30
w under	20 3
w unit	-37 77
w units	-42 6
w unmanned	14 -3
w until	-22 -18
w up	30 -3
w updates	-8 42
w ups	67 -36
w urgent	25 -7
w us	-37 -71
w use	13 50
w used	-10 -10
w user	-10 22
w uv	-32 92
w v	-19 30
w vacuum	17 -5
w valley	19 -9
w valves	-12 47
w van	67 -37
w vans	5 -20
w vehicle	21 -25
w version	-11 22
w vibration	-9 26
w video	29 -4
w visit	-29 -19
w visitors	2 19
w volume	25 -17
w waiting	11 -37
w walk	18 -29
w wall	23 1
w want	60 -35
w wants	33 -8
w ward	21 -9
w warehouse	7 23
w warm	-3 25
w warning	19 2
w waste	9 -25
w watch	20 -26
w water	21 9
w way	17 45
w we	-58 -3
w week	-2 -24
w weekend	28 -24
w weekends	2 -22
w weekly	-19 35
w weeks	-6 -17
w weld	-25 48
w welder	42 -3
w welding	-23 -25
w well	-14 -26
w were	5 -24
w what	9 -35
w when	55 -51
w where	54 -70
w while	18 -42
w whistle	34 -7
w who	-17 -28
w whole	54 -23
w will	21 -25
w win	70 -33
w windows	4 6
w winery	19 -9
w winner	-42 -21
w wins	19 -9
w winter	12 -30
w with	-13 49
w within	5 -27
w without	12 17
w wo	17 -25
w word	7 -25
w work	112 -58
w working	37 -2
w workplace	39 -14
w works	-23 -26
w workshop	-12 29
w workstation	-24 33
w worry	-10 -1
w write	36 -36
w written	-9 -16
w wrong	32 -19
w x	-36 78
w yard	51 -36
w year	47 -59
w years	-18 3
w yield	7 24
w you	26 -14
w your	33 -9
w yours	17 0
w zero	-33 16
w zone	-18 51
w zones	-38 72
w zoo	29 -29
w °c	-18 60
w µm	-25 47
w €	19 -10
x again authority	21 -12
x again can	25 -16
x again chore	-7 -4
x again does	18 -5
x again experience	14 -5
x again freeTime	5 -14
x again gone	13 -3
x again income	-12 7
x again joy	20 -5
x again less	11 -1
x again machine	10 -11
x again money	10 -1
x again more	14 -6
x again must	11 -5
x again public	-19 -4
x again rise	18 -6
x again service	11 -11
x again slogan	15 -3
x again spec	-12 1
x again staff	20 -14
x again standing	13 -3
x again time	1 -10
x again unit	10 -6
x again vendorFirm	11 0
x again vendorStaff	12 -2
x again we	-6 -5
x anymore cause	10 -2
x anymore does	10 -9
x anymore part	10 -3
x anymore service	13 -4
x anymore staff	15 -4
x anymore unit	10 -6
x authority chore	10 -3
x authority fall	14 -6
x authority keeps	10 -8
x authority money	16 -8
x authority negation	15 -9
x authority norm	3 -14
x authority part	13 -7
x authority rise	17 -8
x authority saving	16 -13
x authority standing	10 -5
x authority trait	-1 10
x authority you	13 -5
x can chore	-15 12
x can ease	13 -8
x can goods	-18 22
x can income	29 -23
x can instead	-15 18
x can keeps	14 -7
x can negation	-9 -5
x can promise	6 -16
x can public	-11 21
x can spec	-18 17
x can staff	-9 15
x can we	-6 -13
x can you	-8 13
x cause chore	7 5
x cause credential	1 -12
x cause ease	-11 -1
x cause fall	15 -7
x cause gone	24 -13
x cause goods	13 -8
x cause joy	12 -10
x cause less	29 -12
x cause money	13 -12
x cause more	21 -9
x cause part	6 7
x cause place	3 -10
x cause process	9 -17
x cause promise	-12 2
x cause public	17 0
x cause saving	-4 12
x cause slogan	-10 1
x cause staff	1 -10
x cause standing	21 -9
x cause strain	11 -7
x cause trait	-11 9
x cause we	-6 -5
x chore does	5 8
x chore ease	13 -8
x chore fall	13 -4
x chore gone	33 -16
x chore instead	9 1
x chore joy	13 -5
x chore machine	-11 -2
x chore negation	14 -7
x chore part	16 -16
x chore place	8 -11
x chore process	11 -1
x chore promise	-7 -6
x chore public	-11 1
x chore rise	10 -3
x chore risk	10 -7
x chore sooner	6 4
x chore standing	16 -7
x chore trait	18 -7
x credential less	-14 -11
x credential money	-7 -5
x credential norm	-7 -4
x credential part	-5 -10
x credential place	-6 -13
x credential rise	1 13
x credential risk	11 0
x credential slogan	-6 -6
x credential spec	-12 4
x credential standing	-11 -4
x credential unit	-3 -14
x credential vendorFirm	-6 -7
x credential we	11 0
x credential you	13 -4
x does ease	9 5
x does fall	17 -9
x does freeTime	8 5
x does gone	10 -3
x does goods	8 14
x does income	13 -14
x does more	21 -17
x does negation	14 -2
x does place	-16 8
x does process	6 4
x does public	10 -18
x does rise	5 5
x does risk	16 -2
x does saving	-1 17
x does slogan	1 12
x does staff	-3 -7
x does standing	23 -10
x does trait	-11 19
x does vendorStaff	-7 -9
x does you	12 0
x ease experience	-1 -12
x ease freeTime	12 -8
x ease promise	-7 -4
x ease staff	26 -11
x ease trait	12 -2
x ease unit	13 -2
x ease vendorDoes	-15 0
x ease you	17 -8
x experience freeTime	10 -3
x experience gone	-2 -11
x experience goods	5 -12
x experience income	12 -6
x experience instead	0 -13
x experience keeps	17 -2
x experience less	-14 -1
x experience money	15 -10
x experience negation	12 -2
x experience place	-9 -5
x experience promise	1 -11
x experience public	-4 -10
x experience saving	4 -17
x experience service	-3 -7
x experience spec	-2 -11
x experience staff	-6 -8
x experience standing	-8 -4
x experience trait	8 4
x experience unit	-6 -6
x experience you	2 10
x fall machine	18 -13
x fall money	17 -6
x fall norm	12 -2
x fall process	14 -9
x fall public	-10 -1
x fall rise	13 -12
x fall service	14 -3
x fall staff	16 -3
x fall time	23 -14
x fall trait	12 -3
x fall you	13 -6
x family vendorFirm	-7 -7
x family you	10 -4
x freeTime gone	20 -8
x freeTime keeps	14 -9
x freeTime place	16 -11
x freeTime process	12 -14
x freeTime risk	13 -6
x freeTime spec	-10 9
x freeTime strain	13 -9
x freeTime vendorDoes	12 -1
x freeTime you	10 -9
x gone machine	25 -8
x gone money	3 -10
x gone negation	13 -4
x gone part	26 -18
x gone process	13 -4
x gone public	-14 -1
x gone staff	22 -13
x gone strain	11 -5
x gone trait	3 9
x gone you	7 -11
x goods instead	10 -11
x goods joy	18 -14
x goods less	8 3
x goods money	15 -14
x goods more	19 -14
x goods norm	17 -6
x goods part	5 -11
x goods rise	11 -10
x goods sooner	12 -11
x goods spec	12 -13
x goods trait	-10 19
x goods we	-4 -9
x income keeps	-2 10
x income machine	19 -12
x income more	18 -13
x income norm	12 -7
x income part	11 -8
x income place	6 8
x income process	12 -3
x income saving	25 -16
x income slogan	11 -11
x income spec	16 -12
x income staff	-5 -8
x income time	11 -9
x income unit	10 -7
x income vendorFirm	-11 -1
x income you	29 -18
x instead money	9 -13
x instead norm	17 -10
x instead older	-10 7
x instead place	-3 -7
x instead promise	-5 -7
x instead public	-9 14
x instead rise	11 -8
x instead service	-13 -10
x instead slogan	12 -10
x instead sooner	8 8
x instead time	12 -7
x instead trait	-4 -7
x instead we	-7 -4
x joy machine	15 -3
x joy more	9 -11
x joy older	6 -16
x joy place	18 -2
x joy process	16 -8
x joy public	-5 -10
x joy rise	15 0
x joy slogan	10 2
x joy staff	19 -8
x joy time	10 -1
x joy unit	24 -17
x joy vendorDoes	-9 -1
x joy vendorFirm	13 -7
x keeps less	11 0
x keeps machine	8 4
x keeps money	12 0
x keeps part	7 4
x keeps place	2 11
x keeps risk	11 -11
x keeps service	11 0
x keeps slogan	-17 6
x keeps spec	13 -9
x keeps staff	21 -17
x keeps standing	11 -5
x keeps time	11 -3
x keeps unit	15 0
x keeps vendorDoes	-5 -11
x keeps you	13 -11
x less machine	14 3
x less money	17 -9
x less more	11 -5
x less must	10 -5
x less norm	22 -10
x less older	-11 7
x less part	17 -4
x less public	10 -4
x less spec	21 -7
x less staff	24 -16
x less time	22 -6
x less unit	12 -5
x less vendorDoes	-8 -5
x less vendorStaff	15 -1
x less you	33 -19
x machine must	11 -7
x machine norm	6 7
x machine older	-11 10
x machine process	11 -5
x machine saving	17 -12
x machine service	-1 -24
x machine slogan	-9 18
x machine standing	13 -1
x machine strain	-16 19
x machine unit	-6 10
x machine vendorDoes	5 16
x machine vendorFirm	-7 -11
x machine vendorStaff	-10 -9
x money norm	13 -10
x money older	-7 -5
x money part	-3 12
x money place	12 -5
x money rise	15 -14
x money service	7 -13
x money spec	14 -10
x money staff	10 -3
x money time	13 -9
x money trait	-10 3
x money unit	11 -6
x money vendorFirm	-8 -3
x money you	18 -6
x more norm	16 -14
x more process	10 -7
x more public	-13 14
x more rise	-8 -5
x more service	14 -9
x more slogan	12 -11
x more spec	14 -6
x more unit	11 -14
x more we	-11 4
x more you	12 -10
x must staff	12 -6
x must unit	12 -11
x must you	11 -8
x negation norm	17 -10
x negation place	11 -3
x negation process	15 -4
x negation promise	-7 -5
x negation rise	16 -7
x negation service	21 -4
x negation strain	13 -10
x negation time	18 -3
x negation trait	8 4
x negation unit	10 -9
x negation vendorDoes	-10 -3
x negation vendorStaff	11 -3
x negation we	-10 -4
x norm risk	16 -4
x norm spec	13 -2
x norm staff	12 -6
x norm trait	1 10
x norm unit	1 10
x older public	-15 15
x older service	-10 -10
x older sooner	-5 11
x older staff	5 -10
x older vendorFirm	-1 10
x older we	-12 -2
x older you	10 -5
x part public	14 3
x part service	5 13
x part spec	-4 13
x part standing	22 -10
x part strain	-8 13
x part unit	-7 12
x part vendorFirm	-2 -16
x part vendorStaff	-11 -15
x part we	5 15
x place public	16 -13
x place staff	-9 -4
x place standing	29 -1
x place strain	20 -12
x place you	10 -3
x process promise	-2 10
x process rise	11 -2
x process risk	10 -9
x process sooner	11 -3
x process standing	8 6
x process trait	-14 7
x process unit	14 -3
x process vendorFirm	-1 -9
x promise service	-3 -11
x promise spec	-6 -10
x promise staff	-5 12
x promise time	7 -11
x promise trait	-1 20
x promise unit	-5 -7
x promise vendorDoes	-3 -8
x promise we	-10 -7
x promise you	-12 2
x public rise	11 -6
x public standing	19 -17
x public strain	15 -6
x public time	13 -2
x public trait	11 0
x public vendorStaff	13 0
x public you	31 -13
x rise risk	10 -3
x rise spec	10 0
x rise we	-9 -12
x risk slogan	-13 10
x risk standing	15 -9
x risk time	14 -15
x risk trait	-6 13
x risk unit	8 -14
x risk vendorDoes	-15 -1
x risk we	3 -17
x saving trait	-8 17
x saving we	-6 -4
x saving you	17 -14
x service sooner	-12 -7
x service time	-12 -4
x service unit	-15 -3
x service vendorFirm	-13 7
x slogan staff	11 -1
x slogan standing	10 -3
x slogan strain	15 -7
x slogan trait	-10 10
x slogan unit	-8 17
x slogan we	-9 -6
x sooner vendorFirm	5 9
x spec staff	-10 11
x spec unit	2 8
x spec vendorDoes	-13 17
x spec we	-1 -10
x staff strain	19 -10
x staff time	-4 -7
x staff trait	18 -6
x staff unit	-8 -8
x staff vendorStaff	-9 -11
x staff we	-6 -5
x staff you	-2 10
x standing trait	10 -3
x standing unit	27 -14
x standing vendorDoes	10 -3
x standing vendorFirm	18 -3
x standing you	14 -1
x strain trait	11 -3
x strain vendorFirm	11 -1
x strain vendorStaff	-8 -4
x strain we	-2 -9
x time vendorDoes	-4 -7
x time vendorFirm	13 -5
x time we	1 -12
x trait unit	-5 18
x trait vendorStaff	-7 -15
x unit vendorFirm	-3 -7
x vendorDoes vendorFirm	-4 -6
x vendorDoes vendorStaff	8 -20
x vendorDoes we	-3 -10
x vendorDoes you	18 -12
x vendorStaff you	-5 -9
x we you	-1 -15
`,
  motive: `
bias	0 10 -10 6
b # %	35 -9 -16 -2
b # a	16 -5 -8 -1
b # days	33 -25 -7 0
b # degrees	-5 -12 17 0
b # in	24 -16 -8 0
b # k	15 -10 -2 -1
b # less	20 -8 -5 -1
b # litres	20 -5 -4 -6
b # m	16 -5 -9 -2
b # miles	-7 -11 9 -9
b # months	40 -14 -12 -10
b # more	18 -5 -4 -8
b # percent	-4 17 -4 -3
b # points	16 -8 0 -4
b # weeks	20 -6 -7 -2
b $ #	16 -6 -5 -3
b % more	21 -12 -6 -2
b + #	27 -14 -1 -4
b + $	24 -7 -2 -10
b , #	27 -12 -18 1
b , good	2 -5 -6 16
b , less	-21 -9 20 19
b , not	7 15 -7 -11
b , that	15 -3 -7 -3
b , the	-15 6 7 10
b , two	26 -9 -2 -9
b , you	14 -25 9 2
b - end	-10 -9 23 -8
b - up	-5 15 5 -10
b - ups	18 -7 -7 -6
b . #	0 24 -20 -8
b . a	20 -14 -5 -2
b : #	36 -9 -21 -3
b ; that	25 -7 -9 -2
b ^ #	47 -14 -2 -18
b ^ a	-4 20 -1 -13
b ^ an	-14 29 6 -18
b ^ batch	5 10 -15 -1
b ^ cashiers	-11 -7 26 -7
b ^ changeover	43 -17 -22 -3
b ^ customers	3 -5 1 -14
b ^ cuts	21 -13 -4 -1
b ^ digging	-1 -4 6 18
b ^ drivers	-2 -18 -6 42
b ^ everybody	-11 -4 2 -6
b ^ first	-8 30 -4 -8
b ^ frees	33 -11 -8 -9
b ^ gusts	-21 -7 -21 0
b ^ hotel	17 -5 -2 -7
b ^ inspector	-9 25 -2 -10
b ^ inspectors	-2 6 7 5
b ^ insurers	16 -9 -2 0
b ^ kitchen	-13 -14 26 -1
b ^ lab	-13 21 -3 -2
b ^ less	16 -17 19 -11
b ^ liquidity	21 -5 -4 -6
b ^ maintenance	21 -10 -5 -3
b ^ neighbours	-4 15 -11 -5
b ^ never	-1 -19 11 13
b ^ no	-18 19 17 -11
b ^ on	-4 16 -22 -7
b ^ one	41 -14 -5 -16
b ^ operator	6 -30 19 0
b ^ other	-7 -3 0 -12
b ^ people	-14 -5 -13 11
b ^ qa	-12 -6 5 19
b ^ residents	-1 -16 18 -2
b ^ rush	27 -9 -8 -4
b ^ scrap	21 -15 -3 -1
b ^ shift	-29 -19 56 -9
b ^ solvent	1 -5 15 -4
b ^ takes	31 -2 -15 -5
b ^ the	-11 1 3 -15
b ^ two	31 -4 -15 3
b ^ water	33 -8 -3 -15
b ^ when	-8 33 -8 -5
b ^ work	-8 -2 -5 20
b ^ you	20 2 -12 -7
b a .	20 -14 -5 -2
b a big	-7 -12 -2 -12
b a clear	-5 -4 18 -3
b a day	17 -7 0 -5
b a fire	1 34 -11 -11
b a new	32 -9 -16 0
b a pleasure	-4 -2 -4 15
b a power	-13 43 -9 -12
b a quarter	19 -8 -7 -2
b a quiet	-2 -1 20 -8
b a second	40 -2 -36 0
b a single	15 -14 6 -5
b a stiff	-4 -9 21 -7
b a week	15 0 -7 -4
b a year	15 -5 -9 0
b about the	-12 -1 -3 20
b about your	-2 -1 -5 -16
b after five	-1 18 -19 -1
b after the	-11 -7 5 15
b all day	-3 -12 33 -13
b an end	-5 -4 16 -4
b an hour	17 -13 4 -4
b and earn	36 -8 3 -25
b and keep	18 -6 -6 -1
b and not	-14 -14 31 0
b and so	15 -3 -4 -4
b and your	-7 -11 19 -1
b any more	-14 5 16 -5
b are history	-9 17 -5 -2
b are impressed	-5 -5 0 -5
b are in	6 5 -15 8
b are n't	-16 5 12 18
b are on	24 7 -7 -8
b are spared	20 -11 5 -4
b as a	-5 -12 -2 -3
b as the	-4 -7 -6 0
b at a	17 -6 -4 -4
b at four	-3 -7 22 -6
b at home	-1 -5 -13 20
b at the	8 -2 -18 10
b at your	-19 2 -3 -5
b back at	-12 -7 -4 -3
b before the	-14 15 13 -6
b bookkeeper leaves	-1 -3 20 -7
b brings #	33 -3 -16 -6
b by $	18 -15 0 -1
b by a	19 -12 -3 -1
b by hand	-7 -20 32 -4
b by with	26 -18 22 -17
b ca n't	-5 40 -16 -21
b can be	1 27 -13 -6
b can have	-12 -2 27 -5
b can sell	26 -8 -13 -5
b can sleep	-7 -7 16 -3
b carbon neutral	-10 0 -4 -2
b change takes	16 -9 -4 -1
b claims from	-2 19 -15 0
b clear head	-5 -4 18 -3
b come back	30 -1 -15 3
b come home	-5 -8 34 -18
b come in	-16 -1 2 21
b cost falls	25 -15 -1 -7
b costs you	20 -8 -1 -2
b crew is	10 -3 -17 23
b customer 's	21 -4 -4 -1
b day ,	27 -23 -6 2
b days ,	-3 17 -16 -1
b delivery dates	-4 18 -6 -5
b dos #	35 -27 -9 2
b dos n't	-19 19 16 -13
b down from	17 -15 0 -1
b drawings do	-6 22 -7 -4
b driver dos	-1 -7 25 -17
b each other	-30 -5 7 46
b early payment	19 -8 -7 -2
b earn on	36 -8 3 -25
b enjoy it	-13 0 -3 17
b enjoy the	-5 -6 -4 18
b even if	-5 16 -10 -2
b every month	15 -3 -4 -1
b fall by	2 23 -7 -6
b falls #	25 -15 -1 -7
b falls by	25 -22 0 -1
b fear of	-1 30 -16 -4
b feels like	-6 -4 -4 20
b fines for	-8 21 -7 -3
b first time	-9 22 -2 -2
b fitter need	-5 -3 17 -9
b for itself	25 -6 -11 -2
b for the	-7 -4 27 -17
b for you	0 1 5 -33
b forward to	-5 -4 -4 15
b from #	15 -11 -2 -2
b gets by	8 -18 33 -11
b go from	34 -7 -12 -12
b go on	-9 6 -6 20
b go out	-9 18 -2 -5
b good mood	-1 -11 -8 23
b goods are	37 -15 -20 -6
b gos in	23 -14 10 -11
b half a	17 1 -11 -5
b half the	31 -11 -3 -7
b hand is	-7 -17 40 -8
b have fun	-6 -3 -12 25
b have no	-2 -9 18 -3
b have their	-6 -3 21 -8
b have to	-2 -4 22 -10
b home on	-5 -8 24 -12
b house and	20 -6 -7 1
b house in	-15 17 -2 -1
b house within	19 -1 -3 -7
b in a	-16 11 -7 11
b in bed	-17 -8 38 -11
b in winter	7 19 -18 -2
b in your	24 -22 11 -3
b insurers pay	16 -9 -2 0
b into the	-11 -3 -7 15
b is a	-21 -16 6 47
b is done	-9 -15 30 -7
b is down	4 15 -12 -7
b is gone	16 -18 21 -7
b is in	-18 27 -9 6
b is n't	0 25 -2 -14
b is over	-8 -24 32 2
b its licence	-2 23 -7 -9
b k less	16 0 -9 -8
b keeps going	-15 17 1 0
b kids ,	-16 -6 11 12
b lead time	20 -13 -5 -1
b leave the	16 -12 -15 15
b leaves at	-1 -3 20 -7
b less a	-8 0 22 3
b less for	-5 0 26 -20
b less in	40 -8 -16 -10
b like working	-8 2 -3 23
b longer ,	13 2 -19 3
b look forward	-5 -4 -4 15
b makes #	15 -9 -4 0
b man is	-12 -3 30 -12
b miles less	-7 0 25 4
b minutes ;	26 -8 -8 -2
b minutes per	36 -3 -31 -2
b mood in	-9 -5 -5 25
b n't called	-4 -9 19 -4
b n't come	1 -7 23 -17
b n't drive	-1 -11 28 -5
b n't go	-9 -3 16 -4
b n't have	9 -14 21 -8
b n't need	25 -7 -7 -7
b n't stand	3 -13 18 -6
b need n't	-15 -6 27 -4
b never again	-13 -3 16 -3
b new hire	32 -9 -16 0
b no claims	-2 19 -15 0
b no fear	-1 30 -16 -4
b no liability	-3 18 -11 -3
b no lugging	-5 -9 26 -7
b no one	-30 19 19 -9
b not three	-8 14 20 -17
b nothing to	-14 22 -5 -3
b of #	41 -8 -7 -17
b of a	-14 19 -4 13
b of an	20 -9 -7 3
b of one	16 -3 -5 -4
b of the	-33 23 -20 -3
b of your	19 -14 3 -5
b of yours	-9 21 -5 -7
b off sick	-6 15 -4 -5
b off your	-20 17 16 -10
b old hand	-3 -7 -7 20
b on #	32 -9 -16 -6
b on it	30 -22 -18 24
b on mondays	-10 -1 4 19
b on site	-6 4 -10 -4
b on stage	-7 -5 -4 22
b on sundays	0 -9 20 -5
b on the	19 3 7 -6
b on time	-6 -8 21 -9
b on you	0 19 -18 0
b on your	22 -21 9 -4
b one in	-3 -7 15 -6
b our crew	-12 25 -5 -8
b our standby	-9 21 -5 -7
b out of	8 37 -13 -16
b p .	20 -14 -5 -2
b parts are	-25 42 -8 -10
b pay for	16 9 -7 -2
b pays for	25 -6 -11 -2
b people come	-4 14 -13 17
b proud of	-3 -3 -10 22
b quarter of	20 -9 -7 3
b rather than	-10 1 20 -7
b rent for	8 25 -12 -3
b residents do	-1 -16 18 -2
b runs on	-10 29 -3 -8
b save #	26 -10 -2 -4
b saves #	22 -7 -11 -2
b saves you	-4 19 0 -4
b see your	-10 -9 -5 -9
b set -	10 -18 13 -3
b setter dos	-10 -12 39 -11
b shelf ,	-11 25 -3 -8
b shop floor	-9 -11 -3 16
b short runs	17 -5 -2 -7
b shrinks #	22 -10 -6 -3
b since the	-11 0 17 -3
b site ,	-4 19 -4 -6
b sits in	0 -10 21 -2
b so no	-4 20 -15 1
b so you	17 0 -3 -1
b so your	-15 10 27 -9
b stand in	3 -21 28 -10
b stay away	-3 23 -15 -5
b stiff neck	-4 -9 21 -7
b stop at	-4 -12 -4 -3
b stop when	-5 18 -9 2
b takes half	15 -3 -5 -5
b talks about	-5 -5 -5 -9
b than one	-8 -2 19 -5
b that brings	44 -2 -28 -4
b the back	-28 -21 15 5
b the cash	15 -9 2 -3
b the crew	0 -2 -3 16
b the depot	-2 -7 1 15
b the early	4 -7 -5 16
b the firm	-4 28 -6 -5
b the foreman	-11 -16 26 0
b the hall	15 -3 -4 -4
b the kids	-16 -5 11 12
b the ladies	-9 -20 26 2
b the lobby	-4 -3 -4 -4
b the machine	-26 -1 25 0
b the new	4 -3 -14 24
b the night	17 5 -20 -1
b the old	1 -13 -12 20
b the past	-10 25 12 -11
b the phone	-12 -7 32 -6
b the press	-5 34 -23 2
b the quarry	22 -2 -12 -6
b the rules	-4 22 -3 -6
b the same	41 -13 -12 -14
b the shelf	15 -3 -10 -11
b the table	-13 37 -12 -4
b the till	-7 0 -5 16
b the top	14 -11 -11 -9
b the trade	-18 -3 -4 0
b the valley	-5 -4 -3 -3
b the ward	-17 12 -3 10
b the warehouse	-4 -5 -3 18
b the work	42 -7 -13 -10
b three days	-8 31 -11 -11
b through the	5 -12 18 -7
b time falls	29 -19 -5 2
b to an	-3 14 10 -4
b to check	-4 -10 19 -3
b to see	-10 -9 -5 -9
b to work	-9 -23 -10 43
b to your	7 14 -15 5
b two hours	23 -13 -4 -3
b two more	20 -9 -9 -1
b under the	-4 -5 18 -11
b up in	-5 -5 -6 -1
b up the	-9 -16 30 0
b use from	23 -6 -2 -11
b walk to	-3 -11 28 -8
b want to	-9 -16 -16 15
b when a	-5 22 -8 -1
b when it	-8 41 -10 -13
b when the	-14 24 -2 -5
b when they	-11 -14 -6 20
b when your	-8 23 -4 -6
b where it	24 -3 -11 -5
b with it	20 -5 -10 8
b with no	-9 23 -2 1
b with one	41 -20 10 -20
b with the	16 -16 1 3
b with two	19 9 -8 -12
b with your	-14 18 -1 -8
b within a	19 -1 -3 -7
b without a	-8 29 -9 -6
b wo n't	-7 1 22 -7
b years ,	16 -3 -12 0
b you #	19 -8 -3 -2
b you a	7 -12 -5 -5
b you as	-7 -2 -14 3
b you bring	20 -6 -7 1
b you buy	29 -9 -2 -4
b you can	7 -18 18 -4
b you do	23 5 -21 -1
b you get	20 -9 -8 -5
b you keep	-8 18 -6 -1
b you over	-6 17 -13 3
b you pay	30 -16 -2 0
b you save	18 -7 -1 -3
b you the	23 -9 -8 -5
b you win	7 -16 -7 -3
b your admin	-10 -8 22 1
b your best	-1 15 -2 -5
b your boss	0 -8 -16 -19
b your customers	16 -8 -2 0
b your fitter	-5 -3 17 -9
b your fitters	-7 -10 27 -4
b your gusts	29 -14 20 -18
b your line	-13 27 -6 -5
b your new	-13 -8 -3 -7
b your old	6 21 -14 -6
b your people	-5 -4 11 13
b your plant	-10 25 -7 2
b your power	35 -28 -3 -1
b your shop	24 -13 -14 -6
b your site	-15 18 15 -6
b your staff	-1 -5 -15 21
b your winery	-5 -4 -3 -3
c again	-32 16 13 9
c anymore	21 7 16 -30
c authority	-1 65 -43 -33
c can	32 -26 50 -15
c cause	8 -25 -2 -7
c chore	-14 -32 60 -12
c credential	-43 1 -19 21
c does	39 11 -13 -8
c ease	-20 14 57 -50
c experience	-12 27 -6 9
c fall	30 12 10 -22
c family	-19 -24 30 49
c freeTime	0 -1 6 23
c gone	-21 -1 71 -21
c goods	21 0 -18 1
c income	61 -1 -20 -10
c instead	8 16 -20 14
c joy	-26 -49 -44 145
c keeps	-28 36 -6 -11
c less	30 -8 16 -17
c machine	5 -8 16 -1
c money	69 -7 -40 -8
c more	48 -17 -10 -5
c must	55 -53 25 -26
c negation	-34 52 32 -25
c norm	6 12 -20 6
c older	-16 -2 21 12
c part	21 -33 23 -24
c process	14 21 -32 -4
c promise	-3 38 -17 -20
c public	10 -33 7 -50
c risk	-15 68 -25 -17
c saving	33 -3 -14 -6
c service	15 -28 4 7
c slogan	8 -1 -35 22
c sooner	5 -18 27 0
c spec	-1 13 19 -16
c staff	-19 -11 6 24
c standing	-25 -37 -21 -14
c strain	-12 -23 83 -38
c trait	2 15 14 -23
c vendorFirm	-11 -5 -6 24
c vendorStaff	10 -35 26 27
c we	5 -7 11 10
c you	5 4 -26 -27
e again	-7 -7 3 15
e authority	-14 24 -2 0
e chore	1 -9 22 -4
e ease	-12 -18 25 -2
e experience	-4 20 -7 -6
e fall	24 -12 -10 -2
e gone	-7 4 33 -21
e goods	11 -7 -16 -1
e income	17 -13 -3 -1
e joy	-16 -7 -15 38
e keeps	-8 -1 15 11
e less	14 8 -22 8
e money	25 -11 -3 -3
e norm	26 -21 -5 -1
e part	-11 -2 21 -3
e place	0 0 -17 10
e promise	-7 27 -6 -8
e public	1 -5 -3 -15
e rise	-1 16 -6 -10
e risk	-7 16 1 0
e saving	23 -7 -8 -7
e service	-15 -17 21 -5
e slogan	6 -18 -13 18
e staff	-11 12 -15 8
e standing	-18 -12 -12 6
e strain	4 -12 25 -5
e you	-13 6 -11 -4
l short	7 7 -18 22
n ^cho	-8 -7 -4 22
n ^dam	-8 15 -6 0
n ^dama	-8 15 -6 0
n ^damag	-8 15 -6 0
n ^sel	15 -3 -3 -3
n ^sell	15 -3 -3 -3
n ^shov	-3 -9 17 -1
n ^shove	-3 -9 17 -1
n ^stu	-5 0 -5 15
n aile	-2 16 -7 -1
n ains	1 -8 19 -6
n aker$	-5 15 -10 -4
n amag	-8 15 -6 0
n amage	-8 15 -6 0
n canc	16 -12 3 -4
n ckou	18 -1 -9 -4
n ckout	18 -1 -9 -4
n ckout$	18 -1 -9 -4
n dama	-8 15 -6 0
n damag	-8 15 -6 0
n damage	-8 15 -6 0
n ease	15 -8 -1 -1
n ehan	-6 -6 19 -6
n ehand	-6 -6 19 -6
n ener	1 -14 18 -2
n hand	-5 -8 21 -5
n hands	-3 -13 21 -3
n hands$	-3 -13 21 -3
n hove	-3 -9 17 -1
n hovel	-3 -9 17 -1
n kets	19 -6 -4 -7
n kets$	19 -6 -4 -7
n kout	18 -1 -9 -4
n kout$	18 -1 -9 -4
n lease	15 -8 -1 -1
n mage	-8 15 -6 0
n ner$	-10 1 17 -4
n nery	-4 -13 15 -4
n nery$	-4 -13 15 -4
n oile	0 -9 16 -5
n ouri	-7 -4 -6 1
n ovel	-3 -9 17 -1
n oys$	-10 -3 -6 24
n ping	-2 -7 15 -5
n ping$	-2 -7 15 -5
n rty$	9 -13 15 -6
n sal$	-8 -7 -4 22
n sell	15 -3 -3 -3
n shov	-3 -9 17 -1
n shove	-3 -9 17 -1
n shovel	-3 -9 17 -1
n stic	-4 -12 16 0
no again	-9 31 16 -20
no authority	-15 65 -30 -8
no cause	-16 50 -23 4
no chore	-34 -9 72 -21
no does	12 -36 37 -9
no ease	2 28 -23 -8
no experience	-3 55 -24 -28
no fall	11 -12 19 -15
no freeTime	-20 -29 43 5
no gone	-15 71 -43 -1
no goods	-7 25 -19 1
no instead	26 13 -6 -13
no keeps	-3 -30 13 22
no machine	-47 2 20 22
no money	34 26 -41 -2
no must	21 -44 49 -17
no norm	-1 39 -28 1
no part	-11 10 -3 19
no place	-17 38 -17 18
no process	17 44 -30 -14
no public	-3 26 1 -11
no rise	-15 20 20 -14
no risk	-23 52 -8 -10
no service	-8 13 -14 19
no spec	-4 30 -17 -5
no staff	-39 31 19 9
no standing	-7 19 21 12
no strain	-31 16 40 -11
no time	-5 3 23 -17
no unit	-3 29 -12 6
no vendorFirm	-34 28 24 -20
no you	-35 64 -6 -10
nomore again	-34 0 31 -1
nomore anymore	-13 15 20 -15
nomore cause	-23 -28 49 1
nomore chore	-2 -33 45 -7
nomore does	10 -36 28 -3
nomore fall	-29 22 4 -4
nomore freeTime	-24 -45 68 -2
nomore goods	-34 12 41 9
nomore keeps	0 -20 29 3
nomore machine	-43 12 23 1
nomore more	-31 42 10 -14
nomore must	62 -18 -48 3
nomore part	-12 15 2 -1
nomore place	-22 -2 26 -1
nomore process	-19 24 -10 4
nomore rise	-21 -15 32 3
nomore risk	3 33 -30 -4
nomore staff	-23 21 15 -9
nomore strain	-12 -11 35 -6
nomore unit	-29 -29 50 5
nomore you	44 -10 -40 12
o again again	6 10 14 -12
o again ease	-3 -5 16 -6
o again freeTime	-6 17 -9 -2
o again joy	-2 -28 -8 37
o again keeps	2 4 0 9
o again negation	0 15 -1 -11
o again place	27 -10 -6 -6
o again process	4 13 -18 -3
o again risk	-12 16 -4 -3
o again staff	-2 18 -9 1
o again you	26 9 -10 -17
o anymore authority	-10 23 -17 2
o anymore cause	-2 -14 16 0
o anymore chore	-5 -14 21 -3
o anymore does	-16 5 10 -1
o anymore goods	-7 25 -6 3
o anymore keeps	0 -12 16 1
o anymore negation	-11 15 -8 3
o anymore strain	-2 -25 30 1
o anymore unit	-2 -20 14 8
o anymore you	24 -8 -18 5
o authority again	-14 20 8 -3
o authority chore	-4 -1 -13 1
o authority does	-8 31 -13 -10
o authority fall	26 -11 -7 0
o authority money	54 -31 -8 -2
o authority must	-2 -3 16 5
o authority negation	5 24 -16 -9
o authority standing	-8 -13 6 0
o authority strain	-7 15 -6 0
o authority unit	-10 19 -1 -1
o authority you	7 -11 -11 0
o can again	-14 -2 24 -4
o can can	15 -3 -4 -4
o can cause	18 -5 -3 -4
o can ease	-10 -6 23 -4
o can freeTime	-2 -8 20 -5
o can income	32 -11 -10 -5
o can keeps	-13 6 15 -6
o can process	27 -3 -12 -1
o can risk	-9 26 -20 3
o can staff	21 6 -17 -3
o can unit	-16 5 19 -8
o can you	-8 5 23 -12
o cause again	-15 6 2 9
o cause can	15 -3 -4 -4
o cause cause	26 -18 22 -17
o cause chore	9 -16 16 -5
o cause freeTime	-6 2 -5 -7
o cause gone	-8 -23 26 -6
o cause joy	29 -18 -11 6
o cause keeps	8 -13 27 -21
o cause less	42 -11 -18 -8
o cause more	-16 -8 26 -1
o cause must	-11 1 18 -7
o cause negation	-12 15 21 -9
o cause part	23 -14 2 -8
o cause place	1 -14 -6 -1
o cause public	-23 -1 13 -11
o cause risk	-2 -10 -12 5
o cause service	16 -1 -9 0
o cause staff	22 17 -15 -2
o cause standing	-3 -4 -9 -6
o cause strain	-12 9 21 -9
o cause unit	-2 -14 1 -4
o chore again	-2 -5 -14 24
o chore anymore	20 -16 1 -1
o chore chore	-7 -21 32 -5
o chore experience	-4 25 -15 -3
o chore fall	-10 -17 31 -1
o chore gone	-19 2 36 -10
o chore instead	19 -13 12 -6
o chore less	-8 -1 32 -5
o chore machine	-9 19 -3 -8
o chore more	5 -13 16 -5
o chore negation	39 -8 -24 -5
o chore part	-9 2 17 -8
o chore public	-5 -7 23 -8
o chore rise	0 -19 24 -3
o chore spec	-6 -12 21 -2
o chore staff	6 -4 24 -9
o chore standing	-14 -9 -11 0
o chore time	-17 -11 20 10
o chore unit	-11 3 19 -20
o chore vendorStaff	-8 2 20 -6
o chore you	-6 3 6 -27
o credential staff	-16 6 -5 26
o does cause	8 -15 9 -1
o does freeTime	17 -4 -5 -7
o does income	17 -7 -2 -5
o does more	28 -12 -12 0
o does process	-12 15 -4 1
o does risk	-4 -6 -1 17
o does slogan	-4 -6 -4 -8
o does standing	-9 -7 -5 -1
o does strain	-8 -18 28 -2
o does unit	24 -28 3 -5
o ease again	-13 -3 22 -5
o ease ease	-11 -11 28 -3
o ease time	-20 10 7 1
o ease unit	-3 -9 29 -8
o experience keeps	-2 16 -11 -3
o experience risk	-3 13 -17 8
o experience staff	-9 21 -2 -8
o fall cause	23 0 -4 -1
o fall instead	23 -7 -10 -3
o fall money	22 -13 -2 -3
o fall process	25 -11 -9 -3
o fall staff	31 -14 -9 -4
o fall unit	16 -7 -10 -1
o family joy	-5 -4 -4 20
o freeTime anymore	7 -31 25 -1
o freeTime cause	-14 -22 44 -5
o freeTime does	-10 18 -7 0
o freeTime fall	-2 10 16 -8
o freeTime gone	-27 -3 38 -1
o freeTime keeps	-10 -12 19 11
o freeTime machine	-7 24 -6 -3
o freeTime money	17 -2 -9 -2
o freeTime more	-15 -25 36 1
o freeTime negation	36 -12 -19 -8
o freeTime place	9 -17 1 14
o freeTime risk	-7 -10 24 -9
o freeTime staff	20 -8 -5 -2
o freeTime strain	3 -9 35 -24
o freeTime unit	16 -5 3 -11
o freeTime you	26 -1 -7 -8
o gone cause	-10 9 16 -10
o gone chore	-5 -10 19 -4
o gone gone	-1 -14 35 -7
o gone negation	-13 1 17 -5
o gone public	-18 6 0 -6
o gone strain	-4 -19 32 -8
o gone time	-19 -9 27 -2
o gone unit	-2 -16 22 0
o gone you	1 18 -11 -1
o goods authority	-4 30 -16 1
o goods cause	-7 0 15 -5
o goods chore	-2 -20 26 -4
o goods does	-16 21 0 -3
o goods income	18 -6 -11 1
o goods money	16 -7 -4 -2
o goods norm	-11 21 -4 -3
o goods place	-15 30 -7 -2
o goods sooner	20 -6 -14 -1
o goods spec	-11 19 -2 -4
o goods time	22 -12 -4 -3
o goods vendorFirm	-27 37 -3 -4
o income cause	4 -7 -6 -10
o income experience	17 -6 -9 -1
o income freeTime	4 -7 -15 -7
o income income	35 -15 2 -1
o income norm	15 -8 -2 -3
o income process	33 -6 3 -4
o income rise	15 -8 -2 -3
o income spec	20 -7 0 -1
o income time	17 -9 -9 1
o income unit	29 -10 -3 0
o instead chore	-6 -6 -5 15
o instead instead	-10 1 20 -7
o instead older	-10 1 20 -7
o joy again	-4 -2 -10 20
o joy cause	-6 0 -11 23
o joy chore	-6 -4 -8 29
o joy instead	-4 -4 -10 19
o joy joy	-17 -3 -22 44
o joy machine	-3 -3 -7 17
o joy place	-4 -9 -10 25
o joy process	-15 -5 -4 17
o joy slogan	-5 -3 -1 17
o joy staff	-8 -2 -8 21
o joy time	-8 -5 -12 34
o joy unit	-7 -10 -10 16
o joy vendorFirm	2 -9 -12 19
o keeps again	-5 20 -7 -4
o keeps authority	-2 26 -10 2
o keeps chore	-5 -4 16 -4
o keeps ease	-4 0 19 -9
o keeps freeTime	-10 33 -12 -6
o keeps income	25 -14 -5 -1
o keeps joy	-3 -6 -4 18
o keeps negation	-1 17 -12 -1
o keeps part	-17 -8 38 -11
o keeps place	-6 32 -4 -12
o keeps promise	-9 20 -6 -1
o keeps risk	-18 33 -9 -1
o keeps time	4 15 -11 -8
o less cause	29 -17 2 -11
o less chore	-1 0 18 -8
o less goods	19 -10 -11 1
o less joy	16 -17 -20 20
o less money	20 -8 -5 -5
o less process	7 -16 -6 15
o less risk	-12 23 -4 -5
o less staff	13 -2 14 -16
o less time	-8 -1 16 0
o less you	-8 -3 20 -8
o machine again	-8 21 -7 -2
o machine anymore	-14 -12 21 0
o machine gone	-13 9 -13 19
o machine income	19 -6 -10 -3
o machine instead	26 -12 -14 -3
o machine joy	-3 -2 -7 21
o machine money	31 -10 -5 -6
o machine negation	-18 -3 29 -9
o machine part	-8 -18 11 17
o machine process	-9 18 -8 1
o machine risk	12 20 -29 -3
o machine staff	15 -28 16 -3
o machine time	4 2 28 -17
o money again	0 21 -13 -3
o money fall	22 -12 -4 -3
o money freeTime	-22 15 10 -1
o money instead	41 -24 -16 0
o money less	17 -6 -4 -4
o money must	11 7 -23 2
o money negation	-17 25 -8 1
o money norm	18 -15 -1 -1
o money place	23 -10 -3 -4
o money spec	34 -24 -1 -2
o money strain	-16 31 -21 -3
o money time	17 -13 -2 -2
o money unit	23 -16 -12 -1
o more cause	27 -13 1 -12
o more chore	12 -27 13 0
o more does	-4 -21 28 -2
o more fall	-9 24 -18 1
o more family	12 -4 19 -25
o more freeTime	25 -4 -7 -8
o more joy	-19 -5 -20 43
o more process	18 -6 -14 1
o more public	23 -2 -12 -4
o more risk	-3 21 -14 -2
o more service	7 27 -18 2
o more strain	-4 -20 27 0
o more time	18 -2 -14 -1
o more unit	19 -9 -4 -6
o must again	-4 -12 21 1
o must cause	-3 -11 22 1
o must chore	-12 -4 28 -8
o must negation	-15 -6 27 -4
o must part	-11 1 18 -7
o must process	21 -19 6 -6
o must unit	29 -16 -7 -2
o negation again	-8 -1 20 -8
o negation anymore	9 11 -25 10
o negation authority	-6 28 -14 -4
o negation cause	-12 21 -2 0
o negation chore	-9 -19 38 -7
o negation does	9 -23 18 -3
o negation ease	1 15 -13 -4
o negation experience	-2 26 -12 -11
o negation freeTime	-22 -26 38 5
o negation gone	-11 40 -27 2
o negation keeps	0 -24 11 13
o negation machine	-24 10 8 5
o negation money	30 3 -29 1
o negation more	-14 22 2 -7
o negation must	43 -31 -6 -6
o negation norm	-2 22 -15 -1
o negation part	-9 -10 37 -12
o negation place	-12 17 10 -9
o negation process	7 25 -22 -5
o negation rise	-6 -4 21 -7
o negation risk	-12 29 -11 -3
o negation spec	-3 16 -7 -4
o negation staff	-20 10 3 11
o negation standing	-2 8 8 5
o negation strain	-20 1 30 -10
o negation vendorFirm	-15 5 19 -8
o negation you	-4 27 -13 -6
o older time	-13 30 -10 -11
o part cause	16 -10 8 -11
o part gone	-3 -6 22 -10
o part joy	-13 -2 -9 27
o part money	22 -6 -3 0
o part negation	12 -15 13 -4
o part part	-9 2 -8 17
o part public	-11 1 -4 -2
o part risk	-1 12 -22 1
o part staff	-10 -17 26 1
o part you	-2 -16 -10 5
o place anymore	-4 -13 22 -2
o place can	36 -5 -14 -2
o place ease	-12 -4 23 -5
o place family	24 13 -11 -15
o place freeTime	15 -24 28 -22
o place income	25 -9 -6 -3
o place joy	-6 -2 -5 16
o place keeps	-3 -9 16 9
o place money	29 -11 -6 -4
o place more	28 -10 -11 -1
o place must	-5 -4 15 -7
o place negation	-9 -8 23 -3
o place public	-13 -4 -6 -1
o place rise	17 -17 10 -4
o place risk	-1 11 10 -5
o place service	10 -5 15 -16
o place staff	-7 -16 7 11
o place standing	-6 -12 -7 -2
o place strain	-5 -1 26 -13
o place time	18 7 -9 -9
o place unit	18 -8 -10 -11
o place you	-14 -4 -3 -2
o process anymore	11 -15 11 1
o process can	25 11 -19 -7
o process cause	5 19 -13 -5
o process chore	2 -9 23 -4
o process does	-14 20 -3 7
o process fall	41 -22 -19 -1
o process freeTime	7 -15 20 -12
o process instead	-1 30 -11 -11
o process joy	-8 -17 -6 24
o process keeps	-24 3 22 -4
o process negation	-18 -3 23 -2
o process place	-24 -10 15 8
o process process	-11 19 6 -17
o process promise	-4 18 -6 -4
o process rise	-9 -12 16 13
o process spec	21 -12 -3 0
o process staff	16 -16 21 -7
o process standing	-6 -3 -3 -3
o process unit	12 10 -19 -10
o promise again	-10 30 -9 -7
o promise time	-9 28 -6 -8
o promise unit	-9 20 -6 -1
o public again	16 -7 -18 -1
o public cause	-10 -9 -13 5
o public gone	-1 -5 20 -1
o public joy	-9 1 3 -20
o public negation	-17 27 18 -14
o public place	-3 -4 -8 -4
o public process	-3 -13 7 -6
o public slogan	-12 -13 -3 -5
o public standing	-10 -7 -11 -5
o public time	22 -3 -13 -2
o public unit	22 -3 -13 -3
o public vendorFirm	-40 -8 0 1
o public you	-12 -11 -6 0
o rise cause	4 1 -15 -1
o rise fall	-5 -21 33 -3
o rise goods	27 -16 -4 -2
o rise joy	-2 -4 -4 15
o rise public	-16 14 -3 3
o rise risk	3 -17 21 -3
o rise staff	1 21 -18 9
o rise unit	25 -6 -9 -9
o risk again	-13 10 -12 19
o risk anymore	-8 25 -17 1
o risk cause	-17 25 -3 -3
o risk chore	-6 24 -1 -10
o risk does	15 -3 -10 2
o risk fall	-11 26 -12 -2
o risk gone	-15 30 -14 -2
o risk instead	10 11 -25 0
o risk keeps	-4 24 -15 -5
o risk machine	-9 19 -4 -1
o risk money	21 -8 -2 -1
o risk more	2 15 -15 -2
o risk norm	18 -5 -20 3
o risk part	1 -9 15 -1
o risk place	-4 19 -12 -6
o risk process	18 -2 -10 -2
o risk risk	-18 43 -18 -5
o risk staff	-15 29 -5 -9
o risk time	11 12 -18 -3
o risk unit	-2 27 -25 -1
o risk you	-17 22 -13 1
o service again	-6 -6 23 0
o service cause	25 -15 -3 -5
o service less	1 -10 17 -3
o service money	20 -12 -4 0
o service negation	4 18 -11 -10
o service process	-19 11 14 -1
o service time	-16 7 18 -6
o service you	9 -10 -16 12
o slogan again	-10 -16 16 3
o slogan income	15 -5 0 -2
o slogan place	-2 12 1 4
o slogan process	20 -11 -10 6
o slogan strain	-4 -4 4 -12
o sooner anymore	19 -8 -7 -2
o sooner money	24 -4 -13 -2
o spec machine	-7 21 -8 -5
o spec money	18 -4 -4 -4
o spec negation	-13 41 1 -15
o spec norm	21 -16 -2 -2
o spec rise	16 -7 -2 -4
o spec risk	-2 22 -6 -8
o spec sooner	22 -12 -10 1
o spec spec	20 -16 -2 -2
o spec time	15 -25 6 2
o staff again	-15 7 19 -6
o staff anymore	22 1 -19 4
o staff can	-8 5 22 -8
o staff cause	-8 -20 38 12
o staff does	11 13 8 -26
o staff ease	2 -32 40 -9
o staff fall	2 -25 23 5
o staff gone	-4 -13 11 17
o staff goods	16 -5 -1 -5
o staff joy	-5 -12 -12 41
o staff keeps	8 18 4 -23
o staff less	-10 -5 32 -1
o staff machine	8 1 -21 18
o staff money	-7 29 -5 -5
o staff more	-1 -14 -5 19
o staff must	-8 -17 35 -12
o staff negation	-12 -6 21 -1
o staff part	21 -24 -1 -20
o staff place	-16 -18 24 10
o staff process	7 16 -15 -13
o staff public	0 -11 -7 -13
o staff risk	-6 25 3 -7
o staff service	-3 -6 -3 -3
o staff standing	-4 -14 2 -17
o staff strain	-1 -10 31 -15
o staff trait	8 1 17 -14
o staff you	0 1 -15 -20
o standing cause	-3 -24 -3 3
o standing process	-5 -4 -6 -8
o standing public	-11 -6 -10 2
o standing rise	-5 -13 -4 -1
o standing risk	-13 -1 -9 2
o standing staff	-4 -6 2 -7
o standing standing	-8 -4 -9 -3
o standing unit	-2 -4 -3 -11
o standing you	-3 -15 1 -24
o strain again	9 -28 27 -2
o strain anymore	-8 -4 16 -3
o strain does	-4 -9 34 -15
o strain gone	1 -16 21 -8
o strain negation	-7 -13 33 -9
o strain part	-2 -16 41 -9
o strain process	-1 -8 22 1
o strain risk	-5 -2 22 -12
o strain staff	-7 -23 29 -12
o strain strain	-7 4 15 -6
o strain unit	4 -24 31 -6
o strain you	-1 -14 24 -4
o time cause	17 -19 8 -3
o time chore	2 -11 18 -5
o time gone	-1 -11 17 -5
o time instead	15 9 -11 -8
o time joy	-3 -6 -4 16
o time less	20 -11 -7 -2
o time money	16 -12 -3 0
o time more	-9 -2 17 -4
o time must	24 -12 -5 -8
o time negation	22 2 -19 -5
o time norm	17 -7 -14 2
o time service	23 -10 -4 -6
o time slogan	4 -8 -8 15
o time sooner	2 -8 17 -4
o time spec	28 -20 -11 1
o time unit	10 -3 -21 9
o time you	21 -16 -6 0
o trait place	-8 18 18 -15
o unit anymore	-22 -8 31 -5
o unit authority	-4 19 0 -4
o unit cause	-3 6 -13 17
o unit does	-15 -4 18 7
o unit ease	-12 -6 31 -9
o unit instead	23 -2 -2 -12
o unit joy	-11 -13 -18 38
o unit machine	14 -1 9 -18
o unit negation	-10 18 -9 3
o unit part	-10 0 20 -8
o unit process	19 -20 0 4
o unit public	-11 -13 3 -1
o unit risk	-7 22 3 -10
o unit slogan	11 -8 -20 5
o unit staff	2 8 -15 4
o unit standing	-14 -4 -11 7
o unit vendorFirm	-23 7 5 3
o vendorDoes chore	-8 -5 16 0
o vendorDoes unit	-9 -4 -2 -3
o vendorDoes you	-6 -9 -2 -1
o vendorFirm does	-13 5 15 -6
o vendorFirm income	18 -5 -4 -4
o vendorFirm negation	-1 18 0 -3
o vendorFirm staff	-16 7 -3 18
o vendorFirm standing	-4 -8 -7 -4
o vendorStaff chore	0 -21 10 14
o vendorStaff ease	-4 -13 20 -4
o we freeTime	33 -16 -20 -1
o we money	16 -3 5 -8
o we time	25 -11 -16 -1
o we trait	-1 17 -16 0
o you authority	-9 21 0 0
o you can	22 -15 14 -4
o you cause	-2 -13 -16 2
o you credential	-10 18 -18 -10
o you does	29 -10 -7 -1
o you experience	-11 32 -7 -7
o you fall	40 -13 -14 -1
o you family	-12 21 -10 8
o you gone	16 11 21 -26
o you goods	14 8 -22 -12
o you joy	-17 -14 -3 23
o you keeps	-22 20 -2 8
o you less	19 0 -15 1
o you machine	20 -6 -31 -4
o you money	23 -17 -9 4
o you more	16 -10 -4 1
o you must	15 -19 12 -7
o you part	17 -12 1 -12
o you place	-2 -6 -8 0
o you process	17 2 -3 -6
o you public	31 -21 7 0
o you saving	18 -7 -1 -3
o you service	-19 -3 11 -7
o you slogan	8 7 -17 -8
o you staff	-25 5 16 20
o you standing	-11 -15 -4 -1
o you strain	16 -8 -9 -8
o you unit	8 0 -7 -20
o you vendorFirm	-5 -2 -2 -15
o you vendorStaff	-8 -9 18 7
p amount	39 -22 -9 -4
p change	29 -18 -5 -4
p colon	10 -38 46 10
p figure	44 -3 -10 -18
p measure	27 -24 -4 2
p perTime	51 -11 -18 -21
p percent	50 -3 -28 1
p question	-27 43 2 -8
s0 again	5 -12 -15 38
s0 anymore	-14 6 16 -5
s0 authority	12 15 1 -17
s0 chore	13 -21 39 -19
s0 credential	-17 -13 -17 30
s0 fall	32 -13 -10 -5
s0 family	-5 -22 17 12
s0 freeTime	-14 -15 39 -1
s0 gone	6 -10 20 -8
s0 goods	20 -26 -6 17
s0 income	51 -23 -16 -11
s0 joy	-12 -8 -2 33
s0 less	35 -2 -1 -14
s0 machine	5 -24 6 20
s0 more	32 -26 13 10
s0 negation	-9 5 23 -10
s0 norm	-9 17 -22 19
s0 part	28 -13 -1 -4
s0 place	5 -2 24 -2
s0 process	-15 11 16 -9
s0 public	-20 13 -25 -18
s0 risk	-10 43 -22 -6
s0 slogan	7 -6 19 -9
s0 staff	-21 -7 20 10
s0 strain	-6 -23 41 -6
s0 time	-9 -15 35 -9
s0 unit	0 21 -2 -18
s0 vendorStaff	-5 -5 20 -6
s1 again	-10 16 3 9
s1 anymore	-12 20 4 -9
s1 authority	8 15 -12 -21
s1 can	2 -5 32 -13
s1 chore	3 -29 49 -18
s1 credential	-22 7 -6 19
s1 does	20 20 -5 -30
s1 ease	5 15 6 -24
s1 family	-8 -24 19 18
s1 freeTime	7 7 6 -20
s1 gone	25 -2 -14 -8
s1 income	30 -26 -10 -5
s1 joy	-43 -6 -9 55
s1 keeps	-8 38 -21 6
s1 less	34 -3 -2 -14
s1 machine	12 -29 12 2
s1 money	29 0 -19 -6
s1 more	24 1 -4 -10
s1 must	33 -21 3 -10
s1 negation	-11 10 22 -11
s1 norm	5 19 -27 14
s1 part	5 -13 3 -25
s1 place	8 -16 -1 -5
s1 public	0 -4 -24 -24
s1 risk	-11 39 -12 -9
s1 sooner	16 -17 -5 3
s1 spec	13 16 -19 -8
s1 staff	-19 -9 28 6
s1 standing	-6 21 -5 -22
s1 strain	-3 -33 50 -7
s1 vendorFirm	-6 -9 3 21
s1 you	17 2 -12 -11
sf again	2 11 -22 23
sf anymore	-14 6 16 -5
sf authority	9 16 -12 -23
sf chore	23 -31 16 -4
sf credential	-17 -13 -17 30
sf fall	39 -10 -16 -5
sf family	-17 -17 12 23
sf gone	39 -11 -12 -13
sf goods	1 13 -9 11
sf income	46 -21 -15 -10
sf instead	43 -10 -13 -15
sf joy	-3 -11 -14 50
sf keeps	2 27 -7 -16
sf less	38 -2 -4 -14
sf machine	9 -21 17 -1
sf more	41 -24 -2 1
sf negation	-14 7 28 -11
sf norm	0 15 -24 17
sf public	-22 5 -28 -18
sf rise	18 13 -10 -14
sf risk	-5 44 -25 -12
sf service	31 -12 12 -11
sf sooner	24 -12 -16 2
sf spec	19 -4 -13 -2
sf staff	-9 -17 13 -3
sf standing	-9 16 -15 -15
sf strain	-1 -29 51 -7
sf time	20 -15 0 -1
sf vendorFirm	5 -11 -1 23
sf vendorStaff	-5 -11 26 -4
sf you	21 -1 -3 -14
w #	45 -3 -13 -17
w $	42 -15 -15 -6
w %	77 -24 -31 -1
w 're	-12 21 -20 -10
w 's	11 41 -22 -13
w +	65 -27 -4 -18
w ,	-10 18 3 11
w -	6 25 20 -5
w .	37 24 -47 -19
w :	10 -38 46 10
w ;	49 -16 -9 -3
w ?	-27 43 2 -8
w about	-8 -27 2 16
w accidents	-5 39 -23 -7
w account	11 64 -37 -33
w acre	38 -7 -15 -12
w acres	35 -7 -15 -10
w actually	-6 -5 -6 24
w admin	47 -25 5 -8
w advice	-20 -9 -11 -1
w after	-19 34 4 9
w afterwards	-11 -5 40 -8
w again	2 -39 22 40
w agency	-9 20 -10 2
w air	-2 21 -10 -3
w all	-39 -14 25 -18
w alone	-4 -19 32 -6
w among	-8 26 -18 -13
w an	3 60 -11 -28
w and	32 -16 -27 18
w another	-3 46 -11 -18
w any	-4 16 19 -22
w applicants	-5 -2 -15 -10
w apprentices	-5 -11 -16 27
w architects	-9 -28 -4 -1
w are	9 55 -7 -5
w around	4 -14 -16 5
w arrive	-4 44 -26 -10
w as	12 -22 -16 -13
w assistant	1 -9 21 -6
w at	8 -19 0 9
w audit	-8 17 -3 0
w auditors	-7 3 -12 -7
w away	4 10 -26 22
w back	34 -25 -13 -18
w backs	-15 -16 51 -11
w bags	-10 27 13 -9
w barn	-7 -16 9 -13
w batch	24 8 -26 1
w be	20 17 -18 -20
w because	20 10 -24 -16
w becomes	29 -18 -1 -41
w bed	23 -30 29 -9
w beer	15 20 -11 -11
w before	24 32 -9 -22
w belt	-10 -22 51 -20
w bending	38 -18 -9 -3
w best	0 29 -5 -12
w better	3 -21 -10 18
w big	-21 2 -14 -28
w bill	37 -9 -9 -11
w board	-4 -15 -7 -6
w bonus	59 -14 -14 -8
w bookkeeper	-1 -5 36 -12
w booth	21 -11 -27 -6
w boss	-7 11 -21 -12
w bottles	27 -7 -2 -14
w break	-9 17 1 -8
w breathe	-36 33 15 1
w brewer	-16 8 19 2
w bring	39 -11 -15 2
w brings	32 -17 0 -4
w buckets	-25 -19 68 -9
w budget	-5 23 -10 -3
w burns	3 26 -22 -3
w buy	63 -12 -30 -4
w buyer	-24 36 1 -14
w buyers	-3 -18 0 -21
w by	28 -28 52 -30
w ca	-14 74 -24 -37
w call	-5 -24 3 -6
w called	-10 -22 39 -4
w calls	-19 -45 28 -1
w calm	-16 20 20 -22
w can	31 -28 52 -16
w carbon	2 -15 -9 -4
w carmaker	-2 56 -28 -10
w carry	-10 27 -10 -1
w carrying	-13 -20 12 27
w case	-55 86 -12 -8
w cash	36 -13 -5 -2
w cashiers	-23 -17 54 -15
w caught	-24 18 -14 33
w cell	48 -11 -35 5
w certified	-1 16 -12 0
w change	19 -3 -13 15
w changeover	79 -27 -34 -11
w changes	8 -30 31 -7
w charge	25 -10 -10 -3
w charges	43 -7 -17 -5
w chasing	-7 -5 38 -19
w check	-6 -17 32 -4
w checks	-3 16 -9 -1
w chips	27 -5 15 -9
w claims	33 -16 -21 5
w clean	-28 12 -12 6
w cleaning	-3 -20 27 -5
w clear	-5 -3 34 -9
w client	-26 18 -11 -10
w clients	-5 -14 -4 -2
w climbing	-6 -6 23 -6
w climbs	-17 4 33 -4
w colour	-7 39 -15 -9
w comes	7 -20 21 -6
w coming	-12 5 -22 37
w company	-34 -13 -17 -10
w competitors	-14 25 -6 3
w complaints	-9 43 -15 -12
w contract	-4 49 -9 -21
w contribution	27 -18 -6 -4
w cooks	39 -17 0 -10
w cool	0 -22 25 14
w cost	41 -22 -5 -7
w costs	38 0 -15 -11
w count	19 -15 -7 -9
w covers	-15 34 -4 -10
w cow	46 -13 -8 -14
w craftsmen	-7 -4 -23 50
w crane	-4 -11 28 0
w credit	32 -11 -9 0
w crew	20 -8 -23 35
w customer	10 16 -7 -4
w customers	18 -1 -15 -27
w cut	-9 19 -6 1
w cuts	32 -21 -7 1
w data	-34 41 -3 0
w dates	-6 33 -9 -13
w day	30 -6 -7 -2
w days	9 29 -30 -11
w degrees	-5 -20 32 -3
w delivery	-19 43 -11 -7
w dentist	18 -12 3 -7
w depot	-3 -14 3 26
w desk	30 21 -15 -16
w digging	-2 -6 11 31
w dispatcher	-13 -12 46 -1
w do	46 14 -21 -8
w dock	-3 -31 70 -37
w done	-20 -30 57 -9
w dos	-6 30 19 -24
w double	15 22 -9 -16
w down	2 6 14 -21
w downtime	-21 51 -20 -4
w drawings	-18 44 -12 -11
w drive	-26 -26 0 22
w driver	14 -14 -7 19
w drivers	-4 -34 -7 71
w drops	-8 -9 30 -7
w dry	-25 31 54 -33
w dust	2 -23 42 -21
w each	-27 12 -16 52
w earlier	8 -31 26 0
w early	7 -22 7 21
w earn	56 -14 5 -36
w end	-33 -9 35 -17
w energy	33 -33 -1 -1
w enjoy	-12 -9 -7 35
w enjoys	-16 -9 -15 46
w envy	-24 -20 3 -11
w even	-31 61 -15 -7
w evening	27 -26 7 14
w every	13 -4 16 -15
w everybody	-6 16 -9 -19
w evidence	0 18 -4 -7
w express	-13 31 -5 -4
w extra	17 0 -16 -1
w eyes	-9 -6 -6 -4
w faces	-20 -26 29 46
w failure	-35 45 -2 -2
w fall	16 29 -42 6
w falls	6 40 -12 -13
w fear	-4 55 -28 -7
w feels	-10 -18 -13 55
w fewer	15 20 -8 -7
w field	-7 22 -14 -10
w fifth	25 -31 25 -7
w finally	-14 -17 19 17
w find	-39 63 -20 18
w findings	-3 20 -3 -3
w finds	3 53 -29 2
w fines	-16 40 -17 -4
w fingers	-13 68 -2 -30
w finished	55 1 -12 -33
w finishes	-22 -24 39 -31
w fire	-23 47 -22 32
w firm	-7 45 -14 -36
w first	-7 3 -20 -12
w fitter	-17 -18 23 19
w fitters	20 -26 29 -14
w five	-23 3 34 -11
w fleet	68 -10 -21 -23
w floor	-1 -32 17 16
w folks	-16 -13 10 38
w food	42 -10 -12 -12
w for	7 -6 -11 -10
w foreman	-16 1 24 8
w forklift	24 9 -10 -11
w forward	-9 -7 -6 27
w foundry	-7 -4 -7 24
w four	3 -27 57 -17
w free	35 -13 -7 -4
w frees	57 -20 -12 -14
w friday	3 23 -6 -4
w from	29 11 -33 -4
w front	-8 -17 35 -25
w ful	27 -5 -10 -7
w fun	-27 -12 -31 82
w furnace	20 -9 -7 10
w gal	37 -7 -15 -10
w get	31 -21 -9 -3
w gets	6 10 16 -29
w getting	-14 31 0 -2
w glass	-8 22 -20 -18
w go	19 -9 20 3
w going	-20 14 -19 31
w gone	40 -34 25 -10
w good	24 -48 -32 27
w goods	60 -6 -12 -25
w gos	2 23 7 1
w grade	8 -7 23 -6
w gripper	23 -8 -7 -7
w gusts	35 -40 15 -21
w gym	-23 -17 -1 51
w half	59 -39 16 -4
w hall	18 -11 -8 -13
w halved	42 -18 -14 1
w halves	35 -5 -5 -8
w hand	-27 -3 18 27
w hands	-9 4 35 -16
w happy	-5 -7 -14 46
w harvest	-9 39 -3 -9
w has	-26 -15 15 33
w have	-3 -18 47 0
w head	-7 -9 34 -1
w heat	17 -37 35 -15
w heating	69 -3 -30 -20
w heavy	-26 -15 63 -8
w highlight	-5 -23 -10 16
w hire	75 -11 -55 6
w his	-21 33 16 -16
w history	-21 28 23 -17
w hold	-21 -13 27 -20
w holds	-24 56 -4 -23
w holiday	-23 16 16 -2
w home	-40 -19 54 18
w hotel	32 -6 -3 -16
w hours	24 -7 13 -17
w house	20 16 -15 -8
w how	-1 24 -13 -5
w hurt	-27 0 22 1
w if	-10 39 -23 -3
w impressed	-8 -9 -2 -11
w in	-6 11 29 -6
w inside	-3 23 -8 -5
w inspection	11 28 -1 2
w inspector	-18 43 -3 -17
w inspectors	-1 22 -1 5
w instead	25 -8 -20 7
w insurer	-21 55 -9 -13
w insurers	30 -12 -4 -1
w into	-17 9 -30 26
w inventory	19 -15 0 -2
w invited	-6 -5 -10 -6
w is	-28 35 -27 21
w it	18 8 -36 52
w its	-12 46 -51 24
w itself	-2 -7 27 -16
w job	-9 -2 -25 -1
w jobs	75 -18 -27 -13
w joiners	-21 21 23 0
w just	-19 1 42 -20
w k	36 -26 -5 -3
w keep	24 3 -14 -3
w keeps	-11 42 -15 -8
w kept	-7 23 -6 -5
w key	-37 66 -1 -28
w kids	-26 -6 -12 65
w kitchen	12 -17 28 -12
w know	-28 40 -7 -2
w lab	-26 37 -4 -2
w labels	-36 3 54 -2
w ladies	-17 -34 47 5
w lasts	26 -13 -5 -3
w late	-16 -18 44 10
w lawsuit	1 46 -34 -1
w lead	10 -38 68 -28
w leave	23 1 -35 22
w leaves	-15 13 45 -22
w less	30 -39 28 -2
w liability	-8 50 -31 -8
w liable	-17 39 -13 -1
w library	28 -6 -22 -18
w licence	-8 70 -19 -25
w lift	-15 -38 57 -6
w like	18 -31 -19 27
w likes	-6 -9 -8 28
w line	2 27 -23 -4
w linen	21 -8 -2 -4
w liquidity	55 -14 -10 -14
w lists	-3 -18 34 -5
w litres	51 -14 -12 -15
w lobby	-9 -5 -7 -6
w longer	33 2 -3 -22
w look	-38 -16 -15 22
w looks	-24 -15 11 -7
w lose	14 8 -24 -1
w loss	-5 16 -2 -6
w lost	29 -10 -29 4
w love	-19 -7 -7 16
w lower	66 -37 -3 -18
w lugging	-15 -25 54 -5
w lunch	9 -13 24 -10
w m	40 -13 -22 -4
w machine	-1 -16 -4 30
w maintenance	52 -25 -12 -8
w makes	11 1 -19 -3
w man	18 -18 31 -25
w manager	-5 -15 20 -16
w meet	-9 22 -1 1
w meeting	-19 -14 20 -47
w miles	-8 -22 14 -14
w min	15 -18 11 -4
w minus	19 -4 -8 -5
w minutes	-5 -3 40 -18
w model	24 -14 -1 -11
w mondays	-19 -14 10 48
w money	21 -19 -2 -1
w month	23 -14 0 -3
w months	77 -23 -18 -22
w mood	-12 -18 -8 53
w more	30 -16 -7 6
w morning	1 20 16 -33
w motivated	-6 -5 -12 25
w n't	-30 44 11 17
w name	-46 -8 -1 40
w nearly	31 -10 -24 1
w neck	-11 -24 50 -9
w need	33 -27 13 -15
w needed	26 -32 32 -13
w needs	18 -17 10 -10
w neighbours	-11 24 -9 -10
w neutral	-20 -2 -5 -4
w never	-19 -1 17 16
w new	17 -33 -27 49
w next	13 11 -29 -16
w night	16 1 0 -14
w no	-15 38 24 -33
w nobody	-2 27 5 -20
w noon	-35 37 12 -13
w not	9 4 18 -12
w nothing	27 28 -30 -19
w now	61 -34 18 -35
w nurses	-19 -19 5 39
w of	29 -16 -19 -29
w off	17 45 4 -32
w office	-22 -12 25 23
w oil	11 7 13 -18
w old	0 -1 -26 24
w once	-15 -17 -5 -19
w one	89 -28 16 -22
w only	50 -8 -43 -8
w operator	5 -41 46 -7
w order	38 4 -42 13
w orders	51 -7 -5 -15
w other	10 -40 -24 38
w out	-6 47 -10 -21
w over	-31 36 8 27
w overtime	-6 -34 20 29
w owner	-5 19 21 -13
w p	41 -28 -9 -6
w paid	44 -9 -6 -1
w paint	17 9 -20 -1
w painters	-3 28 5 -12
w paper	-6 -22 38 -9
w paperwork	-10 -15 39 -10
w part	-3 -13 -6 28
w parts	-22 40 -8 -4
w pass	-48 7 69 -13
w passes	-19 64 -8 -17
w password	-6 -17 43 -4
w past	-15 44 20 -22
w patients	5 32 -31 -18
w pay	60 -14 -34 -2
w payment	29 -7 -14 -4
w payroll	13 20 -5 -12
w pays	57 -16 -24 -4
w peace	-3 -33 48 -6
w penalty	34 3 -16 -6
w people	7 12 -1 1
w per	48 -39 -11 0
w percent	-4 32 -7 -8
w phone	-29 -9 65 -11
w pipe	-12 30 -3 -13
w plan	-19 32 -21 30
w planners	15 -13 23 -14
w plant	-19 -2 15 -4
w plates	-7 -9 27 -5
w pleasure	-6 -5 -7 27
w points	31 -11 -1 -11
w position	45 -9 -10 -8
w power	40 28 -29 -20
w praise	-22 -23 -14 -10
w premium	3 -9 -7 -7
w press	23 32 -58 -5
w price	56 -27 -13 -7
w production	-12 26 1 -13
w promised	-13 46 -9 -14
w proud	-6 -5 -17 46
w pump	-9 19 -18 5
w pumps	11 26 -11 -10
w purchasing	82 -25 -35 -3
w qa	-25 -20 -4 26
w quality	13 -15 -9 -27
w quarry	48 -4 -25 -15
w quarter	38 -14 -12 -4
w quiet	-6 -1 35 -14
w quits	-21 62 -11 -9
w quotes	-6 33 -13 -4
w rate	38 -32 -1 -5
w rather	-19 2 35 -12
w rave	-21 0 -1 -2
w reach	-17 36 -7 -4
w recalls	-18 47 -11 -11
w reception	-8 -6 21 -7
w recipes	-9 24 -16 11
w recommend	-6 -42 -4 -11
w refuse	33 -11 -9 -8
w remote	2 17 -11 3
w rent	15 43 -20 -4
w reports	-5 -9 22 -6
w reps	41 -5 -8 -17
w residents	-6 -9 26 -7
w results	-22 37 -4 -8
w returns	50 -36 42 -41
w revenu	28 -15 -4 -6
w reviews	-21 0 -1 -2
w right	-23 36 3 -8
w risk	-15 67 -35 -4
w roof	-14 18 21 -6
w room	7 -16 -11 24
w round	-17 -14 45 -32
w rules	1 44 -6 -14
w run	4 49 -11 -14
w runs	45 16 -30 -16
w rush	48 -14 -12 -9
w safe	-11 7 -2 -20
w sales	-5 22 -6 -4
w same	72 -20 -19 -28
w samples	53 -23 -5 -4
w saturdays	24 -8 -6 -10
w save	48 -19 -3 -7
w saved	50 -17 -15 -14
w saves	-2 33 -11 -5
w schedule	-8 23 -4 -7
w school	21 17 -31 -25
w scrap	41 -20 -6 -12
w seams	-10 28 -10 9
w season	-1 16 -7 -3
w second	38 -20 8 -14
w see	-24 -20 -10 -22
w seed	58 -10 -9 -21
w sell	65 -13 -19 -18
w sells	38 -10 -6 -5
w service	5 39 -20 -16
w set	17 -19 18 -8
w setter	14 -18 36 -19
w sheet	13 -9 31 -14
w shelf	29 -2 -19 -26
w shifts	1 2 19 -10
w shipments	28 -5 -7 -14
w shoppers	-5 -12 -4 -5
w short	16 13 -6 -14
w shrinks	-9 -19 42 -10
w sick	-10 37 -20 -9
w since	-7 -14 6 16
w single	29 -20 14 -14
w site	-43 29 -10 -7
w sits	2 -20 39 0
w sleep	-11 26 6 -26
w small	20 -20 -2 24
w smoke	-31 50 16 -15
w so	24 1 0 -23
w software	-5 -20 18 27
w solvent	3 -10 27 -6
w some	2 -7 21 -8
w something	-13 -2 -6 25
w sooner	8 -8 47 -13
w sorting	-10 45 -3 -18
w spared	23 -29 36 -2
w spend	34 -5 -8 -4
w staff	-19 -18 -4 48
w stage	-5 -10 -8 36
w stand	2 -36 47 -20
w standby	-20 25 12 -15
w stands	-21 35 -27 -20
w stare	-9 -21 10 -3
w start	-12 -18 55 -14
w stay	21 12 -17 7
w stays	-19 67 -29 19
w steel	24 -2 -5 -2
w stiff	-10 -23 55 -17
w still	-17 36 16 -22
w stink	-2 -31 43 -5
w stock	71 -10 -44 -12
w stocktaking	0 -26 27 0
w stop	-35 -15 13 -10
w stops	-13 8 16 -14
w store	-16 -6 -17 -6
w summer	16 -10 10 -6
w sundays	0 -17 39 -5
w supplier	-36 -3 6 4
w t	26 -1 -10 -5
w table	-31 38 21 -13
w take	1 -9 -15 -3
w takes	3 -16 2 -8
w talk	-11 -7 -4 0
w talks	-11 -11 -11 -21
w tax	-6 32 -24 5
w team	-23 -16 17 44
w technician	-7 -3 20 -9
w television	-14 -8 -6 -5
w tenants	10 25 -30 -27
w than	-16 -2 21 12
w that	23 -14 -31 17
w the	-23 3 -5 17
w theatre	9 -2 -18 16
w their	-30 -31 10 62
w themselves	-9 -24 51 -13
w then	34 -12 -20 -1
w there	-7 16 -8 23
w they	-13 -29 -9 42
w third	29 -12 -9 -9
w three	6 17 22 -32
w through	27 -27 25 -8
w tied	30 -23 -9 0
w till	-27 -40 70 20
w time	18 3 22 -19
w to	-19 -21 12 34
w too	39 9 -9 -14
w top	27 -17 -18 -24
w tour	-30 -22 -13 -2
w town	-20 19 -11 -5
w trade	-40 -7 -8 2
w trip	45 24 -17 -25
w trouble	-10 17 -1 -4
w truck	37 -25 -15 -27
w trucks	-23 -5 -7 -2
w turn	10 2 -22 -17
w turns	22 -22 -9 28
w twice	21 -29 21 -10
w two	104 -23 -36 -11
w under	-6 -1 26 -20
w ups	16 9 -13 -11
w urgent	-20 54 3 2
w use	25 -12 -21 36
w valley	-10 -5 -4 -8
w van	98 -20 -22 -46
w video	-8 -15 -7 10
w visitors	-31 -17 -5 -20
w volume	61 -18 -31 -5
w walk	-10 -5 49 -3
w want	-19 -27 -27 26
w wants	-7 10 -33 -21
w ward	-36 6 30 9
w warehouse	-14 -17 -9 11
w warm	-15 -8 42 -16
w water	60 -22 -4 -17
w we	9 -6 34 -12
w week	29 3 -11 -10
w weekend	-23 19 31 -19
w weekends	-9 -6 18 -2
w weeks	12 31 -31 -14
w welder	48 17 -34 -15
w welders	-31 5 -2 41
w what	-3 19 -14 -8
w when	-44 87 -1 2
w where	42 -6 -18 -8
w whistle	-4 -5 -11 29
w who	-2 -8 -4 36
w whole	-9 -8 21 7
w will	-16 9 -8 17
w win	21 -26 -21 -12
w winery	-10 -5 -4 -8
w wins	-15 -8 -19 40
w winter	16 33 -29 -4
w with	21 -8 -25 16
w within	22 20 -4 -23
w without	6 16 8 -19
w wo	-21 8 42 -13
w word	-9 -7 -10 5
w work	42 -68 -38 80
w working	9 -17 -11 44
w workplace	-19 16 -20 29
w works	-13 -17 25 17
w write	-17 -4 16 -13
w wrong	-49 108 -21 -20
w year	27 -8 -17 -8
w years	35 -9 -22 -2
w you	38 2 -34 -51
w your	-31 8 14 -25
w yours	-11 17 -22 22
w zoo	-5 -7 -7 -6
w €	17 -9 -10 1
x again can	-10 -1 19 -5
x again joy	-4 -4 -7 16
x again keeps	-6 16 -8 -2
x again more	3 -18 19 -2
x again promise	-6 17 -6 -2
x again strain	7 -17 13 -5
x anymore authority	-3 17 -12 0
x anymore cause	-5 -7 18 -7
x anymore chore	17 -14 -2 -1
x anymore must	17 -4 -14 1
x anymore part	-1 -4 16 -11
x anymore unit	-5 -18 23 -2
x authority fall	16 -11 -3 0
x authority negation	0 19 -13 -5
x authority part	-5 19 -5 -1
x authority service	-5 22 -10 1
x authority staff	0 22 -10 -11
x can income	17 -6 -4 -2
x can place	16 -8 7 -2
x cause less	24 -7 -10 -6
x cause part	17 -7 2 -9
x cause public	-9 -16 -1 1
x cause service	16 -5 -9 1
x cause standing	-6 -13 0 1
x chore fall	-5 -8 17 -1
x chore gone	-7 -4 22 -7
x chore less	-12 -2 26 -5
x chore standing	-7 -6 -6 0
x credential public	-2 8 1 -20
x credential staff	-9 3 -3 17
x credential you	-15 8 -1 -11
x does fall	17 -11 -4 0
x ease staff	-2 -5 20 -12
x ease unit	-2 -9 16 -5
x experience you	-5 20 -6 -5
x fall more	-4 16 -12 0
x fall rise	0 -15 20 -2
x fall you	16 6 -9 -2
x family freeTime	-11 -8 1 19
x freeTime gone	-19 -1 24 -5
x freeTime strain	-1 -6 19 -11
x gone instead	-12 20 -6 0
x gone negation	-11 18 -7 -1
x gone slogan	10 -6 -14 24
x gone strain	-1 -6 18 -8
x gone time	-8 -6 16 -1
x goods less	17 -14 -3 0
x goods money	16 -10 -1 -1
x goods part	-7 -1 -5 -3
x goods service	19 0 -10 -4
x goods vendorFirm	-15 20 -3 -1
x income place	20 -12 -3 -2
x instead money	18 -13 -5 0
x instead you	-11 16 4 -5
x joy machine	-4 -3 -7 16
x joy more	-13 -3 -12 27
x joy place	-5 -3 -7 19
x joy process	-4 -11 -5 21
x joy public	-5 1 1 -13
x joy slogan	-3 -6 -7 18
x joy staff	-6 -6 -14 34
x joy time	-7 -5 -3 17
x joy unit	-8 -3 -11 23
x joy you	-13 -2 -7 21
x keeps less	18 -11 3 -8
x keeps must	-11 3 17 -7
x keeps risk	-17 14 5 0
x less part	17 -1 -11 -3
x less staff	5 -4 16 -11
x machine money	16 -4 -2 -3
x machine must	3 -10 19 -4
x machine negation	-4 -5 16 -7
x machine risk	2 14 -16 0
x money strain	-12 19 -14 1
x more place	19 -9 -5 -1
x more strain	-2 -15 18 0
x more unit	14 -16 9 -8
x must negation	15 -19 4 -1
x must staff	2 -14 16 -5
x must unit	17 -10 -5 0
x must vendorFirm	-9 -6 16 -2
x negation norm	2 16 -16 -1
x negation public	-3 16 0 0
x negation risk	-3 17 -11 -2
x negation strain	-9 -9 24 -5
x norm staff	-8 19 -4 -5
x part standing	-8 -2 -5 -1
x place public	-10 -6 -3 -3
x place rise	8 -16 3 9
x public slogan	-6 -7 -2 -3
x public staff	-8 -7 5 -10
x public standing	-5 -3 -9 -1
x public vendorFirm	-16 -3 0 0
x public you	6 -15 -7 0
x risk staff	-5 19 -4 -4
x risk standing	-6 2 -7 -7
x staff standing	-1 -14 2 -7
x staff strain	-10 2 18 -8
x staff you	-16 -1 3 6
x standing unit	-2 -7 -6 -3
x standing you	-8 -14 -1 -6
x strain unit	-3 -14 16 -1
`,
};
