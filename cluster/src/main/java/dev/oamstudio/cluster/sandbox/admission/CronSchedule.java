package dev.oamstudio.cluster.sandbox.admission;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When a CronJob runs: five fields of minutes, hours, days, months and weekdays, in UTC.
public record CronSchedule(
        BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekdays, boolean anyDay) {
    private static final Map<String, String> NAMED =
            Map.of(
                    "@yearly", "0 0 1 1 *",
                    "@monthly", "0 0 1 * *",
                    "@weekly", "0 0 * * 0",
                    "@daily", "0 0 * * *",
                    "@midnight", "0 0 * * *",
                    "@hourly", "0 * * * *");
    private static final int[] LEAST = {0, 0, 1, 1, 0};
    private static final int[] MOST = {59, 23, 31, 12, 7};

    /// Nothing if the text is no schedule.
    public static Optional<CronSchedule> parse(String text) {
        String[] fields = NAMED.getOrDefault(text.strip(), text.strip()).split("\\s+", -1);
        if (fields.length != 5) {
            return Optional.empty();
        }
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            field(fields[i], LEAST[i], MOST[i]).ifPresent(sets::add);
        }
        if (sets.size() < 5) {
            return Optional.empty();
        }
        BitSet weekdays = sets.get(4);
        weekdays.set(0, weekdays.get(0) || weekdays.get(7));
        boolean anyDay = fields[2].startsWith("*") || fields[4].startsWith("*");
        return Optional.of(
                new CronSchedule(
                        sets.get(0), sets.get(1), sets.get(2), sets.get(3), weekdays, anyDay));
    }

    /// The first time after an instant; nothing if there is none within four years.
    public Optional<Instant> next(Instant after) {
        ZonedDateTime time =
                after.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        ZonedDateTime end = time.plusYears(4);
        while (time.isBefore(end)) {
            if (!months.get(time.getMonthValue()) || !isDay(time)) {
                time = time.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            } else if (!hours.get(time.getHour())) {
                time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            } else if (!minutes.get(time.getMinute())) {
                time = time.plusMinutes(1);
            } else {
                return Optional.of(time.toInstant());
            }
        }
        return Optional.empty();
    }

    /// Where both a day and a weekday are named, either will do.
    private boolean isDay(ZonedDateTime time) {
        boolean day = days.get(time.getDayOfMonth());
        boolean weekday = weekdays.get(time.getDayOfWeek().getValue() % 7);
        return anyDay ? day && weekday : day || weekday;
    }

    private static Optional<BitSet> field(String text, int least, int most) {
        BitSet set = new BitSet();
        for (String part : text.split(",", -1)) {
            if (!add(part, least, most, set)) {
                return Optional.empty();
            }
        }
        return Optional.of(set);
    }

    private static boolean add(String part, int least, int most, BitSet set) {
        String[] stepped = part.split("/", -1);
        String[] range = stepped[0].split("-", -1);
        boolean all = stepped[0].equals("*");
        int from = all ? least : number(range[0]);
        int single = stepped.length > 1 ? most : from;
        int to = all ? most : range.length > 1 ? number(range[1]) : single;
        int step = stepped.length > 1 ? number(stepped[1]) : 1;
        boolean sound =
                from >= least
                        && to <= most
                        && from <= to
                        && step > 0
                        && stepped.length < 3
                        && range.length < 3;
        for (int i = from; sound && i <= to; i += step) {
            set.set(i);
        }
        return sound;
    }

    private static int number(String digits) {
        boolean sound =
                !digits.isEmpty()
                        && digits.length() < 4
                        && digits.chars().allMatch(Character::isDigit);
        return sound ? Integer.parseInt(digits) : -1;
    }
}
