const CAPACITE_INITIALE = 1 << 14;
const REMPLISSAGE = 0.7;

/**
 * Counts each key in twelve bytes, because the file of a whole country has millions of them. Keys are 64-bit digests: among
 * a million, two collide with odds of one in thirty million, and the harm is a rank too high.
 */
export class Rangs {
  private hauts = new Uint32Array(CAPACITE_INITIALE);
  private bas = new Uint32Array(CAPACITE_INITIALE);
  private nombres = new Uint32Array(CAPACITE_INITIALE);
  private distinctes = 0;

  /** 1 on the first call for a key, 2 on the second, and so on. */
  suivant(haut: number, bas: number): number {
    if (this.distinctes >= this.nombres.length * REMPLISSAGE) this.agrandir();
    const place = this.place(haut, bas);
    const rang = (this.nombres[place] ?? 0) + 1;
    if (rang === 1) {
      this.hauts[place] = haut;
      this.bas[place] = bas;
      this.distinctes += 1;
    }
    this.nombres[place] = rang;
    return rang;
  }

  private place(haut: number, bas: number): number {
    const masque = this.nombres.length - 1;
    let place = bas & masque;
    while (this.nombres[place] !== 0 && (this.hauts[place] !== haut || this.bas[place] !== bas))
      place = (place + 1) & masque;
    return place;
  }

  private agrandir(): void {
    const { hauts, bas, nombres } = this;
    this.hauts = new Uint32Array(nombres.length * 2);
    this.bas = new Uint32Array(nombres.length * 2);
    this.nombres = new Uint32Array(nombres.length * 2);
    for (const [ancienne, nombre] of nombres.entries()) {
      if (nombre === 0) continue;
      const place = this.place(hauts[ancienne] ?? 0, bas[ancienne] ?? 0);
      this.hauts[place] = hauts[ancienne] ?? 0;
      this.bas[place] = bas[ancienne] ?? 0;
      this.nombres[place] = nombre;
    }
  }
}
