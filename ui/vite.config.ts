import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the same files work from the window's own scheme and from a plain folder.
  base: './',
  clearScreen: false,
  server: { port: 1420, strictPort: true, host: '127.0.0.1' },
  build: {
    outDir: 'dist',
    target: 'safari16',
    // The window's policy admits no data: fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // The NHS components say "use client" in every file, which means nothing here.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      checks: { pluginTimings: false },
    },
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
});
