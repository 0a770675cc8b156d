import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Route, Router, Switch } from "wouter";

import { ErrorBoundary } from "./components/ErrorBoundary.tsx";
import { FailureNotice } from "./components/FailureNotice.tsx";
import { NotFoundPage } from "./pages/NotFoundPage.tsx";
import { OverviewPage } from "./pages/overview/OverviewPage.tsx";
import { routerBase } from "./pages/siteBase.ts";
import { words } from "./wording/words.ts";

export function App() {
  const [client] = useState(() => new QueryClient());
  return (
    <ErrorBoundary fallback={<Crash />}>
      <QueryClientProvider client={client}>
        <Router base={routerBase}>
          <Switch>
            <Route path="/" component={OverviewPage} />
            <Route path="/index.html" component={OverviewPage} />
            <Route component={NotFoundPage} />
          </Switch>
        </Router>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

function Crash() {
  return (
    <main>
      <FailureNotice
        title={words.failure.crash}
        action={words.failure.reload}
        onAction={() => window.location.reload()}
      >
        {null}
      </FailureNotice>
    </main>
  );
}
