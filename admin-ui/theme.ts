import { defaultTheme, type RaThemeOptions } from 'react-admin';

const font = '"Be Vietnam Pro", "Segoe UI", system-ui, Roboto, "Noto Sans", "Open Sans", sans-serif';

const QUIET = '#52606d';

/** One look for all screens; contrasts hold WCAG AA. */
export const theme: RaThemeOptions = {
  ...defaultTheme,
  palette: {
    mode: 'light',
    primary: { main: '#0b5377' },
    secondary: { main: '#8f1d1d' },
    error: { main: '#b00020' },
    warning: { main: '#8a5200' },
    success: { main: '#1b6e3c' },
    info: { main: '#0b5377' },
    background: { default: '#f4f6f8', paper: '#ffffff' },
    text: { primary: '#1f2933', secondary: QUIET },
  },
  shape: { borderRadius: 8 },
  typography: { fontFamily: font, fontSize: 14, button: { textTransform: 'none', fontWeight: 600 } },
  sidebar: { width: 264, closedWidth: 56 },
  components: {
    ...defaultTheme.components,
    MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
    // Wide tables scroll inside their box, never the page.
    RaLayout: { styleOverrides: { root: { '& .RaLayout-content': { minWidth: 0 } } } },
    // What cannot be changed is still read.
    MuiFormHelperText: { styleOverrides: { root: { '&.Mui-disabled': { color: QUIET } } } },
    MuiFormLabel: { styleOverrides: { root: { '&.Mui-disabled': { color: QUIET } } } },
    MuiInputBase: { styleOverrides: { input: { '&.Mui-disabled': { WebkitTextFillColor: QUIET } } } },
  },
};
