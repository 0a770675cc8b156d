import { createRoot } from "react-dom/client";

import { NaivePage } from "./NaivePage.tsx";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<NaivePage />);
