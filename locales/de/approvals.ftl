approvals-title = ✅ Freigegebene
approvals-command-approve = jemanden von automatischen Schutzfunktionen ausnehmen
approvals-command-unapprove = jemanden nicht länger davon ausnehmen
approvals-command-approval = zeigen, ob du oder jemand anderes freigegeben ist
approvals-command-approved = alle Freigegebenen auflisten
approvals-command-unapproveall = alle Freigaben zurücknehmen

# Warum nichts geschah.
approvals-needless = { $user } braucht keine Freigabe: Admins, mich und den Kanal der Gruppe lassen die Schutzfunktionen ohnehin in Ruhe.
approvals-already = { $user } ist schon freigegeben.
approvals-none = { $user } ist hier nicht freigegeben.
approvals-nobody = Hier ist niemand freigegeben.

# Wer freigegeben ist.
approvals-since = { $user } ist seit { $when } freigegeben.
approvals-since-for =
    { $user } ist seit { $when } freigegeben.
    Grund: { $reason }
approvals-list =
    Freigegeben: { $count }
    { $lines }
approvals-line = { $position }. { $name }, { $when }
approvals-line-for = { $position }. { $name }, { $when } – { $reason }
approvals-file = Freigegeben: { $count }. Die Liste steht in dieser Datei.

# Alle auf einmal.
approvals-clear-question = { $count ->
        [one] Eine Person ist hier freigegeben. Diese Freigabe zurücknehmen?
       *[other] { $count } Personen sind hier freigegeben. Alle diese Freigaben zurücknehmen?
    }
approvals-clear-button = { $count ->
        [one] Zurücknehmen
       *[other] Alle { $count } zurücknehmen
    }
approvals-changed = Die Zahl hat sich inzwischen geändert. Bitte sieh noch einmal hin.
approvals-cleared = { $count ->
        [one] Die einzige Freigabe ist zurückgenommen.
       *[other] Alle { $count } Freigaben sind zurückgenommen.
    }
approvals-kind-approve = ✅ Freigabe
approvals-kind-unapprove = Freigabe aufgehoben
approvals-what-approve = Freigabe von { $user }
approvals-what-unapprove = aufgehobene Freigabe von { $user }
approvals-approved = ✅ { $user } ist freigestellt: Automatischer Schutz lässt diese Person in Ruhe. <i>Fall { $number }</i>
approvals-unapproved = { $user } ist nicht mehr freigestellt. <i>Fall { $number }</i>
