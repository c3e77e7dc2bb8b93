# El resultado de un comando que actúa sobre personas.
rulings-reply-to-delete = Responde al mensaje que también quieras eliminar.
rulings-need-delete-right = Para eso necesitas también el permiso de administrador «Eliminar mensajes».
rulings-with-shortfall =
    { $act }
    ⚠️ El mensaje se queda. { $shortfall }
rulings-summary =
    <b>Hecho: { $done } de { $all }</b>
    { $lines }
rulings-failures = { $lines }
rulings-failure = ✖️ { $user }: { $refusal }
