<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n charter(s), each in a file of its own.</source>
        <translation>
            <numerusform>%n charter, in a file of its own.</numerusform>
            <numerusform>%n charters, each in a file of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved.</source>
        <translation>
            <numerusform>%n document saved.</numerusform>
            <numerusform>%n documents saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charter(s) left out, because you stopped.</source>
        <translation>
            <numerusform>%n charter left out, because you stopped.</numerusform>
            <numerusform>%n charters left out, because you stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>And %n more like these.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ from the charter.</source>
        <translation>
            <numerusform>%n answer differs from the charter.</numerusform>
            <numerusform>%n answers differ from the charter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %n other place(s).</source>
        <translation>
            <numerusform>Mentioned in %n other place.</numerusform>
            <numerusform>Mentioned in %n other places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed on {day}, %n scan(s) attached.</source>
        <translation>
            <numerusform>Signed on {day}, %n scan attached.</numerusform>
            <numerusform>Signed on {day}, %n scans attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) attached; the day of the signature is missing.</source>
        <translation>
            <numerusform>%n scan attached; the day of the signature is missing.</numerusform>
            <numerusform>%n scans attached; the day of the signature is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s). One sentence of up to {few} words works best.</source>
        <translation>
            <numerusform>%n word. One sentence of up to {few} words works best.</numerusform>
            <numerusform>%n words. One sentence of up to {few} words works best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s). People remember {few} or fewer: could it be shorter?</source>
        <translation>
            <numerusform>%n word. People remember {few} or fewer: could it be shorter?</numerusform>
            <numerusform>%n words. People remember {few} or fewer: could it be shorter?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n side(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n side.</numerusform>
            <numerusform>Sent to the printer: %n sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sections have been begun.</source>
        <translation>
            <numerusform>%n of {all} sections has been begun.</numerusform>
            <numerusform>%n of {all} sections have been begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to think about</source>
        <translation>
            <numerusform>%n to think about</numerusform>
            <numerusform>%n to think about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charter(s)</source>
        <translation>
            <numerusform>%n charter</numerusform>
            <numerusform>%n charters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charter(s) by that name</source>
        <translation>
            <numerusform>%n charter by that name</numerusform>
            <numerusform>%n charters by that name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the words are in at least %n place(s)</source>
        <translation>
            <numerusform>and the words are in at least %n place</numerusform>
            <numerusform>and the words are in at least %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the words are in %n place(s)</source>
        <translation>
            <numerusform>and the words are in %n place</numerusform>
            <numerusform>and the words are in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in from the worksheet.</source>
        <translation>
            <numerusform>%n answer taken in from the worksheet.</numerusform>
            <numerusform>%n answers taken in from the worksheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {thing} “{name}” and its mention in %n place(s).</source>
        <translation>
            <numerusform>Removed {thing} “{name}” and its mention in %n place.</numerusform>
            <numerusform>Removed {thing} “{name}” and its mention in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hints}; and %n more</source>
        <translation>
            <numerusform>{hints}; and %n more</numerusform>
            <numerusform>{hints}; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s): {hints}</source>
        <translation>
            <numerusform>%n hint: {hints}</numerusform>
            <numerusform>%n hints: {hints}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sentence of %n word(s)</source>
        <translation>
            <numerusform>a sentence of %n word</numerusform>
            <numerusform>a sentence of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) say something else here and stay.</source>
        <translation>
            <numerusform>%n field says something else here and stays.</numerusform>
            <numerusform>%n fields say something else here and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of what is not in this charter stay out.</source>
        <translation>
            <numerusform>%n mention of what is not in this charter stays out.</numerusform>
            <numerusform>%n mentions of what is not in this charter stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>The first %n place</numerusform>
            <numerusform>The first %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be added.</source>
        <translation>
            <numerusform>%n row would be added.</numerusform>
            <numerusform>%n rows would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the list already.</source>
        <translation>
            <numerusform>%n row is in the list already.</numerusform>
            <numerusform>%n rows are in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added from the table.</source>
        <translation>
            <numerusform>%n row added from the table.</numerusform>
            <numerusform>%n rows added from the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off: show again</source>
        <translation>
            <numerusform>%n put off: show again</numerusform>
            <numerusform>%n put off: show again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is named in %n place(s).</source>
        <translation>
            <numerusform>This person is named in %n place.</numerusform>
            <numerusform>This person is named in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase this person from %n charter(s) for good?</source>
        <translation>
            <numerusform>Erase this person from %n charter for good?</numerusform>
            <numerusform>Erase this person from %n charters for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the version “{name}”: %n place(s)</source>
        <translation>
            <numerusform>In the version “{name}”: %n place</numerusform>
            <numerusform>In the version “{name}”: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the history: %n place(s)</source>
        <translation>
            <numerusform>In the history: %n place</numerusform>
            <numerusform>In the history: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n charter(s).</source>
        <translation>
            <numerusform>Erased from %n charter.</numerusform>
            <numerusform>Erased from %n charters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n backup(s).</source>
        <translation>
            <numerusform>Erased from %n backup.</numerusform>
            <numerusform>Erased from %n backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to look at again left out.</source>
        <translation>
            <numerusform>%n day to look at again left out.</numerusform>
            <numerusform>%n days to look at again left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) late</source>
        <translation>
            <numerusform>%n task late</numerusform>
            <numerusform>%n tasks late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) late</source>
        <translation>
            <numerusform>%n objective late</numerusform>
            <numerusform>%n objectives late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not acted on</source>
        <translation>
            <numerusform>%n decision not acted on</numerusform>
            <numerusform>%n decisions not acted on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insurance(s) run out</source>
        <translation>
            <numerusform>%n insurance run out</numerusform>
            <numerusform>%n insurances run out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy review(s) late</source>
        <translation>
            <numerusform>%n policy review late</numerusform>
            <numerusform>%n policy reviews late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) not looked at</source>
        <translation>
            <numerusform>%n risk not looked at</numerusform>
            <numerusform>%n risks not looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of office over</source>
        <translation>
            <numerusform>%n term of office over</numerusform>
            <numerusform>%n terms of office over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without a new day</source>
        <translation>
            <numerusform>%n meeting without a new day</numerusform>
            <numerusform>%n meetings without a new day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) not measured</source>
        <translation>
            <numerusform>%n indicator not measured</numerusform>
            <numerusform>%n indicators not measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to look at again</source>
        <translation>
            <numerusform>%n day to look at again</numerusform>
            <numerusform>%n days to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) belong to no round and count nowhere.</source>
        <translation>
            <numerusform>%n form belongs to no round and counts nowhere.</numerusform>
            <numerusform>%n forms belong to no round and count nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in.</source>
        <translation>
            <numerusform>%n form taken in.</numerusform>
            <numerusform>%n forms taken in.</numerusform>
        </translation>
    </message>
</context>
</TS>
