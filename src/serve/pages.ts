import type { PageOf } from './page.ts'
import { cascadePage } from './pages/cascade.ts'
import { documentPage } from './pages/document.ts'
import { documentsPage } from './pages/documents.ts'
import { graphPage } from './pages/graph.ts'
import { homePage } from './pages/home.ts'
import { linksPage } from './pages/links.ts'
import { missingPage } from './pages/missing.ts'
import { pathPage } from './pages/path.ts'
import { searchPage } from './pages/search.ts'
import { sheetPicture } from './pages/sheet.ts'
import { tasksPage } from './pages/tasks.ts'
import { places } from './places.ts'

/** Every page by its address. */
export const pages = {
  [places.home]: homePage,
  [places.documents]: documentsPage,
  [places.document]: documentPage,
  [places.links]: linksPage,
  [places.search]: searchPage,
  [places.tasks]: tasksPage,
  [places.missing]: missingPage,
  [places.path]: pathPage,
  [places.cascade]: cascadePage,
  [places.graph]: graphPage,
  [places.sheet]: sheetPicture,
} satisfies Readonly<Record<string, PageOf>>
