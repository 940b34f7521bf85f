import { Injectable } from '@nestjs/common';
import type { Point } from '../../pilotage';
import { LectureDUnFlux, type Lecteur } from '../chronologie/lecture-d-un-flux';
import { FluxDuProgramme } from '../flux-du-programme';
import { PointsDuJournal } from './points-du-journal';
import { MandatSansToutLeTableau } from './tableaux-passes.errors';

/** A figure is told whole: who may read only a part of what it counts is told none of it. */
@Injectable()
export class PorteeDuTableau {
  constructor(
    private readonly lecture: LectureDUnFlux,
    private readonly flux: FluxDuProgramme,
    private readonly points: PointsDuJournal,
  ) {}

  async verifier(lecteur: Lecteur, { jour }: Point): Promise<void> {
    const { modules, du, au } = await this.lecture.portee(lecteur);
    if (modules === null) return;
    const premier = (await this.points.premierJour()) ?? jour;
    const sontTous = [...this.flux.parCategorie.values()].every(({ module }) => modules.includes(module));
    const tiennent = (du === null || du <= premier) && (au === null || au >= jour);
    if (!sontTous || !tiennent) throw new MandatSansToutLeTableau(premier, jour);
  }
}
