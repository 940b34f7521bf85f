/** What the method of a page or of a form returns to send the browser to another page of this site. */
export class SeeOther {
  /** `address`: a path, with its query. */
  constructor(readonly address: string) {}
}
