import { fait } from '#facts/entreprises';
import { acteTardif, decrireActesTardifs } from '../../../test/support/acte-tardif';
import { contexteDe } from '../../../test/support/contexte';
import { clore, CloreLien } from './entreprise/clore-lien/clore-lien';
import { constater, ConstaterCessation } from './entreprise/constater-cessation/constater-cessation';
import { enroler, EnrolerEntreprise } from './entreprise/enroler-entreprise/enroler-entreprise';
import { entreprise } from './entreprise/entreprise';
import { fermer, FermerEtablissement } from './entreprise/fermer-etablissement/fermer-etablissement';
import { transferer, TransfererEtablissement } from './entreprise/transferer-etablissement/transferer-etablissement';
import { detacher, DetacherEntreprises } from './groupe/detacher-entreprises/detacher-entreprises';
import type { Membre } from './groupe/groupe.events';
import { groupes } from './groupe/groupes';
import { rattacher, RattacherEntreprise } from './groupe/rattacher-entreprise/rattacher-entreprise';

const le = '2026-06-22';
const context = contexteDe({ at: '2026-06-30T09:00:00Z' });
const mission = contexteDe({ at: '2026-06-30T09:00:00Z', role: 'mission.pilote', territoire: 'FR' });
const { siren, siret } = fait('EntrepriseReferencee.v2')().data;
const { entrepriseUniqueId } = fait('EntrepriseEnrolee.v2')().data;
const { tete: mere, membres } = fait('MembresRattaches.v1')().data;
const [fille] = membres as [Membre];
const referencee = [fait('EntrepriseReferencee.v2')()];

const TARDIFS = {
  'enrôler une entreprise': acteTardif({
    model: entreprise,
    faits: referencee,
    commande: (motif) =>
      new EnrolerEntreprise({ siren, origine: 'region', entrepriseUniqueId, enroleeLe: le, ...motif }, context),
    decider: (command) => enroler(command, null),
  }),
  'fermer un établissement': acteTardif({
    model: entreprise,
    faits: [...referencee, fait('EtablissementAjoute.v1')()],
    commande: (motif) => new FermerEtablissement({ siren, siret, fermeLe: le, ...motif }, context),
    decider: fermer,
  }),
  'transférer un établissement': acteTardif({
    model: entreprise,
    faits: referencee,
    commande: (motif) => {
      const lieu = { commune: '31555', naf: '62.01Z', nomenclature: 'naf-rev-2' } as const;
      const transfert = { siren, siret, nouveauSiret: '55208131700026', ...lieu, transfereLe: le };
      return new TransfererEtablissement({ ...transfert, ...motif }, context);
    },
    decider: transferer,
  }),
  'constater une cessation': acteTardif({
    model: entreprise,
    faits: referencee,
    commande: (motif) =>
      new ConstaterCessation({ siren, motif: 'cessation-d-activite', cesseeLe: le, ...motif }, context),
    decider: constater,
  }),
  'clore un lien de capital': acteTardif({
    model: entreprise,
    faits: [...referencee, fait('LienCapitalistiqueDeclare.v1')()],
    commande: (motif) => {
      const { autreSiren } = fait('LienCapitalistiqueDeclare.v1')().data;
      return new CloreLien({ siren, autreSiren, closLe: le, ...motif }, context);
    },
    decider: clore,
  }),
  'rattacher une entreprise': acteTardif({
    model: groupes,
    faits: [],
    commande: (motif) =>
      new RattacherEntreprise(
        { siren: fille.siren, a: mere.siren, lien: 'majorite-des-voix', rattacheeLe: le, ...motif },
        mission,
      ),
    decider: (command: RattacherEntreprise) => rattacher(command, fille, mere),
  }),
  'détacher des entreprises': acteTardif({
    model: groupes,
    faits: [fait('MembresRattaches.v1')()],
    commande: (motif) =>
      new DetacherEntreprises({ siren: fille.siren, motif: 'fin-du-controle', detacheeLe: le, ...motif }, mission),
    decider: (command: DetacherEntreprises) => detacher(command, [fille], []),
  }),
};

decrireActesTardifs('entreprises', TARDIFS);
