import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { dernierJourPossible } from '../duree-d-un-mandat';
import type { MandatAudit } from '../mandat-audit';
import * as Refus from '../mandat-audit.errors';
import type { MandatDAuditDelivre, ObjetDAudit, PerimetreDAudit } from '../mandat-audit.events';

const DEBUT_DU_PROGRAMME = '2017-03-07';

export class DelivrerMandatDAudit extends Command<
  PerimetreDAudit & { mandatId: string; auditeurId: string; objet: ObjetDAudit }
> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.MandatReserve);
}

const estLeMeme = (
  connu: MandatDAuditDelivre['data'],
  { auditeurId, objet, territoire, modules, faitsDu, faitsAu, du, au }: MandatDAuditDelivre['data'],
): boolean =>
  connu.auditeurId === auditeurId &&
  connu.objet === objet &&
  connu.territoire === territoire &&
  connu.modules.join() === modules.join() &&
  connu.faitsDu === faitsDu &&
  connu.faitsAu === faitsAu &&
  connu.du === du &&
  connu.au === au;

export const delivrer =
  ({ data, context: { actor, at } }: DelivrerMandatDAudit) =>
  (etat: MandatAudit): readonly MandatDAuditDelivre[] => {
    const delivreLe = dateDeParis(at);
    const modules = [...new Set(data.modules)].sort();
    const mandat = { ...data, modules, delivrePar: actor.personneId, delivreLe };
    if (etat) {
      if (estLeMeme(etat.mandat, mandat)) return [];
      throw new Refus.MandatDejaDelivre();
    }
    const { auditeurId, faitsDu, faitsAu, du, au } = mandat;
    if (auditeurId === actor.personneId) throw new Refus.AuditeurDeSoiMeme();
    const auPlusTard = dernierJourPossible(du < delivreLe ? delivreLe : du, delivreLe);
    if (du < delivreLe || au < du || au > auPlusTard) throw new Refus.JoursDuMandatIncorrects(delivreLe, auPlusTard);
    if (faitsDu < DEBUT_DU_PROGRAMME || faitsAu < faitsDu) throw new Refus.PeriodeDesFaitsIncorrecte();
    return [{ type: 'MandatDAuditDelivre.v1', data: mandat }];
  };
