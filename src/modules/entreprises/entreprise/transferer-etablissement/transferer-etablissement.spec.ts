import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import { transferer, TransfererEtablissement } from './transferer-etablissement';

interface Saisie extends Partial<Acteur> {
  siret?: string;
  nouveau?: string;
  commune?: string;
  le?: string;
}

const laBretagneTransfere = ({
  siret = '55208131766522',
  nouveau = '552 081 317 00026',
  commune = '31555',
  le = '2026-03-02',
  ...acteur
}: Saisie = {}) =>
  demander(
    new TransfererEtablissement(
      {
        motifDeDate: 'saisie-differee',
        siren: '552081317',
        siret,
        nouveauSiret: nouveau,
        commune,
        naf: '62.01Z',
        nomenclature: 'naf-rev-2',
        transfereLe: le,
      },
      contexteDe({ at: '2026-03-10T09:00:00Z', ...acteur }),
    ),
    transferer,
  );

describe('transférer un établissement', () => {
  const { given } = scenariosOf(entreprise);
  const referencee = fait('EntrepriseReferencee.v2')();
  const transfere = fait('EtablissementTransfere.v1')();

  it('ferme l’ancien SIRET et ouvre le nouveau, même dans une autre région', () => {
    given(referencee).when(laBretagneTransfere()).then(transfere);
  });
  it('ne change rien la seconde fois', () => {
    given(referencee, transfere).when(laBretagneTransfere()).changesNothing();
  });
  it('refuse un établissement déjà fermé, et dit depuis quand', () => {
    const refus = given(referencee, transfere)
      .when(laBretagneTransfere({ nouveau: '55208131700034' }))
      .refuses(Refus.EtablissementDejaFerme);
    expect(refus.message).toContain('02/03/2026');
  });
  it('ne dit pas fait un transfert qui ne l’est pas : l’un fermé ce jour-là, l’autre référencé', () => {
    const ailleurs = fait('EtablissementAjoute.v1')({ siret: '55208131700026' });
    given(referencee, ailleurs, fait('EtablissementFerme.v1')())
      .when(laBretagneTransfere())
      .refuses(Refus.EtablissementDejaFerme);
  });
  it('refuse une date d’avant l’arrivée de l’établissement à ce lieu', () => {
    given(referencee, fait('EtablissementTransfere.v1')({ commune: '29232', region: '53' }))
      .when(laBretagneTransfere({ siret: '55208131700026', nouveau: '55208131700034', le: '2026-03-01' }))
      .refuses(Refus.DateDeVieImpropre);
  });
  it('refuse un nouveau SIRET qui est connu, le même, ou celui d’une autre entreprise', () => {
    given(referencee, fait('EtablissementAjoute.v1')({ siret: '55208131700026' }))
      .when(laBretagneTransfere())
      .refuses(Refus.NouveauSiretDejaConnu);
    given(referencee)
      .when(laBretagneTransfere({ nouveau: '55208131766522' }))
      .refuses(Refus.MemeEtablissement);
    given(referencee)
      .when(laBretagneTransfere({ nouveau: '35600000000048' }))
      .refuses(Refus.SiretDUneAutreEntreprise);
  });
  it('refuse un établissement inconnu, une commune inconnue, une date impropre, une entreprise cessée', () => {
    given(referencee)
      .when(laBretagneTransfere({ siret: '55208131700018' }))
      .refuses(Refus.EtablissementInconnu);
    given(referencee)
      .when(laBretagneTransfere({ commune: '31000' }))
      .refuses(Refus.CommuneInconnue);
    for (const le of ['2026-03-11', '2017-03-06'])
      given(referencee).when(laBretagneTransfere({ le })).refuses(Refus.DateDeVieImpropre);
    given(referencee, fait('CessationConstatee.v1')()).when(laBretagneTransfere()).refuses(Refus.EntrepriseCessee);
  });
  it('refuse à la région d’un autre établissement', () => {
    given(referencee, fait('EtablissementAjoute.v1')())
      .when(laBretagneTransfere({ territoire: '76' }))
      .refuses(Refus.ActeReserve);
  });
  it('refuse à une autre région, et pour une entreprise inconnue, de la même façon', () => {
    given(referencee)
      .when(laBretagneTransfere({ territoire: '76' }))
      .refuses(Refus.EntrepriseInconnue);
    given().when(laBretagneTransfere()).refuses(Refus.EntrepriseInconnue);
  });
  it('refuse à un autre rôle', () => {
    given(referencee)
      .when(laBretagneTransfere({ role: 'region.comptable' }))
      .refuses(Refus.ActeReserve);
  });
});
