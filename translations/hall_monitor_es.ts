<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>hall::ui::AboutWindow</name>
    <message>
        <source>About Hall Monitor</source>
        <translation>Acerca de Hall Monitor</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Versión %1 · Qt %2</translation>
    </message>
    <message>
        <source>Decides what agents may do on this machine, and writes every answer to a log that shows when it was changed. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Decide qué pueden hacer los agentes en este equipo y escribe cada respuesta en un log que deja ver si se ha modificado. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Copy the database&apos;s path</source>
        <translation>Copiar la ruta de la base de datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalCard</name>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>It cannot be shown. %1</source>
        <translation>No se puede mostrar. %1</translation>
    </message>
    <message>
        <source>No approval is chosen.</source>
        <translation>No se ha elegido ninguna aprobación.</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>Para decidir hay que iniciar sesión.</translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>It takes more reviewers than there are.</source>
        <translation>Exige más revisores de los que hay.</translation>
    </message>
    <message>
        <source>Approving works in %1 s.</source>
        <translation>Se podrá aprobar en %1 s.</translation>
    </message>
    <message>
        <source>Its score is above %1: say why in the note.</source>
        <translation>Su puntuación supera %1: hay que indicar el motivo en la nota.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>Why a person is asked</source>
        <translation>Por qué se pregunta a una persona</translation>
    </message>
    <message>
        <source>What the caller says a person asked for (not checked)</source>
        <translation>Lo que, según quien llama, pidió una persona (sin comprobar)</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Últimas decisiones</translation>
    </message>
    <message>
        <source>Earlier in this session</source>
        <translation>Antes en esta sesión</translation>
    </message>
    <message>
        <source>Text of the approval</source>
        <translation>Texto de la aprobación</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Of this worker, the newest first.</source>
        <translation>De este worker, primero las más recientes.</translation>
    </message>
    <message>
        <source>Of this token, the newest first.</source>
        <translation>De este token, primero las más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else of this session is among the caller&apos;s last %Ln decisions.</source>
        <translation>
            <numerusform>No hay nada más de esta sesión en la última %Ln decisión de quien llama.</numerusform>
            <numerusform>No hay nada más de esta sesión entre las últimas %Ln decisiones de quien llama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 among the caller&apos;s last %Ln decisions. Highest data label: %2.</source>
        <translation>
            <numerusform>%1 en la última %Ln decisión de quien llama. Etiqueta de datos más alta: %2.</numerusform>
            <numerusform>%1 entre las últimas %Ln decisiones de quien llama. Etiqueta de datos más alta: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Escalate to: %1</source>
        <translation>Escalar a: %1</translation>
    </message>
    <message>
        <source>It stays pending, with the same deadline. This is recorded.</source>
        <translation>Sigue pendiente, con el mismo plazo. Queda registrado.</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>You did it yourself</source>
        <translation>Ya hecho a mano</translation>
    </message>
    <message>
        <source>The request is answered with no: the agent must not do it again. Say what you did and how it can be seen.</source>
        <translation>La solicitud se responde con un no: el agente no debe hacerlo otra vez. Indicar qué se hizo y cómo se puede ver.</translation>
    </message>
    <message>
        <source>I did it myself</source>
        <translation>Lo he hecho a mano</translation>
    </message>
    <message>
        <source>Run it with other arguments</source>
        <translation>Ejecutar con otros argumentos</translation>
    </message>
    <message>
        <source>The changed action is scored again, and a higher risk takes its own challenge. What stays [masked] stays as it was sent.</source>
        <translation>La acción modificada se puntúa de nuevo, y un riesgo mayor exige su propia prueba. Lo que sigue como [masked] queda tal como se envió.</translation>
    </message>
    <message>
        <source>Approve as changed</source>
        <translation>Aprobar con los cambios</translation>
    </message>
    <message>
        <source>Nothing was decided. %1</source>
        <translation>No se ha decidido nada. %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalCells</name>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Identical requests that came so far: %1</source>
        <translation>Solicitudes idénticas recibidas hasta ahora: %1</translation>
    </message>
    <message>
        <source>Expires %1, and expired means denied</source>
        <translation>Vence %1; si vence, queda denegada</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Ent.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last hit</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalNotes</name>
    <message>
        <source>A request expires soon</source>
        <translation>Una solicitud vence pronto</translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. %1</source>
        <translation>Si nadie decide, la respuesta es no. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests expire soon</source>
        <translation>
            <numerusform>%n solicitud vence pronto</numerusform>
            <numerusform>%n solicitudes vencen pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless somebody decides, the answer is no. The first: %1</source>
        <translation>Si nadie decide, la respuesta es no. La primera: %1</translation>
    </message>
    <message>
        <source>Requests that needed a person: %1. Still waiting: %2. Expired: %3.</source>
        <translation>Solicitudes que requerían una persona: %1. Aún en espera: %2. Vencidas: %3.</translation>
    </message>
    <message>
        <source>A request waits for a person</source>
        <translation>Una solicitud espera a una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for a person</source>
        <translation>
            <numerusform>%n solicitud espera a una persona</numerusform>
            <numerusform>%n solicitudes esperan a una persona</numerusform>
        </translation>
    </message>
    <message>
        <source>The most urgent: %1</source>
        <translation>La más urgente: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalQueueModel</name>
    <message>
        <source>Set aside: %1</source>
        <translation>Apartadas: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalStep</name>
    <message>
        <source>Try an approval</source>
        <translation>Probar una aprobación</translation>
    </message>
    <message>
        <source>Some requests no rule should decide alone. Then the Hall asks a person, and the worker waits.</source>
        <translation>Hay solicitudes que ninguna regla debería decidir por sí sola. Entonces el Hall pregunta a una persona y el worker espera.</translation>
    </message>
    <message>
        <source>Install the example rule</source>
        <translation>Instalar la regla de ejemplo</translation>
    </message>
    <message>
        <source>Send one that a person must approve</source>
        <translation>Enviar una que deba aprobar una persona</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>This rule goes before the others. It holds for %1 alone, so nothing else changes; its worker %2 is enrolled with it.</source>
        <translation>Esta regla va antes que las demás. Vale solo para %1, así que nada más cambia; con ella se inscribe su worker %2.</translation>
    </message>
    <message>
        <source>example rule</source>
        <translation>regla de ejemplo</translation>
    </message>
    <message>
        <source>%1 can decide, with the passphrase.</source>
        <translation>%1 puede decidir, con la frase de contraseña.</translation>
    </message>
    <message>
        <source>The rule %1 is in force.</source>
        <translation>La regla %1 está en vigor.</translation>
    </message>
    <message>
        <source>It waits for a person. Open the card, read what is asked, and approve it; the request is then sent again.</source>
        <translation>Espera a una persona. Abrir la ficha, leer lo que se pide y aprobarlo; la solicitud se envía entonces otra vez.</translation>
    </message>
    <message>
        <source>The Hall learns, so nobody is asked. End learning mode to try an approval.</source>
        <translation>El Hall está aprendiendo, así que no se pregunta a nadie. Para probar una aprobación hay que terminar el modo de aprendizaje.</translation>
    </message>
    <message>
        <source>A person has allowed this before, and that still holds.</source>
        <translation>Una persona ya lo permitió antes, y sigue en vigor.</translation>
    </message>
    <message>
        <source>It was not approved, so the worker may not go on.</source>
        <translation>No se aprobó, así que el worker no puede continuar.</translation>
    </message>
    <message>
        <source>A person approved it. The same request is sent again:</source>
        <translation>Una persona lo aprobó. Se envía otra vez la misma solicitud:</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalWords</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Guardián</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ejecutor</translation>
    </message>
    <message>
        <source>Incident commander</source>
        <translation>Jefe de incidente</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>Siguiente aprobación pendiente</translation>
    </message>
    <message>
        <source>No other approval waits</source>
        <translation>No espera ninguna otra aprobación</translation>
    </message>
    <message>
        <source>No approval waits</source>
        <translation>No espera ninguna aprobación</translation>
    </message>
    <message>
        <source>Lists of approvals</source>
        <translation>Listas de aprobaciones</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The chosen grant</source>
        <translation>El permiso elegido</translation>
    </message>
    <message>
        <source>Next pending</source>
        <translation>Siguiente pendiente</translation>
    </message>
    <message>
        <source>Opens the most urgent one, then the one after it (P)</source>
        <translation>Abre la más urgente y luego la que le sigue (P)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Pending approvals</source>
        <translation>Aprobaciones pendientes</translation>
    </message>
    <message>
        <source>Resolved approvals</source>
        <translation>Aprobaciones resueltas</translation>
    </message>
    <message>
        <source>Missed approvals</source>
        <translation>Aprobaciones perdidas</translation>
    </message>
    <message>
        <source>Standing grants</source>
        <translation>Permisos permanentes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The rest of the list could not be read</source>
        <translation>No se pudo leer el resto de la lista</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>Revocar el permiso</translation>
    </message>
    <message>
        <source>No request waits for a person.</source>
        <translation>Ninguna solicitud espera a una persona.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Apartadas: %1</translation>
    </message>
    <message>
        <source>Next deadline: %1</source>
        <translation>Próximo plazo: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>A request that needs a person comes here. Until somebody decides, the answer is no.</source>
        <translation>Aquí llegan las solicitudes que requieren una persona. Mientras nadie decida, la respuesta es no.</translation>
    </message>
    <message>
        <source>No standing grant</source>
        <translation>Ningún permiso permanente</translation>
    </message>
    <message>
        <source>&quot;Approve for…&quot; on a card makes one. It is listed here until the log ends, and can be revoked at any time.</source>
        <translation>Se crea con «Aprobar para…» en una ficha. Figura aquí hasta que acabe el log y se puede revocar en cualquier momento.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>No se pudo leer el log</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No such approval</source>
        <translation>No existe esa aprobación</translation>
    </message>
    <message>
        <source>What was approved, denied or expired is listed here.</source>
        <translation>Aquí figura lo que se aprobó, se denegó o venció.</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>No se perdió nada</translation>
    </message>
    <message>
        <source>A request that nobody decides in time expires, and is listed here. Nothing ran.</source>
        <translation>Una solicitud que nadie decide a tiempo vence y figura aquí. No se ejecutó nada.</translation>
    </message>
    <message>
        <source>No approval is open</source>
        <translation>No hay ninguna aprobación abierta</translation>
    </message>
    <message>
        <source>No grant is chosen</source>
        <translation>No se ha elegido ningún permiso</translation>
    </message>
    <message>
        <source>Choose one to see what it allows, and to revoke it.</source>
        <translation>Elegir uno para ver qué permite y para revocarlo.</translation>
    </message>
    <message>
        <source>The grant is revoked</source>
        <translation>El permiso se ha revocado</translation>
    </message>
    <message>
        <source>The grant was not revoked</source>
        <translation>El permiso no se ha revocado</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elegir una de la lista.</translation>
    </message>
    <message>
        <source>Choose one from the list, or press %1 for the most urgent one.</source>
        <translation>Elegir una de la lista o pulsar %1 para la más urgente.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ArgumentView</name>
    <message>
        <source>changed, was %1</source>
        <translation>cambiado, era %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no longer there, was %1</source>
        <translation>ya no está, era %1</translation>
    </message>
    <message>
        <source>hidden, cannot be compared</source>
        <translation>oculto, no se puede comparar</translation>
    </message>
    <message>
        <source>not in the other request</source>
        <translation>no está en la otra solicitud</translation>
    </message>
    <message>
        <source>other request: %1</source>
        <translation>otra solicitud: %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Columns of the arguments</source>
        <translation>Columnas de los argumentos</translation>
    </message>
    <message>
        <source>The whole request as text</source>
        <translation>La solicitud completa como texto</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>The whole request as text. Characters that cannot be seen are written as \u escapes.</source>
        <translation>La solicitud completa como texto. Los caracteres que no se ven se escriben como secuencias \u.</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>It has no arguments.</source>
        <translation>No tiene argumentos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are only in the text below.</source>
        <translation>
            <numerusform>%Ln más figura solo en el texto de abajo.</numerusform>
            <numerusform>%Ln más figuran solo en el texto de abajo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ArrivalLine</name>
    <message>
        <source>Show it in the feed</source>
        <translation>Mostrar en la vista en vivo</translation>
    </message>
    <message>
        <source>In the feed since %1, decided and written to the log in %2.</source>
        <translation>En la vista en vivo desde %1, decidida y escrita en el log en %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttachedPage</name>
    <message>
        <source>Attach, read only</source>
        <translation>Conectar, solo lectura</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>Another process&apos;s Hall, read only</source>
        <translation>Hall de otro proceso, solo lectura</translation>
    </message>
    <message>
        <source>Token of that Hall</source>
        <translation>Token de ese Hall</translation>
    </message>
    <message>
        <source>token of that Hall, with the role read</source>
        <translation>token de ese Hall, con el rol read</translation>
    </message>
    <message>
        <source>Back to the problem</source>
        <translation>Volver al problema</translation>
    </message>
    <message>
        <source>Attached to the Hall of another process: read only</source>
        <translation>Conectado al Hall de otro proceso: solo lectura</translation>
    </message>
    <message>
        <source>Decisions of that Hall, newest first</source>
        <translation>Decisiones de ese Hall, primero las más recientes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 belongs to another process. Its decisions can be looked at here; to change anything, use its own window. This window&apos;s Hall does not listen meanwhile.</source>
        <translation>%1 pertenece a otro proceso. Sus decisiones se pueden ver aquí; para cambiar algo hay que usar su propia ventana. Mientras tanto, el Hall de esta ventana no escucha.</translation>
    </message>
    <message>
        <source>%1 is not used: others on this machine may read it. Mend that with chmod 600.</source>
        <translation>%1 no se usa: otros usuarios de este equipo podrían leerlo. Se corrige con chmod 600.</translation>
    </message>
    <message>
        <source>Taken from %1, where hall auth login keeps it.</source>
        <translation>Tomado de %1, donde lo guarda hall auth login.</translation>
    </message>
    <message>
        <source>Its own window shows a session token on the overview; hall auth login keeps one in %1.</source>
        <translation>Su propia ventana muestra un token de sesión en el resumen; hall auth login guarda uno en %1.</translation>
    </message>
    <message>
        <source>A Hall shows its decisions only to somebody with a token.</source>
        <translation>Un Hall muestra sus decisiones solo a quien tiene un token.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fuera de línea</translation>
    </message>
    <message>
        <source>lockdown</source>
        <translation>bloqueo total</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <translation>workers: %1</translation>
    </message>
    <message>
        <source>decisions: %1</source>
        <translation>decisiones: %1</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>El Hall respondió HTTP %1. %2</translation>
    </message>
    <message>
        <source>No decision yet.</source>
        <translation>Aún no hay ninguna decisión.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Attention</name>
    <message>
        <source>The Hall goes on</source>
        <translation>El Hall sigue en marcha</translation>
    </message>
    <message>
        <source>Hall Monitor is in the tray, and requests are answered. Quit from the menu of its icon to stop that. This is said once.</source>
        <translation>Hall Monitor está en la bandeja del sistema y las solicitudes reciben respuesta. Para detenerlo, salir desde el menú de su icono. Este aviso aparece una sola vez.</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Hall Monitor: demo</source>
        <translation>Hall Monitor: demo</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttentionCard</name>
    <message>
        <source>Worker %1 is suspended.</source>
        <translation>El worker %1 está suspendido.</translation>
    </message>
    <message>
        <source>Worker %1 is revoked.</source>
        <translation>El worker %1 está revocado.</translation>
    </message>
    <message>
        <source>Worker %1 is banned.</source>
        <translation>El worker %1 está prohibido.</translation>
    </message>
    <message>
        <source>Worker %1 is not attested: %2</source>
        <translation>El worker %1 no está atestado: %2</translation>
    </message>
    <message>
        <source>Requests that wait for a person: %1. Until somebody decides, the answer is no.</source>
        <translation>Solicitudes que esperan a una persona: %1. Mientras nadie decida, la respuesta es no.</translation>
    </message>
    <message>
        <source>No worker is enrolled yet, so every request is denied.</source>
        <translation>Aún no hay ningún worker inscrito, así que se deniega toda solicitud.</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed after it was attested. Its requests are denied until it is attested again.</source>
        <translation>El código del worker %1 se modificó después de atestarlo. Sus solicitudes se deniegan hasta que se ateste de nuevo.</translation>
    </message>
    <message>
        <source>Rule %1 never applies: %2 stands before it and covers it. In prod and edge everything is denied until that is put right.</source>
        <translation>La regla %1 nunca se aplica: %2 está antes y la cubre. En prod y edge se deniega todo hasta que se corrija.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing. Every worker is active and every rule applies.</source>
        <translation>Nada. Todos los workers están activos y todas las reglas se aplican.</translation>
    </message>
</context>
<context>
    <name>hall::ui::AttestationPart</name>
    <message>
        <source>Copy registered hash</source>
        <translation>Copiar el hash registrado</translation>
    </message>
    <message>
        <source>Copy hash of the code</source>
        <translation>Copiar el hash del código</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Atestar</translation>
    </message>
    <message>
        <source>Accept the change…</source>
        <translation>Aceptar el cambio…</translation>
    </message>
    <message>
        <source>Attest a file…</source>
        <translation>Atestar un archivo…</translation>
    </message>
    <message>
        <source>Attest a folder…</source>
        <translation>Atestar una carpeta…</translation>
    </message>
    <message>
        <source>Accept the code</source>
        <translation>Aceptar el código</translation>
    </message>
    <message>
        <source>Accept the changed code of %1?</source>
        <translation>¿Aceptar el código modificado de %1?</translation>
    </message>
    <message>
        <source>Its present hash becomes the registered one, and the worker may act again. This is recorded.</source>
        <translation>Su hash actual pasa a ser el registrado y el worker puede volver a actuar. Queda registrado.</translation>
    </message>
    <message>
        <source>%1 · looked at %2</source>
        <translation>%1 · visto %2</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Comprobar el código</translation>
    </message>
    <message>
        <source>Attesting changes the record: save or revert the draft first</source>
        <translation>Atestar modifica el registro: antes hay que guardar o revertir el borrador</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>Leyendo el código…</translation>
    </message>
    <message>
        <source>The code is the registered one.</source>
        <translation>El código es el registrado.</translation>
    </message>
    <message>
        <source>Folder of the worker&apos;s package</source>
        <translation>Carpeta del paquete del worker</translation>
    </message>
    <message>
        <source>File with the worker&apos;s code</source>
        <translation>Archivo con el código del worker</translation>
    </message>
    <message>
        <source>The code now: %1</source>
        <translation>Código actual: %1</translation>
    </message>
    <message>
        <source>The code on the disk is the registered one again.</source>
        <translation>El código en el disco vuelve a ser el registrado.</translation>
    </message>
    <message>
        <source>The code on the disk was changed. Where the Hall requires attestation, the next request is denied with DENY_WORKER_TAMPERED.</source>
        <translation>El código en el disco se ha modificado. Si el Hall exige atestación, la próxima solicitud se deniega con DENY_WORKER_TAMPERED.</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditCells</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Ent.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Reason or event</source>
        <translation>Motivo o suceso</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id de registro</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditLogPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>The record is not in the log</source>
        <translation>El registro no está en el log</translation>
    </message>
    <message>
        <source>No record is picked</source>
        <translation>No hay ningún registro seleccionado</translation>
    </message>
    <message>
        <source>Copy record id</source>
        <translation>Copiar el id de registro</translation>
    </message>
    <message>
        <source>Record id copied</source>
        <translation>Id de registro copiado</translation>
    </message>
    <message>
        <source>Copy receipt hash</source>
        <translation>Copiar el hash del recibo</translation>
    </message>
    <message>
        <source>Receipt hash copied</source>
        <translation>Hash del recibo copiado</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Copiar las filas como texto</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Mostrar el worker</translation>
    </message>
    <message>
        <source>This record names no worker</source>
        <translation>Este registro no nombra ningún worker</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Mostrar la aprobación</translation>
    </message>
    <message>
        <source>This record names no approval</source>
        <translation>Este registro no nombra ninguna aprobación</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Registros de la regla</translation>
    </message>
    <message>
        <source>This record names no rule</source>
        <translation>Este registro no nombra ninguna regla</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>Registros del id de correlación</translation>
    </message>
    <message>
        <source>It has no correlation id</source>
        <translation>No tiene id de correlación</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>Anteriores del id de correlación</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>Posteriores del id de correlación</translation>
    </message>
    <message>
        <source>Rows copied as text</source>
        <translation>Filas copiadas como texto</translation>
    </message>
    <message>
        <source>Canonical record copied</source>
        <translation>Registro canónico copiado</translation>
    </message>
    <message>
        <source>Only a decision can be asked for again</source>
        <translation>Solo se puede pedir de nuevo una decisión</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Decisión copiada como curl</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>No se ha copiado nada. %1</translation>
    </message>
    <message>
        <source>Clear the search and go there</source>
        <translation>Borrar la búsqueda e ir allí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Time zone of what is shown and exported</source>
        <translation>Zona horaria de lo que se muestra y exporta</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Opciones de vista</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Words and counts</source>
        <translation>Palabras y recuentos</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>No se encontró %1</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La búsqueda se canceló.</translation>
    </message>
    <message>
        <source>Not a place in the log</source>
        <translation>No es un lugar del log</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba criptográfica</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>Comparar los dos registros seleccionados</translation>
    </message>
    <message>
        <source>Pick two records to compare: Ctrl+click the second one</source>
        <translation>Seleccionar dos registros para comparar: Ctrl+clic en el segundo</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records, %1 % of the log counted</source>
        <translation>
            <numerusform>Al menos %Ln registro, contado el %1 % del log</numerusform>
            <numerusform>Al menos %Ln registros, contado el %1 % del log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records</source>
        <translation>
            <numerusform>Al menos %Ln registro</numerusform>
            <numerusform>Al menos %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The search gave way: it hides %1</source>
        <translation>Se ha borrado la búsqueda: ocultaba %1</translation>
    </message>
    <message>
        <source>%1 is not among the matches</source>
        <translation>%1 no está entre las coincidencias</translation>
    </message>
    <message>
        <source>The record is in the log, and this search hides it. The list goes on at its place.</source>
        <translation>El registro está en el log y esta búsqueda lo oculta. La lista sigue en su lugar.</translation>
    </message>
    <message>
        <source>There is no such record in this log.</source>
        <translation>No existe ese registro en este log.</translation>
    </message>
    <message>
        <source>No later record has this correlation id</source>
        <translation>Ningún registro posterior tiene este id de correlación</translation>
    </message>
    <message>
        <source>No earlier record has this correlation id</source>
        <translation>Ningún registro anterior tiene este id de correlación</translation>
    </message>
    <message>
        <source>This record has no correlation id</source>
        <translation>Este registro no tiene id de correlación</translation>
    </message>
    <message>
        <source>Search again: rows and counts of now</source>
        <translation>Buscar de nuevo: filas y recuentos actuales</translation>
    </message>
    <message>
        <source>Write the matching records to a file</source>
        <translation>Escribir los registros coincidentes en un archivo</translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditTable</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Columnas del log</translation>
    </message>
    <message>
        <source>Show newer records</source>
        <translation>Mostrar los registros más recientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer – show (Home)</source>
        <translation>
            <numerusform>%Ln más reciente – mostrar (Inicio)</numerusform>
            <numerusform>%Ln más recientes – mostrar (Inicio)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::BlockedPart</name>
    <message>
        <source>Show in the live feed</source>
        <translation>Mostrar en la vista en vivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Requests denied because nobody held the namespace</source>
        <translation>Solicitudes denegadas porque nadie poseía el espacio de nombres</translation>
    </message>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>No se pudo buscar en el registro de auditoría. %1</translation>
    </message>
    <message>
        <source>The last that were denied because nobody held it. Enter opens a decision.</source>
        <translation>Las últimas denegadas porque nadie lo poseía. Intro abre una decisión.</translation>
    </message>
    <message>
        <source>The last ones, from when this Hall required claimed namespaces. Enter opens a decision.</source>
        <translation>Las últimas, de cuando este Hall exigía espacios de nombres reclamados. Intro abre una decisión.</translation>
    </message>
    <message>
        <source>No request to its workers was denied because nobody held it.</source>
        <translation>No se denegó ninguna solicitud a sus workers porque nadie lo poseyera.</translation>
    </message>
    <message>
        <source>None: this Hall does not require claimed namespaces at present.</source>
        <translation>Ninguna: este Hall no exige por ahora espacios de nombres reclamados.</translation>
    </message>
</context>
<context>
    <name>hall::ui::BulkBar</name>
    <message>
        <source>%1, all picked workers</source>
        <translation>%1, todos los workers seleccionados</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export all picked workers</source>
        <translation>Exportar todos los workers seleccionados</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Seleccionados: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardFacts</name>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>one reviewer looks and confirms</source>
        <translation>un revisor lo mira y confirma</translation>
    </message>
    <message>
        <source>one reviewer answers questions about it</source>
        <translation>un revisor responde a preguntas sobre ello</translation>
    </message>
    <message>
        <source>two different reviewers: one explains it, the other answers questions</source>
        <translation>dos revisores distintos: uno lo explica, el otro responde a preguntas</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>Especie de worker</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>The Hall does not know this worker any more.</source>
        <translation>El Hall ya no conoce este worker.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>Puntuación de impacto</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Puntuación de riesgo</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Versión de la política</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>Riesgo del inquilino</translation>
    </message>
    <message>
        <source>A notice. Nothing has to be decided here: it stays denied until somebody escalates it.</source>
        <translation>Un aviso. Aquí no hay nada que decidir: sigue denegado hasta que alguien lo escale.</translation>
    </message>
    <message>
        <source>It runs only if a reviewer lets it.</source>
        <translation>Se ejecuta solo si un revisor lo deja.</translation>
    </message>
    <message>
        <source>A person may let it run, or do it by hand instead of the agent.</source>
        <translation>Una persona puede dejar que se ejecute o hacerlo a mano en lugar del agente.</translation>
    </message>
    <message>
        <source>An incident. Find out what else this caller asked for before anything of it runs.</source>
        <translation>Un incidente. Hay que averiguar qué más pidió quien llama antes de que se ejecute nada.</translation>
    </message>
    <message>
        <source>An incident: everything from %1 is held until this is decided.</source>
        <translation>Un incidente: todo lo de %1 queda retenido hasta que se decida.</translation>
    </message>
</context>
<context>
    <name>hall::ui::CardHeader</name>
    <message>
        <source>Risk: %1</source>
        <translation>Riesgo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChallengePanel</name>
    <message>
        <source>To approve: read it</source>
        <translation>Para aprobar: leerlo</translation>
    </message>
    <message>
        <source>To approve: answer about the action</source>
        <translation>Para aprobar: responder sobre la acción</translation>
    </message>
    <message>
        <source>To approve: explain the action</source>
        <translation>Para aprobar: explicar la acción</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Antes hay que responder a la pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln more questions first.</source>
        <translation>
            <numerusform>Antes hay que responder a %Ln pregunta más.</numerusform>
            <numerusform>Antes hay que responder a %Ln preguntas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving works in %1 s: reading takes at least %2 s.</source>
        <translation>Se podrá aprobar en %1 s: la lectura lleva al menos %2 s.</translation>
    </message>
    <message>
        <source>The time for reading has passed.</source>
        <translation>El tiempo de lectura ha pasado.</translation>
    </message>
    <message>
        <source>Reviewer %1 of %2 different ones.</source>
        <translation>Revisor %1 de %2 distintos.</translation>
    </message>
    <message>
        <source>%1 has approved already.</source>
        <translation>%1 ya lo ha aprobado.</translation>
    </message>
    <message numerus="yes">
        <source>This takes %Ln different reviewers, and there are not enough: it cannot be approved now. Make another one first, for example with `hall reviewer add NAME`. Denying needs nobody else.</source>
        <translation>
            <numerusform>Exige %Ln revisor distinto y no hay suficientes: ahora no se puede aprobar. Antes hay que crear otro, por ejemplo con `hall reviewer add NAME`. Para denegar no hace falta nadie más.</numerusform>
            <numerusform>Exige %Ln revisores distintos y no hay suficientes: ahora no se puede aprobar. Antes hay que crear otro, por ejemplo con `hall reviewer add NAME`. Para denegar no hace falta nadie más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChangeImpact</name>
    <message>
        <source>This change</source>
        <translation>Este cambio</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>The worker was allowed nothing in the last day, so there is nothing to compare with.</source>
        <translation>Al worker no se le permitió nada en el último día, así que no hay con qué comparar.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at: the last %Ln decisions that allowed this worker something; the day had more.</source>
        <translation>
            <numerusform>Examinada: la última %Ln decisión que permitió algo a este worker; en el día hubo más.</numerusform>
            <numerusform>Examinadas: las últimas %Ln decisiones que permitieron algo a este worker; en el día hubo más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: all decisions of the last day that allowed this worker something, %1.</source>
        <translation>Examinadas: todas las decisiones del último día que permitieron algo a este worker, %1.</translation>
    </message>
    <message numerus="yes">
        <source>denied %Ln decisions of the last day</source>
        <translation>
            <numerusform>denegado %Ln decisión del último día</numerusform>
            <numerusform>denegado %Ln decisiones del último día</numerusform>
        </translation>
    </message>
    <message>
        <source>asked a human once in the last day</source>
        <translation>preguntado una vez a una persona en el último día</translation>
    </message>
    <message numerus="yes">
        <source>asked a human %Ln times in the last day</source>
        <translation>
            <numerusform>preguntado %Ln vez a una persona en el último día</numerusform>
            <numerusform>preguntado %Ln veces a una persona en el último día</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision of the last day would have been another one.</source>
        <translation>Ninguna decisión del último día habría sido otra.</translation>
    </message>
    <message>
        <source>%1 would have %2.</source>
        <translation>%1 habría %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
</context>
<context>
    <name>hall::ui::ClaimCard</name>
    <message>
        <source>Claim a namespace</source>
        <translation>Reclamar un espacio de nombres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who holds a namespace decides about the workers whose id begins with it, and signs for them.</source>
        <translation>Quien posee un espacio de nombres decide sobre los workers cuyo id empieza por él y firma por ellos.</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>Espacio de &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record</source>
        <translation>&amp;Motivo, para el registro</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Reclamar %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers that would become its: %1 (%2).</source>
        <translation>Workers que pasarían a pertenecerle: %1 (%2).</translation>
    </message>
    <message>
        <source>Who enrolled them could not be read: %1</source>
        <translation>No se pudo leer quién los inscribió: %1</translation>
    </message>
    <message>
        <source>All of them were enrolled at this window, as far as the audit log says.</source>
        <translation>Todos se inscribieron en esta ventana, según el registro de auditoría.</translation>
    </message>
    <message>
        <source>Enrolled by others: %1. They cannot change these workers any more once you hold the namespace.</source>
        <translation>Inscritos por otros: %1. En cuanto se posea el espacio de nombres, ya no podrán cambiar estos workers.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTable</name>
    <message>
        <source>Connected clients</source>
        <translation>Clientes conectados</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientTableModel</name>
    <message>
        <source>says no name</source>
        <translation>no da ningún nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientsPanel</name>
    <message>
        <source>Connected clients</source>
        <translation>Clientes conectados</translation>
    </message>
    <message>
        <source>Every program that called since the server started, by its token and User-Agent. Pick one to see what went wrong, and what to do.</source>
        <translation>Todos los programas que han llamado desde que arrancó el servidor, por su token y User-Agent. Seleccionar uno para ver qué falló y qué hacer.</translation>
    </message>
    <message>
        <source>Nobody has called yet. Choose a kit at the left, and send what it sends.</source>
        <translation>Aún no ha llamado nadie. Elegir un kit a la izquierda y enviar lo que envía.</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can call.</source>
        <translation>El Hall Server no escucha, así que nadie puede llamar.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, last %2. %3</source>
        <translation>
            <numerusform>%1: %Ln vez, la última %2. %3</numerusform>
            <numerusform>%1: %Ln veces, la última %2. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call of this client was answered.</source>
        <translation>Todas las llamadas de este cliente recibieron respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by callers that are not in the list: %Ln times. %2</source>
        <translation>
            <numerusform>%1, de llamadores que no están en la lista: %Ln vez. %2</numerusform>
            <numerusform>%1, de llamadores que no están en la lista: %Ln veces. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ColumnTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>hall::ui::CompareView</name>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>Solo las &amp;diferencias</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>value on the left</source>
        <translation>valor a la izquierda</translation>
    </message>
    <message>
        <source>value on the right</source>
        <translation>valor a la derecha</translation>
    </message>
    <message>
        <source>Two records side by side</source>
        <translation>Dos registros, uno al lado del otro</translation>
    </message>
    <message>
        <source>Members of both records</source>
        <translation>Miembros de ambos registros</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln members differ</source>
        <translation>
            <numerusform>%1 de %Ln miembro es distinto</numerusform>
            <numerusform>%1 de %Ln miembros son distintos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Reason, for the record:</source>
        <translation>&amp;Motivo, para el registro:</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para el registro</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>hall::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>hall::ui::Countdown</name>
    <message>
        <source>The time is over. It expires, and nothing runs.</source>
        <translation>El tiempo ha terminado. Vence y no se ejecuta nada.</translation>
    </message>
    <message>
        <source>If nobody decides, it expires in %1, at %2: then it stays denied, and nothing runs.</source>
        <translation>Si nadie decide, vence en %1 (%2): entonces sigue denegado y no se ejecuta nada.</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionFacts</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Denegación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Missing controls</source>
        <translation>Controles que faltan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Matched rule</source>
        <translation>Regla coincidente</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Versión de la política</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Controles exigidos</translation>
    </message>
    <message>
        <source>Recommended profiles</source>
        <translation>Perfiles recomendados</translation>
    </message>
    <message>
        <source>Blast score</source>
        <translation>Puntuación de impacto</translation>
    </message>
    <message>
        <source>gate passed</source>
        <translation>puerta superada</translation>
    </message>
    <message>
        <source>a human has to decide</source>
        <translation>tiene que decidir una persona</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <translation>%1 de 100, %2</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>Puerta de política</translation>
    </message>
    <message>
        <source>Step-up approval</source>
        <translation>Aprobación reforzada</translation>
    </message>
    <message>
        <source>Always a human</source>
        <translation>Siempre una persona</translation>
    </message>
    <message>
        <source>Conditions for a human</source>
        <translation>Condiciones para una persona</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Supervisor level</source>
        <translation>Nivel de supervisión</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Condiciones previas</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Id de correlación</translation>
    </message>
    <message>
        <source>Policy version attached</source>
        <translation>Versión de la política adjunta</translation>
    </message>
    <message>
        <source>Artifact hash recorded</source>
        <translation>Hash del artefacto registrado</translation>
    </message>
    <message>
        <source>Signed artifact in prod</source>
        <translation>Artefacto firmado en prod</translation>
    </message>
    <message>
        <source>Attestation in prod</source>
        <translation>Atestación en prod</translation>
    </message>
    <message>
        <source>Candidate workers</source>
        <translation>Workers candidatos</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>would be chosen</source>
        <translation>se elegiría</translation>
    </message>
    <message>
        <source>skipped: no usable worker</source>
        <translation>omitido: ningún worker utilizable</translation>
    </message>
    <message>
        <source>skipped: another was chosen</source>
        <translation>omitido: se eligió otro</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Data label</source>
        <translation>Etiqueta de datos</translation>
    </message>
    <message>
        <source>Tenant risk</source>
        <translation>Riesgo del inquilino</translation>
    </message>
    <message>
        <source>QoS class</source>
        <translation>Clase QoS</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Worker species</source>
        <translation>Especie de worker</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>Id de decisión</translation>
    </message>
    <message>
        <source>Asked by token</source>
        <translation>Pedido con el token</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>Hash del recibo</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>ninguno: el primer registro</translation>
    </message>
    <message>
        <source>The record gives no reason.</source>
        <translation>El registro no da ningún motivo.</translation>
    </message>
    <message>
        <source>Every step passed. A human is told, and need not approve.</source>
        <translation>Se superaron todos los pasos. Se informa a una persona, que no tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>Every step of the pipeline passed.</source>
        <translation>Se superaron todos los pasos del pipeline.</translation>
    </message>
    <message>
        <source>Would have asked a person</source>
        <translation>Se habría preguntado a una persona</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionStep</name>
    <message>
        <source>See the first decision</source>
        <translation>Ver la primera decisión</translation>
    </message>
    <message>
        <source>Each button sends a real request over the network to this Hall, as an agent would. Nothing is carried out: the Hall only says whether it may be.</source>
        <translation>Cada botón envía una solicitud real por la red a este Hall, como lo haría un agente. No se lleva nada a cabo: el Hall solo dice si se puede.</translation>
    </message>
    <message>
        <source>Send one that is allowed</source>
        <translation>Enviar una que se permite</translation>
    </message>
    <message>
        <source>Send one that is denied</source>
        <translation>Enviar una que se deniega</translation>
    </message>
    <message>
        <source>%1 asks: once for %2, which it is enrolled for, and once for %3, which nobody is.</source>
        <translation>%1 pregunta: una vez por %2, para lo que está inscrito, y otra por %3, para lo que no lo está nadie.</translation>
    </message>
    <message>
        <source>Make a worker first: somebody has to ask.</source>
        <translation>Antes hay que crear un worker: alguien tiene que preguntar.</translation>
    </message>
    <message>
        <source>Not what this button promised: the rules of this Hall decide, and the reason above says which.</source>
        <translation>No es lo que prometía este botón: deciden las reglas de este Hall, y el motivo de arriba dice cuál.</translation>
    </message>
</context>
<context>
    <name>hall::ui::DecisionTable</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Ent.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoNotifier</name>
    <message>
        <source>Demo: %1</source>
        <translation>Demo: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoPage</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Each button sends a real request to this Hall, as an integration would.</source>
        <translation>Cada botón envía una solicitud real a este Hall, como lo haría una integración.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>What needs a person waits on the page Approvals. Decide it as %1, with the passphrase: %2</source>
        <translation>Lo que requiere una persona espera en la página Aprobaciones. Se decide como %1, con la frase de contraseña: %2</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show &amp;approvals</source>
        <translation>Mostrar las apro&amp;baciones</translation>
    </message>
    <message>
        <source>This Hall does not listen, so nothing can be played.</source>
        <translation>Este Hall no escucha, así que no se puede reproducir nada.</translation>
    </message>
    <message>
        <source>This Hall listens at %1. Its workers, their owners and all requests are made up; it decides and records them as any Hall does.</source>
        <translation>Este Hall escucha en %1. Sus workers, los propietarios y todas las solicitudes son inventados; decide y los registra como cualquier Hall.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Missing control</source>
        <translation>Falta un control</translation>
    </message>
    <message>
        <source>Unknown capability</source>
        <translation>Capacidad desconocida</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Requiere aprobación</translation>
    </message>
    <message>
        <source>Tampered worker</source>
        <translation>Worker manipulado</translation>
    </message>
    <message>
        <source>Burst of %1</source>
        <translation>Ráfaga de %1</translation>
    </message>
    <message>
        <source>A known worker asks for what it may do. Every step passes.</source>
        <translation>Un worker conocido pide lo que puede hacer. Se superan todos los pasos.</translation>
    </message>
    <message>
        <source>A transfer needs a second pair of eyes, ctrl.four.eyes, and no worker has that control.</source>
        <translation>Una transferencia requiere un segundo par de ojos, ctrl.four.eyes, y ningún worker tiene ese control.</translation>
    </message>
    <message>
        <source>An agent passes on what a chat said instead of a capability.</source>
        <translation>Un agente transmite lo que decía un chat en lugar de una capacidad.</translation>
    </message>
    <message>
        <source>A refund in prod waits for a person. Decide it on the page Approvals, then play this again: an approved one is allowed once.</source>
        <translation>Un reembolso en prod espera a una persona. Se decide en la página Aprobaciones y luego se reproduce de nuevo: una vez aprobado, se permite una sola vez.</translation>
    </message>
    <message>
        <source>Somebody changes the code of org.lumen.deployer before it asks. Afterwards the code is put back and attested again.</source>
        <translation>Alguien cambia el código de org.lumen.deployer antes de que pregunte. Después el código se repone y se atesta de nuevo.</translation>
    </message>
    <message>
        <source>Many requests at once, of all kinds. They wait in line and each is recorded.</source>
        <translation>Muchas solicitudes a la vez, de todo tipo. Esperan en cola y cada una queda registrada.</translation>
    </message>
    <message>
        <source>Allowed: %1 · Denied: %2 · Needed a human: %3</source>
        <translation>Permitido: %1 · Denegado: %2 · Requirió una persona: %3</translation>
    </message>
    <message>
        <source> · Without a decision: %1</source>
        <translation> · Sin decisión: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in %1 s. %2. The last one:</source>
        <translation>
            <numerusform>%Ln solicitud en %1 s. %2. La última:</numerusform>
            <numerusform>%Ln solicitudes en %1 s. %2. La última:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>hall::ui::DetailPanel</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Canonical record</source>
        <translation>Registro canónico</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>Cerrar el detalle (Esc)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>Decisión copiada como JSON</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Decisión copiada como curl</translation>
    </message>
    <message>
        <source>This record cannot be shown. %1</source>
        <translation>Este registro no se puede mostrar. %1</translation>
    </message>
    <message>
        <source>Copy the reply as JSON</source>
        <translation>Copiar la respuesta como JSON</translation>
    </message>
    <message>
        <source>Copy a curl command that asks the same again</source>
        <translation>Copiar un comando curl que pide lo mismo otra vez</translation>
    </message>
</context>
<context>
    <name>hall::ui::EditorHeader</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Hide the list of workers</source>
        <translation>Ocultar la lista de workers</translation>
    </message>
    <message>
        <source>Hide the list, so that form and JSON stand side by side</source>
        <translation>Ocultar la lista para que el formulario y el JSON queden uno al lado del otro</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Cerrar el editor</translation>
    </message>
    <message>
        <source>Close the editor; a draft is kept (Esc)</source>
        <translation>Cerrar el editor; el borrador se conserva (Esc)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions on this worker</source>
        <translation>Acciones sobre este worker</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformidad</translation>
    </message>
    <message>
        <source>What keeps the draft from being saved</source>
        <translation>Lo que impide guardar el borrador</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Nuevo worker</translation>
    </message>
    <message>
        <source>Retired: kept as it was. Duplicate it to go on from here.</source>
        <translation>Retirado: se conserva como estaba. Duplicarlo para continuar desde aquí.</translation>
    </message>
    <message>
        <source>Enroll…</source>
        <translation>Inscribir…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cannot be saved. %1</source>
        <translation>No se puede guardar. %1</translation>
    </message>
    <message>
        <source>New: not enrolled yet</source>
        <translation>Nuevo: aún no inscrito</translation>
    </message>
    <message>
        <source>New: not enrolled yet. %1</source>
        <translation>Nuevo: aún no inscrito. %1</translation>
    </message>
    <message>
        <source>%1 · saved · revision %2</source>
        <translation>%1 · guardado · revisión %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members changed</source>
        <translation>
            <numerusform>%Ln miembro cambiado</numerusform>
            <numerusform>%Ln miembros cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>texto cambiado</translation>
    </message>
    <message>
        <source>%1 · draft on revision %2 · %3. In effect is what is stored.</source>
        <translation>%1 · borrador sobre la revisión %2 · %3. Rige lo que está guardado.</translation>
    </message>
    <message>
        <source>No WCP level</source>
        <translation>Sin nivel WCP</translation>
    </message>
    <message>
        <source>For %1: %2, %3</source>
        <translation>Para %1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Compliance: %1</source>
        <translation>Conformidad: %1</translation>
    </message>
    <message>
        <source>The record has everything that WCP asks for</source>
        <translation>El registro tiene todo lo que pide WCP</translation>
    </message>
    <message>
        <source>What is missing for a higher level</source>
        <translation>Lo que falta para un nivel superior</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>hall::ui::EmptyFeed</name>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Command that asks for a decision</source>
        <translation>Comando que pide una decisión</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Aún no hay ninguna decisión</translation>
    </message>
    <message>
        <source>Nothing has asked this Hall whether it may act since the window opened. Ask in a terminal, and see the answer arrive here:</source>
        <translation>Nada ha preguntado a este Hall si puede actuar desde que se abrió la ventana. Preguntar en un terminal y ver llegar aquí la respuesta:</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>No decision passes the filter</source>
        <translation>Ninguna decisión pasa el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are hidden, %1 of them denied.</source>
        <translation>
            <numerusform>%Ln está oculta, %1 de ellas denegada.</numerusform>
            <numerusform>%Ln están ocultas, %1 de ellas denegadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>%1 goes to the filter</source>
        <translation>Con %1 se va al filtro</translation>
    </message>
    <message>
        <source>A worker, a decision and an approval, in a few minutes</source>
        <translation>Un worker, una decisión y una aprobación, en pocos minutos</translation>
    </message>
</context>
<context>
    <name>hall::ui::EvidenceTab</name>
    <message>
        <source>receipt</source>
        <translation>recibo</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba criptográfica</translation>
    </message>
    <message>
        <source>Check it here</source>
        <translation>Comprobar aquí</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>Guardar la clave pública…</translation>
    </message>
    <message>
        <source>Save the Hall&apos;s public key</source>
        <translation>Guardar la clave pública del Hall</translation>
    </message>
    <message>
        <source>The record with this Hall&apos;s signature. It shows that the Hall with this key vouched for these words. It does not show that the log still has the record: that is what the proof is for.</source>
        <translation>El registro con la firma de este Hall. Demuestra que el Hall con esta clave respondió por estas palabras. No demuestra que el log aún tenga el registro: para eso está la prueba criptográfica.</translation>
    </message>
    <message>
        <source>The way from this record to a signed checkpoint of the log. Whoever has the public key and kept the checkpoint can tell, without the database, that the record was in the log then, and that it was not changed since. It does not show that what the record says is true.</source>
        <translation>El camino desde este registro hasta un punto de control firmado del log. Quien tenga la clave pública y haya guardado el punto de control puede saber, sin la base de datos, que el registro estaba entonces en el log y que no se ha modificado desde entonces. No demuestra que sea verdad lo que dice el registro.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Guardar la prueba criptográfica</translation>
    </message>
    <message>
        <source>No record is picked.</source>
        <translation>No hay ningún registro seleccionado.</translation>
    </message>
    <message>
        <source>Asking the Hall…</source>
        <translation>Preguntando al Hall…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>The log has no signing key.</source>
        <translation>El log no tiene clave de firma.</translation>
    </message>
    <message>
        <source>It holds. %1 Checked with key %2.</source>
        <translation>Es válido. %1 Comprobado con la clave %2.</translation>
    </message>
    <message>
        <source>It does not hold. %1</source>
        <translation>No es válido. %1</translation>
    </message>
    <message>
        <source>The record has its hash, and the signature is this Hall&apos;s.</source>
        <translation>El registro tiene su hash y la firma es de este Hall.</translation>
    </message>
    <message>
        <source>The record is #%1 of the %2 that the log had at %3.</source>
        <translation>El registro es el #%1 de los %2 que tenía el log (%3).</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>No se escribió %1: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ExchangeView</name>
    <message>
        <source>Request and answer</source>
        <translation>Solicitud y respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>El worker puede continuar.</translation>
    </message>
    <message>
        <source>POST %1</source>
        <translation>POST %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::ExplanationPanel</name>
    <message>
        <source>Say in your own words what will happen, to what, and why.</source>
        <translation>Decir con palabras propias qué ocurrirá, a qué y por qué.</translation>
    </message>
    <message>
        <source>Explanation in your own words</source>
        <translation>Explicación con palabras propias</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>con palabras propias</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %Ln words</source>
        <translation>
            <numerusform>%1 de al menos %Ln palabra</numerusform>
            <numerusform>%1 de al menos %Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribe</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;JSONL with manifest, to be checked</source>
        <translation>&amp;JSONL con manifiesto, para comprobarlo</translation>
    </message>
    <message>
        <source>&amp;CSV for a spreadsheet</source>
        <translation>&amp;CSV para una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;HTML report</source>
        <translation>Informe &amp;HTML</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records</source>
        <translation>
            <numerusform>%1 de %Ln registro</numerusform>
            <numerusform>%1 de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>aún sin contar</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln records</source>
        <translation>
            <numerusform>al menos %Ln registro</numerusform>
            <numerusform>al menos %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the log: %1.</source>
        <translation>Todo el log: %1.</translation>
    </message>
    <message>
        <source>What this search matches: %1.</source>
        <translation>Lo que coincide con esta búsqueda: %1.</translation>
    </message>
    <message>
        <source>Records keep their times, which are UTC.</source>
        <translation>Los registros conservan sus horas, que son UTC.</translation>
    </message>
    <message>
        <source>Times in %1.</source>
        <translation>Horas en %1.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indicar el archivo que se escribe.</translation>
    </message>
    <message>
        <source>Looking for the records…</source>
        <translation>Buscando los registros…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el log</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>No record matched: %1 holds none.</source>
        <translation>No coincidió ningún registro: %1 no contiene ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, from #%1 to #%2, are in %3.</source>
        <translation>
            <numerusform>%Ln registro, del #%1 al #%2, está en %3.</numerusform>
            <numerusform>%Ln registros, del #%1 al #%2, están en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest beside it is signed and says how to check it.</source>
        <translation>El manifiesto adjunto está firmado y dice cómo comprobarlo.</translation>
    </message>
    <message>
        <source>The manifest beside it is not signed: the signing key is not there.</source>
        <translation>El manifiesto adjunto no está firmado: falta la clave de firma.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hall::ui::FacetModel</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Ent.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words; the most frequent are listed</source>
        <translation>
            <numerusform>%Ln palabra distinta; figuran las más frecuentes</numerusform>
            <numerusform>%Ln palabras distintas; figuran las más frecuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words</source>
        <translation>
            <numerusform>%Ln palabra distinta</numerusform>
            <numerusform>%Ln palabras distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: al menos %2</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1, registros: %2</translation>
    </message>
    <message>
        <source>%1, in the search</source>
        <translation>%1, en la búsqueda</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, excluida</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::FacetPanel</name>
    <message>
        <source>What the records are</source>
        <translation>Qué son los registros</translation>
    </message>
    <message>
        <source>Words of the records, with counts</source>
        <translation>Palabras de los registros, con recuentos</translation>
    </message>
    <message>
        <source>Enter adds a word to the search, Ctrl and Enter leaves it out</source>
        <translation>Intro añade una palabra a la búsqueda, Ctrl e Intro la excluye</translation>
    </message>
    <message>
        <source>Search for it, or no longer (Enter)</source>
        <translation>Buscarla, o dejar de hacerlo (Intro)</translation>
    </message>
    <message>
        <source>Leave it out, or no longer (Ctrl+Enter)</source>
        <translation>Excluirla, o dejar de hacerlo (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedCells</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Requiere una persona</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <translation>%1 (simulacro)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Ent.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Decision id</source>
        <translation>Id de decisión</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Would have asked</source>
        <translation>Se habría preguntado</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedPage</name>
    <message>
        <source>Live feed</source>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy decision id</source>
        <translation>Copiar el id de decisión</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Copiar la fila como texto</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>Abrir en Auditoría</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Mostrar el worker</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Registros de la regla</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Mostrar la aprobación</translation>
    </message>
    <message>
        <source>View options</source>
        <translation>Opciones de vista</translation>
    </message>
    <message>
        <source>Newest on top</source>
        <translation>Las más recientes arriba</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln waiting</source>
        <translation>
            <numerusform>En pausa · %Ln en espera</numerusform>
            <numerusform>En pausa · %Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>This decision names none</source>
        <translation>Esta decisión no indica ese dato</translation>
    </message>
    <message>
        <source>Decision id copied</source>
        <translation>Id de decisión copiado</translation>
    </message>
    <message>
        <source>Row copied as text</source>
        <translation>Fila copiada como texto</translation>
    </message>
    <message>
        <source>Decision copied as JSON</source>
        <translation>Decisión copiada como JSON</translation>
    </message>
    <message>
        <source>Decision copied as curl</source>
        <translation>Decisión copiada como curl</translation>
    </message>
    <message>
        <source>Nothing copied. %1</source>
        <translation>No se ha copiado nada. %1</translation>
    </message>
    <message>
        <source>Hold the view still; the Hall keeps answering and recording</source>
        <translation>Detener la vista; el Hall sigue respondiendo y registrando</translation>
    </message>
    <message>
        <source>Stay at the newest decision</source>
        <translation>Permanecer en la decisión más reciente</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedStatusLine</name>
    <message>
        <source>Received = shown + hidden by the filter + coalesced + waiting. Coalesced are those that arrived in greater numbers than the feed keeps. Nothing of this touches the audit log, which holds every decision.</source>
        <translation>Recibidas = mostradas + ocultas por el filtro + agrupadas + en espera. Agrupadas son las que llegaron en mayor número del que guarda la vista en vivo. Nada de esto afecta al registro de auditoría, que contiene todas las decisiones.</translation>
    </message>
    <message>
        <source>Decisions that came faster than this window could take them. They are answered and in the audit log, only the feed does not have them.</source>
        <translation>Decisiones que llegaron más rápido de lo que esta ventana podía recibirlas. Tienen respuesta y están en el registro de auditoría; solo faltan en la vista en vivo.</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibidas %1</translation>
    </message>
    <message>
        <source>Shown %1</source>
        <translation>Mostradas %1</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>Ocultas %1</translation>
    </message>
    <message>
        <source>Coalesced %1</source>
        <translation>Agrupadas %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>Perdidas %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedView</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Columns of the feed</source>
        <translation>Columnas de la vista en vivo</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir a la última</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new – jump to latest</source>
        <translation>
            <numerusform>%Ln nueva – ir a la última</numerusform>
            <numerusform>%Ln nuevas – ir a la última</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hall::ui::FieldEditor</name>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>The form cannot show what stands here. It is kept; change it in the JSON.</source>
        <translation>El formulario no puede mostrar lo que hay aquí. Se conserva; se puede cambiar en el JSON.</translation>
    </message>
</context>
<context>
    <name>hall::ui::FieldInput</name>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>hall::ui::FigureCard</name>
    <message>
        <source>%1 per minute, last hour</source>
        <translation>%1 por minuto, última hora</translation>
    </message>
    <message>
        <source>Counted from midnight UTC. The bars show the last 60 minutes, as far as this window was open.</source>
        <translation>Contadas desde la medianoche UTC. Las barras muestran los últimos 60 minutos, en la medida en que esta ventana estuvo abierta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter, for example  outcome:deny env:prod worker:org.acme.*</source>
        <translation>Filtro, por ejemplo  outcome:deny env:prod worker:org.acme.*</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>Mostrar qué se puede escribir aquí</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filtro activo</translation>
    </message>
    <message>
        <source>Last filters</source>
        <translation>Últimos filtros</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>Mostrar solo estos; se pueden elegir varios</translation>
    </message>
    <message>
        <source>Decisions in memory that the filter hides; press to clear it</source>
        <translation>Decisiones en memoria que el filtro oculta; pulsar para borrarlo</translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden, %1 of them denied</source>
        <translation>
            <numerusform>Filtro activo: %Ln oculta, %1 de ellas denegada</numerusform>
            <numerusform>Filtro activo: %Ln ocultas, %1 de ellas denegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden</source>
        <translation>
            <numerusform>Filtro activo: %Ln oculta</numerusform>
            <numerusform>Filtro activo: %Ln ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aún no se ha usado ningún filtro</translation>
    </message>
    <message>
        <source>%1 The rows below are those of the last filter that was right.</source>
        <translation>%1 Las filas de abajo son las del último filtro correcto.</translation>
    </message>
    <message>
        <source>Filter on or off, keeping its text</source>
        <translation>Activar o desactivar el filtro sin perder su texto</translation>
    </message>
</context>
<context>
    <name>hall::ui::FirstRunPage</name>
    <message>
        <source>Remove the examples</source>
        <translation>Quitar los ejemplos</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>The examples are in this Hall. Removing them takes away the two workers and the rule; what they did stays in the log.</source>
        <translation>Los ejemplos están en este Hall. Al quitarlos desaparecen los dos workers y la regla; lo que hicieron permanece en el log.</translation>
    </message>
    <message>
        <source>The examples are removed.</source>
        <translation>Los ejemplos se han quitado.</translation>
    </message>
    <message>
        <source>That is all. Help, First steps brings you back here.</source>
        <translation>Eso es todo. Ayuda, Primeros pasos vuelve a abrir esta página.</translation>
    </message>
    <message>
        <source>%1 of 4 done. Skip what you like; Help, First steps brings you back here.</source>
        <translation>%1 de 4 hechos. Se puede omitir cualquiera; Ayuda, Primeros pasos vuelve a abrir esta página.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ir al resumen</translation>
    </message>
    <message>
        <source>Skip all of this</source>
        <translation>Omitir todo esto</translation>
    </message>
</context>
<context>
    <name>hall::ui::GrantPanel</name>
    <message>
        <source>env %1</source>
        <translation>entorno %1</translation>
    </message>
    <message>
        <source>any env</source>
        <translation>cualquier entorno</translation>
    </message>
    <message>
        <source>session %1 only</source>
        <translation>solo la sesión %1</translation>
    </message>
    <message>
        <source>requests to route</source>
        <translation>solicitudes por enrutar</translation>
    </message>
    <message>
        <source>actions to evaluate</source>
        <translation>acciones por evaluar</translation>
    </message>
    <message>
        <source>blast up to %1</source>
        <translation>impacto hasta %1</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>Revocado %1 por %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Vencido %1</translation>
    </message>
    <message>
        <source>Standing grant</source>
        <translation>Permiso permanente</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Show the approval</source>
        <translation>Mostrar la aprobación</translation>
    </message>
    <message>
        <source>Revoke the grant?</source>
        <translation>¿Revocar el permiso?</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revocar ahora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From then on such requests are asked about again</source>
        <translation>Desde entonces se vuelve a preguntar por estas solicitudes</translation>
    </message>
    <message>
        <source>Standing grant for %1</source>
        <translation>Permiso permanente para %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>requests: %1, the last %2</source>
        <translation>solicitudes: %1, la última %2</translation>
    </message>
    <message>
        <source>%1 by %2, approval %3</source>
        <translation>%1 por %2, aprobación %3</translation>
    </message>
    <message>
        <source>Revoke the grant of %1 to %2?</source>
        <translation>¿Revocar el permiso de %1 para %2?</translation>
    </message>
    <message>
        <source>The next such request is decided by the rules again, and a person may be asked. What was allowed before stays allowed. This is recorded.</source>
        <translation>La próxima solicitud así la deciden de nuevo las reglas, y se puede preguntar a una persona. Lo permitido antes sigue permitido. Queda registrado.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallController</name>
    <message>
        <source>The lockdown could not be switched on.</source>
        <translation>No se pudo activar el bloqueo total.</translation>
    </message>
    <message>
        <source>The lockdown could not be ended.</source>
        <translation>No se pudo terminar el bloqueo total.</translation>
    </message>
    <message>
        <source>The Hall could not go online.</source>
        <translation>El Hall no pudo pasar a estar en línea.</translation>
    </message>
    <message>
        <source>The Hall could not go offline.</source>
        <translation>El Hall no pudo pasar a estar fuera de línea.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HallNotes</name>
    <message>
        <source>The code of a worker was changed</source>
        <translation>Se modificó el código de un worker</translation>
    </message>
    <message numerus="yes">
        <source>The code of %n workers was changed</source>
        <translation>
            <numerusform>Se modificó el código de %n worker</numerusform>
            <numerusform>Se modificó el código de %n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>Denied until it is attested again: %1</source>
        <translation>Denegado hasta que se ateste de nuevo: %1</translation>
    </message>
    <message>
        <source>A worker was banned</source>
        <translation>Se prohibió un worker</translation>
    </message>
    <message numerus="yes">
        <source>%n workers were banned</source>
        <translation>
            <numerusform>Se prohibió %n worker</numerusform>
            <numerusform>Se prohibieron %n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>Many requests are denied</source>
        <translation>Se deniegan muchas solicitudes</translation>
    </message>
    <message>
        <source>In the last minute: %1. In the minute before: %2.</source>
        <translation>En el último minuto: %1. En el minuto anterior: %2.</translation>
    </message>
    <message>
        <source>The Hall Server stopped for a while</source>
        <translation>El Hall Server se detuvo un tiempo</translation>
    </message>
    <message>
        <source>The Hall Server stopped and does not answer</source>
        <translation>El Hall Server se detuvo y no responde</translation>
    </message>
    <message>
        <source>The audit log took no records for a while</source>
        <translation>El registro de auditoría no admitió registros durante un tiempo</translation>
    </message>
    <message>
        <source>The audit log takes no records</source>
        <translation>El registro de auditoría no admite registros</translation>
    </message>
    <message>
        <source>The Hall was in lockdown</source>
        <translation>El Hall estuvo en bloqueo total</translation>
    </message>
    <message>
        <source>The Hall is in lockdown</source>
        <translation>El Hall está en bloqueo total</translation>
    </message>
    <message>
        <source>The Hall was offline</source>
        <translation>El Hall estuvo fuera de línea</translation>
    </message>
    <message>
        <source>The Hall is offline</source>
        <translation>El Hall está fuera de línea</translation>
    </message>
    <message>
        <source>Workers whose code was changed: %1.</source>
        <translation>Workers cuyo código se modificó: %1.</translation>
    </message>
    <message>
        <source>Workers that were banned: %1.</source>
        <translation>Workers que se prohibieron: %1.</translation>
    </message>
    <message>
        <source>Many requests were denied at once.</source>
        <translation>Se denegaron muchas solicitudes a la vez.</translation>
    </message>
    <message>
        <source>While you were not to be disturbed</source>
        <translation>Mientras no se debía molestar</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>hall::ui::HelpWindow</name>
    <message>
        <source>Help – Hall Monitor</source>
        <translation>Ayuda – Hall Monitor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this page.</source>
        <translation>«%1» no está en esta página.</translation>
    </message>
    <message>
        <source>%1 is outside this help and is not opened from here; copy it from this line.</source>
        <translation>%1 queda fuera de esta ayuda y no se abre desde aquí; se puede copiar de esta línea.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramPanel</name>
    <message>
        <source>Back to the range before (Backspace in the histogram)</source>
        <translation>Volver al intervalo anterior (Retroceso en el histograma)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>Permitido %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>Denegado %1</translation>
    </message>
    <message>
        <source>Needs a human %1</source>
        <translation>Requiere una persona %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Otros %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
</context>
<context>
    <name>hall::ui::HistogramView</name>
    <message>
        <source>Records over time</source>
        <translation>Registros a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>allowed %1, denied %2, needs a human %3, other records %4</source>
        <translation>permitido %1, denegado %2, requiere una persona %3, otros registros %4</translation>
    </message>
    <message>
        <source>at least: %1</source>
        <translation>al menos: %1</translation>
    </message>
    <message>
        <source>No records to show.</source>
        <translation>No hay registros que mostrar.</translation>
    </message>
</context>
<context>
    <name>hall::ui::HolderPart</name>
    <message>
        <source>Claim…</source>
        <translation>Reclamar…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>Take over or transfer…</source>
        <translation>Tomar o transferir…</translation>
    </message>
    <message>
        <source>It has no workers.</source>
        <translation>No tiene workers.</translation>
    </message>
    <message>
        <source>Requests to its workers are denied with DENY_NAMESPACE_UNCLAIMED until somebody claims it. Workers: %1.</source>
        <translation>Las solicitudes a sus workers se deniegan con DENY_NAMESPACE_UNCLAIMED hasta que alguien lo reclame. Workers: %1.</translation>
    </message>
    <message>
        <source>Its workers are served as before, because this Hall does not require claimed namespaces; if it did, they would be denied. Workers: %1.</source>
        <translation>Sus workers se atienden como antes, porque este Hall no exige espacios de nombres reclamados; si los exigiera, se denegarían. Workers: %1.</translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>¿Liberar %1?</translation>
    </message>
    <message>
        <source>%1 Anybody may claim it then. Its signing key %2 is destroyed: what was signed with it no longer verifies. This is recorded.</source>
        <translation>%1 Entonces cualquiera puede reclamarlo. Su clave de firma %2 se destruye: lo que se firmó con ella ya no se puede verificar. Queda registrado.</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::IdCompletion</name>
    <message>
        <source>Ids that the catalog knows</source>
        <translation>Ids que conoce el catálogo</translation>
    </message>
</context>
<context>
    <name>hall::ui::ImportPanel</name>
    <message>
        <source>Store the marked</source>
        <translation>Guardar los marcados</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Records to import</source>
        <translation>Registros para importar</translation>
    </message>
    <message>
        <source>Opens the chosen record in the editor</source>
        <translation>Abre el registro elegido en el editor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records found: %1. Nothing is stored yet.</source>
        <translation>Registros encontrados: %1. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Store the marked: %1</source>
        <translation>Guardar los marcados: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Server, clients and kits</source>
        <translation>Servidor, clientes y kits</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Lo que está elegido</translation>
    </message>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Clientes conectados</translation>
    </message>
    <message>
        <source>%1: a call was seen</source>
        <translation>%1: se vio una llamada</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityBanner</name>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>Copiar el hash del registro más reciente</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>V&amp;erificar ahora</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Recompute every record; the Hall goes on meanwhile</source>
        <translation>Recalcular todos los registros; el Hall sigue mientras tanto</translation>
    </message>
    <message>
        <source>Records verified</source>
        <translation>Registros verificados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>Cancelar la verificación</translation>
    </message>
    <message>
        <source>What did you &amp;find out?</source>
        <translation>¿&amp;Qué se ha averiguado?</translation>
    </message>
    <message>
        <source>What you found out about the log, for the record</source>
        <translation>Lo que se ha averiguado sobre el log, para el registro</translation>
    </message>
    <message>
        <source>recorded with your answer</source>
        <translation>se registra con la respuesta</translation>
    </message>
    <message>
        <source>Record and stop showing it everywhere</source>
        <translation>Registrar y dejar de mostrarlo en todas partes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Hash of the newest record, #%1: %2</source>
        <translation>Hash del registro más reciente, #%1: %2</translation>
    </message>
    <message>
        <source>Audit log: %1</source>
        <translation>Registro de auditoría: %1</translation>
    </message>
    <message>
        <source>Acknowledged and recorded</source>
        <translation>Confirmado y registrado</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityCard</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Copy the hash of the newest record</source>
        <translation>Copiar el hash del registro más reciente</translation>
    </message>
    <message>
        <source>Newest records intact, checked at start: %1</source>
        <translation>Registros más recientes íntegros, comprobados al arrancar: %1</translation>
    </message>
    <message>
        <source>%1, verified %2</source>
        <translation>%1, verificado %2</translation>
    </message>
    <message>
        <source>Newest record: #%1</source>
        <translation>Registro más reciente: #%1</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>Aún no hay ningún registro.</translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityWords</name>
    <message>
        <source>all records, by this Hall</source>
        <translation>todos los registros, por este Hall</translation>
    </message>
    <message>
        <source>all records, by hall audit verify</source>
        <translation>todos los registros, por hall audit verify</translation>
    </message>
    <message>
        <source>the newest records, when the Hall started</source>
        <translation>los registros más recientes, al arrancar el Hall</translation>
    </message>
    <message>
        <source>Intact: no record yet</source>
        <translation>Íntegro: aún no hay registros</translation>
    </message>
    <message>
        <source>Intact to #%1</source>
        <translation>Íntegro hasta el #%1</translation>
    </message>
    <message>
        <source>Altered at #%1</source>
        <translation>Alterado en el #%1</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>End missing: expected up to #%1</source>
        <translation>Falta el final: se esperaba hasta el #%1</translation>
    </message>
    <message>
        <source>End missing</source>
        <translation>Falta el final</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>The last trustworthy record is #%1.</source>
        <translation>El último registro fiable es el #%1.</translation>
    </message>
    <message>
        <source>No record of it can be trusted.</source>
        <translation>Ningún registro suyo es fiable.</translation>
    </message>
    <message>
        <source>Checked %1: %2; %3, %4.</source>
        <translation>Comprobado %1: %2; %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln punto de control</numerusform>
            <numerusform>%Ln puntos de control</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has verified the whole log. Its newest records were checked when the Hall started.</source>
        <translation>Nadie ha verificado el log completo. Sus registros más recientes se comprobaron al arrancar el Hall.</translation>
    </message>
    <message>
        <source>Checked again %1, it was intact.</source>
        <translation>Comprobado de nuevo %1, estaba íntegro.</translation>
    </message>
    <message>
        <source>Acknowledged %1 by %2: %3</source>
        <translation>Confirmado %1 por %2: %3</translation>
    </message>
    <message>
        <source>Checkpoints stand still: %1</source>
        <translation>Los puntos de control están parados: %1</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>Aún no hay ningún punto de control.</translation>
    </message>
    <message numerus="yes">
        <source>Last checkpoint: %Ln records, %1; also in the file beside the database.</source>
        <translation>
            <numerusform>Último punto de control: %Ln registro, %1; también en el archivo junto a la base de datos.</numerusform>
            <numerusform>Último punto de control: %Ln registros, %1; también en el archivo junto a la base de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln records, %2 a second</source>
        <translation>
            <numerusform>Verificando: %1 de %Ln registro, %2 por segundo</numerusform>
            <numerusform>Verificando: %1 de %Ln registros, %2 por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the audit log is missing</source>
        <translation>Falta el final del registro de auditoría</translation>
    </message>
    <message>
        <source>The audit log was changed outside the Hall</source>
        <translation>El registro de auditoría se modificó fuera del Hall</translation>
    </message>
    <message>
        <source>Audit log: end missing</source>
        <translation>Registro de auditoría: falta el final</translation>
    </message>
    <message>
        <source>Audit log: altered</source>
        <translation>Registro de auditoría: alterado</translation>
    </message>
    <message>
        <source>Audit log: not writable</source>
        <translation>Registro de auditoría: no se puede escribir</translation>
    </message>
    <message>
        <source>Audit log: end missing, acknowledged</source>
        <translation>Registro de auditoría: falta el final, confirmado</translation>
    </message>
    <message>
        <source>Audit log: altered, acknowledged</source>
        <translation>Registro de auditoría: alterado, confirmado</translation>
    </message>
    <message>
        <source>A person has seen what is wrong with the log and said why.</source>
        <translation>Una persona ha visto qué le pasa al log y ha dicho por qué.</translation>
    </message>
    <message>
        <source>Audit log: could not check</source>
        <translation>Registro de auditoría: no se pudo comprobar</translation>
    </message>
    <message>
        <source>The last verification could not be made.</source>
        <translation>No se pudo hacer la última verificación.</translation>
    </message>
    <message>
        <source>Audit log: empty</source>
        <translation>Registro de auditoría: vacío</translation>
    </message>
    <message>
        <source>Audit log: intact to #%1</source>
        <translation>Registro de auditoría: íntegro hasta el #%1</translation>
    </message>
    <message>
        <source>The newest records were checked when the Hall started; those since then were chained to them by this program.</source>
        <translation>Los registros más recientes se comprobaron al arrancar el Hall; este programa encadenó a ellos los posteriores.</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonCompare</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>solo a la izquierda</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>solo a la derecha</translation>
    </message>
</context>
<context>
    <name>hall::ui::JsonView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::JumpField</name>
    <message>
        <source>Go to a record</source>
        <translation>Ir a un registro</translation>
    </message>
    <message>
        <source>Go to #number, id, time, hash</source>
        <translation>Ir a #número, id, hora, hash</translation>
    </message>
    <message>
        <source>For example #4711, dec_…, 2026-11-20T08:00:00Z, 2h, or eight digits of a hash</source>
        <translation>Por ejemplo #4711, dec_…, 2026-11-20T08:00:00Z, 2h u ocho dígitos de un hash</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulsar las teclas</translation>
    </message>
</context>
<context>
    <name>hall::ui::KeyPart</name>
    <message>
        <source>Copy the key id</source>
        <translation>Copiar el id de clave</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Copiar la clave pública</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Rotar la clave…</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Rotar la clave</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id de clave</translation>
    </message>
    <message>
        <source>Public key (Ed25519, base64)</source>
        <translation>Clave pública (Ed25519, base64)</translation>
    </message>
    <message>
        <source>Rotate the key of %1?</source>
        <translation>¿Rotar la clave de %1?</translation>
    </message>
    <message>
        <source>A new key takes the place of %1. Manifests that were signed with it no longer verify: their packages have to be signed again. Its private half is destroyed. This is recorded.</source>
        <translation>Una clave nueva sustituye a %1. Los manifiestos que se firmaron con ella ya no se pueden verificar: hay que firmar sus paquetes de nuevo. Su mitad privada se destruye. Queda registrado.</translation>
    </message>
    <message>
        <source>Made %1. The Hall signs manifests of attested packages with its private half, which never leaves the Hall.</source>
        <translation>Creada %1. El Hall firma los manifiestos de los paquetes atestados con su mitad privada, que nunca sale del Hall.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Kit</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitFilesCard</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Put the &amp;token itself in</source>
        <translation>Incluir el propio &amp;token</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar lo que se muestra</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Save this file</source>
        <translation>Guardar este archivo</translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Guardar todos los archivos</translation>
    </message>
    <message>
        <source>Save hall-approval.difypkg</source>
        <translation>Guardar hall-approval.difypkg</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>File of the kit</source>
        <translation>Archivo del kit</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Carpeta en la que guardar</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Whoever sees this text can ask the Hall and read decisions. Paste it only where secrets are kept; files are saved for you alone.</source>
        <translation>Quien vea este texto puede preguntar al Hall y leer decisiones. Solo debe pegarse donde se guardan secretos; los archivos se guardan con acceso solo para este usuario.</translation>
    </message>
    <message>
        <source>{{HALL_TOKEN}} stands for a token with the role route: put it in there where the platform keeps secrets.</source>
        <translation>{{HALL_TOKEN}} representa un token con el rol route: se pone allí donde la plataforma guarda los secretos.</translation>
    </message>
    <message>
        <source>Address and token are not in this file: the steps above say where they go.</source>
        <translation>La dirección y el token no están en este archivo: los pasos de arriba dicen dónde van.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder: write the whole path of one that is there, or browse.</source>
        <translation>«%1» no es una carpeta: escribir la ruta completa de una que exista, o examinar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln archivo ya existe</numerusform>
            <numerusform>%Ln archivos ya existen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing takes away what is in them: %1</source>
        <translation>Al reemplazar se pierde lo que contienen: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln files in %1</source>
        <translation>
            <numerusform>Se guardó %Ln archivo en %1</numerusform>
            <numerusform>Se guardaron %Ln archivos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitPanel</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>A call of this kind was answered first at %1 (User-Agent %2; other programs may call themselves so too).</source>
        <translation>Una llamada de este tipo recibió respuesta por primera vez: %1 (User-Agent %2; otros programas también pueden llamarse así).</translation>
    </message>
    <message>
        <source>No call of this kind has been answered yet (User-Agent %1). What this page sends does not count.</source>
        <translation>Aún no ha recibido respuesta ninguna llamada de este tipo (User-Agent %1). Lo que envía esta página no cuenta.</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitSender</name>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>El Hall Server no escucha.</translation>
    </message>
    <message>
        <source>The session token is not known here.</source>
        <translation>El token de sesión no se conoce aquí.</translation>
    </message>
    <message>
        <source>The line at the top of the window says why, and what can be done.</source>
        <translation>La línea de la parte superior de la ventana dice por qué y qué se puede hacer.</translation>
    </message>
    <message>
        <source>Rotate it: then this window knows the new one.</source>
        <translation>Al rotarlo, esta ventana conoce el nuevo.</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>El Hall respondió HTTP %1. %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::KitWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::Kits</name>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>A shell script that runs a command only when the Hall allows, and the bare request.</source>
        <translation>Un script de shell que ejecuta un comando solo cuando el Hall lo permite, y la solicitud tal cual.</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Script de shell</translation>
    </message>
    <message>
        <source>export HALL_URL and HALL_TOKEN.</source>
        <translation>Definir HALL_URL y HALL_TOKEN con export.</translation>
    </message>
    <message>
        <source>hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS</source>
        <translation>hall_ask.sh cap.doc.read org.acme.reader COMANDO ARGUMENTOS</translation>
    </message>
    <message>
        <source>Dify approval tool</source>
        <translation>Herramienta de aprobación para Dify</translation>
    </message>
    <message>
        <source>A plugin with one tool: may this action run? What is risky waits for a person.</source>
        <translation>Un plugin con una herramienta: ¿puede ejecutarse esta acción? Lo arriesgado espera a una persona.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Code of the tool</source>
        <translation>Código de la herramienta</translation>
    </message>
    <message>
        <source>Check of the settings</source>
        <translation>Comprobación de los ajustes</translation>
    </message>
    <message>
        <source>hall-approval.difypkg is in /usr/share/doc/hall-monitor/examples/integrations/dify; a build of your own has it in build/integrations.</source>
        <translation>hall-approval.difypkg está en /usr/share/doc/hall-monitor/examples/integrations/dify; en una compilación propia, en build/integrations.</translation>
    </message>
    <message>
        <source>Plugins &gt; Install plugin &gt; From local package file. An unsigned plugin needs FORCE_VERIFYING_SIGNATURE=false in Dify&apos;s settings.</source>
        <translation>Plugins &gt; Install plugin &gt; From local package file. Un plugin sin firmar requiere FORCE_VERIFYING_SIGNATURE=false en los ajustes de Dify.</translation>
    </message>
    <message>
        <source>Enter HALL_URL, HALL_TOKEN and the risk threshold.</source>
        <translation>Introducir HALL_URL, HALL_TOKEN y el umbral de riesgo.</translation>
    </message>
    <message>
        <source>Put the tool before an action, and go on only when denied is false.</source>
        <translation>Poner la herramienta antes de una acción y continuar solo cuando denied sea false.</translation>
    </message>
    <message>
        <source>Dify code node</source>
        <translation>Nodo de código para Dify</translation>
    </message>
    <message>
        <source>Python for a code node: it asks the Hall and says whether the action may run.</source>
        <translation>Python para un nodo de código: pregunta al Hall y dice si la acción puede ejecutarse.</translation>
    </message>
    <message>
        <source>Code node</source>
        <translation>Nodo de código</translation>
    </message>
    <message>
        <source>Add a code node (Python) and paste main.py.</source>
        <translation>Añadir un nodo de código (Python) y pegar main.py.</translation>
    </message>
    <message>
        <source>Input variables: hall_url and hall_token from environment variables; capability_id, worker_id, environment, data_label, tenant_id.</source>
        <translation>Variables de entrada: hall_url y hall_token de variables de entorno; capability_id, worker_id, environment, data_label, tenant_id.</translation>
    </message>
    <message>
        <source>Output variables, all String: outcome, reason, decision_id, selected_worker_species_id, artifact_hash.</source>
        <translation>Variables de salida, todas String: outcome, reason, decision_id, selected_worker_species_id, artifact_hash.</translation>
    </message>
    <message>
        <source>Add IF/ELSE: go on when outcome is ALLOW.</source>
        <translation>Añadir IF/ELSE: continuar cuando outcome sea ALLOW.</translation>
    </message>
    <message>
        <source>Dify HTTP node</source>
        <translation>Nodo HTTP para Dify</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall by an HTTP request node and branches on the answer.</source>
        <translation>Un flujo de trabajo para importar: pregunta al Hall mediante un nodo de solicitud HTTP y se bifurca según la respuesta.</translation>
    </message>
    <message>
        <source>Workflow (DSL)</source>
        <translation>Flujo de trabajo (DSL)</translation>
    </message>
    <message>
        <source>Studio &gt; Import DSL file, and choose hall-gate.yml.</source>
        <translation>Studio &gt; Import DSL file y elegir hall-gate.yml.</translation>
    </message>
    <message>
        <source>Open Environment variables and set HALL_URL and HALL_TOKEN.</source>
        <translation>Abrir Environment variables y definir HALL_URL y HALL_TOKEN.</translation>
    </message>
    <message>
        <source>Put your action on the way to the end node &quot;Allowed&quot;.</source>
        <translation>Poner la acción propia en el camino hacia el nodo final «Allowed».</translation>
    </message>
    <message>
        <source>Flowise</source>
        <translation>Flowise</translation>
    </message>
    <message>
        <source>A custom tool to import: an agent calls it before it acts.</source>
        <translation>Una herramienta personalizada para importar: un agente la llama antes de actuar.</translation>
    </message>
    <message>
        <source>Custom tool to import</source>
        <translation>Herramienta personalizada para importar</translation>
    </message>
    <message>
        <source>Its function, to read</source>
        <translation>Su función, para leerla</translation>
    </message>
    <message>
        <source>Tools &gt; Create &gt; Load, and choose tool.json.</source>
        <translation>Tools &gt; Create &gt; Load y elegir tool.json.</translation>
    </message>
    <message>
        <source>Variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Variables: HALL_URL y HALL_TOKEN.</translation>
    </message>
    <message>
        <source>Give the tool to the agent, and tell it to call hall_gate before every action.</source>
        <translation>Dar la herramienta al agente e indicarle que llame a hall_gate antes de cada acción.</translation>
    </message>
    <message>
        <source>LangChain</source>
        <translation>LangChain</translation>
    </message>
    <message>
        <source>Tools, for Python and JavaScript, that ask the Hall before each call.</source>
        <translation>Herramientas, para Python y JavaScript, que preguntan al Hall antes de cada llamada.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python, the part that asks</source>
        <translation>Python, la parte que pregunta</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>JavaScript, the part that asks</source>
        <translation>JavaScript, la parte que pregunta</translation>
    </message>
    <message>
        <source>Copy the two files of your language beside your own.</source>
        <translation>Copiar los dos archivos del lenguaje usado junto a los propios.</translation>
    </message>
    <message>
        <source>Set HALL_URL and HALL_TOKEN in the environment.</source>
        <translation>Definir HALL_URL y HALL_TOKEN en el entorno.</translation>
    </message>
    <message>
        <source>Python: put @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) on the function. JavaScript: hallTool(tool, { capabilityId, workerId }).</source>
        <translation>Python: poner @hall_tool(&quot;cap.mail.send&quot;, worker_id=&quot;org.acme.mailer&quot;) en la función. JavaScript: hallTool(tool, { capabilityId, workerId }).</translation>
    </message>
    <message>
        <source>Langflow</source>
        <translation>Langflow</translation>
    </message>
    <message>
        <source>A custom component that passes a message on only when the Hall allows.</source>
        <translation>Un componente personalizado que transmite un mensaje solo cuando el Hall lo permite.</translation>
    </message>
    <message>
        <source>Custom component</source>
        <translation>Componente personalizado</translation>
    </message>
    <message>
        <source>New custom component, and paste hall_gate.py.</source>
        <translation>New custom component y pegar hall_gate.py.</translation>
    </message>
    <message>
        <source>Settings &gt; Global variables: HALL_URL and HALL_TOKEN (credential), and choose them in the component.</source>
        <translation>Settings &gt; Global variables: HALL_URL y HALL_TOKEN (Credential), y elegirlas en el componente.</translation>
    </message>
    <message>
        <source>Connect it between a message and what acts on it.</source>
        <translation>Conectarlo entre un mensaje y lo que actúa según él.</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>The configuration with which an MCP client finds the Hall&apos;s tools.</source>
        <translation>La configuración con la que un cliente MCP encuentra las herramientas del Hall.</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Configuración del cliente</translation>
    </message>
    <message>
        <source>Put the entry into your client&apos;s configuration, with this Hall&apos;s address and a token.</source>
        <translation>Poner la entrada en la configuración del cliente, con la dirección de este Hall y un token.</translation>
    </message>
    <message>
        <source>Tell the agent: call hall.route before every action, and go on only when denied is false.</source>
        <translation>Indicar al agente: llamar a hall.route antes de cada acción y continuar solo cuando denied sea false.</translation>
    </message>
    <message>
        <source>n8n</source>
        <translation>n8n</translation>
    </message>
    <message>
        <source>A workflow to import: it asks the Hall and stops with the reason unless the Hall allows.</source>
        <translation>Un flujo de trabajo para importar: pregunta al Hall y se detiene con el motivo si el Hall no lo permite.</translation>
    </message>
    <message>
        <source>Workflow to import</source>
        <translation>Flujo de trabajo para importar</translation>
    </message>
    <message>
        <source>Workflows &gt; Import from file, and choose workflow.json.</source>
        <translation>Workflows &gt; Import from file y elegir workflow.json.</translation>
    </message>
    <message>
        <source>Create a credential Header Auth named HALL_TOKEN: name Authorization, value Bearer and the token. Choose it in the node Ask the Hall.</source>
        <translation>Crear una credencial Header Auth llamada HALL_TOKEN: nombre Authorization, valor Bearer y el token. Elegirla en el nodo Ask the Hall.</translation>
    </message>
    <message>
        <source>Set HALL_URL in the node Settings.</source>
        <translation>Definir HALL_URL en el nodo Settings.</translation>
    </message>
    <message>
        <source>Put your action in place of &quot;Your action goes here&quot;.</source>
        <translation>Poner la acción propia en lugar de «Your action goes here».</translation>
    </message>
    <message>
        <source>Pipedream</source>
        <translation>Pipedream</translation>
    </message>
    <message>
        <source>A code step and a reusable action that end the workflow unless the Hall allows.</source>
        <translation>Un paso de código y una acción reutilizable que terminan el flujo de trabajo si el Hall no lo permite.</translation>
    </message>
    <message>
        <source>Node.js code step</source>
        <translation>Paso de código Node.js</translation>
    </message>
    <message>
        <source>Reusable action</source>
        <translation>Acción reutilizable</translation>
    </message>
    <message>
        <source>Settings &gt; Environment variables: HALL_URL and HALL_TOKEN.</source>
        <translation>Settings &gt; Environment variables: HALL_URL y HALL_TOKEN.</translation>
    </message>
    <message>
        <source>Add a Node.js code step before the step that acts, paste step.mjs, and put your own ids into its question.</source>
        <translation>Añadir un paso de código Node.js antes del paso que actúa, pegar step.mjs y poner los id propios en su pregunta.</translation>
    </message>
    <message>
        <source>Or publish component.mjs with `pd publish component.mjs` and add the action Ask the Hall.</source>
        <translation>O publicar component.mjs con `pd publish component.mjs` y añadir la acción Ask the Hall.</translation>
    </message>
    <message>
        <source>The Hall&apos;s own Python package: decisions, a decorator, and middleware for FastAPI.</source>
        <translation>El paquete de Python del propio Hall: decisiones, un decorador y middleware para FastAPI.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>Point PYTHONPATH at this folder, or pip install it into an environment of its own.</source>
        <translation>Hacer que PYTHONPATH apunte a esta carpeta, o instalarla con pip install en un entorno propio.</translation>
    </message>
    <message>
        <source>export PYHALL_REGISTRY (this Hall&apos;s address) and PYHALL_API_KEY (a token).</source>
        <translation>Definir PYHALL_REGISTRY (la dirección de este Hall) y PYHALL_API_KEY (un token) con export.</translation>
    </message>
    <message>
        <source>@Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) on the function that acts.</source>
        <translation>@Hall().guard(&quot;cap.doc.read&quot;, worker_id=&quot;org.acme.reader&quot;) en la función que actúa.</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>One file without packages: askHall() comes back only when the Hall allows.</source>
        <translation>Un archivo sin paquetes: askHall() solo vuelve cuando el Hall lo permite.</translation>
    </message>
    <message>
        <source>Copy hall_gate.ts into your project.</source>
        <translation>Copiar hall_gate.ts en el proyecto propio.</translation>
    </message>
    <message>
        <source>await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) before the action.</source>
        <translation>await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, question: { capability_id, worker_id } }) antes de la acción.</translation>
    </message>
    <message>
        <source>On a server only: a browser must not hold the token.</source>
        <translation>Solo en un servidor: un navegador no debe tener el token.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LastDecisions</name>
    <message numerus="yes">
        <source>More than %Ln decisions today.</source>
        <translation>
            <numerusform>Más de %Ln decisión hoy.</numerusform>
            <numerusform>Más de %Ln decisiones hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions today: %1.</source>
        <translation>Decisiones hoy: %1.</translation>
    </message>
    <message>
        <source>Last decisions about this worker</source>
        <translation>Últimas decisiones sobre este worker</translation>
    </message>
    <message>
        <source>The worker is not enrolled yet.</source>
        <translation>El worker aún no está inscrito.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No decision about this worker yet.</source>
        <translation>Aún no hay ninguna decisión sobre este worker.</translation>
    </message>
    <message>
        <source>Last seen %1. %2 Enter opens a decision.</source>
        <translation>Visto por última vez %1. %2 Intro abre una decisión.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearnedRules</name>
    <message>
        <source>A scored action: its risk decides, and no rule.</source>
        <translation>Una acción puntuada: decide su riesgo, no una regla.</translation>
    </message>
    <message>
        <source>Its blast score decides, and no rule.</source>
        <translation>Decide su puntuación de impacto, no una regla.</translation>
    </message>
    <message>
        <source>It names no worker, so a rule would allow any.</source>
        <translation>No nombra ningún worker, así que una regla permitiría cualquiera.</translation>
    </message>
    <message>
        <source>Its rule is not there any more.</source>
        <translation>Su regla ya no existe.</translation>
    </message>
    <message>
        <source>Its rule asks a person and the policy: change the rule itself.</source>
        <translation>Su regla pregunta a una persona y a la política: hay que cambiar la propia regla.</translation>
    </message>
</context>
<context>
    <name>hall::ui::LearningCard</name>
    <message>
        <source>Learning mode, for the first week</source>
        <translation>Modo de aprendizaje, para la primera semana</translation>
    </message>
    <message>
        <source>Learn for one week</source>
        <translation>Aprender durante una semana</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminarlo ahora</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>Convertir marcas en reglas…</translation>
    </message>
    <message>
        <source>While the Hall learns, nobody is asked. What a person would have to decide is denied all the same, and marked &quot;would have asked&quot; in the feed. Later the marks become rules, where you want them to. Learning never lets through what was not allowed.</source>
        <translation>Mientras el Hall aprende, no se pregunta a nadie. Lo que tendría que decidir una persona se deniega igualmente y se marca «se habría preguntado» en la vista en vivo. Más tarde las marcas se convierten en reglas, donde se desee. Aprender nunca deja pasar lo que no estaba permitido.</translation>
    </message>
    <message>
        <source>The Hall learns until %1.</source>
        <translation>El Hall aprende hasta %1.</translation>
    </message>
    <message>
        <source>The Hall does not learn: people are asked.</source>
        <translation>El Hall no aprende: se pregunta a las personas.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainMenu</name>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Filter the feed</source>
        <translation>&amp;Filtrar la vista en vivo</translation>
    </message>
    <message>
        <source>Filter &amp;on or off</source>
        <translation>Activar o desactivar el f&amp;iltro</translation>
    </message>
    <message>
        <source>&amp;Pause or resume the view</source>
        <translation>Pa&amp;usar o reanudar la vista</translation>
    </message>
    <message>
        <source>Follow the &amp;newest</source>
        <translation>Seguir lo más &amp;nuevo</translation>
    </message>
    <message>
        <source>Ne&amp;xt pending approval</source>
        <translation>Siguiente apro&amp;bación pendiente</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apari&amp;encia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>Den&amp;sidad</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Amplia</translation>
    </message>
    <message>
        <source>Com&amp;pact</source>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>Icono de la bande&amp;ja</translation>
    </message>
    <message>
        <source>&amp;Coloured</source>
        <translation>En &amp;color</translation>
    </message>
    <message>
        <source>Light, for a &amp;dark panel</source>
        <translation>Claro, para un panel &amp;oscuro</translation>
    </message>
    <message>
        <source>Dark, for a &amp;light panel</source>
        <translation>Oscuro, para un panel c&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>Copy session &amp;token</source>
        <translation>Copiar el &amp;token de sesión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>A&amp;yuda de esta página</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>HTTP c&amp;ontract</source>
        <translation>C&amp;ontrato HTTP</translation>
    </message>
    <message>
        <source>&amp;Pipeline and deny codes</source>
        <translation>Pipeline y códi&amp;gos de denegación</translation>
    </message>
    <message>
        <source>A&amp;udit log</source>
        <translation>Registro de a&amp;uditoría</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>&amp;Línea de comandos</translation>
    </message>
    <message>
        <source>Contri&amp;buting</source>
        <translation>Cómo cola&amp;borar</translation>
    </message>
    <message>
        <source>&amp;About Hall Monitor</source>
        <translation>&amp;Acerca de Hall Monitor</translation>
    </message>
    <message>
        <source>Go &amp;offline…</source>
        <translation>Pasar a &amp;fuera de línea…</translation>
    </message>
    <message>
        <source>Go &amp;online…</source>
        <translation>Pasar a &amp;en línea…</translation>
    </message>
    <message>
        <source>End &amp;lockdown…</source>
        <translation>Terminar el &amp;bloqueo total…</translation>
    </message>
    <message>
        <source>&amp;Lockdown…</source>
        <translation>&amp;Bloqueo total…</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>P&amp;resenter mode</source>
        <translation>Modo p&amp;resentación</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Cop&amp;y the address of this place</source>
        <translation>&amp;Copiar la dirección de este lugar</translation>
    </message>
    <message>
        <source>Open Appro&amp;vals</source>
        <translation>Abrir Apr&amp;obaciones</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
</context>
<context>
    <name>hall::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Session token copied</source>
        <translation>Token de sesión copiado</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The Hall learns</source>
        <translation>El Hall aprende</translation>
    </message>
    <message>
        <source>The demo has not started.</source>
        <translation>La demo no ha arrancado.</translation>
    </message>
    <message>
        <source>Turn marks into rules…</source>
        <translation>Convertir marcas en reglas…</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminarlo ahora</translation>
    </message>
    <message>
        <source>Learning mode is as it was.</source>
        <translation>El modo de aprendizaje sigue como estaba.</translation>
    </message>
    <message>
        <source>Until %1 nobody is asked. What a person would have to decide is denied, and marked &quot;would have asked&quot;.</source>
        <translation>Hasta %1 no se pregunta a nadie. Lo que tendría que decidir una persona se deniega y se marca «se habría preguntado».</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Address of this place copied</source>
        <translation>Dirección de este lugar copiada</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Approvals: history</source>
        <translation>Aprobaciones: historial</translation>
    </message>
    <message>
        <source>Approvals: missed</source>
        <translation>Aprobaciones: perdidas</translation>
    </message>
    <message>
        <source>Approvals: standing grants</source>
        <translation>Aprobaciones: permisos permanentes</translation>
    </message>
    <message>
        <source>Approvals: risk</source>
        <translation>Aprobaciones: riesgo</translation>
    </message>
    <message>
        <source>This is not possible any more.</source>
        <translation>Esto ya no es posible.</translation>
    </message>
    <message>
        <source>there is no integration %1.</source>
        <translation>no existe la integración %1.</translation>
    </message>
    <message>
        <source>nothing comes after its name.</source>
        <translation>no sigue nada a su nombre.</translation>
    </message>
    <message>
        <source>there is no help page %1.</source>
        <translation>no hay ninguna página de ayuda %1.</translation>
    </message>
    <message>
        <source>%1 is neither the id of an approval nor one of history, missed, grants and risk.</source>
        <translation>%1 no es el id de una aprobación ni history, missed, grants o risk.</translation>
    </message>
    <message>
        <source>no worker %1 is enrolled.</source>
        <translation>no hay ningún worker %1 registrado.</translation>
    </message>
    <message>
        <source>it names no decision.</source>
        <translation>no nombra ninguna decisión.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MarksWindow</name>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>Add these rules</source>
        <translation>Añadir estas reglas</translation>
    </message>
    <message>
        <source>Turn marks into rules</source>
        <translation>Convertir marcas en reglas</translation>
    </message>
    <message>
        <source>What would have been asked</source>
        <translation>Lo que se habría preguntado</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el log…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark it to allow it by a rule</source>
        <translation>Marcarlo para permitirlo mediante una regla</translation>
    </message>
    <message>
        <source>No decision is marked &quot;would have asked&quot;.</source>
        <translation>Ninguna decisión está marcada «se habría preguntado».</translation>
    </message>
    <message>
        <source>What is marked here is allowed by a rule from now on; for the rest a person is still asked once the Hall no longer learns. A rule holds for exactly this worker, capability, place and tenant.%1</source>
        <translation>Lo que se marca aquí lo permite una regla desde ahora; para lo demás se sigue preguntando a una persona cuando el Hall ya no aprende. Una regla vale exactamente para este worker, capacidad, lugar e inquilino.%1</translation>
    </message>
    <message>
        <source>The rules stand here before they are saved.</source>
        <translation>Aquí figuran las reglas antes de guardarlas.</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>Las reglas están en vigor</translation>
    </message>
    <message numerus="yes">
        <source> Only the newest %Ln decisions are counted.</source>
        <translation>
            <numerusform> Solo se cuenta la última %Ln decisión.</numerusform>
            <numerusform> Solo se cuentan las últimas %Ln decisiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::MaskedValues</name>
    <message>
        <source>Hidden values</source>
        <translation>Valores ocultos</translation>
    </message>
    <message>
        <source>Secrets are hidden. Showing one takes the reviewer&apos;s passphrase and is recorded.</source>
        <translation>Los secretos están ocultos. Mostrar uno exige la frase de contraseña del revisor y queda registrado.</translation>
    </message>
    <message>
        <source>Passphrase, to show a hidden value</source>
        <translation>Frase de contraseña, para mostrar un valor oculto</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It was not shown. %1</source>
        <translation>No se mostró. %1</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Frase de contraseña de %1:</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Antes hay que iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixModel</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Requiere una persona</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Env</source>
        <translation>Ent.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MatrixView</name>
    <message>
        <source>What this worker may do</source>
        <translation>Lo que puede hacer este worker</translation>
    </message>
    <message>
        <source>Data labels</source>
        <translation>Etiquetas de datos</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Preguntando al motor…</translation>
    </message>
    <message>
        <source>As the draft would make it. </source>
        <translation>Como quedaría con el borrador. </translation>
    </message>
    <message>
        <source>The engine&apos;s answers for a low-risk tenant, QoS P2 and unchanged code.</source>
        <translation>Las respuestas del motor para un inquilino de bajo riesgo, QoS P2 y código sin modificar.</translation>
    </message>
    <message>
        <source>Choose a cell to read why.</source>
        <translation>Elegir una celda para leer el porqué.</translation>
    </message>
</context>
<context>
    <name>hall::ui::MergePanel</name>
    <message>
        <source>Take into my draft</source>
        <translation>Pasar a mi borrador</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Differences between the draft and what is stored</source>
        <translation>Diferencias entre el borrador y lo guardado</translation>
    </message>
    <message>
        <source>Members that differ</source>
        <translation>Miembros que difieren</translation>
    </message>
    <message>
        <source>Changed meanwhile: your draft began at revision %1, stored is revision %2</source>
        <translation>Modificado entretanto: el borrador empezó en la revisión %1, la guardada es la %2</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>Merged by themselves</source>
        <translation>Combinados por sí solos</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>lo suyo</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>lo mío</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still to choose: %1</source>
        <translation>Por elegir: %1</translation>
    </message>
    <message>
        <source>Nothing is lost: you look at the result once more before it is saved.</source>
        <translation>No se pierde nada: el resultado se muestra una vez más antes de guardarlo.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameCheck</name>
    <message>
        <source>x. and a name for a person or community, org. and a name for an organization.</source>
        <translation>x. y un nombre para una persona o comunidad, org. y un nombre para una organización.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NameStrip</name>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>Guardar «%1» como</translation>
    </message>
    <message>
        <source>Rename “%1” to</source>
        <translation>Cambiar el nombre de «%1» a</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Cambiar el nombre de la búsqueda</translation>
    </message>
    <message>
        <source>The search “%1” was removed.</source>
        <translation>La búsqueda «%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Another search is named so already.</source>
        <translation>Otra búsqueda ya se llama así.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceDetail</name>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Blocked requests</source>
        <translation>Solicitudes bloqueadas</translation>
    </message>
    <message>
        <source>Workers of the namespace</source>
        <translation>Workers del espacio de nombres</translation>
    </message>
    <message>
        <source>No worker is enrolled under it.</source>
        <translation>No hay ningún worker inscrito en él.</translation>
    </message>
    <message>
        <source>Enrolled: %1. Enter opens a worker.</source>
        <translation>Inscritos: %1. Intro abre un worker.</translation>
    </message>
    <message>
        <source>Workers with an opaque id that say they belong to it, which nothing proves: %1.</source>
        <translation>Workers con id opaco que dicen pertenecerle, lo que nada demuestra: %1.</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>Sin espacio de nombres</translation>
    </message>
    <message>
        <source>Their ids have no namespace: the Hall assigned them (wrk_…), or they begin with neither x. nor org. What such a worker says of its namespace cannot be trusted.</source>
        <translation>Sus ids no tienen espacio de nombres: los asignó el Hall (wrk_…) o no empiezan ni por x. ni por org. Lo que un worker así diga de su espacio de nombres no es fiable.</translation>
    </message>
    <message>
        <source>Its id begins with neither x. nor org. and a name, so it belongs to no namespace.</source>
        <translation>Su id no empieza ni por x. ni por org. y un nombre, así que no pertenece a ningún espacio de nombres.</translation>
    </message>
    <message>
        <source>An opaque id has no namespace that could be trusted.</source>
        <translation>Un id opaco no tiene un espacio de nombres que sea fiable.</translation>
    </message>
    <message>
        <source>It says that it belongs to %1; nothing proves it.</source>
        <translation>Dice que pertenece a %1; nada lo demuestra.</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to it is denied.</source>
        <translation>Este Hall exige espacios de nombres reclamados, así que se le deniega toda solicitud.</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces, so every request to them is denied.</source>
        <translation>Este Hall exige espacios de nombres reclamados, así que se les deniega toda solicitud.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceTree</name>
    <message>
        <source>org. · organizations</source>
        <translation>org. · organizaciones</translation>
    </message>
    <message>
        <source>x. · people and communities</source>
        <translation>x. · personas y comunidades</translation>
    </message>
    <message>
        <source>Without a namespace</source>
        <translation>Sin espacio de nombres</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>worker, says %1</source>
        <translation>worker, dice %1</translation>
    </message>
    <message>
        <source>Namespaces and their workers</source>
        <translation>Espacios de nombres y sus workers</translation>
    </message>
    <message>
        <source>Columns of the namespaces</source>
        <translation>Columnas de los espacios de nombres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespaceWords</name>
    <message>
        <source>Namespace or worker</source>
        <translation>Espacio de nombres o worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Claimed since</source>
        <translation>Reclamado desde</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>En poder de %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formado</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>You hold it as %1, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>Se posee como %1, desde %2. Una reclamación no tiene fecha de fin: dura hasta que se libera o transfiere.</translation>
    </message>
    <message>
        <source>%1 holds it, since %2. A claim has no end date: it lasts until it is released or transferred.</source>
        <translation>Lo posee %1, desde %2. Una reclamación no tiene fecha de fin: dura hasta que se libera o transfiere.</translation>
    </message>
    <message>
        <source>Nobody holds it, so every request to its workers is denied.</source>
        <translation>No lo posee nadie, así que se deniega toda solicitud a sus workers.</translation>
    </message>
    <message>
        <source>Nobody holds it: whoever may register workers can change its workers, and nobody can sign for them.</source>
        <translation>No lo posee nadie: quien puede registrar workers puede cambiar los suyos, y nadie puede firmar por ellos.</translation>
    </message>
    <message>
        <source>%1 Nobody can claim it, so every request to its workers is denied.</source>
        <translation>%1 Nadie puede reclamarlo, así que se deniega toda solicitud a sus workers.</translation>
    </message>
</context>
<context>
    <name>hall::ui::NamespacesPage</name>
    <message>
        <source>Claim a namespace…</source>
        <translation>Reclamar un espacio de nombres…</translation>
    </message>
    <message>
        <source>The chosen namespace</source>
        <translation>El espacio de nombres elegido</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Espacios de nombres</translation>
    </message>
    <message>
        <source>This Hall requires claimed namespaces: a request to a worker is denied with DENY_NAMESPACE_UNCLAIMED unless somebody holds the namespace of its id.</source>
        <translation>Este Hall exige espacios de nombres reclamados: una solicitud a un worker se deniega con DENY_NAMESPACE_UNCLAIMED salvo que alguien posea el espacio de nombres de su id.</translation>
    </message>
    <message>
        <source>This Hall does not require claimed namespaces at present: workers are served whoever holds theirs. The configuration&apos;s require_claimed_namespace changes that.</source>
        <translation>Este Hall no exige por ahora espacios de nombres reclamados: los workers se atienden sea quien sea quien posea el suyo. Lo cambia require_claimed_namespace en la configuración.</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 se ha reclamado</translation>
    </message>
    <message>
        <source>%1 is released</source>
        <translation>%1 se ha liberado</translation>
    </message>
    <message>
        <source>%1 has a new holder</source>
        <translation>%1 tiene un nuevo titular</translation>
    </message>
    <message>
        <source>%1 has a new signing key</source>
        <translation>%1 tiene una nueva clave de firma</translation>
    </message>
    <message>
        <source>%1 was not claimed</source>
        <translation>%1 no se reclamó</translation>
    </message>
    <message>
        <source>%1 was not released</source>
        <translation>%1 no se liberó</translation>
    </message>
    <message>
        <source>%1 was not transferred</source>
        <translation>%1 no se transfirió</translation>
    </message>
    <message>
        <source>The key of %1 was not rotated</source>
        <translation>La clave de %1 no se rotó</translation>
    </message>
</context>
<context>
    <name>hall::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Adelante de nuevo</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1, en espera: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoApprovals</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>%1 opens this page from any window of Hall Monitor</source>
        <translation>%1 abre esta página desde cualquier ventana de Hall Monitor</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoNamespaces</name>
    <message>
        <source>Loading the namespaces…</source>
        <translation>Cargando los espacios de nombres…</translation>
    </message>
    <message>
        <source>No namespace yet</source>
        <translation>Aún no hay ningún espacio de nombres</translation>
    </message>
    <message>
        <source>No worker uses one and nobody has claimed one. Claim one at the right before you enroll workers under it.</source>
        <translation>Ningún worker usa uno y nadie ha reclamado ninguno. Reclamar uno a la derecha antes de inscribir workers en él.</translation>
    </message>
    <message>
        <source>%1 opens the help of this page</source>
        <translation>%1 abre la ayuda de esta página</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoRecords</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The log is being read. This window goes on working meanwhile.</source>
        <translation>Se está leyendo el log. Esta ventana sigue funcionando mientras tanto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>Every decision and every change of this Hall becomes a record here.</source>
        <translation>Cada decisión y cada cambio de este Hall se convierte aquí en un registro.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>No coincide ningún registro</translation>
    </message>
    <message>
        <source>Nothing in the log fits all terms of this search.</source>
        <translation>Nada en el log cumple todos los términos de esta búsqueda.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>El log no se puede leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Search cancelled</source>
        <translation>Búsqueda cancelada</translation>
    </message>
    <message>
        <source>It was not looked through to the end.</source>
        <translation>No se recorrió hasta el final.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>Con %1 se va a la búsqueda</translation>
    </message>
    <message>
        <source>%1 searches anew</source>
        <translation>Con %1 se busca de nuevo</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoWorkers</name>
    <message>
        <source>New worker</source>
        <translation>Nuevo worker</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Loading the workers…</source>
        <translation>Cargando los workers…</translation>
    </message>
    <message>
        <source>No worker is enrolled</source>
        <translation>No hay ningún worker inscrito</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a record, or drop a record file here.</source>
        <translation>A un agente no se le permite nada antes de inscribir su worker. Escribir un registro o soltar aquí un archivo de registro.</translation>
    </message>
    <message>
        <source>No worker matches</source>
        <translation>No coincide ningún worker</translation>
    </message>
    <message>
        <source>Enrolled: %1, all of them hidden by the search.</source>
        <translation>Inscritos: %1, todos ocultos por la búsqueda.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>%1 begins a new worker</source>
        <translation>Con %1 se empieza un nuevo worker</translation>
    </message>
    <message>
        <source>%1 goes to the search</source>
        <translation>Con %1 se va a la búsqueda</translation>
    </message>
</context>
<context>
    <name>hall::ui::NoteKind</name>
    <message>
        <source>Approval opened</source>
        <translation>Aprobación abierta</translation>
    </message>
    <message>
        <source>Approval expires soon</source>
        <translation>Aprobación a punto de vencer</translation>
    </message>
    <message>
        <source>Worker tampered with</source>
        <translation>Worker manipulado</translation>
    </message>
    <message>
        <source>Worker banned</source>
        <translation>Worker prohibido</translation>
    </message>
    <message>
        <source>Many denials at once</source>
        <translation>Muchas denegaciones a la vez</translation>
    </message>
    <message>
        <source>Hall offline</source>
        <translation>Hall fuera de línea</translation>
    </message>
    <message>
        <source>Audit log changed or full</source>
        <translation>Registro de auditoría modificado o lleno</translation>
    </message>
</context>
<context>
    <name>hall::ui::OpenFailureWindow</name>
    <message>
        <source>Another Hall uses this database</source>
        <translation>Otro Hall usa esta base de datos</translation>
    </message>
    <message>
        <source>The database is from a newer version</source>
        <translation>La base de datos es de una versión más reciente</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>La base de datos no se puede escribir</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>La configuración no se puede usar</translation>
    </message>
    <message>
        <source>The Hall cannot be opened</source>
        <translation>El Hall no se puede abrir</translation>
    </message>
    <message>
        <source>Hall Monitor</source>
        <translation>Hall Monitor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy what went wrong</source>
        <translation>Copiar lo que falló</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomeLine</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomePanel</name>
    <message>
        <source>Nobody decided until %1. It stays denied, and nothing ran.</source>
        <translation>Nadie decidió antes de %1. Sigue denegado y no se ejecutó nada.</translation>
    </message>
    <message>
        <source>Answered at %1 by %2, without another decision.</source>
        <translation>Respondido por %2, %1, sin otra decisión.</translation>
    </message>
    <message>
        <source>By %1, channel: %2, at %3.</source>
        <translation>Por %1, canal: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>It releases %Ln requests.</source>
        <translation>
            <numerusform>Deja pasar %Ln solicitud.</numerusform>
            <numerusform>Deja pasar %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Recorded #%1.</source>
        <translation>Registrado #%1.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Nothing is decided: it stays pending, with its deadline. Only this can be undone; a denial is answered at once.</source>
        <translation>No se decide nada: sigue pendiente, con su plazo. Solo esto se puede deshacer; una denegación se responde al momento.</translation>
    </message>
</context>
<context>
    <name>hall::ui::OverviewPage</name>
    <message>
        <source>Decisions today</source>
        <translation>Decisiones hoy</translation>
    </message>
    <message>
        <source>Denied today</source>
        <translation>Denegadas hoy</translation>
    </message>
    <message>
        <source>Needed a human today</source>
        <translation>Requirieron una persona hoy</translation>
    </message>
    <message>
        <source>Most denied capabilities</source>
        <translation>Capacidades más denegadas</translation>
    </message>
    <message>
        <source>Nothing was denied since this window opened.</source>
        <translation>No se ha denegado nada desde que se abrió esta ventana.</translation>
    </message>
    <message>
        <source>Slowest capabilities</source>
        <translation>Capacidades más lentas</translation>
    </message>
    <message>
        <source>No decision yet since this window opened.</source>
        <translation>Aún no hay ninguna decisión desde que se abrió esta ventana.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Workers enrolled: %1 · Decisions in all: %2</source>
        <translation>Workers inscritos: %1 · Decisiones en total: %2</translation>
    </message>
    <message>
        <source> · Too many at once to be in the lists below: %1</source>
        <translation> · Demasiadas a la vez para figurar en las listas de abajo: %1</translation>
    </message>
    <message>
        <source>%1 of %2 denied</source>
        <translation>%1 de %2 denegadas</translation>
    </message>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>El Hall Server no escucha, así que nadie puede preguntarle.</translation>
    </message>
    <message>
        <source>Enroll a first worker: paste this into a terminal on this machine.</source>
        <translation>Inscribir un primer worker: pegar esto en un terminal de este equipo.</translation>
    </message>
    <message>
        <source>Ask for a first decision: paste this into a terminal on this machine.</source>
        <translation>Pedir una primera decisión: pegar esto en un terminal de este equipo.</translation>
    </message>
    <message>
        <source>Try it: paste this into a terminal and see the decision arrive.</source>
        <translation>Probarlo: pegar esto en un terminal y ver llegar la decisión.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Palette</name>
    <message>
        <source>Chosen before</source>
        <translation>Elegidos antes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Waiting approvals</source>
        <translation>Aprobaciones en espera</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Recent decisions</source>
        <translation>Decisiones recientes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>hall::ui::PaletteEntries</name>
    <message>
        <source>Record %1 in Audit</source>
        <translation>Registro %1 en Auditoría</translation>
    </message>
</context>
<context>
    <name>hall::ui::PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>Qué buscar o hacer</translation>
    </message>
    <message>
        <source>Page, action, worker, decision, help, or an address hall://…</source>
        <translation>Página, acción, worker, decisión, ayuda o una dirección hall://…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>No se encontró nada para %1.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastActions</name>
    <message>
        <source>The audit log could not be searched. %1</source>
        <translation>No se pudo buscar en el registro de auditoría. %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::PastReader</name>
    <message>
        <source>The audit log could not be searched, so nothing is marked. %1</source>
        <translation>No se pudo buscar en el registro de auditoría, así que no se marca nada. %1</translation>
    </message>
    <message>
        <source>No worker is named: there is no earlier call to compare with.</source>
        <translation>No se nombra ningún worker: no hay una llamada anterior con la que comparar.</translation>
    </message>
    <message>
        <source>This worker was never allowed this capability before: there is nothing to compare with.</source>
        <translation>A este worker nunca se le permitió esta capacidad: no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Compared with this worker&apos;s last approved call, of %1.</source>
        <translation>Comparado con la última llamada aprobada de este worker, de %1.</translation>
    </message>
    <message>
        <source>Another request for the same waits too: what differs is named.</source>
        <translation>También espera otra solicitud de lo mismo: se indica en qué difiere.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternEditor</name>
    <message>
        <source>The patterns were changed meanwhile</source>
        <translation>Los patrones se modificaron entretanto</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar los suyos</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Seguir con los míos</translation>
    </message>
    <message>
        <source>Give up what you have typed?</source>
        <translation>¿Abandonar lo escrito?</translation>
    </message>
    <message>
        <source>The patterns in force stay as they are.</source>
        <translation>Los patrones en vigor quedan como están.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>Guardar los patrones</translation>
    </message>
    <message>
        <source>Somebody stored others since you began. Your text is kept.</source>
        <translation>Alguien guardó otros desde el comienzo de la edición. El texto se conserva.</translation>
    </message>
    <message>
        <source>Undo brings your text back</source>
        <translation>Deshacer recupera el texto propio</translation>
    </message>
    <message>
        <source>Saving then replaces theirs</source>
        <translation>Al guardar se reemplazan los suyos</translation>
    </message>
    <message>
        <source>Pattern file, as JSON</source>
        <translation>Archivo de patrones, como JSON</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>These are the built-in patterns.</source>
        <translation>Estos son los patrones integrados.</translation>
    </message>
    <message>
        <source>Patterns: %1. No mistake. Not in force before you save.</source>
        <translation>Patrones: %1. Sin errores. No entran en vigor hasta guardarlos.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternTableModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Busca</translation>
    </message>
</context>
<context>
    <name>hall::ui::PatternsCard</name>
    <message>
        <source>Domain patterns</source>
        <translation>Patrones de dominio</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the patterns</source>
        <translation>Copiar el SHA-256 de los patrones</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Back to the built-in ones…</source>
        <translation>Volver a los integrados…</translation>
    </message>
    <message>
        <source>Go back to the built-in patterns?</source>
        <translation>¿Volver a los patrones integrados?</translation>
    </message>
    <message>
        <source>Your own ones are no longer in force from the next action on. They stay in the audit log. This is recorded.</source>
        <translation>Los propios dejan de estar en vigor desde la próxima acción. Permanecen en el registro de auditoría. Queda registrado.</translation>
    </message>
    <message>
        <source>Use the built-in ones</source>
        <translation>Usar los integrados</translation>
    </message>
    <message>
        <source>Edit the patterns</source>
        <translation>Editar los patrones</translation>
    </message>
    <message>
        <source>Columns: domain patterns</source>
        <translation>Columnas: patrones de dominio</translation>
    </message>
    <message>
        <source>The patterns are in force</source>
        <translation>Los patrones están en vigor</translation>
    </message>
    <message>
        <source>Nothing was changed: others were stored meanwhile. Look at them first.</source>
        <translation>No se ha cambiado nada: entretanto se guardaron otros. Antes hay que verlos.</translation>
    </message>
    <message>
        <source>The patterns were not changed: %1</source>
        <translation>Los patrones no se han cambiado: %1</translation>
    </message>
    <message>
        <source>The built-in patterns are in force</source>
        <translation>Los patrones integrados están en vigor</translation>
    </message>
    <message>
        <source>In force: your own</source>
        <translation>En vigor: los propios</translation>
    </message>
    <message>
        <source>In force: built-in</source>
        <translation>En vigor: los integrados</translation>
    </message>
    <message>
        <source>%1, without a version</source>
        <translation>%1, sin versión</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The table shows the patterns as they are being edited.</source>
        <translation>La tabla muestra los patrones tal como se están editando.</translation>
    </message>
    <message>
        <source>The table shows the patterns in force until the text has no mistake.</source>
        <translation>La tabla muestra los patrones en vigor hasta que el texto no tenga errores.</translation>
    </message>
    <message>
        <source>Profile attesta, which is in force, does not use them.</source>
        <translation>El perfil attesta, que está en vigor, no los usa.</translation>
    </message>
    <message>
        <source>%1 Looks for %2.</source>
        <translation>%1 Busca %2.</translation>
    </message>
    <message>
        <source>Choose a pattern to read all its words.</source>
        <translation>Elegir un patrón para leer todas sus palabras.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PipelineChecklist</name>
    <message>
        <source>No lockdown</source>
        <translation>Sin bloqueo total</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Input range</source>
        <translation>Rango de entrada</translation>
    </message>
    <message>
        <source>Named worker</source>
        <translation>Worker nombrado</translation>
    </message>
    <message>
        <source>No shadowed rules</source>
        <translation>Sin reglas tapadas</translation>
    </message>
    <message>
        <source>Rule match</source>
        <translation>Regla coincidente</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Condiciones previas</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Controles exigidos</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Radio de impacto</translation>
    </message>
    <message>
        <source>Policy gate</source>
        <translation>Puerta de política</translation>
    </message>
    <message>
        <source>Worker selection</source>
        <translation>Selección de worker</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>Privilege envelope</source>
        <translation>Marco de privilegios</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>The request names no worker.</source>
        <translation>La solicitud no nombra ningún worker.</translation>
    </message>
    <message>
        <source>Looked at in prod and edge only.</source>
        <translation>Solo se examina en prod y edge.</translation>
    </message>
    <message>
        <source>A correlation id was generated.</source>
        <translation>Se generó un id de correlación.</translation>
    </message>
    <message>
        <source>No control is required.</source>
        <translation>No se exige ningún control.</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Puntuación %1 de 100</translation>
    </message>
    <message>
        <source>No score was asked for.</source>
        <translation>No se pidió ninguna puntuación.</translation>
    </message>
    <message>
        <source>A human is told, and need not approve.</source>
        <translation>Se informa a una persona, que no tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Política %1</translation>
    </message>
    <message>
        <source>The rule asks for neither the policy gate nor a human.</source>
        <translation>La regla no exige ni la puerta de política ni una persona.</translation>
    </message>
    <message>
        <source>The code is the code that was attested.</source>
        <translation>El código es el que se atestó.</translation>
    </message>
    <message>
        <source>The Hall does not ask for attestation.</source>
        <translation>El Hall no exige atestación.</translation>
    </message>
    <message>
        <source>Neither the rule nor the Hall asks for it.</source>
        <translation>No lo exigen ni la regla ni el Hall.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>needs a human</source>
        <translation>requiere una persona</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Data label %1</source>
        <translation>Etiqueta de datos %1</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
    </message>
    <message>
        <source>QoS class P0</source>
        <translation>Clase QoS P0</translation>
    </message>
    <message>
        <source>Leaves the machine (egress)</source>
        <translation>Sale del equipo (salida de red)</translation>
    </message>
    <message>
        <source>Changes state (writes)</source>
        <translation>Cambia el estado (escribe)</translation>
    </message>
    <message>
        <source>At most 100</source>
        <translation>Como máximo 100</translation>
    </message>
    <message>
        <source>Raised by the caller</source>
        <translation>Aumentado por quien llama</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlaceTable</name>
    <message>
        <source>%1 is no address: those begin with hall://.</source>
        <translation>%1 no es una dirección: estas empiezan por hall://.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <translation>%1 no lleva a ninguna parte: %2</translation>
    </message>
    <message>
        <source>%1 leads nowhere: places are called %2.</source>
        <translation>%1 no lleva a ninguna parte: los lugares se llaman %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::PlainLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuitPanel</name>
    <message>
        <source>%1: stays pending until %2 (%3), then expires, which means denied</source>
        <translation>%1: sigue pendiente hasta %2 (%3) y luego vence, es decir, queda denegada</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quitting approves and denies nothing. The Hall stops answering, and nobody can decide until it is started again. What waits then is what waits now, unless its time has passed.</source>
        <translation>Al salir no se aprueba ni se deniega nada. El Hall deja de responder y nadie puede decidir hasta que se arranque de nuevo. Entonces espera lo mismo que ahora, salvo lo que haya vencido.</translation>
    </message>
    <message>
        <source>Requests that wait for a person</source>
        <translation>Solicitudes que esperan a una persona</translation>
    </message>
    <message>
        <source>Quit while requests wait for a person? Waiting: %1</source>
        <translation>¿Salir mientras hay solicitudes que esperan a una persona? En espera: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::QuizPanel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReasonPanel</name>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordFields</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>Id de worker</translation>
    </message>
    <message>
        <source>Under which agents ask, such as org.acme.reader. It stays for good.</source>
        <translation>Con el que preguntan los agentes, como org.acme.reader. Queda para siempre.</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>The worker&apos;s type; rules choose workers by it.</source>
        <translation>El tipo de worker; las reglas eligen los workers por él.</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>How much harm the worker could do, as its owner sees it.</source>
        <translation>Cuánto daño podría causar el worker, según su propietario.</translation>
    </message>
    <message>
        <source>Policy tier</source>
        <translation>Nivel de política</translation>
    </message>
    <message>
        <source>From 0 to 8; each data label asks for a tier of its own.</source>
        <translation>De 0 a 8; cada etiqueta de datos exige su propio nivel.</translation>
    </message>
    <message>
        <source>Idempotency</source>
        <translation>Idempotencia</translation>
    </message>
    <message>
        <source>Whether asking twice does the same as asking once.</source>
        <translation>Si preguntar dos veces hace lo mismo que preguntar una.</translation>
    </message>
    <message>
        <source>Determinism</source>
        <translation>Determinismo</translation>
    </message>
    <message>
        <source>Whether the same input gives the same result.</source>
        <translation>Si la misma entrada da el mismo resultado.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Who answers for the worker.</source>
        <translation>Quién responde por el worker.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>How to reach the owner.</source>
        <translation>Cómo contactar con el propietario.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Catalog version</source>
        <translation>Versión del catálogo</translation>
    </message>
    <message>
        <source>The oldest catalog that knows the record&apos;s ids.</source>
        <translation>El catálogo más antiguo que conoce los ids del registro.</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>What it may call.</source>
        <translation>Qué puede llamar.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Names of the secrets that it may read.</source>
        <translation>Nombres de los secretos que puede leer.</translation>
    </message>
    <message>
        <source>File writes</source>
        <translation>Escritura de archivos</translation>
    </message>
    <message>
        <source>Where it may write.</source>
        <translation>Dónde puede escribir.</translation>
    </message>
    <message>
        <source>Network egress</source>
        <translation>Salida de red</translation>
    </message>
    <message>
        <source>Whether and where it may connect, in a word.</source>
        <translation>Si puede conectarse y adónde, en una palabra.</translation>
    </message>
    <message>
        <source>Egress allowlist</source>
        <translation>Lista de salidas permitidas</translation>
    </message>
    <message>
        <source>Destinations; compared with the Hall&apos;s own list.</source>
        <translation>Destinos; se comparan con la lista del propio Hall.</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>Radio de impacto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>How much data could be harmed.</source>
        <translation>Cuántos datos podrían resultar dañados.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How far it could reach.</source>
        <translation>Hasta dónde podría llegar.</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financiero</translation>
    </message>
    <message>
        <source>How much money it could cost.</source>
        <translation>Cuánto dinero podría costar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>How long repair would take.</source>
        <translation>Cuánto llevaría la reparación.</translation>
    </message>
    <message>
        <source>Reversibility</source>
        <translation>Reversibilidad</translation>
    </message>
    <message>
        <source>Whether it can be undone, as a number or in a word.</source>
        <translation>Si se puede deshacer, como número o en una palabra.</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>What the worker may ask for, one a line.</source>
        <translation>Qué puede pedir el worker, una por línea.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Implemented controls</source>
        <translation>Controles implementados</translation>
    </message>
    <message>
        <source>Safeguards that the worker has, one a line.</source>
        <translation>Salvaguardas que tiene el worker, una por línea.</translation>
    </message>
    <message>
        <source>Required controls</source>
        <translation>Controles exigidos</translation>
    </message>
    <message>
        <source>Safeguards that have to be there when it works, one a line.</source>
        <translation>Salvaguardas que deben existir cuando trabaja, una por línea.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The file or the folder that holds the worker&apos;s code.</source>
        <translation>El archivo o la carpeta que contiene el código del worker.</translation>
    </message>
    <message>
        <source>Registered hash</source>
        <translation>Hash registrado</translation>
    </message>
    <message>
        <source>SHA-256 of that code: 64 hex digits, with or without sha256:</source>
        <translation>SHA-256 de ese código: 64 dígitos hexadecimales, con o sin sha256:</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Allowed environments</source>
        <translation>Entornos permitidos</translation>
    </message>
    <message>
        <source>Where the worker may act.</source>
        <translation>Dónde puede actuar el worker.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordForm</name>
    <message>
        <source>Record as a form</source>
        <translation>Registro como formulario</translation>
    </message>
    <message>
        <source>Kept as they are, and to be changed in the JSON: %1</source>
        <translation>Se conservan como están y se cambian en el JSON: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordImport</name>
    <message>
        <source>A new worker.</source>
        <translation>Un worker nuevo.</translation>
    </message>
    <message>
        <source>The worker is retired and kept as it was.</source>
        <translation>El worker está retirado y se conserva como estaba.</translation>
    </message>
    <message>
        <source>Stored just so already.</source>
        <translation>Ya está guardado exactamente así.</translation>
    </message>
    <message>
        <source>Changes the enrolled worker: %1.</source>
        <translation>Cambia el worker inscrito: %1.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>Not a record: %1.</source>
        <translation>No es un registro: %1.</translation>
    </message>
    <message>
        <source>An empty list.</source>
        <translation>Una lista vacía.</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is too large for records: %1.</source>
        <translation>El archivo es demasiado grande para registros: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordIssues</name>
    <message>
        <source>%1 is in no namespace: an id such as org.acme.reader or x.alice.reader would be.</source>
        <translation>%1 no está en ningún espacio de nombres: sí lo estaría un id como org.acme.reader o x.alice.reader.</translation>
    </message>
    <message>
        <source>A worker species is usually named wrk.…, such as wrk.doc.reader.</source>
        <translation>Una especie de worker suele llamarse wrk.…, como wrk.doc.reader.</translation>
    </message>
    <message>
        <source>%1 does not look like one of WCP&apos;s ids, such as %2.</source>
        <translation>%1 no parece uno de los ids de WCP, como %2.</translation>
    </message>
    <message>
        <source>Without a risk tier the record reaches no compliance level.</source>
        <translation>Sin nivel de riesgo, el registro no alcanza ningún nivel de conformidad.</translation>
    </message>
    <message>
        <source>WCP knows full, partial and none.</source>
        <translation>WCP conoce full, partial y none.</translation>
    </message>
    <message>
        <source>An empty list allows no environment: every request is denied.</source>
        <translation>Una lista vacía no permite ningún entorno: se deniega toda solicitud.</translation>
    </message>
    <message>
        <source>%1 is taken; WCP spells ids with hyphens: %2.</source>
        <translation>%1 se acepta; WCP escribe los ids con guiones: %2.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordJson</name>
    <message>
        <source>Record as JSON</source>
        <translation>Registro como JSON</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordLinks</name>
    <message>
        <source>Its records</source>
        <translation>Sus registros</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el log</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Id de correlación</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posteriores</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Mostrar el worker</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Mostrar la aprobación</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordPane</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Show the record as a form</source>
        <translation>Mostrar el registro como formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show the record as JSON</source>
        <translation>Mostrar el registro como JSON</translation>
    </message>
    <message>
        <source>%1 The form shows the last record that could be read.</source>
        <translation>%1 El formulario muestra el último registro que se pudo leer.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RecordWords</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro de workers</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Conmutación</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Worker %1 was enrolled</source>
        <translation>Se inscribió el worker %1</translation>
    </message>
    <message>
        <source>The record of worker %1 was changed</source>
        <translation>Se cambió el registro del worker %1</translation>
    </message>
    <message>
        <source>Worker %1 was removed</source>
        <translation>Se eliminó el worker %1</translation>
    </message>
    <message>
        <source>Worker %1 may work again</source>
        <translation>El worker %1 puede volver a trabajar</translation>
    </message>
    <message>
        <source>Worker %1 was suspended</source>
        <translation>Se suspendió el worker %1</translation>
    </message>
    <message>
        <source>Worker %1 was banned</source>
        <translation>Se prohibió el worker %1</translation>
    </message>
    <message>
        <source>Worker %1 was retired</source>
        <translation>Se retiró el worker %1</translation>
    </message>
    <message>
        <source>The code of worker %1 is what was registered</source>
        <translation>El código del worker %1 es el que se registró</translation>
    </message>
    <message>
        <source>The code of worker %1 is not what was registered</source>
        <translation>El código del worker %1 no es el que se registró</translation>
    </message>
    <message>
        <source>The code of worker %1 was changed behind the Hall&apos;s back</source>
        <translation>El código del worker %1 se modificó a espaldas del Hall</translation>
    </message>
    <message>
        <source>Namespace %1 was claimed</source>
        <translation>Se reclamó el espacio de nombres %1</translation>
    </message>
    <message>
        <source>Namespace %1 was released</source>
        <translation>Se liberó el espacio de nombres %1</translation>
    </message>
    <message>
        <source>Namespace %1 was given to another owner</source>
        <translation>El espacio de nombres %1 pasó a otro propietario</translation>
    </message>
    <message>
        <source>Namespace %1 has a new signing key</source>
        <translation>El espacio de nombres %1 tiene una nueva clave de firma</translation>
    </message>
    <message>
        <source>Hashes were put on the ban list</source>
        <translation>Se añadieron hashes a la lista de prohibidos</translation>
    </message>
    <message>
        <source>The ban of hash %1 was lifted</source>
        <translation>Se levantó la prohibición del hash %1</translation>
    </message>
    <message>
        <source>Trust in agent %1 was revoked</source>
        <translation>Se revocó la confianza en el agente %1</translation>
    </message>
    <message>
        <source>Trust in agent %1 was restored</source>
        <translation>Se restableció la confianza en el agente %1</translation>
    </message>
    <message>
        <source>An incident with agent %1 was reported</source>
        <translation>Se notificó un incidente con el agente %1</translation>
    </message>
    <message>
        <source>A person was asked about %1</source>
        <translation>Se preguntó a una persona sobre %1</translation>
    </message>
    <message>
        <source>A person approved %1</source>
        <translation>Una persona aprobó %1</translation>
    </message>
    <message>
        <source>A person denied %1</source>
        <translation>Una persona denegó %1</translation>
    </message>
    <message>
        <source>A person approved %1 with other arguments</source>
        <translation>Una persona aprobó %1 con otros argumentos</translation>
    </message>
    <message>
        <source>A person did %1 by hand</source>
        <translation>Una persona hizo %1 a mano</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time</source>
        <translation>Nadie decidió a tiempo sobre %1</translation>
    </message>
    <message>
        <source>The request for %1 was taken back</source>
        <translation>Se retiró la solicitud de %1</translation>
    </message>
    <message>
        <source>The request for %1 is answered by something newer</source>
        <translation>La solicitud de %1 queda respondida por algo más reciente</translation>
    </message>
    <message>
        <source>The request for %1 went to a higher level</source>
        <translation>La solicitud de %1 pasó a un nivel superior</translation>
    </message>
    <message>
        <source>The changed request for %1 needs a higher level</source>
        <translation>La solicitud modificada de %1 requiere un nivel superior</translation>
    </message>
    <message>
        <source>A verdict about %1 came too fast</source>
        <translation>Un veredicto sobre %1 llegó demasiado rápido</translation>
    </message>
    <message>
        <source>The questions about %1 were answered wrongly</source>
        <translation>Las preguntas sobre %1 se respondieron mal</translation>
    </message>
    <message>
        <source>The first of two reviewers passed %1</source>
        <translation>El primero de dos revisores dio paso a %1</translation>
    </message>
    <message>
        <source>A masked value of the request for %1 was looked at</source>
        <translation>Se vio un valor oculto de la solicitud de %1</translation>
    </message>
    <message>
        <source>The standing grant for %1 was revoked</source>
        <translation>Se revocó el permiso permanente para %1</translation>
    </message>
    <message>
        <source>Reviewer %1 was added</source>
        <translation>Se añadió el revisor %1</translation>
    </message>
    <message>
        <source>Reviewer %1 was removed</source>
        <translation>Se eliminó el revisor %1</translation>
    </message>
    <message>
        <source>Reviewer %1 has a new passphrase</source>
        <translation>El revisor %1 tiene una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>A wrong passphrase was given for reviewer %1</source>
        <translation>Se dio una frase de contraseña errónea para el revisor %1</translation>
    </message>
    <message>
        <source>Token %1 was created</source>
        <translation>Se creó el token %1</translation>
    </message>
    <message>
        <source>Token %1 was revoked</source>
        <translation>Se revocó el token %1</translation>
    </message>
    <message>
        <source>A bundle replaced the configuration</source>
        <translation>Un paquete reemplazó la configuración</translation>
    </message>
    <message>
        <source>A catalog was imported</source>
        <translation>Se importó un catálogo</translation>
    </message>
    <message>
        <source>The imported catalog was removed</source>
        <translation>Se eliminó el catálogo importado</translation>
    </message>
    <message>
        <source>A webhook to %1 was added</source>
        <translation>Se añadió un webhook a %1</translation>
    </message>
    <message>
        <source>The webhook to %1 was removed</source>
        <translation>Se eliminó el webhook a %1</translation>
    </message>
    <message>
        <source>The webhook to %1 was switched off</source>
        <translation>Se desactivó el webhook a %1</translation>
    </message>
    <message>
        <source>Lockdown began: everything is denied</source>
        <translation>Comenzó el bloqueo total: se deniega todo</translation>
    </message>
    <message>
        <source>Lockdown ended</source>
        <translation>Terminó el bloqueo total</translation>
    </message>
    <message>
        <source>The Hall went online</source>
        <translation>El Hall pasó a estar en línea</translation>
    </message>
    <message>
        <source>The Hall went offline</source>
        <translation>El Hall pasó a estar fuera de línea</translation>
    </message>
    <message>
        <source>The log can be written again</source>
        <translation>El log se puede escribir de nuevo</translation>
    </message>
    <message>
        <source>The log was verified: %1</source>
        <translation>Se verificó el log: %1</translation>
    </message>
    <message>
        <source>What is wrong with the log was acknowledged: %1</source>
        <translation>Se confirmó lo que le pasa al log: %1</translation>
    </message>
    <message>
        <source>Signing key %1 was made</source>
        <translation>Se creó la clave de firma %1</translation>
    </message>
    <message>
        <source>Signing key %1 took the place of the one before</source>
        <translation>La clave de firma %1 sustituyó a la anterior</translation>
    </message>
    <message>
        <source>Signing key %1 was introduced without the one before: its file was lost</source>
        <translation>La clave de firma %1 se introdujo sin la anterior: se perdió su archivo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>see the record</source>
        <translation>ver el registro</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id de registro</translation>
    </message>
    <message>
        <source>Receipt hash</source>
        <translation>Hash del recibo</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>none: the first record</source>
        <translation>ninguno: el primer registro</translation>
    </message>
</context>
<context>
    <name>hall::ui::RefusalWords</name>
    <message>
        <source>Token not accepted (401)</source>
        <translation>Token no aceptado (401)</translation>
    </message>
    <message>
        <source>Copy the session token again, or make one with hall token create --name NAME --role route; a revoked or rotated token never counts again.</source>
        <translation>Copiar de nuevo el token de sesión o crear uno con hall token create --name NAME --role route; un token revocado o rotado no vuelve a valer.</translation>
    </message>
    <message>
        <source>Not allowed to do that (403)</source>
        <translation>Eso no está permitido (403)</translation>
    </message>
    <message>
        <source>The token lacks the role, or is bound to another tenant, or the call came from a web page: make a token with the role that the call needs. To ask, that is route.</source>
        <translation>Al token le falta el rol, está ligado a otro inquilino o la llamada vino de una página web: crear un token con el rol que necesita la llamada. Para preguntar es route.</translation>
    </message>
    <message>
        <source>Host not allowed (403)</source>
        <translation>Host no permitido (403)</translation>
    </message>
    <message>
        <source>The client calls the Hall by a name that it does not know: start the Hall with --allow-host NAME, or write the Hall&apos;s own address.</source>
        <translation>El cliente llama al Hall por un nombre que este no conoce: arrancar el Hall con --allow-host NAME o escribir la dirección propia del Hall.</translation>
    </message>
    <message>
        <source>Too many calls (429)</source>
        <translation>Demasiadas llamadas (429)</translation>
    </message>
    <message>
        <source>Wait as long as Retry-After says, and give every platform a token of its own: the limit is per token.</source>
        <translation>Esperar lo que indique Retry-After y dar a cada plataforma su propio token: el límite es por token.</translation>
    </message>
    <message>
        <source>Too many wrong tokens (429)</source>
        <translation>Demasiados tokens erróneos (429)</translation>
    </message>
    <message>
        <source>Something tries again and again with a token that does not count: give it a right one. After a minute it is heard again.</source>
        <translation>Algo intenta una y otra vez con un token que no vale: darle uno correcto. Al cabo de un minuto se le vuelve a atender.</translation>
    </message>
    <message>
        <source>Not HTTP (400)</source>
        <translation>No es HTTP (400)</translation>
    </message>
    <message>
        <source>TLS to a plain port looks like this: write http:// instead of https://, or start the Hall with --tls-cert and --tls-key.</source>
        <translation>TLS a un puerto sin cifrar tiene este aspecto: escribir http:// en lugar de https://, o arrancar el Hall con --tls-cert y --tls-key.</translation>
    </message>
    <message>
        <source>Request not understood (400)</source>
        <translation>Solicitud no entendida (400)</translation>
    </message>
    <message>
        <source>The reply names the member that is wrong: compare the body with the one that the kit sends.</source>
        <translation>La respuesta nombra el miembro erróneo: comparar el cuerpo con el que envía el kit.</translation>
    </message>
    <message>
        <source>No such address (404)</source>
        <translation>No existe esa dirección (404)</translation>
    </message>
    <message>
        <source>HALL_URL has no path: the kit adds /api/route itself.</source>
        <translation>HALL_URL no lleva ruta: el propio kit añade /api/route.</translation>
    </message>
    <message>
        <source>Wrong method (405)</source>
        <translation>Método erróneo (405)</translation>
    </message>
    <message>
        <source>To ask is a POST. A redirect makes it a GET: write the Hall&apos;s own address.</source>
        <translation>Preguntar es un POST. Una redirección lo convierte en un GET: escribir la dirección propia del Hall.</translation>
    </message>
    <message>
        <source>Not sent as JSON (415)</source>
        <translation>No enviado como JSON (415)</translation>
    </message>
    <message>
        <source>Send the header Content-Type: application/json.</source>
        <translation>Enviar la cabecera Content-Type: application/json.</translation>
    </message>
    <message>
        <source>Request too large (413)</source>
        <translation>Solicitud demasiado grande (413)</translation>
    </message>
    <message>
        <source>Send what is to be decided, not the data itself.</source>
        <translation>Enviar lo que hay que decidir, no los propios datos.</translation>
    </message>
    <message>
        <source>Headers too large (431)</source>
        <translation>Cabeceras demasiado grandes (431)</translation>
    </message>
    <message>
        <source>Send fewer or shorter headers.</source>
        <translation>Enviar menos cabeceras o más cortas.</translation>
    </message>
    <message>
        <source>Request not complete in time (408)</source>
        <translation>Solicitud no completada a tiempo (408)</translation>
    </message>
    <message>
        <source>The client stopped in the middle: look at the network between it and the Hall.</source>
        <translation>El cliente se detuvo a la mitad: revisar la red entre él y el Hall.</translation>
    </message>
    <message>
        <source>The log takes no records (503)</source>
        <translation>El log no admite registros (503)</translation>
    </message>
    <message>
        <source>The Hall answers nothing that it cannot record: make room on the disk of its database.</source>
        <translation>El Hall no responde nada que no pueda registrar: liberar espacio en el disco de su base de datos.</translation>
    </message>
    <message>
        <source>The reply that the client got says what is wrong.</source>
        <translation>La respuesta que recibió el cliente dice qué falla.</translation>
    </message>
    <message>
        <source>Rotate the token, or mend HALL_SESSION_TOKEN and restart.</source>
        <translation>Rotar el token, o corregir HALL_SESSION_TOKEN y reiniciar.</translation>
    </message>
    <message>
        <source>Another program has this address: choose another port, or end that program.</source>
        <translation>Otro programa tiene esta dirección: elegir otro puerto o cerrar ese programa.</translation>
    </message>
    <message>
        <source>Is the server stopped? Go online or choose a port in the menu Server; a firewall or a certificate that is not trusted looks the same.</source>
        <translation>¿Está detenido el servidor? Pasar a en línea o elegir un puerto en el menú Servidor; un cortafuegos o un certificado que no es de confianza tienen el mismo aspecto.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RelatedView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ResultList</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Result for each</source>
        <translation>Resultado de cada uno</translation>
    </message>
    <message>
        <source>Working: %1 of %2</source>
        <translation>En curso: %1 de %2</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 hechos, %2 no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewPanel</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Volver al borrador</translation>
    </message>
    <message>
        <source>Changes before saving</source>
        <translation>Cambios antes de guardar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Enroll this worker?</source>
        <translation>¿Inscribir este worker?</translation>
    </message>
    <message>
        <source>Save these changes as revision %1?</source>
        <translation>¿Guardar estos cambios como revisión %1?</translation>
    </message>
    <message>
        <source>Enroll worker</source>
        <translation>Inscribir el worker</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>artifact_hash is made anew for this record: %1</source>
        <translation>artifact_hash se crea de nuevo para este registro: %1</translation>
    </message>
    <message>
        <source>artifact_hash fits this record: %1</source>
        <translation>artifact_hash corresponde a este registro: %1</translation>
    </message>
    <message>
        <source>The worker is new: no earlier decision is about it.</source>
        <translation>El worker es nuevo: no hay ninguna decisión anterior sobre él.</translation>
    </message>
    <message>
        <source>Looking at the decisions of the last day…</source>
        <translation>Examinando las decisiones del último día…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ReviewerForm</name>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Nombre del revisor</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Make the reviewer</source>
        <translation>Crear el revisor</translation>
    </message>
    <message>
        <source>This Hall has no reviewer: nobody could approve anything. Make one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>Este Hall no tiene revisor: nadie podría aprobar nada. Crear uno, con una frase de contraseña de al menos 10 caracteres que no conozca ningún agente.</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>Un revisor necesita un nombre.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskPage</name>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskTrial</name>
    <message>
        <source>%1 Found: %2.</source>
        <translation>%1 Encontrado: %2.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>The environment multiplies the score.</source>
        <translation>El entorno multiplica la puntuación.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>hall::ui::RiskWords</name>
    <message>
        <source>%1 … (%2)</source>
        <translation>%1 … (%2)</translation>
    </message>
    <message>
        <source>Five factors make the score, and a domain pattern that matches raises it to its floor.</source>
        <translation>Cinco factores forman la puntuación, y un patrón de dominio que coincide la eleva a su mínimo.</translation>
    </message>
    <message>
        <source>Five factors make the score, and the environment multiplies it, as in the published approval tool; no patterns.</source>
        <translation>Cinco factores forman la puntuación y el entorno la multiplica, como en la herramienta de aprobación publicada; sin patrones.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>de %1 a menos de %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>No se pregunta a nadie</translation>
    </message>
    <message>
        <source>Two reviewers, an explanation and a quiz, after %1 and %2</source>
        <translation>Dos revisores, una explicación y un cuestionario, tras %1 y %2</translation>
    </message>
    <message>
        <source>One reviewer, with a quiz, after %1</source>
        <translation>Un revisor, con un cuestionario, tras %1</translation>
    </message>
    <message>
        <source>One reviewer, after %1</source>
        <translation>Un revisor, tras %1</translation>
    </message>
    <message>
        <source>a verb of %1</source>
        <translation>un verbo de %1</translation>
    </message>
    <message>
        <source>a noun of %1</source>
        <translation>un sustantivo de %1</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>entorno %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>a name that cannot be read</source>
        <translation>un nombre que no se puede leer</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; y </translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Saved searches and the last ones</source>
        <translation>Búsquedas guardadas y las últimas</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Aún no hay ninguna búsqueda guardada</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Últimas búsquedas</translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedSearches</name>
    <message>
        <source>Give the search a name.</source>
        <translation>Dar un nombre a la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation>
            <numerusform>Un nombre tiene como máximo %Ln carácter.</numerusform>
            <numerusform>Un nombre tiene como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are saved already: remove one.</source>
        <translation>
            <numerusform>Ya hay %Ln búsqueda guardada: quitar una.</numerusform>
            <numerusform>Ya hay %Ln búsquedas guardadas: quitar una.</numerusform>
        </translation>
    </message>
    <message>
        <source>No search is named “%1”.</source>
        <translation>Ninguna búsqueda se llama «%1».</translation>
    </message>
    <message>
        <source>Another search is named “%1” already.</source>
        <translation>Otra búsqueda ya se llama «%1».</translation>
    </message>
</context>
<context>
    <name>hall::ui::SceneCard</name>
    <message>
        <source>Request, answer, steps</source>
        <translation>Solicitud, respuesta, pasos</translation>
    </message>
    <message>
        <source>&amp;Show in the feed</source>
        <translation>&amp;Mostrar en la vista en vivo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 is not in the log.</source>
        <translation>%1 no está en el log.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScopeChooser</name>
    <message>
        <source>Approve, and go on allowing</source>
        <translation>Aprobar y seguir permitiendo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>The capability&apos;s id, typed again</source>
        <translation>El id de la capacidad, escrito de nuevo</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>Por qué, para el registro</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>por qué, para el registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Its score of %1 is high (the limit is %2): nothing lasts longer than a day. Type the capability&apos;s id, %3, and say why.</source>
        <translation>Su puntuación de %1 es alta (el límite es %2): nada dura más de un día. Escribir el id de la capacidad, %3, e indicar por qué.</translation>
    </message>
    <message>
        <source>For longer than a day, type the capability&apos;s id, %1, and say why.</source>
        <translation>Para más de un día, escribir el id de la capacidad, %1, e indicar por qué.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>this session, at most a day</source>
        <translation>esta sesión, un día como máximo</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>hasta una fecha</translation>
    </message>
    <message>
        <source>%1.*, every worker of the namespace</source>
        <translation>%1.*, todos los workers del espacio de nombres</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>any environment</source>
        <translation>cualquier entorno</translation>
    </message>
    <message>
        <source>Approve for %1</source>
        <translation>Aprobar para %1</translation>
    </message>
    <message>
        <source>Looking at the last requests…</source>
        <translation>Examinando las últimas solicitudes…</translation>
    </message>
    <message>
        <source>What it would have matched could not be found out. %1</source>
        <translation>No se pudo averiguar con qué habría coincidido. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched none of the last %Ln requests.</source>
        <translation>
            <numerusform>No habría coincidido con la última %Ln solicitud.</numerusform>
            <numerusform>No habría coincidido con ninguna de las últimas %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched %1 of the last %Ln requests, from %2.</source>
        <translation>
            <numerusform>Habría coincidido con %1 de la última %Ln solicitud, de %2.</numerusform>
            <numerusform>Habría coincidido con %1 de las últimas %Ln solicitudes, de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the capability&apos;s id to confirm.</source>
        <translation>Para confirmar, escribir el id de la capacidad.</translation>
    </message>
    <message>
        <source>Say why, for the record.</source>
        <translation>Indicar por qué, para el registro.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ScoringCard</name>
    <message>
        <source>How actions are scored</source>
        <translation>Cómo se puntúan las acciones</translation>
    </message>
    <message>
        <source>Above the caller&apos;s threshold (0.5 unless it says otherwise) a person is asked, whatever the level. Profile and challenges are set in the configuration: hall config import.</source>
        <translation>Por encima del umbral de quien llama (0.5 si no indica otro) se pregunta a una persona, sea cual sea el nivel. El perfil y las pruebas se definen en la configuración: hall config import.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Quién aprueba</translation>
    </message>
    <message>
        <source>Profile %1, in force</source>
        <translation>Perfil %1, en vigor</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>Search, for example  outcome:deny env:prod since:7d &quot;quarterly report&quot;</source>
        <translation>Buscar, por ejemplo  outcome:deny env:prod since:7d &quot;informe trimestral&quot;</translation>
    </message>
    <message>
        <source>Show what can stand here</source>
        <translation>Mostrar qué se puede escribir aquí</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1 The records below are those of the last search that was right.</source>
        <translation>%1 Los registros de abajo son los de la última búsqueda correcta.</translation>
    </message>
</context>
<context>
    <name>hall::ui::SecretField</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::SendCard</name>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>&amp;Dry run: decide without effect</source>
        <translation>Si&amp;mulacro: decidir sin efecto</translation>
    </message>
    <message>
        <source>Send what this integration sends</source>
        <translation>Enviar lo que envía esta integración</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>A dry run is recorded and marked so; no person is asked and no approval is used up.</source>
        <translation>Un simulacro queda registrado y marcado como tal; no se pregunta a nadie ni se consume ninguna aprobación.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The action %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>Un %1 real a %2 con el token de sesión. La acción %3 es un ejemplo; la decisión es una más y queda registrada.</translation>
    </message>
    <message>
        <source>A real %1 to %2 with the session token. The worker %3 is an example; the decision is an ordinary one and is recorded.</source>
        <translation>Un %1 real a %2 con el token de sesión. El worker %3 es un ejemplo; la decisión es una más y queda registrada.</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 tras %2 ms</translation>
    </message>
    <message>
        <source>The reply has no decision in it.</source>
        <translation>La respuesta no contiene ninguna decisión.</translation>
    </message>
    <message>
        <source>The worker may go on.</source>
        <translation>El worker puede continuar.</translation>
    </message>
    <message>
        <source>%1 is an example and is not enrolled in this Hall, so it is denied. Write your own worker&apos;s id into the integration, or enrol the example on the page Workers or with:</source>
        <translation>%1 es un ejemplo y no está inscrito en este Hall, así que se deniega. Escribir el id del worker propio en la integración, o inscribir el ejemplo en la página Workers o con:</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>Pasos de la decisión</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerAccess</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Not known here: this Hall keeps only a hash of it.</source>
        <translation>No se conoce aquí: este Hall solo guarda su hash.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What an agent holds: it may ask and look, and can never govern.</source>
        <translation>Lo que lleva un agente: puede preguntar y mirar, y nunca gobernar.</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>no escucha</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerCard</name>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Command to try</source>
        <translation>Comando de prueba</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerPanel</name>
    <message>
        <source>Hall Server</source>
        <translation>Hall Server</translation>
    </message>
    <message>
        <source>Rotate the token…</source>
        <translation>Rotar el token…</translation>
    </message>
    <message>
        <source>Rotate the session token?</source>
        <translation>¿Rotar el token de sesión?</translation>
    </message>
    <message>
        <source>Everything that holds the present one stops working at once, with 401: agents, kits and platforms that it was copied to, and programs that read it from the file session-token before. Tokens of their own go on. The new one is shown here.</source>
        <translation>Todo lo que usa el actual deja de funcionar al momento, con 401: agentes, kits y plataformas en los que se copió, y programas que antes lo leyeron del archivo session-token. Los que tienen token propio siguen. El nuevo se muestra aquí.</translation>
    </message>
    <message>
        <source>Rotate the session token</source>
        <translation>Rotar el token de sesión</translation>
    </message>
    <message>
        <source>Test from here</source>
        <translation>Probar desde aquí</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Hall open for %1</source>
        <translation>Hall abierto desde hace %1</translation>
    </message>
    <message>
        <source>Answered in %1 ms: HTTP %2 from %3, with the session token.</source>
        <translation>Respondido en %1 ms: HTTP %2 de %3, con el token de sesión.</translation>
    </message>
    <message>
        <source>The session token is a new one. Copy it to what held the old one.</source>
        <translation>El token de sesión es nuevo. Hay que copiarlo donde estaba el anterior.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerProblemPage</name>
    <message>
        <source>Until the Hall Server listens, nobody can ask this Hall. It has not moved to another port: that is for you to decide.</source>
        <translation>Hasta que el Hall Server escuche, nadie puede preguntar a este Hall. No ha pasado a otro puerto: eso lo decide una persona.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Otro puerto</translation>
    </message>
    <message>
        <source>The Hall Server does not listen</source>
        <translation>El Hall Server no escucha</translation>
    </message>
    <message>
        <source>Another port, for this run</source>
        <translation>Otro puerto, para esta ejecución</translation>
    </message>
    <message>
        <source>Use this port</source>
        <translation>Usar este puerto</translation>
    </message>
    <message>
        <source>&amp;Port, for this run:</source>
        <translation>&amp;Puerto, para esta ejecución:</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <translation>El puerto %1 está en uso</translation>
    </message>
    <message>
        <source>The Hall Server cannot listen</source>
        <translation>El Hall Server no puede escuchar</translation>
    </message>
    <message>
        <source>Clients that call port %1 will not find this Hall; whatever answers them there is something else. Tell each of them the new address: port %2, for the command line HALL_SERVER_URL. At the next start the Hall tries port %1 again.</source>
        <translation>Los clientes que llaman al puerto %1 no encontrarán este Hall; lo que les responda allí es otra cosa. Hay que indicar a cada uno la nueva dirección: puerto %2, para la línea de comandos HALL_SERVER_URL. En el próximo arranque el Hall vuelve a probar el puerto %1.</translation>
    </message>
    <message>
        <source>The Hall that runs there</source>
        <translation>El Hall que se ejecuta allí</translation>
    </message>
    <message>
        <source>Attach, read only</source>
        <translation>Conectar, solo lectura</translation>
    </message>
    <message>
        <source>Looking what answers there…</source>
        <translation>Mirando qué responde allí…</translation>
    </message>
    <message>
        <source>A Hall answers there, version %1. This window can show its decisions; to change anything, use its own window.</source>
        <translation>Allí responde un Hall, versión %1. Esta ventana puede mostrar sus decisiones; para cambiar algo hay que usar su propia ventana.</translation>
    </message>
    <message>
        <source>What listens there does not answer as a Hall, so there is nothing to attach to.</source>
        <translation>Lo que escucha allí no responde como un Hall, así que no hay a qué conectarse.</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerState</name>
    <message>
        <source>Cannot record</source>
        <translation>No puede registrar</translation>
    </message>
    <message>
        <source>Every request is refused until the audit log takes records again.</source>
        <translation>Se rechaza toda solicitud hasta que el registro de auditoría vuelva a admitir registros.</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Bloqueo total</translation>
    </message>
    <message>
        <source>Every request is denied.</source>
        <translation>Se deniega toda solicitud.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <source>Every request is denied until the Hall goes online again.</source>
        <translation>Se deniega toda solicitud hasta que el Hall vuelva a estar en línea.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Requests are decided.</source>
        <translation>Las solicitudes se deciden.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>The Hall Server is about to listen.</source>
        <translation>El Hall Server está a punto de escuchar.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The Hall Server does not listen.</source>
        <translation>El Hall Server no escucha.</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>Puerto en uso</translation>
    </message>
    <message>
        <source>Nobody can ask this Hall.</source>
        <translation>Nadie puede preguntar a este Hall.</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>No escucha</translation>
    </message>
</context>
<context>
    <name>hall::ui::ServerStep</name>
    <message>
        <source>Your Hall is running</source>
        <translation>El Hall está en marcha</translation>
    </message>
    <message>
        <source>Agents ask this address before they act. The session token lets them ask and look; it can never govern.</source>
        <translation>Los agentes preguntan a esta dirección antes de actuar. El token de sesión les permite preguntar y mirar; nunca puede gobernar.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>no escucha</translation>
    </message>
    <message>
        <source>Port %1 is this Hall&apos;s.</source>
        <translation>El puerto %1 es de este Hall.</translation>
    </message>
    <message>
        <source>The Hall Server is starting.</source>
        <translation>El Hall Server está arrancando.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>The session token is not known here: this Hall keeps only a hash of it.</source>
        <translation>El token de sesión no se conoce aquí: este Hall solo guarda su hash.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Qué se puede hacer…</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutBook</name>
    <message>
        <source>%1 is not possible here. %2</source>
        <translation>%1 no es posible aquí. %2</translation>
    </message>
    <message>
        <source>%1 is taken by &quot;%2&quot; (%3). Give that one another key first.</source>
        <translation>%1 ya lo usa «%2» (%3). Antes hay que dar a esa acción otra tecla.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Shortcuts</name>
    <message>
        <source>Every window</source>
        <translation>Todas las ventanas</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Card of an approval</source>
        <translation>Ficha de una aprobación</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>One key with its modifiers, not several in a row.</source>
        <translation>Una sola tecla con sus modificadores, no varias seguidas.</translation>
    </message>
    <message>
        <source>This key has no name and cannot be told from others.</source>
        <translation>Esta tecla no tiene nombre y no se puede distinguir de otras.</translation>
    </message>
    <message>
        <source>It decides about an approval: it takes Ctrl or Alt, so that no letter that was meant for a text decides.</source>
        <translation>Decide sobre una aprobación: exige Ctrl o Alt, para que no decida una letra destinada a un texto.</translation>
    </message>
    <message>
        <source>Alone it presses buttons, closes panels and moves the focus; take it with Ctrl or Alt.</source>
        <translation>Por sí sola pulsa botones, cierra paneles y mueve el foco; usarla con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Alone it presses the button that has the focus; take it with Ctrl or Alt.</source>
        <translation>Por sí sola pulsa el botón que tiene el foco; usarla con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>It works on every page, where plain keys are for writing; take it with Ctrl or Alt.</source>
        <translation>Funciona en todas las páginas, donde las teclas simples sirven para escribir; usarla con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Ir a Resumen</translation>
    </message>
    <message>
        <source>Go to Live feed</source>
        <translation>Ir a Vista en vivo</translation>
    </message>
    <message>
        <source>Go to Approvals</source>
        <translation>Ir a Aprobaciones</translation>
    </message>
    <message>
        <source>Go to Workers</source>
        <translation>Ir a Workers</translation>
    </message>
    <message>
        <source>Go to Namespaces</source>
        <translation>Ir a Espacios de nombres</translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation>Ir a Auditoría</translation>
    </message>
    <message>
        <source>Go to Integrations</source>
        <translation>Ir a Integraciones</translation>
    </message>
    <message>
        <source>Go to Demo</source>
        <translation>Ir a Demo</translation>
    </message>
    <message>
        <source>Open Approvals from any window</source>
        <translation>Abrir Aprobaciones desde cualquier ventana</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Adelante de nuevo</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>Copiar la dirección de este lugar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Siguiente panel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Lockdown, or end it</source>
        <translation>Bloqueo total, o terminarlo</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Modo presentación</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Filter the feed</source>
        <translation>Filtrar la vista en vivo</translation>
    </message>
    <message>
        <source>Filter on or off</source>
        <translation>Activar o desactivar el filtro</translation>
    </message>
    <message>
        <source>Pause or resume the view</source>
        <translation>Pausar o reanudar la vista</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Seguir lo más nuevo</translation>
    </message>
    <message>
        <source>Next denial</source>
        <translation>Siguiente denegación</translation>
    </message>
    <message>
        <source>Previous denial</source>
        <translation>Denegación anterior</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Copiar la fila como texto</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Open in Audit</source>
        <translation>Abrir en Auditoría</translation>
    </message>
    <message>
        <source>Show worker</source>
        <translation>Mostrar el worker</translation>
    </message>
    <message>
        <source>Records of the rule</source>
        <translation>Registros de la regla</translation>
    </message>
    <message>
        <source>Show approval</source>
        <translation>Mostrar la aprobación</translation>
    </message>
    <message>
        <source>Next pending approval</source>
        <translation>Siguiente aprobación pendiente</translation>
    </message>
    <message>
        <source>Revoke the grant</source>
        <translation>Revocar el permiso</translation>
    </message>
    <message>
        <source>Save the patterns</source>
        <translation>Guardar los patrones</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>Aprobar una vez</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>Aprobar para…</translation>
    </message>
    <message>
        <source>Search the workers</source>
        <translation>Buscar workers</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Nuevo worker</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Pegar un registro</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>Jump to a record</source>
        <translation>Ir a un registro</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Compare the two picked records</source>
        <translation>Comparar los dos registros seleccionados</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Copiar las filas como texto</translation>
    </message>
    <message>
        <source>Records of the correlation id</source>
        <translation>Registros del id de correlación</translation>
    </message>
    <message>
        <source>Earlier of the correlation id</source>
        <translation>Anteriores del id de correlación</translation>
    </message>
    <message>
        <source>Later of the correlation id</source>
        <translation>Posteriores del id de correlación</translation>
    </message>
    <message>
        <source>Find in the help page</source>
        <translation>Buscar en la página de ayuda</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Coincidencia anterior</translation>
    </message>
</context>
<context>
    <name>hall::ui::ShortcutsWindow</name>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Todo como al principio</translation>
    </message>
    <message>
        <source>Keyboard shortcuts – Hall Monitor</source>
        <translation>Atajos de teclado – Hall Monitor</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Pick an action and press other keys for it. They hold at once and are remembered.</source>
        <translation>Seleccionar una acción y pulsar otras teclas para ella. Valen al momento y se recuerdan.</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Teclas:</translation>
    </message>
    <message>
        <source>Keys of the picked action</source>
        <translation>Teclas de la acción seleccionada</translation>
    </message>
</context>
<context>
    <name>hall::ui::SidePanel</name>
    <message>
        <source>Arguments to run it with, as JSON</source>
        <translation>Argumentos con los que ejecutar, como JSON</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>Nota, para el registro</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>nota, para el registro</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no hay cambios.</translation>
    </message>
    <message>
        <source>Say what was done, for the record.</source>
        <translation>Indicar qué se hizo, para el registro.</translation>
    </message>
</context>
<context>
    <name>hall::ui::SignInStrip</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Make the first reviewer</source>
        <translation>Crear el primer revisor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Nobody can decide yet: this Hall has no reviewer. Make the first one, with a passphrase of at least 10 characters that no agent knows.</source>
        <translation>Aún no puede decidir nadie: este Hall no tiene revisor. Crear el primero, con una frase de contraseña de al menos 10 caracteres que no conozca ningún agente.</translation>
    </message>
    <message>
        <source>Reviewer&apos;s name</source>
        <translation>Nombre del revisor</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>%1 (has approved)</source>
        <translation>%1 (ha aprobado)</translation>
    </message>
    <message>
        <source>signed in, for 15 minutes after the last verdict</source>
        <translation>sesión iniciada, durante 15 minutos tras el último veredicto</translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation>Un revisor necesita un nombre.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>hall::ui::Sparkline</name>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: como máximo %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::StateHeader</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>Bloqueo total…</translation>
    </message>
    <message>
        <source>Deny every request until a person ends it</source>
        <translation>Denegar toda solicitud hasta que una persona lo termine</translation>
    </message>
    <message>
        <source>Hall Server: %1</source>
        <translation>Hall Server: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 decisions/s</source>
        <translation>%1 decisiones/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting to be recorded</source>
        <translation>
            <numerusform>%Ln a la espera de registrarse</numerusform>
            <numerusform>%Ln a la espera de registrarse</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals waiting: %1</source>
        <translation>Aprobaciones en espera: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::StepCard</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Mostrar el paso</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>Omitir: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>hall::ui::Table</name>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>hall::ui::Theme</name>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Requiere una persona</translation>
    </message>
</context>
<context>
    <name>hall::ui::TimeText</name>
    <message>
        <source>due</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrafficCard</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>So&amp;licitudes por segundo</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
</context>
<context>
    <name>hall::ui::TransferPanel</name>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New &amp;owner</source>
        <translation>Nuevo &amp;propietario</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;En poder de</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Who may hold it</source>
        <translation>Quién puede poseerlo</translation>
    </message>
    <message>
        <source>required, for the record</source>
        <translation>obligatorio, para el registro</translation>
    </message>
    <message>
        <source>Transfer %1?</source>
        <translation>¿Transferir %1?</translation>
    </message>
    <message>
        <source>Take %1 from %2?</source>
        <translation>¿Tomar %1 de %2?</translation>
    </message>
    <message>
        <source>In one step the namespace passes on with a new signing key. What was signed with %1 no longer verifies, and %2 can no longer change its workers. This is recorded with the reason.</source>
        <translation>En un solo paso el espacio de nombres pasa a otro con una nueva clave de firma. Lo que se firmó con %1 ya no se puede verificar, y %2 ya no puede cambiar sus workers. Queda registrado con el motivo.</translation>
    </message>
    <message>
        <source>the person at this window</source>
        <translation>la persona ante esta ventana</translation>
    </message>
    <message>
        <source>token %1 (%2)</source>
        <translation>token %1 (%2)</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>Tomar %1</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transferir %1</translation>
    </message>
    <message>
        <source>It needs the new owner and a reason.</source>
        <translation>Faltan el nuevo propietario y un motivo.</translation>
    </message>
    <message>
        <source>It needs the new owner.</source>
        <translation>Falta el nuevo propietario.</translation>
    </message>
    <message>
        <source>It needs a reason: the former owner will ask.</source>
        <translation>Falta un motivo: el propietario anterior preguntará.</translation>
    </message>
</context>
<context>
    <name>hall::ui::Tray</name>
    <message>
        <source>End lockdown…</source>
        <translation>Terminar el bloqueo total…</translation>
    </message>
    <message>
        <source>Lockdown…</source>
        <translation>Bloqueo total…</translation>
    </message>
    <message numerus="yes">
        <source>Approvals: %Ln waiting</source>
        <translation>
            <numerusform>Aprobaciones: %Ln en espera</numerusform>
            <numerusform>Aprobaciones: %Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Show Hall Monitor</source>
        <translation>Mostrar Hall Monitor</translation>
    </message>
    <message>
        <source>Quit…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Not&amp;ifications</source>
        <translation>No&amp;tificaciones</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb, until %1</source>
        <translation>No molestar, hasta %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrayState</name>
    <message>
        <source>Hall Monitor: %1</source>
        <translation>Hall Monitor: %1</translation>
    </message>
    <message>
        <source>%1, the end of the audit log is missing</source>
        <translation>%1, falta el final del registro de auditoría</translation>
    </message>
    <message>
        <source>%1, the audit log was changed</source>
        <translation>%1, el registro de auditoría se modificó</translation>
    </message>
    <message>
        <source>%1. Waiting for a person: %2</source>
        <translation>%1. A la espera de una persona: %2</translation>
    </message>
    <message>
        <source>Hall Monitor, demo: %1</source>
        <translation>Hall Monitor, demo: %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialPanel</name>
    <message>
        <source>What the score is made of</source>
        <translation>De qué se compone la puntuación</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Columns: what the score is made of</source>
        <translation>Columnas: de qué se compone la puntuación</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>&amp;Function name</source>
        <translation>Nombre de la &amp;función</translation>
    </message>
    <message>
        <source>A&amp;rguments, as a JSON object</source>
        <translation>A&amp;rgumentos, como objeto JSON</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;torno</translation>
    </message>
    <message>
        <source>Type the name of a function to see how the Hall would score a call of it. Nothing is asked, counted or recorded.</source>
        <translation>Escribir el nombre de una función para ver cómo puntuaría el Hall una llamada a ella. No se pregunta, cuenta ni registra nada.</translation>
    </message>
    <message>
        <source>Arguments: %1</source>
        <translation>Argumentos: %1</translation>
    </message>
    <message>
        <source>Function name: %1</source>
        <translation>Nombre de la función: %1</translation>
    </message>
    <message>
        <source>Scored with the patterns in force: the edited text has a mistake.</source>
        <translation>Puntuado con los patrones en vigor: el texto editado tiene un error.</translation>
    </message>
    <message>
        <source>Profile attesta uses no patterns.</source>
        <translation>El perfil attesta no usa patrones.</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give the same.</source>
        <translation>Puntuado con los patrones editados. Los que están en vigor dan lo mismo.</translation>
    </message>
    <message>
        <source>Scored with the edited patterns. Those in force give %1.</source>
        <translation>Puntuado con los patrones editados. Los que están en vigor dan %1.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrialSender</name>
    <message>
        <source>The Hall Server does not listen, so nobody can ask it.</source>
        <translation>El Hall Server no escucha, así que nadie puede preguntarle.</translation>
    </message>
    <message>
        <source>The session token is not known here, so this page cannot ask.</source>
        <translation>El token de sesión no se conoce aquí, así que esta página no puede preguntar.</translation>
    </message>
    <message>
        <source>The Hall answered HTTP %1. %2</source>
        <translation>El Hall respondió HTTP %1. %2</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustCard</name>
    <message>
        <source>%1 of token %2</source>
        <translation>%1 del token %2</translation>
    </message>
    <message>
        <source>Trust in agents</source>
        <translation>Confianza en los agentes</translation>
    </message>
    <message>
        <source>Turn trust on</source>
        <translation>Activar la confianza</translation>
    </message>
    <message>
        <source>Revoke trust…</source>
        <translation>Revocar la confianza…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Report incident…</source>
        <translation>Notificar un incidente…</translation>
    </message>
    <message>
        <source>Revoke trust</source>
        <translation>Revocar la confianza</translation>
    </message>
    <message>
        <source>Find an agent or a token</source>
        <translation>Buscar un agente o un token</translation>
    </message>
    <message>
        <source>Agents and the trust in them</source>
        <translation>Agentes y la confianza en ellos</translation>
    </message>
    <message>
        <source>Columns: agents</source>
        <translation>Columnas: agentes</translation>
    </message>
    <message>
        <source>From then on the agent is not believed at all</source>
        <translation>Desde entonces no se confía en absoluto en el agente</translation>
    </message>
    <message>
        <source>The agent starts again as one without a past</source>
        <translation>El agente empieza de nuevo como uno sin pasado</translation>
    </message>
    <message>
        <source>Something went wrong because of the agent</source>
        <translation>Algo salió mal por culpa del agente</translation>
    </message>
    <message>
        <source>Turn trust off?</source>
        <translation>¿Desactivar la confianza?</translation>
    </message>
    <message>
        <source>Scores no longer depend on who asks. What agents have earned is kept. This is recorded.</source>
        <translation>Las puntuaciones ya no dependen de quién pregunta. Lo que los agentes se han ganado se conserva. Queda registrado.</translation>
    </message>
    <message>
        <source>Turn trust off</source>
        <translation>Desactivar la confianza</translation>
    </message>
    <message>
        <source>Turn trust on?</source>
        <translation>¿Activar la confianza?</translation>
    </message>
    <message>
        <source>The score of an agent that people believed is lowered, to 0.88 of it at the least, and that of an unknown one is raised. What is critical stays critical. This is recorded.</source>
        <translation>La puntuación de un agente en el que se confía baja, como mucho a 0.88 de su valor, y la de uno desconocido sube. Lo crítico sigue siendo crítico. Queda registrado.</translation>
    </message>
    <message>
        <source>Trust was not switched: %1</source>
        <translation>La confianza no se ha cambiado: %1</translation>
    </message>
    <message>
        <source>Trust is on</source>
        <translation>La confianza está activada</translation>
    </message>
    <message>
        <source>Trust is off</source>
        <translation>La confianza está desactivada</translation>
    </message>
    <message>
        <source>Revoke the trust in %1?</source>
        <translation>¿Revocar la confianza en %1?</translation>
    </message>
    <message>
        <source>From now on its trust is 0, whatever it did before, until somebody restores it. This is recorded with the reason.</source>
        <translation>Desde ahora su confianza es 0, hiciera lo que hiciera antes, hasta que alguien la restablezca. Queda registrado con el motivo.</translation>
    </message>
    <message>
        <source>Restore the trust in %1?</source>
        <translation>¿Restablecer la confianza en %1?</translation>
    </message>
    <message>
        <source>What it did before is forgotten, good and bad: it starts again at 0.30. This is recorded with the reason.</source>
        <translation>Lo que hizo antes se olvida, bueno y malo: empieza de nuevo en 0.30. Queda registrado con el motivo.</translation>
    </message>
    <message>
        <source>Restore trust</source>
        <translation>Restablecer la confianza</translation>
    </message>
    <message>
        <source>Report an incident of %1?</source>
        <translation>¿Notificar un incidente de %1?</translation>
    </message>
    <message>
        <source>Its trust is multiplied by 0.7. An incident cannot be taken back. This is recorded with the reason.</source>
        <translation>Su confianza se multiplica por 0.7. Un incidente no se puede retirar. Queda registrado con el motivo.</translation>
    </message>
    <message>
        <source>Report incident</source>
        <translation>Notificar el incidente</translation>
    </message>
    <message>
        <source>Trust was not revoked: %1</source>
        <translation>La confianza no se revocó: %1</translation>
    </message>
    <message>
        <source>Trust was not restored: %1</source>
        <translation>La confianza no se restableció: %1</translation>
    </message>
    <message>
        <source>The incident was not recorded: %1</source>
        <translation>El incidente no se registró: %1</translation>
    </message>
    <message>
        <source>Trust in %1 is revoked</source>
        <translation>La confianza en %1 se ha revocado</translation>
    </message>
    <message>
        <source>Trust in %1 is restored</source>
        <translation>La confianza en %1 se ha restablecido</translation>
    </message>
    <message>
        <source>The incident of %1 is recorded</source>
        <translation>El incidente de %1 ha quedado registrado</translation>
    </message>
    <message>
        <source>On: what people decided about an agent changes its scores.</source>
        <translation>Activada: lo que las personas decidieron sobre un agente cambia sus puntuaciones.</translation>
    </message>
    <message>
        <source>Off: scores do not depend on who asks. What people decide is remembered all the same.</source>
        <translation>Desactivada: las puntuaciones no dependen de quién pregunta. Lo que deciden las personas se recuerda igualmente.</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>No agent or token has that in its name.</source>
        <translation>Ningún agente ni token tiene eso en su nombre.</translation>
    </message>
    <message>
        <source>No agent yet. Once a person has approved or denied an agent&apos;s request, the agent is listed here.</source>
        <translation>Aún no hay ningún agente. Cuando una persona haya aprobado o denegado la solicitud de un agente, el agente figurará aquí.</translation>
    </message>
</context>
<context>
    <name>hall::ui::TrustTableModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Approved by a person: %1 of %2</source>
        <translation>Aprobadas por una persona: %1 de %2</translation>
    </message>
    <message>
        <source>Revoked %1 by %2</source>
        <translation>Revocada %1 por %2</translation>
    </message>
    <message>
        <source>Follows from what people decided</source>
        <translation>Resulta de lo que decidieron las personas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>hall::ui::VerdictBar</name>
    <message>
        <source>Edit the arguments…</source>
        <translation>Editar los argumentos…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalar…</translation>
    </message>
    <message>
        <source>I did it myself…</source>
        <translation>Lo he hecho a mano…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Note, for the record</source>
        <translation>Nota, para el registro</translation>
    </message>
    <message>
        <source>note, for the record</source>
        <translation>nota, para el registro</translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln waiting</source>
        <translation>
            <numerusform>Aprobar la %Ln en espera</numerusform>
            <numerusform>Aprobar las %Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Being recorded…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>A notice: there is nothing to decide.</source>
        <translation>Un aviso: no hay nada que decidir.</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>Para decidir hay que iniciar sesión.</translation>
    </message>
    <message>
        <source>Approve releases one request. Denying answers at once and cannot be taken back.</source>
        <translation>Aprobar deja pasar una solicitud. Denegar responde al momento y no se puede retirar.</translation>
    </message>
    <message>
        <source>Answered at once: denying cannot be taken back</source>
        <translation>Se responde al instante: una denegación no se puede retirar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>Aprobar una vez</translation>
    </message>
    <message>
        <source>Approve for…</source>
        <translation>Aprobar para…</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowBanners</name>
    <message>
        <source>Lockdown</source>
        <translation>Bloqueo total</translation>
    </message>
    <message>
        <source>The audit log takes no records, so every request is refused</source>
        <translation>El registro de auditoría no admite registros, así que se rechaza toda solicitud</translation>
    </message>
    <message>
        <source>The Hall Server listens, but</source>
        <translation>El Hall Server escucha, pero</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_LOCKDOWN until a person ends this.</source>
        <translation>Se deniega toda solicitud con DENY_LOCKDOWN hasta que una persona lo termine.</translation>
    </message>
    <message>
        <source>End lockdown…</source>
        <translation>Terminar el bloqueo total…</translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation>Mostrar en Auditoría</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>This Hall, its workers and decisions are made up. The real log is not touched.</source>
        <translation>Este Hall, sus workers y sus decisiones son inventados. El log real no se toca.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WindowQuestions</name>
    <message>
        <source>Deny everything?</source>
        <translation>¿Denegar todo?</translation>
    </message>
    <message>
        <source>From now on every request is denied, whoever asks, until a person ends the lockdown. It stays on when the Hall is started again, and it is recorded.</source>
        <translation>Desde ahora se deniega toda solicitud, pregunte quien pregunte, hasta que una persona termine el bloqueo total. Sigue activo cuando el Hall se arranca de nuevo, y queda registrado.</translation>
    </message>
    <message>
        <source>Deny everything now</source>
        <translation>Denegar todo ahora</translation>
    </message>
    <message>
        <source>End the lockdown?</source>
        <translation>¿Terminar el bloqueo total?</translation>
    </message>
    <message>
        <source>Requests are decided by the rules again. This is recorded.</source>
        <translation>Las solicitudes las deciden de nuevo las reglas. Queda registrado.</translation>
    </message>
    <message>
        <source>End lockdown now</source>
        <translation>Terminar el bloqueo total ahora</translation>
    </message>
    <message>
        <source>Go offline?</source>
        <translation>¿Pasar a fuera de línea?</translation>
    </message>
    <message>
        <source>The server goes on to answer, but every request is denied until the Hall goes online again. This is recorded.</source>
        <translation>El servidor sigue respondiendo, pero se deniega toda solicitud hasta que el Hall vuelva a estar en línea. Queda registrado.</translation>
    </message>
    <message>
        <source>Go offline now</source>
        <translation>Pasar a fuera de línea ahora</translation>
    </message>
    <message>
        <source>Go online?</source>
        <translation>¿Pasar a en línea?</translation>
    </message>
    <message>
        <source>Go online now</source>
        <translation>Pasar a en línea ahora</translation>
    </message>
    <message>
        <source>Change the language?</source>
        <translation>¿Cambiar el idioma?</translation>
    </message>
    <message>
        <source>Change and lose it</source>
        <translation>Cambiar y perderlo</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and what is typed here and not sent is lost: %1. The Hall goes on meanwhile, and nothing is decided.</source>
        <translation>La ventana se crea de nuevo en el otro idioma, y lo escrito aquí y no enviado se pierde: %1. El Hall sigue mientras tanto y no se decide nada.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerActions</name>
    <message>
        <source>Updated: %1, now at revision %2.</source>
        <translation>Actualizado: %1, ahora en la revisión %2.</translation>
    </message>
    <message>
        <source>Enrolled: %1.</source>
        <translation>Inscrito: %1.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Prohibir…</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Levantar la prohibición</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>It is not enrolled any more.</source>
        <translation>Ya no está inscrito.</translation>
    </message>
    <message>
        <source>Nothing was done: it is %1.</source>
        <translation>No se hizo nada: su estado es «%1».</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Estado actual: %1.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerCells</name>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Atestado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Manipulado</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDraft</name>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>worker_id has to stay %1. Duplicate the worker to enroll it under another id.</source>
        <translation>worker_id tiene que seguir siendo %1. Duplicar el worker para inscribirlo con otro id.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerDrafts</name>
    <message>
        <source>New worker</source>
        <translation>Nuevo worker</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerEditor</name>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Parts of the worker</source>
        <translation>Partes del worker</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Últimas decisiones</translation>
    </message>
    <message>
        <source>The effect on past decisions is not known. %1</source>
        <translation>El efecto sobre decisiones pasadas no se conoce. %1</translation>
    </message>
    <message>
        <source>Record •</source>
        <translation>Registro •</translation>
    </message>
    <message>
        <source>This worker was removed meanwhile</source>
        <translation>Este worker se eliminó entretanto</translation>
    </message>
    <message>
        <source>The draft is kept. Saving it enrolls the worker anew.</source>
        <translation>El borrador se conserva. Al guardarlo se inscribe el worker de nuevo.</translation>
    </message>
    <message>
        <source>This worker was changed meanwhile</source>
        <translation>Este worker se modificó entretanto</translation>
    </message>
    <message>
        <source>Your draft began at revision %1; stored is revision %2. The draft is as you left it.</source>
        <translation>El borrador empezó en la revisión %1; la guardada es la %2. El borrador está como se dejó.</translation>
    </message>
    <message>
        <source>Correct the record first. %1</source>
        <translation>Antes hay que corregir el registro. %1</translation>
    </message>
    <message>
        <source>The record cannot be saved</source>
        <translation>El registro no se puede guardar</translation>
    </message>
    <message>
        <source>Saved as revision %1</source>
        <translation>Guardado como revisión %1</translation>
    </message>
    <message>
        <source>Worker enrolled</source>
        <translation>Worker inscrito</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>The draft cannot be compared yet</source>
        <translation>El borrador aún no se puede comparar</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerForm</name>
    <message>
        <source>Enroll this worker</source>
        <translation>Inscribir este worker</translation>
    </message>
    <message>
        <source>Worker id</source>
        <translation>Id de worker</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>&amp;Worker id</source>
        <translation>Id de &amp;worker</translation>
    </message>
    <message>
        <source>&amp;Capability</source>
        <translation>&amp;Capacidad</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>%1 is enrolled already; change it on the page Workers.</source>
        <translation>%1 ya está inscrito; se puede cambiar en la página Workers.</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerSearch</name>
    <message>
        <source>Search workers</source>
        <translation>Buscar workers</translation>
    </message>
    <message>
        <source>Id, species or capability</source>
        <translation>Id, especie o capacidad</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show only these; several may be chosen</source>
        <translation>Mostrar solo estos; se pueden elegir varios</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerStep</name>
    <message>
        <source>Make a worker</source>
        <translation>Crear un worker</translation>
    </message>
    <message>
        <source>An agent is allowed nothing before its worker is enrolled. Write a short record, drop a record file here, or take the examples.</source>
        <translation>A un agente no se le permite nada antes de inscribir su worker. Escribir un registro breve, soltar aquí un archivo de registro o usar los ejemplos.</translation>
    </message>
    <message>
        <source>Choose a record file…</source>
        <translation>Elegir un archivo de registro…</translation>
    </message>
    <message>
        <source>Load the example workers</source>
        <translation>Cargar los workers de ejemplo</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demo</translation>
    </message>
    <message>
        <source>A Hall of its own with made-up traffic; this one is not touched</source>
        <translation>Un Hall propio con tráfico inventado; este no se toca</translation>
    </message>
    <message>
        <source>The examples are two ordinary workers of this Hall, %1 and %2. They do nothing by themselves, their enrolment is in the log, and a button below removes them.</source>
        <translation>Los ejemplos son dos workers normales de este Hall, %1 y %2. No hacen nada por sí solos, su inscripción está en el log y un botón de abajo los quita.</translation>
    </message>
    <message>
        <source>The example workers are loaded</source>
        <translation>Los workers de ejemplo están cargados</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>Registros de worker</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Registros (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enroll the new ones: %1</source>
        <translation>Inscribir los nuevos: %1</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1 está inscrito.</translation>
    </message>
    <message>
        <source>Enroll the new ones</source>
        <translation>Registrar los nuevos</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Columnas de los workers</translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Pegar un registro</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Nuevo worker</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln enrolled</source>
        <translation>
            <numerusform>%1 de %Ln inscrito</numerusform>
            <numerusform>%1 de %Ln inscritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enrolled</source>
        <translation>
            <numerusform>%Ln inscrito</numerusform>
            <numerusform>%Ln inscritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>Borradores: %1</translation>
    </message>
    <message>
        <source>What is written and not saved; kept when the window closes</source>
        <translation>Lo escrito y no guardado; se conserva al cerrar la ventana</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>¿Prohibir %1?</translation>
    </message>
    <message>
        <source>Every request is denied with DENY_WORKER_BANNED until somebody lifts the ban. This is recorded.</source>
        <translation>Se deniega toda solicitud con DENY_WORKER_BANNED hasta que alguien levante la prohibición. Queda registrado.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Prohibir</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>¿Retirar %1?</translation>
    </message>
    <message>
        <source>Every request is denied from now on, and the record is kept as it is for the history. This cannot be undone.</source>
        <translation>Desde ahora se deniega toda solicitud, y el registro se conserva como está para el historial. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The record leaves the registry; what the log says stays. To keep it for the history, retire it instead.</source>
        <translation>El worker deja de figurar en el registro de workers; lo que dice el log permanece. Para conservarlo en el historial hay que retirarlo en su lugar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Worker records</source>
        <translation>Registros de worker</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Registros (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>El portapapeles no contiene texto</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
</context>
<context>
    <name>hall::ui::ZoneText</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>hora local</translation>
    </message>
</context>
<context>
    <name>hall::ui::openDemo</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>No se puede arrancar %1.</translation>
    </message>
</context>
</TS>
