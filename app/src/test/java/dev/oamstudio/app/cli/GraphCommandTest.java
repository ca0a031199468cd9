package dev.oamstudio.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// `graph` prints what waits for what.
class GraphCommandTest {
    private static final String HELLOWORLD = CliRun.sample("helloworld").toString();

    @Test
    void textShowsTheWavesOfTheStart() {
        assertThat(CliRun.of("graph", HELLOWORLD))
                .isEqualTo(
                        new CliRun(
                                0,
                                """
                                helloworld
                                  1. backend
                                  2. frontend ← backend
                                """,
                                ""));
    }

    @Test
    void dotIsForGraphviz() {
        assertThat(CliRun.of("graph", "-o", "dot", HELLOWORLD).out())
                .isEqualTo(
                        """
                        digraph "helloworld" {
                          rankdir=LR;
                          node [shape=box];
                          "frontend" [label="frontend\\nweb-service"];
                          "backend" [label="backend\\nredis"];
                          "backend" -> "frontend" [label=""];
                        }
                        """);
    }

    @Test
    void mermaidIsForMarkdown() {
        assertThat(CliRun.of("graph", "-o", "mermaid", HELLOWORLD).out())
                .isEqualTo(
                        """
                        flowchart LR
                          n0["frontend"]
                          n1["backend"]
                          n1 --> n0
                        """);
    }

    @Test
    void aCycleIsShownWithItsPathAndIsAFinding() {
        CliRun run = CliRun.of("graph", CliRun.sample("broken").toString());
        assertThat(run.out()).contains("cycle: ");
        assertThat(run.code()).isEqualTo(1);
    }
}
