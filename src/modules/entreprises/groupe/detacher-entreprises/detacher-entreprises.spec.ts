import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import * as Refus from '../groupe.errors';
import type { Membre, MotifDeDetachement } from '../groupe.events';
import { groupes } from '../groupes';
import { detacher, DetacherEntreprises } from './detacher-entreprises';

const { mouvementId } = fait('MembresDetaches.v1')().data;
const { tete: mere } = fait('MembresRattaches.v1')().data;
const [fille] = fait('MembresRattaches.v1')().data.membres as [Membre];
const soeur: Membre = { siren: '356000000', entrepriseUniqueId: 'eu3' };

interface Detachement {
  partants?: readonly [Membre, ...Membre[]];
  le?: string;
  motif?: MotifDeDetachement;
  auteurs?: readonly string[];
}

const laMissionDetache = ({
  partants = [fille],
  le = '2026-05-04',
  motif = 'fin-du-controle',
  auteurs = [],
  ...acteur
}: Partial<Acteur> & Detachement = {}) => {
  const mission = { role: 'mission.pilote', territoire: 'FR', commandId: mouvementId, at: '2026-05-04T09:00:00Z' };
  const [tete, ...avec] = partants;
  return demander(
    new DetacherEntreprises(
      { motifDeDate: 'saisie-differee', siren: tete.siren, avec, motif, detacheeLe: le },
      contexteDe({ ...mission, ...acteur }),
    ),
    (command) => detacher(command, partants, auteurs),
  );
};

describe('détacher des entreprises', () => {
  const { given } = scenariosOf(groupes);
  const rattachee = fait('MembresRattaches.v1')();
  const deux = [rattachee, fait('MembresRattaches.v1')({ ancienneTete: 'eu3', membres: [soeur] })];
  const detachee = fait('MembresDetaches.v1')();

  it('rend l’entreprise à elle-même', () => {
    given(rattachee).when(laMissionDetache()).then(detachee);
  });
  it('en détache plusieurs, qui forment un autre groupe', () => {
    given(...deux)
      .when(laMissionDetache({ partants: [soeur, fille] }))
      .then(fait('MembresDetaches.v1')({ tete: soeur, membres: [soeur, fille] }));
  });
  it('ne change rien la seconde fois', () => {
    given(rattachee, detachee).when(laMissionDetache()).changesNothing();
  });
  it('refuse une entreprise qui n’est d’aucun groupe, la tête, et deux groupes à la fois', () => {
    given().when(laMissionDetache()).refuses(Refus.PasRattachee);
    given(rattachee, detachee)
      .when(laMissionDetache({ partants: [mere] }))
      .refuses(Refus.PasRattachee);
    given(rattachee)
      .when(laMissionDetache({ partants: [mere] }))
      .refuses(Refus.TeteNonDetachable);
    const ailleurs = { siren: '900000017', entrepriseUniqueId: 'eu4' };
    const autre = fait('MembresRattaches.v1')({ tete: ailleurs, ancienneTete: 'eu3', membres: [soeur] });
    given(rattachee, autre)
      .when(laMissionDetache({ partants: [fille, soeur] }))
      .refuses(Refus.GroupesDifferents);
  });
  it('refuse une date à venir, ou d’avant le rattachement', () => {
    for (const le of ['2026-05-05', '2026-03-31'])
      given(rattachee).when(laMissionDetache({ le })).refuses(Refus.DateDeMouvementImpropre);
  });
  it('revient à la mission', () => {
    given(rattachee)
      .when(laMissionDetache({ role: 'entreprise.dirigeant', territoire: '552081317' }))
      .refuses(Refus.GroupeReserve);
  });
  it('refuse à qui l’a rattachée de reconnaître une erreur, qu’une autre personne reconnaît', () => {
    const erreur = { motif: 'erreur-de-saisie', personneId: 'p1' } as const;
    given(rattachee)
      .when(laMissionDetache({ ...erreur, auteurs: ['p1'] }))
      .refuses(Refus.ErreurReconnueParUneAutre);
    given(rattachee)
      .when(laMissionDetache({ ...erreur, auteurs: ['p2'] }))
      .then(fait('MembresDetaches.v1')({ motif: 'erreur-de-saisie' }));
    given(rattachee)
      .when(laMissionDetache({ personneId: 'p1', auteurs: ['p1'] }))
      .then(detachee);
  });
});
