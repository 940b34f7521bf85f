/** Amounts by what holds them and for what: an envelope or an account, a reservation or what followed from it. */
export class Sommes {
  private readonly parTenue = new Map<string, number>();

  ajouter(tenue: string, montantCentimes: number): void {
    this.parTenue.set(tenue, this.de(tenue) + montantCentimes);
  }

  de(tenue: string): number {
    return this.parTenue.get(tenue) ?? 0;
  }

  get tenues(): readonly string[] {
    return [...this.parTenue.keys()];
  }
}
