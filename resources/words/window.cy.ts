<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Writing hints</source>
        <translation>Awgrymiadau ysgrifennu</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Sillafu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Iaith y system</translation>
    </message>
    <message>
        <source>The Welsh of this window…</source>
        <translation>Cymraeg y ffenestr hon…</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partneriaeth</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Pa mor bell y mae</translation>
    </message>
    <message>
        <source>New charter…</source>
        <translation>Siarter newydd…</translation>
    </message>
    <message>
        <source>All charters</source>
        <translation>Pob siarter</translation>
    </message>
    <message>
        <source>Bring in a charter file…</source>
        <translation>Dod â ffeil siarter i mewn…</translation>
    </message>
    <message>
        <source>Keep this version…</source>
        <translation>Cadw’r fersiwn hon…</translation>
    </message>
    <message>
        <source>Agree this charter…</source>
        <translation>Cytuno ar y siarter hon…</translation>
    </message>
    <message>
        <source>Start a new draft</source>
        <translation>Dechrau drafft newydd</translation>
    </message>
    <message>
        <source>Read a filled worksheet…</source>
        <translation>Darllen taflen waith wedi’i llenwi…</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Ar ddod</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>A person’s data…</source>
        <translation>Data person…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Print as a booklet…</source>
        <translation>Argraffu fel llyfryn…</translation>
    </message>
    <message>
        <source>Print the one-page charter as a poster…</source>
        <translation>Argraffu’r siarter un dudalen fel poster…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Save as PDF with a password…</source>
        <translation>Cadw fel PDF gyda chyfrinair…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Cadw ar gyfer Word…</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Cadw fel tudalen we…</translation>
    </message>
    <message>
        <source>Worksheet of this section…</source>
        <translation>Taflen waith yr adran hon…</translation>
    </message>
    <message>
        <source>Save documents of every charter…</source>
        <translation>Cadw dogfennau pob siarter…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Dod o hyd</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lle nesaf</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lle blaenorol</translation>
    </message>
    <message>
        <source>Find in all charters</source>
        <translation>Chwilio ym mhob siarter</translation>
    </message>
    <message>
        <source>Copy this section from another charter…</source>
        <translation>Copïo’r adran hon o siarter arall…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>I’w benderfynu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Compare with a version…</source>
        <translation>Cymharu â fersiwn…</translation>
    </message>
    <message>
        <source>Only the form, or with the preview</source>
        <translation>Y ffurflen yn unig, neu gyda’r rhagolwg</translation>
    </message>
    <message>
        <source>What is next, over the form</source>
        <translation>Y cam nesaf, uwchben y ffurflen</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Modd cyfarfod</translation>
    </message>
    <message>
        <source>Think it through first</source>
        <translation>Meddwl yn gyntaf</translation>
    </message>
    <message>
        <source>Is it working?</source>
        <translation>Ydy hyn yn gweithio?</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Sgrin lawn</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Rhan flaenorol y ffenestr</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Maint arferol y testun</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Pennod {number}</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Y cam nesaf</translation>
    </message>
    <message>
        <source>Leave what is next for later</source>
        <translation>Gadael y cam nesaf tan wedyn</translation>
    </message>
    <message>
        <source>Next question of the meeting</source>
        <translation>Cwestiwn nesaf y cyfarfod</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Cwestiwn blaenorol</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Nodi penderfyniad</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Cymorth ar y lle hwn</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Cynnwys y cymorth</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Print the quick guide…</source>
        <translation>Argraffu’r canllaw cyflym…</translation>
    </message>
    <message>
        <source>Save the quick guide…</source>
        <translation>Cadw’r canllaw cyflym…</translation>
    </message>
    <message>
        <source>What the program did…</source>
        <translation>Beth wnaeth y rhaglen…</translation>
    </message>
    <message>
        <source>You may read these charters but not change them: the file or its folder belongs to somebody else. Ask them, or copy the file to a folder of your own and open it there.</source>
        <translation>Cewch ddarllen y siarteri hyn ond nid eu newid: mae’r ffeil neu ei ffolder yn eiddo i rywun arall. Gofynnwch i’r person hwnnw, neu copïwch y ffeil i’ch ffolder eich hun a’i hagor yno.</translation>
    </message>
    <message>
        <source>The file that remembers the look of the window could not be read; everything looks as it did at first.</source>
        <translation>Ni ellid darllen y ffeil sy’n cofio golwg y ffenestr; mae popeth yn edrych fel yr oedd ar y dechrau.</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Agor llyfrgell arall</translation>
    </message>
    <message>
        <source>Libraries (*.db)</source>
        <translation>Llyfrgelloedd (*.db)</translation>
    </message>
    <message>
        <source>The form has all the room</source>
        <translation>Mae’r ffurflen yn llenwi’r ffenestr</translation>
    </message>
    <message>
        <source>Preview shown again</source>
        <translation>Dangosir y rhagolwg eto</translation>
    </message>
    <message>
        <source>Beside the form</source>
        <translation>Wrth ochr y ffurflen</translation>
    </message>
    <message>
        <source>What stands beside the form</source>
        <translation>Yr hyn sydd wrth ochr y ffurflen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>To settle ({number})</source>
        <translation>I’w benderfynu ({number})</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Dangos fel tabl</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Dangos fel siart</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Siart</translation>
    </message>
    <message>
        <source>A version of the charter is kept as it is now, and DRAFT goes from its pages. From then on it is changed only by starting a new draft from it. Undo takes this back.</source>
        <translation>Cedwir fersiwn o’r siarter fel y mae yn awr, ac mae DRAFFT yn mynd o’i thudalennau. O hynny ymlaen ni newidir hi ond drwy ddechrau drafft newydd ohoni. Mae Dadwneud yn gwrthdroi hyn.</translation>
    </message>
    <message>
        <source>Agree this charter</source>
        <translation>Cytuno ar y siarter hon</translation>
    </message>
    <message>
        <source>Agreed on {day}</source>
        <translation>Cytunwyd ar {day}</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Enw’r fersiwn</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Cytuno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>What is the agreed version called?</source>
        <translation>Beth yw enw’r fersiwn y cytunwyd arni?</translation>
    </message>
    <message>
        <source>This charter has been agreed already.</source>
        <translation>Cytunwyd ar y siarter hon eisoes.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dogfennau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Dogfennau Word (*.docx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Tudalennau gwe (*.html)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Cadw ar gyfer Word</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Cadw fel tudalen we</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Cadw’r fersiwn hon</translation>
    </message>
    <message>
        <source>What is this version called?</source>
        <translation>Beth yw enw’r fersiwn hon?</translation>
    </message>
    <message>
        <source>Such as “Agreed in June”. You can compare with it later, word by word.</source>
        <translation>Er enghraifft: “Cytunwyd ym mis Mehefin”. Gallwch gymharu â hi yn nes ymlaen, fesul gair.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid yn awr</translation>
    </message>
    <message>
        <source>Move to the next field, or back</source>
        <translation>Symud i’r maes nesaf, neu yn ôl</translation>
    </message>
    <message>
        <source>Open the charter that is chosen in the list</source>
        <translation>Agor y siarter a ddewiswyd yn y rhestr</translation>
    </message>
    <message>
        <source>Put it in the bin</source>
        <translation>Ei rhoi yn y bin</translation>
    </message>
    <message>
        <source>What could be better at this place of a text</source>
        <translation>Beth allai fod yn well yn y lle hwn mewn testun</translation>
    </message>
    <message>
        <source>Bring the preview closer, further, to its width</source>
        <translation>Dod â’r rhagolwg yn nes, ymhellach, i’w led</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Bysellau a beth maent yn ei wneud</translation>
    </message>
    <message>
        <source>Go to a chapter</source>
        <translation>Mynd i bennod</translation>
    </message>
    <message>
        <source>The printer did not take the document. See whether it is switched on and has paper, or save the document as a PDF and print that.</source>
        <translation>Ni dderbyniodd yr argraffydd y ddogfen. Gwelwch a yw wedi’i droi ymlaen ac a oes papur ynddo, neu cadwch y ddogfen fel PDF ac argraffu honno.</translation>
    </message>
    <message>
        <source>The printer stopped after {done} of {all} sides.</source>
        <translation>Stopiodd yr argraffydd. Ochrau a argraffwyd: {done} o {all}.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>tudalen we</translation>
    </message>
    <message>
        <source>Save a document of every charter in the list</source>
        <translation>Cadw dogfen o bob siarter yn y rhestr</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Maint y print</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Cadw fel</translation>
    </message>
    <message numerus="yes">
        <source>%n charter(s), each in a file of its own.</source>
        <translation>
            <numerusform>Dim siarteri.</numerusform>
            <numerusform>%n siarter, mewn ffeil.</numerusform>
            <numerusform>%n siarter, pob un mewn ffeil ei hun.</numerusform>
            <numerusform>%n siarter, pob un mewn ffeil ei hun.</numerusform>
            <numerusform>%n siarter, pob un mewn ffeil ei hun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder and start</source>
        <translation>Dewis ffolder a dechrau</translation>
    </message>
    <message>
        <source>Where the documents go</source>
        <translation>I ble mae’r dogfennau’n mynd</translation>
    </message>
    <message>
        <source>Making the documents…</source>
        <translation>Yn gwneud y dogfennau…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Yn stopio…</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} o {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved.</source>
        <translation>
            <numerusform>Ni chadwyd dogfennau.</numerusform>
            <numerusform>Cadwyd %n ddogfen.</numerusform>
            <numerusform>Cadwyd %n o ddogfennau.</numerusform>
            <numerusform>Cadwyd %n o ddogfennau.</numerusform>
            <numerusform>Cadwyd %n o ddogfennau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charter(s) left out, because you stopped.</source>
        <translation>
            <numerusform>Ni adawyd siarter allan.</numerusform>
            <numerusform>Gadawyd %n siarter allan, am i chi stopio.</numerusform>
            <numerusform>Gadawyd %n siarter allan, am i chi stopio.</numerusform>
            <numerusform>Gadawyd %n siarter allan, am i chi stopio.</numerusform>
            <numerusform>Gadawyd %n siarter allan, am i chi stopio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>A dim arall fel y rhain.</numerusform>
            <numerusform>Ac %n arall fel y rhain.</numerusform>
            <numerusform>A %n arall fel y rhain.</numerusform>
            <numerusform>A %n arall fel y rhain.</numerusform>
            <numerusform>A %n arall fel y rhain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your charters could not be opened</source>
        <translation>Ni ellid agor eich siarteri</translation>
    </message>
    <message>
        <source>Nothing has been changed in the file.</source>
        <translation>Nid oes dim wedi’i newid yn y ffeil.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Agor llyfrgell arall…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>The charter has changed since this worksheet was printed; look twice before you choose.</source>
        <translation>Mae’r siarter wedi newid ers argraffu’r daflen waith hon; edrychwch ddwywaith cyn dewis.</translation>
    </message>
    <message>
        <source>A filled worksheet</source>
        <translation>Taflen waith wedi’i llenwi</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Derbyn y rhain</translation>
    </message>
    <message>
        <source>Leave the charter as it is</source>
        <translation>Gadael y siarter fel y mae</translation>
    </message>
    <message>
        <source>What the worksheet says</source>
        <translation>Beth mae’r daflen waith yn ei ddweud</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Atebion i ddewis ohonynt</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ from the charter.</source>
        <translation>
            <numerusform>Nid oes ateb yn wahanol i’r siarter.</numerusform>
            <numerusform>Mae %n ateb yn wahanol i’r siarter.</numerusform>
            <numerusform>Mae %n ateb yn wahanol i’r siarter.</numerusform>
            <numerusform>Mae %n ateb yn wahanol i’r siarter.</numerusform>
            <numerusform>Mae %n ateb yn wahanol i’r siarter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled in by {name}.</source>
        <translation>Llenwyd gan: {name}.</translation>
    </message>
    <message>
        <source>What is ticked goes into the charter as one step, which you can undo.</source>
        <translation>Mae’r hyn a diciwyd yn mynd i’r siarter fel un cam, y gallwch ei ddadwneud.</translation>
    </message>
    <message>
        <source>The charter says: {words}</source>
        <translation>Mae’r siarter yn dweud: {words}</translation>
    </message>
    <message>
        <source>The worksheet says: {words}</source>
        <translation>Mae’r daflen waith yn dweud: {words}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>No {things} yet.</source>
        <translation>Dim eto: {things}.</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Dangos enghraifft</translation>
    </message>
    <message>
        <source>Hide the example</source>
        <translation>Cuddio’r enghraifft</translation>
    </message>
    <message>
        <source>For example: {words}</source>
        <translation>Er enghraifft: {words}</translation>
    </message>
    <message>
        <source>From the charter of “{title}”</source>
        <translation>O’r siarter: “{title}”</translation>
    </message>
    <message>
        <source>“{words}” is kept as it was typed until it is settled.</source>
        <translation>Cedwir “{words}” fel y’i teipiwyd nes ei benderfynu.</translation>
    </message>
    <message>
        <source>Responsibility grid</source>
        <translation>Grid cyfrifoldebau</translation>
    </message>
    <message>
        <source>No part</source>
        <translation>Dim rhan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Heb ei ddewis</translation>
    </message>
    <message>
        <source>New {thing}…</source>
        <translation>Newydd: {thing}…</translation>
    </message>
    <message>
        <source>Name of the new {thing}</source>
        <translation>Enw newydd: {thing}</translation>
    </message>
    <message>
        <source>Add this {thing}</source>
        <translation>Ychwanegu: {thing}</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>diwygiad</translation>
    </message>
    <message>
        <source>revisions</source>
        <translation>diwygiadau</translation>
    </message>
    <message>
        <source>Add a revision</source>
        <translation>Ychwanegu diwygiad</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partneriaid</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Ychwanegu partner</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>carreg filltir</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>cerrig milltir</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Ychwanegu carreg filltir</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>nod</translation>
    </message>
    <message>
        <source>aims</source>
        <translation>nodau</translation>
    </message>
    <message>
        <source>Add an aim</source>
        <translation>Ychwanegu nod</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>amcan</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>amcanion</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ychwanegu amcan</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>buddiant</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>buddiannau</translation>
    </message>
    <message>
        <source>Add an interest</source>
        <translation>Ychwanegu buddiant</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>grŵp o bobl a wasanaethir</translation>
    </message>
    <message>
        <source>beneficiaries</source>
        <translation>grwpiau o bobl a wasanaethir</translation>
    </message>
    <message>
        <source>Add a beneficiary</source>
        <translation>Ychwanegu grŵp o bobl a wasanaethir</translation>
    </message>
    <message>
        <source>value</source>
        <translation>gwerth</translation>
    </message>
    <message>
        <source>values</source>
        <translation>gwerthoedd</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ychwanegu gwerth</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>arfer gwaith</translation>
    </message>
    <message>
        <source>practices</source>
        <translation>arferion gwaith</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <translation>Ychwanegu arfer gwaith</translation>
    </message>
    <message>
        <source>membership type</source>
        <translation>math o aelod</translation>
    </message>
    <message>
        <source>membership types</source>
        <translation>mathau o aelod</translation>
    </message>
    <message>
        <source>Add a membership type</source>
        <translation>Ychwanegu math o aelod</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grŵp</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grwpiau</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ychwanegu grŵp</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>lle mewn grŵp</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>lleoedd mewn grwpiau</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Ychwanegu lle mewn grŵp</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôl</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rolau</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ychwanegu rôl</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>tasg i rywun</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>tasgau i bobl</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Ychwanegu tasg i rywun</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>cynrychiolydd</translation>
    </message>
    <message>
        <source>representatives</source>
        <translation>cynrychiolwyr</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>Ychwanegu cynrychiolydd</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>cyfarfod</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>cyfarfodydd</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Ychwanegu cyfarfod</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>mater i benderfynu arno</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>materion i benderfynu arnynt</translation>
    </message>
    <message>
        <source>Add a matter</source>
        <translation>Ychwanegu mater i benderfynu arno</translation>
    </message>
    <message>
        <source>say</source>
        <translation>llais</translation>
    </message>
    <message>
        <source>groups with a say</source>
        <translation>grwpiau sydd â llais</translation>
    </message>
    <message>
        <source>Add a group and its say</source>
        <translation>Ychwanegu grŵp a’i lais</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>penderfyniad</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>penderfyniadau</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ychwanegu penderfyniad</translation>
    </message>
    <message>
        <source>report</source>
        <translation>adroddiad</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>adroddiadau</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Ychwanegu adroddiad</translation>
    </message>
    <message>
        <source>declared interest</source>
        <translation>buddiant a ddatganwyd</translation>
    </message>
    <message>
        <source>declared interests</source>
        <translation>buddiannau a ddatganwyd</translation>
    </message>
    <message>
        <source>Add a declared interest</source>
        <translation>Ychwanegu buddiant a ddatganwyd</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>sianel gyfathrebu</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>sianeli cyfathrebu</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ychwanegu sianel gyfathrebu</translation>
    </message>
    <message>
        <source>message</source>
        <translation>geiriad y cytunwyd arno</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>geiriadau y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>Ychwanegu geiriad y cytunwyd arno</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tasg</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasgau</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ychwanegu tasg</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>safon</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>safonau</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Ychwanegu safon</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>dangosydd</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>dangosyddion</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ychwanegu dangosydd</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>mesuriad</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>mesuriadau</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Ychwanegu mesuriad</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>gwers a ddysgwyd</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>gwersi a ddysgwyd</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Ychwanegu gwers a ddysgwyd</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risg</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risgiau</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Ychwanegu risg</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>cyfraniad</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>cyfraniadau</translation>
    </message>
    <message>
        <source>Add a contribution</source>
        <translation>Ychwanegu cyfraniad</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>arbenigedd</translation>
    </message>
    <message>
        <source>Add expertise</source>
        <translation>Ychwanegu arbenigedd</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>cyllidwr</translation>
    </message>
    <message>
        <source>funders</source>
        <translation>cyllidwyr</translation>
    </message>
    <message>
        <source>Add a funder</source>
        <translation>Ychwanegu cyllidwr</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>llinell gyllideb</translation>
    </message>
    <message>
        <source>budget lines</source>
        <translation>llinellau yn y gyllideb</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Ychwanegu llinell gyllideb</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>taliad</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>taliadau</translation>
    </message>
    <message>
        <source>Add an instalment</source>
        <translation>Ychwanegu taliad</translation>
    </message>
    <message>
        <source>post</source>
        <translation>swydd</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>swyddi</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Ychwanegu swydd</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>yswiriant</translation>
    </message>
    <message>
        <source>Add insurance</source>
        <translation>Ychwanegu yswiriant</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>ased</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>asedau</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>Ychwanegu ased</translation>
    </message>
    <message>
        <source>safeguarding lead</source>
        <translation>arweinydd diogelu</translation>
    </message>
    <message>
        <source>safeguarding leads</source>
        <translation>arweinwyr diogelu</translation>
    </message>
    <message>
        <source>Add a safeguarding lead</source>
        <translation>Ychwanegu arweinydd diogelu</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>rheolydd data</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>rheolwyr data</translation>
    </message>
    <message>
        <source>Add a controller</source>
        <translation>Ychwanegu rheolydd data</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>polisi</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>polisïau</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Ychwanegu polisi</translation>
    </message>
    <message>
        <source>dispute step</source>
        <translation>cam mewn anghydfod</translation>
    </message>
    <message>
        <source>dispute steps</source>
        <translation>camau mewn anghydfod</translation>
    </message>
    <message>
        <source>Add a dispute step</source>
        <translation>Ychwanegu cam mewn anghydfod</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>cymeradwyaeth</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>cymeradwyaethau</translation>
    </message>
    <message>
        <source>Add an approval</source>
        <translation>Ychwanegu cymeradwyaeth</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>llofnod</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>llofnodion</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Ychwanegu llofnod</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>diffiniad</translation>
    </message>
    <message>
        <source>definitions</source>
        <translation>diffiniadau</translation>
    </message>
    <message>
        <source>Add a definition</source>
        <translation>Ychwanegu diffiniad</translation>
    </message>
    <message>
        <source>appendix</source>
        <translation>atodiad</translation>
    </message>
    <message>
        <source>appendices</source>
        <translation>atodiadau</translation>
    </message>
    <message>
        <source>Add an appendix</source>
        <translation>Ychwanegu atodiad</translation>
    </message>
    <message>
        <source>linked document</source>
        <translation>dogfen gysylltiedig</translation>
    </message>
    <message>
        <source>linked documents</source>
        <translation>dogfennau cysylltiedig</translation>
    </message>
    <message>
        <source>Add a linked document</source>
        <translation>Ychwanegu dogfen gysylltiedig</translation>
    </message>
    <message>
        <source>Objectives are easier to agree when they serve an aim. There are no aims yet.</source>
        <translation>Mae’n haws cytuno ar amcanion pan fyddant yn gwasanaethu nod. Nid oes nodau eto.</translation>
    </message>
    <message>
        <source>specific</source>
        <translation>penodol</translation>
    </message>
    <message>
        <source>measurable</source>
        <translation>mesuradwy</translation>
    </message>
    <message>
        <source>achievable</source>
        <translation>cyraeddadwy</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>perthnasol</translation>
    </message>
    <message>
        <source>time-bound</source>
        <translation>ag amser penodol</translation>
    </message>
    <message>
        <source>Write the aims first</source>
        <translation>Ysgrifennu’r nodau yn gyntaf</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Erbyn {day}</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>CAMPUS (SMART)</translation>
    </message>
    <message>
        <source>Aim: {name}</source>
        <translation>Nod: {name}</translation>
    </message>
    <message>
        <source>Serving no aim yet</source>
        <translation>Heb wasanaethu nod eto</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Amcanion</translation>
    </message>
    <message>
        <source>or</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Not yet {words}</source>
        <translation>Heb fod eto: {words}</translation>
    </message>
    <message>
        <source>Remove this {thing}</source>
        <translation>Tynnu: {thing}</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Symud i…</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %n other place(s).</source>
        <translation>
            <numerusform>Heb ei grybwyll mewn lle arall.</numerusform>
            <numerusform>Crybwyllir mewn %n lle arall.</numerusform>
            <numerusform>Crybwyllir mewn %n o leoedd eraill.</numerusform>
            <numerusform>Crybwyllir mewn %n o leoedd eraill.</numerusform>
            <numerusform>Crybwyllir mewn %n o leoedd eraill.</numerusform>
        </translation>
    </message>
    <message>
        <source>In longer answers, an empty line begins a paragraph and “-” begins a point of a list. **Two stars** make words bold (Ctrl+B), *one star* makes them italic (Ctrl+I).</source>
        <translation>Mewn atebion hirach, mae llinell wag yn dechrau paragraff ac mae “-” yn dechrau pwynt mewn rhestr. Mae **dwy seren** yn gwneud geiriau’n drwm (Ctrl+B), ac *un seren* yn eu gwneud yn italig (Ctrl+I).</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>Nesaf: {section}</translation>
    </message>
    <message>
        <source>This charter is agreed; start a new draft to switch sections on or off.</source>
        <translation>Cytunwyd ar y siarter hon; dechreuwch ddrafft newydd i droi adrannau ymlaen neu i ffwrdd.</translation>
    </message>
    <message>
        <source>These charters can only be read.</source>
        <translation>Dim ond darllen y siarteri hyn y gellir ei wneud.</translation>
    </message>
    <message>
        <source>Sections and page</source>
        <translation>Adrannau a thudalen</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Choose another file.</source>
        <translation>Ni ellir darllen “{file}”. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {number} MB. Choose a smaller picture.</source>
        <translation>Mae “{file}” yn fwy na {number} MB. Dewiswch lun llai.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG or JPEG picture. Choose another file.</source>
        <translation>Nid llun PNG na JPEG yw “{file}”. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>“{file}” has more than {number} million dots. Choose a smaller copy.</source>
        <translation>Mae gan “{file}” fwy na {number} miliwn o ddotiau. Dewiswch gopi llai.</translation>
    </message>
    <message>
        <source>“{file}” is a damaged picture. Choose another file.</source>
        <translation>Llun wedi’i ddifrodi yw “{file}”. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Tynnu’r llun</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Dewis llun</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Lluniau (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Removed {thing} “{name}”.</source>
        <translation>Tynnwyd ({thing}): “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {thing} “{name}” and its mention in %n place(s).</source>
        <translation>
            <numerusform>Tynnwyd ({thing}): “{name}”.</numerusform>
            <numerusform>Tynnwyd ({thing}): “{name}”, a’r cyfeiriad ato mewn %n lle.</numerusform>
            <numerusform>Tynnwyd ({thing}): “{name}”, a’r cyfeiriadau ato mewn %n o leoedd.</numerusform>
            <numerusform>Tynnwyd ({thing}): “{name}”, a’r cyfeiriadau ato mewn %n o leoedd.</numerusform>
            <numerusform>Tynnwyd ({thing}): “{name}”, a’r cyfeiriadau ato mewn %n o leoedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Symud i</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>I’r dechrau</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>I’r diwedd</translation>
    </message>
    <message>
        <source>After “{name}”</source>
        <translation>Ar ôl “{name}”</translation>
    </message>
    <message>
        <source>In all: {worth}</source>
        <translation>Cyfanswm: {worth}</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Heb ei enwi eto</translation>
    </message>
    <message>
        <source>From no partner in particular</source>
        <translation>Heb fod gan bartner penodol</translation>
    </message>
    <message>
        <source>R does the work. A answers for it: one partner for each task. C is asked before, I is told after. Choose in a cell, or type its letter; B is both A and R.</source>
        <translation>Mae R yn gwneud y gwaith. Mae A yn atebol amdano: un partner i bob tasg. Gofynnir i C ymlaen llaw, dywedir wrth I wedyn. Dewiswch mewn cell, neu teipiwch ei llythyren; mae B yn golygu A ac R.</translation>
    </message>
    <message>
        <source>The grid has a line for each task and a column for each partner. There are none yet.</source>
        <translation>Mae gan y grid linell i bob tasg a cholofn i bob partner. Nid oes rhai eto.</translation>
    </message>
    <message>
        <source>Show the grid as a list</source>
        <translation>Dangos y grid fel rhestr</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Cuddio’r rhestr</translation>
    </message>
    <message>
        <source>Write the partners first</source>
        <translation>Ysgrifennu’r partneriaid yn gyntaf</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Angen edrych arno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Press Space to switch it on or off.</source>
        <translation>Pwyswch y bylchwr i’w throi ymlaen neu i ffwrdd.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>Who has signed</source>
        <translation>Pwy sydd wedi llofnodi</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Sganiau (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Attach a signed scan…</source>
        <translation>Atodi sgan wedi’i lofnodi…</translation>
    </message>
    <message>
        <source>Attach a signed scan</source>
        <translation>Atodi sgan wedi’i lofnodi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Signed on {day}, no scan attached.</source>
        <translation>Llofnodwyd ar {day}, heb sgan ynghlwm.</translation>
    </message>
    <message numerus="yes">
        <source>Signed on {day}, %n scan(s) attached.</source>
        <translation>
            <numerusform>Llofnodwyd ar {day}, heb sgan ynghlwm.</numerusform>
            <numerusform>Llofnodwyd ar {day}, %n sgan ynghlwm.</numerusform>
            <numerusform>Llofnodwyd ar {day}, %n sgan ynghlwm.</numerusform>
            <numerusform>Llofnodwyd ar {day}, %n sgan ynghlwm.</numerusform>
            <numerusform>Llofnodwyd ar {day}, %n sgan ynghlwm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) attached; the day of the signature is missing.</source>
        <translation>
            <numerusform>Dim sgan ynghlwm; mae dyddiad y llofnod ar goll.</numerusform>
            <numerusform>%n sgan ynghlwm; mae dyddiad y llofnod ar goll.</numerusform>
            <numerusform>%n sgan ynghlwm; mae dyddiad y llofnod ar goll.</numerusform>
            <numerusform>%n sgan ynghlwm; mae dyddiad y llofnod ar goll.</numerusform>
            <numerusform>%n sgan ynghlwm; mae dyddiad y llofnod ar goll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Heb ei lofnodi eto.</translation>
    </message>
    <message>
        <source>Not signed yet; nobody is named who signs.</source>
        <translation>Heb ei lofnodi eto; nid oes neb wedi’i enwi i lofnodi.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Yn barod</translation>
    </message>
    <message>
        <source>{settled} of {of} settled</source>
        <translation>Penderfynwyd {settled} o {of}</translation>
    </message>
    <message>
        <source>Switch it off, and it does not print. What it says is kept.</source>
        <translation>Diffoddwch hi, ac ni chaiff ei hargraffu. Cedwir yr hyn y mae’n ei ddweud.</translation>
    </message>
    <message>
        <source>The charter is agreed, so this stays as it is.</source>
        <translation>Cytunwyd ar y siarter, felly mae hyn yn aros fel y mae.</translation>
    </message>
    <message>
        <source>This section is off: it does not print. What you write here is kept.</source>
        <translation>Mae’r adran hon i ffwrdd: ni chaiff ei hargraffu. Cedwir yr hyn a ysgrifennwch yma.</translation>
    </message>
    <message>
        <source>Part of our agreement</source>
        <translation>Yn rhan o’n cytundeb</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Dangos mwy</translation>
    </message>
    <message>
        <source>The first {number} of {all} characters are shown here. All are kept.</source>
        <translation>Dangosir y {number} nod cyntaf o {all} yma. Cedwir pob un.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendr…</translation>
    </message>
    <message>
        <source>Calendar: choose a day for {field}</source>
        <translation>Calendr: dewis dyddiad ar gyfer: {field}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Heb ei gyfieithu</translation>
    </message>
    <message>
        <source>The {language} has changed since</source>
        <translation>Newidiwyd ers hynny: {language}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Yn gyfredol</translation>
    </message>
    <message>
        <source>{field} in {language}</source>
        <translation>{field} ({language})</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Iaith: {language}</translation>
    </message>
    <message>
        <source>In {language}…</source>
        <translation>Iaith: {language}…</translation>
    </message>
    <message>
        <source>The {language} is still right</source>
        <translation>Yn gywir o hyd: {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s). One sentence of up to {few} words works best.</source>
        <translation>
            <numerusform>Dim geiriau. Mae un frawddeg o hyd at {few} gair yn gweithio orau.</numerusform>
            <numerusform>%n gair. Mae un frawddeg o hyd at {few} gair yn gweithio orau.</numerusform>
            <numerusform>%n o eiriau. Mae un frawddeg o hyd at {few} gair yn gweithio orau.</numerusform>
            <numerusform>%n o eiriau. Mae un frawddeg o hyd at {few} gair yn gweithio orau.</numerusform>
            <numerusform>%n o eiriau. Mae un frawddeg o hyd at {few} gair yn gweithio orau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s). People remember {few} or fewer: could it be shorter?</source>
        <translation>
            <numerusform>Dim geiriau. Mae pobl yn cofio {few} neu lai: a allai fod yn fyrrach?</numerusform>
            <numerusform>%n gair. Mae pobl yn cofio {few} neu lai: a allai fod yn fyrrach?</numerusform>
            <numerusform>%n o eiriau. Mae pobl yn cofio {few} neu lai: a allai fod yn fyrrach?</numerusform>
            <numerusform>%n o eiriau. Mae pobl yn cofio {few} neu lai: a allai fod yn fyrrach?</numerusform>
            <numerusform>%n o eiriau. Mae pobl yn cofio {few} neu lai: a allai fod yn fyrrach?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Charter</source>
        <translation>&amp;Siarter</translation>
    </message>
    <message>
        <source>&amp;Print and save</source>
        <translation>Argraffu a &amp;chadw</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Gwe&amp;dd</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Mynd i</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>C&amp;ymorth</translation>
    </message>
    <message>
        <source>Lan&amp;guage (Iaith)</source>
        <translation>&amp;Iaith (Language)</translation>
    </message>
    <message>
        <source>Partnership Planner</source>
        <translation>Partnership Planner</translation>
    </message>
    <message>
        <source>quick guide</source>
        <translation>canllaw cyflym</translation>
    </message>
    <message>
        <source>The quick guide was neither printed nor saved.</source>
        <translation>Ni chafodd y canllaw cyflym ei argraffu na’i gadw.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trefnu yn ôl</translation>
    </message>
    <message>
        <source>{title} – Partnership Planner</source>
        <translation>{title} – Partnership Planner</translation>
    </message>
    <message>
        <source>Opening your charters…</source>
        <translation>Yn agor eich siarteri…</translation>
    </message>
    <message>
        <source>{doing} “{step}”</source>
        <translation>{doing}: “{step}”</translation>
    </message>
    <message>
        <source>Spelling (there is no dictionary for {language})</source>
        <translation>Sillafu (nid oes geiriadur ar gyfer: {language})</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Aeth rhywbeth o’i le yn y rhaglen.</translation>
    </message>
    <message>
        <source>Everything up to your last step is saved. You can go on working; if it happens again, close the program and open it again. The details help whoever mends it.</source>
        <translation>Mae popeth hyd at eich cam olaf wedi’i gadw. Gallwch ddal ati i weithio; os bydd yn digwydd eto, caewch y rhaglen a’i hagor eto. Mae’r manylion yn helpu pwy bynnag sy’n ei thrwsio.</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Dangos y manylion</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copïo’r manylion</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Cuddio’r manylion</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Save as PDF with a password</source>
        <translation>Cadw fel PDF gyda chyfrinair</translation>
    </message>
    <message>
        <source>Whoever opens the PDF must type this password: take a few words, and tell them in another way than you send the file. Write it down: without it nobody can open the file, and the program does not remember it.</source>
        <translation>Rhaid i bwy bynnag sy’n agor y PDF deipio’r cyfrinair hwn: cymerwch ychydig o eiriau, a dywedwch hwy mewn ffordd wahanol i’r un yr anfonwch y ffeil. Ysgrifennwch ef i lawr: hebddo ni all neb agor y ffeil, ac nid yw’r rhaglen yn ei gofio.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Cyfrinair</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Yr un cyfrinair eto</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Dangos beth rwy’n ei deipio</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dal ati</translation>
    </message>
    <message>
        <source>The two passwords are not the same; type the second one again.</source>
        <translation>Nid yw’r ddau gyfrinair yr un fath; teipiwch yr ail un eto.</translation>
    </message>
    <message>
        <source>Your answers are not a charter yet.</source>
        <translation>Nid yw eich atebion yn siarter eto.</translation>
    </message>
    <message>
        <source>Close now, and what you wrote about the new charter is gone.</source>
        <translation>Os caewch yn awr, collir yr hyn a ysgrifenasoch am y siarter newydd.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cau hebddi</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Mynd yn ôl ati</translation>
    </message>
    <message>
        <source>The last change is not saved.</source>
        <translation>Nid yw’r newid olaf wedi’i gadw.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Gadael hebddo</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Aros yma</translation>
    </message>
    <message>
        <source>What was done earlier cannot be taken back just now: {why}</source>
        <translation>Ni ellir dadwneud yr hyn a wnaed yn gynharach ar hyn o bryd: {why}</translation>
    </message>
    <message>
        <source>The charter could not be opened.</source>
        <translation>Ni ellid agor y siarter.</translation>
    </message>
    <message>
        <source>The charter could not be saved.</source>
        <translation>Ni ellid cadw’r siarter.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Ni ddaeth dim i mewn.</translation>
    </message>
    <message>
        <source>The worksheet was not read.</source>
        <translation>Ni ddarllenwyd y daflen waith.</translation>
    </message>
    <message>
        <source>What was agreed stays as it is; who signs, decisions and how the work goes can still be written down.</source>
        <translation>Mae’r hyn y cytunwyd arno yn aros fel y mae; gellir nodi o hyd pwy sy’n llofnodi, penderfyniadau a sut mae’r gwaith yn mynd.</translation>
    </message>
    <message>
        <source>A person was erased from it since; its fingerprint is that of what was signed.</source>
        <translation>Dilëwyd person ohoni ers hynny; ei hôl bys yw ôl bys yr hyn a lofnodwyd.</translation>
    </message>
    <message>
        <source>This charter is {status}.</source>
        <translation>Statws y siarter hon: {status}.</translation>
    </message>
    <message>
        <source>This charter was agreed on {day} and is kept as “{version}”.</source>
        <translation>Cytunwyd ar y siarter hon ar {day} ac fe’i cedwir fel “{version}”.</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Fel y mae yn awr</translation>
    </message>
    <message>
        <source>No version of this charter has been kept yet. Keep one before you change it, and you will see here what has changed since, word by word.</source>
        <translation>Ni chadwyd unrhyw fersiwn o’r siarter hon eto. Cadwch un cyn ei newid, a byddwch yn gweld yma beth sydd wedi newid ers hynny, fesul gair.</translation>
    </message>
    <message>
        <source>Compare this state</source>
        <translation>Cymharu’r cyflwr hwn</translation>
    </message>
    <message>
        <source>With this state</source>
        <translation>Â’r cyflwr hwn</translation>
    </message>
    <message>
        <source>What changed, as text</source>
        <translation>Beth newidiodd, fel testun</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>Cadw’r gymhariaeth…</translation>
    </message>
    <message>
        <source>Not kept: {why}</source>
        <translation>Heb ei chadw: {why}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>All changes saved {at}</source>
        <translation>Cadwyd popeth {at}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>fersiwn {number}</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Dadwneud: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Ailwneud: {change}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ddoe</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Rhoi’r neges hon heibio</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Gofal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>{things} as a table</source>
        <translation>Fel tabl: {things}</translation>
    </message>
    <message>
        <source>Add rows copied from a spreadsheet…</source>
        <translation>Ychwanegu rhesi a gopïwyd o daenlen…</translation>
    </message>
    <message>
        <source>Add rows from a CSV file…</source>
        <translation>Ychwanegu rhesi o ffeil CSV…</translation>
    </message>
    <message>
        <source>Save this list as a CSV file…</source>
        <translation>Cadw’r rhestr hon fel ffeil CSV…</translation>
    </message>
    <message>
        <source>Nothing was added: {why}.</source>
        <translation>Nid ychwanegwyd dim: {why}.</translation>
    </message>
    <message>
        <source>Add rows from a CSV file</source>
        <translation>Ychwanegu rhesi o ffeil CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablau (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>There are no rows to add. Copy them in a spreadsheet, and try again.</source>
        <translation>Nid oes rhesi i’w hychwanegu. Copïwch nhw mewn taenlen, a cheisiwch eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added from the table.</source>
        <translation>
            <numerusform>Nid ychwanegwyd rhesi o’r tabl.</numerusform>
            <numerusform>Ychwanegwyd %n rhes o’r tabl.</numerusform>
            <numerusform>Ychwanegwyd %n o resi o’r tabl.</numerusform>
            <numerusform>Ychwanegwyd %n o resi o’r tabl.</numerusform>
            <numerusform>Ychwanegwyd %n o resi o’r tabl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Cadw fel ffeil CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Cadw fel ffeil galendr</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendrau (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Wedi’i gadw fel {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to look at again left out.</source>
        <translation>
            <numerusform>Dyddiadau i edrych arnynt eto, heb eu cynnwys: %n.</numerusform>
            <numerusform>Dyddiadau i edrych arnynt eto, heb eu cynnwys: %n.</numerusform>
            <numerusform>Dyddiadau i edrych arnynt eto, heb eu cynnwys: %n.</numerusform>
            <numerusform>Dyddiadau i edrych arnynt eto, heb eu cynnwys: %n.</numerusform>
            <numerusform>Dyddiadau i edrych arnynt eto, heb eu cynnwys: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar file was not saved: {why}</source>
        <translation>Ni chadwyd y ffeil galendr: {why}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ei agor</translation>
    </message>
    <message>
        <source>Making the pages for the printer…</source>
        <translation>Yn gwneud y tudalennau i’r argraffydd…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n side(s).</source>
        <translation>
            <numerusform>Ni anfonwyd dim i’r argraffydd.</numerusform>
            <numerusform>Anfonwyd i’r argraffydd: %n ochr.</numerusform>
            <numerusform>Anfonwyd i’r argraffydd: %n ochr.</numerusform>
            <numerusform>Anfonwyd i’r argraffydd: %n ochr.</numerusform>
            <numerusform>Anfonwyd i’r argraffydd: %n ochr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Heb ei gadw: {why}</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Gwrthddywediad</translation>
    </message>
    <message>
        <source>To think about</source>
        <translation>I’w ystyried</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sections have been begun.</source>
        <translation>
            <numerusform>Ni ddechreuwyd yr un adran o {all}.</numerusform>
            <numerusform>Dechreuwyd %n adran o {all}.</numerusform>
            <numerusform>Dechreuwyd %n adran o {all}.</numerusform>
            <numerusform>Dechreuwyd %n adran o {all}.</numerusform>
            <numerusform>Dechreuwyd %n adran o {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs settling.</source>
        <translation>Nid oes angen penderfynu dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>dim gwrthddywediadau</numerusform>
            <numerusform>%n gwrthddywediad</numerusform>
            <numerusform>%n o wrthddywediadau</numerusform>
            <numerusform>%n o wrthddywediadau</numerusform>
            <numerusform>%n o wrthddywediadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>dim i edrych arno</numerusform>
            <numerusform>%n i edrych arno</numerusform>
            <numerusform>%n i edrych arnynt</numerusform>
            <numerusform>%n i edrych arnynt</numerusform>
            <numerusform>%n i edrych arnynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to think about</source>
        <translation>
            <numerusform>dim i’w ystyried</numerusform>
            <numerusform>%n i’w hystyried</numerusform>
            <numerusform>%n i’w hystyried</numerusform>
            <numerusform>%n i’w hystyried</numerusform>
            <numerusform>%n i’w hystyried</numerusform>
        </translation>
    </message>
    <message>
        <source>To settle: {kinds}.</source>
        <translation>I’w benderfynu: {kinds}.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Clear print</source>
        <translation>Print clir</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A5, for a booklet</source>
        <translation>A5, ar gyfer llyfryn</translation>
    </message>
    <message>
        <source>A3, for a poster</source>
        <translation>A3, ar gyfer poster</translation>
    </message>
    <message>
        <source>Keep a version first: there is none to compare with. Choose “Keep this version…” in the menu Charter (Ctrl+S).</source>
        <translation>Cadwch fersiwn yn gyntaf: nid oes un i gymharu â hi. Dewiswch “Cadw’r fersiwn hon…” yn y ddewislen Siarter (Ctrl+S).</translation>
    </message>
    <message>
        <source>Choose “Keep this version…” in the menu Charter (Ctrl+S), and the next review pack says what has changed since then.</source>
        <translation>Dewiswch “Cadw’r fersiwn hon…” yn y ddewislen Siarter (Ctrl+S), a bydd y pecyn adolygu nesaf yn dweud beth sydd wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Pa un ohonynt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Both, {language} first</source>
        <translation>Y ddwy iaith, yn gyntaf: {language}</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>Y ddwy iaith, ochr yn ochr</translation>
    </message>
    <message>
        <source>Pages as they will print</source>
        <translation>Tudalennau fel y cânt eu hargraffu</translation>
    </message>
    <message>
        <source>The tab Read has the same as text.</source>
        <translation>Mae’r un peth fel testun yn y tab Darllen.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Yn gosod y tudalennau…</translation>
    </message>
    <message>
        <source>There are no pages to show yet.</source>
        <translation>Nid oes tudalennau i’w dangos eto.</translation>
    </message>
    <message>
        <source>The document as text</source>
        <translation>Y ddogfen fel testun</translation>
    </message>
    <message>
        <source>No PDF can be made until these characters are written in another way.</source>
        <translation>Ni ellir gwneud PDF nes bod y nodau hyn wedi’u hysgrifennu mewn ffordd arall.</translation>
    </message>
    <message>
        <source>A sheet for each partner</source>
        <translation>Taflen i bob partner</translation>
    </message>
    <message>
        <source>One sheet for all</source>
        <translation>Un daflen i bawb</translation>
    </message>
    <message>
        <source>Only {partner}</source>
        <translation>Dim ond: {partner}</translation>
    </message>
    <message>
        <source>Everyone who took part</source>
        <translation>Pawb a gymerodd ran</translation>
    </message>
    <message>
        <source>Since “{version}”</source>
        <translation>Ers “{version}”</translation>
    </message>
    <message>
        <source>What is not settled yet</source>
        <translation>Yr hyn sydd heb ei benderfynu eto</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Pob adran</translation>
    </message>
    <message>
        <source>Every section, blank</source>
        <translation>Pob adran, yn wag</translation>
    </message>
    <message>
        <source>With what is known</source>
        <translation>Gyda’r hyn sy’n hysbys</translation>
    </message>
    <message>
        <source>Blank, to begin another charter</source>
        <translation>Yn wag, i ddechrau siarter arall</translation>
    </message>
    <message>
        <source>The form, for any round</source>
        <translation>Y ffurflen i unrhyw rownd</translation>
    </message>
    <message>
        <source>The form of “{check}”</source>
        <translation>Ffurflen “{check}”</translation>
    </message>
    <message>
        <source>What was answered in “{round}”</source>
        <translation>Beth a atebwyd yn “{round}”</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Mae’r bin yn wag.</translation>
    </message>
    <message>
        <source>These charters were deleted. Choose one to take it out of the bin again.</source>
        <translation>Dilëwyd y siarteri hyn. Dewiswch un i’w thynnu o’r bin eto.</translation>
    </message>
    <message>
        <source>Deleted charters</source>
        <translation>Siarteri a ddilëwyd</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Adfer o’r bin</translation>
    </message>
    <message>
        <source>It is still in the bin: {why}</source>
        <translation>Mae’n dal yn y bin: {why}</translation>
    </message>
    <message>
        <source>“{charter}” is out of the bin.</source>
        <translation>Mae “{charter}” wedi dod o’r bin.</translation>
    </message>
    <message>
        <source>Bring in a charter file</source>
        <translation>Dod â ffeil siarter i mewn</translation>
    </message>
    <message>
        <source>Charters and worksheets (*.json *.pdf)</source>
        <translation>Siarteri a thaflenni gwaith (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriaid</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Llofnodion</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Angen sylw</translation>
    </message>
    <message>
        <source>Agreed without a day for review</source>
        <translation>Heb ddyddiad adolygu</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Dim dyddiad wedi’i bennu</translation>
    </message>
    <message>
        <source>Review overdue since {day}</source>
        <translation>Adolygiad yn hwyr ers {day}</translation>
    </message>
    <message>
        <source>All have signed</source>
        <translation>Pawb wedi llofnodi</translation>
    </message>
    <message>
        <source>{number} of {all} signed; missing: {partners}</source>
        <translation>Llofnodwyd: {number} o {all}; ar goll: {partners}</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Dim wedi’i ysgrifennu eto</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Newydd ddechrau</translation>
    </message>
    <message>
        <source>Partly written</source>
        <translation>Rhan ohoni</translation>
    </message>
    <message>
        <source>More than half written</source>
        <translation>Dros ei hanner</translation>
    </message>
    <message>
        <source>Nearly all written</source>
        <translation>Bron y cyfan</translation>
    </message>
    <message>
        <source>Every section begun</source>
        <translation>Pob adran ar waith</translation>
    </message>
    <message>
        <source>This is where your charters will be. A charter says who works together, what for and how: for example, a food bank, a council and a faith group who want nobody in town to go hungry.</source>
        <translation>Yma y bydd eich siarteri. Mae siarter yn dweud pwy sy’n cydweithio, i ba ddiben a sut: er enghraifft, banc bwyd, cyngor a grŵp ffydd sydd am sicrhau nad oes neb yn y dref yn llwglyd.</translation>
    </message>
    <message>
        <source>Found in the words of charters</source>
        <translation>Cafwyd yng ngeiriau siarteri</translation>
    </message>
    <message>
        <source>In the words of your charters</source>
        <translation>Yng ngeiriau eich siarteri</translation>
    </message>
    <message>
        <source>Find a name, a partner or words</source>
        <translation>Enw, partner neu eiriau</translation>
    </message>
    <message>
        <source>Copy from another charter</source>
        <translation>Copïo o siarter arall</translation>
    </message>
    <message>
        <source>Find a charter</source>
        <translation>Dod o hyd i siarter</translation>
    </message>
    <message>
        <source>Find a name or a partner</source>
        <translation>Chwilio am enw neu bartner</translation>
    </message>
    <message>
        <source>Charters to copy from</source>
        <translation>Siarteri i gopïo ohonynt</translation>
    </message>
    <message>
        <source>Copy this section</source>
        <translation>Copïo’r adran hon</translation>
    </message>
    <message>
        <source>Copy “{section}”</source>
        <translation>Copïo “{section}”</translation>
    </message>
    <message>
        <source>What another charter says is added to what is here; nothing that is here is changed. Undo takes it back.</source>
        <translation>Ychwanegir yr hyn y mae siarter arall yn ei ddweud at yr hyn sydd yma; ni newidir dim sydd yma. Mae Dadwneud yn ei wrthdroi.</translation>
    </message>
    <message>
        <source>There is no other charter.</source>
        <translation>Nid oes siarter arall.</translation>
    </message>
    <message>
        <source>This section says nothing there.</source>
        <translation>Nid yw’r adran hon yn dweud dim yno.</translation>
    </message>
    <message>
        <source>Everything it says there is here already, or says something else here.</source>
        <translation>Mae popeth y mae’n ei ddweud yno yma eisoes, neu’n dweud rhywbeth arall yma.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim arall</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) say something else here and stay.</source>
        <translation>
            <numerusform>Nid oes maes sy’n dweud rhywbeth arall yma.</numerusform>
            <numerusform>Mae %n maes yn dweud rhywbeth arall yma ac yn aros.</numerusform>
            <numerusform>Mae %n o feysydd yn dweud rhywbeth arall yma ac yn aros.</numerusform>
            <numerusform>Mae %n o feysydd yn dweud rhywbeth arall yma ac yn aros.</numerusform>
            <numerusform>Mae %n o feysydd yn dweud rhywbeth arall yma ac yn aros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of what is not in this charter stay out.</source>
        <translation>
            <numerusform>Nid oes cyfeiriad at yr hyn nad yw yn y siarter hon.</numerusform>
            <numerusform>Mae %n cyfeiriad at yr hyn nad yw yn y siarter hon yn aros allan.</numerusform>
            <numerusform>Mae %n o gyfeiriadau at yr hyn nad yw yn y siarter hon yn aros allan.</numerusform>
            <numerusform>Mae %n o gyfeiriadau at yr hyn nad yw yn y siarter hon yn aros allan.</numerusform>
            <numerusform>Mae %n o gyfeiriadau at yr hyn nad yw yn y siarter hon yn aros allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>New charter</source>
        <translation>Siarter newydd</translation>
    </message>
    <message>
        <source>Your charters</source>
        <translation>Eich siarteri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Start your first charter</source>
        <translation>Dechrau eich siarter gyntaf</translation>
    </message>
    <message>
        <source>Look at a finished example</source>
        <translation>Edrych ar enghraifft orffenedig</translation>
    </message>
    <message>
        <source>It is not deleted: {why}</source>
        <translation>Nid yw wedi’i dileu: {why}</translation>
    </message>
    <message>
        <source>“{charter}” is in the bin.</source>
        <translation>Mae “{charter}” yn y bin.</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Ei hadfer</translation>
    </message>
    <message numerus="yes">
        <source>%n charter(s)</source>
        <translation>
            <numerusform>Dim siarteri</numerusform>
            <numerusform>%n siarter</numerusform>
            <numerusform>%n siarter</numerusform>
            <numerusform>%n siarter</numerusform>
            <numerusform>%n siarter</numerusform>
        </translation>
    </message>
    <message>
        <source>No charter has this in its name, its partners or its words.</source>
        <translation>Nid yw hyn yn enw, ym mhartneriaid nac yng ngeiriau unrhyw siarter.</translation>
    </message>
    <message>
        <source>No charter by that name</source>
        <translation>Dim siarter o’r enw hwnnw</translation>
    </message>
    <message numerus="yes">
        <source>%n charter(s) by that name</source>
        <translation>
            <numerusform>Dim siarter o’r enw hwnnw</numerusform>
            <numerusform>%n siarter o’r enw hwnnw</numerusform>
            <numerusform>%n siarter o’r enw hwnnw</numerusform>
            <numerusform>%n siarter o’r enw hwnnw</numerusform>
            <numerusform>%n siarter o’r enw hwnnw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the words are in at least %n place(s)</source>
        <translation>
            <numerusform>ac nid yw’r geiriau yn unman</numerusform>
            <numerusform>ac mae’r geiriau mewn o leiaf %n lle</numerusform>
            <numerusform>ac mae’r geiriau mewn o leiaf %n o leoedd</numerusform>
            <numerusform>ac mae’r geiriau mewn o leiaf %n o leoedd</numerusform>
            <numerusform>ac mae’r geiriau mewn o leiaf %n o leoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the words are in %n place(s)</source>
        <translation>
            <numerusform>ac nid yw’r geiriau yn unman</numerusform>
            <numerusform>ac mae’r geiriau mewn %n lle</numerusform>
            <numerusform>ac mae’r geiriau mewn %n o leoedd</numerusform>
            <numerusform>ac mae’r geiriau mewn %n o leoedd</numerusform>
            <numerusform>ac mae’r geiriau mewn %n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Words kept for a field</source>
        <translation>Geiriau a gadwyd ar gyfer maes</translation>
    </message>
    <message>
        <source>Six questions to think about, alone or together; the answers begin the charter.</source>
        <translation>Chwe chwestiwn i feddwl amdanynt, ar eich pen eich hun neu gyda’ch gilydd; yr atebion yw dechrau’r siarter.</translation>
    </message>
    <message>
        <source>Make the charter</source>
        <translation>Gwneud y siarter</translation>
    </message>
    <message>
        <source>A new charter</source>
        <translation>Siarter newydd</translation>
    </message>
    <message>
        <source>Two questions are enough to begin. Everything can be changed later.</source>
        <translation>Mae dau gwestiwn yn ddigon i ddechrau. Gellir newid popeth yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Save the questions as a worksheet…</source>
        <translation>Cadw’r cwestiynau fel taflen waith…</translation>
    </message>
    <message>
        <source>One on each line, by the name it is registered under.</source>
        <translation>Un ar bob llinell, wrth yr enw y mae wedi’i gofrestru odano.</translation>
    </message>
    <message>
        <source>One or two sentences are plenty, such as: so that nobody in town goes hungry.</source>
        <translation>Mae brawddeg neu ddwy yn ddigon, er enghraifft: fel nad oes neb yn y dref yn llwglyd.</translation>
    </message>
    <message>
        <source>What shall we call it?</source>
        <translation>Beth fydd ei henw?</translation>
    </message>
    <message>
        <source>The name of the partnership. Leave it empty and the partners’ names stand in.</source>
        <translation>Enw’r bartneriaeth. Gadewch ef yn wag a defnyddir enwau’r partneriaid yn ei le.</translation>
    </message>
    <message>
        <source>What is it most like?</source>
        <translation>I beth y mae’n fwyaf tebyg?</translation>
    </message>
    <message>
        <source>What you choose brings its aims, roles and rules, for you to change.</source>
        <translation>Mae’r hyn a ddewiswch yn dod â’i nodau, ei rolau a’i reolau, i chi eu newid.</translation>
    </message>
    <message>
        <source>Charters</source>
        <translation>Siarteri</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>Trefnwyd yn ôl: {column}</translation>
    </message>
    <message>
        <source>The worksheet says nothing that the charter does not say already.</source>
        <translation>Nid yw’r daflen waith yn dweud dim nad yw’r siarter yn ei ddweud eisoes.</translation>
    </message>
    <message>
        <source>Read a filled worksheet</source>
        <translation>Darllen taflen waith wedi’i llenwi</translation>
    </message>
    <message>
        <source>Worksheets (*.pdf)</source>
        <translation>Taflenni gwaith (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in from the worksheet.</source>
        <translation>
            <numerusform>Ni dderbyniwyd ateb o’r daflen waith.</numerusform>
            <numerusform>Derbyniwyd %n ateb o’r daflen waith.</numerusform>
            <numerusform>Derbyniwyd %n ateb o’r daflen waith.</numerusform>
            <numerusform>Derbyniwyd %n ateb o’r daflen waith.</numerusform>
            <numerusform>Derbyniwyd %n ateb o’r daflen waith.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please bring in one worksheet at a time, and charters by themselves.</source>
        <translation>Dewch ag un daflen waith i mewn ar y tro, a siarteri ar eu pennau eu hunain.</translation>
    </message>
    <message>
        <source>{file}: the worksheet belongs to “{title}”, which is not among your charters; bring that charter in first.</source>
        <translation>{file}: mae’r daflen waith yn perthyn i “{title}”, nad yw ymhlith eich siarteri; dewch â’r siarter honno i mewn yn gyntaf.</translation>
    </message>
    <message>
        <source>The Welsh of this window awaits review by a Welsh speaker.</source>
        <translation>Mae Cymraeg y ffenestr hon yn aros am adolygiad gan siaradwr Cymraeg.</translation>
    </message>
    <message>
        <source>If a word is wrong or could be plainer, please say so where you got the program from.</source>
        <translation>Os yw gair yn anghywir neu os gallai fod yn symlach, rhowch wybod lle cawsoch y rhaglen.</translation>
    </message>
    <message>
        <source>Nothing can be copied into this charter as it is now.</source>
        <translation>Ni ellir copïo dim i’r siarter hon fel y mae yn awr.</translation>
    </message>
    <message>
        <source>Rows from a table</source>
        <translation>Rhesi o dabl</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <translation>Mae’r rhes gyntaf yn dweud beth yw’r colofnau</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Beth fyddai’n cael ei ychwanegu</translation>
    </message>
    <message>
        <source>Add these rows</source>
        <translation>Ychwanegu’r rhesi hyn</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei gadael allan</translation>
    </message>
    <message>
        <source>What column {number} is</source>
        <translation>Beth yw colofn {number}</translation>
    </message>
    <message>
        <source>Each row becomes one of the {things}. Say what the columns are; what you see below comes in as one step, which you can undo.</source>
        <translation>Daw pob rhes yn eitem yn y rhestr hon: {things}. Dywedwch beth yw’r colofnau; daw’r hyn a welwch isod i mewn fel un cam, y gallwch ei ddadwneud.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be added.</source>
        <translation>
            <numerusform>Ni fyddai rhesi’n cael eu hychwanegu.</numerusform>
            <numerusform>Byddai %n rhes yn cael ei hychwanegu.</numerusform>
            <numerusform>Byddai %n o resi’n cael eu hychwanegu.</numerusform>
            <numerusform>Byddai %n o resi’n cael eu hychwanegu.</numerusform>
            <numerusform>Byddai %n o resi’n cael eu hychwanegu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the list already.</source>
        <translation>
            <numerusform>Nid oes rhes yn y rhestr eisoes.</numerusform>
            <numerusform>Mae %n rhes yn y rhestr eisoes.</numerusform>
            <numerusform>Mae %n o resi yn y rhestr eisoes.</numerusform>
            <numerusform>Mae %n o resi yn y rhestr eisoes.</numerusform>
            <numerusform>Mae %n o resi yn y rhestr eisoes.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list already: {row}</source>
        <translation>Yn y rhestr eisoes: {row}</translation>
    </message>
    <message>
        <source>{why} It is kept as it was typed.</source>
        <translation>{why} Fe’i cedwir fel y’i teipiwyd.</translation>
    </message>
    <message>
        <source>Found in this charter</source>
        <translation>Cafwyd yn y siarter hon</translation>
    </message>
    <message>
        <source>Find in this charter</source>
        <translation>Chwilio yn y siarter hon</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>Rhoi’r chwilio heibio</translation>
    </message>
    <message>
        <source>These words are not in this charter.</source>
        <translation>Nid yw’r geiriau hyn yn y siarter hon.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>Dim lle</numerusform>
            <numerusform>Y lle cyntaf</numerusform>
            <numerusform>Y %n lle cyntaf</numerusform>
            <numerusform>Y %n lle cyntaf</numerusform>
            <numerusform>Y %n lle cyntaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>Dim lle</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent charters</source>
        <translation>Siarteri &amp;diweddar</translation>
    </message>
    <message>
        <source>A person’s data</source>
        <translation>Data person</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Pwy ydyw?</translation>
    </message>
    <message>
        <source>A name, an email address or a telephone number, as it stands in a charter.</source>
        <translation>Enw, cyfeiriad e-bost neu rif ffôn, fel y mae mewn siarter.</translation>
    </message>
    <message>
        <source>Where this person is named</source>
        <translation>Ble mae’r person hwn yn cael ei enwi</translation>
    </message>
    <message>
        <source>Remove scans of what this person signed as well</source>
        <translation>Tynnu sganiau o’r hyn a lofnododd y person hwn hefyd</translation>
    </message>
    <message>
        <source>Erase from the backups of the library as well</source>
        <translation>Dileu o gopïau wrth gefn y llyfrgell hefyd</translation>
    </message>
    <message>
        <source>Save what is held…</source>
        <translation>Cadw’r hyn a ddelir…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Dileu…</translation>
    </message>
    <message>
        <source>Also “{words}”</source>
        <translation>Hefyd “{words}”</translation>
    </message>
    <message>
        <source>This person is named nowhere in the library.</source>
        <translation>Nid yw’r person hwn yn cael ei enwi yn unman yn y llyfrgell.</translation>
    </message>
    <message numerus="yes">
        <source>This person is named in %n place(s).</source>
        <translation>
            <numerusform>Nid yw’r person hwn yn cael ei enwi yn unman.</numerusform>
            <numerusform>Mae’r person hwn yn cael ei enwi mewn %n lle.</numerusform>
            <numerusform>Mae’r person hwn yn cael ei enwi mewn %n le.</numerusform>
            <numerusform>Mae’r person hwn yn cael ei enwi mewn %n lle.</numerusform>
            <numerusform>Mae’r person hwn yn cael ei enwi mewn %n lle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is held</source>
        <translation>Cadw’r hyn a ddelir</translation>
    </message>
    <message>
        <source>What is held.pdf</source>
        <translation>Yr hyn a ddelir.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What is held could not be saved.</source>
        <translation>Ni ellid cadw’r hyn a ddelir.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Cadwyd fel {name}.</translation>
    </message>
    <message>
        <source>Erase this person for good?</source>
        <translation>Dileu’r person hwn am byth?</translation>
    </message>
    <message numerus="yes">
        <source>Erase this person from %n charter(s) for good?</source>
        <translation>
            <numerusform>Dileu’r person hwn am byth?</numerusform>
            <numerusform>Dileu’r person hwn o %n siarter am byth?</numerusform>
            <numerusform>Dileu’r person hwn o %n siarter am byth?</numerusform>
            <numerusform>Dileu’r person hwn o %n siarter am byth?</numerusform>
            <numerusform>Dileu’r person hwn o %n siarter am byth?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place in this list becomes “[erased]”, in the history and in what was agreed too. This cannot be undone. Versions keep the fingerprint they were signed with and say that a person was erased. Files, papers and backups elsewhere stay as they are.</source>
        <translation>Bydd “[erased]” ym mhob lle yn y rhestr hon, yn yr hanes ac yn yr hyn a gytunwyd hefyd. Ni ellir dadwneud hyn. Mae fersiynau’n cadw’r ôl bys y llofnodwyd hwy ag ef ac yn dweud bod person wedi’i ddileu. Mae ffeiliau, papurau a chopïau wrth gefn mewn mannau eraill yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Cadw popeth</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>Ni ddilëwyd neb.</translation>
    </message>
    <message>
        <source>{title} (in the bin)</source>
        <translation>{title} (yn y bin)</translation>
    </message>
    <message>
        <source>A scan of what this person signed: {name}</source>
        <translation>Sgan o’r hyn a lofnododd y person hwn: {name}</translation>
    </message>
    <message>
        <source>Typed, and in no charter yet: {words}</source>
        <translation>Wedi’i deipio, ond heb fod mewn siarter eto: {words}</translation>
    </message>
    <message numerus="yes">
        <source>In the version “{name}”: %n place(s)</source>
        <translation>
            <numerusform>Yn y fersiwn “{name}”: dim un lle</numerusform>
            <numerusform>Yn y fersiwn “{name}”: %n lle</numerusform>
            <numerusform>Yn y fersiwn “{name}”: %n le</numerusform>
            <numerusform>Yn y fersiwn “{name}”: %n lle</numerusform>
            <numerusform>Yn y fersiwn “{name}”: %n lle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the history: %n place(s)</source>
        <translation>
            <numerusform>Yn yr hanes: dim un lle</numerusform>
            <numerusform>Yn yr hanes: %n lle</numerusform>
            <numerusform>Yn yr hanes: %n le</numerusform>
            <numerusform>Yn yr hanes: %n lle</numerusform>
            <numerusform>Yn yr hanes: %n lle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n charter(s).</source>
        <translation>
            <numerusform>Ni ddilëwyd dim o unrhyw siarter.</numerusform>
            <numerusform>Dilëwyd o %n siarter.</numerusform>
            <numerusform>Dilëwyd o %n siarter.</numerusform>
            <numerusform>Dilëwyd o %n siarter.</numerusform>
            <numerusform>Dilëwyd o %n siarter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased from what was typed and is in no charter yet.</source>
        <translation>Dilëwyd o’r hyn a deipiwyd ac nad yw mewn siarter eto.</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n backup(s).</source>
        <translation>
            <numerusform>Ni ddilëwyd dim o unrhyw gopi wrth gefn.</numerusform>
            <numerusform>Dilëwyd o %n copi wrth gefn.</numerusform>
            <numerusform>Dilëwyd o %n gopi wrth gefn.</numerusform>
            <numerusform>Dilëwyd o %n copi wrth gefn.</numerusform>
            <numerusform>Dilëwyd o %n copi wrth gefn.</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups could not be opened: {names}.</source>
        <translation>Ni ellid agor y copïau wrth gefn hyn: {names}.</translation>
    </message>
    <message>
        <source>The second place of your backups is not there now: {place}. Once it is there again, remove the backups in it that were made before today.</source>
        <translation>Nid yw ail le eich copïau wrth gefn yno nawr: {place}. Pan fydd yno eto, tynnwch y copïau ynddo a wnaed cyn heddiw.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>No hints here</source>
        <translation>Dim awgrymiadau yma</translation>
    </message>
    <message>
        <source>There is no dictionary for {language}</source>
        <translation>Nid oes geiriadur ar gyfer: {language}</translation>
    </message>
    <message>
        <source>Look at each…</source>
        <translation>Edrych ar bob un…</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>Dim awgrymiadau</translation>
    </message>
    <message>
        <source>Look at each hint on “{field}”</source>
        <translation>Edrych ar bob awgrym ar “{field}”</translation>
    </message>
    <message numerus="yes">
        <source>{hints}; and %n more</source>
        <translation>
            <numerusform>{hints}</numerusform>
            <numerusform>{hints}; ac %n arall</numerusform>
            <numerusform>{hints}; a %n arall</numerusform>
            <numerusform>{hints}; a %n arall</numerusform>
            <numerusform>{hints}; a %n arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s): {hints}</source>
        <translation>
            <numerusform>Dim awgrymiadau: {hints}</numerusform>
            <numerusform>%n awgrym: {hints}</numerusform>
            <numerusform>%n awgrym: {hints}</numerusform>
            <numerusform>%n awgrym: {hints}</numerusform>
            <numerusform>%n awgrym: {hints}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sentence of %n word(s)</source>
        <translation>
            <numerusform>brawddeg heb eiriau</numerusform>
            <numerusform>brawddeg o %n gair</numerusform>
            <numerusform>brawddeg o %n o eiriau</numerusform>
            <numerusform>brawddeg o %n o eiriau</numerusform>
            <numerusform>brawddeg o %n o eiriau</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” is not explained</source>
        <translation>nid yw “{words}” wedi’i egluro</translation>
    </message>
    <message>
        <source>“{words}” could be “{plainer}”</source>
        <translation>gallai “{words}” fod yn “{plainer}”</translation>
    </message>
    <message>
        <source>“{words}” is in capitals</source>
        <translation>mae “{words}” mewn priflythrennau</translation>
    </message>
    <message>
        <source>“{words}” is still to be filled in</source>
        <translation>mae “{words}” heb ei lenwi eto</translation>
    </message>
    <message>
        <source>“{words}” may be misspelt</source>
        <translation>efallai fod “{words}” wedi’i gamsillafu</translation>
    </message>
    <message>
        <source>Write “{words}”</source>
        <translation>Ysgrifennu “{words}”</translation>
    </message>
    <message>
        <source>Add “{words}” to my words</source>
        <translation>Ychwanegu “{words}” at fy ngeiriau</translation>
    </message>
    <message>
        <source>Leave “{words}” in this charter</source>
        <translation>Gadael “{words}” yn y siarter hon</translation>
    </message>
    <message>
        <source>Ready wordings…</source>
        <translation>Geiriad parod…</translation>
    </message>
    <message>
        <source>Ready wordings for “{field}”…</source>
        <translation>Geiriad parod ar gyfer “{field}”…</translation>
    </message>
    <message>
        <source>The Welsh of these wordings awaits review by a Welsh speaker.</source>
        <translation>Mae Cymraeg y geiriadau hyn yn aros am adolygiad gan siaradwr Cymraeg.</translation>
    </message>
    <message>
        <source>Ready wordings: {field}</source>
        <translation>Geiriad parod: {field}</translation>
    </message>
    <message>
        <source>Ready wordings</source>
        <translation>Geiriad parod</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Y geiriau</translation>
    </message>
    <message>
        <source>Insert these words</source>
        <translation>Mewnosod y geiriau hyn</translation>
    </message>
    <message>
        <source>Choose words to start from, and change them until they are yours. Nothing that you have written is replaced. Gaps are in square brackets.</source>
        <translation>Dewiswch eiriau i ddechrau ohonynt, a’u newid nes eu bod yn eiriau i chi. Ni ddisodlir dim a ysgrifennoch. Mae bylchau mewn cromfachau sgwâr.</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>Yr enghraifft</translation>
    </message>
    <message>
        <source>How the example is shown</source>
        <translation>Sut dangosir yr enghraifft</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>Cau’r enghraifft</translation>
    </message>
    <message>
        <source>Everyone in this example is made up. Nothing here is saved.</source>
        <translation>Pobl ddychmygol yw pawb yn yr enghraifft hon. Ni chedwir dim yma.</translation>
    </message>
    <message>
        <source>Choose a starting point</source>
        <translation>Dewis man cychwyn</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Edrych ar enghraifft</translation>
    </message>
    <message>
        <source>{written} of {on} sections are written, for you to change.</source>
        <translation>Adrannau sydd wedi’u hysgrifennu: {written} o {on}, i chi eu newid.</translation>
    </message>
    <message>
        <source>Just the two answers</source>
        <translation>Y ddau ateb yn unig</translation>
    </message>
    <message>
        <source>A charter with your partners and your purpose, and room for the rest.</source>
        <translation>Siarter gyda’ch partneriaid a’ch diben, a lle i’r gweddill.</translation>
    </message>
    <message>
        <source>nothing else is decided yet.</source>
        <translation>nid oes dim arall wedi’i benderfynu eto.</translation>
    </message>
    <message>
        <source>Community project</source>
        <translation>Prosiect cymunedol</translation>
    </message>
    <message>
        <source>Groups who do one thing together for their neighbourhood.</source>
        <translation>Grwpiau sy’n gwneud un peth gyda’i gilydd dros eu cymdogaeth.</translation>
    </message>
    <message>
        <source>a garden, a shared meal, a festival or a play scheme, with little joint money.</source>
        <translation>gardd, pryd ar y cyd, gŵyl neu gynllun chwarae, heb lawer o arian ar y cyd.</translation>
    </message>
    <message>
        <source>The partner you name first brings the others together.</source>
        <translation>Mae’r partner a enwch gyntaf yn dod â’r lleill ynghyd.</translation>
    </message>
    <message>
        <source>Service with a lead body</source>
        <translation>Gwasanaeth gyda chorff arweiniol</translation>
    </message>
    <message>
        <source>Partners who run one service, and one of them signs for all.</source>
        <translation>Partneriaid sy’n rhedeg un gwasanaeth, ac un ohonynt yn llofnodi dros bawb.</translation>
    </message>
    <message>
        <source>advice, care, transport or youth work under one contract or grant.</source>
        <translation>cyngor, gofal, cludiant neu waith ieuenctid dan un contract neu grant.</translation>
    </message>
    <message>
        <source>The partner you name first is the lead body.</source>
        <translation>Y partner a enwch gyntaf yw’r corff arweiniol.</translation>
    </message>
    <message>
        <source>Network with terms of reference</source>
        <translation>Rhwydwaith gyda chylch gorchwyl</translation>
    </message>
    <message>
        <source>A forum or steering group that shares, plans and speaks up.</source>
        <translation>Fforwm neu grŵp llywio sy’n rhannu, yn cynllunio ac yn codi llais.</translation>
    </message>
    <message>
        <source>settling who belongs, who chairs, how often you meet and how you decide.</source>
        <translation>penderfynu pwy sy’n perthyn, pwy sy’n cadeirio, pa mor aml rydych yn cyfarfod a sut rydych yn penderfynu.</translation>
    </message>
    <message>
        <source>The partner you name first looks after the papers.</source>
        <translation>Mae’r partner a enwch gyntaf yn gofalu am y papurau.</translation>
    </message>
    <message>
        <source>Funded consortium</source>
        <translation>Consortiwm a ariennir</translation>
    </message>
    <message>
        <source>Equal partners who share a grant, the work and the risk.</source>
        <translation>Partneriaid cyfartal sy’n rhannu grant, y gwaith a’r risg.</translation>
    </message>
    <message>
        <source>a bid to a trust or the lottery, with a budget, payments and things bought.</source>
        <translation>cais i ymddiriedolaeth neu’r loteri, gyda chyllideb, taliadau a phethau a brynir.</translation>
    </message>
    <message>
        <source>The partner you name first holds the money.</source>
        <translation>Mae’r partner a enwch gyntaf yn dal yr arian.</translation>
    </message>
    <message>
        <source>Sharing premises or staff</source>
        <translation>Rhannu adeilad neu staff</translation>
    </message>
    <message>
        <source>One has room or workers, and another needs some of them.</source>
        <translation>Mae gan un le neu weithwyr, ac mae angen rhai ohonynt ar un arall.</translation>
    </message>
    <message>
        <source>a shared office, hall, van or worker: who pays, who has the key, who is in charge.</source>
        <translation>swyddfa, neuadd, fan neu weithiwr a rennir: pwy sy’n talu, pwy sydd â’r allwedd, pwy sy’n gyfrifol.</translation>
    </message>
    <message>
        <source>The partner you name first is the host.</source>
        <translation>Y partner a enwch gyntaf yw’r un sy’n lletya.</translation>
    </message>
    <message>
        <source>Information sharing</source>
        <translation>Rhannu gwybodaeth</translation>
    </message>
    <message>
        <source>Partners who must tell one another about the same people.</source>
        <translation>Partneriaid y mae’n rhaid iddynt roi gwybod i’w gilydd am yr un bobl.</translation>
    </message>
    <message>
        <source>agreeing what is passed on, to whom, why, and how it is kept safe.</source>
        <translation>cytuno ar yr hyn a drosglwyddir, i bwy, pam, a sut y’i cedwir yn ddiogel.</translation>
    </message>
    <message>
        <source>Both of the first two partners decide about the information they hold.</source>
        <translation>Mae’r ddau bartner cyntaf yn penderfynu am y wybodaeth sydd ganddynt.</translation>
    </message>
    <message>
        <source>Compact with a council</source>
        <translation>Compact gyda chyngor</translation>
    </message>
    <message>
        <source>A council and voluntary groups: how they treat one another.</source>
        <translation>Cyngor a grwpiau gwirfoddol: sut maent yn trin ei gilydd.</translation>
    </message>
    <message>
        <source>fair warning, fair funding, asking before deciding, and a way to put things right.</source>
        <translation>rhybudd teg, cyllid teg, gofyn cyn penderfynu, a ffordd o unioni pethau.</translation>
    </message>
    <message>
        <source>Name the council first, then those who speak for the groups.</source>
        <translation>Enwch y cyngor yn gyntaf, wedyn y rhai sy’n siarad dros y grwpiau.</translation>
    </message>
    <message>
        <source>Friends’ group</source>
        <translation>Grŵp cyfeillion</translation>
    </message>
    <message>
        <source>Volunteers who look after a park or museum, and its owner.</source>
        <translation>Gwirfoddolwyr sy’n gofalu am barc neu amgueddfa, a’i berchennog.</translation>
    </message>
    <message>
        <source>who may do what on the site, who pays, and whom to ring when a tree falls.</source>
        <translation>pwy gaiff wneud beth ar y safle, pwy sy’n talu, a phwy i’w ffonio pan fydd coeden yn cwympo.</translation>
    </message>
    <message>
        <source>Name the friends first, then the owner of the place.</source>
        <translation>Enwch y cyfeillion yn gyntaf, wedyn perchennog y lle.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Arweiniad</translation>
    </message>
    <message>
        <source>Opens the help on this section (F1)</source>
        <translation>Yn agor y cymorth ar yr adran hon (F1)</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Canllaw defnyddiwr</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Llun: {words}</translation>
    </message>
    <message>
        <source>The Welsh of this page awaits review by a Welsh speaker.</source>
        <translation>Mae Cymraeg y dudalen hon yn aros am adolygiad gan siaradwr Cymraeg.</translation>
    </message>
    <message>
        <source>This page is there only in English so far.</source>
        <translation>Dim ond yn Saesneg y mae’r dudalen hon ar gael hyd yn hyn.</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Testun y cymorth</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Cafwyd yn y cymorth</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Read in Welsh</source>
        <translation>Darllen yn Gymraeg</translation>
    </message>
    <message>
        <source>Read in English</source>
        <translation>Darllen yn Saesneg</translation>
    </message>
    <message>
        <source>{title} – Help</source>
        <translation>{title} – Cymorth</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Cymorth: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>Ni chafwyd dim</numerusform>
            <numerusform>Cafwyd %n lle</numerusform>
            <numerusform>Cafwyd %n o leoedd</numerusform>
            <numerusform>Cafwyd %n o leoedd</numerusform>
            <numerusform>Cafwyd %n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Mynd yno</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>What is next is shown over the form</source>
        <translation>Dangosir y cam nesaf uwchben y ffurflen</translation>
    </message>
    <message>
        <source>What is next is hidden</source>
        <translation>Mae’r cam nesaf wedi’i guddio</translation>
    </message>
    <message>
        <source>Next: “{question}”</source>
        <translation>Nesaf: “{question}”</translation>
    </message>
    <message>
        <source>Nothing else is waiting to be settled.</source>
        <translation>Nid oes dim arall yn aros i’w benderfynu.</translation>
    </message>
    <message numerus="yes">
        <source>%n put off: show again</source>
        <translation>
            <numerusform>Dim wedi’i ohirio</numerusform>
            <numerusform>%n wedi’i ohirio: dangos eto</numerusform>
            <numerusform>%n wedi’u gohirio: dangos eto</numerusform>
            <numerusform>%n wedi’u gohirio: dangos eto</numerusform>
            <numerusform>%n wedi’u gohirio: dangos eto</numerusform>
        </translation>
    </message>
    <message>
        <source>This is settled in the form.</source>
        <translation>Penderfynir hyn yn y ffurflen.</translation>
    </message>
    <message>
        <source>The agreement has no section “{title}” yet.</source>
        <translation>Nid oes adran “{title}” yn y cytundeb eto.</translation>
    </message>
    <message>
        <source>Add this section</source>
        <translation>Ychwanegu’r adran hon</translation>
    </message>
    <message>
        <source>Note this decision</source>
        <translation>Nodi’r penderfyniad hwn</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Neb penodol</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Ysgrifennwch beth a benderfynwyd.</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Beth a benderfynwyd?</translation>
    </message>
    <message>
        <source>Who acts on it</source>
        <translation>Pwy sy’n gweithredu arno</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>With a day, it goes into the work plan as well.</source>
        <translation>Gyda dyddiad, mae’n mynd i’r cynllun gwaith hefyd.</translation>
    </message>
    <message>
        <source>{progress} in all</source>
        <translation>Cyfanswm: {progress}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Press Enter to add it and write the next one.</source>
        <translation>Pwyswch Enter i’w ychwanegu ac ysgrifennu’r nesaf.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pam mae’n bwysig</translation>
    </message>
    <message>
        <source>Hide why it matters</source>
        <translation>Cuddio pam mae’n bwysig</translation>
    </message>
    <message>
        <source>These charters can only be read. Nothing here can be changed.</source>
        <translation>Dim ond darllen y siarteri hyn y gellir ei wneud. Ni ellir newid dim yma.</translation>
    </message>
    <message>
        <source>This charter is agreed. To change the answer, start a new draft.</source>
        <translation>Cytunwyd ar y siarter hon. I newid yr ateb, dechreuwch ddrafft newydd.</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Gadael (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Save these notes as PDF…</source>
        <translation>Cadw’r nodiadau hyn fel PDF…</translation>
    </message>
    <message>
        <source>What came of this meeting</source>
        <translation>Beth ddaeth o’r cyfarfod hwn</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>No question was settled.</source>
        <translation>Ni phenderfynwyd ar yr un cwestiwn.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>No decision was noted.</source>
        <translation>Ni nodwyd penderfyniad.</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Gadawyd tan wedyn</translation>
    </message>
    <message>
        <source>Nothing was left for later.</source>
        <translation>Ni adawyd dim tan wedyn.</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>Penderfynwyd heddiw</translation>
    </message>
    <message>
        <source>{decision} – acts: {partner}</source>
        <translation>{decision} – yn gweithredu: {partner}</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Beth wnaeth y rhaglen</translation>
    </message>
    <message>
        <source>This helps whoever mends the program. None of your words are in it: it counts and names steps, and it stays on this computer unless you pass it on.</source>
        <translation>Mae hyn yn helpu pwy bynnag sy’n trwsio’r rhaglen. Nid oes dim o’ch geiriau ynddo: mae’n cyfrif ac yn enwi camau, ac mae’n aros ar y cyfrifiadur hwn oni bai eich bod yn ei drosglwyddo.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Dim byd eto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Go back to an earlier copy…</source>
        <translation>Mynd yn ôl i gopi cynharach…</translation>
    </message>
    <message>
        <source>You opened these charters to read only. Nothing you do here changes them.</source>
        <translation>Agorwyd y siarteri hyn gennych i’w darllen yn unig. Nid oes dim a wnewch yma yn eu newid.</translation>
    </message>
    <message>
        <source>Your charters were not changed.</source>
        <translation>Ni newidiwyd eich siarteri.</translation>
    </message>
    <message>
        <source>Your charters are as they were in the copy.</source>
        <translation>Mae eich siarteri fel yr oeddent yn y copi.</translation>
    </message>
    <message>
        <source>The library was not moved.</source>
        <translation>Ni symudwyd y llyfrgell.</translation>
    </message>
    <message>
        <source>Your charters are now in {path}. The file where they were stays.</source>
        <translation>Mae eich siarteri bellach yn {path}. Mae’r ffeil lle’r oeddent yn aros.</translation>
    </message>
    <message>
        <source>Open these charters all the same?</source>
        <translation>Agor y siarteri hyn er hynny?</translation>
    </message>
    <message>
        <source>Do so only if you are sure that nobody else writes to them at the same time. What one writes may be lost.</source>
        <translation>Gwnewch hyn dim ond os ydych yn siŵr nad oes neb arall yn ysgrifennu ynddynt yr un pryd. Gallai’r hyn y mae un yn ei ysgrifennu fynd ar goll.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Eu hagor</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Eu gadael ar gau</translation>
    </message>
    <message>
        <source>A copy of all your charters is kept whenever something has changed. Look into one here, and bring back one charter or all of them. Nothing you have now is lost.</source>
        <translation>Cedwir copi o’ch holl siarteri pan fydd rhywbeth wedi newid. Edrychwch i mewn i un yma, a dewch ag un siarter neu bob un yn ôl. Ni chollir dim sydd gennych nawr.</translation>
    </message>
    <message>
        <source>No copy has been kept yet. The first comes with the first charter.</source>
        <translation>Nid oes copi wedi’i gadw eto. Daw’r cyntaf gyda’r siarter gyntaf.</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>Yn chwilio am gopïau…</translation>
    </message>
    <message>
        <source>Copies of your charters</source>
        <translation>Copïau o’ch siarteri</translation>
    </message>
    <message>
        <source>Charters in the copy</source>
        <translation>Siarteri yn y copi</translation>
    </message>
    <message>
        <source>Go back to this copy…</source>
        <translation>Mynd yn ôl i’r copi hwn…</translation>
    </message>
    <message>
        <source>Bring this charter back</source>
        <translation>Dod â’r siarter hon yn ôl</translation>
    </message>
    <message>
        <source>Stop copies there</source>
        <translation>Rhoi’r gorau i gopïau yno</translation>
    </message>
    <message>
        <source>Go back to an earlier copy</source>
        <translation>Mynd yn ôl i gopi cynharach</translation>
    </message>
    <message>
        <source>Choose a copy elsewhere…</source>
        <translation>Dewis copi o le arall…</translation>
    </message>
    <message>
        <source>Keep a copy now</source>
        <translation>Cadw copi nawr</translation>
    </message>
    <message>
        <source>Keep copies in a second place too…</source>
        <translation>Cadw copïau mewn ail le hefyd…</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>Dim copïau</numerusform>
            <numerusform>%n copi</numerusform>
            <numerusform>%n o gopïau</numerusform>
            <numerusform>%n o gopïau</numerusform>
            <numerusform>%n o gopïau</numerusform>
        </translation>
    </message>
    <message>
        <source>In the copy: {moment}</source>
        <translation>Yn y copi: {moment}</translation>
    </message>
    <message>
        <source>Go back to the copy “{moment}”?</source>
        <translation>Mynd yn ôl i’r copi “{moment}”?</translation>
    </message>
    <message>
        <source>All charters become as they were then. As they are now is kept first, and stands in this list, so you can come back to it.</source>
        <translation>Bydd pob siarter fel yr oedd bryd hynny. Cedwir yn gyntaf yr hyn sydd nawr, a bydd yn y rhestr hon, felly gallwch ddod yn ôl ato.</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>Aros fel y mae</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Dewis copi</translation>
    </message>
    <message>
        <source>This is the library itself; choose a copy of it.</source>
        <translation>Dyma’r llyfrgell ei hun; dewiswch gopi ohoni.</translation>
    </message>
    <message>
        <source>Keep copies in a second place too</source>
        <translation>Cadw copïau mewn ail le hefyd</translation>
    </message>
    <message>
        <source>Copies are kept in {place} as well.</source>
        <translation>Cedwir copïau yn {place} hefyd.</translation>
    </message>
    <message>
        <source>A second place, such as a stick, helps when the disk of this computer fails.</source>
        <translation>Mae ail le, fel cof bach, yn helpu pan fydd disg y cyfrifiadur hwn yn methu.</translation>
    </message>
    <message>
        <source>Move it to this computer</source>
        <translation>Ei symud i’r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Agor i’w darllen yn unig</translation>
    </message>
    <message>
        <source>Open it all the same…</source>
        <translation>Ei hagor er hynny…</translation>
    </message>
    <message>
        <source>Start a new library there</source>
        <translation>Dechrau llyfrgell newydd yno</translation>
    </message>
    <message>
        <source>The file in which your charters are kept is damaged, as happens when a disk or a stick fails. An earlier copy of it is the way back; the damaged file is kept as well.</source>
        <translation>Mae’r ffeil lle cedwir eich siarteri wedi’i difrodi, fel sy’n digwydd pan fydd disg neu gof bach yn methu. Copi cynharach ohoni yw’r ffordd yn ôl; cedwir y ffeil a ddifrodwyd hefyd.</translation>
    </message>
    <message>
        <source>This file is not a library of charters. If your charters were in it, another program has written over them; an earlier copy is the way back.</source>
        <translation>Nid llyfrgell o siarteri yw’r ffeil hon. Os oedd eich siarteri ynddi, mae rhaglen arall wedi ysgrifennu drostynt; copi cynharach yw’r ffordd yn ôl.</translation>
    </message>
    <message>
        <source>The file is there, but there is nothing in it. If your charters were in it, an earlier copy is the way back.</source>
        <translation>Mae’r ffeil yno, ond nid oes dim ynddi. Os oedd eich siarteri ynddi, copi cynharach yw’r ffordd yn ôl.</translation>
    </message>
    <message>
        <source>A newer release of this program has written these charters. Open them with that release, or go back to a copy from before it was used.</source>
        <translation>Fersiwn fwy newydd o’r rhaglen hon a ysgrifennodd y siarteri hyn. Agorwch nhw gyda’r fersiwn honno, neu ewch yn ôl i gopi o’r adeg cyn ei defnyddio.</translation>
    </message>
    <message>
        <source>An earlier release of this program has written these charters, and they cannot be brought up to date where they are. Move them to this computer to go on with them.</source>
        <translation>Fersiwn gynharach o’r rhaglen hon a ysgrifennodd y siarteri hyn, ac ni ellir eu diweddaru lle maent. Symudwch nhw i’r cyfrifiadur hwn er mwyn mynd ymlaen â nhw.</translation>
    </message>
    <message>
        <source>Another program is using these charters at the moment. Wait until it has finished, and try again.</source>
        <translation>Mae rhaglen arall yn defnyddio’r siarteri hyn ar hyn o bryd. Arhoswch nes iddi orffen, a cheisiwch eto.</translation>
    </message>
    <message>
        <source>You may read these charters but not change them: the file or its folder belongs to somebody else.</source>
        <translation>Cewch ddarllen y siarteri hyn ond nid eu newid: mae’r ffeil neu ei ffolder yn perthyn i rywun arall.</translation>
    </message>
    <message>
        <source>Your charters are not where they were. They may have been moved or renamed, or be on a stick that is not connected. Connect it and try again, or go back to an earlier copy.</source>
        <translation>Nid yw eich siarteri lle’r oeddent. Efallai iddynt gael eu symud neu eu hailenwi, neu eu bod ar gof bach nad yw wedi’i gysylltu. Cysylltwch ef a cheisiwch eto, neu ewch yn ôl i gopi cynharach.</translation>
    </message>
    <message>
        <source>These charters are in a place that is shared between computers. There, what one person writes can be lost without a word when somebody else writes as well. Keep them on this computer, and send each other charter files instead.</source>
        <translation>Mae’r siarteri hyn mewn lle sy’n cael ei rannu rhwng cyfrifiaduron. Yno, gall yr hyn y mae un yn ei ysgrifennu fynd ar goll heb air pan fydd rhywun arall yn ysgrifennu hefyd. Cadwch nhw ar y cyfrifiadur hwn, ac anfonwch ffeiliau siarter at eich gilydd yn lle hynny.</translation>
    </message>
    <message>
        <source>These charters are open already. If two write at the same time, one of them is refused what they wrote. Close them there, and try again.</source>
        <translation>Mae’r siarteri hyn ar agor eisoes. Os bydd dau’n ysgrifennu yr un pryd, gwrthodir yr hyn a ysgrifennodd un ohonynt. Caewch nhw yno, a cheisiwch eto.</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Mynd yn ôl i’r fersiwn hon</translation>
    </message>
    <message>
        <source>It was not brought back: {why}</source>
        <translation>Ni ddaethpwyd â hi yn ôl: {why}</translation>
    </message>
    <message>
        <source>“{charter}” is back as it was: {moment}.</source>
        <translation>Mae “{charter}” yn ôl fel yr oedd: {moment}.</translation>
    </message>
    <message>
        <source>A copy is kept.</source>
        <translation>Cadwyd copi.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last copy.</source>
        <translation>Nid oes dim wedi newid ers y copi diwethaf.</translation>
    </message>
    <message>
        <source>This is what you wrote last time. It is kept until you make the charter.</source>
        <translation>Dyma a ysgrifennoch y tro diwethaf. Fe’i cedwir nes i chi wneud y siarter.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>as it was before you went back to an earlier copy</source>
        <translation>fel yr oedd cyn i chi fynd yn ôl i gopi cynharach</translation>
    </message>
    <message>
        <source>from before an update of the program</source>
        <translation>o’r adeg cyn diweddaru’r rhaglen</translation>
    </message>
    <message>
        <source>from before charters were brought in</source>
        <translation>o’r adeg cyn dod â siarteri i mewn</translation>
    </message>
    <message>
        <source>careful: some words in it are not as they were saved</source>
        <translation>gofal: nid yw rhai geiriau ynddo fel y’u cadwyd</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>beside the library</source>
        <translation>wrth ymyl y llyfrgell</translation>
    </message>
    <message>
        <source>changed {moment}</source>
        <translation>newidiwyd: {moment}</translation>
    </message>
    <message>
        <source>{charter} (as on {day})</source>
        <translation>{charter} (fel ar {day})</translation>
    </message>
    <message>
        <source>An agreed charter stays as it is. Start a new draft first, then go back.</source>
        <translation>Mae siarter y cytunwyd arni yn aros fel y mae. Dechreuwch ddrafft newydd yn gyntaf, yna ewch yn ôl.</translation>
    </message>
    <message>
        <source>The charter says what it said in “{version}” already.</source>
        <translation>Mae’r siarter eisoes yn dweud yr hyn a ddywedodd yn “{version}”.</translation>
    </message>
    <message>
        <source>The charter says again what it said in “{version}”. Undo takes it back.</source>
        <translation>Mae’r siarter eto’n dweud yr hyn a ddywedodd yn “{version}”. Mae Dadwneud yn ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>The file with your charters was moved, renamed or replaced, or its stick was pulled out. What you write now is not saved.</source>
        <translation>Cafodd y ffeil â’ch siarteri ei symud, ei hailenwi neu ei disodli, neu tynnwyd ei chof bach allan. Nid yw’r hyn a ysgrifennwch nawr yn cael ei gadw.</translation>
    </message>
    <message>
        <source>No copy of your charters could be kept: {why}</source>
        <translation>Ni ellid cadw copi o’ch siarteri: {why}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>No copy was saved: {why}</source>
        <translation>Ni chadwyd copi: {why}</translation>
    </message>
    <message>
        <source>A copy of all your charters, with what you see here, is in {path}</source>
        <translation>Mae copi o’ch holl siarteri, gyda’r hyn a welwch yma, yn {path}</translation>
    </message>
    <message>
        <source>The library cannot be read, so this charter alone is saved, as you see it, in {path}. Bring it in later as a charter file.</source>
        <translation>Ni ellir darllen y llyfrgell, felly cadwyd y siarter hon yn unig, fel y gwelwch hi, yn {path}. Dewch â hi i mewn yn nes ymlaen fel ffeil siarter.</translation>
    </message>
    <message>
        <source>it is open on the computer “{computer}”, or was when that was switched off</source>
        <translation>mae ar agor ar y cyfrifiadur “{computer}”, neu roedd felly pan ddiffoddwyd hwnnw</translation>
    </message>
    <message>
        <source>it is open in another window</source>
        <translation>mae ar agor mewn ffenestr arall</translation>
    </message>
    <message>
        <source>Late or past</source>
        <translation>Hwyr neu wedi mynd heibio</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>Yn y 7 diwrnod nesaf</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>O fewn mis</translation>
    </message>
    <message>
        <source>Days to look at again</source>
        <translation>Dyddiadau i edrych arnynt eto</translation>
    </message>
    <message>
        <source>{part} ({number})</source>
        <translation>{part} ({number})</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Y diwrnod olaf</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Amcan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tasg</translation>
    </message>
    <message>
        <source>Decision to act on</source>
        <translation>Penderfyniad i’w weithredu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Something to measure</source>
        <translation>Rhywbeth i’w fesur</translation>
    </message>
    <message>
        <source>Partnership check</source>
        <translation>Gwirio’r bartneriaeth</translation>
    </message>
    <message>
        <source>Risk to look at</source>
        <translation>Risg i edrych arni</translation>
    </message>
    <message>
        <source>Policy to review</source>
        <translation>Polisi i’w adolygu</translation>
    </message>
    <message>
        <source>End of insurance</source>
        <translation>Diwedd yswiriant</translation>
    </message>
    <message>
        <source>End of a term of office</source>
        <translation>Diwedd cyfnod swydd</translation>
    </message>
    <message>
        <source>End of a group</source>
        <translation>Diwedd grŵp</translation>
    </message>
    <message>
        <source>End of funding</source>
        <translation>Diwedd cyllid</translation>
    </message>
    <message>
        <source>End of a contribution</source>
        <translation>Diwedd cyfraniad</translation>
    </message>
    <message>
        <source>End of a posting</source>
        <translation>Diwedd swydd</translation>
    </message>
    <message>
        <source>No day for the review</source>
        <translation>Heb ddyddiad adolygu</translation>
    </message>
    <message>
        <source>Nothing now</source>
        <translation>Dim byd nawr</translation>
    </message>
    <message>
        <source>{what} today</source>
        <translation>{what} heddiw</translation>
    </message>
    <message>
        <source>{what} tomorrow</source>
        <translation>{what} yfory</translation>
    </message>
    <message>
        <source>{what} in {length}</source>
        <translation>{what} mewn {length}</translation>
    </message>
    <message>
        <source>The last day is past</source>
        <translation>Mae’r diwrnod olaf wedi mynd heibio</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) late</source>
        <translation>
            <numerusform>Tasgau’n hwyr: %n</numerusform>
            <numerusform>Tasgau’n hwyr: %n</numerusform>
            <numerusform>Tasgau’n hwyr: %n</numerusform>
            <numerusform>Tasgau’n hwyr: %n</numerusform>
            <numerusform>Tasgau’n hwyr: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) late</source>
        <translation>
            <numerusform>Amcanion yn hwyr: %n</numerusform>
            <numerusform>Amcanion yn hwyr: %n</numerusform>
            <numerusform>Amcanion yn hwyr: %n</numerusform>
            <numerusform>Amcanion yn hwyr: %n</numerusform>
            <numerusform>Amcanion yn hwyr: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not acted on</source>
        <translation>
            <numerusform>Penderfyniadau heb eu gweithredu: %n</numerusform>
            <numerusform>Penderfyniadau heb eu gweithredu: %n</numerusform>
            <numerusform>Penderfyniadau heb eu gweithredu: %n</numerusform>
            <numerusform>Penderfyniadau heb eu gweithredu: %n</numerusform>
            <numerusform>Penderfyniadau heb eu gweithredu: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insurance(s) run out</source>
        <translation>
            <numerusform>Yswiriant wedi dod i ben: %n</numerusform>
            <numerusform>Yswiriant wedi dod i ben: %n</numerusform>
            <numerusform>Yswiriant wedi dod i ben: %n</numerusform>
            <numerusform>Yswiriant wedi dod i ben: %n</numerusform>
            <numerusform>Yswiriant wedi dod i ben: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy review(s) late</source>
        <translation>
            <numerusform>Adolygiadau polisi’n hwyr: %n</numerusform>
            <numerusform>Adolygiadau polisi’n hwyr: %n</numerusform>
            <numerusform>Adolygiadau polisi’n hwyr: %n</numerusform>
            <numerusform>Adolygiadau polisi’n hwyr: %n</numerusform>
            <numerusform>Adolygiadau polisi’n hwyr: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) not looked at</source>
        <translation>
            <numerusform>Risgiau heb edrych arnynt: %n</numerusform>
            <numerusform>Risgiau heb edrych arnynt: %n</numerusform>
            <numerusform>Risgiau heb edrych arnynt: %n</numerusform>
            <numerusform>Risgiau heb edrych arnynt: %n</numerusform>
            <numerusform>Risgiau heb edrych arnynt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of office over</source>
        <translation>
            <numerusform>Cyfnodau swydd wedi dod i ben: %n</numerusform>
            <numerusform>Cyfnodau swydd wedi dod i ben: %n</numerusform>
            <numerusform>Cyfnodau swydd wedi dod i ben: %n</numerusform>
            <numerusform>Cyfnodau swydd wedi dod i ben: %n</numerusform>
            <numerusform>Cyfnodau swydd wedi dod i ben: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without a new day</source>
        <translation>
            <numerusform>Cyfarfodydd heb ddyddiad newydd: %n</numerusform>
            <numerusform>Cyfarfodydd heb ddyddiad newydd: %n</numerusform>
            <numerusform>Cyfarfodydd heb ddyddiad newydd: %n</numerusform>
            <numerusform>Cyfarfodydd heb ddyddiad newydd: %n</numerusform>
            <numerusform>Cyfarfodydd heb ddyddiad newydd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) not measured</source>
        <translation>
            <numerusform>Heb fesur dangosydd: %n</numerusform>
            <numerusform>Heb fesur dangosydd: %n</numerusform>
            <numerusform>Heb fesur dangosydd: %n</numerusform>
            <numerusform>Heb fesur dangosydd: %n</numerusform>
            <numerusform>Heb fesur dangosydd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Partnership check late</source>
        <translation>Gwirio’r bartneriaeth yn hwyr</translation>
    </message>
    <message>
        <source>Review {length} late</source>
        <translation>Adolygiad {length} yn hwyr</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to look at again</source>
        <translation>
            <numerusform>Dyddiadau i edrych arnynt eto: %n</numerusform>
            <numerusform>Dyddiadau i edrych arnynt eto: %n</numerusform>
            <numerusform>Dyddiadau i edrych arnynt eto: %n</numerusform>
            <numerusform>Dyddiadau i edrych arnynt eto: %n</numerusform>
            <numerusform>Dyddiadau i edrych arnynt eto: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What your charters name a day for. Choose one to open its charter at that place.</source>
        <translation>Beth mae eich siarteri’n enwi diwrnod ar ei gyfer. Dewiswch un i agor ei siarter yn y lle hwnnw.</translation>
    </message>
    <message>
        <source>Nothing is coming: no charter names a day yet for a review, a task, a meeting or anything else that is still to do.</source>
        <translation>Nid oes dim ar ddod: nid oes yr un siarter eto’n enwi diwrnod ar gyfer adolygiad, tasg, cyfarfod na dim arall sydd i’w wneud o hyd.</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Cadw fel ffeil galendr…</translation>
    </message>
    <message>
        <source>What the charter names a day for, from reviews to insurance. Choose one to go to where it is written.</source>
        <translation>Beth mae’r siarter yn enwi diwrnod ar ei gyfer, o adolygiadau i yswiriant. Dewiswch un i fynd i’r lle y mae wedi’i ysgrifennu.</translation>
    </message>
    <message>
        <source>Nothing is coming: no open task, review, meeting or policy in this charter has a day that is still ahead or late.</source>
        <translation>Nid oes dim ar ddod: nid oes gan yr un dasg agored, adolygiad, cyfarfod na pholisi yn y siarter hon ddiwrnod sydd eto i ddod neu’n hwyr.</translation>
    </message>
    <message>
        <source>Where this comes from…</source>
        <translation>O ble y daw hyn…</translation>
    </message>
    <message>
        <source>Go to “{section}”</source>
        <translation>Ewch i: “{section}”</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Heb ei enwi</translation>
    </message>
    <message>
        <source>{record} – {field}: {value}</source>
        <translation>{record} – {field}: {value}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>O ble y daw hyn</translation>
    </message>
    <message>
        <source>Ways to look at how it goes</source>
        <translation>Ffyrdd o edrych ar sut mae’n mynd</translation>
    </message>
    <message>
        <source>Back to the charter</source>
        <translation>Yn ôl i’r siarter</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>I edrych arno’n gyntaf</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Does dim yn tynnu sylw</translation>
    </message>
    <message>
        <source>These are questions to talk about, not marks. Nothing is known here but what is written in the agreement. Choose a number to see where it comes from.</source>
        <translation>Cwestiynau i’w trafod yw’r rhain, nid marciau. Ni wyddys dim yma ond yr hyn sydd wedi’i ysgrifennu yn y cytundeb. Dewiswch rif i weld o ble y daw.</translation>
    </message>
    <message>
        <source>How parts are spread</source>
        <translation>Sut mae’r rhannau wedi’u gwasgaru</translation>
    </message>
    <message>
        <source>The Gini coefficient says in one number how even shares are: 0 where all have the same, near to 1 where one of many has everything. It compares the shares of all partners, two by two. It does not say what would be right: that is yours to decide.</source>
        <translation>Mae cyfernod Gini’n dweud mewn un rhif pa mor gyfartal yw cyfrannau: 0 lle mae gan bawb yr un faint, yn agos at 1 lle mae gan un o lawer y cyfan. Mae’n cymharu cyfrannau’r holl bartneriaid, bob yn ddau. Nid yw’n dweud beth fyddai’n iawn: eich penderfyniad chi yw hynny.</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Sut mae pethau</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwiriad</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Adolygiadau cynharach</translation>
    </message>
    <message>
        <source>No day noted</source>
        <translation>Dim dyddiad wedi’i nodi</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>Save the notes of {day} as PDF…</source>
        <translation>Cadw nodiadau’r cyfarfod fel PDF: {day}…</translation>
    </message>
    <message>
        <source>Add this reading</source>
        <translation>Ychwanegu’r mesuriad hwn</translation>
    </message>
    <message>
        <source>Write the number, and the day on which it was so.</source>
        <translation>Ysgrifennwch y rhif, a’r diwrnod pan oedd felly.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Beth a fesurwyd</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Ar ba ddiwrnod</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Y rhif</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Say how far the objectives are</source>
        <translation>Dweud pa mor bell yw’r amcanion</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Choose three or four things to count, and write down where you begin and where you want to be.</source>
        <translation>Nid oes dim yn cael ei fesur eto. Dewiswch dri neu bedwar peth i’w cyfrif, ac ysgrifennwch ble rydych yn dechrau a ble rydych am fod.</translation>
    </message>
    <message>
        <source>Choose what to measure</source>
        <translation>Dewis beth i’w fesur</translation>
    </message>
    <message>
        <source>No objective has moved from where it started.</source>
        <translation>Nid oes yr un amcan wedi symud o’i fan cychwyn.</translation>
    </message>
    <message>
        <source>How far we have come</source>
        <translation>Pa mor bell rydym wedi dod</translation>
    </message>
    <message>
        <source>What we measure</source>
        <translation>Beth rydym yn ei fesur</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Newid “{name}”</translation>
    </message>
    <message>
        <source>Begin a review meeting</source>
        <translation>Dechrau cyfarfod adolygu</translation>
    </message>
    <message>
        <source>Note who does what</source>
        <translation>Nodi pwy sy’n gwneud beth</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Gorffen yr adolygiad</translation>
    </message>
    <message>
        <source>The review has ended. The version “{name}” is kept, and the next review is on {day}.</source>
        <translation>Mae’r adolygiad wedi gorffen. Cedwir y fersiwn “{name}”. Yr adolygiad nesaf: {day}.</translation>
    </message>
    <message>
        <source>Review of {day}</source>
        <translation>Adolygiad: {day}</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>Cyfarfod adolygu</translation>
    </message>
    <message>
        <source>A review meeting looks at how it goes, under four headings, and ends with a day for the next one. The charter as it is then is kept as a version.</source>
        <translation>Mae cyfarfod adolygu’n edrych ar sut mae’n mynd, o dan bedwar pennawd, ac yn gorffen gyda diwrnod ar gyfer yr un nesaf. Cedwir y siarter fel y mae bryd hynny fel fersiwn.</translation>
    </message>
    <message>
        <source>The review of {day} is overdue.</source>
        <translation>Mae’r adolygiad yn hwyr: {day}.</translation>
    </message>
    <message>
        <source>The next one is on {day}.</source>
        <translation>Yr un nesaf: {day}.</translation>
    </message>
    <message>
        <source>Name the partners first; each of them is asked.</source>
        <translation>Enwch y partneriaid yn gyntaf; gofynnir i bob un ohonynt.</translation>
    </message>
    <message>
        <source>Thinking about working together</source>
        <translation>Meddwl am weithio gyda’n gilydd</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>cwestiwn {number} o {all}</translation>
    </message>
    <message>
        <source>What we gain</source>
        <translation>Beth rydym yn ei ennill</translation>
    </message>
    <message>
        <source>What the charter says of it</source>
        <translation>Beth mae’r siarter yn ei ddweud amdano</translation>
    </message>
    <message>
        <source>What is still to say</source>
        <translation>Beth sydd i’w ddweud o hyd</translation>
    </message>
    <message>
        <source>Nothing is wanting here.</source>
        <translation>Nid oes dim ar goll yma.</translation>
    </message>
    <message>
        <source>Where it is planned</source>
        <translation>Ble mae wedi’i gynllunio</translation>
    </message>
    <message>
        <source>Still to say</source>
        <translation>I’w ddweud o hyd</translation>
    </message>
    <message>
        <source>Go to where it is planned</source>
        <translation>Mynd i’r lle y mae wedi’i gynllunio</translation>
    </message>
    <message>
        <source>A statement of participation for</source>
        <translation>Datganiad cyfranogiad ar gyfer</translation>
    </message>
    <message>
        <source>It says what they took part in, when, how long, and what was learned.</source>
        <translation>Mae’n dweud beth y cymerasant ran ynddo, pryd, am ba hyd, a beth a ddysgwyd.</translation>
    </message>
    <message>
        <source>Ask everybody the same short statements once or twice a year, without names, and talk about what the answers say together. Begin a round here, and hand out its form on paper or as a PDF to fill in.</source>
        <translation>Gofynnwch yr un datganiadau byr i bawb unwaith neu ddwywaith y flwyddyn, heb enwau, a thrafodwch beth mae’r atebion yn ei ddweud gyda’i gilydd. Dechreuwch rownd yma, a dosbarthwch ei ffurflen ar bapur neu fel PDF i’w lenwi.</translation>
    </message>
    <message>
        <source>A round without a name</source>
        <translation>Rownd heb enw</translation>
    </message>
    <message>
        <source>A check without a name</source>
        <translation>Gwiriad heb enw</translation>
    </message>
    <message>
        <source>Rounds and checks of your own</source>
        <translation>Rowndiau a’ch gwiriadau eich hun</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Rownd newydd</translation>
    </message>
    <message>
        <source>Make a check of your own</source>
        <translation>Gwneud eich gwiriad eich hun</translation>
    </message>
    <message>
        <source>Put them into the round that is chosen</source>
        <translation>Eu rhoi yn y rownd a ddewiswyd</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) belong to no round and count nowhere.</source>
        <translation>
            <numerusform>Ffurflenni nad ydynt yn perthyn i unrhyw rownd ac nad ydynt yn cyfrif: %n.</numerusform>
            <numerusform>Ffurflenni nad ydynt yn perthyn i unrhyw rownd ac nad ydynt yn cyfrif: %n.</numerusform>
            <numerusform>Ffurflenni nad ydynt yn perthyn i unrhyw rownd ac nad ydynt yn cyfrif: %n.</numerusform>
            <numerusform>Ffurflenni nad ydynt yn perthyn i unrhyw rownd ac nad ydynt yn cyfrif: %n.</numerusform>
            <numerusform>Ffurflenni nad ydynt yn perthyn i unrhyw rownd ac nad ydynt yn cyfrif: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Rownd {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n wedi ateb</numerusform>
            <numerusform>%n wedi ateb</numerusform>
            <numerusform>%n wedi ateb</numerusform>
            <numerusform>%n wedi ateb</numerusform>
            <numerusform>%n wedi ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {answered}</source>
        <translation>{name}: {answered}</translation>
    </message>
    <message>
        <source>{name}: {statements}</source>
        <translation>{name}: {statements}</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Beth sydd wedi’i ddewis</translation>
    </message>
    <message>
        <source>Press the number of the answer: the next statement follows. Press 0 where there is none, and Enter for the next form.</source>
        <translation>Pwyswch rif yr ateb: daw’r datganiad nesaf. Pwyswch 0 lle nad oes un, ac Enter am y ffurflen nesaf.</translation>
    </message>
    <message>
        <source>“{words}” is no answer on the scale. It is kept, and does not count.</source>
        <translation>Nid yw “{words}” yn ateb ar y raddfa. Mae’n cael ei gadw, ac nid yw’n cyfrif.</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>Mewnbynnu atebion</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Rhif y ffurflen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Keep it, next form</source>
        <translation>Ei chadw, y ffurflen nesaf</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Tynnu’r ffurflen hon</translation>
    </message>
    <message>
        <source>Keep it and close</source>
        <translation>Ei chadw a chau</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>Ffurflen newydd</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>heb rif</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>Ffurflen {number}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>Datganiad {number}</translation>
    </message>
    <message>
        <source>Section of the agreement to look at</source>
        <translation>Adran o’r cytundeb i edrych arni</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Dim adran</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Tynnu’r datganiad hwn</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Ychwanegu datganiad</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Tynnu’r gwiriad hwn</translation>
    </message>
    <message>
        <source>Points of the scale</source>
        <translation>Pwyntiau’r raddfa</translation>
    </message>
    <message>
        <source>Write your own statements; then begin a round to ask them.</source>
        <translation>Ysgrifennwch eich datganiadau eich hun; yna dechreuwch rownd i’w gofyn.</translation>
    </message>
    <message>
        <source>4 points, without a middle</source>
        <translation>4 pwynt, heb ganol</translation>
    </message>
    <message>
        <source>5 points, with a middle</source>
        <translation>5 pwynt, gyda chanol</translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation>Ffurflenni wedi’u llenwi</translation>
    </message>
    <message>
        <source>Take nothing in</source>
        <translation>Peidio â chymryd dim</translation>
    </message>
    <message>
        <source>What the forms say</source>
        <translation>Beth mae’r ffurflenni’n ei ddweud</translation>
    </message>
    <message>
        <source>{file}: {answers}</source>
        <translation>{file}: {answers}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms to choose from</source>
        <translation>Ffurflenni i ddewis ohonynt</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>Beth mae’r atebion yn ei ddweud</translation>
    </message>
    <message>
        <source>Our answers</source>
        <translation>Ein hatebion</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>O rownd i rownd</translation>
    </message>
    <message>
        <source>What does not count</source>
        <translation>Beth nad yw’n cyfrif</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Beth i’w drafod</translation>
    </message>
    <message>
        <source>Save its form…</source>
        <translation>Cadw ei ffurflen…</translation>
    </message>
    <message>
        <source>Enter answers…</source>
        <translation>Mewnbynnu atebion…</translation>
    </message>
    <message>
        <source>Read filled forms…</source>
        <translation>Darllen ffurflenni wedi’u llenwi…</translation>
    </message>
    <message>
        <source>Save the results…</source>
        <translation>Cadw’r canlyniadau…</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Tynnu’r rownd hon</translation>
    </message>
    <message>
        <source>This round asks “{check}”.</source>
        <translation>Mae’r rownd hon yn gofyn “{check}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>Ffurflenni a gymerwyd i mewn: %n.</numerusform>
            <numerusform>Ffurflenni a gymerwyd i mewn: %n.</numerusform>
            <numerusform>Ffurflenni a gymerwyd i mewn: %n.</numerusform>
            <numerusform>Ffurflenni a gymerwyd i mewn: %n.</numerusform>
            <numerusform>Ffurflenni a gymerwyd i mewn: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>Cadwyd “{name}”.</translation>
    </message>
    <message>
        <source>Read filled forms</source>
        <translation>Darllen ffurflenni wedi’u llenwi</translation>
    </message>
    <message>
        <source>Filled forms (*.pdf *.csv)</source>
        <translation>Ffurflenni wedi’u llenwi (*.pdf *.csv)</translation>
    </message>
    <message>
        <source>The forms were not read.</source>
        <translation>Ni ddarllenwyd y ffurflenni.</translation>
    </message>
    <message>
        <source>A form goes out on paper or as a PDF to fill in. Enter what comes back on paper, and read the files that people send you.</source>
        <translation>Mae ffurflen yn mynd allan ar bapur neu fel PDF i’w lenwi. Mewnbynnwch yr hyn a ddaw’n ôl ar bapur, a darllenwch y ffeiliau y mae pobl yn eu hanfon atoch.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>You wrote a line here that is not in the charter yet. It was kept.</source>
        <translation>Ysgrifennoch linell yma nad yw yn y siarter eto. Fe’i cadwyd.</translation>
    </message>
    <message>
        <source>You wrote a line in “{title}” that is not in it yet. It was kept.</source>
        <translation>Ysgrifennoch linell yn “{title}” nad yw yn y siarter eto. Fe’i cadwyd.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Wrthi’n chwilio am awgrymiadau…</translation>
    </message>
</context>
</TS>
