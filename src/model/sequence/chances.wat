;; How likely each of eight labels is at each position, given the whole sequence (forward-backward; Rabiner, "A Tutorial
;; on Hidden Markov Models", 1989), two labels at a time. All addresses are in bytes; a position has eight numbers.
(module
  (import "model" "memory" (memory 1))
  ;; Exponentials of score differences, in the model's own steps; beyond the table a difference is as good as nothing.
  (import "model" "exponentials" (global $exponentials i32))
  (import "model" "differences" (global $differences i32))
  ;; 1 for the labels that may begin a sequence.
  (import "model" "firsts" (global $firsts i32))
  ;; Exponentials of steps: a row for each label that stands before, and a row for each that stands after.
  (import "model" "outOf" (global $outOf i32))
  (import "model" "into" (global $into i32))
  ;; Room for eight numbers each.
  (import "model" "after" (global $after i32))
  (import "model" "product" (global $product i32))

  ;; Of 32-bit scores makes chances that add up to 1 at each position; `local` is room for as many numbers.
  (func (export "chances") (param $scores i32) (param $local i32) (param $chances i32) (param $length i32)
    (call $localFactors (local.get $scores) (local.get $local) (local.get $length))
    (call $forward (local.get $local) (local.get $chances) (local.get $length))
    (call $backward (local.get $local) (local.get $chances) (local.get $length)))

  ;; The exponential of each score, in proportion to the best of its position.
  (func $localFactors (param $scores i32) (param $local i32) (param $length i32)
    (local $end i32)
    (local $stop i32)
    (local $four v128)
    (local $best i32)
    (local $difference i32)
    (local.set $end (i32.add (local.get $scores) (i32.shl (local.get $length) (i32.const 5))))
    (loop $positions
      ;; The best of eight: of the two halves, then of the halves of these, then of the last two.
      (local.set $four
        (i32x4.max_s (v128.load (local.get $scores)) (v128.load offset=16 (local.get $scores))))
      (local.set $four
        (i32x4.max_s
          (local.get $four)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $four) (local.get $four))))
      (local.set $four
        (i32x4.max_s
          (local.get $four)
          (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $four) (local.get $four))))
      (local.set $best (i32x4.extract_lane 0 (local.get $four)))
      (local.set $stop (i32.add (local.get $scores) (i32.const 32)))
      (loop $labels
        (local.set $difference (i32.sub (local.get $best) (i32.load (local.get $scores))))
        (f64.store
          (local.get $local)
          (if (result f64) (i32.lt_u (local.get $difference) (global.get $differences))
            (then
              (f64.load
                (i32.add (global.get $exponentials) (i32.shl (local.get $difference) (i32.const 3)))))
            (else (f64.const 0))))
        (local.set $scores (i32.add (local.get $scores) (i32.const 4)))
        (local.set $local (i32.add (local.get $local) (i32.const 8)))
        (br_if $labels (i32.lt_u (local.get $scores) (local.get $stop))))
      (br_if $positions (i32.lt_u (local.get $scores) (local.get $end)))))

  ;; The chance of each label, given what stands before it.
  (func $forward (param $local i32) (param $chances i32) (param $length i32)
    (call $multiply (global.get $firsts) (local.get $local) (local.get $chances))
    (call $scale (local.get $chances))
    (block $done
      (loop $positions
        (local.set $length (i32.sub (local.get $length) (i32.const 1)))
        (br_if $done (i32.eqz (local.get $length)))
        (local.set $local (i32.add (local.get $local) (i32.const 64)))
        (call $step (local.get $chances) (global.get $outOf) (i32.add (local.get $chances) (i32.const 64)))
        (local.set $chances (i32.add (local.get $chances) (i32.const 64)))
        (call $multiply (local.get $chances) (local.get $local) (local.get $chances))
        (call $scale (local.get $chances))
        (br $positions))))

  ;; Multiplies the chances given what stands before by those given what stands after.
  (func $backward (param $local i32) (param $chances i32) (param $length i32)
    (local $last i32)
    (local.set $last (i32.shl (i32.sub (local.get $length) (i32.const 1)) (i32.const 6)))
    (local.set $local (i32.add (local.get $local) (local.get $last)))
    (local.set $chances (i32.add (local.get $chances) (local.get $last)))
    (call $fill (global.get $after) (f64x2.splat (f64.const 1)))
    (loop $positions
      (call $multiply (local.get $chances) (global.get $after) (local.get $chances))
      (call $scale (local.get $chances))
      (call $multiply (global.get $after) (local.get $local) (global.get $product))
      (call $step (global.get $product) (global.get $into) (global.get $after))
      (call $scale (global.get $after))
      (local.set $local (i32.sub (local.get $local) (i32.const 64)))
      (local.set $chances (i32.sub (local.get $chances) (i32.const 64)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br_if $positions (local.get $length))))

  (func $fill (param $to i32) (param $value v128)
    (v128.store (local.get $to) (local.get $value))
    (v128.store offset=16 (local.get $to) (local.get $value))
    (v128.store offset=32 (local.get $to) (local.get $value))
    (v128.store offset=48 (local.get $to) (local.get $value)))

  ;; Eight numbers times eight others.
  (func $multiply (param $a i32) (param $b i32) (param $to i32)
    (v128.store (local.get $to)
      (f64x2.mul (v128.load (local.get $a)) (v128.load (local.get $b))))
    (v128.store offset=16 (local.get $to)
      (f64x2.mul (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b))))
    (v128.store offset=32 (local.get $to)
      (f64x2.mul (v128.load offset=32 (local.get $a)) (v128.load offset=32 (local.get $b))))
    (v128.store offset=48 (local.get $to)
      (f64x2.mul (v128.load offset=48 (local.get $a)) (v128.load offset=48 (local.get $b)))))

  ;; The sum of eight rows, each times its number of `factors`.
  (func $step (param $factors i32) (param $rows i32) (param $to i32)
    (local $end i32)
    (local $factor v128)
    (local $sum0 v128)
    (local $sum1 v128)
    (local $sum2 v128)
    (local $sum3 v128)
    (local.set $end (i32.add (local.get $factors) (i32.const 64)))
    (loop $next
      (local.set $factor (v128.load64_splat (local.get $factors)))
      (local.set $sum0
        (f64x2.add (local.get $sum0) (f64x2.mul (local.get $factor) (v128.load (local.get $rows)))))
      (local.set $sum1
        (f64x2.add (local.get $sum1) (f64x2.mul (local.get $factor) (v128.load offset=16 (local.get $rows)))))
      (local.set $sum2
        (f64x2.add (local.get $sum2) (f64x2.mul (local.get $factor) (v128.load offset=32 (local.get $rows)))))
      (local.set $sum3
        (f64x2.add (local.get $sum3) (f64x2.mul (local.get $factor) (v128.load offset=48 (local.get $rows)))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 64)))
      (local.set $factors (i32.add (local.get $factors) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $factors) (local.get $end))))
    (v128.store (local.get $to) (local.get $sum0))
    (v128.store offset=16 (local.get $to) (local.get $sum1))
    (v128.store offset=32 (local.get $to) (local.get $sum2))
    (v128.store offset=48 (local.get $to) (local.get $sum3)))

  ;; Makes eight numbers add up to 1. They are added one after the other, for another order might round otherwise.
  (func $scale (param $values i32)
    (local $sum f64)
    (local $share v128)
    (local.set $sum (f64.load (local.get $values)))
    (local.set $sum (f64.add (local.get $sum) (f64.load offset=8 (local.get $values))))
    (local.set $sum (f64.add (local.get $sum) (f64.load offset=16 (local.get $values))))
    (local.set $sum (f64.add (local.get $sum) (f64.load offset=24 (local.get $values))))
    (local.set $sum (f64.add (local.get $sum) (f64.load offset=32 (local.get $values))))
    (local.set $sum (f64.add (local.get $sum) (f64.load offset=40 (local.get $values))))
    (local.set $sum (f64.add (local.get $sum) (f64.load offset=48 (local.get $values))))
    (local.set $sum (f64.add (local.get $sum) (f64.load offset=56 (local.get $values))))
    (local.set $share (f64x2.splat (f64.div (f64.const 1) (local.get $sum))))
    (v128.store (local.get $values) (f64x2.mul (v128.load (local.get $values)) (local.get $share)))
    (v128.store offset=16 (local.get $values)
      (f64x2.mul (v128.load offset=16 (local.get $values)) (local.get $share)))
    (v128.store offset=32 (local.get $values)
      (f64x2.mul (v128.load offset=32 (local.get $values)) (local.get $share)))
    (v128.store offset=48 (local.get $values)
      (f64x2.mul (v128.load offset=48 (local.get $values)) (local.get $share)))))
