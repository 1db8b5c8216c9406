/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.617,
  verdict: `
bias	-29 37
b # #	-7 8
b # %	13 4
b # +	-31 3
b # -	-22 44
b # a	27 -23
b # acres	11 -4
b # and	-7 -7
b # bar	-19 46
b # cm	-12 28
b # colours	-7 15
b # countries	-4 -19
b # cycles	10 -8
b # days	7 16
b # db	-6 12
b # degrees	8 -5
b # employees	-4 -14
b # engineers	-5 -31
b # ft	-15 22
b # g	-13 36
b # gal	8 -6
b # h	-14 9
b # hours	-25 19
b # hp	-21 33
b # in	16 2
b # k	13 0
b # kg	-15 25
b # kv	-11 40
b # kw	-13 31
b # kwh	9 -5
b # l	-9 24
b # languages	-1 10
b # less	21 -18
b # litres	12 3
b # m	-15 23
b # machines	-8 -14
b # miles	9 -24
b # mm	-20 22
b # months	23 -12
b # more	45 -22
b # m²	-5 13
b # m³	-9 24
b # of	-5 -34
b # parts	-18 23
b # pcs	-6 12
b # people	-4 30
b # per	25 -23
b # percent	16 0
b # pm	-4 -17
b # points	21 -8
b # ppm	-14 9
b # rpm	-7 19
b # s	19 -9
b # samples	-2 8
b # seconds	-13 24
b # service	-24 -28
b # t	6 6
b # times	-4 -8
b # to	22 18
b # v	-6 14
b # vans	-34 -23
b # weeks	-11 17
b # without	6 10
b # x	-22 49
b # years	-6 -8
b # °c	-9 25
b # µm	-11 29
b $ #	32 -23
b % faster	-4 22
b % less	16 -6
b % more	22 2
b % of	-26 14
b 're in	-6 -9
b 're on	3 -8
b + #	20 -16
b + $	33 -22
b , #	-4 32
b , $	11 -1
b , all	2 13
b , good	24 -5
b , less	20 -10
b , no	-6 12
b , nobody	3 -11
b , not	11 -21
b , our	-13 -9
b , so	-8 -1
b , that	-1 -10
b , the	36 -21
b , they	-6 -6
b , two	34 -20
b , we	-19 -20
b , you	12 -18
b , your	29 -19
b , zero	-28 -6
b - #	-12 42
b - approved	-8 -7
b - axis	-2 12
b - free	-30 46
b - friendly	-3 22
b - how	-3 -26
b - live	-15 -17
b - proof	-14 25
b - to	-15 27
b . #	-8 19
b . a	14 -1
b : #	33 -24
b : we	-25 -13
b ; that	29 -23
b ^ #	-13 12
b ^ a	1 -17
b ^ all	-7 -1
b ^ allows	-5 16
b ^ an	12 -22
b ^ apprentices	25 -17
b ^ audit	4 7
b ^ batch	16 -15
b ^ because	-7 -1
b ^ belt	-5 11
b ^ best	-6 12
b ^ better	22 -21
b ^ brings	-23 32
b ^ call	-11 -17
b ^ cashiers	12 -3
b ^ certified	-23 -9
b ^ cleaning	-1 11
b ^ cleans	-21 33
b ^ cloud	-12 21
b ^ compressed	50 -58
b ^ customer	-7 -3
b ^ customers	2 17
b ^ cuts	24 -22
b ^ cutting	-13 21
b ^ cycle	19 -9
b ^ delivery	1 -17
b ^ detects	-10 14
b ^ digging	13 -6
b ^ drivers	53 -34
b ^ efficiency	-3 8
b ^ electronic	-13 26
b ^ enables	-6 10
b ^ everybody	18 -12
b ^ extremely	-4 13
b ^ feed	-10 26
b ^ fewer	13 -17
b ^ filter	-14 32
b ^ first	17 -9
b ^ flow	-8 11
b ^ foundry	13 -6
b ^ four	-6 -7
b ^ frees	28 -14
b ^ fully	-20 16
b ^ gas	28 -23
b ^ glass	6 3
b ^ goods	-8 19
b ^ gusts	23 -18
b ^ handles	-12 23
b ^ happy	-2 -17
b ^ heat	-7 27
b ^ helps	-8 17
b ^ highest	-8 19
b ^ highly	-13 23
b ^ holds	-12 19
b ^ if	-17 -14
b ^ in	1 -18
b ^ incl	-6 11
b ^ inspector	36 -26
b ^ inspectors	11 -6
b ^ insurers	22 -9
b ^ iso	-7 -6
b ^ it	21 -9
b ^ keeps	-7 12
b ^ kitchen	8 -7
b ^ lab	13 -7
b ^ less	41 -33
b ^ liquidity	17 -12
b ^ low	-29 50
b ^ lowers	-25 35
b ^ maintenance	13 -7
b ^ makes	2 8
b ^ market	-3 -17
b ^ master	-30 -8
b ^ measures	-8 9
b ^ more	-1 -10
b ^ most	-14 7
b ^ named	-21 -18
b ^ needs	-9 13
b ^ neighbours	25 -18
b ^ night	-2 12
b ^ no	23 -7
b ^ nobody	14 -14
b ^ noise	-9 14
b ^ not	10 -2
b ^ number	-17 -7
b ^ on	31 -18
b ^ one	28 -34
b ^ only	-29 19
b ^ other	29 -16
b ^ our	-1 -8
b ^ oven	-10 45
b ^ own	-15 -25
b ^ paint	-6 -6
b ^ part	8 1
b ^ people	41 -16
b ^ personal	-3 -15
b ^ piano	-10 10
b ^ prevents	-12 18
b ^ price	-11 16
b ^ qa	14 -8
b ^ reduces	-7 11
b ^ retail	9 -11
b ^ runs	-21 43
b ^ rush	24 -12
b ^ sales	-9 -6
b ^ saves	-14 32
b ^ self	-9 34
b ^ service	-10 -9
b ^ shift	12 -12
b ^ shop	11 -4
b ^ short	-5 -7
b ^ since	9 0
b ^ site	-6 -5
b ^ software	7 -19
b ^ solvent	14 -6
b ^ spare	-8 -20
b ^ staff	15 -4
b ^ stage	-4 10
b ^ stainless	-3 19
b ^ stops	-17 31
b ^ supports	-3 32
b ^ takes	16 -13
b ^ test	-14 26
b ^ thanks	24 -16
b ^ the	14 16
b ^ there	-22 29
b ^ trained	-6 -13
b ^ training	-12 12
b ^ two	-7 27
b ^ up	-8 20
b ^ vacuum	-40 44
b ^ waste	-6 -9
b ^ water	28 -22
b ^ we	-26 6
b ^ welding	-6 -8
b ^ with	3 -17
b ^ work	11 -5
b ^ you	26 -13
b ^ your	-1 10
b a #	-35 21
b a .	14 -1
b a big	28 -15
b a call	-16 -1
b a clear	13 -7
b a fire	16 -5
b a forklift	11 -7
b a month	15 -10
b a new	19 -14
b a pleasure	22 -13
b a power	35 -18
b a quarter	12 -8
b a quiet	16 -8
b a replacement	-4 -7
b a second	34 -28
b a single	10 -1
b a tablet	-14 19
b a third	26 -12
b a trial	-9 -15
b a week	30 -9
b a well	-26 8
b a year	32 -28
b about the	24 -6
b about your	19 -9
b across the	-11 1
b advise you	-6 -6
b after #	4 -12
b after five	30 -4
b after the	13 -12
b all -	-3 26
b allows your	-5 16
b always get	7 -8
b an end	17 -7
b an hour	-8 10
b and #	-5 -31
b and earn	21 -10
b and iso	-7 -7
b and keep	10 0
b and not	39 -10
b and so	11 -5
b and the	15 -11
b and you	25 -11
b and your	20 -9
b any more	14 -9
b any time	-11 27
b app shows	-20 26
b are at	-24 27
b are finished	4 11
b are history	15 -8
b are impressed	36 -18
b are in	25 -8
b are kept	12 -5
b are n't	23 -9
b are on	23 -24
b are spared	13 -8
b are there	14 -10
b are trained	-6 -12
b as a	6 -9
b as standard	-5 17
b as the	26 -11
b as well	-15 -1
b at #	-13 39
b at a	30 -20
b at any	-11 27
b at every	28 -10
b at four	27 -12
b at home	3 -9
b at last	18 -18
b at night	-6 -2
b at once	-5 -21
b at our	-7 -7
b at the	42 -18
b at weekends	-4 -9
b at your	-17 3
b back at	37 -15
b balance sheet	-8 -20
b because of	6 -8
b before the	52 -23
b below #	-12 9
b biggest rental	-12 -6
b bookkeeper leaves	19 -16
b brings #	12 -2
b buffer tank	-6 13
b by #	33 -16
b by a	27 -21
b by hand	8 2
b by itself	-19 31
b by our	-10 -8
b by the	-11 -26
b by us	-13 -21
b by with	25 -14
b ca n't	31 -9
b can be	-14 21
b can go	11 -5
b can have	16 -11
b can read	-12 21
b can sell	30 -22
b can sleep	31 -12
b carbon neutral	18 -11
b centre with	-6 -12
b change takes	15 -14
b clear head	13 -7
b colour and	3 12
b come home	34 -27
b come in	21 -15
b come to	2 -24
b comes to	-8 -11
b compressed air	-14 19
b contract with	18 -7
b cost falls	13 -9
b cost per	14 -13
b costs go	54 -52
b costs you	18 -16
b covers #	-9 10
b crew is	7 -8
b customer 's	29 -4
b customer satisfaction	-6 -6
b customers can	-7 23
b day ,	33 -29
b days ,	4 -10
b dealer in	-18 -21
b delivery dates	26 -10
b do n't	10 -8
b done by	9 -8
b dos #	35 -28
b dos n't	14 -2
b drawings do	11 -6
b dryer ,	-8 29
b each other	32 -17
b each year	29 -16
b early payment	11 -6
b earn on	21 -10
b engineers and	-5 -31
b engineers in	-1 -44
b enjoy it	11 -4
b enjoy the	40 -24
b even when	11 0
b every #	-12 18
b every month	37 -21
b every truck	-13 18
b everything from	-5 -7
b fall by	21 -11
b falls #	13 -9
b falls from	33 -26
b faster than	-4 22
b fear of	31 -16
b feels like	15 -9
b fines for	21 -15
b first time	23 -13
b fitter need	11 0
b five -	-19 6
b for #	-41 44
b for decades	-6 -6
b for every	-7 10
b for itself	15 -9
b for the	20 -11
b for your	15 -3
b forward to	25 -12
b free ,	-22 38
b friendly ,	-10 3
b from #	11 -11
b from one	-8 1
b from our	-14 -4
b from us	-7 -13
b generations of	-4 -15
b get a	-43 54
b get everything	-15 0
b gets a	8 3
b gets by	24 -14
b gets out	15 -3
b gives you	-6 16
b go -	-15 -17
b go from	33 -26
b go out	11 -3
b going in	14 -2
b gone ,	17 -12
b good mood	23 -4
b goods are	36 -22
b h ,	-6 12
b half a	9 -8
b half the	20 -17
b hand is	26 -14
b hand on	-6 -19
b happy to	-13 -4
b have a	-9 14
b have fun	28 -17
b have no	26 -9
b have their	29 -12
b have to	16 -6
b heat recovery	-8 13
b home on	9 -4
b hotline with	-13 -13
b house in	17 -9
b house within	22 -7
b hp ,	-21 33
b hydraulics ,	-22 29
b in #	-15 -8
b in -	-4 -8
b in a	-12 19
b in bed	34 -14
b in europe	-17 -6
b in every	-31 12
b in filtration	-1 -12
b in house	20 -7
b in on	16 -1
b in one	-37 39
b in our	-4 -6
b in real	-7 19
b in the	6 -14
b in their	-6 -6
b in three	17 -9
b in town	9 -5
b in winter	11 -5
b in with	-10 23
b in your	27 -12
b incl .	-6 11
b instead of	5 -9
b insurers pay	22 -9
b into the	8 11
b is #	-3 -14
b is a	36 -20
b is done	14 -6
b is gone	27 -13
b is n't	34 -5
b is off	11 -6
b is on	23 -21
b is only	-18 -12
b is open	-7 -12
b is over	24 -11
b is the	31 -16
b is what	3 -12
b iso #	-22 -2
b it #	-4 -8
b it all	5 -14
b it costs	18 -7
b it is	10 -12
b its licence	13 -7
b jobs per	10 -8
b k a	17 -17
b k less	16 -6
b k of	13 -2
b keeps the	-19 28
b kids ,	15 -8
b know -	-3 -26
b lasts #	3 6
b late shift	10 -9
b lead time	34 -32
b leader in	-20 -15
b leave the	23 -10
b leaves at	19 -16
b less a	10 -7
b less for	13 -8
b less ful	8 -6
b less in	37 -16
b let a	-7 -4
b level in	-16 21
b lift table	-17 21
b like a	5 4
b longer ,	12 -8
b look forward	25 -12
b lose a	11 0
b m s	-14 19
b machine in	5 -10
b makes #	16 -12
b man is	11 -7
b manager can	9 -12
b manager has	10 -7
b market leader	-3 -17
b max .	-25 35
b meet the	12 -7
b min ,	16 -8
b minutes ,	-2 -15
b minutes ;	31 -23
b missing parts	16 -9
b mood in	27 -9
b more a	14 -7
b more jobs	10 -8
b more per	17 -15
b more than	-19 -10
b n't called	13 -5
b n't drive	18 -11
b n't have	14 -7
b n't leave	-7 -4
b n't lose	13 -3
b n't need	-13 23
b n't stand	21 -10
b n't walk	10 -7
b n't worry	-8 0
b need #	-4 -7
b need n't	14 -8
b needed ,	-9 12
b needs no	-9 13
b new hire	19 -14
b new model	-13 15
b night ,	9 0
b no climbing	15 -14
b no fear	31 -16
b no liability	21 -11
b no lugging	32 -28
b no more	11 -7
b no oil	-7 20
b no one	33 -23
b no trouble	15 -13
b not one	10 -2
b not three	34 -14
b of #	6 -26
b of a	-6 11
b of our	-12 -26
b of ours	-17 -20
b of practice	-1 -7
b of the	2 -20
b of your	20 -2
b of yours	10 -1
b off sick	15 -10
b off your	22 -8
b oil -	-2 14
b old foreman	36 -21
b old hand	14 -4
b on #	17 -15
b on a	-13 19
b on every	-9 15
b on google	1 -10
b on it	44 -13
b on mondays	28 -15
b on our	-14 -22
b on saturdays	13 -9
b on site	11 -17
b on stage	19 -4
b on sundays	0 -8
b on the	1 -12
b on their	-14 28
b on time	8 -4
b on you	20 -2
b on your	12 -27
b one pass	6 22
b one source	-5 -7
b only #	-15 19
b operator is	11 11
b our crew	12 0
b our fitters	-25 -2
b our own	-9 -6
b our parts	4 -13
b our people	6 -18
b our service	-8 -4
b our specialists	10 0
b our standby	10 -1
b our team	26 -15
b our workshop	10 -2
b out ,	23 -11
b out of	16 -24
b out on	17 -5
b over #	-4 24
b over the	-7 -7
b p .	14 -1
b partner of	-14 -5
b parts are	12 -18
b parts in	-10 3
b pay #	14 -6
b pay for	22 -19
b pays for	15 -9
b pcs h	-6 12
b people come	15 -11
b people in	6 -39
b per day	-8 17
b per hour	-14 17
b per part	13 -12
b planning ,	-8 -18
b printer ,	-2 24
b process engineers	-2 -8
b proud of	11 -6
b quote within	-9 -36
b rack with	-16 30
b rate is	-6 -17
b rather than	21 -5
b real time	-7 19
b rent for	20 -9
b rental fleet	-11 -7
b robot with	-11 31
b round the	-6 -5
b runs on	7 2
b s ,	2 6
b same day	-10 -24
b save #	46 -30
b saves #	10 -10
b saves you	31 -20
b see all	-9 22
b see the	-18 24
b see your	33 -22
b self -	-12 37
b service is	-14 -5
b service with	9 -15
b set up	-11 -21
b setter dos	8 -4
b shelf ,	27 -22
b shop floor	10 -2
b shop in	14 -6
b short runs	15 -13
b shows you	-20 26
b shrinks #	17 -12
b since #	-7 -8
b since our	9 0
b site ,	26 -10
b site manager	4 -13
b site within	-8 -14
b sits in	22 -5
b so no	9 0
b so the	8 -7
b so you	-3 11
b so your	27 -1
b solution for	-8 24
b source ,	-17 8
b spare parts	-8 -20
b staff have	19 -3
b stand for	-3 -30
b stand in	20 -10
b start -	-5 -15
b stay away	16 -7
b stays in	18 -13
b stop at	21 -16
b stop when	8 -1
b sundays too	-9 -5
b support from	-6 -10
b t less	29 -29
b takes #	-1 26
b takes two	1 -23
b tank ,	-3 8
b team at	-5 -5
b team with	-11 -4
b than #	-17 -12
b than one	36 -12
b than the	-14 11
b thanks to	3 6
b that 's	-5 -4
b that brings	30 -21
b the app	-11 19
b the authority	10 -7
b the back	28 -15
b the cash	9 -1
b the clock	-2 -19
b the crew	11 -6
b the depot	18 -1
b the early	19 -5
b the evening	16 -12
b the field	1 -24
b the firm	22 -1
b the first	-7 -23
b the foreman	9 -2
b the hall	12 -7
b the highlight	31 -16
b the hour	24 -24
b the kids	12 -6
b the ladies	13 -7
b the line	21 -17
b the lines	11 -5
b the lobby	23 -15
b the machine	-11 -7
b the market	-17 28
b the new	23 -8
b the next	-10 -10
b the office	10 -3
b the old	30 -12
b the operator	11 11
b the oven	-7 12
b the owner	5 -18
b the part	-10 19
b the past	14 -5
b the phone	7 -36
b the plant	-3 13
b the quarry	22 -17
b the reactor	21 -5
b the road	27 -22
b the roof	36 -9
b the rules	18 -12
b the same	20 -19
b the schedule	-1 8
b the system	-3 9
b the table	23 -10
b the team	-10 -18
b the till	39 -29
b the top	37 -11
b the town	37 -25
b the trade	24 -14
b the unit	-8 34
b the valley	9 -4
b the ward	13 -6
b the warehouse	16 -10
b the whole	15 -10
b the work	55 -33
b the year	-10 -7
b their phones	-14 28
b there for	-5 -14
b three days	16 -10
b three in	-17 -6
b through the	15 -10
b till #	-4 -17
b time #	-10 18
b time ,	11 -3
b time for	17 -38
b to #	8 24
b to -	-20 21
b to an	33 -19
b to be	33 -24
b to come	-12 -4
b to our	53 -24
b to see	33 -22
b to the	12 1
b to within	-12 29
b to work	62 -14
b to you	-12 -21
b to your	-8 -7
b too ,	-9 -5
b tool changer	-7 8
b train your	-4 -4
b tricky cases	12 -9
b trouble with	15 -13
b trust us	-9 -13
b twice as	1 13
b two days	-3 -18
b two hours	26 -21
b two more	13 -11
b two weeks	-2 -17
b under #	3 14
b under the	11 -6
b up a	8 -10
b up in	12 -8
b up takes	-24 26
b up the	10 -9
b up to	-7 13
b us you	-7 -10
b use from	37 -30
b vacuum gripper	15 -10
b walk to	15 -11
b wall ,	7 16
b want to	39 -18
b we 're	-15 -17
b we 've	-4 -10
b we answer	-5 -7
b we are	-15 -31
b we build	18 -17
b we collect	-6 -13
b we do	-17 -20
b we fix	-25 -18
b we have	-4 -27
b we keep	9 -9
b we run	13 -5
b we send	-15 -5
b we set	-11 -21
b we solve	-6 -16
b we stand	-3 -23
b we take	19 -27
b we watch	-4 -6
b well -	-24 7
b what we	-7 -7
b when a	23 -16
b when it	11 -19
b when something	-10 0
b when the	19 -12
b when they	19 -11
b where it	20 -16
b winter too	14 -12
b with #	-27 20
b with a	-15 22
b with ai	-27 40
b with it	10 7
b with no	18 -17
b with one	31 -15
b with our	10 -8
b with the	17 -12
b with two	9 15
b with us	-6 -45
b with you	-27 -14
b within #	-18 -7
b within a	22 -7
b within the	24 -24
b within two	-9 -1
b without a	11 -5
b wo n't	5 -10
b work with	-6 -48
b x #	-22 49
b years ,	23 -7
b years of	-15 20
b you #	36 -20
b you 're	7 -10
b you a	4 26
b you are	6 -13
b you as	27 -15
b you buy	35 -15
b you do	30 -19
b you down	10 -1
b you for	16 -16
b you have	-20 -5
b you in	-9 -14
b you know	22 -7
b you make	38 -7
b you meet	12 -7
b you over	9 0
b you pay	17 -12
b you receive	-10 18
b you save	25 -9
b you see	-10 23
b you the	10 0
b you through	-4 -16
b you to	-8 12
b you win	25 -16
b your admin	13 -6
b your boss	12 -7
b your company	15 1
b your customer	19 -5
b your disposal	-21 6
b your employees	-14 28
b your fitter	11 0
b your fitters	15 -5
b your foreman	11 -11
b your hall	22 -13
b your line	13 0
b your new	23 -20
b your old	23 -16
b your operators	9 -6
b your people	8 14
b your plant	24 -13
b your power	42 -21
b your pumps	15 -22
b your school	19 -14
b your shop	19 -11
b your site	2 -15
b your team	-16 11
b your technicians	5 8
b your winery	9 -4
c anymore	43 -21
c authority	38 -26
c can	-29 38
c cause	-17 16
c chore	24 -9
c credential	-25 -67
c does	-17 41
c ease	20 -24
c experience	-31 -40
c fall	66 -44
c family	34 -29
c freeTime	9 -7
c gone	56 -51
c goods	10 7
c income	81 -57
c instead	11 -22
c joy	68 -55
c keeps	17 -19
c less	52 -31
c machine	-20 24
c money	48 -35
c more	38 -25
c must	1 22
c negation	14 -11
c norm	27 -10
c older	-43 44
c part	-17 65
c place	12 -20
c promise	-30 -12
c public	31 -40
c rise	10 4
c risk	29 -27
c saving	13 -15
c service	-24 -44
c slogan	-28 60
c sooner	16 -2
c spec	-21 36
c staff	0 -24
c standing	43 -41
c strain	11 5
c time	8 -1
c trait	-39 51
c unit	-8 9
c vendorDoes	-18 -4
c vendorFirm	-20 -54
c vendorStaff	-13 -47
c we	-62 -34
c you	20 -13
e again	18 -19
e anymore	10 -7
e authority	24 -9
e can	-4 -5
e chore	17 -5
e credential	-25 -24
e does	-2 -8
e ease	26 -9
e experience	-8 -21
e fall	22 -12
e family	-9 -5
e freeTime	11 -12
e gone	42 -27
e goods	-3 31
e income	23 -24
e instead	-2 -6
e joy	29 -22
e keeps	13 -7
e less	44 -23
e machine	-13 5
e money	19 -8
e must	4 5
e norm	-17 22
e older	-15 25
e part	-14 33
e process	-1 -8
e promise	-5 -4
e public	-7 -22
e rise	10 -18
e risk	6 6
e saving	-5 16
e service	-2 -23
e slogan	0 18
e sooner	-8 -5
e spec	-20 27
e staff	-16 -10
e standing	24 -16
e strain	16 -6
e time	6 2
e trait	-27 35
e unit	-5 10
e vendorDoes	-9 23
e vendorFirm	-10 -32
e vendorStaff	-7 -9
e we	-20 -29
e you	-10 -6
l longer	32 -14
l middle	-18 22
l short	-41 58
n ^abo	8 -3
n ^abou	8 -3
n ^about	8 -3
n ^accr	-2 -7
n ^accre	-2 -7
n ^ada	-8 9
n ^adap	-8 9
n ^adapt	-8 9
n ^advi	-1 -7
n ^advic	12 -4
n ^advis	-8 -5
n ^aft	8 -8
n ^afte	8 -8
n ^after	8 -8
n ^aga	9 -3
n ^agai	9 -3
n ^again	9 -3
n ^att	5 4
n ^atta	-1 10
n ^attac	-1 10
n ^aut	2 6
n ^auth	8 -5
n ^autho	8 -5
n ^auto	0 9
n ^ava	-8 13
n ^avai	-8 13
n ^avail	-8 13
n ^backs	13 -10
n ^bala	-3 -8
n ^balan	-3 -8
n ^bar	10 -10
n ^barr	12 -10
n ^barre	12 -10
n ^bas	8 0
n ^base	3 5
n ^batt	-4 11
n ^batte	-4 11
n ^bec	10 -7
n ^beco	12 -9
n ^becom	12 -9
n ^bef	9 -3
n ^befo	9 -3
n ^befor	9 -3
n ^belt	-8 0
n ^bla	13 -7
n ^blac	12 -7
n ^black	12 -7
n ^brak	-5 12
n ^branc	-7 -8
n ^brewe	6 -9
n ^brus	-4 9
n ^brush	-4 9
n ^buy	8 -3
n ^buye	8 -3
n ^buyer	8 -3
n ^cam	-4 8
n ^came	-5 9
n ^camer	-5 9
n ^care	-1 -10
n ^carr	2 6
n ^carry	2 6
n ^cau	9 -7
n ^caug	9 -7
n ^caugh	9 -7
n ^cel	-6 -6
n ^cen	-9 1
n ^cent	-9 1
n ^chai	-8 3
n ^chain	-8 3
n ^cham	-6 -9
n ^chem	-6 8
n ^chemi	-6 8
n ^chi	10 -3
n ^cho	8 1
n ^choo	-6 9
n ^choos	-6 9
n ^chu	9 -7
n ^cla	-6 9
n ^clam	-4 8
n ^clamp	-4 8
n ^clear	9 -2
n ^cli	9 -3
n ^clie	9 -7
n ^clien	9 -7
n ^coa	-3 -7
n ^colo	-4 8
n ^colou	-4 8
n ^come	-3 -5
n ^comes	-3 -5
n ^compr	-7 10
n ^cons	-9 10
n ^cook	-1 8
n ^coun	-5 -3
n ^count	-5 -3
n ^cre	0 -9
n ^crew	-7 -11
n ^crews	-7 -11
n ^cro	-2 8
n ^crow	-6 15
n ^crown	-6 15
n ^dai	-7 -1
n ^dama	8 -5
n ^damag	8 -5
n ^dat	8 -2
n ^date	8 -2
n ^dates	8 -2
n ^ded	-2 -6
n ^dedi	-2 -6
n ^dedic	-2 -6
n ^dee	-5 -6
n ^dep	-3 -9
n ^des	-1 9
n ^desi	-1 9
n ^desig	-1 9
n ^det	-5 11
n ^dete	-5 11
n ^detec	-6 8
n ^devi	-5 8
n ^dir	13 -3
n ^disp	-10 7
n ^doc	-3 8
n ^docu	-3 8
n ^docum	-3 8
n ^doo	-7 9
n ^door	-7 9
n ^doors	-7 9
n ^doug	-5 10
n ^dough	-5 10
n ^dri	11 -5
n ^driv	13 -7
n ^drive	10 -4
n ^dro	-3 -15
n ^eco	-1 10
n ^edg	-6 11
n ^edge	-6 11
n ^ele	-4 10
n ^empt	12 -8
n ^enc	-5 20
n ^end	9 -2
n ^eng	-3 -5
n ^engi	-3 -5
n ^engin	-3 -5
n ^enj	11 -6
n ^enjo	11 -6
n ^enjoy	11 -6
n ^ent	9 -6
n ^env	-14 15
n ^eur	-4 -5
n ^euro	-4 -5
n ^europ	-4 -6
n ^exa	-3 -8
n ^exh	8 -4
n ^expe	-4 -4
n ^exper	-4 -4
n ^expo	-9 12
n ^fac	3 6
n ^face	13 -3
n ^faces	13 -3
n ^fact	-5 10
n ^facto	-5 10
n ^far	8 -8
n ^farm	8 -8
n ^farme	8 -8
n ^fie	0 -8
n ^fiel	0 -8
n ^field	0 -8
n ^fil	-9 -3
n ^filte	-10 8
n ^fin	6 3
n ^fing	3 5
n ^finge	3 5
n ^flo	8 -6
n ^floo	9 -7
n ^flood	12 -7
n ^fol	1 7
n ^form	-8 0
n ^fra	7 6
n ^fram	7 6
n ^frame	7 6
n ^frees	11 -6
n ^gent	-8 11
n ^gentl	-8 11
n ^ger	-8 4
n ^germ	-8 4
n ^germa	-9 5
n ^gla	0 9
n ^grant	-3 9
n ^gre	-15 17
n ^guide	-7 -2
n ^gus	8 -3
n ^gust	8 -3
n ^gusts	8 -3
n ^hac	-3 -7
n ^har	10 -9
n ^heati	8 -6
n ^heav	10 -6
n ^hel	-7 18
n ^hot	-2 -6
n ^hotl	-3 -6
n ^hotli	-3 -6
n ^hous	8 -6
n ^house	8 -6
n ^hun	-5 -6
n ^hund	-6 -6
n ^hundr	-6 -6
n ^impr	14 -11
n ^impre	14 -11
n ^inc	-2 8
n ^incl	-4 9
n ^inclu	-4 9
n ^ind	-9 -4
n ^insul	-2 8
n ^insur	10 -10
n ^inte	-5 9
n ^inter	-7 11
n ^invi	11 -4
n ^invit	11 -4
n ^iro	12 -4
n ^iron	12 -4
n ^iso	-4 12
n ^kit	8 -2
n ^kitc	8 -2
n ^kitch	8 -2
n ^kne	9 -5
n ^knee	9 -5
n ^kno	-5 -4
n ^know	-6 -3
n ^lab	-3 -8
n ^labe	-4 -6
n ^label	-4 -6
n ^law	10 -6
n ^laws	8 -5
n ^lawsu	8 -5
n ^lead	-3 -7
n ^leade	-4 -7
n ^leak	-9 13
n ^lear	-5 10
n ^learn	-5 10
n ^lev	-5 8
n ^leve	-5 8
n ^level	-5 8
n ^log	-5 11
n ^logi	-5 11
n ^loo	9 -3
n ^look	9 -3
n ^looks	10 -3
n ^lug	12 -8
n ^lugg	12 -8
n ^luggi	12 -8
n ^maker	-1 -8
n ^maki	-4 -5
n ^makin	-4 -5
n ^mana	-1 -8
n ^manag	-1 -8
n ^manu	12 -6
n ^mas	-11 10
n ^mast	-7 -2
n ^maste	-7 -2
n ^mem	-9 14
n ^met	-6 -5
n ^metr	-2 -6
n ^mile	3 -8
n ^miles	3 -8
n ^mill	-11 15
n ^minis	10 -8
n ^modu	-15 17
n ^modul	-15 17
n ^mond	11 -8
n ^monda	11 -8
n ^mont	9 -5
n ^month	9 -5
n ^nam	-5 -9
n ^name	-5 -9
n ^named	-5 -9
n ^nea	2 -11
n ^near	3 -10
n ^nearl	3 -10
n ^noz	-2 8
n ^nozz	-2 8
n ^nozzl	-2 8
n ^oth	5 -8
n ^othe	5 -8
n ^other	5 -8
n ^para	-6 12
n ^parti	-8 12
n ^partn	-3 -9
n ^pat	1 -8
n ^pay	10 -6
n ^pic	3 7
n ^pick	-1 9
n ^pil	-4 -9
n ^pilo	-4 -9
n ^pilot	-4 -9
n ^plant	-6 -4
n ^platf	-4 11
n ^plo	5 4
n ^plou	5 4
n ^ploug	5 4
n ^pos	9 -5
n ^prac	-7 9
n ^pract	-7 9
n ^prog	-2 8
n ^progr	-2 8
n ^proo	-6 9
n ^proof	-6 9
n ^prot	7 1
n ^pul	-9 17
n ^pull	-10 18
n ^puls	-2 9
n ^pulse	-2 9
n ^pum	4 -8
n ^pump	4 -8
n ^pumps	4 -8
n ^quo	-3 -8
n ^quot	-3 -8
n ^quote	-3 -8
n ^rath	8 -2
n ^rathe	8 -2
n ^react	9 -7
n ^read	3 5
n ^readi	3 5
n ^reca	13 -7
n ^recal	13 -7
n ^recor	-6 8
n ^refu	8 -6
n ^refus	8 -6
n ^reh	10 -12
n ^rehe	10 -12
n ^rehea	10 -12
n ^repl	-7 -5
n ^repo	-4 11
n ^repor	-4 11
n ^repr	8 -6
n ^req	-5 13
n ^requ	-5 13
n ^requs	-6 11
n ^rese	-1 -8
n ^resea	-1 -8
n ^reso	-4 13
n ^ret	10 -3
n ^retu	11 -8
n ^retur	11 -8
n ^robo	2 -8
n ^robot	2 -8
n ^rol	17 -8
n ^roll	17 -8
n ^rou	-7 11
n ^rul	8 -5
n ^rule	8 -5
n ^run	-6 -2
n ^runn	-5 -6
n ^runni	-5 -6
n ^saves	-6 8
n ^scal	-4 8
n ^scre	-12 13
n ^scree	-12 13
n ^sea	4 4
n ^sec	-5 8
n ^secu	-2 9
n ^secur	-2 9
n ^sel	11 -7
n ^sell	11 -7
n ^setu	8 -7
n ^setup	8 -7
n ^sev	5 -8
n ^seve	5 -8
n ^sha	-2 18
n ^shar	-2 18
n ^she	-5 -4
n ^ship	4 -10
n ^shipp	4 -11
n ^sig	-2 8
n ^sim	-6 11
n ^sle	10 -2
n ^slee	10 -2
n ^sleep	10 -2
n ^slu	-5 11
n ^smar	-8 13
n ^smart	-8 13
n ^soli	-6 -5
n ^solid	-6 -5
n ^som	-7 -2
n ^some	-7 -2
n ^sor	9 -5
n ^soun	-2 -6
n ^sound	-2 -6
n ^spac	-6 10
n ^space	-6 10
n ^spen	8 0
n ^spl	-4 -4
n ^stac	-5 11
n ^stack	-5 11
n ^stat	-8 4
n ^state	-4 -5
n ^stay	11 -5
n ^stays	11 -5
n ^stea	-9 9
n ^steam	-9 8
n ^stif	-8 14
n ^stiff	-8 14
n ^stin	10 -6
n ^stink	10 -6
n ^stor	-3 10
n ^store	-3 10
n ^str	4 4
n ^stu	14 -3
n ^sui	-11 15
n ^suit	-11 15
n ^sup	-6 -3
n ^supp	-3 -6
n ^suppo	-4 -7
n ^surf	-9 11
n ^surfa	-9 11
n ^surv	9 -7
n ^swi	-6 8
n ^tak	2 6
n ^take	2 6
n ^takes	2 7
n ^ther	-3 9
n ^therm	-4 11
n ^times	-10 4
n ^tools	-4 8
n ^tra	-6 -2
n ^track	-4 10
n ^trad	4 -11
n ^trade	4 -12
n ^tran	-6 8
n ^trans	-6 8
n ^trus	-1 -7
n ^trust	-1 -7
n ^tun	-3 11
n ^tur	9 -8
n ^turn	9 -8
n ^turns	9 -8
n ^uni	-7 9
n ^unl	-3 13
n ^upd	-5 11
n ^upda	-5 11
n ^updat	-5 11
n ^ver	-5 8
n ^vers	-5 8
n ^visu	-4 10
n ^visua	-4 10
n ^vou	-6 9
n ^vouc	-6 9
n ^vouch	-6 9
n ^wash	4 4
n ^wher	8 -6
n ^where	8 -6
n ^wir	-9 21
n ^wire	-9 21
n ^withi	-4 -4
n ^worl	-7 -3
n ^world	-7 -3
n ^zon	-3 10
n ^zone	-3 10
n ^zones	-3 10
n abou	8 -3
n about	8 -3
n about$	8 -3
n accr	-2 -7
n accre	-2 -7
n accred	-2 -7
n aces	4 5
n aces$	4 5
n ack$	9 -5
n ackage	-2 8
n acker$	2 6
n acki	-2 8
n ackin	-2 8
n acking	-2 8
n acks	12 -7
n acks$	12 -7
n actic	-7 9
n activ	6 2
n active	6 2
n adap	-8 9
n adapt	-8 9
n adem	-2 -6
n ades	-8 -6
n ades$	-8 -6
n adings	8 -4
n advi	-1 -7
n advic	12 -4
n advice	12 -4
n advis	-8 -5
n advise	-8 -5
n afte	8 -8
n after	8 -8
n afterw	11 -10
n agai	9 -3
n again	9 -3
n again$	9 -3
n ages	-11 12
n ages$	-11 12
n aila	-8 13
n ailab	-8 13
n ails	-7 10
n ails$	-7 10
n aina	-4 10
n ainab	-4 10
n ainabl	-4 10
n aine	-3 -7
n ained	-4 -7
n ained$	-4 -7
n aise	11 -8
n aise$	11 -8
n akes	5 6
n akes$	5 6
n alan	-3 -8
n alanc	-3 -8
n alance	-3 -8
n alif	-5 -3
n alifi	-5 -3
n alist	-4 -4
n alist$	-7 -4
n allel	-4 8
n allel$	-4 8
n aller	0 -8
n aller$	1 -9
n allo	13 -10
n ally	-3 8
n ally$	-3 8
n amag	8 -5
n amage	8 -5
n amed	-5 -9
n amed$	-5 -9
n amer	-5 9
n amera	-5 9
n amera$	-5 9
n amme	-5 9
n ammed	-5 9
n ammed$	-5 9
n anag	-1 -8
n anage	-1 -8
n anch	-7 -8
n anci	-2 -6
n anda	-5 12
n andar	-5 10
n andard	-5 10
n andb	8 -3
n anels	4 -9
n anels$	4 -9
n anne	5 6
n anner	2 7
n anners	2 6
n apped	-4 8
n apped$	-4 8
n arall	-4 8
n aralle	-4 8
n arch$	-8 0
n ard$	2 7
n arde	-2 9
n ared	8 -5
n ared$	8 -5
n aren	-9 10
n ares	-7 -4
n ares$	-7 -4
n arger	-4 12
n arger$	-4 12
n arke	-11 14
n arme	8 -8
n arre	20 -10
n arrel	14 -9
n arrel$	13 -8
n arry	3 5
n arryi	2 6
n arryin	2 6
n artm	-7 -4
n artme	-7 -4
n artmen	-7 -4
n artn	-3 -9
n artne	-3 -9
n artner	-3 -9
n ases	8 -5
n ases$	8 -5
n ashe	-6 15
n asher	-6 15
n asher$	-6 15
n ashi	8 -6
n asin	8 -6
n asing	8 -5
n asing$	8 -5
n ast$	3 -14
n atab	-4 8
n ated	-10 11
n ated$	-10 11
n aten	-7 -12
n atfo	-4 11
n atfor	-4 11
n atform	-4 11
n ativ	-9 12
n ative	-9 12
n ative$	-9 12
n atta	-1 10
n attac	-1 10
n atte	-4 9
n atter	-4 9
n augh	8 -6
n aught	5 -8
n aust	3 -11
n auto	0 9
n avai	-8 13
n avail	-8 13
n availa	-8 13
n ave$	-5 8
n avin	11 -8
n aving	11 -8
n aving$	12 -8
n awsu	8 -5
n awsui	8 -5
n awsuit	8 -5
n azed	-3 9
n azed$	-3 9
n back	8 -6
n backs	13 -10
n backs$	13 -10
n bala	-3 -8
n balan	-3 -8
n balanc	-3 -8
n barr	12 -10
n barre	12 -10
n barrel	12 -10
n base	3 5
n batt	-4 11
n batte	-4 11
n batter	-4 11
n beco	12 -9
n becom	12 -9
n become	12 -9
n befo	9 -3
n befor	9 -3
n before	9 -3
n bell	-1 -11
n belt	-8 0
n ber$	0 -11
n bigges	-4 -5
n blac	12 -7
n black	12 -7
n blin	3 -10
n bots	4 -10
n bots$	4 -10
n bout	8 -3
n bout$	8 -3
n brak	-5 12
n branc	-7 -8
n branch	-7 -8
n brary	8 -4
n brary$	8 -4
n brewe	6 -9
n brewer	6 -9
n bring$	-6 -3
n brus	-4 9
n brush	-4 9
n brushe	-6 9
n buye	8 -3
n buyer	8 -3
n cabl	-8 14
n cable	-8 14
n cal$	-9 13
n came	-5 9
n camer	-5 9
n camera	-5 9
n cant	9 -7
n cants	10 -7
n cants$	10 -7
n care	-1 -10
n carr	2 6
n carry	2 6
n carryi	2 6
n cate	-7 -1
n caug	9 -7
n caugh	9 -7
n caught	9 -7
n ccesso	9 -7
n ccre	-2 -7
n ccred	-2 -7
n ccredi	-2 -7
n ced$	-4 10
n ceip	12 -8
n ceipt	12 -8
n ceiv	-4 9
n ceive	-4 9
n cel$	-3 8
n cell	-10 0
n centri	-3 9
n chai	-8 3
n chain	-8 3
n chains	-9 1
n cham	-6 -9
n chas	11 -4
n chasi	8 -5
n chasin	8 -5
n checko	9 -3
n chem	-6 8
n chemi	-6 8
n chen	8 -2
n ches	-8 4
n ches$	-8 4
n chinis	8 -6
n choos	-6 9
n choose	-6 9
n cial	-5 -3
n ciali	-4 -4
n cialis	-4 -4
n ciall	-4 -6
n cially	-4 -6
n cing	8 -3
n cing$	8 -3
n ckage	-1 8
n ckage$	-2 8
n cker$	2 6
n ckers	-8 -5
n ckers$	-8 -5
n ckets	9 -6
n ckets$	9 -6
n ckly	-1 -9
n ckly$	-1 -9
n ckou	8 -3
n ckout	8 -3
n ckout$	8 -3
n cks$	9 -6
n clam	-4 8
n clamp	-4 8
n clear	9 -2
n clie	9 -7
n clien	9 -7
n client	9 -7
n close	-2 8
n cloud$	-3 8
n clud	-4 9
n clude	-4 9
n code	-5 10
n colo	-4 8
n colou	-4 8
n colour	-4 8
n come	9 -9
n comes	9 -9
n comes$	9 -9
n comm	-7 -4
n compan	3 -8
n compr	-7 10
n compre	-7 10
n conds	-5 8
n conds$	-5 8
n cons	-10 4
n conta	-5 8
n contra	1 -8
n cook	-1 8
n corr	-4 10
n countr	-6 -4
n cred	2 -8
n credi	2 -8
n credit	2 -8
n cree	-12 13
n creen	-12 13
n creen$	-12 13
n crews	-5 -3
n crews$	-5 -3
n crow	-6 15
n crown	-6 15
n ctic	-7 9
n ctions	1 8
n ctive	7 1
n ctive$	7 1
n ctua	3 -9
n ctual	3 -9
n cume	-3 8
n cumen	-3 8
n cument	-3 8
n dama	8 -5
n damag	8 -5
n damage	8 -5
n dapt	-8 9
n dard	-5 10
n dard$	-5 10
n date	3 7
n dates	3 7
n dates$	3 7
n day$	11 -11
n dedi	-2 -6
n dedic	-2 -6
n dedica	-2 -6
n dema	-3 -5
n dent	8 -2
n dents	13 -2
n dents$	13 -2
n depe	-6 -2
n depen	-6 -2
n depend	-6 -2
n des$	-10 -1
n desi	-1 9
n desig	-1 9
n design	-1 9
n dete	-5 11
n detec	-6 8
n detect	-6 8
n devi	-5 8
n dge$	-8 6
n dicat	1 -8
n dicate	-2 -6
n dina	1 -8
n dings	11 -7
n dings$	11 -7
n disp	-10 7
n dite	-2 -7
n dited	-2 -7
n dited$	-2 -7
n dless	8 -5
n dless$	8 -5
n dlin	9 -1
n dling	9 1
n dling$	9 1
n docu	-3 8
n docum	-3 8
n docume	-3 8
n doug	-5 10
n dough	-5 10
n dough$	-5 10
n dred	-6 -6
n driv	13 -7
n drive	10 -4
n ducti	-3 9
n dule	-4 9
n dule$	-4 9
n dvic	12 -4
n dvice	12 -4
n dvice$	12 -4
n dvis	-8 -5
n dvise	-8 -5
n eact	9 -7
n eade	-4 -7
n eader	-4 -7
n eader$	-4 -7
n eam$	-9 8
n earc	-8 0
n earch	-8 0
n earch$	-8 0
n earn	-2 8
n eases	10 -6
n eases$	10 -6
n eat$	-3 18
n eata	-4 8
n eatab	-4 8
n ecal	13 -7
n ecall	13 -7
n ecalls	9 -6
n ece$	-9 11
n eceip	12 -8
n eceipt	12 -8
n eceiv	-4 9
n eceive	-4 9
n eciali	-4 -4
n ecko	9 -3
n eckou	9 -3
n eckout	9 -3
n ecom	6 -10
n ecome	12 -9
n ecomes	12 -9
n econ	-3 9
n econds	-5 8
n ecor	-6 8
n ecord	-6 8
n ector$	-4 11
n ecur	-2 9
n edicat	1 -8
n edit	2 -8
n edite	-2 -7
n edited	-2 -7
n eels	12 -10
n eels$	12 -10
n een$	-10 11
n eers	-3 -5
n eers$	-3 -5
n eet$	1 -10
n efin	12 -4
n efor	9 -3
n efore	9 -3
n efore$	9 -3
n efus	8 -6
n efuse	8 -6
n efuse$	8 -6
n ehea	10 -12
n ehear	10 -12
n ehears	10 -12
n eipt	12 -8
n eive	-4 9
n ejec	1 7
n eject	1 7
n eld$	3 -10
n eliabi	-5 -3
n eliabl	-4 9
n ella	12 -5
n elle	0 -12
n ells	0 -9
n ells$	0 -9
n elope	-7 9
n els$	8 -9
n ely$	-11 16
n empt	12 -8
n ende	-6 -9
n engi	-3 -5
n engin	-3 -5
n engine	-3 -5
n enin	-2 16
n ening	-2 16
n ening$	-4 17
n enjo	11 -6
n enjoy	11 -6
n enjoy$	9 -7
n ens$	10 -3
n ent$	5 -8
n entl	-6 13
n entle	-8 11
n entri	-3 9
n entrif	-3 9
n epar	-6 -6
n epen	-6 -2
n epend	-6 -2
n epor	-4 11
n eport	-4 11
n eport$	-3 11
n equs	-6 11
n equst	-6 11
n equst$	-6 11
n eratin	-7 10
n erio	-2 8
n erma	-9 12
n ermal	-7 11
n erman	-9 5
n erri	5 4
n ersa	-6 13
n ersona	-2 -6
n erve	0 8
n ervi	-1 -7
n ervice	-2 -7
n erwa	11 -10
n erwar	11 -10
n erward	11 -10
n erwo	10 -7
n erwor	10 -7
n erwork	10 -7
n esea	-1 -8
n esear	-1 -8
n esearc	-1 -8
n esig	0 9
n esign	0 9
n esign$	-4 10
n esse	-9 5
n esses	-8 3
n esses$	-8 3
n etec	-6 8
n etect	-6 8
n etecto	-3 9
n eter	-8 14
n ets$	8 0
n etters	8 -7
n etti	12 -2
n ettin	11 -2
n etting	11 -2
n etup	8 -7
n etur	11 -8
n eturn	11 -8
n eturns	11 -8
n euro	-4 -5
n europ	-4 -6
n europe	-4 -6
n evel$	-6 8
n ewer	8 -8
n expe	-4 -4
n exper	-4 -4
n expo	-9 12
n extrac	-3 10
n eys$	-10 15
n faces	4 5
n faces$	4 5
n facto	-5 10
n factor	-5 10
n farm	8 -8
n farme	8 -8
n fer$	-1 10
n ffer	-2 11
n ffer$	-1 10
n fiel	0 -8
n field	0 -8
n field$	0 -8
n filte	-10 8
n filter	-10 8
n fing	6 5
n finge	3 5
n finger	3 5
n floo	9 -7
n flood	12 -7
n fold	-6 13
n forc	-2 12
n force	-2 12
n fore$	9 -3
n form	-8 6
n form$	-4 11
n fram	7 6
n frame	7 6
n frees	11 -6
n frees$	11 -6
n fter	7 -8
n fterw	11 -10
n fterwa	11 -10
n fuse	8 -6
n fuse$	8 -6
n gain	9 -3
n gain$	9 -3
n gard	8 -1
n ged$	2 -10
n gent	-1 8
n gentl	-8 11
n gentle	-8 11
n germ	-8 4
n germa	-9 5
n german	-9 5
n gest	-4 -5
n gest$	-4 -5
n gger	8 -7
n gges	-4 -5
n ggest	-4 -5
n ggest$	-4 -5
n ggin	10 -6
n gging	10 -6
n gging$	10 -6
n ghin	11 -7
n ghing	11 -7
n ghing$	11 -7
n ghli	8 -4
n ghlig	8 -4
n ghligh	8 -4
n ghs$	-1 10
n gin$	-5 11
n gine	-3 -5
n ginee	-3 -5
n gineer	-3 -5
n gist	-5 -5
n gnat	10 -6
n gram	-2 8
n grams	-4 11
n grams$	-4 11
n grant	-3 9
n grants	-7 13
n guide	-7 -2
n gust	8 -3
n gusts	8 -3
n gusts$	8 -3
n hain	-8 3
n hains	-9 1
n hains$	-9 1
n hasi	8 -5
n hasin	8 -5
n hasing	8 -5
n hear	7 -12
n hears	10 -12
n heat	8 -6
n heav	10 -6
n hecko	9 -3
n heckou	9 -3
n heet$	0 -10
n hemi	-6 8
n hens	10 -7
n her$	4 4
n herm	-4 11
n herma	-7 11
n hermal	-7 11
n highli	8 -4
n hin$	-4 -4
n hinis	8 -6
n hinist	8 -6
n hipp	4 -11
n hippe	-7 -6
n hlig	8 -4
n hligh	8 -4
n hlight	8 -4
n hones	-9 7
n hones$	-6 11
n hoos	-6 9
n hoose	-6 9
n hoose$	-6 9
n horit	8 -5
n hosp	2 7
n hotl	-3 -6
n hotli	-3 -6
n hotlin	-3 -6
n hund	-6 -6
n hundr	-6 -6
n hundre	-6 -6
n iali	-4 -4
n ialis	-4 -4
n ialist	-4 -4
n iall	-4 -6
n ially	-4 -6
n ially$	-4 -6
n ible	-10 20
n ible$	-10 20
n ibrary	8 -4
n ical	-2 8
n ical$	-6 11
n ican	10 -7
n icant	10 -7
n icants	10 -7
n icat	-8 0
n icate	-8 -1
n icin	8 -3
n icing	8 -3
n icing$	8 -3
n icki	8 -5
n ickin	8 -5
n icking	8 -5
n ickl	-1 -9
n ickly	-1 -9
n ickly$	-1 -9
n ids$	-5 -5
n iece	-9 11
n iece$	-9 11
n ield	3 -11
n ield$	3 -10
n ient	9 -3
n ients	8 -8
n ients$	8 -8
n ifug	-3 9
n igger	8 -7
n igges	-4 -5
n iggest	-4 -5
n ighli	8 -4
n ighlig	8 -4
n ign$	-4 10
n ignat	10 -6
n ilab	-8 13
n iled	4 -18
n iled$	4 -18
n iles	3 -8
n iles$	3 -8
n illa	-3 10
n ills	-8 7
n ills$	-8 7
n ilot	-4 -10
n ilot$	-5 -8
n ils$	-7 10
n ilte	-10 8
n ilter	-10 8
n ilter$	-10 6
n imat	9 -2
n imate	9 -2
n ime$	-5 10
n imes	-10 4
n imes$	-10 4
n imit	-9 17
n impr	14 -11
n impre	14 -11
n impres	14 -11
n inab	-4 10
n inabl	-4 10
n inable	-4 10
n inati	-5 9
n inatio	-5 9
n inci	-5 9
n incl	-4 9
n inclu	-4 9
n includ	-4 9
n inde	-10 9
n ineer	-3 -5
n ineers	-3 -5
n iner$	9 -3
n inge	5 4
n inger	5 4
n ingers	12 -7
n ings	10 -7
n ings$	10 -7
n inist	13 -10
n iniste	10 -8
n ink$	10 -6
n insul	-2 8
n insula	-2 8
n insur	10 -10
n insure	3 -8
n inter$	7 1
n invi	11 -4
n invit	11 -4
n invite	11 -4
n iple	-7 15
n iple$	-7 15
n ippe	3 -9
n ipped	-5 -6
n ipped$	-5 -6
n ired	-4 11
n ired$	-4 11
n iron	11 -3
n isat	-3 10
n isati	-3 10
n isatio	-3 10
n isco	3 -10
n ister$	8 -7
n isua	-4 10
n isual	-4 10
n isuali	-4 10
n itch	2 7
n itch$	-5 10
n itchen	8 -2
n itches	-3 12
n ithi	-4 -4
n ithin	-4 -4
n ithin$	-4 -4
n itie	11 -8
n ities	11 -8
n ities$	11 -8
n itor$	6 4
n ive$	6 5
n ivers	6 3
n ivers$	9 -5
n ives	-10 10
n ives$	-10 10
n joy$	9 -7
n kage	-10 15
n kage$	-11 16
n kers	-4 -9
n kers$	-4 -9
n kes$	5 6
n kets	11 -7
n kets$	11 -7
n kitc	8 -2
n kitch	8 -2
n kitche	8 -2
n knee	9 -5
n know	-6 -3
n kout	8 -3
n kout$	8 -3
n labl	9 -1
n lable	9 -1
n lable$	9 -1
n lack	12 -7
n lamp	-4 8
n lanc	-3 -8
n lance	-3 -8
n lance$	-3 -8
n lar$	-4 9
n lash	-9 14
n lash$	-9 14
n late	-3 10
n late$	-10 15
n lated	-2 8
n lated$	-2 8
n latf	-4 11
n latfo	-4 11
n latfor	-4 11
n lator$	-4 8
n laws	8 -5
n lawsu	8 -5
n lawsui	8 -5
n lder$	3 6
n lead	-3 -7
n leade	-4 -7
n leader	-4 -7
n leak	-9 13
n lear	2 7
n learn	-5 10
n leas	8 -2
n led$	-3 -6
n leep	10 -2
n lel$	-4 8
n leve	-5 8
n level	-5 8
n level$	-6 8
n lican	10 -7
n licant	10 -7
n lice	1 -8
n lien	9 -7
n lient	9 -7
n lients	-1 -9
n lifi	-5 -3
n limi	-9 17
n limit	-9 17
n line$	-8 8
n lisa	-3 10
n lisat	-3 10
n lisati	-3 10
n list$	-7 -4
n llel	-4 8
n llel$	-4 8
n lley	-8 11
n lly$	-5 8
n load$	-8 12
n logi	-7 8
n logis	-4 -6
n logist	-4 -6
n lood	12 -7
n look	9 -3
n looks	10 -3
n looks$	10 -3
n lope	-7 9
n lot$	-5 -8
n lots	3 -13
n lots$	3 -13
n loud$	-3 8
n loug	5 4
n lough	5 4
n loyer	3 -9
n loyer$	3 -9
n ltan	-8 6
n lter	-10 8
n lter$	-10 6
n lude	-4 9
n lugg	12 -8
n luggi	12 -8
n luggin	12 -8
n maker	-1 -7
n maki	-4 -5
n makin	-4 -5
n making	-4 -5
n mana	-1 -8
n manag	-1 -8
n manage	-1 -8
n manu	12 -6
n mart	-8 13
n mast	-9 -4
n maste	-9 -4
n master	-9 -4
n mate	7 1
n mber	-2 -11
n mber$	-3 -10
n med$	-6 -4
n ment$	0 -8
n ments	2 6
n ments$	2 6
n mer$	0 -9
n mera	-5 9
n mera$	-5 9
n mica	-5 10
n mical	-5 10
n mical$	-5 10
n mile	4 -8
n miles	3 -8
n miles$	3 -8
n mill	-11 15
n mina	-16 28
n minis	10 -8
n minist	10 -8
n mises	-2 10
n mises$	-2 10
n mmed	-5 9
n mmed$	-5 9
n mmin	8 -6
n mming	8 -6
n mming$	8 -6
n modu	-15 17
n modul	-15 17
n mond	11 -8
n monda	11 -8
n monday	11 -8
n mont	9 -5
n month	9 -5
n months	9 -5
n mpan	3 -8
n mpany	3 -8
n mpany$	3 -8
n mpla	8 -6
n mps$	8 -9
n mult	-8 6
n nabl	-7 12
n nable	-7 12
n nable$	-4 10
n nage	-1 -8
n name	-5 -9
n named	-5 -9
n named$	-5 -9
n nclu	-4 9
n nclud	-4 9
n nclude	-4 9
n ndar	-5 10
n ndard	-5 10
n ndard$	-5 10
n nday	8 -9
n nday$	14 -10
n nden	-3 -6
n nder$	0 9
n ndre	-6 -6
n ndred	-6 -6
n near	3 -10
n nearl	3 -10
n nearly	3 -10
n ned$	-1 -7
n neers	-3 -5
n neers$	-3 -5
n nel$	-4 9
n nels	4 -9
n nels$	4 -9
n ners	5 5
n ners$	5 5
n ness	-12 10
n ness$	-12 10
n ngers	12 -7
n ngers$	12 -7
n ngine	-3 -5
n nginee	-3 -5
n ngs$	9 -7
n ngua	-3 -5
n nist	13 -10
n niste	10 -8
n nister	10 -8
n nitor$	6 5
n njoy	11 -6
n njoy$	9 -7
n nners	2 6
n nners$	2 6
n nnin	-4 -7
n nning	-4 -7
n nning$	-4 -7
n novati	-2 8
n nozz	-2 8
n nozzl	-2 8
n nozzle	-2 8
n nsula	-2 8
n nsulat	-2 8
n nsur	10 -10
n nths	9 -5
n nths$	9 -5
n ntle	-8 11
n ntra	2 -9
n ntrac	1 -8
n ntract	1 -8
n ntrif	-3 9
n ntrifu	-3 9
n nts$	8 -4
n nvit	11 -4
n nvite	11 -4
n nvited	11 -4
n oad$	-8 12
n oast	-2 -13
n oast$	-2 -13
n obot	2 -8
n obots	4 -10
n obots$	4 -10
n ocks	5 -9
n ocks$	5 -9
n ocum	-3 8
n ocume	-3 8
n ocumen	-3 8
n ode$	-3 9
n odul	-15 17
n ogis	-4 -6
n ogist	-4 -6
n ogra	-2 8
n ogram	-2 8
n ograms	-4 11
n oile	12 -4
n oint	-4 9
n oint$	-8 15
n oks$	5 7
n olog	-6 -4
n olou	-4 8
n olour	-4 8
n ols$	-3 8
n olut	-3 9
n omes	9 -9
n omes$	9 -9
n ompan	3 -8
n ompany	3 -8
n ompr	-7 10
n ompre	-7 10
n ompres	-7 10
n onda	11 -8
n onday	11 -8
n onds	-5 8
n onds$	-5 8
n oner	12 -5
n oner$	12 -5
n ones	-8 9
n ones$	-6 13
n onse	-4 11
n onta	-5 8
n onth	9 -5
n onths	9 -5
n onths$	9 -5
n ontra	1 -8
n ontrac	1 -8
n oof$	-6 9
n ooks	5 7
n ooks$	5 7
n ools	-4 8
n ools$	-4 8
n oose	-6 9
n oose$	-6 9
n opera$	1 -8
n operat	-4 8
n orce	-2 12
n ore$	11 -4
n ores$	10 -6
n orie	3 -8
n ories	3 -8
n ories$	3 -8
n orit	8 -5
n orke	0 8
n orks$	5 -9
n orld	-7 -3
n orm$	-4 11
n orts	-2 9
n orts$	-2 9
n osed	2 8
n osed$	2 8
n othe	7 -8
n other	7 -8
n other$	17 -8
n others	-6 -2
n otli	-3 -6
n otlin	-3 -6
n otline	-3 -6
n ouche	-6 9
n oucher	-6 9
n oughi	11 -7
n oughin	11 -7
n ountr	-6 -4
n ourc	-5 10
n ource	-5 10
n ources	-8 8
n ouri	8 -4
n oursel	12 -9
n ourt	-3 -6
n ous$	-8 10
n ovati	-2 8
n oyer	3 -9
n oyer$	3 -9
n oys$	16 -6
n ozzl	-2 8
n ozzle	-2 8
n pace	-4 8
n pace$	-4 8
n panels	4 -9
n pany	3 -8
n pany$	3 -8
n para	-6 12
n parall	-4 8
n pared	8 -5
n pared$	8 -5
n paren	-9 10
n parti	-8 12
n partic	-8 12
n partm	-7 -4
n partme	-7 -4
n partn	-3 -9
n partne	-3 -9
n patc	-1 8
n patch	-1 8
n pdat	-5 11
n pdate	-5 11
n pdates	-5 11
n peak$	-4 -5
n pecti	8 -3
n pectio	8 -3
n pera$	1 -8
n perat	-4 8
n perati	-6 9
n pes$	3 6
n phones	-6 11
n pick	-1 9
n piec	-9 11
n piece	-9 11
n piece$	-9 11
n pier	16 -9
n pier$	16 -9
n pilo	-4 -10
n pilot	-4 -10
n pilot$	-5 -8
n ping	13 -9
n ping$	13 -9
n plant	-6 -4
n plas	-4 8
n plates	11 -9
n platf	-4 11
n platfo	-4 11
n ple$	-4 8
n plican	10 -7
n plou	5 4
n ploug	5 4
n plough	5 4
n ployer	3 -9
n port	-9 8
n port$	-9 5
n ports	-2 9
n ports$	-2 9
n ppor	-4 -7
n pport	-4 -7
n pport$	-4 -10
n pports	-1 11
n prac	-7 9
n pract	-7 9
n practi	-7 9
n pray	-1 -10
n pray$	-1 -10
n prog	-2 8
n progr	-2 8
n progra	-2 8
n proo	-6 9
n proof	-6 9
n proof$	-6 9
n prot	7 1
n ptim	-3 11
n pts$	8 -6
n pull	-10 18
n puls	-2 9
n pulse	-2 9
n pulse$	-2 9
n pump	4 -8
n pumps	4 -8
n pumps$	4 -8
n qualif	-5 -3
n quickl	-1 -9
n quot	-3 -8
n quote	-3 -8
n quote$	-4 -10
n qust	-6 9
n qust$	-6 11
n rack	2 7
n racki	-4 10
n rackin	-4 10
n ract$	9 -8
n ractic	-7 9
n ractiv	2 7
n racto	-3 -7
n ractor	-3 -7
n rade	3 -11
n raine	-3 -7
n rained	-4 -7
n rais	11 -8
n raise	11 -8
n raise$	11 -8
n rall	-4 8
n ralle	-4 8
n rallel	-4 8
n rame	-4 16
n rams	-4 11
n rams$	-4 11
n rance	9 -2
n rance$	9 -2
n ranch	-7 -8
n rans	-6 8
n rants	-7 13
n rants$	-7 13
n rape	-12 20
n rary	8 -4
n rary$	8 -4
n rate	-1 8
n rated	-3 9
n rated$	-3 9
n rath	8 -2
n rathe	8 -2
n rather	8 -2
n ratin	-10 9
n rating	-10 9
n rce$	-2 8
n rced	-3 13
n rced$	-3 13
n rces	-8 8
n rces$	-8 8
n react	9 -7
n reads	-3 8
n reat	-9 21
n reat$	-15 25
n reca	13 -7
n recal	13 -7
n recall	13 -7
n receip	12 -8
n receiv	-4 9
n recor	-6 8
n record	-6 8
n redi	2 -8
n redit	2 -8
n redite	-2 -7
n reen	-10 11
n reen$	-10 11
n refu	8 -6
n refus	8 -6
n refuse	8 -6
n rehe	10 -12
n rehea	10 -12
n rehear	10 -12
n rein	-5 14
n rel$	13 -8
n rency	-9 11
n rency$	-9 11
n repl	-7 -5
n repo	-4 11
n repor	-4 11
n report	-4 11
n repr	8 -6
n requ	-5 13
n requs	-6 11
n requst	-6 11
n rers	10 -5
n rers$	10 -5
n rese	-1 -8
n resea	-1 -8
n resear	-1 -8
n reso	-4 13
n retu	11 -8
n retur	11 -8
n return	11 -8
n rewe	6 -9
n rewer	6 -9
n rfac	-6 9
n rface	-6 9
n rfaces	-9 11
n rgent	2 6
n rger	-4 12
n rger$	-4 12
n rifu	-3 9
n rifug	-3 9
n riti	13 -8
n rive	11 -4
n rive$	9 -5
n rivers	11 -5
n rks$	7 -10
n rmal	-7 11
n rman	-8 6
n rmer	-2 -9
n rmer$	-2 -9
n robo	2 -8
n robot	2 -8
n robots	4 -10
n rogr	-2 8
n rogra	-2 8
n rogram	-2 8
n rone	11 -17
n roof	-6 9
n roof$	-6 9
n rope$	-4 -6
n rosp	9 -6
n rown	-6 15
n rows	-4 9
n rpri	-3 9
n rred	6 3
n rred$	6 3
n rrel	14 -9
n rrel$	13 -8
n rrin	3 9
n rring	3 9
n rrow	-9 15
n rsal	6 5
n rsel	12 -9
n rtme	-7 -4
n rtmen	-7 -4
n rtment	-7 -4
n rtne	-3 -9
n rtner	-3 -9
n rtner$	-3 -9
n rty$	9 -4
n runn	-5 -6
n runni	-5 -6
n runnin	-5 -6
n rushes	-6 9
n rust	7 -9
n rves$	-5 14
n rvice	-2 -7
n rwar	9 0
n rward	9 0
n rwards	11 -10
n rwor	10 -7
n rwork	10 -7
n satio	-3 10
n sation	-3 10
n scal	-9 15
n scre	-10 16
n scree	-12 13
n screen	-12 13
n secu	-2 9
n secur	-2 9
n sell	11 -7
n shar	-2 18
n sheet$	0 -10
n sher	-8 19
n sher$	-8 19
n ship	7 -10
n shipp	4 -11
n shippe	-7 -6
n sign	-3 11
n sign$	-4 10
n signat	10 -6
n sin$	-3 -7
n siti	9 -3
n slee	10 -2
n sleep	10 -2
n smar	-8 13
n smart	-8 13
n sola	-6 10
n soli	-6 -5
n solid	-6 -5
n solu	-3 9
n solut	-3 9
n some	-7 -2
n sour	-5 10
n sourc	-5 10
n source	-5 10
n speak$	-4 -5
n spen	6 3
n spra	-1 -10
n spray	-1 -10
n spray$	-1 -10
n stac	-5 11
n stack	-5 11
n standa	-5 10
n stat	-10 8
n state	-4 -5
n state$	-4 -5
n stay	11 -5
n stays	11 -5
n stays$	11 -5
n steam	-9 8
n steam$	-9 8
n stif	-8 14
n stiff	-8 14
n stink	10 -6
n stink$	10 -6
n stor	-2 9
n store	-3 10
n stri	9 -12
n sual	-4 10
n suali	-4 10
n sualis	-4 10
n suit	-2 9
n supp	-3 -6
n suppo	-4 -7
n suppor	-4 -7
n sured	-2 -8
n sured$	-2 -8
n surf	-9 11
n surfa	-9 11
n surfac	-9 11
n surv	9 -7
n takes	2 7
n takes$	2 7
n taller	-6 -6
n tanda	-5 10
n tandar	-5 10
n tate	-4 -5
n tate$	-4 -5
n tays	11 -5
n tays$	11 -5
n tches	-6 9
n tches$	-6 9
n team	-9 3
n team$	-9 8
n tecto	-3 9
n tector	-3 9
n tely	-8 12
n tely$	-8 12
n tent	-7 -14
n teri	-4 9
n terw	14 -11
n terwa	11 -10
n terwar	11 -10
n tfor	-4 11
n tform	-4 11
n tform$	-4 11
n ther$	15 -8
n therm	-4 11
n therma	-7 11
n ties	12 -7
n ties$	11 -7
n tiff	-8 14
n time$	-5 10
n times	-10 4
n times$	-10 4
n tink	9 -5
n tink$	10 -6
n tive	2 9
n tive$	2 9
n tle$	-2 9
n tles	2 8
n tlin	-3 -6
n tline	-3 -6
n tline$	-3 -6
n tmen	-7 -4
n tment	-7 -4
n tner	-3 -9
n tner$	-3 -9
n tore	-3 10
n track	-4 10
n tracki	-4 10
n tract$	9 -8
n tracto	-3 -7
n trad	4 -11
n trade	4 -12
n traine	-3 -7
n tras	-5 10
n tria	-1 -12
n trif	-3 9
n trifu	-3 9
n trifug	-3 9
n try$	-5 -5
n ttac	-1 10
n tual	3 -9
n tures	-3 9
n tures$	-3 9
n turn	11 -9
n turns	11 -9
n turns$	11 -9
n ual$	-2 -9
n ualis	-4 10
n uche	-6 9
n ucher	-6 9
n uggi	12 -8
n uggin	12 -8
n ugging	12 -8
n ughi	11 -7
n ughin	11 -7
n ughing	11 -7
n uickl	-1 -9
n uickly	-1 -9
n uide	-7 -2
n ulat	-10 13
n ulate	-12 18
n ule$	-4 9
n ulse	-2 9
n ulse$	-2 9
n umber$	-5 -4
n undre	-6 -6
n undred	-6 -6
n unni	-5 -6
n unnin	-5 -6
n unning	-5 -6
n untr	-6 -4
n uote	-3 -8
n uote$	-4 -10
n upda	-5 11
n updat	-5 11
n update	-5 11
n uppo	-4 -7
n uppor	-4 -7
n upport	-4 -7
n upti	-16 27
n urce	-5 10
n urch	10 -5
n ured	-2 -8
n ured$	-2 -8
n ures	-4 11
n ures$	-4 11
n urfa	-9 11
n urfac	-9 11
n urface	-9 11
n urns	9 -8
n urns$	9 -8
n urop	-4 -6
n urope	-4 -6
n urope$	-4 -6
n ursel	12 -9
n uses	-4 -12
n uses$	-4 -12
n ushe	-9 14
n ushes	-6 9
n ushes$	-6 9
n vail	-8 13
n vaila	-8 13
n vailab	-8 13
n vel$	-6 9
n velope	-7 9
n versa	-6 13
n vise	-8 -5
n visu	-4 10
n visua	-4 10
n visual	-4 10
n vite	11 -4
n vited	11 -4
n vited$	11 -4
n vouc	-6 9
n vouch	-6 9
n vouche	-6 9
n wards	13 -11
n wards$	13 -11
n wash	1 8
n washe	-6 15
n washer	-6 15
n wire	-9 21
n works$	5 -9
n worl	-7 -3
n world	-7 -3
n xtrac	-3 10
n xtract	-3 10
n ybod	9 -5
n ybody	9 -5
n ybody$	9 -5
n ying	9 1
n ying$	9 1
n zed$	-3 9
n zone	-3 10
n zones	-3 10
n zones$	-3 10
no authority	66 -42
no can	-27 -6
no cause	-13 -14
no chore	49 -40
no does	19 -18
no ease	15 -23
no experience	24 -4
no freeTime	12 -10
no gone	29 -9
no goods	19 -1
no instead	22 -12
no joy	-15 -6
no keeps	-5 -16
no machine	-6 33
no money	18 -16
no must	9 25
no norm	52 -45
no part	23 10
no place	42 -35
no process	18 -24
no public	-19 10
no rise	71 -47
no risk	42 -21
no service	35 -18
no spec	48 -23
no staff	-7 -28
no standing	12 -12
no strain	54 -34
no time	42 -14
no trait	-29 35
no unit	30 -16
no vendorFirm	30 -7
no we	-9 -44
no you	33 -29
nomore again	10 -7
nomore anymore	25 -15
nomore cause	11 -9
nomore chore	22 -19
nomore does	57 -52
nomore fall	22 -3
nomore freeTime	42 -27
nomore keeps	22 -21
nomore machine	40 -37
nomore money	19 -19
nomore more	34 -18
nomore must	25 -23
nomore process	10 -7
nomore risk	20 -9
nomore staff	35 -28
nomore strain	36 -26
nomore unit	29 -26
nomore you	9 -5
o again again	17 -9
o again cause	10 -13
o again does	23 -8
o again ease	-12 1
o again freeTime	20 -15
o again gone	-5 -6
o again income	22 -12
o again joy	13 -6
o again keeps	18 -12
o again machine	11 -5
o again negation	10 -4
o again part	-9 15
o again place	-23 9
o again process	-4 -21
o again staff	24 -17
o again strain	-7 12
o again time	5 -12
o again you	13 -4
o anymore strain	16 -14
o authority again	24 -14
o authority anymore	14 -8
o authority chore	18 -8
o authority does	15 -9
o authority fall	27 -13
o authority instead	-7 12
o authority keeps	18 -16
o authority money	28 -14
o authority negation	14 -7
o authority rise	32 -17
o authority risk	5 4
o authority spec	-8 11
o authority standing	14 -7
o authority unit	26 -11
o authority you	15 -6
o can again	32 -16
o can can	12 -7
o can cause	22 5
o can chore	-10 -13
o can ease	32 -13
o can goods	-24 34
o can income	40 -30
o can instead	-22 26
o can keeps	20 -8
o can money	27 -17
o can part	2 11
o can process	2 9
o can promise	3 -26
o can spec	-22 21
o can staff	19 -15
o can time	12 -22
o can unit	6 -14
o can we	-21 -19
o can you	-2 -7
o cause again	10 -2
o cause authority	20 -11
o cause can	5 4
o cause chore	0 10
o cause credential	-8 -14
o cause does	2 20
o cause experience	-14 -15
o cause fall	26 -9
o cause freeTime	22 -14
o cause gone	39 -26
o cause goods	7 5
o cause income	-12 20
o cause instead	9 0
o cause joy	22 -15
o cause keeps	27 -19
o cause less	42 -24
o cause machine	12 3
o cause money	2 7
o cause must	12 -5
o cause negation	18 15
o cause norm	-15 25
o cause part	8 9
o cause process	20 -9
o cause public	26 -10
o cause risk	9 -12
o cause slogan	9 0
o cause spec	-24 27
o cause staff	14 -23
o cause standing	30 -2
o cause strain	24 -12
o cause time	-8 -19
o cause trait	-1 15
o cause unit	-12 10
o cause vendorDoes	-3 -34
o cause vendorFirm	-3 18
o cause vendorStaff	14 -6
o cause we	-3 -24
o cause you	14 -13
o chore again	-2 -15
o chore anymore	11 -7
o chore chore	10 -11
o chore does	15 0
o chore freeTime	33 -17
o chore gone	44 -30
o chore income	-8 10
o chore instead	9 -3
o chore joy	14 -8
o chore less	12 -9
o chore machine	3 7
o chore negation	8 2
o chore part	37 -27
o chore process	16 -1
o chore public	24 -12
o chore rise	9 -8
o chore spec	-5 10
o chore staff	11 -8
o chore standing	19 -10
o chore strain	-3 -16
o chore trait	17 -6
o chore unit	10 -38
o chore vendorStaff	15 -5
o chore we	-19 -19
o chore you	19 -10
o credential cause	5 -11
o credential credential	-17 -15
o credential norm	-7 -7
o credential place	-18 -17
o credential service	-6 -7
o credential staff	15 -15
o credential vendorFirm	-7 -15
o credential vendorStaff	-5 -4
o does again	6 7
o does cause	-10 23
o does chore	-7 22
o does does	-8 25
o does experience	-13 -1
o does fall	31 -22
o does freeTime	-5 12
o does gone	21 -14
o does goods	-23 27
o does income	25 -24
o does less	-16 6
o does machine	15 -1
o does money	12 -4
o does more	26 -30
o does negation	8 5
o does place	-11 2
o does process	16 3
o does rise	16 0
o does risk	27 -18
o does service	-7 15
o does slogan	-6 13
o does sooner	-7 10
o does spec	-27 33
o does staff	-7 -13
o does standing	22 -7
o does time	-3 22
o does trait	-25 29
o does unit	-9 27
o does we	2 -22
o does you	-2 26
o ease cause	-15 -4
o ease chore	14 -6
o ease ease	19 -7
o ease fall	11 -2
o ease freeTime	14 -14
o ease goods	-4 -10
o ease money	13 -3
o ease place	9 -1
o ease process	-4 -8
o ease rise	-4 13
o ease risk	9 -1
o ease staff	11 0
o ease time	-3 -7
o ease unit	16 -11
o experience does	-9 -5
o experience experience	-4 -6
o experience fall	10 -2
o experience gone	-8 -6
o experience instead	2 -13
o experience keeps	16 0
o experience machine	-5 -8
o experience money	21 -7
o experience part	-4 -8
o experience place	-18 -3
o experience process	-6 -5
o experience spec	-5 -13
o experience staff	-14 -33
o experience standing	-13 -9
o experience strain	13 -8
o experience time	17 -4
o experience trait	13 13
o experience unit	-17 -15
o experience vendorStaff	9 -1
o fall cause	18 1
o fall instead	0 -11
o fall money	22 -6
o fall negation	11 -3
o fall older	-8 -1
o fall part	-8 10
o fall process	10 5
o fall risk	-15 18
o fall spec	10 2
o fall staff	26 -12
o fall time	21 -20
o fall unit	9 -7
o fall you	25 -15
o family joy	21 -9
o family vendorFirm	-12 -5
o freeTime again	10 -2
o freeTime anymore	12 -6
o freeTime chore	11 2
o freeTime does	29 -18
o freeTime freeTime	2 8
o freeTime gone	18 -12
o freeTime income	-14 3
o freeTime joy	9 0
o freeTime less	-19 30
o freeTime machine	13 -15
o freeTime more	15 -10
o freeTime negation	0 16
o freeTime norm	-16 19
o freeTime part	4 8
o freeTime process	14 -3
o freeTime service	1 13
o freeTime sooner	13 -5
o freeTime spec	-7 10
o freeTime staff	13 -6
o freeTime strain	33 -21
o freeTime time	11 0
o freeTime vendorFirm	-12 -5
o gone cause	13 -9
o gone chore	16 -8
o gone fall	21 -3
o gone freeTime	10 0
o gone goods	-4 -10
o gone money	-9 -14
o gone negation	22 -12
o gone norm	-7 -9
o gone public	16 -5
o gone service	-3 -14
o gone spec	12 -6
o gone staff	-10 -9
o gone strain	17 -10
o gone time	-12 5
o gone unit	-14 -8
o gone we	-29 -10
o gone you	21 -2
o goods chore	-12 22
o goods does	13 -2
o goods ease	10 -4
o goods fall	26 -23
o goods gone	21 -10
o goods goods	22 -23
o goods income	19 -19
o goods instead	3 -9
o goods keeps	10 -7
o goods less	10 -5
o goods machine	9 6
o goods money	16 -13
o goods negation	6 -20
o goods norm	8 9
o goods place	11 -4
o goods process	4 -15
o goods rise	14 -11
o goods saving	12 -7
o goods slogan	15 -14
o goods sooner	10 -9
o goods spec	30 -13
o goods staff	-11 -6
o goods time	-6 9
o goods trait	-14 28
o goods unit	-18 23
o goods vendorFirm	1 -12
o goods you	29 -15
o income cause	-1 9
o income experience	30 -17
o income freeTime	23 -14
o income income	16 -11
o income more	19 -15
o income norm	13 -9
o income process	20 -14
o income rise	12 -8
o income spec	12 -11
o income staff	-7 -3
o income time	32 -16
o income unit	7 -9
o instead chore	19 -5
o instead experience	-13 -6
o instead instead	7 14
o instead machine	-10 13
o instead money	12 -6
o instead negation	-6 -4
o instead norm	25 -23
o instead older	-1 23
o instead place	6 -12
o instead process	11 -8
o instead promise	-5 -7
o instead public	-4 -11
o instead risk	10 -3
o instead service	-10 -3
o instead spec	12 -10
o instead staff	-19 -4
o instead time	11 -20
o instead vendorFirm	-3 15
o instead we	-16 -12
o instead you	16 0
o joy again	35 -13
o joy cause	11 -13
o joy chore	23 -13
o joy instead	13 -5
o joy joy	15 -9
o joy machine	13 -8
o joy place	13 -2
o joy process	25 -16
o joy service	-7 -4
o joy slogan	13 -6
o joy staff	28 -20
o joy unit	17 3
o joy vendorFirm	13 0
o joy we	-15 -5
o keeps again	24 -15
o keeps authority	26 -9
o keeps chore	-1 -11
o keeps credential	-6 -20
o keeps freeTime	24 -8
o keeps income	14 -11
o keeps joy	11 -5
o keeps keeps	-4 -15
o keeps machine	17 -5
o keeps negation	14 -3
o keeps norm	-2 -9
o keeps part	0 20
o keeps place	-10 27
o keeps process	20 -8
o keeps risk	39 -30
o keeps service	13 -8
o keeps slogan	-24 -3
o keeps staff	13 -10
o keeps time	11 -11
o keeps trait	6 -12
o keeps unit	27 -10
o keeps vendorFirm	13 -3
o keeps we	-13 -7
o less goods	-9 29
o less instead	-14 10
o less joy	11 -9
o less money	28 -23
o less norm	27 -27
o less older	-14 10
o less part	10 6
o less process	25 -14
o less risk	16 -9
o less spec	27 -26
o less staff	0 -11
o less unit	27 -22
o less you	23 -11
o machine again	-11 -7
o machine anymore	17 -16
o machine cause	-14 9
o machine chore	-2 -22
o machine does	-23 36
o machine experience	-4 -8
o machine fall	19 -9
o machine freeTime	-2 14
o machine gone	11 -6
o machine goods	6 4
o machine income	27 -24
o machine instead	-11 -1
o machine joy	20 -11
o machine keeps	16 3
o machine less	2 16
o machine machine	-21 35
o machine money	22 -9
o machine more	32 -32
o machine norm	2 21
o machine part	-16 16
o machine place	-24 8
o machine process	-13 0
o machine promise	12 -7
o machine public	-6 20
o machine rise	1 12
o machine service	-26 -6
o machine spec	-14 5
o machine staff	19 -22
o machine standing	19 1
o machine strain	-7 -5
o machine time	8 -20
o machine trait	-4 16
o machine unit	6 22
o machine vendorFirm	-3 -23
o machine vendorStaff	11 -4
o machine we	-6 -8
o money cause	18 -23
o money does	16 -13
o money experience	34 -20
o money fall	38 -23
o money gone	13 -5
o money goods	9 -5
o money instead	11 -15
o money keeps	9 0
o money less	26 -7
o money machine	-17 3
o money money	20 -16
o money must	12 -7
o money older	-8 -1
o money part	-18 30
o money place	11 -5
o money process	20 -2
o money public	-6 -5
o money rise	30 -25
o money slogan	-7 16
o money spec	18 -16
o money staff	-4 -5
o money strain	17 -14
o money time	25 -13
o money unit	33 -16
o money vendorStaff	-15 -9
o money you	12 -9
o more cause	52 -26
o more chore	14 -11
o more does	18 -15
o more experience	-6 -6
o more goods	39 -20
o more income	21 -13
o more instead	-1 -8
o more joy	6 -10
o more norm	21 -19
o more older	-12 -10
o more part	14 -12
o more place	6 -10
o more process	13 -9
o more public	-4 -11
o more risk	11 -10
o more service	9 -2
o more spec	14 -3
o more staff	10 -4
o more strain	24 -20
o more unit	9 -4
o must again	28 -13
o must cause	42 -19
o must less	20 -8
o must process	18 -16
o must spec	-17 6
o must strain	19 -14
o must unit	17 -14
o negation anymore	12 -6
o negation authority	27 -20
o negation can	-17 -2
o negation cause	-3 -7
o negation chore	36 -30
o negation does	13 -8
o negation ease	7 -10
o negation experience	10 -2
o negation gone	10 -3
o negation instead	13 -6
o negation joy	-9 -2
o negation keeps	1 -11
o negation machine	-4 17
o negation money	9 -8
o negation more	15 -9
o negation must	3 12
o negation negation	2 27
o negation norm	28 -23
o negation part	10 4
o negation place	19 -13
o negation process	16 -15
o negation public	-11 5
o negation rise	33 -20
o negation risk	18 -7
o negation service	18 -9
o negation spec	23 -9
o negation staff	28 -16
o negation strain	23 -17
o negation time	17 -6
o negation trait	-17 19
o negation unit	12 -6
o negation vendorFirm	13 -3
o negation we	-6 -25
o negation you	16 -9
o norm cause	-3 -16
o norm credential	-13 -3
o norm fall	14 -13
o norm freeTime	-8 -6
o norm goods	31 -29
o norm instead	9 -8
o norm machine	2 14
o norm money	31 -23
o norm norm	-16 8
o norm place	16 -15
o norm process	5 -11
o norm risk	6 4
o norm spec	9 -8
o norm staff	12 -12
o norm time	-9 14
o norm trait	0 14
o norm unit	3 6
o norm vendorFirm	-8 -8
o norm you	7 -9
o older machine	-10 15
o older older	-16 20
o older place	-15 -5
o older process	12 0
o older public	-3 -15
o older spec	-10 13
o older we	-6 -7
o part again	-24 11
o part chore	17 -34
o part does	3 9
o part experience	12 -5
o part freeTime	3 -13
o part gone	28 -20
o part income	13 -5
o part instead	-5 12
o part joy	19 -18
o part keeps	0 13
o part machine	-10 24
o part money	10 6
o part negation	-16 11
o part norm	-3 14
o part part	-16 -1
o part process	-13 -3
o part public	19 -10
o part rise	8 1
o part risk	12 -11
o part service	20 -13
o part slogan	-12 29
o part spec	-6 18
o part staff	-11 3
o part strain	-24 47
o part time	7 -11
o part trait	-12 26
o part unit	2 23
o part vendorFirm	8 -25
o part you	13 -14
o place again	19 -15
o place can	20 -12
o place cause	5 -12
o place does	-9 20
o place ease	9 -7
o place fall	19 -12
o place income	14 -3
o place joy	13 -5
o place keeps	12 -7
o place machine	-4 13
o place money	9 -6
o place more	12 -6
o place place	9 -2
o place process	1 13
o place promise	-13 2
o place public	29 -9
o place risk	10 -2
o place service	3 -23
o place slogan	-17 6
o place spec	11 -7
o place staff	6 -17
o place standing	18 -5
o place strain	27 -20
o place time	30 -6
o place unit	15 -1
o place we	-14 -7
o place you	9 -18
o process again	20 -2
o process cause	-15 -11
o process chore	-2 12
o process does	9 2
o process ease	20 -13
o process experience	7 -9
o process fall	32 -24
o process gone	35 -12
o process goods	-9 9
o process income	26 -22
o process joy	28 -14
o process keeps	19 -14
o process money	-4 -10
o process negation	27 -7
o process norm	13 -4
o process part	-4 20
o process place	21 -4
o process process	27 -14
o process promise	11 5
o process public	10 -3
o process risk	28 -19
o process sooner	16 -14
o process standing	0 23
o process time	-20 12
o process trait	-4 21
o process unit	15 0
o process vendorFirm	-22 -8
o process we	-18 -16
o process you	30 -7
o promise again	31 -13
o promise cause	-22 9
o promise chore	9 -6
o promise freeTime	11 -6
o promise instead	-12 -8
o promise negation	-6 -6
o promise part	-6 9
o promise process	-5 -17
o promise promise	-13 -12
o promise service	-5 -15
o promise spec	-4 -19
o promise staff	-12 4
o promise time	17 -6
o promise unit	-5 -16
o promise vendorFirm	-7 -6
o promise vendorStaff	-16 9
o promise we	-9 -19
o promise you	-24 -4
o public again	-8 -29
o public can	-11 27
o public cause	-3 11
o public does	7 -15
o public experience	-8 -8
o public gone	15 -6
o public joy	34 -24
o public machine	11 -7
o public negation	19 -10
o public part	-22 25
o public process	12 -9
o public slogan	14 -20
o public staff	-2 -7
o public standing	25 -12
o public vendorFirm	4 -9
o public you	44 -27
o rise again	18 -17
o rise cause	13 8
o rise goods	16 -12
o rise instead	21 -10
o rise joy	22 -1
o rise keeps	2 -16
o rise machine	12 -3
o rise money	31 -28
o rise process	11 -5
o rise public	12 -8
o rise service	-11 -21
o rise slogan	2 8
o rise staff	32 -9
o rise unit	16 -13
o rise vendorFirm	4 6
o rise we	-24 -17
o rise you	13 6
o risk again	15 -5
o risk authority	11 -7
o risk cause	16 -17
o risk chore	13 -9
o risk does	13 -7
o risk fall	30 -19
o risk freeTime	10 -5
o risk gone	22 -13
o risk goods	9 -1
o risk keeps	14 5
o risk money	23 -16
o risk more	11 -4
o risk negation	23 -2
o risk place	15 -8
o risk process	18 -16
o risk risk	42 -27
o risk spec	2 -20
o risk staff	-5 -16
o risk time	10 -21
o risk trait	-8 22
o risk unit	38 -38
o risk vendorDoes	-12 8
o risk vendorFirm	11 -2
o risk we	-18 -18
o risk you	20 -4
o saving experience	3 -9
o saving fall	21 -3
o saving goods	-4 -10
o saving money	-4 12
o saving norm	-7 -2
o saving staff	11 0
o saving time	9 -13
o saving unit	13 -11
o saving you	29 -18
o service again	59 -33
o service cause	1 -18
o service chore	13 -4
o service ease	10 -4
o service experience	-6 -7
o service fall	14 -2
o service goods	-4 -10
o service instead	-8 -17
o service machine	15 -26
o service money	14 -15
o service negation	22 -8
o service part	7 12
o service process	10 -8
o service rise	11 -5
o service service	-13 -13
o service spec	-8 -17
o service staff	-25 -11
o service trait	-11 12
o service unit	-20 6
o service vendorFirm	-15 -12
o service we	0 -9
o service you	13 -10
o slogan again	27 -14
o slogan cause	-22 15
o slogan income	18 -25
o slogan instead	17 -16
o slogan joy	5 9
o slogan keeps	-7 19
o slogan machine	-11 21
o slogan part	-6 24
o slogan process	-3 9
o slogan rise	6 5
o slogan risk	-17 28
o slogan slogan	-14 39
o slogan staff	-15 -16
o slogan strain	33 -29
o slogan trait	2 9
o slogan unit	-16 27
o slogan vendorFirm	10 -10
o slogan we	-22 -7
o slogan you	-8 16
o sooner anymore	11 -6
o sooner instead	-6 19
o sooner money	9 -3
o sooner older	-6 20
o spec again	-16 12
o spec chore	7 -12
o spec credential	-9 18
o spec does	-1 -13
o spec experience	-6 -6
o spec freeTime	6 -11
o spec goods	26 -30
o spec keeps	26 -14
o spec money	23 -21
o spec more	30 -28
o spec older	-14 10
o spec part	-13 20
o spec place	21 -8
o spec promise	-5 -7
o spec rise	15 -14
o spec spec	9 -12
o spec time	2 7
o spec trait	-7 13
o spec unit	-5 15
o spec we	-12 -18
o spec you	0 -23
o staff again	27 -16
o staff anymore	35 -16
o staff can	-19 15
o staff chore	23 -12
o staff credential	-24 -11
o staff does	33 -20
o staff ease	42 -22
o staff experience	-14 -9
o staff fall	29 -27
o staff freeTime	23 -2
o staff gone	35 -28
o staff income	18 -6
o staff instead	14 -3
o staff joy	29 -11
o staff keeps	45 -29
o staff less	32 -23
o staff machine	18 7
o staff money	17 -2
o staff must	19 -13
o staff negation	9 -8
o staff part	3 16
o staff place	-12 -1
o staff promise	-6 11
o staff public	20 -10
o staff rise	-17 -3
o staff risk	37 -10
o staff service	-18 -12
o staff spec	-16 10
o staff staff	-14 -11
o staff standing	-8 19
o staff strain	29 -13
o staff time	-9 -3
o staff trait	20 -7
o staff unit	10 -14
o staff vendorFirm	0 -35
o staff vendorStaff	-11 -14
o staff we	-10 -7
o staff you	5 -15
o standing cause	1 -12
o standing machine	-3 9
o standing part	21 -15
o standing place	22 -8
o standing process	32 -9
o standing public	12 -29
o standing risk	21 -16
o standing slogan	11 -4
o standing staff	13 -7
o standing standing	34 -11
o standing trait	14 -7
o standing unit	19 -11
o standing you	31 -9
o strain again	25 -21
o strain chore	12 -4
o strain does	16 -4
o strain freeTime	13 -8
o strain gone	12 -6
o strain instead	10 0
o strain machine	-10 34
o strain negation	21 -15
o strain part	11 -3
o strain place	14 -5
o strain process	-5 10
o strain risk	-14 18
o strain staff	21 -10
o strain strain	23 -13
o strain time	8 -18
o strain unit	-7 16
o strain vendorFirm	15 -6
o strain you	-2 -8
o time again	20 -6
o time chore	10 -9
o time does	-12 -5
o time ease	14 -7
o time fall	12 -5
o time gone	17 -11
o time instead	14 -8
o time joy	19 -5
o time less	19 -4
o time machine	-6 -8
o time money	10 -5
o time more	10 -6
o time negation	14 -10
o time norm	-13 4
o time place	-4 -9
o time process	19 -21
o time promise	-3 -15
o time rise	19 -19
o time risk	-7 -7
o time saving	9 -4
o time service	7 -15
o time slogan	14 -14
o time sooner	15 -13
o time staff	-2 -8
o time time	35 -25
o time trait	6 9
o time unit	9 -7
o time vendorDoes	-4 -8
o time we	3 -12
o time you	10 -2
o trait again	-4 10
o trait cause	-14 23
o trait chore	-9 -9
o trait does	3 12
o trait ease	-11 19
o trait freeTime	-1 10
o trait goods	-17 23
o trait keeps	-4 9
o trait negation	6 10
o trait norm	-18 23
o trait part	-9 22
o trait place	12 -10
o trait process	-24 6
o trait rise	1 11
o trait service	2 -16
o trait slogan	-7 30
o trait spec	-10 1
o trait staff	11 -3
o trait strain	17 -1
o trait time	-2 9
o trait trait	-3 17
o trait unit	-6 26
o trait vendorFirm	17 1
o trait vendorStaff	-6 -5
o trait we	-14 -5
o unit again	15 -4
o unit anymore	14 -12
o unit authority	32 -20
o unit cause	-24 35
o unit chore	-6 18
o unit credential	-12 -8
o unit does	6 -14
o unit ease	19 -4
o unit experience	-10 -5
o unit freeTime	12 -9
o unit gone	25 -12
o unit goods	24 -18
o unit income	16 -8
o unit instead	16 -7
o unit joy	45 -36
o unit keeps	2 14
o unit less	20 -5
o unit machine	-14 23
o unit money	-13 -4
o unit more	26 -21
o unit negation	19 -26
o unit norm	15 6
o unit part	-5 10
o unit place	9 -7
o unit process	10 -5
o unit promise	-15 -8
o unit risk	19 -25
o unit service	-12 -7
o unit slogan	9 16
o unit sooner	0 -9
o unit spec	24 -5
o unit staff	0 -37
o unit standing	25 -15
o unit strain	16 -10
o unit time	24 -13
o unit trait	-4 22
o unit unit	7 26
o unit vendorFirm	1 -18
o unit vendorStaff	-21 -8
o unit we	-14 -9
o unit you	21 -7
o vendorDoes cause	8 17
o vendorDoes chore	13 -4
o vendorDoes does	-4 -14
o vendorDoes ease	-12 -5
o vendorDoes experience	-6 -6
o vendorDoes gone	-11 -5
o vendorDoes joy	-11 -1
o vendorDoes keeps	-4 -15
o vendorDoes less	-10 -35
o vendorDoes machine	0 22
o vendorDoes money	-6 -6
o vendorDoes negation	-1 -8
o vendorDoes norm	-14 17
o vendorDoes part	27 -48
o vendorDoes place	12 -13
o vendorDoes process	-1 -11
o vendorDoes promise	0 -9
o vendorDoes risk	-7 -5
o vendorDoes saving	-12 -5
o vendorDoes service	-12 -5
o vendorDoes spec	-20 32
o vendorDoes staff	-5 -19
o vendorDoes time	-6 -6
o vendorDoes unit	7 13
o vendorDoes vendorFirm	-4 -17
o vendorDoes we	-1 -8
o vendorDoes you	6 -19
o vendorFirm again	16 -1
o vendorFirm can	-3 10
o vendorFirm cause	-19 17
o vendorFirm does	-9 14
o vendorFirm experience	-6 -12
o vendorFirm freeTime	-12 7
o vendorFirm gone	15 0
o vendorFirm instead	11 -5
o vendorFirm machine	-3 -16
o vendorFirm money	-7 -2
o vendorFirm negation	16 -1
o vendorFirm part	-13 -14
o vendorFirm place	-21 -5
o vendorFirm process	-7 -4
o vendorFirm service	-16 -5
o vendorFirm spec	-4 -14
o vendorFirm standing	30 -11
o vendorFirm time	6 -12
o vendorFirm unit	-6 -13
o vendorFirm vendorFirm	-13 -22
o vendorFirm vendorStaff	10 -5
o vendorStaff again	10 -14
o vendorStaff cause	-8 -6
o vendorStaff chore	16 -6
o vendorStaff credential	-6 -7
o vendorStaff does	-14 -12
o vendorStaff ease	10 -1
o vendorStaff experience	-10 -13
o vendorStaff machine	-6 -6
o vendorStaff negation	6 -11
o vendorStaff part	-14 -15
o vendorStaff process	-12 5
o vendorStaff service	-6 -9
o vendorStaff spec	-8 -11
o vendorStaff staff	-12 -15
o vendorStaff time	-6 -4
o vendorStaff trait	-11 -9
o vendorStaff unit	-4 -9
o vendorStaff you	4 -12
o we again	-20 -8
o we can	-15 -5
o we cause	-19 9
o we credential	17 0
o we does	9 -12
o we ease	-13 -5
o we experience	-8 -8
o we freeTime	1 -21
o we gone	-5 -6
o we goods	-3 -11
o we joy	-12 -4
o we keeps	-28 11
o we less	-18 12
o we machine	8 25
o we money	-7 -5
o we more	-12 -1
o we negation	-27 -5
o we older	-7 -5
o we part	-9 23
o we process	-14 -9
o we promise	-15 -8
o we public	-23 -25
o we rise	-14 -14
o we risk	-8 -24
o we saving	-12 -5
o we service	-3 -10
o we slogan	-4 9
o we sooner	8 -11
o we spec	-9 -18
o we staff	-3 -11
o we standing	-11 -14
o we time	-11 -19
o we trait	15 4
o we unit	-8 29
o we vendorDoes	-5 -7
o we vendorFirm	-12 -16
o we vendorStaff	4 -10
o we we	-15 -8
o we you	-14 -25
o you authority	32 -18
o you can	-7 22
o you cause	13 -7
o you chore	8 -13
o you credential	29 -7
o you does	9 -14
o you ease	23 -20
o you experience	-16 20
o you fall	18 -20
o you family	14 -10
o you gone	16 -11
o you goods	-1 9
o you income	43 -35
o you instead	11 -18
o you joy	1 -10
o you keeps	30 -26
o you less	27 -23
o you machine	10 4
o you money	31 -13
o you more	9 -8
o you must	25 -14
o you negation	23 -6
o you norm	2 -12
o you part	-9 -18
o you place	20 2
o you process	12 5
o you promise	5 -12
o you public	14 3
o you rise	12 -16
o you risk	11 -21
o you saving	16 -11
o you service	-18 -4
o you slogan	25 -23
o you spec	12 -13
o you staff	-13 37
o you standing	35 -10
o you strain	10 17
o you time	1 19
o you trait	-10 -8
o you unit	13 -4
o you vendorFirm	-12 14
o you we	-16 -20
o you you	36 -17
p amount	39 -11
p change	55 -30
p colon	45 -60
p figure	-36 37
p figures	21 11
p measure	-12 74
p noFigure	-21 29
p perTime	54 -41
p percent	18 15
p question	31 -15
p signedPercent	67 -38
s0 again	19 4
s0 anymore	14 -9
s0 authority	1 -14
s0 can	-18 35
s0 cause	7 -23
s0 chore	-15 7
s0 credential	20 -25
s0 does	-24 52
s0 ease	-18 16
s0 experience	-4 -25
s0 fall	10 3
s0 family	14 -4
s0 freeTime	-14 9
s0 gone	-17 2
s0 goods	18 5
s0 income	29 -19
s0 joy	15 -22
s0 keeps	-11 24
s0 money	19 -13
s0 more	14 -22
s0 must	-10 15
s0 negation	27 -8
s0 norm	-15 21
s0 part	-4 30
s0 place	32 -7
s0 promise	-34 -7
s0 public	28 0
s0 rise	-10 25
s0 saving	-4 19
s0 service	-15 5
s0 slogan	-14 17
s0 spec	-28 44
s0 staff	45 -27
s0 standing	-23 2
s0 strain	-15 17
s0 time	5 13
s0 trait	-16 12
s0 unit	0 -33
s0 vendorDoes	-9 -6
s0 vendorFirm	-8 -3
s0 vendorStaff	-7 -18
s0 we	-21 -1
s1 anymore	15 -9
s1 can	-4 22
s1 cause	-20 19
s1 chore	9 -9
s1 credential	1 -44
s1 does	-21 48
s1 experience	-11 -29
s1 fall	8 1
s1 family	21 -7
s1 freeTime	-16 15
s1 goods	15 7
s1 income	22 -12
s1 instead	-32 -1
s1 joy	14 -9
s1 less	-5 10
s1 machine	-23 29
s1 money	22 -15
s1 more	27 -16
s1 must	14 -3
s1 negation	13 3
s1 norm	9 2
s1 older	-19 -14
s1 part	-9 20
s1 place	30 -11
s1 process	-8 -9
s1 promise	-18 -14
s1 public	17 8
s1 rise	12 2
s1 risk	22 -33
s1 saving	20 0
s1 service	-20 -12
s1 slogan	-16 36
s1 spec	-16 26
s1 staff	17 -1
s1 standing	-3 -17
s1 strain	-9 8
s1 time	2 7
s1 trait	-17 17
s1 unit	-22 0
s1 vendorDoes	-11 -1
s1 vendorFirm	-20 -15
s1 vendorStaff	-10 -34
s1 we	-16 -5
s1 you	2 10
sf anymore	14 -9
sf can	-3 22
sf cause	-10 26
sf chore	-16 9
sf credential	1 -42
sf does	-24 52
sf ease	-18 16
sf experience	-15 -38
sf fall	8 1
sf family	13 -4
sf freeTime	-12 12
sf gone	-13 11
sf goods	12 5
sf income	28 -19
sf instead	28 -11
sf joy	34 -20
sf keeps	8 11
sf machine	-21 2
sf money	0 14
sf more	11 5
sf must	-10 15
sf negation	22 2
sf part	-16 19
sf place	36 -11
sf promise	-14 -19
sf public	24 -3
sf rise	2 10
sf risk	-9 9
sf saving	2 14
sf service	0 -11
sf slogan	-16 28
sf sooner	-1 19
sf spec	-8 41
sf staff	31 -13
sf standing	-17 -10
sf time	17 4
sf trait	-20 20
sf unit	-17 25
sf vendorDoes	-11 0
sf vendorFirm	-13 -35
sf vendorStaff	-13 -31
sf we	-24 -2
sf you	5 5
w #	-31 35
w $	63 -42
w %	24 8
w 'll	-36 -51
w 're	12 -23
w 's	28 -52
w 've	-8 -16
w +	32 -42
w ,	-24 28
w -	-40 56
w .	-15 41
w :	45 -60
w ;	56 -39
w ?	31 -15
w a	38 -18
w about	69 -26
w access	-21 37
w accidents	37 -19
w account	26 -26
w accredited	-25 -21
w accuracy	-10 21
w acre	23 -13
w acres	22 -11
w across	-19 0
w actually	37 -38
w adds	8 8
w admin	41 -23
w advice	52 -20
w advise	-11 -11
w adviser	10 -41
w advisers	-11 -10
w after	27 -33
w afterwards	52 -41
w again	68 -36
w agency	27 -24
w ai	-49 70
w air	-34 33
w alarms	43 -11
w alerts	10 6
w all	-26 0
w allows	-12 38
w alone	-14 -1
w already	-14 -9
w always	12 -15
w among	28 -21
w an	18 -34
w and	-5 22
w another	43 -41
w answer	-12 -19
w any	-10 29
w anytime	-16 13
w app	-17 35
w applicants	41 -30
w application	-22 14
w apprentices	45 -31
w approved	-13 -13
w architects	19 -6
w archive	7 18
w are	39 -8
w area	-14 -1
w around	26 -29
w arrive	37 -10
w assistant	24 -21
w association	18 -12
w at	42 -52
w audit	9 13
w auditors	24 -11
w audits	4 -24
w authority	28 -19
w automatic	-27 38
w automatically	1 26
w award	-30 -4
w away	41 -48
w axis	-6 26
w b	50 -16
w back	-20 19
w backs	73 -57
w bad	-12 50
w bags	74 -41
w bakers	36 -42
w baking	1 20
w balance	-14 -34
w bar	-31 57
w barn	26 -11
w batch	29 -5
w battery	-12 28
w be	-10 29
w beam	4 10
w because	11 -11
w becomes	55 -38
w bed	18 29
w been	52 -28
w beer	38 -18
w before	49 -19
w bell	-11 -6
w below	-20 16
w belt	1 15
w bench	-1 -19
w bending	45 -19
w better	42 -40
w big	51 -62
w biggest	-22 -18
w bill	33 -22
w bin	-14 23
w bins	-20 38
w board	44 -17
w bonus	17 -9
w bookkeeper	34 -27
w booth	-12 22
w boss	32 -12
w bottles	65 -54
w brake	-17 40
w brand	11 14
w break	17 -4
w breaks	-17 0
w breathe	53 -43
w brewer	42 -17
w brewhouse	-6 30
w bring	-21 -27
w brings	27 -16
w broken	-19 7
w brushes	-37 49
w brushless	-4 37
w buckets	34 -12
w budget	30 -21
w buffer	-12 25
w building	10 -23
w built	-30 48
w business	-10 -11
w buy	11 -45
w buyer	39 -12
w buyers	33 -22
w by	-1 -17
w ca	65 -24
w cables	-18 21
w calibration	-7 -12
w call	-22 -29
w called	26 -10
w calls	-2 10
w calm	12 0
w camera	-37 53
w can	-14 45
w capacity	-30 53
w carbon	30 -18
w care	-4 -14
w carmaker	37 -17
w carrying	10 26
w case	2 30
w cases	22 -16
w cash	36 -14
w cashiers	28 -6
w caught	44 -30
w cell	19 -32
w centre	-33 9
w cents	12 -10
w certificates	0 -15
w certified	5 -35
w chains	-45 9
w change	21 5
w changer	-11 29
w changes	-18 21
w charges	35 -16
w charging	-15 22
w chasing	52 -39
w cheaper	12 -33
w check	-16 42
w checkout	50 -25
w checks	17 -14
w chefs	-8 -18
w chips	22 19
w choose	-37 61
w class	-10 21
w clean	-13 28
w cleaning	-2 22
w cleans	-38 63
w clear	22 -11
w client	28 -7
w clients	-10 -46
w climbing	32 -30
w climbs	69 -45
w clock	-2 -35
w close	-7 -7
w cloud	-24 38
w cm	-29 61
w co2	-28 48
w coach	3 -19
w code	-29 29
w cold	13 -14
w collect	-8 -23
w colour	-6 31
w colours	-11 27
w come	28 -38
w comes	-8 -37
w coming	34 -10
w company	12 -36
w complaint	-11 -11
w complaints	25 -15
w complete	16 -5
w compliant	-1 12
w compressed	-26 32
w compressor	-1 13
w concept	-14 43
w constant	10 35
w consultants	-21 -26
w consumption	-11 24
w contract	64 -59
w contractor	-1 -41
w contribution	28 -20
w control	-47 73
w controlled	-8 17
w conveyor	-20 7
w cook	-11 -8
w cooking	-14 25
w cooks	-5 29
w cool	25 -11
w coolant	-15 21
w cooling	-36 46
w corrosion	-15 33
w cost	34 -23
w costs	18 5
w count	8 -22
w countries	-5 -38
w court	-16 -17
w cover	30 -22
w covers	-6 23
w cow	4 27
w craftsmen	46 -27
w crane	-16 18
w credit	56 -30
w crew	46 -32
w crews	-55 -48
w customer	-1 -15
w cut	43 -6
w cuts	41 -36
w cutting	-27 43
w cycle	-13 46
w cycles	16 -7
w d	-2 -44
w data	-39 57
w date	-4 -46
w dates	44 -19
w day	18 -14
w days	9 25
w db	-11 21
w dealer	-11 -21
w decades	-10 -11
w dedicated	-9 -28
w deep	-18 -13
w degrees	20 -12
w deliver	-5 -21
w delivery	9 -31
w depot	15 -20
w design	-24 54
w desk	26 -39
w detector	-32 77
w detects	-15 26
w developed	-12 24
w digging	23 -10
w dispatch	-23 35
w dispatcher	35 -15
w display	-22 31
w disposal	-15 4
w distance	-9 21
w do	28 -36
w dock	11 -3
w done	21 -17
w door	36 -1
w doors	-46 50
w dos	41 -24
w dosing	-16 18
w double	-9 22
w dough	-31 52
w down	14 -8
w drawings	28 -15
w drive	36 -27
w driver	25 -18
w drivers	62 -14
w dry	32 -12
w dryer	-13 31
w during	14 -29
w dust	29 -19
w e	-46 62
w each	58 -22
w earlier	42 -29
w early	24 2
w earn	39 -20
w easy	-3 32
w edge	30 -2
w efficiency	-12 26
w electric	-5 26
w electronic	-25 50
w emergency	-13 -4
w emission	26 6
w employees	-27 32
w employer	11 -37
w enables	-11 19
w end	53 -29
w energy	9 22
w engineer	15 -31
w engineers	-19 -24
w enjoy	55 -42
w enjoys	28 -1
w envy	47 -26
w europe	-17 -26
w even	36 -25
w evening	81 -60
w every	19 18
w everybody	32 -20
w everything	0 -28
w evidence	37 -10
w ex	-21 -16
w excavator	13 9
w experience	-10 -10
w expertise	-30 -25
w express	32 -18
w extra	0 -20
w extraction	-14 39
w extremely	-10 35
w f	-30 29
w faces	77 -33
w factory	-8 -3
w fail	-30 66
w failure	22 -10
w fall	51 -24
w falls	31 -21
w family	-17 -8
w far	-8 -12
w fast	-11 23
w faster	-4 36
w fear	54 -28
w feed	-17 45
w feels	28 -19
w fewer	43 -54
w field	1 -37
w fifth	21 -32
w fill	-21 37
w filter	-54 34
w filters	-37 43
w filtration	-2 -20
w finally	23 -12
w find	54 -31
w findings	24 -11
w finds	17 27
w fines	38 -28
w fingers	64 -31
w finish	7 14
w finished	7 9
w finishes	33 -14
w fire	57 -37
w firm	10 -25
w firms	6 -28
w first	15 -38
w fits	-16 23
w fitted	35 -53
w fitter	2 -24
w fitters	23 -19
w five	-23 -12
w fix	-46 -29
w fleet	15 -26
w floor	25 -12
w flow	-19 25
w folks	28 -15
w food	22 -15
w foot	23 7
w for	19 -5
w force	-16 35
w foreman	35 -23
w forester	7 13
w forklift	19 -11
w format	-28 35
w forward	42 -20
w foundry	4 -19
w four	19 -38
w free	-14 5
w frees	47 -23
w fresh	-19 35
w friday	18 -13
w friendly	-17 35
w from	7 -30
w front	56 -39
w ft	-28 39
w ful	15 -11
w full	5 14
w fully	-35 29
w fun	43 -25
w furnace	1 -25
w g	-31 68
w gal	21 -16
w game	8 17
w gas	16 -21
w gear	10 -54
w generation	-23 13
w generations	-13 -42
w get	26 -15
w gets	61 -17
w getting	11 -9
w gives	-8 28
w glass	5 25
w gmp	-76 7
w go	48 -58
w going	49 -26
w gone	61 -32
w good	31 -48
w goods	12 19
w google	3 -18
w gos	75 -34
w government	9 -19
w grade	15 8
w grant	15 0
w grants	-32 52
w grid	-2 12
w grinding	11 6
w gripper	25 -9
w grows	2 14
w guided	-32 3
w gusts	47 -26
w guys	17 -12
w gym	43 -15
w h	-35 45
w had	17 -12
w half	81 -51
w hall	4 -34
w halved	26 -6
w halves	37 -23
w handles	-16 44
w hands	5 -35
w happy	-5 -36
w harvest	35 -39
w has	29 -41
w have	6 -33
w head	48 -32
w heat	-12 49
w heating	42 -11
w heavy	31 -17
w height	-11 13
w help	-1 -15
w helps	-14 28
w high	-42 52
w highest	-33 54
w highlight	59 -32
w highly	-24 41
w hire	11 20
w his	58 -44
w history	45 -24
w hit	-47 50
w hold	-7 -18
w holds	2 21
w holiday	26 -10
w home	29 -32
w honest	-12 -6
w hood	-11 42
w hot	-26 -27
w hotel	-30 -9
w hotline	-29 -19
w hour	12 -1
w hours	5 -10
w house	41 -46
w how	-10 -50
w hp	-41 62
w hurt	32 -21
w hydraulic	-8 43
w hydraulics	-26 16
w if	-25 -27
w impressed	67 -30
w improves	24 13
w in	-20 -16
w incl	-10 19
w included	-2 -53
w individual	-12 -8
w industry	-20 -10
w inside	18 -8
w inspection	51 -16
w inspector	8 15
w inspectors	21 -9
w installation	-19 -33
w installed	-16 14
w installers	-7 -10
w instead	10 -19
w insulated	-15 50
w insurer	41 -26
w insurers	54 -23
w integrated	-8 19
w interface	-40 72
w into	31 8
w inventory	34 0
w inverter	20 -15
w invited	60 -36
w invoices	-9 -12
w is	41 -53
w iso	-23 -6
w it	54 -48
w its	20 -2
w itself	18 -4
w job	13 0
w jobs	-2 27
w joiners	4 -43
w just	-17 24
w k	25 1
w keep	12 -13
w keeps	-12 30
w kept	21 -10
w key	33 -17
w kg	-19 41
w kids	38 -18
w kitchen	20 -18
w know	-12 -37
w known	-28 -15
w kv	-26 79
w kw	-30 61
w kwh	18 -6
w l	-24 56
w lab	9 -32
w labels	29 -5
w ladies	22 -13
w languages	-3 20
w largest	-2 -14
w laser	-36 17
w last	49 -25
w lasts	7 16
w late	58 -15
w latest	-10 32
w lawsuit	45 -14
w lead	-33 43
w leader	-41 -21
w leave	-19 18
w leaves	34 -28
w led	-13 35
w legs	-7 47
w length	-18 30
w less	106 -40
w let	-9 -12
w level	-28 38
w levels	-24 39
w liability	42 -22
w liable	39 -16
w librarian	-11 25
w library	34 -17
w licence	32 -6
w life	-25 45
w lift	-18 31
w light	1 41
w like	18 -12
w likes	40 -30
w line	25 -3
w linen	21 -17
w lines	20 -23
w liquidity	29 -19
w lists	26 -15
w litre	10 -6
w litres	21 7
w live	-15 -14
w loader	-3 16
w lobby	40 -23
w local	-21 -8
w logs	19 -9
w long	3 -15
w longer	32 -22
w look	65 -35
w looks	51 -22
w lose	36 -9
w loss	7 5
w lost	11 -8
w lot	1 14
w love	1 -21
w low	-31 74
w lower	26 -16
w lowers	-47 66
w lugging	66 -53
w lunch	31 -22
w m	-27 43
w machine	-2 18
w machining	-13 -4
w machinists	-10 -5
w made	-31 52
w mail	-64 33
w maintenance	0 11
w make	27 -30
w maker	-18 -26
w makers	-12 -22
w makes	22 3
w making	-16 -24
w man	45 -18
w manager	26 -36
w map	-35 50
w market	-32 15
w master	-59 -16
w material	0 15
w max	-44 63
w measure	12 -10
w measures	-15 19
w meet	27 -14
w meeting	32 -19
w melt	73 -34
w metal	-14 -12
w miles	15 -42
w min	-9 8
w minus	13 -10
w missing	29 -17
w mix	-4 29
w mm	-33 40
w mode	-25 40
w model	20 -12
w mondays	40 -33
w money	-4 29
w monitoring	-11 22
w month	31 -22
w months	39 -20
w mood	48 -18
w more	43 -21
w morning	18 -35
w most	-26 13
w motivated	44 -6
w motor	-11 25
w motors	-8 27
w mould	38 -47
w m²	-12 29
w m³	-22 61
w n't	44 -29
w named	-42 -27
w nationwide	-4 -7
w nearly	23 -47
w neck	34 -21
w needed	18 -2
w needs	6 6
w neighbours	56 -40
w net	-7 16
w network	-30 15
w neutral	30 -18
w never	18 -16
w new	50 -26
w next	17 -27
w night	0 -13
w no	16 0
w nobody	-9 -21
w noise	-16 29
w noon	21 -11
w not	32 -45
w nothing	33 -19
w now	53 -17
w nozzle	-11 25
w nozzles	-19 74
w number	-30 -12
w nurses	41 -26
w of	-20 -13
w off	16 -13
w offer	8 14
w office	31 -24
w offices	-1 -12
w oil	22 5
w old	54 -23
w once	-8 -39
w one	64 -62
w only	-41 27
w open	-24 39
w opera	5 -35
w operating	-32 46
w operator	-7 23
w operators	17 -14
w or	-20 50
w order	36 -33
w orders	12 15
w osmosis	-14 25
w other	69 -37
w others	-23 -15
w our	-18 -35
w ours	-30 -28
w out	43 -57
w oven	-6 38
w over	11 -26
w overnight	0 29
w overtime	36 -27
w own	-27 -49
w owner	3 -42
w p	27 -2
w package	-23 45
w packaging	-3 -29
w paid	36 -9
w paint	-4 -14
w pallet	-28 48
w panel	-12 22
w panels	18 -40
w paper	24 -3
w paperwork	55 -23
w parallel	-21 38
w part	0 21
w partner	-38 -37
w partners	-3 -10
w parts	20 0
w pass	31 21
w passed	10 -40
w passes	29 -15
w password	41 -20
w past	39 -18
w patient	-53 60
w patients	39 -23
w pay	20 4
w payment	19 -10
w payroll	25 -21
w pays	25 -16
w pcs	-11 22
w peace	21 -13
w penalty	21 -8
w people	4 -16
w per	60 -29
w percent	29 1
w perfect	-22 36
w performance	-14 24
w personal	-4 -27
w personally	-8 -20
w phds	-5 -20
w phone	10 5
w phones	-23 48
w piano	-24 20
w pick	-16 12
w pictures	2 24
w pipe	20 -10
w place	-6 -19
w plan	31 7
w planners	20 6
w planning	29 -46
w plant	-4 -5
w plates	56 -31
w platform	-23 52
w pleasure	44 -27
w plugs	12 -7
w pm	-10 -27
w points	17 21
w pool	-12 -3
w position	53 -57
w power	41 -2
w powerful	-16 32
w ppm	-32 19
w practice	-4 -15
w praise	35 -12
w premium	-1 20
w press	-11 12
w pressure	-5 35
w prevents	-29 42
w price	-12 15
w prices	31 -19
w print	-9 -19
w printer	-4 41
w printers	4 -14
w process	-26 2
w production	1 21
w profit	15 -17
w programming	27 -34
w programs	-26 57
w project	45 -6
w promise	19 -13
w promised	22 -35
w proof	-21 58
w pros	-11 -18
w protected	-24 -18
w protection	-12 28
w proud	31 -16
w proven	-26 10
w provider	-18 -10
w pulse	-23 54
w pump	-11 18
w pumps	17 -40
w purchasing	26 -24
w push	-11 34
w qa	44 -22
w quality	15 -9
w quarry	55 -41
w quarter	10 3
w quick	-33 40
w quickly	-15 -42
w quiet	33 1
w quote	-20 -60
w rack	-35 69
w racks	19 5
w radio	-24 26
w range	-17 36
w rate	-17 -9
w rather	37 -7
w rave	15 -1
w reach	15 -20
w reactor	44 -9
w read	-19 36
w readings	40 -10
w ready	32 -24
w real	-17 6
w recalls	40 -28
w receive	-18 31
w reception	24 -20
w recipes	-8 29
w recognises	-10 21
w recommend	60 -14
w recovery	-13 22
w reduces	-11 19
w references	-12 -21
w refrigerant	27 4
w refrigeration	-10 -10
w refuse	42 -23
w region	-15 -8
w release	3 15
w reliability	-54 9
w reliable	-23 53
w rely	-12 15
w remote	0 36
w rent	36 -17
w rental	-5 -19
w replacement	-8 -12
w report	-22 62
w reports	-19 33
w reps	23 -20
w required	-16 29
w requst	-24 48
w research	-8 -32
w residents	39 -16
w rest	-12 -9
w results	18 -1
w retail	15 -21
w returns	48 -33
w revenu	26 -23
w reviews	-3 -21
w right	-11 12
w rises	6 4
w risk	51 -25
w road	47 -38
w robot	-13 48
w robots	16 -42
w roof	70 -18
w room	-4 13
w rounded	-10 36
w rpm	-17 49
w rules	31 -20
w run	41 -14
w running	-26 -25
w runs	9 14
w rush	60 -28
w s	-8 31
w safe	-23 12
w sales	2 -19
w same	40 -41
w sample	0 -41
w samples	33 7
w satisfaction	-10 -10
w saturdays	25 -17
w save	42 -14
w saved	45 -25
w saves	-8 45
w scale	-31 56
w scanner	2 18
w schedule	0 12
w school	48 -37
w scrap	30 -19
w screen	-47 63
w seal	-46 31
w seams	29 -14
w season	21 -1
w second	71 -56
w seconds	-21 43
w see	-25 36
w seed	90 -50
w sees	-15 54
w self	-30 73
w sell	68 -52
w sells	51 -37
w send	-27 -8
w series	10 10
w server	-2 17
w service	6 -58
w servo	-3 10
w set	-6 13
w setter	34 -6
w seven	12 -31
w sewage	-5 -18
w sheet	2 -51
w sheets	-11 24
w shift	28 8
w ship	-15 34
w shipments	52 -26
w shop	47 -31
w shoppers	25 -15
w show	-12 -32
w shown	0 27
w showroom	-13 0
w shows	-4 37
w shrinks	31 -21
w shuttle	9 14
w sick	26 -17
w since	28 -22
w single	-10 22
w site	-8 -46
w sits	36 -9
w six	12 1
w size	5 -24
w sleep	52 -18
w slips	17 -7
w small	23 -38
w smoke	61 -48
w snow	23 27
w so	45 -8
w software	11 -3
w solution	-19 57
w solve	-13 -33
w solvent	25 -11
w some	22 -19
w something	-11 -22
w sooner	27 -22
w sorting	27 -14
w sound	-8 -31
w source	-35 34
w space	-15 51
w spare	-3 -26
w spared	36 -28
w spares	-5 -11
w speak	-3 -53
w special	7 14
w specialist	-32 -15
w specialists	17 -5
w spend	27 -6
w staff	0 -24
w stage	16 8
w stainless	-8 -7
w stand	18 -44
w standard	-21 45
w standby	35 -30
w standing	-5 -17
w stands	28 -12
w stars	-17 -12
w start	14 -34
w state	-26 -24
w stay	49 -36
w stays	64 -32
w steam	-42 34
w steel	14 1
w step	-17 68
w stepless	-8 23
w sticky	17 11
w stiff	13 -12
w still	-3 -16
w stink	44 -24
w stock	40 -3
w stocktaking	14 -7
w stop	59 -34
w stops	-27 47
w store	15 12
w straight	4 20
w strong	-11 30
w summer	31 -25
w sundays	2 -18
w supplier	0 -13
w supplies	-12 -6
w supply	-13 -3
w support	-27 -39
w supports	-9 58
w sure	14 -19
w surfaces	-55 61
w system	-18 35
w t	16 17
w table	34 -12
w tablet	-23 32
w take	43 -41
w takes	14 34
w talk	-12 -16
w talks	20 -11
w tank	-23 45
w tax	17 -15
w team	-50 -48
w tech	-35 19
w technician	30 -2
w technicians	-22 -9
w technology	-48 25
w television	35 -18
w temperature	-10 18
w tenants	30 -18
w terminal	-22 35
w test	-20 42
w than	-43 44
w thanks	5 11
w that	4 -72
w the	51 -23
w theatre	27 -17
w their	-10 8
w themselves	3 -20
w then	47 -9
w they	21 -27
w things	6 -41
w thinking	-6 -17
w third	54 -20
w three	17 -15
w through	-6 -5
w throughput	-22 40
w tied	14 -3
w till	54 -42
w time	-26 31
w times	-46 20
w to	-1 18
w together	15 -17
w tolerance	-33 53
w ton	15 -14
w too	15 -4
w tool	-13 20
w tools	-12 35
w top	-3 -24
w touch	7 7
w tour	51 -24
w town	8 -34
w tracking	-36 51
w trade	39 -24
w train	-9 -11
w trained	-17 -33
w trainers	-9 -1
w training	-23 22
w trial	-21 -36
w tricky	22 -16
w trip	47 -26
w trouble	37 -33
w truck	0 30
w trucks	23 -20
w trust	-23 -21
w trusted	15 -20
w turn	55 -32
w turns	49 -40
w twice	3 21
w two	46 -24
w under	12 -1
w unit	-38 79
w units	-28 19
w unmanned	24 -6
w up	23 -7
w updates	-24 50
w ups	34 -17
w urgent	64 -36
w us	-35 -71
w use	-6 60
w used	-10 -11
w user	-10 21
w uv	-40 91
w v	-15 38
w vacuum	24 -14
w valley	26 -11
w valves	-14 31
w van	51 -21
w vans	4 -35
w vehicle	10 -26
w version	-16 29
w vibration	-19 56
w video	9 10
w visit	-10 -9
w visitors	12 13
w volume	33 -31
w walk	6 -11
w wall	28 6
w want	75 -43
w ward	35 -18
w warehouse	7 9
w warm	-13 33
w warning	30 -1
w waste	11 -24
w watch	-5 -12
w water	20 17
w way	0 53
w we	-69 -7
w week	33 -25
w weekend	21 -10
w weekends	-4 -17
w weeks	-14 0
w weld	-43 63
w welder	18 13
w welders	10 -2
w welding	-15 -21
w well	-54 12
w were	47 -37
w what	5 -30
w when	37 -22
w where	34 -28
w while	12 -27
w whistle	61 -6
w who	7 -42
w whole	38 -26
w will	6 -18
w win	50 -29
w winery	26 -11
w winner	-31 -27
w wins	20 -3
w winter	37 -13
w with	-14 39
w within	-13 -31
w without	7 12
w wo	8 -17
w word	14 -11
w work	104 -67
w working	34 -5
w workplace	29 -11
w works	-4 -22
w workshop	-9 31
w workstation	-14 23
w worry	-15 0
w write	36 -21
w written	-11 -13
w wrong	54 -28
w x	-43 89
w yard	25 -47
w year	49 -40
w years	-18 4
w yield	22 -14
w you	19 -28
w your	31 -9
w yours	16 -1
w zero	-44 36
w zone	-27 65
w zones	-22 50
w zoo	16 -23
w °c	-22 49
w µm	-26 57
x again authority	14 -9
x again can	26 -12
x again does	12 5
x again freeTime	16 -8
x again instead	12 -3
x again joy	24 -8
x again money	9 0
x again more	9 -6
x again must	15 -6
x again public	-4 -8
x again rise	20 -8
x again slogan	10 2
x again staff	19 -11
x again standing	18 -4
x again vendorFirm	9 0
x again vendorStaff	14 -10
x anymore service	14 -3
x anymore spec	10 -8
x anymore staff	14 -6
x authority chore	11 -4
x authority credential	-3 -12
x authority does	9 -5
x authority fall	16 -7
x authority keeps	12 -8
x authority money	15 -5
x authority negation	12 -8
x authority norm	2 -9
x authority part	14 -6
x authority rise	20 -10
x authority saving	18 -12
x authority trait	0 11
x authority we	11 -2
x authority you	15 -5
x can cause	10 3
x can chore	-19 16
x can ease	18 -7
x can goods	-17 20
x can income	27 -23
x can instead	-14 16
x can keeps	12 -8
x can machine	-6 10
x can money	17 -11
x can negation	-10 -4
x can place	7 2
x can process	-5 9
x can promise	1 -14
x can public	-8 18
x can spec	-14 13
x can staff	-9 7
x can standing	-10 13
x can time	-7 -7
x can unit	7 -14
x can we	-5 -14
x can you	-7 12
x cause credential	6 -14
x cause fall	10 -4
x cause gone	24 -20
x cause income	10 -6
x cause joy	10 -6
x cause less	27 -11
x cause more	23 -11
x cause must	6 3
x cause part	3 6
x cause place	-3 -9
x cause process	-5 -7
x cause promise	-10 -1
x cause risk	13 -9
x cause saving	-12 13
x cause spec	-11 10
x cause staff	0 -10
x cause standing	9 -8
x cause strain	10 -7
x cause trait	-10 18
x cause vendorFirm	7 2
x cause we	-7 -5
x chore does	-1 14
x chore ease	8 -10
x chore gone	26 -16
x chore instead	11 -2
x chore joy	20 -7
x chore negation	11 -6
x chore part	11 -12
x chore place	10 -8
x chore public	10 -4
x chore rise	15 -4
x chore sooner	9 1
x chore staff	11 -4
x chore standing	12 -6
x chore trait	8 -10
x chore vendorStaff	17 -2
x chore we	-4 -6
x chore you	10 -3
x credential keeps	-4 -10
x credential norm	-9 -3
x credential place	-8 -9
x credential rise	-3 16
x credential risk	11 0
x credential service	-9 -2
x credential slogan	-9 -2
x credential spec	-5 12
x credential staff	9 -9
x credential standing	-7 -5
x credential trait	3 -12
x credential unit	-6 -10
x credential vendorFirm	-3 -11
x credential we	11 0
x credential you	10 -5
x does goods	0 9
x does income	17 -18
x does keeps	10 -1
x does less	-9 3
x does machine	-3 9
x does more	17 -17
x does place	-11 14
x does public	7 -11
x does rise	12 -2
x does risk	12 -7
x does saving	-12 13
x does slogan	4 9
x does staff	9 -11
x does standing	15 -10
x does time	-6 12
x does trait	-14 18
x does unit	-3 12
x does vendorFirm	-7 14
x does vendorStaff	-9 -8
x ease freeTime	11 -10
x ease process	9 -7
x ease promise	-9 -2
x ease saving	-6 -3
x ease staff	26 -15
x ease trait	6 5
x ease vendorDoes	-8 -3
x ease you	12 -12
x experience gone	-8 -4
x experience income	14 -7
x experience instead	-3 -6
x experience machine	-9 -4
x experience money	16 -6
x experience part	3 -9
x experience place	-13 -2
x experience public	-5 -5
x experience spec	-3 -7
x experience staff	-7 -8
x experience standing	-6 -6
x experience trait	7 9
x experience unit	-14 -11
x experience you	2 8
x fall goods	16 -14
x fall machine	16 -8
x fall money	23 -10
x fall norm	18 -5
x fall place	11 -6
x fall process	14 -9
x fall service	14 -3
x fall staff	14 -6
x fall time	14 -10
x fall you	14 -8
x family joy	12 -4
x family vendorFirm	-6 -4
x freeTime gone	13 -5
x freeTime keeps	15 -12
x freeTime less	-6 13
x freeTime process	12 -5
x freeTime public	9 -5
x freeTime risk	9 -6
x freeTime sooner	9 0
x freeTime strain	11 -10
x freeTime vendorDoes	12 -2
x freeTime vendorStaff	9 -6
x freeTime we	8 -14
x gone joy	12 -2
x gone machine	19 -11
x gone negation	11 -3
x gone part	27 -21
x gone place	12 -1
x gone risk	9 -3
x gone spec	10 -6
x gone staff	24 -12
x gone vendorDoes	-7 -3
x gone vendorFirm	10 0
x gone you	13 -6
x goods income	9 -7
x goods instead	11 -9
x goods joy	17 -14
x goods less	8 5
x goods machine	5 4
x goods money	20 -12
x goods more	28 -19
x goods negation	11 -7
x goods norm	7 2
x goods older	9 -6
x goods part	8 -14
x goods service	13 -1
x goods spec	26 -21
x goods trait	-9 18
x goods you	9 -2
x income instead	12 -12
x income machine	20 -19
x income more	11 -9
x income part	16 -11
x income process	15 -13
x income saving	14 -7
x income slogan	11 -14
x income strain	10 -2
x income time	11 -4
x income unit	10 -10
x income you	25 -24
x instead machine	-10 8
x instead money	9 -11
x instead negation	9 -3
x instead norm	13 -8
x instead older	-15 14
x instead promise	-8 -4
x instead risk	9 -1
x instead service	-5 -10
x instead slogan	10 -9
x instead sooner	2 11
x instead time	7 -11
x instead vendorFirm	2 7
x joy machine	18 -9
x joy part	12 -11
x joy place	21 -4
x joy process	19 -10
x joy promise	-9 -2
x joy public	10 -11
x joy rise	11 -2
x joy slogan	9 0
x joy staff	18 -6
x joy standing	15 -6
x joy time	17 -4
x joy unit	19 -11
x joy vendorFirm	19 -7
x joy you	-6 -5
x keeps less	10 0
x keeps machine	12 2
x keeps money	10 -1
x keeps negation	9 -4
x keeps part	3 11
x keeps place	3 8
x keeps process	12 -7
x keeps risk	14 -15
x keeps slogan	-14 0
x keeps spec	11 -7
x keeps staff	26 -18
x keeps standing	9 -3
x keeps time	9 -4
x keeps unit	13 1
x keeps vendorDoes	1 -12
x keeps we	-13 0
x keeps you	16 -12
x less machine	2 9
x less money	12 -7
x less more	9 -5
x less must	10 -4
x less older	-9 6
x less part	14 -5
x less process	6 -11
x less public	11 -8
x less rise	9 -8
x less risk	14 -6
x less service	10 -2
x less staff	11 -11
x less time	21 -7
x less unit	15 -8
x less vendorDoes	-3 -19
x less vendorStaff	13 -1
x less you	27 -17
x machine more	9 -11
x machine must	10 -8
x machine norm	4 14
x machine older	-14 19
x machine part	-8 10
x machine place	-12 10
x machine rise	1 9
x machine saving	10 -8
x machine service	6 -20
x machine slogan	-6 18
x machine staff	9 -13
x machine standing	13 -2
x machine strain	-15 18
x machine time	0 -11
x machine trait	-5 9
x machine unit	-2 16
x machine vendorDoes	0 15
x machine vendorFirm	-3 -15
x machine vendorStaff	-2 -11
x machine we	6 9
x machine you	12 -6
x money norm	15 -9
x money older	-8 -3
x money part	3 9
x money place	10 -5
x money rise	21 -20
x money service	6 -9
x money spec	15 -13
x money staff	13 -4
x money time	14 -8
x money you	22 -10
x more norm	12 -12
x more older	-4 -7
x more part	9 -3
x more service	13 -3
x more slogan	17 -15
x more spec	9 -4
x more unit	22 -17
x more you	10 -9
x must spec	-10 4
x must staff	10 -6
x must strain	12 -9
x negation norm	17 -9
x negation process	14 -7
x negation promise	-11 -3
x negation rise	18 -11
x negation service	17 -4
x negation strain	15 -12
x negation time	9 -3
x negation vendorDoes	-8 -1
x negation vendorFirm	9 -1
x negation we	-9 -7
x norm part	4 6
x norm risk	12 -1
x norm spec	11 0
x norm trait	4 5
x norm unit	4 7
x norm vendorFirm	-5 -4
x norm you	5 -10
x older place	-10 -3
x older public	-3 -7
x older service	-11 -1
x older sooner	-4 12
x older spec	-9 7
x older staff	22 -7
x older time	10 -9
x older unit	-11 4
x older vendorFirm	3 10
x older we	-8 -3
x older you	12 -6
x part promise	-8 12
x part public	10 -1
x part service	12 0
x part spec	-5 11
x part standing	15 -9
x part strain	-1 14
x part unit	-5 12
x part vendorFirm	-1 -24
x part vendorStaff	-7 -15
x part we	-3 21
x place public	14 -5
x place spec	10 -5
x place standing	11 -3
x place strain	16 -8
x place time	11 -3
x place vendorFirm	9 3
x process public	21 -5
x process risk	12 -9
x process sooner	9 -5
x process trait	-7 15
x process vendorDoes	-6 -4
x process vendorFirm	-5 -8
x process we	4 -9
x promise service	-5 -8
x promise spec	-4 -7
x promise staff	-10 6
x promise strain	-4 -6
x promise trait	-1 10
x promise unit	-7 -11
x promise vendorStaff	-11 6
x promise we	-12 -6
x promise you	-8 -4
x public rise	10 -7
x public service	-10 -2
x public slogan	9 -9
x public standing	13 -17
x public strain	11 -6
x public vendorStaff	11 -3
x public we	9 -6
x public you	25 -13
x rise slogan	12 3
x rise staff	-1 -9
x rise strain	9 -2
x rise trait	-3 9
x rise unit	12 -10
x rise we	-7 -8
x rise you	10 -11
x risk service	-5 -6
x risk slogan	-13 9
x risk spec	1 -11
x risk staff	9 -6
x risk standing	11 -6
x risk time	8 -12
x risk trait	-7 14
x risk unit	17 -17
x risk vendorDoes	-12 0
x risk we	-4 -14
x risk you	8 -11
x saving service	-6 -3
x saving unit	9 -8
x saving vendorDoes	-5 -5
x saving you	11 -8
x service sooner	-17 -7
x service spec	-4 -11
x service trait	-10 -3
x service unit	-11 1
x service vendorFirm	-11 8
x service we	-6 -5
x slogan time	9 -8
x slogan trait	-12 9
x slogan vendorFirm	9 -7
x slogan we	-9 0
x sooner staff	9 -1
x sooner time	11 -7
x sooner vendorFirm	1 11
x sooner we	9 -11
x spec staff	-12 11
x spec strain	-7 11
x spec vendorDoes	-12 23
x spec vendorStaff	-6 -5
x spec we	-8 -13
x spec you	-4 -8
x staff strain	14 -7
x staff trait	12 -3
x staff vendorStaff	-1 -10
x staff we	-3 -6
x standing trait	9 -5
x standing unit	17 -9
x standing vendorDoes	10 -1
x standing vendorFirm	19 -3
x standing you	19 -8
x strain vendorFirm	9 -3
x strain we	-1 -13
x time unit	10 -5
x time vendorDoes	-6 -7
x time we	-4 -12
x trait unit	-3 12
x trait vendorStaff	-8 -6
x trait you	-12 11
x unit vendorFirm	-2 -9
x vendorDoes vendorFirm	-2 -7
x vendorDoes vendorStaff	8 -18
x vendorDoes we	-2 -7
x vendorFirm we	-11 -6
x vendorStaff we	10 -4
x we you	0 -12
`,
  motive: `
bias	-3 5 -3 9
b # %	23 -9 -6 -2
b # a	18 -2 -14 -1
b # days	27 -18 -5 -2
b # degrees	-5 -10 18 -3
b # in	32 -11 -16 -1
b # less	22 -6 -4 -4
b # miles	-15 -4 11 -7
b # min	14 -20 10 -3
b # months	42 -15 -10 -9
b # more	19 -6 -4 -7
b # per	18 -7 -2 -5
b # percent	-8 22 -5 -4
b # points	22 -9 -2 -5
b # to	22 -10 -4 -5
b # years	19 -7 -9 -1
b % less	16 -3 -5 -1
b % more	36 -11 -17 -3
b + $	32 -12 -2 -12
b , #	22 -9 -13 0
b , good	0 -3 -4 15
b , less	-20 -12 22 19
b , no	-8 20 -6 -4
b , that	19 -5 -14 -1
b , two	34 -16 -6 -5
b , you	23 -26 5 3
b - end	-4 -7 16 -3
b - up	-15 41 -17 -6
b . #	-7 20 -9 -6
b . a	28 -20 -6 -2
b : #	32 -9 -15 -3
b ; that	25 -5 -12 -3
b ^ #	35 -14 4 -14
b ^ a	-16 26 0 -12
b ^ an	-8 29 8 -22
b ^ cashiers	-9 -6 20 -6
b ^ cleaning	-5 -8 15 -2
b ^ digging	-7 -8 15 13
b ^ drivers	-2 -18 3 29
b ^ everybody	-17 -5 10 -5
b ^ fewer	0 19 -9 -3
b ^ frees	34 -10 -9 -7
b ^ gusts	-15 -2 -25 2
b ^ hotel	23 -9 -2 -6
b ^ in	18 16 -10 -16
b ^ inspector	-4 25 -6 -14
b ^ inspectors	-6 -1 15 1
b ^ it	-8 -6 0 15
b ^ kitchen	-6 -12 18 -3
b ^ less	15 -13 15 -10
b ^ liquidity	18 -4 -2 -6
b ^ more	-4 -8 14 13
b ^ neighbours	-2 23 -4 -5
b ^ no	-16 22 10 -11
b ^ nobody	-3 2 16 -9
b ^ on	-3 15 -14 -9
b ^ one	63 -25 -10 -19
b ^ operator	-3 -19 33 -7
b ^ other	-13 -8 6 -16
b ^ qa	-8 -6 -4 24
b ^ residents	-2 -11 20 -4
b ^ rush	30 2 -11 -4
b ^ scrap	19 -14 -2 -1
b ^ shift	-4 -5 15 -4
b ^ shop	-6 20 -4 -13
b ^ solvent	10 -9 16 -6
b ^ takes	21 -1 -12 -5
b ^ the	-22 3 4 2
b ^ water	40 -11 -6 -18
b ^ work	-8 -4 -10 24
b ^ you	23 1 -18 -8
b ^ your	-16 8 1 4
b a .	28 -20 -6 -2
b a big	-11 -8 -4 -2
b a clear	-14 2 21 -5
b a fire	-7 29 -9 -9
b a new	31 -9 -15 -5
b a pleasure	-10 -3 -8 33
b a power	-12 40 -14 -7
b a quarter	23 -8 -4 -7
b a quiet	-6 -2 26 -10
b a second	33 -5 -22 -2
b a week	28 -18 -3 -5
b about the	-23 1 -13 37
b about your	1 0 -25 -17
b after five	-5 26 -19 -3
b an end	-7 -8 25 -4
b an hour	-8 -1 17 -2
b and earn	34 -3 -2 -25
b and not	-14 -23 47 -8
b and so	17 -6 -3 -4
b and the	-18 3 -9 4
b and you	25 0 -15 0
b any longer	10 13 -20 0
b are history	-6 18 -3 -11
b are impressed	-3 -4 -4 -4
b are in	3 15 -18 5
b are n't	-16 13 10 11
b are on	31 4 -12 -14
b are spared	11 -11 15 -7
b as a	-14 -1 0 -2
b as the	-14 -8 -8 0
b at a	29 -14 1 -6
b at every	-6 -3 -3 -3
b at four	-2 -5 26 -9
b at home	-6 -20 10 28
b at the	13 7 -32 2
b at your	-5 11 -14 -11
b back at	-4 -4 -4 -4
b because of	-15 17 -6 -1
b before the	-10 9 18 -8
b bookkeeper leaves	-2 -2 18 -8
b brings #	27 -2 -16 -6
b by a	16 -10 -4 -1
b by hand	-11 -13 28 -4
b by with	25 -14 16 -12
b ca n't	-2 47 -23 -20
b can have	-4 -3 17 -4
b can sell	25 -6 -11 -5
b carbon neutral	-7 -3 -7 -3
b change takes	15 -3 -8 -2
b claims from	-2 25 -16 0
b clear head	-14 2 21 -5
b come home	-4 -3 18 -6
b come in	-17 -2 8 28
b costs you	25 -7 -4 -4
b crew is	12 -12 -19 41
b customer 's	22 -5 -1 0
b day ,	23 -9 -7 -4
b day and	2 -19 12 4
b days ,	-16 29 -12 -3
b delivery dates	-3 17 -6 -5
b dos #	25 -9 -5 -6
b dos n't	-29 13 27 -8
b down from	17 -16 0 -1
b drawings do	-5 22 -6 -1
b driver dos	-2 -3 25 -17
b each other	-26 -9 12 48
b early payment	22 -9 -11 0
b earn on	34 -3 -2 -25
b enjoy the	-11 -3 -5 23
b even if	-14 22 -8 -1
b even when	-3 19 -11 -1
b every month	26 -4 -11 -2
b every morning	-5 -6 17 0
b fall by	0 23 -8 -9
b fear of	-6 39 -18 -7
b feels like	-8 -6 -3 25
b fines for	-25 60 -28 -4
b first time	-5 22 -9 -5
b fitter need	-4 -3 16 -7
b for the	-8 -5 29 -21
b for you	-8 -6 5 -31
b forward to	-5 -8 -4 21
b from #	22 -11 -4 -5
b gets by	18 -14 22 -12
b gets out	-3 27 1 -18
b go from	38 -9 -15 -11
b go to	18 -3 4 -2
b gone ,	17 -13 10 -6
b good mood	-4 -3 -13 25
b goods are	33 -5 -22 -6
b gos in	20 -14 12 -12
b half a	19 -4 -14 -1
b half the	23 -7 -4 -6
b hand is	-3 -19 42 -9
b have a	-12 -4 19 0
b have fun	-11 -4 -18 36
b have no	-4 -6 15 -3
b have to	6 -7 21 -11
b home on	0 -15 27 -13
b house and	18 -9 -6 1
b house in	-16 23 -1 -3
b in bed	-5 -5 28 -11
b in house	17 7 -10 -6
b in three	-14 22 -1 -3
b in winter	10 16 -12 -6
b instead of	17 -5 -16 5
b into the	-11 0 -11 7
b is a	-18 -19 10 44
b is done	-4 -6 19 -10
b is down	-5 15 -11 0
b is gone	15 -20 22 -13
b is in	-11 19 -6 6
b is n't	5 30 -17 -11
b is off	-6 17 -9 -2
b is on	-9 18 -14 -6
b is over	-3 -19 19 6
b is the	-9 -10 -6 8
b it costs	-13 18 0 -2
b keeps going	-11 19 0 -1
b kids ,	-10 -6 18 -6
b lead time	34 -28 -1 -4
b leave the	10 4 -18 7
b leaves at	-2 -2 18 -8
b less for	5 -4 17 -17
b less in	32 -3 -14 -10
b like a	-7 -10 -5 -1
b like working	-5 -1 1 21
b look forward	-5 -8 -4 21
b makes #	19 -4 -9 -5
b man is	-10 -8 34 -13
b miles less	-6 0 25 -1
b minutes ;	25 -3 -12 -4
b mood in	-5 -1 -2 20
b n't called	0 -8 21 -8
b n't come	0 -3 23 -17
b n't drive	-3 -3 21 -10
b n't go	-16 0 16 -2
b n't have	7 -10 16 -5
b n't need	33 -10 -22 0
b n't stand	3 -11 22 -10
b need n't	-11 -2 19 -4
b new hire	31 -9 -15 -5
b no claims	-2 25 -16 0
b no climbing	-5 -17 26 -2
b no fear	-6 39 -18 -7
b no liability	-3 15 -9 -2
b no longer	14 -19 9 -1
b no lugging	-3 -11 25 -5
b no one	-15 2 28 -14
b not three	-24 12 28 -11
b nothing to	-3 21 -4 -14
b of #	39 -10 -11 -14
b of a	-17 12 -10 17
b of the	-7 17 -17 -7
b of yours	-4 16 -16 2
b off sick	-13 23 -7 -3
b old foreman	-1 16 -15 15
b old hand	0 -1 -12 18
b on #	30 -7 -14 -7
b on it	29 -19 -17 16
b on mondays	-9 -1 0 19
b on stage	-5 -5 -3 18
b on sundays	4 -14 31 -16
b on the	15 9 6 -26
b on time	-4 -9 21 -5
b on you	-11 21 -14 2
b on your	27 -19 4 -1
b one day	15 -11 0 0
b one in	-5 -4 16 -6
b our crew	-5 15 -12 1
b our people	-5 17 -11 0
b our standby	-4 16 -16 2
b out of	6 32 -15 -8
b out on	-17 -4 -4 -1
b p .	28 -20 -6 -2
b parts are	-20 31 -4 -7
b pay #	25 0 -18 -1
b pay for	18 1 -8 -3
b people come	-8 6 -7 18
b proud of	-5 -4 -8 22
b rather than	-5 8 18 -13
b rent for	4 27 -10 -10
b residents do	-2 -11 20 -4
b runs on	7 19 -15 -7
b same day	22 -5 -15 -2
b save #	18 -7 1 -5
b saves #	19 -6 -10 -2
b see your	-9 -4 -3 -11
b setter dos	-10 -8 29 -10
b shelf ,	-18 36 -10 -5
b shop floor	-7 -12 -11 17
b shop in	-12 1 -10 -2
b short runs	16 -4 0 -8
b shrinks #	15 -8 -2 -2
b site ,	-6 23 -11 -6
b sits in	-4 -15 46 -16
b so no	-12 41 -29 1
b so the	22 -6 -15 2
b so you	17 -1 -5 -4
b so your	-10 4 20 -7
b staff have	-11 -2 22 -11
b stand in	0 -19 30 -7
b stay away	-4 24 -15 -4
b stop at	-4 -12 -7 -1
b stop when	-7 35 -18 -1
b takes #	17 -4 -7 -3
b takes half	20 0 -8 -11
b talks about	-3 -3 -4 -6
b than one	-4 -1 17 -6
b that brings	35 -1 -23 -6
b the crew	6 -6 -13 31
b the depot	-10 -1 -9 28
b the evening	0 -7 8 17
b the firm	-9 31 -8 -6
b the foreman	-7 -13 21 -1
b the hall	25 -6 -4 -10
b the highlight	-9 -10 -6 8
b the kids	-18 -3 12 11
b the ladies	-4 -18 19 3
b the lobby	-9 3 -9 -4
b the machine	-3 -4 15 -4
b the new	13 -3 -21 31
b the night	9 9 -21 1
b the old	2 -12 -21 26
b the past	-12 15 21 -11
b the phone	-3 -9 28 -6
b the press	-4 29 -10 0
b the quarry	25 -4 -10 -8
b the roof	-7 16 3 -8
b the rules	-21 23 0 -1
b the same	38 -11 -19 -9
b the shelf	20 -6 -14 -10
b the table	-13 29 -12 -5
b the till	-9 6 -10 20
b the top	3 -7 -6 -6
b the trade	-4 -4 -6 -1
b the valley	-4 -3 -5 -5
b the ward	-6 14 -11 15
b the warehouse	-8 -1 2 22
b the work	41 -13 -12 -14
b three days	-6 15 -5 -3
b time for	-12 -9 9 21
b to #	21 -10 -4 -5
b to an	-8 26 0 -4
b to be	9 -8 -17 7
b to check	-3 -8 16 -2
b to see	-9 -4 -3 -11
b to the	-5 -4 18 -4
b to work	-16 -6 -8 30
b to your	15 8 -9 3
b two more	23 -10 -12 1
b under the	-1 -5 17 -8
b up the	-9 -8 22 -3
b use from	29 -11 -4 -10
b walk to	-2 -10 25 -8
b want to	-10 -14 -21 10
b we take	21 -2 -9 -4
b when a	-14 30 -3 -3
b when it	-9 55 -19 -23
b when the	-17 34 -5 -9
b where it	26 -1 -10 -9
b with it	20 -1 -22 10
b with no	-9 20 -6 -1
b with one	37 -11 9 -17
b with the	13 -19 1 8
b with your	-9 16 -8 -6
b without a	-5 15 5 -5
b wo n't	-7 0 18 -5
b years ,	15 -6 -9 0
b you #	30 -14 -4 -3
b you a	11 -16 -7 -4
b you as	-9 -3 -10 1
b you bring	18 -9 -6 1
b you buy	46 -16 -2 -6
b you can	8 -11 16 -4
b you do	27 -6 -17 4
b you down	-12 22 0 -2
b you get	47 -9 -28 -11
b you over	-7 18 -14 3
b you pay	22 -7 -7 -2
b you save	17 -8 1 -3
b you sleep	-12 31 -9 -2
b you win	0 -13 -6 -5
b your admin	-6 -11 26 1
b your boss	-1 -3 -9 -9
b your fitter	-4 -3 16 -7
b your fitters	-10 -1 24 -3
b your line	-10 20 0 -2
b your new	-13 -4 -3 -8
b your old	14 21 -9 -15
b your people	-10 -8 9 32
b your plant	-6 22 -5 -2
b your power	27 -20 -1 -2
b your shop	23 -12 -12 -4
b your staff	-2 -23 4 30
b your winery	-4 -3 -5 -5
c again	-47 -5 20 31
c anymore	20 -1 22 -20
c authority	-8 89 -47 -26
c can	34 -10 32 -31
c cause	12 -13 18 -12
c chore	-5 -33 61 -31
c credential	-27 -6 -18 16
c does	45 -4 -31 -14
c ease	-8 -5 48 -29
c experience	-21 43 -11 6
c fall	46 -5 -14 -11
c family	-43 -2 11 54
c freeTime	1 -9 16 -2
c gone	-23 -6 44 8
c income	71 -28 -11 -12
c instead	-7 22 2 -6
c joy	-38 -32 -54 135
c keeps	-14 48 10 -31
c less	49 -26 11 -19
c money	67 -7 -36 -8
c more	41 -12 -5 -4
c must	31 -42 38 -16
c negation	-36 48 36 -22
c norm	14 25 -36 6
c older	-25 7 13 16
c part	9 -47 20 -8
c place	12 -38 -3 17
c process	17 21 -12 -10
c promise	-10 48 -22 -16
c public	10 -32 -10 -58
c risk	-17 72 -24 -15
c saving	42 8 -25 -14
c service	32 -23 -12 -2
c slogan	12 -21 -22 26
c sooner	24 -20 19 -8
c spec	7 26 -9 -13
c staff	-19 -20 21 21
c standing	-25 -39 -17 -10
c strain	-14 -18 70 -46
c time	23 -9 7 -9
c trait	-2 26 22 -31
c unit	6 -15 4 7
c vendorStaff	3 -25 33 10
c we	-1 2 21 0
c you	-2 -1 -15 -28
e again	-18 -7 11 12
e authority	-14 21 -3 0
e does	4 -17 17 3
e ease	-13 -11 26 -2
e fall	20 -9 -5 -4
e gone	-15 2 33 -9
e income	22 -17 -3 0
e joy	-25 -6 -19 52
e keeps	-16 4 14 -2
e less	15 4 -21 7
e machine	-1 4 -15 4
e money	25 -12 -3 -5
e norm	15 -10 -1 -2
e place	-7 -6 -10 18
e process	6 5 -16 6
e promise	-4 23 -11 -8
e public	6 0 -15 -13
e risk	-15 15 6 -10
e saving	24 -9 -7 -6
e service	-13 -15 33 -16
e staff	8 15 -27 1
e standing	-9 -16 -8 7
e strain	-3 2 20 -18
e you	-4 6 -17 -5
l short	-3 19 -20 24
n ^care	-8 -4 16 -2
n ^cho	-8 -4 -1 21
n ^cle	-12 -3 15 -2
n ^fee	-2 -3 -8 16
n ^feel	-2 -3 -8 16
n ^feels	-2 -3 -8 16
n ^fre	16 -3 -2 -7
n ^law	-8 15 -3 -1
n ^spr	-7 -9 16 0
n ains	2 -9 18 -7
n aker	-4 15 -8 -5
n aker$	-5 18 -14 -2
n canc	18 -11 2 -6
n care	-8 -4 16 -2
n ckou	19 -3 -6 -5
n ckout	19 -3 -6 -5
n ckout$	19 -3 -6 -5
n ears	-2 -3 -4 15
n ease	15 -9 0 -2
n eels	-2 -10 -1 15
n eels$	-2 -10 -1 15
n emen	-2 16 -8 -4
n ement	-2 16 -8 -4
n ener	0 -9 15 -2
n feel	-2 -3 -8 16
n feels	-2 -3 -8 16
n feels$	-2 -3 -8 16
n ker$	-4 15 -12 -2
n kout	19 -3 -6 -5
n kout$	19 -3 -6 -5
n lease	15 -9 0 -2
n oys$	-3 -5 -3 20
n ping	-2 -7 16 -7
n ping$	-2 -7 16 -7
n rty$	2 -7 16 -6
n sal$	-7 -4 -1 20
n stic	-3 -12 15 -1
no again	-13 35 11 -23
no authority	-17 85 -42 -15
no cause	-20 40 -6 -1
no chore	-39 -10 76 -19
no does	7 -40 50 -10
no ease	12 16 -25 0
no experience	-6 24 -7 -6
no fall	9 -9 16 -10
no freeTime	-35 8 19 16
no gone	-21 80 -52 -12
no goods	-23 51 -23 -1
no instead	29 -26 23 -6
no joy	-6 6 -32 33
no keeps	-2 -24 32 9
no machine	-21 -3 29 4
no money	4 41 -29 -5
no must	21 -35 49 -27
no norm	-3 34 -19 -11
no part	-2 14 5 1
no place	-26 29 1 10
no process	8 58 -41 -16
no public	-5 23 -6 -2
no rise	-16 28 14 -12
no risk	-17 56 -23 -7
no spec	-8 22 5 -12
no staff	-46 30 22 8
no standing	-17 13 14 1
no strain	-8 6 33 -22
no time	0 7 22 -18
no unit	11 22 4 -20
no vendorFirm	-20 20 11 -8
no you	-32 52 0 -8
nomore again	-9 -9 20 -4
nomore anymore	-10 6 24 -9
nomore cause	-33 -21 51 0
nomore chore	-23 -14 38 -2
nomore does	14 -25 32 -13
nomore fall	-26 28 -3 -4
nomore freeTime	-43 -58 105 -9
nomore goods	-19 15 40 -12
nomore keeps	-7 -16 28 -1
nomore machine	-16 8 18 -6
nomore money	17 -9 -12 2
nomore more	-22 31 17 -21
nomore must	59 -23 -40 -1
nomore place	-51 23 28 0
nomore process	14 11 -33 3
nomore rise	-15 -10 31 -9
nomore risk	0 27 -19 -7
nomore staff	-39 27 15 -8
nomore strain	-12 -5 28 -6
nomore unit	-2 -55 48 11
nomore you	41 -10 -19 5
o again chore	-18 23 -5 1
o again ease	-5 -7 23 -7
o again fall	-4 15 -9 -1
o again freeTime	-25 30 -9 1
o again joy	-3 -6 -6 19
o again negation	-3 18 -8 -9
o again part	-17 -2 -1 7
o again place	23 -2 -8 -7
o again risk	-5 15 -9 0
o again service	19 -4 -6 -3
o again staff	-9 32 -13 1
o again unit	-15 7 -6 14
o again you	32 4 -13 -18
o anymore authority	-8 26 -13 3
o anymore cause	-18 -7 26 -1
o anymore chore	-15 -3 17 -1
o anymore keeps	-2 -11 15 0
o anymore negation	-6 16 -8 2
o anymore process	-12 26 -14 0
o anymore strain	-3 -23 28 -1
o anymore unit	5 -27 13 10
o anymore you	16 0 -11 2
o authority again	-13 22 4 -6
o authority cause	3 -15 5 2
o authority chore	-10 5 -9 -1
o authority does	-8 31 -4 -12
o authority fall	37 -26 -1 -1
o authority money	37 -23 -1 -2
o authority negation	4 18 -16 -3
o authority rise	-15 19 -9 -6
o authority spec	21 -18 -2 0
o authority standing	-5 -13 6 -3
o authority unit	-7 15 -3 0
o authority you	3 -13 -7 -1
o can can	25 -6 -4 -10
o can cause	22 -7 -3 -9
o can chore	-11 -3 23 -9
o can ease	-9 -10 26 0
o can freeTime	-7 -11 25 -1
o can income	26 -8 -9 -5
o can keeps	-19 9 17 -4
o can money	18 -4 -3 -8
o can process	24 -2 -8 0
o can risk	-8 18 -6 1
o can staff	15 3 -11 -1
o can unit	-9 6 19 -11
o can you	-5 -4 27 -5
o cause can	25 -6 -4 -10
o cause cause	25 -14 16 -12
o cause freeTime	-21 4 4 -2
o cause gone	-11 -18 29 -7
o cause goods	15 -11 -5 0
o cause joy	22 -14 -5 10
o cause keeps	2 -3 15 -23
o cause less	28 -6 -15 -4
o cause more	-3 -9 15 -2
o cause part	25 -25 -3 -3
o cause public	-20 0 9 -7
o cause risk	-9 4 -11 1
o cause service	17 3 -18 3
o cause slogan	8 -16 -3 10
o cause staff	19 21 -15 -11
o cause standing	-10 -10 -12 -5
o cause strain	-7 0 16 -5
o chore again	-1 -18 6 17
o chore anymore	6 -15 13 1
o chore chore	-17 -17 36 -3
o chore does	-13 -2 3 21
o chore fall	6 -26 23 2
o chore freeTime	4 -11 17 -6
o chore gone	-26 -1 45 -9
o chore income	21 -15 -6 2
o chore instead	5 -15 19 -3
o chore joy	-6 -10 -6 0
o chore less	8 -2 14 -5
o chore machine	-8 21 -5 -4
o chore money	15 -4 -6 -1
o chore negation	20 -3 -12 0
o chore part	-3 -3 23 -8
o chore place	-11 5 1 -15
o chore public	-11 -4 22 1
o chore rise	-1 -19 28 -4
o chore risk	-1 -12 -3 20
o chore staff	0 10 18 -14
o chore standing	-4 -5 -5 -3
o chore time	-17 -6 21 2
o chore unit	-23 6 22 -15
o chore vendorStaff	-8 0 20 -5
o chore you	12 -7 -2 -23
o credential staff	-17 2 -5 33
o does chore	17 -7 1 -1
o does fall	17 -4 -3 -3
o does freeTime	18 0 -8 -8
o does income	21 -7 -1 -8
o does money	18 -12 -3 -1
o does more	18 -9 -9 -1
o does negation	-11 18 1 -10
o does part	20 -5 -4 -1
o does process	3 15 -11 -2
o does risk	-6 -4 2 15
o does standing	-14 -5 0 -5
o does strain	-10 -18 27 1
o does unit	7 -21 11 -10
o ease again	-14 -6 31 -10
o ease ease	-5 -8 33 -17
o ease fall	15 2 -15 0
o ease freeTime	-16 10 17 -3
o ease more	-2 -16 22 -2
o ease risk	-8 -6 23 -6
o ease time	-15 0 22 -5
o ease unit	2 -17 38 -10
o experience money	-9 17 -1 -3
o fall cause	15 8 -10 0
o fall money	19 -10 -2 -4
o fall part	8 7 -16 1
o fall process	22 -12 -3 -8
o fall staff	22 -16 -1 -5
o fall unit	27 -14 -13 0
o fall you	27 -4 -5 -4
o family joy	-10 -2 -2 22
o freeTime anymore	1 -26 27 0
o freeTime cause	-10 -13 28 -2
o freeTime does	-11 15 12 -6
o freeTime fall	-11 7 21 -8
o freeTime gone	-13 -8 39 -11
o freeTime machine	0 28 -16 -6
o freeTime money	18 -3 -11 -1
o freeTime more	-21 -31 48 0
o freeTime negation	24 -11 -8 -5
o freeTime process	-6 24 -17 2
o freeTime risk	-6 -12 27 -6
o freeTime sooner	-3 -6 20 -6
o freeTime strain	2 -5 19 -11
o freeTime time	-8 23 -9 -1
o freeTime you	26 -2 -4 -6
o gone cause	-4 4 17 -8
o gone fall	15 -1 -13 -1
o gone gone	-8 -11 26 -3
o gone negation	-13 -3 23 -6
o gone strain	-4 -14 24 -6
o gone time	-15 -13 28 -2
o gone unit	4 -19 26 -7
o goods authority	-6 29 -15 1
o goods cause	-5 -12 16 0
o goods chore	7 -20 12 0
o goods income	24 -3 -11 -2
o goods keeps	13 -4 -27 4
o goods money	21 -7 -6 -4
o goods norm	-8 20 -6 -4
o goods place	-13 30 -9 -3
o goods slogan	18 -3 -1 -4
o goods spec	-8 18 -4 -3
o goods staff	-15 24 -9 -1
o goods time	41 -26 -10 -5
o goods vendorFirm	-29 35 -2 -3
o goods you	12 13 -21 1
o income cause	9 1 -14 -16
o income experience	20 -10 -8 0
o income freeTime	-5 -1 -18 -6
o income income	33 -8 -1 -6
o income more	16 -5 -6 -1
o income norm	20 -11 -1 -5
o income process	34 -1 2 -6
o income rise	19 -10 -1 -5
o income spec	22 -14 -1 -2
o income time	19 -9 -7 1
o income unit	40 -14 -1 -5
o instead chore	-14 -16 10 19
o instead instead	-5 8 18 -13
o instead norm	18 -7 -2 -5
o instead older	-5 8 18 -13
o instead place	22 -6 -2 -9
o instead spec	18 -7 -2 -5
o instead you	-5 19 -14 0
o joy again	1 -8 -13 23
o joy cause	-3 -5 -9 21
o joy chore	-3 -6 -10 24
o joy instead	-4 -4 -4 15
o joy joy	-20 -1 -22 46
o joy machine	-2 -4 -5 15
o joy place	-1 -8 -6 17
o joy service	4 0 -19 20
o joy staff	-3 -10 -6 21
o joy time	-4 -3 -11 24
o joy unit	-6 -16 -9 21
o joy vendorFirm	2 -13 -6 20
o keeps again	-4 30 -18 -3
o keeps authority	-4 24 -18 3
o keeps freeTime	-6 42 -15 -15
o keeps income	16 -5 -4 -2
o keeps joy	-6 -5 -7 18
o keeps machine	-4 15 15 -15
o keeps negation	-4 15 -9 0
o keeps part	-5 -5 28 -11
o keeps risk	-24 35 -4 -3
o keeps unit	-5 6 15 -9
o keeps you	16 -9 -18 5
o less cause	26 -21 1 -6
o less chore	-6 -12 28 -4
o less goods	25 -13 -11 -1
o less joy	16 -14 -19 23
o less money	25 -7 -8 -7
o less process	-2 -7 -6 16
o less risk	-9 26 -6 -6
o less staff	16 -22 22 -4
o less you	-15 -2 12 -6
o machine anymore	-7 -14 22 0
o machine joy	-2 -7 -8 24
o machine money	24 -13 -4 -5
o machine more	-1 -11 22 -7
o machine part	-2 -20 8 15
o machine risk	-3 22 -13 -1
o machine staff	4 -16 21 -4
o machine standing	-11 -7 2 -4
o machine unit	15 -10 4 -1
o money again	4 15 -8 -1
o money fall	19 -12 -2 -3
o money instead	29 -17 -13 0
o money less	15 -3 -6 -3
o money must	19 0 -18 -1
o money norm	17 -11 -2 -2
o money place	32 -12 -5 -8
o money process	26 -5 -6 -15
o money rise	19 -10 -2 -3
o money spec	21 -14 -2 -2
o money strain	-16 24 -13 -2
o money unit	28 -19 -6 -1
o more cause	27 -14 1 -13
o more chore	11 -19 9 -2
o more does	1 -21 33 -4
o more fall	-12 23 -13 1
o more freeTime	33 -9 -8 -4
o more goods	30 5 -18 -4
o more joy	-27 0 -8 39
o more process	20 -7 -12 0
o more public	33 5 -15 -7
o more risk	6 21 -20 -5
o more service	2 23 -12 -1
o more strain	-3 -35 41 -1
o more time	20 -7 -7 -3
o more unit	17 -13 5 -5
o must again	-5 -10 18 0
o must cause	-4 -9 19 0
o must chore	-10 -6 28 -8
o must negation	-11 -2 19 -4
o must process	15 -7 1 -5
o must unit	33 -20 -8 0
o negation again	-5 1 16 -10
o negation anymore	2 18 -13 0
o negation authority	-6 24 -12 -4
o negation cause	-9 20 -4 0
o negation chore	-24 -12 41 -3
o negation does	15 -24 13 -2
o negation freeTime	-19 -5 19 6
o negation gone	-14 45 -32 0
o negation goods	-17 18 9 -3
o negation instead	15 -17 11 -3
o negation joy	-1 0 -16 16
o negation keeps	-1 -20 21 4
o negation machine	-16 -1 19 2
o negation money	12 17 -20 -3
o negation more	-12 16 7 -8
o negation must	39 -30 1 -5
o negation negation	-2 15 -3 -4
o negation norm	-2 20 -10 -6
o negation part	-2 -2 18 -4
o negation place	-17 24 1 -6
o negation process	8 29 -25 -7
o negation rise	-5 -1 18 -4
o negation risk	-6 29 -19 -2
o negation staff	-24 15 6 6
o negation strain	-8 -3 20 -6
o negation time	-12 16 1 -3
o negation you	-10 29 -13 0
o older time	-7 16 -7 -5
o part cause	22 -9 4 -15
o part freeTime	-9 -6 15 0
o part gone	-6 -3 20 -8
o part joy	-9 -3 -4 21
o part keeps	12 -4 -17 9
o part public	-8 -3 -5 -3
o part risk	-2 17 -28 0
o part staff	-9 -18 18 12
o part unit	19 -8 -22 6
o part you	-3 -18 -6 2
o place anymore	-11 -7 18 -2
o place can	24 -3 -11 -3
o place ease	-9 -5 24 -8
o place fall	15 3 -10 -5
o place freeTime	9 -11 24 -21
o place income	20 -8 -6 -2
o place joy	-4 -4 -4 15
o place keeps	0 6 10 2
o place money	18 -5 -3 -5
o place more	15 -4 -5 -3
o place must	-5 -1 15 -8
o place negation	-11 -11 28 -4
o place process	21 -11 -8 -12
o place public	-10 -5 -7 -3
o place rise	11 -6 17 -14
o place risk	-4 3 18 -6
o place service	10 -2 18 -15
o place staff	1 -24 10 13
o place standing	-8 -10 -5 -5
o place strain	-5 -4 34 -17
o place time	8 16 -11 -10
o place you	-10 -1 -3 -2
o process anymore	10 -9 15 -3
o process chore	2 -17 23 -3
o process does	-22 20 0 10
o process fall	24 -13 -10 -1
o process freeTime	4 -13 19 -7
o process gone	-6 19 8 -15
o process instead	4 28 -21 -9
o process joy	-20 -15 -7 37
o process machine	14 -16 8 -14
o process more	-3 17 -12 -2
o process negation	-2 -6 15 -4
o process place	-9 -24 21 6
o process process	3 9 10 -21
o process promise	-4 16 -5 -4
o process rise	-13 -7 17 6
o process spec	18 -4 -12 0
o process staff	10 -23 19 -3
o process standing	-12 -7 -5 -1
o process unit	19 11 -20 -14
o promise time	-4 31 -15 -5
o public again	-13 -6 -8 -17
o public does	-11 -7 10 -7
o public gone	-5 -4 16 -2
o public negation	-15 32 15 -14
o public place	-6 -3 -3 -9
o public process	7 -7 11 -17
o public slogan	-12 -9 -2 -5
o public standing	-9 -14 -7 -3
o public time	31 1 -14 -7
o public unit	33 3 -16 -7
o public you	-12 -10 -19 -2
o rise fall	-3 -19 24 -2
o rise goods	31 -10 -10 -7
o rise machine	3 -4 -4 -10
o rise place	4 -10 -8 22
o rise process	4 -10 -8 22
o rise risk	-9 -8 18 -2
o rise staff	7 26 -28 9
o rise time	19 -9 -1 -6
o rise you	27 0 -14 0
o risk again	-2 14 -15 11
o risk anymore	-14 27 -15 0
o risk cause	-13 22 -6 -2
o risk chore	-15 17 12 -10
o risk fall	-5 18 -14 0
o risk freeTime	-16 16 0 -2
o risk gone	-9 26 -15 -4
o risk goods	-11 23 -8 -1
o risk instead	11 16 -24 0
o risk keeps	-4 27 -18 -2
o risk machine	-7 30 -10 -5
o risk money	23 -10 0 -4
o risk more	-4 17 -15 0
o risk norm	34 -33 0 0
o risk place	-5 28 -19 -6
o risk process	4 11 -15 -1
o risk risk	-10 41 -26 -4
o risk spec	5 22 -24 -1
o risk staff	-11 39 -10 -10
o risk unit	7 23 -29 -1
o risk you	-6 24 -27 3
o saving fall	15 -1 -13 -1
o saving spec	17 -6 -2 -5
o saving you	16 9 -4 -6
o service again	-4 -10 27 0
o service cause	16 -5 -4 -5
o service fall	15 0 -12 0
o service machine	21 -4 -11 -11
o service negation	-1 21 -10 -9
o service part	15 -11 -16 11
o service process	-12 5 18 -3
o service we	-4 -10 22 1
o service you	20 -3 -25 2
o slogan income	18 -5 -2 -4
o slogan process	13 -1 -15 2
o slogan spec	20 -4 -3 -5
o slogan strain	-11 -8 16 -4
o sooner anymore	22 -9 -11 0
o sooner money	24 -4 -14 -1
o spec chore	-5 19 -5 -1
o spec machine	-23 23 0 -3
o spec money	22 -9 -4 -3
o spec more	-19 5 22 -4
o spec negation	-18 40 2 -11
o spec norm	19 -10 -2 -4
o spec process	15 -9 -3 -2
o spec rise	25 -14 -2 -5
o spec risk	0 19 -6 -7
o spec sooner	19 -4 -15 1
o spec spec	15 -8 -2 -3
o staff again	-15 0 25 -10
o staff anymore	39 1 -18 -6
o staff cause	-4 -26 31 16
o staff chore	-5 -10 21 -3
o staff does	-2 19 11 -17
o staff ease	-1 -11 30 -15
o staff fall	0 -29 28 5
o staff freeTime	18 6 -7 -9
o staff gone	-15 -14 11 20
o staff goods	19 -4 -2 -7
o staff income	14 -1 -22 13
o staff instead	19 -9 2 -7
o staff joy	2 -23 -10 41
o staff keeps	-10 5 25 -14
o staff less	-1 0 29 -10
o staff machine	0 0 -14 18
o staff money	-28 30 -6 5
o staff more	4 -13 -8 17
o staff must	-6 -18 29 -5
o staff negation	-12 -1 21 -5
o staff part	12 -10 0 -20
o staff place	-7 -18 8 16
o staff process	12 3 -5 -16
o staff public	-6 -9 -7 -16
o staff risk	-10 29 -3 -11
o staff service	-9 -9 4 -1
o staff staff	-8 -11 5 21
o staff standing	-8 -22 -5 -15
o staff strain	-2 -13 35 -17
o staff trait	4 -1 17 -13
o staff vendorFirm	-2 -14 8 -13
o staff you	-2 14 -10 -26
o standing process	-6 -4 -8 -10
o standing public	-18 -7 -1 0
o standing risk	-8 -6 -7 -1
o standing staff	-9 -12 7 -15
o standing standing	-7 -16 -10 -5
o standing unit	-3 -5 1 -10
o standing you	-2 -2 0 -23
o strain again	8 -8 20 -6
o strain chore	-5 -4 16 0
o strain does	-5 -6 28 -9
o strain freeTime	-6 -3 16 1
o strain gone	0 -12 23 -12
o strain negation	-12 -6 24 -4
o strain part	-2 -4 19 -7
o strain place	22 -16 12 -5
o strain risk	-14 1 19 -9
o strain staff	-9 -23 27 -5
o strain time	-6 -3 16 1
o strain unit	7 -13 30 -13
o strain vendorFirm	16 -10 10 -9
o strain you	-1 -22 33 -3
o time cause	25 -24 1 -1
o time chore	-1 -10 17 -3
o time fall	17 -4 -13 0
o time gone	-4 -9 17 -3
o time instead	10 7 -16 -2
o time joy	-3 -9 -4 16
o time machine	6 18 -15 -4
o time negation	19 -3 -3 -8
o time service	22 -7 -5 -7
o time sooner	-9 -6 24 -3
o time unit	13 1 -16 5
o time you	18 -10 -9 1
o trait place	-3 16 17 -26
o trait vendorFirm	-6 -7 16 -13
o unit again	3 10 -17 8
o unit anymore	-17 5 17 -3
o unit authority	-6 20 1 -6
o unit can	-7 15 0 -1
o unit cause	6 2 -10 15
o unit does	-12 -7 18 10
o unit ease	-19 1 36 -16
o unit joy	-10 -3 -16 22
o unit keeps	13 -15 -2 1
o unit negation	9 25 -26 -6
o unit norm	20 -16 -1 -3
o unit part	-5 0 17 -4
o unit public	2 -17 -1 -1
o unit risk	-20 25 -2 -4
o unit slogan	9 -6 -25 8
o unit staff	4 1 -26 14
o unit standing	-21 -5 -8 7
o unit strain	-8 -18 24 0
o unit time	16 3 -14 -4
o unit vendorFirm	-17 5 8 -4
o vendorDoes chore	-5 -9 24 0
o vendorDoes you	-4 -6 -3 -2
o vendorFirm can	8 16 -6 -11
o vendorFirm does	-4 0 17 -6
o vendorFirm gone	1 -11 -7 16
o vendorFirm negation	-5 10 14 -3
o vendorFirm staff	-13 -4 9 21
o vendorFirm time	6 18 -11 -12
o vendorFirm you	-7 15 0 -1
o vendorStaff ease	-3 -4 15 -8
o vendorStaff freeTime	15 -7 -11 4
o we freeTime	18 -3 -13 0
o we place	-15 0 -8 4
o we service	14 7 -22 6
o we time	15 -2 -11 1
o we trait	-13 21 -14 3
o you again	-15 -10 10 -9
o you authority	-13 28 -10 0
o you can	16 -8 14 -8
o you cause	8 -19 -17 4
o you chore	-20 10 3 9
o you credential	-9 5 -13 -9
o you does	22 -26 -1 -1
o you fall	28 -4 -12 0
o you family	-10 16 -6 7
o you freeTime	-11 16 -3 8
o you gone	5 11 27 -23
o you income	25 -11 -3 -5
o you joy	-20 -2 -14 26
o you keeps	-6 29 -15 -5
o you less	20 -4 -7 -3
o you machine	8 -6 -11 -10
o you money	15 -10 -2 -1
o you more	24 -6 -10 0
o you must	6 -16 15 0
o you negation	15 -1 5 0
o you part	7 -11 1 -12
o you place	4 -7 -14 -4
o you process	-1 18 -4 -6
o you public	8 -19 7 -2
o you risk	24 -5 -10 -4
o you saving	17 -8 1 -3
o you service	-19 11 10 -16
o you slogan	17 -3 -19 -6
o you spec	25 -3 -15 2
o you staff	-18 -10 28 9
o you standing	-11 -13 -3 -4
o you time	3 16 -21 2
o you trait	-15 17 2 -8
o you unit	3 -4 1 -17
o you vendorFirm	5 -2 0 -24
o you vendorStaff	-11 -8 23 8
p amount	33 -13 -14 -4
p change	44 -21 -8 -10
p colon	34 -32 41 -20
p figure	42 -9 -11 -12
p figures	15 -3 -4 -7
p measure	17 -14 7 -7
p noFigure	-23 9 6 23
p perTime	38 -16 -2 -9
p percent	55 -22 -15 -4
p question	-7 26 9 -11
p signedPercent	6 17 -10 -7
s0 again	0 -7 -11 19
s0 anymore	-15 17 5 -3
s0 authority	22 0 -10 -18
s0 chore	16 -22 34 -18
s0 credential	-26 -21 -12 33
s0 fall	29 -14 -2 -8
s0 family	-7 -15 14 13
s0 freeTime	1 -7 29 -15
s0 goods	29 -25 -4 6
s0 income	51 -22 -12 -13
s0 joy	-15 -11 -5 48
s0 keeps	15 0 -15 0
s0 less	18 5 1 -10
s0 more	30 -25 11 11
s0 negation	-7 10 15 -9
s0 norm	-11 13 -20 24
s0 part	35 -18 -2 -6
s0 process	-25 16 20 -8
s0 public	-5 5 -12 -23
s0 risk	13 26 -16 -8
s0 saving	28 -3 -20 -2
s0 slogan	11 -9 16 -8
s0 staff	-17 -3 11 4
s0 strain	-14 -6 24 -6
s0 time	-7 -10 23 -4
s0 unit	-2 32 -7 -22
s0 vendorDoes	18 -4 -13 -6
s0 vendorStaff	-10 -7 22 -3
s0 we	1 -4 15 0
s1 anymore	-21 18 8 -2
s1 authority	18 8 -12 -14
s1 can	13 -4 20 -14
s1 cause	11 8 -18 5
s1 chore	0 -22 32 -16
s1 credential	-25 3 -5 22
s1 does	37 8 -23 -12
s1 ease	4 5 17 -20
s1 experience	-10 15 -3 3
s1 fall	15 0 -6 -5
s1 family	-10 -14 2 31
s1 gone	18 5 -10 -8
s1 goods	12 10 -4 -1
s1 income	16 -24 -5 -5
s1 joy	-26 -9 -14 43
s1 keeps	-3 34 -32 5
s1 less	16 4 -1 -11
s1 money	30 -4 -18 -5
s1 more	20 4 -2 -11
s1 must	33 -12 -6 -12
s1 negation	-8 9 16 -9
s1 norm	4 11 -25 18
s1 part	1 -16 -1 -10
s1 place	15 -9 -1 -7
s1 process	19 6 -3 -14
s1 promise	10 -16 16 -6
s1 public	-2 3 -17 -30
s1 rise	40 -10 -8 -12
s1 risk	9 32 -11 -15
s1 saving	21 7 -16 -2
s1 service	9 -17 -5 7
s1 spec	5 21 -9 -14
s1 staff	-12 -14 14 18
s1 standing	-2 13 -1 -28
s1 strain	-6 -20 44 -7
s1 vendorDoes	19 -5 -12 -5
s1 vendorFirm	-15 -10 6 20
s1 vendorStaff	15 -13 6 4
s1 you	9 9 -16 -1
sf again	0 8 -23 18
sf anymore	-15 17 5 -3
sf authority	18 14 -13 -18
sf chore	20 -38 12 0
sf credential	-26 -21 -12 33
sf fall	17 6 -8 -8
sf family	-11 -13 -4 34
sf freeTime	6 -1 15 -11
sf gone	32 -19 8 -16
sf goods	29 1 -14 -1
sf income	46 -21 -11 -11
sf instead	48 -13 -15 -17
sf joy	-7 -16 -9 44
sf keeps	-12 25 10 -18
sf less	24 5 -2 -11
sf more	40 -18 -8 -1
sf negation	-10 11 19 -10
sf norm	-4 11 -21 21
sf part	19 -17 -1 -8
sf process	-23 17 16 -5
sf public	-12 0 -18 -24
sf rise	37 -2 -14 -12
sf risk	2 43 -20 -13
sf saving	25 1 -15 -2
sf service	34 -11 -8 -7
sf sooner	15 -8 -8 0
sf spec	26 3 -20 -7
sf standing	0 13 -10 -24
sf strain	-16 -14 50 -11
sf unit	31 -11 -21 12
sf vendorDoes	18 -4 -13 -6
sf vendorFirm	6 -15 5 15
sf vendorStaff	-10 -11 36 -9
sf we	1 -4 15 0
w #	42 -9 -11 -12
w $	36 -9 -14 -7
w %	48 -17 -14 -4
w 're	-6 16 -22 -14
w 's	9 55 -40 -10
w +	54 -29 -1 -17
w ,	4 -15 1 22
w -	26 -1 4 -10
w .	28 16 -30 -15
w :	34 -32 41 -20
w ;	47 -11 -17 -7
w ?	-7 26 9 -11
w a	20 7 -17 2
w about	-30 -11 2 13
w accidents	-12 40 -3 -27
w account	36 55 -33 -36
w acre	35 -4 -12 -15
w acres	32 -4 -11 -13
w actually	-10 -3 -14 49
w admin	24 -33 17 2
w advice	-21 -18 -17 -2
w after	-19 50 -14 -6
w afterwards	-4 -17 47 -7
w again	-17 -24 21 37
w air	6 27 -32 -1
w all	-22 -16 35 -26
w alone	2 -32 37 -6
w among	0 30 -22 -15
w an	-12 75 -13 -37
w another	-1 42 -13 -16
w any	6 29 0 -28
w applicants	-15 -13 -12 -6
w apprentices	-14 -22 -14 43
w approx	17 -8 -8 -1
w architects	-1 -18 -5 -3
w are	0 45 -10 10
w around	7 -20 -9 -6
w arrive	-5 52 -26 -12
w as	12 -17 -25 -18
w assistant	-24 -18 56 -5
w at	8 -21 -8 10
w audit	-14 28 -8 -1
w auditors	-6 4 -23 -4
w away	1 45 -41 11
w back	-1 -21 5 -15
w backs	-15 -5 37 -4
w bags	-17 19 21 -6
w barn	-20 -10 4 18
w batch	30 4 -21 -2
w be	9 2 -30 16
w because	30 3 -28 -1
w becomes	26 -24 16 -25
w bed	-2 -10 44 -19
w beer	8 17 -4 -9
w before	34 30 -16 -31
w belt	-4 -7 28 -13
w bending	57 -20 -4 -7
w best	26 21 -9 -21
w better	12 -20 -12 9
w big	-25 3 -16 -14
w bill	37 -9 -6 -14
w board	-5 -14 -9 -6
w bonus	33 -15 -6 -1
w bookkeeper	-4 -4 31 -13
w booth	23 -14 -11 -12
w boss	-28 31 -26 -31
w bottles	36 -13 -4 -13
w break	-9 -2 16 1
w breathe	-7 13 17 -13
w brewer	-10 -22 30 14
w bring	33 -13 -14 0
w brings	5 -6 16 -7
w buckets	-7 -21 40 -6
w budget	-7 19 -5 -4
w burns	0 36 -16 -14
w buy	63 -15 -4 -13
w buyer	-9 42 -11 -20
w buyers	-8 -18 -19 -2
w by	25 -35 52 -26
w ca	-6 88 -37 -38
w call	9 -20 -14 -4
w called	-2 -12 42 -14
w calls	-27 0 35 -21
w calm	-12 10 12 -15
w can	32 -9 33 -30
w carbon	-9 -4 -15 -6
w carmaker	-4 44 -11 -12
w carry	-16 36 3 -17
w carrying	-11 -31 36 18
w case	-62 105 -22 -11
w cash	38 -26 -10 1
w cashiers	-22 -10 40 -10
w caught	-10 30 -18 34
w cell	74 -13 -48 11
w certified	-9 19 -10 0
w change	14 -14 -15 22
w changes	8 -27 37 -14
w charge	18 -6 -6 1
w charges	40 -12 2 -16
w chasing	-19 -16 44 -5
w check	-14 -7 27 -4
w checks	-28 44 -13 -4
w chips	20 -28 37 -10
w claims	28 5 -24 4
w clean	-20 0 -17 11
w cleaning	-5 -18 30 -6
w clear	-21 5 38 -12
w client	-21 1 -6 -5
w clients	-5 -20 3 -9
w climbing	-12 -36 55 -5
w climbs	-19 3 32 -8
w colour	9 21 -20 -6
w come	-29 -15 11 0
w comes	5 -17 40 -9
w coming	-3 -6 -8 24
w company	-23 -6 -10 -7
w complain	-5 26 -2 -15
w complaints	-9 36 -19 -5
w contract	15 28 -18 -12
w contribution	24 -9 -5 -5
w cool	-10 -10 23 9
w cost	27 -10 -5 -6
w costs	39 3 -11 -16
w count	12 -15 3 -15
w covers	-10 29 -6 -7
w cow	37 -10 -11 -8
w craftsmen	-6 -5 -8 29
w crane	-2 -13 17 1
w credit	30 -7 -10 -1
w crew	18 18 -36 31
w customers	-1 8 -27 -22
w cut	-1 16 -7 -1
w cuts	45 -33 -7 0
w data	-13 21 -6 -1
w dates	-4 37 -26 -7
w day	21 -3 1 -4
w days	9 22 -26 -6
w degrees	-6 -18 32 -3
w delivery	-17 42 -18 -5
w dentist	28 -23 0 -2
w depot	-14 -9 16 31
w desk	25 16 -24 -10
w digging	-15 -15 26 23
w dispatcher	-4 -4 29 -18
w do	30 12 2 -3
w dock	-13 -15 55 -37
w done	-4 -10 34 -20
w dos	-9 17 27 -26
w double	18 9 -12 -6
w down	15 -8 2 -9
w drawings	-11 42 -12 -4
w drive	-8 -30 7 7
w driver	26 -32 6 9
w drivers	-3 -33 6 50
w dry	-4 42 1 -21
w dust	4 -27 60 -31
w each	-35 -21 -5 52
w earlier	12 -15 20 -12
w early	50 -26 -23 3
w earn	71 -14 3 -42
w earns	-8 -8 4 -6
w end	-24 0 34 -10
w energy	49 -33 -1 -4
w enjoy	-21 -4 -9 42
w enjoys	-13 -21 -8 49
w envy	-24 -31 -8 -18
w even	-24 55 -5 -10
w evening	24 -13 2 19
w everybody	-32 17 2 -22
w evidence	-3 36 -12 -11
w express	-26 45 -2 -7
w faces	-18 -30 26 52
w failure	-26 33 0 -5
w fall	-6 31 -19 3
w falls	18 35 -38 -4
w fear	-14 85 -39 -16
w feels	-8 -24 -27 75
w fewer	22 24 -19 -12
w field	-3 5 -16 0
w fifth	20 -27 27 -10
w finally	-7 -6 10 19
w find	-24 36 -17 23
w findings	-3 19 -5 -4
w finds	-5 51 -14 -26
w fines	-32 53 -10 -6
w fingers	-14 74 14 -44
w finished	33 -14 -6 -13
w finishes	-11 -19 13 -25
w fire	-20 37 -32 28
w firm	-15 44 -27 -42
w first	-16 15 -27 -19
w fitter	-8 -9 26 -4
w fitters	6 -10 27 -5
w five	-18 17 17 -9
w fleet	53 -3 -27 -14
w floor	-1 -26 12 -1
w folks	-7 -20 11 34
w food	26 7 -23 -8
w for	14 6 -15 -17
w foreman	-10 1 31 -3
w forklift	18 24 -10 -17
w forward	-11 -11 -11 41
w foundry	-9 -1 -8 26
w four	15 -28 61 -24
w free	37 -18 -6 -7
w frees	58 -18 -16 -11
w from	-10 23 2 -8
w front	-9 -18 34 -25
w ful	25 -4 -8 -10
w full	-4 29 11 -38
w fun	-18 -4 -20 53
w furnace	16 -13 -11 18
w gal	32 -4 -11 -14
w gas	-7 19 -5 -6
w gear	-18 -3 31 -16
w get	14 -35 31 9
w gets	9 26 -1 -48
w getting	-12 23 -3 -4
w glass	-11 19 -21 -13
w go	17 -22 -2 22
w going	-13 6 -7 23
w gone	54 -41 29 -29
w good	57 -31 -57 14
w goods	60 -11 -25 -16
w gos	-8 38 8 -12
w grade	23 -37 42 -6
w grand	32 -29 0 -1
w grant	38 0 -35 -2
w gripper	20 -8 -4 -6
w gusts	20 -32 15 -43
w guys	-13 -14 15 24
w gym	-2 -4 -21 42
w half	57 -37 34 -20
w hall	30 -21 -9 -25
w halved	26 -8 -7 -6
w halves	32 -6 -7 -8
w hand	-24 7 13 9
w hands	-4 -4 28 -6
w happy	-5 -11 -12 39
w harvest	-7 38 -15 -5
w has	-22 -7 18 14
w have	-4 -30 58 0
w head	-28 -20 35 20
w heat	41 -40 17 -20
w heating	59 5 -48 -7
w heavy	-16 -18 46 -6
w highlight	-17 -18 -9 15
w hire	75 -16 -35 -21
w his	-32 49 -8 -5
w history	-11 22 26 -20
w hold	-27 -16 42 -29
w holds	-14 25 -5 -4
w holiday	-2 16 21 -15
w home	-13 -35 51 11
w hotel	45 -17 -4 -11
w hour	-26 8 38 -9
w hours	25 -9 6 -14
w house	32 16 -19 -17
w hurt	-17 28 12 -21
w if	-23 40 -14 -3
w impressed	-7 -6 -6 -6
w in	-18 4 -3 14
w inside	9 18 -10 -6
w inspection	10 28 -11 -7
w inspector	-7 44 -12 -24
w inspectors	-7 3 23 -5
w instead	34 -14 -27 13
w insurer	-15 40 -17 -5
w insurers	22 -4 -1 -5
w into	-11 15 -30 7
w invited	-36 -6 -2 -15
w is	-41 39 -19 16
w it	21 -4 -41 63
w its	-17 46 -28 9
w itself	11 -3 14 -17
w job	-5 -7 -7 -1
w jobs	63 -13 -29 -11
w just	-18 1 37 -16
w k	34 -14 -16 -3
w keep	35 -17 -7 3
w keeps	-17 56 -10 -19
w kept	-7 20 -7 -1
w key	1 70 -17 -37
w kids	-38 0 -3 56
w kitchen	-8 -23 33 -4
w know	-12 26 1 -7
w lab	-16 21 -20 20
w labels	-43 24 48 -10
w ladies	-10 -31 35 8
w last	0 -11 5 20
w late	-21 -17 43 14
w lawsuit	-3 39 -18 -1
w lead	19 -23 22 -9
w leave	6 23 -39 16
w leaves	-16 -5 40 -11
w less	42 -33 24 -11
w liability	-6 31 -18 -6
w liable	-29 75 -17 -1
w library	27 -13 -13 -25
w licence	-5 45 -15 -15
w lift	-11 -33 50 -9
w like	19 -34 -17 18
w likes	-5 -6 -6 25
w line	-19 29 10 -10
w linen	19 -8 -8 -1
w liquidity	40 -8 -5 -13
w lists	7 -12 19 -1
w litres	27 -7 -5 -10
w lobby	-26 8 -18 -4
w longer	41 -12 -13 -4
w look	-14 -7 -23 -10
w looks	-11 -23 -7 -22
w lose	10 9 -17 1
w loss	-7 18 -4 -6
w losses	35 -7 -19 -5
w lost	37 -27 -12 2
w love	-19 -5 3 7
w lower	56 -30 0 -18
w lugging	-11 -13 59 -22
w lunch	10 -8 18 -8
w m	35 -10 -19 -4
w machine	-25 -1 5 29
w maintenance	30 -18 -4 -5
w make	16 -26 -5 -2
w makes	3 11 -29 5
w man	11 -23 45 -25
w manager	8 -15 21 -21
w meet	-10 22 -7 2
w meeting	-8 -20 11 -19
w miles	-25 -7 20 -13
w min	28 -34 17 -9
w minus	16 -4 -5 -4
w minutes	6 -13 25 -13
w model	16 -12 -8 -16
w mondays	-16 -13 2 41
w money	35 -29 -2 -3
w month	38 -15 -11 -5
w months	87 -29 -24 -19
w mood	-20 4 -14 56
w more	20 -10 0 6
w morning	-3 15 18 -26
w motivated	-3 -11 -6 26
w n't	-15 32 19 0
w name	-9 -9 -8 6
w nearly	28 -8 -12 -4
w neck	-4 -27 30 1
w needed	47 -35 19 -19
w needs	21 -12 12 -16
w neighbours	-7 21 13 -12
w neutral	-11 -3 -17 -6
w never	-15 -4 19 8
w new	42 -26 -37 31
w next	8 3 -32 -17
w night	20 -1 1 -10
w no	-4 15 30 -25
w nobody	-19 26 15 -12
w noon	-11 26 24 -21
w not	3 26 0 -18
w nothing	19 32 -20 -32
w now	51 -33 39 -38
w nurses	-27 -24 1 54
w of	6 9 -16 -31
w off	-9 60 2 -26
w office	-17 -19 37 17
w oil	19 -1 11 -20
w old	4 4 -45 38
w on	16 8 -11 2
w once	-3 -7 -6 -7
w one	73 -20 0 -18
w only	36 -17 -11 -10
w operator	0 -23 58 -23
w order	28 -6 0 9
w orders	60 -20 0 -16
w other	10 -53 -7 36
w our	3 4 13 1
w out	12 41 20 -47
w over	-55 20 21 30
w overtime	-13 -21 15 27
w owner	-12 28 18 -22
w p	56 -39 -15 -4
w paid	55 -18 -11 -9
w paint	24 15 -26 -3
w paper	-17 -4 28 0
w paperwork	-25 -21 68 -15
w part	-7 -15 -6 34
w parts	-29 43 2 -10
w pass	-32 -2 69 -18
w passes	-8 70 -10 -21
w password	-17 -12 62 -15
w past	-19 26 35 -19
w patients	20 27 -23 -36
w pay	63 -15 -29 -8
w payment	35 -7 -19 -2
w payroll	26 17 -10 -22
w pays	30 -8 -10 -5
w peace	-2 -28 42 -6
w people	15 -11 -10 -6
w per	37 -24 -3 -6
w percent	-7 44 -8 -13
w phone	-7 -22 62 -14
w pipe	-26 68 -41 -5
w plan	-5 21 -13 11
w planners	-5 -12 28 -5
w plant	-21 18 19 -10
w plates	-19 -12 62 -13
w pleasure	-23 -7 -12 67
w points	48 -19 -3 -12
w position	37 -1 -23 -2
w power	27 35 -32 -17
w praise	-36 -30 -27 -6
w premium	14 -11 -8 -12
w press	8 9 -38 -5
w price	81 -39 -8 -10
w production	-7 27 -15 -4
w promised	-20 48 -8 -3
w proud	-13 -9 -20 55
w pump	15 4 -17 -1
w pumps	12 21 -17 -12
w purchasing	69 -16 -35 -5
w qa	-7 -10 -28 22
w quality	25 -24 -14 -11
w quarry	52 -10 -17 -19
w quarter	50 -18 -8 -15
w quiet	-11 -4 46 -17
w quotes	-11 37 -13 -4
w rate	44 -34 -3 -6
w rather	-8 15 32 -22
w rave	-15 0 -2 -1
w reach	-12 34 -11 -7
w reactor	-5 -6 -5 23
w recalls	-6 57 -27 -10
w reception	-13 -8 23 -7
w recipes	-13 25 -6 19
w recommend	-13 -24 -5 -12
w refuse	35 -6 -5 -16
w remote	-19 2 11 5
w rent	8 47 -16 -16
w reports	-8 -7 22 0
w reps	45 7 -22 -32
w residents	-2 -8 33 -19
w results	-27 42 -1 -4
w returns	38 -35 45 -29
w revenu	36 -15 -2 -10
w reviews	-15 0 -2 -1
w right	-19 54 -4 -17
w risk	-25 52 -17 -7
w roof	-13 27 6 -13
w room	17 -10 -6 10
w round	-10 -11 27 -21
w rules	-40 40 2 -1
w run	-6 28 -2 -10
w runs	66 15 -32 -31
w rush	56 9 -13 -17
w safe	2 14 -5 -36
w same	83 -27 -39 -20
w samples	54 -20 -5 -3
w saturdays	27 -11 0 -14
w save	32 -12 1 -10
w saved	54 -21 -16 -12
w saves	9 21 -6 -6
w schedule	-18 31 -8 -2
w school	-17 27 -9 -26
w scrap	85 -30 -25 -27
w seams	-9 25 -11 11
w second	42 -12 2 -28
w see	-14 -5 -8 -25
w seed	74 -13 -17 -27
w sell	75 -13 -19 -22
w sells	47 -3 -17 -8
w service	-1 21 -14 -8
w setter	11 -11 15 -14
w sheet	41 -56 29 -6
w sheets	-11 -9 17 1
w shelf	40 -6 -38 -19
w shift	3 -12 16 2
w shifts	2 -38 41 -5
w shipments	32 -6 -7 -16
w shop	20 5 -22 1
w shoppers	-8 -7 -6 -2
w short	25 15 -11 -14
w shrinks	25 -12 -5 -2
w sick	-24 44 -13 -6
w since	-2 15 -13 7
w single	12 -11 15 -12
w site	-13 40 -13 -16
w sits	-13 -27 88 -22
w sleep	-36 31 19 -9
w small	25 -11 -30 28
w smoke	-33 45 -4 -2
w so	32 -10 1 -21
w software	-3 -5 9 20
w solvent	21 -19 29 -13
w some	2 -6 22 -9
w something	-13 14 -14 24
w sooner	-9 -9 41 -11
w sorting	-2 44 2 -25
w spared	26 -12 36 -38
w spares	17 -3 -11 -1
w spend	30 -3 -9 -3
w staff	8 -29 -7 32
w stage	-4 -11 -6 29
w stand	-6 -42 42 -17
w standby	-12 22 9 -12
w stands	-8 36 -19 -39
w stare	-10 -25 12 2
w start	-17 -8 42 -8
w stay	19 5 -25 20
w stays	-10 49 -9 8
w steel	23 0 -12 0
w stiff	-8 -13 23 2
w still	-21 26 8 -9
w stink	-22 -10 61 -16
w stock	46 10 -23 -15
w stocktaking	-2 -28 33 -2
w stop	-23 -11 -1 -21
w stops	-3 3 22 -21
w store	17 -5 -19 -8
w summer	8 -4 26 -10
w sundays	11 -33 60 -31
w supplier	-15 -9 4 0
w t	33 2 -20 -8
w table	-37 27 30 -17
w take	32 -8 -23 -12
w takes	24 -16 0 -22
w talk	-23 -5 -15 -5
w talks	-4 -5 -8 -12
w tax	-24 54 -19 -2
w team	-24 -5 -1 41
w technician	2 -8 20 -13
w television	-9 -21 -20 -4
w tenants	16 31 -23 -34
w than	-25 7 13 16
w thanks	26 -19 -8 -5
w that	33 -17 -33 10
w theatre	8 -1 -19 11
w their	-9 -27 10 38
w themselves	-4 -8 30 -14
w then	29 -15 -12 2
w there	-7 16 -14 17
w they	-8 -16 -9 25
w third	24 -3 -7 -13
w three	6 26 18 -32
w through	8 -13 34 -9
w tied	22 -15 -9 0
w till	-16 -48 74 19
w time	-5 15 25 -1
w to	0 -17 -13 43
w too	64 9 -20 -27
w top	7 -11 -11 -12
w tour	-11 -12 -3 -15
w town	-13 -1 -27 -4
w trade	-7 -6 -11 -3
w trip	34 19 -24 -9
w trouble	-10 15 0 -4
w truck	41 -17 -32 -23
w trucks	-9 3 -18 -4
w turn	-8 -1 9 -17
w turns	8 -21 -11 44
w twice	34 -30 16 -7
w two	88 0 -37 -28
w under	-4 18 16 -20
w up	-4 21 -9 -11
w ups	-18 54 -23 -9
w urgent	-18 53 -1 1
w use	28 -15 -14 16
w valley	-6 -4 -10 -10
w van	93 -15 -60 -11
w video	-12 -19 -7 0
w visitors	-8 -6 -5 -6
w volume	58 -15 -29 -5
w walk	-21 -1 48 -7
w wall	-14 1 -19 0
w want	-21 -22 -38 19
w wants	-13 14 -15 -38
w ward	-23 8 17 7
w warehouse	-42 2 4 19
w warm	-19 -9 38 -13
w waste	17 -8 6 -8
w water	42 -16 -3 -13
w we	-2 -9 20 -6
w week	63 -34 -8 -15
w weekend	-13 13 27 -8
w weeks	15 15 -24 -10
w welder	67 -27 -3 -17
w welders	-14 15 -9 20
w what	-14 8 -7 -9
w when	-25 63 -29 17
w where	47 0 -17 -16
w whistle	-10 0 -11 39
w who	-18 0 -31 58
w whole	-19 -15 24 24
w win	6 -19 -19 -15
w winery	-6 -4 -10 -10
w wins	-8 -3 -17 37
w winter	31 28 -21 -22
w within	21 26 -10 -30
w without	4 15 12 -16
w wo	-14 2 33 -12
w word	-18 12 -10 -6
w work	29 -32 -38 66
w working	20 -25 -15 38
w workplace	-12 15 -10 13
w works	-14 -19 31 5
w write	-11 -11 15 -14
w wrong	-33 50 8 -7
w year	31 -9 -1 -12
w years	38 -15 -19 -2
w you	45 0 -41 -40
w your	-37 5 14 -15
w yours	1 20 -46 19
w zoo	2 -8 -19 -8
w €	22 -6 -6 -5
x again ease	-13 -2 24 -9
x again joy	-1 -9 -8 18
x again keeps	-4 17 -9 -2
x anymore must	22 -9 -16 1
x anymore service	-9 -4 18 -1
x anymore spec	4 -22 19 -1
x anymore unit	-6 -14 16 4
x authority fall	23 -19 0 0
x authority norm	1 17 -11 -5
x authority part	-5 15 -7 -1
x authority staff	3 17 -11 -3
x authority you	-7 15 -12 1
x can ease	-6 -7 16 0
x cause freeTime	-17 3 9 -1
x cause goods	17 -6 -3 0
x cause less	22 -8 -5 -10
x cause part	20 -14 -5 0
x cause standing	-5 -11 -4 1
x chore gone	-6 -4 17 -4
x chore more	12 -16 4 0
x chore part	-5 -8 16 -2
x chore sooner	22 -6 -15 -1
x credential public	-5 3 -1 -18
x credential staff	-9 0 -3 20
x does fall	21 -16 -3 0
x does more	19 -13 -4 0
x does process	14 8 -18 -2
x does risk	1 -17 7 8
x does staff	-7 21 -1 -5
x ease freeTime	-15 -2 16 -1
x ease place	-7 0 15 -9
x ease staff	-1 -5 16 -9
x ease unit	-2 -6 16 -5
x fall goods	17 -13 -2 -1
x fall more	4 11 -16 0
x family freeTime	-3 -8 -5 21
x freeTime gone	-19 0 24 -5
x freeTime goods	-10 16 -4 -1
x freeTime income	-3 -8 -3 -1
x freeTime instead	15 2 -17 -1
x freeTime machine	-11 23 -7 0
x freeTime part	-7 -8 15 0
x freeTime place	-2 -17 15 7
x freeTime strain	-3 -4 15 -6
x gone instead	-5 15 -8 -1
x gone negation	-9 16 -1 -2
x gone spec	-10 17 -3 -2
x gone strain	1 -7 18 -5
x goods joy	-3 -6 -4 15
x goods keeps	8 -4 -15 3
x goods more	17 -9 -7 0
x goods place	-1 18 -10 -5
x goods rise	16 -2 -6 -2
x goods vendorFirm	-12 16 -3 -1
x income part	17 -5 -1 -6
x income place	16 -9 -2 -1
x income process	19 -10 -1 0
x income you	26 -18 1 -4
x instead process	-2 18 -12 -6
x instead risk	6 14 -21 1
x instead time	16 -3 -13 0
x joy less	6 -10 -12 17
x joy machine	0 -7 -7 17
x joy more	-18 0 -6 25
x joy negation	-1 -7 -10 17
x joy part	-3 -12 -4 20
x joy place	-2 -8 -6 20
x joy process	-11 -4 -4 20
x joy rise	-1 -5 -4 17
x joy service	1 -7 -7 15
x joy staff	0 -14 -12 32
x joy time	-7 -4 -4 17
x joy unit	-6 -9 -10 22
x joy vendorFirm	2 -11 -8 19
x joy you	-12 -7 -7 21
x keeps less	16 -12 2 -5
x keeps staff	-16 13 2 1
x keeps standing	-10 -9 1 1
x less part	15 0 -9 -1
x less staff	7 -9 17 -11
x machine norm	-8 16 -3 -4
x machine risk	-3 18 -10 1
x more public	10 17 -11 -5
x more strain	-1 -22 25 -1
x more you	16 -14 -3 1
x must unit	20 -13 -6 1
x negation norm	0 17 -12 -3
x negation public	14 2 0 0
x negation risk	-3 18 -13 -1
x negation strain	-5 -10 20 -2
x norm staff	-6 19 -11 -3
x norm trait	-17 25 -1 -3
x part standing	-8 -4 -4 -1
x part you	3 -16 -1 -1
x place public	-5 -14 -2 -2
x place risk	-4 -9 17 -1
x place standing	-6 -6 -2 -2
x place strain	4 -4 21 -9
x process public	1 -15 5 -12
x process saving	20 -8 -6 -4
x process standing	-8 -4 -3 -3
x promise time	-7 16 -3 -4
x public slogan	-8 -5 -1 -3
x public staff	-3 -5 3 -12
x public standing	-5 -8 -3 -2
x public you	2 -14 -7 0
x service unit	1 -16 12 3
x slogan vendorFirm	-10 -4 -11 17
x staff standing	-4 -14 -2 -10
x staff strain	-4 7 16 -12
x standing vendorFirm	-2 -7 2 -13
x standing you	-8 -13 0 -7
x strain unit	-1 -13 21 0
`,
};
