import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Journal, parsePosition, type Actor, type Json } from '#libs/event-sourcing';
import { AskedBy, Question, UnderMandate } from '#libs/http';
import { permise } from '#modules/habilitations';
import { AuditReserve } from '../audit.errors';
import { LectureDUnFlux } from '../chronologie/lecture-d-un-flux';
import { dansLaPortee } from '../dans-la-portee';
import { DecisionsDuProgramme } from '../decisions-du-programme';
import { LIMITE } from './limite';
import { DecisionsRejugees, type DecisionEcartee } from './rejugement.answer';
import { PeriodeARejuger } from './rejugement.query';
import { rejuger } from './rejuger';
import type { Rejugement } from './rejuger-une-decision';

const auditDuPays = permise({ FR: ['mission.pilote', 'auditeur'] }, AuditReserve);

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

@ApiTags('Audit')
@Controller('api/v1/audit/rejugement')
export class RejugementController {
  constructor(
    private readonly journal: Journal,
    private readonly decisions: DecisionsDuProgramme,
    private readonly lecture: LectureDUnFlux,
  ) {}

  /** Prend à nouveau les décisions d'une période, sur les faits qui les précédaient, et donne celles qui diffèrent. L'auditeur du pays entier, dans son mandat, et la mission. */
  @Question('', auditDuPays)
  @ApiOkResponse({ type: DecisionsRejugees })
  async rejuger(
    @Query() periode: PeriodeARejuger,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<DecisionsRejugees> {
    const { regle, valeur, apres, taille } = periode;
    const portee = await this.lecture.portee({ actor, mandatId });
    const decisions = this.decisions.toutes.filter(({ module }) => portee.modules?.includes(module) ?? true);
    const regles = new Map(regle === undefined || valeur === undefined ? [] : [[regle, valeur]]);
    const depuis = apres === undefined ? undefined : parsePosition(apres);
    const lignes: DecisionEcartee[] = [];
    let identiques = 0;
    let rejugees = 0;
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
