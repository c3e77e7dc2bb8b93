doctor-title = 🩺 Diagnose
doctor-command-doctor = herausfinden, was mich hier an der Arbeit hindert
doctor-report =
    <b>Wie es mir hier geht</b>
    { $lines }
doctor-rights-ok = ✅ Ich habe die Admin-Rechte, die ich brauche.
doctor-rights-unknown = ⚠️ Telegram hat mir meine eigenen Rechte hier nicht genannt. Bitte frag mich in einer Minute noch einmal.
doctor-no-admin = ❌ Ich bin hier kein Administrator. Mach mich unter Gruppe verwalten › Administratoren dazu.
doctor-lacks-right = ❌ Mir fehlt das Admin-Recht „{ $right }“. Gib es mir unter Gruppe verwalten › Administratoren.
doctor-hearing-ok = ✅ Ich sehe alle Nachrichten.
doctor-privacy-mode = ❌ Ich sehe nur Befehle, denn der Privatsphäre-Modus ist an. Mach mich zum Administrator oder schalte ihn aus: @BotFather, /setprivacy, Disable; danach füge mich neu hinzu.
doctor-database-embedded = ✅ Die eingebaute Datenbank antwortet in { $ms } ms. Sie ist für kleine Gruppen gedacht: Für große nimm PostgreSQL.
doctor-database-postgresql = ✅ PostgreSQL antwortet in { $ms } ms.
doctor-database-away = ❌ Die Datenbank antwortet nicht. Der Betreiber dieses Bots muss danach sehen.
doctor-clock-ok = ✅ Meine Uhr geht richtig.
doctor-clock-off =
    ❌ Meine Uhr und die von Telegram liegen { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } auseinander, oder ich bin mit meiner Arbeit weit im Rückstand. Der Betreiber dieses Bots muss danach sehen.
doctor-protection-on = ✅ { $name }: an
doctor-protection-off = ▫️ { $name }: aus
doctor-protection-powerless = ❌ { $name }: an, aber mir fehlt das Admin-Recht „{ $right }“.
