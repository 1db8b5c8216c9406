/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.618,
  verdict: `
bias	-28 32
b # #	-8 8
b # %	11 5
b # +	-32 4
b # -	-14 33
b # a	27 -17
b # acres	13 -3
b # and	-16 -5
b # bar	-21 51
b # cents	9 -8
b # cm	-11 30
b # colours	-12 26
b # countries	-3 -14
b # d	12 -4
b # days	15 12
b # db	-9 20
b # employees	-3 -15
b # engineers	-5 -14
b # ft	-19 36
b # g	-13 26
b # hours	-28 13
b # hp	-13 31
b # in	24 -9
b # k	8 -1
b # kg	-18 33
b # kv	-12 43
b # kw	-13 35
b # l	-7 22
b # languages	-1 18
b # less	29 -24
b # litres	8 12
b # m	-17 23
b # machines	-13 -16
b # miles	13 -23
b # mm	-21 25
b # months	33 -18
b # more	43 -17
b # m²	-5 14
b # m³	-6 24
b # of	-5 -25
b # parts	-10 13
b # pcs	-5 13
b # people	4 9
b # per	31 -28
b # percent	9 1
b # pm	3 -25
b # points	38 -24
b # ppm	-13 4
b # rpm	-6 17
b # s	10 2
b # samples	-4 13
b # service	-25 -49
b # t	12 2
b # to	18 25
b # v	-9 23
b # vans	-16 -33
b # weeks	-12 20
b # without	-11 19
b # x	-21 51
b # years	1 -10
b # °c	-7 30
b # µm	-15 37
b $ #	27 -18
b % faster	-7 23
b % less	11 -4
b % more	16 13
b % of	-33 19
b 're in	-9 -5
b 're on	5 -15
b + #	22 -18
b + $	41 -28
b , #	-14 44
b , $	18 -1
b , all	1 18
b , good	21 -5
b , less	32 -11
b , no	-7 16
b , nobody	-3 -16
b , not	-8 -15
b , our	-19 -5
b , so	-7 -1
b , that	-4 -6
b , the	39 -23
b , they	3 -12
b , two	29 -16
b , we	-4 -23
b , you	21 -20
b , your	37 -24
b , zero	-21 3
b - #	-10 33
b - approved	-12 -10
b - axis	-2 13
b - free	-21 39
b - friendly	-6 28
b - how	-2 -30
b - live	-29 -6
b - proof	-9 17
b - to	-22 38
b - up	1 -19
b . #	-8 18
b . a	16 -4
b : #	35 -26
b : we	-27 -6
b ^ #	-18 19
b ^ a	-2 -14
b ^ allows	-5 11
b ^ an	13 -25
b ^ apprentices	18 -12
b ^ audit	-6 14
b ^ batch	15 -14
b ^ because	8 -1
b ^ belt	8 -6
b ^ best	-8 15
b ^ better	19 -18
b ^ call	-12 -9
b ^ cashiers	12 -3
b ^ certified	-10 -9
b ^ cleans	-15 24
b ^ cloud	-20 40
b ^ compressed	40 -45
b ^ customer	-18 -2
b ^ customers	1 20
b ^ cuts	24 -22
b ^ cutting	-19 38
b ^ cycle	10 2
b ^ detects	-9 14
b ^ digging	15 -8
b ^ drivers	69 -43
b ^ efficiency	-6 10
b ^ electronic	-7 14
b ^ enables	-6 10
b ^ energy	-3 16
b ^ everybody	15 -10
b ^ extremely	-4 11
b ^ feed	-3 9
b ^ fewer	1 -11
b ^ filter	-29 45
b ^ first	26 -11
b ^ flow	-8 11
b ^ foundry	13 -7
b ^ four	-11 0
b ^ frees	31 -21
b ^ fully	-17 9
b ^ gas	23 -18
b ^ glass	10 -3
b ^ goods	-11 23
b ^ gusts	23 -13
b ^ handles	-12 23
b ^ happy	6 -19
b ^ heat	-8 31
b ^ helps	-5 17
b ^ highest	-11 20
b ^ highly	-17 30
b ^ holds	-17 29
b ^ if	-12 -6
b ^ in	9 -23
b ^ inspector	29 -22
b ^ insurers	16 -7
b ^ iso	-11 -14
b ^ it	12 -6
b ^ keeps	-17 22
b ^ kitchen	8 -6
b ^ less	29 -17
b ^ liquidity	18 -7
b ^ low	-13 37
b ^ lowers	-10 18
b ^ maintenance	9 -3
b ^ makes	-11 17
b ^ market	-2 -19
b ^ master	-21 -1
b ^ measures	-18 20
b ^ more	-10 -7
b ^ most	-8 9
b ^ named	-21 -15
b ^ needs	-18 24
b ^ neighbours	12 -7
b ^ no	24 -9
b ^ nobody	7 -9
b ^ noise	-11 20
b ^ not	8 -1
b ^ number	-20 -31
b ^ on	15 -8
b ^ one	20 -32
b ^ only	-54 30
b ^ operator	10 -9
b ^ other	15 -9
b ^ our	1 -8
b ^ oven	-8 15
b ^ own	-24 -17
b ^ paint	3 -11
b ^ part	16 -11
b ^ people	21 -13
b ^ personal	-5 -10
b ^ piano	-8 11
b ^ prevents	-14 20
b ^ price	-6 11
b ^ qa	17 -10
b ^ reduces	-8 10
b ^ residents	13 -3
b ^ retail	12 -13
b ^ runs	-17 29
b ^ sales	-4 -8
b ^ saves	-14 31
b ^ scrap	11 -6
b ^ self	-7 19
b ^ service	-7 -12
b ^ shift	10 -9
b ^ short	-9 -10
b ^ since	16 0
b ^ site	-11 -3
b ^ software	8 -18
b ^ solvent	12 -5
b ^ staff	18 -7
b ^ stainless	-3 23
b ^ stops	-10 22
b ^ supports	-6 15
b ^ test	-8 22
b ^ thanks	14 -13
b ^ the	24 13
b ^ there	-11 27
b ^ tool	11 -9
b ^ trained	-20 -25
b ^ training	-13 10
b ^ two	-20 32
b ^ up	-14 30
b ^ vacuum	-42 49
b ^ waste	-10 -11
b ^ water	34 -22
b ^ we	-22 1
b ^ welding	-6 -6
b ^ with	-9 -28
b ^ you	17 -4
b ^ your	-1 9
b a #	-10 12
b a .	16 -4
b a big	34 -20
b a call	-15 -4
b a clear	15 -7
b a fire	19 -11
b a forklift	14 -7
b a month	25 -18
b a new	17 -15
b a pleasure	13 -7
b a power	35 -18
b a quarter	19 -10
b a quiet	19 -15
b a replacement	-2 -11
b a second	25 -22
b a single	16 -1
b a tablet	-8 10
b a third	21 -13
b a trial	-7 -13
b a week	13 -8
b a well	-24 -2
b a year	29 -23
b about the	12 -6
b about your	26 -9
b across the	-12 6
b advise you	-10 -11
b after #	7 -12
b after the	13 -12
b all -	-7 25
b all day	9 -5
b allows your	-5 11
b always get	3 -14
b an end	25 -14
b an hour	-2 10
b and #	-5 -14
b and earn	17 -10
b and iso	-16 -5
b and keep	9 0
b and not	35 -14
b and so	12 -7
b and you	31 -20
b and your	17 -8
b any more	11 -8
b any time	-25 44
b app shows	-16 19
b are history	18 -13
b are impressed	33 -18
b are kept	20 -3
b are n't	20 -5
b are spared	13 -10
b are trained	-10 -16
b as a	15 -5
b as standard	-4 19
b as the	37 -17
b as well	-9 -3
b at #	-15 45
b at a	28 -21
b at any	-25 44
b at every	22 -6
b at four	24 -14
b at home	-4 -7
b at last	15 -15
b at once	1 -21
b at our	-9 -11
b at the	41 -18
b at weekends	-5 -7
b at your	-3 -9
b back at	42 -14
b balance sheet	-21 -15
b before the	18 -11
b below #	-22 21
b biggest rental	-23 -31
b bookkeeper leaves	20 -15
b buffer tank	-7 12
b by #	29 -10
b by a	20 -19
b by hand	18 -12
b by itself	-16 25
b by our	-9 -5
b by the	-3 -24
b by us	-12 -21
b by with	32 -19
b ca n't	30 -9
b cables ,	-6 8
b can be	-15 26
b can go	19 -11
b can have	12 -7
b can read	-6 13
b can sell	34 -24
b can sleep	19 -12
b carbon neutral	22 -13
b centre with	-9 -4
b clear head	15 -7
b colour and	1 23
b colour change	-2 12
b come home	23 -13
b come in	21 -18
b come to	-8 -19
b comes to	4 -12
b compressed air	-16 15
b contract with	19 -4
b cost falls	22 -19
b cost per	8 -7
b costs go	51 -47
b costs you	22 -19
b covers #	-8 12
b customer satisfaction	-21 -6
b customers can	-1 23
b day ,	40 -36
b days ,	-1 -19
b dealer in	-7 -16
b delivery dates	33 -14
b do n't	4 -8
b done by	-2 -15
b dos #	47 -37
b dos n't	9 5
b drawings do	10 -4
b dryer ,	-9 29
b each other	35 -18
b each year	13 -6
b early payment	12 -2
b earn on	17 -10
b engineers and	-5 -14
b engineers in	-5 -8
b enjoy the	23 -12
b every #	-12 22
b every month	22 -9
b every morning	8 -1
b every truck	-5 10
b everything from	-1 -8
b fall by	32 -16
b falls #	22 -19
b falls from	11 -7
b faster than	-7 23
b fear of	22 -12
b feels like	16 -11
b fines for	35 -22
b first time	39 -22
b fitter need	8 0
b fitters are	-8 -2
b five -	-13 0
b for #	-27 32
b for decades	-6 -6
b for every	-7 8
b for itself	24 -18
b for the	19 -9
b for you	8 -21
b forward to	20 -14
b free ,	-11 21
b friendly ,	-9 -6
b from #	21 -13
b from our	-13 -9
b from the	-9 0
b from us	-12 -18
b generations of	-3 -24
b get a	-9 15
b get everything	-7 -1
b gets a	6 6
b gets by	31 -19
b gets out	13 -6
b gives you	-11 21
b go -	-29 -6
b go from	50 -38
b go out	14 -3
b going in	19 -2
b gone ,	24 -17
b good mood	20 -4
b gos in	15 -12
b h ,	-5 13
b half the	19 -14
b hand is	18 -9
b hand on	-18 -15
b happy to	-11 -6
b has a	9 -1
b have a	2 8
b have fun	28 -18
b have no	10 -3
b have their	26 -11
b have to	13 -8
b heat recovery	-9 13
b home on	8 -1
b hotline with	-10 -20
b house and	8 -5
b hp ,	-13 31
b hydraulics ,	-13 14
b in #	-23 -6
b in a	7 13
b in bed	24 -9
b in europe	-17 -20
b in every	-20 20
b in filtration	-6 -17
b in house	5 -10
b in on	21 -2
b in one	-19 15
b in our	-5 -6
b in real	-17 23
b in the	12 -8
b in their	-5 -19
b in town	10 -6
b in winter	17 -10
b in with	4 15
b in your	26 -10
b instead of	4 -8
b insurers pay	16 -7
b into the	9 8
b is #	-9 -11
b is a	28 -19
b is done	38 -16
b is gone	21 -10
b is in	26 -15
b is n't	25 -5
b is on	34 -21
b is only	-15 -18
b is open	-36 -7
b is over	23 -14
b is the	23 -14
b is what	4 -9
b iso #	-23 -12
b it all	17 -26
b it costs	19 -10
b it is	7 -11
b its licence	14 -8
b jobs per	9 -7
b k less	15 -7
b k of	9 -2
b keeps the	-17 23
b kids ,	13 -7
b know -	-2 -30
b lasts #	17 -5
b late shift	11 -10
b lead time	19 -19
b leader in	-16 -15
b leave the	14 -4
b leaves at	20 -15
b less a	20 -14
b less for	11 -5
b less in	36 -8
b level in	-6 18
b like a	4 6
b like working	10 -7
b longer ,	11 -8
b look forward	20 -14
b lose a	10 0
b m s	-35 45
b machine in	5 -14
b makes #	9 -5
b manager can	17 -28
b market leader	-2 -19
b max .	-21 30
b meet the	12 -7
b min ,	20 -5
b minutes ,	-4 -10
b mood in	21 -3
b more a	21 -13
b more jobs	9 -7
b more per	24 -23
b more than	-10 -6
b m³ h	-3 8
b n't called	13 -6
b n't drive	21 -13
b n't go	11 -6
b n't have	12 -7
b n't lose	14 -5
b n't need	-17 25
b n't stand	24 -17
b n't walk	10 -7
b n't worry	-1 -9
b need n't	14 -8
b needed ,	-7 13
b needs no	-18 24
b new hire	17 -15
b new model	-16 21
b night ,	16 -1
b no climbing	13 -12
b no fear	22 -12
b no liability	26 -14
b no lugging	23 -7
b no more	9 -5
b no oil	-14 30
b no one	23 -16
b no trouble	14 -12
b not a	-4 -7
b not one	8 -1
b of #	21 -28
b of our	-27 -19
b of ours	-8 -25
b of practice	-7 -3
b of the	4 -24
b of your	21 5
b of yours	8 0
b off sick	29 -29
b off the	-7 -9
b off your	24 -27
b oil -	-2 9
b old foreman	32 -19
b old hand	13 -4
b on #	26 -24
b on a	-2 12
b on every	-12 31
b on google	-2 -8
b on it	45 -15
b on mondays	17 -8
b on our	-10 -28
b on saturdays	16 -12
b on site	17 -22
b on stage	33 -7
b on the	-3 -7
b on their	-19 25
b on you	10 -1
b on your	2 -17
b one pass	4 12
b one source	-1 -8
b only #	-35 27
b operator is	1 11
b our crew	9 0
b our new	-2 9
b our own	-7 -4
b our parts	4 -16
b our people	4 -27
b our service	-22 -2
b our specialists	19 0
b our standby	8 0
b our team	21 -17
b out ,	22 -13
b out of	30 -23
b out on	11 -4
b over #	-14 42
b over the	10 -16
b p .	16 -4
b partner of	-12 -6
b parts in	-9 8
b pay #	12 -5
b pay for	14 -11
b pays for	24 -18
b pcs h	-5 13
b people come	32 -25
b people in	-13 -12
b per day	-23 34
b per hour	-16 18
b per quarter	-13 14
b planning ,	-8 -33
b printer ,	2 20
b process engineers	-6 -6
b proud of	10 -7
b rack with	-12 28
b rate is	-16 -18
b rather than	22 -3
b real time	-17 23
b rent for	26 -11
b rental fleet	-23 -6
b residents do	13 -3
b robot with	-13 35
b runs on	14 -3
b s ,	3 9
b same day	-17 -21
b save #	46 -29
b saves #	25 -24
b saves you	22 -11
b see all	-8 25
b see the	-23 29
b see your	15 -10
b self -	-8 21
b service is	-9 -9
b service with	21 -27
b set up	-10 -16
b setter dos	11 -6
b shelf ,	30 -20
b shop floor	13 -3
b shop in	14 -8
b short runs	13 -12
b shows you	-16 19
b shrinks #	15 -9
b since #	-3 -13
b since our	16 0
b site ,	28 -13
b site manager	10 -17
b sits in	37 -19
b so you	4 9
b so your	19 -3
b solution for	-8 16
b source ,	-17 11
b staff have	16 -6
b stand for	-8 -12
b stand in	21 -13
b start -	-1 -22
b stay away	15 -5
b stays in	41 -15
b stop at	12 -7
b sundays too	-2 -8
b support from	-7 -9
b t less	12 -9
b takes #	-7 27
b talks about	10 -5
b team at	-6 -2
b team with	-9 2
b than #	-15 -7
b than one	21 -7
b than the	-10 5
b that 's	-4 -13
b the app	-20 25
b the back	45 -15
b the bin	-7 8
b the cash	17 -1
b the clock	-16 -12
b the crew	13 -7
b the depot	17 -3
b the early	29 0
b the evening	18 -14
b the field	-4 -26
b the firm	22 -1
b the first	-9 -12
b the grid	-8 12
b the hall	21 -14
b the highlight	23 -14
b the kids	12 -6
b the ladies	12 -6
b the lobby	13 -6
b the machine	-5 -5
b the market	-13 28
b the new	17 -6
b the office	9 -3
b the old	17 -5
b the operator	1 11
b the owner	5 -17
b the past	28 -15
b the phone	18 -42
b the plant	12 -3
b the press	12 -1
b the quarry	20 -16
b the reactor	18 -7
b the road	17 -9
b the roof	28 -12
b the rules	14 -7
b the same	20 -15
b the schedule	-5 12
b the shelf	-9 5
b the system	0 8
b the table	29 -19
b the team	-10 -24
b the till	22 -17
b the top	44 -12
b the town	30 -21
b the trade	20 -7
b the unit	-6 32
b the valley	9 -5
b the warehouse	12 -7
b the whole	18 -11
b the work	42 -29
b the year	-14 -10
b their phones	-19 25
b there for	-3 -25
b three in	-17 -20
b through the	20 -16
b till #	3 -25
b time #	-18 28
b time ,	12 -5
b time for	8 -29
b to #	10 23
b to -	-19 19
b to an	13 -7
b to be	32 -26
b to come	-11 -6
b to our	29 -19
b to see	15 -10
b to the	6 2
b to within	-15 50
b to work	47 -12
b to you	-13 -17
b to your	0 -13
b too ,	-2 -8
b train your	-6 -3
b tricky cases	11 -10
b trouble with	14 -12
b trust us	-6 -8
b twice as	1 15
b two more	19 -18
b under #	-2 33
b under the	8 -5
b up a	11 -10
b up in	29 -28
b up the	12 -9
b up to	-17 26
b us you	-14 -11
b use from	34 -28
b vacuum gripper	16 -11
b walk to	14 -10
b wall ,	9 6
b want to	27 -10
b we 're	-15 -19
b we 've	-1 -21
b we answer	-6 -15
b we are	-11 -40
b we collect	-7 -6
b we do	-20 -23
b we fix	-29 -19
b we have	-3 -31
b we run	11 -4
b we send	-25 -12
b we set	-10 -16
b we solve	-4 -10
b we stand	-7 -13
b we supply	-2 -7
b we take	9 -32
b weekends any	10 -8
b well -	-22 -3
b what we	-6 -4
b when a	18 -11
b when it	5 -10
b when something	-14 0
b when the	18 -12
b when they	41 -8
b where it	20 -14
b winter too	19 -16
b with #	-25 26
b with a	-6 16
b with ai	-24 36
b with it	15 -6
b with no	11 -11
b with one	40 -23
b with our	21 -3
b with the	10 -9
b with two	17 -2
b with us	-5 -53
b with you	-12 -5
b within #	-6 -18
b without a	15 -6
b wo n't	2 -16
b work with	3 -49
b x #	-21 51
b years ,	20 -7
b years of	-11 7
b you #	15 -8
b you 're	10 -14
b you a	2 18
b you are	-4 -10
b you as	33 -21
b you bring	8 -5
b you buy	28 -11
b you can	-11 2
b you do	23 -13
b you down	9 0
b you for	11 -19
b you have	-11 -5
b you in	-16 -15
b you know	20 -10
b you make	25 -10
b you meet	12 -7
b you over	9 0
b you pay	16 -11
b you receive	-6 17
b you save	28 -13
b you see	-8 25
b you sell	9 -8
b you the	24 -1
b you through	-12 -12
b you to	-28 29
b you win	25 -16
b your admin	12 -4
b your boss	12 -9
b your company	8 10
b your disposal	-12 4
b your employees	-14 28
b your fitter	8 0
b your fitters	25 -5
b your foreman	15 -15
b your hall	12 -8
b your line	9 0
b your new	36 -33
b your old	14 -9
b your operators	10 -6
b your people	10 4
b your plant	9 -6
b your power	14 -6
b your pumps	1 -22
b your school	19 -14
b your shop	26 -16
b your site	8 -10
b your staff	0 8
b your team	-14 9
b your technicians	14 5
b your winery	9 -5
c again	12 -11
c anymore	65 -21
c authority	38 -17
c can	-38 49
c cause	-14 10
c chore	22 -19
c credential	-9 -71
c does	-22 56
c ease	29 -13
c experience	-30 -42
c fall	82 -47
c family	13 -23
c freeTime	19 -9
c gone	61 -48
c goods	13 14
c income	93 -63
c instead	-12 -6
c joy	81 -43
c keeps	12 -10
c less	77 -33
c machine	-19 30
c money	23 -20
c more	47 -34
c must	20 6
c negation	24 -19
c norm	16 4
c older	-43 26
c part	-29 62
c place	15 -17
c process	12 -15
c promise	-51 0
c public	32 -39
c rise	26 -23
c risk	17 -16
c saving	27 -17
c service	-25 -26
c slogan	-26 45
c sooner	25 -14
c spec	-18 25
c staff	-5 -22
c standing	50 -39
c strain	26 -2
c trait	-42 51
c unit	-9 9
c vendorDoes	-33 6
c vendorFirm	-28 -43
c vendorStaff	-31 -35
c we	-64 -35
c you	25 -16
e again	9 -8
e anymore	8 -6
e authority	24 -11
e can	-5 -9
e cause	-4 9
e chore	-4 10
e credential	-21 -25
e ease	22 -13
e experience	-16 -22
e fall	20 -11
e family	-5 -6
e freeTime	12 -14
e gone	32 -23
e goods	-6 25
e income	16 -18
e instead	0 -12
e joy	31 -25
e keeps	6 2
e less	33 -15
e machine	-11 7
e money	14 -6
e more	-2 10
e must	4 6
e negation	19 1
e norm	-10 13
e older	-1 13
e part	-17 30
e promise	-7 11
e public	1 -25
e risk	6 6
e saving	-8 17
e service	-4 -15
e slogan	-2 18
e sooner	-4 -12
e spec	-17 26
e staff	0 -19
e standing	17 -13
e strain	19 -8
e trait	-20 25
e unit	-8 19
e vendorDoes	-16 27
e vendorFirm	-7 -23
e vendorStaff	-10 -13
e we	-24 -22
e you	1 -9
l longer	27 -13
l middle	-18 21
l short	-39 54
n ^accr	-4 -4
n ^accre	-4 -4
n ^adv	-3 -5
n ^advi	-2 -6
n ^advic	10 -5
n ^advis	-6 -6
n ^aft	9 -9
n ^afte	9 -9
n ^after	9 -9
n ^aga	8 -3
n ^agai	8 -3
n ^again	8 -3
n ^arr	4 5
n ^ato	-3 9
n ^atom	-3 9
n ^atomi	-3 9
n ^att	5 3
n ^auth	11 -9
n ^autho	11 -9
n ^auto	-2 10
n ^ava	-7 11
n ^avai	-7 11
n ^avail	-7 11
n ^bac	8 -5
n ^back	8 -5
n ^backs	11 -6
n ^bala	-4 -8
n ^balan	-4 -8
n ^bar	8 -7
n ^barr	9 -8
n ^barre	9 -8
n ^bat	4 6
n ^batt	-6 13
n ^batte	-6 13
n ^bec	11 -7
n ^beco	12 -8
n ^becom	12 -8
n ^bef	8 -2
n ^befo	8 -2
n ^befor	8 -2
n ^below	-8 7
n ^bett	8 -7
n ^bette	8 -7
n ^blac	9 -5
n ^black	9 -5
n ^book	8 -6
n ^bookk	8 -6
n ^brak	-6 13
n ^brea	8 -5
n ^bro	-3 8
n ^brus	-2 9
n ^brush	-2 9
n ^cam	-5 8
n ^came	-6 8
n ^camer	-6 8
n ^carbo	8 -8
n ^care	2 -13
n ^carr	2 6
n ^carry	2 6
n ^cel	-3 -8
n ^cham	-4 -7
n ^chi	8 -1
n ^cho	8 2
n ^choo	-6 9
n ^choos	-6 9
n ^chu	8 -7
n ^clear	9 -3
n ^cloc	-5 -3
n ^clock	-5 -3
n ^coa	-3 -5
n ^coat	-3 8
n ^cod	-6 8
n ^commi	-2 -6
n ^compr	-7 9
n ^conc	-1 10
n ^conce	-1 10
n ^coup	-6 10
n ^coupl	-6 10
n ^cre	1 -9
n ^cred	8 -5
n ^credi	8 -5
n ^crew	-3 -9
n ^crews	-3 -9
n ^crow	-6 14
n ^crown	-6 14
n ^dea	-4 -4
n ^deal	-5 -5
n ^deale	-5 -5
n ^ded	-4 -4
n ^dedi	-4 -4
n ^dedic	-4 -4
n ^dep	2 -10
n ^des	-1 10
n ^desi	-1 9
n ^desig	-1 9
n ^det	-3 9
n ^dete	-3 9
n ^detec	-3 8
n ^dir	16 -3
n ^doo	-7 9
n ^door	-7 9
n ^doors	-7 9
n ^dou	-5 9
n ^doug	-5 10
n ^dough	-5 10
n ^dri	8 -5
n ^driv	10 -7
n ^drive	10 -7
n ^dro	-3 -9
n ^eco	-1 9
n ^edg	-4 13
n ^edge	-4 13
n ^ele	-3 8
n ^enc	-6 22
n ^end	9 -3
n ^enj	8 -3
n ^enjo	8 -3
n ^enjoy	8 -3
n ^ent	10 -5
n ^env	-12 13
n ^equ	-2 -6
n ^equi	-2 -6
n ^equip	-2 -6
n ^europ	-3 -5
n ^exa	-2 -7
n ^exh	8 -5
n ^expe	-9 -4
n ^exper	-9 -4
n ^fac	5 4
n ^face	12 -4
n ^faces	12 -4
n ^fact	-4 9
n ^facto	-4 9
n ^fai	9 -4
n ^far	8 -6
n ^farm	8 -6
n ^farme	8 -6
n ^few	6 -8
n ^fewe	6 -8
n ^fewer	6 -8
n ^fie	-5 -5
n ^fiel	-5 -5
n ^field	-5 -5
n ^fil	-8 -1
n ^filtr	-1 -7
n ^fin	2 6
n ^fing	9 2
n ^finge	9 2
n ^fla	7 2
n ^flo	8 -7
n ^flood	8 -4
n ^form	-3 -7
n ^fra	8 8
n ^fram	8 8
n ^frame	8 8
n ^frees	12 -9
n ^gar	8 0
n ^gent	-6 13
n ^gentl	-6 13
n ^germa	-9 4
n ^gla	1 8
n ^good	-3 8
n ^goods	-3 8
n ^gra	1 7
n ^gran	-2 8
n ^grant	-5 11
n ^gre	-17 17
n ^gri	8 -4
n ^gui	-9 -1
n ^guid	-9 -1
n ^guide	-7 -3
n ^gus	10 -3
n ^gust	10 -3
n ^gusts	10 -3
n ^hac	-7 -8
n ^hal	8 -7
n ^halv	8 -7
n ^halve	8 -7
n ^har	8 -9
n ^hea	10 -9
n ^heat	8 -2
n ^heati	11 -8
n ^heav	11 -7
n ^hel	-3 18
n ^hot	-2 -6
n ^hotl	-2 -8
n ^hotli	-2 -8
n ^hou	2 -8
n ^hous	2 -8
n ^house	2 -8
n ^hum	-4 -4
n ^hun	-1 -7
n ^hund	-6 -5
n ^hundr	-6 -5
n ^impr	9 -5
n ^impre	10 -7
n ^inc	1 8
n ^incl	-2 9
n ^inclu	-2 9
n ^ind	-7 -2
n ^insta	-6 -2
n ^insul	-1 9
n ^insur	5 -8
n ^int	-2 9
n ^inte	-5 12
n ^inter	-8 14
n ^inv	8 -6
n ^inve	9 -4
n ^invi	9 -4
n ^invit	9 -4
n ^iro	12 -4
n ^iron	12 -4
n ^iso	-5 12
n ^kit	11 -3
n ^kitc	11 -3
n ^kitch	11 -3
n ^kne	10 -5
n ^knee	10 -5
n ^kno	-9 -4
n ^know	-10 -3
n ^lead	-3 -10
n ^leade	-3 -7
n ^lear	-5 10
n ^learn	-5 10
n ^lev	-9 11
n ^leve	-9 11
n ^level	-9 11
n ^lig	-5 8
n ^ligh	-5 8
n ^light	-5 8
n ^lit	9 -5
n ^litr	9 -5
n ^litre	9 -5
n ^lob	9 -2
n ^lobb	9 -2
n ^lobby	9 -2
n ^log	-6 10
n ^logi	-6 10
n ^loo	9 -3
n ^look	9 -3
n ^looks	9 -3
n ^lug	8 -4
n ^lugg	8 -4
n ^luggi	8 -4
n ^mak	2 -9
n ^maki	-1 -7
n ^makin	-1 -7
n ^man	-1 -8
n ^mana	-1 -8
n ^manag	-1 -8
n ^mas	-11 8
n ^mast	-8 0
n ^maste	-8 0
n ^mem	-8 14
n ^met	-5 -3
n ^metr	-4 -5
n ^mid	1 -8
n ^mile	5 -8
n ^miles	5 -8
n ^mill	-8 13
n ^minis	8 -6
n ^mode	2 -8
n ^model	2 -8
n ^modu	-11 14
n ^modul	-11 14
n ^mond	9 -4
n ^monda	9 -4
n ^mone	-6 8
n ^money	-6 8
n ^mont	8 -6
n ^month	8 -6
n ^nam	-5 -8
n ^name	-5 -8
n ^named	-5 -8
n ^nea	-5 -4
n ^noz	-2 8
n ^nozz	-2 8
n ^nozzl	-2 8
n ^off	3 7
n ^offe	0 8
n ^offer	0 8
n ^oth	7 -9
n ^othe	7 -9
n ^other	7 -9
n ^pap	8 -3
n ^pape	8 -3
n ^paper	8 -3
n ^para	-5 14
n ^parti	-2 8
n ^partn	-2 -10
n ^pat	-2 -6
n ^pay	14 -7
n ^pho	-4 8
n ^phon	-4 8
n ^phone	-4 8
n ^pick	1 8
n ^pil	-1 -13
n ^pilo	-1 -13
n ^pilot	-1 -13
n ^platf	-5 10
n ^plo	6 3
n ^plou	6 3
n ^ploug	6 3
n ^pos	9 -7
n ^prac	-8 8
n ^pract	-8 8
n ^pret	8 -1
n ^prett	8 -1
n ^prog	-3 10
n ^progr	-3 10
n ^pul	-10 20
n ^pull	-12 20
n ^puls	-2 8
n ^pulse	-2 8
n ^pum	1 -8
n ^pump	1 -8
n ^pumps	1 -8
n ^pur	8 -6
n ^purc	8 -6
n ^purch	8 -6
n ^quo	-5 -8
n ^quot	-5 -8
n ^quote	-5 -8
n ^rai	13 -10
n ^rath	8 -1
n ^rathe	8 -1
n ^react	9 -6
n ^read	4 4
n ^readi	3 6
n ^reca	12 -7
n ^recal	12 -7
n ^reco	-9 5
n ^recom	-1 -7
n ^refe	-9 -3
n ^refer	-9 -3
n ^reh	7 -10
n ^rehe	7 -10
n ^rehea	7 -10
n ^remo	1 7
n ^repl	-8 -7
n ^repo	-3 9
n ^repor	-3 9
n ^req	-9 16
n ^requ	-9 16
n ^requi	-7 9
n ^requs	-6 12
n ^rese	-1 -7
n ^resea	-1 -7
n ^reso	-7 18
n ^ret	7 2
n ^retu	13 -9
n ^retur	13 -9
n ^rol	14 -6
n ^roll	14 -6
n ^rou	-9 13
n ^run	-5 -4
n ^runn	-5 -5
n ^runni	-2 -9
n ^saves	-5 8
n ^scal	-2 10
n ^scann	-5 11
n ^scre	-12 13
n ^scree	-9 10
n ^secu	-6 14
n ^secur	-6 14
n ^sel	16 -9
n ^sell	16 -9
n ^servi	-1 -7
n ^set	10 -9
n ^setu	10 -9
n ^setup	10 -9
n ^sev	6 -9
n ^seve	6 -9
n ^sha	-3 23
n ^shar	-2 19
n ^she	-4 -5
n ^ship	3 -10
n ^shipp	3 -10
n ^sig	-1 9
n ^sign	2 6
n ^signa	2 6
n ^ski	-6 -4
n ^slu	-4 10
n ^smal	9 -9
n ^small	9 -9
n ^smar	-5 10
n ^smart	-5 10
n ^soli	-4 -4
n ^solid	-4 -4
n ^spac	-10 13
n ^space	-10 13
n ^spe	1 -9
n ^spea	1 -8
n ^speak	1 -8
n ^spec	-3 -5
n ^speci	-3 -5
n ^stars	-7 -2
n ^stat	-9 5
n ^state	-4 -4
n ^stay	9 -5
n ^stays	9 -5
n ^stea	-10 10
n ^steam	-10 11
n ^sti	-4 8
n ^stif	-5 11
n ^stiff	-5 11
n ^stin	9 -6
n ^stink	9 -6
n ^stor	-2 11
n ^store	-2 11
n ^str	7 2
n ^stu	16 -4
n ^sui	-7 11
n ^suit	-7 11
n ^supe	-12 9
n ^super	-12 9
n ^surf	-7 8
n ^surfa	-7 8
n ^surv	9 -5
n ^tak	2 7
n ^take	2 8
n ^takes	2 8
n ^tec	-2 -6
n ^tech	-2 -6
n ^ther	-9 12
n ^therm	-5 10
n ^thri	11 -6
n ^times	-10 9
n ^tools	-6 8
n ^track	-5 9
n ^trad	0 -8
n ^trade	0 -8
n ^trus	-3 -7
n ^trust	-3 -7
n ^tun	-2 9
n ^uni	-7 8
n ^vou	-4 8
n ^vouc	-4 8
n ^vouch	-4 8
n ^wash	4 4
n ^welde	8 -2
n ^wint	10 -1
n ^winte	10 -1
n ^wir	-8 17
n ^wire	-8 17
n ^withi	-2 -6
n ^worl	-6 -10
n ^world	-6 -10
n ^you	8 -5
n ^your	8 -5
n ^yours	8 -5
n ^zon	-4 10
n ^zone	-4 10
n ^zones	-4 10
n able$	1 8
n accr	-4 -4
n accre	-4 -4
n accred	-4 -4
n ack$	10 -4
n ackage	-2 9
n acker	-8 3
n acks	12 -8
n acks$	12 -8
n actic	-8 8
n activ	3 5
n active	3 5
n adem	-4 -7
n ader	-2 -7
n ader$	-2 -7
n ades	-9 -6
n ades$	-9 -6
n adings	9 -5
n advi	-2 -6
n advic	10 -5
n advice	10 -5
n advis	-6 -6
n advise	-6 -6
n afte	9 -9
n after	9 -9
n agai	8 -3
n again	8 -3
n again$	8 -3
n ages	-9 9
n ages$	-9 9
n aila	-7 11
n ailab	-7 11
n aile	5 3
n aina	-5 11
n ainab	-5 11
n ainabl	-5 11
n aine	-1 -7
n ained	-3 -9
n ained$	-3 -9
n aise	10 -7
n aise$	10 -7
n aker	6 -9
n akers	2 -8
n akers$	2 -8
n akes	6 4
n akes$	6 4
n alan	-4 -8
n alanc	-4 -8
n alance	-4 -8
n aler$	-5 -5
n ales$	-8 -2
n alif	-6 -3
n alifi	-6 -3
n alist	-2 -6
n alist$	-6 -3
n allel	-4 9
n allel$	-4 9
n amed	-5 -8
n amed$	-5 -8
n amer	-6 8
n amera	-6 8
n amera$	-6 8
n anag	-1 -8
n anage	-1 -8
n anci	-5 -6
n anda	-5 10
n andar	-4 10
n andard	-4 10
n anels	6 -9
n anels$	6 -9
n anner$	-2 8
n arall	-4 9
n aralle	-4 9
n arbon	8 -8
n arbon$	8 -8
n arde	0 8
n ares	-5 -11
n ares$	-5 -11
n arke	-13 18
n arme	8 -6
n arre	15 -9
n arrel	10 -7
n arrel$	11 -7
n arryi	2 6
n arryin	2 6
n artm	-8 -2
n artme	-8 -2
n artmen	-8 -2
n artn	-2 -10
n artne	-2 -10
n artner	-2 -10
n ashe	-3 10
n asher	-3 10
n asher$	-3 10
n ashi	11 -9
n ast$	3 -15
n atab	-6 10
n atches	-4 8
n aten	-11 -10
n ates	7 4
n ates$	8 2
n atfo	-5 10
n atfor	-5 10
n atform	-5 10
n athe	9 -4
n ativ	-7 8
n ative	-7 8
n ative$	-7 8
n atom	-3 9
n atomi	-3 9
n atomis	-3 9
n atter	-5 8
n attery	-6 9
n aughte	2 -8
n aust	6 -13
n auth	9 -7
n autho	9 -7
n author	9 -7
n auto	-2 10
n avai	-7 11
n avail	-7 11
n availa	-7 11
n ave$	-5 9
n avin	10 -5
n aving	10 -5
n back	12 -8
n backs	11 -6
n backs$	11 -6
n bala	-4 -8
n balan	-4 -8
n balanc	-4 -8
n barr	9 -8
n barre	9 -8
n barrel	9 -8
n batt	-6 13
n batte	-6 13
n batter	-6 13
n bby$	9 -2
n beco	12 -8
n becom	12 -8
n become	12 -8
n befo	8 -2
n befor	8 -2
n before	8 -2
n bell	-1 -16
n below	-8 7
n below$	-8 7
n ber$	1 -10
n bett	8 -7
n bette	8 -7
n better	8 -7
n bigges	-5 -4
n blac	9 -5
n black	9 -5
n ble$	-3 12
n blin	2 -8
n bon$	8 -8
n bookk	8 -6
n bookke	8 -6
n bots	1 -8
n bots$	1 -8
n brak	-6 13
n brary	8 -4
n brary$	8 -4
n brea	8 -5
n brus	-2 9
n brush	-2 9
n brushe	-4 9
n brushl	0 8
n cabl	-8 13
n cable	-8 13
n cal$	-9 11
n came	-6 8
n camer	-6 8
n camera	-6 8
n cann	-5 11
n canne	-5 11
n canner	-5 11
n carbo	8 -8
n carbon	8 -8
n care	2 -13
n carr	2 6
n carry	2 6
n carryi	2 6
n ccre	-4 -4
n ccred	-4 -4
n ccredi	-4 -4
n ced$	-5 12
n ceip	14 -10
n ceipt	14 -10
n ceiv	-5 10
n ceive	-5 10
n cell	-9 -1
n cept$	-1 10
n cham	-4 -7
n chas	8 -4
n checko	9 -2
n chen	11 -3
n choos	-6 9
n choose	-6 9
n cial	-3 -6
n ciali	-2 -6
n cialis	-2 -6
n ciall	-5 -7
n cially	-5 -7
n ckage$	-2 9
n ckers	-7 -8
n ckers$	-7 -8
n ckets	8 -5
n ckets$	8 -5
n ckly	0 -8
n ckly$	0 -8
n ckou	8 -2
n ckout	8 -2
n ckout$	8 -2
n cks$	10 -9
n clear	9 -3
n cloc	-5 -3
n clock	-5 -3
n clock$	-5 -3
n cloud$	-5 11
n clud	-2 9
n clude	-2 9
n coat	-3 8
n come	9 -10
n comes	9 -10
n comes$	9 -10
n comm	-8 -5
n comme	-1 -7
n commen	-1 -7
n commi	-2 -6
n commis	-2 -6
n compan	1 -8
n compr	-7 9
n compre	-7 9
n conc	-1 10
n conce	-1 10
n concep	-1 10
n cons	-7 -3
n consta	-1 8
n corr	-4 10
n countr	-4 -4
n coup	-6 10
n coupl	-6 10
n couple	-6 10
n cred	4 -9
n credi	4 -9
n credit	4 -9
n cree	-9 10
n creen	-9 10
n creen$	-9 10
n crow	-6 14
n crown	-6 14
n ctic	-8 8
n ctiv	6 2
n ctive	9 0
n ctive$	9 0
n dard	-4 10
n dard$	-4 10
n deal	-5 -5
n deale	-5 -5
n dealer	-5 -5
n ded$	-9 6
n dedi	-4 -4
n dedic	-4 -4
n dedica	-4 -4
n del$	2 -8
n dema	-4 -5
n dent	12 -3
n dents	15 -2
n dents$	15 -2
n depe	-8 -4
n depen	-8 -4
n depend	-8 -4
n des$	-10 2
n desi	-1 9
n desig	-1 9
n design	-1 9
n dete	-3 9
n detec	-3 8
n detect	-3 8
n dge$	-8 7
n dges	9 -5
n dges$	9 -5
n dicate	-4 -4
n dings	11 -6
n dings$	11 -6
n dite	-4 -4
n dited	-4 -4
n dited$	-4 -4
n dlin	8 -2
n doug	-5 10
n dough	-5 10
n dough$	-5 10
n dred	-6 -5
n driv	10 -7
n drive	10 -7
n drive$	8 -8
n dvic	10 -5
n dvice	10 -5
n dvice$	10 -5
n dvis	-6 -6
n dvise	-6 -6
n dvise$	-4 -4
n eact	9 -6
n eade	-3 -7
n eader	-3 -7
n eader$	-3 -7
n eale	-5 -5
n ealer	-5 -5
n ealer$	-5 -5
n eam$	-10 11
n earn	-2 8
n ease	6 4
n eat$	-9 19
n eata	-6 10
n eatab	-6 10
n eati	10 -8
n eatin	10 -8
n eating	10 -8
n ecal	12 -7
n ecall	12 -7
n ecalls	12 -6
n ece$	-6 11
n eceip	14 -10
n eceipt	14 -10
n eceiv	-5 10
n eceive	-5 10
n eces	-5 9
n ecess	-5 9
n ecia	-3 -5
n ecial	-3 -5
n eciali	-2 -6
n ecko	9 -2
n eckou	9 -2
n eckout	9 -2
n ecom	5 -9
n ecome	12 -8
n ecomes	12 -8
n ecomm	-1 -7
n ecomme	-1 -7
n ector$	-5 10
n ecur	-6 14
n edges	9 -5
n edges$	9 -5
n edit	4 -9
n edit$	8 -5
n edite	-4 -4
n edited	-4 -4
n eels	11 -9
n eels$	11 -9
n een$	-12 9
n eer$	8 -3
n eers	-2 -6
n eers$	-2 -6
n ees$	-1 8
n eet$	1 -9
n efer	-9 -3
n efere	-9 -3
n eferen	-9 -3
n efin	10 -3
n efor	8 -2
n efore	8 -2
n efore$	8 -2
n ehea	7 -10
n ehear	7 -10
n ehears	7 -10
n eipt	14 -10
n eive	-5 10
n ejec	3 8
n eject	3 8
n eld$	-5 -5
n elde	8 -2
n elder	8 -2
n eliabi	-5 -4
n eliabl	-3 9
n ella	12 -8
n elle	-4 -14
n ells	4 -12
n ells$	4 -12
n elop	-8 1
n elope	-8 8
n elow	-8 7
n elow$	-8 7
n els$	8 -7
n elts	-5 -3
n elts$	-5 -3
n ely$	-12 15
n end$	10 -2
n ende	-3 -9
n ended	-1 -7
n ended$	-1 -7
n enin	1 14
n ening	1 14
n ening$	0 14
n enjo	8 -3
n enjoy	8 -3
n ens$	11 -2
n entl	-6 13
n entle	-6 13
n ently	-3 8
n ently$	-3 8
n ents	11 -4
n ents$	11 -4
n epar	-5 -8
n epen	-8 -4
n epend	-8 -4
n epor	-3 9
n eport	-3 9
n eport$	-3 9
n ept$	-1 10
n equi	-9 4
n equip	-2 -6
n equir	-7 9
n equire	-7 9
n equs	-6 12
n equst	-6 12
n equst$	-6 12
n eratin	-5 8
n erien	-5 -5
n erienc	-5 -5
n erio	-5 12
n erma	-10 11
n ermal	-5 9
n erman	-9 4
n erri	6 2
n ersa	-8 16
n erve	0 9
n ervi	-2 -7
n ervic	-1 -7
n ervice	-2 -7
n erwo	10 -7
n erwor	10 -7
n erwork	10 -7
n esea	-1 -7
n esear	-1 -7
n esearc	-1 -7
n esig	0 8
n esign	0 8
n esign$	-4 10
n etec	-3 8
n etect	-3 8
n eter	-13 24
n etro	-10 10
n ets$	13 -5
n ette	5 -9
n etters	8 -7
n etti	9 -2
n etup	10 -9
n etur	13 -9
n eturn	13 -9
n eturns	13 -9
n europ	-3 -5
n europe	-3 -5
n evel	-9 9
n evel$	-6 8
n ewer	10 -10
n ewer$	8 -9
n ews$	-8 2
n expe	-9 -4
n exper	-9 -4
n experi	-2 -6
n expert	-9 -4
n extrac	-3 9
n eys$	-10 16
n facto	-4 9
n factor	-4 9
n farm	8 -6
n farme	8 -6
n fer$	1 13
n fewe	6 -8
n fewer	6 -8
n fewer$	6 -8
n ffer	0 12
n ffer$	2 11
n fiel	-5 -5
n field	-5 -5
n field$	-5 -5
n filtr	-1 -7
n filtra	-1 -7
n fing	12 2
n finge	9 2
n finger	9 2
n flood	8 -4
n forc	-1 15
n force	-1 15
n fore$	8 -2
n form$	-5 10
n fram	8 8
n frame	8 8
n frees	12 -9
n frees$	12 -9
n fter	9 -9
n gain	8 -3
n gain$	8 -3
n gard	9 -1
n gent	-3 13
n gentl	-6 13
n gentle	-6 13
n gents	0 9
n gents$	0 9
n germa	-9 4
n german	-9 4
n gges	-5 -4
n ggest	-5 -4
n ggest$	-5 -4
n ggin	11 -8
n gging	11 -8
n gging$	11 -8
n ghin	11 -8
n ghing	11 -8
n ghing$	11 -8
n ghs$	-3 13
n gin$	-5 11
n ginee	-2 -6
n gineer	-2 -6
n gist	-5 -4
n gnat	9 -4
n good	-3 8
n goods	-3 8
n goods$	-3 8
n gram	-3 10
n grams	-5 12
n grams$	-5 12
n gran	-2 8
n grant	-5 11
n grants	-8 13
n guid	-9 -1
n guide	-7 -3
n guided	-8 1
n gust	10 -3
n gusts	10 -3
n gusts$	10 -3
n halv	8 -7
n halve	8 -7
n hear	4 -10
n hears	7 -10
n heat	9 -5
n heati	10 -8
n heatin	10 -8
n heav	11 -7
n hecko	9 -2
n heckou	9 -2
n heet$	0 -9
n hens	10 -5
n her$	8 5
n herm	-5 10
n herma	-5 9
n hermal	-5 9
n highly	-4 8
n hin$	-2 -6
n hipp	3 -10
n hippe	-7 -6
n hist	8 -2
n hles	0 8
n hless	0 8
n hless$	0 8
n hones	-9 4
n hones$	-8 10
n hoos	-6 9
n hoose	-6 9
n hoose$	-6 9
n hori	9 -7
n horit	11 -9
n hotl	-2 -8
n hotli	-2 -8
n hotlin	-2 -8
n hund	-6 -5
n hundr	-6 -5
n hundre	-6 -5
n iali	-2 -6
n ialis	-2 -6
n ialist	-2 -6
n iall	-5 -7
n ially	-5 -7
n ially$	-5 -7
n ible	-7 17
n ible$	-7 17
n ibrary	8 -4
n ical	-3 8
n ical$	-7 12
n ickl	0 -8
n ickly	0 -8
n ickly$	0 -8
n ided	-8 1
n ided$	-8 1
n ids$	-3 -6
n iece	-6 11
n iece$	-6 11
n ield	-4 -5
n ield$	-5 -5
n ience	-5 -5
n igges	-5 -4
n iggest	-5 -4
n ighly	-4 8
n ighly$	-4 8
n ign$	-3 9
n ignat	9 -4
n ilab	-7 11
n iled	2 -17
n iled$	2 -17
n iles	5 -8
n iles$	5 -8
n illa	-3 9
n ilot	-7 -6
n ilot$	-7 -4
n iltr	-1 -7
n iltra	-1 -7
n iltrat	-1 -7
n imes	-10 9
n imes$	-10 9
n imit	-5 14
n impr	9 -5
n impre	10 -7
n impres	10 -7
n inab	-5 11
n inabl	-5 11
n inable	-5 11
n inati	-5 10
n inatio	-5 10
n incl	-2 9
n inclu	-2 9
n includ	-2 9
n inde	-11 11
n inee	-2 -6
n ineer	-2 -6
n ineers	-5 -5
n iner$	12 -4
n inge	9 2
n inger	9 2
n ingers	10 -5
n ings	7 -8
n ings$	7 -8
n inist	10 -8
n iniste	8 -6
n ink$	13 -4
n insul	-1 9
n insula	-1 9
n insur	5 -8
n inter$	7 2
n inve	9 -4
n invi	9 -4
n invit	9 -4
n invite	9 -4
n iple	-9 15
n iple$	-9 15
n ipped	-6 -7
n ipped$	-6 -7
n ired	-9 17
n ired$	-9 17
n iron	11 -4
n isco	-4 -5
n ister$	10 -9
n itch	3 9
n itch$	-4 9
n itche	4 6
n itchen	11 -3
n itches	-3 9
n ithi	-2 -6
n ithin	-2 -6
n ithin$	-2 -6
n itie	9 -7
n ities	9 -7
n ities$	9 -7
n itre	9 -5
n ive$	11 1
n ives	-9 5
n ives$	-9 5
n kage	-9 16
n kage$	-10 17
n keepe	9 -7
n keeper	9 -7
n kers	-3 -10
n kers$	-3 -10
n kes$	6 4
n kets	14 -8
n kets$	14 -8
n kitc	11 -3
n kitch	11 -3
n kitche	11 -3
n kkee	8 -6
n kkeep	8 -6
n knee	10 -5
n know	-10 -3
n kout	8 -2
n kout$	8 -2
n labl	9 -1
n lable	9 -1
n lable$	9 -1
n lack	9 -5
n laint$	0 -8
n lanc	-4 -8
n lance	-4 -8
n lance$	-4 -8
n lash	-8 13
n lash$	-8 13
n late	-3 12
n late$	-4 11
n lated	-1 9
n lated$	-1 9
n lates	-2 10
n latf	-5 10
n latfo	-5 10
n latfor	-5 10
n lator$	-4 8
n laught	2 -8
n lder$	1 7
n lead	-3 -10
n leade	-3 -7
n leader	-3 -7
n lear	5 3
n learn	-5 10
n leas	10 -1
n lease	11 -1
n led$	1 -12
n lel$	-4 9
n leve	-9 11
n level	-9 11
n level$	-6 8
n lice	2 -9
n lifi	-6 -3
n limi	-5 14
n limit	-5 14
n lin$	-3 -7
n list$	-6 -3
n litr	9 -5
n litre	9 -5
n llel	-4 9
n llel$	-4 9
n lley	-10 14
n load$	-6 8
n lobb	9 -2
n lobby	9 -2
n lobby$	9 -2
n logis	-5 -5
n logist	-5 -5
n lood	8 -4
n look	9 -3
n looks	9 -3
n looks$	9 -3
n lope	-8 10
n lot$	-7 -4
n lots	-1 -8
n lots$	-1 -8
n loud$	-5 11
n loug	6 3
n lough	6 3
n low$	-8 9
n ltrat	-1 -7
n ltrati	-1 -7
n lude	-2 9
n lugg	8 -4
n luggi	8 -4
n luggin	8 -4
n makers	-1 -7
n maki	-1 -7
n makin	-1 -7
n making	-1 -7
n mana	-1 -8
n manag	-1 -8
n manage	-1 -8
n mart	-5 10
n mast	-10 -2
n maste	-10 -2
n master	-10 -2
n mber	-1 -11
n mber$	-2 -10
n med$	-6 -10
n mend	-1 -7
n ment$	-1 -8
n ments	6 5
n ments$	6 5
n mer$	0 -8
n mera	-6 8
n mera$	-6 8
n mile	5 -9
n miles	5 -8
n miles$	5 -8
n mill	-8 13
n mina	-16 28
n minis	8 -6
n minist	8 -6
n mises	-4 11
n mises$	-4 11
n mmen	-1 -7
n mmend	-1 -7
n mmis	-2 -6
n mmiss	-2 -6
n mmissi	-2 -6
n mode	2 -8
n model	2 -8
n model$	2 -8
n modu	-11 14
n modul	-11 14
n mond	9 -4
n monda	9 -4
n monday	9 -4
n mone	-6 8
n money	-6 8
n money$	-6 8
n mont	8 -6
n month	8 -6
n month$	8 -6
n months	8 -6
n mpan	1 -8
n mpany	1 -8
n mpany$	1 -8
n mps$	2 -8
n nabl	-5 10
n nable	-5 10
n nable$	-5 11
n nage	-1 -8
n name	-5 -8
n named	-5 -8
n named$	-5 -8
n natu	8 0
n natur	8 0
n ncep	-1 10
n ncept	-1 10
n ncept$	-1 10
n nclu	-2 9
n nclud	-2 9
n nclude	-2 9
n ndar	-4 10
n ndard	-4 10
n ndard$	-4 10
n nden	-7 -6
n nders	-2 -8
n nders$	-2 -8
n ndle	9 -3
n ndre	-6 -5
n ndred	-6 -5
n neer$	8 -3
n neers	-5 -5
n neers$	-5 -5
n nel$	-4 8
n nels	6 -9
n nels$	6 -9
n ness	-10 11
n ness$	-10 11
n ney$	-6 8
n ngers	10 -5
n ngers$	10 -5
n nginee	-2 -6
n ngs$	7 -8
n ngua	-2 -6
n nist	10 -8
n niste	8 -6
n nister	8 -6
n njoy	8 -3
n nnel	-5 8
n nnel$	-5 8
n nnin	-3 -9
n nning	-3 -9
n nning$	-3 -9
n novati	-3 8
n nozz	-2 8
n nozzl	-2 8
n nozzle	-2 8
n nstan	-1 8
n nstant	-1 8
n nsula	-1 9
n nsulat	-1 9
n nter$	7 1
n nth$	8 -6
n nths	8 -6
n nths$	8 -6
n ntle	-6 13
n ntly	-3 8
n ntly$	-3 8
n nts$	9 -4
n nvit	9 -4
n nvite	9 -4
n nvited	9 -4
n oad$	-6 8
n oast	-3 -15
n oast$	-3 -15
n obby	9 -2
n obby$	9 -2
n obots	1 -8
n obots$	1 -8
n obus	-2 8
n ode$	-4 11
n odel	2 -8
n odel$	2 -8
n odul	-11 14
n offe	0 8
n offer	0 8
n offer$	3 6
n ogis	-5 -5
n ogist	-5 -5
n ogra	-3 10
n ogram	-3 10
n ograms	-5 12
n oile	14 -3
n oint	-4 9
n oint$	-8 15
n okke	8 -6
n okkee	8 -6
n okkeep	8 -6
n oks$	4 7
n ols$	-5 9
n olut	-3 9
n omes	9 -10
n omes$	9 -10
n omme	-1 -7
n ommen	-1 -7
n ommend	-1 -7
n ommi	-2 -6
n ommis	-2 -6
n ommiss	-2 -6
n ompan	1 -8
n ompany	1 -8
n ompr	-7 9
n ompre	-7 9
n ompres	-7 9
n once	-1 10
n oncep	-1 10
n oncept	-1 10
n onda	9 -4
n onday	9 -4
n ondays	9 -4
n oned	-2 -6
n oned$	-2 -6
n oner	12 -5
n oner$	12 -5
n ones	-8 5
n ones$	-7 11
n oney	-6 8
n oney$	-6 8
n ong$	8 -6
n onse	-5 12
n onsta	-1 8
n onstan	-1 8
n onth	8 -6
n onth$	8 -6
n onths	8 -6
n onths$	8 -6
n oof$	-4 8
n ookk	8 -6
n ookke	8 -6
n ookkee	8 -6
n ooks	4 7
n ooks$	4 7
n ools	-6 8
n ools$	-6 8
n oom$	8 -7
n oose	-6 9
n oose$	-6 9
n ope$	-8 2
n opera$	-1 -10
n orce	-1 15
n ore$	9 -2
n ores$	8 -6
n orit	11 -9
n orks$	2 -9
n orld	-6 -10
n orm$	-5 10
n ositio	8 -5
n othe	7 -9
n other	7 -9
n other$	18 -10
n others	-6 -2
n otli	-2 -8
n otlin	-2 -8
n otline	-2 -8
n ots$	-2 -9
n ouche	-4 8
n oucher	-4 8
n oughi	11 -8
n oughin	11 -8
n ountr	-4 -4
n oupl	-6 10
n ouple	-6 10
n ourc	-5 9
n ource	-5 9
n ources	-9 10
n ouri	9 -6
n ourse	8 -6
n ourse$	8 -4
n oursel	11 -9
n ourt	-4 -7
n ous$	-7 10
n ovati	-3 8
n over$	6 2
n ows$	-8 9
n oyed	-11 -7
n oyed$	-11 -7
n oys$	16 -7
n ozzl	-2 8
n ozzle	-2 8
n panels	6 -9
n pany	1 -8
n pany$	1 -8
n pape	8 -3
n paper	8 -3
n para	-5 13
n parall	-4 9
n parti	-2 8
n partic	-2 8
n partm	-8 -2
n partme	-8 -2
n partn	-2 -10
n partne	-2 -10
n patche	2 6
n peak	1 -8
n peci	-3 -5
n pecia	-3 -5
n pecial	-3 -5
n pecti	8 -3
n pera$	-1 -10
n perati	-5 8
n perie	-5 -5
n perien	-5 -5
n phon	-6 10
n phone	-6 10
n phones	-8 10
n pick	1 8
n piec	-6 11
n piece	-6 11
n piece$	-6 11
n pier	16 -11
n pier$	16 -11
n pilo	-7 -6
n pilot	-7 -6
n pilot$	-7 -4
n ping	12 -7
n ping$	12 -7
n plates	11 -9
n platf	-5 10
n platfo	-5 10
n plou	6 3
n ploug	6 3
n plough	6 3
n pped	-6 -2
n pped$	-6 -2
n pport$	-2 -9
n prac	-8 8
n pract	-8 8
n practi	-8 8
n pret	8 -1
n prett	8 -1
n prices	11 -9
n prin	-5 9
n print$	-6 11
n prog	-3 10
n progr	-3 10
n progra	-3 10
n proof$	-4 8
n ptim	-7 17
n pts$	9 -7
n pull	-12 20
n puls	-2 8
n pulse	-2 8
n pulse$	-2 8
n pump	1 -8
n pumps	1 -8
n pumps$	1 -8
n purc	8 -6
n purch	8 -6
n purcha	8 -6
n qualif	-6 -3
n quar	8 -5
n quickl	0 -8
n quip	-2 -6
n quir	-7 9
n quire	-7 9
n quired	-7 9
n quot	-5 -8
n quote	-5 -8
n quote$	-8 -9
n qust$	-6 12
n racki	-5 9
n rackin	-5 9
n ractic	-8 8
n ractiv	0 10
n raine	-1 -7
n rained	-3 -9
n rais	10 -7
n raise	10 -7
n raise$	10 -7
n rall	-4 9
n ralle	-4 9
n rallel	-4 9
n rame	-3 17
n rams	-5 12
n rams$	-5 12
n rance	10 -3
n rance$	10 -3
n rants	-8 13
n rants$	-8 13
n rape	-10 15
n rary	8 -4
n rary$	8 -4
n rate$	-3 8
n rated	-4 9
n rated$	-4 9
n rath	8 -1
n rathe	8 -1
n rather	8 -1
n rbon	8 -8
n rbon$	8 -8
n rce$	-2 8
n rced	-3 14
n rced$	-3 14
n rces	-9 10
n rces$	-9 10
n rcha	8 -6
n rchas	8 -6
n rchasi	8 -8
n reache	-5 -3
n react	9 -6
n readi	3 5
n readin	3 5
n reat	-6 19
n reat$	-19 25
n reca	12 -7
n recal	12 -7
n recall	12 -7
n receip	14 -10
n receiv	-5 10
n reco	-9 5
n recom	-1 -7
n recomm	-1 -7
n redi	4 -9
n redit	4 -9
n redit$	8 -5
n redite	-4 -4
n reel	-2 8
n reen	-11 5
n reen$	-11 5
n refe	-9 -3
n refer	-9 -3
n refere	-9 -3
n rehe	7 -10
n rehea	7 -10
n rehear	7 -10
n rein	-4 18
n rel$	11 -7
n remo	1 7
n rency	-6 9
n rency$	-6 9
n repl	-8 -7
n repo	-3 9
n repor	-3 9
n report	-3 9
n requ	-10 17
n requi	-7 9
n requir	-7 9
n requs	-6 12
n requst	-6 12
n rers	9 -7
n rers$	9 -7
n res$	9 -6
n rese	-1 -7
n resea	-1 -7
n resear	-1 -7
n reso	-7 18
n resses	-3 -5
n rett	8 -1
n retu	13 -9
n retur	13 -9
n return	13 -9
n rever	-4 8
n rews	-9 5
n rews$	-9 5
n rfac	-4 10
n rface	-4 10
n rfaces	-7 8
n rgent	3 5
n rices	11 -9
n rices$	11 -9
n rienc	-5 -5
n rience	-5 -5
n rill	1 8
n rint$	-6 11
n riti	16 -9
n rive	11 -7
n rive$	8 -8
n rivers	9 -1
n rks$	3 -9
n rmal	-5 9
n rman	-10 8
n rmer	-3 -10
n rmer$	-3 -10
n rms$	8 -8
n rns$	8 -7
n robots	1 -8
n rogr	-3 10
n rogra	-3 10
n rogram	-3 10
n roll	10 -2
n rone	9 -13
n roof$	-4 8
n room$	8 -7
n rope$	-3 -5
n rounde	-1 10
n rown	-6 14
n rred	5 4
n rred$	5 4
n rrel	10 -7
n rrel$	11 -7
n rrin	2 7
n rring	2 7
n rrow	-7 13
n rryi	2 6
n rryin	2 6
n rrying	2 6
n rsal	7 5
n rsel	11 -9
n rth$	-2 -8
n rtme	-8 -2
n rtmen	-8 -2
n rtment	-8 -2
n rtne	-2 -10
n rtner	-2 -10
n rtner$	-3 -8
n rty$	12 -4
n runn	-5 -5
n runni	-2 -9
n runnin	-2 -9
n rushes	-4 9
n rushl	0 8
n rushle	0 8
n rust	0 -9
n rves$	-7 18
n rvic	-1 -7
n rvice	-2 -7
n rvice$	-2 -6
n rwor	10 -7
n rwork	10 -7
n sales$	-7 -2
n saves	-5 8
n saves$	-5 8
n scal	-8 18
n scann	-5 11
n scanne	-5 11
n scre	-10 16
n scree	-9 10
n screen	-9 10
n secu	-6 14
n secur	-6 14
n sel$	-2 8
n sell	16 -9
n sers	0 8
n sers$	0 8
n serve	0 9
n servi	-1 -7
n servic	-1 -7
n setu	10 -9
n setup	10 -9
n seve	6 -9
n shar	-2 19
n sheet$	0 -9
n sher	-8 13
n sher$	-8 13
n ship	8 -9
n shipp	3 -10
n shippe	-7 -6
n shle	0 8
n shles	0 8
n shless	0 8
n sign	-1 10
n sign$	-4 10
n signat	9 -4
n sin$	3 -9
n siti	9 -3
n sitio	8 -5
n sition	8 -5
n smal	9 -9
n small	9 -9
n smar	-5 10
n smart	-5 10
n sola	-5 9
n soli	-4 -4
n solid	-4 -4
n solu	-3 9
n solut	-3 9
n sons	-2 10
n sons$	-2 10
n sour	-5 9
n sourc	-5 9
n source	-5 9
n spea	1 -8
n speak	1 -8
n speci	-3 -5
n specia	-3 -5
n specti	8 -3
n ssed	-8 3
n ssed$	-8 3
n standa	-4 10
n stars	-7 -2
n stars$	-7 -2
n stat	-10 8
n state	-4 -4
n state$	-4 -4
n stay	9 -5
n stays	9 -5
n stays$	9 -5
n steam	-10 11
n steam$	-10 11
n stic	-2 8
n stif	-5 11
n stiff	-5 11
n stink	9 -6
n stink$	9 -6
n stor	2 7
n store	-2 11
n stre	8 -4
n stri	9 -14
n sula	-1 9
n sulat	-1 9
n sulate	-1 9
n supe	-12 9
n super	-12 9
n sured	-6 -4
n sured$	-6 -4
n surf	-7 8
n surfa	-7 8
n surfac	-7 8
n surv	9 -5
n take	6 6
n takes	2 8
n takes$	2 8
n taki	8 -7
n takin	8 -7
n taking	8 -7
n tal$	-6 -3
n talled	-5 8
n tanda	-4 10
n tandar	-4 10
n tars	-7 -2
n tars$	-7 -2
n tate	-4 -4
n tate$	-4 -4
n tays	9 -5
n tays$	9 -5
n tch$	-3 9
n tchen	11 -3
n team$	-10 11
n tech	-2 -6
n tely	-6 11
n tely$	-6 11
n tent	-12 -12
n terw	11 -9
n tery	-6 9
n tery$	-6 9
n tfor	-5 10
n tform	-5 10
n tform$	-5 10
n ther$	17 -10
n therm	-5 10
n therma	-5 9
n thers	-6 -2
n thers$	-6 -2
n thin	-3 -6
n thin$	-2 -6
n thly	3 -8
n thly$	3 -8
n thor	9 -7
n thori	9 -7
n thorit	11 -9
n thri	11 -6
n tica	-3 9
n tical	-3 9
n ties	10 -5
n ties$	8 -6
n tiff	-5 11
n tili	-1 -7
n time	-8 6
n times	-10 9
n times$	-10 9
n tink$	9 -6
n tive	7 3
n tive$	7 3
n tle$	-3 10
n tlin	-2 -8
n tline	-2 -8
n tline$	-2 -8
n tmen	-8 -2
n tment	-8 -2
n tner	-2 -10
n tner$	-3 -8
n tomi	-3 9
n tomis	-3 9
n tomise	-3 9
n tools	-6 8
n tools$	-6 8
n tore	-2 11
n track	-5 9
n tracki	-5 9
n tracti	6 2
n trad	0 -8
n trade	0 -8
n traine	-1 -7
n tras	-2 10
n tria	-1 -8
n trus	-3 -7
n trust	-3 -7
n try$	-8 -1
n tted	2 -8
n tted$	2 -8
n ttery	-6 9
n ttery$	-6 9
n ttle$	-6 8
n ture	3 5
n turn	9 -6
n turns	8 -7
n turns$	8 -7
n ual$	-2 -7
n ualif	-6 -3
n ualifi	-6 -3
n uche	-4 8
n ucher	-4 8
n uge$	-4 8
n uggi	8 -4
n uggin	8 -4
n ugging	8 -4
n ughi	11 -8
n ughin	11 -8
n ughing	11 -8
n ughs	-3 11
n ughs$	-3 11
n ught	3 -8
n ught$	3 -8
n ughte	2 -8
n ughter	2 -8
n uickl	0 -8
n uickly	0 -8
n uide	-7 -3
n uided	-8 1
n uided$	-8 1
n uire	-7 9
n uired	-7 9
n uired$	-7 9
n ulat	-6 11
n ulate	-7 13
n ulated	-1 9
n ulse	-2 8
n ulse$	-2 8
n ulti	-2 -6
n umber$	-3 -5
n umen	6 3
n ument	6 3
n uments	6 3
n umps	1 -8
n umps$	1 -8
n undre	-6 -5
n undred	-6 -5
n unni	-2 -9
n unnin	-2 -9
n unning	-2 -9
n untr	-4 -4
n uote	-5 -8
n uote$	-8 -9
n uper	-12 9
n uple	-4 9
n upti	-13 23
n urce	-5 9
n urces	-9 10
n urces$	-9 10
n urch	9 -7
n urcha	8 -6
n urchas	8 -6
n ured	-6 -4
n ured$	-6 -4
n ures	-2 8
n ures$	-2 8
n urfa	-7 8
n urfac	-7 8
n urface	-7 8
n urin	6 -8
n uring	6 -8
n uring$	6 -8
n urns	9 -9
n urns$	9 -9
n urop	-3 -5
n urope	-3 -5
n urope$	-3 -5
n urse$	8 -4
n ursel	11 -9
n urve	3 6
n uses	-2 -8
n uses$	-2 -8
n ushe	-8 11
n ushes	-4 9
n ushes$	-4 9
n ushl	0 8
n ushle	0 8
n ushles	0 8
n usts	10 -3
n usts$	10 -3
n ute$	-10 10
n utho	9 -7
n uthor	9 -7
n uthori	9 -7
n vail	-7 11
n vaila	-7 11
n vailab	-7 11
n vati	-3 8
n vel$	-8 10
n velo	-8 1
n velop	-8 1
n velope	-8 8
n vens	6 6
n vens$	6 6
n versa	-8 16
n vert	7 -8
n ving	3 7
n ving$	4 7
n vise	-6 -6
n vise$	-4 -5
n vite	9 -4
n vited	9 -4
n vited$	9 -4
n vouc	-4 8
n vouch	-4 8
n vouche	-4 8
n wards	9 -6
n wards$	9 -6
n wash	3 5
n washe	-3 10
n washer	-3 10
n welde	8 -2
n welder	8 -2
n wer$	8 -6
n wint	10 -1
n winte	10 -1
n winter	10 -1
n wire	-8 17
n withi	-2 -6
n within	-2 -6
n works$	2 -9
n worl	-6 -10
n world	-6 -10
n xper	-9 -4
n xperi	-2 -6
n xperie	-5 -5
n xpert	-9 -4
n xtrac	-3 9
n xtract	-3 9
n ybod	8 -7
n ybody	8 -7
n ybody$	8 -7
n yed$	-8 0
n yer$	10 -9
n ying	8 2
n ying$	8 2
n your	8 -5
n yours	8 -5
n zone	-4 10
n zones	-4 10
n zones$	-4 10
n zzle	-2 8
no again	-3 -8
no authority	63 -45
no can	-22 -18
no cause	1 -11
no chore	44 -43
no does	22 -19
no ease	8 -16
no experience	17 -4
no fall	-14 -3
no freeTime	14 -10
no gone	17 -5
no goods	13 -5
no instead	29 -21
no joy	-3 -7
no keeps	25 -28
no machine	-5 34
no money	7 -20
no must	14 17
no norm	38 -35
no part	12 23
no place	61 -35
no process	48 -31
no public	-24 15
no rise	69 -36
no risk	34 -20
no service	10 -18
no spec	50 -25
no staff	1 -34
no standing	16 -16
no strain	45 -33
no time	47 -22
no trait	-17 29
no unit	29 -17
no vendorFirm	20 -4
no we	-21 -34
no you	28 -25
nomore anymore	19 -12
nomore cause	10 -9
nomore chore	16 -14
nomore does	41 -39
nomore fall	17 -2
nomore freeTime	35 -25
nomore keeps	18 -18
nomore machine	27 -25
nomore money	13 -13
nomore more	37 -11
nomore must	18 -17
nomore process	11 -10
nomore risk	27 -7
nomore staff	24 -19
nomore strain	22 -16
nomore unit	26 -24
nomore you	14 -11
o again again	25 -15
o again cause	17 -26
o again does	27 -10
o again freeTime	16 -14
o again income	19 -10
o again joy	22 -11
o again keeps	22 -14
o again machine	8 0
o again part	-7 12
o again place	-17 1
o again process	-7 -12
o again promise	1 8
o again spec	-3 8
o again staff	30 -20
o again strain	-8 13
o again time	-4 -9
o anymore strain	12 -10
o authority again	39 -24
o authority anymore	12 -10
o authority chore	14 -7
o authority does	16 -12
o authority fall	25 -7
o authority keeps	12 -19
o authority money	39 -18
o authority negation	11 -6
o authority rise	28 -18
o authority risk	9 -2
o authority standing	24 -13
o authority unit	23 -13
o authority you	15 -8
o can again	24 -13
o can can	21 -14
o can cause	10 11
o can chore	-4 -11
o can ease	20 -12
o can fall	-10 0
o can freeTime	12 -9
o can goods	-13 19
o can income	33 -23
o can instead	-20 33
o can keeps	19 -9
o can money	33 -16
o can part	7 7
o can process	1 14
o can promise	3 -19
o can risk	-9 -1
o can spec	-18 12
o can staff	8 -5
o can time	23 -32
o can unit	13 -13
o can we	-12 -14
o can you	-9 7
o cause again	17 -5
o cause authority	12 -7
o cause can	13 -1
o cause cause	13 -6
o cause chore	9 -5
o cause credential	-6 -16
o cause does	5 10
o cause experience	-4 -13
o cause fall	16 -3
o cause freeTime	17 -10
o cause gone	31 -21
o cause goods	0 11
o cause income	-13 21
o cause instead	21 0
o cause joy	25 -22
o cause keeps	28 -17
o cause less	42 -24
o cause machine	13 -3
o cause money	11 -7
o cause must	12 -6
o cause negation	22 8
o cause norm	-26 29
o cause part	7 11
o cause place	-6 11
o cause process	20 -10
o cause public	31 -13
o cause risk	15 -18
o cause service	23 -8
o cause slogan	11 5
o cause spec	-21 30
o cause staff	14 -33
o cause standing	21 -4
o cause strain	31 -21
o cause time	0 -13
o cause trait	-4 20
o cause vendorDoes	5 -38
o cause vendorFirm	5 13
o cause vendorStaff	6 -12
o cause we	3 -34
o cause you	19 -31
o chore again	1 -10
o chore anymore	9 -6
o chore chore	19 -11
o chore does	3 8
o chore fall	16 -13
o chore freeTime	23 -19
o chore gone	42 -30
o chore instead	10 -6
o chore joy	40 -11
o chore less	14 -8
o chore machine	-1 9
o chore money	-7 -1
o chore negation	9 -3
o chore part	45 -31
o chore place	-7 -2
o chore public	17 -10
o chore rise	15 -5
o chore risk	-8 -2
o chore spec	-11 17
o chore staff	21 -7
o chore standing	14 -6
o chore strain	-4 -10
o chore time	5 -8
o chore trait	8 -4
o chore unit	7 -22
o chore vendorStaff	32 -5
o chore we	-18 -20
o chore you	39 -15
o credential cause	8 -11
o credential credential	-23 -12
o credential machine	12 0
o credential norm	-16 -5
o credential place	-23 -28
o credential public	-13 -5
o credential service	-8 -7
o credential staff	17 -13
o credential vendorFirm	-6 -17
o does again	6 3
o does cause	-7 8
o does chore	3 5
o does does	-20 35
o does experience	-8 -1
o does fall	14 -12
o does freeTime	-8 14
o does gone	24 -21
o does goods	-20 22
o does income	24 -23
o does instead	-2 10
o does less	-12 10
o does machine	13 -1
o does money	14 -7
o does more	24 -24
o does negation	13 7
o does place	-12 4
o does process	6 4
o does rise	18 -8
o does risk	23 -17
o does service	-2 9
o does slogan	-25 34
o does sooner	-6 11
o does spec	-14 25
o does standing	26 -21
o does trait	-8 26
o does unit	-1 26
o does we	6 -23
o does you	1 21
o ease cause	-14 -4
o ease chore	30 -9
o ease ease	35 -20
o ease fall	11 -5
o ease freeTime	9 -8
o ease machine	10 -7
o ease money	8 -6
o ease rise	10 -7
o ease staff	9 0
o ease time	12 -14
o ease unit	26 -11
o experience does	-8 -7
o experience experience	10 -9
o experience freeTime	-4 -7
o experience gone	-8 -9
o experience instead	-2 -15
o experience keeps	9 0
o experience machine	-10 -12
o experience money	14 -7
o experience part	-5 -16
o experience place	-14 -2
o experience process	-6 -5
o experience spec	-2 -16
o experience staff	0 -19
o experience standing	-11 -7
o experience strain	16 -11
o experience time	16 -7
o experience trait	13 31
o experience unit	-12 -13
o fall cause	23 -6
o fall money	19 -7
o fall part	-8 9
o fall process	11 2
o fall risk	-8 12
o fall spec	9 4
o fall staff	30 -15
o fall time	20 -18
o fall you	36 -24
o family joy	15 -10
o family process	-1 -8
o family vendorFirm	-7 -7
o freeTime again	10 -1
o freeTime anymore	13 -7
o freeTime cause	-12 3
o freeTime chore	1 11
o freeTime does	17 -11
o freeTime ease	-7 -3
o freeTime freeTime	-4 14
o freeTime gone	28 -16
o freeTime income	-21 4
o freeTime joy	21 0
o freeTime keeps	11 -5
o freeTime less	6 8
o freeTime machine	-1 -14
o freeTime money	12 -2
o freeTime more	13 -9
o freeTime negation	-1 13
o freeTime norm	-8 10
o freeTime part	-26 49
o freeTime service	12 4
o freeTime sooner	16 -4
o freeTime spec	-8 10
o freeTime staff	12 -5
o freeTime strain	29 -17
o freeTime time	2 10
o freeTime unit	0 -8
o freeTime vendorFirm	-7 -7
o freeTime you	9 -12
o gone cause	6 -14
o gone chore	16 -8
o gone fall	12 -4
o gone freeTime	9 0
o gone money	-2 -17
o gone negation	15 -9
o gone norm	-8 -10
o gone public	8 -4
o gone spec	14 -5
o gone staff	-5 -5
o gone strain	10 -6
o gone time	-9 19
o gone unit	-10 -7
o gone we	-11 -7
o gone you	15 -1
o goods chore	-9 16
o goods does	20 -7
o goods ease	13 -8
o goods fall	8 -6
o goods gone	23 -13
o goods goods	48 -36
o goods income	25 -24
o goods instead	6 -19
o goods less	9 -6
o goods machine	-16 28
o goods money	19 -16
o goods more	10 -9
o goods negation	7 -21
o goods norm	5 7
o goods place	-10 7
o goods process	16 -6
o goods rise	12 -10
o goods saving	18 -9
o goods service	13 -13
o goods slogan	10 -9
o goods sooner	14 -14
o goods spec	30 -20
o goods staff	-12 -7
o goods time	-6 10
o goods trait	-23 36
o goods unit	-6 29
o goods vendorFirm	-21 -16
o goods you	26 -19
o income cause	3 7
o income experience	38 -14
o income fall	16 -13
o income freeTime	20 -12
o income income	20 -15
o income money	10 -9
o income more	15 -10
o income process	17 -14
o income rise	22 -6
o income staff	14 -5
o income standing	11 -1
o income time	43 -23
o instead chore	24 0
o instead experience	-16 -3
o instead instead	14 10
o instead machine	-9 12
o instead money	15 -11
o instead negation	-15 -16
o instead norm	31 -28
o instead older	7 16
o instead place	12 -6
o instead process	10 -2
o instead promise	-1 -8
o instead public	-12 -11
o instead risk	17 -7
o instead spec	27 -20
o instead staff	-5 -9
o instead time	14 -19
o instead vendorFirm	-4 14
o instead we	-22 -13
o instead you	11 -2
o joy again	32 -10
o joy cause	12 -15
o joy chore	22 -17
o joy instead	24 -6
o joy joy	27 -11
o joy machine	25 -16
o joy process	14 -10
o joy service	-17 -2
o joy slogan	29 -14
o joy staff	39 -28
o joy unit	16 -1
o joy we	-14 -3
o joy you	-11 -1
o keeps again	29 -20
o keeps authority	22 -9
o keeps cause	2 9
o keeps chore	3 -15
o keeps credential	-8 -8
o keeps ease	-7 12
o keeps freeTime	12 -6
o keeps income	11 -8
o keeps joy	14 -7
o keeps keeps	-10 -13
o keeps machine	20 -17
o keeps negation	11 -5
o keeps norm	-4 -11
o keeps part	-1 26
o keeps place	5 11
o keeps process	18 -10
o keeps risk	35 -33
o keeps slogan	-14 -1
o keeps spec	-5 9
o keeps staff	23 -22
o keeps strain	-9 11
o keeps time	16 -16
o keeps trait	12 -10
o keeps unit	32 -15
o keeps vendorFirm	16 -4
o keeps we	-15 -9
o keeps you	-1 -8
o less chore	2 -11
o less goods	-18 44
o less instead	-13 10
o less joy	11 -8
o less money	31 -25
o less norm	11 -11
o less older	-14 10
o less part	3 13
o less process	18 -8
o less rise	10 -7
o less risk	24 -14
o less spec	15 -8
o less staff	3 -21
o less time	8 -6
o less unit	21 -24
o less you	21 -18
o machine again	-13 -8
o machine anymore	16 -15
o machine cause	-15 24
o machine chore	-13 -12
o machine does	-14 29
o machine experience	-4 -28
o machine fall	20 -7
o machine freeTime	8 10
o machine gone	19 -10
o machine goods	-7 12
o machine income	20 -10
o machine instead	2 -11
o machine joy	17 -7
o machine keeps	5 6
o machine less	-6 30
o machine machine	-14 24
o machine money	19 -5
o machine more	23 -23
o machine negation	14 -9
o machine norm	6 18
o machine part	-11 23
o machine place	-22 13
o machine process	-12 10
o machine promise	11 -10
o machine public	-6 14
o machine rise	-11 14
o machine risk	11 -3
o machine service	-10 -20
o machine spec	-15 17
o machine staff	5 -24
o machine standing	21 -7
o machine strain	-6 -7
o machine time	1 -24
o machine trait	-2 16
o machine unit	-2 23
o machine vendorFirm	7 -18
o machine vendorStaff	1 -13
o machine we	-7 -10
o money cause	31 -34
o money ease	13 -8
o money experience	39 -15
o money fall	25 -22
o money gone	12 -6
o money goods	10 -7
o money instead	26 -22
o money keeps	17 -1
o money less	26 -15
o money machine	-14 7
o money money	21 -15
o money must	15 -13
o money negation	12 -9
o money norm	11 -10
o money older	-9 0
o money part	-8 37
o money place	12 -8
o money process	16 3
o money public	5 -12
o money rise	25 -20
o money slogan	-6 13
o money spec	16 -13
o money strain	16 -11
o money time	22 -12
o money unit	25 -13
o money vendorStaff	-30 -10
o money you	18 -14
o more cause	39 -20
o more chore	18 -15
o more does	23 -22
o more experience	-7 -4
o more freeTime	8 -2
o more goods	40 -23
o more income	27 -24
o more instead	-6 -6
o more joy	-1 -8
o more norm	26 -22
o more older	-9 -6
o more part	19 -19
o more process	19 -6
o more public	-6 -6
o more risk	11 -10
o more spec	6 10
o more strain	17 -13
o more time	14 -5
o more unit	10 -6
o must again	28 -13
o must cause	34 -16
o must chore	-2 10
o must less	13 -7
o must process	9 -8
o must spec	-15 13
o must strain	9 -8
o must unit	11 -9
o negation anymore	9 -5
o negation authority	29 -23
o negation can	-15 -7
o negation chore	33 -27
o negation does	13 -11
o negation experience	9 -1
o negation gone	9 -1
o negation instead	21 -5
o negation keeps	9 -9
o negation machine	-3 17
o negation money	-2 -7
o negation more	18 -6
o negation must	6 8
o negation negation	-6 23
o negation norm	21 -19
o negation part	-4 19
o negation place	18 -12
o negation process	13 -10
o negation public	-13 6
o negation rise	30 -15
o negation risk	18 -7
o negation spec	25 -10
o negation staff	15 -14
o negation standing	8 -8
o negation strain	21 -17
o negation time	16 -10
o negation trait	-10 14
o negation unit	13 -8
o negation vendorFirm	9 -2
o negation we	-13 -20
o negation you	7 -8
o norm cause	1 -11
o norm credential	-17 -12
o norm fall	8 -7
o norm freeTime	-6 -5
o norm goods	17 -16
o norm instead	11 -9
o norm machine	-26 33
o norm money	33 -26
o norm norm	-15 14
o norm place	11 -14
o norm process	8 -5
o norm risk	-11 15
o norm spec	11 -9
o norm trait	1 21
o norm unit	22 -12
o norm vendorFirm	-8 -11
o norm you	12 -11
o older chore	7 4
o older machine	-9 15
o older older	-7 14
o older place	-8 -1
o older process	9 0
o older public	-12 -11
o older spec	-11 24
o older we	-14 -9
o part again	-24 24
o part anymore	9 -9
o part cause	-12 11
o part chore	27 -31
o part credential	-4 -6
o part does	3 11
o part experience	8 -7
o part freeTime	9 -15
o part gone	40 -31
o part goods	-2 8
o part income	8 1
o part instead	-4 8
o part joy	15 -14
o part keeps	-5 17
o part machine	-6 21
o part money	-2 14
o part more	4 5
o part negation	-16 28
o part norm	-4 23
o part part	-25 11
o part place	-15 -2
o part process	2 -12
o part public	21 -12
o part rise	4 6
o part risk	11 -10
o part service	21 -21
o part slogan	-9 22
o part spec	-5 16
o part staff	3 -11
o part strain	-20 36
o part time	13 -13
o part trait	-6 18
o part unit	1 8
o part vendorFirm	0 -21
o part you	26 -16
o place again	14 -7
o place can	31 -19
o place cause	-8 -10
o place does	-14 17
o place ease	8 -6
o place fall	21 -15
o place income	15 -5
o place joy	21 -14
o place keeps	16 -8
o place machine	-6 17
o place money	11 -8
o place more	11 -5
o place negation	13 -2
o place part	-5 -3
o place place	8 -3
o place public	29 -8
o place rise	12 -8
o place risk	8 -3
o place service	3 -13
o place slogan	-15 1
o place spec	14 -13
o place staff	7 -18
o place standing	25 -6
o place strain	30 -21
o place time	18 -15
o place we	-14 -1
o place you	2 -15
o process again	10 -2
o process can	10 -7
o process cause	-23 7
o process chore	11 4
o process does	14 -4
o process ease	12 -7
o process experience	-4 -10
o process fall	30 -15
o process gone	23 -10
o process goods	-12 11
o process income	25 -18
o process joy	27 -22
o process keeps	17 -12
o process machine	-6 10
o process money	1 -20
o process negation	33 -4
o process norm	10 -8
o process part	-14 19
o process place	20 -4
o process process	7 -17
o process promise	19 0
o process public	10 -8
o process risk	28 -17
o process service	-19 -4
o process sooner	15 -14
o process staff	-15 5
o process standing	-4 19
o process trait	-7 20
o process unit	31 -4
o process vendorFirm	-8 -7
o process we	-9 -9
o process you	27 -11
o promise again	38 -15
o promise cause	-24 11
o promise chore	-6 -5
o promise instead	-6 -8
o promise part	-8 12
o promise process	-5 -10
o promise promise	-13 -7
o promise service	-5 -11
o promise spec	-11 -22
o promise staff	-8 9
o promise time	25 -10
o promise unit	-5 -17
o promise vendorFirm	-3 -8
o promise vendorStaff	-8 12
o promise we	-11 -15
o promise you	-15 6
o public again	8 -32
o public can	-13 24
o public cause	-17 6
o public does	15 -21
o public experience	-8 -7
o public gone	9 -6
o public joy	31 -25
o public machine	19 -6
o public negation	20 -5
o public part	-28 33
o public process	19 -15
o public rise	6 4
o public slogan	21 -28
o public staff	-6 -5
o public standing	26 -17
o public time	9 -7
o public vendorFirm	-7 -4
o public you	36 -24
o rise again	13 -12
o rise cause	28 -12
o rise goods	23 -20
o rise instead	19 -14
o rise joy	28 -3
o rise keeps	-4 -10
o rise machine	17 -8
o rise money	21 -16
o rise part	5 7
o rise process	16 -5
o rise public	29 -27
o rise service	-10 -16
o rise slogan	-9 20
o rise staff	28 -5
o rise vendorFirm	-7 13
o rise we	-22 -14
o rise you	7 5
o risk again	18 -8
o risk authority	9 -6
o risk cause	13 -15
o risk chore	19 -15
o risk does	10 -8
o risk fall	28 -9
o risk gone	21 -5
o risk keeps	16 0
o risk machine	-4 -20
o risk money	19 -14
o risk more	15 -3
o risk negation	12 -1
o risk norm	10 -10
o risk part	-11 17
o risk place	14 -7
o risk process	7 -9
o risk risk	40 -13
o risk sooner	8 -1
o risk spec	12 -23
o risk staff	-4 -22
o risk time	12 -22
o risk trait	-8 22
o risk unit	30 -34
o risk vendorDoes	-7 -4
o risk vendorFirm	19 -5
o risk we	-6 -10
o risk you	38 -13
o saving experience	12 -12
o saving fall	12 -4
o saving money	3 7
o saving staff	9 0
o saving time	15 -12
o saving unit	23 -16
o saving you	26 -12
o service again	43 -32
o service cause	-9 -7
o service chore	14 -8
o service does	8 2
o service ease	13 -8
o service experience	-17 -17
o service fall	19 -3
o service instead	-9 -14
o service keeps	-3 -7
o service machine	8 -26
o service money	17 -24
o service negation	19 -12
o service part	11 13
o service process	11 -9
o service rise	15 -5
o service risk	10 -4
o service service	-4 -16
o service spec	-5 -25
o service staff	-18 -11
o service time	-12 16
o service trait	-16 2
o service unit	-37 10
o service vendorFirm	-14 -18
o service vendorStaff	-1 -7
o service we	12 -6
o slogan again	16 -6
o slogan cause	-18 5
o slogan does	9 1
o slogan income	11 -23
o slogan instead	17 -16
o slogan joy	3 9
o slogan keeps	-6 12
o slogan machine	-11 22
o slogan money	10 -7
o slogan norm	-7 10
o slogan part	-10 20
o slogan place	9 -6
o slogan process	10 -4
o slogan rise	12 -1
o slogan risk	-12 18
o slogan slogan	-16 44
o slogan spec	17 -14
o slogan staff	-7 -11
o slogan strain	48 -30
o slogan trait	-2 12
o slogan unit	-26 46
o slogan vendorFirm	4 -11
o slogan we	-17 -14
o slogan you	-19 32
o sooner anymore	12 -2
o sooner income	10 -9
o sooner instead	-5 15
o sooner money	22 -3
o sooner older	-8 16
o spec again	-22 14
o spec cause	-8 -2
o spec chore	-10 5
o spec credential	-13 41
o spec does	-6 -12
o spec experience	-2 -6
o spec freeTime	-5 -6
o spec gone	14 -11
o spec goods	8 -20
o spec instead	-5 -11
o spec keeps	16 -5
o spec machine	-9 3
o spec money	26 -18
o spec more	32 -29
o spec negation	13 -7
o spec older	-13 9
o spec part	-15 23
o spec place	21 -12
o spec process	-3 8
o spec promise	-1 -8
o spec public	9 -8
o spec rise	18 -16
o spec risk	-5 9
o spec sooner	14 -6
o spec time	18 -5
o spec trait	-8 10
o spec unit	-12 17
o spec vendorFirm	-6 8
o spec we	-21 -10
o spec you	9 -27
o staff again	25 -12
o staff anymore	32 -16
o staff can	-4 16
o staff cause	-5 -4
o staff chore	23 -14
o staff credential	-26 -4
o staff does	26 -12
o staff ease	39 -24
o staff experience	-6 -8
o staff fall	14 -13
o staff freeTime	31 -11
o staff gone	43 -28
o staff goods	10 -8
o staff income	25 -18
o staff instead	5 11
o staff joy	40 -13
o staff keeps	36 -21
o staff less	22 -10
o staff machine	13 5
o staff money	12 -1
o staff more	-5 -7
o staff must	17 -7
o staff part	20 5
o staff place	-14 -2
o staff promise	-5 13
o staff public	24 -13
o staff rise	-4 -5
o staff risk	25 -9
o staff service	-17 -12
o staff spec	-26 30
o staff staff	6 -17
o staff standing	-9 16
o staff strain	17 -5
o staff trait	13 -6
o staff unit	-3 -16
o staff vendorFirm	-11 -15
o staff vendorStaff	-9 -14
o staff we	-18 -8
o staff you	9 -17
o standing cause	3 -15
o standing part	6 -8
o standing place	16 -7
o standing process	32 -9
o standing public	10 -18
o standing risk	16 -10
o standing slogan	13 -6
o standing staff	22 -16
o standing standing	26 -13
o standing trait	24 -14
o standing unit	17 -11
o standing you	28 -9
o strain again	15 -11
o strain chore	12 -7
o strain freeTime	17 -10
o strain gone	9 -5
o strain machine	-16 39
o strain negation	29 -19
o strain part	11 -5
o strain place	19 -5
o strain risk	-7 12
o strain staff	23 -15
o strain strain	14 -8
o strain time	-4 -10
o strain vendorFirm	20 -6
o strain you	-1 -12
o time again	20 -8
o time cause	13 1
o time chore	14 -12
o time does	13 -10
o time ease	9 -7
o time fall	12 -7
o time gone	15 -10
o time instead	13 -8
o time joy	21 -2
o time less	15 -8
o time machine	-8 -12
o time money	12 -10
o time more	19 -6
o time must	9 -8
o time negation	6 -10
o time place	-11 -5
o time process	24 -26
o time promise	-5 -9
o time risk	3 -12
o time saving	8 -7
o time service	17 -13
o time slogan	8 -8
o time sooner	13 -7
o time staff	-14 -7
o time time	23 -17
o time trait	4 6
o time we	-2 -14
o time you	16 -1
o trait again	3 6
o trait cause	-8 26
o trait chore	-1 -14
o trait does	1 7
o trait ease	-15 27
o trait freeTime	4 9
o trait goods	-6 12
o trait machine	-10 -5
o trait negation	9 7
o trait norm	-19 25
o trait part	-4 24
o trait place	11 -7
o trait process	-22 11
o trait public	14 0
o trait rise	0 11
o trait service	2 -17
o trait slogan	-6 23
o trait spec	-11 7
o trait staff	13 -17
o trait strain	15 -2
o trait time	-3 11
o trait trait	-3 21
o trait unit	-12 20
o trait vendorFirm	14 -1
o trait vendorStaff	-5 -3
o trait we	-16 -6
o trait you	-9 7
o unit again	15 -7
o unit anymore	12 -11
o unit authority	22 -11
o unit can	9 0
o unit cause	-18 38
o unit chore	-18 18
o unit credential	-13 -20
o unit does	9 -14
o unit ease	20 -9
o unit experience	-9 -6
o unit fall	9 -10
o unit freeTime	18 -14
o unit gone	11 -7
o unit goods	15 -11
o unit income	17 -12
o unit instead	17 -9
o unit joy	36 -30
o unit keeps	-12 21
o unit less	19 -15
o unit machine	-20 30
o unit money	-21 3
o unit more	29 -23
o unit negation	31 -29
o unit norm	9 12
o unit part	-9 28
o unit place	9 -9
o unit process	17 -10
o unit promise	-16 -7
o unit rise	15 -4
o unit risk	15 -26
o unit service	-10 -8
o unit slogan	-5 19
o unit sooner	24 -27
o unit spec	21 -3
o unit staff	-3 -27
o unit standing	20 -13
o unit strain	18 -9
o unit time	10 -9
o unit trait	1 22
o unit unit	10 18
o unit vendorFirm	3 -15
o unit vendorStaff	-22 -4
o unit we	-17 -12
o unit you	17 -14
o vendorDoes cause	7 14
o vendorDoes does	-6 -25
o vendorDoes experience	-9 0
o vendorDoes joy	-15 -1
o vendorDoes keeps	-10 -13
o vendorDoes less	-14 -36
o vendorDoes machine	-1 20
o vendorDoes money	-10 -9
o vendorDoes negation	-1 -7
o vendorDoes norm	-13 30
o vendorDoes part	15 -17
o vendorDoes place	20 -17
o vendorDoes process	10 -19
o vendorDoes risk	-6 -10
o vendorDoes service	-6 -5
o vendorDoes spec	-13 30
o vendorDoes staff	-4 -15
o vendorDoes time	-8 0
o vendorDoes unit	0 10
o vendorDoes vendorFirm	-5 -23
o vendorDoes you	6 -20
o vendorFirm again	9 -1
o vendorFirm can	6 6
o vendorFirm cause	-16 13
o vendorFirm does	-10 16
o vendorFirm experience	-4 -13
o vendorFirm freeTime	-13 5
o vendorFirm gone	10 0
o vendorFirm instead	19 -5
o vendorFirm machine	-5 -15
o vendorFirm money	-12 -3
o vendorFirm negation	19 -1
o vendorFirm part	-17 2
o vendorFirm place	-30 -7
o vendorFirm service	-13 -18
o vendorFirm spec	-2 -8
o vendorFirm staff	16 -2
o vendorFirm standing	28 -17
o vendorFirm time	-7 -20
o vendorFirm unit	-23 -9
o vendorFirm vendorFirm	-8 -18
o vendorFirm vendorStaff	10 -4
o vendorFirm we	15 -3
o vendorFirm you	-6 -3
o vendorStaff again	-6 -6
o vendorStaff cause	-12 -13
o vendorStaff chore	22 -8
o vendorStaff credential	-7 -5
o vendorStaff does	-7 -18
o vendorStaff ease	14 0
o vendorStaff experience	-5 -8
o vendorStaff instead	5 -8
o vendorStaff machine	7 -9
o vendorStaff must	-6 -5
o vendorStaff negation	-5 -6
o vendorStaff part	-14 -14
o vendorStaff place	2 -8
o vendorStaff process	-10 2
o vendorStaff service	-10 -14
o vendorStaff spec	-16 -8
o vendorStaff staff	-4 -23
o vendorStaff trait	-13 -7
o vendorStaff unit	-4 -10
o vendorStaff vendorFirm	-6 -5
o vendorStaff you	15 -16
o we again	-24 -21
o we can	-6 -11
o we cause	-13 4
o we chore	-12 -1
o we credential	9 0
o we does	4 -8
o we ease	-13 -5
o we experience	-6 -7
o we freeTime	-10 -17
o we goods	-2 -22
o we instead	-21 -3
o we joy	-20 -3
o we keeps	-17 -7
o we less	-23 14
o we machine	-2 23
o we money	-5 -5
o we more	-19 7
o we negation	-22 -7
o we older	-17 -1
o we part	-5 15
o we place	4 -8
o we process	0 -9
o we promise	-13 -7
o we public	-17 -18
o we rise	-13 -14
o we risk	3 -28
o we service	-1 -11
o we slogan	-9 10
o we sooner	17 -2
o we spec	-20 -18
o we staff	-11 -8
o we standing	-7 -13
o we time	-6 -15
o we trait	8 0
o we unit	-14 36
o we vendorDoes	-6 -17
o we vendorFirm	-2 -12
o we vendorStaff	0 -9
o we we	-14 -7
o we you	3 -31
o you authority	24 -17
o you can	-9 17
o you chore	11 -13
o you credential	25 -13
o you does	10 -7
o you ease	20 -15
o you experience	-18 15
o you fall	14 -20
o you family	27 -21
o you freeTime	18 -8
o you gone	28 -12
o you goods	-5 23
o you income	40 -29
o you instead	5 -17
o you joy	11 -18
o you keeps	32 -27
o you less	27 -14
o you machine	17 -4
o you money	35 -25
o you more	11 -10
o you must	20 -11
o you negation	35 -5
o you norm	-5 -8
o you part	15 -29
o you place	29 2
o you process	11 9
o you promise	-11 -17
o you public	18 1
o you rise	11 -19
o you risk	15 -21
o you saving	28 -13
o you service	-5 -15
o you slogan	15 -22
o you spec	2 -28
o you staff	-13 40
o you standing	23 -1
o you strain	3 19
o you time	-4 14
o you trait	-22 -8
o you unit	16 -7
o you vendorStaff	-14 1
o you we	-22 -18
o you you	38 -22
p amount	42 -19
p change	58 -37
p colon	41 -58
p figure	-34 32
p figures	27 13
p measure	-17 73
p noFigure	-25 32
p perTime	42 -32
p percent	-6 40
p question	31 -11
p signedPercent	85 -60
s0 again	2 14
s0 anymore	11 -7
s0 can	-15 28
s0 cause	12 -20
s0 chore	-14 14
s0 credential	22 -24
s0 does	-26 53
s0 ease	-7 -8
s0 experience	6 -26
s0 fall	3 7
s0 family	14 -4
s0 freeTime	-20 14
s0 gone	-15 -9
s0 goods	37 -16
s0 income	28 -19
s0 joy	13 -13
s0 keeps	-21 30
s0 less	14 -13
s0 machine	-14 17
s0 money	15 -3
s0 more	-2 -18
s0 must	-21 30
s0 negation	24 -9
s0 norm	-15 29
s0 part	-4 31
s0 place	21 -4
s0 process	17 -2
s0 promise	-37 -7
s0 public	28 1
s0 rise	-14 29
s0 risk	7 -8
s0 saving	-10 18
s0 service	-27 8
s0 slogan	-2 19
s0 spec	-28 45
s0 staff	54 -34
s0 standing	-15 -6
s0 strain	-2 23
s0 time	17 2
s0 trait	-19 12
s0 unit	-2 -21
s0 vendorDoes	-5 -12
s0 vendorFirm	-9 -13
s0 vendorStaff	9 -19
s0 we	-19 -1
s0 you	5 4
s1 anymore	12 -7
s1 can	-12 17
s1 cause	-28 35
s1 chore	19 -12
s1 credential	0 -40
s1 does	-19 48
s1 ease	-1 -20
s1 experience	-5 -33
s1 family	20 -11
s1 freeTime	-11 20
s1 gone	-6 -12
s1 goods	11 1
s1 income	17 -11
s1 instead	-24 3
s1 joy	13 -9
s1 keeps	30 -11
s1 less	4 4
s1 machine	-19 20
s1 money	31 -17
s1 more	19 -20
s1 must	16 -5
s1 norm	28 2
s1 older	-18 -9
s1 part	-12 24
s1 place	14 -10
s1 process	-4 -4
s1 promise	-34 -9
s1 public	17 4
s1 rise	9 3
s1 risk	17 -26
s1 saving	15 -1
s1 service	-18 -13
s1 slogan	-11 38
s1 sooner	12 -8
s1 spec	-6 25
s1 staff	12 -5
s1 standing	14 -26
s1 strain	-16 17
s1 time	16 -4
s1 trait	-22 19
s1 unit	-13 -6
s1 vendorDoes	-6 -4
s1 vendorFirm	-13 -16
s1 vendorStaff	-9 -41
s1 we	-17 -2
s1 you	3 14
sf again	-16 12
sf anymore	11 -7
sf can	-10 24
sf cause	-1 27
sf chore	-9 10
sf credential	1 -39
sf does	-25 51
sf ease	-7 -8
sf experience	-18 -39
sf family	18 -8
sf freeTime	-22 19
sf gone	-16 0
sf goods	13 -4
sf income	27 -17
sf instead	19 -1
sf joy	31 -15
sf keeps	-10 25
sf less	18 -15
sf money	15 8
sf must	-21 30
sf negation	24 -1
sf norm	8 15
sf part	-17 20
sf place	30 -11
sf process	15 6
sf promise	-24 -14
sf public	29 -6
sf rise	-8 14
sf saving	-4 13
sf service	-8 -10
sf slogan	-4 30
sf sooner	-3 13
sf spec	-14 50
sf staff	28 -13
sf standing	-8 -26
sf strain	16 -1
sf time	10 16
sf trait	-26 26
sf unit	-11 11
sf vendorDoes	-7 -3
sf vendorFirm	-21 -23
sf vendorStaff	-11 -32
sf we	-23 -3
sf you	2 8
w #	-33 32
w $	52 -31
w %	22 10
w 'll	-5 -34
w 're	23 -40
w 's	21 -51
w 've	-1 -45
w +	58 -60
w ,	-36 33
w -	-40 52
w .	-14 59
w :	41 -58
w ?	31 -11
w a	24 1
w about	73 -28
w access	-23 39
w accidents	35 -26
w account	34 -30
w accredited	-36 -6
w accuracy	-21 40
w acre	63 -51
w acres	34 -8
w across	-20 9
w actually	49 -33
w admin	36 -12
w advice	48 -28
w advise	-18 -20
w adviser	7 -27
w advisers	-24 -10
w after	37 -34
w afterwards	38 -18
w again	75 -44
w agency	27 -23
w ai	-45 63
w air	-29 48
w alarms	21 -1
w alerts	-11 39
w all	-41 14
w allows	-9 20
w alone	-14 -2
w already	-13 -11
w always	4 -41
w among	15 -15
w an	55 -18
w and	5 17
w answer	-14 -38
w any	-20 28
w anytime	-20 4
w app	-33 46
w applicants	34 -9
w application	-23 20
w apprentices	35 -26
w approved	-22 -17
w architects	11 -3
w archive	1 22
w are	30 -1
w area	-33 19
w around	20 -45
w arrive	29 -7
w as	5 17
w assistant	15 -15
w association	25 -18
w at	34 -52
w audit	20 -1
w auditors	46 -24
w audits	-1 -29
w authority	13 -10
w automatic	-12 23
w automatically	-2 39
w award	-20 -13
w away	14 -42
w axis	-5 34
w b	48 -30
w back	-34 27
w backs	48 -25
w bad	-12 26
w bags	54 -22
w bakers	17 -25
w baking	-5 24
w balance	-47 -21
w bar	-19 77
w barn	13 -6
w batch	17 6
w battery	-38 69
w be	-2 29
w because	33 -9
w becomes	56 -40
w bed	16 33
w been	30 -19
w beer	20 -8
w before	41 -23
w bell	-17 21
w below	-38 38
w belt	25 -18
w bench	1 -13
w bending	18 3
w better	35 -32
w big	11 -32
w biggest	-41 -5
w bill	51 -28
w bin	-13 19
w bins	-13 30
w board	38 -13
w bonus	16 -13
w bookkeeper	37 -25
w booth	-12 32
w boss	32 -16
w bottles	51 -38
w brake	-7 49
w brand	7 18
w break	13 -7
w breaks	-27 0
w breathe	27 -20
w brewer	25 -7
w brewhouse	-5 37
w bring	5 -20
w brings	10 -1
w broken	-27 19
w brushes	-46 68
w brushless	-4 43
w buckets	30 -10
w budget	38 -24
w buffer	-18 32
w build	-19 18
w building	6 -11
w built	-37 56
w burns	13 -9
w business	-10 -15
w buy	10 -28
w buyer	40 -14
w buyers	32 -22
w by	10 -24
w ca	78 -24
w cables	-12 15
w calibration	-12 -14
w call	-51 -25
w called	23 -12
w calls	-16 10
w camera	-14 53
w can	-28 55
w capacity	-22 44
w carbon	43 -26
w care	-7 -14
w carmaker	39 -20
w carrying	11 27
w case	28 19
w cases	21 -22
w cash	30 -5
w cashiers	26 -7
w caught	29 -19
w cell	39 -40
w centre	-28 12
w cents	17 -12
w certificates	4 -17
w certified	2 -24
w chains	-24 -3
w change	4 34
w changer	-3 23
w changes	-12 16
w charge	-8 -20
w charges	25 -6
w chasing	30 -24
w cheaper	15 -24
w check	3 30
w checkout	37 -7
w checks	16 -14
w chefs	10 -23
w chips	18 13
w choose	-60 97
w class	-17 31
w clean	-4 19
w cleaning	-2 16
w cleans	-27 44
w clear	26 -11
w client	31 -12
w clients	13 -29
w climbing	27 -24
w climbs	19 -10
w clock	-30 -26
w close	-6 -12
w cloud	-40 75
w cm	-28 64
w co2	-41 75
w coach	2 -17
w code	-8 40
w cold	10 -16
w collect	-13 -11
w colour	-19 38
w colours	-25 51
w come	1 -42
w comes	3 -33
w coming	54 -15
w company	8 -35
w complain	11 -8
w complaint	12 -56
w complaints	41 -26
w compliant	-22 33
w compressed	-28 26
w compressor	-5 13
w concept	-15 54
w constant	1 48
w consultants	-16 -19
w consumption	-31 61
w contract	24 -20
w contractor	-19 -17
w contribution	23 -15
w control	-37 42
w controlled	-4 22
w conveyor	-22 32
w cook	-12 -6
w cooking	6 28
w cooks	9 30
w cool	23 -12
w coolant	-10 19
w cooling	-31 47
w corrosion	-21 44
w cost	21 -10
w costs	13 10
w count	14 -18
w countries	-4 -27
w court	-8 -23
w cover	13 -24
w covers	-18 37
w cow	0 21
w craftsmen	41 -21
w crane	-27 29
w credit	42 -22
w crew	49 -26
w crews	-7 -44
w customer	14 -21
w customers	-24 13
w cut	49 -6
w cuts	42 -36
w cutting	-37 76
w cycle	4 36
w cycles	2 6
w d	-29 -15
w data	-21 32
w date	-36 -40
w dates	69 -23
w day	16 3
w days	28 21
w db	-22 48
w dealer	-21 -23
w decades	-14 -13
w dedicated	-19 -13
w deep	-10 -14
w degrees	12 -3
w deliver	-20 -25
w delivery	21 -14
w demo	-11 -7
w dentist	19 -13
w depot	29 -15
w design	-46 63
w desk	-3 -31
w detector	-31 39
w detects	-15 25
w developed	-15 24
w digging	32 -15
w dispatch	-23 35
w dispatcher	26 -17
w display	-20 26
w disposal	-20 5
w distance	-15 32
w do	12 -36
w dock	13 -4
w done	21 -37
w door	42 -26
w doors	-42 64
w dos	37 -4
w dosing	-21 22
w double	11 12
w dough	-30 55
w down	20 -12
w drawings	22 -7
w drive	43 -41
w driver	32 -12
w drivers	65 7
w dry	52 -28
w dryer	-18 59
w during	11 -33
w dust	20 -9
w e	-34 67
w each	47 2
w earlier	24 -10
w early	25 1
w earn	27 -17
w easy	-28 54
w edge	33 2
w efficiency	-13 27
w electric	-6 43
w electronic	-12 23
w emergency	-26 8
w emission	14 10
w employees	-30 34
w employer	9 -30
w enables	-18 27
w end	45 -27
w energy	-2 39
w engineers	-21 -30
w enjoy	40 -20
w enjoys	19 -3
w envy	42 -17
w europe	-37 -32
w even	39 -22
w evening	34 -23
w every	20 12
w everybody	26 -17
w everything	-9 -29
w evidence	28 -7
w excavator	17 6
w experience	-7 -12
w expertise	-19 -17
w extra	-2 -33
w extraction	-12 43
w extremely	-9 20
w f	-22 29
w faces	68 -28
w fail	-22 57
w failure	24 -12
w fall	56 -34
w falls	32 -24
w family	-11 -12
w far	17 -15
w fast	-29 45
w faster	19 23
w fear	37 -20
w feed	-3 17
w feels	30 -22
w fewer	30 -40
w field	-22 -21
w fifth	5 -23
w fill	-16 33
w filter	-21 12
w filters	-16 36
w filtration	-17 -26
w finally	57 -32
w find	53 -35
w findings	42 -17
w finds	14 10
w fines	64 -39
w fingers	55 -25
w finish	-4 45
w finished	-10 17
w finishes	38 -16
w fire	40 -42
w firm	0 -18
w firms	2 -24
w first	-1 -31
w fits	-24 29
w fitted	21 -46
w fitter	23 -23
w fitters	16 -11
w five	-33 -5
w fix	-57 -29
w fleet	27 -35
w floor	27 -11
w flow	-21 30
w folks	26 -14
w food	39 -32
w foot	24 9
w for	0 8
w force	6 2
w foreman	47 -34
w forester	-4 25
w forklift	25 -11
w format	-15 35
w forward	33 -23
w foundry	22 -12
w four	22 -17
w free	-16 20
w frees	52 -36
w fresh	5 7
w friday	39 -37
w friendly	-15 25
w from	9 -38
w front	22 -12
w ft	-35 67
w ful	13 -11
w full	-19 35
w fully	-27 14
w fun	60 -42
w furnace	2 -29
w g	-25 47
w gal	13 -10
w game	-6 24
w gas	23 -18
w gear	-11 -26
w generation	-15 6
w generations	-10 -52
w gets	74 -28
w gives	-17 39
w glass	7 24
w gmp	-22 -4
w go	52 -73
w going	43 -19
w gone	57 -34
w good	74 -63
w goods	-16 52
w google	-3 -13
w gos	34 -19
w government	2 -22
w grade	9 8
w grant	43 -2
w grants	-40 55
w grid	-12 24
w grinding	21 9
w gripper	29 -5
w grows	16 9
w guided	-33 4
w gusts	55 -17
w guys	28 -24
w gym	35 -13
w h	-27 38
w half	51 -26
w hall	5 -24
w halved	15 -10
w halves	30 -14
w hand	26 -24
w handles	-16 46
w hands	21 -38
w happy	-1 -24
w harvest	18 -27
w has	2 -29
w have	29 -18
w head	32 -5
w heat	-2 42
w heating	61 -32
w heavy	27 -11
w height	-12 13
w help	1 -13
w helps	-9 28
w high	-27 53
w highest	-33 54
w highlight	40 -26
w highly	-38 59
w hire	2 23
w his	27 -19
w history	32 -15
w hit	-62 56
w hold	-11 -12
w holds	-16 31
w holiday	24 -12
w home	28 -37
w honest	-17 -8
w hood	-23 35
w hot	-33 -3
w hotel	-17 -12
w hotline	-27 -30
w hour	1 17
w hours	-1 -16
w house	11 -34
w how	-13 -12
w hp	-26 57
w hurt	78 -42
w hydraulic	-6 50
w hydraulics	-16 6
w if	-17 -11
w impressed	61 -32
w improves	31 4
w in	-7 -23
w incl	-9 13
w included	-2 -43
w individual	-14 -8
w industry	-26 -3
w inside	-3 -16
w inspection	40 -10
w inspector	11 11
w inspectors	22 -8
w installed	-17 18
w installers	-6 -12
w instead	7 -14
w insulated	-18 57
w insurer	36 -20
w insurers	29 -13
w integrated	-7 19
w interface	-32 59
w into	22 10
w inventory	14 0
w inverter	9 -6
w invited	39 -17
w invoices	8 -13
w is	52 -55
w iso	-29 -22
w it	45 -45
w its	20 1
w itself	14 6
w job	11 -6
w jobs	1 16
w joiners	13 -38
w just	4 11
w k	19 2
w keep	-12 -3
w keeps	-9 32
w kept	37 -7
w key	54 -31
w kg	4 25
w kids	46 -23
w kitchen	20 -16
w know	-7 -25
w known	-11 -12
w kv	-28 81
w kw	-31 75
w kwh	-2 11
w l	-22 58
w lab	2 -50
w labels	17 4
w ladies	22 -11
w languages	-3 48
w largest	8 -25
w laser	-32 28
w last	52 -27
w lasts	34 1
w late	66 -22
w latest	-15 33
w lawsuit	37 -8
w lead	-31 38
w leader	-34 -23
w leaves	40 -32
w led	-8 27
w legs	-14 54
w length	-18 38
w less	82 -41
w let	-6 -6
w level	-25 46
w levels	-14 38
w liability	56 -31
w liable	36 -13
w librarian	-9 21
w library	37 -14
w licence	26 -13
w life	-8 55
w lift	-16 59
w light	-6 52
w like	19 -13
w likes	40 -27
w line	10 15
w linen	20 -17
w lines	0 -23
w liquidity	35 -7
w lists	28 -24
w litre	21 -2
w litres	17 25
w live	-47 -32
w loader	0 11
w lobby	44 -11
w local	-10 -10
w logs	8 -7
w long	5 -24
w longer	16 -10
w look	44 -37
w looks	44 -25
w lose	36 -14
w loss	-12 20
w lost	22 -21
w lot	21 2
w love	18 -28
w low	-20 63
w lower	36 -9
w lowers	-18 33
w lugging	46 -8
w lunch	18 -12
w m	-29 45
w machine	5 14
w machines	7 -18
w machining	-16 -31
w machinists	-17 -4
w made	-44 77
w mail	-41 19
w maintenance	-4 15
w make	37 -40
w maker	-23 -12
w makers	-15 -69
w makes	39 -11
w making	3 -38
w man	60 -27
w manager	35 -41
w managers	-10 -8
w map	-34 45
w market	-37 10
w master	-36 -2
w material	15 7
w max	-37 58
w measure	22 -28
w measures	-43 47
w mechanics	4 -10
w meet	31 -19
w meeting	28 -20
w melt	51 -16
w metal	-19 0
w miles	22 -39
w min	-3 13
w minus	12 -9
w minutes	-12 1
w mix	-15 37
w mm	-34 45
w mode	-22 35
w model	17 -38
w mondays	45 -16
w money	-18 42
w monitoring	-11 44
w month	51 -29
w months	67 -29
w mood	36 -5
w more	43 -28
w morning	7 -40
w most	-14 15
w motivated	22 -3
w motor	-7 19
w motors	-10 30
w mould	25 -37
w m²	-13 33
w m³	-15 54
w n't	32 -17
w named	-41 -22
w nationwide	-4 -7
w nearly	-3 -19
w neck	24 -15
w need	12 11
w needed	24 -5
w neighbours	21 -11
w net	-5 13
w network	-39 11
w neutral	40 -21
w never	15 -19
w new	69 -34
w next	-14 10
w night	8 -10
w no	31 -1
w nobody	6 -13
w noise	-27 45
w not	25 -46
w notes	14 -12
w nothing	31 -9
w now	87 -58
w nozzle	-10 24
w nozzles	-18 32
w number	-22 -19
w nurses	43 -28
w of	-20 -17
w off	13 3
w offer	7 28
w office	45 -37
w offices	3 -13
w oil	17 16
w old	38 -12
w on	18 -10
w once	4 -38
w one	64 -51
w only	-47 31
w open	-34 46
w opera	-2 -50
w operating	-18 37
w operator	-6 26
w operators	20 -11
w or	0 28
w order	23 -20
w orders	8 9
w osmosis	-11 25
w other	85 -49
w others	-25 -10
w our	-5 -42
w ours	-16 -34
w out	70 -60
w oven	6 17
w over	24 -21
w overnight	-13 31
w overtime	27 -20
w own	-17 -66
w owner	13 -56
w p	39 -8
w package	-21 60
w packaging	-23 -35
w paid	48 -20
w paint	7 -17
w pallet	-10 23
w panel	-22 31
w panels	25 -38
w paper	13 -8
w paperwork	33 -10
w parallel	-20 38
w part	38 -20
w partner	-35 -28
w partners	-4 -20
w parts	0 26
w pass	8 18
w passed	6 -28
w passes	41 -18
w password	27 -21
w past	22 -10
w patient	-22 32
w patients	40 -17
w pay	14 7
w payment	24 -5
w payroll	34 -32
w pays	47 -30
w pcs	-10 23
w peace	34 -25
w penalty	43 -14
w per	44 -16
w percent	17 2
w perfect	-11 20
w performance	-25 37
w person	-3 -7
w personal	-9 -18
w personally	8 -45
w phds	-2 -16
w phone	32 -11
w phones	-32 42
w piano	-20 22
w pick	-22 3
w pictures	4 20
w pipe	30 -7
w place	-10 -12
w plan	36 -18
w planners	7 18
w planning	29 -58
w plant	-16 -9
w plates	64 -40
w platform	-26 43
w pleasure	24 -11
w plugs	14 -11
w pm	6 -43
w points	26 15
w pool	-11 18
w position	68 -42
w power	30 0
w powerful	-27 48
w ppm	-25 8
w practice	-11 -7
w praise	31 -14
w premium	-2 17
w press	1 18
w pressure	8 16
w prevents	-27 40
w price	9 0
w prices	62 -44
w print	-18 17
w printer	4 33
w printers	43 -39
w process	-23 18
w production	2 20
w profit	21 -21
w programming	21 -15
w programs	-39 64
w project	0 -9
w promise	13 -10
w promised	23 -24
w proof	-17 37
w pros	-4 -26
w protected	-16 -16
w protection	-16 44
w proud	28 -20
w proven	-12 -4
w provider	-20 -12
w pulse	-21 45
w pump	-20 19
w pumps	5 -37
w purchasing	55 -53
w push	0 22
w qa	51 -33
w quality	21 -7
w quarry	52 -42
w quarter	15 -1
w quick	-35 41
w quickly	9 -52
w quiet	31 -11
w quote	-47 -33
w rack	-21 52
w racks	44 4
w radio	-36 38
w range	-14 36
w rate	-8 -14
w rather	38 -6
w rave	21 -3
w reactor	37 -20
w read	-11 23
w readings	45 -23
w ready	17 -11
w real	-40 22
w recalls	59 -22
w receive	-10 29
w reception	28 -21
w recipes	6 23
w recognises	-22 37
w recommend	73 -13
w recovery	-16 23
w reduces	-14 17
w references	-34 -42
w refrigerant	28 4
w refrigeration	-15 -10
w refuse	34 -10
w region	-15 -14
w release	17 13
w reliability	-32 -14
w reliable	-39 69
w rely	-5 -5
w remote	2 33
w rent	57 -21
w rental	-22 -31
w replacement	-5 -27
w report	-22 45
w reports	-16 43
w reps	22 -16
w required	-20 44
w requst	-28 51
w research	-8 -28
w residents	35 -13
w rest	-13 -7
w results	-9 19
w retail	24 -24
w returns	65 -43
w revenu	36 -31
w reviews	-17 -14
w right	20 -15
w rises	10 4
w risk	56 -29
w road	29 -14
w robot	8 10
w robots	2 -32
w roof	54 -26
w room	-8 13
w round	16 11
w rounded	-7 69
w rpm	-15 38
w rules	23 -12
w run	29 -11
w running	-7 -37
w runs	11 18
w s	-13 42
w safe	-27 18
w sales	-28 -23
w same	42 -28
w sample	-30 -15
w samples	-7 25
w satisfaction	-38 -14
w saturdays	31 -21
w save	50 -18
w saved	36 -20
w saves	-10 44
w scale	-31 55
w scanner	-6 44
w schedule	-8 20
w school	41 -30
w scrap	34 -16
w screen	-35 47
w seal	-53 20
w seams	54 -25
w season	22 -1
w second	50 -41
w see	-21 36
w seed	101 -52
w sees	-28 63
w self	-18 40
w sell	73 -50
w sells	37 -31
w send	-50 -28
w series	0 18
w server	-1 16
w service	1 -59
w servo	-7 15
w set	0 10
w setter	34 -11
w seven	8 -29
w sewage	-8 -18
w sheet	3 -43
w sheets	-2 25
w shelf	-23 23
w shift	33 -2
w ship	-51 47
w shop	41 -43
w shoppers	29 -20
w short	4 -27
w show	-18 -33
w shown	-5 19
w shows	-17 41
w shrinks	28 -14
w shuttle	-7 21
w sick	50 -49
w since	17 -21
w single	9 18
w site	12 -39
w sits	62 -34
w six	12 1
w size	8 -25
w sleep	30 -15
w slips	14 -10
w small	57 -61
w smoke	25 -16
w snow	10 25
w so	36 -17
w solution	-18 31
w solve	-8 -19
w solvent	33 -14
w something	-5 -15
w sooner	32 -30
w sorting	42 -17
w sound	2 -41
w source	-21 40
w space	-39 55
w spared	42 -34
w speak	0 -26
w specialist	-27 -13
w specialists	23 -16
w spend	43 -6
w staff	-12 -8
w stage	35 8
w stand	11 -29
w standard	-18 49
w standby	39 -21
w standing	-2 -19
w stands	30 -19
w stars	-23 -20
w start	17 -25
w state	-19 -19
w stay	65 -50
w stays	80 -41
w steam	-44 50
w steel	18 -5
w step	-13 31
w stepless	-8 21
w sticky	6 19
w still	7 -21
w stink	67 -32
w stock	28 -12
w stop	52 -20
w stops	-16 34
w store	2 27
w straight	2 24
w strong	-29 34
w summer	33 -25
w sundays	6 -12
w supplier	8 -16
w supplies	-24 -7
w supply	-22 7
w support	-12 -36
w supports	-11 25
w sure	26 -39
w surfaces	-46 44
w system	-26 36
w t	26 8
w table	41 -22
w tablet	-20 43
w take	42 -29
w takes	7 38
w talk	2 -21
w talks	27 -15
w tank	-15 39
w tax	26 -24
w team	-31 -36
w tech	-44 14
w technician	37 0
w technicians	9 -35
w technology	-49 19
w television	37 -25
w temperature	-9 18
w tenants	22 -10
w terminal	-25 41
w test	0 29
w than	-43 26
w that	-26 -40
w the	49 -19
w theatre	29 -16
w their	-2 19
w themselves	3 -32
w then	52 -16
w there	-24 18
w they	21 -21
w things	25 -34
w thinking	-8 -12
w third	38 -23
w three	9 -6
w throughput	-28 50
w till	64 -45
w time	24 2
w times	-45 40
w to	8 9
w together	13 -18
w tolerance	-32 54
w too	16 -5
w tool	19 -14
w tools	-28 44
w top	9 -38
w touch	15 3
w tour	35 -23
w town	-7 -41
w tracking	-38 53
w trade	33 -13
w train	-13 -8
w trained	-22 -47
w training	-22 18
w trial	-18 -33
w tricky	21 -22
w trip	33 -24
w trouble	39 -33
w truck	11 29
w trucks	21 -15
w trust	-11 -13
w trusted	40 -41
w turn	50 -13
w turns	24 -16
w twice	12 12
w two	73 -16
w under	9 -10
w unit	-39 78
w units	-46 13
w unmanned	18 -9
w up	19 -17
w updates	-4 30
w ups	58 -33
w us	-42 -48
w use	6 61
w used	-25 -24
w user	-16 29
w uv	-44 98
w v	-22 52
w vacuum	26 -15
w valley	23 -13
w valves	-11 43
w van	55 -25
w vans	20 -47
w vehicle	3 -13
w version	-14 30
w vibration	-27 57
w video	5 19
w visit	-25 -11
w visitors	0 15
w volume	23 -17
w walk	16 -19
w wall	17 8
w want	46 -18
w wants	14 -8
w ward	17 -5
w warehouse	4 15
w warm	25 -7
w warning	32 4
w waste	17 -48
w watch	14 -12
w water	19 5
w way	3 23
w we	-64 -9
w week	6 -14
w weekend	28 -17
w weekends	-9 -11
w weeks	-17 32
w weld	-35 68
w welder	20 0
w welders	10 -4
w welding	-10 -10
w well	-34 -14
w were	62 -52
w what	11 -32
w when	43 -43
w where	35 -22
w while	4 -23
w whistle	20 -8
w who	9 -29
w whole	43 -25
w will	23 -24
w win	47 -27
w windows	-5 12
w winery	23 -13
w winner	-38 -30
w wins	26 -5
w winter	55 -20
w with	-19 43
w within	-4 -32
w without	17 15
w wo	4 -28
w word	17 -14
w work	69 -56
w working	20 9
w workplace	31 -19
w works	-36 -24
w workshop	-4 17
w workstation	-8 19
w worry	1 -19
w write	43 -27
w written	-6 -16
w wrong	24 -16
w x	-47 98
w yard	27 -42
w year	57 -48
w years	-18 6
w yield	60 -52
w you	28 -30
w your	27 -5
w yours	21 -1
w zero	-56 45
w zone	-31 53
w zones	-41 60
w zoo	9 -24
w °c	-16 56
w µm	-36 86
x again authority	20 -12
x again can	20 -13
x again cause	12 -8
x again does	11 -6
x again experience	9 -3
x again income	9 -4
x again instead	10 -2
x again joy	17 -6
x again machine	-4 -12
x again money	15 -2
x again must	14 -6
x again part	-10 13
x again public	0 -9
x again rise	19 -5
x again service	12 -6
x again slogan	10 2
x again spec	-10 10
x again staff	19 -6
x again standing	16 -4
x again strain	-11 10
x again vendorFirm	14 0
x again we	-8 -13
x anymore service	14 -3
x anymore staff	20 -4
x authority chore	9 -4
x authority credential	-3 -6
x authority fall	14 -5
x authority money	16 -9
x authority negation	10 -7
x authority part	15 -8
x authority rise	17 -9
x authority saving	14 -9
x authority standing	9 -5
x authority time	10 -8
x authority trait	-1 10
x authority unit	10 -6
x authority you	12 -6
x can chore	-12 14
x can ease	12 -7
x can goods	-8 13
x can income	24 -19
x can instead	-14 18
x can keeps	11 -7
x can machine	-6 13
x can money	17 -11
x can negation	-4 -5
x can promise	2 -12
x can public	-9 15
x can service	13 -3
x can spec	-11 9
x can time	6 -10
x can unit	6 -12
x can we	-4 -9
x can you	-9 11
x cause credential	-1 -16
x cause ease	-4 -9
x cause fall	13 -6
x cause gone	21 -15
x cause joy	9 -8
x cause keeps	12 -2
x cause less	27 -15
x cause money	5 -10
x cause more	22 -8
x cause older	-9 0
x cause part	0 10
x cause process	-1 -9
x cause promise	-13 4
x cause public	12 -3
x cause risk	13 -11
x cause service	-1 -8
x cause staff	1 -10
x cause strain	17 -13
x cause trait	-12 20
x cause vendorStaff	-7 -8
x cause we	-5 -10
x chore does	2 7
x chore family	9 -8
x chore gone	23 -14
x chore goods	-6 9
x chore instead	10 -2
x chore joy	16 -10
x chore keeps	10 -9
x chore less	9 -8
x chore more	10 -7
x chore negation	12 -9
x chore part	17 -12
x chore place	11 -8
x chore promise	-9 -8
x chore risk	9 -3
x chore spec	-8 11
x chore staff	14 -5
x chore standing	9 -4
x chore trait	13 -10
x chore vendorStaff	13 -3
x chore we	-14 -8
x credential norm	-11 -7
x credential place	-7 -15
x credential rise	1 15
x credential service	-9 -3
x credential slogan	-7 -4
x credential spec	-6 23
x credential staff	10 -8
x credential standing	-10 -4
x credential trait	2 -9
x credential unit	-5 -16
x credential vendorFirm	-2 -11
x credential you	16 -7
x does gone	12 -3
x does goods	-1 9
x does income	20 -20
x does more	13 -13
x does negation	12 -2
x does place	-12 11
x does process	5 4
x does public	12 -15
x does risk	17 -8
x does service	7 2
x does slogan	-4 10
x does standing	19 -17
x does trait	-4 14
x does unit	11 3
x does vendorDoes	-9 5
x does vendorFirm	-5 11
x does vendorStaff	-5 -11
x does we	8 -13
x does you	17 -11
x ease experience	-2 -8
x ease freeTime	15 -10
x ease gone	3 -9
x ease promise	-8 -2
x ease staff	20 -10
x ease time	5 -10
x ease unit	15 -8
x ease you	10 -9
x experience fall	10 -3
x experience gone	-6 -7
x experience income	14 -6
x experience instead	-6 -5
x experience joy	10 0
x experience machine	-5 -6
x experience money	12 -5
x experience negation	16 -2
x experience part	3 -11
x experience place	-10 -1
x experience promise	11 -12
x experience public	-5 -5
x experience risk	16 -1
x experience service	-5 -10
x experience spec	-3 -7
x experience staff	-6 -8
x experience standing	-5 -5
x experience trait	8 19
x experience unit	-13 -9
x experience vendorStaff	-4 -5
x experience we	-9 -2
x fall instead	14 -3
x fall machine	15 -5
x fall money	23 -14
x fall norm	15 -5
x fall place	12 -4
x fall process	20 -10
x fall service	12 -3
x fall staff	21 -5
x fall time	17 -9
x fall trait	11 -3
x fall vendorFirm	12 -1
x fall you	23 -19
x family joy	9 -6
x family vendorFirm	-4 -5
x family you	11 -9
x freeTime gone	11 -6
x freeTime joy	10 0
x freeTime keeps	9 -5
x freeTime less	4 5
x freeTime place	12 -11
x freeTime process	12 -3
x freeTime public	11 -5
x freeTime risk	12 -3
x freeTime spec	-12 11
x freeTime staff	15 -6
x freeTime strain	13 -15
x freeTime we	9 -12
x freeTime you	11 -6
x gone keeps	9 -4
x gone machine	22 -9
x gone negation	11 -2
x gone norm	-6 -4
x gone part	27 -22
x gone risk	9 1
x gone spec	16 -13
x gone staff	12 -7
x gone you	16 -7
x goods income	10 -9
x goods instead	1 -13
x goods joy	12 -9
x goods less	11 0
x goods machine	-8 10
x goods money	14 -11
x goods more	19 -15
x goods negation	8 -10
x goods norm	22 -13
x goods part	7 -12
x goods process	8 1
x goods rise	12 -11
x goods service	9 -7
x goods sooner	13 -13
x goods spec	17 -19
x goods trait	-7 17
x goods unit	11 0
x goods vendorFirm	-5 -4
x goods we	-1 -12
x income instead	10 -10
x income machine	13 -11
x income more	10 -8
x income part	11 -8
x income process	18 -16
x income rise	11 -5
x income saving	22 -11
x income slogan	11 -12
x income spec	10 -9
x income staff	13 -10
x income strain	11 -4
x income time	17 -12
x income you	24 -22
x instead money	11 -15
x instead negation	16 -3
x instead norm	19 -12
x instead older	-15 9
x instead place	9 -3
x instead promise	-4 -5
x instead public	-9 -5
x instead rise	10 -7
x instead risk	11 -3
x instead service	-5 -9
x instead slogan	11 -10
x instead sooner	1 9
x instead spec	0 -10
x instead time	10 -11
x instead vendorFirm	12 3
x instead we	-8 -6
x joy machine	13 -8
x joy part	12 -12
x joy place	16 -6
x joy process	9 -7
x joy promise	-11 -3
x joy public	-2 -7
x joy rise	15 -1
x joy slogan	11 1
x joy staff	19 -6
x joy unit	19 -14
x joy vendorFirm	17 -4
x joy vendorStaff	20 -1
x keeps money	11 0
x keeps norm	-4 -6
x keeps part	6 13
x keeps place	5 7
x keeps process	10 -5
x keeps slogan	-13 5
x keeps staff	25 -17
x keeps unit	16 0
x keeps vendorDoes	0 -12
x keeps we	-8 -2
x keeps you	12 -11
x less machine	12 -1
x less money	15 -11
x less more	16 -4
x less norm	17 -17
x less older	-9 6
x less part	11 1
x less place	-11 11
x less public	20 -13
x less risk	10 -5
x less spec	12 -11
x less staff	17 -17
x less time	19 -10
x less unit	13 -11
x less vendorDoes	-7 -21
x less vendorStaff	14 -1
x less you	23 -15
x machine money	8 -9
x machine norm	0 12
x machine older	-13 18
x machine part	-10 13
x machine process	12 -9
x machine promise	-2 10
x machine risk	3 -11
x machine saving	12 -9
x machine service	2 -18
x machine slogan	-7 13
x machine staff	10 -11
x machine standing	11 -2
x machine strain	-13 10
x machine time	-2 -11
x machine unit	-7 16
x machine vendorDoes	1 12
x machine vendorFirm	2 -11
x machine vendorStaff	-8 -9
x machine we	-1 9
x money norm	13 -11
x money older	-10 -3
x money part	0 12
x money rise	15 -13
x money risk	10 -8
x money service	4 -11
x money spec	12 -10
x money time	14 -11
x money you	16 -10
x more norm	14 -13
x more older	-5 -4
x more part	9 -2
x more process	11 -4
x more rise	-4 -5
x more service	9 -2
x more slogan	16 -14
x more staff	13 -5
x more time	10 -3
x more unit	10 -11
x more vendorFirm	11 0
x more you	13 -6
x must staff	11 -6
x negation norm	17 -9
x negation place	10 -3
x negation process	10 -3
x negation promise	-13 -4
x negation rise	11 -6
x negation strain	14 -12
x negation time	10 -4
x negation trait	5 4
x negation unit	8 -11
x negation vendorDoes	-13 -4
x negation vendorFirm	14 -1
x negation we	-14 -7
x negation you	11 -4
x norm risk	13 1
x norm trait	1 11
x norm unit	11 3
x norm vendorDoes	-1 15
x norm vendorFirm	-4 -6
x older public	-8 -7
x older sooner	-4 11
x older spec	-9 8
x older staff	16 -4
x older vendorFirm	2 7
x older we	-13 -2
x older you	9 -8
x part place	-4 -5
x part process	1 9
x part promise	-7 11
x part public	18 -1
x part rise	12 -5
x part service	12 4
x part slogan	3 8
x part staff	13 -8
x part standing	22 -12
x part strain	-3 9
x part trait	-2 9
x part unit	-7 16
x part vendorFirm	-1 -17
x part vendorStaff	-8 -17
x part we	1 14
x part you	10 1
x place public	16 -5
x place spec	11 -8
x place standing	17 -4
x place strain	19 -10
x place time	1 -10
x place we	-7 -5
x process public	22 -8
x process rise	12 -8
x process risk	19 -15
x process saving	13 -7
x process service	-5 -7
x process standing	14 -3
x process trait	-8 11
x process unit	14 -3
x process vendorFirm	-10 -10
x process you	7 3
x promise service	-5 -7
x promise slogan	-4 10
x promise spec	-4 -13
x promise staff	-4 9
x promise time	8 -9
x promise trait	0 12
x promise unit	-7 -12
x promise vendorDoes	-8 -4
x promise we	-12 -9
x promise you	-17 -3
x public service	-16 -3
x public staff	12 -4
x public standing	13 -13
x public strain	10 -5
x public vendorStaff	14 -4
x public we	-6 -9
x public you	22 -10
x rise slogan	4 7
x rise strain	9 0
x rise we	-3 -8
x risk slogan	-12 9
x risk standing	14 -7
x risk time	5 -9
x risk trait	-6 14
x risk unit	10 -15
x risk vendorDoes	-10 -3
x risk vendorFirm	11 -6
x risk vendorStaff	5 -9
x risk we	-1 -11
x risk you	18 -12
x saving spec	11 -10
x saving unit	11 -9
x saving you	17 -11
x service sooner	-16 -14
x service spec	-2 -19
x service staff	2 -9
x service trait	-5 -4
x service unit	-13 0
x service vendorStaff	-10 -8
x service we	-4 -6
x service you	5 -10
x slogan staff	12 -4
x slogan strain	16 -10
x slogan time	13 -9
x slogan trait	-9 10
x slogan unit	-9 12
x slogan we	-7 -10
x sooner spec	9 -4
x sooner unit	10 -5
x sooner vendorFirm	5 7
x sooner we	-6 -11
x spec staff	-13 7
x spec vendorDoes	-4 16
x spec vendorStaff	-10 -5
x spec we	-8 -11
x staff strain	15 -9
x staff trait	11 -11
x staff unit	-6 -10
x staff vendorStaff	-7 -8
x staff we	-9 -5
x staff you	-2 12
x standing trait	14 -10
x standing unit	20 -8
x standing vendorFirm	26 -6
x standing you	17 -1
x strain time	10 -12
x strain vendorFirm	11 -2
x strain we	-5 -6
x time vendorDoes	0 -10
x time vendorFirm	0 -10
x time we	7 -19
x time you	12 -2
x trait unit	-2 14
x trait vendorFirm	6 4
x trait vendorStaff	-10 -9
x trait you	-14 8
x unit vendorFirm	-8 -6
x unit we	-1 11
x vendorDoes vendorFirm	-2 -8
x vendorDoes vendorStaff	9 -17
x vendorDoes we	-7 -8
x vendorDoes you	3 -10
x vendorStaff you	-9 -1
x we you	1 -17
`,
  motive: `
bias	-4 13 -14 10
b # %	27 -4 -17 -3
b # a	16 -9 -3 -2
b # days	30 -19 -11 -1
b # degrees	-13 -6 23 -2
b # grand	15 -14 0 0
b # in	23 -10 -9 0
b # less	26 -7 -4 -5
b # litres	23 -6 -4 -9
b # m	14 -5 -5 -2
b # minutes	-6 -5 14 -3
b # months	31 -10 -10 -7
b # more	28 -5 -7 -14
b # percent	-2 18 -3 -5
b # points	22 -10 0 -5
b # t	18 -1 -7 -6
b # to	16 -5 -2 -6
b $ #	15 -6 -5 -2
b % more	31 -3 -21 -4
b + #	20 -9 0 -3
b + $	24 -8 -2 -9
b , #	28 -7 -20 -1
b , good	-1 -2 -3 17
b , less	-19 -6 13 17
b , that	14 -9 -4 -1
b , two	38 -11 -19 -5
b , you	20 -22 4 2
b - end	-6 -10 16 1
b - up	-13 32 -13 -3
b . #	-4 18 -8 -8
b . a	24 -14 -8 -3
b : #	25 -10 -10 -3
b ^ #	14 -4 13 -23
b ^ a	-7 19 2 -12
b ^ an	-12 17 9 -10
b ^ cashiers	-8 -10 28 -10
b ^ cleaning	-4 -10 24 -7
b ^ cuts	38 -22 -8 -5
b ^ dentist	16 -15 -2 0
b ^ digging	-8 -7 6 19
b ^ drivers	-7 -20 -3 52
b ^ everybody	-9 -8 12 -18
b ^ fewer	7 14 -9 -3
b ^ frees	30 -8 -12 -5
b ^ gusts	-16 -11 -25 0
b ^ hotel	16 -3 -3 -6
b ^ in	17 12 -11 -12
b ^ inspector	-9 23 -9 3
b ^ insurers	16 -6 -5 -1
b ^ kitchen	-11 -5 19 -2
b ^ less	11 -10 15 -9
b ^ liquidity	20 -5 -5 -4
b ^ more	-2 -8 4 17
b ^ neighbours	-4 22 -12 -4
b ^ no	-12 16 15 -12
b ^ nobody	-4 -4 19 -1
b ^ not	15 -2 -7 -4
b ^ on	-12 5 -3 -7
b ^ one	46 -17 -6 -14
b ^ operator	0 -17 27 -6
b ^ other	2 -15 5 -21
b ^ people	-15 -9 6 3
b ^ qa	-5 -7 4 21
b ^ residents	-1 -22 34 -6
b ^ scrap	34 -24 -5 -3
b ^ shift	-9 -7 29 -12
b ^ shop	-11 23 -3 -7
b ^ solvent	14 -8 10 -8
b ^ the	-11 -8 10 -13
b ^ water	25 -8 0 -12
b ^ work	-4 -4 -4 14
b ^ you	37 0 -18 -10
b ^ your	-15 -5 15 5
b a .	24 -14 -8 -3
b a big	-7 -3 -6 -6
b a clear	-10 -1 21 -6
b a day	12 -14 6 -2
b a fire	-12 40 -12 -11
b a forklift	16 -1 -5 -6
b a new	24 -1 -16 -7
b a pleasure	-3 -4 -4 15
b a power	-6 31 -4 -15
b a quarter	20 -7 -1 -9
b a quiet	-7 -6 28 -8
b a second	34 -8 -23 0
b a third	14 -3 0 -8
b a week	20 -5 -9 -4
b about the	-5 -4 -16 26
b about your	0 -1 -3 -16
b all day	-3 -12 36 -16
b an end	-10 -6 21 -2
b an hour	-7 1 16 -5
b and earn	36 0 7 -26
b and not	-10 -4 28 -10
b and so	22 -7 -4 -7
b and stare	0 -14 -2 0
b and the	-6 -10 -3 14
b and you	13 10 -6 0
b and your	-16 5 11 -2
b any longer	15 3 -17 0
b any more	-20 9 20 -8
b are history	-5 14 -4 -2
b are impressed	-6 -6 -5 -8
b are n't	-7 8 16 6
b are spared	19 -6 -9 -5
b as a	-20 -10 2 -2
b as the	-6 -5 -6 -2
b at a	19 -5 -5 -3
b at every	-16 5 -4 -3
b at four	-10 -9 26 -1
b at home	-5 -19 6 23
b at last	-12 -4 5 14
b at the	13 10 -21 -10
b at your	-14 13 -14 -13
b back at	-18 -10 -4 0
b because of	-23 37 -21 -1
b before the	-7 16 14 -13
b bookkeeper leaves	-2 -3 23 -10
b by #	-3 17 -4 -4
b by $	23 -19 0 -1
b by a	16 -11 -4 -1
b by hand	-7 -9 25 -7
b by with	27 -14 18 -14
b ca n't	-3 42 -21 -16
b can be	7 18 -7 -8
b can have	-13 -2 34 -4
b can sell	19 -5 -5 -3
b carbon neutral	-4 -3 -4 -3
b clear head	-10 -1 21 -6
b come home	-1 -1 20 -16
b come in	-10 -4 7 22
b come to	-6 -10 -7 8
b cost falls	18 -11 1 -6
b costs you	30 -9 -3 -6
b crew is	11 -15 -10 31
b day ,	21 -4 -8 -2
b delivery dates	-10 32 -5 -10
b dos #	20 -4 -9 -2
b dos n't	-21 3 34 -13
b down from	23 -21 0 -1
b drawings do	-6 27 -11 -2
b driver dos	-1 -5 21 -15
b each other	-14 -15 8 45
b early payment	17 -5 -5 -4
b earn on	36 0 7 -26
b enjoy the	-13 -10 -6 34
b even if	-5 19 -13 -2
b even when	-9 22 1 -8
b every month	20 -4 -4 -6
b fall by	7 14 -2 -6
b falls #	18 -11 1 -6
b falls by	33 -27 0 -2
b fear of	-3 21 -6 -6
b feels like	-3 -2 -10 20
b fines for	-10 23 -4 -6
b first time	-7 20 -10 -1
b fitter need	-5 -1 19 -9
b for itself	23 -4 -11 -3
b for the	-13 -1 24 -25
b for you	-4 -4 7 -36
b forward to	-6 -10 -4 24
b from #	16 -10 -1 -4
b gets by	16 -14 26 -14
b go from	37 -10 -7 -14
b go to	15 -10 9 -4
b gone ,	22 -13 7 -3
b good mood	-5 -8 -5 26
b gos in	27 -17 7 -13
b grand of	15 -14 0 0
b half a	18 -8 -7 -2
b half the	32 -14 -3 -8
b hand is	-4 -5 26 -12
b have a	-10 -10 24 -1
b have fun	-11 -2 -7 27
b have no	-3 -5 14 -5
b have their	-2 -2 15 -7
b have to	-4 -3 22 -9
b home on	-1 -13 35 -21
b in a	-5 18 -11 3
b in bed	-4 -14 33 -12
b in your	20 -18 4 -1
b instead of	15 -12 -12 8
b insurers pay	16 -6 -5 -1
b is a	-9 -9 6 22
b is done	-2 -13 21 -10
b is down	-15 34 -17 -5
b is gone	16 -13 21 -11
b is in	-22 25 -1 6
b is n't	4 35 -23 -7
b is off	-4 15 -12 -1
b is on	-10 14 -10 -6
b is over	-10 -7 15 6
b is the	-11 -6 -7 9
b it costs	-15 20 0 -1
b its licence	-4 26 -10 -8
b kids ,	-14 -6 27 -4
b late shift	-15 -8 14 16
b lead time	23 -13 -2 -6
b leave the	-1 1 -6 14
b leaves at	-2 -3 23 -10
b less a	-1 0 14 -2
b less for	-5 -7 26 -6
b less in	38 -6 -15 -9
b like a	-6 -4 -4 -4
b like working	-4 3 -3 20
b longer ,	12 5 -15 -1
b look forward	-6 -10 -4 24
b man is	-14 -15 34 -7
b meet the	-18 27 -1 -2
b miles less	-7 0 26 -2
b mood in	-8 -2 0 23
b more a	22 -3 -7 -9
b more orders	20 -8 -9 0
b more per	15 -4 -3 -6
b n't called	-1 -13 26 -8
b n't come	0 -5 21 -15
b n't drive	-1 -7 36 -13
b n't go	-7 -5 16 -4
b n't have	-3 -8 19 -5
b n't need	38 -4 -26 -1
b n't stand	3 -14 21 -7
b need n't	-16 -5 26 -4
b never again	-6 -3 17 -5
b new hire	24 -1 -16 -7
b no climbing	-8 -9 17 -2
b no fear	-3 21 -6 -6
b no lugging	0 -19 25 -4
b no one	-30 9 29 -9
b not one	15 -2 -7 -4
b nothing to	-15 26 -12 -1
b of #	47 -11 -11 -18
b of a	-7 6 -9 14
b of one	19 -7 -6 -4
b of power	18 -14 -3 0
b of the	-25 33 -9 -12
b of yours	-3 20 -14 -6
b off sick	-11 20 -5 -4
b off your	-9 17 8 -6
b old foreman	-5 21 -22 20
b old hand	2 -8 -5 19
b on #	27 -8 -13 -6
b on it	27 -16 -1 20
b on mondays	-5 -3 -1 18
b on site	-6 11 -20 -1
b on stage	-11 -4 -5 23
b on sundays	1 -13 25 -9
b on the	9 4 7 -17
b on time	-7 -5 28 -10
b on you	-1 15 -11 -1
b on your	16 -10 5 -4
b one in	-11 -4 15 -1
b our standby	-3 20 -14 -6
b out ,	-6 16 -9 -2
b out of	2 41 -18 -12
b p .	24 -14 -8 -3
b pay #	21 -1 -9 -2
b pays for	23 -4 -11 -3
b people come	-3 4 -26 38
b power bill	26 -10 -3 -4
b proud of	-5 -3 -10 22
b rather than	-1 -8 24 -8
b rent for	6 26 -14 1
b residents do	-1 -22 34 -6
b runs on	-12 34 -9 -10
b save #	24 -10 1 -5
b saves #	19 -8 -8 -3
b saves you	-3 18 1 -5
b see your	-9 -6 1 -9
b setter dos	-4 -6 14 -5
b shelf ,	-1 31 -10 -10
b shift ,	1 -11 22 -9
b shop floor	-19 -9 -9 19
b shop in	-9 -3 -5 -4
b short runs	17 -8 -2 -4
b site ,	-4 18 -6 -7
b sits in	0 -6 24 -13
b so no	-5 15 -13 2
b so the	24 -10 -12 1
b so you	18 1 -3 -1
b so your	-4 7 19 -5
b staff have	-6 0 17 -8
b stand in	1 -14 26 -13
b stay away	-2 28 -18 -10
b stop at	-3 -11 -4 1
b stop when	-11 31 -17 1
b takes #	-9 -5 25 -8
b talks about	-3 -4 -4 -3
b than one	-9 4 20 -11
b the auditors	-5 0 -10 0
b the back	-14 -11 14 -2
b the crew	2 -9 -8 32
b the depot	3 -6 0 15
b the early	0 -11 -4 16
b the evening	17 -12 -1 13
b the firm	-1 19 -1 -9
b the foreman	-7 -13 22 -2
b the hall	25 -6 -4 -10
b the highlight	-11 -6 -7 9
b the kids	-17 -6 18 5
b the ladies	-3 -14 7 13
b the line	-5 -7 16 -4
b the lobby	-12 11 -5 -9
b the machine	-6 -18 32 -9
b the new	2 -6 -12 30
b the night	13 5 -17 -1
b the old	2 -18 -13 28
b the owner	-1 16 10 -8
b the past	-17 13 16 -5
b the phone	-14 -7 36 -6
b the press	-3 24 -14 1
b the quarry	15 -3 -5 -5
b the reactor	-4 -6 -1 16
b the roof	-3 11 15 -10
b the rules	-18 30 -5 -6
b the same	40 -7 -15 -16
b the table	-9 21 -7 -1
b the till	-14 11 -11 20
b the top	21 -20 -8 -10
b the town	-20 18 -10 -6
b the trade	-11 -6 -3 -1
b the valley	-7 -3 -5 -7
b the warehouse	-10 -11 -3 36
b the whole	-9 -12 12 16
b the work	43 -7 -8 -16
b through the	18 -9 6 -13
b time for	-20 -7 15 15
b to #	22 -12 -2 -5
b to an	-8 30 -4 -3
b to be	13 -15 -13 -1
b to check	-5 -15 17 1
b to see	-9 -6 1 -9
b to the	-17 0 26 -5
b to work	-17 -19 -8 42
b to your	9 13 -6 -2
b two more	22 -5 -13 -3
b under the	-2 -13 31 -15
b up in	-1 -6 -5 -3
b up the	-2 -8 15 -5
b use from	22 -7 -1 -9
b walk to	0 -10 25 -9
b want to	-14 -10 -20 20
b we take	22 -1 -2 -4
b when a	-5 20 -5 -2
b when it	-4 37 -11 -17
b when the	-9 36 -4 -16
b when they	-12 -11 -8 23
b where it	21 -2 -11 -5
b winter too	17 6 -7 -10
b with it	23 -2 -25 10
b with no	-10 26 -7 0
b with one	37 -15 10 -17
b with your	-14 23 -2 -3
b without a	-5 21 -7 -5
b wo n't	-1 14 8 -9
b year ,	15 -14 0 0
b you #	26 -14 -1 -1
b you 're	-10 16 -11 -9
b you a	0 -9 -3 -2
b you as	-12 -12 -7 3
b you buy	38 -11 0 -6
b you can	7 -10 17 -5
b you do	14 5 -13 0
b you down	-7 14 0 -2
b you get	33 -5 -17 -4
b you know	-23 28 0 -2
b you meet	-18 27 -1 -2
b you over	-14 21 -10 2
b you pay	35 -13 -5 -2
b you save	19 -8 0 -4
b you sleep	-12 20 -5 0
b you win	9 -19 -2 -6
b your admin	-4 -4 14 -1
b your boss	-2 -4 -5 -7
b your fitter	-5 -1 19 -9
b your fitters	-6 -1 20 -5
b your line	-12 16 1 -2
b your new	-18 -5 -5 -12
b your old	11 19 -20 -3
b your people	-9 -5 5 29
b your plant	-14 37 -11 -2
b your power	25 -24 0 1
b your shop	25 -11 -6 -9
b your site	0 13 13 -8
b your staff	-2 -10 3 18
b your winery	-7 -3 -5 -7
c again	-39 15 -4 14
c anymore	22 6 15 -32
c authority	0 81 -38 -42
c can	34 -27 45 -28
c cause	7 -33 20 -5
c chore	-22 -30 67 -2
c credential	-24 -4 -24 15
c does	24 0 -2 4
c ease	-2 9 31 -31
c experience	28 19 -30 -8
c fall	35 2 -13 -12
c family	-35 -13 24 35
c freeTime	-27 16 27 3
c gone	-14 3 51 -11
c goods	21 -1 -12 -5
c income	58 -37 -20 -19
c instead	1 19 -12 3
c joy	-26 -51 -48 141
c keeps	-18 42 -10 -4
c less	43 -24 11 -12
c machine	18 -4 -17 11
c money	67 -11 -32 -6
c more	34 -26 2 2
c must	27 -48 48 -17
c negation	-20 37 23 -20
c norm	25 9 -33 2
c older	-8 -6 35 -3
c part	24 -46 -1 -9
c place	3 -32 4 17
c process	12 31 -27 -1
c promise	-11 34 3 -18
c public	7 -26 -19 -49
c rise	7 14 27 -32
c risk	-15 84 -23 -24
c saving	29 6 -15 -9
c service	33 -16 -1 0
c slogan	15 -8 -16 14
c sooner	9 -14 24 -6
c spec	19 11 -18 -6
c staff	-17 -16 9 26
c standing	-27 -49 -10 -16
c strain	-11 -22 73 -39
c time	-1 5 9 1
c trait	29 32 12 -35
c vendorFirm	-17 0 -12 12
c vendorStaff	-15 -23 33 10
c you	-2 4 -35 -22
e again	-18 -5 13 13
e authority	-5 14 -4 0
e cause	-2 -6 14 2
e experience	2 14 -5 -6
e fall	21 -14 -3 -3
e freeTime	-17 15 -4 0
e gone	-14 5 29 -7
e income	25 -14 -5 2
e joy	-12 -9 -13 38
e keeps	-19 9 14 12
e less	12 4 -17 9
e money	31 -19 -3 -4
e negation	-5 -1 20 -7
e part	-14 1 24 -7
e place	0 -5 -15 13
e process	18 -4 -14 0
e promise	-2 19 -6 -8
e public	-5 9 -10 -12
e rise	-5 17 -4 -8
e saving	32 -14 -11 -6
e service	-22 -8 27 -11
e slogan	19 -20 -11 14
e sooner	-5 2 16 -6
e staff	7 9 -19 4
e standing	-7 -18 -5 4
e strain	-5 -2 14 -7
e trait	17 -12 0 -2
e you	-8 5 -15 -7
l short	5 7 -12 17
n ^bake	-4 14 -5 -4
n ^baker	-4 14 -5 -4
n ^bas	14 4 -1 -9
n ^bea	-3 -15 2 18
n ^book	-4 -1 15 -8
n ^bookk	-4 -1 15 -8
n ^care	-10 -4 16 -1
n ^cho	-7 -3 -3 21
n ^cle	-13 -1 14 -1
n ^dam	-4 15 -7 -2
n ^dama	-4 15 -7 -2
n ^damag	-4 15 -7 -2
n ^dir	1 -7 15 -6
n ^sel	15 -5 -5 -2
n ^sell	15 -5 -5 -2
n ^spr	-9 -8 15 1
n act$	2 14 -5 -5
n aile	-4 19 -8 -1
n ains	1 -10 21 -7
n aker	-5 15 -7 -3
n aker$	-6 15 -10 -2
n amag	-4 15 -7 -2
n amage	-4 15 -7 -2
n ance	16 -13 0 -2
n bake	-4 14 -5 -4
n baker	-4 14 -5 -4
n book	-4 -1 15 -8
n bookk	-4 -1 15 -8
n bookke	-4 -1 15 -8
n canc	17 -9 2 -4
n care	-10 -4 16 -1
n ckou	20 -4 -7 -4
n ckout	20 -4 -7 -4
n ckout$	20 -4 -7 -4
n dama	-4 15 -7 -2
n damag	-4 15 -7 -2
n damage	-4 15 -7 -2
n dlin	-2 -8 16 -5
n ears	-5 -3 -1 17
n ease	16 -9 0 -2
n eepi	-4 -4 14 -3
n eepin	-4 -4 14 -3
n eeping	-4 -4 14 -3
n ehan	-4 -5 16 -5
n ehand	-4 -5 16 -5
n elder$	14 -2 -4 -6
n epin	-4 -4 14 -3
n eping	-4 -4 14 -3
n eping$	-4 -4 14 -3
n etti	-7 1 14 -8
n ettin	-9 2 15 -6
n etting	-9 2 15 -6
n hand	-5 -8 16 -4
n hands	-3 -10 18 -5
n hands$	-3 -10 18 -5
n hold	-7 16 -8 1
n ker$	-5 15 -11 -1
n kets	18 -7 0 -9
n kets$	18 -7 0 -9
n kkee	-4 -1 15 -8
n kkeep	-4 -1 15 -8
n kout	20 -4 -7 -4
n kout$	20 -4 -7 -4
n lder$	14 -2 -4 -6
n lease	16 -9 0 -2
n mage	-4 15 -7 -2
n ner$	-4 -4 14 -3
n oile	1 -8 17 -6
n okke	-4 -1 15 -8
n okkee	-4 -1 15 -8
n okkeep	-4 -1 15 -8
n ookk	-4 -1 15 -8
n ookke	-4 -1 15 -8
n ookkee	-4 -1 15 -8
n oys$	-8 -4 -2 22
n ping	0 -9 18 -8
n ping$	0 -9 18 -8
n rty$	1 -8 19 -6
n sal$	-4 -4 -2 20
n sell	15 -5 -5 -2
no again	-6 21 18 -26
no authority	-16 61 -33 -4
no cause	-24 33 5 -1
no chore	-35 -3 69 -23
no does	7 -28 35 -6
no ease	16 16 -25 -1
no experience	-5 36 -23 -12
no fall	32 -38 14 -6
no freeTime	-19 14 1 12
no gone	-31 100 -51 -6
no goods	-20 44 -23 -1
no instead	24 -1 4 -15
no keeps	-2 -20 3 22
no machine	-39 6 17 22
no money	28 29 -37 -6
no must	18 -38 52 -19
no norm	-12 59 -15 -8
no part	-10 -6 14 23
no place	-23 35 -10 17
no process	14 49 -36 -16
no public	-7 16 15 -5
no rise	-26 33 13 -7
no risk	-11 55 -26 -8
no service	-21 9 -5 23
no spec	-11 38 -1 -14
no staff	-43 41 13 6
no standing	-6 0 23 2
no strain	-35 -2 72 -30
no time	20 -7 5 -13
no unit	8 16 -9 -2
no vendorFirm	-22 5 31 -16
no you	-29 47 19 -16
nomore again	-15 -6 36 -9
nomore anymore	-8 17 19 -19
nomore cause	-10 -17 35 -7
nomore chore	-18 -49 65 1
nomore does	18 -39 33 -9
nomore fall	-16 35 -2 -12
nomore freeTime	-54 -37 86 1
nomore goods	-16 22 25 -11
nomore keeps	-8 -10 29 -1
nomore machine	-44 10 40 -6
nomore money	14 0 -13 0
nomore more	-29 32 26 -20
nomore must	63 -26 -36 1
nomore place	-48 4 48 -1
nomore process	-14 43 -24 -4
nomore rise	2 -49 38 0
nomore risk	3 18 -9 -6
nomore staff	-28 16 22 -9
nomore strain	-21 -15 42 -1
nomore unit	-16 -40 47 9
nomore you	43 19 -37 1
o again chore	-1 24 -10 -10
o again does	5 -6 4 12
o again ease	-3 -8 23 -10
o again fall	-15 22 -3 -2
o again freeTime	-18 25 -10 0
o again income	16 14 -14 -10
o again joy	-1 -10 -3 22
o again negation	-3 23 -12 -7
o again part	-6 -12 0 3
o again place	26 -7 -4 -5
o again process	17 -5 -7 -4
o again service	14 -8 -3 1
o again staff	-6 25 -2 -7
o again you	24 12 -16 -19
o anymore authority	-15 24 -13 3
o anymore chore	-6 -3 15 -4
o anymore fall	-9 19 -2 -5
o anymore goods	-4 16 -2 -1
o anymore keeps	-4 -8 15 0
o anymore negation	-13 25 -15 2
o anymore process	-12 22 -10 0
o anymore strain	-4 -13 20 0
o anymore unit	0 -21 13 7
o anymore you	20 4 -14 1
o authority again	-13 21 5 -6
o authority chore	2 -2 -18 -5
o authority does	-8 33 -16 -5
o authority fall	25 -11 -5 -2
o authority money	28 -13 -4 -3
o authority negation	8 18 -14 -11
o authority rise	-6 7 -11 -5
o authority unit	-35 49 -4 -3
o authority you	7 -13 -10 1
o can can	25 -6 -4 -10
o can cause	30 -5 -7 -12
o can ease	-8 -9 32 -5
o can income	19 -4 -6 -2
o can money	20 -5 -3 -8
o can process	20 -1 -3 -2
o can risk	-4 27 -18 -1
o can staff	16 5 -13 -3
o can unit	-7 -2 18 -4
o can you	-17 7 24 -3
o cause can	25 -6 -4 -10
o cause cause	27 -14 18 -14
o cause chore	3 -7 15 -7
o cause freeTime	-16 11 -7 -5
o cause gone	-13 -12 19 -8
o cause instead	-8 18 -19 9
o cause joy	26 -16 -23 22
o cause keeps	-2 -1 30 -23
o cause less	28 -6 -11 -7
o cause money	18 -6 -2 -7
o cause must	-10 1 21 -9
o cause negation	-14 14 18 -2
o cause part	19 -10 -5 -6
o cause public	-19 -6 15 -9
o cause service	20 -2 -9 2
o cause staff	16 17 -15 -3
o cause standing	-5 -5 -15 0
o cause unit	14 -15 -9 5
o chore again	-8 -22 -2 28
o chore anymore	6 -27 20 3
o chore chore	-9 -11 24 -4
o chore does	-14 -1 -7 25
o chore fall	6 -18 16 2
o chore freeTime	-13 -16 38 -3
o chore gone	-19 -1 33 -7
o chore instead	8 -18 18 -4
o chore joy	-12 -3 -4 2
o chore less	7 -6 16 -5
o chore money	16 -1 -8 -3
o chore more	-2 -27 25 2
o chore negation	38 -13 -15 -4
o chore part	-6 -4 44 -13
o chore place	-9 5 9 -16
o chore process	-14 15 2 2
o chore public	-9 -6 19 0
o chore risk	4 -15 2 11
o chore staff	2 -6 21 -6
o chore standing	-10 -9 -8 -4
o chore time	-8 -10 17 2
o chore unit	-22 -4 18 -8
o chore vendorStaff	-6 -1 20 -5
o chore you	7 -16 12 -14
o credential staff	-19 4 -7 32
o does fall	16 -9 -4 -2
o does freeTime	17 -4 -6 -4
o does income	17 -8 -2 -4
o does money	20 -14 -1 -2
o does more	17 -11 -5 -1
o does negation	-4 25 -10 -10
o does part	15 -8 2 -4
o does process	-5 22 -13 -3
o does slogan	-5 -5 -6 -13
o does staff	6 4 -19 8
o does standing	-8 -7 -2 -5
o does strain	-3 -19 24 -1
o does unit	24 -25 9 -11
o ease again	-10 -2 26 -14
o ease chore	-11 7 15 -8
o ease ease	-6 -8 27 -10
o ease gone	-8 8 16 -19
o ease machine	-17 8 17 -7
o ease risk	0 -6 22 -16
o ease unit	6 -17 31 -11
o experience money	-15 20 0 -1
o fall cause	15 3 -7 -2
o fall money	18 -11 -3 -2
o fall process	27 -15 -3 -9
o fall staff	25 -10 -6 -6
o fall time	6 -17 14 -2
o fall unit	19 -13 -8 1
o fall you	23 -9 -4 -2
o family joy	-3 0 -10 24
o freeTime anymore	3 -33 34 -2
o freeTime cause	-7 -13 27 -5
o freeTime fall	-4 10 17 -9
o freeTime gone	-17 -5 38 -11
o freeTime keeps	-11 -21 16 23
o freeTime money	19 -1 -12 -3
o freeTime more	-23 -30 48 3
o freeTime negation	21 -17 -5 -2
o freeTime place	8 0 -6 14
o freeTime process	-7 23 -10 -2
o freeTime risk	-6 -18 42 -11
o freeTime strain	1 -3 20 -18
o freeTime you	21 -1 3 -7
o gone chore	-9 -6 25 -7
o gone gone	-1 -13 24 -8
o gone negation	-10 -8 25 -6
o gone public	-12 0 2 -6
o gone strain	-4 -10 20 -7
o gone time	-5 -17 20 -2
o gone unit	10 -26 21 -1
o goods authority	-2 21 -14 2
o goods fall	15 -3 -6 -4
o goods income	22 -5 -11 0
o goods money	15 0 -11 -1
o goods more	8 -15 13 -3
o goods rise	16 2 -14 4
o goods slogan	15 -8 0 0
o goods staff	-13 22 -10 1
o goods time	18 -5 -7 -5
o goods unit	18 -6 -6 -5
o income cause	5 -2 -13 -16
o income experience	15 -2 -11 -1
o income freeTime	-1 -6 -4 -5
o income income	31 -17 3 -7
o income norm	15 -8 0 -3
o income process	36 -13 1 -5
o income rise	15 -8 0 -2
o income spec	19 -13 1 -1
o income time	32 -9 -11 -8
o income unit	44 -15 -1 -5
o income you	5 -11 -4 -5
o instead instead	-1 -8 24 -8
o instead older	-1 -8 24 -8
o instead place	15 -4 -3 -7
o instead you	-7 20 -7 -2
o joy again	-10 -1 -15 28
o joy cause	-3 -3 -8 23
o joy chore	-2 -1 -10 24
o joy instead	-4 -4 -5 15
o joy joy	-16 -6 -7 31
o joy machine	-2 -5 -8 20
o joy place	-1 -8 -16 25
o joy staff	-5 -6 -7 23
o joy time	-6 -6 -7 31
o joy unit	-5 -6 -17 12
o keeps again	0 29 -15 -12
o keeps authority	-11 27 -11 3
o keeps cause	-6 0 -16 11
o keeps chore	-9 3 20 -9
o keeps freeTime	-3 40 -18 -16
o keeps income	23 -8 0 -1
o keeps joy	-3 -4 -7 16
o keeps machine	-11 12 17 -13
o keeps negation	-4 21 -15 0
o keeps part	-4 -14 33 -12
o keeps risk	-9 22 -6 -5
o keeps staff	-4 7 -16 12
o less cause	36 -23 1 -10
o less chore	-6 -7 29 -7
o less joy	4 -19 -1 21
o less money	22 -6 -7 -6
o less risk	-14 28 -6 -4
o less staff	14 -19 33 -15
o less you	-6 -5 18 -10
o machine anymore	-19 -6 33 -4
o machine fall	4 16 -8 -11
o machine joy	-1 -6 -11 25
o machine money	24 -11 -3 -8
o machine risk	-9 23 -8 -5
o machine staff	2 -15 17 0
o machine standing	-5 -16 9 -8
o money again	2 15 -8 -1
o money fall	25 -15 -3 -5
o money gone	17 -6 -8 -2
o money instead	38 -20 -18 -1
o money less	17 -3 -7 -3
o money must	26 -4 -21 0
o money negation	-5 18 -9 -1
o money place	25 -5 -3 -12
o money process	26 -7 -7 -11
o money spec	17 -12 -1 -2
o money strain	3 15 -23 -4
o money time	17 -11 -2 -2
o more cause	32 -8 -3 -17
o more chore	9 -16 10 -4
o more does	4 -22 30 -9
o more fall	-9 33 -26 1
o more freeTime	30 -5 -6 -11
o more joy	-15 -7 -8 33
o more older	-11 1 -13 24
o more process	16 1 -16 -1
o more public	32 -2 -8 -13
o more risk	7 41 -37 -6
o more strain	-3 -26 31 -1
o more time	23 -1 -15 -5
o must again	-10 -9 20 3
o must cause	-10 -9 21 3
o must chore	-8 -10 19 -2
o must negation	-16 -5 26 -4
o must part	-10 1 21 -9
o must unit	17 -17 11 -3
o negation authority	-8 30 -16 -2
o negation cause	-13 0 17 0
o negation chore	-13 -6 29 -7
o negation does	9 -17 12 -2
o negation ease	8 8 -16 1
o negation experience	-3 18 -10 -6
o negation fall	5 -17 11 0
o negation freeTime	-15 2 7 8
o negation gone	-20 57 -34 1
o negation goods	-13 15 3 -1
o negation keeps	-1 -16 5 13
o negation machine	-28 4 14 8
o negation money	16 14 -23 -1
o negation more	-15 18 10 -8
o negation must	24 -24 10 -6
o negation norm	-9 32 -9 -4
o negation part	-5 -4 35 -19
o negation place	-12 26 -7 -4
o negation process	6 26 -23 -6
o negation rise	-6 -6 16 -1
o negation risk	-6 27 -13 -3
o negation service	-15 11 -3 14
o negation spec	-8 19 -3 -4
o negation staff	-24 23 1 0
o negation strain	-13 -8 32 -10
o negation vendorFirm	-12 0 18 -8
o negation you	-5 21 -8 -2
o norm goods	19 -5 -3 -7
o norm process	15 -11 -2 -2
o part cause	22 -5 6 -16
o part chore	-2 -6 4 -12
o part gone	-10 -9 41 -13
o part joy	-4 -4 -4 16
o part keeps	13 0 -16 5
o part place	-12 1 15 -8
o part process	0 -9 5 15
o part risk	-13 22 -19 -5
o part staff	-13 -13 16 10
o part time	19 -10 -3 -2
o part unit	18 -20 -4 -6
o part vendorFirm	-5 -2 -1 -7
o part you	4 -15 -13 6
o place again	3 -1 18 -11
o place anymore	0 -29 22 2
o place can	24 -5 -7 -5
o place ease	-8 -1 28 -19
o place fall	25 -5 -5 -9
o place freeTime	10 -22 23 -12
o place income	34 -5 -9 -3
o place joy	-8 0 -8 18
o place keeps	9 -17 8 13
o place money	21 -7 -3 -5
o place more	24 -6 -11 -3
o place negation	-15 -4 21 -2
o place place	-4 -29 18 0
o place process	21 -8 -4 -15
o place public	-9 -9 -3 -5
o place rise	6 -24 24 -8
o place staff	-2 -16 6 15
o place standing	-5 -10 -2 -5
o place strain	-4 -3 23 -13
o place time	23 -3 -4 -10
o process again	-19 11 -2 13
o process anymore	13 -16 14 0
o process can	18 9 -7 -9
o process chore	2 -15 17 -1
o process does	-20 20 -2 11
o process ease	-19 16 18 -8
o process fall	15 1 -11 -3
o process freeTime	15 -5 13 -7
o process income	17 -5 -2 -4
o process instead	1 24 -7 -12
o process joy	-13 -8 -5 21
o process keeps	-18 14 17 -6
o process machine	9 -19 5 -10
o process place	-16 -29 19 11
o process process	-17 4 10 -12
o process promise	-8 28 -6 -8
o process rise	-1 -33 20 17
o process sooner	21 -9 -9 -3
o process spec	15 -9 -2 -2
o process staff	17 -17 7 -5
o process standing	-14 -1 -4 -7
o process time	19 -7 -9 -2
o process unit	19 7 -12 -17
o promise again	-4 23 -3 -8
o promise time	-4 21 -6 -8
o public again	-12 -9 -9 -5
o public cause	-9 -7 -6 0
o public does	-18 -6 8 -10
o public gone	-7 -12 29 1
o public joy	-3 -4 2 -13
o public negation	-8 23 23 -8
o public place	-6 -12 -8 -8
o public process	1 -15 16 -12
o public slogan	-17 -9 -6 -10
o public standing	-6 -14 -9 -1
o public time	29 -2 -11 -8
o public unit	30 -2 -9 -11
o public you	-8 -10 -8 -2
o rise cause	6 -1 -16 2
o rise fall	-1 -32 24 4
o rise goods	37 -8 -17 -7
o rise joy	-7 -5 -13 30
o rise place	1 -6 -12 23
o rise process	1 -6 -12 23
o rise risk	-1 -28 23 1
o rise staff	14 13 -25 6
o rise unit	16 -11 1 -6
o risk again	-16 9 -7 20
o risk anymore	-11 27 -16 0
o risk chore	-8 16 5 -7
o risk gone	-6 17 -8 -3
o risk goods	-10 19 -9 0
o risk keeps	-1 30 -20 -8
o risk machine	-8 20 -2 -7
o risk more	-1 15 -13 -1
o risk norm	32 -32 0 0
o risk place	-5 25 -12 -8
o risk risk	-22 42 -14 -7
o risk staff	-6 23 -6 -6
o risk unit	21 10 -23 -3
o risk you	-8 18 -13 0
o service again	-10 -2 24 2
o service cause	21 -6 -6 -5
o service machine	25 -13 -7 -7
o service money	19 -4 -7 1
o slogan income	34 -4 -4 -7
o slogan spec	15 -7 0 -2
o slogan strain	-12 -7 15 -4
o sooner anymore	17 -5 -5 -4
o sooner income	18 -8 -7 -2
o sooner money	26 0 -16 -4
o spec chore	13 39 -33 -6
o spec ease	-15 8 9 -1
o spec gone	19 -10 4 -2
o spec goods	19 -5 -3 -7
o spec money	26 -8 -6 -5
o spec more	-5 3 15 -7
o spec negation	2 33 -11 -15
o spec norm	18 -14 0 -2
o spec process	15 -12 -4 0
o spec rise	20 -12 -1 -2
o spec risk	0 26 -4 -12
o spec sooner	37 -6 -19 -5
o spec spec	17 -13 -3 0
o spec time	18 -17 0 -1
o staff again	-19 -9 30 1
o staff anymore	46 -2 -27 -10
o staff can	1 -4 18 -7
o staff cause	-4 -19 48 5
o staff chore	-6 -9 22 -9
o staff does	5 6 12 -17
o staff ease	5 -12 28 -18
o staff fall	3 -23 21 4
o staff gone	-6 -13 14 16
o staff goods	33 -6 -2 -19
o staff income	17 -8 -19 13
o staff instead	16 -16 0 1
o staff joy	-3 -10 -19 42
o staff keeps	-2 6 34 -31
o staff less	-4 -1 29 -11
o staff money	-15 31 -7 2
o staff more	6 -9 -11 16
o staff must	-11 -16 31 -6
o staff negation	-10 -11 19 2
o staff part	13 -9 7 -23
o staff process	-4 19 -14 -12
o staff public	-5 -14 -11 -5
o staff risk	-10 23 0 -10
o staff service	-7 -13 -4 7
o staff staff	-2 -14 17 4
o staff standing	-13 -14 5 -15
o staff strain	-2 -25 36 -9
o staff vendorFirm	-1 -4 0 -16
o staff you	-11 5 -10 -19
o standing cause	-12 -15 4 4
o standing process	-8 -5 -9 -9
o standing public	-11 -7 -2 -4
o standing rise	-2 -8 -5 -3
o standing risk	-15 0 -10 2
o standing slogan	-3 -15 -1 0
o standing staff	-6 -16 8 -10
o standing standing	-6 -13 -18 -2
o standing you	-3 -11 -7 -10
o strain again	14 -29 24 -6
o strain anymore	-15 -10 24 0
o strain cause	-1 19 -17 0
o strain does	-1 -8 16 -7
o strain gone	0 -11 26 -17
o strain instead	-1 17 -10 -5
o strain negation	-6 -11 36 -15
o strain part	0 -10 33 -10
o strain place	6 -2 16 -5
o strain process	-2 -9 16 1
o strain risk	-9 -10 25 -11
o strain spec	-1 17 -10 -5
o strain staff	-14 -18 27 -6
o strain unit	5 -14 26 -6
o strain you	-7 -23 46 -5
o time gone	-7 -13 19 0
o time instead	15 -5 -9 -1
o time joy	-3 -4 -7 16
o time machine	-3 17 -11 -2
o time must	17 -16 5 -6
o time negation	26 -3 -16 -7
o time service	26 -9 -8 -6
o time slogan	1 -9 -5 18
o time spec	19 -12 -7 0
o time staff	13 5 -2 -15
o time time	17 -9 -7 -1
o time you	18 -5 -16 1
o trait place	-5 11 18 -16
o trait vendorFirm	-1 -12 17 -9
o unit anymore	-17 3 19 -2
o unit authority	-3 18 1 -5
o unit ease	-9 -9 31 -9
o unit gone	4 -2 16 -11
o unit goods	3 -12 16 -4
o unit joy	-9 -10 -12 32
o unit machine	10 1 9 -15
o unit more	1 -12 16 -4
o unit negation	-3 16 -7 -3
o unit norm	22 -14 -2 -4
o unit part	-13 -5 19 5
o unit public	-2 -13 2 -3
o unit rise	-6 -17 9 19
o unit risk	-10 25 2 -9
o unit staff	14 7 -27 1
o unit standing	-21 -5 -7 -1
o unit strain	-11 -17 24 -4
o unit time	30 -9 -12 -8
o unit trait	0 -14 20 -7
o unit you	-2 -6 -10 1
o vendorDoes chore	-5 -4 15 -2
o vendorFirm does	-14 -2 16 -1
o vendorFirm gone	0 -2 -13 15
o vendorFirm staff	-10 1 -7 22
o vendorFirm standing	-3 -4 -5 -4
o we does	21 -1 -8 -1
o we freeTime	17 -4 -8 -2
o we machine	17 7 -12 -1
o we negation	-9 17 -3 -6
o we part	18 -10 5 0
o we process	-12 17 -1 -3
o we service	16 5 -11 0
o we trait	-3 16 -12 0
o we vendorStaff	12 -8 -15 4
o you authority	-11 25 -7 1
o you can	17 -16 19 -11
o you cause	-5 -7 -21 4
o you chore	-10 3 16 -5
o you credential	-15 12 -8 -7
o you does	25 -16 7 -2
o you ease	-19 14 8 -3
o you experience	-22 22 4 -3
o you fall	33 -9 -9 -4
o you freeTime	-12 17 1 12
o you gone	2 -1 36 -23
o you goods	9 -3 -13 -9
o you income	19 -2 -2 -6
o you joy	-16 -1 -15 16
o you keeps	-21 29 -2 10
o you less	15 -4 -3 -2
o you machine	-2 -12 -7 -7
o you money	18 -19 -1 0
o you more	23 -11 -3 -6
o you must	-1 -12 20 -3
o you place	4 -10 -20 -8
o you process	14 11 -6 -4
o you public	23 -19 3 -2
o you risk	24 -1 -13 -8
o you saving	19 -8 0 -4
o you service	-12 6 13 -15
o you slogan	6 -13 -7 -11
o you staff	-16 -6 28 15
o you standing	-12 -20 -5 -3
o you trait	-13 21 2 -11
o you vendorFirm	7 -14 -1 -22
p amount	35 -16 -11 -4
p change	39 -22 -2 -10
p colon	11 -22 43 0
p figure	53 -11 -18 -14
p figures	22 -3 -10 -7
p measure	0 -4 16 -7
p noFigure	-16 15 -13 18
p perTime	16 7 -4 -7
p percent	44 -8 -29 -3
p question	-21 46 -17 -2
p signedPercent	6 25 -6 -9
s0 again	-5 -9 -17 32
s0 authority	24 9 -6 -15
s0 chore	12 -12 30 -18
s0 credential	-27 -12 -11 30
s0 does	4 -8 16 -14
s0 fall	34 -19 -3 -9
s0 family	-2 -23 12 12
s0 freeTime	-4 -15 34 -11
s0 income	50 -21 -12 -11
s0 joy	-9 -11 -6 39
s0 keeps	14 -1 -15 -1
s0 less	32 -2 5 -18
s0 more	34 -28 5 18
s0 negation	-4 8 15 -9
s0 norm	-26 20 -4 20
s0 part	31 -14 2 -7
s0 process	-17 10 18 -10
s0 public	-8 1 -15 -19
s0 risk	-4 33 -13 -4
s0 slogan	7 -10 15 -7
s0 staff	-14 -1 26 -8
s0 strain	-12 -5 23 -6
s0 time	-8 -21 39 -11
s0 unit	4 27 -3 -18
s0 vendorStaff	-4 -3 25 -9
s0 we	-10 -7 15 1
s1 anymore	-15 7 13 -3
s1 authority	13 17 -8 -27
s1 can	8 -11 31 -12
s1 chore	4 -18 44 -17
s1 credential	-28 4 -6 22
s1 does	25 14 -15 -21
s1 ease	6 -2 27 -24
s1 experience	-14 17 -3 7
s1 family	-1 -21 7 17
s1 freeTime	25 -11 -6 -11
s1 gone	27 -7 0 -15
s1 income	22 -19 -8 -5
s1 joy	-16 -14 -12 52
s1 keeps	-18 34 -19 10
s1 less	30 -4 3 -20
s1 machine	11 -17 0 8
s1 money	33 -9 -15 -5
s1 must	30 -19 1 -7
s1 negation	-5 7 17 -10
s1 norm	1 21 -23 8
s1 part	3 -14 -4 -21
s1 process	15 3 -4 -11
s1 promise	4 -6 17 -9
s1 public	6 -6 -19 -26
s1 rise	16 8 3 -21
s1 risk	-16 49 -18 -7
s1 service	4 -18 0 -1
s1 slogan	9 10 2 -15
s1 sooner	15 -7 -3 -8
s1 spec	16 13 -16 -10
s1 staff	-19 -8 20 21
s1 standing	2 -3 3 -22
s1 strain	-10 -18 44 -5
s1 time	8 -16 12 -5
s1 unit	-11 21 3 3
s1 vendorFirm	-14 -2 -7 15
s1 vendorStaff	6 -17 10 3
s1 you	17 4 -14 -1
sf again	-4 12 -17 2
sf authority	15 16 -9 -23
sf cause	17 3 -10 -13
sf chore	22 -32 8 -5
sf credential	-27 -12 -11 30
sf does	20 -11 8 -15
sf fall	22 2 -7 -8
sf family	-7 -19 1 27
sf gone	37 -22 4 -13
sf goods	15 2 -10 10
sf income	45 -20 -11 -9
sf instead	40 -11 -6 -16
sf joy	-8 -13 -6 49
sf keeps	-4 50 -16 -25
sf less	38 -2 2 -22
sf machine	4 -17 19 1
sf more	47 -25 -16 14
sf negation	-9 6 24 -13
sf norm	-13 16 -7 14
sf part	24 -12 -6 -15
sf place	10 -16 15 0
sf public	-7 -5 -11 -26
sf rise	21 13 -7 -18
sf risk	-22 54 -20 -8
sf service	31 -29 9 -9
sf sooner	16 -9 -8 -1
sf spec	20 9 -14 -9
sf staff	-14 -15 23 -7
sf standing	-2 16 -12 -17
sf strain	-12 -14 46 -11
sf time	17 -17 2 -1
sf unit	0 8 -14 23
sf vendorFirm	-7 -2 -7 23
sf vendorStaff	-2 -11 25 -7
sf we	-10 -7 15 1
w #	53 -11 -18 -13
w $	32 -14 -10 -4
w %	56 -12 -31 -6
w 're	-16 30 -16 -26
w 's	-6 66 -41 -13
w +	54 -22 0 -16
w -	29 12 4 -18
w .	20 23 -17 -24
w :	11 -22 43 0
w ?	-21 46 -17 -2
w a	12 12 -33 8
w about	-34 -6 -5 7
w accidents	-3 38 -19 -14
w account	11 47 -1 -37
w acre	27 -4 -11 -10
w acres	28 -5 -13 -9
w actually	-6 -6 -7 25
w admin	30 -12 6 -7
w advice	-20 -15 -23 -6
w after	8 30 7 4
w afterwards	-13 -5 38 -11
w again	-7 -41 32 45
w agency	3 16 -16 1
w air	15 28 -28 -10
w all	-24 -17 37 -33
w alone	2 0 40 -40
w among	-6 23 -13 -8
w an	-8 71 2 -38
w and	14 -7 -16 30
w any	13 20 11 -32
w applicants	-31 -14 -9 -5
w apprentices	-17 -11 -17 37
w approx	19 -9 -8 -1
w architects	-7 -20 -7 -4
w are	-8 55 1 14
w around	24 -34 -15 -9
w arrive	-1 48 -31 -9
w as	11 -12 -16 -14
w assistant	-34 -14 58 -2
w at	-2 -14 19 -12
w audit	-12 25 -11 2
w auditors	-7 3 -20 -7
w away	6 5 -7 22
w back	5 -31 22 -5
w backs	0 -4 44 -22
w bags	-6 4 26 -11
w barn	-11 -19 1 -2
w be	33 -6 -37 -7
w because	27 12 -23 -11
w becomes	35 -25 9 -37
w bed	13 -31 47 -26
w beer	31 -5 -2 -15
w before	22 24 -4 -25
w belt	-9 -17 40 -16
w bending	39 -18 -1 -7
w best	13 26 -4 -13
w better	8 -16 -19 18
w big	-12 -13 -9 -8
w bill	47 -17 -5 -13
w board	-6 -6 -6 -4
w bonus	31 -6 -4 -9
w bookkeeper	-3 -5 40 -17
w booth	12 -11 -10 -11
w boss	-11 24 -12 -33
w bottles	43 -15 -4 -17
w break	-6 -2 19 -6
w breathe	-9 23 31 -5
w brewer	-5 -25 33 17
w bring	24 -2 -8 -7
w buckets	-14 -8 32 -4
w burns	-6 42 -18 -10
w buy	105 -26 -22 -8
w buyer	-25 40 -3 -6
w buyers	0 -14 -9 -20
w by	12 -19 43 -25
w ca	-11 79 -32 -29
w call	17 -15 -44 -22
w called	-4 -20 50 -14
w calls	-18 -21 25 -11
w calm	-11 18 26 -36
w can	31 -27 47 -27
w carbon	-7 -6 -6 -6
w carmaker	-1 43 -12 -14
w carry	-8 11 15 -2
w carrying	-19 -18 24 20
w case	-46 74 -14 -8
w cash	25 -13 -7 1
w cashiers	-18 -18 60 -23
w caught	-36 31 -3 39
w cell	49 -13 -29 9
w certified	-15 25 -3 -3
w change	13 -9 -15 21
w changes	6 -27 28 -6
w charge	19 -5 -8 0
w charges	84 -19 -25 -14
w chasing	-9 -1 44 -17
w check	-15 -1 17 -1
w checks	-40 70 -21 -4
w chips	14 -11 25 -9
w claims	18 -1 -12 1
w clean	-24 4 -9 13
w cleaning	-10 -26 60 -19
w clear	-14 2 41 -20
w client	-7 -6 -7 -2
w clients	4 -18 -8 -9
w climbing	-15 -13 31 -4
w climbs	-18 7 30 -10
w colour	-6 33 -10 -12
w come	-16 -32 37 5
w comes	25 -25 19 -7
w coming	-2 2 -10 25
w company	-28 -6 -2 -23
w competitors	-10 18 -15 5
w complain	-35 25 19 -4
w complaints	-6 33 -10 -11
w contract	14 37 -12 -20
w contribution	27 -23 0 -2
w cool	-4 -14 26 9
w cost	17 10 -10 -11
w costs	26 7 -7 -10
w count	19 -16 -8 -11
w covers	-29 44 -13 -3
w cow	54 -15 -7 -22
w craftsmen	-7 -5 -7 25
w crane	-9 -15 38 -1
w credit	39 -10 -8 -7
w crew	4 5 0 28
w customer	-13 33 -9 2
w customers	9 9 -19 -18
w cut	-10 24 -13 3
w cuts	70 -44 -14 -5
w data	-11 18 -12 3
w dates	-7 35 -1 -15
w day	16 5 -11 4
w days	55 -37 -20 -1
w degrees	-19 -9 42 -7
w delivery	-15 50 -12 -11
w dentist	32 -30 0 -3
w depot	5 -16 4 25
w digging	-18 -11 11 33
w dispatcher	-22 -1 55 -20
w do	38 12 -17 3
w dock	28 -37 50 -47
w done	3 -26 42 -25
w dos	-19 8 57 -34
w double	9 20 -11 -12
w down	-11 -15 32 -6
w drawings	-16 51 -16 -6
w drive	-32 -15 1 23
w driver	15 -13 -5 19
w drivers	-16 -19 -8 68
w dry	-8 21 47 -28
w dust	0 -38 61 -13
w each	-16 -42 5 47
w earlier	7 -21 24 -11
w early	24 -18 -19 16
w earn	59 -1 10 -40
w end	-23 -11 37 -19
w energy	32 -30 -1 3
w enjoy	-9 -18 -5 41
w enjoys	-40 -9 -3 60
w envy	0 -14 2 -29
w even	-15 61 -7 -23
w evening	30 -19 2 23
w every	2 -3 20 -17
w everybody	-19 6 -1 -20
w evidence	-1 28 -13 -5
w extra	16 1 -14 -3
w faces	-20 -47 36 54
w failure	-12 22 -8 0
w fall	7 17 -10 2
w falls	14 43 -29 -9
w fear	-4 39 -7 -14
w feels	-16 -24 -5 55
w fewer	28 22 -22 -9
w field	2 -7 -15 2
w fifth	24 -21 24 -26
w finally	-7 -8 9 24
w find	-31 59 -31 22
w findings	-5 22 -5 -3
w finds	21 41 -34 -12
w fines	-16 41 -7 -12
w fingers	-25 72 5 -34
w finishes	-1 -31 26 -22
w fire	-32 53 -23 21
w firm	-7 18 -13 -27
w first	-6 8 -9 -28
w fitter	-12 -13 15 15
w fitters	11 -14 26 -11
w fleet	45 -8 -17 -7
w floor	2 -25 20 6
w folks	-17 -15 -12 58
w food	24 6 -17 -9
w for	-7 35 -10 -24
w foreman	-5 -7 38 4
w forklift	28 -1 -10 -9
w forward	-15 -20 -5 51
w foundry	7 -6 -14 18
w four	17 -17 30 -10
w free	33 -22 -3 -8
w frees	51 -13 -21 -8
w friday	20 -7 -1 -7
w from	15 21 -20 -8
w front	-4 -25 17 -25
w ft	13 -15 3 -1
w ful	23 -4 -11 -7
w full	-8 27 23 -35
w fun	-8 -4 -24 40
w furnace	13 -15 -7 17
w gal	25 -4 -12 -9
w gas	-4 18 -1 -9
w gear	-20 -3 27 -16
w get	50 -17 -9 1
w getting	-33 39 -9 1
w glass	-13 25 -12 -24
w go	13 -24 16 17
w going	-20 9 -16 34
w gone	32 -20 24 -19
w good	44 -55 -28 24
w goods	16 -4 5 -16
w gos	0 46 -5 -2
w grade	17 -19 21 -2
w grand	41 -38 -1 -1
w grant	24 0 -17 -3
w gripper	33 -12 -12 -8
w gusts	12 -14 19 -49
w guys	-10 -14 12 20
w gym	2 -22 -31 30
w half	53 -36 29 -18
w hall	31 -22 -22 -24
w halved	44 -9 -15 -9
w halves	43 -10 -7 -16
w hand	-16 4 12 13
w hands	-4 -12 55 -31
w happy	-13 -5 -20 54
w harvest	-33 46 2 -8
w has	-15 -33 32 16
w have	-8 -34 49 13
w head	-24 -22 39 18
w heat	27 -21 22 -22
w heating	39 -4 -18 -5
w heavy	-16 -9 34 -4
w highlight	-23 -9 -11 17
w hire	58 -16 -31 -3
w his	-17 47 -2 -13
w history	-10 23 17 -22
w hold	-32 -4 31 -23
w holds	-6 35 -22 -10
w holiday	-4 11 23 -22
w home	-20 -41 65 24
w hotel	30 -4 -4 -13
w hour	-6 -12 46 -17
w hours	21 -13 18 -17
w house	22 -1 -6 -4
w hurt	-20 2 28 -11
w if	-7 34 -21 -6
w impressed	-13 -15 -12 -19
w in	-19 -9 25 9
w inside	21 18 -15 -11
w inspection	4 29 -25 -1
w inspector	-24 49 -15 14
w inspectors	-18 19 7 4
w instead	32 -22 -23 13
w insurer	0 41 -20 -12
w insurers	30 -6 -12 -1
w into	-5 11 -28 16
w inventory	18 -12 2 0
w invited	-28 -13 2 -4
w is	-26 28 11 12
w it	20 -13 -19 42
w its	17 33 -25 -10
w itself	0 -19 35 -6
w job	-7 -2 -10 1
w jobs	57 -24 -2 -16
w just	-9 -15 37 -12
w k	32 -15 -9 -4
w keep	19 -2 -3 -3
w keeps	-16 42 3 -24
w kept	-11 24 -2 -2
w key	-17 62 -12 -23
w kids	-45 15 -4 61
w kitchen	-17 -7 33 -8
w know	-40 40 7 -4
w labels	-14 19 18 -17
w ladies	-5 -22 13 22
w last	31 -14 -7 15
w late	-21 -5 30 9
w lawsuit	-8 74 -40 1
w lead	26 -25 23 -18
w leave	-12 7 -8 25
w leaves	-5 -5 42 -17
w less	39 -29 16 -4
w liability	-7 21 -10 -3
w liable	-5 37 -2 -7
w library	31 0 -18 -30
w licence	-10 71 -22 -22
w lift	-29 -45 76 -6
w like	9 -26 -24 5
w likes	-8 -10 -3 32
w line	-11 23 -8 -2
w linen	22 -8 0 -7
w liquidity	52 -14 -13 -11
w lists	-4 -4 27 -4
w litres	57 -16 -8 -23
w lobby	-6 8 -18 -16
w longer	41 -3 -22 -3
w look	-2 -10 -37 1
w looks	-4 -20 7 -24
w lose	22 -4 -12 -1
w loss	-7 20 -9 -5
w losses	37 -18 -18 0
w lost	36 -13 -21 2
w love	-10 -8 0 -19
w lower	35 -17 -2 -12
w lugging	2 -32 47 -14
w lunch	20 -15 20 -6
w m	31 -12 -13 -5
w machine	-8 -6 -4 31
w maintenance	33 -18 -2 -6
w make	5 -22 4 -2
w makes	-32 5 -8 15
w man	13 -31 41 -19
w manager	14 -9 6 -25
w meet	-41 62 0 -5
w meeting	-5 -21 26 -22
w miles	-4 -14 16 -21
w min	11 -19 11 -4
w minus	19 -5 -4 -5
w minutes	-7 -11 26 -8
w model	22 -5 -5 -13
w mondays	-14 -12 3 39
w money	20 -7 -7 -3
w month	45 -21 3 -8
w months	62 -22 -16 -14
w mood	-23 -11 1 55
w more	15 -24 6 10
w morning	-5 21 11 -23
w motivated	-5 -14 -14 36
w n't	-21 35 13 -7
w name	-43 -8 -7 51
w neck	-9 -13 32 -7
w need	17 -23 27 -12
w needed	34 -30 20 -18
w needs	20 -13 16 -12
w neighbours	-19 31 10 -11
w neutral	-7 -5 -6 -7
w never	-21 2 19 14
w new	15 -30 -30 66
w next	-49 20 -27 -9
w night	24 -5 -3 -8
w no	-6 29 19 -26
w nobody	-17 20 15 -1
w not	-2 11 35 -29
w nothing	11 47 -43 -7
w now	62 -36 42 -42
w nurses	-26 -7 -13 54
w off	22 43 -8 -29
w office	-22 2 28 8
w oil	14 13 11 -23
w old	0 6 -31 34
w once	-3 -13 -8 -17
w one	89 -33 24 -47
w only	35 -25 -6 -14
w operator	-16 -20 46 -3
w order	34 -2 3 12
w orders	57 -23 -7 -12
w other	3 -34 -13 38
w out	16 42 -12 -37
w over	-40 13 42 17
w overtime	-4 -20 2 26
w owner	-5 32 20 -13
w p	47 -23 -20 -8
w paid	55 -11 -4 -7
w paint	20 6 -15 -5
w paper	-8 -24 37 -9
w paperwork	-5 -21 40 -8
w part	-2 -17 -7 34
w parts	5 3 14 -7
w pass	-56 8 76 -15
w passes	-4 23 -4 -6
w password	-13 -11 47 -9
w past	-9 11 24 -15
w patients	12 15 -6 -31
w pay	44 -3 -11 -12
w payment	31 -3 -7 -8
w payroll	17 11 -4 -17
w pays	48 -9 -19 -8
w peace	-3 -26 48 -9
w per	39 -26 -6 -5
w percent	2 36 -10 -12
w phone	-24 -18 75 -18
w pipe	-5 27 -13 -10
w plan	-9 22 -9 23
w planners	18 -6 28 -18
w plant	-8 18 19 -11
w plates	-19 1 47 -8
w pleasure	-7 -7 -7 27
w points	43 -14 2 -12
w position	34 -4 -10 -11
w power	15 40 -24 -17
w praise	-13 -6 -10 -6
w premium	15 -3 -16 -17
w press	7 28 -29 -15
w price	69 -26 -6 -7
w prices	-1 16 -5 1
w production	-10 29 -14 -11
w promised	-4 33 -10 -14
w proud	-14 -9 -27 59
w pump	5 12 -17 0
w purchasing	29 -8 -12 -5
w qa	-28 -20 1 30
w quality	22 -17 -12 -18
w quarry	26 -5 -8 -9
w quarter	36 -11 -1 -17
w quiet	-16 -16 63 -18
w quotes	-14 31 -3 -7
w rate	29 -23 0 -3
w rather	0 -16 43 -15
w rave	-18 0 0 -1
w reach	9 18 -3 -3
w reactor	-9 -16 0 36
w recalls	-27 61 -23 -4
w reception	-5 -18 27 -11
w recipes	-17 26 -3 13
w recommend	-10 -21 -9 -17
w refuse	33 -9 -4 -12
w rent	14 46 -20 4
w reports	3 -18 39 -5
w reps	49 -8 -22 -20
w residents	-2 -15 47 -16
w returns	41 -37 44 -31
w revenu	34 -19 0 -5
w reviews	-18 0 0 -1
w right	-14 47 -12 -9
w risk	-7 37 -12 -6
w roof	-5 19 26 -19
w room	9 -10 -11 20
w round	-19 -22 27 -6
w rules	-35 58 -9 -8
w run	-1 51 -3 -27
w runs	45 7 -13 -18
w safe	-12 20 -7 -18
w sales	12 14 -3 -6
w same	71 -13 -24 -28
w save	42 -18 2 -9
w saved	51 -22 -13 -13
w saves	7 25 -5 -9
w schedule	-28 54 -9 -9
w school	-25 22 -1 -20
w scrap	85 -32 -22 -22
w seams	-6 35 -22 15
w season	-10 31 -10 -7
w second	45 -26 7 -15
w see	-15 -9 1 -19
w seed	90 -24 1 -24
w sell	59 -3 -7 -22
w sells	28 -5 -8 -1
w service	-4 37 -10 -17
w setter	1 -14 25 -10
w sheet	37 -38 30 -10
w sheets	-10 -9 33 -10
w shelf	-14 16 -8 -18
w shift	-16 -12 15 20
w shifts	3 -28 28 -3
w shop	33 -3 -31 3
w shoppers	-19 -10 -1 -5
w short	28 -6 -7 -8
w shrinks	22 -8 -7 -1
w sick	-20 35 -9 -7
w since	3 16 -28 8
w single	23 -5 23 -23
w site	-5 27 -13 -17
w sits	1 -9 43 -23
w sleep	-26 30 20 -30
w small	20 -12 -20 21
w smoke	-21 46 19 -12
w so	12 17 4 -28
w software	-5 -6 9 19
w solvent	24 -13 17 -14
w something	-18 -7 -7 42
w sooner	11 -12 37 -11
w sorting	-11 33 5 -15
w spared	11 -31 52 -16
w spend	18 -9 -2 -1
w staff	4 -25 -9 14
w stage	-8 -10 -12 37
w stand	-9 -24 44 -24
w standby	-17 20 9 -15
w stands	-26 47 -25 -18
w stare	-19 -30 7 8
w start	-17 -19 43 -6
w stay	20 -7 -1 2
w stays	3 43 -21 8
w steel	32 -2 -5 -2
w stiff	-6 -7 26 -14
w still	-16 22 26 -18
w stink	-17 -8 34 -6
w stock	36 20 -8 -22
w stop	-43 -23 16 -8
w stops	16 -11 25 -30
w store	16 4 -23 -21
w summer	25 -7 17 -24
w sundays	3 -25 48 -18
w t	43 0 -20 -15
w table	-29 25 18 -7
w take	41 -8 -4 -12
w takes	18 -20 18 -24
w talk	-13 -3 -7 -4
w talks	-5 -6 -6 -7
w tax	-23 66 -27 -2
w team	-22 -15 26 37
w technician	-6 -6 23 -6
w television	-10 -16 -7 -12
w tenants	13 33 -21 -38
w than	-8 -6 35 -3
w that	20 -17 -25 13
w the	-18 12 -14 17
w theatre	8 2 -22 13
w their	-24 -23 22 44
w themselves	-2 -5 42 -19
w then	17 -2 -11 0
w there	5 -9 6 36
w they	-20 -17 -16 40
w third	28 -3 -7 -14
w three	32 -28 30 -15
w through	12 -29 37 -7
w till	-13 -34 89 2
w time	3 24 15 -26
w to	-2 -9 -15 38
w too	69 -11 -16 -19
w top	39 -33 -13 -26
w tour	-16 -22 -19 -1
w town	-8 -3 -7 -10
w trade	-18 -13 -8 -2
w trip	34 40 -29 -16
w trouble	-22 30 -2 -4
w truck	35 -33 -21 -9
w trucks	4 -9 -13 -10
w turn	4 17 -16 -10
w turns	22 -8 -9 18
w twice	27 -28 11 -8
w two	85 -11 -27 -26
w under	-3 20 18 -37
w up	-6 31 -3 -25
w ups	-11 19 -4 -4
w use	20 -17 -14 22
w valley	-19 -9 -13 -18
w van	95 -22 -26 -30
w video	-10 -6 -10 -5
w visitors	-25 -12 -7 -16
w volume	47 -14 -17 -6
w walk	-43 6 70 -12
w wall	-14 14 -13 -4
w want	-28 -13 -41 37
w wants	-12 2 -23 -26
w ward	-30 -16 16 45
w warehouse	-24 -10 -4 8
w warm	-6 -7 27 -11
w waste	18 -5 4 -10
w water	69 -33 -1 -18
w we	2 -21 20 -11
w week	44 -11 -16 -12
w weekend	-36 24 39 -13
w weekends	-3 -13 15 0
w weeks	28 -12 -10 -3
w welder	68 -11 -7 -26
w welders	-25 15 2 17
w when	-18 61 -3 -5
w where	39 0 -19 -6
w whistle	-8 -6 -8 30
w who	-8 -3 -4 33
w whole	-20 -22 22 36
w will	-8 -10 -15 10
w win	23 -37 -3 -18
w winery	-19 -9 -13 -18
w wins	-20 -5 -8 36
w winter	22 20 -19 -17
w with	30 -13 -15 -1
w without	7 2 23 -26
w wo	1 27 16 -16
w word	-15 13 -5 -4
w work	47 -56 -32 71
w working	12 -22 -8 38
w workplace	-11 14 -8 31
w works	-8 -14 12 16
w write	-15 -11 16 -15
w wrong	-13 37 -15 -4
w year	31 -20 6 -7
w years	25 -3 -19 -1
w you	45 -5 -44 -39
w your	-35 -3 13 -12
w yours	-23 14 -13 22
w zoo	14 -14 -11 -15
x again joy	-7 -6 -8 21
x again keeps	-7 21 -7 1
x again public	-2 -12 0 -3
x again strain	1 -18 20 -5
x anymore authority	0 15 -15 2
x anymore chore	15 -14 -1 0
x anymore fall	-7 15 -3 -3
x anymore must	23 -8 -15 1
x anymore rise	-2 -15 12 1
x anymore staff	17 4 -11 -10
x anymore strain	-5 -13 18 0
x anymore unit	-7 -15 19 2
x authority fall	22 -17 -2 0
x authority negation	1 17 -10 -8
x authority service	-9 15 -4 1
x authority staff	2 16 -9 -9
x can cause	21 -4 -5 -9
x can ease	-4 -5 17 -3
x cause credential	-8 -2 -4 -2
x cause freeTime	-17 1 8 -2
x cause joy	-1 -6 -5 17
x cause less	24 -10 -5 -10
x cause public	-5 -12 4 -2
x cause staff	4 -4 17 -2
x chore does	-4 -1 -5 15
x chore gone	-7 -4 20 -6
x chore less	-6 -5 21 -5
x chore more	6 -22 12 2
x chore part	-5 -8 18 -8
x chore place	-3 -12 15 -1
x chore risk	15 -7 -4 0
x chore standing	-6 -6 -4 -2
x credential public	-3 0 2 -21
x credential staff	-10 1 -3 19
x does fall	19 -15 -3 -1
x does more	13 -16 5 -2
x does unit	12 -16 5 -1
x ease place	-7 -2 16 -5
x ease staff	-3 -3 16 -7
x experience risk	-15 15 -2 2
x experience you	-13 16 0 -3
x fall more	4 22 -26 0
x fall you	15 -9 -2 -1
x family freeTime	-5 -8 1 18
x freeTime gone	-16 -2 22 -5
x freeTime part	1 -11 17 0
x freeTime place	0 -10 15 8
x freeTime strain	-2 -9 17 -5
x gone instead	-9 16 -3 0
x gone negation	-9 16 -2 -3
x gone part	1 -3 15 -7
x gone strain	-1 -6 17 -5
x gone time	-12 -6 17 -1
x gone unit	0 -11 18 -3
x goods joy	-6 -3 -7 17
x goods place	16 6 -12 -5
x goods rise	17 -1 -12 -1
x income place	25 -5 -5 -1
x income process	28 -12 -4 0
x instead money	19 -10 -7 -1
x joy less	1 -14 -1 16
x joy machine	-1 -5 -10 20
x joy more	-10 -5 -6 21
x joy place	-3 -4 -11 21
x joy process	-8 -5 -3 17
x joy rise	-8 -3 -5 19
x joy staff	-3 -8 -17 33
x joy time	-5 -1 -4 15
x joy unit	-4 -9 -14 24
x joy you	-13 -3 -4 17
x keeps less	15 -10 0 -3
x keeps must	-15 4 16 -5
x keeps risk	-7 15 1 -2
x less staff	0 -8 24 -14
x machine service	15 -8 -5 -2
x machine staff	1 -20 14 1
x machine standing	-1 -15 2 -6
x money place	15 -4 0 -8
x money strain	1 9 -15 -1
x more public	18 10 -14 -7
x more strain	-1 -16 19 -1
x more unit	8 -15 11 -3
x more you	15 -11 -3 0
x must negation	7 -17 13 -2
x negation norm	-4 20 -12 -3
x negation public	6 6 6 -1
x negation risk	-3 16 -9 -2
x negation strain	-6 -15 28 -5
x norm trait	-11 17 0 -2
x part strain	-3 -9 24 -6
x part time	16 -5 -5 0
x part you	7 -12 -8 -2
x place public	-6 -4 -9 -4
x place rise	1 -17 13 7
x place staff	-6 -3 -7 15
x place standing	-6 -7 -3 0
x place vendorFirm	5 -3 6 7
x place you	3 -5 -12 -3
x process public	1 -10 4 -12
x process saving	22 -7 -11 -4
x process standing	-6 -2 -6 -4
x public slogan	-8 -5 -3 -5
x public standing	-5 -8 -6 0
x public time	17 -3 -5 -3
x public you	0 -12 -4 -2
x risk standing	-5 4 -10 -6
x risk strain	-3 -13 19 -4
x sooner you	15 -3 -7 -3
x staff standing	-5 -12 5 -11
x staff strain	-12 4 18 -8
x standing you	-8 -17 -5 0
x strain unit	-3 -17 21 -2
x time unit	15 -5 -8 -2
`,
};
