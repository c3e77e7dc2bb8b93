doctor-title = 🩺 Diagnose
doctor-command-doctor = prüfen, ob ich hier richtig arbeiten kann
doctor-report =
    <b>Zustand</b>
    { $lines }
doctor-rights-ok = ✅ Ich habe die Admin-Rechte, die ich brauche.
doctor-rights-unknown = ⚠️ Telegram hat mir meine eigenen Rechte hier nicht genannt. Bitte frag mich in einer Minute noch einmal.
doctor-no-admin = ❌ Ich bin hier kein Administrator. Mach mich unter Gruppeninfo › Bearbeiten › Administratoren dazu.
doctor-lacks-right = ❌ Ich brauche das Recht „{ $right }“. Gib es mir unter Gruppeninfo › Bearbeiten › Administratoren.
doctor-hearing-ok = ✅ Ich sehe alle Nachrichten.
doctor-privacy-mode = ❌ Ich sehe nur Befehle, denn der Privatsphäre-Modus ist an. Mach mich zum Administrator oder schalte ihn aus: @BotFather, /setprivacy, Disable; danach füge mich neu hinzu.
doctor-database-embedded = ✅ Die eingebaute Datenbank antwortet in { $ms } ms. Sie ist für kleine Gruppen gedacht: Für große nimm PostgreSQL.
doctor-database-postgresql = ✅ PostgreSQL antwortet in { $ms } ms.
doctor-database-away = ❌ Die Datenbank antwortet nicht. Sag es dem Betreiber dieses Bots.
doctor-clock-ok = ✅ Meine Uhr geht richtig.
doctor-clock-off =
    ❌ Meine Uhr weicht um { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    } von der von Telegram ab, oder ich bin mit meiner Arbeit weit im Rückstand. Sag es dem Betreiber dieses Bots.
doctor-protection-on = ✅ { $name }: an
doctor-protection-off = ▫️ { $name }: aus
doctor-protection-powerless = ❌ { $name }: an, aber ich brauche das Recht „{ $right }“.
doctor-protection-watched = 👁 { $name }: beobachtet. Ich schreibe nur ins Protokoll, was geschehen würde.
