import { companionVerbs } from './django-companions.ts';

/** HTTP methods that classes of Django, of Django REST framework and of its common companions answer by themselves. */
const VERBS: Readonly<Record<string, string>> = {
  // django.views.generic
  TemplateView: 'get',
  RedirectView: 'get post put patch delete',
  ListView: 'get',
  BaseListView: 'get',
  DetailView: 'get',
  BaseDetailView: 'get',
  FormView: 'get post put',
  BaseFormView: 'get post put',
  CreateView: 'get post put',
  BaseCreateView: 'get post put',
  UpdateView: 'get post put',
  BaseUpdateView: 'get post put',
  ProcessFormView: 'get post put',
  DeleteView: 'get post delete',
  BaseDeleteView: 'get post delete',
  DeletionMixin: 'post delete',
  ArchiveIndexView: 'get',
  YearArchiveView: 'get',
  MonthArchiveView: 'get',
  WeekArchiveView: 'get',
  DayArchiveView: 'get',
  TodayArchiveView: 'get',
  DateDetailView: 'get',
  // django.views.i18n
  JavaScriptCatalog: 'get',
  JSONCatalog: 'get',
  // rest_framework.generics
  CreateAPIView: 'post',
  ListAPIView: 'get',
  RetrieveAPIView: 'get',
  DestroyAPIView: 'delete',
  UpdateAPIView: 'put patch',
  ListCreateAPIView: 'get post',
  RetrieveUpdateAPIView: 'get put patch',
  RetrieveDestroyAPIView: 'get delete',
  RetrieveUpdateDestroyAPIView: 'get put patch delete',
  // rest_framework.authtoken, rest_framework_simplejwt
  ObtainAuthToken: 'post',
  TokenObtainPairView: 'post',
  TokenRefreshView: 'post',
  TokenVerifyView: 'post',
  TokenBlacklistView: 'post',
  TokenObtainSlidingView: 'post',
  TokenRefreshSlidingView: 'post',
  // django_filters.views
  FilterView: 'get',
  // rest_framework_bulk.generics
  BulkCreateAPIView: 'post',
  BulkUpdateAPIView: 'put patch',
  BulkDestroyAPIView: 'delete',
  ListBulkCreateAPIView: 'get post',
  ListCreateBulkUpdateAPIView: 'get post put patch',
  ListCreateBulkUpdateDestroyAPIView: 'get post put patch delete',
  ListBulkCreateUpdateAPIView: 'get post put patch',
  ListBulkCreateDestroyAPIView: 'get post delete',
  ListBulkCreateUpdateDestroyAPIView: 'get post put patch delete',
};

/** Actions that mixins and viewsets of Django REST framework bring along. */
const ACTIONS: Readonly<Record<string, string>> = {
  CreateModelMixin: 'create',
  ListModelMixin: 'list',
  RetrieveModelMixin: 'retrieve',
  UpdateModelMixin: 'update partial_update',
  DestroyModelMixin: 'destroy',
  ReadOnlyModelViewSet: 'list retrieve',
  ModelViewSet: 'list create retrieve update partial_update destroy',
  BulkCreateModelMixin: 'create',
  BulkUpdateModelMixin: 'bulk_update partial_bulk_update',
  BulkDestroyModelMixin: 'bulk_destroy',
  BulkModelViewSet:
    'list create retrieve update partial_update destroy bulk_update partial_bulk_update bulk_destroy',
};

/** Libraries whose classes the tables above know: what they do not name brings no method. */
const KNOWN =
  /^(?:django|rest_framework|rest_framework_bulk|rest_framework_simplejwt|django_filters|abc|typing|collections|enum)\./;

function lastName(symbol: string): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}

function listed(table: Readonly<Record<string, string>>, symbol: string): readonly string[] | undefined {
  const name = lastName(symbol);
  const words = Object.hasOwn(table, name) ? table[name] : undefined;
  if (words !== undefined) return words.split(' ');
  // A mixin adds to what a view answers, it seldom answers; `object` and the like neither.
  return KNOWN.test(symbol) || name.endsWith('Mixin') || !symbol.includes('.') ? [] : undefined;
}

/** HTTP methods (`get`) that a library's class answers by itself; undefined where that is not known. */
export function verbsOf(symbol: string): readonly string[] | undefined {
  const companion = companionVerbs(symbol);
  if (companion !== undefined) return companion;
  return listed(ACTIONS, symbol)?.length === 0 || !Object.hasOwn(ACTIONS, lastName(symbol))
    ? listed(VERBS, symbol)
    : [];
}

/** Actions (`retrieve`) that a library's class brings along; undefined where that is not known. */
export function actionsOf(symbol: string): readonly string[] | undefined {
  return listed(ACTIONS, symbol);
}

/** Views of libraries that show documentation or a schema, as symbols begin or end. */
const PAGES =
  /^(?:django\.contrib\.admin\b|drf_spectacular\.|drf_yasg\.|rest_framework_swagger\.|rest_framework\.(?:schemas|documentation|urls)\b|debug_toolbar\b|silk\b|django\.contrib\.admindocs\b)/;

/** Whether a library's symbol is a page of its own: documentation, a schema, an administration, a debugger. */
export function isLibraryPage(symbol: string): boolean {
  return PAGES.test(symbol);
}

/** Whether a class or decorator by its name lets only some requests pass: `LoginRequiredMixin`, `AccessMixin`. */
export function isGuardMixin(name: string): boolean {
  return /(?:Required|UserPassesTest|Access|AccessControl)Mixin$/.test(name);
}

/** Decorators of libraries that let every request pass: caches, headers, transactions, the documentation's. */
const NEUTRAL =
  /^(?:django\.views\.decorators\.|django\.db\.|django\.utils\.|functools\.|rest_framework\.decorators\.|drf_spectacular\.|drf_yasg\.|asgiref\.|typing\.|abc\.|contextlib\.|staticmethod$|classmethod$|property$)/;

export function isNeutral(symbol: string): boolean {
  return NEUTRAL.test(symbol);
}
