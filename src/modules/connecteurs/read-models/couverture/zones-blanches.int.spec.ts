import { v7 as uuidv7 } from 'uuid';
import { charteDesConnecteurs, fait } from '#facts/connecteurs';
import { fait as faitDeMarque } from '#facts/marque-mission';
import type { DomainEvent } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ProjectionEngine } from '#libs/projections';
import { Atelier } from '../../../../../test/support/atelier';
import { connecteurs } from '../connecteurs/connecteurs.projection';
import { demandes } from '../demandes/demandes.projection';
import { CouvertureController } from './couverture.controller';

const JOUR = dateDeParis(new Date().toISOString());
const mission = { personneId: 'm1', role: 'mission.pilote', territoire: 'FR' };
const projections = [connecteurs, demandes];

describe('les zones blanches', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  beforeAll(async () => {
    atelier = await Atelier.open(projections.flatMap(({ tables }) => tables));
    engine = atelier.engine({ projections });
    await engine.start();
    const charte = faitDeMarque('ChartePubliee.v1')({ nature: 'connecteur', empreinte: charteDesConnecteurs });
    await atelier.record('charte-connecteur', charte);
  });
  afterAll(() => atelier.close());

  const projete = () => Promise.all(projections.map(({ name }) => atelier.reached(engine, name)));
  const du = async (departement: string) =>
    (await new CouvertureController(atelier.source).lire(mission)).find((ligne) => ligne.departement === departement);

  it('durent tant que personne n’y va, ou que personne n’y a de place', async () => {
    expect(await du('2A')).toMatchObject({
      nom: 'Corse-du-Sud',
      region: '94',
      connecteursActifs: 0,
      zoneBlanche: true,
    });
    const connecteurId = uuidv7();
    const suite = (...faits: readonly DomainEvent[]) =>
      atelier.record(`connecteur-${connecteurId}`, ...faits).then(projete);
    await suite(
      fait('CandidatureConnecteurDeposee.v1')({ connecteurId, region: '94', departements: ['2A', '2B'] }),
      fait('ConnecteurAccepte.v1')({ connecteurId, capacite: 1 }),
      fait('CharteConnecteurSignee.v1')({ connecteurId }),
    );
    expect(await du('2B')).toMatchObject({ connecteursActifs: 1, capacite: 1, placesLibres: 1, zoneBlanche: false });
    await suite(fait('PlacePrise.v1')({ connecteurId }));
    expect(await du('2A')).toMatchObject({ placesLibres: 0, demandesOuvertes: 0, zoneBlanche: false });
    const demandeId = uuidv7();
    await atelier.record(
      `demandeAccompagnement-${demandeId}`,
      fait('AccompagnementDemande.v1')({ demandeId, departement: '2A', region: '94' }),
    );
    await projete();
    expect(await du('2A')).toMatchObject({ placesLibres: 0, demandesOuvertes: 1, zoneBlanche: true });
    expect(await du('2B')).toMatchObject({ zoneBlanche: false });
    await suite(
      fait('PlaceRendue.v1')({ connecteurId }),
      fait('AbsenceDeclaree.v1')({ connecteurId, du: JOUR, au: JOUR }),
    );
    expect(await du('2A')).toMatchObject({ connecteursActifs: 1, placesLibres: 0, zoneBlanche: true });
    await suite(fait('AbsenceAnnulee.v1')({ connecteurId, du: JOUR }));
    expect(await du('2A')).toMatchObject({ placesLibres: 1, zoneBlanche: false });
    await suite(fait('ConnecteurSorti.v1')({ connecteurId }));
    expect(await du('2B')).toMatchObject({ connecteursActifs: 0, zoneBlanche: true });
  });
});
