<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About AsQuoted</source>
        <translation>Über &amp;AsQuoted</translation>
    </message>
    <message>
        <source>&amp;Accept as a rendering</source>
        <translation>Als Wiedergabe &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>&amp;Back up library…</source>
        <translation>&amp;Sicherungskopie anlegen…</translation>
    </message>
    <message>
        <source>&amp;Copy difference</source>
        <translation>Abweichung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation>&amp;Abdeckung</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>&amp;Details of the document…</source>
        <translation>&amp;Angaben zum Dokument…</translation>
    </message>
    <message>
        <source>&amp;Dim what agrees</source>
        <translation>Über&amp;einstimmendes abblenden</translation>
    </message>
    <message>
        <source>&amp;Export comparison as PDF…</source>
        <translation>Vergleich als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Find in library…</source>
        <translation>In der Bibliothek &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Hide the outlet</source>
        <translation>Medium aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;How AsQuoted works</source>
        <translation>&amp;So arbeitet AsQuoted</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Interlinear</source>
        <translation>&amp;Interlinear</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;List the corrections</source>
        <translation>Liste der &amp;Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Merge with another quote…</source>
        <translation>&amp;Mit einem anderen Zitat vereinigen…</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächste Abweichung</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Not the same quote</source>
        <translation>Nicht dasselbe &amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Note on the selection</source>
        <translation>&amp;Notiz zur Auswahl</translation>
    </message>
    <message>
        <source>&amp;Open: the comparison, or the article</source>
        <translation>&amp;Öffnen: den Vergleich oder den Artikel</translation>
    </message>
    <message>
        <source>&amp;Paste text as a document</source>
        <translation>&amp;Text als Dokument einfügen</translation>
    </message>
    <message>
        <source>&amp;Pin words together</source>
        <translation>&amp;Wörter einander zuordnen</translation>
    </message>
    <message>
        <source>&amp;Preview the note</source>
        <translation>&amp;Vorschau der Notiz</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Vorige Abweichung</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Refuse the rendering</source>
        <translation>Wiedergabe ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Show all outlets</source>
        <translation>Alle &amp;Medien zeigen</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Split the quote…</source>
        <translation>Zitat &amp;teilen…</translation>
    </message>
    <message>
        <source>&amp;Tag the selection…</source>
        <translation>&amp;Auswahl verschlagworten…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Accept that the outlet gives this quote in its own words</source>
        <translation>Annehmen, dass das Medium dieses Zitat in eigenen Worten wiedergibt</translation>
    </message>
    <message>
        <source>Add the sample articles to this library again</source>
        <translation>Die Beispielartikel wieder in diese Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Bring back the &amp;sample library</source>
        <translation>Beispielbibliothek &amp;zurückholen</translation>
    </message>
    <message>
        <source>C&amp;hart of the words kept</source>
        <translation>&amp;Diagramm der bewahrten Wörter</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Choose colours, fonts, sizes, what is shown, and whether addresses are asked about</source>
        <translation>Farben, Schriften und Größen wählen, was gezeigt wird und ob bei Adressen gefragt wird</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Close AsQuoted; everything is saved already</source>
        <translation>AsQuoted schließen; alles ist bereits gespeichert</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>S&amp;palte nach links</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Compare indirect speech &amp;word by word</source>
        <translation>Indirekte Rede &amp;Wort für Wort vergleichen</translation>
    </message>
    <message>
        <source>Copy the difference as “base ] reading (outlet, date, address)”</source>
        <translation>Die Abweichung als „Basistext ] Lesart (Medium, Datum, Adresse)“ kopieren</translation>
    </message>
    <message>
        <source>Correct outlet, headline, date and address of the chosen document</source>
        <translation>Medium, Überschrift, Datum und Adresse des gewählten Dokuments berichtigen</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf Hell</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes noch einmal tun</translation>
    </message>
    <message>
        <source>Do anything, or go anywhere, by a few letters of its name</source>
        <translation>Mit ein paar Buchstaben des Namens alles tun und überall hingehen</translation>
    </message>
    <message>
        <source>Documents and ta&amp;gs</source>
        <translation>Dokumente und S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>Find words in all documents and notes</source>
        <translation>Wörter in allen Dokumenten und Notizen suchen</translation>
    </message>
    <message>
        <source>From a quotation to its comparison; from the comparison to the outlet&apos;s article</source>
        <translation>Von einer Anführung zu ihrem Vergleich; vom Vergleich zum Artikel des Mediums</translation>
    </message>
    <message>
        <source>Go back to where you were: to the article, the comparison, the coverage</source>
        <translation>Dahin zurückgehen, wo Sie waren: zum Artikel, zum Vergleich, zur Abdeckung</translation>
    </message>
    <message>
        <source>Go forward to where you came back from</source>
        <translation>Wieder dahin gehen, woher Sie zurückkamen</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Zur Abweichung davor gehen</translation>
    </message>
    <message>
        <source>Go to the next difference, into the next quote if need be</source>
        <translation>Zur nächsten Abweichung gehen, wenn nötig ins nächste Zitat</translation>
    </message>
    <message>
        <source>Go to the quote before</source>
        <translation>Zum Zitat davor gehen</translation>
    </message>
    <message>
        <source>Go to the statement&apos;s next quote</source>
        <translation>Zum nächsten Zitat der Äußerung gehen</translation>
    </message>
    <message>
        <source>Hide the outlet of the column with the keyboard, or of the current difference</source>
        <translation>Das Medium der Spalte mit dem Tastaturfokus oder der aktuellen Abweichung ausblenden</translation>
    </message>
    <message>
        <source>Hold the others against this outlet&apos;s words; again to go back to the base of itself</source>
        <translation>Die anderen an den Wörtern dieses Mediums messen; noch einmal: zurück zum automatischen Basistext</translation>
    </message>
    <message>
        <source>Note on the li&amp;brary</source>
        <translation>Notiz zur &amp;Bibliothek</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Sense: n&amp;one</source>
        <translation>Sinn: &amp;unverändert</translation>
    </message>
    <message>
        <source>Let some renderings leave into a quote of their own</source>
        <translation>Einige Wiedergaben in ein eigenes Zitat herauslösen</translation>
    </message>
    <message>
        <source>Only &amp;this statement</source>
        <translation>Nur diese &amp;Äußerung</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy what is selected: words, or rows of a list</source>
        <translation>Kopieren, was ausgewählt ist: Wörter oder Zeilen einer Liste</translation>
    </message>
    <message>
        <source>Fetch the page of an address and take it in; asks first</source>
        <translation>Die Seite einer Adresse holen und aufnehmen; fragt vorher</translation>
    </message>
    <message>
        <source>Give the chosen document another text; tags and notes go along where they can</source>
        <translation>Dem gewählten Dokument einen anderen Text geben; Schlagwörter und Notizen gehen mit, wo sie können</translation>
    </message>
    <message>
        <source>Import from an &amp;address…</source>
        <translation>Von einer &amp;Adresse importieren…</translation>
    </message>
    <message>
        <source>Let the column with the keyboard change places with the one after it</source>
        <translation>Die Spalte mit dem Tastaturfokus mit der dahinter tauschen</translation>
    </message>
    <message>
        <source>Let the column with the keyboard change places with the one before it</source>
        <translation>Die Spalte mit dem Tastaturfokus mit der davor tauschen</translation>
    </message>
    <message>
        <source>Let the words stand back that all outlets have alike</source>
        <translation>Die Wörter zurücktreten lassen, die alle Medien gleich haben</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf Dunkel</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Make a new, empty library</source>
        <translation>Eine neue, leere Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Make one quote of this and another</source>
        <translation>Aus diesem und einem anderen Zitat eines machen</translation>
    </message>
    <message>
        <source>Make this outlet the &amp;base</source>
        <translation>Dieses Medium als Basis&amp;text</translation>
    </message>
    <message>
        <source>Mark also how words outside the marks, which are the outlet&apos;s own, differ</source>
        <translation>Auch markieren, worin Wörter außerhalb der Anführungszeichen abweichen, also die eigenen des Mediums</translation>
    </message>
    <message>
        <source>Mark as a rendering t&amp;hat was missed…</source>
        <translation>Als ü&amp;bersehene Wiedergabe markieren…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another quote…</source>
        <translation>In ein anderes Zitat &amp;verschieben…</translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <source>Note on the &amp;document</source>
        <translation>Notiz zum &amp;Dokument</translation>
    </message>
    <message>
        <source>Note on the q&amp;uote</source>
        <translation>Notiz zum Zi&amp;tat</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>&amp;Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open a library that was open of late</source>
        <translation>Eine kürzlich geöffnete Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Eine andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Pin wor&amp;ds apart</source>
        <translation>Wörter &amp;getrennt halten</translation>
    </message>
    <message>
        <source>Pre&amp;vious quote</source>
        <translation>Vori&amp;ges Zitat</translation>
    </message>
    <message>
        <source>Preferenc&amp;es…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Put a tag on the quote: it marks all its renderings, those to come as well</source>
        <translation>Dem Zitat ein Schlagwort geben: Es gilt für alle seine Wiedergaben, auch für künftige</translation>
    </message>
    <message>
        <source>Put a tag on the selected words, or on the difference; a new name makes a new tag</source>
        <translation>Den ausgewählten Wörtern oder der Abweichung ein Schlagwort geben; ein neuer Name legt ein neues an</translation>
    </message>
    <message>
        <source>Put a tag on what the search found, after a look at it</source>
        <translation>Dem Gefundenen nach einem Blick darauf ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Put the keyboard in the list of documents</source>
        <translation>Den Tastaturfokus in die Liste der Dokumente setzen</translation>
    </message>
    <message>
        <source>Put the keyboard in the middle</source>
        <translation>Den Tastaturfokus in die Mitte setzen</translation>
    </message>
    <message>
        <source>Put the keyboard in the panel of the selection</source>
        <translation>Den Tastaturfokus in das Feld der Auswahl setzen</translation>
    </message>
    <message>
        <source>Put the keyboard in the tags</source>
        <translation>Den Tastaturfokus in die Schlagwörter setzen</translation>
    </message>
    <message>
        <source>Put the outlets beneath each other, word under word</source>
        <translation>Die Medien untereinander setzen, Wort unter Wort</translation>
    </message>
    <message>
        <source>Put this outlet&apos;s words into another quote</source>
        <translation>Die Wörter dieses Mediums einem anderen Zitat zuordnen</translation>
    </message>
    <message>
        <source>Re&amp;move document</source>
        <translation>Dokument &amp;entfernen</translation>
    </message>
    <message>
        <source>Read one document whole</source>
        <translation>Ein Dokument ganz lesen</translation>
    </message>
    <message>
        <source>Replace te&amp;xt of the document…</source>
        <translation>Te&amp;xt des Dokuments ersetzen …</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>Ä&amp;ußerung…</translation>
    </message>
    <message>
        <source>Say that the outlet&apos;s words give no quote; tags and notes stay on the words</source>
        <translation>Festhalten, dass die Wörter des Mediums kein Zitat wiedergeben; Schlagwörter und Notizen bleiben an den Wörtern</translation>
    </message>
    <message>
        <source>Say that the words selected in the base and in an outlet belong together</source>
        <translation>Festhalten, dass die im Basistext und die in einem Medium ausgewählten Wörter zusammengehören</translation>
    </message>
    <message>
        <source>Say that the words selected in the base and in an outlet do not belong together</source>
        <translation>Festhalten, dass die im Basistext und die in einem Medium ausgewählten Wörter nicht zusammengehören</translation>
    </message>
    <message>
        <source>Say which quote the selected words give, directly or indirectly</source>
        <translation>Angeben, welches Zitat die ausgewählten Wörter wiedergeben, direkt oder indirekt</translation>
    </message>
    <message>
        <source>Say who speaks here, and how the article brings it in</source>
        <translation>Angeben, wer hier spricht und wie der Artikel es einleitet</translation>
    </message>
    <message>
        <source>Say whose statement it is, of which day, and who carried it</source>
        <translation>Angeben, wessen Äußerung es ist, von welchem Tag und wer sie verbreitet hat</translation>
    </message>
    <message>
        <source>See all that was corrected, and drop what shall hold no longer</source>
        <translation>Alle Korrekturen sehen und verwerfen, was nicht mehr gelten soll</translation>
    </message>
    <message>
        <source>See one quote in every outlet&apos;s words, side by side</source>
        <translation>Ein Zitat im Wortlaut aller Medien nebeneinander sehen</translation>
    </message>
    <message>
        <source>See the comparison as it will be printed, and print it</source>
        <translation>Den Vergleich so sehen, wie er gedruckt wird (auf Englisch), und drucken</translation>
    </message>
    <message>
        <source>See the keys of every action, and choose others</source>
        <translation>Die Tasten jeder Aktion sehen und andere wählen</translation>
    </message>
    <message>
        <source>See which outlet carried which sentence</source>
        <translation>Sehen, welches Medium welchen Satz gebracht hat</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles auswäh&amp;len</translation>
    </message>
    <message>
        <source>Select all of the text or the list that the keyboard is in</source>
        <translation>Alles in dem Text oder der Liste auswählen, in der die Tastatur ist</translation>
    </message>
    <message>
        <source>Selectio&amp;n and notes</source>
        <translation>Auswahl und N&amp;otizen</translation>
    </message>
    <message>
        <source>Sense: &amp;changed</source>
        <translation>Sinn: v&amp;erändert</translation>
    </message>
    <message>
        <source>Sense: s&amp;light</source>
        <translation>Sinn: &amp;leicht verändert</translation>
    </message>
    <message>
        <source>Sense: undec&amp;ided</source>
        <translation>Sinn: unents&amp;chieden</translation>
    </message>
    <message>
        <source>Show below the coverage how many of the words each outlet kept, or do without</source>
        <translation>Unter der Abdeckung zeigen, wie viele der Wörter jedes Medium bewahrt hat, oder darauf verzichten</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Show everything in its own size</source>
        <translation>Alles in seiner eigenen Größe zeigen</translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation>Alles größer zeigen</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>Alles kleiner zeigen</translation>
    </message>
    <message>
        <source>Show only what has these tags, outlets, dates, forms, kinds or senses</source>
        <translation>Nur zeigen, was diese Schlagwörter, Medien, Daten, Formen, Arten oder Sinne hat</translation>
    </message>
    <message>
        <source>Show the documents and the tags at the left, or fold them away</source>
        <translation>Die Dokumente und die Schlagwörter links zeigen oder wegklappen</translation>
    </message>
    <message>
        <source>Show the note as its Markdown says, or go back to writing</source>
        <translation>Die Notiz so zeigen, wie ihr Markdown es sagt, oder weiterschreiben</translation>
    </message>
    <message>
        <source>Show the outlets again that are hidden</source>
        <translation>Die ausgeblendeten Medien wieder zeigen</translation>
    </message>
    <message>
        <source>Show the selection and the notes at the right, or fold them away</source>
        <translation>Die Auswahl und die Notizen rechts zeigen oder wegklappen</translation>
    </message>
    <message>
        <source>Show, export and print this statement alone; once more, all of them again</source>
        <translation>Nur diese Äußerung zeigen, exportieren und drucken; noch einmal: wieder alle</translation>
    </message>
    <message>
        <source>Speaker and &amp;cue…</source>
        <translation>&amp;Sprecher und Redeeinleitung…</translation>
    </message>
    <message>
        <source>Ta&amp;ke the pin off</source>
        <translation>Zu&amp;ordnung aufheben</translation>
    </message>
    <message>
        <source>Tag every &amp;hit…</source>
        <translation>Alle &amp;Treffer verschlagworten…</translation>
    </message>
    <message>
        <source>Tag the whole &amp;quote…</source>
        <translation>Ganzes &amp;Zitat verschlagworten…</translation>
    </message>
    <message>
        <source>Take articles in from files: text or saved web pages</source>
        <translation>Artikel aus Dateien aufnehmen: Text oder gespeicherte Webseiten</translation>
    </message>
    <message>
        <source>Take the chosen documents out of the library</source>
        <translation>Die gewählten Dokumente aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Bearbeitung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the pin off the selected words, or off those of the current difference</source>
        <translation>Die Zuordnung oder Trennung der ausgewählten Wörter aufheben, sonst die der aktuellen Abweichung</translation>
    </message>
    <message>
        <source>Take the text on the clipboard in as a document</source>
        <translation>Den Text der Zwischenablage als Dokument aufnehmen</translation>
    </message>
    <message>
        <source>Take this outlet&apos;s words out of the quote: they are of another one</source>
        <translation>Die Wörter dieses Mediums aus dem Zitat nehmen: Sie gehören zu einem anderen</translation>
    </message>
    <message>
        <source>The difference changes the sense</source>
        <translation>Die Abweichung verändert den Sinn</translation>
    </message>
    <message>
        <source>The difference changes the sense a little</source>
        <translation>Die Abweichung verändert den Sinn ein wenig</translation>
    </message>
    <message>
        <source>The difference leaves the sense as it is</source>
        <translation>Die Abweichung lässt den Sinn, wie er ist</translation>
    </message>
    <message>
        <source>The views, the marks and the keys on one page</source>
        <translation>Die Ansichten, die Zeichen und die Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>To the &amp;comparison</source>
        <translation>Zum Verglei&amp;ch</translation>
    </message>
    <message>
        <source>To the &amp;documents</source>
        <translation>Zu den &amp;Dokumenten</translation>
    </message>
    <message>
        <source>To the &amp;selection</source>
        <translation>Zur &amp;Auswahl</translation>
    </message>
    <message>
        <source>To the &amp;tags</source>
        <translation>Zu den &amp;Schlagwörtern</translation>
    </message>
    <message>
        <source>Unfold the sentences before and after the quote in every article, or fold them</source>
        <translation>Die Sätze vor und nach dem Zitat in jedem Artikel auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Version, licence, and where your library lies</source>
        <translation>Version, Lizenz und wo Ihre Bibliothek liegt</translation>
    </message>
    <message>
        <source>What stands &amp;around the quote</source>
        <translation>&amp;Umgebung des Zitats</translation>
    </message>
    <message>
        <source>Write a note on the document of the selection</source>
        <translation>Eine Notiz zum Dokument der Auswahl schreiben</translation>
    </message>
    <message>
        <source>Write a note on the library as a whole</source>
        <translation>Eine Notiz zur ganzen Bibliothek schreiben</translation>
    </message>
    <message>
        <source>Write a note on the quote that is selected</source>
        <translation>Eine Notiz zum ausgewählten Zitat schreiben</translation>
    </message>
    <message>
        <source>Write a note on the selection</source>
        <translation>Eine Notiz zur Auswahl schreiben</translation>
    </message>
    <message>
        <source>Write a verified copy of the library</source>
        <translation>Eine geprüfte Kopie der Bibliothek schreiben</translation>
    </message>
    <message>
        <source>Write the annotated comparison as a PDF (or HTML, JSON, text)</source>
        <translation>Den annotierten Vergleich als PDF (oder HTML, JSON, Text) schreiben, auf Englisch</translation>
    </message>
    <message>
        <source>You are undecided what the difference does</source>
        <translation>Sie sind unentschieden, was die Abweichung bewirkt</translation>
    </message>
</context>
<context>
    <name>AddressPanel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>AsQuoted then goes to the network, to {host}.</source>
        <translation>AsQuoted geht dann ins Netz, zu {host}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without fetching anything</source>
        <translation>Schließen, ohne etwas zu holen</translation>
    </message>
    <message>
        <source>Enter fetches the page, Escape closes</source>
        <translation>Enter holt die Seite, Esc schließt</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Die Seite holen</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Von einer Adresse importieren</translation>
    </message>
    <message>
        <source>Nothing goes to the network before you press Fetch.</source>
        <translation>Nichts geht ins Netz, bevor Sie auf Holen drücken.</translation>
    </message>
    <message>
        <source>Of a page: https://…</source>
        <translation>Einer Seite: https://…</translation>
    </message>
    <message>
        <source>That is no address: one begins with https://, or has a host such as example.org.</source>
        <translation>Das ist keine Adresse: Eine solche beginnt mit https:// oder hat einen Rechnernamen wie example.org.</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Very many renderings of this statement are held against each other.</source>
        <translation>Sehr viele Wiedergaben dieser Äußerung werden aneinander gemessen.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%Ln articles taken in</source>
        <translation>
            <numerusform>%Ln Artikel aufgenommen</numerusform>
            <numerusform>%Ln Artikel aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already</source>
        <translation>
            <numerusform>%Ln war schon in der Bibliothek</numerusform>
            <numerusform>%Ln waren schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>1 article taken in</source>
        <translation>1 Artikel aufgenommen</translation>
    </message>
    <message>
        <source>1 was in the library already</source>
        <translation>1 war schon in der Bibliothek</translation>
    </message>
    <message>
        <source>Articles ({kinds});;All files (*)</source>
        <translation>Artikel ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>AsQuoted asks first, before it goes to the network.</source>
        <translation>AsQuoted fragt erst nach, bevor es ins Netz geht.</translation>
    </message>
    <message>
        <source>AsQuoted libraries ({kinds});;All files (*)</source>
        <translation>AsQuoted-Bibliotheken ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln pages and take them in</source>
        <translation>
            <numerusform>%Ln Seite abrufen und aufnehmen</numerusform>
            <numerusform>%Ln Seiten abrufen und aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch the page and take it in</source>
        <translation>Die Seite abrufen und aufnehmen</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Kopie anlegen …</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Eine neue Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neue anlegen…</translation>
    </message>
    <message>
        <source>Name the outlet…</source>
        <translation>Medium angeben…</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Eine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Open the library “{name}”</source>
        <translation>Die Bibliothek „{name}“ öffnen</translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation>Die Bibliothek neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln files</source>
        <translation>
            <numerusform>%Ln Datei aufnehmen</numerusform>
            <numerusform>%Ln Dateien aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the folder “{name}”</source>
        <translation>Den Ordner „{name}“ aufnehmen</translation>
    </message>
    <message>
        <source>Take in “{name}”</source>
        <translation>„{name}“ aufnehmen</translation>
    </message>
    <message>
        <source>Take these words in as a document</source>
        <translation>Diese Worte als Dokument aufnehmen</translation>
    </message>
    <message>
        <source>The articles in it, and in the folders below it</source>
        <translation>Die Artikel darin und in den Ordnern darunter</translation>
    </message>
    <message>
        <source>There is neither text nor a file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Text noch eine Datei.</translation>
    </message>
    <message>
        <source>To open a library, drop it alone.</source>
        <translation>Um eine Bibliothek zu öffnen, ziehen Sie sie allein hierher.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write elsewhere…</source>
        <translation>An anderem Ort speichern…</translation>
    </message>
    <message>
        <source>“{name}” is a library, and was not taken in.</source>
        <translation>„{name}“ ist eine Bibliothek und wurde nicht aufgenommen.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>The base is {origin}</source>
        <translation>Der Basistext ist {origin}</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basistext</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesart</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Base</source>
        <translation>Basistext</translation>
    </message>
    <message>
        <source>Base: {name}</source>
        <translation>Basistext: {name}</translation>
    </message>
    <message>
        <source>Choose what the others are held against</source>
        <translation>Wählen, woran die anderen gemessen werden</translation>
    </message>
    <message>
        <source>Go to the next quote</source>
        <translation>Zum nächsten Zitat gehen</translation>
    </message>
    <message>
        <source>Go to the quote before</source>
        <translation>Zum Zitat davor gehen</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Of itself: the statement, or else a composite</source>
        <translation>Automatisch: die Äußerung, sonst ein Mischtext</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>The sentence that is compared</source>
        <translation>Der Satz, der verglichen wird</translation>
    </message>
    <message>
        <source>What the others are held against</source>
        <translation>Woran die anderen gemessen werden</translation>
    </message>
    <message>
        <source>Whose words, and when</source>
        <translation>Wessen Worte, und wann</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>Mischtext</translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message>
        <source>Nothing is selected that could be copied</source>
        <translation>Es ist nichts ausgewählt, das kopiert werden könnte</translation>
    </message>
    <message>
        <source>Words copied</source>
        <translation>Wörter kopiert</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Drag to another place, or press Alt+Shift+Left or Right in the column</source>
        <translation>An einen anderen Platz ziehen oder in der Spalte Alt+Umschalt+Links oder Rechts drücken</translation>
    </message>
    <message>
        <source>Hide {outlet} (H)</source>
        <translation>{outlet} ausblenden (H)</translation>
    </message>
    <message>
        <source>Hold the others against {outlet}</source>
        <translation>Die anderen an {outlet} messen</translation>
    </message>
    <message>
        <source>How sure it is that these words give this sentence</source>
        <translation>Wie sicher es ist, dass diese Wörter diesen Satz wiedergeben</translation>
    </message>
    <message>
        <source>How sure the program is that these words give this quote; not how many of them they give</source>
        <translation>Wie sicher sich das Programm ist, dass diese Wörter dieses Zitat wiedergeben; nicht, wie viele seiner Wörter</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Notizen: {count}</translation>
    </message>
    <message>
        <source>Piece the base together</source>
        <translation>Basistext zusammensetzen</translation>
    </message>
    <message>
        <source>Piece the base together from all renderings</source>
        <translation>Den Basistext aus allen Wiedergaben zusammensetzen</translation>
    </message>
    <message>
        <source>Read the article of {outlet}</source>
        <translation>Den Artikel von {outlet} lesen</translation>
    </message>
    <message>
        <source>Set as base</source>
        <translation>Als Basistext nehmen</translation>
    </message>
    <message>
        <source>Set {outlet} as base</source>
        <translation>{outlet} als Basistext nehmen</translation>
    </message>
    <message>
        <source>Unfold what {outlet} has around the quote (C for all)</source>
        <translation>Aufklappen, was bei {outlet} um das Zitat steht (C für alle)</translation>
    </message>
    <message>
        <source>What can be done with {outlet}</source>
        <translation>Was mit {outlet} getan werden kann</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % sicher</translation>
    </message>
    <message>
        <source>{percent} per cent sure</source>
        <translation>{percent} Prozent sicher</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>An action, a document, a quote, a tag</source>
        <translation>Aktion, Dokument, Zitat oder Schlagwort</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Type a few letters; the arrows choose, Enter does it, Escape closes</source>
        <translation>Ein paar Buchstaben eingeben; die Pfeile wählen, Enter führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Tag: where it stands</source>
        <translation>Schlagwort: wo es steht</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Columns at once</source>
        <translation>Spalten zugleich</translation>
    </message>
    <message>
        <source>Columns before</source>
        <translation>Spalten davor</translation>
    </message>
    <message>
        <source>Columns: as fit</source>
        <translation>Spalten: wie es passt</translation>
    </message>
    <message>
        <source>Columns: {count}</source>
        <translation>Spalten: {count}</translation>
    </message>
    <message>
        <source>Differences: {count}</source>
        <translation>Abweichungen: {count}</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Hidden outlets</source>
        <translation>Ausgeblendete Medien</translation>
    </message>
    <message>
        <source>Hidden outlets: {count}</source>
        <translation>Ausgeblendete Medien: {count}</translation>
    </message>
    <message>
        <source>Hidden: {count}</source>
        <translation>Ausgeblendet: {count}</translation>
    </message>
    <message>
        <source>Hidden: {outlets}. A click shows them again.</source>
        <translation>Ausgeblendet: {outlets}. Ein Klick zeigt sie wieder.</translation>
    </message>
    <message>
        <source>How many columns to show at once, the base included</source>
        <translation>Wie viele Spalten zugleich gezeigt werden, der Basistext eingeschlossen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show {outlet}</source>
        <translation>{outlet} zeigen</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} von {all}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>(words are missing here)</source>
        <translation>(hier fehlen Wörter)</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basistext</translation>
    </message>
    <message>
        <source>Base: composite</source>
        <translation>Basis: Mischtext</translation>
    </message>
    <message>
        <source>Base: {outlet}</source>
        <translation>Basis: {outlet}</translation>
    </message>
    <message>
        <source>Not available (abridged text): {outlets}.</source>
        <translation>Text fehlt (gekürzt): {outlets}.</translation>
    </message>
    <message>
        <source>Not quoted by {outlets}.</source>
        <translation>Nicht zitiert von {outlets}.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Schlagwort: {name}</translation>
    </message>
    <message>
        <source>Words of the statement are missing here: no outlet gives them.</source>
        <translation>Hier fehlen Wörter der Äußerung: Kein Medium gibt sie wieder.</translation>
    </message>
    <message>
        <source>You pinned these words apart from {words} of the base.</source>
        <translation>Sie halten diese Wörter von {words} im Basistext getrennt.</translation>
    </message>
    <message>
        <source>You pinned these words apart from {words} of {outlet}.</source>
        <translation>Sie halten diese Wörter von {words} bei {outlet} getrennt.</translation>
    </message>
    <message>
        <source>You pinned these words to {words} of the base.</source>
        <translation>Sie haben diese Wörter {words} des Basistextes zugeordnet.</translation>
    </message>
    <message>
        <source>You pinned these words to {words} of {outlet}.</source>
        <translation>Sie haben diese Wörter {words} von {outlet} zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln outlets</source>
        <translation>
            <numerusform>aus %Ln Medium</numerusform>
            <numerusform>aus %Ln Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>from one outlet</source>
        <translation>aus einem Medium</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>Lücken: {count}</translation>
    </message>
    <message>
        <source>{at} of {among}</source>
        <translation>{at} von {among}</translation>
    </message>
    <message>
        <source>{at}/{among} {outlet}</source>
        <translation>{at}/{among} {outlet}</translation>
    </message>
    <message>
        <source>{outlet}, {form}</source>
        <translation>{outlet}, {form}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Choose a cell with words first: this outlet does not give the sentence.</source>
        <translation>Wählen Sie zuerst ein Feld mit Worten: Dieses Medium gibt den Satz nicht wieder.</translation>
    </message>
    <message>
        <source>Co&amp;rrect</source>
        <translation>Ko&amp;rrektur</translation>
    </message>
    <message>
        <source>Go to a difference ({key}), or into an outlet&apos;s column, first.</source>
        <translation>Gehen Sie zuerst zu einer Abweichung ({key}) oder in die Spalte eines Mediums.</translation>
    </message>
    <message>
        <source>Select the words that were missed first, in the article ({key}).</source>
        <translation>Markieren Sie zuerst im Artikel die übersehenen Worte ({key}).</translation>
    </message>
    <message>
        <source>No quote stands here: put the cursor into words that are compared.</source>
        <translation>Hier steht kein Zitat: Setzen Sie die Schreibmarke in Worte, die verglichen werden.</translation>
    </message>
    <message>
        <source>There is no other quote in this library.</source>
        <translation>In dieser Bibliothek gibt es kein anderes Zitat.</translation>
    </message>
    <message>
        <source>This is the only rendering of the quote: there is nothing to take apart.</source>
        <translation>Dies ist die einzige Wiedergabe des Zitats: Es gibt nichts zu trennen.</translation>
    </message>
</context>
<context>
    <name>CorrectingPanel</name>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>So lassen (Esc)</translation>
    </message>
    <message>
        <source>{does} (Enter)</source>
        <translation>{does} (Enter)</translation>
    </message>
</context>
<context>
    <name>CorrectionsList</name>
    <message>
        <source>Corrections made</source>
        <translation>Vorgenommene Korrekturen</translation>
    </message>
    <message>
        <source>Enter drops one; a double click goes to its words</source>
        <translation>Enter verwirft eine; ein Doppelklick geht zu ihren Wörtern</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. The menu Correct has what can be said of a selection.</source>
        <translation>Noch wurde nichts korrigiert. Das Menü Korrektur hat, was zu einer Auswahl gesagt werden kann.</translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart of the words kept</source>
        <translation>Diagramm der bewahrten Wörter</translation>
    </message>
    <message>
        <source>Order of the outlets</source>
        <translation>Reihenfolge der Medien</translation>
    </message>
    <message>
        <source>Order of the sentences</source>
        <translation>Reihenfolge der Sätze</translation>
    </message>
    <message>
        <source>Outlets: as in the list beside</source>
        <translation>Medien: wie in der Liste daneben</translation>
    </message>
    <message>
        <source>Outlets: by date</source>
        <translation>Medien: nach Datum</translation>
    </message>
    <message>
        <source>Outlets: by name</source>
        <translation>Medien: nach Name</translation>
    </message>
    <message>
        <source>Outlets: fewest words kept first</source>
        <translation>Medien: wenigste bewahrte Wörter zuerst</translation>
    </message>
    <message>
        <source>Outlets: most silent changes first</source>
        <translation>Medien: meiste stillschweigende Änderungen zuerst</translation>
    </message>
    <message>
        <source>Outlets: most words kept first</source>
        <translation>Medien: meiste bewahrte Wörter zuerst</translation>
    </message>
    <message>
        <source>Sentences: as they were said</source>
        <translation>Sätze: wie sie gesagt wurden</translation>
    </message>
    <message>
        <source>Sentences: given by fewest outlets first</source>
        <translation>Sätze: von wenigsten Medien gebrachte zuerst</translation>
    </message>
    <message>
        <source>Sentences: given by most outlets first</source>
        <translation>Sätze: von meisten Medien gebrachte zuerst</translation>
    </message>
    <message>
        <source>The filter leaves {sentences} of {all_sentences} sentences and {outlets} of {all_outlets} outlets of this statement; the figures and the chart count these alone.</source>
        <translation>Der Filter lässt {sentences} von {all_sentences} Sätzen und {outlets} von {all_outlets} Medien dieser Äußerung übrig; die Kennzahlen und das Diagramm zählen nur diese.</translation>
    </message>
    <message>
        <source>There is too little room for the chart: make the window higher, or the words smaller.</source>
        <translation>Für das Diagramm ist zu wenig Platz: Machen Sie das Fenster höher oder die Schrift kleiner.</translation>
    </message>
    <message>
        <source>What the filter asks for is found in {sentences} of {all_sentences} sentences and {asked} of {all_outlets} outlets of this statement. To compare these sentences, {outlets} of the outlets are shown; the figures and the chart count what is shown.</source>
        <translation>Das Gesuchte findet sich in {sentences} von {all_sentences} Sätzen und {asked} von {all_outlets} Medien dieser Äußerung. Zum Vergleich dieser Sätze werden {outlets} der Medien gezeigt; die Kennzahlen und das Diagramm zählen, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Which outlet stands first</source>
        <translation>Welches Medium zuerst steht</translation>
    </message>
    <message>
        <source>Which sentence stands first</source>
        <translation>Welcher Satz zuerst steht</translation>
    </message>
</context>
<context>
    <name>CoverageDelegate</name>
    <message numerus="yes">
        <source>%Ln grave</source>
        <translation>
            <numerusform>%Ln schwer</numerusform>
            <numerusform>%Ln schwer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln silent</source>
        <translation>
            <numerusform>%Ln still</numerusform>
            <numerusform>%Ln still</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message numerus="yes">
        <source>%Ln more in another form</source>
        <translation>
            <numerusform>%Ln weitere in anderer Form</numerusform>
            <numerusform>%Ln weitere in anderer Form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed in silence: {kinds}</source>
        <translation>Stillschweigend geändert: {kinds}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>grave: {count}</source>
        <translation>schwerwiegend: {count}</translation>
    </message>
    <message>
        <source>silent changes: {count}</source>
        <translation>stillschweigende Änderungen: {count}</translation>
    </message>
    <message>
        <source>{outlet}, sentence {number}: {form}</source>
        <translation>{outlet}, Satz {number}: {form}</translation>
    </message>
    <message>
        <source>{outlet}: {form}</source>
        <translation>{outlet}: {form}</translation>
    </message>
    <message>
        <source>{percent} per cent sure</source>
        <translation>{percent} Prozent sicher</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Add the articles of two outlets or more on the same statement; what they quote appears here.</source>
        <translation>Nehmen Sie Artikel von zwei Medien oder mehr über dieselbe Äußerung auf; was sie zitieren, erscheint hier.</translation>
    </message>
    <message>
        <source>Coverage: sentences by outlets</source>
        <translation>Abdeckung: Sätze nach Medien</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
</context>
<context>
    <name>CueClass</name>
    <message>
        <source>denying</source>
        <translation>bestreitend</translation>
    </message>
    <message>
        <source>distancing</source>
        <translation>distanzierend</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>wertend</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>A statement is the base of its quotes</source>
        <translation>Eine Äußerung ist der Basistext ihrer Zitate</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>2024-03-05, or as you write a day</source>
        <translation>2024-03-05, oder wie Sie einen Tag schreiben</translation>
    </message>
    <message>
        <source>Details of</source>
        <translation>Angaben zu</translation>
    </message>
    <message>
        <source>Details of the document</source>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>Details of {document}</source>
        <translation>Angaben zu {document}</translation>
    </message>
    <message>
        <source>Given in part</source>
        <translation>Nur in Teilen gegeben</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave the details as they were</source>
        <translation>Die Angaben lassen, wie sie waren</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outlets of this library</source>
        <translation>Medien dieser Bibliothek</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation>Die Angaben speichern</translation>
    </message>
    <message>
        <source>That is no day that can be read for certain: write it as 2024-03-05.</source>
        <translation>Das ist kein Tag, der sich sicher lesen lässt: Schreiben Sie ihn als 2024-03-05.</translation>
    </message>
    <message>
        <source>The statement itself</source>
        <translation>Die Äußerung selbst</translation>
    </message>
    <message>
        <source>The text is not the whole article: a quote that it lacks is not available, not “not quoted”</source>
        <translation>Der Text ist nicht der ganze Artikel: Bei einem Zitat, das ihm fehlt, heißt es „Text fehlt“ und nicht „nicht zitiert“</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Where it stands in the web</source>
        <translation>Wo es im Web steht</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>Whom the outlet took it from</source>
        <translation>Von wem das Medium es übernommen hat</translation>
    </message>
    <message>
        <source>en, ko, ar, …</source>
        <translation>en, ko, ar, …</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(omitted)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>kenntlich gemacht</translation>
    </message>
    <message>
        <source>outside the marks</source>
        <translation>außerhalb der Anführungszeichen</translation>
    </message>
    <message>
        <source>sense: {sense}</source>
        <translation>Sinn: {sense}</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stillschweigend</translation>
    </message>
    <message>
        <source>{base} left out</source>
        <translation>{base} ausgelassen</translation>
    </message>
    <message>
        <source>{reading} added</source>
        <translation>{reading} hinzugefügt</translation>
    </message>
    <message>
        <source>{reading} for {base}</source>
        <translation>{reading} statt {base}</translation>
    </message>
    <message>
        <source>{reading} moved</source>
        <translation>{reading} umgestellt</translation>
    </message>
</context>
<context>
    <name>DocumentLines</name>
    <message>
        <source>from {agency}</source>
        <translation>von {agency}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%Ln renderings</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rendering</source>
        <translation>1 Wiedergabe</translation>
    </message>
    <message>
        <source>no renderings</source>
        <translation>keine Wiedergaben</translation>
    </message>
    <message>
        <source>the statement itself</source>
        <translation>die Äußerung selbst</translation>
    </message>
    <message numerus="yes">
        <source>{asked} of %Ln renderings</source>
        <translation>
            <numerusform>{asked} von %Ln Wiedergabe</numerusform>
            <numerusform>{asked} von %Ln Wiedergaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Details…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Filter by outlet, headline, date</source>
        <translation>Medium, Überschrift, Datum filtern</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>Die Dokumente filtern</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Leaves the documents that hold these words</source>
        <translation>Zeigt nur Dokumente, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Take articles in from files</source>
        <translation>Artikel aus Dateien aufnehmen</translation>
    </message>
    <message>
        <source>The arrows choose a document, Enter reads it; the menu key shows what can be done</source>
        <translation>Die Pfeiltasten wählen ein Dokument, die Eingabetaste liest es; die Menütaste zeigt, was damit geht</translation>
    </message>
    <message>
        <source>Leaves the documents whose outlet, headline or date hold these words</source>
        <translation>Zeigt nur Dokumente, deren Medium, Überschrift oder Datum diese Wörter enthält</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>AsQuoted then goes to the network: {addresses}</source>
        <translation>AsQuoted geht dann ins Netz: {addresses}</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch the page from {host}?</source>
        <translation>Die Seite von {host} holen?</translation>
    </message>
    <message>
        <source>Fetching from {host}</source>
        <translation>Hole von {host}</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Noch einmal versuchen…</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>A moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Drop articles here, or paste one. Two that quote the same words can be compared.</source>
        <translation>Legen Sie hier Artikel ab, oder fügen Sie einen ein. Zwei, die dieselben Worte zitieren, lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>It is yours to change; Help brings it back. Import articles with Ctrl+O.</source>
        <translation>Sie können es verändern; das Menü Hilfe holt es zurück. Artikel importieren Sie mit Strg+O.</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek ist geöffnet</translation>
    </message>
    <message>
        <source>No two documents quote the same words. Import another article about the statement.</source>
        <translation>Keine zwei Dokumente zitieren dieselben Worte. Importieren Sie einen weiteren Artikel über die Äußerung.</translation>
    </message>
    <message>
        <source>Nothing in this library is all that is asked for above. Clear the filter with 0.</source>
        <translation>Nichts in dieser Bibliothek erfüllt alles, was oben gefragt ist. 0 setzt den Filter zurück.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Open one, or make a new one.</source>
        <translation>Öffnen Sie eine, oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>The articles can be read already: choose one at the left.</source>
        <translation>Die Artikel lassen sich schon lesen: Wählen Sie links einen aus.</translation>
    </message>
    <message>
        <source>The filter is cleared</source>
        <translation>Der Filter ist zurückgesetzt</translation>
    </message>
    <message>
        <source>The filter leaves no quote</source>
        <translation>Der Filter lässt kein Zitat übrig</translation>
    </message>
    <message>
        <source>The filter was cleared, to show what it left out.</source>
        <translation>Der Filter wurde zurückgesetzt, um zu zeigen, was er wegließ.</translation>
    </message>
    <message>
        <source>This library is empty</source>
        <translation>Diese Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Welcome. This is the sample: five outlets on one statement.</source>
        <translation>Willkommen. Dies ist das Beispiel: fünf Medien zu einer Äußerung.</translation>
    </message>
    <message>
        <source>{name} — AsQuoted</source>
        <translation>{name} – AsQuoted</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Den Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Leave the documents of these outlets</source>
        <translation>Nur Dokumente dieser Medien zeigen</translation>
    </message>
    <message>
        <source>Leave the quotes that are rendered in such a form</source>
        <translation>Nur Zitate zeigen, die in einer solchen Form wiedergegeben sind</translation>
    </message>
    <message>
        <source>Leave the quotes with a difference of such a sense</source>
        <translation>Nur Zitate mit einer Abweichung von solchem Sinn zeigen</translation>
    </message>
    <message>
        <source>Leave the quotes with such a difference; no difference is hidden in them</source>
        <translation>Nur Zitate mit einer solchen Abweichung zeigen; in ihnen wird keine Abweichung verborgen</translation>
    </message>
    <message>
        <source>Leave the statement that is shown now, alone</source>
        <translation>Nur die Äußerung übrig lassen, die gerade gezeigt wird</translation>
    </message>
    <message>
        <source>Leave what carries one of these tags</source>
        <translation>Nur zeigen, was eines dieser Schlagwörter trägt</translation>
    </message>
    <message>
        <source>Leave what was published on this day or later</source>
        <translation>Nur zeigen, was an diesem Tag oder später veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Leave what was published up to this day</source>
        <translation>Nur zeigen, was bis zu diesem Tag veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Sense</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Diese Äußerung</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{does}: 2022-09-22, 2022-09, 2022, or as the window writes a day</source>
        <translation>{does}: 2022-09-22, 2022-09, 2022 oder wie das Fenster einen Tag schreibt</translation>
    </message>
    <message>
        <source>“{typed}” is not read as a day, and asks for nothing: write 2022-09-22</source>
        <translation>„{typed}“ ist nicht als Tag zu lesen und filtert nichts: Schreiben Sie 2022-09-22</translation>
    </message>
    <message>
        <source>{words} date</source>
        <translation>{words} Datum</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message numerus="yes">
        <source>%Ln tagged places</source>
        <translation>
            <numerusform>%Ln verschlagwortete Stelle</numerusform>
            <numerusform>%Ln verschlagwortete Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tagged place</source>
        <translation>1 verschlagwortete Stelle</translation>
    </message>
    <message>
        <source>Comparing the quotes for it: {percent} %</source>
        <translation>Die Zitate werden dafür verglichen: {percent} %</translation>
    </message>
    <message>
        <source>Documents: those in which what is asked for is found, as the list beside has them.</source>
        <translation>Dokumente: die, in denen das Gesuchte vorkommt; die Liste daneben zeigt sie.</translation>
    </message>
    <message>
        <source>Quotes: those in which what is asked for is found at least once. Each of them is compared in all documents of the outlets and days asked for: Coverage and Compare may show more outlets.</source>
        <translation>Zitate: die, in denen das Gesuchte mindestens einmal vorkommt. Jedes davon wird in allen Dokumenten der gewählten Medien und Tage verglichen: Abdeckung und Vergleich können mehr Medien zeigen.</translation>
    </message>
    <message>
        <source>Tagged places: how often the tags are used, those nested in them too, as the list of tags says.</source>
        <translation>Verschlagwortete Stellen: wie oft die Schlagwörter benutzt sind, auch die in ihnen enthaltenen, wie es die Liste der Schlagwörter sagt.</translation>
    </message>
    <message>
        <source>The library is being opened; nothing is left out until it is open.</source>
        <translation>Die Bibliothek wird geöffnet; bis dahin wird nichts ausgeblendet.</translation>
    </message>
    <message>
        <source>{quotes} of {all_quotes} quotes · {documents} of {all_documents} documents</source>
        <translation>{quotes} von {all_quotes} Zitaten · {documents} von {all_documents} Dokumenten</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Die Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Enter goes to a place that was found; Space ticks it</source>
        <translation>Enter geht zu einer gefundenen Stelle; die Leertaste hakt sie an</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Find words in all documents and notes</source>
        <translation>Wörter in allen Dokumenten und Notizen suchen</translation>
    </message>
    <message>
        <source>Finds words in all documents and notes</source>
        <translation>Sucht Wörter in allen Dokumenten und Notizen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go back to the hits without tagging them (Esc)</source>
        <translation>Zu den Treffern zurück, ohne sie zu verschlagworten (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave the hits untagged</source>
        <translation>Die Treffer ohne Schlagwort lassen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln hits…</source>
        <translation>
            <numerusform>%Ln verschlagworten…</numerusform>
            <numerusform>%Ln verschlagworten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag every hit</source>
        <translation>Alle Treffer verschlagworten</translation>
    </message>
    <message>
        <source>Tag every hit…</source>
        <translation>Alle Treffer verschlagworten…</translation>
    </message>
    <message numerus="yes">
        <source>found %Ln times</source>
        <translation>
            <numerusform>%Ln-mal gefunden</numerusform>
            <numerusform>%Ln-mal gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <translation>
            <numerusform>die erste wird gezeigt (%Ln)</numerusform>
            <numerusform>die ersten %Ln werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} will be tagged; Space leaves one out, Enter shows it</source>
        <translation>{count} von {all} werden verschlagwortet; die Leertaste lässt einen Treffer aus, Enter zeigt ihn</translation>
    </message>
    <message>
        <source>found once</source>
        <translation>einmal gefunden</translation>
    </message>
    <message>
        <source>Finds as you type; Enter goes to the first place</source>
        <translation>Sucht beim Tippen; Enter geht zur ersten Stelle</translation>
    </message>
    <message>
        <source>Look at the hits, leave some out, and tag the rest</source>
        <translation>Die Treffer ansehen, einige weglassen und die übrigen verschlagworten</translation>
    </message>
    <message>
        <source>note on {outlet}</source>
        <translation>Notiz zu {outlet}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>On %Ln hits of “{words}”</source>
        <translation>
            <numerusform>Für %Ln Treffer von „{words}“</numerusform>
            <numerusform>Für %Ln Treffer von „{words}“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>not quoted</source>
        <translation>nicht zitiert</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>spliced</source>
        <translation>montiert</translation>
    </message>
    <message>
        <source>trimmed</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
</context>
<context>
    <name>FormChip</name>
    <message>
        <source>Form: {form}</source>
        <translation>Form: {form}</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>AsQuoted libraries ({kinds});;All files (*)</source>
        <translation>AsQuoted-Bibliotheken ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sicherungskopie der Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>It has only what the filter leaves. Clear the filter, and export again, for all quotes.</source>
        <translation>Darin ist nur, was der Filter übrig lässt. Setzen Sie den Filter zurück und exportieren Sie noch einmal, um alle Zitate zu bekommen.</translation>
    </message>
    <message>
        <source>It lies here: {path}</source>
        <translation>Sie liegt hier: {path}</translation>
    </message>
    <message>
        <source>Nothing on this desktop opens “{name}”.</source>
        <translation>Nichts auf diesem Rechner öffnet „{name}“.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>There is a file “{name}” already: choose it, or another name, to export.</source>
        <translation>Es gibt schon eine Datei „{name}“: Wählen Sie diese oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no comparison to export yet: import two articles or more.</source>
        <translation>Es gibt noch keinen Vergleich zu exportieren: Importieren Sie zwei Artikel oder mehr.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>Vergleich.pdf</translation>
    </message>
</context>
<context>
    <name>HeadMenu</name>
    <message>
        <source>A place back</source>
        <translation>Einen Platz zurück</translation>
    </message>
    <message>
        <source>A place on</source>
        <translation>Einen Platz weiter</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Den Artikel lesen</translation>
    </message>
    <message>
        <source>What stands around the quote</source>
        <translation>Umgebung des Zitats</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&amp;At a glance</source>
        <translation>&amp;Auf einen Blick</translation>
    </message>
    <message>
        <source>&amp;Step by step</source>
        <translation>&amp;Schritt für Schritt</translation>
    </message>
    <message>
        <source>About AsQuoted</source>
        <translation>Über AsQuoted</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>AsQuoted shows how each outlet rendered the same quote.</source>
        <translation>AsQuoted zeigt, wie jedes Medium dasselbe Zitat wiedergegeben hat.</translation>
    </message>
    <message>
        <source>Back and forth</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Drop files, text or an address anywhere, or paste with {paste}. An address is fetched only after you say so; nothing else ever goes to the network.</source>
        <translation>Legen Sie Dateien, Text oder eine Adresse irgendwo ab, oder fügen Sie mit {paste} ein. Eine Adresse wird erst geholt, wenn Sie zustimmen; sonst geht nie etwas ins Netz.</translation>
    </message>
    <message>
        <source>Every edit is saved at once, and {undo} takes back one after the other, after a restart too.</source>
        <translation>Jede Bearbeitung wird sofort gespeichert, und {undo} nimmt eine nach der anderen zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Goes to a chapter of the guide</source>
        <translation>Geht zu einem Kapitel der Anleitung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How AsQuoted works</source>
        <translation>So arbeitet AsQuoted</translation>
    </message>
    <message>
        <source>It reports differences; it never pronounces a verdict. Nothing leaves this machine.</source>
        <translation>Es meldet Abweichungen; es fällt nie ein Urteil. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>One document whole, with what it quotes, your tags and your notes.</source>
        <translation>Ein Dokument im Ganzen, mit dem, was es zitiert, Ihren Schlagwörtern und Ihren Notizen.</translation>
    </message>
    <message>
        <source>One quote in every outlet&apos;s words. Each difference has a colour, an underline and a sign for its kind; a dotted line means that the outlet declared it (… or [ ]), any other is silent. Words outside the marks are the outlet&apos;s own: how they differ is shown on demand ({word_by_word}).</source>
        <translation>Ein Zitat im Wortlaut aller Medien. Jede Abweichung hat Farbe, Unterstreichung und Zeichen ihrer Art; eine gepunktete Linie heißt, dass das Medium sie kenntlich gemacht hat (… oder [ ]), jede andere ist stillschweigend. Wörter außerhalb der Anführungszeichen sind die eigenen des Mediums: Worin sie abweichen, wird auf Wunsch gezeigt ({word_by_word}).</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Select words, or a difference, and press {tag} or {note}. A tag also goes on by a double click, or by its number.</source>
        <translation>Wählen Sie Wörter oder eine Abweichung aus und drücken Sie {tag} oder {note}. Ein Schlagwort setzt auch ein Doppelklick oder seine Nummer.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the MIT licence.</source>
        <translation>Version {version}. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Whatever you look for</source>
        <translation>Was Sie auch suchen</translation>
    </message>
    <message>
        <source>Where the program errs, the menu Correct says so: another quote, another speaker, what was missed, words that belong together. Later runs keep it; {corrections} lists it all.</source>
        <translation>Wo das Programm irrt, sagt es das Menü Korrektur: ein anderes Zitat, ein anderer Sprecher, was übersehen wurde, welche Wörter zusammengehören. Spätere Läufe halten sich daran; {corrections} listet alles auf.</translation>
    </message>
    <message>
        <source>Which outlet carried which sentence of a statement, in what form. A cell opens Compare.</source>
        <translation>Welches Medium welchen Satz einer Äußerung gebracht hat und in welcher Form. Eine Zelle öffnet den Vergleich.</translation>
    </message>
    <message>
        <source>Your library: {path}</source>
        <translation>Ihre Bibliothek: {path}</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>keine ist geöffnet</translation>
    </message>
    <message>
        <source>{across} goes from a quotation to its comparison, and from there to the article. {back} and {forward} go back and forward through wherever you were.</source>
        <translation>{across} führt von einer Anführung zu ihrem Vergleich und von dort zum Artikel. {back} und {forward} gehen zurück und vorwärts durch alles, wo Sie waren.</translation>
    </message>
    <message>
        <source>{left_panels} and {right_panels} fold the panels at the sides. Where there is too little room they fold by themselves; the edge that stays brings them back.</source>
        <translation>{left_panels} und {right_panels} klappen die Felder an den Seiten weg. Wo zu wenig Platz ist, klappen sie von selbst weg; der Rand, der bleibt, holt sie zurück.</translation>
    </message>
    <message>
        <source>{palette} finds every action, document, quote and tag by a few letters. {keys} shows all keys, to choose others; {larger} and {smaller}, or the wheel with Ctrl, zoom.</source>
        <translation>{palette} findet jede Aktion, jedes Dokument, Zitat und Schlagwort an ein paar Buchstaben. {keys} zeigt alle Tasten, um andere zu wählen; {larger} und {smaller} oder das Mausrad mit Strg ändern die Größe.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Every outlet here</source>
        <translation>Alle Medien hier</translation>
    </message>
    <message>
        <source>No filter hides a difference of this kind</source>
        <translation>Kein Filter verbirgt eine Abweichung dieser Art</translation>
    </message>
    <message>
        <source>Select a difference ({next} and {previous} go through them), or words in Compare or Read. Then {tag} tags it and {note} writes a note on it.</source>
        <translation>Wählen Sie eine Abweichung aus ({next} und {previous} gehen sie durch) oder Wörter in Vergleich oder Lesen. Dann gibt {tag} ein Schlagwort, und {note} schreibt eine Notiz dazu.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>kenntlich gemacht</translation>
    </message>
    <message>
        <source>outside the marks</source>
        <translation>außerhalb der Anführungszeichen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stillschweigend</translation>
    </message>
</context>
<context>
    <name>KeptBarButton</name>
    <message>
        <source>Enter goes to this outlet in the table</source>
        <translation>Enter geht zu diesem Medium in der Tabelle</translation>
    </message>
    <message>
        <source>{outlet}, words kept: {figure}</source>
        <translation>{outlet}, bewahrte Wörter: {figure}</translation>
    </message>
</context>
<context>
    <name>KeptChart</name>
    <message>
        <source>= {formula}</source>
        <translation>= {formula}</translation>
    </message>
    <message>
        <source>Chart of the words kept by outlet</source>
        <translation>Diagramm der bewahrten Wörter nach Medium</translation>
    </message>
    <message>
        <source>Words kept by outlet</source>
        <translation>Bewahrte Wörter nach Medium</translation>
    </message>
</context>
<context>
    <name>KeyReach</name>
    <message>
        <source>“{does}” is about words in the middle: go there first ({keys}).</source>
        <translation>„{does}“ betrifft Wörter in der Mitte: Gehen Sie zuerst dorthin ({keys}).</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>&amp;Add to its keys</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Umwidmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie dann ihre neuen Tasten.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New keys for “{action}”</source>
        <translation>Neue Tasten für „{action}“</translation>
    </message>
    <message>
        <source>Press the keys that it shall have; Enter ends</source>
        <translation>Drücken Sie die Tasten, die sie haben soll; Enter beendet</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Hier die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Search by name, or by keys</source>
        <translation>Nach Name oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>Die Aktionen durchsuchen</translation>
    </message>
    <message>
        <source>{keys} belongs to {others}, which would lose it.</source>
        <translation>{keys} gehört zu {others} und ginge dort verloren.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>inflection</source>
        <translation>Beugung</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name-form</source>
        <translation>Namensform</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>number-form</source>
        <translation>Zahlform</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>quotation-mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Leaves the notes on things of one kind</source>
        <translation>Zeigt nur Notizen zu Dingen einer Art</translation>
    </message>
    <message>
        <source>What the notes are on</source>
        <translation>Worauf sich die Notizen beziehen</translation>
    </message>
    <message>
        <source>on anything</source>
        <translation>zu allem</translation>
    </message>
    <message>
        <source>on differences</source>
        <translation>zu Abweichungen</translation>
    </message>
    <message>
        <source>on documents</source>
        <translation>zu Dokumenten</translation>
    </message>
    <message>
        <source>on quotes</source>
        <translation>zu Zitaten</translation>
    </message>
    <message>
        <source>on renderings</source>
        <translation>zu Wiedergaben</translation>
    </message>
    <message>
        <source>on the library</source>
        <translation>zur Bibliothek</translation>
    </message>
    <message>
        <source>on words</source>
        <translation>zu Wörtern</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>(%Ln grave)</source>
        <translation>
            <numerusform>(%Ln schwerwiegend)</numerusform>
            <numerusform>(%Ln schwerwiegend)</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Compare indirect speech word by word (W): words outside the marks are the outlet&apos;s own, so their differences are left out unless you ask for them</source>
        <translation>Indirekte Rede Wort für Wort vergleichen (W): Wörter außerhalb der Anführungszeichen sind die eigenen des Mediums, darum bleiben ihre Abweichungen weg, bis Sie danach fragen</translation>
    </message>
    <message>
        <source>Legend and filter of the kinds of difference</source>
        <translation>Legende und Filter der Arten von Abweichungen</translation>
    </message>
    <message>
        <source>Show also the kinds that this quote has none of</source>
        <translation>Auch die Arten zeigen, von denen dieses Zitat keine hat</translation>
    </message>
    <message>
        <source>indirect, word by word {count}</source>
        <translation>indirekt, Wort für Wort {count}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>P</source>
        <translation>T</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Ä</translation>
    </message>
    <message>
        <source>S</source>
        <translation>M</translation>
    </message>
    <message>
        <source>T</source>
        <translation>K</translation>
    </message>
    <message>
        <source>V</source>
        <translation>W</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
</context>
<context>
    <name>LibraryHolding</name>
    <message>
        <source>Finding what the articles have in common</source>
        <translation>Gemeinsamkeiten der Artikel werden gesucht</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Die Bibliothek wird geöffnet</translation>
    </message>
</context>
<context>
    <name>LibraryJobs</name>
    <message>
        <source>Changing tags and notes</source>
        <translation>Schlagwörter und Notizen werden geändert</translation>
    </message>
    <message>
        <source>Taking in and comparing</source>
        <translation>Artikel werden aufgenommen und verglichen</translation>
    </message>
    <message>
        <source>done again: {words}</source>
        <translation>wiederholt: {words}</translation>
    </message>
    <message>
        <source>undone: {words}</source>
        <translation>rückgängig gemacht: {words}</translation>
    </message>
</context>
<context>
    <name>LibrarySession</name>
    <message>
        <source>Backing up</source>
        <translation>Die Sicherungskopie wird angelegt</translation>
    </message>
    <message>
        <source>Bringing back the sample</source>
        <translation>Das Beispiel wird zurückgeholt</translation>
    </message>
    <message>
        <source>Comparing anew</source>
        <translation>Es wird neu verglichen</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Es wird wiederholt</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Reading the new text</source>
        <translation>Der neue Text wird gelesen</translation>
    </message>
    <message>
        <source>Removing documents</source>
        <translation>Dokumente werden entfernt</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Es wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AsQuoted</source>
        <translation>AsQuoted</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>In quotation marks, but taken for a name, a title or a doubted word: not compared.
If it was said: select it, then Correct → Mark as a rendering that was missed.</source>
        <translation>In Anführungszeichen, aber für einen Namen, einen Titel oder ein angezweifeltes Wort gehalten: nicht verglichen.
Wurde es gesagt, dann auswählen und Korrektur → Als übersehene Wiedergabe markieren.</translation>
    </message>
    <message>
        <source>Quotations, tags and notes</source>
        <translation>Anführungen, Schlagwörter und Notizen</translation>
    </message>
    <message>
        <source>indirect · {words}</source>
        <translation>indirekt · {words}</translation>
    </message>
    <message>
        <source>not speech · {words}</source>
        <translation>keine Rede · {words}</translation>
    </message>
    <message>
        <source>note · {words}</source>
        <translation>Notiz · {words}</translation>
    </message>
    <message>
        <source>quotation · {words}</source>
        <translation>Anführung · {words}</translation>
    </message>
    <message>
        <source>{form}
This document: {own}
Base: {base}
Open the comparison</source>
        <translation>{form}
Dieses Dokument: {own}
Basis: {base}
Vergleich öffnen</translation>
    </message>
    <message>
        <source>{form}, as in the base
Open the comparison</source>
        <translation>{form}, wie in der Basis
Vergleich öffnen</translation>
    </message>
    <message>
        <source>{what}
Given to no quote: not compared.
If it belongs to one: select it, then Correct → Mark as a rendering that was missed.</source>
        <translation>{what}
Keinem Zitat zugeordnet: nicht verglichen.
Gehört es zu einem, dann auswählen und Korrektur → Als übersehene Wiedergabe markieren.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a difference first (J), then say what it does.</source>
        <translation>Gehen Sie erst zu einer Abweichung (J) und sagen Sie dann, was sie bewirkt.</translation>
    </message>
    <message>
        <source>On {words}</source>
        <translation>Für {words}</translation>
    </message>
    <message>
        <source>Select words, or a difference, then choose a tag.</source>
        <translation>Wählen Sie erst Wörter oder eine Abweichung aus und dann ein Schlagwort.</translation>
    </message>
    <message>
        <source>Select words, or a difference, then tag them.</source>
        <translation>Wählen Sie erst Wörter oder eine Abweichung aus und geben Sie dann das Schlagwort.</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>What is selected belongs to no quote.</source>
        <translation>Was ausgewählt ist, gehört zu keinem Zitat.</translation>
    </message>
    <message>
        <source>What is selected stands in no document: go to an outlet&apos;s words.</source>
        <translation>Was ausgewählt ist, steht in keinem Dokument: Gehen Sie zu den Worten eines Mediums.</translation>
    </message>
    <message>
        <source>the document {words}</source>
        <translation>das Dokument {words}</translation>
    </message>
    <message>
        <source>the rendering {words}</source>
        <translation>die Wiedergabe {words}</translation>
    </message>
    <message>
        <source>the {words}, all its renderings</source>
        <translation>das {words}, alle seine Wiedergaben</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>its own base</source>
        <translation>eigener Basistext</translation>
    </message>
    <message>
        <source>sentences in all</source>
        <translation>Sätze insgesamt</translation>
    </message>
    <message>
        <source>sentences in marks</source>
        <translation>Sätze in Anführungszeichen</translation>
    </message>
    <message>
        <source>silent changes</source>
        <translation>stillschweigende Änderungen</translation>
    </message>
    <message>
        <source>word error rate</source>
        <translation>Wortfehlerrate</translation>
    </message>
    <message>
        <source>words kept</source>
        <translation>bewahrte Wörter</translation>
    </message>
</context>
<context>
    <name>MiddlePages</name>
    <message>
        <source>Coverage, Compare and Read</source>
        <translation>Abdeckung, Vergleich und Lesen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>NamelessLine</name>
    <message numerus="yes">
        <source>%Ln documents have no outlet</source>
        <translation>
            <numerusform>%Ln Dokument hat kein Medium</numerusform>
            <numerusform>%Ln Dokumente haben kein Medium</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document has no outlet</source>
        <translation>1 Dokument hat kein Medium</translation>
    </message>
    <message>
        <source>Goes from one document without an outlet to the next, to say who published it</source>
        <translation>Geht von einem Dokument ohne Medium zum nächsten, um zu sagen, wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>Name the outlets</source>
        <translation>Medien angeben</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Angeben…</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>What the note&apos;s Markdown says</source>
        <translation>Was das Markdown der Notiz sagt</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Enter goes to what a note is about</source>
        <translation>Enter geht dahin, wovon eine Notiz handelt</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>In den Notizen suchen</translation>
    </message>
    <message>
        <source>Leaves the notes that hold these words</source>
        <translation>Zeigt nur Notizen, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Leaves the notes that hold these words, in them or in what they are on</source>
        <translation>Zeigt nur Notizen, die diese Wörter enthalten, in sich oder in dem, worauf sie sich beziehen</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Die Notiz löschen</translation>
    </message>
    <message>
        <source>Delete the note; undo brings it back</source>
        <translation>Die Notiz löschen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Markdown; Ctrl+Enter saves, so does leaving the field</source>
        <translation>Markdown; Strg+Enter speichert, ebenso das Verlassen des Feldes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>On {words}</source>
        <translation>Zu: {words}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview the note</source>
        <translation>Die Vorschau der Notiz zeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Die Notiz speichern</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Die Notiz speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>Show the note as its Markdown says, or go back to writing</source>
        <translation>Die Notiz so zeigen, wie ihr Markdown es sagt, oder weiterschreiben</translation>
    </message>
    <message>
        <source>Write a note. Markdown works. Saved as you write.</source>
        <translation>Notiz schreiben. Markdown geht. Beim Schreiben wird gespeichert.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write the note on something else</source>
        <translation>Die Notiz zu etwas anderem schreiben</translation>
    </message>
    <message>
        <source>Write the note on the rendering, the quote, the document, the library</source>
        <translation>Die Notiz zur Wiedergabe, zum Zitat, zum Dokument oder zur Bibliothek schreiben</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Shows or hides what went amiss before</source>
        <translation>Zeigt oder verbirgt, was zuvor misslang</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>addition</source>
        <translation>Hinzufügung</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>Ersetzung</translation>
    </message>
</context>
<context>
    <name>OutletHead</name>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Differences: {count}</source>
        <translation>Abweichungen: {count}</translation>
    </message>
    <message>
        <source>Overview of the differences</source>
        <translation>Übersicht der Abweichungen</translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
    <message>
        <source>Notes: {count}</source>
        <translation>Notizen: {count}</translation>
    </message>
    <message>
        <source>Sense: {senses}</source>
        <translation>Sinn: {senses}</translation>
    </message>
    <message>
        <source>Tags: {names}</source>
        <translation>Schlagwörter: {names}</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>There is no comparison to print yet: import two articles or more.</source>
        <translation>Es gibt noch keinen Vergleich zu drucken: Importieren Sie zwei Artikel oder mehr.</translation>
    </message>
</context>
<context>
    <name>PanelTitle</name>
    <message>
        <source>{shown} of {there}</source>
        <translation>{shown} von {there}</translation>
    </message>
</context>
<context>
    <name>Paneling</name>
    <message>
        <source>Bring back: {panels}</source>
        <translation>Zurückholen: {panels}</translation>
    </message>
    <message>
        <source>Documents and tags</source>
        <translation>Dokumente und Schlagwörter</translation>
    </message>
    <message>
        <source>Documents and tags: {keys}</source>
        <translation>Dokumente und Schlagwörter: {keys}</translation>
    </message>
    <message>
        <source>Selection and notes</source>
        <translation>Auswahl und Notizen</translation>
    </message>
    <message>
        <source>Selection and notes: {keys}</source>
        <translation>Auswahl und Notizen: {keys}</translation>
    </message>
    <message>
        <source>There is little room, so panels are folded away. {ways}</source>
        <translation>Es ist wenig Platz, darum sind Felder weggeklappt. {ways}</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>Words that you pinned together, or apart where the pin&apos;s head is hollow</source>
        <translation>Wörter, die Sie einander zugeordnet haben; ist der Kopf der Nadel hohl, halten Sie sie getrennt</translation>
    </message>
    <message numerus="yes">
        <source>pinned %Ln</source>
        <translation>
            <numerusform>zugeordnet %Ln</numerusform>
            <numerusform>zugeordnet %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>(select the words in an outlet&apos;s column)</source>
        <translation>(wählen Sie die Wörter in der Spalte eines Mediums aus)</translation>
    </message>
    <message>
        <source>(select the words in the base&apos;s column)</source>
        <translation>(wählen Sie die Wörter in der Spalte des Basistextes aus)</translation>
    </message>
    <message>
        <source>In an outlet</source>
        <translation>In einem Medium</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>Im Basistext</translation>
    </message>
    <message>
        <source>Words of an outlet</source>
        <translation>Wörter eines Mediums</translation>
    </message>
    <message>
        <source>Words of the base</source>
        <translation>Wörter des Basistextes</translation>
    </message>
</context>
<context>
    <name>PinSign</name>
    <message>
        <source>Pin</source>
        <translation>Nadel</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin them</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Pin words apart</source>
        <translation>Wörter getrennt halten</translation>
    </message>
    <message>
        <source>Pin words together</source>
        <translation>Wörter einander zuordnen</translation>
    </message>
    <message>
        <source>Select words in the base and in an outlet, then press the key again</source>
        <translation>Wörter im Basistext und in einem Medium auswählen, dann die Taste noch einmal</translation>
    </message>
    <message>
        <source>Several words are pinned here. Select those that are meant.</source>
        <translation>Hier sind mehrere Wörter zugeordnet oder getrennt. Wählen Sie die gemeinten aus.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Documents and tags</source>
        <translation>Dokumente und Schlagwörter</translation>
    </message>
    <message>
        <source>Selection and notes</source>
        <translation>Auswahl und Notizen</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Font for reading</source>
        <translation>&amp;Schrift zum Lesen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Größe von allem</translation>
    </message>
    <message>
        <source>Another font for reading</source>
        <translation>Andere Schrift zum Lesen</translation>
    </message>
    <message>
        <source>Another language shows from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>AsQuoted uses the network for one thing only: to fetch the page of an address that you drop or paste yourself. With the question switched off, it is fetched at once.</source>
        <translation>AsQuoted nutzt das Netz nur für eines: um die Seite einer Adresse zu holen, die Sie selbst ablegen oder einfügen. Ist die Frage abgeschaltet, wird sie sofort geholt.</translation>
    </message>
    <message>
        <source>Ask before an address is fetched</source>
        <translation>Fragen, bevor eine Adresse geholt wird</translation>
    </message>
    <message>
        <source>Ask before fetching</source>
        <translation>Vor dem Holen fragen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Font for reading</source>
        <translation>Schrift zum Lesen</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of &amp;exports and prints</source>
        <translation>Sprache von &amp;Exporten und Ausdrucken</translation>
    </message>
    <message>
        <source>Language of exports and prints</source>
        <translation>Sprache von Exporten und Ausdrucken</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show in the window:</source>
        <translation>Im Fenster zeigen:</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Size of what is &amp;read</source>
        <translation>Größe des &amp;Lesetexts</translation>
    </message>
    <message>
        <source>Size of what is read</source>
        <translation>Größe des Lesetexts</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Documents and tags, on the left</source>
        <translation>Dokumente und Schlagwörter, links</translation>
    </message>
    <message>
        <source>Recent tag {keys}</source>
        <translation>Zuletzt benutztes Schlagwort {keys}</translation>
    </message>
    <message>
        <source>Size: {size} %</source>
        <translation>Größe: {size} %</translation>
    </message>
    <message>
        <source>The line at the bottom</source>
        <translation>Die Zeile unten</translation>
    </message>
    <message>
        <source>The selection and the notes, on the right</source>
        <translation>Auswahl und Notizen, rechts</translation>
    </message>
    <message>
        <source>Tools, below the menus</source>
        <translation>Werkzeuge, unter den Menüs</translation>
    </message>
</context>
<context>
    <name>PrintWindow</name>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Gan&amp;ze Seite</translation>
    </message>
    <message>
        <source>As &amp;wide as the window</source>
        <translation>So &amp;breit wie das Fenster</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages</source>
        <translation>Bild auf und Bild ab blättern</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop; nothing is kept of it</source>
        <translation>Anhalten; nichts davon wird behalten</translation>
    </message>
    <message>
        <source>Stops the work; nothing is kept of it</source>
        <translation>Hält die Arbeit an; nichts davon wird behalten</translation>
    </message>
    <message>
        <source>{words}: stopping…</source>
        <translation>{words}: wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Corrections made</source>
        <translation>Vorgenommene Korrekturen</translation>
    </message>
    <message>
        <source>Drop the chosen one</source>
        <translation>Die gewählte verwerfen</translation>
    </message>
    <message>
        <source>Every later run keeps them</source>
        <translation>Jeder spätere Lauf hält sich daran</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Vereinigen</translation>
    </message>
    <message>
        <source>Merge with the quote…</source>
        <translation>Mit dem Zitat vereinigen…</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to the quote…</source>
        <translation>In das Zitat verschieben…</translation>
    </message>
    <message>
        <source>Nothing is altered here yet; Escape leaves it as it is.</source>
        <translation>Noch ist hier nichts geändert; Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set them</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Some renderings have to leave, and some to stay.</source>
        <translation>Einige Wiedergaben müssen herausgelöst werden, einige bleiben.</translation>
    </message>
    <message>
        <source>Speaker and cue</source>
        <translation>Sprecher und Redeeinleitung</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split the quote</source>
        <translation>Das Zitat teilen</translation>
    </message>
    <message>
        <source>The quote that has these words, else one of its own</source>
        <translation>Das Zitat, das diese Wörter hat, sonst ein eigenes</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>Die Äußerung</translation>
    </message>
    <message>
        <source>These words give the quote…</source>
        <translation>Diese Wörter geben das Zitat wieder…</translation>
    </message>
    <message>
        <source>Write the day as in 2022-09-22.</source>
        <translation>Schreiben Sie den Tag wie in 2022-09-22.</translation>
    </message>
</context>
<context>
    <name>QuoteChooser</name>
    <message>
        <source>In the outlet&apos;s own words (indirect speech)</source>
        <translation>In eigenen Worten des Mediums (indirekte Rede)</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Indirekte Rede</translation>
    </message>
    <message>
        <source>No quote has these words.</source>
        <translation>Kein Zitat hat diese Wörter.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes that fit</source>
        <translation>Passende Zitate</translation>
    </message>
    <message>
        <source>Type some words of the quote; the arrows choose another</source>
        <translation>Einige Wörter des Zitats eingeben; die Pfeile wählen ein anderes</translation>
    </message>
    <message>
        <source>Words of the quote, an outlet or a speaker</source>
        <translation>Wörter des Zitats, ein Medium oder ein Sprecher</translation>
    </message>
</context>
<context>
    <name>QuoteFrame</name>
    <message>
        <source>Choose a sentence in Coverage to see how each outlet rendered it.</source>
        <translation>Wählen Sie in der Abdeckung einen Satz, um zu sehen, wie jedes Medium ihn wiedergegeben hat.</translation>
    </message>
    <message>
        <source>No quote chosen</source>
        <translation>Kein Zitat gewählt</translation>
    </message>
</context>
<context>
    <name>QuoteView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>ReadView</name>
    <message>
        <source>Choose a document at the left to read it whole, with all that it quotes.</source>
        <translation>Wählen Sie links ein Dokument, um es ganz zu lesen, mit allem, was es zitiert.</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>Kein Artikel gewählt</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Schlagwort: {name}</translation>
    </message>
</context>
<context>
    <name>ReadingsList</name>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>(not given: cut off)</source>
        <translation>(nicht gebracht: abgeschnitten)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Goes to this outlet&apos;s rendering</source>
        <translation>Geht zur Wiedergabe dieses Mediums</translation>
    </message>
    <message>
        <source>{outlet}: go to this rendering</source>
        <translation>{outlet}: zu dieser Wiedergabe gehen</translation>
    </message>
    <message>
        <source>{outlet}: {words}</source>
        <translation>{outlet}: {words}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The reasons</source>
        <translation>Die Gründe</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (nicht da)</translation>
    </message>
</context>
<context>
    <name>ReplacePage</name>
    <message>
        <source>A minus stands before a line that goes, a plus before one that comes</source>
        <translation>Ein Minus steht vor einer Zeile, die wegfällt, ein Plus vor einer, die hinzukommt</translation>
    </message>
    <message>
        <source>All tags and notes keep their places.</source>
        <translation>Alle Schlagwörter und Notizen behalten ihren Platz.</translation>
    </message>
    <message>
        <source>Choose the new text; what it changes is shown before it is done.</source>
        <translation>Wählen Sie den neuen Text; was er ändert, wird gezeigt, bevor es geschieht.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Take the text of a file</source>
        <translation>Den Text einer Datei nehmen</translation>
    </message>
    <message>
        <source>Take the text on the clipboard</source>
        <translation>Den Text in der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>This is the text that the document has already.</source>
        <translation>Diesen Text hat das Dokument schon.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Words with tags or notes that the new text has no certain place for: {words}</source>
        <translation>Worte mit Schlagwörtern oder Notizen, die im neuen Text keinen sicheren Platz haben: {words}</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Articles ({kinds});;All files (*)</source>
        <translation>Artikel ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a document first, then replace its text.</source>
        <translation>Wählen Sie zuerst ein Dokument, dann ersetzen Sie seinen Text.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Den Text ersetzen</translation>
    </message>
    <message>
        <source>The new text of the document</source>
        <translation>Der neue Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Close AsQuoted</source>
        <translation>AsQuoted schließen</translation>
    </message>
    <message>
        <source>Close the report and go on</source>
        <translation>Den Bericht schließen und weitermachen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong inside AsQuoted</source>
        <translation>In AsQuoted ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your library is saved up to the last edit. Copy this report and send it to the makers; it holds no text of your documents beyond what the error itself names.</source>
        <translation>Ihre Bibliothek ist bis zur letzten Bearbeitung gespeichert. Kopieren Sie diesen Bericht und schicken Sie ihn den Entwicklern; er enthält von Ihren Dokumenten nicht mehr Text, als der Fehler selbst nennt.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>scare</source>
        <translation>Distanzierung</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>RulingOut</name>
    <message>
        <source>This library can only be read: its file or its folder cannot be written to.</source>
        <translation>Diese Bibliothek kann nur gelesen werden: In ihre Datei oder ihren Ordner kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Sense</name>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leicht verändert</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
</context>
<context>
    <name>SenseChooser</name>
    <message>
        <source>The sense is changed</source>
        <translation>Der Sinn ist verändert</translation>
    </message>
    <message>
        <source>The sense is slightly changed</source>
        <translation>Der Sinn ist leicht verändert</translation>
    </message>
    <message>
        <source>The sense is the same</source>
        <translation>Der Sinn ist derselbe</translation>
    </message>
    <message>
        <source>What it does to the sense</source>
        <translation>Was sie mit dem Sinn macht</translation>
    </message>
    <message>
        <source>You are undecided about the sense</source>
        <translation>Sie sind über den Sinn unentschieden</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>SentenceHead</name>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By number of renderings</source>
        <translation>Nach Zahl der Wiedergaben</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>Sort the documents</source>
        <translation>Die Dokumente sortieren</translation>
    </message>
</context>
<context>
    <name>StatementFields</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>The day it was made on, as in 2022-09-22; empty for no day</source>
        <translation>Der Tag, an dem sie gemacht wurde, wie 2022-09-22; leer für keinen Tag</translation>
    </message>
    <message>
        <source>Who carried it: an agency, a ministry</source>
        <translation>Wer sie verbreitet hat: eine Agentur, ein Ministerium</translation>
    </message>
    <message>
        <source>Who made the statement</source>
        <translation>Wer die Äußerung gemacht hat</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
</context>
<context>
    <name>TagAbout</name>
    <message>
        <source>Enter keeps it (F4 comes here)</source>
        <translation>Enter übernimmt es (F4 führt hierher)</translation>
    </message>
    <message>
        <source>What the tag is for</source>
        <translation>Wofür das Schlagwort ist</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag: {name}</source>
        <translation>Schlagwort: {name}</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Put a tag on this</source>
        <translation>Hier ein Schlagwort setzen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Take the tag “{name}” off</source>
        <translation>Das Schlagwort „{name}“ entfernen</translation>
    </message>
</context>
<context>
    <name>TagKeeping</name>
    <message>
        <source>Merge into it</source>
        <translation>Damit vereinigen</translation>
    </message>
    <message>
        <source>Merge “{names}” into…</source>
        <translation>„{names}“ vereinigen mit…</translation>
    </message>
    <message>
        <source>Of {names}, keep…</source>
        <translation>Von {names} behalten…</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already</source>
        <translation>Es gibt schon ein Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>There is no other tag to merge with.</source>
        <translation>Es gibt kein anderes Schlagwort zum Vereinigen.</translation>
    </message>
</context>
<context>
    <name>TagMenu</name>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>Farbe {number}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Put on the selection, or take off</source>
        <translation>Auf die Auswahl setzen oder davon entfernen</translation>
    </message>
</context>
<context>
    <name>TagPlaces</name>
    <message>
        <source>Close the tag&apos;s places</source>
        <translation>Die Stellen des Schlagworts schließen</translation>
    </message>
    <message>
        <source>Close the tag&apos;s places (Esc)</source>
        <translation>Die Stellen des Schlagworts schließen (Esc)</translation>
    </message>
    <message>
        <source>Enter moves the ticked places to it</source>
        <translation>Enter gibt es den angehakten Stellen</translation>
    </message>
    <message>
        <source>Move the ticked places to a new tag (Enter in the field of its name)</source>
        <translation>Den angehakten Stellen ein neues Schlagwort geben (Enter im Feld des Namens)</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>Name des neuen Schlagworts</translation>
    </message>
    <message>
        <source>Space ticks a place, Enter goes there; what is ticked can be split off</source>
        <translation>Die Leertaste hakt eine Stelle an, Enter geht hin; Angehaktes kann abgetrennt werden</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Split the ticked places off</source>
        <translation>Die angehakten Stellen abtrennen</translation>
    </message>
    <message>
        <source>Split the ticked places off as…</source>
        <translation>Angehakte abtrennen als…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the tag off the ticked places</source>
        <translation>Das Schlagwort von den angehakten Stellen entfernen</translation>
    </message>
    <message>
        <source>Take the tag off the ticked places (Del)</source>
        <translation>Das Schlagwort von den angehakten Stellen entfernen (Entf)</translation>
    </message>
    <message>
        <source>Type a name; Enter moves the ticked places to a new tag of that name</source>
        <translation>Einen Namen eingeben; Enter gibt den angehakten Stellen ein neues Schlagwort dieses Namens</translation>
    </message>
    <message>
        <source>Where the tag stands</source>
        <translation>Wo das Schlagwort steht</translation>
    </message>
    <message>
        <source>{count} of {all} ticked</source>
        <translation>{count} von {all} angehakt</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>New tag “{name}”</source>
        <translation>Neues Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>Tab: on what holds it</source>
        <translation>Tab: auf das, was es enthält</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Die Auswahl verschlagworten</translation>
    </message>
    <message>
        <source>Tag, or a new name</source>
        <translation>Schlagwort oder neuer Name</translation>
    </message>
    <message>
        <source>Tags that fit</source>
        <translation>Passende Schlagwörter</translation>
    </message>
    <message>
        <source>Type a tag&apos;s first letters; Enter puts it on the selection</source>
        <translation>Die ersten Buchstaben eines Schlagworts eingeben; Enter gibt es der Auswahl</translation>
    </message>
    <message>
        <source>{about}. Type a tag&apos;s first letters; Enter puts it on</source>
        <translation>{about}. Die ersten Buchstaben eines Schlagworts eingeben; Enter setzt es</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <source>Enter or a double click puts it on the selection, Del deletes it, Ctrl+arrows nest it</source>
        <translation>Enter oder ein Doppelklick gibt es der Auswahl, Entf löscht es, Strg+Pfeile ordnen es ein</translation>
    </message>
    <message numerus="yes">
        <source>those nested in it %Ln times</source>
        <translation>
            <numerusform>die in ihm enthaltenen %Ln-mal</numerusform>
            <numerusform>die in ihm enthaltenen %Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>those nested in it once</source>
        <translation>die in ihm enthaltenen einmal</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln times</source>
        <translation>
            <numerusform>%Ln-mal benutzt</numerusform>
            <numerusform>%Ln-mal benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>used once</source>
        <translation>einmal benutzt</translation>
    </message>
    <message>
        <source>{name}, on the selection</source>
        <translation>{name}, an der Auswahl</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Enter, or a double click, puts a tag on the selection or takes it off; the menu key shows what else can be done</source>
        <translation>Enter oder ein Doppelklick gibt der Auswahl ein Schlagwort oder nimmt es ihr; die Menütaste zeigt, was sonst möglich ist</translation>
    </message>
    <message>
        <source>Find a tag, or make one…</source>
        <translation>Schlagwort suchen oder anlegen…</translation>
    </message>
    <message>
        <source>Leaves the tags that hold these letters; Enter makes a tag of a new name</source>
        <translation>Zeigt nur Schlagwörter mit diesen Buchstaben; Enter legt eines mit neuem Namen an</translation>
    </message>
    <message>
        <source>Merge into another tag…</source>
        <translation>Mit einem anderen Schlagwort vereinigen…</translation>
    </message>
    <message>
        <source>Nest in the tag above</source>
        <translation>In das Schlagwort darüber einordnen</translation>
    </message>
    <message>
        <source>No tags yet. Select words or a difference, press T, type a name.</source>
        <translation>Noch keine Schlagwörter. Wählen Sie Wörter oder eine Abweichung aus, drücken Sie T, geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Put the tag on the selection, or take it off</source>
        <translation>Der Auswahl das Schlagwort geben oder nehmen</translation>
    </message>
    <message>
        <source>Put the tag on the selection, or take it off (Enter, or a double click on the tag)</source>
        <translation>Der Auswahl das Schlagwort geben oder nehmen (Enter oder ein Doppelklick auf das Schlagwort)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Say what it is for</source>
        <translation>Sagen, wofür es ist</translation>
    </message>
    <message>
        <source>Show only what carries it</source>
        <translation>Nur zeigen, was es trägt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take out of the tag it is in</source>
        <translation>Aus seinem Schlagwort herausnehmen</translation>
    </message>
    <message>
        <source>What can be done with the tag</source>
        <translation>Was sich mit dem Schlagwort tun lässt</translation>
    </message>
    <message>
        <source>Where it stands; split…</source>
        <translation>Wo es steht; teilen…</translation>
    </message>
    <message>
        <source>Where the tag stands, split, merge, rename, colour</source>
        <translation>Wo das Schlagwort steht, teilen, vereinigen, umbenennen, färben</translation>
    </message>
</context>
<context>
    <name>TickedRenderings</name>
    <message>
        <source>Renderings of the quote</source>
        <translation>Wiedergaben des Zitats</translation>
    </message>
    <message>
        <source>Space ticks one</source>
        <translation>Die Leertaste hakt eine an</translation>
    </message>
    <message>
        <source>Tick what leaves into a quote of its own (Space).</source>
        <translation>Haken Sie an, was in ein eigenes Zitat kommt (Leertaste).</translation>
    </message>
    <message>
        <source>{outlet}: {words}</source>
        <translation>{outlet}: {words}</translation>
    </message>
</context>
<context>
    <name>VoiceFields</name>
    <message>
        <source>C&amp;lass of the cue</source>
        <translation>&amp;Art der Einleitung</translation>
    </message>
    <message>
        <source>C&amp;ue</source>
        <translation>&amp;Redeeinleitung</translation>
    </message>
    <message>
        <source>Class of the cue</source>
        <translation>Art der Redeeinleitung</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redeeinleitung</translation>
    </message>
    <message>
        <source>How the verb takes sides</source>
        <translation>Wie das Verb Partei nimmt</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>The verb that brings it in, as printed</source>
        <translation>Das Verb, das sie einleitet, wie gedruckt</translation>
    </message>
    <message>
        <source>Who speaks here</source>
        <translation>Wer hier spricht</translation>
    </message>
    <message>
        <source>denying (denied)</source>
        <translation>bestreitend (bestritt)</translation>
    </message>
    <message>
        <source>distancing (claimed)</source>
        <translation>distanzierend (behauptete)</translation>
    </message>
    <message>
        <source>loaded (admitted)</source>
        <translation>wertend (gab zu)</translation>
    </message>
    <message>
        <source>neutral (said)</source>
        <translation>neutral (sagte)</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
</context>
<context>
    <name>Wandering</name>
    <message>
        <source>Choose a difference or an outlet&apos;s column first</source>
        <translation>Wählen Sie erst eine Abweichung oder die Spalte eines Mediums</translation>
    </message>
    <message>
        <source>Compare {quote}</source>
        <translation>Vergleichen: {quote}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Nothing at the cursor is compared: no other article gives these words</source>
        <translation>An der Schreibmarke wird nichts verglichen: Kein anderer Artikel bringt diese Wörter</translation>
    </message>
    <message>
        <source>Read {document}</source>
        <translation>Lesen: {document}</translation>
    </message>
    <message>
        <source>There is no sentence in this row</source>
        <translation>In dieser Zeile ist kein Satz</translation>
    </message>
    <message>
        <source>{back}: {place}</source>
        <translation>{back}: {place}</translation>
    </message>
</context>
<context>
    <name>WhyPart</name>
    <message>
        <source>Copies all the reasons as text</source>
        <translation>Kopiert alle Gründe als Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Opens and folds the reasons for this rendering&apos;s place</source>
        <translation>Klappt die Gründe für den Platz dieser Wiedergabe auf und zu</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <translation>Warum steht sie hier?</translation>
    </message>
    <message>
        <source>Why is it here? Folded</source>
        <translation>Warum steht sie hier? Zugeklappt</translation>
    </message>
    <message>
        <source>Why is it here? Open</source>
        <translation>Warum steht sie hier? Aufgeklappt</translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message>
        <source>Choose the document first, in the list at the left.</source>
        <translation>Wählen Sie zuerst das Dokument, links in der Liste.</translation>
    </message>
    <message>
        <source>Difference copied</source>
        <translation>Abweichung kopiert</translation>
    </message>
    <message>
        <source>Words copied</source>
        <translation>Wörter kopiert</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>A change of {kind} can turn the sense of a quote: it is never hidden.</source>
        <translation>Eine Änderung der Art „{kind}“ kann den Sinn eines Zitats umkehren: Sie wird nie verborgen.</translation>
    </message>
    <message>
        <source>Show or hide differences of {kind}</source>
        <translation>Abweichungen der Art „{kind}“ zeigen oder verbergen</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>bars</name>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrektur</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Colour&amp;s</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%Ln documents imported</source>
        <translation>
            <numerusform>%Ln Dokument importiert</numerusform>
            <numerusform>%Ln Dokumente importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents removed</source>
        <translation>
            <numerusform>%Ln Dokument entfernt</numerusform>
            <numerusform>%Ln Dokumente entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents removed: {name}</source>
        <translation>
            <numerusform>%Ln Dokument entfernt: {name}</numerusform>
            <numerusform>%Ln Dokumente entfernt: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlets</source>
        <translation>
            <numerusform>%Ln Medium</numerusform>
            <numerusform>%Ln Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of tag “{name}” split off as “{made}”</source>
        <translation>
            <numerusform>%Ln Stelle des Schlagworts „{name}“ als „{made}“ abgetrennt</numerusform>
            <numerusform>%Ln Stellen des Schlagworts „{name}“ als „{made}“ abgetrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes grouped</source>
        <translation>
            <numerusform>%Ln Zitat gruppiert</numerusform>
            <numerusform>%Ln Zitate gruppiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln Äußerung</numerusform>
            <numerusform>%Ln Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>(S + D + I) / N: words substituted + deleted + inserted in marks / words of the base in the stretches that it gives</source>
        <translation>(S + D + I) / N: in Anführungszeichen ersetzte + gelöschte + eingefügte Wörter / Wörter des Basistextes in den Strecken, die es bringt</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(stands elsewhere)</source>
        <translation>(steht an anderer Stelle)</translation>
    </message>
    <message>
        <source>1 document imported: {name}</source>
        <translation>1 Dokument importiert: {name}</translation>
    </message>
    <message>
        <source>1 of its {own} content words is {whose}</source>
        <translation>1 ihrer {own} Inhaltswörter steht {whose}</translation>
    </message>
    <message>
        <source>A character that no font of the program can show is given by its code point, in a box: {sign}</source>
        <translation>Ein Zeichen, das keine Schrift des Programms zeigen kann, steht mit seiner Nummer im Zeichensatz in einem Kasten: {sign}</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Ein Vergleich</translation>
    </message>
    <message>
        <source>A quote split in two</source>
        <translation>Ein Zitat geteilt</translation>
    </message>
    <message>
        <source>A rendering marked that was not found</source>
        <translation>Eine nicht gefundene Wiedergabe markiert</translation>
    </message>
    <message>
        <source>A rendering moved into another quote</source>
        <translation>Eine Wiedergabe in ein anderes Zitat verschoben</translation>
    </message>
    <message>
        <source>A rendering refused: it gives no quote</source>
        <translation>Eine Wiedergabe abgelehnt, die kein Zitat wiedergibt</translation>
    </message>
    <message>
        <source>A rendering taken out of its quote</source>
        <translation>Eine Wiedergabe aus ihrem Zitat herausgelöst</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>Eine Äußerung</translation>
    </message>
    <message>
        <source>A statement whose source is not known</source>
        <translation>Eine Äußerung, deren Quelle nicht bekannt ist</translation>
    </message>
    <message>
        <source>A word is kept in whatever form: respelled, abbreviated, inflected or moved. What is cut off, left out or put in other words is not.</source>
        <translation>Ein Wort ist in jeder Form bewahrt: anders geschrieben, abgekürzt, gebeugt oder umgestellt. Was abgeschnitten, ausgelassen oder anders gesagt ist, ist es nicht.</translation>
    </message>
    <message>
        <source>Address {address}</source>
        <translation>Adresse {address}</translation>
    </message>
    <message>
        <source>All of it is held against the base of each sentence. Where that is the outlet’s own wording, no word of it can differ: the last figure says how often it is.</source>
        <translation>Alles wird am Basistext jedes Satzes gemessen. Wo dieser der eigene Wortlaut des Mediums ist, kann kein Wort abweichen: Die letzte Kennzahl sagt, wie oft das so ist.</translation>
    </message>
    <message>
        <source>All statements, for each document those that it gives anything of</source>
        <translation>Alle Äußerungen, für jedes Dokument die, von denen es etwas bringt</translation>
    </message>
    <message>
        <source>Annotated comparison of quotations</source>
        <translation>Kommentierter Vergleich von Zitaten</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basistext</translation>
    </message>
    <message>
        <source>Base ] reading</source>
        <translation>Basistext ] Lesart</translation>
    </message>
    <message>
        <source>Base: {outlet}</source>
        <translation>Basistext: {outlet}</translation>
    </message>
    <message>
        <source>British and American, or two in use, table</source>
        <translation>britisch und amerikanisch oder zwei gebräuchliche, Tabelle</translation>
    </message>
    <message>
        <source>British and American, rule {rule}</source>
        <translation>britisch und amerikanisch, Regel {rule}</translation>
    </message>
    <message>
        <source>Carried by no document</source>
        <translation>Von keinem Dokument gebracht</translation>
    </message>
    <message>
        <source>Carried by {outlets}</source>
        <translation>Gebracht von {outlets}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Corrections by hand</source>
        <translation>Korrekturen von Hand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Differences in quote {number}</source>
        <translation>Abweichungen in Zitat {number}</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand getan</translation>
    </message>
    <message>
        <source>Done by hand: {many}</source>
        <translation>Von Hand getan: {many}</translation>
    </message>
    <message>
        <source>Each document was read for what stands in quotation marks and for what it attributes to a speaker outside them. Renderings of the same sentence are held against one {base}: the statement’s own text where it is among the sources, else a rendering that the user chose, else a {composite}, pieced together from the renderings. What an outlet printed is shown character for character, in the serif type; everything set in the sans type, and every sign inside printed words, is the program’s.</source>
        <translation>In jedem Dokument wurde gelesen, was in Anführungszeichen steht und was es außerhalb davon einem Sprecher zuschreibt. Wiedergaben desselben Satzes werden an einem {base} gemessen: am Text der Äußerung selbst, wo er unter den Quellen ist, sonst an einer Wiedergabe, die der Benutzer gewählt hat, sonst an einem {composite}, der aus den Wiedergaben zusammengesetzt ist. Was ein Medium gedruckt hat, steht Zeichen für Zeichen da, in der Schrift mit Serifen; alles in der Schrift ohne Serifen und jedes Zeichen zwischen gedruckten Wörtern ist vom Programm.</translation>
    </message>
    <message>
        <source>Each quote and how each outlet gives it. Numbers over the names are those of the sources; two letters in one field are two renderings in one document.</source>
        <translation>Jedes Zitat und wie jedes Medium es wiedergibt. Die Nummern bei den Namen sind die der Quellen; zwei Buchstaben in einem Feld sind zwei Wiedergaben in einem Dokument.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File {file}</source>
        <translation>Datei {file}</translation>
    </message>
    <message>
        <source>Filter: {filters}</source>
        <translation>Filter: {filters}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters of this report</source>
        <translation>Filter dieses Berichts</translation>
    </message>
    <message>
        <source>Forms of a rendering</source>
        <translation>Formen einer Wiedergabe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>How each outlet rendered the same quote: an annotated comparison</source>
        <translation>Wie jedes Medium dasselbe Zitat wiedergegeben hat: ein kommentierter Vergleich</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>So ist es zu lesen</translation>
    </message>
    <message>
        <source>In another language, not compared:</source>
        <translation>In anderer Sprache, nicht verglichen:</translation>
    </message>
    <message>
        <source>Indirect speech accepted as a rendering</source>
        <translation>Indirekte Rede als Wiedergabe angenommen</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made {moment} by AsQuoted {version}</source>
        <translation>Erstellt am {moment} mit AsQuoted {version}</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Method and filters</source>
        <translation>Verfahren und Filter</translation>
    </message>
    <message>
        <source>No quotes were found.</source>
        <translation>Es wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>None in: {outlets}</source>
        <translation>Nicht in: {outlets}</translation>
    </message>
    <message>
        <source>None: every difference that was found is shown.</source>
        <translation>Keine: Jede gefundene Abweichung ist gezeigt.</translation>
    </message>
    <message>
        <source>Not available from {outlets}</source>
        <translation>Text fehlt bei {outlets}</translation>
    </message>
    <message>
        <source>Not given at the end: {words}</source>
        <translation>Am Ende nicht gebracht: {words}</translation>
    </message>
    <message>
        <source>Not given at the start: {words}</source>
        <translation>Am Anfang nicht gebracht: {words}</translation>
    </message>
    <message>
        <source>Not quoted by {outlets}</source>
        <translation>Nicht zitiert von {outlets}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>On the whole comparison</source>
        <translation>Zum ganzen Vergleich</translation>
    </message>
    <message>
        <source>On the words {words}</source>
        <translation>Zu den Wörtern {words}</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>Zu „{words}“</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Weitere Zeichen</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outlet and form</source>
        <translation>Medium und Form</translation>
    </message>
    <message>
        <source>Outlet and headline</source>
        <translation>Medium und Überschrift</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pieces: {pieces}</source>
        <translation>Teile: {pieces}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Zitat {number}</translation>
    </message>
    <message>
        <source>Quote {number}: {words}</source>
        <translation>Zitat {number}: {words}</translation>
    </message>
    <message>
        <source>S, D and I are the fewest that lead from the words of the base to those in the marks (the Levenshtein distance over words, as in speech recognition). Cuts at the two ends are no errors. What an ellipsis or brackets declare is none either, and counts in no part of the formula, N included. Words that differ in no more than punctuation, case, spelling, abbreviation or the form of a name or a number are the same word. A moved word is deleted in one place and inserted in another.</source>
        <translation>S, D und I sind die wenigsten Schritte, die von den Wörtern des Basistextes zu denen in Anführungszeichen führen (die Levenshtein-Distanz über Wörter, wie in der Spracherkennung). Schnitte an den beiden Enden sind keine Fehler. Was Auslassungspunkte oder Klammern kenntlich machen, ist auch keiner und zählt in keinem Teil der Formel, auch nicht in N. Wörter, die sich nur in Zeichensetzung, Groß- und Kleinschreibung, Schreibweise, Abkürzung oder der Form eines Namens oder einer Zahl unterscheiden, sind dasselbe Wort. Ein umgestelltes Wort ist an einer Stelle gelöscht und an einer anderen eingefügt.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 nicht bekannt</translation>
    </message>
    <message>
        <source>Sense</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set by hand: {facts}</source>
        <translation>Von Hand festgelegt: {facts}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speaker and source not known</source>
        <translation>Sprecher und Quelle nicht bekannt</translation>
    </message>
    <message>
        <source>Statement {number}</source>
        <translation>Äußerung {number}</translation>
    </message>
    <message>
        <source>Statement {number}: {name}</source>
        <translation>Äußerung {number}: {name}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags and notes on documents</source>
        <translation>Schlagwörter und Notizen zu Dokumenten</translation>
    </message>
    <message>
        <source>The base chosen</source>
        <translation>Basistext gewählt</translation>
    </message>
    <message>
        <source>The program grouped the words and found what is known of the statements; its user then did this. All else is as the program found it. Tags, notes and the sense of a difference are not listed here: they change nothing of the comparison.</source>
        <translation>Das Programm hat die Wörter gruppiert und gefunden, was von den Äußerungen bekannt ist; sein Benutzer hat danach dies getan. Alles andere ist, wie das Programm es fand. Schlagwörter, Notizen und der Sinn einer Abweichung stehen hier nicht: Sie ändern nichts am Vergleich.</translation>
    </message>
    <message>
        <source>The sentences of a statement are those that at least one of the compared documents gives. The text of an abridged document does not tell what the article left out, so that it has no figure for them.</source>
        <translation>Die Sätze einer Äußerung sind die, die mindestens eines der verglichenen Dokumente bringt. Der Text eines gekürzten Dokuments sagt nicht, was der Artikel weggelassen hat; es hat dafür keine Kennzahl.</translation>
    </message>
    <message>
        <source>The speaker or the cue of a rendering set</source>
        <translation>Sprecher oder Redeeinleitung einer Wiedergabe festgelegt</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>Die Äußerung</translation>
    </message>
    <message>
        <source>The text edited after it was read</source>
        <translation>Text nach dem Einlesen bearbeitet</translation>
    </message>
    <message>
        <source>This page says what differs, and where. It gives no verdict on anyone.</source>
        <translation>Diese Seite sagt, was abweicht und wo. Sie fällt über niemanden ein Urteil.</translation>
    </message>
    <message>
        <source>This report has no documents.</source>
        <translation>Dieser Bericht hat keine Dokumente.</translation>
    </message>
    <message>
        <source>This report says what differs, and where. It gives no verdict on anyone. Tags, notes and the sense of a difference are its user’s.</source>
        <translation>Dieser Bericht sagt, was abweicht und wo. Er fällt über niemanden ein Urteil. Schlagwörter, Notizen und der Sinn einer Abweichung sind vom Benutzer.</translation>
    </message>
    <message>
        <source>Two quotes made one</source>
        <translation>Zwei Zitate vereinigt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is known of a statement set</source>
        <translation>Angaben zu einer Äußerung festgelegt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Welche Wörter</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
    <message>
        <source>Words pinned apart</source>
        <translation>Wörter getrennt gehalten</translation>
    </message>
    <message>
        <source>Words pinned together</source>
        <translation>Wörter einander zugeordnet</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a backup of it was made, but it is damaged; check the library</source>
        <translation>eine Sicherungskopie wurde angelegt, aber sie ist beschädigt; prüfen Sie die Bibliothek</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a day that agrees</source>
        <translation>ein Tag, der passt</translation>
    </message>
    <message>
        <source>a difference</source>
        <translation>eine Abweichung</translation>
    </message>
    <message>
        <source>a difference that is not shown here</source>
        <translation>eine Abweichung, die hier nicht gezeigt ist</translation>
    </message>
    <message>
        <source>a difference that is not shown here, sense {sense}</source>
        <translation>eine Abweichung, die hier nicht gezeigt ist, Sinn {sense}</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>a document that was asked for is not in the library any more</source>
        <translation>ein angefragtes Dokument ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>a heavy line and a tint</source>
        <translation>eine kräftige Linie und einen Farbton</translation>
    </message>
    <message>
        <source>a library or another database stands there; choose another name</source>
        <translation>dort steht eine Bibliothek oder eine andere Datenbank; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>a move: words that stand elsewhere in the base</source>
        <translation>eine Umstellung: Wörter, die im Basistext an anderer Stelle stehen</translation>
    </message>
    <message>
        <source>a note needs words; delete it instead</source>
        <translation>eine Notiz braucht Wörter; löschen Sie sie stattdessen</translation>
    </message>
    <message>
        <source>a or an</source>
        <translation>a oder an</translation>
    </message>
    <message>
        <source>a phrase of three words or more, under half of the base</source>
        <translation>eine Wendung von drei Wörtern oder mehr, weniger als die Hälfte des Basistextes</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>a recording or a picture</source>
        <translation>eine Aufnahme oder ein Bild</translation>
    </message>
    <message>
        <source>a rendering</source>
        <translation>eine Wiedergabe</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a substitution: other words than the base’s</source>
        <translation>eine Ersetzung: andere Wörter als im Basistext</translation>
    </message>
    <message>
        <source>a tag cannot be nested in itself</source>
        <translation>ein Schlagwort kann nicht in sich selbst eingeordnet werden</translation>
    </message>
    <message>
        <source>a tag is merged into another one</source>
        <translation>ein Schlagwort wird mit einem anderen vereinigt</translation>
    </message>
    <message>
        <source>a tag needs a name</source>
        <translation>ein Schlagwort braucht einen Namen</translation>
    </message>
    <message>
        <source>abbreviation: a contraction, table</source>
        <translation>Abkürzung: eine Zusammenziehung, Tabelle</translation>
    </message>
    <message>
        <source>abbreviation: a month or a day, table</source>
        <translation>Abkürzung: ein Monat oder ein Tag, Tabelle</translation>
    </message>
    <message>
        <source>abbreviation: a short form and what it stands for, initials</source>
        <translation>Abkürzung: eine Kurzform und wofür sie steht, Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>abbreviation: a short form and what it stands for, table</source>
        <translation>Abkürzung: eine Kurzform und wofür sie steht, Tabelle</translation>
    </message>
    <message>
        <source>abbreviation: a short form and what it stands for, table or initials</source>
        <translation>Abkürzung: eine Kurzform und wofür sie steht, Tabelle oder Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>abbreviation: full stops or none</source>
        <translation>Abkürzung: mit Punkten oder ohne</translation>
    </message>
    <message>
        <source>abbreviation: in brackets, the unit of what stands before them</source>
        <translation>Abkürzung: in Klammern, die Einheit dessen, was davor steht</translation>
    </message>
    <message>
        <source>abbreviation: in brackets, what stands before them in another form</source>
        <translation>Abkürzung: in Klammern, was davor in anderer Form steht</translation>
    </message>
    <message>
        <source>abridged</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>abridged: not the whole article</source>
        <translation>gekürzt: nicht der ganze Artikel</translation>
    </message>
    <message>
        <source>accents or none</source>
        <translation>mit Akzenten oder ohne</translation>
    </message>
    <message>
        <source>accepted by hand</source>
        <translation>von Hand angenommen</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an addition: words that are not in the base</source>
        <translation>eine Hinzufügung: Wörter, die nicht im Basistext stehen</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an omission: words of the base are left out here</source>
        <translation>eine Auslassung: hier sind Wörter des Basistextes ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further statements, listed in the overview</source>
        <translation>
            <numerusform>und %Ln weitere Äußerung, aufgeführt in der Übersicht</numerusform>
            <numerusform>und %Ln weitere Äußerungen, aufgeführt in der Übersicht</numerusform>
        </translation>
    </message>
    <message>
        <source>another document</source>
        <translation>ein anderes Dokument</translation>
    </message>
    <message>
        <source>another program has it open; close it there, and try again</source>
        <translation>ein anderes Programm hat sie offen; schließen Sie sie dort, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program is writing to this library; try again when it is done</source>
        <translation>ein anderes Programm schreibt gerade in diese Bibliothek; versuchen Sie es wieder, wenn es fertig ist</translation>
    </message>
    <message>
        <source>another speaker is named</source>
        <translation>ein anderer Sprecher ist genannt</translation>
    </message>
    <message>
        <source>as given by {outlet}</source>
        <translation>wie bei {outlet}</translation>
    </message>
    <message>
        <source>attributed to the speaker outside quotation marks</source>
        <translation>dem Sprecher außerhalb der Anführungszeichen zugeschrieben</translation>
    </message>
    <message>
        <source>attribution: an aside says whose opinion it is</source>
        <translation>Zuschreibung: ein Einschub sagt, wessen Meinung es ist</translation>
    </message>
    <message>
        <source>attribution: on whose word it stands</source>
        <translation>Zuschreibung: auf wessen Wort es beruht</translation>
    </message>
    <message>
        <source>attribution: {change}</source>
        <translation>Zuschreibung: {change}</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basistext</translation>
    </message>
    <message>
        <source>base ({outlet}): {words}</source>
        <translation>Basistext ({outlet}): {words}</translation>
    </message>
    <message>
        <source>base chosen: a document</source>
        <translation>Basistext gewählt: ein Dokument</translation>
    </message>
    <message>
        <source>base chosen: {name}</source>
        <translation>Basistext gewählt: {name}</translation>
    </message>
    <message>
        <source>base set back</source>
        <translation>Basistext zurückgesetzt</translation>
    </message>
    <message>
        <source>behind an ellipsis it goes on with this sentence</source>
        <translation>sie führt hinter Auslassungspunkten diesen Satz fort</translation>
    </message>
    <message>
        <source>blue, the number in a ring {sign}: an ellipsis declares an omission, square brackets an addition or a substitution; words outside the marks are openly the outlet’s own</source>
        <translation>blau, die Nummer in einem Ring {sign}: Auslassungspunkte machen eine Auslassung kenntlich, eckige Klammern eine Hinzufügung oder eine Ersetzung; Wörter außerhalb der Anführungszeichen sind offen die eigenen des Mediums</translation>
    </message>
    <message>
        <source>broken line</source>
        <translation>gestrichelte Linie</translation>
    </message>
    <message>
        <source>by your ruling</source>
        <translation>nach Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>can only be read, as the file or its folder cannot be written to; nothing was changed. Copy it to a folder of yours, and open the copy</source>
        <translation>kann nur gelesen werden, da in die Datei oder ihren Ordner nicht geschrieben werden kann; nichts wurde geändert. Kopieren Sie sie in einen eigenen Ordner und öffnen Sie die Kopie</translation>
    </message>
    <message>
        <source>cannot be looked at ({error}); check its name and the permissions of its folder</source>
        <translation>ist nicht erreichbar ({error}); prüfen Sie den Namen und die Rechte des Ordners</translation>
    </message>
    <message>
        <source>cannot be made ({error})</source>
        <translation>kann nicht angelegt werden ({error})</translation>
    </message>
    <message>
        <source>cannot be made: {why}</source>
        <translation>kann nicht angelegt werden: {why}</translation>
    </message>
    <message>
        <source>cannot be opened as a library; check the folder and its permissions</source>
        <translation>kann nicht als Bibliothek geöffnet werden; prüfen Sie den Ordner und seine Rechte</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>case: capital or small letter</source>
        <translation>Groß/klein: großer oder kleiner Buchstabe</translation>
    </message>
    <message>
        <source>choose the places that shall carry the new tag</source>
        <translation>wählen Sie die Stellen, die das neue Schlagwort tragen sollen</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>Mischtext</translation>
    </message>
    <message>
        <source>composite of {outlets}</source>
        <translation>Mischtext aus {outlets}</translation>
    </message>
    <message>
        <source>composite, all of it from {outlet}</source>
        <translation>Mischtext, ganz aus {outlet}</translation>
    </message>
    <message>
        <source>composite, pieced together from the renderings</source>
        <translation>Mischtext, aus den Wiedergaben zusammengesetzt</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>confidence {decimal}</source>
        <translation>Sicherheit {decimal}</translation>
    </message>
    <message>
        <source>correction by hand</source>
        <translation>Korrektur von Hand</translation>
    </message>
    <message>
        <source>correction dropped: accept</source>
        <translation>Korrektur verworfen: Wiedergabe angenommen</translation>
    </message>
    <message>
        <source>correction dropped: apart</source>
        <translation>Korrektur verworfen: nicht dasselbe Zitat</translation>
    </message>
    <message>
        <source>correction dropped: mark</source>
        <translation>Korrektur verworfen: Wiedergabe markiert</translation>
    </message>
    <message>
        <source>correction dropped: merge</source>
        <translation>Korrektur verworfen: Zitate vereinigt</translation>
    </message>
    <message>
        <source>correction dropped: move</source>
        <translation>Korrektur verworfen: Wiedergabe verschoben</translation>
    </message>
    <message>
        <source>correction dropped: pin</source>
        <translation>Korrektur verworfen: Zuordnung von Wörtern</translation>
    </message>
    <message>
        <source>correction dropped: refuse</source>
        <translation>Korrektur verworfen: Wiedergabe abgelehnt</translation>
    </message>
    <message>
        <source>correction dropped: split</source>
        <translation>Korrektur verworfen: Zitat geteilt</translation>
    </message>
    <message>
        <source>correction dropped: statement</source>
        <translation>Korrektur verworfen: Äußerung</translation>
    </message>
    <message>
        <source>correction dropped: voice</source>
        <translation>Korrektur verworfen: Sprecher oder Redeeinleitung</translation>
    </message>
    <message>
        <source>corrections by hand</source>
        <translation>Korrekturen von Hand</translation>
    </message>
    <message>
        <source>cue “{words}”</source>
        <translation>Redeeinleitung „{words}“</translation>
    </message>
    <message>
        <source>cut at an end or inside; at least half of the base is left</source>
        <translation>an einem Ende oder im Innern gekürzt; mindestens die Hälfte des Basistextes ist übrig</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date {date}</source>
        <translation>Datum {date}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>kenntlich gemacht</translation>
    </message>
    <message>
        <source>declared difference</source>
        <translation>kenntlich gemachte Abweichung</translation>
    </message>
    <message>
        <source>declared differences</source>
        <translation>kenntlich gemachte Abweichungen</translation>
    </message>
    <message>
        <source>declared, by an ellipsis</source>
        <translation>kenntlich gemacht, durch Auslassungspunkte</translation>
    </message>
    <message>
        <source>declared, by round brackets</source>
        <translation>kenntlich gemacht, durch runde Klammern</translation>
    </message>
    <message>
        <source>declared, by square brackets</source>
        <translation>kenntlich gemacht, durch eckige Klammern</translation>
    </message>
    <message>
        <source>declared: by an ellipsis or by square brackets</source>
        <translation>kenntlich gemacht: durch Auslassungspunkte oder eckige Klammern</translation>
    </message>
    <message>
        <source>detached: no longer found in the text</source>
        <translation>losgelöst: im Text nicht mehr gefunden</translation>
    </message>
    <message>
        <source>details of a document changed</source>
        <translation>Angaben zu einem Dokument geändert</translation>
    </message>
    <message>
        <source>details of {name} changed</source>
        <translation>Angaben zu {name} geändert</translation>
    </message>
    <message>
        <source>difference {number}: declared {operation}</source>
        <translation>Abweichung {number}: {operation}, kenntlich gemacht</translation>
    </message>
    <message>
        <source>difference {number}: silent {operation}</source>
        <translation>Abweichung {number}: {operation}, stillschweigend</translation>
    </message>
    <message>
        <source>differences in marks that nothing declares, counted by kind</source>
        <translation>Abweichungen in Anführungszeichen, die nichts kenntlich macht, nach Art gezählt</translation>
    </message>
    <message>
        <source>done again: {change}</source>
        <translation>wiederholt: {change}</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>gepunktete Linie</translation>
    </message>
    <message>
        <source>double line</source>
        <translation>doppelte Linie</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>forms {forms}</source>
        <translation>Formen {forms}</translation>
    </message>
    <message>
        <source>from 0 to 1: how certain it is that the words render this quote and no other</source>
        <translation>von 0 bis 1: wie sicher es ist, dass die Wörter dieses Zitat wiedergeben und kein anderes</translation>
    </message>
    <message>
        <source>from {agency}</source>
        <translation>von {agency}</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>ab {since}</translation>
    </message>
    <message>
        <source>hollow pin</source>
        <translation>hohle Nadel</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>in Grau</translation>
    </message>
    <message>
        <source>in quotation marks, yet not the words of the base</source>
        <translation>in Anführungszeichen, aber nicht die Wörter des Basistextes</translation>
    </message>
    <message>
        <source>in the outlet’s own words</source>
        <translation>in eigenen Worten des Mediums</translation>
    </message>
    <message>
        <source>indirect rendering accepted: “{words}”</source>
        <translation>indirekte Wiedergabe angenommen: „{words}“</translation>
    </message>
    <message>
        <source>indirect rendering accepted: “{words}” ({outlet})</source>
        <translation>indirekte Wiedergabe angenommen: „{words}“ ({outlet})</translation>
    </message>
    <message>
        <source>inflection: another form of the same word, by its root</source>
        <translation>Beugung: eine andere Form desselben Wortes, nach seinem Stamm</translation>
    </message>
    <message>
        <source>inflection: another form of the verb</source>
        <translation>Beugung: eine andere Form des Verbs</translation>
    </message>
    <message>
        <source>inflection: the tense of reported speech</source>
        <translation>Beugung: die Zeitform der indirekten Rede</translation>
    </message>
    <message>
        <source>inside it “{word}”</source>
        <translation>darin „{word}“</translation>
    </message>
    <message>
        <source>inside it “{word}” for “{other}”</source>
        <translation>darin „{word}“ statt „{other}“</translation>
    </message>
    <message>
        <source>is a folder, not a library; name a file in it</source>
        <translation>ist ein Ordner, keine Bibliothek; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>is a folder; name a file in it</source>
        <translation>ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>is a name that no file can have</source>
        <translation>ist ein Name, den keine Datei haben kann</translation>
    </message>
    <message>
        <source>is damaged or no AsQuoted library; it was left as it is. Open a backup, or choose another file for the library</source>
        <translation>ist beschädigt oder keine AsQuoted-Bibliothek; sie blieb, wie sie ist. Öffnen Sie eine Sicherungskopie, oder wählen Sie eine andere Datei für die Bibliothek</translation>
    </message>
    <message>
        <source>is no file that could be replaced; choose another name</source>
        <translation>ist keine Datei, die ersetzt werden könnte; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>is no file that could hold a library; name another one</source>
        <translation>ist keine Datei, die eine Bibliothek enthalten könnte; nennen Sie eine andere</translation>
    </message>
    <message>
        <source>it begins with the same words in a row</source>
        <translation>sie beginnt mit denselben Wörtern hintereinander</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>sie kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>it holds a name before its host; leave that out</source>
        <translation>sie enthält einen Namen vor dem Rechnernamen; lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>it holds words of this sentence in quotation marks</source>
        <translation>sie enthält Wörter dieses Satzes in Anführungszeichen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is nested too deeply, or has too large a piece, to be read to its end; save its text as .txt and import that</source>
        <translation>sie ist zu tief verschachtelt oder hat ein zu großes Stück, um zu Ende gelesen zu werden; speichern Sie ihren Text als .txt und importieren Sie diesen</translation>
    </message>
    <message>
        <source>it is no page of text but {type}</source>
        <translation>sie ist keine Textseite, sondern {type}</translation>
    </message>
    <message>
        <source>it is the statement’s own text</source>
        <translation>es ist der eigene Text der Äußerung</translation>
    </message>
    <message>
        <source>it leads on and on, or to no page of the web; open it in your browser and save the page</source>
        <translation>sie führt immer weiter oder zu keiner Seite im Web; öffnen Sie sie in Ihrem Browser und speichern Sie die Seite</translation>
    </message>
    <message>
        <source>it leads to {address}, which is no page of the web</source>
        <translation>sie führt zu {address}, und das ist keine Seite im Web</translation>
    </message>
    <message>
        <source>it leads to {address}, which others could read along</source>
        <translation>sie führt zu {address}, wo andere mitlesen könnten</translation>
    </message>
    <message>
        <source>it opens with the same subject, verb and object</source>
        <translation>sie beginnt mit demselben Subjekt, Verb und Objekt</translation>
    </message>
    <message>
        <source>it stands in a report of this sentence</source>
        <translation>sie steht in einem Bericht über diesen Satz</translation>
    </message>
    <message>
        <source>it takes too long; try again later, or save the page and import it</source>
        <translation>es dauert zu lange; versuchen Sie es später noch einmal, oder speichern Sie die Seite und importieren Sie sie</translation>
    </message>
    <message>
        <source>its encoding cannot be told; open it in an editor and save it as UTF-8</source>
        <translation>ihre Zeichenkodierung ist nicht zu erkennen; öffnen Sie sie in einem Editor und speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>its ending names no format: end it in .pdf, .html, .json or .txt</source>
        <translation>die Endung nennt kein Format: Der Name muss auf .pdf, .html, .json oder .txt enden</translation>
    </message>
    <message>
        <source>its only content word is {whose}</source>
        <translation>ihr einziges Inhaltswort steht {whose}</translation>
    </message>
    <message>
        <source>its search index is damaged, and nothing else may be; “asquoted check” makes it anew</source>
        <translation>ihr Suchindex ist beschädigt, sonst vielleicht nichts; „asquoted check“ legt ihn neu an</translation>
    </message>
    <message>
        <source>its text is longer than {size} MB; split it into its articles</source>
        <translation>der Text ist länger als {size} MB; teilen Sie ihn in seine Artikel</translation>
    </message>
    <message>
        <source>its text is longer than {size} letters; save the article alone</source>
        <translation>der Text ist länger als {size} Zeichen; speichern Sie den Artikel allein</translation>
    </message>
    <message>
        <source>its words are the base</source>
        <translation>ihre Wörter sind der Basistext</translation>
    </message>
    <message>
        <source>its words stand in a fuller rendering of this statement</source>
        <translation>ihre Wörter stehen in einer volleren Wiedergabe dieser Äußerung</translation>
    </message>
    <message>
        <source>its {encoding} is damaged (byte {byte}, in line {line}), so that words could be lost; open it in an editor, mend that line, and save it as UTF-8</source>
        <translation>ihr {encoding} ist beschädigt (Byte {byte}, in Zeile {line}), sodass Wörter verloren gehen könnten; öffnen Sie sie in einem Editor, bessern Sie die Zeile aus und speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kinds {kinds}</source>
        <translation>Arten {kinds}</translation>
    </message>
    <message>
        <source>larger than {size} MB, which no article is</source>
        <translation>größer als {size} MB, und das ist kein Artikel</translation>
    </message>
    <message>
        <source>larger than {size} MB; split it into its articles</source>
        <translation>größer als {size} MB; teilen Sie sie in ihre Artikel</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>von Hand markiert</translation>
    </message>
    <message>
        <source>modality: {change}</source>
        <translation>Modalität: {change}</translation>
    </message>
    <message>
        <source>more than {count} files are in this folder; take in the folders below it one by one</source>
        <translation>in diesem Ordner sind mehr als {count} Dateien; nehmen Sie die Ordner darunter einzeln auf</translation>
    </message>
    <message>
        <source>moved here by hand</source>
        <translation>von Hand hierher verschoben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name-form: a country and its people, table</source>
        <translation>Namensform: ein Land und seine Bewohner, Tabelle</translation>
    </message>
    <message>
        <source>name-form: a name with more or fewer of its parts or titles</source>
        <translation>Namensform: ein Name mit mehr oder weniger seiner Teile oder Titel</translation>
    </message>
    <message>
        <source>name-form: accents, or two forms of one name</source>
        <translation>Namensform: Akzente oder zwei Formen eines Namens</translation>
    </message>
    <message>
        <source>name-form: joined, hyphenated or apart</source>
        <translation>Namensform: zusammen, mit Bindestrich oder getrennt</translation>
    </message>
    <message>
        <source>name-form: one family name in two romanisations, table</source>
        <translation>Namensform: ein Familienname in zwei Umschriften, Tabelle</translation>
    </message>
    <message>
        <source>name-form: one name in two romanisations, by sound</source>
        <translation>Namensform: ein Name in zwei Umschriften, nach dem Klang</translation>
    </message>
    <message>
        <source>name-form: two forms of one name, table</source>
        <translation>Namensform: zwei Formen eines Namens, Tabelle</translation>
    </message>
    <message>
        <source>name-form: {how}</source>
        <translation>Namensform: {how}</translation>
    </message>
    <message>
        <source>name: {change}</source>
        <translation>Name: {change}</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>negation, modality, quantity, name or attribution: no filter hides these</source>
        <translation>Verneinung, Modalität, Menge, Name oder Zuschreibung: Diese verbirgt kein Filter</translation>
    </message>
    <message>
        <source>negation, modality, quantity, name, attribution</source>
        <translation>Verneinung, Modalität, Menge, Name, Zuschreibung</translation>
    </message>
    <message>
        <source>negation: a negating prefix, rule</source>
        <translation>Verneinung: eine verneinende Vorsilbe, Regel</translation>
    </message>
    <message>
        <source>negation: {change}</source>
        <translation>Verneinung: {change}</translation>
    </message>
    <message>
        <source>negation: “unless” is “if not”</source>
        <translation>Verneinung: „unless“ heißt „if not“</translation>
    </message>
    <message numerus="yes">
        <source>new tag “{name}” put on %Ln places</source>
        <translation>
            <numerusform>neues Schlagwort „{name}“ an %Ln Stelle gesetzt</numerusform>
            <numerusform>neues Schlagwort „{name}“ an %Ln Stellen gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new tag “{name}” put on %Ln places: {common}</source>
        <translation>
            <numerusform>neues Schlagwort „{name}“ an %Ln Stelle gesetzt: {common}</numerusform>
            <numerusform>neues Schlagwort „{name}“ an %Ln Stellen gesetzt: {common}</numerusform>
        </translation>
    </message>
    <message>
        <source>new tag “{name}” put on {target}</source>
        <translation>neues Schlagwort „{name}“ gesetzt: {target}</translation>
    </message>
    <message>
        <source>no cue</source>
        <translation>keine Redeeinleitung</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>kein Tag angegeben</translation>
    </message>
    <message>
        <source>no day is named beside it; the statement is of {known}</source>
        <translation>daneben ist kein Tag genannt; die Äußerung ist von {known}</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>keine Abweichung</translation>
    </message>
    <message>
        <source>no document has a place for this statement any more</source>
        <translation>kein Dokument hat mehr eine Stelle für diese Äußerung</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Kennzahl</translation>
    </message>
    <message>
        <source>no file can have so long a name; check it</source>
        <translation>keine Datei kann einen so langen Namen haben; prüfen Sie ihn</translation>
    </message>
    <message>
        <source>no longer with {words}</source>
        <translation>nicht mehr mit {words}</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>keine Zitate</translation>
    </message>
    <message>
        <source>no site of that name is found; check the address</source>
        <translation>eine Website dieses Namens ist nicht zu finden; prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>kein Sprecher</translation>
    </message>
    <message>
        <source>nobody is named beside it; the statement is by {known}</source>
        <translation>daneben ist niemand genannt; die Äußerung ist von {known}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>none in: {outlets}</source>
        <translation>nicht in: {outlets}</translation>
    </message>
    <message>
        <source>none of its {own} content words is {whose}</source>
        <translation>keines ihrer {own} Inhaltswörter steht {whose}</translation>
    </message>
    <message>
        <source>none; every difference that was found is shown</source>
        <translation>keine; jede gefundene Abweichung ist gezeigt</translation>
    </message>
    <message>
        <source>none; every rendering is where the program found it</source>
        <translation>keine; jede Wiedergabe steht, wo das Programm sie fand</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not given at the end: {words}</source>
        <translation>am Ende nicht gebracht: {words}</translation>
    </message>
    <message>
        <source>not given at the start: {words}</source>
        <translation>am Anfang nicht gebracht: {words}</translation>
    </message>
    <message>
        <source>not the same quote: “{words}”</source>
        <translation>nicht dasselbe Zitat: „{words}“</translation>
    </message>
    <message>
        <source>not the same quote: “{words}” ({outlet})</source>
        <translation>nicht dasselbe Zitat: „{words}“ ({outlet})</translation>
    </message>
    <message>
        <source>not with {words}</source>
        <translation>nicht mit {words}</translation>
    </message>
    <message>
        <source>note changed: {words}</source>
        <translation>Notiz geändert: {words}</translation>
    </message>
    <message>
        <source>note deleted: {words}</source>
        <translation>Notiz gelöscht: {words}</translation>
    </message>
    <message>
        <source>note written on {target}: {words}</source>
        <translation>Notiz geschrieben ({target}): {words}</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>nothing was changed: it is so already</source>
        <translation>nichts wurde geändert: es ist schon so</translation>
    </message>
    <message>
        <source>number-form: a numeral and its word, table</source>
        <translation>Zahlform: eine Ziffer und ihr Wort, Tabelle</translation>
    </message>
    <message>
        <source>number-form: in brackets, the same amount in other units</source>
        <translation>Zahlform: in Klammern derselbe Betrag in anderen Einheiten</translation>
    </message>
    <message>
        <source>number-form: one amount in two units or writings, by rule</source>
        <translation>Zahlform: ein Betrag in zwei Einheiten oder Schreibungen, nach Regel</translation>
    </message>
    <message>
        <source>number-form: one number, amount or date in two writings, by rule</source>
        <translation>Zahlform: eine Zahl, ein Betrag oder ein Datum in zwei Schreibungen, nach Regel</translation>
    </message>
    <message>
        <source>on “{words}”</source>
        <translation>zu „{words}“</translation>
    </message>
    <message>
        <source>one Arabic name in two romanisations, by rule</source>
        <translation>ein arabischer Name in zwei Umschriften, nach Regel</translation>
    </message>
    <message>
        <source>one Korean or Chinese name in two romanisations, by rule</source>
        <translation>ein koreanischer oder chinesischer Name in zwei Umschriften, nach Regel</translation>
    </message>
    <message>
        <source>one family name in two romanisations, table</source>
        <translation>ein Familienname in zwei Umschriften, Tabelle</translation>
    </message>
    <message>
        <source>one name in two romanisations, by sound</source>
        <translation>ein Name in zwei Umschriften, nach dem Klang</translation>
    </message>
    <message>
        <source>one of these places no longer carries that tag</source>
        <translation>eine dieser Stellen trägt dieses Schlagwort nicht mehr</translation>
    </message>
    <message>
        <source>one or two words</source>
        <translation>ein oder zwei Wörter</translation>
    </message>
    <message>
        <source>one pair of quotation marks covers sentences that were apart</source>
        <translation>ein Paar Anführungszeichen umfasst Sätze, die getrennt standen</translation>
    </message>
    <message>
        <source>one statement</source>
        <translation>eine Äußerung</translation>
    </message>
    <message>
        <source>only a difference has a sense</source>
        <translation>nur eine Abweichung hat einen Sinn</translation>
    </message>
    <message>
        <source>only a quote&apos;s own renderings can leave it</source>
        <translation>nur die eigenen Wiedergaben eines Zitats können es verlassen</translation>
    </message>
    <message>
        <source>only what stands outside quotation marks is proposed; all else is found</source>
        <translation>nur was außerhalb von Anführungszeichen steht, wird vorgeschlagen; alles andere wird gefunden</translation>
    </message>
    <message>
        <source>only words of a document can be tagged together</source>
        <translation>nur Wörter eines Dokuments lassen sich gemeinsam verschlagworten</translation>
    </message>
    <message>
        <source>other edits were made since; take those back first</source>
        <translation>seither gab es andere Bearbeitungen; nehmen Sie erst diese zurück</translation>
    </message>
    <message>
        <source>other words for the speaker</source>
        <translation>andere Wörter für den Sprecher</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>outlets {outlets}</source>
        <translation>Medien {outlets}</translation>
    </message>
    <message>
        <source>outside the marks, and so openly the outlet’s own words</source>
        <translation>außerhalb der Anführungszeichen und damit offen die eigenen Wörter des Mediums</translation>
    </message>
    <message>
        <source>over {decimal} %</source>
        <translation>über {decimal} %</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>Nadel</translation>
    </message>
    <message>
        <source>pin removed</source>
        <translation>Zuordnung entfernt</translation>
    </message>
    <message>
        <source>pin: {line}</source>
        <translation>Zuordnung: {line}</translation>
    </message>
    <message>
        <source>pinned apart by the user</source>
        <translation>vom Benutzer getrennt gehalten</translation>
    </message>
    <message>
        <source>pinned together by the user</source>
        <translation>vom Benutzer zugeordnet</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>veröffentlicht {date}</translation>
    </message>
    <message>
        <source>punctuation: a mark is missing, added or another</source>
        <translation>Zeichensetzung: ein Zeichen fehlt, ist hinzugefügt oder ein anderes</translation>
    </message>
    <message>
        <source>punctuation: before or after the quotation mark</source>
        <translation>Zeichensetzung: vor oder nach dem Anführungszeichen</translation>
    </message>
    <message>
        <source>punctuation: brackets</source>
        <translation>Zeichensetzung: Klammern</translation>
    </message>
    <message>
        <source>put together by hand</source>
        <translation>von Hand zusammengelegt</translation>
    </message>
    <message>
        <source>quantity: another day or month, {change}</source>
        <translation>Menge: ein anderer Tag oder Monat, {change}</translation>
    </message>
    <message>
        <source>quantity: {change}</source>
        <translation>Menge: {change}</translation>
    </message>
    <message>
        <source>quotation marks, commas and full stops at the two edges of a rendering; the shape of quotation marks and dashes</source>
        <translation>Anführungszeichen, Kommas und Punkte an den beiden Rändern einer Wiedergabe; die Gestalt von Anführungszeichen und Strichen</translation>
    </message>
    <message>
        <source>quotation-mark, punctuation, case, spelling, abbreviation, name-form, number-form, inflection, wording, and the five that no filter hides: {grave}. These have {line} and a square number field</source>
        <translation>Anführungszeichen, Zeichensetzung, Groß/klein, Schreibweise, Abkürzung, Namensform, Zahlform, Beugung, Wortlaut und die fünf, die kein Filter verbirgt: {grave}. Diese haben {line} und ein eckiges Nummernfeld</translation>
    </message>
    <message>
        <source>quotation-mark: a pair of them in one text alone</source>
        <translation>Anführungszeichen: ein Paar nur in einem der Texte</translation>
    </message>
    <message>
        <source>quotation-mark: in another place</source>
        <translation>Anführungszeichen: an anderer Stelle</translation>
    </message>
    <message>
        <source>quotation-mark: it stands in one text alone</source>
        <translation>Anführungszeichen: steht nur in einem der Texte</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quote split: “{words}”</source>
        <translation>Zitat geteilt: „{words}“</translation>
    </message>
    <message>
        <source>quote split: “{words}” ({outlet})</source>
        <translation>Zitat geteilt: „{words}“ ({outlet})</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>quotes merged: “{words}”</source>
        <translation>Zitate vereinigt: „{words}“</translation>
    </message>
    <message>
        <source>quotes merged: “{words}” ({outlet})</source>
        <translation>Zitate vereinigt: „{words}“ ({outlet})</translation>
    </message>
    <message>
        <source>red, the number on a filled field {sign}: nothing tells the reader of the change</source>
        <translation>rot, die Nummer auf gefülltem Feld {sign}: Nichts weist den Leser auf die Änderung hin</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>rendering marked: “{words}”</source>
        <translation>Wiedergabe markiert: „{words}“</translation>
    </message>
    <message>
        <source>rendering marked: “{words}” ({outlet})</source>
        <translation>Wiedergabe markiert: „{words}“ ({outlet})</translation>
    </message>
    <message>
        <source>rendering moved: “{words}”</source>
        <translation>Wiedergabe verschoben: „{words}“</translation>
    </message>
    <message>
        <source>rendering moved: “{words}” ({outlet})</source>
        <translation>Wiedergabe verschoben: „{words}“ ({outlet})</translation>
    </message>
    <message>
        <source>rendering refused: “{words}”</source>
        <translation>Wiedergabe abgelehnt: „{words}“</translation>
    </message>
    <message>
        <source>rendering refused: “{words}” ({outlet})</source>
        <translation>Wiedergabe abgelehnt: „{words}“ ({outlet})</translation>
    </message>
    <message>
        <source>renderings</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>reported in nearly the same words</source>
        <translation>mit fast denselben Wörtern berichtet</translation>
    </message>
    <message>
        <source>ringed</source>
        <translation>im Ring</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>sample library</source>
        <translation>Beispielbibliothek</translation>
    </message>
    <message>
        <source>say who speaks, or how it is brought in</source>
        <translation>geben Sie an, wer spricht oder wie es eingeleitet wird</translation>
    </message>
    <message>
        <source>say who spoke, when, or who carried it</source>
        <translation>geben Sie an, wer gesprochen hat, wann oder wer es verbreitet hat</translation>
    </message>
    <message>
        <source>sense</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>sense of a difference set: changed</source>
        <translation>Sinn einer Abweichung gesetzt: verändert</translation>
    </message>
    <message>
        <source>sense of a difference set: none</source>
        <translation>Sinn einer Abweichung gesetzt: unverändert</translation>
    </message>
    <message>
        <source>sense of a difference set: slight</source>
        <translation>Sinn einer Abweichung gesetzt: leicht verändert</translation>
    </message>
    <message>
        <source>sense of a difference set: undecided</source>
        <translation>Sinn einer Abweichung gesetzt: unentschieden</translation>
    </message>
    <message>
        <source>sense of a difference taken away</source>
        <translation>Sinn einer Abweichung entfernt</translation>
    </message>
    <message>
        <source>sense {senses}</source>
        <translation>Sinn {senses}</translation>
    </message>
    <message>
        <source>sense {sense}</source>
        <translation>Sinn {sense}</translation>
    </message>
    <message>
        <source>sentences in marks or as indirect speech / sentences of the statement</source>
        <translation>Sätze in Anführungszeichen oder als indirekte Rede / Sätze der Äußerung</translation>
    </message>
    <message>
        <source>sentences whose base is nothing but its own wording / its sentences in marks</source>
        <translation>Sätze, deren Basistext nichts als sein eigener Wortlaut ist / seine Sätze in Anführungszeichen</translation>
    </message>
    <message>
        <source>sentences with words in quotation marks / sentences of the statement</source>
        <translation>Sätze mit Wörtern in Anführungszeichen / Sätze der Äußerung</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stillschweigend</translation>
    </message>
    <message>
        <source>silent difference</source>
        <translation>stillschweigende Abweichung</translation>
    </message>
    <message>
        <source>silent differences</source>
        <translation>stillschweigende Abweichungen</translation>
    </message>
    <message>
        <source>silent: no ellipsis and no brackets declare it</source>
        <translation>stillschweigend: weder Auslassungspunkte noch Klammern machen es kenntlich</translation>
    </message>
    <message>
        <source>silent: nothing tells the reader of the change</source>
        <translation>stillschweigend: nichts weist den Leser auf die Änderung hin</translation>
    </message>
    <message>
        <source>single line</source>
        <translation>einfache Linie</translation>
    </message>
    <message>
        <source>something else than an earlier copy stands there; choose another name</source>
        <translation>dort steht etwas anderes als eine frühere Kopie; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>source “{words}”</source>
        <translation>Quelle „{words}“</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>speaker of a rendering set: nobody</source>
        <translation>Sprecher einer Wiedergabe gesetzt: niemand</translation>
    </message>
    <message>
        <source>speaker of a rendering set: nobody ({outlet})</source>
        <translation>Sprecher einer Wiedergabe gesetzt: niemand ({outlet})</translation>
    </message>
    <message>
        <source>speaker of a rendering set: {words}</source>
        <translation>Sprecher einer Wiedergabe gesetzt: {words}</translation>
    </message>
    <message>
        <source>speaker of a rendering set: {words} ({outlet})</source>
        <translation>Sprecher einer Wiedergabe gesetzt: {words} ({outlet})</translation>
    </message>
    <message>
        <source>speaker or cue set by hand</source>
        <translation>Sprecher oder Redeeinleitung von Hand festgelegt</translation>
    </message>
    <message>
        <source>speaker “{words}”</source>
        <translation>Sprecher „{words}“</translation>
    </message>
    <message>
        <source>spelling: a misprint, of which the list of English words has one side</source>
        <translation>Schreibweise: ein Druckfehler, von dem die Liste englischer Wörter eine Seite kennt</translation>
    </message>
    <message>
        <source>spelling: a word with letters masked, rule</source>
        <translation>Schreibweise: ein Wort mit verdeckten Buchstaben, Regel</translation>
    </message>
    <message>
        <source>spelling: joined, hyphenated or apart</source>
        <translation>Schreibweise: zusammen, mit Bindestrich oder getrennt</translation>
    </message>
    <message>
        <source>spelling: {how}</source>
        <translation>Schreibweise: {how}</translation>
    </message>
    <message>
        <source>statement corrected: </source>
        <translation>Äußerung berichtigt: </translation>
    </message>
    <message>
        <source>statement corrected: no day</source>
        <translation>Äußerung berichtigt: kein Tag</translation>
    </message>
    <message>
        <source>statement corrected: {words}</source>
        <translation>Äußerung berichtigt: {words}</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>tag {names} merged into “{into}”</source>
        <translation>Schlagwort {names} mit „{into}“ vereinigt</translation>
    </message>
    <message numerus="yes">
        <source>tag {names} merged into “{into}” at %Ln places</source>
        <translation>
            <numerusform>Schlagwort {names} an %Ln Stelle mit „{into}“ vereinigt</numerusform>
            <numerusform>Schlagwort {names} an %Ln Stellen mit „{into}“ vereinigt</numerusform>
        </translation>
    </message>
    <message>
        <source>tag “{before}” renamed “{name}”</source>
        <translation>Schlagwort „{before}“ in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>tag “{name}” coloured</source>
        <translation>Schlagwort „{name}“ gefärbt</translation>
    </message>
    <message>
        <source>tag “{name}” deleted</source>
        <translation>Schlagwort „{name}“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>tag “{name}” deleted from %Ln places</source>
        <translation>
            <numerusform>Schlagwort „{name}“ an %Ln Stelle gelöscht</numerusform>
            <numerusform>Schlagwort „{name}“ an %Ln Stellen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>tag “{name}” described</source>
        <translation>Schlagwort „{name}“ beschrieben</translation>
    </message>
    <message>
        <source>tag “{name}” made</source>
        <translation>Schlagwort „{name}“ angelegt</translation>
    </message>
    <message>
        <source>tag “{name}” moved</source>
        <translation>Schlagwort „{name}“ verschoben</translation>
    </message>
    <message numerus="yes">
        <source>tag “{name}” put on %Ln places</source>
        <translation>
            <numerusform>Schlagwort „{name}“ an %Ln Stelle gesetzt</numerusform>
            <numerusform>Schlagwort „{name}“ an %Ln Stellen gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag “{name}” put on %Ln places: {common}</source>
        <translation>
            <numerusform>Schlagwort „{name}“ an %Ln Stelle gesetzt: {common}</numerusform>
            <numerusform>Schlagwort „{name}“ an %Ln Stellen gesetzt: {common}</numerusform>
        </translation>
    </message>
    <message>
        <source>tag “{name}” put on {target}</source>
        <translation>Schlagwort „{name}“ gesetzt: {target}</translation>
    </message>
    <message>
        <source>tag “{name}” taken off</source>
        <translation>Schlagwort „{name}“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>tags taken off %Ln places</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Stelle entfernt</numerusform>
            <numerusform>Schlagwörter von %Ln Stellen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>Schlagwörter {tags}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>taken out of another quote by hand</source>
        <translation>von Hand aus einem anderen Zitat herausgelöst</translation>
    </message>
    <message>
        <source>text edited by hand</source>
        <translation>Text von Hand bearbeitet</translation>
    </message>
    <message>
        <source>text edited by hand: no longer that of the file</source>
        <translation>Text von Hand bearbeitet: nicht mehr der der Datei</translation>
    </message>
    <message>
        <source>text of a document changed</source>
        <translation>Text eines Dokuments geändert</translation>
    </message>
    <message>
        <source>text of {name} changed</source>
        <translation>Text von {name} geändert</translation>
    </message>
    <message>
        <source>that correction is not in the library any more</source>
        <translation>diese Korrektur ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>that document does not have this quote</source>
        <translation>dieses Dokument hat dieses Zitat nicht</translation>
    </message>
    <message>
        <source>that document is not in the library any more</source>
        <translation>dieses Dokument ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>that note is not in the library any more</source>
        <translation>diese Notiz ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>that passage is not in the document&apos;s text</source>
        <translation>diese Stelle ist nicht im Text des Dokuments</translation>
    </message>
    <message>
        <source>that place is read-only</source>
        <translation>dieser Ort ist schreibgeschützt</translation>
    </message>
    <message>
        <source>that quote has no place in the documents&apos; texts any more</source>
        <translation>dieses Zitat hat in den Texten der Dokumente keine Stelle mehr</translation>
    </message>
    <message>
        <source>that quote is not in the library any more</source>
        <translation>dieses Zitat ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>that rendering has lost its place in the document&apos;s text</source>
        <translation>diese Wiedergabe hat ihre Stelle im Text des Dokuments verloren</translation>
    </message>
    <message>
        <source>that rendering is in this quote already</source>
        <translation>diese Wiedergabe ist schon in diesem Zitat</translation>
    </message>
    <message>
        <source>that rendering is not in the library any more</source>
        <translation>diese Wiedergabe ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>that rendering is the only one of its quote</source>
        <translation>diese Wiedergabe ist die einzige ihres Zitats</translation>
    </message>
    <message>
        <source>that statement is not in the library any more</source>
        <translation>diese Äußerung ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>that tag is no longer there</source>
        <translation>dieses Schlagwort ist nicht mehr da</translation>
    </message>
    <message>
        <source>that tag is not in the library any more</source>
        <translation>dieses Schlagwort ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>that tag is there already</source>
        <translation>dieses Schlagwort ist schon da</translation>
    </message>
    <message>
        <source>that text is not in the library any more</source>
        <translation>dieser Text ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>the article does not name “{name}”</source>
        <translation>der Artikel nennt „{name}“ nicht</translation>
    </message>
    <message>
        <source>the article names “{name}”</source>
        <translation>der Artikel nennt „{name}“</translation>
    </message>
    <message>
        <source>the article names “{name}”; the statement is through “{source}”</source>
        <translation>der Artikel nennt „{name}“; die Äußerung kam über „{source}“</translation>
    </message>
    <message>
        <source>the base has these words from that very rendering; choose another rendering</source>
        <translation>der Basistext hat diese Wörter aus eben dieser Wiedergabe; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>the base itself</source>
        <translation>der Basistext selbst</translation>
    </message>
    <message>
        <source>the base’s</source>
        <translation>auch im Basistext</translation>
    </message>
    <message>
        <source>the cue is {cue_class}</source>
        <translation>die Redeeinleitung ist {cue_class}</translation>
    </message>
    <message>
        <source>the disk could not be read or written (is it full?); nothing was changed</source>
        <translation>der Datenträger ließ sich nicht lesen oder beschreiben (ist er voll?); nichts wurde geändert</translation>
    </message>
    <message>
        <source>the disk could not be read or written; is it full?</source>
        <translation>der Datenträger ließ sich nicht lesen oder beschreiben; ist er voll?</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>der Datenträger ist voll; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the document has no rendering of the quote</source>
        <translation>das Dokument gibt das Zitat nicht wieder</translation>
    </message>
    <message>
        <source>the document is abridged, so that nothing can be said</source>
        <translation>das Dokument ist gekürzt, sodass sich nichts sagen lässt</translation>
    </message>
    <message>
        <source>the document is in another language than the statement</source>
        <translation>das Dokument ist in einer anderen Sprache als die Äußerung</translation>
    </message>
    <message>
        <source>the document&apos;s text has been altered since; choose the passage anew</source>
        <translation>der Text des Dokuments ist seither geändert worden; wählen Sie die Stelle neu</translation>
    </message>
    <message>
        <source>the file cannot be used; check its permissions</source>
        <translation>die Datei kann nicht benutzt werden; prüfen Sie ihre Rechte</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes); save the article again</source>
        <translation>die Datei ist leer (0 Byte); speichern Sie den Artikel noch einmal</translation>
    </message>
    <message>
        <source>the file is too large for that place</source>
        <translation>die Datei ist zu groß für diesen Ort</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written to; check its permissions</source>
        <translation>in die Datei oder ihren Ordner kann nicht geschrieben werden; prüfen Sie die Rechte</translation>
    </message>
    <message>
        <source>the fullest wording of its sentence</source>
        <translation>der vollste Wortlaut ihres Satzes</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>the library no longer has {tables}</source>
        <translation>die Bibliothek hat {tables} nicht mehr</translation>
    </message>
    <message>
        <source>the library was altered all the while; try again</source>
        <translation>die Bibliothek wurde währenddessen ständig geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the link leads round in a circle; name the file itself</source>
        <translation>die Verknüpfung führt im Kreis; nennen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the outlet&apos;s own words stand here</source>
        <translation>hier stehen eigene Wörter des Mediums</translation>
    </message>
    <message>
        <source>the outlet’s own words</source>
        <translation>eigene Wörter des Mediums</translation>
    </message>
    <message>
        <source>the outlet’s own words stand between two passages</source>
        <translation>eigene Wörter des Mediums stehen zwischen zwei Stellen</translation>
    </message>
    <message>
        <source>the page is empty</source>
        <translation>die Seite ist leer</translation>
    </message>
    <message>
        <source>the reporter strings it together with words of this sentence</source>
        <translation>der Bericht reiht sie an Wörter dieses Satzes</translation>
    </message>
    <message>
        <source>the same body or country</source>
        <translation>dieselbe Stelle oder dasselbe Land</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>derselbe Tag</translation>
    </message>
    <message>
        <source>the same speaker ({name})</source>
        <translation>derselbe Sprecher ({name})</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>the site answers {code}</source>
        <translation>die Website antwortet {code}</translation>
    </message>
    <message>
        <source>the site broke the connection off; try again later</source>
        <translation>die Website hat die Verbindung abgebrochen; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the whole sentence; nothing but typography, punctuation, case, spelling, house style or declared glosses differs</source>
        <translation>der ganze Satz; nur Typografie, Zeichensetzung, Groß- und Kleinschreibung, Schreibweise, Hausstil oder kenntlich gemachte Erläuterungen weichen ab</translation>
    </message>
    <message>
        <source>there are no articles in this folder, files that end in {endings}</source>
        <translation>in diesem Ordner sind keine Artikel, also Dateien mit der Endung {endings}</translation>
    </message>
    <message>
        <source>this folder cannot be looked into ({error})</source>
        <translation>in diesen Ordner lässt sich nicht hineinsehen ({error})</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>what the user thinks that a difference does to the sense: none, slight, changed, undecided</source>
        <translation>was eine Abweichung nach Meinung des Benutzers am Sinn ändert: unverändert, leicht verändert, verändert, unentschieden</translation>
    </message>
    <message>
        <source>words not given</source>
        <translation>nicht gebrachte Wörter</translation>
    </message>
    <message>
        <source>words of the base are left out, at the sign {sign}. What is cut off at an end is no difference: a grey {dots} stands there, and the words are given below. An ellipsis that declares an omission has a {line}</source>
        <translation>Wörter des Basistextes sind ausgelassen, beim Zeichen {sign}. Was an einem Ende abgeschnitten ist, ist keine Abweichung: Dort steht ein graues {dots}, und die Wörter stehen darunter. Auslassungspunkte, die eine Auslassung kenntlich machen, haben eine {line}</translation>
    </message>
    <message>
        <source>words of the base are not given here</source>
        <translation>hier sind Wörter des Basistextes nicht gebracht</translation>
    </message>
    <message>
        <source>words of the statement are missing here</source>
        <translation>hier fehlen Wörter der Äußerung</translation>
    </message>
    <message>
        <source>words with a broken line</source>
        <translation>Wörter mit gestrichelter Linie</translation>
    </message>
    <message>
        <source>words with a double line</source>
        <translation>Wörter mit doppelter Linie</translation>
    </message>
    <message>
        <source>words with a single line</source>
        <translation>Wörter mit einfacher Linie</translation>
    </message>
    <message>
        <source>you kept it apart from {other}: “{quote}”</source>
        <translation>Sie haben sie von {other} getrennt gehalten: „{quote}“</translation>
    </message>
    <message>
        <source>you put it together with {other}: “{quote}”</source>
        <translation>Sie haben sie mit {other} zusammengelegt: „{quote}“</translation>
    </message>
    <message>
        <source>{d} {month} {yyyy}</source>
        <translation>{d}. {month} {yyyy}</translation>
    </message>
    <message>
        <source>{file}, read with {reader}</source>
        <translation>{file}, gelesen mit {reader}</translation>
    </message>
    <message>
        <source>{many} by hand, listed after the sources</source>
        <translation>{many} von Hand, aufgeführt nach den Quellen</translation>
    </message>
    <message>
        <source>{moment} by AsQuoted {version}</source>
        <translation>{moment} mit AsQuoted {version}</translation>
    </message>
    <message>
        <source>{sign} behind words that the user pinned apart from them</source>
        <translation>{sign} hinter Wörtern, die der Benutzer von ihnen getrennt hält</translation>
    </message>
    <message>
        <source>{sign} behind words that the user pinned to words of the base.</source>
        <translation>{sign} hinter Wörtern, die der Benutzer Wörtern des Basistextes zugeordnet hat.</translation>
    </message>
    <message>
        <source>{sign} in a base: words of the statement are missing, as no document gives them.</source>
        <translation>{sign} in einem Basistext: Wörter der Äußerung fehlen, da kein Dokument sie bringt.</translation>
    </message>
    <message>
        <source>{sign} in a rendering: the outlet’s own words stand between two passages</source>
        <translation>{sign} in einer Wiedergabe: eigene Wörter des Mediums stehen zwischen zwei Stellen</translation>
    </message>
    <message>
        <source>{speaker}, through {source}</source>
        <translation>{speaker}, über {source}</translation>
    </message>
    <message>
        <source>{statements} as quoted by {outlets}</source>
        <translation>{statements}, zitiert von {outlets}</translation>
    </message>
    <message>
        <source>{who} as quoted by {outlets}</source>
        <translation>{who}, zitiert von {outlets}</translation>
    </message>
    <message>
        <source>{who}, {date}, as quoted by {outlets}</source>
        <translation>{who}, {date}, zitiert von {outlets}</translation>
    </message>
    <message>
        <source>{words} are not in the base</source>
        <translation>{words} stehen nicht im Basistext</translation>
    </message>
    <message>
        <source>{words} from {outlet}</source>
        <translation>{words} aus {outlet}</translation>
    </message>
    <message>
        <source>{words} pinned apart from {base} of the base</source>
        <translation>{words} getrennt gehalten von {base} im Basistext</translation>
    </message>
    <message>
        <source>{words} pinned to {base} of the base</source>
        <translation>{words} zugeordnet zu {base} im Basistext</translation>
    </message>
    <message>
        <source>{words} stand elsewhere in the base</source>
        <translation>{words} stehen im Basistext an anderer Stelle</translation>
    </message>
    <message>
        <source>{words} stand for others</source>
        <translation>{words} stehen für andere</translation>
    </message>
    <message>
        <source>“{words}” pinned apart from “{base}” of the base</source>
        <translation>„{words}“ getrennt gehalten von „{base}“ im Basistext</translation>
    </message>
    <message>
        <source>“{words}” pinned to “{base}” of the base</source>
        <translation>„{words}“ zugeordnet zu „{base}“ im Basistext</translation>
    </message>
    <message>
        <source>no secure connection to the site can be made; check the address</source>
        <translation>eine sichere Verbindung zur Website kommt nicht zustande; prüfen Sie die Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents give nothing of this statement</source>
        <translation>
            <numerusform>%Ln Dokument bringt nichts von dieser Äußerung</numerusform>
            <numerusform>%Ln Dokumente bringen nichts von dieser Äußerung</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes in another language than all of these outlets are left out of this table.</source>
        <translation>Zitate in einer anderen Sprache als der aller dieser Medien fehlen in dieser Tabelle.</translation>
    </message>
    <message>
        <source>the site does not give it out ({code}); save the page in your browser and import it</source>
        <translation>die Website gibt sie nicht heraus ({code}); speichern Sie die Seite in Ihrem Browser und importieren Sie sie</translation>
    </message>
    <message>
        <source>the site gives no answer that a page could be read from; check the address</source>
        <translation>die Website gibt keine Antwort, aus der eine Seite zu lesen wäre; prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>the site is too slow: nothing came for too long; try again later</source>
        <translation>die Website ist zu langsam: zu lange kam nichts; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the site refuses the connection; check the address, or try again later</source>
        <translation>die Website lehnt die Verbindung ab; prüfen Sie die Adresse, oder versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the statement itself</source>
        <translation>die Äußerung selbst</translation>
    </message>
    <message>
        <source>the statement’s day is not known</source>
        <translation>der Tag der Äußerung ist nicht bekannt</translation>
    </message>
    <message>
        <source>the statement’s source is not known</source>
        <translation>die Quelle der Äußerung ist nicht bekannt</translation>
    </message>
    <message>
        <source>the statement’s speaker is not known</source>
        <translation>der Sprecher der Äußerung ist nicht bekannt</translation>
    </message>
    <message>
        <source>the text has the character {character} at {place}, which cannot be kept</source>
        <translation>der Text hat das Zeichen {character} an der Stelle {place}, das nicht gespeichert werden kann</translation>
    </message>
    <message>
        <source>the user pinned these words apart from words of the base</source>
        <translation>der Benutzer hält diese Wörter von Wörtern des Basistextes getrennt</translation>
    </message>
    <message>
        <source>the user pinned these words to words of the base</source>
        <translation>der Benutzer hat diese Wörter Wörtern des Basistextes zugeordnet</translation>
    </message>
    <message>
        <source>there are no words in it; copy the article and paste again</source>
        <translation>darin sind keine Wörter; kopieren Sie den Artikel und fügen Sie noch einmal ein</translation>
    </message>
    <message>
        <source>there are no words in that passage</source>
        <translation>an dieser Stelle sind keine Wörter</translation>
    </message>
    <message>
        <source>there are no words of an article in this page; save it as plain text and import that</source>
        <translation>auf dieser Seite sind keine Wörter eines Artikels; speichern Sie sie als reinen Text und importieren Sie diesen</translation>
    </message>
    <message>
        <source>there is a file already; open it, or name another one</source>
        <translation>dort ist schon eine Datei; öffnen Sie sie, oder nennen Sie eine andere</translation>
    </message>
    <message>
        <source>there is a tag “{name}” already</source>
        <translation>es gibt schon ein Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>there is no connection to the network; try again when there is one</source>
        <translation>es besteht keine Verbindung zum Netz; versuchen Sie es noch einmal, wenn es eine gibt</translation>
    </message>
    <message>
        <source>there is no library here</source>
        <translation>hier ist keine Bibliothek</translation>
    </message>
    <message>
        <source>there is no page in it; save the page again as HTML</source>
        <translation>darin ist keine Seite; speichern Sie die Seite noch einmal als HTML</translation>
    </message>
    <message>
        <source>there is no pin on these words</source>
        <translation>diese Wörter haben keine feste Zuordnung</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file; check the name and the folder</source>
        <translation>die Datei gibt es nicht; prüfen Sie Name und Ordner</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder, or you may not write there</source>
        <translation>den Ordner gibt es nicht, oder Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>there is only white space in it; save the article again</source>
        <translation>darin ist nur Leerraum; speichern Sie den Artikel noch einmal</translation>
    </message>
    <message>
        <source>there too</source>
        <translation>auch dort</translation>
    </message>
    <message>
        <source>these words are not in the rendering</source>
        <translation>diese Wörter sind nicht in der Wiedergabe</translation>
    </message>
    <message>
        <source>these words of the base stand in no rendering as they are; choose others</source>
        <translation>diese Wörter des Basistextes stehen so in keiner Wiedergabe; wählen Sie andere</translation>
    </message>
    <message>
        <source>this is a binary file, not a text; save its text as .txt, or the page as .html, and import that</source>
        <translation>das ist eine Binärdatei, kein Text; speichern Sie den Text als .txt oder die Seite als .html und importieren Sie das</translation>
    </message>
    <message>
        <source>this is a device, not a file; name a file</source>
        <translation>das ist ein Gerät, keine Datei; nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>this is a folder; name the files in it</source>
        <translation>das ist ein Ordner; nennen Sie die Dateien darin</translation>
    </message>
    <message>
        <source>this is no address of a page; it begins with https:// or http://</source>
        <translation>das ist keine Adresse einer Seite; sie beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>this is the library itself</source>
        <translation>das ist die Bibliothek selbst</translation>
    </message>
    <message>
        <source>this is the library that is open, not an article; choose another file</source>
        <translation>das ist die geöffnete Bibliothek, kein Artikel; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>this is {how}, not a text; save its text as .txt, or the page as .html, and import that</source>
        <translation>das ist {how}, kein Text; speichern Sie den Text als .txt oder die Seite als .html und importieren Sie das</translation>
    </message>
    <message>
        <source>tint, heavy line</source>
        <translation>Farbton, kräftige Linie</translation>
    </message>
    <message>
        <source>to merge takes two quotes or more</source>
        <translation>zum Vereinigen braucht es zwei Zitate oder mehr</translation>
    </message>
    <message>
        <source>to split a quote, some of its renderings have to leave, and some to stay</source>
        <translation>um ein Zitat zu teilen, müssen einige seiner Wiedergaben herausgelöst werden und einige bleiben</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>two forms of one given name, table</source>
        <translation>zwei Formen eines Vornamens, Tabelle</translation>
    </message>
    <message>
        <source>under {decimal} %</source>
        <translation>unter {decimal} %</translation>
    </message>
    <message>
        <source>undone: {change}</source>
        <translation>rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>vowel signs or none</source>
        <translation>mit Vokalzeichen oder ohne</translation>
    </message>
    <message>
        <source>was kept by an earlier AsQuoted, and must be brought up to date first, but cannot be written to; copy it to a folder of yours, and open the copy</source>
        <translation>stammt von einem früheren AsQuoted und muss erst auf den neuen Stand gebracht werden, kann aber nicht geschrieben werden; kopieren Sie sie in einen eigenen Ordner und öffnen Sie die Kopie</translation>
    </message>
    <message>
        <source>what this edit touched has been altered since; it was left as it is</source>
        <translation>was diese Bearbeitung betraf, ist seither geändert worden; es blieb, wie es ist</translation>
    </message>
    <message>
        <source>why here, {line}</source>
        <translation>warum hier, {line}</translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>mit {words}</translation>
    </message>
    <message>
        <source>without effect: the text has these words no more</source>
        <translation>ohne Wirkung: Der Text hat diese Wörter nicht mehr</translation>
    </message>
    <message>
        <source>wording: a phrase in another place</source>
        <translation>Wortlaut: eine Wendung an anderer Stelle</translation>
    </message>
    <message>
        <source>wording: other words</source>
        <translation>Wortlaut: andere Wörter</translation>
    </message>
    <message>
        <source>wording: words are added</source>
        <translation>Wortlaut: Wörter sind hinzugefügt</translation>
    </message>
    <message>
        <source>wording: words are missing</source>
        <translation>Wortlaut: Wörter fehlen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words of another document</source>
        <translation>Wörtern eines anderen Dokuments</translation>
    </message>
    <message>
        <source>words of the base are not given at that end</source>
        <translation>Wörter des Basistextes sind an diesem Ende nicht gebracht</translation>
    </message>
    <message>
        <source>words of the base that it has in marks / words of the base, over its sentences in marks</source>
        <translation>Wörter des Basistextes, die es in Anführungszeichen hat / Wörter des Basistextes, über seine Sätze in Anführungszeichen</translation>
    </message>
    <message>
        <source>words of the statement are missing, as no document gives them</source>
        <translation>Wörter der Äußerung fehlen, da kein Dokument sie bringt</translation>
    </message>
    <message>
        <source>words pinned apart: “{base}”, “{reading}”</source>
        <translation>Wörter getrennt gehalten: „{base}“, „{reading}“</translation>
    </message>
    <message>
        <source>words pinned apart: “{base}”, “{reading}” ({outlet})</source>
        <translation>Wörter getrennt gehalten: „{base}“, „{reading}“ ({outlet})</translation>
    </message>
    <message>
        <source>words pinned by hand</source>
        <translation>Wörter von Hand zugeordnet</translation>
    </message>
    <message>
        <source>words pinned together: “{base}”, “{reading}”</source>
        <translation>Wörter einander zugeordnet: „{base}“, „{reading}“</translation>
    </message>
    <message>
        <source>words pinned together: “{base}”, “{reading}” ({outlet})</source>
        <translation>Wörter einander zugeordnet: „{base}“, „{reading}“ ({outlet})</translation>
    </message>
    <message>
        <source>you accepted it as indirect speech</source>
        <translation>Sie haben sie als indirekte Rede angenommen</translation>
    </message>
    <message>
        <source>you corrected its speaker or its cue</source>
        <translation>Sie haben ihren Sprecher oder ihre Redeeinleitung berichtigt</translation>
    </message>
    <message>
        <source>you corrected what is known of its statement</source>
        <translation>Sie haben berichtigt, was von ihrer Äußerung bekannt ist</translation>
    </message>
    <message>
        <source>you kept it apart from {other}</source>
        <translation>Sie haben sie von {other} getrennt gehalten</translation>
    </message>
    <message>
        <source>you marked it as a quote</source>
        <translation>Sie haben sie als Zitat markiert</translation>
    </message>
    <message>
        <source>you may not read this file; ask for the right to, or copy it to a folder of yours</source>
        <translation>Sie dürfen diese Datei nicht lesen; bitten Sie um das Recht, oder kopieren Sie sie in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>you put it together with {other}</source>
        <translation>Sie haben sie mit {other} zusammengelegt</translation>
    </message>
    <message>
        <source>you ruled which of its words belong to words of {other}</source>
        <translation>Sie haben entschieden, welche ihrer Wörter zu Wörtern von {other} gehören</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>Ihr Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <source>{colour} is no colour; write it as #rrggbb</source>
        <translation>{colour} ist keine Farbe; schreiben Sie sie als #rrggbb</translation>
    </message>
    <message>
        <source>{count} of its {own} content words are this sentence’s</source>
        <translation>{count} ihrer {own} Inhaltswörter stehen auch in diesem Satz</translation>
    </message>
    <message>
        <source>{date} {time} {zone}</source>
        <translation>{date}, {time} {zone}</translation>
    </message>
    <message>
        <source>{decimal} %</source>
        <translation>{decimal} %</translation>
    </message>
    <message>
        <source>{file} is missing from this installation; install AsQuoted again</source>
        <translation>{file} fehlt in dieser Installation; installieren Sie AsQuoted neu</translation>
    </message>
    <message>
        <source>{found} agrees with {known}</source>
        <translation>{found} stimmt mit {known} überein</translation>
    </message>
    <message>
        <source>{found} contradicts {known}</source>
        <translation>{found} widerspricht {known}</translation>
    </message>
    <message>
        <source>{found} does not contradict {known}</source>
        <translation>{found} widerspricht {known} nicht</translation>
    </message>
    <message>
        <source>{found} tells nothing of {known}</source>
        <translation>{found} sagt nichts über {known}</translation>
    </message>
    <message>
        <source>{gained} are added</source>
        <translation>{gained} sind hinzugefügt</translation>
    </message>
    <message>
        <source>{gained} for {lost}</source>
        <translation>{gained} statt {lost}</translation>
    </message>
    <message>
        <source>{gained} is added</source>
        <translation>{gained} ist hinzugefügt</translation>
    </message>
    <message>
        <source>{gone} of {total} quotes are left out; asked for were {asked}</source>
        <translation>{gone} von {total} Zitaten sind ausgelassen; gefragt war nach: {asked}</translation>
    </message>
    <message>
        <source>{kind} {many}</source>
        <translation>{kind} {many}</translation>
    </message>
    <message>
        <source>{kind}: in brackets, what stands before them in another form</source>
        <translation>{kind}: in Klammern, was davor in anderer Form steht</translation>
    </message>
    <message>
        <source>{lost} are missing</source>
        <translation>{lost} fehlen</translation>
    </message>
    <message>
        <source>{lost} is missing</source>
        <translation>{lost} fehlt</translation>
    </message>
    <message>
        <source>{many} (abridged: no figure)</source>
        <translation>{many} (gekürzt: keine Kennzahl)</translation>
    </message>
    <message>
        <source>{many} ({kinds})</source>
        <translation>{many} ({kinds})</translation>
    </message>
    <message>
        <source>{many}: “{run}”</source>
        <translation>{many}: „{run}“</translation>
    </message>
    <message>
        <source>{many}; the longest run in both, {count} words: “{run}”</source>
        <translation>{many}; die längste gemeinsame Folge, {count} Wörter: „{run}“</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{outlet}, chosen by hand</source>
        <translation>{outlet}, von Hand gewählt</translation>
    </message>
    <message>
        <source>{outlet}, for the quote “{words}”</source>
        <translation>{outlet}, für das Zitat „{words}“</translation>
    </message>
    <message>
        <source>{outlet}: {shared}</source>
        <translation>{outlet}: {shared}</translation>
    </message>
    <message>
        <source>{part} of {whole} = {share}</source>
        <translation>{part} von {whole} = {share}</translation>
    </message>
    <message>
        <source>{part} of {whole} words = {share}</source>
        <translation>{part} von {whole} Wörtern = {share}</translation>
    </message>
    <message>
        <source>{reason}; statement: {speaker}, {day}</source>
        <translation>{reason}; Äußerung: {speaker}, {day}</translation>
    </message>
    <message>
        <source>{reason}; {why}</source>
        <translation>{reason}; {why}</translation>
    </message>
    <message>
        <source>{shared} of its {own} content words are {whose}</source>
        <translation>{shared} ihrer {own} Inhaltswörter stehen {whose}</translation>
    </message>
    <message>
        <source>{thousands},{hundreds}</source>
        <translation>{thousands}.{hundreds}</translation>
    </message>
    <message>
        <source>{whole}.{tenths}</source>
        <translation>{whole},{tenths}</translation>
    </message>
    <message>
        <source>{why}; {sign}</source>
        <translation>{why}; {sign}</translation>
    </message>
    <message>
        <source>{why}; {sure}</source>
        <translation>{why}; {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{words} and %Ln more</source>
        <translation>
            <numerusform>{words} und %Ln weiteres</numerusform>
            <numerusform>{words} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <source>{yyyy}-{mm}-{dd}</source>
        <translation>{dd}.{mm}.{yyyy}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Not the same quote</source>
        <translation>Nicht dasselbe Zitat</translation>
    </message>
    <message>
        <source>Quote split</source>
        <translation>Zitat geteilt</translation>
    </message>
    <message>
        <source>Quotes merged</source>
        <translation>Zitate vereinigt</translation>
    </message>
    <message>
        <source>Rendering accepted</source>
        <translation>Wiedergabe angenommen</translation>
    </message>
    <message>
        <source>Rendering marked</source>
        <translation>Wiedergabe markiert</translation>
    </message>
    <message>
        <source>Rendering moved</source>
        <translation>Wiedergabe verschoben</translation>
    </message>
    <message>
        <source>Rendering refused</source>
        <translation>Wiedergabe abgelehnt</translation>
    </message>
    <message>
        <source>Speaker or cue set</source>
        <translation>Sprecher oder Redeeinleitung gesetzt</translation>
    </message>
    <message>
        <source>Statement corrected</source>
        <translation>Äußerung berichtigt</translation>
    </message>
    <message>
        <source>Words pinned apart</source>
        <translation>Wörter getrennt gehalten</translation>
    </message>
    <message>
        <source>Words pinned together</source>
        <translation>Wörter einander zugeordnet</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>nicht {words}</translation>
    </message>
    <message>
        <source>with {words}</source>
        <translation>mit {words}</translation>
    </message>
    <message>
        <source>{words} (rests: the words are gone)</source>
        <translation>{words} (ruht: die Wörter sind weg)</translation>
    </message>
    <message numerus="yes">
        <source>{words} and %Ln more</source>
        <translation>
            <numerusform>{words} und %Ln weitere</numerusform>
            <numerusform>{words} und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cuts</name>
    <message>
        <source>cut after: {words}</source>
        <translation>hinten gekürzt um: {words}</translation>
    </message>
    <message>
        <source>cut before: {words}</source>
        <translation>vorn gekürzt um: {words}</translation>
    </message>
    <message>
        <source>cut {words}</source>
        <translation>ohne {words}</translation>
    </message>
    <message>
        <source>{words}. A negation was cut off: what is left can say the contrary.</source>
        <translation>{words}. Eine Verneinung ist weggefallen: Was übrig bleibt, kann das Gegenteil sagen.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%Ln files could not be taken in</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht aufgenommen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht aufgenommen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages could not be fetched</source>
        <translation>
            <numerusform>%Ln Seite konnte nicht geholt werden</numerusform>
            <numerusform>%Ln Seiten konnten nicht geholt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages gave no article</source>
        <translation>
            <numerusform>%Ln Seite enthielt keinen Artikel</numerusform>
            <numerusform>%Ln Seiten enthielten keinen Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>A file could not be taken in</source>
        <translation>Eine Datei konnte nicht aufgenommen werden</translation>
    </message>
    <message>
        <source>Another window or the command line may have removed it.</source>
        <translation>Ein anderes Fenster oder die Befehlszeile hat es vielleicht entfernt.</translation>
    </message>
    <message>
        <source>Nothing was changed: it is so already</source>
        <translation>Nichts wurde geändert: Es ist schon so</translation>
    </message>
    <message>
        <source>Open the page in a browser, copy the article there, and paste it here (Ctrl+V).</source>
        <translation>Öffnen Sie die Seite in einem Browser, kopieren Sie dort den Artikel, und fügen Sie ihn hier ein (Strg+V).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That cannot be undone any more</source>
        <translation>Das lässt sich nicht mehr rückgängig machen</translation>
    </message>
    <message>
        <source>That is no longer in the library</source>
        <translation>Das ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>Die Bibliothek konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The page could not be fetched</source>
        <translation>Die Seite konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>The page was fetched, but no article could be taken from it</source>
        <translation>Die Seite wurde abgerufen, aber ihr war kein Artikel zu entnehmen</translation>
    </message>
    <message>
        <source>There is a tag of that name already</source>
        <translation>Es gibt schon ein Schlagwort dieses Namens</translation>
    </message>
    <message>
        <source>This file is damaged, or not a library</source>
        <translation>Diese Datei ist beschädigt oder keine Bibliothek</translation>
    </message>
    <message>
        <source>This library can only be read</source>
        <translation>Diese Bibliothek kann nur gelesen werden</translation>
    </message>
    <message>
        <source>This library was written by a newer AsQuoted</source>
        <translation>Diese Bibliothek wurde von einem neueren AsQuoted geschrieben</translation>
    </message>
    <message>
        <source>What it touched has been changed since, perhaps by another window.</source>
        <translation>Was es betraf, ist seither geändert worden, vielleicht von einem anderen Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} or its folder cannot be written to, so nothing in it can be changed. Make a copy in a folder of yours, and open that.</source>
        <translation>In {path} oder den Ordner kann nicht geschrieben werden, darum lässt sich darin nichts ändern. Legen Sie eine Kopie in einem eigenen Ordner an und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Open a backup of it, or another library.</source>
        <translation>{path} blieb, wie sie ist. Öffnen Sie eine Sicherungskopie davon oder eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>{path} was left untouched. Update AsQuoted to open it, or open another library.</source>
        <translation>{path} blieb unberührt. Aktualisieren Sie AsQuoted, um sie zu öffnen, oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>{path}: {reason}. What stood there before is untouched.</source>
        <translation>{path}: {reason}. Was vorher dort stand, ist unberührt.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, für andere Programme (*.json)</translation>
    </message>
    <message>
        <source>PDF, {language} (*.pdf)</source>
        <translation>PDF, {language} (*.pdf)</translation>
    </message>
    <message>
        <source>Text, {language} (*.txt)</source>
        <translation>Text, {language} (*.txt)</translation>
    </message>
    <message>
        <source>Web page, {language} (*.html)</source>
        <translation>Webseite, {language} (*.html)</translation>
    </message>
</context>
<context>
    <name>inspected</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Ausgewählte Wörter</translation>
    </message>
    <message>
        <source>a document that is gone</source>
        <translation>ein Dokument, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a quote that is gone</source>
        <translation>ein Zitat, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a rendering that is gone</source>
        <translation>eine Wiedergabe, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>pieced together from the outlets</source>
        <translation>aus den Medien zusammengesetzt</translation>
    </message>
    <message>
        <source>quote {words}</source>
        <translation>Zitat {words}</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>die ganze Bibliothek</translation>
    </message>
    <message>
        <source>{base} → {reading}</source>
        <translation>{base} → {reading}</translation>
    </message>
    <message>
        <source>{words} (its place is lost)</source>
        <translation>{words} (die Stelle ist verloren)</translation>
    </message>
</context>
</TS>
