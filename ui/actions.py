"""Everything that the menus can do: one table, from which menus and the list of keys come."""

from ui.action import (
    LANGUAGES,
    LOOKS,
    ORDERS,
    REVIEW,
    Action,
    Key,
    bring_in,
    chapter,
    doings,
    find,
    find_here,
    full_screen,
    language,
    look,
    order,
    person,
    review,
    tab,
)
from ui.main_window import CHARTER, EDIT, GO_TO, HELP, LANGUAGE, LOOK, PAPER, SORTING, VIEW
from ui.settings import HINTS, SPELLING
from ui.tongue import later

UNDO, REDO = later("Undo"), later("Redo")
WRITING_HINTS, CHECK_SPELLING = later("Writing hints"), later("Spelling")
CHAPTERS_WITH_KEYS = 9

ACTIONS: tuple[Action, ...] = (
    Action(
        CHARTER,
        later("New charter…"),
        lambda w: w.pages.show_start(),
        Key.New,
        "library",
        "plus",
    ),
    Action(
        CHARTER,
        later("All charters"),
        lambda w: w.pages.show_register(),
        "Ctrl+Shift+L",
        "library",
    ),
    Action(
        CHARTER,
        later("Bring in a charter file…"),
        bring_in,
        Key.Open,
        "library",
    ),
    Action(
        CHARTER,
        later("Keep this version…"),
        lambda w: w.page.tabs.comparing.keep(),
        Key.Save,
        "charter",
        begins=True,
    ),
    Action(
        CHARTER, later("Agree this charter…"), lambda w: w.page.agreeing.agree(), when="charter"
    ),
    Action(
        CHARTER,
        later("Start a new draft"),
        lambda w: w.page.agreeing.start_draft(),
        when="charter",
    ),
    Action(
        CHARTER,
        later("Read a filled worksheet…"),
        lambda w: w.page.worksheets.ask_and_read(),
        when="charter",
        begins=True,
    ),
    Action(
        CHARTER,
        later("What is coming"),
        lambda w: w.pages.show_coming(),
        when="library",
        begins=True,
    ),
    Action(CHARTER, later("Bin"), lambda w: w.pages.show_bin(), when="library"),
    Action(CHARTER, later("A person’s data…"), person, when="register"),
    Action(
        CHARTER,
        later("Go back to an earlier copy…"),
        lambda w: w.pages.show_copies(),
        when="library",
    ),
    Action(CHARTER, later("Close"), lambda w: w.close(), Key.Quit),
    Action(
        PAPER,
        later("Print…"),
        lambda w: w.page.tabs.print_out(),
        Key.Print,
        "charter",
        "printer",
    ),
    Action(
        PAPER,
        later("Print as a booklet…"),
        lambda w: w.page.tabs.print_out("booklet"),
        when="charter",
    ),
    Action(
        PAPER,
        later("Print the one-page charter as a poster…"),
        lambda w: w.page.tabs.print_out("poster"),
        when="charter",
    ),
    Action(
        PAPER,
        later("Save as PDF…"),
        lambda w: w.page.tabs.export(),
        "Ctrl+E",
        "charter",
        "file-down",
        begins=True,
    ),
    Action(
        PAPER,
        later("Save as PDF with a password…"),
        lambda w: w.page.tabs.export(locked=True),
        when="charter",
    ),
    Action(
        PAPER, later("Save for Word…"), lambda w: w.page.tabs.export("docx"), when="charter"
    ),
    Action(
        PAPER,
        later("Save as a web page…"),
        lambda w: w.page.tabs.export("html"),
        when="charter",
    ),
    Action(
        PAPER,
        later("Worksheet of this section…"),
        lambda w: w.page.worksheets.ask_and_save(),
        "Ctrl+Shift+W",
        "charter",
        begins=True,
    ),
    Action(
        PAPER,
        later("Save documents of every charter…"),
        lambda w: w.pages.register.publish(),
        when="register",
        begins=True,
    ),
    Action(EDIT, UNDO, lambda w: w.page.undo(), Key.Undo, "charter", "undo-2"),
    Action(EDIT, REDO, lambda w: w.page.redo(), Key.Redo, "charter", "redo-2"),
    Action(
        EDIT,
        later("Find"),
        find_here,
        Key.Find,
        "library",
        "search",
        begins=True,
    ),
    Action(EDIT, later("Next place"), lambda w: w.page.finding.step(1), "F3", "charter"),
    Action(
        EDIT, later("Previous place"), lambda w: w.page.finding.step(-1), "Shift+F3", "charter"
    ),
    Action(
        EDIT,
        later("Find in all charters"),
        find,
        "Ctrl+Shift+F",
        "library",
    ),
    Action(
        EDIT,
        later("Copy this section from another charter…"),
        lambda w: w.page.copying.ask(),
        when="charter",
        begins=True,
    ),
    Action(VIEW, later("Preview"), tab(0), "Alt+1", "charter"),
    Action(VIEW, later("Read"), tab(1), "Alt+2", "charter"),
    Action(VIEW, later("To settle"), tab(2), "Alt+3", "charter"),
    Action(VIEW, later("History"), tab(3), "Alt+4", "charter"),
    Action(VIEW, later("Compare with a version…"), tab(4), "Alt+5", "charter"),
    Action(
        VIEW,
        later("Only the form, or with the preview"),
        lambda w: w.page.sides.turn(),
        "F9",
        "charter",
        begins=True,
    ),
    Action(
        VIEW,
        later("What is next, over the form"),
        lambda w: w.page.guide.bar.turn(),
        when="charter",
    ),
    Action(
        VIEW, later("Meeting mode"), lambda w: w.page.hold_meeting(), "Ctrl+Shift+M", "open"
    ),
    Action(
        VIEW,
        later("Think it through first"),
        lambda w: w.page.think_it_through(),
        when="charter",
    ),
    Action(
        VIEW,
        later("Is it working?"),
        lambda w: w.page.look_how_it_goes(),
        "Ctrl+Shift+I",
        "charter",
    ),
    Action(VIEW, later("Full screen"), full_screen, "F11"),
    Action(VIEW, later("Next part of the window"), lambda w: w.next_part(1), "F6", "library"),
    Action(
        VIEW,
        later("Previous part of the window"),
        lambda w: w.next_part(-1),
        "Shift+F6",
        "library",
    ),
    Action(
        VIEW,
        WRITING_HINTS,
        lambda w: w.page.writing.turn(HINTS),
        when="charter",
        begins=True,
        switch=HINTS,
    ),
    Action(
        VIEW,
        CHECK_SPELLING,
        lambda w: w.page.writing.turn(SPELLING),
        when="charter",
        switch=SPELLING,
    ),
    Action(VIEW, later("Larger text"), lambda w: w.resize_text(10), Key.ZoomIn, begins=True),
    Action(VIEW, later("Smaller text"), lambda w: w.resize_text(-10), Key.ZoomOut),
    Action(VIEW, later("Usual text size"), lambda w: w.resize_text(0), "Ctrl+0"),
    *(
        Action(SORTING, by_column, order(column), when="register")
        for by_column, column in ORDERS.items()
    ),
    *(
        Action(LANGUAGE, words, language(key), when="library")
        for key, words in LANGUAGES.items()
    ),
    *(Action(LOOK, words, look(key)) for key, words in LOOKS.items()),
    *(
        Action(
            GO_TO,
            later("Chapter {number}"),
            chapter(number),
            f"Ctrl+{number}",
            "charter",
            number=number,
        )
        for number in range(1, CHAPTERS_WITH_KEYS + 1)
    ),
    Action(
        GO_TO,
        later("What is next"),
        lambda w: w.page.guide.bar.go_there(),
        "Ctrl+J",
        "charter",
        begins=True,
    ),
    Action(
        GO_TO,
        later("Leave what is next for later"),
        lambda w: w.page.guide.put_off(),
        "Ctrl+Shift+J",
        "open",
    ),
    Action(
        GO_TO,
        later("Next question of the meeting"),
        lambda w: w.page.guide.hall.turn_page(1),
        "Ctrl+PgDown",
        "meeting",
        begins=True,
    ),
    Action(
        GO_TO,
        later("Question before"),
        lambda w: w.page.guide.hall.turn_page(-1),
        "Ctrl+PgUp",
        "meeting",
    ),
    Action(
        GO_TO,
        later("Note a decision"),
        lambda w: w.page.guide.hall.open_note(),
        "Ctrl+D",
        "meeting",
    ),
    Action(HELP, later("Help on this place"), lambda w: w.help.here(), "F1"),
    Action(HELP, later("Contents of the help"), lambda w: w.help.contents()),
    Action(HELP, later("Keys"), lambda w: w.help.keys(), "Ctrl+F1"),
    Action(
        HELP,
        later("Print the quick guide…"),
        lambda w: w.help.print_quick_guide(),
        begins=True,
    ),
    Action(HELP, later("Save the quick guide…"), lambda w: w.help.save_quick_guide()),
    Action(HELP, later("What the program did…"), doings, begins=True),
    Action(HELP, REVIEW, review, begins=True),
)
