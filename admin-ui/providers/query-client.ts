import { QueryClient } from '@tanstack/react-query';

/** Requests repeat themselves where that is safe; what the server refused is not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 2000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
