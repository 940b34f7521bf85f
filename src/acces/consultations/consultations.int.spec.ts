import { v7 as uuidv7 } from 'uuid';
import { DataSource } from 'typeorm';
import type { IdentifiedRequest } from '#libs/http';
import { freshDatabase, type FreshDatabase } from '../../../test/support/fresh-database';
import { CoffrePersonnes } from '../coffre/coffre-personnes';
import { ConsultationsDesAuditeurs } from './consultations-des-auditeurs';
import { ListeDesConsultations } from './liste-des-consultations';
import { FiltreConsultations } from './consultations.query';
import { ConsultationsReservees } from './consultations.errors';

const [anne, paul, mandatDAnne, mandatDePaul] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()] as const;
const DOSSIER = '0190c5a0-0000-7000-8000-0000000000D1';

describe('les consultations des auditeurs', () => {
  let base: FreshDatabase;
  let source: DataSource;
  let consultations: ConsultationsDesAuditeurs;
  beforeAll(async () => {
    base = await freshDatabase();
    source = await new DataSource({ type: 'postgres', url: base.url, installExtensions: false }).initialize();
    consultations = new ConsultationsDesAuditeurs(source);
  });
  afterAll(async () => {
    await source.destroy();
    await base.drop();
  });

  const demander = async (personneId: string, mandateId: string, url: string, params: object, refus = false) => {
    const actor = { personneId, role: 'auditeur', territoire: '53' };
    const demande = { method: 'GET', routeOptions: { url }, params, query: { page: '2' }, actor, mandateId };
    const request = demande as unknown as IdentifiedRequest;
    await consultations.inscrire(request, refus ? new ConsultationsReservees() : undefined);
    return request.recordNumber ?? '';
  };
  const lire = async (filtre: Partial<FiltreConsultations> = {}) => {
    const liste = new ListeDesConsultations(source);
    const { total, lignes } = await liste.lire(Object.assign(new FiltreConsultations(), filtre));
    expect(total).toBe(lignes.length);
    return lignes.map(({ numero }) => Number(numero));
  };
  const jour = (decalage: number) =>
    new Date(Date.now() + decalage * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Paris' });

  it('s’inscrivent dans leur ordre, et se lisent par mandat, auditeur, jour, adresse et identifiant', async () => {
    expect(await demander(anne, mandatDAnne, '/api/v1/dossiers-aide/:dossierId', { dossierId: DOSSIER })).toBe('1');
    await demander(paul, mandatDePaul, '/api/v1/audit/flux/:flux/faits', { flux: `dossierAide-${DOSSIER}` });
    await demander(anne, mandatDAnne, '/api/v1/dossiers_aide', {}, true);
    expect(await lire()).toEqual([3, 2, 1]);
    expect(await lire({ mandatId: mandatDePaul })).toEqual([2]);
    expect(await lire({ auditeurId: anne })).toEqual([3, 1]);
    expect(await lire({ auditeurId: anne, mandatId: mandatDePaul })).toEqual([]);
    expect(await lire({ du: jour(0), au: jour(0) })).toEqual([3, 2, 1]);
    expect(await lire({ du: jour(1) })).toEqual([]);
    expect(await lire({ au: jour(-1) })).toEqual([]);
    expect(await lire({ chemin: `/api/v1/DOSSIERS-aide/${DOSSIER.toLowerCase()}` })).toEqual([1]);
    expect(await lire({ chemin: '/api/v1/dossiers_aide' })).toEqual([3]);
    expect(await lire({ identifiant: DOSSIER.toLowerCase() })).toEqual([2, 1]);
    expect(await lire({ avant: '3' })).toEqual([2, 1]);
    expect(await lire({ nature: 'refus' })).toEqual([3]);
  });

  it('montrent l’identité lue et sa raison, ou son refus', async () => {
    const actor = { personneId: paul, role: 'auditeur', territoire: 'FR' };
    const coffre = new CoffrePersonnes(source);
    const lue = await demander(paul, mandatDePaul, '/api/v1/personnes/:personneId/consultation', { personneId: anne });
    await coffre.consulterPersonne(anne, actor, 'Contrôle', lue);
    const refusee = await demander(paul, mandatDePaul, '/api/v1/personnes/:personneId/consultation', {});
    await coffre.noterRefus(anne, actor, 'refusée', refusee);
    const { lignes } = await new ListeDesConsultations(source).lire(
      Object.assign(new FiltreConsultations(), { nature: 'identites' }),
    );
    expect(lignes).toMatchObject([
      { numero: refusee, identiteId: anne, motif: 'refusée', refusee: true, code: null },
      { numero: lue, identiteId: anne, motif: 'Contrôle', refusee: false, parametres: 'page=2' },
    ]);
    expect(await lire({ nature: 'refus' })).toEqual([Number(refusee), 3]);
  });

  it('ne se modifient ni ne s’effacent', async () => {
    for (const change of ['update acces.consultations set refusee = false', 'delete from acces.consultations'])
      await expect(source.query(change)).rejects.toThrow(/Une consultation inscrite ne se modifie pas/);
    await expect(source.query('truncate acces.consultations cascade')).rejects.toThrow(/ne se modifie pas/);
  });
});
