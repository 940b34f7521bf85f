import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import * as Refus from '../groupe.errors';
import type { LienDUnicite, Membre } from '../groupe.events';
import { groupes } from '../groupes';
import { rattacher, RattacherEntreprise } from './rattacher-entreprise';

const { mouvementId, tete: mere } = fait('MembresRattaches.v1')().data;
const [fille] = fait('MembresRattaches.v1')().data.membres as [Membre];
const tierce: Membre = { siren: '356000000', entrepriseUniqueId: 'eu3' };

interface Saisie extends Partial<Acteur> {
  rattachee?: Membre;
  a?: Membre;
  lien?: LienDUnicite;
  le?: string;
}

const laMissionRattache = ({
  rattachee = fille,
  a = mere,
  lien = 'majorite-des-voix',
  le = '2026-04-01',
  ...acteur
}: Saisie = {}) => {
  const mission = { role: 'mission.pilote', territoire: 'FR', commandId: mouvementId, at: '2026-04-10T09:00:00Z' };
  return demander(
    new RattacherEntreprise(
      { motifDeDate: 'saisie-differee', siren: rattachee.siren, a: a.siren, lien, rattacheeLe: le },
      contexteDe({ ...mission, ...acteur }),
    ),
    (command) => rattacher(command, rattachee, a),
  );
};

describe('rattacher une entreprise à une autre', () => {
  const { given } = scenariosOf(groupes);
  const rattachee = fait('MembresRattaches.v1')();
  const detachee = fait('MembresDetaches.v1')();

  it('fait d’elles une entreprise unique', () => {
    given().when(laMissionRattache()).then(rattachee);
  });
  it('emmène celles qui lui sont rattachées : deux groupes fusionnent', () => {
    given(rattachee)
      .when(laMissionRattache({ rattachee: mere, a: tierce, lien: 'fusion' }))
      .then(
        fait('MembresRattaches.v1')({
          tete: tierce,
          ancienneTete: mere.entrepriseUniqueId,
          membres: [mere, fille],
          lien: 'fusion',
        }),
      );
  });
  it('rejoint la tête de celle qu’on donne', () => {
    given(rattachee)
      .when(laMissionRattache({ rattachee: tierce, a: fille }))
      .then(fait('MembresRattaches.v1')({ ancienneTete: tierce.entrepriseUniqueId, membres: [tierce] }));
  });
  it('ne change rien la seconde fois, et refuse un autre lien ou une autre date', () => {
    given(rattachee).when(laMissionRattache()).changesNothing();
    for (const saisie of [{ lien: 'fusion' }, { le: '2026-04-02' }] as const)
      given(rattachee).when(laMissionRattache(saisie)).refuses(Refus.DejaReunies);
    given(rattachee)
      .when(laMissionRattache({ rattachee: mere, a: fille }))
      .refuses(Refus.DejaReunies);
  });
  it('refuse une entreprise qui est déjà d’un autre groupe', () => {
    given(rattachee)
      .when(laMissionRattache({ a: tierce }))
      .refuses(Refus.DejaRattachee);
    given(rattachee, detachee)
      .when(laMissionRattache({ a: tierce, le: '2026-05-04', at: '2026-05-05T09:00:00Z' }))
      .then(fait('MembresRattaches.v1')({ tete: tierce, rattachesLe: '2026-05-04', enregistreLe: '2026-05-05' }));
  });
  it('refuse de rattacher une entreprise à elle-même', () => {
    given()
      .when(laMissionRattache({ a: fille }))
      .refuses(Refus.MemeEntreprise);
  });
  it('refuse une date à venir, ou d’avant le mouvement précédent', () => {
    given()
      .when(laMissionRattache({ le: '2026-04-11' }))
      .refuses(Refus.DateDeMouvementImpropre);
    given(rattachee, detachee)
      .when(laMissionRattache({ a: tierce, le: '2026-05-03', at: '2026-05-05T09:00:00Z' }))
      .refuses(Refus.DateDeMouvementImpropre);
  });
  it('refuse de déplacer une tête à une date d’avant le départ d’un de ses membres', () => {
    given(rattachee, detachee)
      .when(laMissionRattache({ rattachee: mere, a: tierce, le: '2026-05-03', at: '2026-05-05T09:00:00Z' }))
      .refuses(Refus.DateDeMouvementImpropre);
  });
  it('revient à la mission', () => {
    given()
      .when(laMissionRattache({ role: 'region.responsable', territoire: '53' }))
      .refuses(Refus.GroupeReserve);
  });
});
