/** Where people reach the programme from outside, without a slash at its end: messages name it. */
export class AdressePublique {
  constructor(readonly racine: string) {}
}
