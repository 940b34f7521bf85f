/** Whether questions show the text of messages: only where one person tries the programme on its embedded database. */
export class TextesMontres {
  constructor(readonly ici: boolean) {}
}
