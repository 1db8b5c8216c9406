/** Written by scripts/benefit-lint/train.ts; do not edit. */
export const weights = {
  threshold: 0.624,
  verdict: `
bias	-30 41
b # #	-8 12
b # %	12 4
b # +	-29 4
b # -	-22 39
b # a	36 -30
b # acres	8 -2
b # bar	-14 33
b # cents	8 -7
b # cm	-9 26
b # colours	-7 21
b # countries	-13 -19
b # d	9 -5
b # db	-5 12
b # employees	-2 -16
b # engineers	-6 -9
b # ft	-7 15
b # g	-10 31
b # grand	7 -7
b # h	-19 15
b # hours	-16 -1
b # hp	-15 30
b # in	6 7
b # k	9 -3
b # kg	-23 39
b # kv	-10 33
b # kw	-10 20
b # kwh	-4 10
b # l	-7 16
b # languages	-4 14
b # less	13 -9
b # litres	18 0
b # m	-15 23
b # miles	27 -32
b # min	-14 11
b # mm	-17 21
b # months	28 -15
b # more	41 -20
b # m²	-3 11
b # m³	-6 23
b # of	-6 -47
b # parts	-29 37
b # pcs	-4 11
b # people	-4 23
b # per	21 -14
b # percent	15 0
b # pm	7 -24
b # points	19 -15
b # ppm	-11 2
b # rpm	-8 18
b # s	13 -4
b # samples	-3 18
b # service	-20 -43
b # t	10 3
b # to	30 9
b # v	-5 12
b # vans	-20 -36
b # weeks	-9 17
b # without	-5 16
b # x	-20 44
b # years	5 -13
b # °c	-5 24
b # µm	-8 20
b $ #	36 -18
b % ,	14 -13
b % less	3 4
b % more	21 7
b % of	-26 19
b 're on	9 -22
b + #	15 -9
b + $	24 -17
b , #	-14 42
b , $	17 -1
b , all	0 12
b , good	16 -6
b , less	15 -6
b , no	-17 25
b , nobody	5 -20
b , not	0 -14
b , that	7 -11
b , the	31 -24
b , two	31 -14
b , we	-7 -22
b , you	18 -24
b , your	31 -10
b , zero	-29 -9
b - #	-18 38
b - approved	-9 -6
b - axis	-5 7
b - free	-19 38
b - friendly	-6 40
b - how	-10 -17
b - live	-19 -18
b - proof	-15 31
b - to	-23 44
b - up	6 -26
b . #	-8 16
b . a	13 -5
b : #	30 -23
b : we	-21 -9
b ^ #	-18 18
b ^ a	-20 -6
b ^ all	1 11
b ^ allows	-8 15
b ^ an	27 -14
b ^ apprentices	30 -13
b ^ audit	-3 20
b ^ batch	17 -15
b ^ because	-6 -3
b ^ best	-7 13
b ^ better	12 -10
b ^ call	-9 -18
b ^ camera	-7 10
b ^ cashiers	14 -2
b ^ certified	-17 -22
b ^ cleaning	-7 11
b ^ cleans	-20 28
b ^ cloud	-16 34
b ^ compressed	37 -48
b ^ customer	-31 -9
b ^ customers	5 12
b ^ cuts	29 -26
b ^ cutting	-17 32
b ^ cycle	13 -4
b ^ detects	-20 25
b ^ digging	23 -12
b ^ drivers	60 -38
b ^ electronic	-9 18
b ^ enables	-6 11
b ^ energy	-3 28
b ^ feed	-14 21
b ^ fewer	13 -9
b ^ first	18 -4
b ^ flow	-9 12
b ^ four	-10 -14
b ^ frees	23 -13
b ^ fully	-8 19
b ^ gas	32 -24
b ^ glass	20 -5
b ^ goods	-9 25
b ^ happy	-3 -13
b ^ heat	-11 26
b ^ helps	-6 16
b ^ highest	-7 14
b ^ highly	-11 21
b ^ holds	-11 24
b ^ if	-10 -10
b ^ in	18 -21
b ^ inspector	49 -38
b ^ inspectors	9 -8
b ^ insurers	23 -15
b ^ iso	-8 -14
b ^ it	12 -6
b ^ kitchen	12 -7
b ^ less	35 -18
b ^ liquidity	21 -16
b ^ low	-32 62
b ^ lowers	-3 18
b ^ makes	-7 20
b ^ master	-25 -5
b ^ measures	-9 12
b ^ more	1 -7
b ^ named	-20 -19
b ^ needs	-8 11
b ^ neighbours	26 -19
b ^ night	5 3
b ^ no	27 -12
b ^ nobody	9 -9
b ^ noise	-17 25
b ^ not	8 -1
b ^ number	-17 -14
b ^ on	23 -14
b ^ one	30 -36
b ^ only	-12 -6
b ^ operator	10 -8
b ^ oven	-8 28
b ^ own	-13 -20
b ^ paint	-5 -10
b ^ part	14 -2
b ^ people	39 -23
b ^ personal	-4 -15
b ^ prevents	-9 12
b ^ price	-15 25
b ^ qa	21 -10
b ^ reduces	-19 20
b ^ residents	8 -4
b ^ retail	16 -16
b ^ runs	-29 42
b ^ sales	-5 -10
b ^ saves	-16 34
b ^ self	-6 23
b ^ service	-11 -11
b ^ shift	20 -18
b ^ short	-8 -8
b ^ since	9 0
b ^ software	11 -19
b ^ solvent	12 -6
b ^ staff	27 -9
b ^ stainless	-3 27
b ^ stops	-16 24
b ^ supports	-1 26
b ^ test	-6 19
b ^ thanks	18 -23
b ^ the	24 8
b ^ there	-9 25
b ^ tool	10 -6
b ^ training	-16 18
b ^ two	-11 28
b ^ up	-11 21
b ^ vacuum	-27 33
b ^ waste	-6 -7
b ^ we	-18 0
b ^ welding	-7 -7
b ^ with	5 -11
b ^ you	21 -3
b a #	-26 24
b a .	13 -5
b a big	32 -21
b a call	-9 0
b a clear	16 -9
b a day	2 6
b a forklift	18 -12
b a month	28 -20
b a new	22 -20
b a pleasure	22 -14
b a power	-5 17
b a replacement	-5 -7
b a second	32 -24
b a stiff	8 -6
b a tablet	-16 19
b a third	19 -10
b a trial	-9 -10
b a week	17 -12
b a year	14 -16
b about the	20 -5
b about your	19 -10
b across the	-11 7
b advise you	-8 -14
b after #	24 -25
b after the	7 -7
b all -	-5 19
b all day	10 -5
b allows your	-8 15
b always get	-4 -7
b an end	16 -8
b an hour	-9 14
b and #	-6 -9
b and earn	30 -16
b and keep	18 0
b and so	25 -16
b and the	8 -3
b and you	17 -6
b any more	11 -7
b any time	-30 50
b app shows	-15 19
b are history	20 -14
b are impressed	28 -19
b are kept	24 -7
b are n't	22 -15
b are trained	-20 -26
b as a	12 -6
b as standard	-14 20
b as the	28 -17
b as well	-14 -7
b at #	-12 36
b at a	23 -12
b at any	-30 50
b at every	31 -17
b at four	29 -18
b at home	-5 -6
b at last	9 -9
b at night	-7 -3
b at once	-3 -20
b at our	-9 -11
b at the	26 -19
b at weekends	-6 -11
b back at	38 -13
b because of	4 -16
b before the	25 -12
b below #	-14 12
b best -	8 1
b biggest rental	-11 -10
b bookkeeper leaves	26 -12
b buffer tank	-8 12
b by #	36 -22
b by a	28 -25
b by hand	24 -19
b by itself	-11 20
b by our	-17 -11
b by the	11 -25
b by us	-5 -11
b ca n't	30 -8
b can be	-7 20
b can go	19 -11
b can sell	35 -29
b can sleep	25 -23
b carbon neutral	18 -11
b clear head	16 -9
b colour and	10 12
b colour change	-8 12
b come in	18 -12
b come to	-6 -19
b comes to	-8 -7
b compressed air	-5 12
b contract with	12 -4
b cost falls	26 -18
b cost you	7 -6
b costs go	45 -43
b costs you	14 -9
b covers #	8 -2
b customers can	-10 20
b day ,	38 -33
b days ,	-4 -8
b dealer in	-14 -15
b delivery dates	29 -15
b do n't	1 -9
b done by	-1 -12
b dos #	45 -38
b dos n't	11 5
b driver dos	7 -2
b dryer ,	-5 27
b early payment	11 -3
b earn on	30 -16
b engineers and	-6 -9
b enjoy the	30 -24
b every truck	-6 13
b everything from	-4 -6
b fall #	7 -4
b fall by	29 -15
b falls #	26 -18
b falls from	11 -8
b fear of	30 -14
b feels like	16 -9
b fines for	28 -16
b first time	26 -5
b fitter need	13 0
b fitters are	-17 -2
b five -	-19 7
b for #	-26 45
b for every	-8 9
b for itself	24 -15
b for the	19 -3
b for you	0 -9
b for your	5 4
b free ,	-17 32
b friendly ,	-9 -14
b from #	18 -7
b from one	-6 -4
b from our	-14 -7
b from the	-10 8
b from us	-11 -14
b generations of	-6 -16
b get a	-24 36
b get everything	-9 0
b gets a	25 -3
b gets out	10 -2
b gives you	-12 20
b go -	-19 -18
b go from	50 -36
b go out	13 -4
b go to	8 -2
b going in	18 -3
b gone ,	40 -32
b good mood	16 -5
b grand of	7 -7
b h ,	-7 21
b half a	16 -14
b half the	13 -11
b hand is	22 -11
b happy to	-17 -5
b has a	21 -5
b have a	6 9
b have fun	26 -19
b have no	11 -3
b have to	16 -5
b heat recovery	-15 19
b hotline with	-11 -14
b hp ,	-15 30
b hydraulics ,	-8 9
b in #	-26 -10
b in -	-5 -9
b in a	0 16
b in europe	-17 -23
b in filtration	-3 -20
b in on	14 -4
b in one	-32 25
b in our	-4 -4
b in real	-8 17
b in the	15 -17
b in their	-9 -19
b in with	5 12
b in your	22 -6
b instead of	15 -8
b insurers pay	23 -15
b into the	-9 13
b is #	-4 -13
b is a	44 -25
b is done	19 -7
b is gone	16 -8
b is in	34 -17
b is n't	24 -7
b is off	9 -8
b is only	-15 -11
b is open	-13 -6
b is over	15 -6
b is the	20 -12
b iso #	-21 -7
b it all	28 -25
b it costs	13 -5
b it is	22 -14
b k a	15 -11
b k less	12 0
b k month	12 -6
b k of	9 -9
b keeps the	-9 14
b kids ,	15 -8
b know -	-10 -17
b lasts #	12 5
b late shift	9 -8
b lead time	11 -7
b leader in	-11 -19
b leave the	16 -8
b leaves at	26 -12
b less a	9 -4
b less ful	22 -13
b less in	41 -19
b lift table	-6 10
b like a	18 -8
b longer ,	18 -17
b lose a	12 0
b m s	-25 37
b machine in	4 -11
b makes #	3 4
b max .	-12 22
b meet the	19 -12
b min ,	20 -5
b minutes ,	7 -19
b mood in	18 -9
b more a	27 -22
b more per	17 -13
b more than	-10 -4
b m³ h	-6 13
b n't called	21 -10
b n't come	9 -1
b n't cost	7 -6
b n't drive	26 -11
b n't go	7 0
b n't have	13 -4
b n't lose	12 0
b n't need	2 19
b n't stand	16 -9
b n't walk	12 -7
b n't worry	-6 -5
b need n't	12 -5
b needed ,	8 -5
b needs no	-8 11
b new hire	22 -20
b new model	-23 28
b no climbing	16 -15
b no fear	30 -14
b no liability	25 -12
b no longer	7 -3
b no more	10 -6
b no oil	-11 20
b no one	26 -18
b no trouble	10 -9
b not one	8 -1
b nothing to	29 -27
b of #	14 -26
b of a	11 -2
b of our	-19 -11
b of power	10 -10
b of practice	-3 -7
b of the	4 -34
b of your	2 11
b off sick	10 -10
b off the	-2 -6
b oil -	-3 10
b old foreman	29 -19
b on #	23 -21
b on a	-27 32
b on every	-5 13
b on it	46 -19
b on mondays	32 -20
b on our	-3 -21
b on saturdays	19 -15
b on site	13 -32
b on the	-1 -6
b on you	11 -3
b on your	6 -28
b one source	-4 -6
b only #	-16 5
b operator is	5 9
b our fitters	-17 -2
b our mechanics	-6 -1
b our new	-1 8
b our own	-18 -10
b our parts	12 -13
b our people	-8 -20
b our service	-11 -2
b our specialists	10 0
b our team	13 -20
b our trainers	-8 0
b out ,	29 -10
b out of	22 -29
b out on	12 -5
b over #	-14 22
b over the	8 -8
b p .	13 -5
b partner for	-8 -8
b partner of	-15 -12
b parts in	-8 9
b pay for	24 -22
b pays for	24 -15
b pcs h	-4 11
b people come	33 -27
b people in	-7 -36
b per day	-10 17
b per hour	-7 9
b planning ,	-7 -8
b power bill	10 -9
b printer ,	-4 20
b process engineers	-13 -13
b proud of	8 -4
b rack with	-19 41
b rate is	-10 -17
b rather than	13 3
b real time	-8 17
b rely on	-7 -2
b rent for	25 -11
b rental fleet	-22 -27
b residents do	8 -4
b robot with	-11 29
b round the	2 -13
b runs on	19 -8
b s ,	0 12
b save #	61 -47
b saves #	22 -22
b saves you	30 -18
b see all	-14 21
b see the	-26 33
b self -	-6 21
b service is	-18 -9
b service with	12 -14
b set up	-13 -21
b setter dos	12 -5
b shelf ,	26 -19
b shift lead	-8 9
b shop floor	14 -2
b short runs	14 -13
b shows you	-15 19
b shrinks #	14 -9
b since #	-9 -21
b since our	9 0
b site manager	20 -26
b so you	-11 16
b so your	14 -2
b solution for	-7 18
b source ,	-6 -3
b staff have	15 -7
b stand for	-4 -9
b stand in	15 -8
b start -	-8 -23
b stay away	14 -5
b stiff neck	8 -6
b stop at	33 -21
b support from	-2 -20
b takes #	-7 23
b talk about	3 -8
b team at	-5 -3
b team with	-6 -5
b than #	-14 -8
b than one	20 -10
b the app	-16 21
b the authority	14 -11
b the back	38 -25
b the bin	-7 10
b the clock	-6 -7
b the crew	11 -6
b the depot	22 -2
b the early	18 -1
b the evening	12 -5
b the field	2 -27
b the firm	13 -1
b the first	-7 -14
b the grid	-1 8
b the highlight	20 -12
b the kids	12 -6
b the ladies	25 -16
b the lobby	13 -7
b the machine	-7 -6
b the market	-14 28
b the new	22 -4
b the office	7 -5
b the old	21 -5
b the operator	5 9
b the past	26 -15
b the phone	16 -28
b the plant	8 1
b the press	8 -1
b the reactor	16 -6
b the road	31 -16
b the same	29 -17
b the schedule	-5 12
b the shelf	3 -10
b the system	5 5
b the table	27 -11
b the team	-16 -23
b the till	33 -21
b the top	38 -13
b the town	21 -18
b the trade	19 -14
b the unit	-12 36
b the warehouse	23 -18
b the work	55 -39
b there for	-4 -20
b three in	-17 -23
b through the	23 -18
b till #	7 -24
b time #	-18 28
b time ,	13 -4
b time for	17 -22
b to #	4 10
b to -	-20 20
b to an	32 -22
b to be	25 -14
b to come	-4 -10
b to the	17 -5
b to within	-5 31
b to work	43 -16
b to you	-20 -12
b to your	-7 2
b train your	-3 -13
b tricky cases	7 -11
b trouble with	10 -9
b trust us	-7 -14
b twice as	0 18
b under #	10 21
b up a	5 -22
b up the	9 -9
b up to	-23 30
b us you	-16 -16
b use from	24 -14
b vacuum gripper	12 -6
b walk to	17 -11
b wall ,	11 7
b want to	34 -17
b we 're	-9 -8
b we 've	-3 -9
b we answer	-4 -8
b we are	-9 -11
b we build	14 -5
b we collect	-4 -11
b we do	-13 -17
b we fix	-27 -30
b we have	-4 -16
b we send	-19 -7
b we set	-13 -21
b we stand	-4 -9
b we take	19 -23
b weekends any	11 -7
b well -	-4 10
b what we	-8 -7
b when a	25 -17
b when it	4 -12
b when the	23 -13
b with #	-31 36
b with a	1 11
b with ai	-25 43
b with it	15 -3
b with no	27 -26
b with one	18 -10
b with our	16 -5
b with the	4 -12
b with two	13 1
b with us	-8 -41
b with you	-20 -14
b within #	-22 5
b within an	6 -10
b without a	15 -9
b wo n't	7 -12
b work with	-4 -50
b x #	-20 44
b year ,	7 -7
b years ,	27 -9
b years of	-14 10
b you #	13 -7
b you 're	5 -18
b you a	4 13
b you as	22 -18
b you buy	15 -14
b you can	-7 3
b you do	24 -19
b you for	18 -27
b you get	-15 1
b you have	-8 -7
b you know	25 -5
b you make	20 -16
b you meet	19 -12
b you over	13 0
b you pay	24 -10
b you save	30 -15
b you see	-14 22
b you sell	19 -14
b you the	10 0
b you through	-3 -18
b you to	-13 16
b you win	22 -15
b your boss	11 -8
b your company	10 6
b your disposal	-16 4
b your employees	-15 26
b your fitter	13 0
b your foreman	16 -15
b your old	16 -11
b your operators	9 -4
b your plant	16 -6
b your pumps	12 -24
b your school	34 -22
b your shop	12 -4
b your site	4 -9
b your staff	0 7
b your team	-14 20
b your technicians	9 -1
c again	18 -22
c anymore	49 -22
c authority	33 -28
c can	-28 43
c cause	-7 16
c chore	18 -23
c credential	-17 -73
c does	-23 51
c ease	32 -26
c experience	-38 -40
c fall	64 -37
c family	21 -30
c freeTime	8 -11
c gone	69 -56
c goods	21 -12
c income	79 -73
c instead	0 -13
c joy	82 -58
c keeps	32 -19
c less	72 -50
c machine	-27 35
c money	31 -25
c more	57 -34
c must	-3 18
c negation	31 -19
c norm	18 1
c older	-24 14
c part	-15 50
c place	11 -28
c process	16 -17
c promise	-50 -12
c public	19 -35
c rise	42 -15
c risk	29 -40
c saving	32 -9
c service	-15 -30
c slogan	-18 38
c sooner	23 -10
c spec	-14 32
c staff	1 -23
c standing	51 -32
c trait	-44 47
c unit	-9 18
c vendorDoes	-17 -16
c vendorFirm	-13 -42
c vendorStaff	-19 -39
c we	-61 -36
c you	20 -12
e again	14 -12
e anymore	8 -5
e authority	20 -10
e can	-2 -5
e cause	-7 13
e credential	-27 -25
e ease	20 -6
e experience	-14 -19
e fall	22 -18
e family	-6 -8
e freeTime	13 -8
e gone	28 -20
e goods	5 15
e income	18 -18
e instead	8 -17
e joy	25 -22
e less	42 -24
e money	12 -6
e more	4 9
e must	1 10
e norm	-13 8
e older	-12 25
e part	-19 37
e promise	-7 -1
e public	4 -24
e rise	10 -7
e risk	10 -8
e saving	-2 11
e service	-4 -19
e slogan	-3 15
e spec	-15 27
e staff	-7 -10
e standing	28 -24
e time	5 3
e trait	-27 27
e unit	-1 11
e vendorDoes	-15 31
e vendorFirm	-3 -22
e vendorStaff	-1 -10
e we	-20 -38
e you	-11 -2
l longer	27 -22
l middle	-18 22
l short	-38 52
n ^abo	8 -5
n ^abou	8 -5
n ^about	8 -5
n ^accr	-3 -5
n ^accre	-3 -5
n ^acro	-7 0
n ^acros	-7 0
n ^acti	-5 8
n ^actu	7 -5
n ^actua	7 -5
n ^adva	-7 6
n ^advan	-7 6
n ^advi	5 -9
n ^advic	11 -6
n ^advis	-2 -10
n ^aga	7 -3
n ^agai	7 -3
n ^again	7 -3
n ^ans	-6 -1
n ^answ	-6 -1
n ^answe	-6 -1
n ^ato	-3 9
n ^atom	-3 9
n ^atomi	-3 9
n ^att	2 5
n ^aut	-2 8
n ^auto	-2 8
n ^ava	-5 8
n ^avai	-5 8
n ^avail	-5 8
n ^bal	-9 1
n ^barr	11 -8
n ^barre	11 -8
n ^bas	10 -1
n ^base	3 6
n ^bat	-3 8
n ^batt	-6 10
n ^batte	-6 10
n ^bec	8 -8
n ^beco	18 -10
n ^becom	18 -10
n ^belt	-6 -7
n ^bendi	7 -4
n ^bett	7 -7
n ^bette	7 -7
n ^big	3 -9
n ^bigg	3 -9
n ^bigge	3 -9
n ^bla	12 -6
n ^blac	12 -6
n ^black	12 -6
n ^blo	9 -7
n ^bloc	9 -7
n ^block	9 -7
n ^book	10 -8
n ^bookk	10 -8
n ^bra	-2 7
n ^branc	-3 -13
n ^brand	8 2
n ^brewe	7 -7
n ^bru	-6 11
n ^brus	-6 11
n ^brush	-6 11
n ^buy	10 -4
n ^buye	10 -4
n ^buyer	10 -4
n ^came	-5 7
n ^camer	-5 7
n ^carb	7 -1
n ^care	-7 -8
n ^carr	1 7
n ^carry	1 7
n ^cel	-2 -8
n ^cen	-8 4
n ^cent	-8 4
n ^centr	-7 9
n ^cha	7 -6
n ^chai	-9 4
n ^chain	-9 4
n ^cham	-5 -11
n ^chas	7 -4
n ^chasi	8 -4
n ^chef	-5 -2
n ^chefs	-5 -2
n ^chem	-7 5
n ^chemi	-7 5
n ^chi	14 -6
n ^chil	7 -6
n ^cho	-5 8
n ^choo	-6 8
n ^choos	-6 8
n ^cle	7 1
n ^clea	7 1
n ^clear	10 -4
n ^cli	7 -3
n ^clie	7 -5
n ^clien	7 -5
n ^clim	7 -2
n ^coat	-3 8
n ^cod	-6 9
n ^colla	10 -6
n ^colo	-4 8
n ^colou	-4 8
n ^compr	-7 9
n ^conc	-1 7
n ^conce	-1 7
n ^cons	-7 2
n ^coo	-3 8
n ^cook	-2 7
n ^cou	-6 -2
n ^cour	-5 -4
n ^court	-4 -4
n ^cra	8 -4
n ^craf	7 -4
n ^craft	7 -4
n ^cre	-5 -7
n ^crew	-8 -6
n ^crews	-8 -6
n ^cro	-1 9
n ^crow	-7 15
n ^crown	-7 15
n ^cru	0 8
n ^cur	-1 10
n ^cyc	-5 8
n ^cycl	-5 8
n ^dai	-6 -6
n ^dair	-3 -5
n ^dama	8 -5
n ^damag	8 -5
n ^dea	-6 -7
n ^deal	-6 -7
n ^deale	-6 -7
n ^ded	-5 -7
n ^dedi	-5 -7
n ^dedic	-5 -7
n ^dep	2 -9
n ^des	-3 11
n ^desi	-4 10
n ^desig	-4 10
n ^det	-4 10
n ^dete	-4 10
n ^detec	-5 8
n ^deve	-3 -4
n ^devel	-3 -4
n ^devi	-7 10
n ^devic	-5 8
n ^digg	8 -5
n ^diggi	8 -5
n ^dir	12 -2
n ^disp	-8 7
n ^doc	-3 7
n ^doo	-7 10
n ^door	-7 10
n ^doors	-7 10
n ^dou	-2 7
n ^doug	-4 9
n ^dough	-4 9
n ^driv	7 -4
n ^drive	7 -4
n ^eco	-1 9
n ^edg	-5 15
n ^edge	-5 15
n ^ele	-4 12
n ^emp	-2 -5
n ^empl	-3 -4
n ^emplo	-3 -4
n ^empt	7 -5
n ^enc	-5 15
n ^end	7 -3
n ^ene	-3 7
n ^ener	-3 7
n ^energ	-3 7
n ^enj	7 -5
n ^enjo	7 -5
n ^enjoy	7 -5
n ^ent	7 -4
n ^env	-11 12
n ^exa	-1 -9
n ^exp	-8 1
n ^expe	-4 -5
n ^exper	-4 -5
n ^expo	-7 10
n ^fac	4 5
n ^face	12 -4
n ^faces	12 -4
n ^fact	-3 9
n ^facto	-3 9
n ^fai	9 -4
n ^fail	9 -4
n ^fie	-4 -5
n ^fiel	-4 -5
n ^field	-4 -5
n ^fil	-12 3
n ^filt	-10 8
n ^filte	-11 12
n ^filtr	-1 -8
n ^fin	2 6
n ^fina	-1 -6
n ^finds	-5 7
n ^fing	4 3
n ^finge	4 3
n ^fir	-2 -5
n ^fit	2 -8
n ^fitt	2 -8
n ^fitte	2 -8
n ^flo	10 -8
n ^floo	10 -8
n ^flood	11 -7
n ^fol	-2 10
n ^form	-4 -5
n ^forma	-5 8
n ^fou	-7 2
n ^fra	5 9
n ^fram	5 9
n ^frame	5 9
n ^frees	9 -5
n ^fri	-4 7
n ^frie	-4 7
n ^frien	-4 7
n ^furn	-4 -4
n ^furna	-4 -4
n ^gent	-5 11
n ^gentl	-5 11
n ^ger	-9 5
n ^germ	-9 5
n ^germa	-10 5
n ^goo	-3 7
n ^good	-5 9
n ^goods	-5 9
n ^gra	5 4
n ^grad	6 1
n ^grant	-1 8
n ^gre	-11 20
n ^gui	-8 2
n ^guid	-8 2
n ^guide	-7 1
n ^hac	-2 -8
n ^halv	7 -5
n ^halve	7 -5
n ^handl	-4 7
n ^har	11 -8
n ^harv	7 -4
n ^harve	7 -4
n ^hea	11 -6
n ^heati	7 -5
n ^heav	11 -7
n ^hel	-7 18
n ^hot	-4 -6
n ^hotl	-3 -6
n ^hotli	-3 -6
n ^hou	2 -7
n ^hum	-3 -5
n ^hun	-6 -6
n ^hund	-7 -6
n ^hundr	-7 -6
n ^impr	7 -4
n ^impre	10 -6
n ^inc	-2 12
n ^incl	-3 7
n ^inclu	-3 7
n ^ind	-6 -4
n ^indu	-6 -1
n ^indus	-6 -1
n ^insta	-4 -3
n ^insu	8 0
n ^insul	-2 7
n ^insur	12 -5
n ^int	-6 12
n ^inte	-6 12
n ^integ	-3 7
n ^inter	-7 14
n ^inv	9 -5
n ^iro	12 -5
n ^iron	12 -5
n ^iso	-5 11
n ^kit	13 -3
n ^kitc	13 -3
n ^kitch	13 -3
n ^kno	-5 -6
n ^know	-8 -4
n ^lab	-6 -4
n ^labe	-5 -9
n ^label	-5 -9
n ^lat	-2 8
n ^late	-2 8
n ^lates	-2 8
n ^law	7 -3
n ^lead	-4 -7
n ^leade	-4 -7
n ^leak	-4 8
n ^lear	-4 7
n ^learn	-4 7
n ^lig	-6 8
n ^ligh	-6 8
n ^light	-6 8
n ^liq	8 -7
n ^liqu	8 -7
n ^liqui	8 -7
n ^liste	-3 -5
n ^lob	8 -3
n ^lobb	8 -3
n ^lobby	8 -3
n ^log	-4 10
n ^logi	-4 10
n ^loo	7 -2
n ^look	7 -2
n ^looks	8 -3
n ^low	-4 7
n ^lowe	-4 7
n ^lower	-4 7
n ^lug	10 -6
n ^lugg	10 -6
n ^luggi	10 -6
n ^mai	-4 7
n ^mak	4 -9
n ^maker	-1 -6
n ^maki	-6 -3
n ^makin	-6 -3
n ^man	-2 -8
n ^mana	-2 -8
n ^manag	-2 -8
n ^mas	-10 6
n ^mast	-5 -2
n ^maste	-5 -2
n ^med	7 -1
n ^medi	7 -1
n ^mem	-13 19
n ^memb	-5 7
n ^met	-6 -4
n ^metr	-2 -6
n ^mid	-4 -3
n ^mile	7 -9
n ^miles	7 -9
n ^mill	-4 9
n ^mod	-6 8
n ^modu	-11 16
n ^modul	-11 16
n ^mond	8 -4
n ^monda	8 -4
n ^mont	7 -5
n ^month	7 -5
n ^mot	0 9
n ^moto	-1 10
n ^motor	-1 10
n ^nam	-4 -10
n ^name	-4 -10
n ^named	-4 -10
n ^nea	1 -8
n ^near	4 -8
n ^nearl	4 -8
n ^neu	7 -5
n ^neut	7 -5
n ^neutr	7 -5
n ^noi	-5 8
n ^nois	-5 8
n ^noise	-5 8
n ^noz	-3 9
n ^nozz	-3 9
n ^nozzl	-3 9
n ^num	-1 -6
n ^numb	-1 -6
n ^numbe	-1 -6
n ^off	2 7
n ^offe	0 9
n ^offer	0 9
n ^ope	-5 7
n ^oper	-5 7
n ^opera	-5 7
n ^pan	4 -7
n ^pane	4 -7
n ^panel	4 -7
n ^pap	8 -1
n ^pape	8 -1
n ^paper	8 -1
n ^para	-7 17
n ^parti	-5 13
n ^partn	-4 -6
n ^pat	-4 -5
n ^pay	9 -4
n ^perm	-3 -4
n ^permi	-3 -4
n ^pic	-1 10
n ^pick	0 10
n ^plat	0 15
n ^plate	7 -3
n ^plo	4 5
n ^plou	4 5
n ^ploug	4 5
n ^prac	-8 5
n ^pract	-8 5
n ^prai	9 -6
n ^prais	9 -6
n ^prin	-6 7
n ^prog	-5 10
n ^progr	-5 10
n ^prom	7 -6
n ^promi	7 -6
n ^proo	-6 10
n ^proof	-6 10
n ^pul	-11 20
n ^pull	-9 14
n ^pum	1 -9
n ^pump	1 -9
n ^pumps	1 -9
n ^pur	9 -6
n ^purc	9 -6
n ^purch	9 -6
n ^quo	-4 -8
n ^quot	-4 -8
n ^quote	-4 -8
n ^ran	7 0
n ^read	7 1
n ^readi	5 3
n ^rec	-5 10
n ^reca	11 -6
n ^recal	11 -6
n ^rece	-1 8
n ^recei	-5 11
n ^refe	-5 -3
n ^refer	-5 -3
n ^rem	3 4
n ^remo	2 5
n ^ren	-4 -5
n ^rent	-4 -5
n ^renta	-4 -5
n ^repe	8 -5
n ^repea	8 -5
n ^repo	-4 8
n ^repor	-4 8
n ^repr	10 -6
n ^req	-9 15
n ^requ	-9 15
n ^requi	-6 9
n ^requs	-5 11
n ^reso	-4 14
n ^ret	11 -4
n ^revi	-3 -5
n ^revie	-3 -5
n ^rol	9 -5
n ^roll	9 -5
n ^rou	-11 14
n ^rul	12 -6
n ^rule	12 -6
n ^runn	-3 -6
n ^runni	-3 -7
n ^sat	-2 -7
n ^sca	-4 8
n ^scal	-4 8
n ^scho	12 -9
n ^schoo	12 -9
n ^scr	-8 12
n ^scre	-11 12
n ^seams	7 -3
n ^sel	13 -9
n ^sell	13 -9
n ^serv	-2 -5
n ^servi	-2 -5
n ^set	10 -7
n ^setu	7 -6
n ^setup	7 -6
n ^sev	10 -4
n ^seve	10 -4
n ^sha	-4 21
n ^shar	-4 22
n ^she	-2 -6
n ^shee	-4 -6
n ^sheet	-4 -6
n ^ship	4 -11
n ^shipp	4 -11
n ^sim	-2 8
n ^ski	-10 -3
n ^skil	-8 -2
n ^skill	-8 -2
n ^slu	-11 15
n ^sma	8 -3
n ^smal	12 -8
n ^small	12 -8
n ^soli	-12 -1
n ^solid	-12 -1
n ^som	-7 -2
n ^some	-7 -2
n ^sou	-8 -5
n ^soun	-5 -2
n ^sound	-5 -2
n ^sour	-7 0
n ^sourc	-7 0
n ^spac	-5 8
n ^space	-5 8
n ^spea	0 -10
n ^speak	0 -10
n ^spen	8 0
n ^spend	7 0
n ^spli	-1 -10
n ^stac	-5 12
n ^stack	-5 12
n ^star	7 -7
n ^stay	13 -6
n ^stays	13 -6
n ^stea	-10 9
n ^steam	-10 8
n ^stif	-12 16
n ^stiff	-12 16
n ^stin	10 -6
n ^stink	10 -6
n ^sto	-3 7
n ^stor	-4 12
n ^store	-4 12
n ^str	-5 7
n ^stu	12 -3
n ^suc	3 -7
n ^succ	3 -7
n ^succe	3 -7
n ^sui	-7 11
n ^suit	-7 11
n ^sup	-8 -3
n ^supe	-10 9
n ^super	-10 9
n ^supp	-6 -4
n ^suppo	-5 -7
n ^surv	9 -7
n ^tak	5 3
n ^takes	-1 8
n ^tec	1 -7
n ^tech	1 -7
n ^ther	-6 9
n ^thri	12 -6
n ^times	-8 5
n ^track	-6 10
n ^trad	7 -11
n ^trade	7 -11
n ^trus	-2 -6
n ^trust	-2 -6
n ^tun	0 13
n ^uni	-4 7
n ^univ	0 8
n ^unive	0 8
n ^upd	-2 9
n ^upda	-2 9
n ^updat	-2 9
n ^ver	-5 9
n ^vers	-5 9
n ^vou	-3 7
n ^vouc	-3 7
n ^vouch	-3 7
n ^wash	10 4
n ^weig	-2 8
n ^weigh	-2 8
n ^wel	7 -4
n ^weld	7 -4
n ^welde	9 -6
n ^whe	8 -7
n ^whil	3 -7
n ^while	3 -7
n ^winn	-4 -4
n ^winne	-4 -4
n ^withi	-9 -1
n ^you	10 -8
n ^your	10 -8
n ^yours	10 -8
n ^zon	-3 7
n ^zone	-3 7
n ^zones	-3 7
n abel	-5 -5
n abou	8 -5
n about	8 -5
n about$	8 -5
n accr	-3 -5
n accre	-3 -5
n accred	-3 -5
n aces	2 5
n aces$	2 5
n ache	-3 -4
n ack$	11 -5
n ackage	-2 8
n acke	-7 -3
n acker	-9 -2
n acker$	-6 13
n acki	-3 7
n ackin	-3 7
n acking	-3 7
n acks	7 -4
n acks$	7 -4
n acro	-7 0
n acros	-7 0
n across	-7 0
n act$	-10 4
n actic	-8 5
n actio	-10 2
n action	-10 2
n activ	7 -1
n active	7 -1
n actua	7 -5
n actual	7 -5
n adem	-6 -5
n ader	-4 -7
n ader$	-4 -7
n ading$	-2 7
n adings	8 -4
n adva	-7 6
n advan	-7 6
n advanc	-2 7
n advi	5 -9
n advic	11 -6
n advice	11 -6
n advis	-2 -10
n advise	-2 -10
n afterw	11 -10
n afts	7 -4
n aftsm	7 -4
n aftsme	7 -4
n agai	7 -3
n again	7 -3
n again$	7 -3
n ages	-12 15
n ages$	-12 15
n aila	-5 8
n ailab	-5 8
n aile	4 3
n ails	-1 8
n ails$	-1 8
n aina	-4 7
n ainab	-4 7
n ainabl	-4 7
n aine	0 -7
n ained	-2 -7
n ained$	-2 -7
n aini	-6 7
n ainin	-6 7
n aining	-6 7
n aise	12 -9
n aise$	12 -10
n akers	2 -8
n akers$	2 -8
n aler$	-6 -7
n alist	0 -8
n alist$	-5 -8
n allel	-4 8
n allel$	-4 8
n aller	-3 -5
n alves	7 -4
n alves$	7 -4
n amag	8 -5
n amage	8 -5
n amed	-4 -10
n amed$	-4 -10
n amer	-5 7
n amera	-5 7
n amera$	-5 7
n amin	-3 8
n ampi	-7 3
n ampin	-6 9
n amping	-6 9
n ample$	-3 -5
n anag	-2 -8
n anage	-2 -8
n anch	-3 -13
n anci	-4 -6
n anda	-5 8
n andar	-5 8
n andard	-5 8
n andb	7 -4
n andby	7 -4
n andby$	7 -4
n andl	-4 7
n anel	4 -7
n anels	5 -8
n anels$	5 -8
n answ	-6 -1
n answe	-6 -1
n answer	-6 -1
n ants	7 -3
n ants$	7 -3
n any$	1 -7
n aperw	7 -2
n aperwo	7 -2
n arall	-4 8
n aralle	-4 8
n arch$	-5 -2
n arde	-6 11
n ardi	-5 7
n ared	9 -6
n ared$	9 -6
n ares	-4 -12
n ares$	-4 -12
n arge$	-8 7
n arger	-2 7
n arger$	-2 7
n arges	7 -9
n arges$	9 -6
n arke	-12 20
n arni	3 4
n arnin	3 4
n arning	3 4
n arre	13 -9
n arrel	11 -8
n arry	4 5
n arryi	0 7
n arryin	0 7
n arti	0 8
n artic	0 9
n artm	-5 -5
n artme	-5 -5
n artmen	-5 -5
n artn	-4 -6
n artne	-4 -6
n artner	-4 -6
n arve	7 -4
n arves	7 -4
n arvest	7 -4
n ary$	-4 8
n ases	8 -5
n ases$	8 -5
n ashe	-2 9
n asher	-2 9
n asher$	-2 9
n ashi	11 -8
n asin	9 -7
n asing	10 -8
n asing$	10 -8
n asses$	7 -5
n aster	-5 -3
n atab	-4 9
n atch	-5 8
n atch$	-6 7
n ate$	1 6
n aten	-9 -11
n ates	2 9
n ates$	4 5
n atest	-2 8
n atest$	-2 8
n atic	-4 7
n atom	-3 9
n atomi	-3 9
n atomis	-3 9
n atte	-5 9
n atter	-5 9
n attery	-3 8
n atur	4 4
n ature	2 5
n ature$	5 2
n audits	2 -7
n augh	10 -10
n aught	7 -11
n aught$	9 -9
n aust	5 -12
n auto	-2 8
n avai	-5 8
n avail	-5 8
n availa	-5 8
n ave$	-4 9
n avin	8 -4
n aving	8 -4
n bakers	7 -5
n barr	11 -8
n barre	11 -8
n barrel	11 -8
n base	3 6
n batt	-6 10
n batte	-6 10
n batter	-6 10
n bby$	8 -3
n beco	18 -10
n becom	18 -10
n become	18 -10
n belt	-6 -7
n bendi	7 -4
n bendin	7 -4
n ber$	-3 -4
n bett	7 -7
n bette	7 -7
n better	7 -7
n bigg	3 -9
n bigge	3 -9
n bigges	-4 -4
n blac	12 -6
n black	12 -6
n ble$	-1 8
n blin	1 -8
n bloc	9 -7
n block	9 -7
n bonus$	8 -6
n bookk	10 -8
n bookke	10 -8
n bots	1 -8
n bots$	1 -8
n bout	8 -5
n bout$	8 -5
n branc	-3 -13
n branch	-3 -13
n brand	8 2
n brand$	3 5
n brewe	7 -7
n brewer	7 -7
n brus	-6 11
n brush	-6 11
n buye	10 -4
n buyer	10 -4
n buyer$	7 -2
n cabl	-10 13
n cable	-10 13
n cal$	-11 16
n came	-5 7
n camer	-5 7
n camera	-5 7
n cant	9 -4
n cants	9 -4
n cants$	9 -4
n carb	7 -1
n care	-7 -8
n carr	1 7
n carry	1 7
n carryi	0 7
n cate	0 -7
n cated	-5 -7
n cated$	-5 -7
n ccessi	-4 7
n ccesso	10 -7
n ccre	-3 -5
n ccred	-3 -5
n ccredi	-3 -5
n ced$	-2 15
n ceiv	-6 11
n ceive	-6 11
n cel$	-3 9
n cell	-8 -4
n centr	-7 9
n centri	-3 8
n cept$	-1 7
n chai	-9 4
n chain	-9 4
n chains	-8 -1
n cham	-5 -11
n chas	9 -6
n chasi	10 -8
n chasin	10 -8
n check$	-3 8
n chef	-5 -2
n chefs	-5 -2
n chefs$	-5 -2
n chem	-7 5
n chemi	-7 5
n chen	13 -3
n ches	-9 5
n ches$	-9 5
n chil	7 -6
n chinis	9 -8
n chool	12 -9
n chool$	12 -9
n choos	-6 8
n choose	-6 8
n ciali	0 -8
n cialis	0 -8
n ciall	-4 -5
n cially	-4 -5
n ckage	-1 7
n ckage$	-2 8
n cked	12 -7
n cked$	12 -7
n cker	-9 -2
n cker$	-6 11
n ckers	-6 -7
n ckers$	-6 -7
n ckly	-1 -6
n ckly$	-1 -6
n cks$	8 -7
n clea	7 1
n cleans	-5 7
n clear	10 -4
n clie	7 -5
n clien	7 -5
n client	7 -5
n clim	7 -2
n cloud$	-4 10
n clud	-3 7
n clude	-3 7
n coat	-3 8
n colla	10 -6
n colo	-4 8
n colou	-4 8
n colour	-4 8
n come	9 -10
n comes	9 -10
n comes$	9 -10
n compan	3 -10
n compet	-1 -6
n compla	7 -7
n compr	-7 9
n compre	-7 9
n conc	-1 7
n conce	-1 7
n concep	-1 7
n cons	-8 -2
n conta	-5 9
n contra	3 -8
n contro	-4 7
n cook	-2 7
n cord	-6 8
n corr	-4 9
n countr	-6 -3
n court	-4 -4
n court$	-4 -4
n craf	7 -4
n craft	7 -4
n crafts	7 -4
n cred	-2 -5
n credi	-2 -5
n credit	-2 -5
n cross$	-7 0
n crow	-7 15
n crown	-7 15
n ctic	-8 5
n ctions	3 6
n ctiv	9 -1
n ctive	10 -2
n ctive$	10 -2
n ctivi	-6 7
n ctivit	-6 7
n ctor$	-4 9
n ctro	-4 7
n ctuall	7 -5
n cycl	-5 8
n dair	-3 -5
n dama	8 -5
n damag	8 -5
n damage	8 -5
n dard	-5 8
n dard$	-5 8
n date	3 5
n dates	3 5
n dates$	3 5
n dby$	7 -4
n deal	-6 -7
n deale	-6 -7
n dealer	-6 -7
n dedi	-5 -7
n dedic	-5 -7
n dedica	-5 -7
n dema	-8 -4
n dent	7 -4
n dents	18 -3
n dents$	18 -3
n der$	-2 7
n desi	-4 10
n desig	-4 10
n design	-4 10
n dete	-4 10
n detec	-5 8
n detect	-5 8
n deve	-3 -4
n devel	-3 -4
n develo	-3 -4
n devi	-7 10
n devic	-5 8
n device	-5 8
n dge$	-7 9
n dges	8 -4
n dges$	8 -4
n dicat	1 -9
n dicate	-5 -7
n digg	8 -5
n diggi	8 -5
n diggin	8 -5
n dings	9 -7
n dings$	9 -7
n disp	-8 7
n dite	-3 -5
n dited	-3 -5
n dited$	-3 -5
n dits	2 -7
n dits$	2 -7
n dlin	9 0
n dling	9 0
n dling$	9 0
n door	-5 7
n doors	-5 7
n doors$	-5 7
n doug	-4 9
n dough	-4 9
n dough$	-4 9
n dred	-7 -6
n driv	7 -4
n drive	7 -4
n driver	9 -2
n dsid	5 -9
n dside	5 -9
n dside$	5 -9
n ductiv	-6 7
n dustr	-6 -1
n dustry	-6 -1
n dvan	-7 6
n dvanc	-2 7
n dvance	-2 7
n dvic	11 -6
n dvice	11 -6
n dvice$	11 -6
n dvis	-2 -10
n dvise	-2 -10
n dvise$	-4 -3
n dviser	-2 -10
n eache	-3 -4
n eade	-4 -7
n eader	-4 -7
n eader$	-4 -7
n eak$	3 -8
n eale	-6 -7
n ealer	-6 -7
n ealer$	-6 -7
n eam$	-10 8
n eans	-5 7
n eans$	-5 7
n earc	-5 -2
n earch	-5 -2
n earch$	-5 -2
n earni	1 6
n earnin	1 6
n eases	9 -5
n eases$	9 -5
n eat$	-8 20
n eata	-4 9
n eatab	-4 9
n eaves	10 -8
n eaves$	10 -8
n ecal	11 -6
n ecall	11 -6
n ecalls	13 -6
n ece$	-3 7
n ecei	-5 11
n eceiv	-6 11
n eceive	-6 11
n eces	-5 7
n ecess	-5 7
n eciali	0 -8
n eck$	-3 8
n ecom	20 -12
n ecome	18 -10
n ecomes	18 -10
n ecti	7 -3
n ector$	-3 8
n ectro	-4 7
n edges	8 -4
n edges$	8 -4
n edicat	1 -9
n edit	-2 -5
n edite	-3 -5
n edited	-3 -5
n eels	15 -10
n eels$	15 -10
n een$	-14 13
n eepi	10 -9
n eepin	10 -9
n eeping	10 -9
n eer$	9 -4
n eet$	2 -16
n efer	-5 -3
n efere	-5 -3
n eferen	-5 -3
n efs$	-5 -2
n egra	-3 7
n egrat	-3 7
n eive	-6 11
n ejec	2 5
n eject	2 5
n eld$	-2 -6
n elde	9 -6
n elder	9 -6
n elder$	11 -7
n eliabi	-5 -2
n eliabl	-4 10
n ella	15 -8
n ells	-3 -9
n ells$	-3 -9
n elope	-7 8
n ely$	-6 14
n ements	7 -5
n empl	-3 -4
n emplo	-3 -4
n employ	-3 -4
n empt	7 -5
n ency	-3 9
n ency$	-3 9
n ende	3 -7
n endi	7 -4
n endin	7 -4
n ending	7 -4
n endly	-4 7
n endly$	-4 7
n energ	-3 7
n energy	-3 7
n enin	1 13
n ening	1 13
n ening$	-1 14
n enjo	7 -5
n enjoy	7 -5
n enjoy$	7 -5
n ens$	9 0
n ent$	3 -8
n enta	-4 -5
n ental	-4 -5
n ental$	-4 -5
n entl	-5 12
n entle	-5 11
n ently	-3 9
n ently$	-3 9
n entr	-4 7
n entri	-3 8
n entrif	-3 8
n ents	7 0
n ents$	7 0
n epar	-4 -8
n epea	8 -5
n epeat	8 -5
n epin	10 -9
n eping	10 -9
n eping$	10 -9
n epor	-4 8
n eport	-4 8
n eport$	-4 9
n ept$	-1 7
n equi	-8 3
n equir	-6 9
n equire	-6 9
n equs	-5 11
n equst	-5 11
n equst$	-5 11
n era$	-5 7
n erant	7 0
n erant$	7 0
n erat	-7 4
n eratin	-10 15
n ergy	-3 7
n ergy$	-3 7
n erio	-2 13
n erma	-10 6
n erman	-10 5
n ermit	-3 -4
n erri	3 8
n ersa	-13 17
n ersona	0 -9
n erti	0 -7
n erve	-1 11
n ervi	-2 -6
n ervic	-2 -5
n ervice	-2 -6
n erwa	11 -10
n erwar	11 -10
n erward	11 -10
n erwo	12 -6
n erwor	12 -6
n erwork	12 -6
n eryb	7 -2
n erybo	7 -2
n erybod	7 -2
n esig	-3 9
n esign	-3 9
n esign$	-5 11
n ess$	-6 8
n essi	7 -4
n essio	7 -4
n ession	7 -4
n etec	-5 8
n etect	-5 8
n etecto	-4 7
n etects	-6 7
n eter	-12 23
n etro	-11 7
n ets$	12 -5
n ette	6 -9
n etter	11 -9
n etter$	9 -7
n etti	14 -5
n ettin	14 -5
n etting	14 -5
n etup	7 -6
n eutr	7 -5
n eutra	7 -5
n eutral	7 -5
n evelo	-3 -4
n evelop	-3 -4
n even	9 -5
n everyb	7 -2
n evic	-5 8
n evice	-5 8
n evie	-3 -5
n eview	-3 -5
n eviews	-3 -5
n ewer	7 -7
n ewer$	7 -6
n ews$	-10 2
n expe	-4 -5
n exper	-4 -5
n expert	-6 -4
n expo	-7 10
n extrac	-2 7
n eys$	-7 12
n face	-2 9
n faces	2 5
n faces$	2 5
n fact	-11 4
n facto	-3 9
n factor	-3 9
n fail	9 -4
n fer$	1 8
n ffer	-1 12
n ffer$	1 8
n fiel	-4 -5
n field	-4 -5
n field$	-4 -5
n filt	-10 8
n filte	-11 12
n filter	-11 12
n filtr	-1 -8
n filtra	-1 -8
n fina	-1 -6
n finds	-5 7
n finds$	-5 7
n fing	4 3
n finge	4 3
n finger	4 3
n fitte	2 -7
n floo	10 -8
n flood	11 -7
n fold	-5 11
n forc	1 12
n force	1 12
n form	-8 6
n forma	-5 8
n format	-5 8
n founde	-4 -4
n fram	5 9
n frame	5 9
n frees	9 -5
n frees$	9 -5
n frie	-4 7
n frien	-4 7
n friend	-4 7
n fterw	11 -10
n fterwa	11 -10
n ftsm	7 -4
n ftsme	7 -4
n ftsmen	7 -4
n furn	-4 -4
n furna	-4 -4
n furnac	-4 -4
n gain	7 -3
n gain$	7 -3
n gal$	-2 8
n gent	-1 9
n gentl	-5 11
n gentle	-5 11
n gents	1 7
n gents$	1 7
n geran	7 0
n gerant	7 0
n germ	-9 5
n germa	-10 5
n german	-10 5
n gges	-4 -4
n ggest	-4 -4
n ggest$	-4 -4
n ggin	13 -7
n gging	13 -7
n gging$	13 -7
n ghes	-4 7
n ghest	-4 7
n ghest$	-4 7
n ghin	15 -10
n ghing	15 -10
n ghing$	15 -10
n ghli	7 -5
n ghlig	7 -5
n ghligh	7 -5
n ghs$	-1 10
n gin$	-3 10
n gist	-3 -4
n gnat	13 -7
n good	-5 9
n goods	-5 9
n goods$	-5 9
n grad	6 1
n gram	-5 10
n grams	-3 9
n grams$	-3 9
n grant	-1 8
n grants	-7 13
n grat	-3 7
n guid	-8 2
n guide	-7 1
n guided	-7 1
n hain	-9 4
n hains	-8 -1
n hains$	-8 -1
n halv	7 -5
n halve	7 -5
n halves	7 -5
n handl	-4 7
n harges	9 -6
n harv	7 -4
n harve	7 -4
n harves	7 -4
n hasi	10 -8
n hasin	10 -8
n hasing	10 -8
n heav	11 -7
n heck$	-3 8
n heet	-4 -6
n heet$	-1 -12
n hefs	-5 -2
n hefs$	-5 -2
n hemi	-7 5
n hens	7 -8
n hest	-4 7
n hest$	-4 7
n highes	-4 7
n highli	7 -5
n highly	-4 7
n hile	3 -7
n hile$	3 -7
n hin$	-9 -1
n hines	7 -2
n hines$	7 -2
n hinis	9 -8
n hinist	9 -8
n hipp	4 -11
n hippe	-4 -7
n hlig	7 -5
n hligh	7 -5
n hlight	7 -5
n hool	12 -9
n hool$	12 -9
n hoos	-6 8
n hoose	-6 8
n hoose$	-6 8
n hotl	-3 -6
n hotli	-3 -6
n hotlin	-3 -6
n hund	-7 -6
n hundr	-7 -6
n hundre	-7 -6
n iali	0 -8
n ialis	0 -8
n ialist	0 -8
n iall	-4 -5
n ially	-4 -5
n ially$	-4 -5
n ible	-11 19
n ible$	-11 19
n ical	-3 9
n ical$	-8 15
n ican	9 -4
n icant	9 -4
n icants	9 -4
n icat	-1 -6
n icate	0 -8
n icated	-5 -7
n ickl	-1 -6
n ickly	-1 -6
n ickly$	-1 -6
n ided	-7 1
n ided$	-7 1
n ids$	-10 5
n iece	-3 7
n iece$	-3 7
n ield	-2 -6
n ield$	-2 -6
n iend	-4 7
n iendl	-4 7
n iendly	-4 7
n ients	5 -8
n ients$	5 -8
n ier$	11 -6
n iews	-3 -5
n iews$	-3 -5
n ifug	-3 8
n igeran	7 0
n igge	3 -9
n igges	-4 -4
n iggest	-4 -4
n iggi	8 -5
n iggin	8 -5
n igging	8 -5
n ighes	-4 7
n ighest	-4 7
n ighli	7 -5
n ighlig	7 -5
n ighly	-4 7
n ighly$	-4 7
n ign$	-2 8
n igna	6 1
n ignat	13 -7
n ilab	-5 8
n iled	1 -16
n iled$	1 -16
n iles	7 -9
n iles$	7 -9
n illa	-3 8
n illed	5 -10
n illed$	5 -10
n ills	-8 5
n ills$	-8 5
n ilot	-7 -7
n ilot$	-7 -7
n ils$	-1 8
n ilte	-11 12
n ilter	-11 12
n ilter$	-8 10
n iltr	-1 -8
n iltra	-1 -8
n iltrat	-1 -8
n ime$	-5 13
n imes	-8 5
n imes$	-8 5
n imis	-4 7
n imise	-4 7
n imises	-5 11
n imit	-6 15
n impr	7 -4
n impre	10 -6
n impres	10 -6
n inab	-4 7
n inabl	-4 7
n inable	-4 7
n inat	1 9
n inati	-5 11
n inatio	-5 11
n inci	-5 11
n incl	-3 7
n inclu	-3 7
n includ	-3 7
n inds	-5 7
n inds$	-5 7
n indu	-6 -1
n indus	-6 -1
n indust	-6 -1
n ineers	-5 -4
n iner	7 -4
n iner$	10 -4
n ines$	8 -7
n inge	4 3
n inger	4 3
n ingers	10 -5
n ings	11 -8
n ings$	11 -8
n inist	9 -8
n ink$	10 -6
n inne	-4 -4
n inner	-4 -4
n inner$	-4 -4
n insu	8 0
n insul	-2 7
n insula	-2 7
n insur	12 -5
n int$	-10 10
n integ	-3 7
n integr	-3 7
n inter	2 6
n inters	7 -4
n ipped	-4 -7
n ipped$	-4 -7
n iqui	8 -7
n iquid	8 -7
n iquidi	8 -7
n ired	-6 9
n ired$	-6 9
n iron	11 -4
n isco	3 -9
n ises	2 6
n ises$	2 6
n ist$	-3 -6
n iste	-3 -4
n isten	-3 -5
n itch	2 9
n itch$	-3 8
n itche	4 6
n itchen	13 -3
n itches	-8 13
n ithi	-9 -1
n ithin	-9 -1
n ithin$	-9 -1
n itie	7 -4
n ities	7 -4
n ities$	7 -4
n itor$	4 3
n iver	5 2
n ivers	7 5
n ivers$	10 -1
n ives	-10 7
n ives$	-10 7
n ivit	-6 7
n ivity	-6 7
n ivity$	-6 7
n joy$	7 -5
n kage	-8 13
n kage$	-9 15
n ked$	8 -3
n keepe	9 -6
n keeper	9 -6
n kers	-4 -11
n kers$	-4 -11
n kets	12 -7
n kets$	12 -7
n kill	-8 -2
n kitc	13 -3
n kitch	13 -3
n kitche	13 -3
n kkee	10 -8
n kkeep	10 -8
n kkeepe	9 -6
n know	-8 -4
n labe	-5 -5
n label	-5 -5
n labl	5 3
n lable	5 3
n lable$	5 3
n lack	12 -6
n lain	7 -7
n lar$	-3 8
n lash	-4 7
n lash$	-4 7
n late	-6 13
n late$	-3 7
n lated	-2 7
n lated$	-2 7
n lates	-7 13
n latest	-2 8
n lato	-3 8
n lator	-3 8
n lator$	-4 9
n lder$	8 -1
n lead	-4 -7
n leade	-4 -7
n leader	-4 -7
n leak	-4 8
n leans	-5 7
n leans$	-5 7
n lear	6 1
n learn	-4 7
n leas	6 1
n lease	5 2
n leaves	10 -8
n lectro	-4 7
n led$	-2 -7
n lel$	-4 8
n lican	9 -4
n licant	9 -4
n lice	6 -12
n lien	7 -5
n lient	7 -5
n lients	1 -9
n ligh	-3 7
n light	-3 7
n limi	-6 15
n limit	-6 15
n lin$	-1 -8
n line$	-8 3
n liqu	8 -7
n liqui	8 -7
n liquid	8 -7
n lish	0 -9
n list	-2 -9
n list$	-5 -8
n liste	-3 -5
n listen	-3 -5
n lkin	6 2
n lking	6 2
n lking$	6 2
n llel	-4 8
n llel$	-4 8
n lley	-1 8
n load	-4 7
n load$	-7 11
n lobb	8 -3
n lobby	8 -3
n lobby$	8 -3
n logis	-4 -5
n logist	-4 -5
n long$	7 -5
n lood	11 -7
n look	7 -2
n looks	8 -3
n looks$	8 -3
n lope	-7 8
n lot$	-7 -7
n loud$	-4 10
n loug	4 5
n lough	4 5
n lour	-3 7
n lours	-2 7
n lours$	-2 7
n lowe	-4 7
n lower	-4 7
n lower$	10 -7
n lowers	-7 9
n loye	-3 -4
n loyee	-7 7
n loyees	-7 7
n loyer	7 -10
n loyer$	7 -10
n lse$	-4 12
n lter	-11 12
n lter$	-8 10
n ltra	-7 2
n ltrat	-1 -8
n ltrati	-1 -8
n lts$	-5 -5
n lude	-3 7
n lugg	10 -6
n luggi	10 -6
n luggin	10 -6
n luti	-2 8
n lutio	-2 8
n lution	-2 8
n makers	-1 -7
n maki	-6 -3
n makin	-6 -3
n making	-6 -3
n mall	12 -8
n mall$	12 -8
n mana	-2 -8
n manag	-2 -8
n manage	-2 -8
n mark	-7 -2
n mast	-8 -3
n maste	-8 -3
n master	-8 -3
n mat$	-5 8
n mber	0 -13
n mber$	-2 -11
n med$	-7 -9
n medi	7 -1
n men$	-3 -4
n ment$	0 -8
n ments	3 7
n ments$	3 7
n mer$	-6 -2
n mera	-5 7
n mera$	-5 7
n meth	-5 -2
n mica	-7 11
n mical	-7 11
n mical$	-7 11
n mile	8 -9
n miles	7 -9
n miles$	7 -9
n mill	-4 9
n mina	-12 25
n mise	4 3
n mised	7 -6
n mised$	7 -6
n mises	-5 8
n mises$	-5 8
n modu	-11 16
n modul	-11 16
n mond	8 -4
n monda	8 -4
n monday	8 -4
n mont	7 -5
n month	7 -5
n months	9 -6
n moto	-1 10
n motor	-1 10
n motors	-3 10
n mpan	3 -10
n mpany	3 -10
n mpany$	3 -10
n mpet	-1 -6
n mpin	-6 9
n mping	-6 9
n mping$	-6 9
n mpla	8 -7
n mplai	7 -7
n mplain	7 -7
n mplo	-3 -4
n mploy	-3 -4
n mploye	-3 -4
n mps$	3 -9
n nabl	-6 9
n nable	-6 9
n nable$	-4 7
n nace	-4 -4
n nace$	-4 -4
n nage	-2 -8
n name	-4 -10
n named	-4 -10
n named$	-4 -10
n nati	-3 7
n natio	-3 8
n nation	-3 8
n natu	8 -1
n natur	8 -1
n ncep	-1 7
n ncept	-1 7
n ncy$	-3 9
n ndar	-5 8
n ndard	-5 8
n ndard$	-5 8
n nder$	-2 8
n ndre	-7 -6
n ndred	-7 -6
n near	4 -8
n nearl	4 -8
n nearly	4 -8
n neer$	10 -4
n neers	-5 -4
n neers$	-5 -4
n nels	5 -8
n nels$	5 -8
n nes$	-4 9
n ness	-14 15
n ness$	-14 15
n ngers	10 -5
n ngers$	10 -5
n ngs$	10 -8
n ngua	-3 -6
n nist	9 -8
n nive	0 8
n niver	0 8
n nivers	0 8
n nnin	2 -10
n nning	2 -10
n nning$	2 -10
n nois	-5 8
n noise	-5 8
n noise$	-5 8
n noth	8 -3
n novati	-3 9
n nozz	-3 9
n nozzl	-3 9
n nozzle	-3 9
n nstr	-6 -4
n nstru	-6 -4
n nstruc	-10 1
n nsur	8 -1
n ntal	-4 -5
n ntal$	-4 -5
n nted	-3 -5
n nted$	-3 -5
n nths	9 -6
n nths$	9 -6
n ntle	-5 11
n ntly	-3 9
n ntly$	-3 9
n ntra	4 -8
n ntrac	3 -8
n ntract	3 -8
n ntrie	-5 -4
n ntries	-5 -4
n ntrif	-3 8
n ntrifu	-3 8
n nts$	11 -2
n oad$	-7 11
n obby	8 -3
n obby$	8 -3
n obots	1 -8
n obots$	1 -8
n ocks	2 -9
n ocks$	2 -9
n ode$	-4 9
n odul	-11 16
n offe	0 9
n offer	0 9
n ogis	-4 -5
n ogist	-4 -5
n ogra	-5 10
n ogram	-5 10
n ograms	-3 9
n oile	14 -3
n oing	8 -5
n oing$	8 -5
n oint	-6 13
n oint$	-8 19
n oise	-5 8
n oise$	-5 8
n okke	10 -8
n okkee	10 -8
n okkeep	10 -8
n oks$	7 3
n olid	-3 -7
n olish	0 -9
n olla	10 -6
n olou	-4 8
n olour	-4 8
n olut	-5 11
n oluti	-2 8
n olutio	-2 8
n omes	9 -10
n omes$	9 -10
n ompan	3 -10
n ompany	3 -10
n ompr	-7 9
n ompre	-7 9
n ompres	-7 9
n onda	8 -4
n onday	8 -4
n ondays	8 -4
n oner	10 -4
n oner$	10 -4
n ones	-8 10
n ones$	-8 11
n onse	-3 10
n onta	-5 9
n onths	9 -6
n onths$	9 -6
n ontra	3 -8
n ontrac	3 -8
n onus$	8 -6
n oof$	-6 10
n ookk	10 -8
n ookke	10 -8
n ookkee	10 -8
n ooks	7 3
n ooks$	7 3
n ool$	12 -9
n oose	-6 8
n oose$	-6 8
n orce	1 12
n ore$	12 -12
n ores	10 -7
n ores$	10 -7
n orma	-5 8
n ormat	-5 8
n ormat$	-5 8
n ort$	-9 5
n osed	3 6
n osed$	3 6
n osts	9 -7
n osts$	9 -7
n other$	12 -6
n otli	-3 -6
n otlin	-3 -6
n otline	-3 -6
n otor	-1 10
n otors	-3 10
n otors$	-3 10
n ots$	-1 -8
n oughi	15 -10
n oughin	15 -10
n ountr	-6 -3
n ountri	-5 -4
n ources	-8 8
n ourse	11 -8
n oursel	11 -10
n ourt	-6 -4
n ourt$	-4 -4
n ous$	-11 14
n ovati	-3 9
n owers	-7 9
n owers$	-7 9
n oyer	7 -10
n oyer$	7 -10
n ozzl	-3 9
n ozzle	-3 9
n pace	-5 8
n pace$	-5 8
n panels	5 -8
n pany	3 -10
n pany$	3 -10
n pape	8 -1
n paper	8 -1
n para	-7 16
n parall	-4 8
n pared	9 -6
n pared$	9 -6
n parti	-5 13
n partic	-5 13
n partm	-5 -5
n partme	-5 -5
n partn	-4 -6
n partne	-4 -6
n patc	-2 8
n patch	-2 8
n patch$	-7 8
n pdat	-2 9
n pdate	-2 9
n pdates	-2 9
n peak	0 -10
n peak$	2 -8
n peat	8 -5
n pecti	9 -5
n pectio	8 -5
n pera	-7 9
n perat	-7 9
n perati	-10 14
n pert	-6 -3
n pick	0 10
n pier	11 -8
n pier$	11 -8
n pilo	-7 -7
n pilot	-7 -7
n pilot$	-7 -7
n ping	9 -3
n ping$	9 -3
n pion	-1 -7
n plas	-5 8
n plat	0 15
n plates	13 -11
n plican	9 -4
n plou	4 5
n ploug	4 5
n plough	4 5
n ployer	7 -10
n port	-11 7
n port$	-12 7
n pped	-5 -5
n pped$	-5 -5
n ppor	-5 -7
n pport	-5 -7
n pport$	-5 -10
n pports	0 8
n prac	-8 5
n pract	-8 5
n practi	-8 5
n prai	9 -6
n prais	9 -6
n praise	9 -6
n prices	10 -10
n prog	-5 10
n progr	-5 10
n progra	-5 10
n proo	-6 10
n proof	-6 10
n proof$	-6 10
n ptim	-14 22
n pts$	15 -12
n pull	-9 14
n pump	1 -9
n pumps	1 -9
n pumps$	1 -9
n purc	9 -6
n purch	9 -6
n purcha	9 -6
n quid	8 -7
n quidi	8 -7
n quidit	8 -7
n quir	-6 9
n quire	-6 9
n quired	-6 9
n quot	-4 -8
n quote	-4 -8
n quote$	-6 -7
n qust	-7 8
n qust$	-5 11
n racki	-6 10
n rackin	-6 10
n ractic	-8 5
n ractiv	2 6
n rained	-2 -7
n rais	12 -9
n raise	12 -9
n raise$	12 -10
n rall	-4 8
n ralle	-4 8
n rallel	-4 8
n rame	-7 22
n rams	-3 9
n rams$	-3 9
n ranc	4 -10
n rance	8 0
n rance$	8 0
n ranch	-3 -13
n rant$	10 -4
n rants	-7 13
n rants$	-7 13
n rape	-9 18
n rated	-3 8
n rated$	-3 8
n ratin	-11 9
n rating	-11 9
n rced	-1 15
n rced$	-1 15
n rces	-8 8
n rces$	-8 8
n rcha	9 -6
n rchas	9 -6
n rchasi	8 -8
n rdin	2 6
n reat	-8 19
n reat$	-11 22
n reca	11 -6
n recal	11 -6
n recall	11 -6
n rece	-1 8
n recei	-5 11
n receiv	-6 11
n redite	-3 -5
n reen	-13 8
n reen$	-13 8
n rees	9 -5
n rees$	9 -5
n refe	-5 -3
n refer	-5 -3
n refere	-5 -3
n rein	-2 14
n renta	-4 -5
n rental	-4 -5
n repe	8 -5
n repea	8 -5
n repeat	8 -5
n repo	-4 8
n repor	-4 8
n report	-4 8
n repr	10 -6
n requ	-11 18
n requi	-6 9
n requir	-6 9
n requs	-5 11
n requst	-5 11
n reso	-4 14
n revie	-3 -5
n review	-3 -5
n rews	-8 3
n rews$	-8 3
n rfac	-10 12
n rface	-10 12
n rge$	-8 7
n rgent	7 2
n rges	7 -9
n rges$	9 -6
n rices	10 -10
n rices$	10 -10
n rifu	-3 8
n rifug	-3 8
n rill	2 7
n river	9 -2
n rivers	10 -1
n rman	-11 8
n rmat	-5 8
n rmat$	-5 8
n rmer	-1 -10
n rmer$	-1 -10
n rnac	-4 -4
n rnace	-4 -4
n rnace$	-4 -4
n rns$	9 -7
n robots	1 -8
n rogr	-5 10
n rogra	-5 10
n rogram	-5 10
n roof	-6 10
n roof$	-6 10
n rown	-7 15
n rows	-6 13
n rrel	11 -8
n rrin	-1 12
n rring	-1 12
n rrow	-7 11
n rsel	11 -10
n rsona	0 -9
n rsonal	0 -9
n rtic	0 9
n rtme	-5 -5
n rtmen	-5 -5
n rtment	-5 -5
n rtne	-4 -6
n rtner	-4 -6
n rtner$	-4 -6
n rty$	11 -2
n ruct	-10 1
n rule	12 -6
n runn	-3 -6
n runni	-3 -7
n runnin	-3 -7
n rush	-5 9
n rushe	-9 10
n rves	0 15
n rves$	-8 20
n rvice	-2 -6
n rvice$	-2 -6
n rwards	11 -10
n rwor	12 -6
n rwork	12 -6
n sati	-11 6
n scal	-12 20
n scho	12 -9
n schoo	12 -9
n school	12 -9
n scre	-12 14
n seams$	8 -3
n sell	13 -9
n sers	-6 8
n sers$	-6 8
n serve	-1 11
n seve	10 -4
n shar	-4 22
n shee	-4 -6
n sheet	-4 -6
n sheet$	-1 -12
n sher	-7 14
n sher$	-7 14
n ship	7 -10
n shipp	4 -11
n shippe	-4 -7
n sign	-2 11
n sign$	-5 11
n signat	13 -7
n sin$	-3 -7
n sing$	8 -6
n sist	-1 8
n siti	9 -4
n skil	-8 -2
n skill	-8 -2
n smal	12 -8
n small	12 -8
n small$	12 -8
n smen	-6 -5
n smen$	-3 -5
n sola	-5 11
n soli	-12 -1
n solid	-12 -1
n solu	-5 11
n solut	-5 11
n soluti	-2 8
n some	-7 -2
n son$	8 -5
n sona	0 -9
n sonal	0 -9
n sons	-3 8
n sons$	-3 8
n soun	-9 3
n sound	-9 3
n sound$	-9 3
n spac	-5 8
n space	-5 8
n space$	-5 8
n spared	10 -8
n spea	0 -10
n speak	0 -10
n speak$	2 -8
n specti	9 -5
n spli	-1 -10
n ssin	10 -7
n ssing	10 -7
n ssing$	10 -7
n stac	-5 12
n stack	-5 12
n standa	-5 8
n stat	-9 9
n stay	13 -6
n stays	13 -6
n stays$	13 -6
n steam	-10 8
n steam$	-10 8
n stif	-12 16
n stiff	-12 16
n stink	10 -6
n stink$	10 -6
n store	-4 12
n stru	-6 -4
n struc	-10 1
n struct	-10 1
n sts$	9 -4
n supe	-10 9
n super	-10 9
n supp	-6 -4
n suppo	-5 -7
n suppor	-5 -7
n surv	9 -7
n tack	-5 12
n take	2 6
n takes	-1 8
n takes$	-1 8
n tal$	-7 -3
n taller	-3 -5
n tanda	-5 8
n tandar	-5 8
n tays	13 -6
n tays$	13 -6
n tch$	-8 12
n tchen	13 -3
n tches	-8 9
n tches$	-8 9
n team	-9 0
n team$	-10 8
n tely	-3 8
n tely$	-3 8
n tent	-12 -15
n terw	13 -11
n terwa	11 -10
n terwar	11 -10
n tery	-3 8
n tery$	-3 8
n test	-2 8
n test$	-2 8
n ther$	10 -5
n thin	-3 -8
n thin$	-9 -1
n thly	6 -9
n thly$	6 -9
n thri	12 -6
n ths$	9 -6
n tica	-2 9
n tical	-2 9
n tients	8 -5
n ties	8 -4
n ties$	8 -4
n tiff	-12 16
n tili	-2 -6
n time	-5 8
n time$	-5 13
n times	-8 5
n times$	-8 5
n tings	6 -9
n tings$	6 -9
n tink	9 -6
n tink$	10 -6
n tive	9 2
n tive$	9 2
n tle$	-6 10
n tlin	-3 -6
n tline	-3 -6
n tline$	-3 -6
n tmen	-5 -5
n tment	-5 -5
n tner	-4 -6
n tner$	-4 -6
n tomi	-3 9
n tomis	-3 9
n tomise	-3 9
n tor$	-4 8
n tore	-4 12
n track	-6 10
n tracki	-6 10
n trad	7 -11
n trade	7 -11
n trai	-7 9
n tras	-5 11
n trat	0 -8
n trati	0 -8
n tratio	0 -8
n tria	-3 -11
n trie	-5 -4
n tries	-5 -4
n tries$	-5 -4
n trif	-3 8
n trifu	-3 8
n trifug	-3 8
n truct	-10 1
n trus	-2 -6
n trust	-2 -6
n try$	-7 -3
n tted	-2 -8
n tted$	-2 -8
n ttery	-3 8
n ttery$	-3 8
n ttle$	-5 9
n turn	8 -4
n turns	17 -13
n turns$	17 -13
n ual$	-1 -10
n ugal	-2 8
n ugal$	-2 8
n uggi	10 -6
n uggin	10 -6
n ugging	10 -6
n ughi	15 -10
n ughin	15 -10
n ughing	15 -10
n ughs	0 8
n ughs$	0 8
n ught	6 -11
n ught$	6 -10
n uidit	8 -7
n uidity	8 -7
n uire	-6 9
n uired	-6 9
n uired$	-6 9
n uit$	8 -4
n ulat	-9 13
n ulate	-10 15
n ulti	-2 -8
n umber$	-4 -5
n umps	1 -9
n umps$	1 -9
n undr	-6 -6
n undre	-7 -6
n undred	-7 -6
n univ	0 8
n unive	0 8
n univer	0 8
n unne	0 13
n unni	-3 -7
n unnin	-3 -7
n unning	-3 -7
n untr	-6 -3
n untri	-5 -4
n untrie	-5 -4
n uote	-4 -8
n uote$	-6 -7
n upda	-2 9
n updat	-2 9
n update	-2 9
n uper	-10 9
n uppo	-5 -7
n uppor	-5 -7
n upport	-5 -7
n upti	-13 23
n urces	-8 8
n urces$	-8 8
n urch	9 -6
n urcha	9 -6
n urchas	9 -6
n urna	-4 -4
n urnac	-4 -4
n urnace	-4 -4
n urns	15 -12
n urns$	15 -12
n urse	8 -6
n ursel	11 -10
n urt$	-4 -4
n urve	4 6
n uses	-5 -9
n uses$	-5 -9
n ushe	-8 9
n ustr	-4 -6
n ute$	-10 13
n uyer	10 -4
n vail	-5 8
n vaila	-5 8
n vailab	-5 8
n vati	-3 9
n velope	-7 8
n vers	5 5
n vers$	7 2
n versa	-13 17
n ves$	-7 8
n view	-3 -5
n views	-3 -5
n views$	-3 -5
n ving	8 -4
n ving$	10 -6
n vise	-3 -10
n vise$	-5 -5
n viser	-2 -10
n visi	11 -9
n wards	11 -9
n wards$	11 -9
n washe	-2 9
n washer	-2 9
n weig	-2 8
n weigh	-2 8
n welde	9 -6
n welder	9 -6
n wers	-7 9
n wers$	-7 9
n winn	-4 -4
n winne	-4 -4
n winner	-4 -4
n withi	-9 -1
n within	-9 -1
n xper	-4 -5
n xpert	-6 -4
n ybod	11 -4
n ybody	11 -4
n ybody$	11 -4
n ying	5 4
n ying$	5 4
n your	10 -8
n yours	10 -8
n zzle	-3 9
no again	8 -11
no authority	64 -51
no can	-28 -9
no cause	-7 -20
no chore	59 -55
no ease	-11 -7
no experience	26 -2
no freeTime	10 -12
no gone	26 -3
no goods	33 -2
no instead	23 -14
no keeps	11 -15
no machine	-8 37
no money	34 -16
no must	15 14
no norm	50 -22
no part	12 21
no place	35 -29
no process	45 -40
no public	-22 18
no rise	42 -29
no risk	41 -32
no service	18 -20
no spec	39 -20
no staff	9 -24
no strain	46 -22
no time	54 -22
no trait	-11 21
no unit	25 -25
no vendorFirm	37 -5
no we	-24 -35
no you	7 -32
nomore again	11 -8
nomore anymore	23 -12
nomore chore	26 -21
nomore does	46 -40
nomore fall	24 -7
nomore freeTime	38 -26
nomore keeps	8 -7
nomore machine	27 -23
nomore money	13 -13
nomore more	23 -14
nomore must	12 -11
nomore process	21 -16
nomore risk	17 -7
nomore staff	29 -24
nomore strain	28 -21
nomore unit	33 -29
nomore you	15 -7
o again again	24 -8
o again does	15 -8
o again ease	11 -4
o again freeTime	10 -9
o again joy	18 -9
o again keeps	24 -16
o again machine	11 -2
o again part	8 3
o again place	0 -11
o again process	-5 -14
o again spec	-5 11
o again staff	26 -17
o again time	5 -14
o again unit	10 -4
o again we	16 -4
o again you	12 -10
o anymore chore	8 -7
o anymore does	8 -6
o anymore strain	14 -11
o authority again	21 -9
o authority anymore	11 -9
o authority cause	12 -11
o authority chore	22 -14
o authority does	19 -9
o authority fall	30 -15
o authority instead	-8 12
o authority keeps	10 -13
o authority money	29 -14
o authority negation	16 -10
o authority rise	26 -16
o authority risk	6 4
o authority spec	-6 9
o authority standing	22 -11
o authority unit	36 -24
o authority you	15 -9
o can again	28 -18
o can cause	14 8
o can chore	-10 -13
o can ease	27 -14
o can freeTime	13 -4
o can goods	-18 27
o can income	34 -27
o can instead	-12 17
o can keeps	18 -10
o can money	28 -22
o can part	8 0
o can process	3 9
o can promise	2 -25
o can risk	-7 -3
o can spec	-15 16
o can staff	13 -15
o can time	13 -22
o can unit	7 -9
o can we	-11 -24
o can you	-2 -9
o cause again	9 -2
o cause authority	13 -10
o cause can	9 4
o cause cause	-18 25
o cause chore	13 -6
o cause credential	-12 -7
o cause does	3 8
o cause experience	-16 -5
o cause fall	24 -5
o cause freeTime	18 -13
o cause gone	42 -30
o cause instead	12 0
o cause joy	27 -21
o cause keeps	8 -5
o cause less	35 -17
o cause machine	10 20
o cause money	24 -21
o cause must	14 -5
o cause negation	2 19
o cause norm	-17 19
o cause part	5 4
o cause place	-2 9
o cause process	17 -9
o cause public	26 -8
o cause risk	17 -18
o cause service	12 -9
o cause slogan	18 6
o cause spec	-20 20
o cause staff	22 -31
o cause standing	13 -4
o cause strain	11 -6
o cause time	-6 -8
o cause trait	-3 17
o cause vendorFirm	-6 29
o cause vendorStaff	8 -10
o cause we	2 -26
o cause you	17 -20
o chore again	1 -17
o chore anymore	13 -7
o chore cause	-8 1
o chore chore	10 -8
o chore does	10 4
o chore freeTime	15 -6
o chore gone	43 -31
o chore instead	10 -3
o chore joy	21 -6
o chore machine	16 3
o chore part	33 -17
o chore process	17 -1
o chore rise	12 -11
o chore spec	1 7
o chore staff	16 -5
o chore standing	28 -14
o chore time	16 -9
o chore unit	10 -23
o chore vendorStaff	21 -5
o chore we	-17 -8
o chore you	23 -9
o credential cause	10 -9
o credential credential	-20 -13
o credential place	-16 -25
o credential service	-13 -8
o credential staff	4 -10
o credential vendorFirm	-11 -15
o credential vendorStaff	-5 -6
o does again	9 1
o does cause	-15 21
o does chore	-8 18
o does does	-11 26
o does freeTime	-2 8
o does gone	21 -13
o does goods	-14 19
o does income	21 -20
o does instead	-5 11
o does joy	12 -6
o does less	-23 13
o does machine	16 -2
o does more	9 -10
o does negation	1 11
o does norm	-13 13
o does place	-9 9
o does process	7 6
o does rise	13 -4
o does risk	19 -8
o does service	2 11
o does slogan	-30 35
o does spec	-13 24
o does staff	2 -14
o does standing	36 -24
o does time	-8 8
o does trait	-13 23
o does unit	-11 33
o does you	-4 23
o ease again	11 -5
o ease cause	-8 -1
o ease ease	18 -11
o ease fall	9 -1
o ease freeTime	11 -4
o ease staff	8 0
o ease time	10 -4
o ease unit	24 -14
o experience does	-7 -13
o experience experience	-1 -12
o experience fall	10 -5
o experience gone	-11 -6
o experience goods	10 -5
o experience instead	0 -15
o experience machine	-14 -8
o experience money	12 -4
o experience place	-17 -1
o experience process	-6 -9
o experience spec	-11 -14
o experience staff	-11 -7
o experience strain	-1 -7
o experience time	20 -7
o experience trait	11 22
o experience unit	-14 -5
o fall cause	36 -24
o fall money	24 -10
o fall negation	13 -8
o fall older	-7 -3
o fall part	-14 14
o fall process	27 -17
o fall risk	-7 14
o fall spec	13 3
o fall staff	21 -13
o fall time	27 -25
o fall unit	9 -6
o fall you	24 -10
o family joy	15 -9
o family place	9 -2
o family process	-4 -6
o family vendorFirm	-7 -10
o freeTime again	13 -2
o freeTime anymore	12 -5
o freeTime cause	-16 7
o freeTime chore	5 7
o freeTime does	23 -17
o freeTime ease	-4 -8
o freeTime freeTime	10 11
o freeTime gone	22 -16
o freeTime joy	10 0
o freeTime less	-17 30
o freeTime machine	4 -14
o freeTime money	8 -1
o freeTime more	14 -9
o freeTime negation	3 6
o freeTime norm	-5 13
o freeTime part	10 9
o freeTime process	8 -4
o freeTime risk	13 -7
o freeTime service	5 12
o freeTime sooner	13 -3
o freeTime spec	-6 11
o freeTime strain	18 -5
o freeTime time	13 5
o freeTime unit	2 -11
o freeTime vendorFirm	-7 -10
o freeTime you	2 -16
o gone cause	18 -10
o gone chore	23 -9
o gone fall	9 -1
o gone freeTime	9 0
o gone money	-15 -6
o gone negation	19 -9
o gone norm	-7 -15
o gone process	8 -6
o gone public	17 -4
o gone spec	16 -17
o gone staff	-2 -10
o gone strain	13 -9
o gone time	9 -4
o gone unit	-12 -13
o gone we	-21 -12
o gone you	17 -1
o goods authority	11 -4
o goods chore	-9 17
o goods does	19 -1
o goods fall	19 -17
o goods gone	20 -7
o goods goods	25 -22
o goods income	41 -40
o goods instead	0 -11
o goods keeps	10 -4
o goods machine	-24 29
o goods money	22 -18
o goods more	12 -11
o goods negation	8 -30
o goods norm	3 17
o goods rise	19 -15
o goods risk	6 3
o goods saving	9 -4
o goods service	13 -10
o goods slogan	11 -9
o goods sooner	20 -19
o goods spec	17 -6
o goods staff	-19 -11
o goods time	-23 15
o goods trait	-14 21
o goods unit	-7 23
o goods vendorFirm	-24 -9
o goods you	25 -15
o income cause	17 -11
o income experience	36 -16
o income income	12 -6
o income instead	9 -9
o income money	13 -13
o income norm	29 -24
o income process	17 -13
o income rise	23 -17
o income spec	16 -14
o income time	41 -20
o income unit	10 -5
o instead chore	8 5
o instead experience	-15 -5
o instead instead	7 13
o instead machine	-6 16
o instead norm	21 -14
o instead older	-8 32
o instead process	25 -9
o instead promise	-4 -6
o instead public	-11 -4
o instead risk	9 -9
o instead spec	13 -4
o instead staff	-14 -6
o instead time	9 -13
o instead unit	-13 16
o instead we	-30 -14
o joy again	30 -12
o joy cause	10 -19
o joy chore	22 -13
o joy instead	27 -9
o joy joy	17 -6
o joy machine	21 -10
o joy process	23 -14
o joy service	-9 -3
o joy slogan	32 -15
o joy staff	25 -19
o joy time	11 -4
o joy unit	24 -8
o joy vendorFirm	8 -1
o joy we	-26 -2
o keeps again	26 -17
o keeps authority	25 -15
o keeps cause	1 7
o keeps credential	-9 -14
o keeps income	17 -11
o keeps joy	10 -5
o keeps keeps	-8 -11
o keeps machine	23 -9
o keeps negation	13 -5
o keeps norm	0 -22
o keeps part	-4 15
o keeps process	15 -13
o keeps risk	27 -23
o keeps spec	-6 11
o keeps staff	12 -11
o keeps time	14 -14
o keeps trait	27 -24
o keeps unit	44 -30
o keeps vendorFirm	15 -7
o keeps you	-9 -6
o less cause	9 -5
o less chore	16 -4
o less goods	23 -15
o less joy	18 -6
o less money	24 -17
o less norm	26 -26
o less part	12 8
o less process	18 -9
o less rise	9 -5
o less risk	23 -10
o less spec	31 -23
o less staff	1 -10
o less time	8 -5
o less unit	40 -28
o less you	27 -11
o machine again	-9 -19
o machine anymore	17 -16
o machine cause	-9 19
o machine chore	-5 -16
o machine does	-16 26
o machine experience	-6 -26
o machine fall	27 -15
o machine freeTime	0 17
o machine gone	17 -6
o machine goods	-6 11
o machine joy	22 -9
o machine less	-6 25
o machine machine	-27 37
o machine money	21 -9
o machine more	10 -10
o machine negation	6 -10
o machine norm	3 18
o machine part	-7 19
o machine place	-15 19
o machine process	-13 8
o machine promise	15 -13
o machine public	-2 14
o machine rise	-7 12
o machine risk	9 -7
o machine service	-10 -32
o machine spec	-19 26
o machine staff	15 -18
o machine standing	7 13
o machine strain	-7 -7
o machine time	-5 -8
o machine trait	-3 10
o machine unit	-2 18
o machine vendorFirm	4 -19
o machine we	-6 -6
o machine you	-13 16
o money cause	27 -14
o money does	20 -15
o money experience	20 -7
o money fall	32 -27
o money gone	10 -6
o money instead	16 -18
o money less	26 -8
o money machine	-29 29
o money money	15 -12
o money must	17 -12
o money negation	8 -5
o money part	-19 40
o money place	19 -11
o money process	4 13
o money rise	26 -21
o money slogan	1 11
o money spec	43 -37
o money staff	-2 -7
o money strain	23 -17
o money time	23 -8
o money unit	21 -6
o money vendorStaff	-13 -7
o money you	16 -13
o more cause	38 -27
o more chore	27 -23
o more does	16 -12
o more goods	31 -12
o more income	19 -17
o more instead	-6 -9
o more joy	-6 -6
o more negation	13 -13
o more norm	17 -14
o more older	-9 -4
o more process	13 -8
o more public	-13 -11
o more spec	7 5
o more strain	23 -19
o more time	16 -13
o more unit	28 -20
o must again	11 -6
o must cause	15 -9
o must chore	11 -5
o must less	27 -9
o must part	12 -4
o must process	26 -22
o must strain	11 -6
o must unit	14 -9
o negation anymore	8 -4
o negation authority	30 -26
o negation can	-17 -3
o negation cause	-6 -7
o negation chore	35 -21
o negation ease	-8 -1
o negation experience	13 -1
o negation gone	13 -1
o negation goods	8 -1
o negation instead	11 -4
o negation keeps	12 -11
o negation machine	-5 19
o negation money	15 -7
o negation more	11 -7
o negation must	7 7
o negation negation	-17 37
o negation norm	29 -12
o negation part	5 11
o negation place	17 -11
o negation process	15 -16
o negation promise	-8 -1
o negation public	-13 11
o negation rise	15 -11
o negation risk	19 -10
o negation service	8 -8
o negation spec	21 -8
o negation staff	39 -16
o negation strain	22 -11
o negation time	15 -8
o negation trait	-7 12
o negation unit	12 -11
o negation vendorFirm	18 -2
o negation we	-15 -19
o negation you	-1 -8
o norm cause	-13 -13
o norm credential	-21 -7
o norm freeTime	-8 -10
o norm goods	15 -11
o norm machine	-18 21
o norm money	23 -17
o norm norm	-21 26
o norm process	11 -9
o norm trait	-27 33
o norm unit	20 -6
o norm vendorFirm	-12 -8
o norm you	9 -10
o older chore	7 1
o older machine	-14 23
o older older	-29 39
o older place	-8 -2
o older process	12 -5
o older public	-10 -7
o older time	-8 0
o older we	-7 -6
o part again	-13 22
o part anymore	9 -8
o part cause	-10 5
o part chore	8 -33
o part credential	-3 -19
o part does	-1 20
o part freeTime	18 -17
o part gone	38 -30
o part joy	18 -13
o part keeps	-21 21
o part machine	-9 25
o part more	-5 12
o part negation	-22 24
o part norm	-6 30
o part part	-12 -11
o part place	-10 -4
o part process	0 -11
o part public	17 -12
o part rise	2 10
o part risk	11 -10
o part service	24 -26
o part slogan	-14 36
o part spec	-6 20
o part staff	0 -8
o part strain	-11 34
o part trait	-11 23
o part unit	10 10
o part vendorFirm	14 -9
o part you	15 -26
o place again	11 -4
o place cause	-16 -19
o place does	-4 16
o place ease	12 -7
o place fall	23 -11
o place income	14 -4
o place keeps	9 -5
o place money	13 -10
o place negation	12 -2
o place part	-1 -12
o place process	7 -12
o place public	10 -3
o place service	-2 -14
o place slogan	-3 -10
o place spec	19 -15
o place staff	7 -13
o place standing	20 -9
o place strain	13 -6
o place unit	21 -2
o place you	12 -18
o process again	29 -7
o process anymore	9 -3
o process can	-8 13
o process cause	-12 -2
o process chore	-8 8
o process does	0 13
o process experience	3 -10
o process fall	24 -18
o process freeTime	8 0
o process gone	23 -9
o process goods	-21 11
o process income	28 -18
o process joy	32 -12
o process keeps	21 -18
o process machine	0 22
o process negation	18 -4
o process part	-22 29
o process place	14 -1
o process process	15 -16
o process promise	27 -5
o process public	11 -5
o process risk	30 -24
o process service	-13 0
o process sooner	13 -13
o process staff	-8 3
o process standing	3 6
o process trait	-4 14
o process unit	17 -7
o process vendorFirm	-5 -18
o process we	-14 -8
o process you	12 4
o promise again	26 -15
o promise cause	-16 -1
o promise chore	-5 -5
o promise freeTime	-1 -7
o promise instead	-5 -10
o promise part	-7 24
o promise process	-5 -22
o promise promise	-13 -10
o promise service	-5 -16
o promise spec	-8 -20
o promise staff	-11 11
o promise time	11 -11
o promise unit	-13 -7
o promise vendorFirm	-5 -6
o promise vendorStaff	-8 13
o promise we	-8 -18
o promise you	-11 1
o public again	-6 -8
o public can	-10 20
o public does	1 -9
o public experience	-6 -11
o public gone	11 -5
o public joy	23 -13
o public negation	31 -21
o public place	12 -2
o public process	28 -17
o public rise	4 8
o public slogan	-6 -5
o public spec	-9 13
o public standing	30 -17
o public time	13 -5
o public you	31 -19
o rise again	14 -13
o rise cause	21 -7
o rise fall	9 -5
o rise goods	20 -15
o rise instead	13 -7
o rise joy	11 -3
o rise machine	9 -7
o rise money	18 -15
o rise part	3 7
o rise public	13 -12
o rise service	-13 -21
o rise spec	-4 12
o rise staff	26 -11
o rise unit	20 -18
o rise vendorFirm	5 7
o risk again	16 -6
o risk authority	10 -6
o risk cause	15 -8
o risk chore	3 -10
o risk does	17 -11
o risk fall	24 -13
o risk freeTime	9 -8
o risk gone	27 -13
o risk goods	15 -1
o risk keeps	14 1
o risk machine	9 -17
o risk money	29 -20
o risk more	10 -3
o risk negation	11 -3
o risk norm	9 -9
o risk place	27 -12
o risk process	10 -11
o risk risk	33 -11
o risk spec	7 -20
o risk staff	-1 -22
o risk time	9 -14
o risk trait	-9 20
o risk unit	22 -24
o risk vendorDoes	-7 -3
o risk vendorFirm	11 -4
o risk we	-5 -14
o risk you	22 -9
o saving experience	30 -17
o saving fall	9 -1
o saving money	-3 12
o saving staff	8 0
o saving time	19 -10
o saving unit	15 -9
o saving you	23 -16
o service cause	-7 -11
o service chore	15 -3
o service does	3 7
o service experience	-18 -18
o service fall	18 -1
o service instead	-19 -14
o service less	13 -5
o service machine	16 -27
o service money	27 -13
o service negation	20 -12
o service part	-5 23
o service process	1 -9
o service rise	13 -12
o service risk	10 -8
o service service	-11 -14
o service spec	-9 -9
o service staff	-21 -15
o service time	2 6
o service trait	-11 9
o service unit	-26 10
o service vendorFirm	-16 -20
o service we	-2 -6
o service you	9 -5
o slogan again	14 -8
o slogan cause	-13 2
o slogan does	10 -2
o slogan income	-2 -13
o slogan instead	20 -15
o slogan joy	1 11
o slogan keeps	-6 14
o slogan machine	-14 26
o slogan norm	-5 8
o slogan part	-5 16
o slogan process	10 -2
o slogan rise	14 -2
o slogan risk	-15 22
o slogan slogan	-20 45
o slogan staff	-5 -12
o slogan strain	53 -42
o slogan trait	-1 14
o slogan unit	-15 36
o slogan you	-16 26
o sooner anymore	11 -3
o sooner income	10 -10
o sooner money	14 -2
o sooner older	-10 4
o spec cause	0 -12
o spec chore	16 -17
o spec credential	-14 39
o spec does	-1 -10
o spec ease	8 -8
o spec experience	-4 -7
o spec fall	1 -8
o spec freeTime	-6 -9
o spec gone	11 -8
o spec goods	8 -14
o spec instead	-15 3
o spec keeps	17 -8
o spec money	21 -12
o spec more	19 -16
o spec negation	7 10
o spec older	-15 9
o spec part	-23 29
o spec place	24 -6
o spec promise	-4 -6
o spec sooner	15 -8
o spec time	8 4
o spec trait	-4 11
o spec unit	-15 17
o spec vendorFirm	-5 18
o spec we	-23 -17
o spec you	8 -28
o staff again	14 -10
o staff anymore	40 -19
o staff can	-5 20
o staff cause	-18 5
o staff chore	11 -6
o staff does	25 -12
o staff ease	29 -18
o staff experience	-13 -5
o staff fall	10 -8
o staff freeTime	39 -5
o staff gone	33 -17
o staff income	31 -22
o staff instead	13 0
o staff joy	28 -13
o staff keeps	34 -27
o staff less	22 -12
o staff machine	2 13
o staff money	13 -2
o staff must	13 -8
o staff negation	13 -9
o staff part	23 9
o staff place	3 -18
o staff process	-15 -1
o staff promise	-5 15
o staff public	38 -22
o staff risk	30 -9
o staff service	-9 -9
o staff staff	7 -8
o staff standing	-8 16
o staff strain	20 -6
o staff time	-6 -4
o staff trait	1 14
o staff vendorFirm	-4 -23
o staff vendorStaff	-11 -21
o staff we	-31 -6
o staff you	5 -16
o standing cause	25 -10
o standing place	21 -11
o standing process	16 -9
o standing public	22 -31
o standing rise	10 -9
o standing risk	28 -24
o standing slogan	16 -11
o standing staff	14 -9
o standing unit	16 -10
o standing you	28 -19
o strain again	26 -20
o strain cause	-2 8
o strain chore	9 -1
o strain does	13 -6
o strain instead	10 -2
o strain machine	-14 29
o strain negation	18 -11
o strain part	14 -5
o strain place	28 -5
o strain risk	-7 13
o strain spec	7 2
o strain staff	18 -10
o strain strain	21 -13
o strain time	-4 -13
o strain unit	11 -4
o strain vendorFirm	36 -8
o strain you	6 -14
o time again	32 -16
o time can	-6 -2
o time cause	16 -17
o time chore	14 -7
o time ease	10 -6
o time fall	28 -19
o time freeTime	12 -3
o time gone	17 -12
o time instead	8 -7
o time joy	17 -2
o time less	16 -8
o time machine	4 -9
o time money	10 -7
o time more	14 -12
o time must	14 -13
o time negation	14 -9
o time norm	-11 -1
o time part	-5 9
o time place	-15 -3
o time process	22 -25
o time promise	-14 -9
o time risk	4 -15
o time service	1 -12
o time slogan	9 -8
o time sooner	15 -10
o time spec	-10 -1
o time staff	-26 -1
o time time	14 -17
o time trait	-2 14
o time unit	-17 2
o time we	-4 -15
o time you	9 -3
o trait again	10 -3
o trait cause	-13 23
o trait does	4 5
o trait freeTime	-20 28
o trait goods	-13 23
o trait negation	10 7
o trait norm	-11 17
o trait part	-1 18
o trait place	20 -11
o trait process	-25 9
o trait public	10 0
o trait rise	0 17
o trait service	9 -17
o trait slogan	-6 25
o trait staff	20 -24
o trait strain	16 -4
o trait time	-10 13
o trait trait	-5 23
o trait unit	-1 19
o trait vendorFirm	27 1
o trait vendorStaff	-5 -6
o trait we	-6 -6
o trait you	-16 19
o unit again	34 -15
o unit anymore	15 -13
o unit authority	29 -17
o unit cause	-15 27
o unit chore	-10 16
o unit credential	-6 -16
o unit does	9 -24
o unit ease	17 -11
o unit fall	16 -17
o unit freeTime	14 -8
o unit gone	15 -10
o unit goods	15 -10
o unit income	13 -9
o unit instead	14 1
o unit joy	35 -35
o unit keeps	4 20
o unit less	12 -5
o unit machine	-8 13
o unit money	-17 -2
o unit more	20 -16
o unit negation	12 -14
o unit norm	16 4
o unit place	9 -11
o unit process	20 -15
o unit promise	-7 -8
o unit public	11 -20
o unit risk	11 -17
o unit service	-1 -12
o unit slogan	8 8
o unit sooner	-2 -9
o unit spec	13 5
o unit staff	-19 -20
o unit standing	28 -19
o unit strain	5 -10
o unit trait	-4 13
o unit unit	6 22
o unit vendorFirm	5 -31
o unit vendorStaff	-10 -4
o unit we	-16 -12
o unit you	10 -6
o vendorDoes cause	1 15
o vendorDoes does	-8 -19
o vendorDoes experience	-13 0
o vendorDoes gone	9 0
o vendorDoes keeps	-8 -11
o vendorDoes machine	1 25
o vendorDoes money	-13 -9
o vendorDoes norm	-13 20
o vendorDoes place	17 -9
o vendorDoes promise	-5 -7
o vendorDoes risk	-6 -6
o vendorDoes service	-8 -6
o vendorDoes spec	-13 20
o vendorDoes time	-6 -6
o vendorDoes unit	7 7
o vendorDoes vendorFirm	-3 -11
o vendorDoes you	11 -19
o vendorFirm can	-5 12
o vendorFirm cause	-24 17
o vendorFirm does	-5 12
o vendorFirm experience	-6 -22
o vendorFirm fall	10 -5
o vendorFirm freeTime	-14 4
o vendorFirm goods	10 -5
o vendorFirm machine	-5 -21
o vendorFirm money	-12 -3
o vendorFirm negation	10 -3
o vendorFirm part	-8 -9
o vendorFirm place	-19 -8
o vendorFirm process	-5 -11
o vendorFirm service	-18 -10
o vendorFirm staff	11 -3
o vendorFirm standing	18 -8
o vendorFirm time	-15 -20
o vendorFirm unit	-20 1
o vendorFirm vendorFirm	-14 -13
o vendorFirm vendorStaff	8 -2
o vendorStaff again	-11 -13
o vendorStaff cause	-16 -23
o vendorStaff chore	20 -7
o vendorStaff credential	-9 -9
o vendorStaff does	-13 -15
o vendorStaff experience	-13 -5
o vendorStaff freeTime	9 -6
o vendorStaff machine	5 -8
o vendorStaff money	9 -1
o vendorStaff must	-8 -1
o vendorStaff negation	-6 -6
o vendorStaff part	-6 -20
o vendorStaff place	-7 -15
o vendorStaff process	-13 6
o vendorStaff service	-10 -11
o vendorStaff spec	0 -14
o vendorStaff staff	-13 -16
o vendorStaff time	-7 -4
o vendorStaff trait	-7 -19
o vendorStaff unit	-11 -18
o vendorStaff you	0 -14
o we again	-18 -13
o we can	-3 -13
o we cause	-24 20
o we credential	8 -3
o we does	1 -9
o we experience	-6 -7
o we fall	9 -4
o we freeTime	-1 -28
o we gone	9 0
o we goods	16 -22
o we instead	-16 -2
o we joy	-10 -1
o we keeps	-20 10
o we less	-19 9
o we machine	1 31
o we money	-12 -5
o we more	-8 12
o we negation	-16 -1
o we norm	-19 16
o we older	-13 -4
o we part	-23 32
o we place	10 -20
o we process	-5 -7
o we promise	-14 -8
o we public	-5 -11
o we rise	8 -16
o we risk	4 -22
o we service	-8 -9
o we sooner	-3 -7
o we spec	-13 -14
o we staff	-5 -15
o we standing	2 -18
o we time	-13 -15
o we unit	0 27
o we vendorDoes	-5 -16
o we vendorFirm	-18 -14
o we vendorStaff	5 -10
o we we	-18 -7
o we you	2 -30
o you authority	19 -16
o you can	3 13
o you cause	8 6
o you chore	-3 -8
o you credential	18 -6
o you does	-7 -13
o you ease	13 -9
o you experience	5 21
o you fall	13 -9
o you family	21 -13
o you freeTime	18 -1
o you gone	21 -1
o you goods	0 19
o you income	34 -27
o you instead	11 -16
o you joy	12 -17
o you keeps	23 -20
o you less	29 -19
o you machine	14 0
o you money	35 -21
o you must	19 -10
o you negation	21 -6
o you norm	2 -20
o you part	7 -24
o you place	18 -7
o you process	9 4
o you promise	-3 -16
o you public	12 -2
o you rise	12 -19
o you risk	14 -23
o you saving	30 -15
o you service	-17 2
o you spec	20 -23
o you staff	-2 36
o you standing	18 3
o you strain	27 4
o you time	5 15
o you trait	-12 -7
o you unit	19 -8
o you we	-15 -20
o you you	34 -25
p amount	48 -20
p change	70 -36
p colon	45 -55
p figure	-32 29
p figures	11 17
p measure	-32 79
p noFigure	-23 36
p perTime	27 -29
p percent	16 14
p question	31 -19
p signedPercent	76 -43
s0 again	17 3
s0 anymore	13 -8
s0 can	-18 30
s0 cause	16 -30
s0 chore	-11 6
s0 credential	27 -23
s0 does	-23 51
s0 ease	-4 -19
s0 experience	1 -26
s0 fall	16 -3
s0 family	33 -10
s0 freeTime	-9 3
s0 gone	-11 -3
s0 goods	15 7
s0 income	32 -13
s0 joy	17 -29
s0 keeps	-7 18
s0 less	13 -22
s0 machine	1 7
s0 money	13 -7
s0 more	15 -22
s0 must	-9 13
s0 negation	26 -10
s0 norm	-26 44
s0 part	-9 27
s0 process	29 -16
s0 promise	-26 -6
s0 public	30 -2
s0 rise	-5 19
s0 saving	-6 14
s0 service	-23 22
s0 slogan	-12 19
s0 spec	-42 58
s0 staff	45 -47
s0 strain	-22 30
s0 time	20 -4
s0 trait	-16 10
s0 unit	-13 -17
s0 vendorDoes	-1 -12
s0 vendorFirm	16 -7
s0 vendorStaff	5 -29
s0 we	-23 -5
s0 you	8 2
s1 anymore	13 -8
s1 authority	17 0
s1 can	-3 23
s1 cause	-6 20
s1 chore	9 -12
s1 credential	4 -42
s1 does	-17 47
s1 ease	-5 -13
s1 experience	-7 -26
s1 fall	22 -13
s1 family	36 -15
s1 freeTime	-11 11
s1 gone	-2 -10
s1 goods	17 -1
s1 income	32 -23
s1 instead	-22 -17
s1 joy	22 -26
s1 keeps	-10 2
s1 less	12 -9
s1 machine	-26 15
s1 money	19 -6
s1 more	26 -29
s1 must	-3 15
s1 norm	26 -1
s1 older	-15 -12
s1 part	-16 20
s1 place	3 -10
s1 promise	-31 -5
s1 public	14 8
s1 rise	2 9
s1 risk	9 -20
s1 saving	17 -2
s1 service	-31 -13
s1 slogan	-8 33
s1 sooner	11 -4
s1 spec	-19 31
s1 staff	16 -4
s1 standing	25 -18
s1 strain	-4 9
s1 time	3 5
s1 trait	-20 26
s1 unit	-13 4
s1 vendorDoes	-4 -5
s1 vendorFirm	-9 -7
s1 vendorStaff	-5 -38
s1 we	-17 -6
s1 you	7 7
sf again	-18 15
sf anymore	13 -8
sf authority	11 4
sf can	-10 26
sf cause	3 29
sf chore	-13 8
sf credential	19 -47
sf does	-21 48
sf ease	-4 -19
sf experience	-11 -33
sf fall	24 -14
sf family	30 -8
sf freeTime	-14 16
sf gone	-11 -6
sf goods	8 -2
sf income	31 -13
sf instead	22 -19
sf joy	24 -26
sf keeps	-3 15
sf less	15 -22
sf machine	-19 15
sf money	9 0
sf must	-9 13
sf negation	21 4
sf norm	12 8
sf part	-15 17
sf place	9 -3
sf process	13 3
sf promise	-19 -9
sf public	25 -4
sf rise	-4 17
sf risk	-8 4
sf saving	-1 9
sf service	-8 -4
sf slogan	1 23
sf sooner	12 -4
sf spec	-3 40
sf staff	27 -13
sf standing	12 -22
sf strain	8 9
sf time	17 -3
sf trait	-23 33
sf unit	-13 17
sf vendorDoes	-4 -5
sf vendorFirm	-9 -25
sf vendorStaff	-5 -30
sf we	-26 -7
w #	-31 32
w $	64 -33
w %	23 7
w 're	11 -39
w 's	21 -15
w 've	-7 -16
w +	33 -46
w ,	-26 24
w -	-42 46
w .	4 48
w :	45 -55
w ?	31 -19
w a	27 -6
w about	49 -35
w access	-29 47
w accidents	54 -36
w account	30 -38
w accredited	-16 -18
w accuracy	-16 33
w acre	51 -39
w acres	20 -6
w across	-31 -1
w actually	36 -24
w admin	40 -28
w advice	51 -37
w advise	-11 -30
w advisers	-25 -21
w after	41 -37
w afterwards	54 -42
w again	49 -34
w agency	17 -16
w ai	-45 76
w air	-33 44
w alarms	45 -4
w alerts	-9 19
w all	-42 5
w allows	-15 29
w alone	-8 -8
w already	-11 -9
w always	-6 -17
w among	16 -22
w an	34 -18
w and	-15 14
w answer	-7 -16
w any	-22 26
w anytime	-20 5
w app	-25 37
w applicants	41 -14
w application	-27 15
w apprentices	26 -17
w approved	-16 -10
w architects	14 -3
w are	21 12
w around	30 -35
w arrive	40 -3
w as	5 16
w assistant	22 -17
w association	12 -22
w at	43 -54
w audit	11 8
w auditors	45 -26
w audits	16 -39
w authority	34 -25
w automatic	-35 46
w automatically	1 30
w award	-14 -3
w away	0 -30
w axis	-9 14
w b	32 -3
w back	-19 41
w bad	-28 55
w bags	55 -32
w bakers	30 -25
w baking	0 22
w bar	-34 86
w barn	37 -12
w batch	25 -1
w battery	-11 38
w be	2 33
w beam	-30 12
w because	20 -24
w becomes	96 -52
w bed	27 17
w been	42 -32
w beer	58 -4
w before	20 -29
w below	-23 20
w belt	9 3
w bench	2 -17
w bending	65 -27
w best	-6 20
w better	35 -31
w big	34 -69
w biggest	-19 -16
w bill	45 -28
w bin	-10 21
w bins	-3 14
w board	26 -10
w bonus	77 -53
w bookkeeper	47 -19
w booth	0 18
w boss	47 -16
w bottles	55 -42
w brake	-1 24
w brand	21 15
w breaks	-15 0
w breathe	46 -39
w brewer	20 -9
w brewhouse	0 25
w bring	5 -33
w broken	-8 -18
w brushless	-2 30
w buckets	28 -13
w budget	40 -22
w buffer	-21 32
w build	-10 22
w building	4 -32
w built	-24 43
w burns	13 -12
w button	12 -4
w buy	-8 -31
w buyer	48 -24
w by	-22 -1
w ca	56 -17
w cables	-24 31
w call	-17 -36
w called	41 -23
w calls	-19 22
w camera	-14 47
w can	-5 48
w carbon	31 -18
w care	11 -17
w carmaker	46 -25
w carry	14 -3
w carrying	2 31
w case	22 22
w cases	14 -26
w cash	38 -25
w cashiers	30 -5
w cell	41 -42
w centre	-35 50
w cents	22 -19
w certificates	25 -34
w certified	-7 -21
w chains	-42 0
w change	0 21
w changer	-8 13
w changes	-7 14
w charge	-10 -11
w charges	45 -19
w chasing	36 -23
w cheaper	7 -27
w check	-32 67
w checkout	29 3
w checks	24 -22
w chefs	-13 -22
w chips	2 29
w choose	-34 41
w class	-11 22
w clean	10 3
w cleaning	-14 25
w cleans	-35 55
w clear	27 -17
w client	27 -7
w clients	16 -64
w climbing	42 -39
w climbs	69 -54
w clock	-10 -12
w close	-3 -11
w cloud	-30 64
w cm	-18 51
w co2	-33 63
w coach	6 -21
w code	-45 33
w cold	-8 -11
w collect	-6 -19
w colour	-2 43
w colours	-13 39
w come	1 -31
w comes	-12 -14
w coming	19 -8
w company	20 -58
w competitors	31 -26
w complain	17 -10
w complaint	-14 -11
w complaints	33 -12
w complete	16 -10
w compliant	-2 32
w compressed	-6 21
w compressor	-7 17
w concept	-15 37
w constant	16 5
w consultants	-19 -35
w consumption	-34 54
w contract	16 -38
w contractor	-10 -29
w contribution	18 -13
w control	-31 30
w conveyor	-26 23
w cook	-10 -13
w cooking	-10 23
w cooks	8 12
w cool	44 -17
w coolant	-20 25
w cooling	-14 27
w corrosion	-15 49
w cost	40 -32
w costs	38 -3
w count	7 -17
w countries	-20 -43
w court	-9 -27
w cover	18 -20
w covers	4 12
w cow	25 12
w craftsmen	40 -22
w crane	10 -8
w credit	13 -7
w crew	54 -31
w crews	-42 -21
w customer	-6 -27
w customers	-18 10
w cut	28 -9
w cuts	50 -44
w cutting	-21 44
w cycle	10 26
w cycles	6 4
w d	-9 -40
w data	-28 45
w dates	31 -22
w day	31 13
w days	6 2
w db	-11 24
w dealer	-30 -46
w decades	-10 -11
w dedicated	-25 -33
w deep	-10 -13
w degrees	12 -5
w deliver	-16 -26
w delivery	23 -34
w depot	24 -20
w design	-27 62
w desk	12 -39
w detector	-24 45
w detects	-35 48
w developed	-22 13
w digging	39 -20
w dispatch	-20 38
w dispatcher	33 -20
w display	-24 30
w disposal	-10 3
w do	8 -42
w dock	14 -6
w done	9 -23
w door	43 -35
w doors	-52 77
w dos	26 2
w double	0 18
w dough	-26 46
w down	13 -19
w drive	15 -33
w driver	30 -17
w drivers	54 2
w dryer	-13 56
w during	8 -26
w dust	43 -23
w e	-44 80
w each	5 22
w earlier	52 -33
w early	23 9
w earn	47 -25
w easy	-24 44
w edge	9 21
w efficiency	-25 42
w electric	-7 21
w electronic	-15 33
w emergency	-29 18
w emission	13 3
w employees	-32 28
w employer	28 -43
w enables	-10 19
w end	44 -24
w energy	-22 42
w engineering	-6 -5
w engineers	-22 -18
w enjoy	55 -41
w envy	44 -26
w europe	-37 -32
w even	42 -24
w evening	20 -10
w every	6 26
w everybody	41 -17
w everything	-11 -22
w evidence	34 -3
w excavator	20 -1
w experience	-11 -10
w expertise	-12 -10
w extraction	-12 29
w f	-22 3
w faces	67 -28
w factory	10 -2
w fail	-14 47
w failure	20 -9
w fall	61 -37
w falls	27 -19
w family	-11 -16
w fast	-47 64
w faster	18 -12
w fear	52 -25
w feed	-24 35
w feels	29 -16
w fewer	22 -24
w field	-18 -24
w fifth	11 -27
w fill	-15 27
w filter	-30 47
w filters	-17 30
w filtration	-5 -34
w finally	49 -26
w find	31 -4
w findings	23 -14
w finds	-21 33
w fines	51 -29
w fingers	47 -23
w finish	7 29
w finished	4 5
w finishes	21 -10
w fire	47 -36
w firm	-9 -12
w firms	12 -23
w first	-5 -28
w fitted	31 -56
w fitter	11 -20
w fitters	15 -22
w five	-13 5
w fix	-51 -52
w fleet	28 -52
w floor	21 -8
w flow	-18 27
w folks	27 -15
w food	29 -25
w foot	14 27
w for	1 9
w force	10 -4
w foreman	49 -35
w forklift	36 -22
w format	-35 45
w forward	20 -11
w four	42 -44
w free	-22 32
w frees	40 -21
w fresh	0 14
w friendly	-30 40
w from	7 -16
w ft	-13 25
w ful	41 -25
w full	-1 15
w fully	-13 31
w fun	36 -10
w furnace	-18 -15
w g	-21 58
w gal	12 -6
w game	-11 36
w gear	-22 -35
w generation	-14 -5
w generations	-16 -39
w get	8 -14
w gets	110 -51
w gives	-20 36
w glass	25 26
w gmp	-35 -5
w go	78 -70
w going	44 -14
w gone	40 -25
w good	37 -49
w goods	-20 60
w gos	44 -20
w government	7 -19
w grade	13 9
w grand	13 -13
w grant	24 -6
w grants	-34 53
w grid	0 17
w grinding	10 10
w gripper	29 -2
w guided	-30 6
w gusts	59 -25
w guys	33 -22
w h	-41 57
w half	43 -32
w hall	6 -25
w halved	13 -4
w halves	38 -15
w hand	57 -37
w hands	0 -18
w happy	9 -26
w harvest	39 -23
w has	-6 -26
w have	27 -20
w head	39 -18
w heat	0 36
w heating	42 -9
w heavy	26 -14
w height	-20 28
w help	-5 -12
w helps	-9 27
w high	-28 52
w highest	-16 30
w highlight	34 -21
w highly	-20 36
w hire	-8 43
w history	54 -28
w holds	-7 32
w home	-6 -11
w honest	-7 -13
w hood	-9 37
w hot	-25 -3
w hotel	-5 -14
w hotline	-23 -22
w hour	-11 -6
w hours	10 -28
w house	19 -27
w how	-19 -28
w hp	-31 59
w hurt	75 -38
w hydraulics	-9 11
w if	-14 -24
w impressed	52 -36
w improves	7 5
w in	-12 -21
w incl	-6 15
w included	-7 -22
w individual	-18 -8
w industry	-25 -7
w inside	-9 -6
w inspection	49 -28
w inspector	14 9
w inspectors	23 -7
w installed	-21 18
w installers	-12 -20
w instead	39 -20
w insulated	-20 62
w insurers	52 -35
w integrated	-4 24
w interface	-25 46
w into	-9 17
w invoices	3 -15
w is	63 -72
w iso	-34 -16
w it	47 -54
w its	38 -18
w itself	19 -3
w job	35 0
w jobs	53 -23
w joiners	23 -49
w just	7 38
w k	19 -5
w keeps	-21 31
w kept	50 -15
w key	54 -27
w kg	-26 58
w kids	61 -16
w kitchen	24 -17
w know	-10 -21
w kv	-20 60
w kw	-19 35
w kwh	-10 25
w l	-28 78
w lab	8 -48
w labels	31 -4
w ladies	62 -39
w languages	-12 29
w largest	-4 -32
w laser	-24 11
w last	45 -16
w lasts	21 13
w late	21 -18
w latest	-9 34
w lead	-7 14
w leader	-19 -32
w leaves	53 -29
w led	-14 36
w legs	-10 32
w length	-29 39
w less	109 -53
w level	-28 43
w levels	-16 28
w liability	51 -28
w liable	47 -17
w lift	-16 46
w light	-11 48
w like	41 -28
w likes	37 -18
w line	5 5
w linen	22 -16
w lines	-25 -19
w liquidity	37 -26
w lists	48 -34
w litre	15 0
w litres	32 2
w live	-32 -16
w lobby	36 -21
w local	15 -35
w logs	17 -12
w long	-1 -21
w longer	22 -15
w look	44 -25
w looks	46 -36
w lose	33 -1
w loss	11 2
w losses	15 -11
w lost	20 -11
w lot	7 11
w love	11 -28
w low	-15 50
w lower	62 -38
w lowers	-24 42
w lugging	45 -28
w lunch	18 -11
w m	-23 46
w machine	-10 3
w machines	13 0
w machining	-17 -17
w machinists	-9 -5
w mail	-6 27
w maintenance	-6 13
w make	36 -33
w maker	-14 -26
w makers	-14 -44
w makes	23 -16
w making	-29 -9
w man	61 -27
w manager	21 -31
w managers	-1 -13
w market	-33 23
w master	-54 -6
w material	-13 28
w max	-19 40
w measure	11 -15
w measures	-16 23
w measuring	-8 4
w mechanics	-10 -3
w meet	47 -29
w meeting	31 -21
w member	-10 -10
w metal	-20 -4
w miles	51 -60
w min	-28 29
w minus	10 -6
w mix	-16 41
w mm	-29 39
w model	5 -15
w mondays	65 -45
w money	-7 36
w monitoring	-7 26
w month	29 -16
w months	51 -23
w mood	32 -17
w more	46 -25
w morning	14 -15
w motivated	24 -3
w motor	5 6
w motors	-25 56
w mould	33 -33
w m²	-6 25
w m³	-14 46
w n't	27 -22
w name	-7 13
w named	-46 -25
w nationwide	-5 -12
w nearly	27 -43
w neck	26 -18
w need	-11 16
w needed	39 -26
w needs	6 5
w neighbours	52 -38
w network	-26 15
w neutral	34 -16
w never	14 -12
w new	35 -15
w next	-11 33
w night	-7 -4
w no	34 0
w nobody	5 -19
w noise	-20 50
w not	30 -32
w notes	13 -7
w nothing	33 -34
w now	90 -59
w nozzle	-14 24
w nozzles	-19 29
w number	-12 -29
w nurses	29 -30
w of	-26 -8
w off	29 -11
w offer	7 20
w office	27 -22
w offices	-9 -16
w oil	39 -8
w old	49 -17
w on	13 -3
w once	-2 -38
w one	67 -69
w only	-26 -2
w open	-13 43
w operating	-41 76
w operator	19 4
w operators	20 -10
w or	-2 31
w order	47 -32
w orders	2 27
w osmosis	-17 34
w other	69 -39
w others	-9 -18
w our	-16 -39
w ours	-37 -38
w out	59 -55
w oven	-15 42
w over	34 -25
w overnight	-7 24
w overtime	34 -20
w own	-34 -56
w owner	-12 -14
w p	30 -12
w package	-20 55
w packaging	-10 -23
w paid	41 -18
w paint	-6 -18
w pallet	-17 30
w panel	-33 51
w panels	23 -35
w paper	37 -5
w paperwork	45 -29
w parallel	-16 35
w part	35 -23
w partner	-13 -40
w parts	27 5
w pass	-5 37
w passed	-1 -34
w passes	29 -21
w past	48 -27
w patients	82 -50
w pay	28 5
w payment	19 -5
w payroll	28 -18
w pays	41 -25
w pcs	-8 20
w peace	44 -25
w penalty	32 -10
w per	55 -23
w percent	28 -1
w perfect	-12 21
w performance	-16 25
w person	24 -11
w personal	-11 -24
w personally	0 -31
w phds	-6 -18
w phone	8 4
w pick	-14 5
w place	-12 -19
w plan	31 -3
w planners	1 17
w planning	14 -27
w plant	10 -28
w plates	72 -54
w pleasure	44 -25
w plugs	19 -9
w pm	13 -41
w points	8 20
w pool	-10 -9
w power	16 6
w powerful	-27 51
w ppm	-26 6
w practice	-7 -11
w praise	43 -26
w premium	11 18
w press	10 7
w pressure	0 29
w prevents	-19 27
w prices	61 -55
w print	-22 -15
w printer	-8 35
w printers	37 -41
w process	-18 15
w production	1 21
w profit	12 -16
w programming	37 -44
w programs	-18 43
w project	6 -12
w promise	25 -17
w promised	40 -42
w proof	-21 57
w pros	2 -49
w protected	-14 -11
w protection	-13 41
w proud	20 -11
w proven	-13 -1
w pump	-10 18
w pumps	16 -51
w purchasing	40 -37
w qa	54 -30
w quality	-5 -9
w quarter	8 4
w quick	-18 30
w quickly	-12 -21
w quiet	31 -9
w quote	-38 -25
w rack	-38 80
w racks	14 8
w range	-14 28
w rate	-8 -5
w rather	23 6
w reach	11 -14
w reactor	32 -16
w readings	36 -12
w ready	26 -9
w real	-26 11
w recalls	84 -39
w reception	45 -23
w recipes	-1 13
w recognises	-21 41
w recommend	32 -19
w recovery	-24 32
w reduces	-33 36
w references	-21 -12
w refrigerant	26 4
w refrigeration	-10 -10
w region	-16 -23
w release	-5 22
w reliability	-28 -5
w reliable	-42 87
w rely	-12 -3
w remote	18 14
w rent	47 -21
w rental	-20 -22
w replacement	-9 -12
w report	-8 39
w reports	-22 32
w reps	42 -40
w required	-22 39
w requst	-23 46
w residents	50 -23
w rest	-9 -14
w results	-9 17
w retail	34 -34
w revenu	27 -25
w reviews	-5 -24
w right	13 -16
w risk	68 -15
w road	60 -33
w robot	-15 24
w robots	3 -33
w room	-14 13
w round	13 17
w rounded	-8 39
w rpm	-21 47
w run	22 -14
w running	-16 -26
w runs	22 8
w s	1 26
w safe	-28 28
w sales	9 -22
w same	47 -17
w sample	-23 -23
w samples	-6 41
w saturdays	35 -27
w save	51 -24
w saved	36 -20
w saves	-1 39
w scale	-16 35
w scanner	8 30
w schedule	-8 21
w school	60 -37
w scrap	56 -32
w seal	-50 31
w seams	46 -26
w season	17 -1
w second	67 -49
w see	-57 67
w sees	-22 37
w self	-20 53
w sell	85 -65
w send	-32 -12
w series	15 6
w server	6 19
w service	6 -58
w servo	12 -3
w set	-10 15
w setter	28 -8
w sewage	-7 -29
w sheet	-4 -54
w sheets	-11 33
w shelf	4 -16
w shift	22 2
w ship	-11 30
w shop	16 -32
w shoppers	21 -10
w short	19 -28
w show	-26 -19
w shows	-12 30
w shrinks	26 -13
w sick	17 -16
w since	31 -25
w site	7 -33
w size	-3 -31
w sleep	44 -32
w slips	18 -9
w small	67 -43
w snow	6 29
w so	26 -14
w solution	-19 37
w solvent	21 -10
w something	-20 -9
w sooner	60 -57
w sorting	38 -17
w sound	-29 -3
w source	-24 20
w space	-9 42
w spared	60 -52
w speak	10 -37
w specialist	-24 -34
w specialists	24 -16
w spend	39 -4
w spindle	-2 10
w staff	14 -33
w stainless	-9 -1
w stand	6 -20
w standard	-23 33
w standby	48 -31
w standing	1 -25
w stands	13 -8
w start	13 -26
w stay	52 -45
w stays	68 -29
w steam	-42 35
w steel	15 -4
w step	-10 45
w stepless	-8 22
w sticky	18 -7
w stiff	21 -18
w still	17 -15
w stink	43 -27
w stock	10 -8
w stop	61 -24
w stops	-18 33
w store	38 -25
w strong	-26 24
w sundays	-1 -10
w supplies	-15 -10
w supply	-28 10
w support	-22 -42
w supports	-3 47
w sure	32 -31
w system	-7 18
w t	20 7
w table	22 3
w tablet	-21 38
w take	31 -37
w takes	-9 38
w talk	4 -26
w tank	-26 44
w tax	20 -18
w team	-42 -24
w tech	-34 10
w technician	14 0
w technicians	16 -16
w technology	-17 -9
w temperature	-10 20
w tenants	25 -12
w terminal	-31 42
w test	-9 31
w than	-24 14
w that	-4 -70
w the	45 -11
w theatre	44 -20
w their	-1 25
w themselves	-1 -10
w then	47 -18
w there	-16 21
w things	19 -25
w thinking	-2 -21
w third	46 -19
w three	17 -19
w through	-6 -4
w throughput	-18 37
w tied	18 -9
w till	38 -46
w time	13 10
w times	-36 24
w to	7 2
w tolerance	-29 49
w too	36 -12
w tool	16 -9
w tools	-2 35
w top	-3 -38
w touch	24 0
w tour	72 -37
w town	16 -35
w tracking	-49 67
w trade	33 -24
w train	-7 -29
w trained	-10 -35
w trainers	-14 0
w training	-27 30
w trial	-16 -21
w tricky	14 -26
w trouble	28 -24
w truck	16 21
w trucks	34 -30
w trust	-17 -27
w trusted	33 -30
w turn	51 -27
w turns	43 -32
w twice	15 12
w two	45 -18
w under	12 -13
w unit	-43 89
w units	-13 -14
w unmanned	32 -12
w up	30 -11
w updates	-3 42
w ups	50 -26
w us	-56 -71
w use	16 46
w used	-10 -20
w uv	-35 82
w v	-10 21
w vacuum	21 -7
w valves	-18 55
w vans	20 -46
w vehicle	15 -23
w version	-20 35
w vibration	6 14
w video	19 4
w visit	-5 -14
w walk	-1 -21
w wall	29 4
w want	60 -34
w wants	45 -15
w warehouse	-8 28
w warning	18 5
w waste	0 -17
w water	27 -3
w we	-61 -5
w week	8 -21
w weekend	20 -10
w weekends	-11 -19
w weeks	1 15
w welder	47 -29
w welders	11 -1
w welding	-19 -18
w well	-27 -3
w were	43 -45
w what	-1 -22
w when	52 -61
w while	12 -32
w who	-12 -11
w will	14 -21
w win	39 -27
w winner	-39 -37
w winter	25 -13
w with	-16 37
w within	-43 -4
w without	4 15
w wo	13 -21
w word	11 -14
w work	94 -58
w working	16 -15
w workplace	26 -13
w works	-26 12
w workshop	-27 22
w workstation	-16 28
w worry	-10 -9
w written	-4 -35
w wrong	25 -19
w x	-38 78
w yard	15 -17
w year	17 -32
w years	-14 0
w yield	23 -13
w you	35 -24
w your	15 4
w yours	22 -1
w zero	-34 3
w zone	-8 50
w zones	-20 35
w °c	-12 44
w µm	-14 34
x again authority	12 -6
x again can	24 -17
x again does	11 -3
x again ease	8 -2
x again experience	17 -3
x again freeTime	15 -8
x again instead	12 -1
x again joy	17 -7
x again more	12 -10
x again part	4 4
x again process	10 -7
x again promise	7 -8
x again rise	13 -6
x again service	20 -10
x again slogan	9 -4
x again spec	-7 9
x again staff	15 -10
x again standing	15 -3
x again strain	-5 12
x again time	10 -7
x again unit	11 -7
x again vendorFirm	15 0
x again vendorStaff	13 -2
x again we	-2 -9
x anymore does	9 -8
x anymore staff	15 -5
x authority chore	11 -5
x authority does	10 -7
x authority fall	16 -8
x authority keeps	8 -7
x authority money	13 -6
x authority negation	11 -7
x authority part	17 -7
x authority rise	16 -9
x authority saving	18 -12
x authority standing	8 -5
x authority trait	3 7
x authority you	11 -6
x can cause	6 5
x can chore	-17 14
x can ease	17 -8
x can goods	-12 17
x can income	23 -19
x can instead	-8 11
x can keeps	12 -7
x can machine	-9 10
x can money	16 -14
x can negation	-10 -4
x can place	12 -6
x can process	-4 8
x can promise	0 -13
x can public	-7 13
x can spec	-10 11
x can unit	3 -12
x can we	-5 -12
x cause credential	6 -12
x cause experience	5 -10
x cause fall	11 -6
x cause gone	22 -12
x cause income	11 -7
x cause joy	8 -8
x cause less	25 -11
x cause machine	6 9
x cause money	14 -9
x cause more	20 -13
x cause norm	-8 7
x cause part	5 6
x cause place	-11 -8
x cause process	1 -8
x cause promise	-8 0
x cause public	10 -7
x cause risk	8 -6
x cause saving	-13 15
x cause service	-8 -2
x cause sooner	11 -2
x cause staff	3 -10
x cause standing	13 -3
x cause trait	-6 12
x cause vendorFirm	7 2
x cause vendorStaff	-1 -7
x cause we	-6 -3
x chore does	7 5
x chore experience	15 0
x chore family	8 -5
x chore freeTime	10 -2
x chore gone	23 -12
x chore goods	-6 8
x chore instead	11 -2
x chore joy	21 -6
x chore negation	14 -8
x chore part	19 -15
x chore place	11 -2
x chore process	6 2
x chore promise	-10 -9
x chore service	8 -1
x chore slogan	0 10
x chore sooner	9 3
x chore staff	10 -2
x chore standing	14 -7
x chore strain	4 -8
x chore vendorFirm	10 0
x chore vendorStaff	21 -3
x credential norm	-17 -3
x credential part	-1 -17
x credential place	-6 -12
x credential rise	2 11
x credential service	-14 -2
x credential slogan	-8 -6
x credential spec	-7 22
x credential trait	1 -9
x credential unit	-4 -15
x credential vendorFirm	-5 -12
x credential vendorStaff	-5 -4
x credential you	12 -10
x does ease	9 -4
x does fall	14 -11
x does freeTime	13 -6
x does gone	10 -1
x does goods	-4 16
x does income	17 -16
x does joy	8 -5
x does keeps	7 2
x does less	-14 8
x does money	9 -7
x does more	17 -17
x does negation	8 0
x does older	-8 8
x does place	-13 19
x does process	13 -1
x does public	7 -12
x does risk	8 -1
x does saving	-14 16
x does service	0 11
x does slogan	-3 11
x does staff	4 -10
x does standing	15 -11
x does trait	-4 12
x does unit	0 11
x does vendorDoes	-5 -3
x does vendorStaff	-9 -9
x ease experience	-6 -10
x ease gone	4 -9
x ease goods	-3 -10
x ease part	10 -5
x ease saving	-3 -5
x ease service	-4 -4
x ease staff	19 -7
x ease unit	15 -7
x ease you	10 -5
x experience gone	-9 -5
x experience goods	1 -9
x experience income	20 -8
x experience instead	-6 -8
x experience machine	-8 -7
x experience money	13 -6
x experience negation	10 -4
x experience place	-12 -1
x experience promise	10 -7
x experience public	-3 -7
x experience saving	5 -12
x experience service	-7 -6
x experience spec	0 -12
x experience staff	-7 -8
x experience trait	7 14
x experience unit	-9 -3
x experience you	5 10
x fall machine	17 -12
x fall money	20 -10
x fall part	-12 14
x fall place	10 -5
x fall process	17 -14
x fall service	16 -7
x fall staff	10 -5
x fall time	15 -7
x fall unit	8 -2
x fall you	18 -10
x family joy	9 -5
x family place	8 -4
x family vendorFirm	-4 -6
x family you	13 -8
x freeTime gone	18 -2
x freeTime keeps	12 -11
x freeTime less	-9 15
x freeTime part	11 -6
x freeTime process	6 -8
x freeTime promise	-3 -6
x freeTime risk	18 -11
x freeTime sooner	9 2
x freeTime spec	-13 6
x freeTime staff	14 -3
x freeTime trait	-3 10
x freeTime we	10 -13
x freeTime you	13 -8
x gone goods	2 -9
x gone keeps	8 -4
x gone machine	23 -9
x gone money	1 -8
x gone negation	11 -3
x gone part	24 -12
x gone public	9 -2
x gone risk	9 0
x gone spec	15 -15
x gone staff	21 -9
x gone unit	6 -11
x gone you	17 -2
x goods instead	1 -13
x goods joy	22 -18
x goods less	14 -11
x goods machine	-8 10
x goods money	15 -14
x goods more	17 -9
x goods negation	10 -16
x goods norm	15 -6
x goods part	12 -13
x goods process	8 -1
x goods rise	12 -10
x goods saving	-2 -7
x goods service	10 -6
x goods sooner	13 -12
x goods spec	13 -11
x goods staff	-1 -10
x goods trait	-8 18
x goods unit	7 4
x goods we	15 -13
x goods you	5 5
x income instead	12 -12
x income keeps	12 -10
x income machine	8 -5
x income more	15 -14
x income part	14 -11
x income process	16 -13
x income rise	9 -8
x income saving	18 -9
x income slogan	2 -9
x income spec	13 -12
x income staff	13 -9
x income strain	14 -3
x income time	17 -10
x income trait	11 -10
x income unit	13 -11
x income we	-6 -2
x income you	21 -17
x instead money	6 -11
x instead more	6 -11
x instead negation	11 -2
x instead norm	16 -15
x instead older	-9 5
x instead promise	-3 -8
x instead public	-7 -1
x instead service	-12 -7
x instead slogan	13 -10
x instead staff	9 -9
x instead time	7 -9
x instead vendorFirm	12 -5
x instead we	-17 -6
x joy machine	16 -10
x joy more	-5 -3
x joy negation	-15 -1
x joy older	-12 -4
x joy part	12 -9
x joy place	19 -7
x joy process	23 -9
x joy promise	-11 -3
x joy public	-1 -7
x joy slogan	10 3
x joy staff	19 -8
x joy time	16 -1
x joy unit	20 -15
x joy vendorFirm	12 -10
x joy vendorStaff	13 -2
x joy you	3 -10
x keeps machine	11 0
x keeps money	8 0
x keeps norm	-1 -12
x keeps part	-6 13
x keeps process	17 -13
x keeps risk	11 -11
x keeps slogan	-9 3
x keeps staff	21 -17
x keeps time	14 -5
x keeps unit	11 0
x keeps vendorDoes	-1 -7
x keeps we	-12 5
x keeps you	8 -8
x less machine	-3 14
x less money	14 -7
x less must	14 -4
x less norm	15 -14
x less part	8 4
x less rise	9 -8
x less risk	9 -4
x less service	14 -3
x less spec	16 -14
x less staff	12 -13
x less time	19 -9
x less unit	10 -5
x less vendorStaff	16 -1
x less we	-8 3
x less you	27 -16
x machine more	6 -8
x machine must	9 -7
x machine norm	-2 13
x machine older	-16 17
x machine place	-9 12
x machine process	11 -6
x machine promise	2 8
x machine public	5 6
x machine saving	14 -10
x machine service	1 -22
x machine slogan	-5 12
x machine staff	10 -7
x machine standing	10 5
x machine strain	-11 12
x machine time	13 -12
x machine unit	-4 8
x machine vendorDoes	6 14
x machine vendorFirm	-4 -12
x machine vendorStaff	-7 -7
x machine we	-1 9
x machine you	11 0
x money must	8 -3
x money norm	14 -13
x money place	11 -7
x money process	8 -3
x money rise	17 -15
x money spec	22 -15
x money strain	8 -6
x money time	13 -6
x money you	22 -10
x more norm	10 -9
x more older	-4 -5
x more process	8 -6
x more public	-9 -4
x more spec	8 -3
x more staff	12 -5
x more strain	8 -6
x more time	9 -7
x more unit	12 -12
x must process	8 -7
x must unit	8 -5
x must vendorFirm	9 -2
x negation norm	19 -7
x negation place	9 -3
x negation process	8 -4
x negation promise	-9 -2
x negation rise	10 -5
x negation risk	8 -3
x negation service	18 -3
x negation sooner	8 -5
x negation spec	13 -4
x negation strain	13 -8
x negation trait	5 6
x negation vendorDoes	-10 -3
x negation vendorFirm	8 -2
x negation vendorStaff	-4 -4
x negation we	-12 -3
x negation you	8 -4
x norm spec	8 -2
x norm staff	-3 -6
x norm unit	7 6
x norm vendorDoes	0 8
x norm vendorFirm	-6 -5
x older public	-7 -3
x older spec	-11 10
x older staff	14 -6
x older time	-2 -6
x older unit	-8 6
x older we	-12 -1
x older you	7 -8
x part place	-4 -6
x part process	7 1
x part promise	-7 17
x part rise	8 0
x part slogan	3 6
x part spec	-10 13
x part standing	30 -15
x part strain	1 8
x part unit	-2 10
x part vendorStaff	-7 -16
x part we	-1 19
x place process	1 -8
x place public	11 -5
x place risk	9 -4
x place spec	10 -5
x place staff	-2 -8
x place standing	12 -4
x place strain	12 -3
x place trait	11 -6
x place vendorDoes	10 -3
x place vendorStaff	-3 -6
x place we	3 -11
x process public	14 -8
x process risk	15 -14
x process saving	14 -6
x process sooner	19 -4
x process time	8 3
x process trait	-5 9
x process unit	13 -10
x process vendorDoes	-3 -5
x process vendorFirm	-5 -6
x process we	3 -9
x promise service	-4 -10
x promise spec	-2 -14
x promise staff	-6 8
x promise time	0 -8
x promise trait	0 14
x promise unit	-9 -4
x promise vendorDoes	-7 -5
x promise vendorStaff	-6 9
x promise we	-11 -6
x promise you	-11 -2
x public rise	9 -5
x public risk	16 -5
x public service	-13 -5
x public slogan	-8 6
x public staff	-1 -8
x public standing	16 -15
x public strain	12 -6
x public trait	-1 8
x public unit	4 -9
x public we	-10 -6
x public you	14 -13
x rise service	-1 -8
x rise spec	-7 9
x rise standing	9 -9
x rise trait	3 5
x rise unit	16 -15
x rise we	1 -8
x risk slogan	-14 14
x risk spec	6 -11
x risk staff	6 -10
x risk standing	9 -7
x risk time	5 -9
x risk trait	-6 16
x risk unit	12 -13
x risk vendorDoes	-10 -3
x risk vendorStaff	2 -8
x risk we	-8 -16
x risk you	11 -10
x saving service	-3 -5
x saving spec	12 -15
x saving time	8 -8
x saving unit	10 -8
x saving you	21 -11
x service sooner	-4 -4
x service spec	-4 -6
x service staff	4 -8
x service unit	-11 1
x service vendorFirm	-11 0
x service vendorStaff	-7 -4
x service we	-7 -7
x slogan staff	9 -8
x slogan strain	18 -13
x slogan time	15 -11
x slogan trait	-8 11
x slogan we	-10 -6
x sooner spec	10 -4
x sooner time	19 -4
x spec time	5 3
x spec unit	-1 10
x spec vendorDoes	-9 13
x spec vendorStaff	-3 -8
x spec we	-6 -7
x staff standing	-3 10
x staff strain	12 -5
x staff time	0 -8
x staff trait	9 -9
x staff unit	1 -11
x staff vendorDoes	-2 -6
x staff vendorStaff	-8 -8
x staff we	-4 -7
x staff you	-8 12
x standing unit	15 -9
x standing vendorDoes	9 -2
x standing vendorFirm	15 -4
x standing we	8 -11
x standing you	16 -6
x strain vendorFirm	9 -2
x strain vendorStaff	-4 -5
x strain we	-8 -10
x time vendorDoes	-4 -10
x time vendorFirm	-5 -6
x time we	0 -12
x trait unit	-9 14
x trait vendorFirm	5 6
x trait vendorStaff	-7 -9
x trait we	-4 -4
x trait you	-13 10
x unit vendorFirm	-6 -5
x unit we	-2 10
x unit you	10 -4
x vendorDoes we	-3 -9
x vendorDoes you	7 -8
x vendorFirm we	-6 -6
x we you	-2 -15
`,
  motive: `
bias	10 -5 0 -2
b # %	28 -12 -10 -2
b # days	17 -7 -8 0
b # degrees	-6 -10 19 -1
b # in	26 -1 -22 -1
b # k	14 -6 -6 -1
b # less	16 -3 -5 -3
b # litres	14 -4 -3 -4
b # m	14 -4 -10 0
b # miles	-13 -7 15 -12
b # min	8 -22 11 1
b # minutes	-7 -4 16 -3
b # months	38 -7 -11 -11
b # more	30 -8 -7 -10
b # per	21 -10 -3 -5
b # percent	-3 19 -4 -3
b # points	15 -7 -2 -3
b # t	21 0 -11 -7
b # years	13 -2 -8 -1
b $ #	13 -5 -4 -2
b % more	21 -5 -11 -2
b + #	15 -11 -4 -1
b + $	33 -13 -3 -10
b , #	18 -7 -12 0
b , about	16 -2 -8 -4
b , good	0 -4 -5 13
b , less	-24 -4 17 17
b , not	15 -9 12 -11
b , that	18 -8 -5 -2
b , the	-9 14 -3 8
b , two	30 -7 -10 -7
b , you	11 -18 13 -3
b , your	7 -15 13 0
b - end	-9 -13 24 -2
b - up	-1 35 -15 -9
b . #	2 22 -16 -8
b . a	28 -18 -6 -4
b : #	27 -9 -15 -2
b ^ #	32 -7 0 -21
b ^ an	-12 33 -1 -14
b ^ apprentices	-4 -3 -5 15
b ^ batch	0 13 -14 -3
b ^ cashiers	-1 -2 17 -15
b ^ cleaning	-4 -5 13 -3
b ^ customers	12 -3 -2 -14
b ^ cuts	20 -8 -6 -1
b ^ digging	-6 -9 11 20
b ^ drivers	-18 -2 2 37
b ^ fewer	6 16 -10 -3
b ^ first	-7 21 -2 -9
b ^ frees	31 -10 0 -10
b ^ glass	-3 0 -8 -5
b ^ in	21 21 -20 -16
b ^ inspector	-12 26 -3 -3
b ^ inspectors	-5 0 16 -1
b ^ kitchen	-13 -8 21 -1
b ^ less	9 -17 19 -6
b ^ liquidity	13 -4 -3 -3
b ^ maintenance	16 -8 -2 -2
b ^ more	-8 -6 13 17
b ^ neighbours	-4 22 -9 -4
b ^ never	2 -21 16 7
b ^ no	-15 20 11 -9
b ^ not	13 0 -3 -12
b ^ on	-12 6 -4 -7
b ^ one	45 -15 -2 -16
b ^ operator	1 -7 14 -7
b ^ people	-7 -7 -8 5
b ^ qa	-7 -7 7 19
b ^ residents	0 -23 33 -9
b ^ scrap	40 -31 -5 -2
b ^ shift	-6 -4 22 -6
b ^ shop	-8 23 1 -11
b ^ solvent	-2 -4 14 -4
b ^ staff	-8 -3 15 0
b ^ the	3 9 -6 -24
b ^ work	-4 -3 -5 16
b ^ you	44 -8 -19 -8
b ^ your	-17 7 -2 3
b a .	28 -18 -6 -4
b a big	-6 -6 -7 -10
b a clear	-5 -2 14 -4
b a day	18 -8 0 -6
b a forklift	15 2 -4 -6
b a new	26 -10 -9 -4
b a pleasure	-3 -2 -2 17
b a second	33 -17 -8 0
b a stiff	-4 -5 13 -5
b about the	-15 -5 -8 15
b about your	-7 -6 -5 -7
b after the	-2 -17 9 12
b all day	-3 -6 17 -7
b an end	-7 -10 29 -4
b and earn	34 -6 -11 -13
b and keep	21 -5 -11 0
b and so	14 -4 -3 -3
b any longer	16 5 -19 -2
b any more	-16 5 20 -7
b are history	-5 14 -6 -3
b are impressed	-5 -6 -1 -3
b are n't	-6 11 9 -1
b as a	-11 -9 -2 -2
b as the	-17 -13 -4 2
b at a	31 -1 -11 -9
b at every	-11 4 -6 -3
b at four	-13 -8 30 -2
b at the	23 1 -28 0
b at your	-20 3 -2 -4
b back at	-20 -1 -2 1
b because of	-10 18 -10 -3
b before the	-12 24 10 -7
b bookkeeper leaves	-3 -5 25 -12
b by #	2 13 -3 -2
b by $	14 -10 0 -2
b by a	14 -8 -3 -1
b by hand	-13 -14 33 -3
b ca n't	-2 36 -19 -14
b can sell	24 -4 -12 -7
b can sleep	-3 -14 20 -2
b carbon neutral	-12 -3 -4 -4
b claims from	0 13 -9 1
b clear head	-5 -2 14 -4
b come in	-24 -3 23 22
b cost falls	28 -17 0 -6
b costs you	18 -4 -4 -2
b crew is	11 -12 -15 33
b day ,	29 -8 -10 -6
b day and	10 -14 8 -5
b delivery dates	-4 16 -5 -3
b dos #	29 -8 -10 -6
b dos n't	-16 1 28 -11
b down #	15 -2 -6 -3
b down from	30 -29 0 0
b early payment	15 -6 -4 -2
b earn on	34 -6 -11 -13
b enjoy it	-5 0 -7 13
b enjoy the	-5 -5 -4 18
b even if	-6 22 -16 0
b even when	-13 15 0 -1
b fall by	6 17 -4 -2
b falls #	28 -17 0 -6
b falls by	19 -14 0 -2
b fear of	-6 36 -17 -4
b feels like	-5 -4 -8 26
b fines for	-7 24 -10 -3
b first time	-8 25 -3 -3
b fitter need	-8 -7 29 -9
b for itself	17 -4 -5 -4
b for you	-5 -5 4 -27
b for your	-8 -4 7 -8
b gets out	-6 13 13 -9
b go from	45 -21 -3 -12
b go to	14 -18 6 3
b going in	-10 5 -6 13
b gone ,	18 -6 3 -3
b good mood	-4 -6 -8 20
b half a	17 -2 -7 -5
b half the	27 -4 -10 -9
b hand is	-2 -17 40 -12
b have a	-12 -6 24 -4
b have fun	-6 -2 -8 19
b have no	-2 -11 30 -11
b have to	-4 -5 26 -10
b house and	14 -2 -6 -2
b in a	-13 9 8 8
b in house	14 -2 -6 -2
b in on	-18 0 3 15
b in town	-5 -1 -3 -4
b in your	24 -21 18 -11
b is a	-5 -11 4 25
b is done	-14 -11 35 -10
b is down	-9 28 -14 -6
b is gone	14 -10 17 -10
b is in	-16 30 -7 7
b is n't	5 28 -11 -11
b is off	-5 20 -13 -3
b is over	-10 -13 17 11
b is the	-7 -12 -11 12
b it costs	-21 25 0 -2
b jobs per	15 -1 -9 -2
b k less	15 0 -14 -1
b kids ,	-10 -5 24 -4
b lead time	15 -7 -3 -1
b leave the	-5 4 -22 30
b leaves at	-3 -5 25 -12
b less a	-1 0 14 0
b less ful	14 -2 -5 -5
b less in	29 -4 -14 -6
b like a	-5 -5 -3 -4
b like working	-3 1 -10 19
b longer ,	11 13 -14 -4
b man is	-27 -5 33 -5
b meet the	-14 18 0 -1
b miles less	-8 0 25 1
b min ,	0 -21 15 2
b mood in	-6 -2 -3 17
b more a	15 -1 -8 -5
b more jobs	15 -1 -9 -2
b more per	13 -4 -2 -4
b n't called	-3 -15 32 -11
b n't drive	-9 -16 53 -14
b n't go	-9 -9 20 -1
b n't have	9 -8 18 -13
b n't need	22 -9 -6 -4
b n't stand	2 -6 18 -9
b need n't	-9 -2 22 -6
b new hire	26 -10 -9 -4
b night shift	6 11 -14 -2
b no claims	0 13 -9 1
b no climbing	-3 -8 14 -1
b no fear	-6 36 -17 -4
b no liability	-3 21 -15 -2
b no one	-39 2 35 -2
b not one	13 0 -3 -12
b nothing to	-10 31 -10 -8
b of #	40 -8 -10 -13
b of a	-10 21 -9 8
b of the	-27 8 -4 -4
b off sick	-10 21 -6 -3
b old foreman	-4 17 -7 7
b on #	19 -4 -12 -2
b on it	18 -10 -18 30
b on mondays	-13 0 5 22
b on saturdays	15 -5 -3 -6
b on site	-8 13 -6 -15
b on sundays	-4 -4 13 -6
b on the	12 4 5 -22
b on you	-4 19 -12 -2
b one in	-9 -4 14 -4
b out of	6 25 -12 -4
b over the	-5 13 -2 -3
b p .	28 -18 -6 -4
b pays for	17 -4 -5 -4
b people come	-8 -3 -3 38
b per shift	13 -1 -8 -2
b power bill	13 -6 -2 -2
b proud of	-5 -3 -16 28
b rather than	-2 -9 26 -6
b rent for	11 25 -16 -5
b residents do	0 -23 33 -9
b runs on	-7 24 -8 -1
b save #	27 -9 -2 -3
b saves #	16 -4 -11 0
b saves you	-4 22 -1 -8
b setter dos	-5 -6 20 -7
b shop floor	-15 -12 -11 28
b short runs	22 -14 -2 -2
b shrinks #	16 -8 -2 -2
b staff have	-11 -5 30 -10
b stand in	-3 -10 27 -9
b stay away	-2 16 -6 -11
b stiff neck	-4 -5 13 -5
b stop at	-4 -5 -3 -1
b stop when	-3 19 -7 -1
b takes #	-3 -3 13 -4
b talk about	-5 -1 -3 -5
b that 's	20 -5 -8 -3
b the back	-6 -4 3 -10
b the barn	-11 -7 4 16
b the crew	-7 -3 0 23
b the depot	0 -9 -4 23
b the early	26 -11 -11 5
b the evening	15 -12 12 -9
b the firm	-8 30 3 -10
b the foreman	-4 -11 14 0
b the highlight	-7 -12 -11 12
b the kids	-11 -5 23 -2
b the ladies	-8 -18 25 3
b the lobby	-3 -2 -6 -3
b the machine	-27 -7 44 -10
b the new	15 -15 -9 20
b the office	-11 -11 4 14
b the old	10 -19 -9 16
b the past	-12 13 22 -5
b the phone	-14 1 31 -9
b the press	-8 17 -5 3
b the same	40 -17 -7 -12
b the table	-4 26 -12 -6
b the till	-9 6 -5 16
b the top	6 -7 -10 -6
b the town	-22 12 -2 -5
b the trade	-9 -3 -3 -1
b the warehouse	-8 -7 -4 32
b the work	30 -11 -10 2
b time for	-17 -5 14 15
b to an	-11 20 3 -7
b to check	-6 -9 13 1
b to work	-16 -20 -4 35
b under the	-4 -8 24 -13
b up the	-10 -7 21 -4
b use from	36 -16 -4 -9
b walk to	-4 -6 16 -5
b want to	-12 -17 -25 23
b when a	-18 33 -1 -6
b when the	-12 29 -4 -10
b with it	15 -3 -9 10
b with no	-5 18 -2 1
b with one	32 1 -19 -3
b with our	3 8 -16 -5
b with the	18 -21 -5 14
b with two	14 13 -9 -2
b with your	-11 14 -3 -2
b without a	-3 16 1 -8
b wo n't	0 13 10 -11
b you #	18 -4 -4 -2
b you 're	-8 8 -11 -8
b you a	5 -13 -3 -3
b you as	-17 -16 0 1
b you bring	14 -2 -6 -2
b you can	13 -14 12 0
b you do	20 -3 -8 -2
b you get	44 -14 -7 -22
b you know	-20 24 0 -2
b you make	5 -13 -2 1
b you meet	-14 18 0 -1
b you over	-10 18 -7 0
b you pay	24 -8 -7 -2
b you save	24 -7 -2 -2
b you sleep	-13 26 -10 1
b you the	19 -8 -8 -2
b you win	2 -10 -2 -5
b your boss	-2 -4 -11 -3
b your fitter	-8 -7 29 -9
b your old	2 23 -5 -11
b your plant	-4 17 -5 2
b your school	-11 3 -8 -12
b your shop	23 -9 -8 -10
b your site	-11 12 16 -4
b your welders	-13 14 4 -1
c again	-25 11 0 24
c anymore	20 9 5 -21
c authority	-17 72 -32 -15
c can	33 -6 29 -28
c cause	36 -16 -19 -17
c chore	-3 -18 54 -19
c credential	-49 0 -16 40
c does	26 -10 12 -11
c ease	-2 3 41 -22
c experience	-8 28 -21 5
c fall	38 -5 -1 -16
c family	-32 -6 36 36
c freeTime	-4 7 17 -1
c gone	-28 11 54 -7
c goods	15 5 -20 1
c income	76 -20 -32 5
c instead	6 31 -20 -1
c joy	-34 -38 -43 132
c keeps	-11 54 1 -23
c less	51 -38 28 -19
c machine	-2 -10 -21 8
c money	73 -12 -44 -6
c more	26 1 4 -12
c must	24 -25 43 -27
c negation	-19 42 22 -19
c norm	-4 28 -31 14
c older	-18 8 24 5
c part	3 -42 7 10
c place	-1 -28 15 -9
c process	28 10 -24 -8
c promise	-16 42 -13 -11
c public	13 -8 -32 -48
c rise	15 2 4 -6
c risk	-5 69 -24 -22
c saving	48 -5 -21 -11
c service	26 -7 -8 -20
c slogan	8 -23 -29 40
c sooner	11 -6 24 -7
c spec	10 25 -10 -10
c staff	-13 -20 8 22
c standing	-41 -46 -8 -11
c strain	-26 -42 89 -35
c time	13 -22 10 8
c trait	-1 34 17 -26
c unit	13 -8 -1 2
c vendorFirm	-16 0 -5 32
c vendorStaff	5 -23 26 9
c we	-6 20 -1 -6
c you	-3 10 -15 -27
e authority	-10 25 -12 0
e cause	-7 1 19 -1
e chore	1 -2 13 -2
e ease	-8 9 16 -10
e fall	18 -21 -1 5
e freeTime	-12 19 -5 -3
e gone	-13 -6 32 -4
e goods	14 -3 -13 -8
e income	19 -4 -5 2
e instead	14 -12 4 4
e joy	-17 -7 -20 39
e keeps	3 14 -1 0
e less	25 0 -23 7
e money	24 -9 -3 -5
e negation	-11 15 6 -7
e norm	13 -9 -1 -1
e part	-14 -3 20 -4
e process	12 -2 -15 2
e promise	-2 22 -11 -4
e public	1 3 -19 -12
e risk	-5 15 2 -2
e saving	26 -7 -10 -7
e service	-21 -10 30 -11
e slogan	21 -20 -7 16
e sooner	-6 6 17 -5
e spec	14 -8 0 -2
e staff	5 12 -24 4
e standing	-9 -8 -8 -2
e strain	-14 -5 27 -12
e trait	16 -14 5 -5
e you	-19 15 -4 -8
l middle	13 -7 3 -4
l short	7 13 -26 22
n ^acc	2 15 -8 -4
n ^bas	15 -2 -3 -6
n ^dam	-6 17 -8 -2
n ^dama	-6 17 -8 -2
n ^damag	-6 17 -8 -2
n ^dec	-2 -12 15 -1
n ^flood	-5 14 -8 0
n ^reca	-9 13 -2 -2
n ^recal	-9 13 -2 -2
n ^sel	14 -2 -7 -2
n ^sell	14 -2 -7 -2
n ^spr	-5 -13 17 0
n ^sti	-2 -10 14 -2
n ^val	-10 -1 -4 -1
n ains	1 -5 15 -9
n aker	-3 15 -8 -2
n aker$	-3 16 -10 -2
n amag	-6 17 -8 -2
n amage	-6 17 -8 -2
n ance	13 -10 0 -1
n canc	16 -7 1 -4
n ckou	17 -3 -5 -5
n ckout	17 -3 -5 -5
n ckout$	17 -3 -5 -5
n dama	-6 17 -8 -2
n damag	-6 17 -8 -2
n damage	-6 17 -8 -2
n ease	14 -5 -3 -2
n ecal	-9 13 -2 -2
n ecall	-9 13 -2 -2
n ecalls	-9 13 -1 -2
n eepi	-3 -2 13 -6
n eepin	-3 -2 13 -6
n eeping	-3 -2 13 -6
n elder$	14 -2 -7 -3
n emen	-2 18 -12 -2
n ement	-2 18 -12 -2
n empl	-1 -6 -4 -2
n epin	-3 -2 13 -6
n eping	-3 -2 13 -6
n eping$	-3 -2 13 -6
n est$	-6 13 -3 -4
n flood	-5 14 -8 0
n ghin	-4 -7 -1 15
n ghing	-4 -7 -1 15
n ghing$	-4 -7 -1 15
n hold	-7 15 -3 -1
n ident	0 13 -4 -4
n ild$	-2 15 -11 -4
n iled	-2 13 -7 -2
n iled$	-2 13 -7 -2
n ips$	-4 -13 18 -1
n ivers$	-3 -5 -1 13
n ker$	-3 14 -8 -2
n kets	16 -4 -3 -5
n kets$	16 -4 -3 -5
n kout	17 -3 -5 -5
n kout$	17 -3 -5 -5
n lder$	14 -2 -7 -3
n lease	14 -5 -3 -2
n ling	-8 -10 14 4
n ling$	-8 -10 14 4
n lood	-5 14 -8 0
n mage	-6 17 -8 -2
n oile	1 -12 18 -6
n oken	-3 -9 13 0
n oken$	-3 -9 13 0
n oughi	-4 -7 -1 15
n oughin	-4 -7 -1 15
n ping	-5 -3 16 -7
n ping$	-5 -3 16 -7
n rack	-1 18 -10 -5
n reca	-9 13 -2 -2
n recal	-9 13 -2 -2
n recall	-9 13 -2 -2
n rivers	-3 -5 -1 13
n rty$	2 -15 22 -5
n sell	14 -2 -7 -2
n stic	-2 -9 13 -1
n thin	-3 13 -6 -1
n ughi	-4 -7 -1 15
n ughin	-4 -7 -1 15
n ughing	-4 -7 -1 15
n visi	-3 -9 -3 -1
n yer$	-9 13 -2 -1
no again	-12 8 33 -16
no authority	-9 41 -15 -9
no cause	-19 40 -3 -10
no chore	-52 -11 86 -19
no does	7 -38 47 -9
no ease	7 8 -19 0
no experience	-8 23 -7 -9
no fall	7 -49 57 -10
no freeTime	-27 -7 25 14
no gone	-22 66 -30 -3
no goods	-12 46 -26 -4
no instead	26 -15 11 -9
no keeps	2 -29 9 32
no machine	-40 0 17 30
no money	31 43 -24 -11
no must	13 -31 56 -22
no norm	-16 42 -3 -8
no part	-9 -11 25 12
no place	-10 26 13 -14
no process	14 73 -47 -22
no public	-11 11 24 -5
no rise	-27 18 37 -17
no risk	-23 76 -29 -15
no service	-26 11 -5 39
no spec	-18 39 5 -9
no staff	-45 31 17 13
no strain	-37 20 56 -18
no time	-1 6 20 -19
no unit	4 19 1 -10
no vendorFirm	-18 23 1 -6
no you	-18 57 -16 -6
nomore again	-11 -7 22 -4
nomore cause	-21 -21 42 1
nomore chore	7 -29 33 -7
nomore does	-35 -11 46 -3
nomore fall	-19 21 3 -4
nomore freeTime	-34 -30 70 -10
nomore keeps	-19 -20 52 -3
nomore machine	-35 6 38 -6
nomore money	14 0 -14 0
nomore more	-25 37 4 -11
nomore must	44 -16 -32 1
nomore place	-21 4 22 -2
nomore process	-12 46 -35 1
nomore rise	-8 -12 27 -5
nomore risk	20 3 -11 -7
nomore staff	-5 5 31 -20
nomore strain	-14 -8 38 -8
nomore unit	11 -46 22 12
nomore you	36 -7 -20 5
o again freeTime	-15 17 -3 -4
o again joy	-4 -14 -4 24
o again place	26 -6 -8 -1
o again staff	-9 24 -6 1
o again vendorFirm	13 -3 -4 -1
o again you	16 14 -5 -12
o anymore authority	-7 21 -13 -1
o anymore cause	-5 -9 14 1
o anymore chore	-10 -7 18 -1
o anymore keeps	-8 -13 26 -1
o anymore negation	-9 26 -16 0
o anymore process	-12 33 -18 -1
o anymore strain	-5 -22 32 -1
o anymore unit	1 -21 8 12
o anymore you	22 -6 -12 2
o authority again	-11 15 8 -3
o authority anymore	-2 28 -12 -6
o authority cause	-13 -8 12 0
o authority chore	-1 1 -14 -6
o authority does	-7 31 -17 -5
o authority fall	37 -17 -5 -3
o authority money	36 -9 -7 -3
o authority must	13 -8 7 0
o authority negation	5 13 -11 -2
o authority rise	-10 11 -11 -5
o authority risk	-8 14 -6 1
o authority spec	19 -16 -1 -1
o authority standing	-18 -7 12 -10
o authority unit	-22 32 -2 -2
o authority you	10 -13 -13 -1
o can cause	17 -5 -2 -3
o can chore	-12 -8 23 -5
o can ease	-6 -15 26 -2
o can freeTime	-6 -15 26 -2
o can income	28 -7 -11 -5
o can keeps	-8 3 20 -9
o can money	14 -4 -3 -2
o can process	22 -9 -2 -2
o can staff	42 8 -21 -8
o can unit	-7 3 17 -9
o cause again	-14 0 -14 21
o cause chore	-9 -16 21 5
o cause does	5 -8 14 -2
o cause freeTime	-15 3 4 -11
o cause gone	-18 -21 10 18
o cause joy	21 -14 -7 17
o cause keeps	17 -6 -1 -13
o cause less	16 -3 -5 -2
o cause machine	10 -25 15 0
o cause money	19 -7 -5 -4
o cause more	-9 -4 14 -1
o cause must	-5 -3 16 -5
o cause part	25 -24 4 -4
o cause place	-8 -6 -2 -1
o cause process	-9 -4 -3 1
o cause public	-12 4 -11 -5
o cause risk	-13 -10 -5 15
o cause slogan	5 -10 -9 15
o cause staff	12 14 4 -8
o cause standing	-7 -13 -2 0
o cause we	-4 14 -11 1
o chore anymore	17 -20 7 0
o chore cause	-1 3 13 -7
o chore chore	-16 -16 35 -3
o chore does	-16 15 1 7
o chore fall	4 -26 11 15
o chore freeTime	-4 -5 16 -6
o chore gone	-30 -5 25 16
o chore goods	0 -7 16 -6
o chore instead	14 -16 7 -3
o chore joy	-4 -7 -3 -4
o chore less	-7 -1 30 -4
o chore machine	-15 7 11 -3
o chore money	10 -13 2 0
o chore more	9 -17 11 -2
o chore negation	29 -1 -20 -3
o chore part	-6 -5 26 -11
o chore rise	-1 -24 35 -7
o chore spec	0 -10 14 -2
o chore staff	3 -8 28 -15
o chore standing	-11 -14 -18 -3
o chore time	-13 -10 23 -2
o chore unit	-25 16 19 -15
o chore vendorStaff	-16 -1 32 -6
o chore you	4 -15 18 -15
o does again	-6 24 -5 -8
o does cause	22 -9 -5 -5
o does freeTime	17 0 -13 -2
o does income	22 -14 -1 -3
o does joy	-4 -4 -4 14
o does money	19 -12 -3 -3
o does negation	3 17 -14 -4
o does part	-2 -15 9 12
o does process	-8 19 -4 -1
o does risk	11 8 -14 -1
o does staff	-10 4 -5 13
o does standing	-9 -7 -5 -3
o does strain	-1 -15 19 -3
o does time	-1 13 -7 -3
o does unit	21 -21 13 -18
o ease again	-13 -4 36 -12
o ease chore	-13 9 7 1
o ease ease	-10 -7 23 -7
o ease freeTime	-14 9 8 0
o ease more	-1 -17 24 -5
o ease time	-16 8 9 -1
o ease unit	9 -12 15 -6
o experience keeps	-3 14 -4 -5
o experience money	-21 25 0 -2
o fall money	14 -6 -1 -4
o fall process	24 -7 -9 -5
o fall spec	15 -7 -2 -1
o fall staff	26 -8 -10 -3
o fall unit	20 -7 -13 0
o fall you	24 -5 -8 -3
o family joy	-4 -3 -11 26
o family place	-4 -3 14 -2
o freeTime anymore	13 -29 18 -2
o freeTime cause	-11 -28 41 0
o freeTime does	-12 19 3 -1
o freeTime fall	-8 14 16 -7
o freeTime gone	-6 -10 34 -9
o freeTime joy	-3 -7 13 -4
o freeTime keeps	-3 2 18 -10
o freeTime machine	-8 24 -2 -6
o freeTime more	-13 -21 34 -2
o freeTime negation	23 -7 -14 0
o freeTime place	15 1 -5 -10
o freeTime risk	-10 -8 30 -8
o freeTime strain	6 -8 13 -9
o freeTime unit	15 -17 15 -5
o freeTime you	18 9 -13 -5
o gone cause	-18 0 33 -10
o gone chore	-15 11 9 -3
o gone gone	-3 -8 23 -2
o gone negation	-8 -7 21 -7
o gone process	-3 -1 16 -4
o gone spec	-11 14 6 -6
o gone strain	-4 -6 14 -5
o gone time	-19 -10 27 -1
o gone unit	0 -12 17 -4
o goods authority	-2 14 -10 0
o goods cause	-6 -7 15 -1
o goods chore	-7 -7 18 -4
o goods does	-7 14 -2 -3
o goods income	34 -7 -19 -3
o goods money	13 5 -8 -1
o goods more	20 -11 -4 -1
o goods negation	0 18 -14 -1
o goods slogan	18 -5 2 -5
o goods sooner	37 -8 -24 -5
o goods staff	-4 13 -8 0
o goods time	18 -16 0 -1
o goods unit	17 -15 0 -1
o goods you	-4 14 -3 -2
o income cause	8 -14 0 -13
o income experience	18 -3 -12 -1
o income income	46 -17 3 -7
o income money	15 -3 0 -2
o income norm	25 -16 -2 -4
o income process	33 -11 2 0
o income rise	24 -16 -2 -4
o income spec	25 -9 -1 -3
o income time	18 -4 -15 5
o income unit	40 -12 -1 -9
o instead chore	-14 -8 -1 20
o instead instead	-2 -9 26 -6
o instead norm	21 -10 -3 -5
o instead older	-2 -9 26 -6
o instead place	19 -3 -1 -11
o instead risk	21 -10 -7 -5
o instead spec	21 -10 -3 -5
o instead time	13 -6 -6 1
o joy again	-2 -6 -19 29
o joy cause	-10 -4 -3 28
o joy chore	-5 -4 -3 25
o joy instead	-3 -6 -6 15
o joy joy	-26 1 -15 42
o joy machine	-1 -3 -12 20
o joy place	-2 -3 -7 13
o joy slogan	-9 2 -13 25
o joy staff	-5 -3 -5 16
o joy time	-10 -2 -4 25
o joy unit	-9 -6 -7 19
o joy vendorFirm	0 -8 -12 19
o keeps again	-20 44 -19 -7
o keeps authority	-10 22 -1 0
o keeps cause	-15 3 -13 12
o keeps income	15 -10 -3 0
o keeps joy	-5 -21 -19 45
o keeps machine	-7 17 14 -15
o keeps negation	-6 24 -16 -2
o keeps process	-4 14 -4 -3
o keeps risk	-28 35 -1 -2
o keeps staff	-12 3 -10 20
o keeps strain	-8 -13 26 -1
o less cause	23 -15 1 -5
o less chore	-19 -1 27 -2
o less goods	20 -7 -14 0
o less joy	11 -17 -5 24
o less money	21 -7 -6 -6
o less process	-3 -13 -8 27
o less risk	-18 31 -4 -7
o less staff	10 -19 28 -11
o less you	-11 -3 20 -2
o machine anymore	-15 -6 25 -3
o machine fall	1 25 -16 -8
o machine joy	-2 -3 -3 18
o machine money	36 -17 -6 -7
o machine more	2 -14 26 -11
o machine negation	-20 -8 30 -6
o machine part	-16 -10 9 19
o machine risk	0 27 -22 -3
o machine staff	10 -15 14 -3
o machine standing	-2 -8 -7 -1
o money again	4 14 -9 -3
o money does	15 -5 -5 -3
o money fall	20 -11 -2 -3
o money freeTime	-13 4 3 3
o money gone	18 -3 -8 -4
o money instead	31 -18 -14 1
o money less	16 -2 -8 -3
o money must	13 8 -27 2
o money negation	1 15 -18 1
o money norm	13 -10 0 -1
o money place	14 -4 -4 -3
o money rise	14 -7 -3 -3
o money spec	22 -12 -2 -3
o money strain	-23 34 -19 -7
o money time	24 -21 -8 2
o money unit	17 -11 -8 -1
o more cause	23 -11 6 -14
o more chore	13 -20 13 -4
o more does	-13 -8 23 -3
o more fall	-15 27 -14 1
o more goods	20 4 -13 -3
o more instead	-13 6 0 9
o more joy	-27 -3 -21 51
o more negation	4 8 -13 0
o more older	-8 6 -11 16
o more public	25 -2 -8 -7
o more risk	0 41 -31 -5
o more strain	-3 -21 27 0
o more time	22 2 -18 -1
o more unit	34 -13 -12 -4
o must again	-4 -7 16 1
o must cause	-5 -5 19 1
o must chore	-10 -16 28 -3
o must money	6 -16 3 3
o must negation	-9 -2 22 -6
o must part	-5 -3 16 -5
o must process	28 -27 14 -14
o must unit	32 -21 0 -5
o negation again	-7 -4 19 -6
o negation anymore	5 17 -18 1
o negation authority	-4 22 -10 -4
o negation cause	-13 14 8 -6
o negation chore	-13 -20 42 -6
o negation does	-4 -21 25 0
o negation freeTime	-19 -18 25 10
o negation gone	-14 37 -20 1
o negation keeps	-2 -29 20 15
o negation machine	-17 -3 7 13
o negation money	14 15 -10 -2
o negation more	-10 23 -5 -5
o negation must	20 -21 12 -7
o negation negation	-7 17 9 -11
o negation norm	-10 24 -3 -5
o negation part	-4 -10 28 -8
o negation process	2 35 -26 -6
o negation rise	-9 7 14 -7
o negation risk	-13 35 -15 -4
o negation service	-8 16 -11 12
o negation spec	-12 20 1 -3
o negation staff	-28 22 -4 13
o negation strain	-20 5 26 -6
o negation you	3 24 -20 -1
o norm goods	18 -7 -3 -6
o norm instead	16 -11 -1 -1
o norm money	21 -8 -2 -6
o norm process	19 -12 -4 -2
o norm spec	16 -11 -1 -1
o norm time	15 -8 -3 -2
o part anymore	4 -4 15 -8
o part cause	23 -8 6 -13
o part chore	-7 -1 19 -5
o part does	14 -5 -4 -4
o part gone	-8 -8 32 -12
o part joy	-4 -3 -4 16
o part keeps	-1 7 -16 14
o part more	-2 -3 16 -8
o part negation	12 -11 14 -10
o part part	-9 -1 -4 18
o part process	-10 -1 -3 18
o part public	-12 -3 -4 -4
o part risk	-3 5 -17 -2
o part staff	-4 -12 6 13
o part time	18 -3 -2 -10
o part you	5 -20 -22 8
o place again	4 -12 19 -3
o place anymore	-5 -8 15 -2
o place cause	-5 -3 -9 15
o place ease	-7 -6 28 -9
o place fall	29 -6 -5 -10
o place income	19 -8 -4 -3
o place money	22 -6 -7 -3
o place must	-11 0 13 -3
o place negation	-12 -3 18 1
o place place	-18 -18 7 23
o place process	47 -17 -2 -13
o place staff	-7 -13 2 6
o place standing	-4 -4 -5 -3
o place strain	1 -4 22 -10
o process can	2 13 -4 -4
o process chore	11 -14 7 -7
o process does	-14 8 11 2
o process fall	21 -11 -7 0
o process freeTime	20 -22 11 -6
o process gone	4 13 7 -11
o process income	26 -8 -4 -2
o process instead	3 24 -9 -10
o process joy	-13 -9 -2 22
o process machine	9 -9 -3 -12
o process negation	-9 -3 26 -10
o process place	-13 -24 10 17
o process process	-13 13 7 -16
o process promise	-4 15 -4 -3
o process rise	-9 -7 14 5
o process risk	-6 15 -8 0
o process staff	8 -21 16 3
o process standing	-5 -2 -5 -7
o process unit	12 21 -20 -16
o process you	-10 15 -7 -8
o promise again	-4 14 -3 -4
o public again	-17 -11 -1 -7
o public cause	-18 5 -5 1
o public gone	-4 -12 27 2
o public negation	-7 24 -8 -5
o public place	-13 -10 -2 -4
o public process	9 -17 4 -8
o public standing	-12 -10 -5 -5
o public time	23 -2 -9 -5
o public unit	24 -2 -9 -6
o public you	-13 -12 -2 -2
o rise cause	16 1 -15 -1
o rise fall	-4 -12 18 -2
o rise goods	21 -12 -4 -3
o rise joy	-4 -2 -5 13
o rise machine	13 -8 -1 -7
o rise risk	-5 -10 17 -2
o rise staff	7 24 -21 9
o rise unit	19 -5 -4 -11
o rise you	23 -3 -11 2
o risk again	-2 36 -19 -16
o risk anymore	-11 25 -14 0
o risk authority	-2 17 -14 -1
o risk cause	-2 15 -2 -9
o risk chore	-6 17 4 -10
o risk freeTime	-18 3 16 -1
o risk gone	-6 16 -7 -4
o risk goods	-4 20 -12 -1
o risk instead	-4 16 -14 1
o risk keeps	-8 24 -4 -7
o risk machine	-6 19 0 -6
o risk money	16 4 -8 0
o risk more	12 12 -27 1
o risk negation	-11 14 -7 1
o risk norm	35 -35 0 0
o risk part	0 13 -10 -3
o risk place	-8 13 -11 0
o risk risk	-32 59 -19 -5
o risk staff	-10 32 -3 -11
o risk time	-13 15 2 -2
o risk unit	-5 33 -22 -2
o risk you	-13 28 -19 3
o saving spec	13 -4 -2 -2
o service cause	13 -5 -4 -2
o service chore	2 -17 10 -2
o service fall	13 -4 -2 1
o service machine	12 -16 -4 -6
o service money	15 -5 -4 2
o service negation	6 17 -4 -11
o service staff	17 -8 -7 -1
o service you	1 5 -16 4
o slogan money	16 -5 -2 -6
o slogan place	-3 17 -3 6
o slogan process	26 -12 -10 -3
o slogan spec	25 -6 0 -6
o slogan strain	-7 -8 7 -10
o sooner anymore	15 -6 -4 -2
o sooner income	27 -5 -17 -4
o sooner money	14 -4 -6 -2
o spec chore	-4 21 -10 -1
o spec goods	18 -7 -3 -6
o spec money	22 -10 -4 -1
o spec more	2 -5 15 -6
o spec norm	14 -10 -1 -3
o spec process	24 -17 -3 -2
o spec public	4 14 -10 0
o spec rise	28 -18 -2 -6
o spec risk	1 29 -12 -8
o spec sooner	23 -3 -15 -2
o spec spec	22 -14 -2 -3
o spec time	13 -10 -1 -1
o staff again	-16 10 20 -10
o staff anymore	30 -2 -11 -8
o staff can	-8 1 18 -8
o staff cause	0 -14 9 21
o staff chore	-20 -5 28 3
o staff does	-3 6 23 -21
o staff ease	-10 -5 26 -11
o staff fall	8 -13 5 7
o staff freeTime	-16 -8 36 -8
o staff gone	-12 -13 4 34
o staff income	12 -5 -10 18
o staff instead	17 -9 10 -9
o staff joy	-2 -19 -8 39
o staff keeps	-4 -3 38 -19
o staff less	-15 -2 35 -4
o staff machine	3 0 -7 17
o staff money	-15 27 11 -9
o staff more	-4 -12 -2 19
o staff must	-1 -23 34 -8
o staff part	1 -4 22 -30
o staff place	-2 -16 32 -12
o staff process	-6 9 -4 -16
o staff public	-12 -20 1 -8
o staff rise	-2 -5 21 -12
o staff service	-4 -5 -1 -4
o staff staff	-6 -15 8 15
o staff standing	-5 -13 4 -6
o staff strain	1 -14 33 -15
o staff time	-7 14 3 -5
o staff you	-5 3 -15 -4
o standing cause	-8 -19 -2 5
o standing place	-5 -3 -3 -7
o standing process	-8 -6 -6 0
o standing public	-7 -4 -1 -4
o standing rise	-13 -4 -2 -3
o standing risk	-11 -11 -3 -1
o standing slogan	-11 -13 3 -1
o standing staff	-4 -3 -5 -3
o standing standing	-5 -9 -2 -1
o standing unit	-12 -16 6 -1
o standing you	-13 -23 -6 0
o strain again	8 -26 29 -1
o strain anymore	-15 3 14 -2
o strain does	-4 -7 25 -11
o strain gone	-1 -5 14 -9
o strain negation	-11 -8 29 -7
o strain part	-1 0 24 -10
o strain place	10 -3 12 -6
o strain process	3 -9 14 2
o strain risk	-17 0 17 -5
o strain staff	-11 -13 31 -16
o strain strain	-3 4 13 -11
o strain unit	4 -17 27 -4
o strain vendorFirm	8 -4 14 -6
o strain you	-1 -17 22 -2
o time cause	21 -15 2 -5
o time gone	1 -14 16 -3
o time instead	20 -8 -8 -3
o time joy	-3 -9 -4 16
o time machine	4 14 -5 -6
o time must	26 -15 2 -14
o time negation	15 3 -6 -11
o time service	13 -4 -4 -2
o time sooner	-2 -7 21 -4
o time spec	20 -6 -9 -2
o time staff	15 -18 9 -8
o trait place	-1 20 10 -11
o trait staff	-1 -6 20 -11
o trait vendorFirm	-10 -10 18 -5
o unit again	1 17 -16 10
o unit anymore	-16 9 8 -1
o unit authority	-5 22 -1 -8
o unit cause	6 1 -13 20
o unit ease	-6 -8 19 -3
o unit freeTime	15 -8 11 -7
o unit gone	-8 1 14 -5
o unit instead	-11 21 7 -8
o unit joy	-7 -8 -16 35
o unit keeps	20 -16 -7 1
o unit less	14 -3 -9 -2
o unit machine	9 9 1 -14
o unit negation	8 18 -32 8
o unit norm	15 -11 -1 -3
o unit part	-13 4 17 -4
o unit process	23 -22 5 -4
o unit public	1 -18 2 -5
o unit rise	-3 -10 0 14
o unit risk	-11 15 -2 3
o unit slogan	18 -22 -7 10
o unit staff	19 -11 -21 5
o unit strain	-17 -2 23 -13
o unit time	22 -5 -14 -2
o unit trait	5 -17 14 -5
o vendorFirm income	19 1 -11 -7
o vendorFirm negation	-8 14 14 -9
o vendorFirm staff	-20 3 0 24
o vendorFirm standing	-1 -9 -5 -8
o vendorFirm unit	-10 -5 13 -4
o we fall	16 -4 0 1
o we machine	6 13 -13 -2
o we money	11 -6 15 -11
o we negation	-4 19 -10 -5
o we service	-1 14 -3 0
o we trait	-4 15 -8 -1
o we you	17 -15 -6 1
o you again	-13 -4 17 -6
o you authority	-16 30 2 -3
o you can	3 0 16 -6
o you cause	7 -29 -17 6
o you chore	-6 15 -3 2
o you credential	-14 7 -9 -10
o you does	38 -31 -3 2
o you ease	-9 19 -6 -1
o you experience	-16 20 0 -2
o you fall	33 -8 -18 0
o you family	-5 17 -6 9
o you freeTime	-7 21 -9 -1
o you gone	9 15 20 -23
o you goods	0 0 -17 -12
o you income	16 -4 -12 6
o you joy	-15 -11 -10 29
o you keeps	-10 38 -24 0
o you less	15 -3 -4 -3
o you machine	-7 -4 -8 -4
o you negation	-13 6 7 2
o you process	9 21 -15 -6
o you risk	30 -4 -16 -1
o you saving	24 -7 -2 -2
o you service	-24 -3 26 -14
o you slogan	23 -8 -13 -7
o you spec	32 -7 -14 2
o you staff	-12 -2 16 0
o you standing	-12 -22 -10 -1
o you time	-3 13 -5 -2
o you trait	-15 19 -2 -4
o you unit	15 -12 1 -5
o you vendorFirm	-2 -12 -4 -4
o you vendorStaff	-17 -8 15 15
o you you	-2 3 19 -10
p amount	31 -14 -12 -3
p change	24 -3 -6 -8
p colon	12 -30 43 -2
p figure	53 -9 -12 -25
p figures	18 -3 -5 -7
p measure	1 -17 20 -2
p perTime	23 6 -12 -8
p percent	38 -5 -19 -4
p question	-9 32 -9 -5
p signedPercent	3 25 -8 -4
s0 again	5 -17 -4 27
s0 anymore	-13 1 18 -3
s0 authority	22 -7 -8 -12
s0 chore	18 -22 28 -15
s0 credential	-24 -13 -14 34
s0 ease	13 -6 -2 -2
s0 fall	32 -9 -12 -3
s0 family	-10 -26 17 25
s0 freeTime	7 -10 22 -10
s0 gone	10 -10 14 -7
s0 goods	1 -1 -11 15
s0 income	55 -16 -14 -18
s0 joy	-13 -7 3 40
s0 less	26 0 -1 -10
s0 machine	-13 -3 6 19
s0 money	14 -1 -10 -2
s0 more	31 -17 5 11
s0 negation	-7 15 12 -11
s0 norm	-7 16 -21 19
s0 part	30 -8 -11 -6
s0 place	-18 1 27 -2
s0 process	-26 15 24 -11
s0 public	3 -3 -9 -25
s0 risk	-8 40 -14 -1
s0 saving	18 -10 -5 -2
s0 slogan	16 -7 12 -16
s0 staff	-30 2 11 15
s0 strain	-22 -17 43 -6
s0 time	3 -16 31 -10
s0 unit	9 18 -15 -15
s0 vendorStaff	-7 -6 22 -2
s1 again	3 -20 10 20
s1 anymore	-22 3 21 -1
s1 authority	9 16 -9 -13
s1 can	17 -15 25 -11
s1 chore	7 -28 38 -14
s1 credential	-27 2 -9 30
s1 does	20 14 -10 -19
s1 experience	-17 22 -9 3
s1 fall	13 8 -9 -4
s1 family	-11 -29 15 35
s1 gone	22 -14 5 -10
s1 goods	-15 13 -11 13
s1 income	17 -16 -6 -10
s1 joy	-33 -6 -17 54
s1 keeps	-4 22 -18 9
s1 less	26 0 -2 -10
s1 machine	14 -15 -6 7
s1 money	30 -2 -23 -4
s1 more	14 -2 6 -3
s1 must	5 -21 27 -6
s1 negation	-9 14 15 -11
s1 norm	-1 16 -22 17
s1 part	19 -8 6 -13
s1 place	-19 -4 24 -12
s1 process	2 14 5 -13
s1 promise	1 -12 19 -3
s1 public	12 -4 -18 -24
s1 rise	26 -4 -6 -13
s1 risk	-17 57 -3 -20
s1 saving	24 -3 -7 -1
s1 service	9 -14 -7 -4
s1 slogan	10 6 3 -16
s1 sooner	13 -7 -3 -7
s1 spec	5 16 -12 -5
s1 staff	-16 -10 17 21
s1 standing	-11 -5 -2 -4
s1 strain	-7 -22 42 -5
s1 time	24 -24 10 -7
s1 trait	-19 9 6 4
s1 vendorFirm	-22 -3 -3 22
sf again	-5 17 -11 13
sf anymore	-13 1 18 -3
sf authority	24 -5 -6 -11
sf chore	31 -29 13 -23
sf credential	-24 -13 -14 34
sf does	13 8 -8 -15
sf ease	13 -6 -2 -2
sf fall	19 10 -17 -5
sf family	-10 -26 16 26
sf freeTime	16 -5 3 -7
sf gone	36 -14 0 -17
sf goods	14 3 -14 15
sf income	51 -15 -13 -16
sf instead	59 -31 -3 -17
sf joy	-12 -10 -8 48
sf keeps	3 32 -10 -15
sf less	30 0 -5 -11
sf machine	3 -13 20 1
sf money	15 3 -13 -2
sf more	33 -19 0 11
sf negation	-17 16 20 -11
sf norm	-2 14 -21 18
sf place	-20 -4 26 -9
sf process	-26 16 21 -9
sf public	0 -4 -8 -24
sf rise	29 -1 -9 -13
sf risk	-30 59 -15 -3
sf saving	17 -1 -7 -2
sf service	52 -18 -22 -7
sf sooner	13 -8 -8 1
sf spec	19 13 -13 -9
sf staff	-21 -1 12 0
sf standing	-12 -10 -6 -6
sf strain	-9 -11 38 -7
sf time	19 -29 4 8
sf unit	6 0 -13 21
sf vendorFirm	-21 0 0 27
sf vendorStaff	-7 -6 22 -2
w #	53 -9 -13 -24
w $	30 -10 -11 -4
w %	58 -24 -20 -4
w 're	-13 16 -20 -16
w 's	-4 30 -9 -15
w +	39 -20 -4 -9
w ,	1 -9 1 16
w -	-2 -13 11 13
w .	41 19 -40 -20
w :	12 -30 43 -2
w ?	-9 32 -9 -5
w a	10 4 -29 19
w about	-21 -20 12 16
w accidents	-3 29 -8 -19
w acre	36 -6 -13 -12
w acres	30 -5 -11 -10
w actually	-19 -3 -24 68
w admin	23 -23 5 -4
w advice	-10 -8 -6 -10
w after	-14 21 6 8
w afterwards	17 -2 43 -24
w again	-15 -17 31 32
w agency	10 15 -21 0
w air	10 45 -36 -7
w all	-18 -9 46 -17
w alone	-6 -15 36 -11
w among	-6 24 -8 -10
w an	-32 71 0 -24
w and	34 -11 -12 -1
w any	-6 19 10 -17
w applicants	-16 -6 -7 -6
w apprentices	-6 -9 -11 42
w approx	23 -5 -13 -4
w architects	-3 -5 -3 -8
w are	-19 64 -22 4
w around	6 -11 -11 -5
w arrive	-10 49 -22 -12
w as	-16 -39 -9 -2
w assistant	-14 -12 37 -3
w at	17 -10 -7 -9
w audit	-17 33 -14 2
w auditors	-19 14 -6 -8
w authority	-4 19 -4 -7
w away	-8 10 -14 24
w back	-1 -12 21 -29
w bags	-11 24 5 -4
w barn	-23 -38 5 8
w batch	14 21 -20 -2
w be	-11 27 -25 -2
w because	18 20 -17 -18
w becomes	36 -26 9 -44
w bed	8 -12 31 -16
w beer	15 3 -2 -7
w before	24 29 -3 -20
w belt	-6 -11 30 -11
w bending	27 -9 12 -8
w better	-4 -9 -8 19
w big	-16 -22 -9 -14
w bill	24 -7 -5 -5
w board	-6 -14 -9 -6
w bonus	26 -5 -5 -6
w bookkeeper	-8 -12 48 -16
w booth	22 -17 -32 -28
w boss	-20 21 -19 -29
w bottles	43 -18 -3 -12
w breathe	-25 20 22 -5
w brewer	-7 -11 11 20
w bring	26 -3 -9 -8
w buckets	-16 -26 68 -11
w budget	-7 20 -6 -1
w burns	-12 47 -20 -8
w buy	78 -15 -31 -3
w buyer	-19 36 -6 -5
w by	12 -31 33 -17
w ca	-8 67 -28 -28
w call	18 -15 -21 -18
w called	-7 -29 70 -28
w calls	-5 -34 17 -9
w can	31 -6 30 -28
w carbon	-10 -8 -9 -9
w carmaker	-12 65 -20 -17
w carry	-15 11 13 -4
w carrying	-11 -29 21 26
w case	-50 67 -2 -7
w cash	38 -21 -6 -7
w cashiers	2 1 34 -40
w cell	61 -9 -39 9
w cents	18 -6 -1 -3
w change	7 11 -12 12
w changes	9 -21 31 -17
w charges	37 -3 1 -25
w chasing	-16 -15 53 -11
w check	-10 -14 22 2
w checks	-39 61 -15 -4
w claims	20 2 -10 1
w clean	-27 4 -15 18
w cleaning	-5 -8 24 -5
w clear	-7 -3 26 -8
w client	-9 1 -11 -4
w clients	-5 -7 -5 -6
w climbing	-8 -12 26 -3
w climbs	-21 4 28 -2
w colour	8 22 -19 -9
w come	-22 -11 -11 21
w comes	5 -9 22 -7
w coming	-5 -3 -11 26
w company	-4 -8 -6 -10
w competitors	-8 22 -8 -2
w complain	-17 14 20 -17
w complaints	-5 32 -18 -8
w contract	-22 57 -8 -8
w contribution	37 -32 -1 -3
w cool	-5 -7 24 -9
w cost	27 0 -10 -10
w costs	54 -6 -14 -14
w count	6 -9 20 -17
w cow	26 -7 -5 -6
w craftsmen	-10 -5 -9 42
w crane	-10 -11 19 0
w credit	17 -13 0 -2
w crew	11 -5 -26 50
w customer	4 16 -5 -2
w customers	15 -12 -15 -17
w cut	24 11 -15 1
w cuts	51 -29 -10 -1
w data	-3 16 -13 -1
w dates	-9 30 -10 -6
w day	23 -5 2 -5
w days	31 -11 -15 -2
w degrees	-7 -15 35 -6
w delivery	-20 41 -13 -3
w depot	-3 -18 9 33
w digging	-14 -16 21 37
w dispatcher	-6 -8 25 -8
w do	43 9 -17 7
w dock	9 -11 45 -24
w done	-24 -18 63 -16
w dos	-1 1 43 -31
w down	-8 -9 30 -12
w drive	-26 -35 5 28
w driver	25 -29 4 10
w drivers	-34 -7 11 70
w dust	7 -36 66 -30
w each	-24 -6 23 -1
w earlier	-2 -10 23 -6
w early	38 -22 -16 4
w earn	79 -16 -21 -21
w end	-39 6 35 -8
w enjoy	-9 -12 -15 44
w envy	-24 -14 -16 -8
w even	-33 65 -24 7
w evening	27 -22 24 -17
w every	16 -18 19 -22
w everybody	-14 16 -8 -19
w evidence	0 21 -13 -3
w faces	-24 -36 29 62
w failure	-30 42 -1 -5
w fall	-10 9 -5 25
w falls	19 34 -33 -7
w fear	-14 79 -37 -8
w feels	-11 -8 -13 45
w fewer	16 29 -18 -2
w fifth	25 -9 16 -19
w finally	-6 -6 10 20
w find	-9 16 -32 30
w findings	-4 17 -2 -3
w fines	-11 42 -16 -5
w fingers	-21 69 -3 -31
w finishes	-10 -16 18 -23
w fire	-26 82 -21 -17
w firm	-26 50 5 -20
w first	-35 34 -13 -12
w fitter	-16 -14 50 1
w five	24 -14 9 -11
w fleet	50 -11 -21 -8
w floor	-12 -19 24 15
w folks	-19 -6 11 36
w food	45 0 -20 -13
w for	8 9 -27 -11
w foreman	-17 17 14 5
w forklift	25 5 -6 -10
w four	6 -25 62 -18
w free	32 -6 -12 -8
w frees	54 -18 1 -15
w from	4 27 -13 -9
w ft	16 -26 15 -3
w ful	25 -4 -9 -8
w full	-6 32 22 -39
w fun	-21 1 -25 52
w gal	29 -4 -11 -9
w gas	-8 20 -4 -4
w get	46 -31 -16 22
w gets	0 -6 -14 -24
w getting	-20 28 -5 -2
w glass	-4 2 -14 -10
w go	34 -25 6 -5
w going	-19 10 -8 26
w gone	35 -19 25 -19
w good	19 -45 -13 38
w goods	54 -12 -17 -21
w gos	9 16 -30 27
w grade	16 -13 23 -8
w grand	20 -16 0 0
w gripper	26 -7 -6 -9
w gusts	27 -21 -23 -21
w guys	-9 -17 13 24
w half	46 -27 26 -28
w hall	19 -12 -10 -7
w halved	29 -11 -8 -4
w halves	111 -26 -30 -17
w hand	-28 -3 48 -13
w happy	-6 -4 -10 30
w has	-11 -9 26 -5
w have	-25 -22 36 33
w head	-20 -9 14 22
w heat	35 -32 44 -39
w heating	80 1 -54 -14
w heavy	-19 -1 37 -9
w highlight	-17 -20 -23 25
w hire	67 -15 -36 -10
w history	-6 21 29 -19
w hold	-54 3 46 -7
w holds	-8 22 -6 -7
w home	-26 -21 73 -13
w hour	-5 11 29 -19
w hours	34 1 -2 -20
w house	24 -4 -11 -5
w hurt	-30 40 10 -16
w if	-7 40 -25 -3
w impressed	-8 -10 -4 -7
w in	-24 10 18 4
w inside	10 19 -9 -8
w inspection	3 34 -2 -3
w inspector	-29 48 -1 -1
w inspectors	-7 5 22 -4
w instead	12 -12 -17 19
w insurers	20 5 -3 -7
w into	9 16 -19 7
w is	-36 56 3 4
w it	9 -8 12 52
w its	-56 69 -45 65
w itself	7 -19 33 -16
w job	-6 -6 -9 3
w jobs	62 -28 -5 -14
w just	-20 -5 40 -10
w k	28 -11 -13 -3
w keep	37 -10 -17 1
w keeps	-21 40 -2 -9
w kept	-8 22 -7 -1
w key	-8 60 -7 -27
w kids	-24 0 19 37
w kitchen	-20 -17 39 -3
w know	-38 44 0 -4
w labels	-39 12 43 2
w ladies	-17 -29 47 6
w last	10 -29 21 21
w lasts	23 -5 -5 -6
w late	-10 -1 18 7
w lead	24 -17 31 -28
w leave	-16 32 -47 40
w leaves	-1 -3 35 -16
w less	55 -50 21 -3
w liability	-9 42 -25 -5
w liable	-32 52 -5 6
w lift	-19 -5 43 -15
w like	6 -39 -31 33
w likes	-6 -6 -6 26
w line	-19 1 13 12
w linen	37 -8 -8 -11
w liquidity	23 -6 -6 -6
w lists	1 -9 23 -6
w litres	26 -7 -5 -6
w lobby	-5 -3 -15 -4
w longer	33 -3 -11 -6
w look	-17 -5 -13 -13
w looks	-27 -6 6 -15
w lose	-13 14 0 -1
w loss	9 14 -14 -7
w losses	-6 16 -8 -6
w lost	32 -12 -24 2
w love	-10 -7 -11 0
w lower	28 -10 -4 -7
w lugging	-7 -19 48 -7
w lunch	-5 -13 29 -6
w m	28 -8 -19 0
w machine	-11 7 0 24
w maintenance	38 -20 -5 -4
w make	9 -21 -4 -1
w makes	-23 2 -9 21
w man	19 -8 35 -29
w manager	-4 -22 27 -11
w meet	-22 34 0 -3
w meeting	-12 -12 24 -29
w miles	-19 -20 29 -21
w min	19 -51 21 4
w minus	19 -3 -8 -4
w minutes	-10 -8 29 -5
w mondays	-20 0 12 42
w money	4 -20 14 1
w month	20 -19 6 -5
w months	77 -12 -20 -23
w mood	-16 -6 -7 44
w more	1 2 14 -3
w morning	-8 21 18 -21
w motivated	-5 -11 -7 25
w n't	-17 33 2 17
w name	-32 0 1 28
w nearly	39 -6 -29 -1
w neck	-3 -5 31 -10
w need	15 -2 18 -17
w needed	50 -40 14 -17
w needs	-20 -13 40 -12
w neighbours	-17 31 13 -15
w neutral	-23 -6 -9 -10
w never	-27 1 22 18
w new	23 -24 -25 45
w next	-24 13 -8 -14
w night	-1 2 14 -12
w no	-5 21 23 -21
w nobody	-16 17 18 -3
w not	24 12 17 -29
w notes	17 -13 0 -2
w nothing	-6 44 -18 -12
w now	60 -70 37 -5
w nurses	-17 -27 6 45
w of	9 -3 4 -31
w off	-17 29 26 -15
w office	-22 -12 18 28
w oil	1 22 8 -16
w old	19 5 -23 7
w on	10 19 -25 -15
w once	-18 -20 -3 -8
w one	87 -26 11 -19
w only	45 -18 -10 -6
w operator	-9 -8 50 -26
w order	28 -15 -4 -4
w orders	52 -15 -5 -11
w other	23 -16 18 -41
w our	-7 22 -4 -4
w out	-22 42 6 -31
w over	-52 36 31 21
w overtime	-13 -8 17 22
w p	56 -32 -15 -9
w paid	33 -6 -10 -6
w paint	11 13 -16 -4
w paper	-18 -6 32 -7
w paperwork	-32 -2 59 -15
w part	0 -13 -5 26
w parts	21 4 -10 0
w passes	-5 45 -6 -19
w past	-18 23 37 -9
w patients	-11 31 -14 -22
w pay	69 -11 -38 -10
w payment	24 4 -8 -6
w payroll	19 11 -10 -8
w pays	40 -8 -11 -9
w peace	2 -27 40 -7
w penalty	20 -5 -9 -5
w people	16 -8 -9 6
w per	41 -24 -4 -8
w percent	2 39 -11 -9
w phone	-25 2 56 -16
w plan	-13 32 -25 16
w planners	5 -15 24 -3
w plant	-24 11 22 -6
w plates	-14 -12 52 -12
w pleasure	-4 -2 -3 30
w points	27 -11 -3 -7
w power	13 29 -21 -4
w praise	-9 -7 -9 -5
w premium	1 -16 -6 -7
w press	24 19 -20 -8
w price	54 -30 -1 -7
w prices	-5 23 -4 3
w production	-23 37 -6 -7
w promised	-9 56 -25 -7
w proud	-11 -6 -31 57
w pump	8 8 -16 -4
w pumps	9 23 -4 -10
w purchasing	39 -6 -21 0
w qa	-22 -20 6 24
w quality	54 -16 -5 -20
w quarter	13 -2 -3 -5
w quiet	-5 0 36 -18
w quotes	3 15 -11 -4
w rate	26 -15 -5 -5
w rather	-3 -16 46 -13
w reach	1 30 -3 -9
w reactor	-5 -24 16 25
w recalls	-38 59 1 -12
w reception	-6 -6 22 -8
w recipes	-6 3 -4 24
w recommend	1 -20 -6 -9
w remote	-7 18 -4 -4
w rent	19 42 -26 -9
w reps	57 -11 -5 -33
w residents	0 3 22 -19
w revenu	51 -36 -3 -7
w right	-2 30 9 -20
w risk	-8 47 5 -21
w room	16 -6 -13 15
w round	-20 -11 34 -19
w run	-20 78 -19 -21
w runs	62 8 -34 -21
w safe	-15 15 -3 -7
w sales	7 11 -13 -4
w same	72 -30 -12 -23
w saturdays	28 -7 -4 -11
w save	47 -16 -3 -6
w saved	60 -16 -24 -14
w saves	10 24 -11 -7
w schedule	-8 26 -5 -5
w school	-19 7 -12 -26
w scrap	95 -44 -21 -21
w seams	-17 27 -23 31
w second	50 -19 8 -18
w sell	64 -5 -17 -27
w service	7 24 -6 -12
w setter	14 -10 22 -21
w sheet	57 -17 -15 -5
w sheets	0 -12 17 0
w shelf	-6 12 -1 -14
w shift	-23 -18 18 25
w shifts	15 -21 10 -4
w shop	16 -3 -31 11
w shoppers	-6 -4 -5 -6
w short	40 -16 -7 -1
w shrinks	39 -19 -6 -5
w sick	-27 55 -20 -5
w since	-16 7 -11 17
w site	-21 21 2 -30
w sleep	-27 18 20 -7
w slips	0 -14 25 1
w small	17 -23 -8 38
w so	26 -18 -6 -14
w software	-8 -8 11 21
w solvent	-3 -7 24 -7
w sooner	17 -27 51 -8
w sorting	1 34 11 -21
w spared	27 -7 35 -35
w spares	18 -8 -3 -3
w spend	54 -11 -5 -3
w staff	-6 -14 28 -7
w stand	-11 -21 48 -14
w standby	-20 39 8 -24
w stands	-8 13 0 -13
w stare	-22 -7 23 -6
w start	-5 -16 50 -18
w stay	14 6 -2 5
w stays	3 68 -28 -16
w stiff	-7 -8 23 -9
w still	-37 -13 59 -20
w stink	-5 -9 33 -9
w stock	42 15 -9 -28
w stop	-17 5 -1 -17
w stops	2 -9 22 -15
w store	9 3 -23 -8
w sundays	-5 -6 24 -15
w t	46 1 -26 -18
w table	-10 26 12 -20
w take	4 -10 17 -4
w takes	-4 -17 14 -19
w talk	-25 -10 -17 1
w tax	0 23 -17 2
w team	-14 -31 31 31
w tenants	11 25 -34 -24
w than	-18 8 24 5
w thanks	20 16 -10 -16
w that	14 -27 -25 10
w the	6 9 -25 11
w theatre	15 -2 -20 10
w their	-10 -32 33 16
w then	42 -6 -29 -1
w there	0 -5 -9 35
w third	25 -6 -4 -12
w three	14 -16 35 -16
w through	15 -26 38 -10
w tied	18 -11 -2 -6
w till	10 -44 62 11
w time	7 -1 14 12
w to	-1 0 -17 19
w too	52 14 -14 -25
w top	10 -11 -18 -11
w tour	-22 -18 -14 -4
w town	-31 8 -5 -7
w trade	-16 -5 -6 -4
w trouble	-13 17 0 -2
w truck	30 -28 -13 -13
w trucks	-7 -3 -16 -9
w turn	-10 16 18 -16
w turns	-10 -8 -4 39
w twice	32 -19 3 -8
w two	96 -15 -37 -20
w under	-6 1 28 -23
w unmanned	17 -8 -4 -8
w up	-10 44 -18 3
w ups	-35 48 -3 -6
w use	36 -19 -12 6
w video	-9 -9 -6 -6
w walk	-13 12 52 -19
w wall	-14 1 -7 -4
w want	-21 -28 -43 38
w wants	-30 15 -19 -34
w warehouse	-20 -13 -3 17
w waste	6 -9 29 -15
w water	39 -16 -5 -7
w we	6 -11 16 -14
w week	34 -6 -11 -10
w weekend	-21 30 22 -12
w weekends	-9 -10 20 -2
w weeks	24 -7 -8 -6
w welder	69 -28 -24 -7
w welders	-17 15 -18 26
w what	-13 43 -12 -5
w when	-40 75 14 -15
w who	-8 -23 -7 44
w will	-6 -20 10 17
w win	4 -18 -4 -8
w winter	12 19 -6 -9
w with	16 -5 -43 8
w without	11 19 1 -18
w wo	-3 27 23 -23
w work	29 -42 -14 55
w working	-1 -18 -12 37
w workplace	-11 5 -7 17
w works	-16 -21 34 9
w wrong	-17 81 -21 -22
w year	20 4 -10 -10
w years	27 -4 -17 -2
w you	27 3 -26 -35
w your	-36 18 3 -16
w yours	-9 -2 -16 35
x again anymore	-1 -11 13 -1
x again can	-8 4 14 -3
x again ease	-9 -2 22 -8
x again income	15 -5 -4 1
x again joy	-2 -10 -8 20
x again keeps	-2 16 -6 2
x again negation	-7 -6 16 -1
x again process	-7 15 -11 1
x again public	-6 -9 3 -1
x again risk	-8 23 -11 -4
x again service	-3 -6 15 -3
x again strain	-2 -11 19 -11
x anymore authority	1 13 -15 1
x anymore cause	-4 -9 13 0
x anymore keeps	-3 -8 13 -1
x anymore machine	-9 -6 15 0
x anymore must	16 -3 -14 0
x anymore process	3 -14 14 -1
x anymore promise	14 3 -7 -5
x anymore strain	-5 -12 19 -1
x anymore time	15 -5 -10 0
x authority chore	-2 6 -13 -2
x authority fall	19 -13 -1 0
x authority negation	-2 16 -12 -1
x authority part	-3 16 -8 -2
x authority risk	-9 18 -9 1
x authority saving	-4 13 0 -3
x authority staff	0 16 -10 -5
x authority strain	-4 16 -11 0
x authority you	-3 10 -14 1
x can ease	-3 -9 15 -1
x can freeTime	-12 -3 15 -1
x can income	16 -5 -7 -2
x cause credential	-14 8 -2 -2
x cause does	13 -1 -4 -5
x cause freeTime	-13 8 -1 -1
x cause joy	5 -10 -4 13
x cause keeps	13 -9 -2 -7
x cause less	17 -7 -1 -8
x cause must	-2 -8 14 -1
x cause part	17 -10 4 -5
x cause public	-10 1 -9 1
x cause risk	-10 13 -7 1
x cause standing	-10 -15 -2 2
x chore fall	5 -15 2 8
x chore keeps	4 8 -15 2
x chore less	-16 -1 24 -3
x chore machine	-11 -5 15 0
x chore more	8 -14 7 -1
x chore must	6 -14 8 0
x chore negation	-2 -6 13 -3
x chore part	-4 -9 18 -4
x chore place	-13 -4 11 0
x chore rise	1 -16 15 -1
x chore staff	-10 -7 18 1
x chore standing	-7 -9 -9 -2
x chore unit	-16 16 2 -6
x chore vendorStaff	-8 -7 25 -6
x credential public	-7 8 0 -17
x credential staff	-9 4 -4 21
x credential you	-12 8 0 -13
x does fall	20 -13 -3 -1
x does must	-5 -7 14 -4
x does standing	-7 -3 -2 -2
x does unit	13 -15 7 -6
x ease place	-5 -3 18 -6
x ease staff	-5 -5 16 -6
x fall money	14 -6 -2 -3
x fall more	1 12 -15 1
x fall you	18 -5 -10 0
x family freeTime	-1 -11 3 16
x family joy	-2 -2 -7 16
x freeTime gone	-17 5 15 -4
x freeTime place	-4 -14 23 -3
x freeTime staff	-8 -7 17 -3
x freeTime you	-13 15 -4 1
x gone instead	-10 15 -2 -1
x gone negation	-14 17 0 -5
x gone saving	15 -5 -5 -4
x gone strain	-3 -8 20 -6
x gone time	-6 -8 14 -1
x gone unit	-7 -5 15 -4
x goods income	16 -4 -5 -2
x goods less	20 -12 -8 0
x goods part	-5 1 -5 -5
x goods sooner	19 -4 -11 -3
x goods staff	-6 -4 3 -7
x income part	20 1 -6 -9
x income place	18 -5 -4 0
x income process	17 -9 -3 -1
x income slogan	14 -4 -2 -1
x income trait	16 -2 -5 -2
x income unit	14 -3 -1 -2
x income you	22 -6 -7 3
x instead money	17 -10 -9 1
x instead process	-5 15 -5 -3
x instead unit	-7 14 -2 -4
x joy keeps	14 -12 -6 5
x joy less	6 -16 -4 18
x joy machine	-4 -4 -3 15
x joy more	-18 0 -15 32
x joy place	-4 -2 -4 15
x joy process	-6 -4 -4 15
x joy rise	-3 -6 -2 16
x joy slogan	-5 -2 -7 14
x joy staff	-3 -11 -10 28
x joy time	-8 -3 -5 19
x joy unit	-5 -4 -15 23
x joy you	-10 -4 -7 18
x keeps less	20 -10 -1 -4
x keeps machine	-5 -6 16 -8
x keeps process	-7 14 -5 -3
x keeps risk	-7 19 -8 1
x keeps standing	-8 -12 0 1
x keeps you	-4 19 -13 0
x less money	15 -8 -5 -2
x less negation	14 -11 -4 -1
x less part	17 0 -12 -2
x less process	-1 -7 -4 14
x less staff	7 -10 19 -11
x machine money	14 -8 -1 -2
x machine must	9 -18 26 -8
x machine negation	-9 -7 16 0
x machine risk	1 14 -9 1
x money negation	7 12 -17 0
x money strain	-14 21 -13 -3
x more risk	5 10 -16 0
x more strain	-1 -13 15 0
x more unit	10 -17 10 -1
x must staff	4 -16 17 -4
x must unit	20 -13 -1 -2
x must we	-3 -6 14 -5
x negation norm	-5 18 -8 -3
x negation public	3 15 -5 1
x negation risk	-2 20 -14 -2
x negation strain	-7 -12 24 -3
x norm staff	-2 22 -15 -5
x part service	-6 -10 -7 9
x part you	5 -11 -9 -1
x place public	-5 -4 -2 -3
x place strain	3 0 16 -6
x process saving	20 -5 -8 -5
x process you	8 11 -17 0
x promise time	-8 14 2 -4
x public staff	-4 2 -3 -9
x public standing	-9 -5 -2 -4
x public time	14 -1 -6 -2
x public unit	3 -9 -3 -9
x risk sooner	14 4 -8 -4
x risk standing	-9 -13 0 1
x risk unit	0 15 -16 1
x service staff	1 -12 -8 3
x service unit	0 -17 1 13
x slogan spec	14 -3 0 -3
x slogan staff	-10 -3 -5 15
x slogan standing	-7 -9 2 0
x slogan unit	14 -14 -7 2
x slogan vendorFirm	-11 -8 -5 21
x slogan you	14 -7 -6 -1
x staff standing	-4 -11 0 -2
x staff strain	-8 -5 22 -7
x staff vendorFirm	-11 4 -3 14
x standing unit	-7 -13 0 3
x standing vendorFirm	-7 -9 0 0
x standing you	-6 -14 -5 -1
x strain unit	-5 -10 19 -5
x trait you	-9 16 -3 2
`,
};
