import { useEffect, useState } from 'preact/hooks'

/** A piece of a drawing, in its own pixels. */
export interface Sight {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const STEP = 400
const BEYOND = 400

/**
 * What of a drawing in a scrolling box can be seen, and a little around it; it moves in steps, so that scrolling seldom draws anew. A large drawing
 * is only drawn there.
 */
export function useSight(box: { readonly current: HTMLElement | null }): Sight {
  const [sight, setSight] = useState<Sight>({ left: 0, right: 2000, top: 0, bottom: 1600 })
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = (): void => {
      const rect = element.getBoundingClientRect()
      const above = Math.max(0, -rect.top)
      const low = (value: number): number => Math.floor((value - BEYOND) / STEP) * STEP
      const high = (value: number): number => Math.ceil((value + BEYOND) / STEP) * STEP
      const next = {
        left: low(element.scrollLeft),
        right: high(element.scrollLeft + element.clientWidth),
        top: low(element.scrollTop + above),
        bottom: high(element.scrollTop + Math.min(above + innerHeight, element.clientHeight)),
      }
      setSight(before => (Object.entries(next).every(([key, value]) => before[key as keyof Sight] === value) ? before : next))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      element.removeEventListener('scroll', look)
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  })
  return sight
}

/** Whether a box touches what can be seen. */
export function isSeen(sight: Sight, left: number, top: number, right: number, bottom: number): boolean {
  return left <= sight.right && right >= sight.left && top <= sight.bottom && bottom >= sight.top
}
