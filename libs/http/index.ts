export { Act } from './act';
export { ReponseActe } from './act.answer';
export { AnswerInTime } from './answer-in-time';
export { AskedUnder, AUTHORITY, PUBLIC, ShowsAuthority } from './authority';
export { badRequest, type WrongField } from './bad-request';
export { FormPage, takesForm } from './form';
export { Download, Page, PageRenderer, PersonalPage } from './page';
export { Digits, pageOf, Pagination, placeOf, sliceOf, type PageOf } from './pagination';
export {
  CodesField,
  IsCalendarDate,
  NotBefore,
  IsMonthDay,
  LinesField,
  ListOf,
  ReferenceField,
  SirenField,
  TextField,
  UuidField,
} from './fields';
export { PatternParameter, SIREN, SIRET, UuidParameter } from './parameters';
export { Inquiry } from './inquiry';
export { LastActs } from './last-acts';
export { problemOf, type Problem } from './problem';
export { ApiFound, ApiIdentified, ApiProblem, ApiWellFormed } from './problem.response';
export { ProblemFilter } from './problem.filter';
export { Question } from './question';
export { RepeatedTroubles } from './repeated-troubles';
export { ReadModelPositions } from './read-model';
export { SeeOther } from './see-other';
export { authorityOfFile, FileSent, LARGEST_FILE, TakesFile, type SentFile } from './sent-file';
export { servesFile, ServesFile, type ServedFile } from './served-file';
export { Trial } from './trial';
export { UUID } from './uuid';
export {
  actorOf,
  AskedBy,
  Context,
  contextOf,
  contextOn,
  correlationIdOf,
  type IdentifiedRequest,
  RecordedUnder,
  UnderMandate,
} from './request-context';
export { CodeField, CodeParameter } from './code';
export { checkBody, checkContent } from './request-content';
export { validationPipe } from './validation.pipe';
export { ApiPatience, Patience, readWhenSettled, type PatienceOfCaller } from './waiting';
