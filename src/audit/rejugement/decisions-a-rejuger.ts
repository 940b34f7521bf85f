import { Injectable } from '@nestjs/common';
import { Journal, parsePosition, type Json } from '#libs/event-sourcing';
import { LectureDUnFlux, type Lecteur } from '../chronologie/lecture-d-un-flux';
import { dansLaPortee } from '../dans-la-portee';
import { DecisionsDuProgramme } from '../decisions-du-programme';
import { LIMITE } from './limite';
import type { DecisionEcartee, DecisionsRejugees } from './rejugement.answer';
import type { PeriodeARejuger } from './rejugement.query';
import { rejuger } from './rejuger';
import type { Rejugement } from './rejuger-une-decision';

const enTexte = (valeur: Json): string | null =>
  valeur === null || typeof valeur === 'string' ? valeur : JSON.stringify(valeur);

const ligneDe = ({ acte, stream: flux, position, le, faits, issue, ecarts, refus, raison }: Rejugement) =>
  issue === 'identique'
    ? []
    : [
        {
          ...{ acte, flux, position, le, faits: [...faits], issue, refus, raison },
          ecarts: ecarts.map(({ champ, enregistre, rejuge }) => ({
            champ,
            enregistre: enTexte(enregistre),
            rejuge: enTexte(rejuge),
          })),
        },
      ];

/** Runs the decisions of a period again, a page of them, within what a reader may be shown. */
@Injectable()
export class DecisionsARejuger {
  constructor(
    private readonly journal: Journal,
    private readonly decisions: DecisionsDuProgramme,
    private readonly lecture: LectureDUnFlux,
  ) {}

  async rejuger(periode: PeriodeARejuger, lecteur: Lecteur): Promise<DecisionsRejugees> {
    const { regle, valeur, reglesDu, apres, taille } = periode;
    const portee = await this.lecture.portee(lecteur);
    const decisions = this.decisions.toutes.filter(({ module }) => portee.modules?.includes(module) ?? true);
    const chiffres = new Map(regle === undefined || valeur === undefined ? [] : [[regle, valeur]]);
    const depuis = apres === undefined ? undefined : parsePosition(apres);
    const lignes: DecisionEcartee[] = [];
    let identiques = 0;
    let rejugees = 0;
    const regles = { chiffres, reglesDu };
    const demande = { journal: this.journal, decisions, ...dansLaPortee(periode, portee), regles, apres: depuis };
    for await (const une of rejuger(demande)) {
      rejugees += 1;
      if (une.issue === 'identique') identiques += 1;
      lignes.push(...ligneDe(une));
      if (rejugees === taille) return { identiques, lignes, suite: une.fin, limite: LIMITE };
    }
    return { identiques, lignes, suite: null, limite: LIMITE };
  }
}
