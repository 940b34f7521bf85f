/** Whether a person is known to the programme. Their names stay in the vault, which implements it. */
export abstract class PersonnesConnues {
  abstract estConnue(personneId: string): Promise<boolean>;
}
