/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.605,
  verdict: `
bias	-30 37
b # #	-5 11
b # %	7 7
b # +	-36 2
b # ,	-1 -8
b # -	-25 44
b # a	26 -21
b # acres	11 -6
b # and	-11 -10
b # bar	-22 48
b # cents	10 -9
b # cm	-10 26
b # colours	-7 21
b # countries	-15 -13
b # d	-5 -3
b # days	14 19
b # db	-7 11
b # employees	-2 -9
b # engineers	-10 -16
b # ft	-12 23
b # g	-5 28
b # h	-17 9
b # hours	-16 7
b # hp	-12 26
b # in	23 -2
b # k	12 -3
b # kg	-17 30
b # kv	-12 42
b # kw	-11 31
b # l	-10 26
b # languages	-3 10
b # less	26 -22
b # litres	11 -1
b # m	-10 19
b # machines	-27 -4
b # miles	18 -31
b # mm	-20 23
b # months	22 -8
b # more	46 -17
b # m²	-4 11
b # m³	-8 26
b # of	-11 -29
b # parts	-21 26
b # pcs	-6 12
b # people	6 19
b # per	21 -18
b # percent	16 -1
b # pm	9 -20
b # points	13 -4
b # ppm	-13 -5
b # rpm	-6 20
b # s	8 2
b # seconds	-13 25
b # service	-24 -52
b # t	4 9
b # times	-3 -15
b # to	21 20
b # v	-5 14
b # vans	-25 -27
b # weeks	-4 19
b # without	-5 16
b # x	-19 45
b # years	-4 -15
b # °c	-6 16
b # µm	-10 27
b $ #	31 -24
b % faster	-5 27
b % less	12 -6
b % more	19 8
b % of	-34 17
b 're in	-14 -6
b 're on	4 -13
b + #	21 -18
b + $	26 -16
b , #	-17 40
b , $	20 -5
b , all	2 10
b , good	25 -8
b , less	28 -14
b , no	-10 23
b , nobody	-4 -14
b , not	-1 -24
b , our	-14 -10
b , the	31 -16
b , two	17 -8
b , we	-24 -28
b , you	15 -17
b , your	18 -9
b , zero	-10 -12
b - #	-17 42
b - approved	-12 -13
b - axis	-2 11
b - end	11 -5
b - free	-24 45
b - friendly	-6 30
b - how	3 -25
b - live	-23 -7
b - proof	-8 19
b - to	-28 43
b - ups	27 -16
b . #	-18 25
b . a	11 -1
b : #	44 -30
b : we	-28 -12
b ; that	21 -17
b ^ #	-20 18
b ^ a	0 -20
b ^ allows	-4 11
b ^ an	4 -15
b ^ apprentices	22 -14
b ^ audit	4 10
b ^ batch	11 -9
b ^ belt	8 2
b ^ best	-25 38
b ^ better	18 -18
b ^ brings	-19 29
b ^ call	-15 -18
b ^ cashiers	14 -3
b ^ certified	-13 -6
b ^ changeover	20 -15
b ^ cleaning	2 8
b ^ cleans	-21 33
b ^ cloud	-13 28
b ^ compressed	43 -52
b ^ customer	-17 -1
b ^ customers	2 15
b ^ cuts	31 -30
b ^ cutting	-12 20
b ^ cycle	8 2
b ^ delivery	5 -19
b ^ dentist	9 -7
b ^ detects	-8 13
b ^ digging	13 -7
b ^ drivers	44 -31
b ^ efficiency	-3 9
b ^ electronic	-7 19
b ^ enables	-6 8
b ^ energy	-5 15
b ^ everybody	13 -7
b ^ extremely	-3 16
b ^ feed	-8 24
b ^ fewer	10 -11
b ^ filter	-26 34
b ^ first	17 -8
b ^ flow	-9 13
b ^ foundry	20 -8
b ^ four	-6 -8
b ^ frees	25 -15
b ^ fully	-25 19
b ^ gas	22 -18
b ^ glass	7 1
b ^ goods	-20 30
b ^ gusts	46 -26
b ^ handles	-14 24
b ^ happy	6 -16
b ^ heat	-10 26
b ^ helps	-7 15
b ^ highest	-7 14
b ^ highly	-11 21
b ^ holds	-19 37
b ^ if	-13 -10
b ^ in	11 -25
b ^ inspector	36 -20
b ^ insurers	21 -10
b ^ iso	-15 -17
b ^ it	15 -12
b ^ keeps	-6 14
b ^ lab	28 -10
b ^ less	29 -17
b ^ liquidity	19 -8
b ^ low	-26 45
b ^ lowers	-15 22
b ^ maintenance	12 -6
b ^ makes	-1 11
b ^ market	-4 -11
b ^ master	-22 0
b ^ measures	-13 15
b ^ more	-10 -10
b ^ most	-16 10
b ^ named	-14 -20
b ^ needs	-7 14
b ^ neighbours	22 -15
b ^ no	23 -9
b ^ nobody	7 -10
b ^ noise	-6 12
b ^ not	12 -1
b ^ number	-13 -16
b ^ on	21 -8
b ^ one	15 -19
b ^ only	-31 25
b ^ operator	10 -9
b ^ other	23 -15
b ^ oven	-7 24
b ^ own	-9 -29
b ^ paint	-8 -6
b ^ people	34 -25
b ^ personal	-5 -19
b ^ piano	-8 11
b ^ prevents	-16 21
b ^ price	-23 28
b ^ qa	16 -9
b ^ reduces	-8 10
b ^ retail	7 -14
b ^ runs	-8 20
b ^ rush	21 -9
b ^ sales	-7 -9
b ^ saves	-26 36
b ^ self	-8 30
b ^ service	-7 -7
b ^ set	38 -26
b ^ shift	9 -8
b ^ short	-11 -17
b ^ since	21 0
b ^ site	-7 -2
b ^ software	7 -17
b ^ solvent	15 -7
b ^ spare	-8 -20
b ^ spares	8 -6
b ^ staff	15 -5
b ^ stage	-5 10
b ^ stainless	-2 20
b ^ stops	-10 16
b ^ supports	-1 37
b ^ takes	20 -19
b ^ test	-9 17
b ^ thanks	31 -16
b ^ the	24 6
b ^ there	-10 28
b ^ tool	2 6
b ^ trained	-11 -15
b ^ training	-11 11
b ^ two	0 22
b ^ up	-7 17
b ^ vacuum	-12 16
b ^ waste	0 -13
b ^ water	34 -25
b ^ we	-21 1
b ^ welding	-7 -8
b ^ with	11 -27
b ^ you	27 -9
b a #	-39 31
b a .	11 -1
b a big	26 -17
b a call	-10 -4
b a clear	32 -20
b a fire	19 -7
b a forklift	17 -10
b a month	26 -20
b a new	25 -17
b a pleasure	19 -11
b a power	25 -10
b a quarter	14 -11
b a quiet	22 -6
b a replacement	-3 -7
b a second	22 -17
b a single	17 0
b a stiff	12 -6
b a tablet	-8 14
b a third	14 -6
b a trial	-6 -6
b a week	30 -12
b a well	-28 3
b a year	26 -23
b about the	24 -7
b about your	18 -8
b across the	-15 1
b advise you	-9 -13
b after #	18 -24
b after five	27 -6
b after the	14 -13
b all -	-5 27
b all day	11 -5
b allows your	-4 11
b always get	-2 -8
b an end	17 -7
b an hour	-8 8
b and #	-10 -16
b and earn	14 -7
b and iso	-11 -10
b and keep	9 0
b and not	26 -10
b and so	19 -10
b and you	28 -6
b and your	19 -11
b any more	12 -7
b any time	-13 31
b app shows	-12 18
b are at	-35 26
b are finished	0 14
b are history	22 -15
b are impressed	39 -18
b are in	39 -9
b are kept	12 -5
b are n't	29 -8
b are on	39 -34
b are spared	23 -13
b are there	13 -13
b are trained	-13 -10
b as a	24 -21
b as standard	-5 19
b as the	28 -14
b as well	-9 2
b at #	-14 39
b at a	47 -31
b at any	-13 31
b at every	49 -25
b at four	28 -10
b at last	19 -19
b at night	-8 -4
b at once	-9 -16
b at our	-16 -17
b at the	34 -18
b at weekends	-8 -6
b back at	37 -10
b balance sheet	-8 -15
b because of	-3 -9
b before the	24 -15
b below #	-14 11
b best -	7 2
b biggest rental	-17 -5
b bookkeeper leaves	20 -14
b brings #	13 -2
b buffer tank	-7 13
b by #	30 -12
b by a	12 -8
b by hand	13 -7
b by itself	-31 50
b by our	-1 -7
b by the	1 -30
b by us	-6 -8
b by with	36 -21
b ca n't	39 -11
b can be	-9 18
b can go	20 -11
b can have	22 -18
b can read	-9 16
b can sell	42 -37
b can sleep	20 -13
b carbon neutral	17 -8
b centre with	-13 -4
b change takes	12 -12
b clear head	32 -20
b colour and	7 11
b colour change	9 -3
b come home	23 -17
b come in	23 -16
b come to	-4 -18
b comes to	-21 -13
b compressed air	-11 19
b contract with	12 -4
b cost falls	29 -26
b cost per	12 -10
b costs go	48 -46
b costs you	22 -18
b covers #	-6 12
b crew is	11 -8
b customer 's	13 -4
b customer satisfaction	-15 -6
b customers can	1 16
b day ,	23 -16
b day and	10 -5
b days ,	3 -9
b dealer in	-9 -6
b delivery dates	20 -6
b do n't	14 -7
b done by	-1 -16
b dos #	31 -21
b dos n't	19 -5
b drawings do	13 -5
b dryer ,	-7 22
b each other	38 -14
b each year	16 -8
b early payment	11 -4
b earn on	14 -7
b engineers and	-10 -16
b engineers in	-4 -42
b enjoy the	42 -24
b even when	11 0
b every #	-3 22
b every month	19 -19
b every truck	-12 16
b everything from	-7 -4
b fall by	26 -10
b falls #	29 -26
b falls from	12 -5
b falls to	30 -15
b faster than	-5 27
b fear of	24 -11
b feels like	24 -15
b fines for	37 -27
b first time	22 -12
b fitters are	-15 -1
b five -	-14 7
b for #	-47 38
b for decades	-6 -6
b for every	-5 11
b for itself	15 -9
b for the	22 -9
b for you	-2 -8
b forward to	22 -13
b free ,	-8 21
b friendly ,	-8 -12
b from #	33 -21
b from a	-7 8
b from one	-8 -1
b from our	-7 -4
b from the	1 9
b from us	-9 -18
b generations of	-4 -16
b get a	-23 26
b get everything	-8 -3
b gets a	1 18
b gets by	35 -21
b gets out	11 -4
b gives you	-15 25
b go -	-23 -7
b go from	40 -35
b go out	11 -3
b going in	12 -5
b gone ,	27 -21
b good mood	24 -6
b goods are	39 -25
b gos in	11 -9
b h ,	-6 12
b half the	12 -8
b hand is	23 -12
b hand on	-8 -14
b happy to	-17 -3
b has a	6 5
b have a	-3 13
b have fun	25 -14
b have no	18 -6
b have their	29 -20
b have to	19 -5
b heat recovery	-11 18
b hotline with	-16 -8
b house and	8 -1
b house in	12 -7
b house within	27 -8
b hp ,	-12 26
b hydraulics ,	-19 22
b in #	-16 -9
b in a	-8 17
b in bed	28 -19
b in europe	-13 -7
b in every	-22 8
b in filtration	-1 -22
b in house	30 -5
b in on	11 -4
b in one	-25 6
b in our	-5 -7
b in real	-11 27
b in the	11 -8
b in their	-5 -6
b in three	15 -7
b in town	12 -7
b in winter	16 -7
b in with	9 31
b in your	36 -11
b instead of	12 -6
b insurers pay	21 -10
b into the	11 15
b is #	-5 -4
b is a	29 -16
b is done	28 -7
b is gone	25 -12
b is in	10 -11
b is n't	20 -5
b is on	25 -24
b is only	-4 -20
b is open	-21 -11
b is over	26 -15
b is the	15 -8
b is what	5 -13
b iso #	-10 -10
b it #	-3 -15
b it all	-4 -6
b it costs	12 -5
b it is	12 -7
b its licence	30 -20
b k a	23 -23
b k less	16 -14
b k of	9 -1
b keeps the	-7 19
b kids ,	15 -7
b know -	3 -25
b lasts #	10 -1
b late shift	12 -11
b lead time	13 -12
b leader in	-18 -7
b leave the	18 -8
b leaves at	20 -14
b less a	14 -11
b less for	9 -6
b less ful	8 -6
b less in	41 -28
b let a	-5 -7
b level in	-12 25
b lift table	-9 11
b like a	10 -2
b longer ,	21 -19
b look forward	22 -13
b lose a	14 0
b m s	-14 25
b machine in	11 -7
b makes #	12 -8
b man is	9 -6
b manager can	14 -23
b market leader	-4 -11
b max .	-25 34
b meet the	19 -10
b min ,	39 -31
b minutes ,	-17 8
b minutes ;	21 -17
b missing parts	15 1
b mood in	25 -5
b more a	20 -16
b more per	15 -14
b more than	-4 -8
b n't called	12 -6
b n't drive	31 -17
b n't go	12 -4
b n't have	11 -5
b n't leave	-5 -4
b n't lose	12 -1
b n't need	-1 17
b n't stand	17 -7
b n't walk	10 -2
b n't worry	-8 0
b need n't	19 -11
b needed ,	-8 10
b needs no	-7 14
b new hire	25 -17
b new model	-6 9
b night ,	19 -1
b no climbing	20 -19
b no fear	24 -11
b no liability	16 -9
b no lugging	45 -36
b no more	13 -7
b no oil	-4 16
b no one	30 -20
b no trouble	10 -7
b not one	12 -1
b not three	24 -10
b of #	23 -35
b of our	-14 -20
b of ours	-10 -28
b of practice	0 -14
b of the	5 -28
b of your	15 2
b of yours	9 0
b off sick	29 -27
b off the	-2 -6
b off your	22 -8
b oil -	-5 18
b old foreman	41 -18
b old hand	15 -5
b on #	11 -9
b on a	-19 23
b on every	-4 18
b on google	-8 -6
b on it	40 -8
b on mondays	20 -12
b on our	-17 -31
b on saturdays	18 -14
b on site	6 -21
b on stage	23 -8
b on sundays	3 -10
b on the	-3 -7
b on their	-16 23
b on you	12 -5
b on your	7 -16
b one day	11 -10
b one pass	2 15
b one source	-7 -4
b only #	-13 16
b operator is	1 9
b our new	-1 9
b our own	-10 -8
b our parts	-3 -10
b our people	-8 -25
b our service	-18 -1
b our specialists	31 0
b our standby	9 0
b our team	20 -15
b out ,	21 -14
b out of	51 -35
b out on	9 -3
b over #	-8 25
b over the	11 -14
b p .	11 -1
b partner of	-7 -8
b parts are	12 -14
b parts in	-12 2
b pay #	10 -6
b pay for	20 -10
b pays for	15 -9
b pcs h	-6 12
b people come	24 -15
b people in	3 -35
b per day	-1 15
b per hour	-13 14
b per part	8 -6
b per quarter	-12 12
b planning ,	-7 -14
b printer ,	2 16
b process engineers	-9 -8
b proud of	10 -5
b quote within	3 -33
b rack with	-17 36
b rate is	-10 -18
b rather than	16 5
b real time	-11 27
b rent for	26 -17
b rental fleet	-28 -6
b robot with	-9 26
b runs on	7 1
b s ,	-4 13
b same day	-5 -20
b save #	43 -36
b saves #	10 -10
b saves you	31 -15
b see all	-11 28
b see the	-24 32
b see your	21 -19
b self -	-11 35
b service is	-14 -3
b service with	16 -27
b set -	46 -32
b set up	-6 -7
b shelf ,	20 -16
b shop in	27 -7
b short runs	24 -22
b shows you	-12 18
b shrinks #	14 -8
b since #	-8 -7
b since our	21 0
b site ,	19 -13
b site manager	-1 -7
b site within	-42 -7
b sits in	31 -11
b so no	9 0
b so the	11 -10
b so you	-4 10
b so your	26 -1
b solution for	-6 14
b source ,	-8 10
b spare parts	-8 -20
b staff have	16 -4
b stand for	-12 -25
b stand in	16 -6
b start -	-9 -22
b stay away	20 -12
b stays in	25 -8
b stiff neck	12 -6
b stop at	12 -6
b stop when	8 0
b sundays too	-17 -5
b support from	-3 -9
b t less	13 -10
b takes #	1 27
b takes two	6 -13
b talks about	11 -4
b team with	-9 3
b than #	-15 -12
b than one	29 -7
b than the	-17 19
b thanks to	15 5
b that brings	42 -36
b the app	-12 20
b the authority	11 -7
b the back	48 -11
b the cash	15 -2
b the clock	-10 -20
b the crew	10 -7
b the depot	22 -2
b the early	21 -1
b the evening	15 -12
b the field	3 -23
b the firm	21 -1
b the first	-2 -26
b the grid	1 9
b the hall	22 -12
b the highlight	15 -8
b the hour	10 -14
b the kids	11 -5
b the ladies	20 -13
b the line	17 -7
b the lines	8 -3
b the lobby	25 -17
b the machine	-6 -6
b the market	-15 29
b the new	23 -6
b the next	0 -13
b the office	11 -4
b the old	19 -12
b the operator	1 9
b the owner	2 -10
b the part	-27 36
b the past	25 -11
b the phone	15 -32
b the plant	9 1
b the press	11 -1
b the quarry	15 -11
b the reactor	19 -9
b the road	30 -20
b the roof	31 -9
b the rules	16 -10
b the same	39 -28
b the schedule	-5 13
b the shelf	13 -20
b the system	7 2
b the table	40 -19
b the team	-1 -20
b the till	35 -26
b the top	33 -9
b the town	46 -31
b the trade	17 -12
b the unit	-7 36
b the valley	9 -5
b the ward	14 -6
b the warehouse	12 -7
b the whole	10 -7
b the work	44 -22
b the year	-7 -6
b their phones	-16 23
b there for	-11 -24
b three days	22 -12
b three in	-13 -7
b through the	25 -21
b till #	9 -20
b time #	-9 21
b time ,	11 -3
b time falls	13 -12
b time for	20 -34
b to #	19 22
b to -	-17 15
b to an	30 -18
b to be	30 -23
b to come	-12 -3
b to our	31 -24
b to see	21 -19
b to within	-14 31
b to work	43 -14
b to you	-16 -16
b to your	-3 -9
b too ,	-17 -5
b tool changer	-7 8
b train your	-6 -5
b tricky cases	10 -13
b trouble with	10 -7
b trust us	-8 -8
b twice as	1 16
b two days	-18 -1
b two hours	43 -39
b two more	18 -18
b two weeks	-1 -18
b under #	7 16
b under the	9 -4
b up a	-4 -8
b up in	12 -8
b up takes	-5 22
b up the	15 -11
b up to	-14 25
b us you	-21 -8
b use from	27 -17
b vacuum gripper	8 -2
b walk to	8 -5
b wall ,	9 5
b want to	24 -13
b we 're	-21 -15
b we 've	-1 -13
b we answer	-5 -7
b we are	-21 -26
b we collect	5 -11
b we do	-13 -20
b we fix	-32 -21
b we have	-7 -25
b we run	10 -2
b we send	-20 -10
b we set	-6 -7
b we solve	-10 -19
b we stand	-15 -28
b we supply	-5 -3
b we take	28 -33
b we watch	8 -5
b weekends any	8 -6
b well -	-26 0
b what we	-14 -6
b when a	27 -15
b when it	13 -18
b when something	-8 -1
b when the	24 -15
b when they	20 -3
b where it	26 -21
b winter too	13 -11
b with #	-26 25
b with a	-6 15
b with ai	-22 32
b with it	17 2
b with no	14 -12
b with one	41 -20
b with our	16 -4
b with the	7 -11
b with two	13 13
b with us	-10 -32
b with you	-27 -10
b within #	-13 -18
b within a	27 -8
b within an	-3 -5
b within the	10 -14
b within two	-31 -1
b without a	12 -6
b wo n't	2 -18
b work with	-4 -52
b x #	-19 45
b years ,	24 -9
b years of	-10 16
b you #	22 -11
b you 're	14 -17
b you a	-5 16
b you are	10 -15
b you as	45 -29
b you bring	8 -1
b you buy	49 -31
b you can	-9 -3
b you do	23 -10
b you down	16 -1
b you for	13 -14
b you have	-31 -8
b you in	-19 -3
b you know	14 -5
b you make	16 -7
b you meet	19 -10
b you over	15 0
b you pay	15 -9
b you receive	-4 18
b you save	23 -11
b you see	-15 31
b you sell	9 -9
b you the	11 -5
b you through	-11 -13
b you to	-13 14
b you win	25 -18
b your admin	10 -3
b your boss	15 -6
b your company	28 5
b your customer	21 -6
b your disposal	-16 4
b your employees	-5 23
b your fitters	14 -6
b your foreman	8 -8
b your hall	19 -11
b your new	29 -25
b your old	16 -7
b your operators	10 -7
b your power	23 -11
b your pumps	12 -41
b your school	14 -8
b your shop	30 -22
b your site	-6 -10
b your staff	10 -4
b your team	-23 27
b your technicians	6 5
b your winery	9 -5
c again	-1 -9
c anymore	50 -22
c authority	41 -38
c can	-37 52
c cause	-25 18
c chore	32 -19
c credential	-15 -72
c does	-22 50
c ease	16 -15
c experience	-26 -45
c fall	57 -39
c family	28 -35
c freeTime	13 -15
c gone	56 -41
c goods	5 21
c income	74 -56
c instead	-12 -8
c joy	68 -43
c keeps	24 -12
c less	59 -31
c machine	-29 37
c money	39 -28
c more	44 -28
c must	2 19
c negation	24 -17
c norm	11 13
c older	-18 16
c part	-27 63
c place	20 -17
c process	-6 -15
c promise	-29 -28
c public	32 -39
c rise	22 -9
c risk	22 -19
c saving	26 -14
c service	-18 -41
c slogan	-24 49
c spec	-24 34
c staff	2 -27
c standing	48 -40
c trait	-42 63
c unit	-8 11
c vendorDoes	-11 -1
c vendorFirm	-24 -51
c vendorStaff	-23 -43
c we	-56 -42
c you	22 -21
e again	26 -11
e anymore	9 -6
e authority	20 -11
e can	-5 -9
e cause	-9 3
e chore	6 9
e credential	-15 -29
e does	9 -11
e ease	29 -13
e experience	-10 -22
e fall	15 -9
e family	-7 -6
e freeTime	13 -3
e gone	34 -25
e goods	1 15
e income	15 -17
e joy	21 -19
e keeps	10 -6
e less	30 -9
e machine	-6 -2
e money	20 -9
e must	3 5
e negation	4 4
e norm	-17 18
e older	-11 12
e part	-16 39
e promise	-14 12
e public	1 -25
e rise	13 -17
e saving	-2 11
e service	-3 -19
e slogan	-5 17
e spec	-17 28
e staff	-16 -13
e standing	25 -17
e strain	11 -3
e time	7 3
e trait	-29 35
e unit	-2 9
e vendorDoes	-21 31
e vendorFirm	-3 -24
e vendorStaff	-7 -9
e we	-26 -23
l longer	26 -15
l middle	-19 21
l short	-37 51
n ^acro	-7 -2
n ^acros	-7 -2
n ^ada	-9 6
n ^adap	-9 6
n ^adapt	-9 6
n ^advic	11 -4
n ^advis	-4 -6
n ^aft	10 -9
n ^afte	10 -9
n ^after	10 -9
n ^agi	-5 -4
n ^arr	4 4
n ^att	4 4
n ^aut	2 7
n ^auth	9 -7
n ^autho	9 -7
n ^auto	-1 9
n ^backs	9 -7
n ^bake	8 -6
n ^baker	8 -6
n ^bala	-3 -6
n ^balan	-3 -6
n ^bar	10 -10
n ^barr	11 -10
n ^barre	11 -10
n ^bas	8 -1
n ^base	4 5
n ^bat	1 8
n ^batt	-3 11
n ^batte	-3 11
n ^bec	10 -9
n ^beco	15 -11
n ^becom	15 -11
n ^bef	10 -3
n ^befo	10 -3
n ^befor	10 -3
n ^belt	-8 -7
n ^bet	8 -8
n ^bett	8 -8
n ^bette	8 -8
n ^big	4 -9
n ^bigg	4 -9
n ^bigge	4 -9
n ^bla	11 -6
n ^blac	12 -7
n ^black	12 -7
n ^book	8 -6
n ^bookk	8 -6
n ^brak	-7 12
n ^branc	-8 -5
n ^brewe	5 -8
n ^brus	-3 9
n ^brush	-3 9
n ^buy	8 -2
n ^buye	8 -2
n ^buyer	8 -2
n ^cam	-6 9
n ^came	-6 9
n ^camer	-6 9
n ^care	-3 -10
n ^cau	9 -7
n ^caug	9 -7
n ^caugh	9 -7
n ^cel	-8 -6
n ^cen	-10 1
n ^cent	-10 1
n ^chai	-8 0
n ^chain	-8 0
n ^cham	-7 -9
n ^chas	10 -4
n ^chasi	10 -5
n ^chil	8 -7
n ^choo	-8 12
n ^choos	-8 12
n ^chu	9 -7
n ^clam	-11 14
n ^clamp	-11 14
n ^clear	8 -4
n ^cli	8 -6
n ^coa	-3 -6
n ^coat	-4 9
n ^count	-4 -4
n ^coup	-6 10
n ^coupl	-6 10
n ^cour	-5 -3
n ^cre	3 -8
n ^crew	-5 -8
n ^crews	-5 -8
n ^crow	-4 8
n ^crown	-4 8
n ^cyc	-5 9
n ^cycl	-5 9
n ^dai	-8 -1
n ^dat	8 -2
n ^date	8 -2
n ^dates	8 -2
n ^defe	-6 -2
n ^defec	-6 -2
n ^dep	1 -11
n ^des	-4 8
n ^desi	-4 8
n ^desig	-4 8
n ^det	-3 9
n ^dete	-3 9
n ^devi	-4 8
n ^devic	-4 8
n ^dir	15 -3
n ^disp	-8 6
n ^doc	-1 9
n ^doo	-7 9
n ^door	-7 9
n ^doors	-7 9
n ^doug	-3 8
n ^dough	-3 8
n ^dri	9 -4
n ^driv	10 -7
n ^drive	10 -7
n ^drop	9 -6
n ^drops	9 -6
n ^eco	-1 10
n ^edg	-7 14
n ^edge	-7 14
n ^ele	-4 14
n ^enc	-4 15
n ^enj	9 -4
n ^enjo	9 -4
n ^enjoy	9 -4
n ^ent	9 -6
n ^env	-11 13
n ^eur	-5 -4
n ^euro	-5 -4
n ^europ	-5 -5
n ^exa	-1 -11
n ^exp	-8 -1
n ^expe	-6 -5
n ^exper	-6 -5
n ^fac	7 5
n ^face	13 -5
n ^faces	13 -5
n ^fact	-5 11
n ^facto	-5 11
n ^few	8 -8
n ^fewe	8 -8
n ^fewer	8 -8
n ^fie	-5 -7
n ^fiel	-5 -7
n ^field	-5 -7
n ^fif	7 -8
n ^fift	7 -8
n ^fifth	7 -8
n ^fil	-10 -2
n ^filte	-9 6
n ^flo	14 -11
n ^floo	14 -12
n ^flood	13 -8
n ^fol	0 9
n ^fra	7 8
n ^fram	7 8
n ^frame	7 8
n ^frees	10 -6
n ^fri	-2 8
n ^gen	-5 8
n ^gent	-7 11
n ^gentl	-7 11
n ^ger	-8 4
n ^germ	-8 4
n ^germa	-8 5
n ^gla	2 7
n ^gra	2 6
n ^gran	-3 8
n ^grant	-5 10
n ^gre	-9 13
n ^gui	-9 2
n ^guid	-9 3
n ^guide	-8 1
n ^gus	9 -3
n ^gust	9 -3
n ^gusts	9 -3
n ^hac	-4 -9
n ^handl	1 7
n ^har	11 -9
n ^heati	9 -6
n ^heav	11 -8
n ^hel	-3 15
n ^hot	-2 -7
n ^hotl	-4 -5
n ^hotli	-4 -5
n ^hous	8 -6
n ^house	8 -6
n ^hum	-5 -3
n ^hun	-5 -5
n ^hund	-6 -5
n ^hundr	-6 -5
n ^impre	11 -8
n ^inc	-3 9
n ^incl	-4 8
n ^inclu	-4 8
n ^ind	-8 -7
n ^insur	7 -10
n ^int	-3 8
n ^inte	-5 10
n ^inter	-7 11
n ^invi	10 -4
n ^invit	10 -4
n ^iro	13 -6
n ^iron	13 -6
n ^iso	-5 9
n ^kit	14 -3
n ^kitc	14 -3
n ^kitch	14 -3
n ^kne	11 -8
n ^knee	11 -8
n ^kno	-2 -9
n ^know	-4 -7
n ^lab	-3 -7
n ^labe	-4 -6
n ^label	-4 -6
n ^lead	-3 -7
n ^leade	-3 -5
n ^lear	-6 10
n ^learn	-6 10
n ^lev	-8 10
n ^leve	-8 10
n ^level	-8 10
n ^liste	-5 -5
n ^log	-7 9
n ^logi	-7 9
n ^looks	8 -3
n ^lug	11 -9
n ^lugg	11 -9
n ^luggi	11 -9
n ^mak	2 -10
n ^make	5 -8
n ^makes	8 -3
n ^maki	-6 -4
n ^makin	-6 -4
n ^man	-1 -9
n ^mana	-1 -10
n ^manag	-1 -10
n ^manu	9 -7
n ^mas	-13 10
n ^mast	-8 0
n ^maste	-8 0
n ^med	8 -5
n ^medi	8 -5
n ^mem	-7 13
n ^met	-5 -3
n ^mile	6 -9
n ^miles	6 -9
n ^mill	-5 9
n ^minis	10 -8
n ^modu	-13 17
n ^modul	-13 17
n ^mond	15 -11
n ^monda	15 -11
n ^mone	-6 9
n ^money	-6 9
n ^mont	8 -4
n ^month	8 -4
n ^nam	-5 -9
n ^name	-5 -9
n ^named	-5 -9
n ^nea	2 -8
n ^near	2 -8
n ^nearl	2 -8
n ^noz	-2 8
n ^nozz	-2 8
n ^nozzl	-2 8
n ^num	-1 -7
n ^numb	-1 -7
n ^numbe	-1 -7
n ^oth	11 -8
n ^othe	11 -8
n ^other	11 -8
n ^own	-5 -3
n ^owne	-5 -3
n ^owner	-5 -3
n ^para	-7 14
n ^parti	-6 9
n ^partn	-3 -7
n ^pat	-1 -10
n ^pay	11 -7
n ^perf	-6 8
n ^pic	1 10
n ^pick	-2 11
n ^pil	-4 -8
n ^pilo	-4 -8
n ^pilot	-4 -8
n ^platf	-2 10
n ^plo	9 2
n ^plou	9 2
n ^ploug	9 2
n ^pos	11 -6
n ^posi	9 -4
n ^posit	9 -4
n ^prac	-7 9
n ^pract	-7 9
n ^prai	9 -4
n ^prais	9 -4
n ^pret	9 -2
n ^prett	9 -2
n ^proc	8 -6
n ^proce	8 -6
n ^prog	-6 11
n ^progr	-6 11
n ^pul	-7 15
n ^pull	-11 18
n ^puls	-3 8
n ^pulse	-3 8
n ^quarr	8 -3
n ^quo	-2 -7
n ^quot	-2 -7
n ^quote	-2 -7
n ^rai	11 -8
n ^rati	-14 1
n ^read	4 5
n ^readi	4 5
n ^reca	12 -8
n ^recal	12 -8
n ^recom	-2 -6
n ^recor	-5 8
n ^refe	-5 -3
n ^refer	-5 -3
n ^reh	7 -12
n ^rehe	7 -12
n ^rehea	7 -12
n ^repl	-8 -4
n ^repo	-2 10
n ^repor	-2 10
n ^repr	9 -7
n ^req	-9 13
n ^requ	-9 13
n ^requs	-7 11
n ^reso	-7 18
n ^ret	11 -4
n ^retu	13 -9
n ^retur	13 -9
n ^rol	18 -7
n ^roll	18 -7
n ^rou	-7 10
n ^run	-2 -8
n ^runn	-2 -9
n ^runni	-2 -9
n ^scal	-3 8
n ^scre	-13 14
n ^scree	-13 15
n ^sea	3 5
n ^seas	8 0
n ^seaso	8 0
n ^sec	-2 9
n ^secu	-5 12
n ^secur	-5 12
n ^sel	12 -8
n ^sell	12 -8
n ^servi	-2 -6
n ^setu	12 -11
n ^setup	12 -11
n ^sev	5 -8
n ^seve	5 -8
n ^seven	4 -8
n ^sha	-6 21
n ^shar	-6 22
n ^she	-5 -3
n ^shee	-1 -7
n ^sheet	-1 -7
n ^ship	7 -13
n ^shipp	7 -14
n ^shr	8 -5
n ^shri	8 -5
n ^shrin	8 -5
n ^ski	-7 -3
n ^slu	1 7
n ^smal	9 -7
n ^small	9 -7
n ^smar	-8 14
n ^smart	-8 14
n ^soli	-3 -5
n ^solid	-3 -5
n ^spac	-7 10
n ^space	-7 10
n ^spec	-3 -5
n ^speci	-3 -5
n ^spl	-8 -3
n ^spli	-3 -12
n ^stac	-4 11
n ^stack	-4 11
n ^stat	-12 9
n ^state	-6 -4
n ^stay	10 -4
n ^stays	10 -4
n ^sti	-1 8
n ^stif	-3 10
n ^stiff	-3 10
n ^stin	10 -5
n ^stink	10 -5
n ^stor	-1 9
n ^store	0 9
n ^stre	10 -3
n ^stu	16 -3
n ^sui	-9 14
n ^suit	-9 14
n ^sup	-7 -5
n ^supp	-5 -7
n ^suppl	-3 -5
n ^suppo	-5 -5
n ^surf	-5 8
n ^surfa	-5 8
n ^surv	15 -10
n ^tak	2 6
n ^take	2 6
n ^takes	2 6
n ^tha	6 2
n ^ther	-2 9
n ^therm	-5 10
n ^times	-8 4
n ^track	-6 10
n ^trad	2 -10
n ^trade	2 -10
n ^trus	-2 -6
n ^trust	-2 -6
n ^tun	1 9
n ^uni	-6 10
n ^univ	-2 11
n ^unive	-2 11
n ^unl	-4 9
n ^upd	-4 10
n ^upda	-4 10
n ^updat	-4 10
n ^valv	-5 8
n ^valve	-5 8
n ^vol	8 -7
n ^volu	8 -7
n ^volum	8 -7
n ^wash	7 3
n ^weig	-2 10
n ^weigh	-2 10
n ^whe	10 -8
n ^wher	10 -9
n ^where	10 -9
n ^wint	9 -2
n ^winte	9 -2
n ^wir	-11 22
n ^wire	-11 22
n ^worl	-6 -8
n ^world	-6 -8
n ^yie	8 -6
n ^yiel	8 -6
n ^yield	8 -6
n ^you	8 -5
n ^your	8 -5
n ^yours	8 -5
n ^zon	-3 10
n ^zone	-3 10
n ^zones	-3 10
n aces	5 5
n aces$	5 5
n ackage	-2 10
n ackagi	-4 -4
n acker$	2 8
n acki	-3 8
n ackin	-3 8
n acking	-3 8
n acks	11 -7
n acks$	11 -7
n acro	-7 -2
n acros	-7 -2
n across	-7 -2
n actic	-7 9
n activ	3 6
n active	3 6
n adap	-9 6
n adapt	-9 6
n adem	-3 -9
n ades	-8 -6
n ades$	-8 -6
n advanc	-3 8
n advic	11 -4
n advice	11 -4
n advis	-4 -6
n advise	-4 -6
n afte	10 -9
n after	10 -9
n afterw	10 -8
n ages	-10 11
n ages$	-10 11
n agin	-4 -4
n aging	-4 -4
n aging$	-4 -4
n aile	5 4
n ailer	2 8
n ailer$	2 8
n ails	-1 8
n ails$	-1 8
n aina	-5 9
n ainab	-5 9
n ainabl	-5 9
n aine	-2 -9
n ained	-4 -9
n ained$	-4 -9
n aise	12 -9
n aise$	12 -9
n aker	3 -8
n akers	2 -11
n akers$	2 -11
n akes	3 5
n akes$	3 5
n alan	-3 -6
n alanc	-3 -6
n alance	-3 -6
n alif	-5 -4
n alifi	-5 -4
n alist	-3 -6
n alist$	-4 -7
n allel	-4 8
n allel$	-4 8
n allo	10 -7
n amed	-5 -9
n amed$	-5 -9
n amer	-6 9
n amera	-6 9
n amera$	-6 9
n amme	-6 8
n ammed	-6 8
n ammed$	-6 8
n ampe	-9 11
n anag	-1 -10
n anage	-1 -10
n anch	-8 -5
n andi	-2 -8
n andin	-2 -8
n andl	1 7
n anels	5 -12
n anels$	5 -12
n anne	3 6
n anner	0 8
n apped	-4 9
n apped$	-4 9
n arall	-4 8
n aralle	-4 8
n arde	-2 9
n ares	-6 -8
n ares$	-6 -8
n arger	-3 8
n arger$	-3 8
n arke	-12 13
n arni	5 3
n arnin	5 3
n arning	5 3
n arre	17 -8
n arrel	13 -8
n arrel$	9 -6
n artm	-9 -2
n artme	-9 -2
n artmen	-9 -2
n artn	-3 -7
n artne	-3 -7
n artner	-3 -7
n ases	11 -6
n ases$	11 -6
n ashe	-3 13
n asher	-3 13
n asher$	-3 13
n ashi	9 -6
n asin	8 -2
n asing	9 -2
n asing$	9 -2
n ason	8 0
n ason$	9 0
n ast$	0 -13
n aste	-4 -6
n atab	-3 8
n aten	-10 -13
n ates	5 6
n ates$	5 3
n atfo	-2 10
n atfor	-2 10
n atform	-2 10
n ativ	-7 12
n ative	-7 12
n ative$	-7 12
n atte	-6 12
n atter	-6 12
n aught	4 -8
n aughte	1 -8
n aust	3 -10
n auth	8 -6
n autho	8 -6
n author	8 -6
n auto	-1 9
n avin	11 -8
n aving	11 -8
n aving$	12 -9
n azed	-3 8
n azed$	-3 8
n back	8 -3
n backs	9 -7
n backs$	9 -7
n bake	8 -6
n baker	8 -6
n bala	-3 -6
n balan	-3 -6
n balanc	-3 -6
n barr	11 -10
n barre	11 -10
n barrel	11 -10
n base	4 5
n batt	-3 11
n batte	-3 11
n batter	-3 11
n beco	15 -11
n becom	15 -11
n become	15 -11
n befo	10 -3
n befor	10 -3
n before	10 -3
n bell	2 -11
n belt	-8 -7
n ber$	3 -13
n bett	8 -8
n bette	8 -8
n better	8 -8
n bigg	4 -9
n bigge	4 -9
n bigges	-3 -8
n blac	12 -7
n black	12 -7
n ble$	-2 8
n blin	2 -8
n bookk	8 -6
n bookke	8 -6
n bots	2 -9
n bots$	2 -9
n brak	-7 12
n branc	-8 -5
n branch	-8 -5
n brary	8 -4
n brary$	8 -4
n brewe	5 -8
n brewer	5 -8
n bring$	-6 -2
n brus	-3 9
n brush	-3 9
n brushe	-6 9
n buye	8 -2
n buyer	8 -2
n buyers	8 -3
n cabl	-9 13
n cable	-9 13
n cal$	-12 18
n came	-6 9
n camer	-6 9
n camera	-6 9
n cant	10 -7
n cants	11 -7
n cants$	11 -7
n care	-3 -10
n caug	9 -7
n caugh	9 -7
n caught	9 -7
n ced$	-4 9
n ceip	13 -10
n ceipt	13 -10
n cel$	1 7
n cell	-6 -3
n centri	-4 8
n cessa	-4 8
n cessar	-4 8
n chai	-8 0
n chain	-8 0
n chains	-9 -1
n cham	-7 -9
n chas	10 -2
n chasi	9 -2
n chasin	9 -2
n checko	8 -4
n ched	-4 8
n chen	14 -3
n chil	8 -7
n chinis	9 -7
n choos	-8 12
n choose	-8 12
n cial	-3 -6
n ciali	-3 -6
n cialis	-3 -6
n ciall	-5 -4
n cially	-5 -4
n cing	8 -3
n cing$	8 -3
n ckage	-2 8
n ckage$	-2 10
n ckagi	-4 -4
n ckagin	-4 -4
n cker	-10 -1
n ckers	-7 -7
n ckers$	-7 -7
n ckly	-1 -7
n ckly$	-1 -7
n cks$	10 -8
n clam	-11 14
n clamp	-11 14
n clear	8 -4
n clear$	8 -4
n cloud$	-3 9
n clud	-4 8
n clude	-4 8
n coat	-4 9
n come	8 -10
n comes	8 -10
n comes$	8 -10
n comm	-6 -4
n comme	-2 -6
n commen	-2 -6
n compan	1 -8
n conds	-6 8
n conds$	-6 8
n consul	-2 -7
n conta	-6 9
n contra	4 -10
n corr	-5 12
n countr	-6 -5
n coup	-6 10
n coupl	-6 10
n couple	-6 10
n crap$	9 -5
n cree	-13 15
n creen	-13 15
n creen$	-13 15
n cros	-5 -5
n cross	-6 -2
n cross$	-7 -2
n crow	-4 8
n crown	-4 8
n ctic	-7 9
n ctions	1 9
n ctua	4 -9
n ctual	4 -9
n cycl	-5 9
n dapt	-9 6
n date	3 6
n dates	3 6
n dates$	3 6
n day$	10 -9
n defe	-6 -2
n defec	-6 -2
n defect	-6 -2
n dent	12 -3
n dent$	-4 -4
n dents	16 -2
n dents$	16 -2
n depe	-6 -3
n depen	-6 -3
n depend	-6 -3
n des$	-11 1
n desi	-4 8
n desig	-4 8
n design	-4 8
n dete	-3 9
n devi	-4 8
n devic	-4 8
n device	-4 8
n dge$	-9 9
n dges	8 -4
n dges$	8 -4
n dina	2 -8
n disp	-8 6
n dling	9 0
n dling$	9 0
n door	-6 8
n doors	-6 8
n doors$	-6 8
n doug	-3 8
n dough	-3 8
n dough$	-3 8
n dred	-6 -5
n driv	10 -7
n drive	10 -7
n driver	10 -3
n drop	9 -6
n drops	9 -6
n drops$	9 -6
n dvanc	-3 8
n dvance	-3 8
n dvic	11 -4
n dvice	11 -4
n dvice$	11 -4
n dvis	-4 -6
n dvise	-4 -6
n eade	-3 -5
n eader	-3 -5
n eader$	-3 -5
n eases	14 -8
n eases$	14 -8
n easo	8 0
n eason	8 0
n eason$	9 0
n eat$	-3 17
n eata	-3 8
n eatab	-3 8
n eati	11 -7
n eatin	11 -7
n eating	11 -7
n eaves	8 -6
n eaves$	8 -6
n ecal	12 -8
n ecall	12 -8
n ecalls	13 -8
n ece$	-4 8
n eceip	13 -10
n eceipt	13 -10
n eces	-8 12
n ecess	-8 12
n ecessa	-4 8
n ecia	-3 -5
n ecial	-3 -5
n eciali	-3 -6
n ecko	8 -4
n eckou	8 -4
n eckout	8 -4
n ecom	8 -12
n ecome	15 -11
n ecomes	15 -11
n ecomm	-2 -6
n ecomme	-2 -6
n econds	-6 8
n ecor	-5 8
n ecord	-5 8
n ector$	-6 11
n ecur	-5 12
n edges	8 -4
n edges$	8 -4
n eels	12 -10
n eels$	12 -10
n een$	-9 6
n eepi	9 -7
n eepin	9 -7
n eeping	9 -7
n eers	-1 -7
n eers$	-1 -7
n eet$	3 -10
n efec	-6 -2
n efect	-6 -2
n efer	-5 -3
n efere	-5 -3
n eferen	-5 -3
n efin	9 -5
n efor	10 -3
n efore	10 -3
n efore$	10 -3
n ehea	7 -12
n ehear	7 -12
n ehears	7 -12
n eipt	13 -10
n ejec	1 7
n eject	1 7
n eld$	-4 -7
n eliabi	-8 -3
n ella	14 -6
n elle	3 -11
n ells	3 -11
n ells$	3 -11
n els$	8 -4
n elts	-6 -9
n elts$	-6 -9
n ely$	-9 17
n ences	-4 -4
n ences$	-4 -4
n ende	-2 -6
n enin	-1 17
n ening	-1 17
n ening$	-4 18
n enjo	9 -4
n enjoy	9 -4
n enjoy$	9 -7
n ens$	15 -4
n enti	8 -4
n entl	-7 12
n entle	-7 11
n ently	-4 10
n ently$	-4 10
n entri	-4 8
n entrif	-4 8
n epar	-5 -6
n epen	-6 -3
n epend	-6 -3
n epin	9 -7
n eping	9 -7
n eping$	9 -7
n epor	-2 10
n eport	-2 10
n eport$	-2 11
n equs	-7 11
n equst	-7 11
n equst$	-7 11
n eratin	-6 10
n erio	-3 13
n erma	-10 10
n ermal	-4 9
n erman	-8 5
n erri	4 7
n ersa	-13 20
n ersona	1 -8
n erve	0 10
n ervi	-3 -6
n ervic	-2 -6
n ervice	-2 -6
n erwa	10 -8
n erwar	10 -8
n erward	10 -8
n erwo	8 -5
n erwor	8 -5
n erwork	8 -5
n eryb	8 -3
n erybo	8 -3
n erybod	8 -3
n esig	-3 8
n esign	-3 8
n esign$	-5 9
n essa	-4 8
n essar	-4 8
n essary	-4 8
n esse	-10 3
n etecto	-3 8
n eter	-11 22
n etro	-9 8
n ets$	9 -3
n ette	9 -10
n etter	11 -10
n etter$	9 -8
n etti	13 -3
n ettin	11 -3
n etting	11 -3
n etup	12 -11
n etur	13 -9
n eturn	13 -9
n eturns	13 -9
n euro	-5 -4
n europ	-5 -5
n europe	-5 -5
n evel$	-8 10
n even	7 -9
n even$	4 -8
n everyb	8 -3
n evic	-4 8
n evice	-4 8
n ewer	11 -11
n ewer$	8 -8
n ews$	-9 4
n expe	-6 -5
n exper	-6 -5
n expert	-6 -2
n extrac	-4 8
n eys$	-5 8
n face	2 7
n faces	5 5
n faces$	5 5
n facto	-5 11
n factor	-5 11
n faster	0 8
n fer$	-1 11
n fewe	8 -8
n fewer	8 -8
n fewer$	8 -8
n fiel	-5 -7
n field	-5 -7
n field$	-5 -7
n fift	7 -8
n fifth	7 -8
n fifth$	7 -8
n fill	-6 8
n filte	-9 6
n filter	-9 6
n fing	2 6
n floo	14 -12
n flood	13 -8
n fold	-4 11
n forc	-5 15
n force	-5 15
n fore$	10 -3
n form	-8 5
n form$	-2 10
n forma	-6 8
n fram	7 8
n frame	7 8
n frees	10 -6
n frees$	10 -6
n fter	10 -9
n fterw	10 -8
n fterwa	10 -8
n fth$	7 -8
n gard	8 -1
n ged$	1 -8
n gent	-2 9
n gentl	-7 11
n gentle	-7 11
n gents	0 8
n gents$	0 8
n germ	-8 4
n germa	-8 5
n german	-8 5
n gest	-2 -7
n gest$	-2 -7
n gger	8 -5
n gges	-3 -8
n ggest	-3 -8
n ggest$	-3 -8
n ghin	11 -6
n ghing	11 -6
n ghing$	11 -6
n ghs$	-4 15
n gin$	-6 12
n gist	-4 -4
n gita	-1 -7
n gnat	8 -4
n gram	-6 11
n grams	-5 11
n grams$	-5 11
n gran	-3 8
n grant	-5 10
n grants	-5 11
n guid	-9 3
n guide	-8 1
n guided	-8 2
n gust	9 -3
n gusts	9 -3
n gusts$	9 -3
n hain	-8 0
n hains	-9 -1
n hains$	-9 -1
n handl	1 7
n hasi	9 -2
n hasin	9 -2
n hasing	9 -2
n hear	2 -14
n hears	7 -12
n heati	8 -5
n heatin	8 -5
n heav	11 -8
n hecko	8 -4
n heckou	8 -4
n hedg	2 6
n heet	-1 -7
n heet$	-1 -9
n hens	12 -9
n herm	-5 10
n herma	-4 9
n hermal	-4 9
n hinis	9 -7
n hinist	9 -7
n hipp	7 -14
n hippe	3 -11
n hones$	-6 9
n hoos	-8 12
n hoose	-8 12
n hoose$	-8 12
n hori	8 -6
n horit	9 -7
n hotl	-4 -5
n hotli	-4 -5
n hotlin	-4 -5
n houses	-1 -7
n hrin	8 -5
n hrink	8 -5
n hrinks	8 -5
n hund	-6 -5
n hundr	-6 -5
n hundre	-6 -5
n iali	-3 -6
n ialis	-3 -6
n ialist	-3 -6
n iall	-5 -4
n ially	-5 -4
n ially$	-5 -4
n ible	-7 15
n ible$	-7 15
n ibrary	8 -4
n ical	-5 9
n ical$	-9 15
n ican	11 -7
n icant	11 -7
n icants	11 -7
n icat	-8 2
n icate	-7 -1
n icin	8 -3
n icing	8 -3
n icing$	8 -3
n ickl	-1 -7
n ickly	-1 -7
n ickly$	-1 -7
n ided	-8 2
n ided$	-8 2
n iece	-4 8
n iece$	-4 8
n ield	2 -9
n ield$	-4 -7
n ient$	6 2
n ients	6 -10
n ients$	6 -10
n iet$	9 -4
n ifth	7 -8
n ifth$	7 -8
n ifug	-4 8
n igge	4 -9
n igger	8 -5
n igges	-3 -8
n iggest	-3 -8
n ign$	-5 8
n ignat	8 -4
n iled	5 -19
n iled$	5 -19
n iler	2 7
n iler$	2 8
n iles	6 -9
n iles$	6 -9
n illa	-3 9
n ills	-9 10
n ills$	-9 10
n ilot	-4 -9
n ilot$	-1 -13
n ils$	-1 8
n ilte	-9 6
n ilter	-9 6
n ilter$	-9 5
n ime$	0 8
n imes	-8 4
n imes$	-8 4
n imises	-5 13
n imit	-8 12
n impre	11 -8
n impres	11 -8
n inab	-5 9
n inabl	-5 9
n inable	-5 9
n inat	-2 8
n inati	-6 10
n inatio	-6 10
n inci	-3 10
n incl	-4 8
n inclu	-4 8
n includ	-4 8
n inde	-8 10
n ined	-1 -8
n ined$	-1 -8
n ineers	-2 -7
n inge	4 4
n inger	4 4
n ingers	8 -4
n inis	8 -5
n inist	13 -11
n iniste	10 -8
n ink$	12 -5
n insur	7 -10
n inter	4 4
n inter$	8 1
n invi	10 -4
n invit	10 -4
n invite	10 -4
n iple	-11 16
n iple$	-11 16
n ipped	-8 -9
n ipped$	-8 -9
n ired	-2 14
n ired$	-2 14
n iron	13 -5
n isco	-2 -7
n iste	4 -9
n isten	-5 -5
n ister	7 -8
n ister$	8 -7
n itch	3 11
n itch$	-4 13
n itche	8 3
n itchen	14 -3
n itches	-5 12
n itie	13 -8
n ities	13 -8
n ities$	13 -8
n itio	8 -3
n ition	8 -3
n ition$	9 -4
n itor	6 2
n ive$	8 2
n ivers	7 1
n ivers$	8 -2
n joy$	9 -7
n kage	-10 16
n kage$	-10 16
n kagi	-4 -4
n kagin	-4 -4
n kaging	-4 -4
n keepe	8 -6
n keeper	8 -6
n kers	-5 -12
n kers$	-5 -12
n kes$	3 5
n kets	10 -6
n kets$	10 -6
n kitc	14 -3
n kitch	14 -3
n kitche	14 -3
n kkee	8 -6
n kkeep	8 -6
n kkeepe	8 -6
n knee	11 -8
n know	-4 -7
n labl	4 4
n lable	4 4
n lable$	4 4
n lack	12 -7
n lamp	-11 14
n lanc	-3 -6
n lance	-3 -6
n lance$	-3 -6
n lar$	-3 9
n lash	-9 12
n lash$	-9 12
n late	-4 10
n late$	-7 12
n latf	-2 10
n latfo	-2 10
n latfor	-2 10
n lator$	-5 8
n laught	1 -8
n lder$	6 5
n lead	-3 -7
n leade	-3 -5
n leader	-3 -5
n lear	3 5
n lear$	8 -4
n learn	-6 10
n leaves	8 -6
n led$	3 -10
n lel$	-4 8
n let$	-6 8
n leve	-8 10
n level	-8 10
n level$	-8 10
n lican	11 -7
n licant	11 -7
n lice	-3 -8
n lient$	9 -1
n lients	0 -8
n lifi	-5 -4
n limi	-8 12
n limit	-8 12
n list	-2 -6
n list$	-4 -7
n liste	-5 -5
n listen	-5 -5
n llel	-4 8
n llel$	-4 8
n lley	-5 11
n load$	-4 8
n loadi	13 -11
n loadin	13 -11
n logis	-3 -5
n logist	-3 -5
n lood	13 -8
n looks	8 -3
n looks$	8 -3
n lot$	-1 -13
n loud$	-3 9
n loug	9 2
n lough	9 2
n low$	-6 8
n lower$	8 -5
n lowers	-6 8
n loyer	8 -12
n loyer$	8 -12
n lter	-9 6
n lter$	-9 5
n ltra	-4 8
n lts$	-2 -7
n lude	-4 8
n lugg	11 -9
n luggi	11 -9
n luggin	11 -9
n lume	8 -7
n lume$	8 -7
n make	5 -8
n makers	-1 -8
n makes	8 -3
n makes$	8 -3
n maki	-6 -4
n makin	-6 -4
n making	-6 -4
n mana	-1 -10
n manag	-1 -10
n manage	-1 -10
n manu	9 -7
n mart	-8 14
n mast	-10 -1
n maste	-10 -1
n master	-10 -1
n mber	-2 -13
n mber$	-1 -13
n med$	-7 -4
n medi	8 -5
n mend	-2 -6
n ment$	-3 -5
n ments	3 7
n ments$	3 7
n mer$	3 -11
n mera	-6 9
n mera$	-6 9
n mica	-6 11
n mical	-6 11
n mical$	-6 11
n mile	6 -9
n miles	6 -9
n miles$	6 -9
n mill	-5 9
n mina	-16 24
n minis	10 -8
n minist	10 -8
n mises	-4 8
n mises$	-4 8
n mmed	-6 8
n mmed$	-6 8
n mmen	-2 -6
n mmend	-2 -6
n mmin	8 -6
n mming	8 -6
n mming$	8 -6
n modu	-13 17
n modul	-13 17
n mond	15 -11
n monda	15 -11
n monday	15 -11
n mone	-6 9
n money	-6 9
n money$	-6 9
n mont	8 -4
n month	8 -4
n mpan	1 -8
n mpany	1 -8
n mpany$	1 -8
n nabl	-5 8
n nable	-5 8
n nable$	-5 9
n nage	-1 -10
n name	-5 -9
n named	-5 -9
n named$	-5 -9
n natio	-3 8
n nation	-3 8
n natu	8 -2
n natur	8 -2
n nces	-4 -4
n nces$	-4 -4
n nclu	-4 8
n nclud	-4 8
n nclude	-4 8
n nday	12 -9
n nday$	12 -10
n nden	-5 -4
n nder$	-4 8
n nders	-1 -7
n nders$	-1 -7
n ndre	-6 -5
n ndred	-6 -5
n near	2 -8
n nearl	2 -8
n nearly	2 -8
n nece	-4 8
n neces	-4 8
n necess	-4 8
n ned$	2 -10
n neers	-2 -7
n neers$	-2 -7
n nels	5 -12
n nels$	5 -12
n ness	-17 20
n ness$	-17 20
n ney$	-6 9
n ngers	8 -4
n ngers$	8 -4
n nging	-2 9
n nging$	-2 9
n ngle$	-6 8
n nic$	-4 9
n nist	13 -11
n niste	10 -8
n nister	10 -8
n nive	-2 11
n niver	-2 11
n nivers	-2 11
n njoy	9 -4
n njoy$	9 -7
n nnel	-3 9
n nnel$	-3 9
n nnin	-1 -11
n nning	-1 -11
n nning$	-1 -11
n novati	-4 12
n nozz	-2 8
n nozzl	-2 8
n nozzle	-2 8
n nsult	-2 -7
n nsur	7 -9
n nter$	7 1
n ntle	-7 11
n ntly	-4 10
n ntly$	-4 10
n ntra	5 -10
n ntrac	4 -10
n ntract	4 -10
n ntrie	-5 -4
n ntries	-5 -4
n ntrif	-4 8
n ntrifu	-4 8
n nty$	10 -6
n numb	-1 -7
n numbe	-1 -7
n number	-1 -7
n nvit	10 -4
n nvite	10 -4
n nvited	10 -4
n oad$	-4 8
n oadi	13 -11
n oadin	13 -11
n oading	13 -11
n oast	-5 -11
n oast$	-5 -11
n obots	2 -9
n obots$	2 -9
n obus	-2 8
n ocks	5 -8
n ocks$	5 -8
n ode$	-4 11
n odul	-13 17
n ogis	-3 -5
n ogist	-3 -5
n ogra	-6 11
n ogram	-6 11
n ograms	-5 11
n oile	12 -3
n oint	-3 9
n oint$	-10 17
n okke	8 -6
n okkee	8 -6
n okkeep	8 -6
n ols$	-3 8
n olum	8 -7
n olume	8 -7
n olume$	8 -7
n olut	-2 8
n omes	8 -10
n omes$	8 -10
n omme	-2 -6
n ommen	-2 -6
n ommend	-2 -6
n ompan	1 -8
n ompany	1 -8
n onal$	-1 -8
n onda	15 -11
n onday	15 -11
n ondays	8 -3
n onds	-6 8
n onds$	-6 8
n oner	13 -4
n oner$	13 -4
n ones	-6 8
n ones$	-6 10
n oney	-6 9
n oney$	-6 9
n ong$	9 -5
n onse	-5 13
n onsul	-2 -7
n onsult	-2 -7
n onta	-6 9
n onth	8 -4
n ontra	4 -10
n ontrac	4 -10
n oof$	-5 8
n ookk	8 -6
n ookke	8 -6
n ookkee	8 -6
n oom$	8 -6
n oors	-6 8
n oors$	-6 8
n oose	-8 12
n oose$	-8 12
n ope$	-9 0
n opera$	2 -9
n orce	-5 15
n ore$	11 -3
n ores	8 -3
n ores$	10 -7
n orit	9 -7
n orld	-6 -8
n orm$	-2 10
n orma	-6 8
n ort$	-8 1
n osit	9 -4
n ositi	9 -4
n ositio	10 -5
n oss$	-6 -2
n othe	10 -7
n other	10 -7
n other$	16 -9
n otli	-4 -5
n otlin	-4 -5
n otline	-4 -5
n ots$	1 -12
n oughi	11 -6
n oughin	11 -6
n ountr	-6 -5
n ountri	-5 -4
n oupl	-6 10
n ouple	-6 10
n ourc	-6 8
n ource	-6 8
n ources	-8 10
n ouri	11 -6
n ourse	9 -7
n oursel	7 -8
n ourt	-3 -9
n ouses	-1 -7
n ouses$	-1 -7
n ovati	-4 12
n owers	-6 8
n owers$	-6 8
n oyed	-2 -7
n oyed$	-2 -7
n oyer	8 -12
n oyer$	8 -12
n oys$	10 -6
n ozzl	-2 8
n ozzle	-2 8
n ozzle$	-3 9
n pace	-5 9
n pace$	-5 9
n panels	5 -12
n pany	1 -8
n pany$	1 -8
n para	-6 13
n parall	-4 8
n parti	-6 9
n partic	-6 9
n partm	-9 -2
n partme	-9 -2
n partn	-3 -7
n partne	-3 -7
n patc	-4 9
n patch	-4 9
n patche	2 6
n pdat	-4 10
n pdate	-4 10
n pdates	-4 10
n peak$	-5 -4
n peci	-3 -5
n pecia	-3 -5
n pecial	-3 -5
n pera$	2 -9
n perati	-7 10
n perf	-6 8
n pers$	10 -4
n pert	-6 -2
n pes$	3 5
n phones	-6 9
n pick	-2 11
n piec	-4 8
n piece	-4 8
n piece$	-4 8
n pier	16 -8
n pier$	16 -8
n pilo	-4 -9
n pilot	-4 -9
n pilot$	-1 -13
n ping	12 -8
n ping$	12 -8
n pion	1 -8
n plates	9 -7
n platf	-2 10
n platfo	-2 10
n plican	11 -7
n plou	9 2
n ploug	9 2
n plough	9 2
n ployer	8 -12
n port	-11 8
n port$	-10 5
n posi	9 -4
n posit	9 -4
n positi	9 -4
n ppor	-5 -5
n pport	-5 -5
n pport$	-4 -10
n pports	0 10
n prac	-7 9
n pract	-7 9
n practi	-7 9
n prai	9 -4
n prais	9 -4
n praise	9 -4
n pray	-2 -8
n pray$	-2 -8
n presse	-7 9
n pret	9 -2
n prett	9 -2
n prices	10 -8
n prin	-3 9
n proc	10 -7
n proce	10 -7
n prog	-6 11
n progr	-6 11
n progra	-6 11
n proof$	-5 8
n ptim	-11 18
n pts$	10 -7
n pull	-11 18
n puls	-3 8
n pulse	-3 8
n pulse$	-3 8
n qualif	-5 -4
n quar	11 -6
n quarr	8 -3
n quickl	-1 -7
n quiet$	9 -4
n quot	-2 -7
n quote	-2 -7
n quote$	-1 -10
n qust	-10 9
n qust$	-7 11
n racki	-6 10
n rackin	-6 10
n ract$	7 -8
n racti	3 5
n ractic	-7 9
n ractiv	5 9
n racto	-2 -8
n ractor	-2 -8
n rade	2 -10
n raine	-2 -9
n rained	-4 -9
n rais	12 -9
n raise	12 -9
n raise$	12 -9
n rall	-4 8
n ralle	-4 8
n rallel	-4 8
n rame	0 16
n rams	-5 11
n rams$	-5 11
n rance	9 -1
n rance$	9 -1
n ranch	-8 -5
n rants	-5 11
n rants$	-5 11
n rap$	9 -5
n rape	-9 16
n rary	8 -4
n rary$	8 -4
n rated	-3 9
n rated$	-3 9
n ratin	-11 11
n rating	-11 11
n rced	-3 14
n rced$	-3 14
n rces	-8 10
n rces$	-8 10
n readi	5 4
n readin	5 4
n reat	-8 20
n reat$	-10 23
n reca	12 -8
n recal	12 -8
n recall	12 -8
n receip	13 -10
n recom	-2 -6
n recomm	-2 -6
n recor	-5 8
n record	-5 8
n reen	-9 6
n reen$	-9 6
n refe	-5 -3
n refer	-5 -3
n refere	-5 -3
n rehe	7 -12
n rehea	7 -12
n rehear	7 -12
n rein	-4 18
n rel$	9 -6
n repl	-8 -4
n repo	-2 10
n repor	-2 10
n report	-2 10
n repr	9 -7
n requ	-9 13
n requs	-7 11
n requst	-7 11
n rers	11 -7
n rers$	11 -7
n reso	-7 18
n resse	-10 3
n rett	9 -2
n retu	13 -9
n retur	13 -9
n return	13 -9
n rewe	5 -8
n rewer	5 -8
n rews	-9 6
n rews$	-9 6
n rfac	-4 9
n rface	-4 9
n rfaces	-5 8
n rger	-3 8
n rger$	-3 8
n rices	10 -8
n rices$	10 -8
n rifu	-4 8
n rifug	-4 8
n rill	-1 8
n rink	8 -5
n rinks	8 -5
n rinks$	8 -5
n riti	14 -9
n rive	11 -6
n rive$	9 -7
n river	10 -3
n rivers	12 -4
n rmal	-4 9
n rmer	-5 -11
n rmer$	-2 -10
n rms$	8 -6
n robots	2 -9
n roce	10 -7
n rogr	-6 11
n rogra	-6 11
n rogram	-6 11
n roll	12 -3
n roof$	-5 8
n room$	8 -6
n rope	-3 -5
n rope$	-5 -5
n ross	-6 -2
n ross$	-7 -2
n rounde	-1 10
n rown	-4 8
n rpri	0 9
n rred	4 5
n rred$	4 5
n rrel	13 -8
n rrel$	9 -6
n rrin	2 9
n rring	2 9
n rrow	-7 15
n rsal	7 4
n rsel	7 -8
n rsona	1 -8
n rsonal	1 -8
n rth$	0 -9
n rtme	-9 -2
n rtmen	-9 -2
n rtment	-9 -2
n rtne	-3 -7
n rtner	-3 -7
n rtner$	-3 -7
n rty$	12 -4
n runn	-2 -9
n runni	-2 -9
n runnin	-2 -9
n rushes	-6 9
n rves	0 10
n rves$	-5 14
n rvic	-2 -6
n rvice	-2 -6
n rvice$	-3 -5
n rwar	9 -2
n rward	9 -2
n rwards	10 -8
n rwor	8 -5
n rwork	8 -5
n rybo	8 -3
n rybod	8 -3
n rybody	8 -3
n sary	-4 8
n sary$	-4 8
n scal	-10 18
n scrap$	9 -5
n scre	-10 12
n scree	-13 15
n screen	-13 15
n seas	8 0
n seaso	8 0
n season	8 0
n secu	-5 12
n secur	-5 12
n sell	12 -8
n serve	0 10
n servi	-2 -6
n servic	-2 -6
n setu	12 -11
n setup	12 -11
n seve	5 -8
n seven	4 -8
n seven$	4 -8
n shar	-6 22
n shee	-1 -7
n sheet	-1 -7
n sheet$	-1 -9
n sher	-3 13
n sher$	-3 13
n ship	9 -12
n shipp	7 -14
n shippe	3 -11
n shri	8 -5
n shrin	8 -5
n shrink	8 -5
n sign	-3 9
n sign$	-5 9
n signat	8 -4
n sin$	2 -8
n siti	10 -4
n sitio	10 -5
n sition	10 -5
n smal	9 -7
n small	9 -7
n smar	-8 14
n smart	-8 14
n sola	-6 10
n soli	-3 -5
n solid	-3 -5
n solu	-2 8
n solut	-2 8
n sona	1 -8
n sonal	1 -8
n sonal$	-1 -8
n sons	-3 11
n sons$	-3 11
n sour	-6 8
n spac	-5 9
n space	-5 9
n space$	-5 9
n spat	-6 9
n speak$	-5 -4
n spla	-7 9
n spli	-3 -12
n spra	-2 -8
n spray	-2 -8
n spray$	-2 -8
n stac	-4 11
n stack	-4 11
n stat	-10 8
n state	-6 -4
n state$	-6 -4
n stay	10 -4
n stays	10 -4
n stays$	10 -4
n stif	-3 10
n stiff	-3 10
n stink	10 -5
n stink$	10 -5
n store	0 9
n stre	10 -3
n stri	8 -11
n supp	-5 -7
n suppo	-5 -5
n suppor	-5 -5
n sured	-3 -9
n sured$	-3 -9
n surv	15 -10
n tack	1 8
n tacke	0 10
n tacker	0 10
n tate	-6 -4
n tate$	-6 -4
n tays	10 -4
n tays$	10 -4
n tchen	14 -3
n tches	-7 12
n tches$	-7 12
n tely	-4 10
n tely$	-4 10
n tent	-13 -15
n teri	-3 10
n terw	14 -12
n terwa	10 -8
n terwar	10 -8
n tfor	-2 10
n tform	-2 10
n tform$	-2 10
n therm	-5 10
n therma	-4 9
n thin	-5 -4
n thly	5 -9
n thly$	5 -9
n thorit	9 -7
n ties	13 -6
n ties$	12 -6
n tiff	-3 10
n tings	4 -10
n tings$	4 -10
n tink	9 -5
n tink$	10 -5
n tive	6 5
n tive$	6 5
n tle$	-3 9
n tlin	-4 -5
n tline	-4 -5
n tline$	-4 -5
n tmen	-9 -2
n tment	-9 -2
n tner	-3 -7
n tner$	-3 -7
n tore	0 9
n track	-6 10
n tracki	-6 10
n tracti	8 2
n tracto	-2 -8
n trad	2 -10
n trade	2 -10
n traine	-2 -9
n tras	-6 11
n tree	-3 9
n tria	-2 -7
n trie	-5 -4
n tries	-5 -4
n tries$	-5 -4
n try$	-7 -5
n tual	4 -9
n turn	11 -8
n turns	10 -7
n turns$	10 -7
n type	9 -1
n types	9 -1
n types$	9 -1
n ual$	-1 -9
n ualif	-5 -4
n ualifi	-5 -4
n uggi	11 -9
n uggin	11 -9
n ugging	11 -9
n ughi	11 -6
n ughin	11 -6
n ughing	11 -6
n ughs	-3 11
n ughs$	-3 11
n ught	4 -9
n uiet$	9 -4
n ulat	-5 9
n ulate	-12 17
n umber$	-3 -6
n undr	-4 -5
n undre	-6 -5
n undred	-6 -5
n univ	-2 11
n unive	-2 11
n univer	-2 11
n unne	0 10
n unni	-2 -9
n unnin	-2 -9
n unning	-2 -9
n untr	-6 -5
n untri	-5 -4
n untrie	-5 -4
n uote	-2 -7
n uote$	-1 -10
n upda	-4 10
n updat	-4 10
n update	-4 10
n uple	-6 11
n uppo	-5 -5
n uppor	-5 -5
n upport	-5 -5
n upti	-11 23
n urces	-8 10
n urces$	-8 10
n ured	-3 -9
n ured$	-3 -9
n ures	-2 11
n ures$	-2 11
n urns	9 -7
n urns$	9 -7
n urop	-5 -5
n urope	-5 -5
n urope$	-5 -5
n urse	10 -5
n uses	-4 -10
n uses$	-4 -10
n ushe	-5 9
n ushes	-6 9
n ushes$	-6 9
n usts	9 -3
n usts$	9 -3
n ute$	-9 10
n vati	-4 12
n versa	-13 20
n ving	2 7
n ving$	1 9
n vise	-6 -6
n vise$	-6 -6
n vite	10 -4
n vited	10 -4
n vited$	10 -4
n wards	10 -8
n wards$	10 -8
n washe	-3 13
n washer	-3 13
n wate	9 -5
n water	9 -5
n wer$	9 -7
n wher	10 -9
n where	10 -9
n where$	10 -9
n wide	-2 -7
n wide$	-2 -7
n wint	9 -2
n winte	9 -2
n winter	9 -2
n wire	-11 22
n worl	-6 -8
n world	-6 -8
n xper	-6 -5
n ybod	11 -7
n ybody	11 -7
n ybody$	11 -7
n yer$	9 -7
n ying	11 0
n ying$	11 0
n ypes	9 -1
n ypes$	9 -1
n zle$	-3 9
n zone	-3 10
n zones	-3 10
n zones$	-3 10
n zzle$	-3 9
no again	-8 -10
no authority	52 -31
no can	-23 -14
no cause	-6 -18
no chore	49 -38
no does	32 -14
no ease	10 -19
no experience	18 -4
no freeTime	9 -17
no gone	31 -7
no goods	31 -5
no instead	38 -19
no joy	-18 -7
no keeps	-4 -16
no machine	4 17
no money	21 -24
no must	6 24
no norm	43 -22
no part	10 27
no place	48 -34
no process	46 -30
no public	-14 10
no rise	53 -35
no risk	37 -18
no service	14 -18
no spec	48 -20
no staff	12 -31
no standing	20 -19
no strain	37 -21
no time	50 -25
no trait	-29 32
no unit	26 -17
no vendorFirm	19 -5
no we	-5 -44
no you	2 -32
nomore again	11 -5
nomore anymore	25 -13
nomore chore	20 -15
nomore does	47 -44
nomore freeTime	35 -23
nomore keeps	23 -23
nomore machine	31 -28
nomore money	18 -18
nomore more	31 -15
nomore must	22 -21
nomore process	14 -10
nomore risk	15 -9
nomore staff	27 -22
nomore strain	31 -23
nomore unit	28 -26
nomore you	10 -3
o again again	17 -10
o again cause	5 -15
o again chore	-10 1
o again does	37 -13
o again ease	-11 9
o again freeTime	16 -13
o again gone	10 -5
o again income	20 -8
o again joy	28 -12
o again keeps	16 -11
o again machine	10 -4
o again part	-6 10
o again place	-13 -2
o again process	1 -20
o again staff	37 -19
o again time	2 -12
o again unit	-3 9
o anymore authority	10 -6
o anymore keeps	9 -8
o anymore strain	15 -13
o authority again	25 -12
o authority anymore	9 -6
o authority chore	16 -7
o authority does	16 -8
o authority fall	32 -10
o authority keeps	9 -16
o authority money	34 -8
o authority negation	16 -7
o authority rise	43 -21
o authority risk	6 5
o authority standing	13 -6
o authority unit	36 -19
o authority you	12 -6
o can again	37 -17
o can can	22 -12
o can cause	6 10
o can chore	-9 -14
o can ease	21 -14
o can fall	-8 -1
o can freeTime	10 2
o can goods	-24 37
o can income	43 -38
o can instead	-18 26
o can keeps	22 -9
o can money	35 -20
o can part	12 2
o can process	2 14
o can promise	8 -21
o can risk	-6 -4
o can spec	-24 22
o can staff	6 -12
o can time	12 -18
o can we	-13 -19
o can you	-4 -5
o cause again	18 -5
o cause authority	10 -7
o cause can	10 1
o cause cause	10 9
o cause credential	-10 -15
o cause does	-2 15
o cause experience	-12 -14
o cause fall	20 -3
o cause freeTime	15 -9
o cause gone	32 -19
o cause goods	10 3
o cause income	-6 13
o cause instead	22 0
o cause joy	17 -11
o cause keeps	30 -14
o cause less	27 -12
o cause machine	14 3
o cause must	10 -7
o cause negation	22 19
o cause norm	-7 22
o cause part	1 15
o cause process	13 -8
o cause public	30 -14
o cause risk	17 -8
o cause service	6 8
o cause slogan	7 12
o cause spec	-22 39
o cause staff	15 -22
o cause standing	21 -4
o cause strain	33 -22
o cause time	-8 -8
o cause trait	2 21
o cause unit	0 9
o cause vendorDoes	0 -30
o cause vendorFirm	-2 14
o cause vendorStaff	19 -8
o cause we	-9 -26
o cause you	11 -16
o chore again	2 -15
o chore anymore	10 -7
o chore chore	13 -15
o chore does	6 5
o chore fall	26 -15
o chore freeTime	26 -13
o chore gone	41 -27
o chore goods	10 -4
o chore income	-7 10
o chore instead	11 -2
o chore joy	18 -3
o chore less	12 -6
o chore part	40 -26
o chore place	-8 -3
o chore process	15 -1
o chore public	14 -5
o chore rise	20 -17
o chore risk	-3 -6
o chore staff	20 -11
o chore standing	16 -8
o chore strain	4 -22
o chore time	22 -18
o chore trait	23 -10
o chore unit	17 -26
o chore vendorStaff	18 -6
o chore we	-27 -17
o chore you	32 -11
o credential cause	10 -15
o credential credential	-31 -28
o credential machine	10 0
o credential norm	-11 -10
o credential place	-14 -14
o credential public	-10 -5
o credential service	-10 -7
o credential staff	1 -16
o credential vendorFirm	-5 -9
o does chore	-17 23
o does does	-19 32
o does experience	-5 -9
o does fall	13 -7
o does freeTime	-15 20
o does gone	18 -12
o does goods	-18 23
o does income	26 -24
o does joy	-7 10
o does less	-16 3
o does machine	15 -1
o does money	10 -2
o does more	18 -21
o does negation	12 4
o does place	-19 10
o does process	8 12
o does rise	15 -3
o does risk	33 -24
o does service	2 12
o does slogan	-10 19
o does sooner	-4 10
o does spec	-15 22
o does staff	5 -17
o does standing	20 -9
o does strain	-10 14
o does time	7 17
o does trait	-15 29
o does unit	11 10
o does we	16 -19
o does you	-29 48
o ease again	11 -5
o ease cause	-5 -8
o ease chore	25 -8
o ease ease	21 -14
o ease fall	11 -5
o ease freeTime	16 -15
o ease goods	-4 -12
o ease machine	9 -3
o ease money	10 -2
o ease process	-2 -12
o ease rise	6 7
o ease staff	11 -5
o ease time	11 -7
o ease unit	17 -19
o experience does	-5 -5
o experience experience	5 -13
o experience gone	1 -11
o experience goods	9 -1
o experience instead	-2 -17
o experience keeps	10 -1
o experience machine	-8 -17
o experience money	12 -10
o experience part	-3 -9
o experience place	-16 -6
o experience process	-4 -8
o experience risk	9 -1
o experience spec	-10 -14
o experience staff	-2 -9
o experience standing	-8 -14
o experience strain	15 -12
o experience time	11 -6
o experience trait	7 33
o experience unit	-15 -8
o experience vendorStaff	12 0
o experience we	-8 -7
o fall cause	22 -7
o fall instead	11 -4
o fall money	22 -5
o fall part	-8 9
o fall process	14 -3
o fall risk	-5 14
o fall spec	10 2
o fall staff	30 -13
o fall time	42 -30
o fall unit	9 -8
o fall you	23 -11
o family joy	20 -13
o family vendorFirm	-9 -7
o freeTime again	13 -2
o freeTime anymore	14 -7
o freeTime chore	15 -6
o freeTime does	18 -9
o freeTime ease	-6 -5
o freeTime freeTime	4 8
o freeTime gone	19 -11
o freeTime income	-15 4
o freeTime joy	18 0
o freeTime keeps	9 -5
o freeTime less	2 11
o freeTime machine	9 -11
o freeTime more	13 -8
o freeTime negation	1 11
o freeTime norm	-7 11
o freeTime part	-4 23
o freeTime process	11 -2
o freeTime service	4 8
o freeTime sooner	20 -7
o freeTime staff	10 -3
o freeTime strain	30 -16
o freeTime time	7 6
o freeTime vendorFirm	-9 -7
o freeTime you	3 -12
o gone cause	12 -14
o gone chore	20 -13
o gone fall	12 -5
o gone freeTime	9 0
o gone goods	-4 -12
o gone money	-3 -18
o gone negation	19 -13
o gone public	11 -5
o gone service	-4 -11
o gone spec	18 -14
o gone staff	-2 -11
o gone strain	20 -13
o gone time	-8 14
o gone unit	-8 -15
o gone we	-26 -9
o gone you	16 -4
o goods chore	-3 14
o goods does	26 -5
o goods ease	11 -6
o goods fall	15 -13
o goods gone	17 -11
o goods goods	34 -19
o goods income	13 -11
o goods instead	6 -10
o goods keeps	9 -2
o goods machine	5 8
o goods money	21 -18
o goods negation	-6 -15
o goods norm	9 7
o goods place	6 -10
o goods process	0 -12
o goods risk	12 0
o goods saving	11 -4
o goods service	-1 -10
o goods slogan	10 -9
o goods sooner	13 -11
o goods spec	17 0
o goods staff	-10 -9
o goods time	-5 12
o goods trait	-15 26
o goods unit	0 13
o goods vendorFirm	3 -13
o goods you	25 -7
o income cause	8 4
o income experience	25 -3
o income freeTime	17 -6
o income income	29 -21
o income more	14 -9
o income process	22 -19
o income rise	15 -8
o income standing	10 -2
o income time	36 -20
o income unit	12 -9
o instead chore	16 -1
o instead experience	-15 -8
o instead instead	15 5
o instead machine	-12 18
o instead negation	9 -5
o instead norm	21 -18
o instead older	7 11
o instead process	13 -2
o instead promise	-7 -4
o instead public	-4 -8
o instead risk	13 -3
o instead service	-11 -5
o instead spec	11 -4
o instead staff	-7 -4
o instead time	25 -17
o instead unit	-10 13
o instead vendorFirm	0 14
o instead we	-18 -12
o joy again	29 -8
o joy cause	25 -14
o joy chore	14 -9
o joy instead	22 -5
o joy joy	27 -13
o joy machine	23 -14
o joy process	14 -8
o joy service	-11 -1
o joy slogan	26 -7
o joy staff	42 -21
o joy unit	26 -6
o joy vendorFirm	9 0
o joy we	-12 -3
o joy you	-15 -1
o keeps again	22 -13
o keeps authority	28 -9
o keeps cause	12 -2
o keeps chore	2 -13
o keeps credential	-7 -9
o keeps ease	-6 14
o keeps freeTime	21 -9
o keeps income	11 -7
o keeps joy	11 -7
o keeps keeps	-10 -11
o keeps machine	35 -25
o keeps negation	16 -6
o keeps norm	4 -13
o keeps part	3 21
o keeps place	-2 20
o keeps process	17 -5
o keeps risk	38 -32
o keeps service	9 -4
o keeps slogan	-22 -2
o keeps staff	21 -20
o keeps strain	-6 11
o keeps trait	9 -6
o keeps unit	33 -18
o keeps vendorFirm	22 -6
o keeps we	-13 -10
o less chore	1 -10
o less goods	-4 25
o less joy	14 -11
o less money	18 -15
o less norm	12 -12
o less older	-15 12
o less part	7 5
o less process	31 -16
o less rise	9 -3
o less risk	0 -11
o less spec	17 -9
o less staff	14 -22
o less unit	26 -20
o less you	16 -13
o machine again	-9 -8
o machine anymore	18 -17
o machine cause	-15 20
o machine chore	-13 -10
o machine does	-16 30
o machine experience	-11 -10
o machine fall	46 -33
o machine freeTime	1 14
o machine gone	16 -6
o machine goods	5 5
o machine income	13 -7
o machine joy	22 -11
o machine less	-1 17
o machine machine	-26 42
o machine money	21 -12
o machine more	20 -20
o machine negation	12 -9
o machine norm	6 15
o machine part	-15 30
o machine place	-24 8
o machine process	-20 2
o machine promise	15 -6
o machine public	-12 24
o machine risk	20 -16
o machine service	-8 -13
o machine spec	-9 18
o machine staff	5 -15
o machine standing	9 12
o machine strain	-5 -9
o machine time	7 -22
o machine trait	0 10
o machine unit	-9 29
o machine vendorFirm	13 -18
o machine vendorStaff	-1 -10
o machine we	-7 -9
o money cause	21 -18
o money does	11 -8
o money ease	9 -7
o money experience	23 -3
o money fall	21 -17
o money gone	18 -6
o money instead	13 -17
o money keeps	13 -1
o money less	33 -14
o money machine	-14 7
o money money	21 -14
o money must	15 -13
o money negation	9 -5
o money norm	10 -10
o money older	-9 0
o money part	-14 41
o money place	16 -11
o money process	17 4
o money public	-11 -5
o money rise	20 -16
o money slogan	12 2
o money spec	32 -23
o money strain	14 -9
o money time	32 -14
o money unit	12 0
o money vendorStaff	-8 -7
o money you	10 -9
o more cause	41 -23
o more chore	16 -14
o more does	23 -21
o more experience	-6 -5
o more freeTime	9 -6
o more goods	35 -13
o more income	34 -27
o more joy	5 -10
o more norm	35 -31
o more older	-4 -7
o more part	18 -16
o more place	11 -13
o more process	19 -15
o more public	-6 -9
o more risk	10 -8
o more service	11 -2
o more spec	21 -4
o more strain	21 -16
o more time	12 -5
o more unit	11 -8
o must again	31 -20
o must cause	37 -26
o must chore	3 8
o must less	21 -8
o must negation	6 4
o must process	23 -19
o must spec	-17 5
o must strain	10 -7
o must unit	19 -15
o negation again	-6 -3
o negation anymore	12 -6
o negation authority	33 -23
o negation can	-15 -5
o negation cause	-5 -8
o negation chore	28 -22
o negation does	19 -9
o negation experience	10 -1
o negation gone	16 -2
o negation goods	16 -1
o negation instead	13 -6
o negation joy	-11 -2
o negation keeps	-4 -6
o negation machine	2 8
o negation money	12 -12
o negation more	14 -8
o negation must	1 11
o negation negation	-5 21
o negation norm	25 -13
o negation part	-1 15
o negation place	20 -12
o negation process	21 -14
o negation promise	-7 -4
o negation public	-9 4
o negation rise	20 -13
o negation risk	19 -6
o negation spec	24 -8
o negation staff	22 -14
o negation strain	18 -10
o negation time	17 -12
o negation trait	-14 15
o negation unit	12 -7
o negation vendorFirm	11 -2
o negation we	-4 -23
o negation you	-4 -8
o norm cause	-7 -9
o norm credential	-7 -9
o norm fall	12 -10
o norm freeTime	-11 -4
o norm goods	24 -21
o norm instead	15 -14
o norm machine	5 9
o norm money	32 -24
o norm norm	-4 13
o norm place	6 -9
o norm process	13 -15
o norm risk	-7 10
o norm spec	15 -14
o norm staff	7 -12
o norm time	18 -13
o norm trait	-1 14
o norm vendorFirm	-10 -14
o norm you	12 -5
o older machine	-14 26
o older older	-17 26
o older place	-16 -4
o older public	-5 -12
o older spec	-8 14
o older time	12 -7
o older we	-14 -7
o part again	-21 18
o part anymore	9 -9
o part chore	15 -30
o part credential	-6 -14
o part does	1 14
o part experience	-5 -6
o part freeTime	-4 -13
o part gone	32 -21
o part goods	-9 6
o part joy	21 -20
o part keeps	1 10
o part machine	-10 21
o part money	0 13
o part more	-4 11
o part norm	-4 11
o part part	-22 2
o part process	-15 -3
o part public	17 -10
o part risk	13 -10
o part service	12 -22
o part slogan	-7 15
o part spec	-4 14
o part staff	-9 3
o part strain	-12 29
o part trait	-7 23
o part unit	-4 28
o part vendorFirm	-1 -17
o part you	26 -10
o place again	20 -8
o place can	27 -15
o place cause	-9 -15
o place does	-6 21
o place ease	12 -6
o place experience	-6 -3
o place fall	15 -7
o place income	12 -6
o place joy	27 -8
o place keeps	14 -8
o place money	12 -10
o place more	11 -3
o place negation	12 -2
o place place	11 -3
o place process	6 5
o place public	19 -8
o place rise	11 -4
o place risk	9 -4
o place service	-7 -16
o place slogan	-15 0
o place spec	15 -13
o place staff	10 -19
o place standing	29 -6
o place strain	38 -19
o place time	28 -6
o place vendorFirm	-6 -3
o place we	-15 -5
o place you	2 -20
o process again	14 0
o process cause	-11 -14
o process chore	3 9
o process does	13 -2
o process ease	22 -5
o process experience	13 -9
o process fall	21 -15
o process gone	26 -9
o process goods	-12 7
o process income	17 -12
o process joy	22 -15
o process keeps	14 -11
o process money	8 -19
o process negation	34 -3
o process norm	10 1
o process part	-10 22
o process place	23 -4
o process process	23 -12
o process promise	17 -2
o process risk	30 -21
o process service	-8 -4
o process sooner	13 -10
o process standing	8 8
o process time	-13 6
o process trait	-4 15
o process unit	18 -2
o process vendorFirm	-13 -6
o process we	-5 -14
o process you	29 -7
o promise again	34 -9
o promise cause	-25 6
o promise freeTime	11 -3
o promise instead	-11 -9
o promise negation	-3 -6
o promise process	5 -18
o promise promise	-6 -10
o promise service	-4 -24
o promise spec	-9 -17
o promise staff	-9 12
o promise time	35 -8
o promise unit	1 -16
o promise vendorStaff	-9 14
o promise we	-5 -18
o promise you	-20 8
o public again	-10 -27
o public can	-4 23
o public does	2 -15
o public experience	-13 -15
o public gone	19 -8
o public joy	28 -21
o public machine	19 -8
o public negation	32 -10
o public part	-24 27
o public process	19 -6
o public slogan	18 -23
o public staff	-6 -6
o public standing	27 -14
o public vendorFirm	-9 -6
o public you	45 -32
o rise cause	21 -4
o rise fall	32 -24
o rise goods	19 -14
o rise instead	17 -5
o rise joy	22 -1
o rise keeps	1 -11
o rise machine	15 -8
o rise money	22 -18
o rise place	9 -11
o rise process	19 -9
o rise public	11 -8
o rise service	-6 -7
o rise slogan	2 7
o rise spec	4 5
o rise staff	30 -5
o rise time	-11 15
o rise vendorFirm	-8 16
o rise we	-6 -21
o rise you	7 4
o risk again	17 -5
o risk authority	9 -6
o risk cause	18 -15
o risk chore	10 -12
o risk does	13 -10
o risk fall	27 -13
o risk gone	29 -13
o risk keeps	21 -6
o risk machine	-3 -7
o risk money	22 -12
o risk negation	14 -3
o risk part	-2 10
o risk place	15 -7
o risk process	13 -19
o risk risk	38 -15
o risk spec	10 -20
o risk staff	0 -21
o risk time	10 -15
o risk trait	-7 16
o risk unit	25 -26
o risk vendorDoes	-10 7
o risk vendorFirm	23 -7
o risk we	-11 -15
o risk you	24 -4
o saving experience	18 -6
o saving fall	12 -5
o saving goods	-4 -12
o saving money	-2 13
o saving staff	11 -5
o saving time	22 -15
o saving unit	10 -14
o saving you	24 -14
o service again	40 -21
o service cause	-4 -20
o service chore	13 -4
o service does	0 9
o service ease	11 -6
o service experience	-7 -11
o service fall	20 -4
o service goods	-4 -12
o service instead	-6 -22
o service machine	18 -32
o service money	19 -27
o service negation	27 -10
o service part	4 19
o service process	4 -9
o service rise	21 -6
o service risk	10 -2
o service service	-13 -13
o service spec	-5 -24
o service staff	-9 -13
o service time	-22 12
o service trait	-16 14
o service unit	-36 16
o service vendorFirm	-13 -17
o service we	0 -10
o service you	10 -14
o slogan again	28 -12
o slogan cause	-19 1
o slogan does	11 2
o slogan income	13 -14
o slogan instead	19 -14
o slogan joy	-1 15
o slogan keeps	-5 14
o slogan machine	-10 23
o slogan money	19 -13
o slogan part	-10 16
o slogan rise	13 1
o slogan risk	-25 39
o slogan slogan	-23 56
o slogan staff	-12 -17
o slogan strain	43 -21
o slogan trait	2 9
o slogan unit	-23 43
o slogan we	-15 -18
o slogan you	-5 18
o sooner anymore	11 -4
o sooner income	13 -11
o sooner instead	-10 14
o sooner money	10 -2
o sooner older	-11 14
o spec again	-17 8
o spec cause	-4 -17
o spec chore	6 -12
o spec credential	-17 36
o spec does	3 -22
o spec experience	-3 -10
o spec freeTime	6 -11
o spec gone	13 -7
o spec goods	14 -20
o spec instead	-13 -4
o spec keeps	14 -7
o spec money	27 -28
o spec more	28 -25
o spec negation	9 -3
o spec norm	17 -9
o spec older	-9 0
o spec part	-15 22
o spec place	14 -5
o spec promise	-7 -4
o spec rise	20 -18
o spec sooner	9 -5
o spec spec	0 -9
o spec time	12 2
o spec trait	-11 14
o spec unit	-5 19
o spec vendorFirm	-5 15
o spec we	-13 -21
o spec you	7 -23
o staff again	24 -12
o staff anymore	31 -13
o staff can	-14 24
o staff cause	-15 2
o staff chore	27 -12
o staff credential	-13 -5
o staff does	34 -23
o staff ease	42 -26
o staff experience	-8 -8
o staff freeTime	36 -7
o staff gone	35 -8
o staff income	14 -7
o staff instead	7 9
o staff joy	28 -11
o staff keeps	38 -26
o staff less	25 -10
o staff machine	14 5
o staff money	18 -1
o staff must	19 -11
o staff negation	11 -10
o staff part	25 9
o staff place	-6 -5
o staff promise	-2 11
o staff public	21 -7
o staff rise	-9 -4
o staff risk	37 -10
o staff service	-13 -8
o staff spec	-27 24
o staff staff	1 -15
o staff standing	-7 18
o staff strain	28 -5
o staff time	7 -15
o staff trait	37 -15
o staff unit	8 -17
o staff vendorFirm	12 -41
o staff vendorStaff	-10 -8
o staff we	-17 -5
o staff you	7 -13
o standing cause	8 -18
o standing machine	-5 9
o standing part	12 -8
o standing place	18 -7
o standing process	15 -7
o standing public	4 -16
o standing risk	34 -27
o standing slogan	16 -8
o standing staff	25 -15
o standing standing	31 -12
o standing trait	16 -4
o standing unit	17 -8
o standing you	25 -10
o strain again	28 -22
o strain cause	-6 -5
o strain chore	12 -5
o strain does	18 -4
o strain freeTime	11 -6
o strain gone	16 -10
o strain instead	14 -1
o strain machine	-12 31
o strain negation	31 -19
o strain part	-5 -4
o strain place	15 -2
o strain risk	-6 11
o strain spec	4 7
o strain staff	38 -18
o strain strain	37 -20
o strain time	0 -12
o strain unit	10 2
o strain you	-3 -8
o time again	26 -12
o time cause	4 9
o time chore	3 -14
o time does	10 -21
o time ease	10 -5
o time fall	21 -12
o time gone	18 -14
o time instead	11 -7
o time joy	22 -1
o time less	13 -3
o time machine	6 -10
o time more	10 -8
o time negation	12 -13
o time place	2 -11
o time process	10 -14
o time promise	-6 -19
o time rise	38 -38
o time risk	-5 -15
o time saving	10 -5
o time service	10 -13
o time sooner	17 -13
o time spec	2 -9
o time staff	-13 -6
o time time	20 -13
o time trait	10 2
o time unit	8 2
o time vendorDoes	-3 -15
o time we	-2 -14
o trait again	0 9
o trait cause	-10 25
o trait chore	6 -12
o trait does	-2 22
o trait ease	-18 34
o trait goods	-14 25
o trait negation	8 16
o trait norm	-15 19
o trait part	-12 26
o trait process	-20 0
o trait public	10 0
o trait rise	-1 16
o trait service	12 -20
o trait slogan	-9 30
o trait staff	17 -18
o trait strain	19 0
o trait trait	-4 19
o trait unit	-13 38
o trait vendorFirm	12 10
o trait we	-6 -14
o trait you	-14 12
o unit again	25 -7
o unit anymore	12 -11
o unit authority	31 -15
o unit cause	-18 20
o unit chore	-6 17
o unit credential	-8 -8
o unit does	11 -15
o unit ease	35 -17
o unit experience	-12 -5
o unit freeTime	23 -22
o unit gone	14 -8
o unit goods	21 -15
o unit income	13 -7
o unit instead	26 -7
o unit joy	25 -28
o unit keeps	0 17
o unit less	13 -10
o unit machine	-15 20
o unit money	-13 -7
o unit more	31 -28
o unit negation	22 -23
o unit norm	12 7
o unit part	-9 7
o unit process	23 -9
o unit promise	-16 -6
o unit public	10 -10
o unit risk	12 -14
o unit service	-4 -9
o unit slogan	-3 21
o unit sooner	4 -11
o unit spec	17 -1
o unit staff	-4 -27
o unit standing	34 -25
o unit strain	14 -15
o unit time	18 -4
o unit trait	-1 17
o unit unit	1 21
o unit vendorFirm	5 -20
o unit vendorStaff	-27 -2
o unit we	-27 -10
o vendorDoes cause	4 18
o vendorDoes chore	17 -2
o vendorDoes does	-9 -26
o vendorDoes ease	-9 0
o vendorDoes experience	-13 0
o vendorDoes joy	-18 0
o vendorDoes keeps	-10 -11
o vendorDoes less	-18 -19
o vendorDoes machine	7 21
o vendorDoes money	-12 -4
o vendorDoes negation	-4 -10
o vendorDoes norm	-11 14
o vendorDoes part	28 -40
o vendorDoes process	13 -16
o vendorDoes promise	-2 -7
o vendorDoes risk	-15 -6
o vendorDoes saving	-9 0
o vendorDoes service	-6 -5
o vendorDoes spec	-22 24
o vendorDoes staff	-5 -21
o vendorDoes unit	6 12
o vendorDoes vendorFirm	-6 -6
o vendorDoes we	-7 -6
o vendorDoes you	-11 -16
o vendorFirm again	13 0
o vendorFirm can	-2 10
o vendorFirm cause	-8 18
o vendorFirm does	-5 9
o vendorFirm experience	-10 -15
o vendorFirm freeTime	-19 11
o vendorFirm gone	10 0
o vendorFirm goods	9 -1
o vendorFirm instead	16 -6
o vendorFirm keeps	9 -1
o vendorFirm machine	-5 -11
o vendorFirm money	-11 -12
o vendorFirm negation	16 -1
o vendorFirm part	-16 -2
o vendorFirm place	-9 -7
o vendorFirm process	-4 -6
o vendorFirm risk	9 -1
o vendorFirm service	-11 -6
o vendorFirm spec	-2 -9
o vendorFirm standing	39 -5
o vendorFirm time	6 -17
o vendorFirm unit	-9 -7
o vendorFirm vendorFirm	-12 -18
o vendorFirm vendorStaff	-4 -6
o vendorFirm we	11 -6
o vendorStaff again	-5 -6
o vendorStaff cause	-7 -10
o vendorStaff chore	14 -11
o vendorStaff credential	-10 -9
o vendorStaff does	-12 -9
o vendorStaff ease	15 0
o vendorStaff experience	-7 -7
o vendorStaff machine	9 -2
o vendorStaff must	-8 -2
o vendorStaff negation	-2 -8
o vendorStaff part	-8 -22
o vendorStaff process	-9 10
o vendorStaff service	-11 -14
o vendorStaff spec	-8 -5
o vendorStaff staff	-6 -11
o vendorStaff strain	-6 -6
o vendorStaff time	-6 -3
o vendorStaff trait	-7 -18
o vendorStaff unit	-5 -11
o vendorStaff vendorFirm	-6 -6
o vendorStaff you	12 -21
o we again	-6 -18
o we can	-15 -6
o we cause	-18 11
o we credential	14 0
o we does	1 -10
o we ease	-6 -7
o we experience	-9 -8
o we freeTime	-3 -19
o we goods	-10 -10
o we instead	-7 -2
o we joy	-21 -3
o we keeps	-9 -5
o we less	-11 0
o we machine	-6 24
o we more	-17 13
o we negation	-12 -8
o we norm	-10 8
o we older	-8 -2
o we part	-3 17
o we process	-2 -8
o we promise	-7 -6
o we public	-13 -16
o we rise	-11 -7
o we risk	-3 -32
o we saving	-9 0
o we service	-3 -10
o we slogan	-8 9
o we spec	-11 -20
o we staff	-5 -10
o we standing	2 -14
o we time	-11 -16
o we trait	11 3
o we unit	-15 32
o we vendorDoes	-5 -19
o we vendorFirm	-3 -8
o we vendorStaff	14 -10
o we we	-7 -7
o we you	-9 -20
o you again	9 -6
o you authority	27 -15
o you can	2 19
o you cause	-2 12
o you chore	1 -13
o you credential	43 -8
o you does	13 -18
o you ease	5 -19
o you experience	-9 17
o you fall	27 -17
o you family	27 -18
o you freeTime	29 1
o you goods	-6 12
o you income	36 -25
o you instead	0 -14
o you joy	12 -14
o you keeps	19 -18
o you less	27 -17
o you machine	14 0
o you money	31 -19
o you more	10 -10
o you must	20 -15
o you negation	26 -4
o you norm	4 -13
o you part	7 -25
o you place	24 4
o you process	14 8
o you promise	-1 -16
o you public	14 -1
o you rise	21 -13
o you risk	2 -19
o you saving	13 -11
o you service	-19 0
o you slogan	18 -20
o you spec	16 -30
o you staff	-5 36
o you standing	29 -1
o you strain	7 20
o you time	4 16
o you trait	-5 -19
o you unit	15 -4
o you we	-34 -18
o you you	47 -23
p amount	45 -20
p change	86 -59
p colon	50 -64
p figure	-38 35
p figures	7 22
p measure	-13 78
p noFigure	-24 31
p perTime	36 -36
p percent	13 15
p question	31 -12
p signedPercent	89 -61
s0 again	10 6
s0 anymore	17 -8
s0 authority	2 -10
s0 can	-26 46
s0 cause	25 -36
s0 chore	-22 15
s0 credential	32 -31
s0 does	-31 57
s0 ease	-15 7
s0 experience	-5 -14
s0 fall	16 4
s0 family	15 -3
s0 freeTime	-20 15
s0 gone	-7 -8
s0 goods	18 10
s0 income	42 -28
s0 joy	17 -16
s0 keeps	-15 23
s0 more	4 -17
s0 must	-8 16
s0 negation	23 -11
s0 norm	-7 27
s0 part	-7 30
s0 place	20 4
s0 promise	-35 6
s0 public	22 4
s0 rise	-8 21
s0 saving	-14 24
s0 service	-22 12
s0 slogan	-13 12
s0 spec	-23 38
s0 staff	34 -26
s0 standing	-23 4
s0 strain	-2 18
s0 time	9 9
s0 trait	-19 13
s0 unit	1 -27
s0 vendorDoes	7 -19
s0 vendorFirm	-1 -13
s0 vendorStaff	-5 -26
s0 we	-22 -3
s0 you	7 2
s1 anymore	16 -8
s1 authority	10 -12
s1 can	-4 21
s1 cause	-13 13
s1 chore	14 -8
s1 credential	0 -38
s1 does	-21 49
s1 experience	-4 -26
s1 fall	30 -9
s1 family	17 -6
s1 freeTime	-15 15
s1 gone	7 -15
s1 goods	26 6
s1 income	23 -7
s1 instead	-23 -7
s1 joy	23 -15
s1 less	1 13
s1 machine	-24 13
s1 money	24 -15
s1 more	21 -16
s1 must	13 4
s1 negation	7 2
s1 norm	21 7
s1 older	-16 -18
s1 part	-13 26
s1 promise	-33 3
s1 public	13 6
s1 rise	20 -7
s1 risk	12 -21
s1 saving	14 8
s1 service	-12 -14
s1 slogan	-8 32
s1 sooner	13 -6
s1 spec	-15 30
s1 staff	14 -9
s1 standing	-5 -12
s1 time	12 2
s1 trait	-19 13
s1 unit	-14 -11
s1 vendorDoes	-9 -1
s1 vendorFirm	-14 -12
s1 vendorStaff	-9 -34
s1 we	-17 -3
s1 you	5 8
sf again	-16 10
sf anymore	17 -8
sf can	-8 33
sf cause	1 36
sf chore	-22 16
sf credential	8 -40
sf does	-30 57
sf ease	-15 7
sf experience	-18 -23
sf fall	15 2
sf family	15 -3
sf freeTime	-18 21
sf goods	9 -6
sf income	41 -28
sf instead	25 0
sf joy	35 -23
sf keeps	-4 20
sf machine	-15 1
sf money	1 14
sf must	-8 16
sf negation	26 -1
sf norm	-1 14
sf part	-13 24
sf place	24 -9
sf promise	-23 -1
sf public	21 -2
sf rise	-1 12
sf risk	-12 11
sf saving	3 10
sf service	-1 -11
sf slogan	-17 27
sf sooner	1 19
sf spec	-8 45
sf staff	34 -19
sf standing	-24 -6
sf strain	11 8
sf time	18 8
sf trait	-25 29
sf unit	-8 16
sf vendorFirm	-11 -34
sf vendorStaff	-6 -33
sf we	-25 -4
sf you	1 8
w #	-38 36
w $	64 -46
w %	13 13
w 'll	-44 -43
w 're	24 -36
w 's	35 -38
w 've	-3 -34
w +	34 -52
w ,	-23 32
w -	-37 44
w .	-13 53
w :	50 -64
w ;	37 -27
w ?	31 -12
w a	30 -4
w about	60 -25
w access	-19 36
w accidents	34 -28
w account	47 -45
w accredited	-9 -24
w accuracy	-9 21
w acre	53 -40
w acres	23 -11
w across	-34 -8
w actually	45 -29
w adds	33 -1
w admin	28 -25
w advice	57 -37
w advise	-14 -24
w adviser	5 -37
w advisers	-48 -15
w after	31 -34
w afterwards	44 -33
w again	56 -39
w agency	16 -12
w ai	-38 54
w air	-40 47
w alarms	29 -5
w alerts	-6 19
w all	-13 -9
w allows	-9 29
w alone	-7 -10
w already	-16 -6
w always	-8 -15
w among	31 -20
w an	31 -25
w and	11 9
w another	42 -39
w answer	-9 -16
w any	-2 11
w anytime	-16 10
w app	-17 37
w applicants	52 -22
w application	-14 20
w apprentices	31 -18
w approved	-23 -22
w architects	11 -2
w archive	11 17
w are	39 -16
w area	-16 4
w around	20 -31
w arrive	20 -8
w as	-8 34
w assistant	13 -13
w association	8 -16
w at	39 -45
w audit	7 15
w auditors	22 -11
w audits	0 -29
w authority	31 -21
w automatic	-21 29
w automatically	1 16
w award	-29 -8
w away	33 -37
w axis	-7 30
w b	35 3
w back	-24 16
w backs	42 -32
w bad	-9 56
w bags	65 -42
w bakers	26 -24
w baking	-6 20
w balance	-13 -26
w bar	-18 71
w barn	18 -6
w batch	31 -6
w battery	-7 28
w be	-4 24
w beam	18 -2
w because	12 -13
w becomes	84 -41
w bed	26 18
w been	20 -22
w beer	25 -12
w before	62 -35
w bell	-23 5
w below	-24 18
w belt	20 0
w bench	0 -9
w bend	-17 0
w bending	56 -27
w best	21 -8
w better	39 -38
w big	34 -48
w biggest	-31 -30
w bill	57 -38
w bin	-7 15
w bins	-22 32
w board	30 -2
w bonus	30 -17
w bookkeeper	34 -24
w booth	-2 25
w boss	38 -13
w bottles	41 -36
w brake	-13 37
w brand	-4 23
w break	19 -14
w breaks	-13 -3
w breathe	59 -44
w brewer	36 -20
w brewhouse	3 25
w bring	-19 -24
w brings	48 -25
w broken	-24 16
w brushes	-34 53
w brushless	-9 33
w buckets	30 -11
w budget	25 -14
w buffer	-20 37
w build	-10 19
w building	0 -13
w built	-35 47
w business	-10 -12
w button	9 -4
w buy	23 -62
w buyer	25 -10
w buyers	62 -35
w by	15 -40
w ca	85 -28
w cables	-16 18
w calibration	-10 -10
w call	-20 -28
w called	20 -10
w calls	3 6
w calm	14 0
w camera	-25 62
w can	-21 64
w capacity	-16 28
w carbon	36 -17
w care	8 -19
w carmaker	39 -18
w carrying	-5 34
w case	20 24
w cases	16 -25
w cash	40 -22
w cashiers	39 -8
w caught	43 -31
w cell	-7 -12
w centre	-30 -1
w cents	27 -25
w certificates	4 -26
w certified	-8 -19
w chains	-51 4
w change	6 12
w changeover	39 -26
w changer	-12 24
w changes	-23 27
w charge	-5 -10
w charges	30 -7
w charging	-11 19
w chasing	60 -56
w cheaper	13 -19
w check	-14 45
w checkout	35 -18
w checks	29 -27
w chefs	-16 -8
w chips	15 4
w choose	-52 86
w class	-13 23
w clean	3 23
w cleaning	4 22
w cleans	-23 31
w clear	70 -50
w client	42 -12
w clients	0 -37
w climbing	46 -44
w climbs	23 -12
w clock	-25 -49
w close	-7 -14
w cloud	-25 51
w cm	-21 51
w co2	-29 49
w coach	-7 -18
w code	-23 34
w cold	17 -17
w collect	10 -23
w colour	-8 26
w colours	-12 36
w come	0 -43
w comes	-20 -17
w coming	40 -8
w company	8 -41
w competitors	9 -7
w complain	14 -8
w complaint	-2 -14
w complaints	24 -16
w compliant	5 8
w compressed	-18 34
w compressor	-3 15
w concept	-7 30
w constant	5 23
w consultants	-19 -32
w consumption	-20 32
w contract	42 -49
w contractor	-5 -34
w contribution	33 -23
w control	-21 22
w conveyor	-14 11
w cook	-11 -5
w cooking	-8 22
w cooks	12 36
w cool	25 -10
w coolant	-13 21
w cooling	-27 34
w corrosion	-19 61
w cost	24 -12
w costs	33 -5
w count	9 -22
w countries	-27 -23
w court	-15 -21
w cover	15 -17
w covers	-4 27
w cow	21 16
w craftsmen	23 -12
w crane	-21 25
w credit	30 -29
w crew	38 -29
w crews	-22 -35
w customer	12 -17
w customers	-10 8
w cut	34 -8
w cuts	66 -62
w cutting	-23 36
w cycle	-1 31
w cycles	-2 13
w d	-8 -43
w data	-21 43
w date	-31 -32
w dates	39 -10
w days	30 11
w db	-14 25
w dealer	-29 -7
w decades	-10 -15
w dedicated	-14 -17
w deep	-21 5
w degrees	15 -8
w deliver	-13 -16
w delivery	16 -37
w dentist	19 -13
w depot	27 -21
w design	-24 38
w desk	24 -40
w detector	-15 46
w detects	-13 23
w developed	-11 21
w digging	22 -12
w dispatch	-13 22
w dispatcher	48 -9
w display	-13 19
w distance	-24 41
w do	21 -37
w done	18 -25
w door	46 -34
w doors	-32 54
w dos	60 -24
w dosing	-31 11
w double	-12 27
w dough	-8 38
w down	12 -12
w downtime	14 -11
w drawings	25 -13
w drive	32 -34
w driver	17 -8
w drivers	55 -18
w drops	67 -35
w dry	35 -17
w dryer	-15 52
w during	20 -29
w dust	-6 -12
w e	-25 72
w each	62 5
w earlier	36 -25
w early	18 4
w earn	30 -16
w easy	-21 43
w edge	8 12
w efficiency	-9 21
w electric	-4 23
w electronic	-12 34
w emergency	-19 -2
w emission	17 20
w employees	-11 23
w employer	39 -51
w enables	-16 23
w end	36 -25
w energy	-2 31
w engineer	15 -41
w engineers	-9 -36
w enjoy	77 -48
w enjoys	18 -2
w envy	47 -33
w europe	-35 -21
w even	30 -17
w evening	69 -57
w every	19 29
w everybody	40 -20
w everything	-15 -16
w evidence	43 -9
w ex	-37 3
w excavator	18 -5
w experience	-7 -33
w expertise	-28 -18
w express	22 -13
w extra	4 -49
w extraction	-18 55
w extremely	-9 32
w f	-53 65
w faces	61 -30
w factory	-19 -6
w fail	-23 64
w failure	18 -5
w fall	43 -19
w falls	59 -38
w family	-11 -15
w far	4 -19
w fast	-22 40
w faster	2 39
w fear	44 -18
w feed	-12 43
w feels	26 -14
w fewer	43 -41
w field	-22 -30
w fifth	30 -36
w fill	3 9
w filter	-40 22
w filters	-26 58
w filtration	-1 -39
w finally	47 -26
w find	67 -44
w findings	47 -36
w finds	13 17
w fines	37 -24
w fingers	59 -42
w finish	9 16
w finished	2 25
w finishes	36 -14
w fire	49 -48
w firm	13 -26
w firms	11 -25
w first	18 -39
w fitted	33 -59
w fitter	-10 -16
w fitters	1 -13
w five	0 -13
w fix	-61 -34
w fleet	24 -35
w floor	31 -10
w flow	-25 35
w folks	26 -14
w food	49 -43
w foot	11 11
w for	3 17
w force	-23 42
w foreman	54 -27
w forester	0 29
w forklift	34 -20
w format	-29 45
w forward	36 -21
w foundry	34 -15
w four	18 -38
w free	-15 0
w frees	43 -24
w fresh	-6 22
w friday	28 -24
w friendly	-41 49
w from	-12 -16
w front	21 -12
w ft	-21 40
w ful	15 -10
w full	0 14
w fully	-33 25
w fun	64 -38
w furnace	-14 -13
w g	-6 55
w gal	20 -14
w game	21 21
w gas	28 -24
w gear	-9 -22
w generation	-29 30
w generations	-9 -30
w get	12 -4
w gets	72 -24
w gives	-27 48
w glass	12 18
w gmp	-52 -4
w go	37 -47
w going	27 -13
w gone	53 -30
w good	66 -65
w goods	5 27
w google	-15 -9
w gos	52 -29
w government	10 -39
w grade	17 1
w grant	9 0
w grants	-23 47
w grid	5 19
w grinding	11 4
w gripper	14 2
w grows	12 11
w guided	-33 7
w gusts	73 -37
w guys	31 -24
w gym	42 -8
w h	-17 36
w had	18 -8
w half	82 -55
w hall	16 -44
w halved	20 -8
w halves	70 -56
w hand	19 -23
w handles	-23 46
w hands	-2 -41
w happy	-4 -33
w harvest	29 -28
w has	12 -29
w have	-7 -6
w head	27 -16
w heat	-21 50
w heating	40 -25
w heavy	27 -13
w height	-9 10
w help	-6 -19
w helps	-12 25
w high	-48 70
w highest	-13 29
w highlight	25 -14
w highly	-19 37
w hire	5 23
w his	32 -18
w history	42 -19
w hit	-47 51
w hold	-8 -20
w holds	-4 18
w holiday	22 -10
w home	45 -28
w honest	-28 -17
w hood	-19 39
w hot	-32 -12
w hotel	-11 -10
w hotline	-33 -11
w hour	14 -11
w house	49 -33
w how	5 -49
w hp	-20 48
w hurt	50 -28
w hydraulic	-5 35
w hydraulics	-29 13
w if	-20 -21
w impressed	78 -28
w improves	36 10
w in	-25 -17
w included	-6 -5
w individual	-20 -9
w industry	-31 8
w inside	29 -18
w inspection	47 -21
w inspector	10 17
w inspectors	22 -8
w installation	-23 -21
w installed	-21 14
w installers	-17 -20
w instead	23 -11
w insulated	-17 72
w insurer	43 -15
w insurers	53 -25
w integrated	-9 20
w interface	-29 42
w into	31 12
w inventory	14 0
w inverter	21 -16
w invited	52 -17
w invoices	-6 -20
w is	49 -49
w iso	-10 -18
w it	44 -48
w its	33 -15
w itself	17 6
w job	11 0
w jobs	7 16
w joiners	17 -45
w just	3 14
w k	23 -6
w keeps	-3 25
w kept	20 -9
w key	57 -40
w kg	3 23
w kids	60 -21
w kitchen	16 -15
w know	-6 -41
w known	-10 -12
w kv	-27 79
w kw	-29 72
w kwh	3 8
w l	-35 82
w lab	3 -52
w labels	11 4
w ladies	44 -31
w languages	-6 20
w largest	5 -27
w laser	-18 9
w last	46 -21
w lasts	15 6
w late	61 -32
w latest	-10 32
w lawsuit	34 -25
w lead	-24 29
w leader	-43 -5
w leaves	34 -25
w led	-12 33
w legs	-18 39
w length	-30 57
w less	104 -41
w let	-5 -19
w lets	-7 9
w level	-35 59
w levels	-14 25
w liability	29 -16
w liable	38 -15
w librarian	-10 27
w library	35 -23
w licence	86 -47
w life	-19 56
w lift	-14 44
w light	-25 38
w like	20 -18
w likes	47 -35
w line	27 -9
w linen	38 -35
w lines	18 -27
w liquidity	38 -9
w lists	39 -23
w litre	14 7
w litres	19 -2
w live	-36 -35
w loader	6 3
w lobby	43 -29
w local	-8 -42
w logs	12 -12
w long	9 -25
w longer	19 -13
w look	43 -16
w looks	38 -21
w lose	33 -4
w loss	1 14
w losses	10 -6
w lost	19 -13
w lot	13 4
w love	39 -50
w low	-38 76
w lower	49 -36
w lowers	-27 38
w lugging	79 -46
w lunch	26 -21
w m	-15 36
w machines	9 -11
w machining	-12 -30
w machinists	-20 -4
w made	-29 56
w mail	-70 16
w maintenance	3 11
w make	28 -18
w maker	-15 -17
w makers	-15 -59
w makes	48 -6
w making	-25 -17
w man	53 -22
w manager	14 -32
w managers	17 -7
w map	-44 57
w market	-26 17
w master	-38 1
w material	-1 18
w max	-41 61
w measure	9 -15
w measures	-34 37
w meet	50 -26
w meeting	29 -12
w melt	59 -19
w member	-6 -5
w metal	-30 12
w miles	33 -57
w minus	14 -11
w minutes	12 2
w missing	25 5
w mix	6 23
w mm	-34 42
w mode	-24 33
w model	12 -19
w mondays	46 -26
w money	-27 42
w monitoring	-11 32
w month	52 -34
w months	41 -13
w mood	42 -9
w more	36 -24
w morning	11 -49
w most	-29 18
w motivated	33 -3
w motor	-15 28
w motors	-16 32
w mould	48 -55
w m²	-9 22
w m³	-19 60
w n't	34 -23
w named	-25 -33
w nationwide	-4 -8
w nearly	18 -40
w neck	22 -12
w need	2 10
w needed	13 -2
w needs	5 4
w neighbours	47 -33
w net	1 14
w network	-23 17
w neutral	32 -12
w never	13 -14
w new	63 -21
w next	9 -17
w no	27 2
w nobody	4 -25
w noise	-10 28
w noon	53 -17
w not	41 -59
w nothing	34 -11
w now	82 -44
w nozzle	-19 41
w nozzles	-19 80
w number	-24 -28
w nurses	38 -22
w of	-14 -8
w off	37 -7
w offer	18 11
w office	13 -17
w offices	-1 -15
w oil	35 -4
w old	36 -24
w on	22 -4
w once	9 -31
w one	47 -58
w only	-19 13
w open	-17 42
w opera	16 -56
w operating	-16 51
w operator	-8 30
w operators	18 -13
w or	-25 54
w order	23 -16
w orders	16 10
w osmosis	-27 50
w other	102 -45
w others	-8 -21
w our	-9 -32
w ours	-22 -29
w out	57 -52
w oven	-1 29
w over	21 -5
w overnight	-17 15
w overtime	21 -12
w own	-32 -60
w owner	-22 -15
w p	20 -3
w package	-13 64
w packaging	-10 -42
w paid	43 -16
w paint	-10 -12
w pallet	-9 28
w panel	-30 39
w panels	27 -61
w paper	32 -7
w paperwork	34 -28
w parallel	-20 34
w part	15 0
w partner	-25 -28
w partners	-3 -15
w parts	7 10
w pass	5 24
w passed	-5 -24
w passes	29 -14
w password	28 -16
w past	45 -18
w patient	-11 23
w patients	65 -25
w pay	27 18
w payment	22 -8
w payroll	18 -25
w pays	26 -15
w pcs	-10 21
w peace	23 -15
w penalty	39 -12
w per	49 -19
w percent	29 -1
w perfect	-11 21
w performance	-5 30
w person	-2 -12
w personal	-10 -32
w personally	-2 -39
w phds	-13 -20
w phone	15 -1
w phones	-27 39
w piano	-19 19
w pick	-17 6
w pictures	11 27
w pipe	29 -13
w place	-11 -28
w plan	31 -6
w planners	6 18
w planning	12 -35
w plant	-4 -14
w plates	44 -25
w platform	-8 49
w pleasure	38 -19
w pm	15 -33
w points	14 16
w pool	-8 -8
w position	55 -41
w power	50 -7
w powerful	-24 38
w ppm	-27 -6
w practice	-1 -33
w praise	72 -40
w premium	11 6
w press	9 16
w pressure	10 23
w prevents	-34 48
w price	13 -5
w prices	49 -37
w print	-41 -14
w printer	2 28
w printers	72 -55
w process	-35 3
w production	10 19
w profit	42 -39
w programming	26 -41
w programs	-25 56
w project	18 -7
w promise	19 -10
w promised	19 -33
w proof	-14 40
w pros	-18 -28
w protected	-16 -14
w protection	-9 24
w proud	25 -14
w proven	-13 6
w provider	-10 -10
w pulse	-13 34
w pump	-14 29
w pumps	7 -25
w purchasing	18 -16
w push	-1 28
w qa	38 -16
w quality	12 -4
w quarry	28 -18
w quarter	18 -11
w quick	-20 32
w quickly	-12 -29
w quiet	51 -21
w quote	5 -55
w rack	-29 73
w racks	33 2
w radio	-22 28
w range	-23 47
w rate	1 -18
w rather	30 12
w rave	24 -6
w reach	12 -18
w reactor	39 -21
w read	-16 28
w readings	26 -11
w ready	45 -18
w real	-30 20
w recalls	108 -55
w receive	-6 30
w reception	21 -14
w recipes	5 28
w recognises	-15 37
w recommend	67 -11
w recovery	-14 28
w reduces	-13 18
w references	-28 -12
w refrigerant	24 5
w refrigeration	-8 -11
w refuse	56 -37
w region	-11 -19
w release	3 14
w reliability	-56 2
w reliable	0 39
w rely	-13 10
w remote	10 13
w rent	48 -30
w rental	-21 -25
w replacement	-7 -12
w report	-22 59
w reports	-34 58
w reps	20 -16
w required	-8 38
w requst	-47 54
w research	-24 -8
w residents	47 -20
w rest	-13 -8
w results	19 -2
w retail	12 -26
w returns	59 -40
w revenu	21 -17
w reviews	-15 -17
w right	-1 -9
w rises	8 1
w risk	49 -18
w road	53 -34
w robot	-10 35
w robots	11 -38
w roof	60 -18
w room	8 6
w round	16 22
w rounded	-4 55
w rpm	-14 49
w rules	29 -18
w run	36 -9
w running	-11 -39
w runs	7 26
w rush	41 -19
w s	-20 42
w safe	-35 12
w sales	6 -20
w same	76 -57
w sample	-13 -40
w samples	25 1
w satisfaction	-26 -10
w saturdays	38 -29
w save	39 -20
w saved	37 -19
w saves	-9 34
w scale	-19 30
w scanner	2 38
w schedule	-9 21
w school	25 -13
w scrap	42 -22
w screen	-56 77
w seal	-35 19
w seams	38 -31
w season	47 -2
w second	43 -32
w seconds	-20 45
w see	-27 43
w seed	101 -60
w sees	-35 76
w self	-23 65
w sell	74 -52
w sells	63 -41
w send	-33 -18
w series	-1 16
w server	8 20
w service	-9 -37
w set	10 -24
w setter	19 -9
w seven	15 -33
w sewage	-8 -10
w sheet	-3 -42
w sheets	-13 26
w shelf	-16 4
w shift	20 -8
w shifts	14 -10
w ship	-14 35
w shipments	29 -14
w shop	40 -42
w shoppers	22 -13
w short	4 -19
w show	-11 -32
w shown	6 28
w showroom	-20 0
w shows	3 24
w shrinks	38 -23
w shuttle	0 24
w sick	50 -47
w since	13 -16
w single	-8 24
w site	-2 -41
w sits	52 -21
w six	25 -10
w size	-6 -19
w sleep	32 -19
w slips	10 -8
w small	36 -44
w smoke	32 -16
w snow	9 26
w so	56 -11
w solution	-10 25
w solve	-21 -40
w solvent	27 -13
w some	27 -18
w something	-2 -21
w sooner	19 -14
w sorting	47 -24
w sound	-2 -30
w source	-24 22
w space	-25 47
w spare	-1 -30
w spared	36 -9
w spares	12 -10
w speak	-3 -56
w special	4 18
w specialist	-16 -29
w specialists	9 -18
w spend	29 -6
w staff	-1 -40
w stage	25 6
w stainless	-8 -1
w stand	26 -55
w standard	-8 31
w standby	37 -15
w standing	10 -26
w stands	34 -21
w stars	-29 -4
w start	11 -21
w state	-23 -28
w stay	65 -49
w stays	61 -29
w steam	-24 26
w steel	11 -3
w step	-3 38
w stepless	-9 35
w sticky	1 17
w stiff	20 -10
w still	4 -37
w stink	49 -25
w stock	38 -3
w stocktaking	13 -8
w stop	42 -13
w stops	-15 26
w store	12 21
w straight	8 12
w strong	-28 52
w summer	22 -14
w sundays	6 -20
w supplier	-8 -11
w supplies	1 -11
w supply	-30 19
w support	-20 -39
w supports	-3 69
w sure	49 -39
w surfaces	-25 39
w system	-7 20
w t	13 21
w table	61 -24
w tablet	-14 23
w take	43 -37
w takes	13 34
w talk	-12 -24
w talks	19 -9
w tank	-18 41
w tax	24 -21
w team	-26 -57
w tech	-38 28
w technician	17 0
w technicians	-9 -17
w technology	-36 10
w television	34 -11
w temperature	-21 33
w tenants	33 -17
w terminal	-18 46
w test	-12 17
w than	-18 16
w thanks	27 7
w that	1 -51
w the	37 -23
w theatre	36 -22
w their	-8 12
w themselves	3 -18
w then	25 -14
w there	-15 14
w they	21 -11
w things	12 -42
w thinking	-5 -22
w third	30 -13
w three	15 -5
w throughput	-17 31
w till	55 -54
w time	-7 12
w times	-34 18
w to	6 3
w together	20 -30
w tolerance	-24 41
w ton	41 -41
w too	16 11
w tool	-7 22
w tools	-16 29
w top	5 -26
w touch	17 5
w tour	58 -33
w town	16 -47
w tracking	-33 52
w trade	28 -20
w train	-16 -14
w trained	-34 -34
w training	-19 20
w trial	-10 -11
w tricky	16 -25
w trip	56 -44
w trouble	17 -12
w truck	11 29
w trucks	38 -36
w trust	-17 -12
w trusted	21 -35
w turn	70 -20
w turns	27 -18
w twice	8 17
w two	54 -44
w under	20 -22
w unit	-34 87
w units	-36 17
w unmanned	19 -9
w up	17 -10
w updates	-15 41
w ups	47 -28
w urgent	29 -21
w us	-43 -51
w use	-1 60
w used	-31 -25
w user	-16 34
w uv	-30 73
w v	-5 26
w vacuum	13 -2
w valley	23 -12
w valves	-9 35
w van	70 -43
w vans	30 -36
w vehicle	8 -28
w version	-17 34
w vibration	-4 35
w video	13 7
w visit	-11 -8
w visitors	-4 17
w volume	35 -27
w waiting	7 -31
w walk	21 -17
w wall	18 7
w want	42 -25
w wants	18 -7
w ward	27 -12
w warehouse	0 11
w warm	-3 22
w warning	20 0
w waste	24 -36
w watch	20 -15
w water	13 8
w way	20 20
w we	-57 -5
w week	23 -29
w weekend	25 -20
w weekends	-14 -10
w weeks	-13 -5
w weld	-62 94
w welder	26 8
w welders	13 -3
w welding	-17 -17
w well	-33 1
w were	49 -47
w what	5 -36
w when	19 -19
w where	44 -35
w while	6 -31
w whistle	48 -16
w who	-7 -14
w whole	19 -11
w will	11 -19
w win	53 -42
w windows	-8 18
w winery	23 -12
w winner	-15 -10
w wins	31 -8
w winter	49 -18
w with	-8 28
w within	4 -34
w without	8 15
w wo	5 -32
w word	20 -24
w work	110 -65
w working	20 -7
w workplace	44 -17
w works	-27 -13
w workshop	-4 17
w workstation	-2 12
w worry	-23 -1
w write	43 -21
w written	-7 -13
w wrong	26 -19
w x	-41 83
w yard	48 -50
w year	60 -41
w years	-27 12
w yield	45 -34
w you	30 -33
w your	32 -10
w yours	15 0
w zero	-34 15
w zone	-22 55
w zones	-31 62
w zoo	29 -32
w °c	-17 31
w µm	-21 54
x again authority	14 -7
x again can	27 -15
x again chore	-7 -4
x again experience	18 -2
x again gone	12 -2
x again instead	10 -1
x again joy	18 -4
x again more	13 -11
x again must	14 -9
x again part	-8 13
x again place	10 -5
x again public	-8 -7
x again rise	15 -2
x again service	15 -6
x again slogan	10 3
x again staff	18 -6
x again standing	16 -3
x again we	-2 -7
x anymore service	10 -4
x anymore staff	12 -5
x authority chore	10 -4
x authority credential	-4 -6
x authority fall	23 -8
x authority money	15 -8
x authority negation	14 -10
x authority norm	1 -12
x authority part	22 -11
x authority rise	26 -12
x authority saving	18 -10
x authority trait	2 8
x authority you	10 -5
x can chore	-20 12
x can ease	12 -6
x can goods	-17 22
x can income	28 -23
x can instead	-12 16
x can keeps	15 -8
x can machine	-5 12
x can money	19 -13
x can negation	-9 -5
x can place	7 3
x can process	-8 12
x can promise	5 -13
x can public	-3 15
x can spec	-15 14
x can staff	-5 11
x can standing	-9 11
x can we	-3 -16
x can you	-3 11
x cause credential	3 -14
x cause ease	0 -9
x cause fall	11 -5
x cause gone	22 -15
x cause joy	10 -9
x cause keeps	13 -5
x cause less	23 -11
x cause machine	3 9
x cause more	21 -8
x cause norm	-5 10
x cause process	-4 -10
x cause promise	-14 1
x cause public	10 -3
x cause risk	13 -9
x cause saving	-13 14
x cause slogan	-6 -5
x cause spec	-11 4
x cause standing	14 -10
x cause trait	-6 10
x cause we	-6 -11
x chore does	0 11
x chore fall	9 -5
x chore freeTime	12 -2
x chore gone	27 -19
x chore joy	13 -7
x chore negation	12 -7
x chore part	18 -14
x chore promise	-6 -8
x chore public	12 -7
x chore spec	-5 9
x chore staff	13 -5
x chore standing	10 -5
x chore trait	11 -9
x chore vendorDoes	11 -1
x chore vendorStaff	16 -4
x credential keeps	-5 -5
x credential norm	-5 -5
x credential part	-4 -9
x credential place	-6 -11
x credential rise	-2 15
x credential risk	11 0
x credential service	-11 -3
x credential slogan	-6 -5
x credential spec	-8 21
x credential staff	0 -10
x credential standing	-11 -2
x credential trait	4 -11
x credential unit	-5 -10
x credential vendorFirm	-4 -6
x credential you	13 -4
x does ease	9 -5
x does fall	14 -12
x does goods	-6 13
x does income	14 -15
x does keeps	3 8
x does less	-10 2
x does more	15 -15
x does negation	14 -2
x does place	-14 17
x does public	10 -13
x does risk	13 -5
x does saving	-13 15
x does service	-2 9
x does slogan	-4 13
x does standing	15 -11
x does strain	10 -5
x does trait	-9 18
x does unit	8 1
x does vendorDoes	-9 -3
x does vendorStaff	-7 -6
x ease experience	-3 -8
x ease gone	6 -9
x ease less	9 -6
x ease process	-8 -2
x ease promise	-8 -3
x ease staff	26 -15
x ease trait	8 3
x ease unit	11 -8
x ease you	6 -9
x experience gone	-6 -7
x experience income	10 -5
x experience instead	-3 -7
x experience joy	11 0
x experience machine	-8 -7
x experience money	11 -5
x experience negation	11 -1
x experience part	-3 -6
x experience place	-21 -2
x experience promise	7 -12
x experience public	-8 -10
x experience risk	11 -1
x experience spec	-2 -10
x experience staff	-3 -8
x experience standing	-5 -9
x experience trait	4 19
x experience unit	-11 -8
x experience vendorDoes	-9 -3
x experience vendorFirm	3 -9
x experience we	-10 -3
x experience you	2 10
x fall machine	14 -9
x fall money	11 -6
x fall norm	14 -3
x fall process	15 -10
x fall rise	13 -10
x fall service	14 -4
x fall staff	18 -4
x fall time	18 -12
x fall trait	10 0
x fall you	13 -5
x family joy	9 -6
x family vendorFirm	-5 -5
x family you	10 -7
x freeTime gone	16 -9
x freeTime joy	10 0
x freeTime keeps	12 -7
x freeTime machine	9 -6
x freeTime place	13 -9
x freeTime risk	13 -5
x freeTime staff	16 -3
x freeTime strain	14 -11
x freeTime unit	11 -4
x freeTime vendorDoes	12 -1
x freeTime we	8 -12
x freeTime you	9 -8
x gone machine	20 -9
x gone money	1 -11
x gone negation	12 -3
x gone part	26 -19
x gone risk	7 2
x gone slogan	9 -4
x gone spec	14 -12
x gone staff	21 -14
x gone trait	2 8
x gone unit	-2 -11
x goods income	9 -9
x goods instead	6 -10
x goods joy	17 -15
x goods less	1 12
x goods money	17 -10
x goods more	21 -16
x goods negation	8 -10
x goods norm	13 -7
x goods part	11 -15
x goods rise	10 -7
x goods risk	9 -2
x goods spec	15 -16
x goods time	11 -7
x goods trait	-9 15
x goods you	9 0
x income machine	13 -12
x income more	12 -10
x income part	9 -4
x income process	13 -9
x income rise	9 -6
x income saving	17 -9
x income service	-9 -2
x income slogan	8 -9
x income strain	10 -2
x income time	15 -11
x income you	19 -15
x instead money	4 -10
x instead negation	9 -2
x instead norm	25 -16
x instead rise	10 -3
x instead service	-8 -15
x instead slogan	12 -9
x instead spec	-7 -4
x instead time	14 -7
x instead vendorFirm	6 8
x instead we	-9 -2
x joy machine	16 -9
x joy older	-3 -6
x joy part	11 -10
x joy place	20 -3
x joy process	9 -5
x joy promise	-11 -1
x joy public	-3 -8
x joy rise	9 -1
x joy slogan	14 3
x joy staff	18 -6
x joy unit	21 -13
x joy vendorDoes	-9 0
x joy vendorFirm	20 -9
x joy vendorStaff	17 -1
x joy you	4 -9
x keeps less	12 -2
x keeps machine	0 9
x keeps part	1 14
x keeps place	5 7
x keeps risk	11 -18
x keeps slogan	-15 4
x keeps staff	26 -14
x keeps time	12 -1
x keeps unit	11 5
x keeps vendorDoes	-3 -11
x less machine	9 5
x less money	15 -8
x less more	12 -6
x less must	12 -4
x less norm	13 -12
x less older	-14 2
x less part	15 -2
x less public	11 -10
x less spec	18 -12
x less staff	25 -16
x less time	17 -7
x less unit	15 -9
x less vendorDoes	-9 -15
x less vendorStaff	15 -3
x less you	30 -15
x machine norm	5 8
x machine older	-4 11
x machine process	11 -10
x machine promise	4 6
x machine saving	10 -7
x machine service	3 -22
x machine slogan	-6 15
x machine standing	9 2
x machine strain	-13 17
x machine time	15 -15
x machine unit	-6 15
x machine vendorDoes	5 14
x machine vendorFirm	13 -12
x machine vendorStaff	-1 -12
x machine we	1 10
x money norm	16 -9
x money older	-8 -2
x money part	-2 14
x money place	9 -6
x money process	9 -10
x money rise	13 -12
x money service	8 -19
x money slogan	11 -6
x money spec	18 -14
x money time	16 -8
x money vendorStaff	10 -2
x money you	17 -6
x more norm	19 -17
x more rise	-5 -6
x more service	11 -3
x more slogan	10 -7
x more spec	10 -5
x more staff	13 -5
x more unit	17 -13
x must staff	10 -6
x must unit	10 -8
x negation norm	15 -7
x negation public	10 -1
x negation rise	10 -5
x negation service	13 -4
x negation strain	11 -6
x negation trait	8 7
x negation vendorFirm	14 -1
x negation we	-12 -3
x norm spec	10 -1
x norm unit	0 11
x norm vendorFirm	-5 -7
x norm you	9 -6
x older place	-10 -2
x older public	-4 -5
x older sooner	-7 9
x older spec	-9 6
x older staff	19 -5
x older vendorFirm	1 13
x older you	14 -7
x part public	11 -4
x part rise	11 -4
x part slogan	-6 12
x part standing	15 -9
x part strain	-11 9
x part trait	-3 11
x part unit	-5 9
x part vendorFirm	-2 -14
x part vendorStaff	-6 -20
x part we	-1 17
x place public	11 -5
x place standing	18 -4
x place strain	22 -8
x place time	10 -3
x process public	17 -4
x process risk	13 -12
x process service	-5 -4
x process sooner	9 -4
x process standing	6 4
x process unit	9 -3
x process vendorFirm	-9 -6
x process we	-8 -8
x promise service	-3 -13
x promise slogan	-3 10
x promise spec	-2 -11
x promise strain	-5 -4
x promise time	9 -7
x promise trait	0 10
x promise unit	0 -10
x promise vendorStaff	-5 9
x promise we	-7 -6
x promise you	-10 -9
x public service	-10 -2
x public slogan	11 -10
x public standing	8 -12
x public vendorStaff	11 -3
x public you	24 -9
x rise slogan	11 -2
x rise strain	11 1
x rise trait	-2 9
x rise we	-12 -5
x risk slogan	-13 8
x risk spec	4 -11
x risk staff	10 -7
x risk standing	12 -7
x risk trait	-8 16
x risk unit	8 -9
x risk vendorDoes	-11 -1
x risk vendorFirm	10 -4
x risk vendorStaff	4 -11
x risk we	-3 -18
x saving spec	10 -11
x saving unit	8 -10
x saving you	10 -8
x service sooner	-12 -8
x service spec	-2 -17
x service strain	-5 -4
x service time	-10 2
x service unit	-15 1
x service we	-3 -7
x slogan staff	12 -7
x slogan strain	14 -7
x slogan unit	-7 12
x slogan we	-8 -5
x sooner time	7 -9
x sooner vendorFirm	5 9
x sooner we	-8 -7
x spec staff	-13 11
x spec strain	-8 13
x spec vendorDoes	-13 16
x spec we	-4 -11
x staff strain	12 -5
x staff time	6 -9
x staff trait	19 -14
x staff vendorStaff	-3 -9
x staff we	-10 -4
x staff you	-2 11
x standing trait	9 -4
x standing unit	18 -7
x standing vendorFirm	14 -5
x standing you	20 -2
x strain trait	9 -5
x strain vendorStaff	-6 -4
x strain we	-7 -10
x time vendorFirm	14 -14
x time we	0 -13
x trait vendorFirm	3 7
x trait vendorStaff	-4 -11
x unit vendorFirm	-3 -9
x unit we	-6 9
x vendorDoes vendorFirm	-5 -4
x vendorDoes vendorStaff	9 -19
x vendorDoes we	-1 -9
x vendorFirm vendorStaff	-5 -5
x we you	-3 -12
`,
  motive: `
bias	3 -1 -3 9
b # %	27 -8 -16 -1
b # a	17 -7 -10 0
b # days	30 -16 -9 -2
b # degrees	-5 -5 15 -3
b # in	22 -14 -10 1
b # less	21 -6 -5 -2
b # litres	15 -5 -3 -4
b # miles	-6 -9 8 -11
b # months	36 -13 -14 -5
b # more	28 -10 -7 -8
b # percent	-2 17 -5 -2
b # points	18 -10 -1 -3
b # weeks	28 -11 -9 -2
b % less	15 -4 -2 -1
b % more	23 -7 -14 -1
b + #	16 -9 -3 -2
b + $	22 -9 0 -7
b , #	20 -11 -12 1
b , good	-3 -4 -5 15
b , less	-19 -12 17 21
b , the	-4 -14 18 7
b , two	33 -19 -4 -7
b , you	14 -27 11 4
b - end	-8 -27 50 -11
b - up	-9 18 11 -13
b - ups	27 -16 -11 -2
b . #	2 13 -16 -3
b . a	22 -14 -8 0
b : #	33 -6 -24 -1
b ; that	21 -8 -7 -2
b ^ #	41 -7 -4 -30
b ^ a	-11 20 0 -9
b ^ an	-7 21 4 -11
b ^ cashiers	-8 -8 23 -6
b ^ changeover	33 -15 -10 -5
b ^ customers	19 -7 -1 -10
b ^ digging	-5 -7 14 24
b ^ drivers	-13 -14 -3 44
b ^ everybody	-17 -4 8 -9
b ^ first	-5 27 -4 -12
b ^ foundry	-6 -2 -5 18
b ^ frees	34 -8 -10 -9
b ^ glass	-5 3 -6 -7
b ^ gusts	-4 -4 -5 -3
b ^ hotel	15 -4 -3 -5
b ^ in	20 13 -9 -19
b ^ inspector	-2 22 -8 -12
b ^ insurers	16 -10 1 -3
b ^ kitchen	-8 -5 17 -2
b ^ lab	-14 19 -10 7
b ^ less	15 -11 14 -7
b ^ liquidity	18 -5 -4 -5
b ^ maintenance	19 -9 -4 -2
b ^ more	-9 -10 12 21
b ^ neighbours	-3 23 -1 -6
b ^ never	-4 -12 16 10
b ^ no	-14 20 13 -11
b ^ nobody	-1 -8 27 -7
b ^ on	-13 8 -8 -6
b ^ one	46 -16 2 -20
b ^ operator	-1 -21 36 -9
b ^ other	-10 -9 -1 -10
b ^ people	-10 -13 -6 16
b ^ qa	-8 -3 -5 21
b ^ residents	1 -15 22 -5
b ^ rush	34 -8 -7 -6
b ^ scrap	32 -29 -2 -1
b ^ set	9 -20 12 -3
b ^ shift	-10 -6 26 -9
b ^ solvent	9 -8 20 -7
b ^ staff	-14 1 20 -1
b ^ the	-25 7 19 -17
b ^ water	30 -9 -1 -14
b ^ work	-7 -3 -12 23
b ^ you	23 8 -20 -8
b a .	22 -14 -8 0
b a big	-12 -8 -3 -1
b a fire	-4 53 -18 -13
b a new	27 -13 -8 -1
b a pleasure	-4 -3 -7 20
b a power	-11 29 -4 -8
b a quarter	18 -7 -7 -2
b a quiet	-3 -3 25 -10
b a second	28 -9 -11 1
b a single	13 -15 9 -5
b a stiff	-4 -5 15 -8
b a week	16 -1 -6 -8
b a year	17 -6 -9 -1
b about your	0 -4 -9 -14
b all day	-2 -4 16 -8
b an end	-17 -4 26 -1
b and earn	34 3 -2 -26
b and not	-26 -19 50 -5
b and so	25 -6 -4 -10
b and stare	-6 -8 -9 0
b and the	-26 11 -2 7
b and you	22 0 -17 1
b any longer	8 14 -15 -3
b any more	-12 -4 28 -12
b are history	-4 15 -5 -6
b are impressed	-6 -6 -2 -4
b are n't	-7 10 4 12
b are on	28 10 -9 -14
b are spared	24 -12 -4 -2
b as a	-15 -11 0 0
b as the	-7 -7 -3 -4
b at a	26 -1 -22 1
b at four	-5 -14 31 -5
b at home	-10 -25 3 32
b at last	-10 -5 15 7
b at the	11 10 -35 0
b at your	-16 11 -11 -7
b back at	-21 -15 -7 -2
b because of	-24 18 -7 -1
b before the	-13 13 21 -7
b bookkeeper leaves	0 -6 15 -5
b by #	-6 17 -6 -1
b by $	18 -16 0 -1
b by hand	-7 -8 25 -7
b by with	31 -13 14 -14
b ca n't	-2 22 -8 -9
b can have	-5 -5 20 -5
b can sell	34 -7 -15 -8
b carbon neutral	-12 -4 -7 -4
b change takes	36 -15 -11 -6
b claims from	-4 18 -11 2
b come home	-13 -3 49 -22
b come in	-23 -2 16 27
b cost falls	23 -15 -1 -4
b costs you	30 -10 -6 -3
b crew is	14 -10 -19 33
b customer 's	20 -1 1 -2
b day ,	25 -11 -14 0
b day and	15 -14 6 -4
b days ,	-7 15 -7 -4
b delivery dates	-9 19 -4 -3
b dos #	23 -9 -11 -1
b dos n't	-28 7 34 -11
b down from	26 -24 0 -1
b drawings do	-6 21 -9 0
b each other	-28 -4 8 42
b early payment	15 -4 -10 0
b earn on	34 3 -2 -26
b enjoy the	-7 -11 -4 30
b even if	-15 25 -7 -2
b even when	-6 21 -3 -10
b every month	22 -2 -9 -3
b every morning	-3 -13 21 -6
b falls #	23 -15 -1 -4
b falls by	24 -22 0 -1
b fear of	-4 34 -16 -6
b feels like	-3 -3 -5 15
b fines for	-16 54 -29 -5
b first time	-7 41 -15 -4
b fitter need	-3 -1 15 -8
b for itself	23 -2 -14 -3
b for the	-15 -5 29 -15
b for you	-2 -2 3 -27
b forward to	-3 -5 -4 15
b gets by	10 -8 25 -9
b gets out	-7 30 3 -15
b go from	25 -15 -1 -7
b go to	14 -15 10 3
b good mood	-1 -10 -10 24
b goods are	41 -15 -21 -5
b gos in	20 -11 6 -9
b half the	46 -13 -5 -17
b hand is	-6 -14 37 -10
b have a	-6 -8 17 2
b have fun	-12 -10 -32 60
b have no	-5 -20 41 -9
b home on	3 -15 29 -21
b house and	16 -3 -7 -3
b house in	-27 32 0 -3
b house within	17 2 -3 -9
b in a	-17 15 -6 9
b in bed	-16 -8 34 -8
b in house	15 11 -9 -9
b in on	-23 1 16 10
b in the	6 -15 0 14
b in three	-27 32 0 -3
b in winter	9 16 -14 -5
b in your	15 -10 14 -4
b insurers pay	16 -10 1 -3
b is a	-18 -18 12 42
b is done	-4 -10 19 -7
b is gone	15 -16 15 -9
b is in	-5 16 -12 14
b is n't	2 30 -14 -10
b is off	-18 29 -7 -4
b is on	-8 18 -11 -10
b is over	-6 -19 26 5
b is the	-11 -14 -12 17
b its licence	-4 26 -10 -8
b kids ,	-6 -4 22 -12
b lead time	34 -30 -1 -2
b leave the	10 -1 -17 14
b leaves at	0 -6 15 -5
b less a	-2 -2 16 1
b less for	-4 0 24 -20
b less in	39 -6 -14 -9
b like a	-10 -6 -7 8
b like working	-9 1 -8 20
b longer ,	6 18 -23 -1
b look forward	-3 -5 -4 15
b makes #	37 -15 -11 -7
b man is	-36 0 31 -3
b meet the	-14 20 0 -1
b miles less	-8 -4 28 1
b minutes ;	22 -9 -6 -2
b minutes per	26 -2 -22 -2
b mood in	-5 -3 -8 22
b more a	16 -11 -3 -2
b n't called	-5 -14 28 -7
b n't come	0 -2 18 -13
b n't drive	0 -9 38 -16
b n't go	-12 -9 23 -2
b n't need	39 -3 -32 -1
b n't stand	2 -9 20 -10
b need n't	-18 -13 32 -2
b never again	-12 -8 25 -5
b new hire	27 -13 -8 -1
b no claims	-4 18 -11 2
b no climbing	-7 -7 15 -1
b no fear	-4 34 -16 -6
b no longer	0 -13 17 -1
b no lugging	-3 -19 30 -4
b no one	-23 20 25 -21
b not three	-12 11 18 -10
b nothing to	-2 26 -19 -4
b of #	38 -7 -13 -7
b of a	-6 12 -15 15
b of an	18 -4 -10 1
b of the	-23 30 -16 -5
b of yours	-6 17 -5 -7
b off sick	-17 19 -1 -2
b off your	-10 20 12 -7
b old foreman	-3 10 -13 24
b old hand	-1 -4 -8 17
b on #	21 -4 -11 -4
b on it	28 -8 -14 17
b on mondays	-9 0 -5 32
b on stage	-8 -7 -2 21
b on sundays	-2 -10 18 -4
b on the	15 5 15 -17
b on time	-3 -9 22 -12
b on you	-3 33 -29 0
b on your	35 -28 6 0
b one in	-8 -5 17 -6
b our crew	-9 15 -6 -1
b our standby	-6 17 -5 -7
b out of	5 35 -21 -3
b out on	-21 7 1 1
b p .	22 -14 -8 0
b parts are	-17 28 -7 -4
b pay #	17 0 -7 -1
b pays for	23 -2 -14 -3
b people come	-7 2 -26 50
b proud of	-3 -5 -12 27
b quarter of	18 -4 -10 1
b rather than	-13 3 19 -5
b rent for	-10 36 -2 -9
b residents do	1 -15 22 -5
b runs on	-11 30 -5 -6
b same day	22 -4 -12 -3
b save #	26 -9 -1 -5
b saves you	4 15 2 -5
b see your	-8 -4 -2 -4
b set -	11 -20 19 -8
b setter dos	-9 -2 18 -6
b shelf ,	-10 26 -5 -9
b shift ,	5 -9 15 -10
b shop floor	-13 -8 -10 18
b short runs	16 -6 -2 -4
b shrinks #	19 -9 -5 -2
b site ,	-2 29 -10 -13
b sits in	-3 -5 21 -7
b so no	-11 49 -35 -2
b so the	16 -5 -9 1
b so you	15 1 -4 -3
b so your	-9 0 23 -7
b staff have	-14 0 28 -11
b stand in	1 -9 17 -7
b stay away	-3 25 -17 -4
b stays in	5 3 15 -11
b stiff neck	-4 -5 15 -8
b stop at	-3 -8 -4 -1
b takes half	23 -1 -7 -14
b talks about	-1 -6 -5 -7
b than one	-6 5 17 -8
b that brings	18 -5 -8 -1
b the auditors	-9 6 -9 -5
b the crew	1 -7 -8 24
b the depot	-5 -3 -4 19
b the evening	6 -7 5 14
b the firm	-11 39 -2 -10
b the foreman	-6 -19 23 1
b the hall	19 -5 -4 -9
b the highlight	-11 -14 -12 17
b the kids	-7 -4 20 -10
b the ladies	-6 -24 28 3
b the line	-23 16 15 -7
b the lobby	-15 7 -5 -6
b the machine	-20 -8 38 -9
b the new	-1 -7 -8 23
b the night	17 7 -20 -3
b the old	5 -15 -14 21
b the owner	-3 19 16 -15
b the past	-13 20 11 -13
b the phone	-6 -12 42 -12
b the press	-8 24 -7 3
b the quarry	21 -3 -14 -3
b the roof	-10 16 10 -8
b the rules	-6 21 -4 -7
b the same	41 -21 -13 -7
b the shelf	13 6 -11 -19
b the table	-5 33 -11 -9
b the till	-5 4 -11 16
b the top	22 -18 -9 -9
b the trade	-14 1 -6 -2
b the valley	-9 -4 -5 -8
b the ward	-13 16 -13 20
b the whole	-8 -9 13 15
b the work	36 -11 -17 8
b three days	-19 33 -9 -7
b time falls	30 -14 -12 0
b time for	-6 -12 17 12
b to an	-10 26 3 -4
b to be	18 -12 -5 -1
b to check	-6 -10 18 -4
b to see	-8 -4 -2 -4
b to work	-13 -20 -13 42
b to your	8 19 -4 0
b two hours	20 -10 -6 -2
b under the	-3 -9 18 -6
b up the	-1 -9 15 -4
b use from	26 -12 -1 -9
b walk to	-1 -4 15 -5
b want to	-13 -15 -16 16
b we take	15 -1 -3 -4
b when a	-12 25 -1 -3
b when it	-10 34 -6 -13
b when the	-5 30 -6 -18
b when they	-7 -17 -4 22
b where it	18 -4 -3 -8
b with it	17 -4 -16 14
b with no	-4 18 -6 -2
b with one	40 -14 5 -12
b with two	25 6 -13 -11
b with your	-15 27 -5 -7
b within a	17 2 -3 -9
b without a	-8 21 -1 -5
b wo n't	-8 -1 27 -9
b you 're	-1 12 -13 -13
b you as	-9 -11 -4 0
b you bring	16 -3 -7 -3
b you buy	30 -6 -3 -6
b you can	7 -14 19 -5
b you do	19 -8 -11 4
b you get	38 -10 -15 -9
b you make	12 -19 0 1
b you meet	-14 20 0 -1
b you over	-12 23 -12 2
b you pay	32 -9 -7 -3
b you save	19 -6 -1 -4
b you sleep	-19 21 0 2
b you the	19 -1 -16 0
b your admin	-5 -6 15 3
b your customer	18 0 1 -3
b your fitter	-3 -1 15 -8
b your fitters	-9 -4 25 -3
b your hall	-2 -7 -1 -7
b your new	-9 -3 -3 -4
b your old	12 20 -5 -18
b your people	-9 -10 5 35
b your plant	-8 38 -19 -2
b your power	21 -16 -1 -1
b your shop	28 -13 -8 -8
b your staff	-8 -4 7 18
b your winery	-9 -4 -5 -8
c again	-50 14 18 19
c anymore	38 -12 1 -13
c authority	-11 67 -38 -17
c can	26 -16 48 -26
c cause	8 -15 7 -5
c chore	-2 -34 52 -14
c credential	-35 14 -32 21
c ease	-19 11 53 -36
c experience	0 25 -11 -9
c fall	40 0 3 -20
c family	-37 -9 6 54
c gone	-34 6 53 -2
c goods	34 9 -34 -6
c income	76 -25 -24 -12
c instead	24 19 -31 4
c joy	-49 -20 -50 129
c keeps	-26 48 0 4
c less	37 -17 21 -22
c machine	-8 -17 8 7
c money	66 -9 -44 -5
c more	42 -11 0 -14
c must	34 -51 40 -14
c negation	-33 51 28 -21
c norm	8 24 -35 8
c older	-12 7 16 10
c part	18 -18 6 -24
c place	-3 -17 -1 10
c process	2 28 -28 -3
c promise	6 40 -20 -22
c public	0 -15 -15 -61
c rise	20 7 1 -1
c risk	-19 83 -34 -14
c saving	58 -8 -31 -12
c service	17 -11 3 -14
c slogan	9 -17 -23 27
c sooner	20 -10 3 -8
c spec	25 16 -13 -14
c staff	-17 -13 16 12
c standing	-31 -38 -12 -16
c strain	-22 -20 73 -32
c time	14 -1 12 -10
c trait	11 32 3 -40
c vendorFirm	-16 -2 -5 18
c vendorStaff	2 -36 12 13
c we	-12 -10 19 19
c you	3 -11 -12 -26
e again	-19 -10 11 17
e authority	-14 20 -1 0
e cause	6 -3 17 0
e ease	-4 -10 25 -11
e fall	21 -10 -6 -3
e gone	-8 4 32 -16
e income	17 -9 -7 1
e joy	-23 2 -19 35
e less	11 11 -24 8
e machine	5 1 -18 4
e money	28 -11 -5 -5
e norm	21 -15 -3 -1
e part	-10 3 15 -9
e place	-4 -8 -13 16
e process	12 10 -22 -1
e promise	-12 28 -11 -2
e public	2 5 -14 -14
e risk	-16 16 7 0
e saving	21 -10 -5 -5
e service	-17 -11 20 -10
e slogan	11 -21 -7 15
e staff	-8 19 -25 -1
e standing	-8 -7 -8 1
e strain	-4 -2 16 -9
e trait	21 -15 9 -8
e you	-17 1 -4 -5
l short	-6 12 -21 28
n ^cho	-7 -4 -4 20
n ^flood	-4 15 -7 -3
n ^sel	15 -5 -4 -3
n ^sell	15 -5 -4 -3
n ^stu	-4 -1 -5 15
n ains	2 -8 19 -7
n aker	-4 15 -5 -6
n aker$	-5 16 -10 -2
n canc	18 -12 3 -6
n ckou	19 -3 -4 -7
n ckout	19 -3 -4 -7
n ckout$	19 -3 -4 -7
n dlin	-1 -11 19 -7
n ease	18 -10 -2 -2
n ella	17 -1 -7 -5
n ener	3 -11 15 -3
n flood	-4 15 -7 -3
n ghin	-3 -7 0 15
n ghing	-3 -7 0 15
n ghing$	-3 -7 0 15
n hand	-6 -6 18 -4
n hands	-4 -10 18 -4
n hands$	-4 -10 18 -4
n hold	-9 15 -6 0
n ivers$	-1 -4 -5 15
n kout	19 -3 -4 -7
n kout$	19 -3 -4 -7
n lease	18 -10 -2 -2
n lood	-4 15 -7 -3
n ner$	-8 -8 18 1
n oile	1 -9 18 -6
n oughi	-3 -7 0 15
n oughin	-3 -7 0 15
n oys$	-6 -4 -5 21
n ping	-4 -7 16 -5
n ping$	-4 -7 16 -5
n rivers	-1 -4 -5 15
n rty$	2 -9 20 -7
n sal$	-7 -4 -5 20
n sell	15 -5 -4 -3
n stic	-4 -10 15 -1
n ughi	-3 -7 0 15
n ughin	-3 -7 0 15
n ughing	-3 -7 0 15
n yer$	-11 15 -3 -1
no again	-6 21 7 -16
no authority	-10 44 -21 -8
no cause	-14 32 -5 1
no chore	-33 -18 78 -18
no does	2 -41 57 -12
no ease	1 19 -18 0
no experience	-6 24 -10 -5
no fall	33 -29 10 -11
no freeTime	-24 -10 18 22
no gone	-31 87 -58 -1
no goods	-26 78 -38 -4
no instead	28 -1 2 -11
no joy	-2 17 -31 17
no keeps	-8 -20 25 14
no machine	-7 30 -3 -11
no money	44 18 -42 -4
no must	24 -28 43 -23
no norm	-25 74 -13 -17
no part	-5 -4 28 -6
no place	-6 28 -14 12
no process	32 33 -36 -14
no public	-12 15 14 -9
no rise	-26 29 20 -7
no risk	-11 48 -20 -6
no service	-14 1 -7 26
no spec	-14 51 -15 -10
no staff	-31 34 6 7
no standing	-1 13 13 4
no strain	-28 16 33 -14
no unit	24 14 0 -23
no vendorFirm	-23 23 14 -13
no you	-35 55 -3 -1
nomore again	-28 -15 54 -12
nomore anymore	-24 2 22 9
nomore cause	-10 -10 23 -4
nomore chore	-8 -10 28 -5
nomore does	25 -28 23 -16
nomore fall	-21 40 -11 -6
nomore freeTime	-36 -53 92 -4
nomore goods	-19 24 35 -12
nomore keeps	0 -11 19 -2
nomore machine	-48 10 45 -3
nomore more	-27 35 21 -21
nomore must	49 -12 -34 -3
nomore place	-22 10 22 -4
nomore process	8 20 -32 2
nomore rise	-10 -25 41 -10
nomore risk	1 37 -27 -7
nomore staff	-24 28 9 -9
nomore strain	-10 -12 43 -10
nomore unit	-37 -34 48 23
nomore you	34 6 -35 6
o again chore	0 15 -4 -7
o again ease	-1 -9 21 -8
o again fall	-11 18 -3 -4
o again freeTime	-8 23 -5 -9
o again income	7 16 -8 -8
o again joy	-3 -16 -6 32
o again negation	-5 27 -13 -7
o again place	29 -11 -10 -4
o again process	15 3 -3 -6
o again staff	-4 35 -24 2
o again unit	-14 15 0 3
o again you	15 22 -15 -17
o anymore authority	-8 32 -24 -1
o anymore does	-23 9 12 -3
o anymore fall	-7 18 -7 -4
o anymore goods	-7 18 -1 1
o anymore machine	-1 15 -10 -2
o anymore negation	-3 26 -20 -2
o anymore process	-13 31 -15 -1
o anymore strain	-3 -16 22 -1
o anymore unit	-8 -20 15 13
o anymore you	16 3 -15 2
o authority again	-16 31 1 -6
o authority anymore	-9 15 -2 -2
o authority does	-1 30 -19 -9
o authority fall	36 -18 -5 -4
o authority keeps	-8 18 -11 -4
o authority money	41 -18 -6 -5
o authority rise	-8 16 -8 -10
o authority standing	-4 -12 5 -4
o authority strain	-11 20 -8 0
o authority unit	-28 35 1 -4
o authority you	8 -14 -6 -3
o can can	19 -5 -4 -9
o can cause	39 -9 -14 -8
o can ease	-9 -8 21 -2
o can freeTime	-5 -8 19 -3
o can income	25 -5 -11 -5
o can keeps	-15 11 14 -8
o can money	16 -5 -4 -4
o can process	21 -3 -8 -3
o can risk	-3 34 -26 -1
o can staff	31 0 -17 -3
o can unit	-3 -5 19 -6
o can you	-1 -7 30 -7
o cause can	19 -5 -4 -9
o cause cause	31 -13 14 -14
o cause chore	3 -6 17 -8
o cause freeTime	-9 1 -6 -8
o cause gone	-9 -20 19 -4
o cause keeps	15 -14 27 -25
o cause less	28 -5 -11 -5
o cause machine	17 -25 4 3
o cause more	-3 -8 16 -4
o cause negation	-13 18 10 -3
o cause part	22 -24 3 0
o cause risk	-7 -12 -7 5
o cause service	24 -1 -3 -3
o cause slogan	7 -15 -1 9
o cause staff	12 12 -15 6
o cause standing	-9 -7 -3 -2
o cause strain	-15 5 31 -10
o chore again	-4 -13 -4 24
o chore anymore	15 -9 2 -2
o chore chore	-6 -23 31 -2
o chore fall	-8 -26 37 0
o chore freeTime	-1 -14 23 -3
o chore gone	-14 -4 33 -8
o chore instead	9 -10 15 -4
o chore joy	-6 -10 -6 2
o chore less	2 -6 16 -4
o chore machine	-15 21 -2 -4
o chore negation	33 -2 -24 -3
o chore part	-1 -12 30 -14
o chore place	-11 -1 4 -7
o chore public	-6 -5 20 3
o chore rise	-1 -18 21 -2
o chore risk	5 -17 -1 18
o chore spec	11 -16 9 -2
o chore staff	-3 -3 31 -13
o chore standing	-5 -4 -4 -3
o chore time	-24 3 24 1
o chore unit	-24 -3 28 -13
o chore vendorStaff	-10 -3 30 -3
o chore you	-2 -2 -3 -20
o credential staff	-13 2 -3 26
o does fall	15 -6 -2 -4
o does freeTime	15 5 -3 -7
o does income	15 -7 -1 -4
o does money	20 -13 -2 -2
o does negation	-6 22 -11 -3
o does process	-2 21 -16 -1
o does standing	-12 -8 -1 -5
o does strain	-2 -20 23 -2
o does unit	28 -25 2 -8
o ease again	-2 -2 20 -12
o ease chore	-17 11 14 -4
o ease ease	-8 -6 30 -10
o ease fall	14 5 -16 -2
o ease gone	-5 12 4 -15
o ease risk	-3 -5 20 -13
o ease time	-14 4 16 -3
o ease unit	-5 -7 38 -12
o experience keeps	0 20 -11 -9
o experience risk	-2 10 -19 12
o experience unit	-5 19 -2 -10
o fall cause	20 7 -9 -3
o fall fall	25 -4 -20 -1
o fall money	23 -13 -2 -3
o fall process	28 -17 -4 -6
o fall spec	20 -8 -7 1
o fall staff	25 -11 -10 -2
o fall time	-2 -7 20 -5
o fall you	18 -1 -5 -3
o family place	-2 0 15 -9
o freeTime again	11 -15 7 2
o freeTime anymore	3 -21 24 -3
o freeTime cause	-16 -24 51 -5
o freeTime fall	-6 11 22 -10
o freeTime gone	-13 -2 27 -7
o freeTime joy	2 -16 12 1
o freeTime keeps	1 -26 16 19
o freeTime machine	3 22 -10 -3
o freeTime money	16 -3 -9 -1
o freeTime more	-16 -26 38 2
o freeTime negation	29 -8 -14 -6
o freeTime process	-1 22 -20 4
o freeTime risk	-1 -18 29 -12
o freeTime sooner	1 -8 16 -5
o freeTime strain	13 -6 13 -15
o freeTime you	23 -9 2 -5
o gone cause	-4 4 15 -4
o gone chore	-5 -8 20 -4
o gone fall	16 -1 -14 0
o gone freeTime	-8 -15 25 -1
o gone gone	-2 -6 16 -4
o gone negation	-6 -5 17 -7
o gone time	-14 -20 34 -3
o gone unit	12 -15 17 -4
o gone you	-1 18 -7 -1
o goods authority	-5 26 -17 1
o goods cause	-6 -6 15 -3
o goods chore	-3 -11 20 -5
o goods income	35 -4 -16 -3
o goods machine	-19 19 8 -8
o goods money	18 -5 -8 -2
o goods norm	-11 25 -2 -7
o goods place	-3 17 -6 -7
o goods sooner	22 -3 -16 -2
o goods staff	-13 30 -15 -2
o goods time	29 -15 -11 -2
o goods unit	0 15 -13 -4
o goods vendorFirm	-16 24 -2 -4
o income cause	6 -10 -9 -10
o income freeTime	-9 -11 -4 -7
o income income	32 -10 0 -4
o income norm	26 -16 -2 -5
o income process	37 -11 1 -6
o income rise	24 -16 -1 -5
o income spec	19 -8 -1 -3
o income time	17 -10 -6 4
o income unit	29 -9 -1 -6
o instead chore	-10 -14 4 20
o instead instead	-13 3 19 -5
o instead older	-13 3 19 -5
o instead time	20 -10 -15 4
o joy again	-8 -10 -5 26
o joy cause	-3 -16 -11 41
o joy chore	-1 -7 -10 24
o joy instead	-4 -4 -7 18
o joy joy	-16 -9 -16 44
o joy machine	-1 -3 -16 22
o joy place	-4 -5 -8 19
o joy service	0 -9 -17 28
o joy slogan	-7 -2 -2 18
o joy staff	-3 -4 -6 16
o joy time	-5 -1 -13 21
o joy unit	-6 -3 -12 17
o joy vendorFirm	1 -8 -20 29
o keeps again	-3 19 -9 -6
o keeps authority	-9 22 -12 1
o keeps freeTime	-4 34 -15 -16
o keeps income	25 -12 -6 -4
o keeps joy	-3 -3 -9 16
o keeps machine	-5 7 17 -13
o keeps negation	0 20 -17 0
o keeps part	-16 -8 34 -8
o keeps risk	-18 38 -10 -7
o keeps staff	-1 -2 -18 21
o keeps time	22 10 -23 -4
o less cause	28 -25 4 -9
o less chore	0 -10 21 -3
o less joy	18 -26 -7 21
o less money	24 -7 -6 -7
o less risk	-10 22 -4 -4
o less staff	13 -30 34 -12
o less you	1 -7 19 -5
o machine anymore	-21 -6 33 -3
o machine instead	29 -21 -9 -2
o machine joy	1 -7 -10 20
o machine money	31 -11 -6 -6
o machine negation	-16 -2 21 -5
o machine rise	1 -13 21 -5
o machine risk	6 13 -17 -3
o machine staff	1 -21 29 -8
o machine standing	-17 -11 4 4
o machine time	2 0 31 -15
o money again	7 15 -7 -5
o money chore	-13 15 -1 1
o money experience	18 -12 -3 -1
o money fall	17 -9 -5 -2
o money freeTime	-19 16 7 -1
o money instead	28 -18 -13 2
o money less	18 -5 -5 -3
o money must	20 -6 -14 1
o money negation	-13 24 -9 0
o money norm	19 -15 -1 -1
o money place	25 -6 -6 -7
o money process	31 -13 -7 -8
o money spec	17 -12 -2 -1
o money strain	-9 18 -19 -3
o money unit	16 -8 -5 -1
o money you	15 2 -7 -2
o more cause	21 -10 9 -14
o more does	-7 -9 24 -7
o more fall	-5 29 -22 -2
o more freeTime	28 -1 -5 -12
o more goods	16 -1 -8 1
o more joy	-20 -3 -16 40
o more public	23 3 -5 -12
o more risk	13 13 -15 -6
o more service	9 15 -13 2
o more strain	-5 -10 18 -2
o more time	19 -3 -15 0
o more unit	21 -18 3 -3
o must again	-6 -19 28 0
o must cause	-6 -19 29 0
o must chore	-8 -11 24 -5
o must negation	-18 -13 32 -2
o must process	24 -13 1 -11
o must unit	29 -26 -2 2
o negation anymore	-1 16 -21 10
o negation authority	-3 23 -13 -3
o negation chore	-14 -14 36 -5
o negation does	18 -27 15 -4
o negation freeTime	-23 -11 21 14
o negation gone	-17 49 -35 3
o negation goods	-17 16 9 -3
o negation joy	-1 9 -18 10
o negation keeps	-1 -15 15 3
o negation money	26 6 -26 -1
o negation more	-13 18 6 -9
o negation must	31 -20 0 -5
o negation norm	-12 38 -11 -8
o negation part	-7 5 18 -8
o negation place	-16 12 16 -5
o negation process	9 20 -23 -3
o negation rise	-11 7 17 -4
o negation risk	-12 29 -13 -1
o negation spec	-6 24 -6 -5
o negation staff	-14 19 -4 4
o negation strain	-14 -8 29 -4
o negation you	10 23 -26 0
o norm time	17 -14 -2 0
o older time	-9 20 -9 -4
o part cause	21 -9 8 -11
o part does	18 -3 -8 -5
o part gone	-8 -7 30 -11
o part joy	-3 -4 -6 16
o part keeps	13 -1 -18 9
o part money	16 -3 -3 -1
o part public	-12 -3 -5 -3
o part risk	-5 17 -18 -3
o part time	17 -17 -3 1
o part unit	20 -15 3 9
o part you	-7 -25 -8 4
o place anymore	-14 -13 28 -1
o place can	25 -2 -13 -7
o place cause	16 -5 -4 4
o place ease	-2 -2 21 -12
o place fall	24 -5 -8 -6
o place freeTime	14 -17 26 -25
o place income	18 -3 -11 -4
o place joy	-8 0 -7 22
o place keeps	-1 1 11 6
o place money	19 -5 -4 -4
o place must	-9 7 15 -10
o place negation	-10 -14 31 -3
o place place	-4 -23 7 4
o place process	28 -13 -10 -12
o place public	-4 -5 -11 -3
o place rise	16 -13 6 -8
o place risk	-4 12 19 -12
o place service	8 -9 24 -14
o place staff	1 -25 16 18
o place standing	-13 -8 -6 -3
o place strain	-6 -6 29 -11
o place time	21 9 -13 -11
o process can	14 14 -16 -2
o process cause	15 6 -12 -10
o process chore	-2 -15 23 -3
o process fall	32 -9 -22 -1
o process freeTime	3 -8 22 -10
o process income	15 -2 -3 -5
o process instead	-1 30 -13 -13
o process joy	-12 -17 -8 31
o process keeps	-13 12 17 -14
o process machine	17 -16 1 -10
o process negation	-16 2 21 -5
o process place	-6 -25 18 5
o process process	-17 13 14 -13
o process promise	-9 18 -4 -3
o process rise	-5 -16 8 13
o process staff	23 -23 9 -3
o process standing	-11 -5 -7 -1
o process unit	24 9 -16 -18
o promise time	-8 26 -12 -8
o public again	-7 -9 -1 -3
o public cause	-6 -2 -5 -2
o public does	-14 -4 5 -4
o public gone	-6 -3 16 -3
o public negation	-8 16 19 -18
o public place	-3 -5 -9 -8
o public process	11 -17 5 -8
o public risk	-4 17 -6 -3
o public slogan	-9 -5 -2 -5
o public standing	-4 -4 -7 -8
o public time	25 1 -8 -8
o public unit	25 1 -7 -10
o public you	-6 -7 -11 -6
o rise cause	17 2 -8 1
o rise fall	-7 -22 35 -5
o rise goods	26 -5 -14 -4
o rise joy	-11 -3 -8 24
o rise risk	1 -13 16 -4
o rise staff	0 22 -21 19
o rise unit	25 -12 -5 -10
o risk again	-5 16 -13 10
o risk anymore	-11 32 -20 -1
o risk authority	-3 15 -9 -2
o risk chore	-7 21 -2 -5
o risk does	17 -6 -8 0
o risk fall	-7 16 -8 0
o risk freeTime	-15 6 11 -3
o risk gone	-6 26 -10 -8
o risk goods	-12 30 -12 -2
o risk keeps	-11 40 -24 -4
o risk machine	-16 33 -9 -5
o risk money	31 -16 -1 -5
o risk more	8 18 -25 -2
o risk negation	1 16 -6 -9
o risk norm	42 -29 -14 0
o risk place	-3 15 -9 -8
o risk process	18 -3 -9 -3
o risk risk	-20 41 -12 -8
o risk staff	-8 16 6 -10
o risk time	11 9 -16 -3
o risk unit	9 18 -23 -4
o risk you	-15 27 -20 3
o saving fall	16 -1 -14 0
o saving you	14 13 -9 -3
o service again	0 -13 27 4
o service cause	23 -7 -8 -5
o service chore	0 -6 22 -13
o service fall	19 -1 -14 -1
o service machine	23 -8 -11 -8
o service money	21 -5 -6 1
o service negation	12 14 -7 -15
o service part	17 -9 -20 12
o service we	-4 -6 15 1
o service you	19 1 -25 -4
o slogan income	22 -3 -7 -4
o sooner anymore	15 -4 -10 0
o sooner money	39 -7 -22 -3
o spec chore	-11 25 -3 -3
o spec machine	-8 19 -3 -8
o spec money	24 -8 -4 -4
o spec more	-10 5 16 -7
o spec negation	-11 38 -9 -7
o spec norm	17 -13 -1 -2
o spec risk	-3 25 -6 -9
o spec sooner	15 -4 -8 0
o spec spec	18 -13 -1 -3
o spec time	22 -21 2 -2
o staff again	-12 -11 15 6
o staff anymore	24 -5 -14 4
o staff can	4 -8 20 -6
o staff cause	-8 -15 35 10
o staff chore	-9 -12 27 -5
o staff does	7 17 1 -19
o staff ease	0 -9 31 -15
o staff fall	3 -20 22 3
o staff gone	-10 -12 6 22
o staff goods	16 0 -2 -14
o staff income	10 -1 -16 18
o staff instead	17 -10 9 -9
o staff joy	-5 -2 -12 27
o staff less	3 -3 26 -7
o staff machine	2 -3 -5 19
o staff money	-30 32 4 3
o staff more	2 -12 -2 19
o staff must	-7 -25 34 -5
o staff negation	-15 2 18 -2
o staff part	17 -18 7 -26
o staff place	-7 -18 2 7
o staff public	-6 -7 -8 -18
o staff rise	7 -9 15 -12
o staff risk	-12 25 4 -9
o staff service	-5 -11 2 -2
o staff standing	-11 -12 1 -14
o staff strain	0 -16 39 -21
o staff unit	3 -6 18 -7
o staff you	-6 2 -23 -16
o standing cause	-13 -27 8 11
o standing process	-6 -4 -3 -2
o standing public	-11 -5 -3 -3
o standing risk	-12 -4 -5 1
o standing slogan	-10 -15 2 1
o standing staff	-8 -3 6 -13
o standing standing	-3 -3 -10 -10
o standing trait	-9 -11 16 -2
o standing unit	-8 -6 0 -8
o standing you	-7 -23 0 -11
o strain again	7 -9 16 -5
o strain anymore	-9 -2 16 -4
o strain chore	-10 -5 17 1
o strain does	-8 -12 32 -8
o strain freeTime	-5 -5 16 3
o strain gone	2 -12 24 -15
o strain instead	-5 15 -7 -3
o strain negation	-9 -15 38 -10
o strain part	-1 -11 34 -12
o strain place	9 -9 22 -15
o strain risk	-15 -5 24 -8
o strain spec	-5 15 -7 -3
o strain staff	-4 -18 18 -11
o strain time	-5 -5 16 3
o strain unit	4 -19 37 -13
o strain vendorFirm	16 -3 5 -12
o time can	17 -3 -7 -1
o time cause	17 -24 9 -1
o time chore	-3 -7 16 -4
o time gone	-3 -13 19 -2
o time joy	-4 -13 -3 20
o time machine	-6 23 -5 -4
o time must	24 -7 -6 -11
o time negation	16 9 -19 -6
o time norm	19 -11 -10 0
o time place	15 -12 -1 0
o time process	22 -13 -8 -1
o time service	30 -10 -10 -6
o time sooner	-3 -6 20 -3
o time spec	21 -11 -10 0
o time staff	21 7 -14 -13
o time you	19 -7 -13 2
o trait staff	-2 3 19 -12
o trait vendorFirm	-9 -11 15 -2
o unit anymore	-24 3 24 -3
o unit authority	-5 23 1 -6
o unit chore	-5 22 -6 -7
o unit ease	-19 1 33 -9
o unit instead	27 -3 -6 -10
o unit joy	-11 -10 -5 33
o unit more	-2 -15 19 -2
o unit negation	10 21 -27 0
o unit norm	27 -24 -1 -2
o unit public	2 -14 -3 -3
o unit risk	-12 26 1 -6
o unit slogan	13 -19 -9 9
o unit staff	25 -4 -26 -2
o unit standing	-19 -6 -5 11
o unit strain	-11 -17 37 -17
o unit trait	7 -14 23 -14
o unit you	8 4 -16 2
o vendorDoes chore	-5 -6 15 2
o vendorFirm again	15 8 -5 -14
o vendorFirm can	16 8 -5 -15
o vendorFirm does	-8 -1 18 -7
o vendorFirm gone	0 -4 -11 15
o vendorFirm income	16 -3 -6 -4
o vendorFirm negation	-13 32 2 -5
o vendorFirm staff	-9 8 -8 19
o vendorFirm standing	-5 -4 -6 -7
o vendorStaff chore	15 -20 6 4
o vendorStaff ease	-7 -5 18 -6
o vendorStaff freeTime	12 -15 -7 10
o vendorStaff you	7 1 -16 -1
o we place	-12 0 -7 2
o we vendorStaff	7 -14 -17 18
o we you	16 -17 -14 4
o you again	-23 5 14 -8
o you authority	-30 42 -10 2
o you can	15 -10 23 -12
o you cause	2 -19 -19 4
o you credential	-21 15 -8 -5
o you does	25 -23 -3 -2
o you experience	-7 18 0 -11
o you fall	37 -3 -17 -2
o you gone	20 -7 24 -19
o you goods	14 9 -22 -11
o you joy	-11 -9 -10 25
o you keeps	-14 28 -4 -8
o you less	20 -5 -5 -2
o you machine	10 -11 -18 -7
o you money	15 -12 -2 -2
o you must	12 -18 12 -3
o you negation	0 19 0 -4
o you part	12 -9 -7 -13
o you place	9 -13 -19 -1
o you process	-1 23 -4 -7
o you public	2 -20 17 -1
o you risk	25 0 -10 -3
o you saving	19 -6 -1 -4
o you service	-17 2 10 -14
o you slogan	25 -13 -13 -14
o you spec	26 -6 -8 2
o you staff	-23 -1 24 8
o you standing	-14 -19 -2 -4
o you time	-6 22 -14 0
o you trait	-13 23 0 -10
o you unit	2 3 1 -21
o you vendorFirm	12 -11 -2 -16
o you vendorStaff	-13 -2 27 6
p amount	34 -17 -8 -5
p change	27 -18 -2 -6
p colon	26 -16 45 -21
p figure	43 -7 -2 -22
p figures	18 -4 -6 -7
p measure	14 -20 15 -5
p noFigure	-19 2 3 19
p perTime	40 3 -19 -13
p percent	39 2 -30 -4
p question	-12 40 -4 -11
p signedPercent	-1 26 -11 -3
s0 again	9 -15 -7 21
s0 chore	4 -25 46 -14
s0 credential	-20 -16 -10 28
s0 does	-3 -17 16 -6
s0 fall	30 -16 -3 -4
s0 family	1 -19 15 11
s0 freeTime	-13 -4 30 -8
s0 gone	4 -9 19 -6
s0 goods	15 -17 -4 15
s0 income	30 -15 -6 -9
s0 joy	-5 -4 -13 37
s0 keeps	32 -4 -26 -1
s0 less	25 12 -5 -14
s0 machine	1 -20 23 6
s0 more	24 -26 9 19
s0 negation	-6 11 23 -16
s0 norm	-12 13 -19 21
s0 part	36 -17 -7 -2
s0 place	3 0 20 -9
s0 process	-22 6 27 -9
s0 public	-4 6 -27 -20
s0 rise	16 -4 -4 -4
s0 risk	1 35 -28 -4
s0 saving	19 -6 -11 -1
s0 service	19 -5 -13 -1
s0 slogan	15 -10 10 -11
s0 staff	-21 4 7 8
s0 strain	-16 -13 36 -7
s0 time	-7 -18 31 -5
s0 unit	-6 27 -1 -15
s0 vendorStaff	-9 -3 24 -1
s0 we	-6 -6 15 5
s0 you	10 4 -15 3
s1 can	-6 0 37 -11
s1 cause	15 -3 -11 7
s1 chore	-10 -24 41 -16
s1 credential	-21 13 -16 19
s1 does	15 26 -17 -17
s1 experience	-17 14 -1 5
s1 family	-11 -18 1 31
s1 freeTime	13 2 3 -15
s1 gone	19 -8 9 -12
s1 income	13 -15 -4 -4
s1 joy	-20 -2 -25 52
s1 keeps	-15 29 -27 15
s1 less	30 5 -8 -16
s1 machine	2 -17 23 5
s1 money	31 -8 -16 -5
s1 more	20 -1 6 -12
s1 must	24 -21 5 -6
s1 negation	-7 10 24 -16
s1 norm	-6 19 -23 16
s1 part	3 -13 -1 -14
s1 process	16 4 10 -19
s1 promise	9 -12 18 -7
s1 public	2 4 -35 -22
s1 rise	28 -4 -14 -8
s1 risk	-19 45 -5 -14
s1 saving	16 1 -7 -1
s1 service	19 -11 -9 -2
s1 sooner	28 -14 -7 -7
s1 spec	4 30 -20 -12
s1 staff	-18 -16 24 15
s1 standing	-4 15 -6 -28
s1 strain	-9 -25 39 -2
s1 time	12 -16 9 -4
s1 unit	-5 4 -9 16
s1 vendorFirm	-10 0 -9 16
s1 vendorStaff	11 -16 -6 3
s1 you	13 4 -17 3
sf again	8 -4 -24 27
sf authority	5 16 -9 -14
sf cause	7 -16 -9 2
sf chore	18 -29 19 -4
sf credential	-20 -16 -10 28
sf does	19 -10 8 -9
sf fall	29 -3 -12 -8
sf family	-1 -24 11 24
sf gone	33 -23 11 -16
sf goods	-1 19 -10 4
sf income	28 -14 -7 -7
sf instead	31 -18 -2 -10
sf joy	-6 -8 -16 54
sf keeps	-15 40 0 -21
sf less	36 5 -8 -15
sf machine	-3 -23 29 3
sf more	42 -14 -3 -5
sf negation	-10 11 27 -17
sf norm	-7 12 -19 20
sf part	15 -14 -3 -9
sf place	6 -5 13 1
sf process	-10 2 21 -6
sf public	-6 5 -31 -22
sf rise	30 1 -18 -9
sf risk	-17 51 -21 -11
sf service	29 -10 -3 -7
sf sooner	18 -6 -8 -2
sf spec	21 7 -17 -8
sf standing	10 10 -12 -26
sf strain	-6 -15 30 -5
sf time	11 -16 3 4
sf unit	23 2 -17 4
sf vendorFirm	12 -4 -10 17
sf vendorStaff	-5 -12 36 -9
sf we	-6 -6 15 5
w #	43 -7 -3 -22
w $	36 -13 -12 -6
w %	56 -15 -33 -3
w 're	-1 23 -23 -28
w 's	45 41 -56 -22
w +	48 -20 -10 -10
w ,	-12 -5 19 16
w -	0 9 16 -8
w .	21 11 -32 -6
w :	26 -16 45 -21
w ;	39 -15 -9 -5
w ?	-12 40 -4 -11
w a	33 6 -33 3
w about	-31 -4 -7 11
w accidents	0 36 -10 -24
w account	16 53 -32 -31
w acre	27 -4 -13 -9
w acres	26 -3 -13 -8
w actually	-5 -6 -23 50
w admin	22 -24 6 2
w advice	-25 -7 -2 -3
w after	8 42 8 -14
w afterwards	4 -11 41 -16
w again	-8 -20 12 41
w agency	-19 43 -24 2
w air	4 43 -43 -2
w all	-23 -18 28 -12
w alone	-7 -9 51 -22
w among	-1 20 -23 -9
w an	1 76 -29 -26
w and	34 -17 -10 23
w another	-7 57 -15 -22
w any	3 14 14 -28
w applicants	-35 -6 -11 -2
w apprentices	-4 -12 -17 30
w architects	-3 -10 -2 -5
w are	-10 60 -16 10
w around	19 -18 -7 -9
w arrive	-6 70 -38 -17
w as	20 -35 -11 -17
w assistant	-4 -4 22 -5
w audit	-4 20 -6 -1
w auditors	-8 -1 -11 -6
w away	4 10 -5 9
w back	6 -24 8 -9
w backs	-15 1 36 -17
w bags	-10 19 14 -6
w barn	-19 -7 9 -7
w batch	2 22 -8 1
w be	20 4 -24 -3
w because	22 5 -27 7
w becomes	30 -31 11 -17
w bed	0 -21 49 -18
w beer	18 14 -3 -8
w before	23 35 6 -44
w belt	-10 -9 29 -8
w bending	23 -7 11 -8
w big	-21 -19 -6 -2
w bill	25 -8 -6 -6
w board	0 -17 -8 -6
w bonus	46 -21 -8 -4
w bookkeeper	-2 -13 27 -6
w booth	22 -10 -7 -6
w boss	-14 6 -14 -16
w bottles	35 -17 -1 -13
w break	-9 -3 17 1
w breathe	-20 21 17 -8
w brewer	-3 -16 27 14
w bring	29 -4 -15 -5
w brings	29 -9 -10 -2
w buckets	-21 -16 52 -7
w burns	-5 46 -24 -11
w buy	62 -12 -13 -9
w buyer	-26 45 -6 -14
w buyers	1 -15 -12 -14
w by	24 -15 54 -32
w ca	-4 39 -14 -16
w call	10 -17 -13 -5
w called	-12 -23 57 -18
w calls	-7 -38 41 -17
w calm	-12 6 16 -13
w can	25 -16 49 -26
w carbon	-12 -9 -15 -7
w carmaker	-8 44 -13 -8
w carry	-20 11 15 -4
w carrying	-12 -17 18 20
w case	-41 57 -2 -9
w cash	39 -20 -5 1
w cashiers	-18 -12 47 -16
w caught	-20 24 -25 29
w cell	55 -9 -29 4
w certified	-8 19 -11 -2
w change	0 -9 -7 22
w changeover	63 -21 -10 -18
w changes	8 -16 30 -24
w charge	23 -6 -7 -4
w charges	58 -14 -16 -12
w chasing	-21 -2 39 1
w check	-12 -16 31 -8
w checks	-18 30 -7 -4
w chips	24 -17 31 -21
w claims	34 -10 -16 6
w clean	-16 1 -11 1
w clear	-6 -3 27 -11
w client	-9 -4 -7 -1
w clients	-10 -19 -4 -14
w climbing	-16 -10 29 -2
w climbs	-16 15 38 -13
w colour	-14 53 -11 -9
w come	-19 -25 12 5
w comes	15 -13 11 -1
w coming	-2 2 -28 46
w company	-9 -12 -16 -10
w competitors	-5 19 -8 2
w complain	-15 29 10 -16
w complaints	-18 62 -13 -10
w contract	16 37 -12 -18
w contribution	49 -36 -2 -9
w cool	-1 -18 18 20
w cost	50 -23 -8 -10
w costs	39 1 -17 -12
w count	16 -12 -10 -11
w covers	3 33 -9 -14
w cow	36 -12 -6 -8
w craftsmen	-3 0 -29 33
w crane	-13 1 16 1
w credit	27 -3 -7 -6
w crew	15 -3 -46 60
w customer	26 3 -2 -2
w customers	9 4 -25 -26
w cut	-17 28 -5 -5
w cuts	48 -30 -7 -4
w data	-35 44 -5 -1
w dates	-21 43 -13 -5
w day	13 -4 14 -2
w days	-10 37 -22 -5
w degrees	-9 -8 27 -5
w delivery	-32 52 -10 -2
w dentist	28 -30 -1 2
w depot	-7 -6 -6 32
w desk	35 25 -12 -18
w digging	-19 -12 29 45
w dispatcher	-31 0 56 -20
w do	40 2 14 -27
w dock	-29 -9 71 -39
w done	-4 -19 35 -13
w dos	-12 5 50 -32
w double	12 8 -21 0
w down	6 -12 17 -11
w downtime	-22 47 -18 -4
w drawings	-14 38 -16 1
w drive	-29 -15 0 17
w driver	18 -34 17 4
w drivers	-29 -21 -12 83
w drops	-5 -8 33 -14
w dry	-20 15 25 -9
w dust	3 -60 93 -26
w each	4 -17 -30 57
w earlier	4 -16 24 -8
w early	28 -18 -16 10
w earn	56 4 -2 -41
w end	-28 -4 23 -10
w energy	23 -14 1 -4
w enjoy	-14 -16 -10 53
w enjoys	-6 -6 -23 46
w envy	0 -19 -4 -33
w even	-16 69 -52 7
w evening	29 -31 14 22
w every	9 6 4 -20
w everybody	-16 19 -4 -21
w evidence	-1 34 -10 -15
w express	10 18 -9 -10
w extra	19 -9 -10 3
w faces	-16 -42 37 37
w failure	-31 37 -1 -2
w fall	34 4 -18 -11
w falls	4 34 -11 -11
w fear	-7 73 -35 -15
w feels	-4 -17 -26 54
w fewer	26 19 -20 -12
w field	-2 10 -26 -1
w fifth	27 -10 18 -20
w finally	-16 -22 22 25
w find	-37 53 -20 30
w findings	-4 16 0 -2
w finds	11 47 -42 -14
w fines	-30 92 -46 -8
w fingers	-14 60 6 -27
w finished	53 -21 1 -33
w finishes	-11 -21 25 -27
w fire	-27 42 -19 33
w firm	-26 32 -15 -27
w first	-34 19 -10 -19
w fitter	-8 -10 42 -7
w fitters	15 -25 25 -4
w five	5 15 13 -24
w fleet	50 -10 -18 -13
w floor	4 -22 12 2
w folks	-17 -3 -8 37
w food	29 21 -32 -9
w for	-5 34 -7 -22
w foreman	-17 1 29 9
w forklift	25 12 -13 -14
w forward	-6 -7 -7 26
w foundry	-14 -5 -10 37
w four	19 -24 44 -18
w free	40 -13 -6 -14
w frees	58 -16 -16 -14
w friday	22 17 -7 -11
w from	25 21 -32 -4
w front	-3 -19 11 -16
w ful	23 -3 -11 -8
w full	-14 25 27 -34
w fun	-13 -1 -25 42
w furnace	34 -16 -21 19
w gal	26 -3 -13 -8
w gas	-5 21 -2 -9
w gear	-17 -2 29 -18
w get	45 -11 -11 -5
w getting	-38 45 -14 3
w glass	-8 6 -9 -14
w go	46 -25 -6 9
w going	-15 6 -10 34
w gone	38 -31 17 -15
w good	31 -34 -36 31
w goods	66 -27 -10 -21
w gos	14 32 3 -19
w grade	17 -11 21 -3
w grand	26 -24 0 -1
w grant	22 0 -16 -3
w gripper	40 -6 -18 -12
w gusts	16 -28 11 -21
w guys	-16 -16 11 35
w gym	-18 -5 -7 50
w half	44 -28 24 -7
w hall	27 -14 -14 -14
w halved	22 -5 -6 -5
w halves	57 -20 -12 -9
w hand	-30 -6 17 27
w hands	-6 -6 32 -13
w happy	-10 -11 -24 55
w harvest	-17 43 -8 -5
w has	-13 -20 27 18
w have	0 -33 41 22
w head	-5 -21 31 5
w heat	26 -20 6 -16
w heating	52 -8 -26 -8
w heavy	-25 -6 40 -4
w highlight	-34 -24 -19 35
w hire	59 -33 -6 -8
w his	-20 43 3 -8
w history	-13 18 27 -18
w hold	-77 -2 50 -13
w holds	-8 19 0 -11
w holiday	-11 17 16 -12
w home	-5 -51 47 28
w hotel	27 -6 -4 -12
w hour	8 -4 26 -16
w hours	38 -22 2 -12
w house	27 21 -16 -18
w hurt	-13 22 5 -7
w if	-26 45 -11 -6
w impressed	-14 -13 -3 -6
w inside	18 10 -8 -7
w inspection	9 26 -19 -8
w inspector	-4 39 -15 -20
w instead	19 -11 -13 8
w insurer	-16 43 -14 -10
w insurers	30 -13 1 -7
w into	8 9 -33 5
w invited	-28 -5 -2 -6
w is	-39 37 3 18
w it	30 6 -9 39
w its	-9 34 -18 13
w itself	-7 -5 29 -11
w job	-16 -3 -9 0
w jobs	62 -24 -13 -6
w just	-33 5 61 -22
w k	33 -20 -5 -4
w keep	9 20 -12 -8
w keeps	-18 54 -7 -27
w kept	-11 24 -5 -1
w key	-20 63 10 -20
w kids	-16 -5 1 43
w kitchen	-14 -8 30 -4
w know	-10 34 -1 -20
w lab	-23 35 -18 14
w labels	-52 19 52 -7
w ladies	-14 -46 56 8
w last	-14 -9 24 11
w lasts	18 -5 -5 -4
w late	-20 -7 28 11
w lawsuit	-5 88 -70 0
w lead	21 -43 48 -21
w leave	16 2 -29 23
w leaves	-4 -15 37 -12
w less	37 -23 20 -5
w liability	-7 24 -7 -7
w liable	-18 54 -7 -2
w library	32 -16 -29 -13
w licence	-10 83 -26 -30
w lift	-15 -23 38 -2
w like	18 -20 -29 16
w likes	-15 2 -12 37
w line	-30 34 -1 -1
w linen	24 -7 -7 -5
w liquidity	48 -13 -11 -14
w lists	18 -16 17 -10
w litres	35 -11 -7 -8
w lobby	-9 -1 -9 -16
w longer	46 -19 -5 -9
w look	-19 -5 -24 14
w looks	-10 -25 21 -17
w lose	14 17 -18 -7
w loss	-5 17 -4 -5
w lost	24 -9 -10 0
w love	-21 -2 1 9
w lower	32 -14 -3 -8
w lugging	-12 -30 73 -21
w lunch	24 -18 8 -3
w m	26 -7 -13 -3
w machine	-14 23 -10 18
w maintenance	47 -23 -10 -5
w make	25 -43 1 1
w makes	-11 14 -27 1
w man	22 -9 21 -18
w manager	24 -28 11 -20
w meet	-29 42 -1 -2
w meeting	-6 -20 15 -14
w miles	-6 -19 16 -19
w min	10 -16 14 -7
w minus	18 -4 -6 -4
w minutes	-2 -3 38 -21
w mondays	-11 -4 -7 35
w money	20 -13 -8 0
w month	29 -13 -8 -1
w months	71 -28 -19 -12
w mood	-6 -11 -24 49
w more	19 -6 -4 1
w morning	-12 7 28 -23
w motivated	-5 -8 -8 25
w n't	-28 39 18 8
w nearly	19 -9 -10 -1
w neck	-3 -9 37 -21
w need	16 -28 26 -8
w needed	34 -25 21 -20
w needs	21 -13 11 -15
w neighbours	-6 19 16 -8
w neutral	-28 -8 -18 -7
w never	-6 1 15 8
w new	22 -27 -26 39
w next	13 8 -15 -23
w night	17 2 1 -9
w no	-16 38 22 -28
w nobody	-17 25 14 -13
w noon	-20 29 27 -19
w not	13 31 -2 -21
w nothing	17 35 -39 -11
w now	60 -12 12 -43
w nurses	-17 -14 -3 39
w of	19 7 -20 -22
w off	23 44 -3 -32
w office	-22 -12 23 18
w oil	14 11 12 -22
w old	8 0 -39 30
w on	-4 -5 -14 3
w once	-8 -9 -5 -7
w one	85 -23 13 -45
w only	44 -33 -14 -17
w operator	-5 -36 49 -3
w order	39 1 -26 12
w orders	69 -18 -2 -20
w other	-1 -43 -14 47
w our	-5 -2 9 20
w out	30 34 -22 -25
w over	-38 17 22 24
w overtime	-9 -14 14 20
w owner	-7 42 36 -32
w p	46 -36 -15 0
w paid	39 -4 -6 -10
w paint	23 22 -29 -5
w paper	-26 0 41 -5
w paperwork	-29 -21 70 -12
w part	-5 -14 -3 28
w parts	-9 30 -1 -14
w pass	-67 23 66 -8
w passes	-5 38 -3 -23
w password	-7 -14 49 -19
w past	-3 24 11 -24
w patients	10 22 -16 -32
w pay	74 -16 -41 -7
w payment	28 -3 -21 0
w payroll	30 27 -6 -30
w pays	44 -6 -22 -7
w peace	1 -28 42 -8
w penalty	20 9 -12 -6
w per	50 -33 -8 -6
w percent	5 37 -13 -6
w phone	16 -5 34 -29
w pipe	-24 85 -54 -6
w planners	5 -2 24 -9
w plant	-9 22 6 -9
w plates	-12 -19 40 -3
w pleasure	-12 -2 -17 38
w points	36 -18 -2 -7
w position	42 -9 -13 -3
w power	12 44 -22 -15
w praise	-30 -38 -16 -12
w premium	-5 -5 -9 -6
w press	12 13 -37 -2
w price	42 -16 -10 -5
w prices	4 21 -17 3
w production	-12 32 1 -22
w promised	-27 63 -11 -10
w proud	-6 -12 -30 63
w pumps	1 32 -14 -3
w purchasing	66 -9 -29 -2
w qa	-8 -14 -19 17
w quality	24 -21 -9 -15
w quarry	39 -6 -23 -7
w quarter	35 -11 -14 -6
w quiet	-5 -5 44 -16
w quotes	-1 20 -9 -3
w rate	51 -36 -2 -10
w rather	-23 5 33 -9
w rave	-17 0 -1 -1
w reach	-13 44 -5 -11
w reactor	-6 -7 -4 23
w recalls	-14 51 -28 -2
w reception	-12 -8 22 -8
w recipes	-10 32 -17 14
w recommend	-1 -6 -8 -6
w refuse	50 -11 -18 -12
w rent	-12 67 3 -28
w reports	-6 -10 24 -2
w reps	43 -14 -10 -13
w residents	5 -4 32 -19
w results	7 31 -16 -18
w returns	21 -11 19 -20
w revenu	57 -38 -2 -11
w reviews	-17 0 -1 -1
w right	-23 51 7 -23
w risk	-15 47 -15 -9
w roof	-18 28 19 -16
w room	1 -9 -8 29
w round	-9 -6 25 -21
w rules	-5 42 -12 -16
w run	1 33 -5 -16
w runs	59 -1 -28 -14
w rush	62 -10 -7 -22
w safe	-11 22 0 -26
w same	83 -32 -28 -17
w samples	53 -20 1 -10
w saturdays	23 -15 13 -18
w save	49 -17 -2 -9
w saved	57 -21 -18 -15
w saves	11 22 -4 -5
w schedule	-20 32 -7 -2
w school	-12 21 -6 -23
w scrap	81 -34 -17 -25
w seams	-11 33 -17 15
w season	-16 31 -6 -4
w second	34 -11 9 -16
w see	-22 -6 -1 -5
w seed	60 -13 -5 -14
w sell	77 -13 -27 -21
w sells	50 -4 -12 -5
w service	-4 24 -13 -6
w set	26 -35 34 -14
w setter	8 -6 16 -13
w sheet	19 -10 21 -15
w sheets	-8 -5 21 -7
w shelf	23 14 -20 -39
w shift	-21 -21 26 16
w shifts	9 -36 39 -8
w shipments	32 -2 -5 -22
w shop	18 -18 -6 5
w shoppers	-6 -6 -6 -6
w short	30 -3 -18 -5
w shrinks	4 -12 19 -8
w sick	-30 40 -19 2
w since	-17 19 -11 8
w single	27 -24 20 -13
w site	-4 27 -14 -9
w sits	-6 -9 36 -11
w sleep	-24 16 21 -12
w small	30 -18 -22 27
w smoke	-25 33 10 -2
w software	-10 -8 13 18
w solvent	21 -20 37 -12
w some	10 -9 20 -11
w something	-9 -6 -5 25
w sooner	23 -24 49 -20
w sorting	-13 41 2 -15
w spared	40 -31 23 -19
w spend	39 -4 -14 -4
w staff	-18 -18 -8 29
w stage	4 -17 -13 34
w stand	3 -22 22 -12
w stands	-35 38 -7 -18
w stare	-11 -29 4 3
w start	-14 -23 57 -9
w stay	4 7 -31 25
w stays	-21 47 -6 16
w steel	25 -1 -5 -1
w stiff	-4 -5 29 -22
w still	-10 19 24 -29
w stink	-17 2 49 -20
w stock	68 9 -20 -25
w stocktaking	-2 -21 23 -2
w stop	-20 -4 9 -23
w stops	3 -11 21 -15
w store	1 -3 -21 -8
w sundays	1 -24 34 -7
w supplier	-9 -10 0 0
w t	25 -4 -13 -3
w table	-14 41 5 -17
w take	17 -5 -20 -7
w takes	18 -11 8 -16
w talk	-7 -6 -6 -6
w talks	-2 -12 -11 -19
w tax	-11 37 -11 -4
w team	-29 -22 36 26
w technician	0 -8 22 -11
w television	-21 -15 -4 -7
w tenants	26 22 -28 -25
w than	-12 7 16 10
w thanks	19 -12 7 -10
w that	43 -22 -21 -11
w the	-7 -9 -13 20
w theatre	21 -8 -11 2
w their	-34 -7 22 30
w themselves	-11 -19 42 -7
w then	19 -9 -10 -1
w there	-9 -4 -17 37
w they	-12 -30 -9 39
w third	37 -9 -16 -6
w three	2 27 19 -24
w through	23 -42 37 -15
w tied	36 -28 -7 -1
w till	-12 -39 67 15
w time	14 -17 30 -4
w to	-16 7 -28 38
w too	42 15 -23 -20
w top	39 -30 -15 -19
w tour	-24 -23 -3 1
w town	-12 9 -15 -11
w trade	-23 1 -13 -4
w trip	28 21 -27 -11
w trouble	-18 26 -1 -6
w truck	34 -10 -31 -26
w trucks	-23 -8 -3 -1
w turn	6 -2 -4 -23
w turns	-2 -7 -6 23
w twice	19 -26 25 -9
w two	95 -15 -28 -30
w under	-7 20 13 -23
w up	-22 26 11 7
w ups	30 -4 -19 -7
w urgent	-10 43 3 1
w use	4 -10 -8 24
w valley	-20 -7 -11 -18
w van	96 -37 -32 -14
w video	-20 -13 -11 17
w visitors	-22 -8 -4 -6
w volume	46 -9 -25 -3
w walk	-32 -3 54 -7
w wall	-16 9 -18 -2
w want	-36 -23 -24 30
w wants	-1 2 -18 -7
w ward	-26 8 23 13
w warm	-6 -12 32 -12
w waste	24 -9 5 -9
w water	69 -25 -5 -20
w we	5 -9 20 -5
w week	46 -10 -12 -20
w weekend	-30 8 52 -21
w weekends	-7 -14 32 -7
w weeks	6 25 -23 -12
w welder	64 -14 -18 -19
w welders	-20 13 -4 22
w when	-46 77 -2 3
w where	36 -7 0 -20
w whistle	-17 -6 -15 56
w who	-2 -17 -21 44
w whole	-13 -16 23 34
w will	-18 -17 19 6
w win	8 -10 -14 -11
w winery	-20 -7 -11 -18
w wins	-16 -2 -20 34
w winter	22 28 -26 -14
w with	17 12 -28 -9
w within	13 21 -5 -17
w without	-2 23 0 -12
w wo	-20 2 57 -20
w word	-7 23 -5 -7
w work	36 -60 -29 86
w working	6 -21 -13 34
w works	-19 -21 30 19
w write	-8 -18 19 -15
w wrong	-1 34 -10 -10
w year	51 -28 -15 -5
w years	18 -8 -11 1
w you	45 0 -33 -53
w your	-44 10 16 -13
w yours	-13 15 -11 16
w zoo	11 -33 -25 -20
x again anymore	-4 -8 16 -3
x again authority	-9 19 0 -3
x again ease	-7 0 16 -7
x again joy	-4 -11 -4 20
x again must	-3 -12 17 0
x again public	-3 -13 0 -2
x again standing	-10 -15 2 -2
x anymore authority	-4 21 -15 0
x anymore money	18 -14 -2 -1
x anymore must	19 -5 -14 0
x anymore place	-6 -9 16 0
x anymore process	3 -19 16 0
x anymore spec	14 -26 13 0
x anymore unit	-13 -13 18 7
x authority part	-5 24 -5 -5
x authority strain	-7 18 -11 0
x authority unit	-14 17 1 0
x cause credential	-8 -1 -6 -2
x cause less	23 -5 -4 -12
x cause must	-5 -14 19 0
x cause part	16 -16 5 -2
x cause standing	-2 -19 2 2
x chore gone	-6 -5 22 -9
x chore instead	2 -16 4 12
x chore unit	-7 18 -3 -12
x credential public	0 -2 1 -16
x credential staff	-8 1 -2 17
x does fall	19 -15 -1 -2
x does risk	7 -17 7 5
x does spec	16 -9 -3 0
x does staff	4 16 -5 -13
x ease staff	-1 -5 18 -9
x ease unit	-5 -3 22 -7
x experience you	-12 17 -1 -4
x fall more	1 17 -18 -1
x fall process	17 -4 -10 -2
x fall rise	1 -16 17 -1
x fall you	21 -3 -13 1
x family freeTime	-1 -13 1 19
x freeTime gone	-13 -2 22 -6
x freeTime goods	-11 18 -6 -1
x freeTime keeps	-6 18 -4 -2
x gone part	-1 -3 20 -11
x gone risk	-9 22 -7 -7
x gone spec	-4 17 -8 0
x gone strain	-2 -7 16 -5
x gone time	-10 -7 17 -1
x goods rise	16 1 -9 -1
x income part	18 1 -6 -8
x income process	18 -6 -2 0
x income strain	16 -7 -2 -1
x income you	21 -9 -2 -3
x instead joy	-1 -9 -4 16
x instead process	-6 18 -5 -7
x joy less	6 -9 -11 16
x joy more	-13 -2 -11 26
x joy part	0 -7 -11 18
x joy place	-5 -2 -4 17
x joy process	-11 -9 -1 22
x joy rise	-6 -4 -3 23
x joy service	1 -7 -11 17
x joy staff	-7 -4 -8 26
x joy standing	-3 -5 -4 20
x joy time	-5 -11 -1 21
x joy unit	-8 -13 -8 26
x joy vendorStaff	0 -11 0 18
x joy you	-5 -13 -6 22
x keeps less	17 -14 3 -7
x keeps must	-13 0 16 -5
x keeps process	-11 17 4 -7
x keeps risk	-12 26 0 -4
x keeps standing	-12 -15 1 0
x keeps trait	-7 16 -6 -2
x less part	17 -1 -12 -1
x less staff	7 -4 18 -15
x machine money	21 -5 -2 -2
x machine negation	-14 0 16 -1
x machine standing	-2 -10 -3 -3
x machine you	6 -2 -17 -1
x money negation	8 9 -18 1
x more unit	10 -18 8 0
x must negation	10 -18 11 -2
x must staff	7 -17 12 -3
x must unit	17 -16 -2 2
x negation risk	-4 19 -13 -1
x negation strain	-5 -16 25 -2
x norm rise	16 -6 -8 -2
x norm staff	-9 21 -12 -2
x part staff	9 -13 -9 -6
x part standing	-6 -8 -2 -2
x part you	0 -18 1 -5
x place public	-2 -3 -9 -4
x place rise	16 -11 0 4
x place slogan	1 11 -4 11
x place strain	3 -8 20 -10
x process saving	18 -7 -5 -4
x public staff	0 -5 4 -15
x public you	0 -6 -10 -3
x service staff	-1 -18 3 8
x staff standing	-6 -10 1 -8
x staff strain	-10 6 17 -10
x standing unit	-8 -6 -2 -1
x standing vendorFirm	-4 -17 2 -11
x standing you	-7 -15 -1 -7
x strain unit	-3 -15 24 -9
`,
};
