import { decidedAfterReading } from '#libs/cqrs';
import { lireTitulaire } from '../lire-titulaire';
import { detacher, DetacherEntreprises } from './detacher-entreprises/detacher-entreprises';
import { GROUPES_DE_FRANCE as id, groupes } from './groupes';
import { rattacher, RattacherEntreprise } from './rattacher-entreprise/rattacher-entreprise';

export const ACTES_DU_GROUPE = [
  decidedAfterReading(RattacherEntreprise, groupes, async (command, store) => {
    const { siren, a } = command.data;
    const [membre, tete] = await Promise.all([lireTitulaire(store, siren), lireTitulaire(store, a)]);
    return { id, decide: rattacher(command, membre, tete) };
  }),
  decidedAfterReading(DetacherEntreprises, groupes, async (command, store) => {
    const { siren, avec = [] } = command.data;
    const sirens = [...new Set([siren, ...avec.map((membre) => membre.siren)])];
    const membres = await Promise.all(sirens.map((lu) => lireTitulaire(store, lu)));
    return { id, decide: detacher(command, membres) };
  }),
];
