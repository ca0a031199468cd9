package dev.oamstudio.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Cards in the cells of a grid, each in one of its own. Cards go by their number.
final class Cells {
    static final int FREE = -1;

    private final int[] columns;
    private final int[] rows;
    private final int[][] cards;

    private Cells(int[] columns, int[] rows, int width, int height) {
        this.columns = columns;
        this.rows = rows;
        this.cards = new int[width][height];
        for (int[] column : cards) {
            Arrays.fill(column, FREE);
        }
        for (int card = 0; card < columns.length; card++) {
            cards[columns[card]][rows[card]] = card;
        }
    }

    /// The cells that come nearest to where cards stand, with some room around them.
    static Cells near(List<CardBox> boxes) {
        int[] columns = columns(boxes);
        int[] rows = new int[boxes.size()];
        int[] next = new int[boxes.size()];
        double top = CardBox.around(boxes).top();
        IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(card -> boxes.get(card).top()))
                .forEach(card -> {
                    long wanted = Math.round((boxes.get(card).top() - top) / Spacing.ROW);
                    rows[card] = Math.max(next[columns[card]], (int) wanted);
                    next[columns[card]] = rows[card] + 1;
                });
        int width = Arrays.stream(columns).max().orElse(0) + 2;
        int height = Arrays.stream(rows).max().orElse(0) + 3;
        return new Cells(columns, rows, width, height);
    }

    Cells copy() {
        return new Cells(columns.clone(), rows.clone(), width(), height());
    }

    /// The same upside down.
    Cells flipped() {
        int[] turned = Arrays.stream(rows).map(row -> height() - 1 - row).toArray();
        return new Cells(columns.clone(), turned, width(), height());
    }

    int size() {
        return columns.length;
    }

    int width() {
        return cards.length;
    }

    int height() {
        return cards[0].length;
    }

    int column(int card) {
        return columns[card];
    }

    int row(int card) {
        return rows[card];
    }

    /// The card in a cell, or `FREE`.
    int at(int column, int row) {
        return cards[column][row];
    }

    boolean isTaken(int column, int row) {
        return cards[column][row] != FREE;
    }

    /// Moves a card into a cell; one that is there takes the card's old one.
    void move(int card, int column, int row) {
        int other = cards[column][row];
        cards[columns[card]][rows[card]] = other;
        if (other != FREE) {
            columns[other] = columns[card];
            rows[other] = rows[card];
        }
        cards[column][row] = card;
        columns[card] = column;
        rows[card] = row;
    }

    /// Boxes of given sizes in these cells, without empty rows and columns.
    List<CardBox> boxes(List<CardSize> sizes) {
        double[] lefts =
                starts(columns, sizes.stream().map(CardSize::width).toList(), Spacing.AHEAD);
        double[] tops = starts(rows, sizes.stream().map(CardSize::height).toList(), Spacing.BESIDE);
        List<CardBox> boxes = new ArrayList<>();
        for (int card = 0; card < size(); card++) {
            boxes.add(
                    CardBox.at(
                            new CanvasPoint(lefts[columns[card]], tops[rows[card]]),
                            sizes.get(card)));
        }
        return boxes;
    }

    private static double[] starts(int[] lines, List<Double> lengths, double gap) {
        double[] longest = new double[Arrays.stream(lines).max().orElse(0) + 1];
        for (int card = 0; card < lines.length; card++) {
            longest[lines[card]] = Math.max(longest[lines[card]], lengths.get(card));
        }
        double[] starts = new double[longest.length];
        double next = 0;
        for (int line = 0; line < longest.length; line++) {
            starts[line] = next;
            next += longest[line] == 0 ? 0 : longest[line] + gap;
        }
        return starts;
    }

    // Cards of one layer overlap each other's width, those of different layers do not.
    private static int[] columns(List<CardBox> boxes) {
        List<Double> firsts = new ArrayList<>();
        for (double left : new TreeSet<>(boxes.stream().map(CardBox::left).toList())) {
            if (firsts.isEmpty() || left - firsts.getLast() > Spacing.AHEAD) {
                firsts.add(left);
            }
        }
        return boxes.stream()
                .mapToInt(box ->
                        (int) firsts.stream().filter(first -> first <= box.left()).count() - 1)
                .toArray();
    }
}
