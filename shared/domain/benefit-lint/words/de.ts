import type { WordLists } from './concept';

/** The German word lists. `docs/benefit-lint.md` says how to extend them. */
export const de: WordLists = {
  you: 'sie ihr ihre ihrem ihren ihrer ihres ihnen euch euer eure eurem euren eurer du dein deine deinem deinen deiner dir dich kunde kunden kundin',
  staff:
    'mitarbeiter- belegschaft mannschaft team teams leute leuten personal kollege- kollegin- jungs mädels frauen männer mann -mann ' +
    'bediener- einrichter- einsteller- maschinist- zerspaner- dreher fräser schweißer- schlosser- elektriker lackierer- maler schreiner- tischler- geselle- meister ' +
    '-meister- meisterin vorarbeiter- polier- werker- arbeiter- -arbeiter- fahrer- -fahrer- -führer -führerin disponent- lagerist- kommissionierer- picker- packer- packerin- ' +
    'staplerfahrer- pfleger- pflege pflegekräfte -kraft -kräfte -schwester- schwester- arzt ärzte- -arzt chirurg- mta laborant- doktorand- köche- koch küchenchef- kellner- bäcker brauer ' +
    'landwirt- bauer bauern- melker- knecht hausmeister- gärtner- reiniger- putzfrau- verkäufer- kassierer- aushilfe- azubi- auszubildende- lehrling- nachwuchs schüler- lehrer- ' +
    'chef- geschäftsführer- vorstand- -leiter -leiterin -leitern betriebsleiter- werksleiter- planer- konstrukteur- ingenieur- techniker- instandhalter- instandhaltung monteur- ' +
    'buchhalter- buchhaltung controller- einkäufer- einkauf sekretärin assistentin admin- it-leiter innendienst außendienst vertrieb versand prüfer- prüferin- qs chemikant- drucker- näherin- ' +
    'sachbearbeiter- nutzer- anwender- mieter- bewohner- patient- hofnachfolger handwerker- zugführer lokführer- pilot- crew- wachmann pförtner- werkstatt schichtführer- ' +
    'frühschicht spätschicht nachtschicht keiner niemand jeder alle einer',
  family: 'familie- kinder- kind frau opa oma sohn tochter senior junior- enkel- nachfolger- eltern',
  public:
    'besucher- besuch gast gäste- bewerber- presse zeitung- fachpresse öffentlichkeit nachbar- konkurrent- konkurrenz wettbewerb wettbewerber- investor- bank banker- passant- ' +
    'bürger- bürgermeister- kundschaft endkunde- publikum messe- medien journalist- branche- architekt- stammtisch delegation- führung rundgang- tour aktionär- betrachter fans social ' +
    'instagram google bewertung- urlauber- touristen kunden hotelgäste eigentümer vermieter',
  authority:
    'behörde- amt -amt aufsicht- -aufsicht gewerbeaufsicht berufsgenossenschaft bg tüv prüfer- auditor- audit- revision- finanzamt betriebsprüfung- betriebsprüfer- versicherer- versicherung- gericht- ' +
    'anwalt anwälte- staatsanwalt richter veterinär- inspektor- inspektion- kontrolle -kontrolle lebensmittelkontrolle begehung- gesetz- datenschützer- datenschutzbehörde zoll fda krankenkasse kasse- wirtschaftsprüfer-',
  we: 'wir unser unsere unserem unseren unserer unseres uns ich mein meine',
  vendorStaff:
    'servicetechniker- kundendienst- fachberater- berater- spezialist- experte- expertin- profis -profis fachleute fachkräfte fachpersonal ansprechpartner- projektleiter- trainer- coach- ' +
    'anwendungstechniker- serviceteam- kundenberater- entwickler- consultant- techniker- ingenieur- monteur- kundenbetreuer- diplom- forscher- -spezialisten -experten -techniker -ingenieure -berater -planer -meister sachverständige- auditoren-',
  vendorFirm:
    'unternehmen- firma haus hause betrieb familienunternehmen familienbetrieb familiengeführt- inhabergeführt- mittelständler hersteller- händler- -händler -hersteller -bauer fachbetrieb- -fachbetrieb meisterbetrieb- ' +
    'innungsbetrieb konzern- gmbh standort- niederlassung- stützpunkt- servicestützpunkt- werkstätten vertriebsnetz- servicenetz- händlernetz- marktführer- weltmarktführer- champion nummer nr erste_adresse marktanteil- ' +
    'generation generationen tradition- traditions- gegründet seit mitglied- partner- -partner -anbieter anbieter- dienstleister- -dienstleister vorreiter ersatzteillager- schauraum vorführzentrum technikum- ' +
    'akademie- prüfstand- entwicklungsabteilung- konstruktionsbüro- democenter labor applikationslabor- lehrlinge mitarbeiter_in',
  process:
    'auftrag aufträge- -auftrag -aufträge schicht -schicht linie -linie produktion- -produktion fertigung- -fertigung betrieb- abteilung- montage versand- wareneingang rampe lager -lager inventur- ' +
    'charge chargen -charge ernte- buchhaltung- monatsabschluss jahresabschluss lohnabrechnung- angebot- rechnung- -rechnung liefertermin- termin -termin terminplan- zeitplan- projekt- baustelle- budget- kalkulation- ' +
    'station op saal praxis sitzung- besprechung- kurs saison- einsatz tagesgeschäft tour- lieferung- bestellung- umrüst- rüsten rüstzeit- durchlaufzeit- formatwechsel farbwechsel werkzeugwechsel ' +
    'reparatur- wartung- reinigung- einarbeitung- stelle -stelle arbeitsplatz- planung- abläufe ablauf zertifizierung- abnahme- fremdvergabe- lohnarbeit- eilauftrag- eilaufträge- großauftrag- großaufträge-',
  place:
    'halle -halle hallen werk hof stall küche- -küche keller- büro- laden filiale- restaurant hotel- klinik- krankenhaus werkstatt- labor- feld acker fabrik- -raum -zimmer theke empfang lobby theke parkplatz gebäude backstube kantine werkhalle zuhause heim heime',
  goods: 'ware -ware produkt produkte- teil teile -teile werkstück- lebensmittel- milch fleisch brot brötchen bier wäsche palette- paket- proben probe daten -daten impfstoff- muster gemüse obst tiere kühe kuh kalb',
  money:
    'kosten -kosten kostet geld gelder euro eur € cent ct teur tsd ausgaben- gebühr- -gebühr- prämie- beitrag- miete -miete lohn -lohn löhne- -löhne lohnkosten- gehalt gehälter- steuer- rechnung- -rechnung stromrechnung- ' +
    'strafzins- zins- zinsen kredit- kapital- -kapital liquidität- bestand- bestände- ausschuss- verschnitt- makulatur- abschriften schwund verschwendung- abfall- personalkosten fte vollzeitstelle- neueinstellung- leihpersonal- ' +
    'leiharbeiter- zeitarbeit- zeitarbeiter- aushilfen überstundenzuschlag- -zuschläge nachtzuschläge- materialeinsatz- wareneinsatz- spritkosten- sprit- diesel- stromverbrauch- energiekosten- ersparnis- einsparung- kostenlos skonto budget- ' +
    'nachkauf ersatzteilkosten- werkzeugkosten- amortis- abschreibung- kasse preis- -preis fremdvergabe- nacharbeit- bank buchwert entsorgung- mehrkosten bares',
  income:
    'umsatz- -umsatz marge- -marge gewinn- ertrag- erträge- ergebnis deckungsbeitrag- db absatz- einnahme- verdien- einnehmen verkauf- verkaufen verkaufst abverkauf provision rendite- roi rentab- rentier- ' +
    'aufpreis- aufschlag mehrumsatz- zusatzgeschäft- zusatzumsatz- auslastung mehrwert lohnt lohnen rechnet rechnen plus zahlt_sich amortisiert amortisation- bezahlt_gemacht neukunde- ausschreibung- zuschlag abrechnen gewinnen gewinnt ' +
    'kapazität- ausbeute- stückzahl- mehrproduktion zusätzliche_aufträge geschäft- teller umsatzstark kassieren dazuverdien- hereinholen herein',
  risk:
    'ausfall- ausfälle- -ausfall -ausfälle ausfallen ausfällt stillstand- -stillstand stillsteh- steht_still stehen_still unfall- unfälle- -unfall -unfälle haftung- haften haftet verletz- verletzt- brand- feuer- explosion- rückruf- ' +
    'strafe- -strafe strafzahlung- vertragsstrafe- pönale- bußgeld- -bußgeld- klage- klagen verklag- prozess_verlier- regress- schadenersatz- schadensersatz- schaden schäden- -schaden reklamation- reklamier- beanstand- mängel- ' +
    'verlust- -verlust verlier- verloren datenverlust- hacker- angriff- cyber- erpress- diebstahl- einbruch- sabotage auslist- kündig- lieferverzug- verzug engpass- lieferengpass- störfall- vergift- keime infekt- legionell- ' +
    'verwechs- fehler -fehler fehlern risiko- risiken -risiko- gefahr- -gefahr gefährd- sturz stürz- stürzen verbrenn- verbrühung- abgesägt überrasch- nachzahl- schließung- stilllegung- bruch havarie- panne- notfall- stromausfall- netzausfall- ' +
    'blackout- überschwemm- hochwasser- sperrung- verdirbt verderb- verdorben abbruch crash schimmel angst sorgen sorge bangen zittern nachweis- nachweise termintreue- liefertreue- planbar- planungssicherheit fristgerecht pünktlich- ' +
    'rechtssicher- gerichtsfest- compliance auflagen grenzwert- vorschrift- prüfpflicht- verstoß- abmahn- lücke überlebt übersteht ärger_mit fehlalarm- nachträge ruhig_schlafen geschützt abgesichert krankenstand- berufskrankheit- asthma ausgelöst verwüst- pfusch sitzen_bleib- stehen_bleib-',
  chore:
    'schlepp- heben hebt hochheb- -heben bücken bückt tragen -tragen raustragen wuchten wuchtet schaufeln -schaufeln schrubb- putzen -putzen abtippen tippen abschreib- nacherfass- erfassen doppelt_erfass- doppelerfass- suchen sucht sucherei- rennerei- ' +
    'lauferei- laufwege rennen rennt laufen klettern kriechen kriecht knien knie krabbel- nachjust- nachstell- nachmess- nachmessen nachfüll- umfüll- umpack- umräum- umlad- nachschmier- schmieren fetten aufziehen auffalten ' +
    'telefonier- hinterhertelefon- hinterherlauf- abgleich- zettel- zettelwirtschaft- papierkram- papierkrieg- formular- formulare- excel- handarbeit- hand händisch- per_hand von_hand manuell- sortieren ausfüll- abheft- zählen protokollier- ' +
    'überstunde- nachtschicht- wochenendarbeit- wochenende samstag- sonntag- feiertag- bereitschaft- nachtbereitschaft- rufbereitschaft- feierabend- anfahrt- fahrerei- warten wartet warterei- herumsteh- plackerei- schinderei- gefummel- gefrickel- ' +
    'fummel- lästig- mühsam- mühe aufwand- aufwänd- umständlich- handgriff- handgriffe- leiter aufsteh- aufstehen rausfahren rausgehen raus rausmüssen ran reinkommen melken absteigen kehren wischen ausmisten misten nachtdienst- kontrollgang- kontrollgänge- ' +
    'kontrollieren ablesen einstellen_müssen umziehen abdecken stapeln stapelt aufkleben drehen kratzen abkratzen ausleeren leeren pendeln abwasch- spülen sortiererei- dokumentier- dokumentation rüsten angerufen anrufen wecken aufgeweckt handzettel eintragen klicken klickt nervt genervt',
  strain:
    'schmerz- -schmerz- schmerzen rücken -rücken nacken- kreuz gelenk- handgelenk- bandscheibe- lärm- krach laut dröhnen piepen staub- -staub hitze- kälte- gestank- stinkt stink- geruch zugluft rauch qualm dampf ölnebel schweiß- schwitz- frier- friert ' +
    'stress- hektik- hetze- müde erschöpf- ausgelaugt abgekämpft kaputt- husten belastung- ermüd- vibration- blendung- ruhe still leise leiser gehörschutz- hörschutz- ruckeln gerüttel verspann- krank- muskelkater schwielen blasen blendet augen schulter- arme finger_wund durchatmen aushalten',
  ease: 'bequem- leichter entspannt- ausgeruht- locker gemütlich- entlast- erleichter- angenehm- einfacher mühelos- stressfrei- erspart erspar- abgenommen nimmt_ihnen schonend- rückenschonend- allein alleine nebenbei handumdrehen pause mittagspause kaffee durchschlafen ausschlafen schlafen',
  joy:
    'spaß- spass freude- freud- freuen freut begeister- laune- stimmung- betriebsklima- gern gerne lust lieber liebt lieben motiv- motivation- stolz- lach- lachen lacht lächel- grins- strahl- strahlen feiern feiert zufrieden_mit_arbeit bock glücklich- happy ' +
    'genieß- genießen spannend- cool toll teamgeist zusammenhalt abwechslungsreich- frust- gemecker- blühen_auf aufblüh- highlight feuereifer schwärmen_fürs ansporn wohlfühl- wohl_fühl- fühlen_sich_wohl gejubelt jubel- liebling- lieblings- vorfreude- tüfteln-',
  standing:
    'ansehen image- ruf renommee prestige- aushängeschild- vorzeig- vorzeigebetrieb- vorbild- vorreiter- pionier- bewunder- beeindruck- eindruck- neid- beneid- stau- staunen staunt aufsehen aufmerksamkeit hingucker- blickfang schmuckstück- ' +
    'respekt- anerkenn- anerkennung- lob lobt loben gelobt schwärm- schwärmt empfehl- empfehlen empfiehlt weiterempfehl- glänz- glanz glänzen punkten arbeitgebermarke- attraktiv- attraktiver_arbeitgeber titelseite schlagzeile- ranking- preise auszeichnung- ' +
    'gelten gilt steht_da stehen_da dastehen zeigen herzeigen vorzeigen hermachen macht_was_her sprechen_über spricht_über redet reden gesprächs- gespräch statussymbol- flaggschiff- renommier- star stars applaus beifall bühne fotograf- gucken guckt besichtig- bestaun- wahrgenommen angesehen beliebt- begehrt vorn',
  freeTime: 'feierabend urlaub wochenende freizeit früher_heim früher_nach_hause heimkommen heim nach_hause nachtruhe schlaf frei freie freien familie- hobby mittag abend abends',
  negation: 'kein keine keinem keinen keiner keines keinerlei nicht nie niemals niemand ohne weder nichts nirgends keins kaum -los -frei -lose -freie -freier -freies -losen -freien',
  anymore: 'nicht_mehr nie_mehr nie_wieder nie_mehr_wieder keiner_mehr niemand_mehr nicht_länger künftig- zukünftig nimmer ab_sofort von_nun_an seither seitdem',
  gone:
    'entfäll- entfallen wegfall- wegfallen fällt_weg fallen_weg vorbei vergangenheit schluss ende erledigt geschichte überflüssig- abgeschafft passé weg los fällt_flach aufhör- hört_auf ausgeschlossen vom_tisch unnötig erübrig- hinfällig adieu ade tschüss bleiben_aus bleibt_aus erspart spart_sich sparen_sich braucht_keiner ' +
    'nicht_nötig gespart verschwind- verschwindet verschwinden eliminiert',
  fall: 'sink- sinkt sinken senk- senken senkt runter herunter zurück fällt fallen gefallen halb- halbier- halbiert reduzier- minus drück- schrumpf- abnehm- nimmt_ab billiger günstiger niedriger kürzer verkürz- geringer drittel hälfte kleiner schmilzt einsparen nur_noch',
  rise: 'steig- steigt steigen plus erhöh- wachs- wächst verdoppel- verdreifach- doppelt mehr zusätzlich- klettert anheb- zulegen zuwachs hoch rauf bessere besser verbesser-',
  less: 'weniger wenig minus nur_noch nur reicht',
  more: 'mehr zusätzlich- extra noch_eine noch_einen weitere- dazu',
  again: 'wieder endlich zurück erstmals sogar auch_wenn selbst_wenn trotzdem trotz weiter weiterhin auch_bei immer_noch noch',
  instead: 'statt anstatt anstelle sondern vorher bisher früher von_auf gegenüber heute bislang sonst',
  saving: 'spar- spart sparen einspar- gespart spare ersparen ersparnis- rechnet_sich zahlt_sich_aus amortisiert- bezahlt_gemacht lohnt_sich verdient- ',
  keeps: 'bleibt bleiben hält halten läuft_weiter laufen_weiter weiterläuft weiterlaufen weiterarbeit- arbeitsfähig lieferfähig- sicher gesichert übersteht stimmt stimmen besteht bestehen bestanden erfüll- vorlieg- rechtzeitig pünktlich verlass eingehalten kommt_an schläft verkraftet aufrecht',
  sooner: 'früher schneller sofort rechtzeitig eher am_selben_tag sekunden zügiger',
  must: 'muss müssen musste musstest brauch- braucht brauchen darf sollen soll muß',
  can: 'kann können könnt kannst lässt lassen dürfen darf schafft schaffen möglich ermöglich- erlaubt erlaub- imstande',
  machine:
    'maschine- -maschine -maschinen anlage- -anlage -anlagen gerät- -gerät -geräte roboter- -roboter cobot- software- app tool tools system- -system -systeme plattform- lösung- -lösung -zentrum -zelle -linie drucker- pumpe- -pumpe kompressor- -kompressor bagger- ' +
    '-bagger stapler- -stapler presse- -presse ofen -ofen trockner- -trockner mischer- -mischer waage- -waage scanner- -scanner lader -lader schlepper- traktor- -kessel wärmepumpe- fts agv cloud modell modul- -modul baureihe- ausführung- version generation_2 produkt paket- set kamera- -kamera ' +
    '-wagen -automat -dämpfer -tank -fräse -säge -mühle -brecher -shuttle -kran -lift -aufzug drohne- terminal- -terminal tablet- dashboard- portal- service-app firewall- server- -server -station -turm -förderer -wechsler -schrank -spüler firmware',
  part:
    'motor- -motor -motoren antrieb- -antrieb -antriebe getriebe- -getriebe spindel- -spindel kupplung- -kupplung lager_aus -lagerung riemen -riemen kette -kette welle -welle ventil- -ventil -ventile zylinder- -zylinder dichtung- -dichtung filter- -filter düse- -düse -düsen sensor- -sensor -sensorik -sensoren ' +
    'steuerung- -steuerung -regelung regelung regler -regler display- -display bildschirm -bildschirm panel- -panel touch- -touch tastatur schalter -schalter taste -taste knopf knopfdruck gehäuse- -gehäuse rahmen -rahmen gestell -gestell tisch -tisch bett -bett arm -arm greifer- -greifer werkzeug -magazin magazin- ' +
    'schnittstelle- -schnittstelle -schnittstellen bus -bus ethernet profinet opc-ua opcua usb wlan bluetooth rfid lidar laser- -laser led -led kühlung -kühlung heizung -heizung lüfter -lüfter tank -tank behälter -behälter kabel -kabel stecker schlauch -schläuche akku- -akku batterie- -batterie netzteil platte -platte bürste- ' +
    '-bürste rolle -rolle rollen kabine -kabine sitz -sitz scheibe -scheibe tür -tür klappe deckel haube -haube wanne kammer -kammer pult -pult bedienpult- menü -menü menüführung- oberfläche -oberfläche algorithmus algorithmen modul -modul -funktion funktion- -modus modus assistent -assistent -erkennung erkennung -automatik automatik- -technik -technologie technologie- ' +
    '-messung -überwachung überwachung- -wechsel -kontrolle verbindung -verbindung guss -guss edelstahl- stahl -stahl aluminium- hartmetall keramik- carbon beschichtung- -beschichtung absaugung- -absaugung rückgewinnung- -rückgewinnung -scanner -kopf -achse achse achsen -achsig -achs -fach -zoll zapfwelle- umrichter- -umrichter wechselrichter- -speicher speicher- ' +
    'protokoll -protokoll -schutz backup- verschlüsselung- firewall- login audit-trail -zugang -anschluss halterung- -halterung zubehör adapter membran- -membran magnet- -magnet -kreislauf pneumatik- hydraulik- -hydraulik elektronik- -elektronik schmierung -schmierung schmierstelle- schmierpunkt- führung -führung kugelgewinde- encoder chip- -chip',
  spec:
    'leistung -leistung -genauigkeit genauigkeit- -geschwindigkeit geschwindigkeit- drehzahl- -drehzahl drehmoment- traglast- -last tragkraft tragfähigkeit- nutzlast- -kraft -druck druck -volumen volumen- -inhalt fassungsvermögen hub -hub -höhe -breite -länge -tiefe -weite breite länge höhe tiefe durchmesser- reichweite- ' +
    'arbeitsbereich- verfahrweg- arbeitsraum- auflösung- -auflösung wirkungsgrad- -grad temperatur -temperatur -bereich -zeit taktzeit- durchsatz- -durchsatz -menge fördermenge- -rate toleranz- -toleranz gewicht -gewicht gewicht abmessung- maße kapazität_von volumenstrom schalldruckpegel- schutzart schutzklasse ip54 ip65 ip66 ip67 ip69k ' +
    'max min ca bis je pro ab nenn- spannung -spannung stromaufnahme leistungsaufnahme- verbrauch -verbrauch frequenz- -frequenz korngröße- wiederhol- steifigkeit- beschleunigung- oberflächengüte- rauheit- rundlauf laufzeit standzeit- ladezeit lebensdauer- ausstattung- serienmäßig serie inklusive inkl optional wahlweise',
  unit: 'mm cm m m² m³ m2 m3 µm um nm km kg g t to kn n nm w kw mw kwh mwh kwp v kv a ah hz khz mhz ghz gb tb mb gbit mbit bar mbar pa kpa l ml hl l/min m/s m/min u/min min-1 rpm s sek ms °c grad k db dba lux lm ps zoll ppm ppb dpi px mp ha stk stück takte hub/min bph pcs grad/s j/cm² kva mikron hp lumen poe fps tesla',
  does:
    'misst erkennt überwacht regelt steuert dosiert mischt wiegt schneidet schweißt fräst dreht bohrt biegt stanzt presst druckt scannt liest speichert protokolliert zeichnet_auf verarbeitet fördert pumpt heizt kühlt trocknet reinigt spült filtert entfernt trennt sortiert verpackt ' +
    'palettiert greift positioniert kompensiert kalibriert synchronisiert verschlüsselt blockiert blockt prüft analysiert berechnet visualisiert meldet warnt alarmiert schaltet stoppt startet öffnet schließt fährt läuft hebt senkt_sich dreht_sich wechselt lädt unterstützt integriert beinhaltet enthält umfasst ' +
    'verfügt besitzt bietet hat arbeitet funktioniert ermöglicht erlaubt gewährleistet garantiert liefert erzeugt erreicht schafft verhindert vermeidet reduziert minimiert optimiert verbessert steigert erhöht verbraucht benötigt passt eignet lässt_sich kann_man ausgestattet ausgerüstet ausgelegt konzipiert entwickelt_für geeignet vorbereitet ' +
    'kommuniziert verbindet überträgt sendet empfängt erstellt generiert dokumentiert erfasst sichert schützt isoliert dämpft passt_sich verteilt wandelt transportiert navigiert findet zeigt kommt_mit dank mittels per via plastifiziert entwässert melkt spritzt streut mäht sägt hält nimmt sieht bewegt fasst stapelt',
  trait:
    'automatisch- vollautomatisch- halbautomatisch- selbst- selbstreinigend- selbstschmierend- selbsttätig- integriert- eingebaut- modular- kompakt- robust- wartungsfrei- wartungsarm- digital- vernetzt- drahtlos- kabellos- elektrisch- vollelektrisch- hydraulisch- pneumatisch- mobil- tragbar- wasserdicht- staubdicht- ' +
    'stufenlos- höhenverstellbar- verstellbar- einstellbar- programmierbar- erweiterbar- nachrüstbar- austauschbar- abnehmbar- klappbar- drehbar- schwenkbar- beheizt- gekühlt- isoliert- beschichtet- gehärtet- rostfrei- korrosionsbeständig- ölfrei- bürstenlos- frequenzgeregelt- drehzahlgeregelt- wassergekühlt- luftgekühlt- patentiert- ' +
    'energieeffizient- energiesparend- sparsam leise- geräuscharm- schnelllaufend- hochpräzise- präzise- hochgenau- hochauflösend- leistungsstark- leistungsfähig- langlebig- verschleißfest- verschleißfrei- lüfterlos- fahrerlos- web- webbasiert- cloudbasiert- mehrsprachig- skalierbar- kompatibel konform -konform -fähig -fähige -sicher -dicht -basiert -gesteuert -geregelt -gekühlt -beständig -optimiert -fest -geprüft emissionsfrei- -förmig serienreif ergonomisch- lernfähig doppelwandig- getaktet',
  slogan:
    'innovativ- modern- modernste- zukunftssicher- zukunftsfähig- zukunftsweisend- zukunftsorientiert- flexibel- flexibilität- höchst- höchste- maximal- maximale- optimal- optimale- perfekt- einzigartig- erstklassig- hochwertig- premium- spitzen- spitzentechnologie- ganzheitlich- nachhaltig- intelligent- smart- revolutionär- bahnbrechend- unschlagbar- ' +
    'effizient- effizienz- produktivität- zuverlässig- zuverlässigkeit- qualität- hochverfügbar- performance performant- benutzerfreundlich- bedienerfreundlich- anwenderfreundlich- bedienfreundlich- komfortabel- komfort intuitiv- einfach- einfachste- schnell- sicher- bewährt- ausgereift- state-of-the-art hightech- high-tech high-end next-level neueste- neuester neu- neu_gedacht weltneuheit rundum- ' +
    'komplettlösung- universell- vielseitig- präzision dynamik wirtschaftlich- ideal- für_jede für_alle für_höchste made_in_germany industrie_4.0 beste- bester niveau technologieführer- transparenz- synergie- mehrwert- umweltfreundlich- klimafreundlich-',
  norm: 'ce mrl din en iso iec vde ul atex gmp haccp ehedg fda dsgvo gobd gdpr ecodesign ik08 iec61508 sil ple kat euro stage tse reach rohs part cfr norm- -norm -richtlinie richtlinie- verordnung- gem gemäß laut nach konform- zugelassen- zulassung- zertifikat klasse',
  older: 'vorgänger- vorgängermodell- vorgängerin vorversion- baureihe- herkömmlich- alte_ausführung alten_ausführung vormodell- ggü konventionell- wettbewerbsmodell- standardmodell-',
  experience: 'erfahrung- -erfahrung know-how knowhow kompetenz- -kompetenz expertise- wissen -wissen fachwissen jahre jahren jahrzehnt- jahrzehnte jahrzehnten j seit gegründet tradition- referenz- -referenz -referenzen installiert- ausgeliefert- realisiert- spezialisiert- kennen kennt leidenschaft- versteh- verstehen zuhause generationen langjährig- projekte_umgesetzt bewiesen betreuen beliefern',
  credential: 'zertifiziert- zertifizierung zertifikat- iso_9001 9001 14001 27001 13485 16949 45001 17025 tisax 50001 akkreditiert- ausgezeichnet- auszeichnung- award awards patent- patente- innovationspreis- testsieger- geprüft- prüfsiegel- gütesiegel- gütezeichen- ral bonität- tüv-geprüft meisterbrief promoviert- diplom- zugelassen- zugelassener mitglied- note gold -award innungs-',
  service:
    'service- -service servicetechniker- kundendienst- hotline- -hotline helpdesk support- -support notdienst- -notdienst wartung- wartungsvertrag- fernwartung- ersatzteil- ersatzteile ersatz- beratung- -beratung beraten berät schulung- -schulung schulen schult einweisung- inbetriebnahme- montage planung- projektierung- engineering betreuung- ' +
    'betreut ansprechpartner- reaktionszeit- lieferzeit- vor_ort rund_um_die_uhr 24/7 24 365 tag_und_nacht telefon- leihgerät- leihmaschine- mietgerät- mietpark- vorführung- probe- muster- testen kostenlos- gratis unverbindlich werkstatt- pannendienst- garantie- gewährleistung- kulanz- rücknahme versuch- lager vorrätig after-sales nachbetreuung-',
  promise:
    'versprech- versprochen versprechen vertrau- vertrauen verlass- verlassen verlässlich- garantier- garantiert seite an_ihrer_seite an_der_seite kümmer- kümmern sorgen_wir sorgen_dafür wort zusage- augenhöhe ehrlich- fair- persönlich- individuell- partnerschaft- partnerschaftlich- stehen_bereit stehen_ihnen da_für_sie für_sie_da im_stich im_regen nicht_allein ' +
    'zählen_auf auf_uns jederzeit gern gerne helfen hilft hilfe unterstütz- begleit- begleiten zuverlässig- pünktlich engagiert- stets ohr erreichbar zur_verfügung zeit_für zuhören hören_zu keine_sorge kompetent- gut_aufgehoben sichere_seite guten_händen aus_einer_hand alles_aus',
  vendorDoes:
    'wir_bauen wir_planen wir_liefern wir_beraten wir_haben wir_sind wir_helfen wir_machen wir_kennen wir_entwickeln wir_fertigen wir_betreuen wir_stehen wir_kümmern wir_sorgen wir_lassen wir_schulen wir_garantieren wir_bieten wir_nehmen wir_kommen wir_bringen wir_stellen wir_begleiten wir_holen wir_messen wir_halten wir_können haben_wir sind_wir liefern_wir planen_wir machen_wir ' +
    'fertigen entwickeln produzieren konstruieren planen liefern ausliefern beliefern installieren montieren schicken',
  cause: 'dank durch weil da wegen damit dadurch sodass mit womit wodurch deshalb darum mittels aufgrund so',
  time: 'jahr jahre jahren monat monate monaten mon monatlich jährlich woche wochen wo tag tage tagen täglich stunde stunden std h min minuten minute quartal p.a pa /a saison schicht nacht nachts morgens abends abend mittags heute künftig sommer winter wochenende wöchentlich',
};
