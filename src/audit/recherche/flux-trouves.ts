import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/event-sourcing';
import { LectureDUnFlux, type Lecteur } from '../chronologie/lecture-d-un-flux';
import { FluxDuProgramme } from '../flux-du-programme';

/** Streams that bear an id, whatever their category. */
@Injectable()
export class FluxTrouves {
  constructor(
    private readonly lecture: LectureDUnFlux,
    private readonly flux: FluxDuProgramme,
  ) {}

  /** Names of those that the reader may open. */
  async parIdentifiant(id: string, lecteur: Lecteur): Promise<readonly string[]> {
    const noms = [...this.flux.parCategorie.keys()].map((categorie) => `${categorie}-${id}`);
    const ouverts = await Promise.all(noms.map((nom) => this.estOuvert(nom, lecteur)));
    return noms.filter((_, rang) => ouverts[rang]);
  }

  async estOuvert(nom: string, lecteur: Lecteur): Promise<boolean> {
    try {
      const ouvert = await this.lecture.ouvrir(nom, lecteur);
      for await (const page of ouvert.pages()) if (page.length > 0) return true;
      return false;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
