// needs: event
// gives: told: the event as its reports tell it; read its properties from that
WITH *, event AS told
